"""The ledger in Python: its claims, findings and articles as tables of the tools that analysts use.

    import crossfoot

    with crossfoot.open("ledger.sqlite") as book:
        killed = book.claims(measure="killed", since=date(2031, 5, 1)).to_pandas()

This is your own ledger with nothing taken away. What may be public is what the exports hold (``docs/exports.md``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import Any

from markupsafe import escape

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.finding import Severity
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.frames import Columns, arrow_of, columns_of, needed
from crossfoot.publish.labels import labels_of
from crossfoot.publish.public import PublicFinding
from crossfoot.publish.safety import Article
from crossfoot.publish.segments import shown
from crossfoot.publish.sheets import SHEETS
from crossfoot.publish.tables import Cell, claim_row

#: Rows and characters of a cell that a notebook shows.
_SHOWN_ROWS, _SHOWN_LETTERS = 10, 120
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows with typed columns; a row is a dictionary when it is gone through.

    In ``rows`` days and times are ISO 8601 text, ``None`` is not known.
    """

    name: str
    columns: Columns
    rows: tuple[tuple[Cell, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        names = [name for name, *_ in self.columns]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    def __repr__(self) -> str:
        return f"<{len(self.rows):,} {self.name}: {', '.join(name for name, *_ in self.columns)}>"

    def to_pandas(self) -> Any:
        """A ``pandas.DataFrame`` with nullable types: text, whole numbers and booleans may be ``NA``.

        Raises:
            MissingExtra: pandas is not installed.
        """
        pandas = needed("pandas", "pandas")
        types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
        held = columns_of(self.columns, self.rows)
        return pandas.DataFrame(
            {
                name: pandas.to_datetime(pandas.Series(held[name], dtype="object"), utc=kind == "datetime")
                if kind in ("date", "datetime")
                else pandas.Series(held[name], dtype=types[kind])
                for name, kind, _ in self.columns
            }
        )

    def to_polars(self) -> Any:
        """A ``polars.DataFrame``.

        Raises:
            MissingExtra: polars is not installed.
        """
        polars = needed("polars", "polars")
        types = {
            "string": polars.String,
            "integer": polars.Int64,
            "number": polars.Float64,
            "boolean": polars.Boolean,
            "date": polars.Date,
            "datetime": polars.Datetime("us", "UTC"),
        }
        schema = {name: types[kind] for name, kind, _ in self.columns}
        return polars.DataFrame(columns_of(self.columns, self.rows), schema=schema)

    def to_arrow(self) -> Any:
        """A ``pyarrow.Table``, the same as that of the Parquet export.

        Raises:
            MissingExtra: pyarrow is not installed.
        """
        return arrow_of(self.columns, self.rows)

    def _repr_html_(self) -> str:
        """The first rows for a notebook; nothing in a foreign text is markup, and what hides or turns it is shown."""
        head = "".join(f'<th scope="col" title="{escape(about)}">{escape(name)}</th>' for name, _, about in self._about)
        body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in self.rows[:_SHOWN_ROWS])
        more = len(self.rows) - _SHOWN_ROWS
        return (
            f"<table><caption>{len(self.rows):,} {escape(self.name)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{body}</tbody></table>" + (f"<p>… {more:,} more rows</p>" if more > 0 else "")
        )

    @property
    def _about(self) -> Iterator[tuple[str, str, str]]:
        return ((name, kind, more.get("description", "")) for name, kind, more in self.columns)


class Book:
    """An open ledger to ask from Python; `crossfoot.open` makes one."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def claims(self, **where: Any) -> Table:
        """The claims that stand, in the columns of the exports. ``where`` is as in `ClaimFilter`, such as
        ``measure="killed"``, ``place="UA-63"``, ``since=date(2031, 5, 1)``.

        Raises:
            TypeError: there is no such thing to ask for; the message lists what there is.
        """
        return _table("claims", tuple(self._claim_rows(_filter(query.ClaimFilter, where))))

    def findings(self, **where: Any) -> Table:
        """The findings that stand; ``where`` is as in `FindingFilter`, such as ``severity="contradiction"``."""
        if isinstance(where.get("severity"), str):
            where["severity"] = Severity(where["severity"])
        found = query.find_findings(self._ledger, _filter(query.FindingFilter, where))
        findings = tuple(
            PublicFinding(finding=one.finding, line=one.line, recorded_at=one.recorded_at, articles={}) for one in found
        )
        return _table("findings", _sheet_rows("findings", _corpus(findings=findings)))

    def articles(self, **where: Any) -> Table:
        """The newest versions of the articles; ``where`` is as in `DocumentFilter`, such as ``lang="uk"``."""
        found = query.find_documents(self._ledger, _filter(query.DocumentFilter, where))
        articles = tuple(
            Article(document=one.document, version=one.version, line=one.line, recorded_at=one.recorded_at, claims=())
            for one in found
        )
        return _table("articles", _sheet_rows("articles", _corpus(articles=articles)))

    def _claim_rows(self, where: query.ClaimFilter) -> Iterator[tuple[Cell, ...]]:
        after = 0
        while page := query.find_claims(self._ledger, where, after=after, limit=_AT_ONCE):
            after = page[-1].line
            ids = {line.claim.document for line in page}
            documents = {one.document.id: one for one in query.find_documents_by_id(self._ledger, ids)}
            labels = labels_of(self._ledger, [line.claim.id for line in page])
            for line in page:
                one = documents[line.claim.document]
                yield claim_row(
                    line.claim,
                    Article(
                        document=one.document,
                        version=line.version,
                        line=one.line,
                        recorded_at=line.recorded_at,
                        claims=(),
                        labels=labels,
                    ),
                )

    def __repr__(self) -> str:
        held = query.count(self._ledger)
        findings = sum(held.findings.values())
        return f"<{self._ledger.path}: {held.documents:,} articles, {held.claims:,} claims, {findings:,} findings>"

    def _repr_html_(self) -> str:
        return f"<p>{shown(repr(self)[1:-1])}</p>"

    def close(self) -> None:
        """Let go of the ledger."""
        self._ledger.close()

    def __enter__(self) -> Book:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open(where: str | Path) -> Book:  # as `gzip.open` is called
    """The ledger at a path, or at a ``postgresql://`` address, to ask from Python.

    Raises:
        LedgerError: there is none, or it cannot be read; the message says why.
    """
    return Book(Ledger.open(where, create=False))


def _filter(kind: type[Any], where: dict[str, Any]) -> Any:
    known = [field.name for field in fields(kind)]
    for name in where:
        if name not in known:
            raise TypeError(f"{name} cannot be asked for; there are {', '.join(known)}")
    return kind(**where)


def _corpus(articles: tuple[Article, ...] = (), findings: tuple[PublicFinding, ...] = ()) -> Corpus:
    return Corpus(articles=articles, findings=findings, as_of=None, line=0)


def _sheet_rows(name: str, corpus: Corpus) -> tuple[tuple[Cell, ...], ...]:
    return tuple(row for sheet in SHEETS if sheet.name == name for row in sheet.rows(corpus))


def _table(name: str, rows: tuple[tuple[Cell, ...], ...]) -> Table:
    sheet = next(sheet for sheet in SHEETS if sheet.name == name)
    columns = tuple((column, kind, {"description": about}) for column, kind, about in sheet.columns)
    return Table(name=name, columns=columns, rows=rows)


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        cut = cell if len(cell) <= _SHOWN_LETTERS else cell[:_SHOWN_LETTERS] + "…"
        return f"<td><bdi>{shown(cut)}</bdi></td>"
    return f"<td>{'' if cell is None else escape(cell)}</td>"
