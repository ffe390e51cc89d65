"""All checks of one scope over one input."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from crossfoot.check import checks
from crossfoot.check.check import ArticleInput, Check, EventInput, Identity, Scope, SeriesInput
from crossfoot.check.identities import identities_of
from crossfoot.check.layout import format_finding as format_finding
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.finding import Finding
from crossfoot.model.series import Series
from crossfoot.model.shelf import load_shelf


@cache
def all_checks() -> dict[str, Check]:
    """The checks by name, in the order of their names. Raises `ShelfError` where a file holds no check."""
    return load_shelf(checks, Check)


def names_of_checks(scope: Scope) -> tuple[str, ...]:
    """The names of the checks that ask in a scope."""
    return tuple(name for name, check in all_checks().items() if scope in check.scope)


def check_article(document: Document, claims: tuple[Claim, ...]) -> tuple[Finding, ...]:
    """What does not add up within one article, in the order of the text.

    Claims of other documents are left aside.

    Raises:
        ValueError: a claim's span does not stand in the document's text.
    """
    article = ArticleInput(document=document, claims=_own(document, claims))
    return _ordered(found for check in all_checks().values() if check.article for found in check.article(article))


def check_event(event: Event, documents: tuple[Document, ...] = ()) -> tuple[Finding, ...]:
    """What does not agree between the articles of one event.

    ``documents`` are its articles as far as they are at hand; they tell what was published when, and in which sentences
    the claims stand. Without them the checks that need these are silent.
    """
    given = EventInput(event=event, documents=documents)
    return _ordered(found for check in all_checks().values() if check.event for found in check.event(given))


def check_events(events: Iterable[tuple[Event, tuple[Document, ...]]]) -> tuple[Finding, ...]:
    """What does not agree between articles; what stands in one alone was found when the article was checked."""
    found = (finding for event, documents in events for finding in check_event(event, documents))
    return tuple(finding for finding in found if len(finding.documents) > 1)


def check_series(series: Series, claims: tuple[Claim, ...] = ()) -> tuple[Finding, ...]:
    """What does not fit in one series. ``claims`` are those behind its points, for the findings to cite."""
    given = SeriesInput(series=series, claims=claims)
    found = (found for check in all_checks().values() if check.series for found in check.series(given))
    return tuple({finding.id: finding for finding in found}.values())


def holds(document: Document, claims: tuple[Claim, ...]) -> tuple[Identity, ...]:
    """The sums of one article that hold: "653 + 51 = 704", "704 - 615 = 89"."""
    return identities_of(ArticleInput(document=document, claims=_own(document, claims)))


def _own(document: Document, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    own = tuple(claim for claim in claims if claim.document == document.id)
    for claim in own:
        for span in (claim.span, *claim.mentions):
            if not span.stands_in(document.text):
                raise ValueError(
                    f"claim {claim.id} quotes {span.quote!r}, which does not stand at "
                    f"{span.start} of document {document.id}"
                )
    return own


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by the document and place of its first claim, then by its check."""
    once = {finding.id: finding for finding in findings}.values()
    return tuple(sorted(once, key=_place))


def _place(finding: Finding) -> tuple[str, int, str, str]:
    if not finding.evidence:
        return ("", 0, finding.check, finding.id)
    first = finding.evidence[0]
    return (first.document, first.span.start, finding.check, finding.id)
