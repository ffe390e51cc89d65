"""Meetings, rounds of talks and calls between parties, held, planned or called off.

"The delegations of Norland and Sudland met in Geneva on 3 May", "a fifth round is planned for 3 June in Oslo".
Talks in general are none: a meeting counts where its parties, its place, its time or its number tell it from others.
All tellings of one meeting give one claim, which quotes the fullest.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, is_question, negated
from crossfoot.extract.convening.attending import is_of_body, told_before
from crossfoot.extract.convening.guests import PERSON, RECEIVE, is_guest, is_of_people, is_received
from crossfoot.extract.convening.meeting import FORMS, Meeting
from crossfoot.extract.convening.meetings import (
    AGREED,
    ARTICLE,
    CALL,
    CALLED,
    CONFERRED,
    NOUN,
    PLANNED,
    SPOKE,
    WEAK_CALL,
    WITH,
    conferred,
    confers_with,
    is_event,
    list_end,
    meeting_at,
)
from crossfoot.extract.convening.supposed import BE, HOLD, MAYBE, NEXT, TO, VERB, is_expected
from crossfoot.extract.convening.timed import TIME, TIMES
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import SIGN

#: what parts one meeting from the next
LINK = bits("me-link")
#: "and a second round": so many tokens from one to the other
AND, _JOINED = bits("and"), 4
#: So many meetings of a text are held in mind.
_KEPT = 30
#: what only might be, said so many tokens before the verb
WISHED, _WISH_REACH = bits("po-want", "po-ready", "po-condition", "po-modal"), 3
#: "not planning to hold", "did not attend", so many tokens before the name
NOT, MEANT, REFUSED, _MEANT_REACH = bits("negation"), bits("me-meant"), bits("po-reject"), 6
ATTEND = bits("me-attend")
QUOTES = frozenset("\"“«„'‘")
#: what may follow who was called
CALL_ENDS = SIGN | TIME | TO | AND | LINK | bits("on", "stop", "me-about", "me-time")
#: "flew to Oslo to meet"
TRAVEL = bits("me-travel")
#: "a round of": talks so near behind it, or something else
ROUND, OF, PARLEY, NO_TALKS, _ROUND_REACH = bits("me-round"), bits("of"), bits("me-parley"), bits("me-no-talks"), 8
MEETING = NOUN | VERB | CONFERRED | CALL | WEAK_CALL | CALLED
_NAMES, _DUE = map(FAMILIES.of_concepts, (MEETING, MEETING | NEXT))


def read_talks(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The meetings told in the sentences."""
    meetings: list[Meeting] = []
    if not scene.tokens.families[_NAMES]:
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
                ahead=meeting.stage == "planned",
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
    if tokens.has(_NAMES, first, last):
        parts = [piece for part in clauses(tokens, first, last) for piece in _pieces(scene, part)]
        named = [(_name(scene, part.first, part.last), part) for part in parts]
        found = [(at, part) for at, part in named if at is not None]
    if len(found) == 1:
        yield meeting_at(scene, found[0][0], Clause(first, last))
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
    masks, named = scene.tokens.masks, scene.tokens.between(_NAMES, part.first, part.last)
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


