"""Two speakers state one quantity with figures that cannot both hold.

What it finds:
    Figures of one measure, object, side, place and moment by two named speakers whose intervals do not meet. They are
    contested and kept side by side: no average is made. One slip of the pen between large numbers of one day makes it a
    doubt.
Why it matters:
    Readers should see that a number is disputed, and by whom.
Example:
    The governor says 12 were hurt, the ministry says 19, both of the same night in the same town.
Not a finding:
    What a side says of its own losses against what the enemy says of them is never an error: it stays a note whatever
    the gap. Figures whose hedges meet. Counts more than three times apart (small ones: twice) without a slip between
    them, those of a family or in hospital, one that an earlier count was corrected to: those are other counts. Amounts
    of money, spans of time, distances and shares, of which a text has many.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections.abc import Iterable

from crossfoot.check.alike import Tie, time_tie
from crossfoot.check.check import ArticleInput, Check, EventInput, page_of
from crossfoot.check.findings import OTHER_WINDOW, UPDATED, could_be, counted, finding_of, said, slips_either_way
from crossfoot.check.restatements import LARGE, Kind, Restatement, restatements_of
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure

NAME = "speakers-disagree"

#: Each side counts its own and the enemy's losses by other means: no slip is looked for between them.
LOSSES = frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT, Measure.CAPTURED})


def find(article: ArticleInput) -> Iterable[Finding]:
    """Disputed pairs of one article."""
    return (_finding(pair) for pair in restatements_of(article.terms) if _is_disputed(pair))


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Disputed pairs over the articles of one event."""
    return (_finding(pair) for pair in restatements_of(event.terms) if _is_disputed(pair))


def _is_disputed(pair: Restatement) -> bool:
    """Two speakers of one quantity; what is only counted ("12 countries") is one in neighbouring sentences alone."""
    first, second = pair.first, pair.second
    tells = first.figure.measure is not Measure.COUNT_OTHER
    return pair.kind is Kind.DISPUTED and (tells or (first.near(second) and abs(first.sentence - second.sentence) == 1))


def _finding(pair: Restatement) -> Finding:
    first, second = pair.first, pair.second
    large = max(first.number, second.number) >= LARGE
    same_day = time_tie(first.claim, second.claim) is Tie.SAME
    slipped = pair.slip and large and same_day and first.figure.measure not in LOSSES
    return finding_of(
        NAME,
        Severity.DOUBT if slipped else Severity.NOTE,
        f"Contested: {counted(first)} by {first.claim.attribution.speaker}, {said(second)} by "
        f"{second.claim.attribution.speaker}; the two cannot both hold.",
        f"{said(first)} against {said(second)}",
        (first, second),
        proposal=could_be(slips_either_way(first, second)) if slipped else None,
        reasons=(OTHER_WINDOW, UPDATED, "each may count by other means"),
    )


SPEAKERS_DISAGREE = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event)
