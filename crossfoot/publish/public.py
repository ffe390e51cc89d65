"""The book as the public may see it: the one door through which pages, answers, feeds and exports ask the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import Change, ClaimLine, Counts, DocumentLine, FindingLine
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.words import Question, marks, question, snippet
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.judgement import Verdict
from crossfoot.publish.redact.masks import covered, masks, sensitive
from crossfoot.publish.safety import (
    Article,
    Label,
    Safety,
    has_public_source,
    public_from,
    publish_finding,
    publish_safely,
)

_PAGE = 50
_LABELS = {Verdict.ACCEPTED: "checked", Verdict.CORRECTED: "corrected"}


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHit:
    """An article that answers a search, judged by its public text alone; offsets are code points of that text."""

    article: Article
    snippet: tuple[int, int]
    marks: tuple[tuple[int, int], ...]


class PublicBook:
    """Answers of the ledger with the safety defaults kept."""

    def __init__(self, ledger: Ledger, safety: Safety | None = None, *, clock: Callable[[], datetime] = _now) -> None:
        self._ledger, self.safety, self._clock = ledger, safety or Safety(), clock

    def now(self) -> datetime:
        """The time by which delays are counted."""
        return self._clock()

    def state(self) -> State:
        """Where the book stands now."""
        head = query.head(self._ledger)
        return State(line=head.line, hash=head.hash.hex(), at=query.recorded_at(self._ledger, head.line))

    def counts(self) -> Counts:
        """How much the book holds, public or not."""
        return query.count(self._ledger)

    def article(self, id: str, version: int | None = None) -> Article:
        """The newest public version of an article, or the one asked for.

        Raises:
            NotPublic: there is none that may be public.
        """
        line = query.find_document(self._ledger, id, version=version)
        article = self._public(line, old=version is not None) if line else None
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

    def withheld(self) -> tuple[int, int]:
        """How many of the articles recorded last (1,000 at most) are not public yet, and have no public source."""
        waiting = sourceless = 0
        for line in query.find_documents(self._ledger, newest_first=True, limit=1000):
            if self.safety.requires_public_source and not has_public_source(line.document):
                sourceless += 1
            # Only what is younger than the longest delay can be waiting.
            elif line.recorded_at + self.safety.longest_delay > self.now() and self._public(line) is None:
                waiting += 1
        return waiting, sourceless

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
        found = self._findings(query.find_findings(self._ledger, query.FindingFilter(id=id)), {})
        for one in found:
            return one
        raise NotPublic(f"no finding {id}")

    def claim(self, id: str) -> tuple[ClaimLine, Claim, Article]:
        """The line of a claim, the claim as it may be public, and its article.

        The line is there for its times and its ending alone.

        Raises:
            NotPublic: there is none that may be public.
        """
        try:
            line = query.get_claim(self._ledger, id)
        except NotInLedger:
            raise NotPublic(f"no claim {id}") from None
        article = self.article(line.claim.document, line.version if line.ending else None)
        for claim in article.claims:
            if claim.id == id:
                return line, claim, article
        raise NotPublic(f"no claim {id}")

    def claims_of_speaker(self, speaker: str, *, limit: int = 200) -> tuple[tuple[Claim, Article], ...]:
        """What a speaker is reported to have said, in the order of the lines."""
        found = query.find_claims(self._ledger, query.ClaimFilter(speaker=speaker), limit=limit)
        articles = self._articles({line.claim.document for line in found}, {})
        public = {claim.id: (claim, article) for article in articles.values() for claim in article.claims}
        asked = [public[line.claim.id] for line in found if line.claim.id in public]
        return tuple(
            (claim, article)
            for claim, article in asked
            if speaker == claim.attribution.register
            or speaker.casefold() == (claim.attribution.speaker or "").casefold()
        )

    def search(
        self, typed: str, *, lang: str | None = None, outlet: str | None = None, limit: int = 20
    ) -> tuple[PublicHit, ...]:
        """Articles whose public text answers what was typed.

        Raises:
            NothingAsked: no word was typed.
        """
        asked = question(typed)
        # What a text must not hold is asked of the public text only: otherwise it would tell what is covered.
        wanted = " ".join(part for part in typed.split() if not part.startswith("-")) if asked.none else typed
        where = query.DocumentFilter(lang=lang, outlet=outlet)
        hits: list[PublicHit] = []
        for hit in query.search_text(self._ledger, wanted, where, limit=limit):
            line = query.get_document(self._ledger, hit.document.id)
            article = self._public(line)
            if article is None or not _answers(article, asked):
                continue
            places = marks(article.document.text, asked)
            hits.append(PublicHit(article=article, marks=places, snippet=snippet(article.document.text, places)))
        return tuple(hits)

    def changes(self, since: int, *, limit: int = 500) -> tuple[tuple[Change, ...], int]:
        """What has changed after a line, in order, with tombstones; and the line from which to go on.

        The feed ends before the first line that is younger than the longest delay: so nothing is passed over.
        """
        page = query.changes_since(self._ledger, since, limit=limit)
        old = [change for change in page if change.recorded_at + self.safety.longest_delay <= self.now()]
        public = tuple(self._public_changes(old))
        return public, old[-1].line if old else since

    def endings(self, *, limit: int = 100) -> tuple[Change, ...]:
        """What was superseded or retracted, the newest first."""
        return tuple(
            _safe_change(change)
            for change in query.last_endings(self._ledger, limit=limit)
            if change.what != "judgement"  # what was taken back at the desk says nothing of an article
        )

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
            if change.how == "added" and change.what != "finding" and document not in public:
                continue
            if change.how == "added" and change.what == "finding" and not self._is_public_finding(change.id):
                continue
            yield _safe_change(change)

    def _is_public_finding(self, id: str) -> bool:
        try:
            self.finding(id)
        except NotPublic:
            return False
        return True

    def _may(self, line: DocumentLine) -> bool:
        return not self.safety.requires_public_source or has_public_source(line.document)

    def _public_of(self, lines: Iterable[DocumentLine]) -> list[Article]:
        return [article for line in lines if (article := self._public(line))]

    def _public(self, line: DocumentLine, *, old: bool = False) -> Article | None:
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
        # The first version was public first; its words may be in this one.
        if public_from(line.document, claims, line.recorded_at, self.safety) > self.now():
            return None
        return publish_safely(
            Article(
                document=line.document,
                version=line.version,
                line=line.line,
                recorded_at=line.recorded_at,
                claims=tuple(sorted(claims, key=lambda claim: (claim.span.start, claim.span.end, claim.id))),
                labels=labels_of(self._ledger, [one.claim.id for one in held]),
            ),
            self.safety,
        )

    def _articles(self, ids: Iterable[str], known: dict[str, Article]) -> dict[str, Article]:
        missing = sorted(set(ids) - known.keys())
        if not missing:
            return known
        found = dict(known)
        for id in missing:
            line = query.find_document(self._ledger, id)
            if line and (article := self._public(line)):
                found[id] = article
        return found

    def _findings(self, lines: Iterable[FindingLine], known: dict[str, Article]) -> list[PublicFinding]:
        every = tuple(lines)
        articles = self._articles({id for line in every for id in line.finding.documents}, known)
        labels = labels_of(self._ledger, [line.finding.id for line in every])
        found = []
        for line in every:
            own = {id: articles[id] for id in line.finding.documents if id in articles}
            if finding := publish_finding(line.finding, own):
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


def labels_of(ledger: Ledger, ids: Sequence[str]) -> dict[str, Label]:
    """How people have looked at claims or findings, by their ids; what was corrected stays so when it is checked."""
    labels: dict[str, Label] = {}
    for line in query.find_judgements(ledger, ids) if ids else ():
        one = line.judgement
        word = _LABELS.get(one.verdict)
        if word and (word == "corrected" or one.right not in labels or labels[one.right].word == word):
            labels[one.right] = Label(word=word, by=one.by, at=one.at)
    return labels


def _safe_change(change: Change) -> Change:
    reason = change.reason or ""
    return replace(change, reason=covered(reason, masks(reason, sensitive(reason))) or None, by=None)


def _answers(article: Article, asked: Question) -> bool:
    text = f"{article.document.title or ''}\n{article.document.text}"
    wanted = all(marks(text, Question(all=(group,))) for group in asked.all)
    return wanted and not any(marks(text, Question(all=((phrase,),))) for phrase in asked.none)
