"""Statements about the future.

"A second wave of outages is likely by the end of June", "the operator expects shortages in November", "there will be no
vote in 2031, the analyst said". A word of likelihood counts where the clause speaks of what is to come; what
somebody only plans or announces is no forecast, so a bare "will" needs one whose trade is judgement, or who is said to
predict it. What "may" come needs a speaker and a time, or one of them.

The likelihood is that of the word by ICD 203 (2015), and holds for the event with its polarity: "unlikely" leaves the
polarity "will", "most likely there will be none" has "will not".
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.deadline import deadline_in, is_dated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import fold
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, likelihood_at
from crossfoot.extract.tokens import NEWLINE, NUMERAL, STOP
from crossfoot.model.claim import Record
from crossfoot.model.records.forecast import Forecast

#: These speak of the future by themselves.
DOUBTED = bits("ex-remote", "ex-very-unlikely", "ex-unlikely", "ex-even")
EXPECT, EXPECTED, MAY, WILL = (bits("ex-" + name) for name in ("expect", "expected", "may", "will"))
TELLING = LIKELY_WORD | ODDS | EXPECT | EXPECTED
SEEMS, JUDGE, AHEAD, FROM = bits("ex-seems"), bits("ex-judge"), bits("ahead", "ex-will"), bits("from")
THAT, TO, BY_AGENT = bits("that"), bits("to"), bits("by-agent")
SHARE, NOT = bits("unit:percent", "fraction"), bits("negation")
_TELLING = FAMILIES.of_concepts(TELLING)
_CUES = FAMILIES.of_concepts(TELLING | MAY | WILL | bits("ex-there"))
_JUDGES, _LIKELY = FAMILIES.of_concepts(JUDGE), FAMILIES.of_concepts(LIKELY_WORD)
#: "fears that it will": no forecast without what is to come; "there will be": one whoever says so
FEAR, THERE, PLANS = bits("ex-fear"), bits("ex-there"), bits("ex-plans")
ANALYST = bits("ex-analyst")
_FEARS, _THERE = FAMILIES.of_concepts(FEAR), FAMILIES.of_concepts(THERE)
#: a question foretells nothing, and rain is no matter of war
ASKS, WEATHER = bits("ex-asks"), bits("weather")
#: deeds told of as done, right behind the word
DONE = bits("die", "kill", "injure", "shoot-down")
#: "may have come from the north"; what somebody is only expected at
HAVE, MEETING = bits("have"), bits("me-noun", "me-verb", "me-call")
#: times to come that are no date: "in the coming weeks"
SOON = bits("ex-soon")
#: who speaks so foretells: "he predicted", "she warned"
FORETELL = EXPECT | bits("ex-warn")
_SOON, _FORETELLS = map(FAMILIES.of_concepts, (SOON, FORETELL))
COMING, _SEASONS = bits("ex-coming"), FAMILIES.of_concepts(bits("season"))
_AROUND = 3
#: "fears the fall of the town will": so many tokens between.
_FEARED = 8
#: A date stands within so many tokens behind the clause.
_DATE_REACH = 6


def read_forecast(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The forecasts told in the sentences."""
    for first, last in sentences:
        masks = scene.tokens.masks
        if not scene.tokens.has(_TELLING, first, last) and not _may_foretell(scene, first, last):
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
            at = _cue(scene, clause, first, last)
            if at is None:
                continue
            if not taken and masks[at] & (EXPECT | LIKELY_WORD) and number + 1 < len(parts):
                # "He expects that ...", "it is likely that ...": what is expected stands in the next clause.
                following = parts[number + 1]
                taken = bool(masks[following.first] & THAT)
                clause = Clause(clause.first, following.last) if taken else clause
                # What follows may foretell more by itself.
                taken = taken and not scene.tokens.has(_LIKELY, following.first, following.last)
            told = _told(scene, clause, at, last)
            if not _is_past(scene, told.record):
                yield told


