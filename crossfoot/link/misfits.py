"""Why a stated figure is not the one taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from crossfoot.link.centre import is_exact, meaning
from crossfoot.link.voices import Statement
from crossfoot.model.bound import Bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """Claims whose figure is not the one taken, and why."""

    bound: Bound
    reason: str
    claims: tuple[str, ...]


def find_misfits(
    statements: Sequence[Statement], centre: Decimal, side_centres: Mapping[str | None, Decimal], *, toll: bool
) -> tuple[Misfit, ...]:
    """The statements that do not allow ``centre``, each with its reason.

    Args:
        statements: all of one event and measure.
        centre: the figure taken.
        side_centres: what each side comes to.
        toll: whether the figure rises, so that a lower one that was stated before is merely older.
    """
    first = {}
    for statement in sorted(statements, key=lambda statement: statement.first, reverse=True):
        first[statement.bound.best] = statement.first
    misfits = []
    for statement in statements:
        number = statement.bound.best
        if number == centre if is_exact(statement.bound) else centre in meaning(statement.bound):
            continue
        if statement.side is not None and number == side_centres[statement.side]:
            reason = f"what {statement.side} states"
        elif toll and number < centre and first[number] < first[centre]:
            late = statement.last >= first[centre]
            reason = "older figure still in circulation" if late else "older figure"
        elif str(number) in _one_slip_off(centre):
            reason = "could be a slip of one digit"
        else:
            reason = "another figure"
        claims = tuple(report.claim.id for report in statement.reports)
        misfits.append(Misfit(bound=statement.bound, reason=reason, claims=claims))
    return tuple(misfits)


def _one_slip_off(number: Decimal) -> set[str]:
    """The number with one digit dropped, doubled, swapped with its neighbour or replaced, or ten times it."""
    digits = str(number)
    near = {digits + "0"}
    if len(digits) == 1:
        return near
    for place, digit in enumerate(digits):
        near.add(digits[:place] + digits[place + 1 :])
        near.add(digits[:place] + digit + digits[place:])
        near.add(digits[:place] + digits[place + 1 : place + 2] + digit + digits[place + 2 :])
        near |= {digits[:place] + other + digits[place + 1 :] for other in "0123456789"}
    return near - {digits}
