"""WARC archives, plain or gzip: what is read of each captured response, resource and conversion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crossfoot.model.document import Document, Refusal
from crossfoot.read.reader import Reader
from crossfoot.read.records import Gap, Record, digest_fails, read_records
from crossfoot.read.response import content_type_of, find_response
from crossfoot.read.source import Source

# What describes captures and holds none.
_WITHOUT_ITEMS = frozenset({"warcinfo", "request", "metadata"})


def _is_warc(head: str) -> bool:
    return head.startswith(("WARC/1.", "WARC/0."))


def _read(source: Source) -> Iterator[Document | Refusal]:
    if source.read_within is None:
        yield Refusal(origin=source.origin, where=source.where, reason="an archive within an archive")
        return
    nothing = True
    for found in read_records(source.pieces, source.limits):
        for one in _read_gap(found, source) if isinstance(found, Gap) else _read_record(found, source):
            nothing = False
            yield one
    if nothing:
        yield Refusal(origin=source.origin, reason="the archive holds no documents")


def _read_gap(gap: Gap, source: Source) -> Iterator[Refusal]:
    where = f"after record {gap.after}" if gap.after else "before the first record"
    yield Refusal(origin=source.origin, where=where, reason=gap.reason)


def _read_record(record: Record, source: Source) -> Iterator[Document | Refusal]:
    where = f"record {record.number}"

    def refusal(reason: str) -> Refusal:
        return Refusal(origin=source.origin, where=where, reason="; ".join((reason, *record.partial)))

    if record.kind in _WITHOUT_ITEMS:
        if record.partial:
            yield refusal(f"a damaged {record.kind} record")
        return
    if record.kind not in ("response", "resource", "conversion"):
        yield refusal(f"a {record.kind or 'nameless'} record, whose page stands elsewhere")
        return
    within = Source(
        origin=source.origin,
        where=where,
        pieces=iter(()),
        limits=source.limits,
        url=_address(record.header.get("warc-target-uri", "")),
        lost=record.partial,
    )
    kind = content_type_of(record.header.get("content-type"))
    body = record.block
    if record.kind == "response":
        response = find_response(record.block, source.limits)
        if response is None:
            yield refusal("its block is no HTTP response")
            return
        if response.status != 200:
            yield refusal(f"HTTP status {response.status}")
            return
        body, kind = response.body, content_type_of(response.header.get("content-type"))
        within = replace(within, lost=(*within.lost, *response.partial, *_payload_damage(record, response.body)))
    if not body:
        yield refusal("; ".join(("holds no text", *within.lost[len(record.partial) :])))
        return
    yield from _read_body(
        source, replace(within, media_type=kind.media_type, charset=kind.charset, pieces=iter((body,)))
    )


def _read_body(source: Source, within: Source) -> Iterator[Document | Refusal]:
    assert source.read_within
    yield from source.read_within(within)


def _payload_damage(record: Record, body: bytes) -> tuple[str, ...]:
    stated = record.header.get("warc-payload-digest", "")
    if record.partial or "warc-block-digest" in record.header or not digest_fails(stated, body):
        return ()
    # Writers differ in whether the payload is taken before or after chunks and packing are undone.
    raw = record.block.partition(b"\r\n\r\n")[2]
    return ("its bytes are not those its digest was made of",) if digest_fails(stated, raw) else ()


def _address(written: str) -> str | None:
    written = written.strip("<> ")
    return written if written.startswith(("http://", "https://")) else None


WARC = Reader(
    name="warc",
    endings=(".warc", ".wet"),
    media_types=("application/warc",),
    recognises=_is_warc,
    read=_read,
)