def _may_foretell(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence with no word but "may" or "will" can be a forecast."""
    tokens = scene.tokens
    if _is_soon(scene, first, last) or tokens.has(_JUDGES, first, last) or is_dated(scene, first, last):
        return True
    if tokens.has(_FEARS, first, last) or tokens.has(_THERE, first, last):
        return True
    return bool(tokens.families[_FORETELLS] or tokens.families[_JUDGES]) and (
        _judged(scene, first, first, last) or _is_foretold(scene, first)
    )


def _is_past(scene: Scene, record: Record) -> bool:
    """Whether the day it speaks of was over when the text appeared: "probably died on 25 May"."""
    published = scene.document.published
    by = record.by if isinstance(record, Forecast) else None
    return published is not None and by is not None and by < published.date().isoformat()


def _cue(scene: Scene, clause: Clause, first: int, last: int) -> int | None:
    """The word that makes a clause a forecast."""
    tokens = scene.tokens
    masks = tokens.masks
    if masks[clause.first] & ASKS:
        return None
    cues = tokens.between(_CUES, clause.first, clause.last)
    for at in cues:
        mask = masks[at]
        if mask & LIKELY_WORD and _looks_ahead(scene, clause, at, first, last):
            return at
        if mask & ODDS and any(near & (SHARE | NUMERAL) for near in masks[at:last]):
            if _dated(scene, clause, last) or scene.speakers.at(at, at + 1).speaker:
                return at
        if mask & EXPECT and not _is_empty(scene, clause, at, last):
            if is_dated(scene, at, last) or _is_soon(scene, at, last):
                return at
            if _judged(scene, at, first, last) and not any(near & FROM for near in masks[at + 1 : at + 4]):
                return at
        if mask & (MAY | EXPECTED) and tokens.behind(at) < last and _is_foreseen(scene, clause, at, first, last):
            return at
    for at in cues:
        if masks[at] & (WILL | THERE) and _is_foretelling(scene, clause, at, first, last):
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


def _is_foretelling(scene: Scene, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "will" foretells: a judge says so, or one who predicts it, fears it or tells how things will be."""
    tokens = scene.tokens
    around = tokens.concepts(clause.first, clause.last)
    if tokens.masks[at] & THERE:
        return not around & MEETING and scene.speakers.at(at, at + 1).speaker is not None
    feared = _is_feared(scene, at, first)
    if feared or _is_foretold(scene, at):
        return not around & MEETING
    return (_dated(scene, clause, last) and _judged(scene, at, first, last)) or _is_said_by(
        scene, at, ANALYST
    )


def _is_feared(scene: Scene, at: int, first: int) -> bool:
    """Whether somebody fears, believes or supposes it."""
    return any(mask & FEAR for mask in scene.tokens.masks[max(first, at - _FEARED) : at])


def _is_foreseen(scene: Scene, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "may" or "is expected to" speaks of what is to come: somebody says so, and says when or is a judge."""
    tokens = scene.tokens
    mask = tokens.masks[at]
    behind = tokens.behind(at)
    if tokens.capital(at) and tokens.words[at] in tokens.lexicon.months:
        return False
    if any(near & HAVE for near in tokens.masks[behind : min(behind + 3, last)]):
        # "May have come": it has happened.
        return False
    dated = _dated(scene, clause, last)
    if not tokens.concepts(clause.first, clause.last) & MEETING:
        follows = any(near & THAT for near in tokens.masks[behind : min(behind + 2, last)])
        follows = follows or bool(tokens.base[behind - 1] & TO and not tokens.masks[behind] & PLANS)
        if (mask & EXPECTED and dated and follows) or (mask & MAY and _is_soon(scene, clause.first, last)):
            return True
    said = scene.speakers.at(at, at + 1).speaker is not None
    willed = any(near & WILL for near in tokens.masks[at + 1 : clause.last])
    if _is_feared(scene, at, first):
        return bool(mask & MAY)
    return said and (dated or willed or _is_foretold(scene, at) or _judged(scene, at, first, last))


def _is_foretold(scene: Scene, at: int) -> bool:
    """Whether it is said by one who "predicts", "or "expects" it."""
    if not scene.tokens.families[_FORETELLS]:
        return False
    cue = scene.speakers.at(at, at + 1).cue
    known = scene.tokens.lexicon.masks
    return cue is not None and any(known.get(fold(word), 0) & FORETELL for word in cue.split())


def _dated(scene: Scene, clause: Clause, last: int) -> bool:
    """Whether the clause or what follows it at once says by when."""
    end = min(clause.last + _DATE_REACH, last)
    return is_dated(scene, clause.first, end) or _is_soon(scene, clause.first, end)


def _is_soon(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens ``[first, last)`` name a time to come that is no date: "within weeks", "by spring"."""
    tokens = scene.tokens
    if tokens.has(_SOON, first, last):
        return True
    seasons = tokens.between(_SEASONS, first + 1, last)
    return any(tokens.masks[at - 1] & COMING for at in seasons)


def _looks_ahead(scene: Scene, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word of likelihood speaks of the future, not of what has happened."""
    masks = scene.tokens.masks
    behind = at + 1 + (scene.tokens.words[at + 1 : at + 2] == [","])
    if behind < last and masks[behind] & DONE:
        # "Probably died": it has happened.
        return False
    if at + 1 < last and masks[at + 1] & BY_AGENT and not is_dated(scene, at, last):
        # "deemed unlikely by experts": what is deemed so was told before.
        return False
    if masks[at] & DOUBTED and (scene.speakers.at(at, at + 1).speaker or _judged(scene, at, first, last)):
        return True
    near = masks[max(clause.first, at - _AROUND) : min(at + _AROUND + 1, last)]
    if any(mask & AHEAD for mask in near):
        return True
    behind = scene.tokens.behind(at)
    if any(mask & THAT for mask in masks[behind : min(behind + 2, last)]):
        # "It is likely that the siege will go on."
        return any(mask & WILL for mask in masks[behind:last])
    return _dated(scene, clause, last) or (
        any(mask & SEEMS for mask in masks[max(clause.first, at - _AROUND) : at]) and _judged(scene, at, first, last)
    )


def _judged(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether the speaker, or somebody the sentence names, is one whose trade is judgement."""
    return any(mask & JUDGE for mask in scene.tokens.masks[first:last]) or _is_said_by(scene, at, JUDGE)


def _is_said_by(scene: Scene, at: int, trade: int) -> bool:
    """Whether the speaker's name says that this is his trade: "the analyst Oren Hale"."""
    speaker = scene.speakers.at(at, at + 1).speaker
    known = scene.tokens.lexicon.masks
    return speaker is not None and any(known.get(fold(word), 0) & trade for word in speaker.split())


def _told(scene: Scene, clause: Clause, at: int, last: int) -> Told:
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    begin, end = clause.first, clause.last
    while end > behind and masks[end - 1] & (STOP | NEWLINE):
        end -= 1
    first, until = _event(masks, clause.first, at, behind, end)
    by = deadline_in(scene, begin, min(end + _DATE_REACH, last))
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
