"""Record types -> tables.

The book is the table ``line``: one numbered row a fact, never changed, each with a hash over itself and the line
before. All other tables say where to find something in it: they repeat parts of a line's body as columns, and
`crossfoot.ledger.verify` holds them to it. ``docs/ledger.md`` describes every table.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects import postgresql

NUMBER = BigInteger().with_variant(Integer(), "sqlite")
#: Compared byte by byte on both databases, whatever language the server sorts in.
TEXT = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

METADATA = MetaData()

#: One transaction: when it was recorded (UTC, ISO 8601 with microseconds) and its last line.
BATCH = Table(
    "batch",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("recorded_at", TEXT, nullable=False, index=True),
    Column("last_line", NUMBER, nullable=False),
)

#: The book. ``body`` is canonical JSON, ``hash`` the SHA-256 of `crossfoot.ledger.chain`.
LINE = Table(
    "line",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("batch", ForeignKey("batch.number"), nullable=False),
    Column("kind", TEXT, nullable=False),
    Column("body", TEXT, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)


def _line(name: str = "line") -> Column[int]:
    return Column(name, ForeignKey("line.number"), primary_key=True, autoincrement=False)


#: One version of a document's text and metadata.
DOCUMENT = Table(
    "document",
    METADATA,
    _line(),
    Column("id", TEXT, nullable=False),
    Column("version", Integer, nullable=False),
    Column("outlet", TEXT),
    Column("lang", TEXT),
    Column("published", TEXT, index=True),
    Column("url", TEXT),
    Column("title", TEXT),
    Column("text", TEXT, nullable=False),
    UniqueConstraint("id", "version"),
)

#: One time a version was met: where, in which bytes, when.
CAPTURE = Table(
    "capture",
    METADATA,
    _line(),
    Column("id", TEXT, nullable=False, unique=True),
    Column("document", ForeignKey("document.line"), nullable=False, index=True),
)

#: One claim as read from one version. ``low`` and ``high`` are decimal text, exact; names are in lower case.
CLAIM = Table(
    "claim",
    METADATA,
    _line(),
    Column("id", TEXT, nullable=False, index=True),
    Column("document", ForeignKey("document.line"), nullable=False, index=True),
    Column("kind", TEXT, nullable=False),
    Column("rule", TEXT, nullable=False),
    Column("date", TEXT),
    Column("speaker", TEXT),
    Column("speaker_id", TEXT),
    Column("place", TEXT),
    Column("measure", TEXT),
    Column("object", TEXT),
    Column("side", TEXT),
    Column("cumulative", Boolean),
    Column("unit", TEXT),
    Column("low", TEXT),
    Column("high", TEXT),
    Column("hedge", TEXT),
    Column("model", TEXT),
    Column("subset", TEXT),
    Column("subject", TEXT),
    Column("topic", TEXT),
    Index("ix_claim_kind_date", "kind", "date"),
)


def _where_given(name: str, *columns: str) -> Index:
    given = text(f"{columns[0]} IS NOT NULL")
    return Index(name, *(CLAIM.c[column] for column in columns), sqlite_where=given, postgresql_where=given)


_where_given("ix_claim_speaker", "speaker", "date")
_where_given("ix_claim_speaker_id", "speaker_id", "date")
_where_given("ix_claim_place", "place", "date")
_where_given("ix_claim_topic", "topic", "subject", "date")
#: Holds all that a series asks for, so that the claims are never touched: what makes the series, then what they say.
_where_given(
    "ix_claim_series",
    "measure", "object", "side", "cumulative", "model", "subset", "date", "place", "unit", "low", "high", "hedge",
)  # fmt: skip

#: One finding; ``document`` is set where it concerns one article alone.
FINDING = Table(
    "finding",
    METADATA,
    _line(),
    Column("id", TEXT, nullable=False, index=True),
    Column("document", ForeignKey("document.line"), index=True),
    Column("check_name", TEXT, nullable=False),
    Column("severity", TEXT, nullable=False),
    Column("series", TEXT),
    Index("ix_finding_severity", "severity", "check_name"),
)

#: Which claims a finding stands on.
EVIDENCE = Table(
    "evidence",
    METADATA,
    _line("finding"),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("claim", TEXT, nullable=False, index=True),
    Column("document", TEXT, nullable=False, index=True),
)

#: A stored decision on a pair.
JUDGEMENT = Table(
    "judgement",
    METADATA,
    _line(),
    Column("id", TEXT, nullable=False, index=True),
    Column("one", TEXT, nullable=False, index=True),
    Column("other", TEXT, nullable=False, index=True),
    Column("verdict", TEXT, nullable=False),
    Column("decided_by", TEXT, nullable=False),
)

#: The end of an earlier line: superseded or retracted. ``decided_by`` is NULL where reading again ended it.
ENDING = Table(
    "ending",
    METADATA,
    _line(),
    Column("ended", ForeignKey("line.number"), nullable=False, unique=True),
    Column("successor", ForeignKey("line.number"), index=True),
    Column("decided_by", TEXT),
)

#: One entry of the outlook: a question, an estimate or a resolution. ``question`` is the id of what they are about.
OUTLOOK = Table(
    "outlook",
    METADATA,
    _line(),
    Column("question", TEXT, nullable=False, index=True),
    Column("what", TEXT, nullable=False),
)

#: Which pairs are worth comparing: an index that `Ledger.index_keys` may build anew, not a part of the book.
CLAIM_KEY = Table(
    "claim_key",
    METADATA,
    Column("key", TEXT, primary_key=True),
    Column("claim", ForeignKey("claim.line"), primary_key=True),
    sqlite_with_rowid=False,
)

#: The points of each series by day, as they were when ``vintage`` was the last line; no body where there was none.
#: An index too: `Ledger.keep_points` writes what `crossfoot.track` makes of the claims.
POINT = Table(
    "point",
    METADATA,
    Column("series", TEXT, primary_key=True),
    Column("day", TEXT, primary_key=True),
    Column("vintage", NUMBER, primary_key=True, autoincrement=False),
    Column("body", TEXT),
    sqlite_with_rowid=False,
)

#: What may never change, in the order in which rows must be written.
BOOK = (BATCH, LINE, DOCUMENT, CAPTURE, CLAIM, FINDING, EVIDENCE, JUDGEMENT, ENDING, OUTLOOK)
