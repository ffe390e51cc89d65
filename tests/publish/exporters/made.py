"""Made-up corpora for the exporters, and their files as a reader sees them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crossfoot.ledger.decide import accept
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.claim import Place
from crossfoot.model.measure import Measure
from crossfoot.publish.corpus import corpus_of
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.public import PublicBook
from tests.publish.build import LATER, RECORDED, articles, claim, document, figure, finding

BASE = "https://monitor.example"


def nasty() -> Entry:
    """An article whose words a spreadsheet would run, a page would show and a table would take for its own."""
    text = (
        'The "count", said @SUM(A1), came to 12 dead\tand 19 hurt in Kharkiv; 33 in all, <b>it</b> added. '
        "2.5% of homes were hit."
    )
    one = document(
        "-1+1",
        text,
        title='=HYPERLINK("https://x.example";"a")',
        url='https://tally.example/a,b?c="d"',
        outlet="+Outlet, Ltd",
        bytes_hash="ab" * 32,
    )
    place = Place(text="Kharkiv", code="UA-63")
    claims = (
        claim(one, "12 dead", figure(12), speaker="@SUM(A1)", place=place),
        claim(one, "19 hurt", figure(19, Measure.INJURED), speaker="@SUM(A1)", place=place),
        claim(one, "33 in all", figure(33), place=Place(text="Chuhuiv", code="UA63040")),
        claim(one, "2.5% of homes", figure(2, Measure.SHARE_PERCENT, high=3, unit="percent", object="house")),
    )
    return Entry(document=one, claims=claims, findings=(finding(claims[:3]),))


def every() -> list[Entry]:
    return [*articles(), nasty()]


def made_corpus(path: Path, entries: Sequence[Entry] | None = None, checked: Sequence[str] = (), **rest: Any) -> Corpus:
    """What is public of a ledger with the entries, three days later, after a person has checked some of it."""
    ledger = Ledger.open(path, clock=lambda: RECORDED)
    ledger.append(every() if entries is None else entries)
    for id in checked:
        accept(ledger, id, by="editor", reason="as it reads")
    book = PublicBook(ledger, **{"clock": lambda: LATER, **rest})
    return corpus_of(book, book.state(), BASE)


def files_of(exporter: Exporter, corpus: Corpus) -> dict[str, bytes]:
    """What is inside: of an archive its files, of another form the file itself."""
    content = exporter.write(corpus)
    if not exporter.file.endswith(".zip"):
        return {exporter.file: content}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def text_of(exporter: Exporter, corpus: Corpus) -> str:
    """Everything that a person or a program reads in it, packed or not."""
    if exporter.file.endswith(".parquet"):
        import pyarrow.parquet

        return str(pyarrow.parquet.read_table(io.BytesIO(exporter.write(corpus))).to_pylist())
    return "\n".join(content.decode() for content in files_of(exporter, corpus).values())


def terms(form: Any) -> int:
    """How many properties there are in a JSON-LD document, its context and the keywords aside."""
    match form:
        case list():
            return sum(terms(one) for one in form)
        case dict():
            own = [name for name in form if not name.startswith("@") and name not in ("id", "type")]
            return len(own) + sum(terms(value) for name, value in form.items() if name != "@context")
    return 0


def json_of(exporter: Exporter, corpus: Corpus) -> Any:
    return json.loads(exporter.write(corpus))
