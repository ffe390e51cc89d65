"""An event figure by figure: for each measure, object and place what its claims come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from crossfoot.link.compare import WINDOW_OVERLAP, windows_meet
from crossfoot.link.hindsight import PastErrors
from crossfoot.link.keys import place_key, place_key_of
from crossfoot.link.reconcile import TOLLS, Reconciled, reconcile
from crossfoot.model.claim import Claim
from crossfoot.model.event import Event
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.when import Window

FigureKey = tuple[Measure, str | None, str | None, tuple[str, ...], str | None, str, Window | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What is said of one thing counted in an event.

    ``place`` is set where it is a part of the event's place, ``window`` where other figures of the same kind are of
    other hours.
    """

    measure: Measure
    object: str | None
    unit: str | None
    model: tuple[str, ...]
    subset: str | None
    place: str | None
    window: Window | None
    reconciled: Reconciled


def accounts_of(
    event: Event,
    reports: Iterable[Report],
    sides: Mapping[str, str] | None = None,
    past: PastErrors | None = None,
) -> tuple[Account, ...]:
    """The accounts of an event, those that most reports stand behind first.

    Args:
        event: of which the claims are.
        reports: the claims of the event as outlets carried them, in any order.
        sides: the side each speaker or outlet speaks for, by register id or name in lower case.
        past: how wide such figures have been wrong before; without it no range is calibrated.
    """
    accounts = []
    for (*_, window), together in figures_of(event, reports).items():
        first = together[0].claim
        assert isinstance(first.record, Figure), "only figures were grouped"
        figure = first.record
        toll = figure.measure in TOLLS
        errors = past.of(event.kind, toll=toll, but=event.date) if past else None
        reconciled = reconcile(together, toll=toll, sides=sides, past_errors=errors)
        if reconciled is not None:
            accounts.append(
                Account(
                    measure=figure.measure,
                    object=figure.object,
                    unit=figure.unit,
                    model=figure.model,
                    subset=figure.subset,
                    place=first.place.text if first.place and _part(first, event) else None,
                    window=window,
                    reconciled=reconciled,
                )
            )
    return tuple(sorted(accounts, key=_rank))


def figures_of(event: Event, reports: Iterable[Report]) -> dict[FigureKey, list[Report]]:
    """The reports of an event by what their figures count: measure, object, unit, model, subset, part of place, hours.

    The hours are ``None`` where all figures of a kind compare.
    """
    groups: dict[tuple[Any, ...], list[Report]] = defaultdict(list)
    for report in reports:
        record = report.claim.record
        if isinstance(record, Figure):
            place = _part(report.claim, event)
            groups[record.measure, record.object, record.unit, record.model, record.subset, place].append(report)
    return {(*key, window): of_hours for key, alike in groups.items() for window, of_hours in _by_hours(key[0], alike)}


def _by_hours(measure: Measure, reports: list[Report]) -> list[tuple[Window | None, list[Report]]]:
    """The reports of one kind of figure by reporting windows that compare, each with its first window.

    Who states no window speaks of that which most do, of those that were mostly over when it was said; of none of
    them, where none was. A toll has no hours: it only rises.
    """
    if measure in TOLLS:
        return [(None, reports)]
    groups: list[list[Report]] = []
    for report in sorted((one for one in reports if one.claim.window), key=_hours):
        window = report.claim.window
        for group in groups:
            if all(windows_meet(window, other.claim.window) for other in group):
                group.append(report)
                break
        else:
            groups.append([report])
    told = [(group[0].claim.window, group) for group in groups]
    largest_first = sorted(told, key=lambda one: -len(one[1]))
    others: list[Report] = []
    for report in reports:
        if report.claim.window is None:
            meant = (group for window, group in largest_first if _mostly_over(window, report))
            next(meant, others).append(report)
    told += [(None, others)] if others else []
    return told if len(told) > 1 else [(None, reports)]


def _mostly_over(window: Window | None, report: Report) -> bool:
    """Whether so much of a window had passed when something was said that it can be the window meant."""
    said = report.known_at
    # A day without an hour is told as its midnight: it says nothing of when.
    return (
        window is None or said.time() == time.min or said >= window.start + WINDOW_OVERLAP * (window.end - window.start)
    )


def _hours(report: Report) -> tuple[object, ...]:
    window = report.claim.window
    return (window.start, window.end, report.claim.id) if window else ()


def _part(claim: Claim, event: Event) -> str:
    """The key of a claim's place within the event; "" where it speaks of the whole, whatever it is called."""
    place = place_key(claim)
    country = len(place) == 2 and not place.startswith("~")
    return "" if country or place == place_key_of(event.place) else place


def _rank(account: Account) -> tuple[object, ...]:
    figure = (account.measure, account.object or "", account.model, account.subset or "", account.unit or "")
    return (account.place is not None, -account.reconciled.reports, *figure, account.place or "")
