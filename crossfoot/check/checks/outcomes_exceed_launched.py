"""More weapons were intercepted, suppressed and hit than were launched.

What it finds:
    For one kind of weapon, one wave and one place: outcomes that together exceed the number launched. In an event it
    takes, over all its articles, the largest number launched and the smallest of each outcome.
Why it matters:
    No weapon can be both shot down and strike, and none can do either that was not launched.
Example:
    "Of the 60 drones launched, 52 were shot down and 14 hit": 52 + 14 = 66, more than the 60 launched.
Not a finding:
    Fewer outcomes than launches: bulletins leave weapons open. Places hit, which are not weapons. Waves, windows or
    regions that differ; averages; outcomes that are part of another launch or outcome.
Units:
    Weapons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from crossfoot.check.check import ArticleInput, Check, EventInput, page_of
from crossfoot.check.findings import OTHER_WINDOW, could_be, digits, finding_of, repairs_of, said, sum_of
from crossfoot.check.readings import total_of
from crossfoot.check.slips import Slip, is_slip
from crossfoot.check.terms import Term
from crossfoot.check.waves import Wave, waves_of
from crossfoot.model.finding import Finding

NAME = "outcomes-exceed-launched"

#: Outcomes above so many times the launches are not theirs.
FARTHEST = 3


def find(article: ArticleInput) -> Iterable[Finding]:
    """Waves of one article with more outcomes than launches."""
    return _exceeding(article.terms)


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Waves of one event with more outcomes than launches."""
    return _exceeding(event.terms)


def _exceeding(terms: Sequence[Term]) -> Iterable[Finding]:
    for wave in waves_of(terms):
        outcomes = [fate for fate in wave.outcomes if fate.figure.part_of != wave.launched.claim.id]
        if not outcomes:
            continue  # parts-exceed-total has them all
        reading = total_of(fate.reading for fate in wave.outcomes)
        severity = reading.exceeds(wave.launched.alone)
        come_to = sum((fate.number for fate in wave.outcomes), Decimal(0))
        if severity is None or wave.launched.is_cut_from(come_to) or _is_another(wave, come_to):
            continue
        sum_text = f"{sum_of(wave.outcomes)} = {digits(come_to)}" if len(wave.outcomes) > 1 else digits(come_to)
        named = " + ".join(fate.figure.measure.value for fate in wave.outcomes)
        yield finding_of(
            NAME,
            severity,
            f"{named}: {sum_text}, more than the {said(wave.launched)} launched.",
            f"{sum_text} > {said(wave.launched)}",
            (wave.launched, *wave.outcomes),
            proposal=could_be(_repairs(wave)),
            reasons=(OTHER_WINDOW, "one weapon may be counted twice"),
        )


def _is_another(wave: Wave, come_to: Decimal) -> bool:
    """Whether the outcomes are those of another, larger wave: "one of the two drones", under a hundred that were shot
    down. A slip of the pen can make so much of a difference as well.
    """
    return (
        come_to > wave.launched.number * FARTHEST and not is_slip(wave.launched.number, come_to) and not _repairs(wave)
    )


def _repairs(wave: Wave) -> list[Slip]:
    """Slips after which the outcomes fit: a larger launch, or one smaller outcome."""
    launched, outcomes = wave.launched, wave.outcomes
    come_to = total_of(fate.reading for fate in outcomes)
    slips = list(repairs_of(launched, come_to))
    for fate in outcomes:
        others = total_of(other.reading for other in outcomes if other is not fate)
        slips += repairs_of(fate, launched.reading - others)
    return slips


OUTCOMES_EXCEED_LAUNCHED = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event)
