"""Bring a database to the form this version of Crossfoot writes."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from crossfoot.ledger import dialect
from crossfoot.ledger.errors import LedgerMissing, LedgerNewer, NotALedger

#: The newest file in ``migrations/``; a test holds it to that.
NEWEST = "outlook"


def version_of(connection: Connection) -> str | None:
    """The name of the migration the database stands at; ``None`` where it is no ledger."""
    if not inspect(connection).has_table(dialect.VERSION_TABLE):
        return None
    version = connection.execute(text(f"SELECT version_num FROM {dialect.VERSION_TABLE}")).scalar()
    return str(version) if version else None


def migrate(connection: Connection, where: str, *, create: bool) -> None:
    """Run, in the connection's transaction, the migrations that the database lacks.

    Raises:
        LedgerMissing: the database is empty and no ledger is to be made.
        NotALedger: it holds something else.
        LedgerNewer: a migration that we do not know has been run on it.
    """
    dialect.lock_for_opening(connection)
    version = version_of(connection)
    if version == NEWEST:
        return
    if version is None and dialect.holds_something_else(connection):
        raise NotALedger(f"{where}: a database of something else, not a ledger")
    if version is None and not create:
        raise LedgerMissing(f"{where}: no ledger there yet; `crossfoot add` makes one")
    _run(connection, where, version)


def _run(connection: Connection, where: str, version: str | None) -> None:
    # Needed only when a ledger is made or changes its form, and slow to load.
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.runtime.migration import MigrationContext, RevisionStep
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(Path(__file__).parent, version_locations=[str(Path(__file__).parent / "migrations")])
    if version is not None and version not in {script.revision for script in scripts.walk_revisions()}:
        raise LedgerNewer(f"{where}: written by a newer Crossfoot (form {version!r}); update Crossfoot to open it")

    def steps(revision: object, context: MigrationContext) -> list[RevisionStep]:
        # From ``None`` is from nothing; the annotation there forgets it.
        return list(scripts._upgrade_revs(NEWEST, version))  # type: ignore[arg-type]

    environment = EnvironmentContext(Config(), scripts, fn=steps)
    environment.configure(connection=connection, version_table=dialect.VERSION_TABLE)
    environment.run_migrations()
