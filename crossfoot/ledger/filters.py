"""What to ask for, as values, and the conditions they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Column, ColumnElement, Table, exists, select

from crossfoot.ledger.rows import moment
from crossfoot.ledger.tables import CLAIM, DOCUMENT, ENDING, EVIDENCE, FINDING
from crossfoot.model.finding import FindingScope, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """Claims that fit everything given; ``None`` asks nothing.

    ``speaker`` is a name as the text has it, in any case, or an id of the register; ``place`` a code or a name.
    ``subject`` is the facility of a status, the actor of a stance; ``topic`` what the status speaks of, the issue, the
    stage of talks. ``since`` and ``until`` are days the claim speaks of, both inclusive. ``ended`` adds what does not
    stand any more.
    """

    document: str | None = None
    kind: str | None = None
    measure: str | None = None
    object: str | None = None
    side: str | None = None
    cumulative: bool | None = None
    subject: str | None = None
    topic: str | None = None
    place: str | None = None
    speaker: str | None = None
    rule: str | None = None
    outlet: str | None = None
    lang: str | None = None
    since: date | None = None
    until: date | None = None
    ended: bool = False

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """On ``claim`` joined with ``document``."""
        for column, value in (
            (DOCUMENT.c.id, self.document),
            (CLAIM.c.kind, self.kind),
            (CLAIM.c.measure, self.measure),
            (CLAIM.c.object, self.object),
            (CLAIM.c.side, self.side),
            (CLAIM.c.cumulative, self.cumulative),
            (CLAIM.c.subject, self.subject and self.subject.casefold()),
            (CLAIM.c.topic, self.topic),
            (CLAIM.c.rule, self.rule),
            (DOCUMENT.c.outlet, self.outlet),
            (DOCUMENT.c.lang, self.lang),
        ):
            if value is not None:
                yield column == value
        if self.place is not None:
            yield CLAIM.c.place.in_({self.place, self.place.casefold()})
        if self.speaker is not None:
            yield (CLAIM.c.speaker == self.speaker.casefold()) | (CLAIM.c.speaker_id == self.speaker)
        if self.since is not None:
            yield CLAIM.c.date >= self.since.isoformat()
        if self.until is not None:
            yield CLAIM.c.date <= self.until.isoformat()


EVERY_CLAIM = ClaimFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """Documents that fit everything given; ``since`` and ``until`` are times of publication, both inclusive."""

    outlet: str | None = None
    lang: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """On ``document``."""
        if self.outlet is not None:
            yield DOCUMENT.c.outlet == self.outlet
        if self.lang is not None:
            yield DOCUMENT.c.lang == self.lang
        if self.since is not None:
            yield DOCUMENT.c.published >= moment(self.since)
        if self.until is not None:
            yield DOCUMENT.c.published <= moment(self.until)


EVERY_DOCUMENT = DocumentFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingFilter:
    """Findings that fit everything given; ``severity`` asks for it and anything graver.

    ``on`` asks for findings that stand on a claim that fits all of it.
    """

    id: str | None = None
    severity: Severity | None = None
    check: str | None = None
    scope: FindingScope | None = None
    document: str | None = None
    claim: str | None = None
    series: str | None = None
    on: ClaimFilter | None = None
    ended: bool = False

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """On ``finding``."""
        if self.id is not None:
            yield FINDING.c.id == self.id
        if self.severity is not None:
            graver = [severity.value for severity in Severity if severity.rank >= self.severity.rank]
            yield FINDING.c.severity.in_(graver)
        if self.check is not None:
            yield FINDING.c.check_name == self.check
        if self.scope is not None:
            yield _SCOPES[self.scope]
        if self.series is not None:
            yield FINDING.c.series == self.series
        if self.on is not None:
            standing_on = select(EVIDENCE.c.finding).join(CLAIM, CLAIM.c.id == EVIDENCE.c.claim)
            standing_on = standing_on.join(DOCUMENT, DOCUMENT.c.line == CLAIM.c.document)
            yield FINDING.c.line.in_(standing_on.where(*self.on.conditions()))
        for column, value in ((EVIDENCE.c.document, self.document), (EVIDENCE.c.claim, self.claim)):
            if value is not None:
                yield FINDING.c.line.in_(select(EVIDENCE.c.finding).where(column == value))


EVERY_FINDING = FindingFilter()
#: Made once: to alias a table takes longer than many a question.
_LATER = DOCUMENT.alias()
_SCOPES = {
    FindingScope.ARTICLE: FINDING.c.document.is_not(None),
    FindingScope.EVENT: FINDING.c.document.is_(None) & FINDING.c.series.is_(None),
    FindingScope.SERIES: FINDING.c.series.is_not(None),
}


def recorded_by(line: Column[int], vintage: int | None) -> Iterator[ColumnElement[bool]]:
    """The condition that a line was in the book when ``vintage`` was its last line."""
    if vintage is not None:
        yield line <= vintage


def between(line: Column[int], after: int, before: int | None) -> Iterator[ColumnElement[bool]]:
    """The conditions that a line comes after one and, where it is given, before another."""
    yield line > after
    if before is not None:
        yield line < before


def stands(table: Table, vintage: int | None) -> Iterator[ColumnElement[bool]]:
    """The conditions that a row of ``table`` was in the book by ``vintage``, and that nothing had ended it by then."""
    yield from recorded_by(table.c.line, vintage)
    yield ~exists().where(ENDING.c.ended == table.c.line, *recorded_by(ENDING.c.line, vintage))


def newest(vintage: int | None) -> ColumnElement[bool]:
    """The condition that no later version of a document was in the book by ``vintage``."""
    return ~exists().where(
        _LATER.c.id == DOCUMENT.c.id, _LATER.c.version > DOCUMENT.c.version, *recorded_by(_LATER.c.line, vintage)
    )
