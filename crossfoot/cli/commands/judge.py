"""``crossfoot judge``: a person's decision, on two things or on one."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from typer import Argument, Option

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.options import Json, LedgerFile


class Decision(StrEnum):
    """What a person can decide in one line; a correction needs the corrected claim."""

    SAME = "same"
    DIFFERENT = "different"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


def judge(
    decision: Annotated[
        Decision,
        Argument(
            metavar="VERDICT",
            help="same or different of two things, accepted or rejected of one; unsure takes that back.",
            show_default=False,
        ),
    ],
    ids: Annotated[
        list[str],
        Argument(
            metavar="ID",
            help="Two of claims and events, two articles, or one claim or finding.",
            show_default=False,
        ),
    ],
    by: Annotated[str, Option("--by", metavar="ROLE", help="Who decides: a role, not a name.", show_default=False)],
    reason: Annotated[str, Option("--reason", metavar="TEXT", help="Why.", show_default=False)],
    ledger: LedgerFile = None,
    json: Json = False,
) -> None:
    """Decide whether two claims speak of one event, two articles carry one dispatch, or one claim or finding stands.

    An event stands for its claims: "different CLAIM EVENT" takes the claim out of the event, "same EVENT EVENT" makes
    one of two. The decision is kept by the ids of claims and articles, so it holds however often these are read and
    linked again; of several on one pair the newest counts.
    """
    from crossfoot.ask.judging import pairs_to_judge
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.journey import Journey, counted
    from crossfoot.cli.judging import judge_one, judge_pairs
    from crossfoot.ledger.rows import judgement_form
    from crossfoot.model.judgement import Verdict

    verdict = Verdict(decision.value)
    if len(ids) > 2 or ((len(ids) == 2) is not verdict.on_pair and verdict is not Verdict.UNSURE):
        raise UserError(f"{verdict} is decided of {'two things' if verdict.on_pair else 'one claim or finding'}")
    with open_ledger(ledger) as book:
        if len(ids) == 2:
            judgements = judge_pairs(book, pairs_to_judge(book, ids[0], ids[1], verdict), verdict, by=by, reason=reason)
        else:
            judgements = (judge_one(book, ids[0], verdict, by=by, reason=reason),)
        for judgement in judgements if json else ():
            say.form(judgement_form(judgement))
        if not json:
            print(f"{' and '.join(ids)}: {verdict}, by {by}: {reason} ({counted(len(judgements), 'judgement')})")
        Journey(done="judged", answering=json).link(book)
