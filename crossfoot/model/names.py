"""Stable names: the same content has the same id on every machine."""

from __future__ import annotations

import hashlib


def stable_id(*parts: object) -> str:
    """Sixteen hexadecimal digits of SHA-256 over the parts, each separated by a unit separator (U+001F).

    64 bits: among ten million ids the chance of any collision is about 3e-6.
    """
    joined = "\x1f".join(["" if part is None else str(part) for part in parts])
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
