"""How much of an input is read, so that no input can take the machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of reading; ``docs/reading.md`` states what happens at each.

    Sizes are in bytes. ``ratio`` is inflated over packed size and holds from the first inflated mebibyte on.
    ``depth`` counts folders in folders. How deep markup is read is the parser's own limit (`crossfoot.read.page`).
    """

    input_bytes: int = 4 * 2**30
    inflated_bytes: int = 16 * 2**30
    document_bytes: int = 32 * 2**20
    ratio: int = 200
    depth: int = 64
    seconds_per_document: float = 10.0

    def __post_init__(self) -> None:
        for name in ("input_bytes", "inflated_bytes", "document_bytes", "ratio", "depth", "seconds_per_document"):
            if getattr(self, name) <= 0:
                raise ValueError(f"the limit {name} must be above 0, not {getattr(self, name)}")


DEFAULT_LIMITS = Limits()


def in_bytes(size: int) -> str:
    """A size as people read it: 512 bytes, 32 MiB, 4 GiB."""
    for unit, name in ((2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size:,} bytes"
