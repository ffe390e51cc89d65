"""Which reader takes an input, files and folders, and that nothing falls out between."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.model.document import Document, Refusal
from crossfoot.model.names import stable_id
from crossfoot.read.limits import Limits
from crossfoot.read.reader import Reader
from crossfoot.read.run import read_bytes, read_input, readers
from crossfoot.read.source import Source
from tests.read.build import SENTENCES, document, page, read, record, refusal

TEXT = SENTENCES["en"]
HEAVY = {"trafilatura", "httpx", "httpcore", "feedparser", "fastwarc", "resiliparse", "lxml"}
ITEM = f"<item><title>T</title><description>{TEXT}</description></item>"
RSS = f"<rss version='2.0'><channel><title>N</title>{ITEM}</channel></rss>"


@pytest.mark.parametrize(
    ("data", "name", "media_type", "reader"),
    [
        (TEXT, "", None, "text"),
        (TEXT, "a.log", None, "text"),
        (page(f"<p>{TEXT}</p>"), "a.txt", None, "html"),
        (page(f"<p>{TEXT}</p>"), "", "text/plain", "html"),
        (f"<!-- a remark --><HTML><body><p>{TEXT}", "", None, "html"),
        (f"<b>{TEXT}</b>", "a.html", None, "html"),
        (f"<b>{TEXT}</b>", "a.php", "text/html", "html"),
        (f"<b>{TEXT}</b>", "a.html", "application/octet-stream", "html"),
        (f"<b>{TEXT}</b>", "a.htm.gz", None, "html"),
        (RSS, "a.html", "text/html", "feed"),
        (f"<?xml version='1.0'?>\n<!-- a remark -->\n{RSS}", "", None, "feed"),
        (
            json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"content_text": TEXT}]}),
            "",
            None,
            "feed",
        ),
        (json.dumps({"id": "a", "text": TEXT}), "a.txt", None, "jsonl"),
        (json.dumps({"id": "a", "note": TEXT}), "a.jsonl", None, "jsonl"),
        (record(1).decode(), "a.txt", None, "warc"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_content_chooses_the_reader_before_type_and_name(
    monkeypatch: pytest.MonkeyPatch, data: str, name: str, media_type: str | None, reader: str, packed: bool
) -> None:
    taken: list[str] = []

    def marked(one: Reader) -> Reader:
        def read(source: Source) -> Iterator[Document | Refusal]:
            taken.append(one.name)
            return iter(())

        return replace(one, read=read)

    everything = {name: marked(one) for name, one in readers().items()}
    monkeypatch.setattr("crossfoot.read.run.readers", lambda: everything)
    encoded = gzip.compress(data.encode()) if packed else data.encode()
    list(read_bytes(encoded, origin="input", name=name, media_type=media_type))
    assert taken == [reader]


@pytest.mark.parametrize(
    ("data", "told", "reason"),
    [
        (b"", {}, "empty"),
        (b" \n\n", {}, "holds no text"),
        (b"\0" * 300, {}, "binary data, no text"),
        (bytes(range(256)) * 20, {}, "binary data, no text"),
        (b"%PDF-1.7\n", {}, "a PDF file, which no reader reads"),
        (b"PK\x03\x04....", {}, "a ZIP archive (or an office document), which no reader reads"),
        (gzip.compress(gzip.compress(b"text")), {}, "packed with gzip twice, which no reader reads"),
        (b"body { color: red }", {"media_type": "text/css"}, "text/css, which no reader reads"),
        (b'{"a": 1}', {"name": "a.json"}, "JSON that is neither a line of documents nor a JSON Feed"),
        (b'{\n "text": "x"\n}', {}, "JSON that is neither a line of documents nor a JSON Feed"),
        (b'[\n {"text": "x"}]', {}, "JSON that is neither a line of documents nor a JSON Feed"),
        (b"<?xml version='1.0'?><gpx></gpx>", {}, "XML that is neither a page nor a feed"),
        (b"<gpx></gpx>", {"name": "a.xml"}, "XML that is neither a page nor a feed"),
    ],
)
def test_what_no_reader_reads_is_refused_by_its_kind(data: bytes, told: dict[str, str], reason: str) -> None:
    assert refusal(data, **told).reason.split(";")[0] == reason


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<rss>", b"<html>", b"WARC/1.0\r\n", b'{"text": "', b"\x1f\x8b\x08\0"]),
)
def test_any_bytes_end_as_documents_and_refusals(data: bytes, start: bytes) -> None:
    found = read(start + data)
    assert found
    for one in found:
        if isinstance(one, Document):
            assert one.text.encode() and one.id and one.bytes_hash
        else:
            assert one.reason and one.origin == "input"


def test_the_id_is_that_of_the_address_or_of_the_bytes() -> None:
    one = document(TEXT.encode())
    assert one.bytes_hash and one.id == stable_id(one.bytes_hash)
    assert document(TEXT.encode(), url="https://news.example/1").id == stable_id("https://news.example/1")
    # Packing changes neither.
    assert document(gzip.compress(TEXT.encode())) == one


def test_standard_input() -> None:
    (found,) = read_input("-", stdin=io.BytesIO(TEXT.encode()))
    assert isinstance(found, Document)
    assert (found.text, found.origin) == (TEXT, "-")


def test_reading_never_fetches() -> None:
    (found,) = read_input("https://news.example/1")
    assert isinstance(found, Refusal) and "only where that is asked for (--fetch)" in found.reason
    (found,) = read_input("ftp://news.example/1")
    assert isinstance(found, Refusal) and "no other is ever fetched" in found.reason


def test_a_missing_file(tmp_path: Path) -> None:
    (found,) = read_input(tmp_path / "none.txt")
    assert found == Refusal(origin=str(tmp_path / "none.txt"), reason="could not be opened: No such file or directory")


def test_a_name_that_is_no_name() -> None:
    (found,) = read_input("a\0b")
    assert isinstance(found, Refusal) and "could not be opened" in found.reason


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    # Who runs the tests may be allowed everything.
    monkeypatch.setattr(Path, "open", refuse)
    (found,) = read_input(file)
    assert found == Refusal(origin=str(file), reason="could not be opened: Permission denied")


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/1.txt", "c/x.html", ".hidden/x.txt", ".x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<p>{name}: {TEXT}</p>" if name.endswith("html") else f"{name}: {TEXT}")
    found = [one.origin for one in read_input(tmp_path)]
    assert found == [str(tmp_path / name) for name in ("a/1.txt", "a/2.txt", "b.txt", "c/x.html")]


def test_links_in_circles_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT)
    (tmp_path / "in" / "back").symlink_to(tmp_path)
    (tmp_path / "in" / "self").symlink_to(tmp_path / "in" / "self")
    (tmp_path / "twice").symlink_to(tmp_path / "in")
    (tmp_path / "gone").symlink_to(tmp_path / "nothing")
    found = {str(Path(one.origin or "").relative_to(tmp_path)): one for one in read_input(tmp_path)}
    assert set(found) == {"gone", "in/a.txt", "in/self"}
    assert isinstance(found["in/a.txt"], Document)
    assert all(isinstance(found[name], Refusal) for name in ("gone", "in/self"))


def test_folders_are_read_to_a_depth(tmp_path: Path) -> None:
    (tmp_path / "1" / "2" / "3").mkdir(parents=True)
    (tmp_path / "1" / "a.txt").write_text(TEXT)
    (tmp_path / "1" / "2" / "3" / "a.txt").write_text(TEXT)
    found = list(read_input(tmp_path, limits=Limits(depth=2)))
    assert found[0] == Refusal(origin=str(tmp_path / "1" / "2"), reason="folders nested deeper than is read")
    assert [type(one) for one in found] == [Refusal, Document]


def test_pipes_in_folders_are_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (found,) = read_input(tmp_path)
    assert found == Refusal(origin=str(tmp_path / "pipe"), reason="neither a file nor a folder")


def test_a_name_that_is_no_utf8_can_be_stored(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text(TEXT)
    (found,) = read_input(tmp_path)
    assert found.origin == f"{tmp_path}/\\xff.txt"


def test_a_long_text_is_cut_and_says_so() -> None:
    one = document(b"word " * 1000, limits=Limits(document_bytes=1024))
    assert (len(one.text), one.partial) == (1024, ("cut at 1 KiB",))


def test_a_cut_gzip_is_a_partial_document() -> None:
    one = document(gzip.compress(TEXT.encode())[:-8])
    assert (one.text, one.partial) == (TEXT, ("the gzip is cut: its end is missing",))


def test_the_readers_are_loaded_without_the_heavy_libraries() -> None:
    script = (
        "import sys; from crossfoot.read.run import readers, read_bytes; readers();"
        "list(read_bytes(b'One drone fell.', origin='x'));"
        f"print(*sorted({HEAVY} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == ""


def test_every_reader_has_its_tests() -> None:
    here = Path(__file__).parent / "readers"
    tested = {file.stem.removeprefix("test_") for file in here.glob("test_*.py")}
    assert tested == set(readers())


@pytest.mark.parametrize(
    "head", ["<!---->" * 1100, "<!--" * 2000, "<?x?>" * 1600, "{" * 8000, '{"version"' + " " * 8000, "-" * 8000]
)
def test_no_head_is_a_trap(head: str) -> None:
    assert not any(reader.recognises(head) for reader in readers().values())


def test_endings_and_media_types_lead_to_one_reader_each() -> None:
    for kind in ("endings", "media_types"):
        named = [one for reader in readers().values() for one in getattr(reader, kind)]
        assert len(named) == len(set(named))
