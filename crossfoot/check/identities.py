"""Sums of an article that hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

from crossfoot.check.alike import Tie, place_key, same_moment, side_tie
from crossfoot.check.breakdowns import breakdowns_of
from crossfoot.check.bulletins import bulletins_of
from crossfoot.check.check import ArticleInput, Identity
from crossfoot.check.conversions import agree, conversions_of
from crossfoot.check.findings import digits, said, sum_of
from crossfoot.check.shares import shares_that_hold
from crossfoot.check.sums import sums_of
from crossfoot.check.tallies import tallies_of
from crossfoot.check.terms import ANY_WEAPON, Term
from crossfoot.check.waves import Wave, waves_of

#: More values of one kind than this make a table, in which some sum always holds.
MOST_VALUES = 4


def identities_of(article: ArticleInput) -> tuple[Identity, ...]:
    """Totals that are the sum of their parts, of drones and missiles, or of outcomes; each sum once, in text order."""
    found: dict[str, tuple[Term, ...]] = {}
    told: set[frozenset[str]] = set()
    terms = article.terms
    for computation, summed in (
        *_breakdowns(article),
        *_by_kind(terms),
        *_waves(article),
        *_told(terms),
        *_ratios(terms),
    ):
        # The same figures in another order are the same sum, and so is their difference.
        figures = frozenset(term.claim.id for term in summed)
        if figures not in told:
            told.add(figures)
            found.setdefault(computation, summed)
    ordered = sorted(found.items(), key=lambda item: (item[1][0].start, item[0]))
    return tuple(
        Identity(computation=computation, evidence=tuple(dict.fromkeys(term.evidence for term in terms)))
        for computation, terms in ordered
    )


def _breakdowns(article: ArticleInput) -> Iterator[tuple[str, tuple[Term, ...]]]:
    for breakdown in (*breakdowns_of(article), *bulletins_of(article), *tallies_of(article)):
        if _sums(breakdown.total, breakdown.parts):
            yield f"{sum_of(breakdown.parts)} = {said(breakdown.total)}", (breakdown.total, *breakdown.parts)


def _sums(total: Term, parts: Iterable[Term]) -> bool:
    terms = tuple(parts)
    exact = all(term.is_exact for term in (total, *terms))
    return exact and sum((term.number for term in terms), Decimal(0)) == total.number


def _by_kind(terms: tuple[Term, ...]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Drones and missiles that make up a total of weapons, wherever in the article each is said."""
    groups: dict[tuple[object, ...], dict[str, dict[Decimal, Term]]] = defaultdict(lambda: defaultdict(dict))
    for term in terms:
        figure = term.figure
        if term.thing is not None and term.is_exact and not figure.cumulative and not figure.subset:
            groups[figure.measure, figure.side, place_key(term.claim)][term.thing].setdefault(term.number, term)
    for kinds in groups.values():
        lists = [list(kinds[kind].values()) for kind in (ANY_WEAPON, "drone", "missile") if kind in kinds]
        if len(lists) < 3 or max(map(len, lists)) > MOST_VALUES:
            continue
        for total, drones, missiles in product(*lists):
            if _sums(total, (drones, missiles)) and Tie.DIFFERENT not in (
                same_moment(total, drones),
                same_moment(total, missiles),
                side_tie(total, drones),
            ):
                yield f"{sum_of((drones, missiles))} = {said(total)}", (total, drones, missiles)


def _told(terms: tuple[Term, ...]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    for total, parts in sums_of(terms):
        yield f"{sum_of(parts)} = {said(total)}", (total, *parts)


def _ratios(terms: tuple[Term, ...]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    for share, part, whole in shares_that_hold(terms):
        yield f"{said(part)} / {said(whole)} = {said(share)}", (whole, part, share)
    for given, again in conversions_of(terms):
        if agree(given, again):
            yield f"{said(given)} {given.figure.unit} = {said(again)} {again.figure.unit}", (given, again)


def _waves(article: ArticleInput) -> Iterator[tuple[str, tuple[Term, ...]]]:
    for wave in waves_of(article.terms):
        if len(wave.outcomes) > 1 and _sums(wave.launched, wave.outcomes):
            yield _difference(wave), (wave.launched, *wave.outcomes)


def _difference(wave: Wave) -> str:
    *stopped, last = wave.outcomes
    return f"{said(wave.launched)} - {' - '.join(said(fate) for fate in stopped)} = {digits(last.number)}"
