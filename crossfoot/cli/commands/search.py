"""``crossfoot search``."""

from __future__ import annotations


def search() -> None:
    """To come."""
