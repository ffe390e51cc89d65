"""The ledger in Python: the same rows in pandas, polars and Arrow, and nothing foreign runs in a notebook."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pandas
import polars
import pyarrow
import pytest

import crossfoot
from crossfoot.ledger.errors import LedgerError
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.publish.frames import MissingExtra
from crossfoot.publish.notebook import Book, Table
from tests.publish.build import RECORDED, articles, claim, document, figure
from tests.publish.exporters.made import nasty

SCRIPT = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "book.sqlite"
    evil = document("evil", f"The {SCRIPT} \u202emayor said two died.", outlet='"><img src=x onerror=alert(1)>')
    own = claim(evil, "two died", figure(2), speaker=f"{SCRIPT} \u202emayor")
    with Ledger.open(path, clock=lambda: RECORDED) as ledger:
        ledger.append([Entry(document=evil, claims=(own,)), *articles(), nasty()])
    return path


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with crossfoot.open(path) as book:
        yield book


def test_the_three_tables_hold_the_same(book: Book) -> None:
    claims = book.claims()
    names = [name for name, *_ in claims.columns]
    arrow, frame, quick = claims.to_arrow(), claims.to_pandas(), claims.to_polars()
    assert isinstance(arrow, pyarrow.Table) and isinstance(frame, pandas.DataFrame)
    assert isinstance(quick, polars.DataFrame)
    assert arrow.column_names == list(frame.columns) == quick.columns == names
    assert len(claims) == arrow.num_rows == len(frame) == quick.height > 50
    assert arrow.to_pylist() == quick.to_dicts()
    plain = frame.astype(object).where(frame.notna(), None).to_dict("records")
    for one, other in zip(plain, quick.to_dicts(), strict=True):
        day = one.pop("date")
        assert (day.date() if day else None) == other.pop("date")
        assert one == other


def test_columns_are_typed(book: Book) -> None:
    frame, quick = book.claims().to_pandas(), book.claims().to_polars()
    assert str(frame["date"].dtype).startswith("datetime64") and str(frame["published"].dtype).endswith("UTC]")
    assert (str(frame["value_min"].dtype), str(frame["cumulative"].dtype)) == ("Float64", "boolean")
    assert quick.schema["date"] == polars.Date and quick.schema["start"] == polars.Int64
    assert quick["published"].drop_nulls()[0] == datetime(2031, 5, 2, 6, 30, tzinfo=UTC)


def test_no_rows_keep_their_columns(book: Book) -> None:
    none = book.claims(measure="territory")
    for made in (none.to_arrow().column_names, list(none.to_pandas().columns), none.to_polars().columns):
        assert made == [name for name, *_ in none.columns]
    assert len(none) == 0 and "0 claims" in none._repr_html_()


def test_claims_are_asked_for_by_what_they_say(book: Book) -> None:
    killed = book.claims(measure="killed", since=date(2031, 5, 1))
    assert {row["measure"] for row in killed} == {"killed"}
    assert 0 < len(killed) < len(book.claims())
    assert {row["document"] for row in book.claims(lang="uk")} == {"evening"}
    with pytest.raises(TypeError, match="colour cannot be asked for; there are document, kind, measure"):
        book.claims(colour="red")


def test_findings_and_articles_are_tables_too(book: Book) -> None:
    graves = book.findings(severity="contradiction")
    assert {row["severity"] for row in graves} == {"contradiction"} and "computation" in graves.to_polars().columns
    assert {row["outlet"] for row in book.articles(lang="uk")} == {"Дніпровський кур’єр"}


class Elements(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(f"@{name}" for name, _ in attrs)}


def test_nothing_foreign_runs_in_a_notebook(book: Book) -> None:
    for shown in (book.claims(), book.articles(), book.findings()):
        page = shown._repr_html_()
        elements = Elements(page).found
        assert elements <= {
            *("table", "caption", "thead", "tbody", "tr", "th", "td", "p", "bdi", "span"),
            *("@scope", "@title", "@class", "@data-helper", "@role", "@aria-label"),
        }
        assert SCRIPT not in page
    page = book.claims()._repr_html_()
    assert "&lt;script&gt;" in page and "U+202E" in page and "more rows" in page
    assert "claims" in book._repr_html_() and "articles" in repr(book)
    assert repr(book.claims()).startswith("<") and "value_min" in repr(book.claims())


@pytest.mark.parametrize(
    ("module", "extra", "make"),
    [
        ("pandas", "pandas", Table.to_pandas),
        ("polars", "polars", Table.to_polars),
        ("pyarrow", "parquet", Table.to_arrow),
    ],
)
def test_what_is_not_installed_is_named(
    book: Book, monkeypatch: pytest.MonkeyPatch, module: str, extra: str, make: object
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match=rf"this needs {module}: pip install 'crossfoot\[{extra}\]'"):
        make(book.claims())  # type: ignore[operator]


def test_no_ledger_is_made_by_asking(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no ledger there yet"):
        crossfoot.open(tmp_path / "none.sqlite")
    assert not list(tmp_path.glob("*.sqlite"))
