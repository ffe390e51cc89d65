"""What the pages show: frozen values, made from public ones, so that a template only lays out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from crossfoot.ledger.held import Change, ClaimLine
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.records.figure import Figure
from crossfoot.publish.credibility import Credibility
from crossfoot.publish.measured import Measured, MeasuredSide
from crossfoot.publish.public import PublicFinding
from crossfoot.publish.public_search import PublicHit
from crossfoot.publish.redact.masks import BLOCK
from crossfoot.publish.safety import Article, Label
from crossfoot.publish.segments import Segment, segments
from crossfoot.publish.sums import Stretch, stretches

#: A headline needs a number that says something: what costs lives before what costs things.
TELLING = (
    "killed", "without_power", "injured", "launched", "missing", "without_heat", "without_water", "captured",
    "losses_personnel", "power_lost", "hit", "intercepted", "destroyed", "damaged",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A claim beside its text. ``number`` counts the claims of the article from 1; ``findings`` are numbers too."""

    number: int
    claim: Claim
    label: Label | None = None
    part_of: int | None = None
    findings: tuple[int, ...] = ()
    credibility: Credibility = Credibility.UNKNOWN

    @property
    def figure(self) -> Figure | None:
        """What it states, where that is a number."""
        return self.claim.record if isinstance(self.claim.record, Figure) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A claim as evidence: whose words, in which article, and some of the text on both sides."""

    claim: Claim
    article: Article
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCard:
    """A finding with the words it stands on."""

    number: int
    finding: Finding
    recorded_at: datetime
    quotes: tuple[Quote, ...]
    label: Label | None = None

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles it stands in, each once."""
        return tuple({one.article.document.id: one.article for one in self.quotes}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article with its claims marked; ``sums`` are those that hold, cut at their numbers."""

    article: Article
    segments: tuple[Segment, ...]
    cards: tuple[Card, ...]
    findings: tuple[FindingCard, ...]
    sums: tuple[tuple[Stretch, ...], ...] = ()

    @property
    def speakers(self) -> int:
        """How many different speakers the article names."""
        return speakers_of(self.article.claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """One item of the front page: what it is about, the number that says most, and who stands behind it."""

    article: Article
    claim: Claim | None
    speakers: int
    contradictions: int
    doubts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """Findings in their order; ``before`` is the line to go on from, where there are more."""

    findings: tuple[FindingCard, ...]
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlesView:
    """Articles, the newest first; ``before`` is the line to go on from, where there are more."""

    headlines: tuple[Headline, ...]
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim with its article, its history and the findings that stand on it."""

    line: ClaimLine
    card: Card
    quote: Quote
    findings: tuple[FindingCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFilters:
    """What narrows a search, as it was typed; "" asks nothing."""

    lang: str
    outlet: str
    since: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """What was asked, and what answers. ``problem`` is ``no_word`` where nothing could be searched for."""

    typed: str
    filters: SearchFilters
    hits: tuple[PublicHit, ...]
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """How new the latest article of an outlet is."""

    outlet: str
    articles: int
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """How fresh each outlet is, and how often the rules are right."""

    outlets: tuple[Freshness, ...]
    measured: tuple[Measured, ...]
    sides: tuple[MeasuredSide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsView:
    """What was superseded or retracted, the newest first."""

    endings: tuple[Change, ...]


def speakers_of(claims: tuple[Claim, ...]) -> int:
    """How many different speakers claims have; the outlet itself counts where it speaks."""
    return len({(claim.attribution.register or claim.attribution.speaker or "").casefold() for claim in claims})


def speaker_id(claim: Claim) -> str | None:
    """Under which name a claim's speaker is listed: its id in the register, or its name unless some is covered."""
    said = claim.attribution
    return said.register or (said.speaker if said.speaker and BLOCK not in said.speaker else None)


def article_view(
    article: Article, found: tuple[PublicFinding, ...], digits: Mapping[str, Credibility] = MappingProxyType({})
) -> ArticleView:
    """The page of an article; ``digits`` say of claims how far others bear them out."""
    numbers = {claim.id: number for number, claim in enumerate(article.claims, 1)}
    findings = tuple(finding_card(one, number) for number, one in enumerate(found, 1))
    standing: dict[str, list[int]] = {}
    for card in findings:
        for item in card.finding.evidence:
            standing.setdefault(item.claim, []).append(card.number)
    return ArticleView(
        article=article,
        segments=segments(article.document.text, article.claims),
        cards=tuple(
            Card(
                number=numbers[claim.id],
                claim=claim,
                label=article.labels.get(claim.id),
                part_of=numbers.get(claim.record.part_of or "") if isinstance(claim.record, Figure) else None,
                findings=tuple(dict.fromkeys(standing.get(claim.id, ()))),
                credibility=digits.get(claim.id, Credibility.UNKNOWN),
            )
            for claim in article.claims
        ),
        findings=findings,
        sums=tuple(stretches(one, article.claims) for one in article.sums),
    )


def label_of(article: Article, claim: Claim) -> str:
    """``machine``, ``checked`` or ``corrected``."""
    label = article.labels.get(claim.id)
    return label.word if label else "machine"


def finding_card(one: PublicFinding, number: int = 1) -> FindingCard:
    """A finding with its quotes; evidence that does not stand any more is left out."""
    quotes = []
    for item in one.finding.evidence:
        article = one.articles[item.document]
        for claim in article.claims:
            if claim.id == item.claim:
                quotes.append(quote(claim, article))
    return FindingCard(
        number=number, finding=one.finding, recorded_at=one.recorded_at, quotes=tuple(quotes), label=one.label
    )


def quote(claim: Claim, article: Article, width: int = 90) -> Quote:
    """A claim with up to ``width`` characters of its paragraph on both sides, cut between words."""
    text, span = article.document.text, claim.span
    before = text[max(0, span.start - width) : span.start].rsplit("\n", 1)[-1]
    after = text[span.end : span.end + width].split("\n", 1)[0]
    if len(before) == width:
        before = "…" + before.partition(" ")[2]
    if len(after) == width:
        after = after.rpartition(" ")[0] + "…"
    return Quote(claim=claim, article=article, before=before, after=after)


def headline(article: Article, found: tuple[PublicFinding, ...]) -> Headline:
    """An article as the front page has it."""
    graves = Counter(one.finding.severity for one in found)
    return Headline(
        article=article,
        claim=_telling(article.claims),
        speakers=speakers_of(article.claims),
        contradictions=graves[Severity.CONTRADICTION],
        doubts=graves[Severity.DOUBT],
    )


def _telling(claims: tuple[Claim, ...]) -> Claim | None:
    figures = [claim for claim in claims if isinstance(claim.record, Figure) and claim.record.measure in TELLING]
    if not figures:
        return claims[0] if claims else None

    def order(claim: Claim) -> tuple[int, int, int]:
        record = claim.record
        assert isinstance(record, Figure)
        return (int(record.cumulative or record.subset is not None), TELLING.index(record.measure), claim.span.start)

    return min(figures, key=order)


def freshness(articles: tuple[Article, ...]) -> tuple[Freshness, ...]:
    """The newest article of each outlet, the freshest outlet first."""
    times: dict[str, list[datetime | None]] = {}
    for article in articles:
        times.setdefault(article.document.outlet or "", []).append(article.document.published)
    rows = [
        Freshness(outlet=outlet, articles=len(all_), newest=max((at for at in all_ if at), default=None))
        for outlet, all_ in times.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.newest is None, -(row.newest.timestamp() if row.newest else 0))))
