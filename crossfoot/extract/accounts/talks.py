"""Meetings, rounds of talks and calls between parties, held, planned or called off.

"The delegations of Norland and Sudland met in Geneva on 3 May", "a fifth round is planned for 3 June in Oslo".
Talks in general are none: a meeting counts where its parties, its place, its time or its number tell it from others.
All tellings of one meeting give one claim, which quotes the fullest.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, is_question
from crossfoot.extract.convening.attending import told_before
from crossfoot.extract.convening.joined import list_end
from crossfoot.extract.convening.meeting import FORMS, Meeting
from crossfoot.extract.convening.meetings import meeting_at
from crossfoot.extract.convening.naming import NAMES, named_at
from crossfoot.extract.convening.supposed import BE, NEXT
from crossfoot.extract.convening.timed import TIME
from crossfoot.extract.convening.words import (
    AND,
    CALL,
    CONFERRED,
    DURING,
    MEETING,
    NOUN,
    PLANNED,
    SEE,
    SIGN,
    SURE,
    TALKED,
    WITH,
)
from crossfoot.extract.families import FAMILIES

#: what parts one meeting from the next
LINK = bits("me-link")
#: "and a second round": so many tokens from one to the other
_JOINED = 4
#: "during a short telephone call"
_DURING_REACH = 4
#: So many meetings of a text are held in mind.
_KEPT = 30
_DUE = FAMILIES.of_concepts(MEETING | SEE | NEXT)


def read_talks(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The meetings told in the sentences."""
    meetings: list[Meeting] = []
    if not scene.tokens.families[NAMES]:
        return
    for first, last in sentences:
        here: Meeting | None = None
        for meeting in _of_sentence(scene, first, last, bool(meetings)):
            like = next((known for known in meetings[-_KEPT:] if known.is_told_in(meeting)), None)
            if (
                here is not None
                and not meeting.is_apart
                and here.stage == meeting.stage
                and not here.is_before(meeting)
            ):
                like = here
            if like is None and meetings and meeting.known and not meeting.phone:
                like = meetings[-1]
            if meeting.marks and (here or meetings):
                like = here or meetings[-1]
            if meeting.resumes and here is not None:
                like = here
            if like is None and meeting.host and _is_own(scene, meeting):
                continue
            if like is None and here is not None and here.is_before(meeting) and meeting.place is None:
                meeting.place, meeting.land = here.place, here.land
            here = like or meeting
            if like is not None:
                like.same.append(meeting)
            elif meeting.counts:
                meetings.append(meeting)
    for number, meeting in enumerate(meetings):
        tellings = (meeting, *meeting.same)
        if any(telling.both for telling in tellings) and not any(telling.sides for telling in tellings):
            meeting.sides = told_before(scene, meeting.first)
        elif meeting.follows and number and not any(telling.sides for telling in tellings):
            earlier = meetings[number - 1].record().parties
            earlier = earlier if len(earlier) > 1 else ()
            # Of a trilateral round a report of two tells nothing.
            meeting.sides = earlier if meeting.form in (None, FORMS.get(len(earlier))) else ()
        record = meeting.record()
        for telling in (meeting, *(same for same in meeting.same if same.counts)):
            yield Told(
                first=telling.first,
                last=telling.last,
                record=record,
                same=(number,),
                weight=telling.weight,
                ahead=meeting.stage == "planned" or (meeting.stage == "cancelled" and meeting.due),
                held=meeting.stage != "planned",
                known=telling.definite and not telling.holding,
                place=next((told.place for told in (meeting, *meeting.same) if told.place), None),
            )


def _is_own(scene: Scene, meeting: Meeting) -> bool:
    """Whether somebody only spoke with one of his own: "I have just spoken with our minister"."""
    if len(meeting.sides) != 1 or not meeting.verb:
        return False
    speaker = scene.speakers.at(meeting.at, meeting.at + 1).speaker
    return speaker is not None and scene.parties.side_of(speaker) == meeting.sides[0]


