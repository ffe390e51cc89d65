"""The chain of hashes that makes a change anywhere in the book visible at the end of it.

The hash of a line is the SHA-256 of the hash before it (32 zero bytes before the first), followed by its number,
recorded-at time, kind and body in UTF-8, each after a unit separator (U+001F). A document's text enters by its own
SHA-256, which stands in the body.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

NOTHING = bytes(32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last line of the book and its hash: noted elsewhere, it proves later that nothing before it was changed."""

    line: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.line}:{self.hash.hex()}"


EMPTY = Head(line=0, hash=NOTHING)


def head_from_text(text: str) -> Head:
    """The inverse of ``str(head)``.

    Raises:
        ValueError: the text is not of the form ``LINE:HASH``.
    """
    line, _, digits = text.strip().partition(":")
    if not (line.isascii() and line.isdigit() and len(digits) == 64):
        raise ValueError(f"not LINE:HASH, as `verify` prints it: {text!r}")
    return Head(line=int(line), hash=bytes.fromhex(digits))


def seal(previous: bytes, number: int, recorded_at: str, kind: str, body: str) -> bytes:
    """The 32 bytes of a line's hash.

    Raises:
        UnicodeEncodeError: the body holds lone surrogates, which no encoding can keep.
    """
    return hashlib.sha256(previous + f"\x1f{number}\x1f{recorded_at}\x1f{kind}\x1f{body}".encode()).digest()


def text_hash(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()
