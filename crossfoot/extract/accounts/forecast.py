"""Statements about the future.

"A second wave of outages is likely by the end of June", "the operator expects shortages in November", "there will be no
vote in 2031, the analyst said". A word of likelihood counts where the clause speaks of what is to come; what
somebody only plans or announces is no forecast, so a bare "will" needs one whose trade is judgement.

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
_TELLING, _CUES = FAMILIES.of_concepts(TELLING), FAMILIES.of_concepts(TELLING | MAY | WILL)
#: a question foretells nothing, and rain is no matter of war
ASKS, WEATHER = bits("ex-asks"), bits("weather")
#: deeds told of as done, right behind the word
DONE = bits("die", "kill", "injure", "shoot-down")
_AROUND = 3
#: A date stands within so many tokens behind the clause.
_DATE_REACH = 6


def read_forecast(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The forecasts told in the sentences."""
    for first, last in sentences:
        masks = scene.tokens.masks
        if not scene.tokens.has(_TELLING, first, last) and not is_dated(scene, first, last):
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
            if masks[at] & EXPECT and number + 1 < len(parts):
                # "He expects that ...": what is expected stands in the next clause.
                following = parts[number + 1]
                taken = bool(masks[following.first] & THAT)
                clause = Clause(clause.first, following.last) if taken else clause
            told = _told(scene, clause, at, last)
            if not _is_past(scene, told.record):
                yield told


def _is_past(scene: Scene, record: Record) -> bool:
    """Whether the day it speaks of was over when the text appeared: "probably died on 25 May"."""
    published = scene.document.published
    by = record.by if isinstance(record, Forecast) else None
    return published is not None and by is not None and by < published.date().isoformat()


def _cue(scene: Scene, clause: Clause, first: int, last: int) -> int | None:
    """The word that makes a clause a forecast."""
    masks = scene.tokens.masks
    cues = scene.tokens.between(_CUES, clause.first, clause.last)
    for at in cues:
        mask = masks[at]
        if mask & LIKELY_WORD and _looks_ahead(scene, clause, at, first, last):
            return at
        if mask & ODDS and any(near & (SHARE | NUMERAL) for near in masks[at:last]) and _dated(scene, clause, last):
            return at
        if mask & EXPECT and not (at == clause.first and scene.tokens.capital(at)) and not masks[at - 1] & TO:
            if is_dated(scene, at, last):
                return at
            if _judged(scene, at, first, last) and not any(near & FROM for near in masks[at + 1 : at + 4]):
                return at
        modal = mask & MAY and not scene.tokens.capital(at)
        if (modal or mask & EXPECTED) and _dated(scene, clause, last) and scene.speakers.at(at, at + 1).speaker:
            return at
    for at in cues:
        if masks[at] & WILL and _dated(scene, clause, last) and _judged(scene, at, first, last):
            return at
    return None


def _dated(scene: Scene, clause: Clause, last: int) -> bool:
    """Whether the clause or what follows it at once says by when."""
    return is_dated(scene, clause.first, min(clause.last + _DATE_REACH, last))


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
    return _dated(scene, clause, last) or (
        any(mask & SEEMS for mask in masks[max(clause.first, at - _AROUND) : at]) and _judged(scene, at, first, last)
    )


def _judged(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether the speaker, or somebody the sentence names, is one whose trade is judgement."""
    if any(mask & JUDGE for mask in scene.tokens.masks[first:last]):
        return True
    speaker = scene.speakers.at(at, at + 1).speaker
    known = scene.tokens.lexicon.masks
    return speaker is not None and any(known.get(fold(word), 0) & JUDGE for word in speaker.split())


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
    if masks[at] & WILL:
        return begin, end
    edge = at
    while edge > begin and masks[edge - 1] & (SEEMS | AHEAD | NOT):
        edge -= 1
    subject = edge - begin > 1 and not masks[at] & (EXPECT | ODDS)
    return (begin, edge) if subject else (min(behind, end - 1), end)


FORECAST = Account(name="forecast", needs=(_CUES,), read=read_forecast)
