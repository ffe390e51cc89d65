"""Which claims must be linked anew when some have changed: as few as give the same events as linking all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crossfoot.link.events import judged_claims, standing_judgements
from crossfoot.link.keys import keys_of_slot
from crossfoot.link.knots import Knot, Knots, joins_of
from crossfoot.link.unions import Unions
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.report import Report

Fetch = Callable[[Sequence[str]], Iterable[Report]]
"""Keys -> the reports under any of them."""


def gather_knots(
    keys: Iterable[str], fetch: Fetch, judgements: Sequence[Judgement] = (), judged: Iterable[Report] = ()
) -> list[Knot]:
    """Everything that may be in one event with a report under ``keys``, as knots in order of their names.

    `link_knots` over these gives the same events as over the whole book: what is left out is joined to none of them by
    any rule or judgement. ``judged`` are the reports whose claims the judgements name, wherever they stand.
    """
    decided = standing_judgements(judgements)
    knots = Knots(judged_claims(decided))
    knots.add(judged)
    begun: set[str] | None = None
    asked: set[str] = set()
    reached: list[Knot] = []
    wanted = sorted(set(keys))
    while wanted:
        asked.update(wanted)
        found = knots.add(fetch(wanted))
        begun = found if begun is None else begun
        reached = _reached(knots.all(), begun, decided)
        wanted = sorted({key for knot in reached for key in keys_of_slot(knot.slot)} - asked)
    return reached


def _reached(knots: Sequence[Knot], begun: set[str], decided: Sequence[Judgement]) -> list[Knot]:
    """The knots that some chain of possible joins leads to."""
    by_claim = {report.claim.id: knot.name for knot in knots for report in knot.reports} if decided else {}
    unions = Unions(knot.name for knot in knots)
    for left, right, *_ in joins_of(knots):
        unions.join(left, right)
    for one in decided:
        if one.verdict is Verdict.SAME and one.left in by_claim and one.right in by_claim:
            unions.join(by_claim[one.left], by_claim[one.right])
    roots = {unions.root(name) for name in begun}
    return [knot for knot in knots if unions.root(knot.name) in roots]
