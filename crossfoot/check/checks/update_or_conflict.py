"""An older count stands beside a newer one.

What it finds:
    Two values of a growing count (dead, injured, without power) of one place and day. Where words or times say which is
    newer it is a note. Where one speaker gives both of one dated day, nothing says which is newer, and both stand
    beside the same further figure or one slip lies between them, it is a doubt.
Why it matters:
    Tolls rise; a desk that updates the lead and forgets the sixth paragraph leaves both.
Example:
    "Sixteen had died by nightfall ... the final toll is 23": a note, the newer follows the older.
Not a finding:
    Counts of different places or days, "another four", two counts told in one paragraph without a word of update, two
    speakers (speakers-disagree) unless one is said to be the earlier, the dead of "a later strike", and numbers too far
    apart to be one toll.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from crossfoot.check.alike import Tie, place_key, speaker_tie, time_tie
from crossfoot.check.check import ArticleInput, Check, EventInput, page_of
from crossfoot.check.cues import says_updated
from crossfoot.check.findings import OTHER_WINDOW, UPDATED, could_be, counted, finding_of, said
from crossfoot.check.passages import headline_end
from crossfoot.check.restatements import Kind, Restatement, restatements_of
from crossfoot.check.slips import slips_between
from crossfoot.model.finding import Finding, Severity

NAME = "update-or-conflict"


def find(article: ArticleInput) -> Iterable[Finding]:
    """Older and newer counts in the body of one article."""
    body = headline_end(article.document.text)
    for pair in restatements_of(tuple(term for term in article.terms if term.start >= body)):
        if pair.kind is not Kind.UPDATED:
            continue
        if says_updated(pair.first.words) or says_updated(pair.second.words):
            yield _finding(pair, Severity.NOTE, "one count follows the other")
        elif _is_one_count(pair) and not pair.first.near(pair.second) and (pair.companion or pair.slip):
            yield _finding(pair, Severity.DOUBT, "nothing says which is newer")


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Counts of one speaker that differ between the articles of an event and do not fall with time."""
    published = {document.id: document.published for document in event.documents}
    for pair in restatements_of(event.terms):
        across = pair.first.claim.document != pair.second.claim.document
        if pair.kind is not Kind.UPDATED or not across or not _is_one_count(pair):
            continue
        times = _published(pair, published)
        if times is None:
            yield _finding(pair, Severity.DOUBT, "nothing says which is newer")
        elif _rises(pair, times):
            yield _finding(pair, Severity.NOTE, "the later report has the higher count")


def _is_one_count(pair: Restatement) -> bool:
    """Whether day, narrower place and a named speaker are stated and are the same for both."""
    first, second = pair.first.claim, pair.second.claim
    same_day = time_tie(first, second) is Tie.SAME
    named = first.attribution.speaker is not None and speaker_tie(first, second) is Tie.SAME
    return same_day and named and place_key(first) is not None


def _published(pair: Restatement, published: dict[str, datetime | None]) -> tuple[datetime, datetime] | None:
    first, second = published.get(pair.first.claim.document), published.get(pair.second.claim.document)
    return None if first is None or second is None or first == second else (first, second)


def _rises(pair: Restatement, times: tuple[datetime, datetime]) -> bool:
    return (times[0] < times[1]) is (pair.first.number < pair.second.number)


def _finding(pair: Restatement, severity: Severity, why: str) -> Finding:
    first, second = pair.first, pair.second
    slips = slips_between(first.number, second.number) if severity is Severity.DOUBT else ()
    return finding_of(
        NAME,
        severity,
        f"{counted(first)}, and {counted(second)}; {why}.",
        f"{said(first)} against {said(second)}",
        (first, second),
        proposal=could_be(slips),
        reasons=(UPDATED, OTHER_WINDOW),
    )


UPDATE_OR_CONFLICT = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event)
