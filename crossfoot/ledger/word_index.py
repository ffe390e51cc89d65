"""The full-text indexes over documents and over the quotes of claims: FTS5 in SQLite, tsvector in PostgreSQL.

Both cut words as `crossfoot.ledger.words` does: FTS5 by itself, PostgreSQL by being given the words.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Column, ColumnElement, Connection, exc, func, literal_column, select, table, text

from crossfoot.ledger.tables import DOCUMENT, LINE
from crossfoot.ledger.words import Phrase, Question, words_of


class Words(StrEnum):
    """The indexes, by their tables."""

    DOCUMENTS = "document_words"
    CLAIMS = "claim_words"


#: A tsvector holds at most 1 MB: PostgreSQL finds longer texts by their beginning.
_INDEXED_CHARACTERS = 250_000

_CREATE = {
    "sqlite": (
        "CREATE VIRTUAL TABLE document_words USING fts5(title, text, content='document', content_rowid='line',"
        " tokenize='unicode61 remove_diacritics 2')",
        "CREATE VIEW claim_quote AS SELECT number AS line, json_extract(body, '$.span.quote') AS quote"
        " FROM line WHERE kind = 'claim'",
        "CREATE VIRTUAL TABLE claim_words USING fts5(quote, content='claim_quote', content_rowid='line',"
        " tokenize='unicode61 remove_diacritics 2')",
    ),
    "postgresql": (
        "CREATE TABLE document_words (line bigint PRIMARY KEY REFERENCES document, words tsvector NOT NULL)",
        "CREATE INDEX ix_document_words ON document_words USING gin (words)",
        "CREATE VIEW claim_quote AS SELECT number AS line, body::json #>> '{span,quote}' AS quote"
        " FROM line WHERE kind = 'claim'",
        "CREATE TABLE claim_words (line bigint PRIMARY KEY REFERENCES claim, words tsvector NOT NULL)",
        "CREATE INDEX ix_claim_words ON claim_words USING gin (words)",
    ),
}

_ADD_SQLITE = (
    "INSERT INTO document_words (rowid, title, text) SELECT line, title, text FROM document WHERE line > ?",
    "INSERT INTO claim_words (rowid, quote) SELECT line, quote FROM claim_quote WHERE line > ?",
)

_QUOTE = table("claim_quote", Column("line"), Column("quote"))


def create_words(connection: Connection) -> None:
    """Make both indexes."""
    for statement in _CREATE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def index_words(connection: Connection, after: int) -> None:
    """Add to the indexes what stands in the book after line ``after``."""
    if connection.dialect.name == "sqlite":
        for statement in _ADD_SQLITE:
            connection.exec_driver_sql(statement, (after,))
        return
    documents = connection.execute(
        select(DOCUMENT.c.line, DOCUMENT.c.title, DOCUMENT.c.text).where(DOCUMENT.c.line > after)
    )
    _add_postgresql(connection, Words.DOCUMENTS, [(line, title or "", body) for line, title, body in documents])
    quotes = connection.execute(select(_QUOTE.c.line, _QUOTE.c.quote).where(_QUOTE.c.line > after))
    _add_postgresql(connection, Words.CLAIMS, [(line, "", quote) for line, quote in quotes])


def _add_postgresql(connection: Connection, index: Words, rows: list[tuple[int, str, str]]) -> None:
    statement = text(
        f"INSERT INTO {index} VALUES (:line, setweight(to_tsvector('simple', :title), 'A')"
        " || to_tsvector('simple', :text))"
    )
    values = [
        {"line": line, "title": _spaced(title), "text": _spaced(words[:_INDEXED_CHARACTERS])}
        for line, title, words in rows
    ]
    if values:
        connection.execute(statement, values)


def _spaced(words: str) -> str:
    return " ".join(words_of(words))


def matches(connection: Connection, index: Words, asked: Question) -> ColumnElement[bool]:
    """The condition that a row of the index answers the question."""
    if connection.dialect.name == "sqlite":
        return literal_column(index).op("MATCH", is_comparison=True)(_fts5(asked))
    return literal_column(f"{index}.words").op("@@", is_comparison=True)(func.to_tsquery("simple", _tsquery(asked)))


def line_of(connection: Connection, index: Words) -> ColumnElement[int]:
    """The column of the index that names the line."""
    return literal_column(f"{index}.{'rowid' if connection.dialect.name == 'sqlite' else 'line'}")


def rank(connection: Connection, index: Words, asked: Question) -> ColumnElement[float]:
    """How well a row answers: the lower, the better. A title counts five times a text."""
    if connection.dialect.name == "sqlite":
        return literal_column(f"bm25({index}, 5.0, 1.0)")
    weights: ColumnElement[object] = literal_column("'{0.2, 0.2, 0.2, 1.0}'::real[]")
    return -func.ts_rank(weights, literal_column(f"{index}.words"), func.to_tsquery("simple", _tsquery(asked)))


def _fts5(asked: Question) -> str:
    def phrase(one: Phrase) -> str:
        return f'"{" ".join(one.words)}"{" *" if one.open else ""}'

    wanted = " AND ".join(f"({' OR '.join(map(phrase, group))})" for group in asked.all)
    return f"({wanted})" + "".join(f" NOT {phrase(one)}" for one in asked.none)


def _tsquery(asked: Question) -> str:
    def phrase(one: Phrase) -> str:
        return "(" + " <-> ".join(f"'{word}'" for word in one.words) + (":*)" if one.open else ")")

    wanted = " & ".join(f"({' | '.join(map(phrase, group))})" for group in asked.all)
    return wanted + "".join(f" & !{phrase(one)}" for one in asked.none)


def disagreements(connection: Connection) -> list[str]:
    """Where an index does not hold exactly what the book holds. SQLite asks for a transaction that may write."""
    return [
        f"the full-text index {index} does not agree with the book"
        for index, kind in ((Words.DOCUMENTS, "document"), (Words.CLAIMS, "claim"))
        if not _agrees(connection, index, kind)
    ]


def _agrees(connection: Connection, index: Words, kind: str) -> bool:
    if connection.dialect.name == "sqlite":
        try:
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except exc.DatabaseError:
            return False
        return True
    held = select(LINE.c.number).where(LINE.c.kind == kind)
    indexed = text(f"SELECT line FROM {index}").columns(Column("line"))
    return not connection.execute(held.except_(select(indexed.subquery())).limit(1)).first()
