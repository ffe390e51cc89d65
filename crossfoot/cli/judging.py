"""A person's decision written into the ledger, with what follows from it for the article it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from crossfoot.check.run import check_article
from crossfoot.cli.exits import UserError
from crossfoot.ledger import decide, query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.store import Ledger
from crossfoot.link.events import judge
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.track.imports import is_imported


def judge_pairs(
    book: Ledger, pairs: Iterable[tuple[str, str]], verdict: Verdict, *, by: str, reason: str
) -> tuple[Judgement, ...]:
    """One decision on pairs of claims or articles; gives a judgement for each."""
    now = datetime.now(UTC)
    judgements = tuple(judge(left, right, verdict, by=by, reason=reason, at=now) for left, right in pairs)
    book.judge(*judgements)
    return judgements


def judge_one(book: Ledger, id: str, verdict: Verdict, *, by: str, reason: str) -> Judgement:
    """A decision on one claim or finding, or the last one taken back where ``verdict`` is unsure.

    Raises:
        NotInLedger: no such claim or finding stands.
        UserError: nothing was decided of it that could be taken back.
    """
    match verdict:
        case Verdict.ACCEPTED:
            return decide.accept(book, id, by=by, reason=reason)
        case Verdict.REJECTED:
            judgement = decide.reject(book, id, by=by, reason=reason)
        case _:
            made = [line.judgement for line in query.find_judgements(book, [id]) if not line.judgement.verdict.on_pair]
            if not made:
                raise UserError(f"nothing was decided of {id} alone")
            judgement = decide.undo(book, made[-1].id, by=by, reason=reason)
    _check_article_of(book, id)
    return judgement


def _check_article_of(book: Ledger, id: str) -> None:
    """What the checks find in the article of a claim, of the claims that stand in it now."""
    try:
        document = query.get_claim(book, id).claim.document
    except NotInLedger:
        return  # a finding: what it stands on is as it was
    line = None if is_imported(document) else query.find_document(book, document)
    if line is not None:
        held = (one.claim for one in query.find_claims(book, query.ClaimFilter(document=document)))
        standing = sorted(
            (claim for claim in held if claim.span.stands_in(line.document.text)),
            key=lambda claim: (claim.span.start, claim.span.end, claim.id),
        )
        decide.check_again(book, document, check_article(line.document, tuple(standing)))
