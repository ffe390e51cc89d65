"""The safety defaults, kept by everything that is published: what may be public, when, and how finely.

`docs/site.md` lists them. Nothing here reads the ledger: values go in, values that may be public come out. A claim of
the result still stands in its text, because what is covered is covered by as many blocks as it had letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import cache, lru_cache

from crossfoot.check.check import Identity
from crossfoot.model.claim import Claim
from crossfoot.model.cover import Cover
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding
from crossfoot.model.records.figure import Figure
from crossfoot.publish.guarded import apart, guarded_masks, safe_title, says_few
from crossfoot.publish.redact.blocks import sentences_with
from crossfoot.publish.redact.lexis import is_harmless
from crossfoot.publish.redact.masks import (
    BLOCK,
    NOTHING,
    Mask,
    Sensitive,
    Why,
    covered,
    masks,
    sensitive,
    without,
)
from crossfoot.publish.safe_claims import plain, safe_claim, safe_span
from crossfoot.publish.tellable import tellable

#: What a claim would state again as a number, where the words of it are covered.
_STATED = frozenset({Why.DETAIL, Why.COORDINATES, Why.STREET, Why.FORCES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """The defaults of ``docs/site.md``, as values.

    ``delay`` is for civilian objects, ``critical_delay`` for military and critical ones; both run from the event or its
    first public report, whichever is later. ``cover`` is how much of a text is covered around what may not be public.
    """

    requires_public_source: bool = True
    delay: timedelta = timedelta(hours=3)
    critical_delay: timedelta = timedelta(hours=24)
    smallest_group: int = 5
    cover: Cover = Cover.WORDS

    @property
    def longest_delay(self) -> timedelta:
        """After so long nothing is held back for its age."""
        return max(self.delay, self.critical_delay)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """How a person has looked at something: ``checked`` or ``corrected``; the role of the person, and when."""

    word: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document with what was read from it, as all of it may be public.

    ``covered`` lists why something in the text is under blocks, each reason once; ``names`` what is covered wherever it
    stands, and ``gone`` the claims whose content was changed: neither is ever published.
    """

    document: Document
    version: int
    line: int
    recorded_at: datetime
    claims: tuple[Claim, ...]
    covered: tuple[Why, ...] = ()
    names: Sensitive = NOTHING
    gone: frozenset[str] = frozenset()
    #: Claim id -> how it was looked at; absent where a machine alone read it.
    labels: Mapping[str, Label] = field(default_factory=dict)
    #: Public id -> id in the book of the claims whose id is given out under the key; never published.
    own: Mapping[str, str] = field(default_factory=dict)
    #: What two people have lifted for this version, so that it is not covered.
    lifted: frozenset[Why] = frozenset()
    #: The sums of its figures that hold.
    sums: tuple[Identity, ...] = ()


def has_public_source(document: Document) -> bool:
    """Whether it says who published it, or where."""
    return bool(document.outlet or (document.url or "").startswith(("https://", "http://")))


def public_from(document: Document, claims: Iterable[Claim], recorded_at: datetime, safety: Safety) -> datetime:
    """From when on the document may be public.

    A time after the one at which it was recorded can only be wrong, or speak of the future.
    """
    times = [document.published or recorded_at]
    for claim in claims:
        if claim.window:
            times.append(claim.window.end)
        elif claim.date:
            times.append(datetime.combine(claim.date, time.max, UTC))
    happened = min(max(times), recorded_at)
    if document.published_zone_unknown:
        happened = recorded_at
    hidden = _sensitive(document)
    critical = bool(hidden.sentences) or Why.CRITICAL in hidden.names.values() or Why.FORCES in hidden.names.values()
    return happened + (safety.critical_delay if critical else safety.delay)


def publish_safely(article: Article, safety: Safety, cover: Callable[[str], str] = str) -> Article:
    """The article with everything covered, coarsened or withheld that may not be public.

    ``cover`` gives the public id of a claim that says less than was read: its own is a digest of what it said.
    """
    document, few = article.document, safety.smallest_group
    hidden = without(_sensitive(document), article.lifted)
    told = tuple(tellable(article.claims))
    guarded = [] if Why.PERSON in article.lifted else guarded_masks(article.claims, few)
    found = masks(document.text, hidden, told)
    every = tuple(sorted({*found, *guarded}, key=lambda mask: (mask.start, mask.end)))
    laid = tuple(apart(every))
    if safety.cover is Cover.SENTENCES:
        laid = masks(document.text, hidden, told, cover=safety.cover, also=guarded)
    text = covered(document.text, laid)
    # Names are covered elsewhere for what they tell, not because they stand in a sentence that is covered.
    hidden = _with_local_names(hidden, document.text, every)
    public = _safe_document(article, text, hidden, safety)
    told_again = [mask for mask in every if mask.why in _STATED]
    claims = tuple(claim for claim in article.claims if says_few(claim, few) or not _tells(claim, text, told_again))
    coarse = hidden.sentences
    if safety.cover is Cover.SENTENCES:
        coarse = tuple((mask.start, mask.end) for mask in sentences_with(document.text, laid))
    # A long article says the same speakers and places over and over.
    shown = cache(lambda said: _shown(said, hidden, safety.cover))
    # What the text shows nowhere is not told by a claim either.
    stated = cache(lambda said: _hidden(said) if said in document.text and said not in text else shown(said))
    changed = {
        claim.id: safe_claim(claim, text, shown, stated, sensitive_in=coarse, smallest_group=few) for claim in claims
    }
    own = {cover(claim.id): claim.id for claim in claims if _says_less(claim, changed[claim.id])}
    keyed = {id: public_id for public_id, id in own.items()}
    gone = frozenset(
        claim.id for claim in article.claims if claim.id not in changed or _gives_away(claim, changed[claim.id])
    )
    return replace(
        article,
        document=public,
        claims=tuple(replace(claim, id=keyed.get(claim.id, claim.id)) for claim in changed.values()),
        labels={keyed.get(id, id): label for id, label in article.labels.items()},
        own=own,
        covered=tuple(dict.fromkeys(mask.why for mask in every)),
        names=hidden,
        gone=gone,
        sums=tuple(_safe_sums(article.sums, gone, keyed, text)),
    )


