"""A stated remainder against what the other figures leave.

What it finds:
    "Yet 89 got through": where launched less intercepted gives exactly the stated number and nobody is named as having
    counted it, the number is marked as derived, not reported. Where the text calls a number "the rest" and the other
    figures leave another, it is a doubt. Where a text says how many people were there and what became of them, it is a
    note that the one leaves some of the other open.
Why it matters:
    A difference looks like an observation. What was not shot down may have been lost, turned back or still in the air;
    those who count hits often give far fewer.
Example:
    704 launched, 615 intercepted, "yet 89 managed to strike": 704 - 615 = 89 is derived, not reported; the report
    itself gives 29 places hit.
Not a finding:
    A number of hits with a named speaker, or said to be recorded; hits and interceptions that leave some weapons open
    (a note, where the hits are not counted by kind).
Units:
    Weapons, or those of the figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.alike import within
from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.cues import says_despite, says_recorded, says_remainder
from crossfoot.check.findings import (
    LEFT_OUT,
    OTHER_WINDOW,
    could_be,
    digits,
    finding_of,
    repairs_of,
    said,
    span_of_values,
    sum_of,
)
from crossfoot.check.present import present_of
from crossfoot.check.readings import total_of
from crossfoot.check.slips import Slip
from crossfoot.check.terms import Term
from crossfoot.check.waves import Wave, waves_of
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure

NAME = "remainder"


def find(article: ArticleInput) -> Iterable[Finding]:
    """Waves whose hits are, or should be, what launches and interceptions leave."""
    for wave in waves_of(article.terms):
        hits = [fate for fate in wave.outcomes if fate.figure.measure is Measure.HIT or _is_called_the_rest(fate)][-1:]
        stopped = tuple(fate for fate in wave.outcomes if fate not in hits)
        told_alike = all(fate.thing == wave.launched.thing and fate.is_exact for fate in wave.outcomes)
        if not hits or not stopped or not told_alike or not wave.launched.is_exact:
            continue
        yield from _judge(article, wave, stopped, hits[0])
    yield from _people(article)


def _is_called_the_rest(fate: Term) -> bool:
    """Whether the words at the number itself call it what is left: "the remaining 50 were lost from radar"."""
    return says_remainder(fate.before[-20:] + fate.span.quote)


def _is_counted(hit: Term) -> bool:
    """Whether somebody has counted it: named as such, and not only of the figures it is set against, or by the verb."""
    if says_recorded(hit.before):
        return True
    speaker = hit.claim.attribution.speaker
    return speaker is not None and (speaker in hit.words or not says_despite(hit.before))


def _is_one_of(article: ArticleInput, wave: Wave, hit: Term) -> bool:
    """Whether its sentence counts further hits by kind: "four cruise and nine ballistic missiles struck"."""
    beside = (term for term in article.terms if term.beside(hit) and term.span != hit.span)
    return any(term.figure.measure is hit.figure.measure and within(term, wave.launched) for term in beside)


def _people(article: ArticleInput) -> Iterable[Finding]:
    """People who were there against what is told of them; a hedge may cover what is open."""
    for present in present_of(article.terms):
        there, told = (sum((term.number for term in terms), Decimal(0)) for terms in (present.people, present.fates))
        if told >= there:
            continue
        sum_text = f"{sum_of(present.fates)} = {digits(told)} of {sum_of(present.people)}"
        yield finding_of(
            NAME,
            Severity.NOTE,
            f"{digits(there - told)} of those who were there are not accounted for: {sum_text}.",
            sum_text,
            (*present.people, *present.fates),
            reasons=("the text need not tell of all", "a hedge may cover them"),
        )


def _judge(article: ArticleInput, wave: Wave, stopped: tuple[Term, ...], hit: Term) -> Iterable[Finding]:
    left = wave.launched.reading - total_of(fate.reading for fate in stopped)
    sum_text = f"{said(wave.launched)} - {' - '.join(said(fate) for fate in stopped)} = {span_of_values(left.plain)}"
    if left.clash(hit.reading) is None:
        if not _is_counted(hit):
            yield _derived(article, wave, stopped, hit, sum_text)
    elif _is_called_the_rest(hit) or (says_remainder(hit.words) and hit.beside(stopped[-1])):
        yield finding_of(
            NAME,
            Severity.DOUBT,
            f"The stated remainder of {said(hit)} is not what the other figures leave: {sum_text}.",
            f"{sum_text}, not {said(hit)}",
            (wave.launched, *stopped, hit),
            proposal=could_be(_slips(wave, stopped, hit)),
            reasons=(LEFT_OUT, OTHER_WINDOW),
        )
    elif left.plain.low is not None and left.plain.low > hit.number and not _is_one_of(article, wave, hit):
        yield finding_of(
            NAME,
            Severity.NOTE,
            f"{digits(left.plain.low - hit.number)} of {said(wave.launched)} launched are not accounted for.",
            f"{sum_of((*stopped, hit))} = {digits(wave.launched.number - left.plain.low + hit.number)} of "
            f"{said(wave.launched)}",
            (wave.launched, *stopped, hit),
            reasons=("bulletins leave weapons open that were lost, turned back or still in the air",),
        )


def _slips(wave: Wave, stopped: tuple[Term, ...], hit: Term) -> list[Slip]:
    """Slips of one figure after which launches less interceptions leave the hits."""
    slips = list(repairs_of(hit, wave.launched.reading - total_of(fate.reading for fate in stopped)))
    slips += repairs_of(wave.launched, total_of(fate.reading for fate in wave.outcomes))
    for fate in stopped:
        others = total_of(other.reading for other in wave.outcomes if other is not fate)
        slips += repairs_of(fate, wave.launched.reading - others)
    return slips


def _derived(article: ArticleInput, wave: Wave, stopped: tuple[Term, ...], hit: Term, sum_text: str) -> Finding:
    places = [term for term in article.terms if term.figure.measure is Measure.PLACES_HIT]
    places = [term for term in places if term.figure.side in (hit.figure.side, None)][:1]
    reported = f"; what is reported is {said(places[0])} places hit" if places else ""
    return finding_of(
        NAME,
        Severity.NOTE,
        f"{said(hit)} is derived, not reported: {sum_text}{reported}.",
        sum_text,
        (hit, wave.launched, *stopped, *places),
        reasons=("weapons that were not intercepted need not have struck",),
    )


REMAINDER = Check(name=NAME, page=page_of(__doc__), article=find)
