from __future__ import annotations

import base64
import gzip
import hashlib
import io
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.model.document import Document
from crossfoot.model.names import stable_id
from crossfoot.read.limits import Limits
from tests.read.build import SENTENCES, captured, document, documents, page, read, record, refusal, refusals

INFO = record(0, b"software: none\r\n", kind="warcinfo")
RECORDS = [record(number) for number in range(1, 5)]


def packed(records: list[bytes]) -> bytes:
    return b"".join(gzip.compress(one) for one in records)


def urls(found: list[object]) -> list[str | None]:
    return [one.url for one in found if isinstance(one, Document)]


def address(*numbers: int) -> list[str | None]:
    return [f"https://news.example/{number}" for number in numbers]


@pytest.mark.parametrize("archive", [b"".join(RECORDS), packed(RECORDS), gzip.compress(b"".join(RECORDS))])
def test_plain_and_packed_archives(archive: bytes) -> None:
    found = documents(archive)
    assert urls(found) == address(1, 2, 3, 4)  # type: ignore[arg-type]
    assert [one.text for one in found][2] == "In report 3 the ministry counted 3 drones."
    assert found[0].id == stable_id("https://news.example/1")
    assert all(one.partial == () for one in found)


def test_records_without_items_are_passed_over() -> None:
    request = record(1, b"GET / HTTP/1.1\r\n\r\n", kind="request")
    assert urls(documents(INFO + request + RECORDS[0] + record(1, b"a: b", kind="metadata"))) == address(1)  # type: ignore[arg-type]


def test_an_archive_agrees_with_fastwarc_on_its_records() -> None:
    from fastwarc.warc import ArchiveIterator

    from crossfoot.read.limits import DEFAULT_LIMITS
    from crossfoot.read.pieces import read_pieces
    from crossfoot.read.records import Record, read_records

    blocks = [captured(1), b"", b"\r\n\r\nWARC/1.0", b"x" * 100_000, "—".encode() * 40]
    archive = [
        record(number, block, fields="WARC-Date: 2031-05-02T00:00:00Z\r\n") for number, block in enumerate(blocks)
    ]
    for data in (b"".join(archive), packed(archive)):
        theirs = [one.reader.read() for one in ArchiveIterator(io.BytesIO(data), parse_http=False)]
        ours = list(read_records(read_pieces(io.BytesIO(data), DEFAULT_LIMITS), DEFAULT_LIMITS))
        assert [one.block for one in ours if isinstance(one, Record)] == theirs == blocks


@given(st.data())
@settings(max_examples=40)
def test_no_cut_is_silent_except_between_records(data: st.DataObject) -> None:
    plain = data.draw(st.booleans())
    parts = RECORDS if plain else [gzip.compress(one) for one in RECORDS]
    archive = b"".join(parts)
    ends = {sum(map(len, parts[: count + 1])) for count in range(len(parts))}
    # The line ends after the last block say nothing that could be missed.
    ends |= {end - missing for end in ends for missing in range(1, 5)} if plain else set()
    cut = data.draw(st.integers(60, len(archive) - 1).filter(lambda size: size not in ends))
    found = read(archive[:cut], name="a.warc")
    whole = [one for one in found if isinstance(one, Document) and not one.partial]
    told = len(found) - len(whole)
    assert told >= 1
    assert urls(whole) == address(*range(1, len(whole) + 1))  # type: ignore[arg-type]


def test_a_changed_byte_is_found_by_the_digest() -> None:
    changed = RECORDS[1].replace(b"2 drones", b"7 drones")
    found = documents(RECORDS[0] + changed + RECORDS[2])
    assert [one.partial for one in found] == [(), ("its bytes are not those its digest was made of",), ()]


@pytest.mark.parametrize("damage", [10, 80, -9])
def test_a_damaged_member_costs_its_record(damage: int) -> None:
    second = bytearray(gzip.compress(RECORDS[1]))
    second[damage] ^= 0xFF
    found = read(gzip.compress(RECORDS[0]) + bytes(second) + packed(RECORDS[2:]))
    assert {*address(1, 3, 4)} <= set(urls(found)) and len(found) >= 4  # type: ignore[arg-type]
    assert any("after record" in (one.where or "") for one in refusals(found))


@pytest.mark.parametrize("stated", [0, 20, 5_000, 10**12])
def test_a_wrong_length_is_told_and_costs_no_other_record(stated: int) -> None:
    wrong = record(2, length=stated)
    found = documents(RECORDS[0] + wrong + RECORDS[2], limits=Limits(document_bytes=2**41))
    assert urls(found) == address(1, 2, 3)  # type: ignore[arg-type]
    assert found[1].partial[0].startswith(f"it states a length of {stated:,} bytes and has ")


def test_a_length_that_is_none() -> None:
    found = documents(RECORDS[0] + RECORDS[1].replace(b"Content-Length: ", b"Content-Length: x") + RECORDS[2])
    assert [one.partial for one in found] == [(), ("it states no length",), ()]


def test_bytes_between_records_are_told() -> None:
    found = read(RECORDS[0] + b"not a record\r\n\r\n" + RECORDS[1] + b"WARC/1.0\r\nhalf a head")
    assert urls(found) == address(1, 2)  # type: ignore[arg-type]
    assert [(one.where, one.reason) for one in refusals(found)] == [
        ("after record 1", "12 bytes that are no record"),
        ("after record 2", "21 bytes that are no record"),
    ]


