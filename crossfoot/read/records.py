"""The records of a WARC archive (ISO 28500), with what is missing of each.

A cut archive reads as a shorter one, and one changed byte may pass unseen. So every record's length is held against
what stands after it and its digest against its bytes, and after a damaged stretch reading goes on at the next record.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from crossfoot.read.limits import Limits, in_bytes
from crossfoot.read.pieces import Loss, Piece

_HEADER_BYTES = 2**16
_START = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n")
_NEXT = re.compile(rb"\r?\n\r?\nWARC/[01]\.\d{1,2}\r?\n")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_START_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record: its number from 1, its header by lower-case names, its block, and why that is not whole."""

    number: int
    header: dict[str, str]
    block: bytes
    partial: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """``response``, ``warcinfo``, ``resource`` and so on."""
        return self.header.get("warc-type", "").lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Bytes between records that could not be read as records; ``after`` is the number of the record before."""

    after: int
    reason: str


def read_records(pieces: Iterator[Piece], limits: Limits) -> Iterator[Record | Gap]:
    """All records of an archive in their order, and the gaps between them."""
    tape = _Tape(pieces=pieces)
    number = 0
    while True:
        if skipped := _skip_to_record(tape):
            yield Gap(after=number, reason=f"{skipped:,} bytes that are no record")
        if tape.fill(_START_BYTES):
            header = _take_header(tape)
            if header is None:
                continue
            number += 1
            yield _take_record(tape, number, header, limits)
        elif loss := tape.cross_loss():
            yield Gap(after=number, reason=loss.reason)
        else:
            return


def digest_fails(stated: str, data: bytes) -> bool:
    """Whether a labelled digest (``sha1:`` in base 32, ``sha256:`` in hexadecimal) is that of other bytes.

    One by an algorithm or in a notation that is not known cannot fail.
    """
    algorithm, _, value = stated.partition(":")
    name = algorithm.strip().lower().replace("-", "")
    if name not in ("md5", "sha1", "sha256", "sha512"):
        return False
    digest = hashlib.new(name, data, usedforsecurity=False).digest()
    value = value.strip()
    forms = (digest.hex(), base64.b32encode(digest).decode(), base64.b64encode(digest).decode())
    if len(value.rstrip("=")) not in {len(form.rstrip("=")) for form in forms}:
        return False
    return value.rstrip("=") != forms[2].rstrip("=") and value.lower().rstrip("=") not in (
        forms[0],
        forms[1].lower().rstrip("="),
    )


@dataclass(slots=True, kw_only=True)
class _Tape:
    """Bytes in order, which end at the end of the input or, for the time being, at a loss."""

    pieces: Iterator[Piece]
    held: bytearray = field(default_factory=bytearray)
    loss: Loss | None = None
    ended: bool = False

    def fill(self, size: int) -> bool:
        """Hold ``size`` bytes, or all up to the next loss or the end; whether any are held."""
        while len(self.held) < size and not self.loss and not self.ended:
            piece = next(self.pieces, None)
            if piece is None:
                self.ended = True
            elif isinstance(piece, Loss):
                self.loss = piece
            else:
                self.held += piece
        return bool(self.held)

    def take(self, size: int) -> bytes:
        taken = bytes(self.held[:size])
        del self.held[:size]
        return taken

    def cross_loss(self) -> Loss | None:
        loss, self.loss = self.loss, None
        return loss


def _skip_to_record(tape: _Tape) -> int:
    """Go to where a record begins, a loss or the end; how many bytes were passed that are no line ends."""
    skipped = 0
    while tape.fill(_HEADER_BYTES):
        found = _START.search(tape.held)
        # A start may stand across the end of what is held.
        keep = 0 if tape.loss or tape.ended else _START_BYTES
        size = found.start() if found else max(len(tape.held) - keep, 0)
        skipped += len(tape.take(size).strip(b"\r\n"))
        if found:
            break
    return skipped


def _take_header(tape: _Tape) -> dict[str, str] | None:
    """The header, up to its empty line; ``None`` where there is no such line, and then its start is passed."""
    tape.fill(_HEADER_BYTES)
    end = _HEADER_END.search(tape.held, 0, _HEADER_BYTES)
    if not end:
        # What follows is passed as no record, and counted there.
        tape.held[:4] = b"    "
        return None
    lines = tape.take(end.end()).decode("utf-8", "replace").splitlines()[1:]
    header: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            header.setdefault(name.strip().lower(), value.strip())
    return header


def _take_record(tape: _Tape, number: int, header: dict[str, str], limits: Limits) -> Record:
    stated = header.get("content-length", "")
    reasons: list[str] = []
    length = int(stated) if re.fullmatch(r"[0-9]{1,15}", stated) else -1
    if length > limits.document_bytes:
        block = _take_beginning(tape, length, limits, reasons)
    else:
        block = _take_block(tape, length, limits, reasons)
        if not reasons and digest_fails(header.get("warc-block-digest", ""), block):
            reasons.append("its bytes are not those its digest was made of")
    if cut := header.get("warc-truncated"):
        reasons.append(f"cut by the crawler ({cut[:40]})")
    return Record(number=number, header=header, block=block, partial=tuple(reasons))


def _take_block(tape: _Tape, length: int, limits: Limits, reasons: list[str]) -> bytes:
    tape.fill(length + _START_BYTES)
    if length >= 0 and len(tape.held) >= length and re.match(rb"\r?\n|\Z", tape.held[length : length + 2]):
        return tape.take(length)
    # The length is wrong or the archive is cut: the block goes on to the next record.
    tape.fill(limits.document_bytes + _START_BYTES)
    found = _NEXT.search(tape.held)
    block = tape.take(found.start() if found else limits.document_bytes)
    if length < 0:
        reasons.append("it states no length")
    elif found or len(block) > length:
        reasons.append(f"it states a length of {length:,} bytes and has {len(block):,}")
    else:
        reasons.append(f"cut: {len(block):,} of {length:,} bytes are there")
    return block


def _take_beginning(tape: _Tape, length: int, limits: Limits, reasons: list[str]) -> bytes:
    tape.fill(limits.document_bytes)
    block = tape.take(limits.document_bytes)
    passed = len(block)
    while passed < length and tape.fill(1):
        passed += len(tape.take(length - passed))
    if passed < length:
        reasons.append(f"cut: {passed:,} of {length:,} bytes are there")
    reasons.append(f"cut at {in_bytes(limits.document_bytes)}")
    return block
