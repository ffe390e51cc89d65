"""Which reader takes this input, and everything it yields.

Every input ends as documents (whole, or partial with reasons) and refusals with reasons: nothing falls out between.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from crossfoot.model.document import Document, Refusal
from crossfoot.model.shelf import load_shelf
from crossfoot.read import readers as shelf
from crossfoot.read.folder import Unreadable, files_of, shown
from crossfoot.read.limits import DEFAULT_LIMITS, Limits
from crossfoot.read.pieces import Loss, Piece, read_pieces
from crossfoot.read.reader import HEAD_BYTES, Reader
from crossfoot.read.source import Source
from crossfoot.read.text import decode

_FALLBACK = "text"
_PACKED_ENDING = re.compile(r"\.gz$", re.IGNORECASE)
# Kinds of file that are often handed over and that no reader reads, by how they begin.
_OTHER_KINDS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BZh", "packed with bzip2"),
    (b"\xfd7zXZ\x00", "packed with xz"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd"),
    (b"\x1f\x8b", "packed with gzip twice"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)
# What servers say of files they know nothing of.
_TELLING_NOTHING = frozenset(
    {"application/octet-stream", "binary/octet-stream", "application/gzip", "application/x-gzip"}
)
_ADDRESS = re.compile(r"(?:(?P<http>https?)|[a-z][a-z0-9+.-]+)://", re.IGNORECASE)
_NOT_FETCHED = "an address, which is fetched only where that is asked for (--fetch)"
_NEVER_FETCHED = "an address that is neither http nor https, and no other is ever fetched"
_OTHER_JSON = "JSON that is neither a line of documents nor a JSON Feed"
_OTHER_XML = "XML that is neither a page nor a feed"
_OTHER_ENDINGS = {".json": _OTHER_JSON, ".xml": _OTHER_XML}
_OTHER_STARTS = (
    (re.compile(r'\s*+(?:\{\s*+["}]|\[\s*+[\[{"])'), _OTHER_JSON),
    (re.compile(r"\s*+<\?xml\b"), _OTHER_XML),
)


@cache
def readers() -> dict[str, Reader]:
    """All readers by name."""
    return load_shelf(shelf, Reader)


def read_input(
    source: str | Path, *, limits: Limits = DEFAULT_LIMITS, stdin: BinaryIO | None = None
) -> Iterator[Document | Refusal]:
    """All documents of a file, of a folder (its files in the order of their names) or of standard input (``-``).

    Nothing is fetched: an address is refused. What cannot be read is a `Refusal`, never an exception.
    """
    if str(source) == "-":
        yield from _read_stream(stdin or sys.stdin.buffer, origin="-", name="", limits=limits)
        return
    if address := _ADDRESS.match(str(source)):
        yield Refusal(origin=str(source), reason=_NOT_FETCHED if address["http"] else _NEVER_FETCHED)
        return
    for found in files_of(Path(source), limits.depth):
        if isinstance(found, Unreadable):
            yield Refusal(origin=shown(found.path), reason=found.reason)
            continue
        try:
            with found.open("rb") as stream:
                yield from _read_stream(stream, origin=shown(found), name=found.name, limits=limits)
        except OSError as error:
            yield Refusal(origin=shown(found), reason=f"could not be opened: {error.strerror or error}")


def read_bytes(
    data: bytes,
    *,
    origin: str,
    name: str = "",
    url: str | None = None,
    media_type: str | None = None,
    charset: str | None = None,
    lost: tuple[str, ...] = (),
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Document | Refusal]:
    """All documents in some bytes that came from ``origin``, with what a server declared of them.

    ``lost`` says what of them was lost before, which their documents say then too.
    """
    source = Source(
        origin=origin,
        pieces=read_pieces(io.BytesIO(data), limits),
        limits=limits,
        name=name,
        url=url,
        media_type=media_type,
        charset=charset,
        lost=lost,
        read_within=read_source,
    )
    yield from read_source(source)


def read_source(source: Source) -> Iterator[Document | Refusal]:
    """All documents of one input, by the reader its content, its media type or its name calls for."""
    head, source = _head_of(source)
    if not head:
        _, lost = source.whole()
        yield Refusal(origin=source.origin, where=source.where, reason="; ".join(("empty", *lost)))
        return
    reader = _reader_of(head, source)
    if isinstance(reader, Reader):
        yield from reader.read(source)
    else:
        yield Refusal(origin=source.origin, where=source.where, reason="; ".join((reader, *source.lost)))


def _read_stream(stream: BinaryIO, *, origin: str, name: str, limits: Limits) -> Iterator[Document | Refusal]:
    source = Source(
        origin=origin, pieces=read_pieces(stream, limits), limits=limits, name=name, read_within=read_source
    )
    yield from read_source(source)


def _head_of(source: Source) -> tuple[bytes, Source]:
    """The first bytes of an input, and the input with them still to be read."""
    seen: list[Piece] = []
    head = b""
    for piece in source.pieces:
        seen.append(piece)
        if isinstance(piece, Loss):
            break
        head += piece
        if len(head) >= HEAD_BYTES:
            break
    return head[:HEAD_BYTES], replace(source, pieces=chain(seen, source.pieces))


def _reader_of(head: bytes, source: Source) -> Reader | str:
    """The reader for an input, or why there is none."""
    for magic, kind in _OTHER_KINDS:
        if head.startswith(magic):
            return f"{kind}, which no reader reads"
    start = decode(head).text
    for known in readers().values():
        if known.recognises(start):
            return known
    if source.media_type and source.media_type not in _TELLING_NOTHING:
        by_type = (reader for reader in readers().values() if source.media_type in reader.media_types)
        return next(by_type, f"{source.media_type[:80]}, which no reader reads")
    ending = PurePosixPath(_PACKED_ENDING.sub("", source.name)).suffix.lower()
    by_ending = (reader for reader in readers().values() if ending in reader.endings)
    if reader := next(by_ending, None):
        return reader
    by_start = (kind for pattern, kind in _OTHER_STARTS if pattern.match(start))
    return _OTHER_ENDINGS.get(ending) or next(by_start, None) or readers()[_FALLBACK]
