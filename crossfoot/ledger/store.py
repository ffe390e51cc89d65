"""The book: append, supersede, retract; never update."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Timer
from types import TracebackType

from sqlalchemy import Connection, Engine, Table, delete, exc, insert, select

from crossfoot.ledger import dialect
from crossfoot.ledger.draft import Draft
from crossfoot.ledger.entry import Appended, Entry, KeysOf, claim_item, finding_item, make_ready
from crossfoot.ledger.errors import EntryRefused, NotInLedger
from crossfoot.ledger.forms import body_of, claim_of, point_body
from crossfoot.ledger.known import Known, place_findings
from crossfoot.ledger.migrate import NEWEST, migrate, version_of
from crossfoot.ledger.past import end_by_hand, write
from crossfoot.ledger.rows import judgement_columns, judgement_form, moment, outlook_columns
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, DOCUMENT, ENDING, FINDING, JUDGEMENT, LINE, OUTLOOK, POINT
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding
from crossfoot.model.judgement import Judgement
from crossfoot.model.outlook import Entry as OutlookEntry
from crossfoot.model.outlook import check_fits, entry_from_json, entry_to_json
from crossfoot.model.series import Point

__all__ = ["Appended", "Entry", "Ledger"]

#: So long nobody is told that another process is waited for: most are done sooner.
_SILENT_SECONDS = 1.0


def _now() -> datetime:
    return datetime.now(UTC)


def _nobody(message: str) -> None:
    pass


class Ledger:
    """An open book. Several threads and processes may have the same one open: one writes at a time, all may read."""

    def __init__(
        self,
        engine: Engine,
        where: str,
        *,
        wait_seconds: float,
        clock: Callable[[], datetime],
        on_wait: Callable[[str], None],
    ) -> None:
        self._engine, self._where, self._clock = engine, where, clock
        self._wait_seconds, self._on_wait = wait_seconds, on_wait

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        create: bool = True,
        wait_seconds: float = 30.0,
        clock: Callable[[], datetime] = _now,
        on_wait: Callable[[str], None] = _nobody,
    ) -> Ledger:
        """Open the ledger at a path (SQLite) or a ``postgresql://`` address, and make it where there is none.

        ``wait_seconds`` is how long to wait for another process that is writing; ``clock`` gives the recorded-at times.
        ``on_wait`` is told in one line, from another thread, where it takes more than a second.

        Raises:
            LedgerError: one of its kinds, whose message says what lies there instead or what is in the way.
        """
        url = dialect.address_of(where)
        shown = dialect.shown(url)
        engine = dialect.engine_for(url, create=create, wait_seconds=wait_seconds)
        ledger = cls(engine, shown, wait_seconds=wait_seconds, clock=clock, on_wait=on_wait)
        try:
            ledger._bring_up_to_date(create)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def _bring_up_to_date(self, create: bool) -> None:
        # Looked at first: whoever only reads waits for nobody who writes.
        with self.reading() as connection:
            if version_of(connection) == NEWEST:
                return
        with self._translated(), dialect.writing(self._engine.connect()) as connection, connection.begin():
            migrate(connection, self._where, create=create)

    @property
    def path(self) -> str:
        """Where the ledger lies: its path, or its address without a password."""
        return self._where

    def close(self) -> None:
        """Let go of the database; what was acknowledged is in it already."""
        self._engine.dispose()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except exc.DBAPIError as error:
            raise dialect.explain(error, self._where, self._wait_seconds) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the book, whatever others add meanwhile."""
        with self._translated(), dialect.reading(self._engine.connect()) as connection, connection.begin():
            yield connection

    @contextmanager
    def _locked(self, connection: Connection) -> Iterator[None]:
        waited = f"{self._where}: another process is writing; waiting for it, up to {self._wait_seconds:g} s"
        telling = Timer(_SILENT_SECONDS, self._on_wait, [waited])
        telling.daemon = True
        telling.start()
        try:
            transaction = connection.begin()
            dialect.lock_for_writing(connection)
        finally:
            telling.cancel()
        with transaction:
            yield

    @contextmanager
    def writing(self) -> Iterator[tuple[Connection, Draft]]:
        """A locked book and a draft, which is written and made durable at the end, or not at all."""
        with self._translated(), dialect.writing(self._engine.connect()) as connection, self._locked(connection):
            draft = Draft(connection, moment(self._clock()))
            yield connection, draft
            draft.save(connection)

    def append(self, batch: Iterable[Entry], *, keys_of: KeysOf | None = None) -> Appended:
        """Write a batch in one transaction: all of it is kept, or none. What the book holds already changes nothing.

        Where a document is read again, with newer rules or from a newer text, what is not read any more is superseded.
        What a person retracted or corrected stays as the person left it.

        Raises:
            EntryRefused: an entry contradicts itself or cannot be stored; nothing is kept of the batch.
            LedgerFull: there is no room; nothing is kept of the batch.
            LedgerLocked: another process kept writing; nothing is kept of the batch.
        """
        ready = [make_ready(entry, keys_of) for entry in batch]
        counts: Counter[str] = Counter()
        with self.writing() as (connection, draft):
            known = Known(connection, ready)
            for entry in ready:
                added = known.place(entry, draft)
                counts += added or Counter(known=1)
        return Appended(**counts)

    def append_findings(
        self,
        findings: Iterable[Finding],
        *,
        checks: Sequence[str],
        claims: Iterable[str] | None = None,
        series: Iterable[str] | None = None,
    ) -> Appended:
        """Write all that ``checks`` found over events and series; what they found before and do not now is superseded.

        Where ``claims`` or ``series`` are given, ``findings`` is all that was found on any of them, and nothing else is
        superseded.

        Raises:
            EntryRefused: a finding of another check; nothing is kept.
        """
        items = tuple({finding.id: finding_item(finding) for finding in findings}.values())
        for item in items:
            if item.columns["check_name"] not in checks:
                raise EntryRefused(f"finding {item.id} is of {item.columns['check_name']}, not of {', '.join(checks)}")
        with self.writing() as (connection, draft):
            counts = place_findings(connection, draft, checks, items, claims=claims, series=series)
        return Appended(**counts)

    def supersede(self, claim_id: str, successor: Claim, *, reason: str, by: str) -> None:
        """Put a corrected claim in the place of one that stands. ``by`` is a role, not a name.

        Raises:
            NotInLedger: no such claim stands.
            EntryRefused: the successor does not stand in the same text, or stands in the ledger already.
        """
        with self.writing() as (connection, draft):
            line = standing_line(connection, CLAIM, claim_id)
            if line is None:
                raise NotInLedger(f"{self._where}: no claim {claim_id} stands in it")
            if standing_line(connection, CLAIM, successor.id) is not None:
                raise EntryRefused(f"claim {successor.id} stands in the ledger already")
            document, id, text = connection.execute(
                select(DOCUMENT.c.line, DOCUMENT.c.id, DOCUMENT.c.text)
                .join(CLAIM, CLAIM.c.document == DOCUMENT.c.line)
                .where(CLAIM.c.line == line)
            ).one()
            keys = connection.scalars(select(CLAIM_KEY.c.key).where(CLAIM_KEY.c.claim == line)).all()
            added = write(draft, CLAIM, claim_item(id, text, successor, lambda _: keys), document)
            end_by_hand(
                connection, draft, CLAIM, line, claim_id, how="superseded", reason=reason, by=by, successor=added
            )

    def retract(self, id: str, *, reason: str, by: str) -> None:
        """Withdraw a claim, a finding or a judgement that stands; reading again will not bring it back.

        Raises:
            NotInLedger: nothing of this id stands.
        """
        with self.writing() as (connection, draft):
            for table in (CLAIM, FINDING, JUDGEMENT):
                line = standing_line(connection, table, id)
                if line is not None:
                    end_by_hand(connection, draft, table, line, id, how="retracted", reason=reason, by=by)
                    return
            raise NotInLedger(f"{self._where}: no claim, finding or judgement {id} stands in it")

    def judge(self, *judgements: Judgement) -> int:
        """Write judgements, of which those that stand already change nothing; gives how many were new."""
        with self.writing() as (connection, draft):
            new = [one for one in judgements if standing_line(connection, JUDGEMENT, one.id) is None]
            for judgement in new:
                draft.add(JUDGEMENT, body_of(judgement_form(judgement)), judgement_columns(judgement))
        return len(new)

    def foresee(self, *entries: OutlookEntry) -> None:
        """Write entries of the outlook, in their order; all of them or none.

        Raises:
            EntryRefused: one does not fit what the outlook holds already (`crossfoot.model.outlook.check_fits`).
        """
        with self.writing() as (connection, draft):
            held: dict[str, list[OutlookEntry]] = {}
            for entry in entries:
                columns = outlook_columns(entry)
                name = str(columns["question"])
                before = held.setdefault(name, _outlook_of(connection, name))
                try:
                    check_fits(before, entry)
                except ValueError as error:
                    raise EntryRefused(str(error)) from error
                draft.add(OUTLOOK, body_of(entry_to_json(entry)), columns)
                before.append(entry)

    def index_keys(self, keys_of: KeysOf) -> None:
        """Build anew the index under which `claims_with_keys` finds claims, as when ``keys_of`` has changed."""
        with self.writing() as (connection, _):
            connection.execute(delete(CLAIM_KEY))
            after = 0
            while claims := _claims_after(connection, after):
                rows = [{"claim": line, "key": key} for line, claim in claims for key in dict.fromkeys(keys_of(claim))]
                if rows:
                    connection.execute(insert(CLAIM_KEY), rows)
                after = claims[-1][0]

    def keep_points(self, series: str, points: Iterable[Point], *, days: Iterable[date] | None = None) -> int:
        """Keep what a series says now of ``days``, or of every day; gives how many days say something new.

        What it said before is kept under its vintage, so that `get_points` can still answer as of then. ``days``
        without a point have none any more.
        """
        now = {point.date.isoformat(): point_body(point) for point in points}
        with self.writing() as (connection, draft):
            asked = {day.isoformat() for day in days} if days is not None else None
            before = _last_bodies(connection, series, asked)
            asked = before.keys() | now.keys() if asked is None else asked
            changed = sorted(day for day in asked if now.get(day) != before.get(day))
            vintage = draft.head.line
            rows = [{"series": series, "day": day, "vintage": vintage, "body": now.get(day)} for day in changed]
            if rows:
                of_now = (POINT.c.series == series, POINT.c.vintage == vintage)
                connection.execute(delete(POINT).where(*of_now, POINT.c.day.in_(changed)))
                connection.execute(insert(POINT), rows)
        return len(changed)

    def forget_points(self, series: str) -> None:
        """Forget all that was kept of a series, as when it is made in another way."""
        with self.writing() as (connection, _):
            connection.execute(delete(POINT).where(POINT.c.series == series))