def _safe_document(article: Article, text: str, hidden: Sensitive, safety: Safety) -> Document:
    """The document with its public text, and a title and an address that tell no more than it."""
    document = article.document
    title = document.title and safe_title(
        document, hidden, article.claims, smallest_group=safety.smallest_group, cover=safety.cover
    )
    return replace(
        document,
        text=text,
        title=title,
        # A publisher's address often spells the headline.
        url=document.url if title == document.title and not hidden.names else _host(document.url),
        origin=None,
        # With all the rest known, a digest of the bytes tells whether a guess at what is covered is right.
        bytes_hash=document.bytes_hash if (text, title) == (document.text, document.title) else None,
    )


def publish_finding(finding: Finding, articles: Mapping[str, Article], cover: Cover = Cover.WORDS) -> Finding | None:
    """The finding as it may be public beside the public ``articles`` it stands in, by their ids.

    ``None`` where one of them is not public, or where the sum would tell what is covered.
    """
    stands_in = [articles.get(id) for id in finding.documents]
    public = [article for article in stands_in if article is not None]
    if len(public) < len(stands_in) or any(
        item.claim in article.gone for item in finding.evidence for article in public
    ):
        return None
    names = Sensitive(
        names={name: why for article in public for name, why in article.names.names.items()}, sentences=()
    )
    shown = cache(lambda said: _shown(said, names, cover))
    keyed = {own: public_id for article in public for public_id, own in article.own.items()}
    return replace(
        finding,
        message=shown(finding.message),
        computation=shown(finding.computation),
        proposal=plain(finding.proposal, shown),
        reasons=tuple(map(shown, finding.reasons)),
        evidence=tuple(
            replace(
                item,
                claim=keyed.get(item.claim, item.claim),
                span=safe_span(item.span, articles[item.document].document.text),
            )
            for item in finding.evidence
        ),
    )


def _safe_sums(
    sums: Iterable[Identity], gone: frozenset[str], keyed: Mapping[str, str], text: str
) -> Iterator[Identity]:
    """The sums that tell nothing of what is covered, on the claims as they may be public."""
    for one in sums:
        if not any(item.claim in gone for item in one.evidence):
            evidence = (
                replace(item, claim=keyed.get(item.claim, item.claim), span=safe_span(item.span, text))
                for item in one.evidence
            )
            yield replace(one, evidence=tuple(evidence))


def _sensitive(document: Document) -> Sensitive:
    return _sensitive_in(document.title or "", document.text)


@lru_cache(maxsize=2048)
def _sensitive_in(title: str, text: str) -> Sensitive:
    return sensitive(title, text)


def _host(url: str | None) -> str | None:
    found = re.match(r"https?://[^/?#]+", url or "")
    return found.group() + "/" if found else None


def _with_local_names(hidden: Sensitive, text: str, found: Iterable[Mask]) -> Sensitive:
    """With the names that are covered in one sentence alone: titles, speakers and places would tell them again."""
    local = {
        name.group(): mask.why
        for mask in found
        for name in re.finditer(r"(?<!\w)[^\W\d_a-zа-яіїєґё][\w'’ʼ-]+", text[mask.start : mask.end])
        if not is_harmless(name.group().lower())
    }
    return replace(hidden, names=local | hidden.names)


def _tells(claim: Claim, text: str, stated: Iterable[Mask]) -> bool:
    """Whether a claim states what is covered where it stands: its number is under a block, or a detail is."""
    span = claim.span
    hidden = text.count(BLOCK, span.start, span.end)
    if hidden and any(letter.isdigit() and text[span.start + at] == BLOCK for at, letter in enumerate(span.quote)):
        return True
    if 2 * hidden > sum(letter.isalnum() for letter in span.quote):
        return True
    return any(mask.start < span.end and span.start < mask.end for mask in stated)


def _says_less(before: Claim, after: Claim) -> bool:
    """Whether something that the id was made from is covered."""
    return before.record != after.record or before.span.quote != after.span.quote


def _gives_away(before: Claim, after: Claim) -> bool:
    """Whether a sum with this claim would tell what is covered."""
    return (isinstance(before.record, Figure) and before.record != after.record) or (
        before.span.quote != after.span.quote and not isinstance(before.record, Figure)
    )  # fmt: skip


def _shown(text: str, hidden: Sensitive, cover: Cover) -> str:
    """A string that stands beside the text: the sentences in ``hidden`` are not its own."""
    return covered(
        text, masks(text, replace(hidden, sentences=()) if cover is Cover.SENTENCES else hidden, cover=cover)
    )


def _hidden(text: str) -> str:
    return re.sub(r"\S", BLOCK, text)
