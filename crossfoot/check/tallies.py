"""Tallies: a headline that counts all weapons of a wave, and the one sentence below it that counts them by kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from crossfoot.check.alike import Tie, place_key, same_moment, side_tie, speaker_tie
from crossfoot.check.breakdowns import Breakdown, parts_by_total
from crossfoot.check.check import ArticleInput
from crossfoot.check.passages import headline_end
from crossfoot.check.terms import ANY_WEAPON, WEAPON_MEASURES, Term
from crossfoot.model.measure import AIR_OBJECTS

#: A list that falls this part of the total short, or more, is not that of the total.
_MOST_MISSING = 20


def tallies_of(article: ArticleInput) -> tuple[Breakdown, ...]:
    """The headline's totals of weapons with the kinds that one sentence of the body lists, about as many.

    No such list is complete for us: one weapon may be told without a number.
    """
    end = headline_end(article.document.text)
    totals = [term for term in article.terms if _is_total(term) and (term.end <= end or not term.sentence)]
    divided = {total.claim.id for total, _ in parts_by_total(article)} if totals else set()
    return tuple(
        Breakdown(total=total, parts=parts, complete=False, clean=False)
        for total in totals
        if total.claim.id not in divided
        for parts in _lists(article, total)
    )


def _is_total(term: Term) -> bool:
    figure = term.figure
    counts = figure.measure in WEAPON_MEASURES and term.thing == ANY_WEAPON and figure.object is not None
    return counts and term.is_exact and not (figure.cumulative or figure.subset or figure.part_of)


def _lists(article: ArticleInput, total: Term) -> Iterator[tuple[Term, ...]]:
    """The sentence with the kinds of the total; none where two sentences have such."""
    kinds = [term for term in article.terms if term.sentence > total.sentence and _is_kind(term, total)]
    lists = [tuple(listed) for _, listed in groupby(kinds, key=lambda term: term.sentence)]
    lists = [listed for listed in lists if len(listed) > 1]
    if len(lists) == 1 and abs(total.number - sum(term.number for term in lists[0])) * _MOST_MISSING <= total.number:
        yield lists[0]


def _is_kind(term: Term, total: Term) -> bool:
    """Whether a figure counts weapons of one kind as its total counts all of them: then and there, by one speaker."""
    figure = term.figure
    return (
        figure.measure is total.figure.measure
        and term.thing in AIR_OBJECTS - {ANY_WEAPON}
        and term.is_exact
        and not (figure.cumulative or figure.subset or figure.part_of)
        and term.span == term.claim.span
        and place_key(term.claim) in (None, place_key(total.claim))
        and Tie.DIFFERENT not in (same_moment(term, total), side_tie(term, total), speaker_tie(term.claim, total.claim))
    )