def standing_line(connection: Connection, table: Table, id: str) -> int | None:
    """The line of what stands under ``id``, if anything does."""
    return connection.scalar(
        select(table.c.line)
        .outerjoin(ENDING, ENDING.c.ended == table.c.line)
        .where(table.c.id == id, ENDING.c.line.is_(None))
    )


def _outlook_of(connection: Connection, question: str) -> list[OutlookEntry]:
    chosen = (
        select(LINE.c.body)
        .join(OUTLOOK, OUTLOOK.c.line == LINE.c.number)
        .where(OUTLOOK.c.question == question)
        .order_by(LINE.c.number)
    )
    return [entry_from_json(json.loads(body)) for body in connection.scalars(chosen)]


def _claims_after(connection: Connection, after: int) -> list[tuple[int, Claim]]:
    chosen = (
        select(CLAIM.c.line, LINE.c.body)
        .join(LINE, LINE.c.number == CLAIM.c.line)
        .where(CLAIM.c.line > after)
        .order_by(CLAIM.c.line)
        .limit(1000)
    )
    return [(line, claim_of(body)) for line, body in connection.execute(chosen)]


def _last_bodies(connection: Connection, series: str, days: Set[str] | None) -> dict[str, str | None]:
    chosen = select(POINT.c.day, POINT.c.body).where(POINT.c.series == series).order_by(POINT.c.vintage)
    if days:
        chosen = chosen.where(POINT.c.day >= min(days), POINT.c.day <= max(days))
    return {row.day: row.body for row in connection.execute(chosen)}
