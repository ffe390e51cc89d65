"""A person's decision written into the ledger, with what follows from it for the article it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from crossfoot.ask.judging import check_article_again, document_of
from crossfoot.cli.exits import UserError
from crossfoot.ledger import decide, query
from crossfoot.ledger.store import Ledger
from crossfoot.link.events import judge
from crossfoot.model.judgement import Judgement, Verdict


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
    check_article_again(book, document_of(book, id))
    return judgement
