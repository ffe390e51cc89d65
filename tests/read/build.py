"""Inputs made up for the tests of reading."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from crossfoot.model.document import Document, Refusal
from crossfoot.read.run import read_bytes

SENTENCES = {
    "en": "Air defence shot down 87 of 120 drones overnight, the ministry said.",
    "uk": "За ніч на область летіли 120 безпілотників, з них 87 збито, повідомили в міністерстві.",
    "ru": "За ночь над областью сбили 87 беспилотников из 120, сообщило министерство.",
}


def read(data: bytes, **told: Any) -> list[Document | Refusal]:
    return list(read_bytes(data, origin="input", **told))


def documents(data: bytes, **told: Any) -> list[Document]:
    """All documents of an input that must not yield a refusal."""
    found = read(data, **told)
    assert all(isinstance(one, Document) for one in found), found
    return [one for one in found if isinstance(one, Document)]


def document(data: bytes, **told: Any) -> Document:
    (found,) = documents(data, **told)
    return found


def refusal(data: bytes, **told: Any) -> Refusal:
    (found,) = read(data, **told)
    assert isinstance(found, Refusal), found
    return found


def refusals(found: list[Document | Refusal]) -> list[Refusal]:
    return [one for one in found if isinstance(one, Refusal)]


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body><article>{body}</article></body></html>"


def captured(number: int, body: bytes | None = None, *, header: str = "Content-Type: text/html\r\n") -> bytes:
    """The block of a response record."""
    body = page(f"<p>In report {number} the ministry counted {number} drones.</p>").encode() if body is None else body
    return f"HTTP/1.1 200 OK\r\n{header}\r\n".encode() + body


def record(
    number: int,
    block: bytes | None = None,
    *,
    kind: str = "response",
    length: int | None = None,
    digest: bool = True,
    fields: str = "",
) -> bytes:
    block = captured(number) if block is None else block
    sha1 = base64.b32encode(hashlib.sha1(block).digest()).decode()
    header = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
        f"WARC-Target-URI: https://news.example/{number}\r\n"
        + (f"WARC-Block-Digest: sha1:{sha1}\r\n" if digest else "")
        + fields
        + f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return header.encode() + block + b"\r\n\r\n"
