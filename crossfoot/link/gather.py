"""Which claims must be linked anew when some have changed: as few as give the same events as linking all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crossfoot.link.events import standing_judgements
from crossfoot.link.keys import keys_of
from crossfoot.link.knots import joins_of, knots_of
from crossfoot.link.unions import Unions
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.report import Report

Fetch = Callable[[Sequence[str]], Iterable[Report]]
"""Keys -> the reports under any of them."""


def gather_reports(
    keys: Iterable[str], fetch: Fetch, judgements: Sequence[Judgement] = (), judged: Iterable[Report] = ()
) -> tuple[Report, ...]:
    """Everything that may be in one event with a report under ``keys``, in order of their claims' ids.

    `link_events` over these gives the same events as over the whole book: what is left out is joined to none of them by
    any rule or judgement. ``judged`` are the reports whose claims the judgements name, wherever they stand.
    """
    known = {report.claim.id: report for report in judged}
    begun: set[str] | None = None
    asked: set[str] = set()
    reached: set[str] = set()
    wanted = sorted(set(keys))
    while wanted:
        asked.update(wanted)
        found = {report.claim.id: report for report in fetch(wanted)}
        known |= found
        begun = set(found) if begun is None else begun
        reached = _reached(known.values(), begun, judgements)
        wanted = sorted({key for name in reached for key in keys_of(known[name])} - asked)
    return tuple(known[name] for name in sorted(reached))


def _reached(reports: Iterable[Report], begun: set[str], judgements: Sequence[Judgement]) -> set[str]:
    """The claims that some chain of possible joins leads to."""
    decided = standing_judgements(judgements)
    knots = knots_of(reports, {name for one in decided for name in (one.left, one.right)})
    by_claim = {report.claim.id: knot.name for knot in knots for report in knot.reports}
    unions = Unions(knot.name for knot in knots)
    for left, right, *_ in joins_of(knots):
        unions.join(left, right)
    for one in decided:
        if one.verdict is Verdict.SAME and one.left in by_claim and one.right in by_claim:
            unions.join(by_claim[one.left], by_claim[one.right])
    roots = {unions.root(by_claim[name]) for name in begun if name in by_claim}
    return {report.claim.id for knot in knots if unions.root(knot.name) in roots for report in knot.reports}
