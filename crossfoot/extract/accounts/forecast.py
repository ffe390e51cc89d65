"""Statements about the future.

"A second wave of outages is likely by the end of June", "the operator expects shortages in November", "there will be no
vote in 2031, the analyst said". A word of likelihood counts where the clause speaks of what is to come; what
somebody only plans or announces is no forecast, so a bare "will" needs one whose trade is judgement, or who predicts
or fears it, and a bare "may" somebody who says so or a time to come.

The likelihood is that of the word by ICD 203 (2015), and holds for the event with its polarity: "unlikely" leaves the
polarity "will", "most likely there will be none" has "will not".
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.deadline import deadline_in, is_dated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foretelling import (
    ANALYST,
    DATE_REACH,
    EXPECT,
    WILL,
    Foretellers,
    is_soon,
    is_timed,
)
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, likelihood_at
from crossfoot.extract.tokens import NEWLINE, NUMERAL, STOP
from crossfoot.model.claim import Record
from crossfoot.model.records.forecast import Forecast

#: These speak of the future by themselves.
DOUBTED = bits("ex-remote", "ex-very-unlikely", "ex-unlikely", "ex-even")
EXPECTED, MAY = bits("ex-expected"), bits("ex-may")
#: "there will be", "it will be hard": how things will be, whoever says so
THERE = bits("ex-there")
#: "may lead to a flood", whoever says so; "may end", "may break out", where somebody says so
CAUSE, LEAD = bits("ex-cause"), bits("ex-lead")
TELLING = LIKELY_WORD | ODDS | EXPECT | EXPECTED | THERE | CAUSE
SEEMS, AHEAD, FROM = bits("ex-seems"), bits("ahead", "ex-will"), bits("from")
THAT, TO, BE, BY_AGENT = bits("that"), bits("to"), bits("be"), bits("by-agent")
SHARE, NOT = bits("unit:percent", "fraction"), bits("negation")
_TELLING, _CUES = FAMILIES.of_concepts(TELLING), FAMILIES.of_concepts(TELLING & ~CAUSE | MAY | WILL)
_LIKELY = FAMILIES.of_concepts(LIKELY_WORD)
#: a question foretells nothing, and rain is no matter of war
ASKS, WEATHER = bits("ex-asks"), bits("weather")
CONDITION = bits("po-condition")
#: deeds told of as done, right behind the word
DONE = bits("die", "kill", "injure", "shoot-down")
#: "may have come from the north"; what somebody is only expected at or to do
HAVE, MEETING, PLANS = bits("have"), bits("me-noun", "me-verb", "me-call"), bits("ex-plans")
_AROUND = 3


def read_forecast(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The forecasts told in the sentences."""
    who = Foretellers(scene)
    for first, last in sentences:
        masks = scene.tokens.masks
        if not scene.tokens.has(_TELLING, first, last) and not who.may_foretell(first, last):
            continue
        if masks[first] & ASKS or any(mask & WEATHER for mask in masks[first:last]):
            continue
        parts = clauses(scene.tokens, first, last)
        taken = False
        for number, clause in enumerate(parts):
            if taken:
                taken = False
                continue
            aside = scene.tokens.behind(clause.first) == clause.last and number < len(parts) - 1
            if aside and masks[clause.first] & LIKELY_WORD:
                # "Outages, most likely, will be rare": the cue stands aside of what it speaks of.
                clause = Clause(parts[max(0, number - 1)].first, parts[number + 1].last)
                taken = True
            at = _cue(who, clause, first, last)
            if at is None:
                continue
            if not taken and masks[at] & (EXPECT | EXPECTED | LIKELY_WORD) and number + 1 < len(parts):
                # "He expects that ...", "it is likely that ...": what is expected stands in the next clause.
                following = parts[number + 1]
                taken = bool(masks[following.first] & THAT)
                clause = Clause(clause.first, following.last) if taken else clause
                # What follows may foretell more by itself.
                taken = taken and not scene.tokens.has(_LIKELY, following.first, following.last)
            told = _told(scene, clause, at, last)
            if not _is_past(scene, told.record):
                yield told


def _is_past(scene: Scene, record: Record) -> bool:
    """Whether the day it speaks of was over when the text appeared: "probably died on 25 May"."""
    published = scene.document.published
    by = record.by if isinstance(record, Forecast) else None
    return published is not None and by is not None and by < published.date().isoformat()


def _cue(who: Foretellers, clause: Clause, first: int, last: int) -> int | None:
    """The word that makes a clause a forecast."""
    scene = who.scene
    tokens = scene.tokens
    masks = tokens.masks
    if masks[clause.first] & ASKS:
        return None
    cues = tokens.between(_CUES, clause.first, clause.last)
    for at in cues:
        mask = masks[at]
        if mask & LIKELY_WORD and _looks_ahead(who, clause, at, first, last):
            return at
        if mask & ODDS and any(near & (SHARE | NUMERAL) for near in masks[at:last]):
            if is_timed(scene, clause, last) or scene.speakers.at(at, at + 1).speaker:
                return at
        if mask & EXPECT and not _is_empty(scene, clause, at, last):
            if is_dated(scene, at, last) or is_soon(scene, clause.first, last):
                return at
            if who.is_judged(at, first, last) and not any(near & FROM for near in masks[at + 1 : at + 4]):
                return at
        if mask & (MAY | EXPECTED) and tokens.behind(at) < last and _is_foreseen(who, clause, at, first, last):
            return at
    if masks[clause.first] & CONDITION:
        # "If the strikes do not stop": no more than a condition.
        return None
    for at in cues:
        if masks[at] & (WILL | THERE) and _is_foretelling(who, clause, at, first, last):
            return at
    return None


