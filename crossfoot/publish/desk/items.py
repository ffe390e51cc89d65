"""One item of the queue as its page shows it: all of the stored text around it, also what the public does not see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import DocumentLine, FindingLine
from crossfoot.ledger.store import Ledger
from crossfoot.publish.desk.near import Near, near_claims
from crossfoot.publish.labels import labels_of
from crossfoot.publish.public import NotPublic, PublicBook, PublicFinding
from crossfoot.publish.safety import Article, Label
from crossfoot.publish.views import FindingCard, Quote, finding_card, quote

#: Characters shown on both sides of a claim's words.
_AROUND = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An article of the item, and what the public sees of it: ``all``, ``covered`` in places, or ``nothing``."""

    article: Article
    public: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """A claim with its words, or a finding with its claims, and what can be decided of it.

    ``left`` is the claim that ``near`` ones can be linked to or split from; ``standing`` says whether the item still
    stands, ``label`` how it was looked at.
    """

    id: str
    finding: FindingCard | None
    quotes: tuple[Quote, ...]
    findings: tuple[FindingCard, ...]
    shown: tuple[Shown, ...]
    near: tuple[Near, ...]
    left: str
    label: Label | None
    standing: bool


def claim_item(ledger: Ledger, book: PublicBook, id: str) -> ItemView:
    """The page of a claim.

    Raises:
        NotInLedger: there is no such claim.
    """
    line = query.get_claim(ledger, id)
    version = line.version if line.ending else None
    article = _article(
        ledger, query.get_document(ledger, line.claim.document, version=version), ended=bool(line.ending)
    )
    own = next((claim for claim in article.claims if claim.id == id), line.claim)
    found = query.find_findings(ledger, query.FindingFilter(claim=id))
    return ItemView(
        id=id,
        finding=None,
        quotes=(quote(own, article, _AROUND),),
        findings=tuple(_cards(ledger, found, {article.document.id: article})),
        shown=(_shown(book, article),),
        near=() if line.ending else near_claims(ledger, line),
        left=id,
        label=article.labels.get(id),
        standing=line.ending is None,
    )


def finding_item(ledger: Ledger, book: PublicBook, id: str) -> ItemView:
    """The page of a finding.

    Raises:
        NotInLedger: there is no such finding.
    """
    found = query.find_findings(ledger, query.FindingFilter(id=id, ended=True))
    if not found:
        raise NotInLedger(f"{ledger.path}: no finding {id}")
    (card,) = _cards(ledger, found[-1:], {})
    said = query.find_claims_by_id(ledger, [item.claim for item in card.finding.evidence])
    first = next((one for item in card.finding.evidence for one in said if one.claim.id == item.claim), None)
    others = {one.claim.id for one in said if first and one.claim.document != first.claim.document}
    near = tuple(one for one in near_claims(ledger, first) if one.claim.id in others) if first and others else ()
    articles = {one.article.document.id: one.article for one in card.quotes}
    return ItemView(
        id=id,
        finding=card,
        quotes=card.quotes,
        findings=(),
        shown=tuple(_shown(book, article) for article in articles.values()),
        near=near,
        left=first.claim.id if first else "",
        label=card.label,
        standing=found[-1].ending is None,
    )


def _cards(ledger: Ledger, lines: Iterable[FindingLine], known: dict[str, Article]) -> Iterable[FindingCard]:
    lines = tuple(lines)
    labels = labels_of(ledger, [line.finding.id for line in lines])
    for number, line in enumerate(lines, 1):
        for document in query.find_documents_by_id(ledger, set(line.finding.documents) - known.keys()):
            known[document.document.id] = _article(ledger, document)
        own = {id: known[id] for id in line.finding.documents if id in known}
        label = labels.get(line.finding.id)
        yield finding_card(
            PublicFinding(
                finding=line.finding, line=line.line, recorded_at=line.recorded_at, articles=own, label=label
            ),
            number,
        )


def _article(ledger: Ledger, line: DocumentLine, *, ended: bool = False) -> Article:
    held = query.find_claims(ledger, query.ClaimFilter(document=line.document.id, ended=ended))
    claims = [one.claim for one in held if one.claim.span.stands_in(line.document.text)]
    return Article(
        document=line.document,
        version=line.version,
        line=line.line,
        recorded_at=line.recorded_at,
        claims=tuple(sorted(claims, key=lambda claim: (claim.span.start, claim.span.end, claim.id))),
        labels=labels_of(ledger, [one.claim.id for one in held]),
    )


def _shown(book: PublicBook, article: Article) -> Shown:
    try:
        public = "covered" if book.article(article.document.id).covered else "all"
    except NotPublic:
        public = "nothing"
    return Shown(article=article, public=public)
