"""What the book answers with: values of the model, with the line they stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.judgement import Judgement
from crossfoot.model.outlook import Entry
from crossfoot.model.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How, why and by whom a line was ended: ``superseded`` or ``retracted``; ``by`` is ``None`` for reading again."""

    line: int
    how: str
    reason: str
    by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """One version of a document. Its origin and bytes are those of its first capture."""

    line: int
    version: int
    document: Document
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One time a version was met. ``at`` is when its bytes were fetched, or else when they were recorded."""

    line: int
    version: int
    at: datetime
    origin: str | None
    bytes_hash: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """A claim with the version it was read from, and its ending where it has one."""

    line: int
    claim: Claim
    version: int
    outlet: str | None
    published_at: datetime | None
    recorded_at: datetime
    ending: Ending | None = None

    @property
    def report(self) -> Report:
        """The claim as the stations after the ledger take it."""
        return Report(
            claim=self.claim, outlet=self.outlet, published_at=self.published_at, recorded_at=self.recorded_at
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A finding, and its ending where it has one."""

    line: int
    finding: Finding
    recorded_at: datetime
    ending: Ending | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementLine:
    """A judgement, and its ending where it has one."""

    line: int
    judgement: Judgement
    recorded_at: datetime
    ending: Ending | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookLine:
    """An entry of the outlook; ``hash`` seals it and every line before it."""

    line: int
    entry: Entry
    recorded_at: datetime
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the book as news of it. ``how`` is ``added``, ``superseded`` or ``retracted``.

    ``what`` is ``document``, ``capture``, ``claim``, ``finding``, ``judgement`` or ``outlook``; ``id`` names it, or
    the question of an outlook's entry. Where something was ended, ``reason`` says why, ``by`` who decided it (``None``
    for reading again), and ``successor`` is the line of what took its place, if anything did.
    """

    line: int
    recorded_at: datetime
    what: str
    id: str
    how: str
    reason: str | None = None
    by: str | None = None
    successor: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much the book holds. ``claims`` and ``findings`` are those that stand."""

    lines: int
    documents: int
    versions: int
    captures: int
    claims: int
    ended_claims: int
    findings: dict[Severity, int]
    judgements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many standing claims say the same of one day. ``first_line`` is where the earliest of them stands."""

    date: date
    bound: Bound
    unit: str | None
    place: str | None
    claims: int
    first_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that answers a search: where the words stand in its text, and the stretch worth showing.

    ``marks`` are half-open code point offsets into the text, ``snippet`` is one such stretch of it.
    """

    line: int
    version: int
    document: Document
    snippet: tuple[int, int]
    marks: tuple[tuple[int, int], ...]
