"""Where a text speaks of a meeting, and what it tells of it there."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.convening.aimed import is_aimed_at
from crossfoot.extract.convening.attending import OFFICIALS, attending, is_of_body, pair_in
from crossfoot.extract.convening.joined import are_paired, has_two, is_headline, is_somebody, is_with_one, list_end
from crossfoot.extract.convening.meeting import Meeting
from crossfoot.extract.convening.placed import place_of
from crossfoot.extract.convening.supposed import (
    BE,
    HELD,
    HOLD,
    HOLD_REACH,
    MAYBE,
    NEXT,
    TO,
    TOLD,
    is_expected,
    is_offered,
    is_proposed,
    is_supposed,
)
from crossfoot.extract.convening.timed import is_after, time_word, times_of
from crossfoot.extract.convening.words import (
    ABOUT,
    AGREED,
    AND,
    BLOC,
    CALL,
    CALLED,
    CANCELLED,
    CONFERRED,
    DURING,
    INDEFINITE,
    NOUNS,
    PEACE,
    PLANNED,
    SEE,
    SPOKE,
    SURE,
    TALKED,
    THE,
    VERBS,
    WEAK,
    WEAK_CALL,
)
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.parties import Party
from crossfoot.extract.places.tables import sides
from crossfoot.extract.placing.mention import Mention

TWO, THREE, BOTH = bits("me-two"), bits("me-three"), bits("both-sides")
OUTCOMES = (
    (bits("me-failed"), "none"), (bits("me-agreed"), "agreement"), (bits("me-progress"), "progress_claimed"),
)  # fmt: skip
OUTCOME = bits("me-failed", "me-agreed", "me-progress")
#: "agreed to hold talks": so many tokens before the name of the meeting
_AGREED_REACH = 4
#: "did not take place"
MISSED = bits("me-missed")
WITHOUT, THAT = bits("without"), bits("that")
_TWO = 2
#: "with Ola Hale": who is named so near behind a meeting
_NAMED = 3
#: The words of a meeting stand within so many tokens of its name.
_AROUND = 14
#: "would have met"
_DUE_TO = bits("po-would", "po-modal", "me-due")
#: "the EU summit": so near the name of its meeting
_BLOC_REACH = 5
WHEN = bits("po-when")
CONVERSATION, WITHIN = bits("me-conversation"), bits("me-at", "me-own")
TALKS, MARKS = bits("me-talks"), bits("me-marks")
_MARK_REACH, _SERIAL = 6, 4
#: words that tell of people doing something
_DOING = VERBS | CONFERRED | TALKED | SEE
#: "the last phone": so many tokens before "call"
_DEFINITE = 3
#: "it was the sixth round": its number ends so many tokens behind "was"
_NUMBERED = 3
_OUTCOMES = FAMILIES.of_concepts(OUTCOME)


def meeting_at(scene: Scene, at: int, part: Clause) -> Meeting:
    """What the part of a sentence tells of the meeting named at a token of it."""
    tokens = scene.tokens
    masks, named = tokens.masks, tokens.masks[at]
    noun, called = bool(named & NOUNS), bool(named & (CALL | CALLED | WEAK_CALL))
    noun_or_call = noun or bool(named & (CALL | WEAK_CALL))
    listed = list_end(scene, at, part.last)
    first, last = _near(scene, at, listed, part)
    around = tokens.concepts(first, last)
    placed = None if called else place_of(scene, at, listed, first, last)
    parties = _attending(scene, at, part, (first, last), listed, placed, both=bool(around & BOTH))
    times = times_of(scene, at, first, last)
    linked = is_with_one(scene, at, last)
    # "They met the king, who invited them": what follows is not of the meeting.
    after = is_after(scene, at, first) or _is_over(scene, at)
    stage, word, agreed = _course(scene, at, first, last, around, after=after)
    offered = _is_offered(scene, at, first, last, around, sure=after or called)
    if stage == "held" and not after and (offered or is_proposed(scene, at, first)):
        stage = "planned"
    outcome, kind = (None, "unknown") if word is None else _outcome(scene, word, first, last)
    begin, end = _extent(scene, at, (first, last), parties, times, placed)
    home = {party.side for party in parties if party.side}
    # "The talks", with nothing of their own
    bare = not (placed or times or around & NEXT)
    return Meeting(
        at=at,
        first=begin,
        last=end,
        sides=tuple(dict.fromkeys(party.side for party in parties if party.side)),
        people=tuple(scene.parties.text(party) for party in parties if is_somebody(scene, party)),
        place=placed.place if placed else None,
        land=placed.country if placed else None,
        whole_land=placed is not None and placed.kind == "country",
        when=tuple(time_word(scene, near) for near in times),
        phone=called,
        vague=bool(named & CONVERSATION),
        within=_has(masks[max(first, at - _TWO) : at], DURING | INDEFINITE | WITHIN),
        stage=stage,
        due=bool(around & PLANNED) and not around & MISSED,
        serial=_is_near(masks[first:last], at - first, NEXT, _SERIAL),
        both=bool(around & BOTH),
        verb=bool(named & _DOING) and not noun,
        weak=bool(named & WEAK) and not named & SURE,
        holding=_is_held(scene, at, first, last),
        many=has_two(scene, at, first, last),
        paired=are_paired(scene, at, first, last, parties),
        form=_form(around),
        outcome=outcome,
        outcome_kind=kind,
        offered=offered,
        talks=bool(named & TALKS) and (bool(parties) or _is_of_states(scene, around)),
        warlike=scene.subject.is_war,
        rounds=bool(named & NEXT),
        lone=noun and not _has(masks[at : at + 3], TALKS),
        spoke=bool(named & SPOKE),
        body=is_of_body(scene, at, first, last),
        officials=is_of_body(scene, at, first, last, OFFICIALS) or _is_held_by_officials(scene, at, first, last),
        # "The two leaders also discussed": at the meeting told of
        known=bare and (bool(tokens.base[at - 1] & THE) or bool(named & CONFERRED and around & BOTH and not parties)),
        definite=noun_or_call and _has(tokens.base[max(part.first, at - _DEFINITE) : at], THE),
        marks=_has(masks[max(first, at - _MARK_REACH) : at], MARKS) or _is_the_next(scene, at, first),
        resumes=bool(named & VERBS and masks[part.first] & WHEN),
        over=after and linked,
        agreed=agreed,
        bloc=noun and _is_near(masks[first:last], at - first, BLOC, _BLOC_REACH),
        linked=linked,
        home=placed is not None and home == {sides().get(placed.country or "")},
        near=linked and is_with_one(scene, at, last, reach=_NAMED, acting=True),
        host=linked and not any(party.side for party in scene.parties.between(first, at)),
        fresh=bool(tokens.base[at - 1] & INDEFINITE),
    )


def _near(scene: Scene, at: int, listed: int, part: Clause) -> tuple[int, int]:
    """The tokens of a part of a sentence around the name of a meeting."""
    masks = scene.tokens.masks
    first, last = max(part.first, at - _AROUND), min(part.last, listed + _AROUND)
    if last < part.last and (masks[last] | masks[last - 1]) & AND:
        # "Norland and | Sudland"
        last = min(part.last, last + _TWO)
    return first, last


def _is_offered(scene: Scene, at: int, first: int, last: int, around: int, *, sure: bool) -> bool:
    """Whether the meeting is only offered: "during a meeting he offered a truce" does not offer the meeting."""
    masks = scene.tokens.masks
    within = bool(masks[at] & NOUNS) and _has(masks[max(first, at - _TWO) : at], DURING)
    return is_offered(scene, at, first, last, around, sure=sure or within)


def _has(masks: list[int], concepts: int) -> bool:
    return any(mask & concepts for mask in masks)


def _attending(
    scene: Scene, at: int, part: Clause, around: tuple[int, int], listed: int, placed: Mention | None, *, both: bool
) -> list[Party]:
    """Who met, by the words around the name of a meeting; ``both`` where these tell of both sides."""
    first, last = around
    # "A call with Hale, who said that Norland": who is told of in what was said was not there.
    until = next((near for near in range(listed + 1, last) if scene.tokens.masks[near] & THAT), last)
    parties = attending(scene, at, (first, until), listed, placed)
    if both and not any(party.side for party in parties):
        # "Norland and Sudland failed to agree, officials of both delegations said after talks"
        return pair_in(scene, part.first, first) or parties
    return parties


def _extent(
    scene: Scene, at: int, around: tuple[int, int], parties: list[Party], times: list[int], placed: Mention | None
) -> tuple[int, int]:
    """The tokens that tell of a meeting, from the first to behind the last of them."""
    opening = min([around[0], *(party.first for party in parties)])
    ends = [at, scene.tokens.behind(at) - 1]
    ends += [*(party.first for party in parties), *(scene.parties.end_of(party) - 1 for party in parties)]
    ends += times + ([placed.first, placed.last - 1] if placed else [])
    return max(opening, min(ends)), min(around[1], max(ends) + 1)


def _course(scene: Scene, at: int, first: int, last: int, around: int, *, after: bool) -> tuple[str, int | None, bool]:
    """The stage of a meeting, the word of its outcome, and whether it is what was agreed on; ``after`` it was held."""
    tokens = scene.tokens
    stage = "held" if after else _stage(tokens.masks[first:last], around)
    due = is_expected(scene, at, first) or is_headline(scene, at, first)
    stage = "planned" if stage == "held" and due else stage
    found = tokens.between(_OUTCOMES, first, last) if around & OUTCOME else ()
    outcome = next((word for word in found if not is_aimed_at(scene, word, first)), None)
    if outcome is None or not _is_agreed_on(scene, outcome, at):
        return stage, outcome, False
    return "planned" if stage == "held" else stage, None, True


def _is_over(scene: Scene, at: int) -> bool:
    """Whether the verb itself tells that they met: "met", «зустрілися»."""
    tokens, past = scene.tokens, scene.tokens.lexicon.language.past_endings
    if (
        not tokens.masks[at] & VERBS
        or tokens.masks[at] & NOUNS
        or any(mask & _DUE_TO for mask in tokens.masks[max(0, at - _TWO) : at])
    ):
        return False
    if at and tokens.base[at - 1] & TO:
        # "Have to meet", and not "have met"
        return False
    return tokens.words[at].endswith(past) if past else bool(tokens.masks[at] & HELD)


def _is_held(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether it is told to be held: "held talks", "talks took place"."""
    masks = scene.tokens.masks
    # "A start to the talks" holds none.
    named = INDEFINITE | THE
    near = (verb for verb in range(max(first, at - HOLD_REACH), at + 1) if masks[verb] & HOLD)
    held = any(not (verb < at and scene.tokens.base[verb - 1] & named) for verb in near)
    # «Пройшли консультації»
    begin = max(first, at - HOLD_REACH) if scene.tokens.lexicon.language.inflects else at
    told = (*masks[begin:at], *masks[scene.tokens.behind(at) : last])
    return held or any(mask & TOLD for mask in told)


