"""How what the ledger holds becomes public: articles with the safety defaults kept, remembered, and findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from crossfoot.check.run import holds
from crossfoot.ledger import query
from crossfoot.ledger.held import DocumentLine, FindingLine
from crossfoot.ledger.store import Ledger
from crossfoot.model.finding import Finding
from crossfoot.publish.keyed import open_key
from crossfoot.publish.labels import labels_in, labels_of, lifted_for
from crossfoot.publish.memory import Memory, Waiting
from crossfoot.publish.redact.masks import Why
from crossfoot.publish.safety import (
    Article,
    Label,
    Safety,
    has_public_source,
    public_from,
    publish_finding,
    publish_safely,
)
from crossfoot.track.imports import is_imported


class NotPublic(LookupError):  # noqa: N818
    """There is nothing of this name, or nothing that may be public; the two look alike."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where the book stands: its last line, that line's hash and when it was recorded."""

    line: int
    hash: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFinding:
    """A finding with the articles it stands in, by their ids, and how a person has looked at it, if one has."""

    finding: Finding
    line: int
    recorded_at: datetime
    articles: dict[str, Article]
    label: Label | None = None


class Publisher:
    """The book with its memory of what was made public; what it answers is for those that build on it."""

    def __init__(self, ledger: Ledger, safety: Safety | None = None, *, clock: Callable[[], datetime] = _now) -> None:
        self._ledger, self.safety, self._clock = ledger, safety or Safety(), clock
        self._memory = Memory(ledger)
        self._key = open_key(ledger.path)

    @property
    def ledger(self) -> Ledger:
        """The book itself, for the review desk alone."""
        return self._ledger

    def now(self) -> datetime:
        """The time by which delays are counted."""
        return self._clock()

    def state(self) -> State:
        """Where the book stands now."""
        head = query.head(self._ledger)
        return State(line=head.line, hash=head.hash.hex(), at=query.recorded_at(self._ledger, head.line))

    def _may(self, line: DocumentLine) -> bool:
        # A compiler's table is there to be set against articles; it is none itself, and nobody has covered its cells.
        if is_imported(line.document.id):
            return False
        return not self.safety.requires_public_source or has_public_source(line.document)

    def _public_of(self, lines: Iterable[DocumentLine]) -> list[Article]:
        at = self._memory.refresh()
        return [article for line in lines if (article := self._newest(line, at))]

    def _newest(self, line: DocumentLine, at: int) -> Article | None:
        """The article of its newest version, from memory, refreshed up to line ``at``, where it is there."""
        found = self._memory.get(line.document.id)
        if found is None or found.line != line.line or self._is_over(found):
            found = self._public(line)
            if found:
                self._memory.keep(found, at)
        return found if isinstance(found, Article) else None

    def _is_over(self, kept: Article | Waiting) -> bool:
        return isinstance(kept, Waiting) and kept.until <= self.now()

    def _public(self, line: DocumentLine, *, old: bool = False) -> Article | Waiting | None:
        if not self._may(line):
            return None
        where = query.ClaimFilter(document=line.document.id, ended=old)
        held = query.find_claims(self._ledger, where)
        text = line.document.text
        claims = tuple(
            one.claim
            for one in held
            if (not old or one.version == line.version or one.ending is None)
            and all(span.stands_in(text) for span in (one.claim.span, *one.claim.mentions))
        )
        judged = query.find_judgements(self._ledger, [line.document.id, *(one.claim.id for one in held)])
        lifted = lifted_for(line, judged)
        # The first version was public first; its words may be in this one.
        until = public_from(line.document, claims, line.recorded_at, self.safety)
        if "delay" not in lifted and until > self.now():
            ids = tuple(one.claim.id for one in held)
            return Waiting(id=line.document.id, line=line.line, until=until, claims=ids)
        return publish_safely(
            Article(
                document=line.document,
                version=line.version,
                line=line.line,
                recorded_at=line.recorded_at,
                claims=tuple(sorted(claims, key=lambda claim: (claim.span.start, claim.span.end, claim.id))),
                labels=labels_in(judged),
                lifted=frozenset(why for why in Why if why.value in lifted),
                sums=holds(line.document, claims),
            ),
            self.safety,
            self._key.cover,
        )

    def _articles(self, ids: Iterable[str], known: dict[str, Article]) -> dict[str, Article]:
        wanted = sorted(set(ids) - known.keys())
        if not wanted:
            return known
        at = self._memory.refresh()
        found, missing = dict(known), []
        for id in wanted:
            kept = self._memory.get(id)
            if kept is None or self._is_over(kept):
                missing.append(id)
            elif isinstance(kept, Article):
                found[id] = kept
        for line in query.find_documents_by_id(self._ledger, missing) if missing else ():
            if article := self._newest(line, at):
                found[line.document.id] = article
        return found

    def _findings(self, lines: Iterable[FindingLine], known: dict[str, Article]) -> list[PublicFinding]:
        every = tuple(lines)
        articles = self._articles({id for line in every for id in line.finding.documents}, known)
        labels = labels_of(self._ledger, [line.finding.id for line in every])
        found = []
        for line in every:
            own = {id: articles[id] for id in line.finding.documents if id in articles}
            if finding := publish_finding(line.finding, own, self.safety.cover):
                found.append(
                    PublicFinding(
                        finding=finding,
                        line=line.line,
                        recorded_at=line.recorded_at,
                        articles=own,
                        label=labels.get(finding.id),
                    )
                )
        return found

    def _public_findings(self, id: str, *, ended: bool = False) -> list[PublicFinding]:
        return self._findings(query.find_findings(self._ledger, query.FindingFilter(id=id, ended=ended)), {})
