"""The book: lines, the tables that find them, their guards and the full-text indexes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from crossfoot.ledger.dialect import append_only
from crossfoot.ledger.word_index import create_words

revision = "book"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def upgrade() -> None:
    """Make an empty ledger."""
    _lines()
    _documents()
    _claims()
    _findings()
    _decisions()
    for table in (
        "batch", "line", "document", "capture", "claim", "finding", "evidence", "judgement", "ending",
    ):  # fmt: skip
        append_only(op.get_bind(), table)
    create_words(op.get_bind())


def _line(name: str = "line") -> sa.Column[int]:
    return sa.Column(name, NUMBER, sa.ForeignKey("line.number"), primary_key=True, autoincrement=False)


def _lines() -> None:
    op.create_table(
        "batch",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("recorded_at", TEXT, nullable=False),
        sa.Column("last_line", NUMBER, nullable=False),
    )
    op.create_index("ix_batch_recorded_at", "batch", ["recorded_at"])
    op.create_table(
        "line",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("batch", NUMBER, sa.ForeignKey("batch.number"), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )


def _documents() -> None:
    op.create_table(
        "document",
        _line(),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *(sa.Column(name, TEXT) for name in ("outlet", "lang", "published", "url", "title")),
        sa.Column("text", TEXT, nullable=False),
        sa.UniqueConstraint("id", "version"),
    )
    op.create_index("ix_document_published", "document", ["published"])
    op.create_table(
        "capture",
        _line(),
        sa.Column("id", TEXT, nullable=False, unique=True),
        sa.Column("document", NUMBER, sa.ForeignKey("document.line"), nullable=False),
    )
    op.create_index("ix_capture_document", "capture", ["document"])


def _claims() -> None:
    op.create_table(
        "claim",
        _line(),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("document", NUMBER, sa.ForeignKey("document.line"), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("rule", TEXT, nullable=False),
        *(sa.Column(name, TEXT) for name in ("date", "speaker", "speaker_id", "place", "measure", "object", "side")),
        sa.Column("cumulative", sa.Boolean),
        *(sa.Column(name, TEXT) for name in ("unit", "low", "high", "hedge", "model", "subset", "subject", "topic")),
    )
    op.create_index("ix_claim_id", "claim", ["id"])
    op.create_index("ix_claim_document", "claim", ["document"])
    op.create_index("ix_claim_kind_date", "claim", ["kind", "date"])
    for name, columns in {
        "speaker": ["speaker", "date"],
        "speaker_id": ["speaker_id", "date"],
        "place": ["place", "date"],
        "topic": ["topic", "subject", "date"],
        "series": [
            "measure", "object", "side", "cumulative", "model", "subset", "date", "place", "unit", "low", "high",
            "hedge",
        ],
    }.items():  # fmt: skip
        given = sa.text(f"{columns[0]} IS NOT NULL")
        op.create_index(f"ix_claim_{name}", "claim", columns, sqlite_where=given, postgresql_where=given)
    _indexes()


def _indexes() -> None:
    op.create_table(
        "point",
        sa.Column("series", TEXT, primary_key=True),
        sa.Column("day", TEXT, primary_key=True),
        sa.Column("vintage", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("body", TEXT),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "claim_key",
        sa.Column("key", TEXT, primary_key=True),
        sa.Column("claim", NUMBER, sa.ForeignKey("claim.line"), primary_key=True),
        sqlite_with_rowid=False,
    )


def _findings() -> None:
    op.create_table(
        "finding",
        _line(),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("document", NUMBER, sa.ForeignKey("document.line")),
        sa.Column("check_name", TEXT, nullable=False),
        sa.Column("severity", TEXT, nullable=False),
        sa.Column("series", TEXT),
    )
    op.create_index("ix_finding_id", "finding", ["id"])
    op.create_index("ix_finding_document", "finding", ["document"])
    op.create_index("ix_finding_severity", "finding", ["severity", "check_name"])
    op.create_table(
        "evidence",
        sa.Column("finding", NUMBER, sa.ForeignKey("line.number"), primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("claim", TEXT, nullable=False),
        sa.Column("document", TEXT, nullable=False),
    )
    op.create_index("ix_evidence_claim", "evidence", ["claim"])
    op.create_index("ix_evidence_document", "evidence", ["document"])


def _decisions() -> None:
    op.create_table(
        "judgement",
        _line(),
        *(sa.Column(name, TEXT, nullable=False) for name in ("id", "one", "other", "verdict", "decided_by")),
    )
    for name in ("id", "one", "other"):
        op.create_index(f"ix_judgement_{name}", "judgement", [name])
    op.create_table(
        "ending",
        _line(),
        sa.Column("ended", NUMBER, sa.ForeignKey("line.number"), nullable=False, unique=True),
        sa.Column("successor", NUMBER, sa.ForeignKey("line.number")),
        sa.Column("decided_by", TEXT),
    )
    op.create_index("ix_ending_successor", "ending", ["successor"])