def _is_held_by_officials(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether people of office are told to hold it: "the ministers will hold an online sitting"."""
    named = any((scene.tokens.masks[near] | scene.tokens.base[near]) & OFFICIALS for near in range(first, at))
    return named and _is_held(scene, at, first, last)


def _is_the_next(scene: Scene, at: int, first: int) -> bool:
    """Whether its number is told of a meeting spoken of before: "it was the sixth round"."""
    masks, base = scene.tokens.masks, scene.tokens.base
    if at - first < _NUMBERED or not masks[at - 1] & NEXT or not base[at - 2] & THE:
        return False
    return bool(masks[at - _NUMBERED] & BE)


def _is_near(masks: list[int], at: int, concepts: int, reach: int) -> bool:
    """Whether a word of the concepts stands within so many tokens."""
    return any(mask & concepts for mask in masks[max(0, at - reach) : at + reach])


def _outcome(scene: Scene, at: int, first: int, last: int) -> tuple[str, str]:
    """The words of an outcome, and its kind; an agreement or progress that is denied is none."""
    tokens = scene.tokens
    words = tokens.text[tokens.starts[at] : tokens.ends[last - 1]].strip()
    if negated(tokens, at, first) or _has(tokens.masks[max(first, at - 2) : at], WITHOUT):
        return words, "none"
    return words, next(kind for concepts, kind in OUTCOMES if tokens.masks[at] & concepts)


def _form(around: int) -> str | None:
    return "trilateral" if around & THREE else "bilateral" if around & TWO else None


def _is_of_states(scene: Scene, around: int) -> bool:
    """Whether talks with no party named are those of a war; where there is none, companies hold summits."""
    return bool(around & (BOTH | PEACE)) or not scene.subject.is_silent


def _is_agreed_on(scene: Scene, outcome: int, at: int) -> bool:
    """Whether the meeting is what was agreed on: "agreed to hold talks", and not "agreed at the talks"."""
    masks = scene.tokens.masks
    if not masks[outcome] & AGREED or not outcome < at <= outcome + _AGREED_REACH:
        return False
    if any(mask & ABOUT for mask in scene.tokens.base[max(outcome + 1, at - 2) : at]):
        # "Agreed on another round"
        return True
    return bool(masks[at] & VERBS) or any(mask & (TO | HOLD) for mask in masks[outcome + 1 : at])


def _stage(masks: list[int], around: int) -> str:
    """Whether it was held, is planned or was called off, by the words around its name, which ``around`` holds all."""
    if around & CANCELLED:
        return "cancelled"
    return "planned" if around & PLANNED or (around & MAYBE and is_supposed(masks)) else "held"