def test_what_the_crawler_cut_is_partial() -> None:
    found = document(record(1, fields="WARC-Truncated: length\r\n"))
    assert found.partial == ("cut by the crawler (length)",)


def test_a_record_over_the_limit_is_cut_and_the_next_is_read() -> None:
    long = record(1, captured(1, page(f"<p>{SENTENCES['en']}</p>" * 100).encode()))
    first, second = documents(long + RECORDS[1], limits=Limits(document_bytes=2048))
    assert SENTENCES["en"] in first.text
    assert first.partial == ("cut at 2 KiB",)
    assert second.partial == ()


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (captured(1).replace(b"200 OK", b"404 Not Found"), "HTTP status 404"),
        (b"no response", "its block is no HTTP response"),
        (captured(1, b""), "holds no text"),
        (captured(1, b"\x89PNG....", header="Content-Type: image/png\r\n"), "a PNG image, which no reader reads"),
        (captured(1, b"p { }", header="Content-Type: text/css\r\n"), "text/css, which no reader reads"),
        (captured(1, b"x", header="Content-Encoding: br\r\n"), "holds no text; packed as br, which is not unpacked"),
        (captured(1, record(9)), "an archive within an archive"),
    ],
)
def test_responses_that_give_no_document(block: bytes, reason: str) -> None:
    found = refusal(record(1, block))
    assert (found.where, found.reason) == ("record 1", reason)


def test_revisits_and_damaged_descriptions_are_told() -> None:
    assert refusal(record(1, b"", kind="revisit")).reason == "a revisit record, whose page stands elsewhere"
    assert refusal(INFO[:-8], name="a.warc").reason == "a damaged warcinfo record; cut: 12 of 16 bytes are there"
    assert refusal(INFO).reason == "the archive holds no documents"


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw deflate", "none, though stated"])
@pytest.mark.parametrize("chunked", [False, True])
def test_bodies_are_unpacked_and_unchunked(encoding: str, chunked: bool) -> None:
    body = page(f"<p>{SENTENCES['uk']}</p>").encode("cp1251")
    raw = zlib.compressobj(wbits=-15)
    stored = {
        "deflate": zlib.compress(body),
        "raw deflate": raw.compress(body) + raw.flush(),
        "none, though stated": body,
    }.get(encoding, gzip.compress(body))
    stated = encoding.split()[-1].replace("stated", "gzip")
    header = f"Content-Type: text/html; charset=windows-1251\r\nContent-Encoding: {stated}\r\n"
    if chunked:
        stored = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (stored[:50], stored[50:])) + b"0\r\n\r\n"
        header += "Transfer-Encoding: chunked\r\n"
    found = document(record(1, captured(1, stored, header=header)))
    assert SENTENCES["uk"] in found.text
    assert found.partial == ()


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_bomb_in_a_response_is_stopped(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    header = f"Content-Type: text/plain\r\nContent-Encoding: {encoding}\r\n"
    found = document(record(1, captured(1, pack(b"12 drones " * 10**6), header=header)))
    assert len(found.text) < 11 * 10**6 / 2
    assert "inflates" in found.partial[0]


def test_cut_chunks_are_told() -> None:
    stored = b"50\r\n" + b"<p>In the report 12 drones were counted overnight."
    found = document(record(1, captured(1, stored, header="Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")))
    assert (found.text, found.partial) == (
        "In the report 12 drones were counted overnight.",
        ("cut between its chunks",),
    )


@pytest.mark.parametrize("over", ["body", "stored"])
def test_payload_digests_hold_over_the_body_as_stored_or_unpacked(over: str) -> None:
    body = page(f"<p>{SENTENCES['en']}</p>").encode()
    stored = gzip.compress(body)
    sha1 = base64.b32encode(hashlib.sha1(body if over == "body" else stored).digest()).decode()
    block = captured(1, stored, header="Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    fields = f"WARC-Payload-Digest: sha1:{sha1}\r\n"
    assert document(record(1, block, digest=False, fields=fields)).partial == ()
    # The digest alone: its first letters may stand in the field's name as well ("WA").
    wrong = fields.replace(sha1, sha1[::-1])
    assert document(record(1, block, digest=False, fields=wrong)).partial == (
        "its bytes are not those its digest was made of",
    )


def test_conversions_and_resources_are_read_as_what_they_are() -> None:
    text = record(1, SENTENCES["uk"].encode(), kind="conversion", fields="Content-Type: text/plain\r\n")
    html = record(2, page(f"<p>{SENTENCES['en']}</p>").encode(), kind="resource", fields="Content-Type: text/html\r\n")
    assert [one.text for one in documents(text + html)] == [SENTENCES["uk"], SENTENCES["en"]]


def test_feeds_in_archives_name_both_places() -> None:
    feed = (
        b"<rss version='2.0'><channel><title>N</title><item><link>https://news.example/x</link></item></channel></rss>"
    )
    found = refusal(record(1, captured(1, feed, header="Content-Type: application/rss+xml\r\n")))
    assert found.where == "record 1, entry 1"