def _name(scene: Scene, first: int, last: int) -> int | None:
    """The word that names a meeting: a call before a verb before a noun.

    "A deadline is met" names none, nor does "call" without those who spoke.
    """
    tokens = scene.tokens
    masks, named = tokens.masks, tokens.between(_NAMES, first, last)
    for concepts in (CALL, CALLED, WEAK_CALL, VERB, CONFERRED, NOUN) if named else ():
        for at in named:
            if not masks[at] & concepts:
                continue
            if concepts == VERB and at > first and masks[at - 1] & BE and not is_received(scene, at, last):
                continue
            if concepts == VERB and at > first and tokens.base[at - 1] & TO:
                due = any(mask & (PLANNED | AGREED) for mask in masks[max(first, at - _WISH_REACH - 1) : at])
                due = due or is_expected(scene, at, first)
                if not due and not any(mask & TRAVEL for mask in masks[first:at]):
                    # "Pressured to meet", and not "flew to Oslo to meet"
                    continue
            wished = [mask for mask in masks[max(first, at - _WISH_REACH) : at] if mask & WISHED]
            if concepts == VERB and wished and not (wished[-1] & MAYBE and tokens.has(TIMES, first, last)):
                # "Wants to meet", "is ready to meet"; but "may meet on Friday"
                continue
            if concepts == CALLED and not _is_telephoned(scene, at, first, last):
                continue
            if concepts == CONFERRED and not (
                conferred(scene, at) or confers_with(scene, at, first, last) or is_of_body(scene, at, first, last)
            ):
                # "Discussed the harvest"
                continue
            if concepts == VERB and masks[at] & (RECEIVE | SPOKE) and not is_guest(scene, at):
                # "Received tanks", "spoke to reporters"
                continue
            if concepts == NOUN and negated(tokens, at, first):
                # "There will be no talks."
                continue
            if masks[at] & SPOKE and negated(tokens, at, max(0, first - 1)):
                # "Has not yet spoken to": "yet" may begin a clause.
                continue
            if concepts == NOUN and (_is_round_of_other(scene, at, last) or is_event(scene, at, last)):
                continue
            if concepts & (NOUN | VERB) and (_is_not_meant(masks, first, at) or _is_not_due(scene, at, last)):
                continue
            if is_of_people(scene, at, first, last):
                continue
            if concepts == WEAK_CALL and not (at + 1 < last and masks[at + 1] & WITH):
                continue
            return at
    return None


def _is_round_of_other(scene: Scene, at: int, last: int) -> bool:
    """Whether a round is one of something else than talks: "a new round of fighting", «раунд санкцій»."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.masks[at] & ROUND or behind >= last:
        return False
    # By the words alone too: "talks of", «боевые действия» are phrases.
    near = [tokens.masks[word] | tokens.base[word] for word in range(behind, min(behind + _ROUND_REACH, last))]
    if any(mask & (MEETING | PARLEY) for mask in near):
        return False
    if not tokens.lexicon.language.inflects:
        return bool(tokens.base[behind] & OF)
    return any(mask & NO_TALKS for mask in near[:2])


def _is_telephoned(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one who acts called another, of whom nothing is said: "called the king on Friday", not "a thief"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    near = scene.parties.between(behind, min(behind + 2, last))
    called = near[0] if near and (near[0].first == behind or tokens.base[behind] & ARTICLE) else None
    if called is None or not called.side or not any(party.side for party in scene.parties.between(first, at)):
        return False
    if not tokens.concepts(called.first, called.last) & PERSON:
        # "Called Norland to order"
        return False
    end = scene.parties.end_of(called)
    if end + 1 >= last:
        return True
    if tokens.base[end] & TO and (tokens.capital(end + 1) or tokens.base[end + 1] & ARTICLE):
        # "Called him to the palace"
        return False
    # "Called him «a thief»"
    return tokens.words[end] not in QUOTES and bool((tokens.masks[end] | tokens.base[end]) & CALL_ENDS)


def _is_not_meant(masks: list[int], first: int, at: int) -> bool:
    """Whether the meeting is one that nobody means to hold: "does not plan to hold talks"."""
    begin = max(first, at - _MEANT_REACH)
    denied = next((near for near in range(at - 1, begin - 1, -1) if masks[near] & NOT), None)
    if denied is not None and any(mask & (MEANT | ATTEND) for mask in masks[denied + 1 : at]):
        # "Does not plan", "did not take part in"
        return True
    # "Ruled out holding talks"
    refused = next((near for near in range(at - 1, begin - 1, -1) if masks[near] & REFUSED), None)
    return refused is not None and any(mask & HOLD for mask in masks[refused + 1 : at])


def _is_not_due(scene: Scene, at: int, last: int) -> bool:
    """Whether what follows says that the meeting is not planned: «зустріч лідерів не планується»."""
    due = (near for near in range(at + 1, last) if scene.tokens.masks[near] & MEANT)
    return scene.tokens.lexicon.language.inflects and any(scene.tokens.masks[near - 1] & NOT for near in due)


TALKS = Account(name="talks", needs=(_DUE,), read=read_talks)
