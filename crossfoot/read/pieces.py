"""An open input as pieces of bytes, unpacked where it is gzip, within the limits.

What is lost on the way stands among the pieces as a `Loss`, at the place where it was lost. After the loss of a damaged
gzip member reading goes on at the next one, so that one broken record of an archive costs that record.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from crossfoot.read.limits import Limits, in_bytes

GZIP = b"\x1f\x8b\x08"

_READ_BYTES = 2**18
# A damaged stretch of gzip gives nothing of the step it falls into: small steps save more of what stands before.
_STEP_BYTES = 2**13
_RATIO_FROM_BYTES = 2**20
_INFLATE_AT_ONCE = 2**20
_STRAY = "bytes between gzip members that are no gzip"
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Bytes that could not be read here, and why. Nothing follows a final loss."""

    reason: str
    final: bool = True


Piece = bytes | Loss


def read_pieces(raw: BinaryIO, limits: Limits) -> Iterator[Piece]:
    """The bytes of an open input, piece by piece, unpacked if they are gzip."""
    packed = _raw_pieces(raw, limits)
    first = next(packed, b"")
    if isinstance(first, bytes) and first.startswith(GZIP):
        return _inflated(_chained(first, packed), limits)
    return _chained(first, packed)


def whole(pieces: Iterable[Piece], limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """All pieces joined, up to a limit, and the reasons why that is not all there was."""
    kept: list[bytes] = []
    reasons: list[str] = []
    size = 0
    for piece in pieces:
        if isinstance(piece, Loss):
            reasons.append(piece.reason)
            continue
        size += len(piece)
        kept.append(piece)
        if size > limit_bytes:
            reasons.append(f"cut at {in_bytes(limit_bytes)}")
            break
    return b"".join(kept)[:limit_bytes], tuple(reasons)


def inflate(data: bytes, limits: Limits) -> tuple[bytes, tuple[str, ...]]:
    """Gzip bytes unpacked up to ``limits.document_bytes``, and the reasons why that is not all there was."""
    return whole(_inflated(iter((data,)), limits), limits.document_bytes)


def _chained(first: Piece, rest: Iterator[Piece]) -> Iterator[Piece]:
    yield first
    yield from rest


def _raw_pieces(raw: BinaryIO, limits: Limits) -> Iterator[Piece]:
    taken = 0
    # read1 gives what a pipe holds, so that standard input is read as it comes.
    read = raw.read1 if isinstance(raw, io.BufferedReader) else raw.read
    while True:
        try:
            piece = read(_READ_BYTES)
        except OSError as error:
            yield Loss(reason=f"could not be read on after {taken:,} bytes: {error.strerror or error}")
            return
        if not piece:
            return
        taken += len(piece)
        if taken > limits.input_bytes:
            yield piece[: len(piece) - (taken - limits.input_bytes)]
            yield Loss(reason=f"longer than {in_bytes(limits.input_bytes)}; the rest is not read")
            return
        yield piece


def _inflated(packed: Iterator[Piece], limits: Limits) -> Iterator[Piece]:
    unpacker = _Unpacker(limits)
    try:
        for piece in packed:
            if isinstance(piece, Loss):
                yield piece
                return
            for start in range(0, len(piece), _STEP_BYTES):
                yield from unpacker.push(piece[start : start + _STEP_BYTES])
    except _TooMuchError as error:
        yield Loss(reason=str(error))
        return
    yield from unpacker.end()


class _TooMuchError(Exception):
    """Unpacking went over a limit."""


class _Unpacker:
    """Unpacks gzip members one after another, and finds the next one after damage."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._packed = 0
        self._inflated = 0
        self._rest = b""
        self._member: zlib._Decompress | None = None
        # True from a loss until a member gives bytes again, so that one stretch of damage is told once.
        self._lost = False

    def push(self, step: bytes) -> Iterator[Piece]:
        self._packed += len(step)
        self._rest += step
        while self._rest:
            if self._member is None:
                yield from self._find_member()
            if self._member is None:
                return
            given = self._rest
            try:
                yield from self._unpack(self._member)
            except zlib.error:
                yield from self._lose("damaged gzip")
                self._member, self._rest = None, given[1:]

    def end(self) -> Iterator[Piece]:
        if self._member is not None:
            yield Loss(reason="the gzip is cut: its end is missing")
        elif self._rest.strip(b"\0"):
            yield from self._lose(_STRAY)

    def _find_member(self) -> Iterator[Piece]:
        found = _MEMBER.search(self._rest)
        stray = self._rest[: found.start() if found else None].strip(b"\0")
        if stray and (found or not GZIP.startswith(stray[:3])):
            yield from self._lose(_STRAY)
        if found:
            self._member = zlib.decompressobj(wbits=31)
            self._rest = self._rest[found.start() :]
        else:
            # The first bytes of a member may stand at the very end of this step.
            self._rest = self._rest[-3:]

    def _unpack(self, member: zlib._Decompress) -> Iterator[Piece]:
        step = self._rest
        while True:
            piece = member.decompress(step, _INFLATE_AT_ONCE)
            step = member.unconsumed_tail
            if piece:
                self._lost = False
                self._inflated += len(piece)
                self._hold_limits()
                yield piece
            if not step and len(piece) < _INFLATE_AT_ONCE:
                break
        self._rest = member.unused_data
        if member.eof:
            self._member = None

    def _hold_limits(self) -> None:
        limits = self._limits
        if self._inflated > limits.inflated_bytes:
            raise _TooMuchError(f"inflates to more than {in_bytes(limits.inflated_bytes)}; the rest is not read")
        if self._inflated > _RATIO_FROM_BYTES and self._inflated > limits.ratio * self._packed:
            raise _TooMuchError(f"inflates more than {limits.ratio} times; the rest is not read")

    def _lose(self, reason: str) -> Iterator[Piece]:
        if not self._lost:
            self._lost = True
            yield Loss(reason=reason, final=False)
