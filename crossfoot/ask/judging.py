"""What a decision means for the claims and articles of the book it is kept by, and for what is found in them."""

from __future__ import annotations

from itertools import islice, product

from crossfoot.ask.events import get_event, names_event
from crossfoot.check.run import check_article
from crossfoot.ledger import decide, query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.store import Ledger
from crossfoot.link.keys import slot_of
from crossfoot.model.judgement import Verdict
from crossfoot.track.imports import is_imported

#: A claim is parted from so many claims of an event: enough to keep it out as long as one of them stands.
ANCHORS = 5


class CannotJudge(ValueError):  # noqa: N818
    """A pair on which a decision would mean nothing; the message says why."""


def pairs_to_judge(ledger: Ledger, one: str, other: str, verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """The pairs of claims, or of articles, that the decision is to be written of.

    ``one`` and ``other`` name two articles, or two of claims and events, where an event stands for its claims. What was
    decided before on pairs between the two is among them, so that the new decision takes its place.

    Raises:
        NotInLedger: nothing of this name is there.
        CannotJudge: the two are one thing, or things that cannot be compared.
    """
    if query.find_document(ledger, one) and query.find_document(ledger, other):
        left, right = [one], [other]
    else:
        left, right = _claims(ledger, one), _claims(ledger, other)
    # A claim and the event it stands in: the claim, and all the rest of the event.
    left, right = [name for name in left if name not in right] or left, [name for name in right if name not in left]
    if not right:
        raise CannotJudge(f"{one} and {other} are the same")
    every = set(product(left, right))
    lines = query.find_judgements(ledger, left if len(left) < len(right) else right)
    pairs = [(line.judgement.left, line.judgement.right) for line in lines]
    judged = sorted(every.intersection(pair for left, right in pairs for pair in ((left, right), (right, left))))
    if verdict is Verdict.UNSURE:
        if not judged:
            raise CannotJudge(f"nothing was decided between {one} and {other}")
        return tuple(judged)
    new = islice(product(left, right), ANCHORS if verdict is Verdict.DIFFERENT else 1)
    return tuple(dict.fromkeys((*judged, *new)))


def _claims(ledger: Ledger, name: str) -> list[str]:
    """The claim of a name, or all claims of the event of a name."""
    if names_event(name):
        return [claim.id for claim in get_event(ledger, name).event.claims]
    if query.find_document(ledger, name):
        raise CannotJudge(f"{name} is an article, which can be judged with another article only")
    line = query.get_claim(ledger, name)
    if line.ending:
        raise NotInLedger(f"{ledger.path}: claim {name} does not stand any more")
    if slot_of(line.report) is None:
        raise CannotJudge(f"claim {name} speaks of no event")
    return [name]


def document_of(ledger: Ledger, id: str) -> str | None:
    """The document of a claim; ``None`` for a finding or what is not there."""
    try:
        return query.get_claim(ledger, id).claim.document
    except NotInLedger:
        return None


def check_article_again(ledger: Ledger, document: str | None) -> None:
    """Write what the checks find in an article, of the claims that stand in it now; a table is no article."""
    line = query.find_document(ledger, document) if document and not is_imported(document) else None
    if line is None:
        return
    held = query.find_claims(ledger, query.ClaimFilter(document=line.document.id))
    claims = [one.claim for one in held if one.claim.span.stands_in(line.document.text)]
    claims.sort(key=lambda claim: (claim.span.start, claim.span.end, claim.id))
    decide.check_again(ledger, line.document.id, check_article(line.document, tuple(claims)))
