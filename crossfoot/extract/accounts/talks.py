"""Meetings, rounds of talks and calls between parties, held, planned or called off.

"The delegations of Norland and Sudland met in Geneva on 3 May", "a fifth round is planned for 3 June in Oslo".
Talks in general are none: a meeting counts where its parties, its place, its time or its number tell it from others.
All tellings of one meeting give one claim, which quotes the fullest.
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.meetings import BE, CALL, NEXT, NOUN, PLANNED, TIME, VERB, WEAK_CALL, WITH, Meeting, meeting_at

#: So many meetings of a text are held in mind.
_KEPT = 30
NAMED = NOUN | VERB | CALL | WEAK_CALL


def read_talks(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The meetings told in the sentences."""
    meetings: list[Meeting] = []
    if not scene.concepts & NAMED:
        return
    for first, last in sentences:
        here: Meeting | None = None
        for meeting in _of_sentence(scene, first, last, bool(meetings)):
            like = next((known for known in meetings[-_KEPT:] if known.is_like(meeting)), None)
            if here is not None and not meeting.sides and not meeting.place:
                like = here
            here = like or meeting
            if like is not None:
                like.same.append(meeting)
            elif meeting.counts:
                meetings.append(meeting)
    for number, meeting in enumerate(meetings):
        record = meeting.record()
        for telling in (meeting, *(same for same in meeting.same if same.counts)):
            yield Told(
                first=telling.first,
                last=telling.last,
                record=record,
                same=(number,),
                weight=telling.weight,
                place=next((told.place for told in (meeting, *meeting.same) if told.place), None),
            )


def _of_sentence(scene: Scene, first: int, last: int, spoken_of: bool) -> Iterator[Meeting]:
    """One meeting for each clause that names one; where only one does, the whole sentence tells of it."""
    tokens = scene.tokens
    masks = tokens.masks
    if not spoken_of and not any(mask & NAMED for mask in masks[first:last]):
        return
    parts = clauses(tokens, first, last)
    named = [(_name(masks, part.first, part.last), part) for part in parts]
    found = [(at, part) for at, part in named if at is not None]
    if len(found) == 1:
        yield meeting_at(scene, found[0][0], Clause(first, last))
    elif found:
        for at, part in found:
            yield meeting_at(scene, at, part)
    elif spoken_of and any(mask & PLANNED for mask in masks[first:last]):
        # "The next is set for 3 June in Oslo": only its number names the meeting.
        number = next((at for at in range(first, last) if masks[at] & NEXT), None)
        if number is not None and any(mask & TIME for mask in masks[first:last]):
            meeting = meeting_at(scene, number, Clause(first, last))
            if meeting.place:
                yield meeting


def _name(masks: list[int], first: int, last: int) -> int | None:
    """The word that names a meeting: a call before a verb before a noun.

    "A deadline is met" names none, nor does "call" without those who spoke.
    """
    for concepts in (CALL, WEAK_CALL, VERB, NOUN):
        for at in [at for at in range(first, last) if masks[at] & concepts]:
            if concepts == VERB and at > first and masks[at - 1] & BE:
                continue
            if concepts == WEAK_CALL and not (at + 1 < last and masks[at + 1] & WITH):
                continue
            return at
    return None


TALKS = Account(name="talks", needs=(NAMED | NEXT,), read=read_talks)
