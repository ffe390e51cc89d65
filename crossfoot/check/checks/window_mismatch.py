"""Two figures of one measure speak of different windows.

What it finds:
    Figures of one measure, object, side and place whose reporting windows differ ("overnight" against "the past 24
    hours", local time against UTC), in an article or an event; two speakers in an article of whom one counts since a
    day and the other says no span; in a series two values for one day or a change of definition. It says that the sums
    above leave these out.
Why it matters:
    Two right figures of different windows look like a contradiction.
Example:
    "From 18:00 they shot down 96; in the past day, 141": 96 and 141 are of different hours and are not compared.
Not a finding:
    Equal windows, or figures that agree anyway.
Units:
    Those of the figures; windows with their zone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from crossfoot.check.alike import GROWING, STRIKE, Tie, is_far, place_tie, quantity_key, speaker_tie
from crossfoot.check.check import ArticleInput, Check, EventInput, SeriesInput, page_of
from crossfoot.check.cues import says_since
from crossfoot.check.findings import finding_of, said
from crossfoot.check.points import finding_on, is_redefined
from crossfoot.check.terms import Term
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure
from crossfoot.model.when import Window

NAME = "window-mismatch"

#: How far behind a figure "since" may still speak of it, in characters.
SINCE_REACH = 60

#: What heaps up with time.
HEAPED = STRIKE | GROWING | {Measure.TERRITORY, Measure.CAPTURED, Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT}

#: Figures nearer to one another than this factor agree well enough.
FAR = Decimal("1.1")


def find(article: ArticleInput) -> Iterable[Finding]:
    """Differing windows of one article, then open spans of two speakers."""
    yield from _find(article.terms)
    yield from _spans(article.terms)


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Differing windows over the articles of one event."""
    return _find(event.terms)


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Days with two values, and days on which the definition changes."""
    for before, point in pairwise(history.series.points):
        if point.date == before.date:
            text = f"two values for {point.date}; they may be of two windows and are not summed."
            yield finding_on(NAME, Severity.NOTE, history, (before, point), text, f"two values for {point.date}")
        elif is_redefined(before, point):
            text = f"the definition changes on {point.date}; values before and after are not compared."
            sum_text = f"{before.definition} until {before.date}, {point.definition} from {point.date}"
            yield finding_on(NAME, Severity.NOTE, history, (before, point), text, sum_text)


def _find(terms: Sequence[Term]) -> Iterable[Finding]:
    groups: dict[tuple[object, ...], dict[Window, Term]] = defaultdict(dict)
    for term in terms:
        figure = term.figure
        key = (quantity_key(term), figure.side, figure.unit)
        if term.claim.window is not None and not figure.cumulative:
            groups[key].setdefault(term.claim.window, term)
    for group in groups.values():
        for first, second in pairwise(group.values()):
            if first.alone.clash(second.alone) is not None:
                yield _finding(first, second)


def _spans(terms: Sequence[Term]) -> Iterable[Finding]:
    """Figures of two named speakers of which one is said to cover all the time since a day."""
    groups: dict[tuple[object, ...], list[Term]] = defaultdict(list)
    for term in terms:
        figure = term.figure
        if figure.measure in HEAPED and figure.part_of is None and _is_open(term.claim):
            groups[figure.measure, term.thing, figure.model, figure.subset, figure.side, figure.unit].append(term)
    for group in groups.values():
        since = [term for term in group if says_since(term.after[:SINCE_REACH])]
        for later in since:
            other = next((term for term in group if _is_of_another_span(term, later) and term not in since), None)
            if other is not None:
                yield _not_comparable(other, later)


def _is_open(claim: Claim) -> bool:
    return claim.attribution.speaker is not None and claim.window is None


def _is_of_another_span(one: Term, since: Term) -> bool:
    apart = place_tie(one.claim, since.claim) is Tie.DIFFERENT or one.beside(since)
    # Nobody takes figures for one that lie as far apart as the dead of a night and of a war.
    differ = max(one.number, since.number) > min(one.number, since.number) * FAR and not is_far(one, since)
    return differ and not apart and not one.elsewhen and speaker_tie(one.claim, since.claim) is Tie.DIFFERENT


def _not_comparable(one: Term, since: Term) -> Finding:
    sum_text = f"{said(one)} against {said(since)}"
    speakers = f"{one.claim.attribution.speaker} and {since.claim.attribution.speaker}"
    return finding_of(
        NAME,
        Severity.NOTE,
        f"Spans may differ, not compared: {sum_text}, by {speakers}.",
        sum_text,
        (one, since),
        reasons=("each figure may be right for its own span",),
    )


def _finding(first: Term, second: Term) -> Finding:
    sum_text = f"{said(first)} ({_window(first)}) and {said(second)} ({_window(second)})"
    return finding_of(
        NAME,
        Severity.NOTE,
        f"Different windows, not compared: {sum_text}.",
        sum_text,
        (first, second),
        reasons=("each figure may be right for its own hours",),
    )


def _window(term: Term) -> str:
    window = term.claim.window
    if window is None:
        return "no window"
    return " to ".join(end.isoformat(" ", "minutes") for end in (window.start, window.end))


WINDOW_MISMATCH = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event, series=find_in_series)