def _of_sentence(scene: Scene, first: int, last: int, spoken_of: bool) -> Iterator[Meeting]:
    """One meeting for each clause that names one, with the clauses behind it; the first has those before it too."""
    tokens = scene.tokens
    masks = tokens.masks
    found: list[tuple[int, Clause]] = []
    if is_question(tokens, first, last):
        return
    if tokens.has(NAMES, first, last):
        parts = [piece for part in clauses(tokens, first, last) for piece in _pieces(scene, part)]
        named = [(named_at(scene, part.first, part.last), part) for part in parts]
        found = _told_apart(scene, [(at, part) for at, part in named if at is not None])
    if len(found) == 1:
        meeting = meeting_at(scene, found[0][0], Clause(first, last))
        if meeting.counts or not meeting.weak:
            yield meeting
    elif found:
        # What follows a meeting up to the next one is told of it.
        edges = [first, *(part.first for _, part in found[1:]), last]
        # "Talks between Norland, Sudland and Westland in Oslo brought"
        names = [at for at, _ in found]
        edges[1:-1] = [
            _edge(scene, one, other, edge) for (one, other), edge in zip(pairwise(names), edges[1:-1], strict=True)
        ]
        for (at, _), begin, end in zip(found, edges, edges[1:], strict=False):
            yield meeting_at(scene, at, Clause(begin, end))
    elif spoken_of and any(mask & PLANNED for mask in masks[first:last]):
        # "The next is set for 3 June in Oslo": only its number names the meeting.
        number = next((at for at in range(first, last) if masks[at] & NEXT and _stands_alone(scene, at, last)), None)
        if number is not None and any(mask & TIME for mask in masks[first:last]):
            meeting = meeting_at(scene, number, Clause(first, last))
            if meeting.place:
                yield meeting


def _told_apart(scene: Scene, found: list[tuple[int, Clause]]) -> list[tuple[int, Clause]]:
    """The names of meetings in a sentence, less weak words of which nothing is told, and what was said at another.

    That is the verb before a meeting: "discussed the war and the peace during a call".
    """
    if len(found) == 1:
        return found
    masks = scene.tokens.masks
    found = [(at, part) for at, part in found if masks[at] & SURE or meeting_at(scene, at, part).counts]
    within = [any(mask & DURING for mask in masks[max(0, at - _DURING_REACH) : at]) for at, _ in found]
    return [
        named
        for number, named in enumerate(found)
        if not (masks[named[0]] & (CONFERRED | TALKED) and any(within[number + 1 : number + 2]))
    ]


def _edge(scene: Scene, at: int, other: int, edge: int) -> int:
    """Where what is told of a meeting ends before the next, which a list of those who met does not part."""
    masks = scene.tokens.masks
    linked = any(mask & WITH for mask in masks[at:edge]) and scene.parties.between(at, edge)
    if not linked or list_end(scene, at, other) <= edge:
        return edge
    if masks[other - 1] & NEXT:
        # "Talks between Norland, Sudland and Westland in Oslo were useful and another round is due"
        return next((near for near in range(other - 1, other - _JOINED, -1) if masks[near] & AND), other)
    return other


def _stands_alone(scene: Scene, at: int, last: int) -> bool:
    """Whether a number is that of a meeting by itself: "the next is set", and not "the next best"."""
    behind = scene.tokens.behind(at)
    return behind < last and bool(scene.tokens.masks[behind] & (PLANNED | BE | SIGN))


def _pieces(scene: Scene, part: Clause) -> list[Clause]:
    """A clause in two where it tells of another meeting: "were useful and another round is planned"."""
    masks, named = scene.tokens.masks, scene.tokens.between(NAMES, part.first, part.last)
    for one, at in pairwise(named):
        link = next((near for near in range(at - 1, scene.tokens.behind(one) - 1, -1) if masks[near] & LINK), None)
        if link is not None and masks[at] & (NOUN | CALL):
            # "Met in Oslo after a call with"
            return [Clause(part.first, link, part.aside), Clause(link, part.last)]
        if masks[at] & NOUN and masks[at - 1] & NEXT:
            joint = next((near for near in range(at - 1, at - _JOINED, -1) if masks[near] & AND), None)
            if joint is not None:
                return [Clause(part.first, joint, part.aside), Clause(joint, part.last)]
    return [part]


TALKS = Account(name="talks", needs=(_DUE,), read=read_talks)
