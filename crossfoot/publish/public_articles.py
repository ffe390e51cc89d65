"""Articles, claims and findings as the public may see them; `PublicBook` adds what they say together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import Change, ClaimLine, DocumentLine, FindingLine
from crossfoot.ledger.query import EVERY_DOCUMENT, DocumentFilter
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.publish.endings import documents_of, safe_change
from crossfoot.publish.keyed import open_key
from crossfoot.publish.labels import labels_in, labels_of, lifted_for
from crossfoot.publish.memory import Memory, Waiting
from crossfoot.publish.public_search import PublicHit, asked_of_ledger, hit_in
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

_PAGE = 50


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


class PublicArticles:
    """Answers of the ledger about articles, with the safety defaults kept."""

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

    def article(self, id: str, version: int | None = None) -> Article:
        """The newest public version of an article, or the one asked for.

        Raises:
            NotPublic: there is none that may be public.
        """
        if version is None:
            article = self._articles([id], {}).get(id)
        else:
            line = query.find_document(self._ledger, id, version=version)
            made = self._public(line, old=True) if line else None
            article = made if isinstance(made, Article) else None
        if article is None:
            raise NotPublic(f"no article {id}")
        return article

    def articles(self, *, before: int | None = None, limit: int = 20) -> tuple[Article, ...]:
        """The articles recorded last, the newest first; go on ``before`` the line of the last."""
        found: list[Article] = []
        while len(found) < limit:
            page = query.find_documents(self._ledger, before=before, newest_first=True, limit=_PAGE)
            found += self._public_of(page)
            if len(page) < _PAGE:
                break
            before = page[-1].line
        return tuple(found[:limit])

    def each_article(self) -> Iterator[Article]:
        """Every public article, in the order of their lines."""
        after = 0
        while page := query.find_documents(self._ledger, after=after, limit=_PAGE):
            yield from self._public_of(page)
            after = page[-1].line

    def findings_of(self, article: Article) -> tuple[PublicFinding, ...]:
        """The findings that stand on an article, the gravest first."""
        found = query.find_findings(self._ledger, query.FindingFilter(document=article.document.id))
        public = self._findings(found, {article.document.id: article})
        return tuple(sorted(public, key=lambda one: (-one.finding.severity.rank, one.line)))

    def findings(
        self, severity: Severity = Severity.NOTE, *, before: int | None = None, limit: int = 20
    ) -> tuple[PublicFinding, ...]:
        """The findings of this severity or a graver one, the newest first."""
        found: list[PublicFinding] = []
        where = query.FindingFilter(severity=severity)
        while len(found) < limit:
            page = query.find_findings(self._ledger, where, before=before, newest_first=True, limit=_PAGE)
            found += self._findings(page, {})
            if len(page) < _PAGE:
                break
            before = page[-1].line
        return tuple(found[:limit])

    def findings_among(self, articles: Iterable[Article]) -> tuple[PublicFinding, ...]:
        """Every finding that stands on these public articles and no others, in the order of the lines."""
        known = {article.document.id: article for article in articles}
        found: list[PublicFinding] = []
        after = 0
        while page := query.find_findings(self._ledger, after=after, limit=_PAGE):
            found += self._findings([line for line in page if known.keys() >= set(line.finding.documents)], known)
            after = page[-1].line
        return tuple(found)

    def finding(self, id: str) -> PublicFinding:
        """One finding that stands.

        Raises:
            NotPublic: there is none that may be public.
        """
        for one in self._public_findings(id):
            return one
        raise NotPublic(f"no finding {id}")

    def _public_findings(self, id: str, *, ended: bool = False) -> list[PublicFinding]:
        return self._findings(query.find_findings(self._ledger, query.FindingFilter(id=id, ended=ended)), {})

    def claim(self, id: str) -> tuple[ClaimLine, Claim, Article]:
        """The line of a claim, the claim as it may be public, and its article.

        The line is there for its times and its ending alone.

        Raises:
            NotPublic: there is none that may be public.
        """
        for own in (id, self._key.uncover(id)):
            try:
                line = query.get_claim(self._ledger, own)
            except NotInLedger:
                continue
            article = self.article(line.claim.document, line.version if line.ending else None)
            for claim in article.claims:
                if claim.id == id:
                    return line, claim, article
        raise NotPublic(f"no claim {id}")

    def claims_of_speaker(self, speaker: str, *, limit: int = 200) -> tuple[tuple[Claim, Article], ...]:
        """What a speaker is reported to have said, the newest line first."""
        found = query.find_claims(self._ledger, query.ClaimFilter(speaker=speaker), newest_first=True, limit=limit)
        articles = self._articles({line.claim.document for line in found}, {})
        public = {
            article.own.get(claim.id, claim.id): (claim, article)
            for article in articles.values()
            for claim in article.claims
        }
        asked = [public[line.claim.id] for line in found if line.claim.id in public]
        return tuple(
            (claim, article)
            for claim, article in asked
            if speaker == claim.attribution.register
            or speaker.casefold() == (claim.attribution.speaker or "").casefold()
        )

    def search(self, typed: str, where: DocumentFilter = EVERY_DOCUMENT, *, limit: int = 20) -> tuple[PublicHit, ...]:
        """Articles whose public text answers what was typed.

        Raises:
            NothingAsked: no word was typed.
        """
        asked, most = asked_of_ledger(typed), limit
        while True:
            found = query.search_text(self._ledger, asked, where, limit=most)
            articles = self._articles((held.document.id for held in found), {})
            hits = [
                hit
                for held in found
                if (article := articles.get(held.document.id)) and (hit := hit_in(article, typed, held))
            ]
            # What answers by covered words alone may not crowd out what answers by public ones.
            if len(hits) >= limit or len(found) < most:
                return tuple(hits[:limit])
            most *= 4

    def changes(self, since: int, *, limit: int = 500) -> tuple[tuple[Change, ...], int]:
        """What has changed after a line, in order, with tombstones; and the line from which to go on.

        The feed ends before the first line that is younger than the longest delay: so nothing is passed over.
        """
        page = query.changes_since(self._ledger, since, limit=limit)
        old = [change for change in page if change.recorded_at + self.safety.longest_delay <= self.now()]
        public = tuple(self._public_changes(old))
        return public, old[-1].line if old else since

    def endings(self, *, limit: int = 100) -> tuple[Change, ...]:
        """What was superseded or retracted in public articles, the newest first."""
        # What was taken back at the desk says nothing of an article.
        found = [one for one in query.last_endings(self._ledger, limit=limit) if one.what != "judgement"]
        return tuple(public for one in found if (public := self._ending(one)))

    def _ending(self, change: Change) -> Change | None:
        """An ending with its reason as it may be told; ``None`` where an article it concerns is not public, or what
        ended never was.
        """
        documents = documents_of(self._ledger, change)
        articles = self._articles(documents, {})
        if not documents or set(articles) != documents:
            return None
        if change.what == "finding" and not self._public_findings(change.id, ended=True):
            return None
        if change.what == "claim" and (id := self._public_id(change.id)):
            change = replace(change, id=id)
        elif change.what == "claim":
            return None
        return safe_change(change, articles.values(), self.safety.cover)

    def _public_id(self, claim: str) -> str | None:
        """The public id of a claim of the book; ``None`` where it is not public."""
        line = query.get_claim(self._ledger, claim)
        try:
            article = self.article(line.claim.document, line.version if line.ending else None)
        except NotPublic:
            return None
        ids = {article.own.get(one.id, one.id): one.id for one in article.claims}
        return ids.get(claim)

    def _public_changes(self, page: list[Change]) -> Iterator[Change]:
        claims = {line.claim.id: line.claim.document for line in query.find_claims_by_id(
            self._ledger, [change.id for change in page if change.what == "claim" and change.how == "added"]
        )}  # fmt: skip
        documents = {change.id for change in page if change.what == "document"} | set(claims.values())
        public = {id for id in documents if (line := query.find_document(self._ledger, id)) and self._may(line)}
        for change in page:
            if change.what in ("capture", "judgement"):
                continue
            document = change.id if change.what == "document" else claims.get(change.id)
            if change.how == "added" and change.what in ("document", "claim") and document not in public:
                continue
            if change.how == "added" and change.what == "finding" and not self._public_findings(change.id):
                continue
            if change.how == "added" and change.what == "claim":
                # The id of a claim that is covered would tell what it said.
                if id := self._public_id(change.id):
                    yield replace(change, id=id, reason=None, by=None)
                continue
            if change.how != "added" and change.what in ("claim", "finding"):
                if ending := self._ending(change):
                    yield ending
                continue
            yield replace(change, reason=None, by=None)

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
