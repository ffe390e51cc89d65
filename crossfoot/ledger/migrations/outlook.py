"""The outlook: questions, forecasts of them, and what came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from crossfoot.ledger.dialect import append_only

revision = "outlook"
down_revision = "book"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def upgrade() -> None:
    """Make room for the outlook."""
    op.create_table(
        "outlook",
        sa.Column("line", NUMBER, sa.ForeignKey("line.number"), primary_key=True, autoincrement=False),
        sa.Column("question", TEXT, nullable=False),
        sa.Column("what", TEXT, nullable=False),
    )
    op.create_index("ix_outlook_question", "outlook", ["question"])
    append_only(op.get_bind(), "outlook")