def _is_empty(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether no event stands behind a word that expects one: a noun, an infinitive, what ends a quotation."""
    masks = scene.tokens.masks
    if (at == clause.first and scene.tokens.capital(at)) or masks[at - 1] & TO:
        return True
    behind = scene.tokens.behind(at)
    ends = all(mask & (STOP | NEWLINE) for mask in masks[behind : clause.last])
    return ends and not any(mask & THAT for mask in masks[behind : min(behind + 2, last)])


def _is_foretelling(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "will" foretells: a judge says so, or one who predicts it, fears it or tells how things will be."""
    scene = who.scene
    meets = bool(scene.tokens.concepts(clause.first, clause.last) & MEETING)
    masks = scene.tokens.masks
    said = scene.speakers.at(at, at + 1).speaker is not None
    if said and any(mask & CAUSE for mask in (masks[at], *masks[at + 1 : min(at + _AROUND, last)])):
        return not meets
    behind = scene.tokens.behind(at)
    if masks[at] & THERE and not scene.parties.between(max(first, at - _AROUND), at):
        # "Will continue to" is what somebody means to do.
        return said and not meets and not (behind < last and masks[behind] & TO)
    if who.is_feared(at, first) or who.is_foretold(at):
        return not meets
    return (is_timed(scene, clause, last) and who.is_judged(at, first, last)) or who.is_said_by(at, ANALYST)


def _is_foreseen(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "may" or "is expected to" speaks of what is to come: somebody says so, and says when or is a judge."""
    scene = who.scene
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    near = masks[behind : min(behind + _AROUND, last)]
    if tokens.concepts(clause.first, clause.last) & MEETING:
        return False
    timed = is_timed(scene, clause, last)
    if masks[at] & EXPECTED:
        follows = any(mask & THAT for mask in near[:2]) or bool(tokens.base[behind - 1] & TO and not near[0] & PLANS)
        if (timed and follows) or any(mask & THAT for mask in near[:2]):
            return True
    elif at > first and masks[at - 1] & NOT and not tokens.capital(at):
        # "May not" is foreseen, "cannot" is not.
        return False
    elif (tokens.capital(at) and tokens.words[at] in tokens.lexicon.months) or any(mask & HAVE for mask in near):
        # The month of May; "may have come": it has happened.
        return False
    elif is_soon(scene, clause.first, last) or any(mask & CAUSE for mask in near) or who.is_feared(at, first):
        return True
    said = scene.speakers.at(at, at + 1).speaker is not None
    willed = any(mask & (WILL | LEAD) for mask in masks[at + 1 : clause.last])
    if said and (timed or willed):
        return True
    # "May be part of a plan": it may be so now.
    return not near[0] & BE and (who.is_foretold(at) or (said and who.is_judged(at, first, last)))


def _looks_ahead(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word of likelihood speaks of the future, not of what has happened."""
    scene = who.scene
    masks = scene.tokens.masks
    behind = at + 1 + (scene.tokens.words[at + 1 : at + 2] == [","])
    if behind < last and masks[behind] & DONE:
        # "Probably died": it has happened.
        return False
    if at + 1 < last and masks[at + 1] & BY_AGENT and not is_dated(scene, at, last):
        # "deemed unlikely by experts": what is deemed so was told before.
        return False
    that = any(mask & THAT for mask in masks[scene.tokens.behind(at) : min(scene.tokens.behind(at) + 2, last)])
    if masks[at] & DOUBTED and not that and (scene.speakers.at(at, at + 1).speaker or who.is_judged(at, first, last)):
        return True
    near = masks[max(clause.first, at - _AROUND) : min(at + _AROUND + 1, last)]
    if any(mask & AHEAD for mask in near):
        return True
    if that:
        # "It is likely that the siege will go on."
        return any(mask & (WILL | THERE) for mask in masks[at:last])
    seems = any(mask & SEEMS for mask in masks[max(clause.first, at - _AROUND) : at])
    return is_timed(scene, clause, last) or (seems and who.is_judged(at, first, last))


def _told(scene: Scene, clause: Clause, at: int, last: int) -> Told:
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    begin, end = clause.first, clause.last
    while end > behind and masks[end - 1] & (STOP | NEWLINE):
        end -= 1
    first, until = _event(masks, clause.first, at, behind, end)
    by = deadline_in(scene, begin, min(end + DATE_REACH, last))
    low, high = likelihood_at(scene, at, end)
    event = tokens.text[tokens.starts[first] : tokens.ends[until - 1]].strip("«»“”\"' ,")
    denied = negated(tokens, at, begin) or any(mask & NOT for mask in masks[behind : behind + _AROUND])
    return Told(
        first=begin,
        last=end,
        record=Forecast(
            event_text=event,
            by=by.isoformat() if by else None,
            likelihood_low=low,
            likelihood_high=high,
            polarity=not denied,
        ),
        same=(event,),
    )


def _event(masks: list[int], begin: int, at: int, behind: int, end: int) -> tuple[int, int]:
    """The tokens of what is expected: before a word of likelihood ("a second wave is likely"), else behind the cue."""
    if masks[at] & (WILL | THERE):
        return begin, end
    edge = at
    while edge > begin and masks[edge - 1] & (SEEMS | AHEAD | NOT):
        edge -= 1
    subject = edge - begin > 1 and not masks[at] & (EXPECT | ODDS)
    return (begin, edge) if subject else (min(behind, end - 1), end)


FORECAST = Account(name="forecast", needs=(_CUES,), read=read_forecast)
