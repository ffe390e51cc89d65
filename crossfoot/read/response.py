"""An HTTP response as archives keep it: status, header and body in one block of bytes."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from crossfoot.read.limits import Limits, in_bytes
from crossfoot.read.pieces import GZIP, inflate

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response with its body as the server stored it: unchunked and unpacked."""

    status: int
    header: dict[str, str]
    body: bytes
    partial: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentType:
    """A media type in lower case, and the charset declared with it."""

    media_type: str | None
    charset: str | None


def content_type_of(written: str | None) -> ContentType:
    """The parts of a Content-Type field."""
    media_type, _, rest = (written or "").partition(";")
    charset = _CHARSET.search(rest)
    return ContentType(media_type=media_type.strip().lower() or None, charset=charset.group(1) if charset else None)


def find_response(block: bytes, limits: Limits) -> Response | None:
    """The response a block of bytes is, or ``None`` where it does not begin like one."""
    status = _STATUS.match(block)
    if not status:
        return None
    end = _HEAD_END.search(block)
    head, raw = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    header: dict[str, str] = {}
    for line in head.decode("iso-8859-1").splitlines()[1:]:
        name, _, value = line.partition(":")
        header.setdefault(name.strip().lower(), value.strip())
    reasons: list[str] = []
    body = raw
    if "chunked" in header.get("transfer-encoding", "").lower():
        body = _unchunked(raw, reasons)
    body = _unpacked(body, header.get("content-encoding", "").lower(), limits, reasons)
    return Response(status=int(status.group(1)), header=header, body=body, partial=tuple(reasons))


def _unchunked(raw: bytes, reasons: list[str]) -> bytes:
    """The body without its chunk sizes; the body itself where the archive's writer already took them out."""
    parts: list[bytes] = []
    position = 0
    while size := _CHUNK_SIZE.match(raw, position):
        length = int(size.group(1), 16)
        if not length:
            return b"".join(parts)
        parts.append(raw[size.end() : size.end() + length])
        position = size.end() + length
        position += 2 if raw[position : position + 2] == b"\r\n" else 1
    if not parts:
        return raw
    reasons.append("cut between its chunks")
    return b"".join(parts)


def _unpacked(body: bytes, encoding: str, limits: Limits, reasons: list[str]) -> bytes:
    if encoding in ("", "identity"):
        return body
    if encoding in ("gzip", "x-gzip"):
        # Many archives keep the field and store the body unpacked.
        if not body.startswith(GZIP):
            return body
        unpacked, lost = inflate(body, limits)
        reasons.extend(lost)
        return unpacked
    if encoding == "deflate":
        return _undeflated(body, limits, reasons)
    reasons.append(f"packed as {encoding[:40]}, which is not unpacked")
    return b""


def _undeflated(body: bytes, limits: Limits, reasons: list[str]) -> bytes:
    most = min(limits.document_bytes, max(2**20, limits.ratio * len(body)))
    for wbits in (15, -15):
        stream = zlib.decompressobj(wbits=wbits)
        try:
            unpacked = stream.decompress(body, most)
        except zlib.error:
            continue
        if not stream.eof:
            reasons.append(f"cut, or inflates to more than {in_bytes(most)}")
        return unpacked
    return body
