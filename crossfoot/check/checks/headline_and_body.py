"""The headline states a figure that the body does not bear out.

What it finds:
    A figure of the headline for which the body has the same quantity, but only with values that cannot be the same
    number. Where the body counts a narrower group or has another hedge, it is a note; so it is where the first sentence
    of an article without a headline drops a hedge of the rest.
Why it matters:
    The headline is read by most and written last, often by somebody else.
Example:
    "Over 1900 drones in a week" above a lead that says 920: 920 could be 1920 with its first digit dropped.
Not a finding:
    A rounded headline; one that sums up the body's figures; a toll that the text says has risen; a figure that stands
    only further down, counts a part, or lies so far away that it is another one.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from crossfoot.check.alike import (
    GROWING,
    Tie,
    is_far,
    is_named_part,
    is_on_top,
    place_tie,
    same_moment,
    same_quantity,
    speaker_tie,
    within,
)
from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.cues import says_updated
from crossfoot.check.findings import ROUNDED, UPDATED, could_be, counted, finding_of, said, slips_either_way
from crossfoot.check.passages import headline_end
from crossfoot.check.slips import is_slip
from crossfoot.check.sums import sums_of
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import PERSON_OBJECTS, Measure

NAME = "headline-and-body"

#: More figures than this are not one quantity retold.
MOST_RETOLD = 5
#: Fewer than so many are counted of anything.
FEW = 10
#: The lead: so many sentences behind the headline.
LEAD = 3


def find(article: ArticleInput) -> Iterable[Finding]:
    """Headline figures with nothing in the body to match them."""
    end = headline_end(article.document.text)
    if not end:
        yield from _lead(article)
    made_up = {total.claim.id for total, _ in sums_of(article.terms)}
    headline = [term for term in article.terms if term.end <= end and term.claim.id not in made_up]
    body = [term for term in article.terms if term.start >= end]
    for top in headline:
        if top.figure.measure is Measure.COUNT_OTHER and top.number < FEW:
            # "Four held" says nothing of "two relatives".
            continue
        same = [term for term in body if not top.is_percent and same_quantity(top, term) and _one_time(top, term)]
        if not same:
            yield from _narrower(top, body)
        elif len({term.number for term in same}) <= MOST_RETOLD and not _tells_another(top, same, headline):
            yield from _judge(top, same, headline, body)


def _lead(article: ArticleInput) -> Iterable[Finding]:
    """Figures of the first sentence that the rest gives with a hedge only."""
    for top in article.terms:
        if top.sentence or not top.is_exact:
            continue
        told = [term for term in article.terms if term.sentence and _says_again(top, term)]
        if told and not any(term.is_exact for term in told):
            yield _note(top, told[0], "the lead drops a hedge", where="first sentence")


def _says_again(top: Term, term: Term) -> bool:
    one_speaker = speaker_tie(top.claim, term.claim) is not Tie.DIFFERENT
    return term.number == top.number and one_speaker and same_quantity(top, term)


def _one_time(top: Term, term: Term) -> bool:
    return same_moment(top, term) is not Tie.DIFFERENT or term.sentence == top.sentence + 1


def _tells_another(top: Term, same: list[Term], headline: list[Term]) -> bool:
    """Whether another figure of the headline is the one that the body retells: "lowered from 43 to 41"."""
    others = {
        term.number
        for term in headline
        if term is not top and term.thing == top.thing and term.figure.measure is top.figure.measure
    }
    return top.number not in {term.number for term in same} and any(term.number in others for term in same)


def _judge(top: Term, same: list[Term], headline: list[Term], body: list[Term]) -> Iterable[Finding]:
    matches = [term for term in same if term.alone.clash(top.alone) is None or top.is_cut_from(term.number)]
    if matches:
        if top.is_exact and not any(term.figure.bound.hedge == top.figure.bound.hedge for term in matches):
            yield _note(top, matches[0], "the headline drops a hedge")
        return
    if any(total in top.reading.plain for total in _sums(same, body)):
        return
    told = next((term for term in same if _retells(top, term)), None)
    if told is None:
        return
    severity = top.alone.clash(told.alone) or Severity.DOUBT
    slips = slips_either_way(top, told)
    shared = _shares_another(top, told, headline, body)
    if top.figure.measure in GROWING and not (slips and shared):
        severity = Severity.NOTE if any(says_updated(term.words) for term in same) else Severity.DOUBT
    elif not shared:
        severity = Severity.DOUBT
    yield finding_of(
        NAME,
        severity,
        f"The headline says {counted(top)}, the body {said(told)}; they cannot both hold.",
        f"{said(top)} against {said(told)}",
        (top, told),
        proposal=could_be(slips),
        reasons=(UPDATED, ROUNDED),
    )


def _retells(top: Term, term: Term) -> bool:
    """Whether a figure of the body can be what the headline means: one of the lead's, whole and of its size."""
    if is_far(top, term) or is_on_top(term) or is_named_part(term):
        return False
    return term.sentence - top.sentence <= LEAD or is_slip(top.number, term.number)


def _sums(same: list[Term], body: list[Term]) -> Iterator[Decimal]:
    """What a headline may sum up: the body's figures of the quantity, or those of one measure in a sentence."""
    yield sum((term.number for term in same), Decimal(0))
    beside = [term for term in body if term.beside(same[0]) and term.figure.measure is same[0].figure.measure]
    for end in range(2, len(beside) + 1):
        yield sum((term.number for term in beside[:end]), Decimal(0))


def _shares_another(top: Term, told: Term, headline: list[Term], body: list[Term]) -> bool:
    """Whether headline and body agree on a further figure, so that one retells the other."""
    others = {(term.figure.measure, term.figure.object, term.number) for term in headline if term is not top}
    return any((term.figure.measure, term.figure.object, term.number) in others for term in body if term.beside(told))


def _narrower(top: Term, body: list[Term]) -> Iterable[Finding]:
    """A note where the first body figure of the measure counts a narrower group of people with another number."""
    for term in body:
        narrower = within(term, top) and term.thing != top.thing and term.figure.part_of is None
        if term.figure.measure is not top.figure.measure or term.figure.cumulative != top.figure.cumulative:
            continue
        if narrower and top.figure.object in PERSON_OBJECTS and place_tie(top.claim, term.claim) is Tie.SAME:
            if top.alone.clash(term.alone) is not None and not is_far(top, term):
                yield _note(top, term, "the body may name only some of them")
            return


def _note(top: Term, told: Term, reason: str, *, where: str = "headline") -> Finding:
    return finding_of(
        NAME,
        Severity.NOTE,
        f"The {where} says {counted(top)}, the body {counted(told)}.",
        f"{said(top)} against {said(told)}",
        (top, told),
        reasons=(reason,),
    )


HEADLINE_AND_BODY = Check(name=NAME, page=page_of(__doc__), article=find)
