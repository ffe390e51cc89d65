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
from datetime import date
from decimal import Decimal

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.drawn import revised_from
from crossfoot.extract.foreseeing.expected import POSSIBLE
from crossfoot.extract.foreseeing.foreseen import cue_of
from crossfoot.extract.foreseeing.foretelling import DATE_REACH, EXPECT, FEAR, WILL, Foretellers, is_timed
from crossfoot.extract.foreseeing.listed import BET, Listed, listed_in
from crossfoot.extract.foreseeing.weighed import weighed_event
from crossfoot.extract.foreseeing.words import (
    AHEAD,
    ASKS,
    ASSUMES,
    CUE,
    CUES,
    DOUBT,
    EXPECTED,
    MAY,
    NO_CHANCE,
    NOT,
    PROMISE,
    PRONOUN,
    REVISES,
    RISK,
    SEEMS,
    SEES,
    SEES_NOT,
    SPOKEN,
    TELLING_WORDS,
    THAT,
    THERE,
    THERE_IS,
    TO,
    WAITS,
    WOULD,
)
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE, likelihood_at
from crossfoot.extract.timing.deadline import deadline_in
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens
from crossfoot.extract.warring import names_any
from crossfoot.model.claim import Record
from crossfoot.model.records.forecast import Forecast

#: rain is no matter of war
_WEATHER = FAMILIES.of_concepts(bits("weather"))
#: a list gives an event and its odds alone: "A truce by May: 20%"
_NEEDED = FAMILIES.of_concepts(CUE | SHARE | BET)
#: What is expected is told behind "that" in the next clause.
_OPENS = EXPECT | EXPECTED | LIKELY_WORD | ODDS | RISK | ASSUMES
#: energy, and those who fled: what wars are about as well
_NEAR_WAR = FAMILIES.of_concepts(bits("st-field", "st-blackout", "refugee", "displaced_person"))
#: what a war makes dear, in a text that names one
_MARKET = FAMILIES.of_concepts(bits("ex-market"))
#: A title and the sentence under it have at least so many tokens; a sentence alone tells nothing of its subject.
_TEASER = 24
#: A title has at most so many words behind "most likely".
_TITLE = 3
_AROUND = 3
#: "as expected"
_ASIDE = 2
#: "by its estimate"
_CITED = FAMILIES.of_concepts(bits("ex-opinion", "according"))
#: "the analyst said"
SAID = bits("say", "allege", "ex-warn")
#: "and that": no part of what is expected
_LEADING = bits("and", "that", "contrast")
#: "cast doubt on whether"
_WHETHER = bits("po-whether")
#: "it will not be long", "a matter of time"
_SOON_ENOUGH = bits("ex-soon-enough")
_BEFORE, _DASHES = bits("ex-before"), frozenset("–—-")
_CLOSING = frozenset('"”»')
#: so many tokens before a comma may only say when
_FRONTED, _WHEN = 6, bits("ex-span", "ex-coming", "ex-soon")


def read_forecast(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The forecasts told in the sentences."""
    who = Foretellers(scene)
    for first, last in sentences:
        masks = scene.tokens.masks
        listed = None if _is_of_peace(scene, first, last) else listed_in(scene, first, last)
        if listed is not None:
            yield _told_by(scene, listed)
            continue
        if not scene.tokens.has(TELLING_WORDS, first, last) and not who.may_foretell(first, last):
            continue
        if masks[first] & ASKS or scene.tokens.has(_WEATHER, first, last):
            continue
        parts = clauses(scene.tokens, first, last)
        #: so many parts that were read with the one before
        taken = 0
        for number, clause in enumerate(parts):
            if taken:
                taken -= 1
                continue
            if number < len(parts) - 1 and (_is_likely(scene, clause) or _is_aside(scene, parts, number)):
                # "Outages, most likely, will be rare": the cue stands aside of what it speaks of.
                clause = Clause(parts[max(0, number - 1)].first, parts[number + 1].last)
                taken = 1
            if number and not taken:
                clause = _with_before(scene, parts, number)
            at = cue_of(who, clause, first, last)
            if at is None:
                continue
            if _is_of_peace(scene, first, last):
                continue
            if not taken and masks[at] & _OPENS and number + 1 < len(parts):
                # "He expects that ...", "it is likely that ...": what is expected stands in the next clause.
                following = parts[number + 1]
                taken = int(bool(masks[following.first] & THAT))
                if taken and number + 2 < len(parts) and _is_likely(scene, parts[number + 2]):
                    # "We expect that it, most likely, will": told with the likelihood.
                    taken = 0
                    continue
                clause = Clause(clause.first, following.last) if taken else clause
                if _is_resumed(scene, clause, at, parts, number + 1 + taken):
                    # "Predicted that the siege, which began in May, would end"
                    taken += 2
                    clause = Clause(clause.first, parts[number + taken].last)
            if masks[at] & POSSIBLE and scene.tokens.behind(at) == clause.last:
                # «Можливі як короткі, так і довгі відключення»
                clause = Clause(clause.first, last)
            told = _told(scene, clause, at, last)
            if number + 1 < len(parts) and _comes_soon(scene, clause, parts[number + 1]):
                # "It will not be long before the siege ends": that it ends is foretold.
                following = Clause(parts[number + 1].first + 1, parts[number + 1].last)
                taken, told = 1, _of_next(scene, clause, following, last)
            if not _is_past(scene, told.record):
                yield told


def _is_resumed(scene: Scene, clause: Clause, at: int, parts: list[Clause], number: int) -> bool:
    """Whether what is expected at a token is only told behind the part of that number, which parts it from "that"."""
    tokens = scene.tokens
    if number + 1 >= len(parts) or not tokens.has(CUES, parts[number + 1].first, parts[number + 1].last):
        return False
    # "We expect that, in theory, it could"
    bare = at + 1 < clause.last and all(
        (tokens.masks[near] | tokens.base[near]) & THAT for near in range(at + 1, clause.last)
    )
    aside = parts[number].aside and not tokens.has(CUES, parts[number - 1].first, parts[number].last)
    return bare or aside


def _with_before(scene: Scene, parts: list[Clause], number: int) -> Clause:
    """The part of a sentence of that number, with the part before it where that belongs to what it tells."""
    tokens, clause, near = scene.tokens, parts[number], parts[number - 1]
    opening, beside = tokens.masks[clause.first], clause.first == near.last
    if _says_when(scene, near):
        # "Within two years, Norland could"
        return Clause(near.first, clause.last)
    told = tokens.has(CUES, near.first, clause.first)
    if not told and ((opening & _BEFORE and beside) or (opening & THERE and tokens.words[clause.first - 1] in _DASHES)):
        # "A deal | before spring is improbable", «Падіння міста — питання тижнів»
        return Clause(near.first, clause.last)
    cited = number > 1 and not (told or clause.aside) and near.last - near.first <= _FRONTED
    if (
        cited
        and tokens.has(_CITED, near.first, near.last)
        and not tokens.has(CUES, parts[number - 2].first, near.first)
    ):
        # "The economy, by its estimate, will", «економіка, за прогнозом банку, повернеться»
        return Clause(parts[number - 2].first, clause.last)
    if number > 1 and _is_only(scene, clause, LIKELY_WORD | POSSIBLE) and not _is_likely(scene, near):
        # «Зупинка заводів, на його думку, цілком можлива»
        return Clause(parts[number - 2].first, clause.last)
    return clause


def _is_of_peace(scene: Scene, first: int, last: int) -> bool:
    """Whether a text that names no war, no energy and no refugees foretells something else: "rents will fall"."""
    if scene.subject.is_war or scene.tokens.families[_NEAR_WAR]:
        return False
    if scene.tokens.families[_MARKET] and scene.subject.mentions_war:
        return False
    if not scene.subject.is_silent:
        # A teaser that says nothing of a war foretells something of it where it names who is at one.
        return len(scene.tokens.masks) >= _TEASER and not names_any(scene.tokens, first, last)
    return scene.subject.is_elsewhere(scene.tokens.concepts(first, last), first, last)


def _comes_soon(scene: Scene, clause: Clause, following: Clause) -> bool:
    """Whether a part only says that what the next tells of is not far: "it is a matter of time before"."""
    tokens = scene.tokens
    soon = next((at for at in range(clause.first, clause.last) if tokens.masks[at] & _SOON_ENOUGH), None)
    opens = tokens.masks[following.first] & _BEFORE and following.last - following.first > 1
    return soon is not None and tokens.behind(soon) == clause.last and bool(opens)


def _of_next(scene: Scene, clause: Clause, following: Clause, last: int) -> Told:
    """The forecast of what the next part tells, which is sure to come."""
    end = following.last
    while end > following.first + 1 and scene.tokens.masks[end - 1] & (STOP | NEWLINE | SIGN):
        end -= 1
    end = min(end, _quote_end(scene.tokens, following.first, end) or end)
    by = deadline_in(scene, following.first, min(end + DATE_REACH, last))
    return _statement(scene, (clause.first, end), (following.first, end), by, (None, None), denied=False)


def _is_aside(scene: Scene, parts: list[Clause], number: int) -> bool:
    """Whether a part between two others only says that it is expected: ", as expected,", «, як очікується,»."""
    part = parts[number]
    if not number:
        return False
    words = [at for at in range(part.first, part.last) if not scene.tokens.masks[at] & (SIGN | STOP | NEWLINE)]
    if len(words) != _ASIDE:
        return False
    return bool(scene.tokens.base[words[-1]] & EXPECTED)


def _is_likely(scene: Scene, part: Clause) -> bool:
    """Whether a part of the sentence is no more than a word of likelihood: ", most likely,"."""
    return _is_only(scene, part, LIKELY_WORD)


def _is_only(scene: Scene, part: Clause, concepts: int) -> bool:
    opening = part.first + bool(scene.tokens.masks[part.first] & SIGN and part.last > part.first + 1)
    end = part.last - bool(scene.tokens.masks[part.last - 1] & STOP)
    return scene.tokens.behind(opening) == end and bool(scene.tokens.masks[opening] & concepts)


def _says_when(scene: Scene, part: Clause) -> bool:
    """Whether a short part of the sentence only says when: "by 2041,"."""
    if part.last - part.first > _FRONTED or not scene.tokens.masks[part.first] & _WHEN:
        return False
    if scene.tokens.has(CUES, part.first, part.last):
        return False
    return is_timed(scene, part, part.last)


def _is_past(scene: Scene, record: Record) -> bool:
    """Whether the day it speaks of was over when the text appeared: "probably died on 25 May"."""
    by = record.by if isinstance(record, Forecast) else None
    return by is not None and _is_over(scene, date.fromisoformat(by))


def _is_over(scene: Scene, by: date | None) -> bool:
    published = scene.document.published
    return published is not None and by is not None and by < published.date()


def _told(scene: Scene, clause: Clause, at: int, last: int) -> Told:
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    begin, end = clause.first, clause.last
    while end > behind and masks[end - 1] & (STOP | NEWLINE):
        end -= 1
    if (quoted := _quote_end(tokens, behind, end)) is not None:
        # "'A crisis is possible,' an official said in May": who said it and when is no part of it.
        end = last = quoted
    if (colon := _colon(tokens, behind, end, last)) is not None:
        # "Most likely scenario: the siege drags on": what stands behind the title is what is foretold.
        told = colon + 1, tokens.before(last) if masks[last - 1] & (STOP | NEWLINE) else last
        end = told[1]
    else:
        told = _event(scene, begin, at, behind, end)
    # "Will not", "won't"
    near = masks[behind : min(behind + _AROUND, max(end, behind))]
    denied = negated(tokens, at, begin) or any(mask & NOT for mask in (masks[at], *near))
    # "Are not going to", "will not be able to": one phrase
    denied = denied or bool(masks[at] & WILL and any(word & NOT for word in tokens.base[at:behind]))
    # «У квітні банк очікував»: when it was expected.
    since = at if masks[at] & EXPECT and _is_past_verb(tokens, at) else begin
    by = deadline_in(scene, since, min(end + DATE_REACH, last))
    if behind < last and (tokens.base[behind - 1] | tokens.base[behind]) & TO and _is_over(scene, by):
        # "Is likely to exceed its 2008 peak"
        by = None
    # "The chances of a deal | before June are slim"
    graded = last if masks[at] & ODDS and end < last and masks[end] & _BEFORE else end
    return _statement(scene, (begin, end), told, by, likelihood_at(scene, at, graded), denied=denied)


def _quote_end(tokens: Tokens, behind: int, end: int) -> int | None:
    """Where a quotation ends between the cue and the end of its part, with a comma in it: "is possible,\"."""
    closed = (at for at in range(behind + 1, end) if tokens.words[at] in _CLOSING and tokens.words[at - 1] == ",")
    return next((at - 1 for at in closed), None)


def _is_past_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb tells of the past by its ending: "predicted", «очікував»."""
    language = tokens.lexicon.language
    endings = language.past_endings or language.regular_past_endings
    return tokens.words[tokens.behind(at) - 1].endswith(endings)


def _colon(tokens: Tokens, behind: int, end: int, last: int) -> int | None:
    """The colon that ends a title of a word or two behind the cue, where something follows in the sentence."""
    title = range(max(behind + 1, end - 1), min(end + 1, behind + _TITLE, last - 2))
    return next((at for at in title if tokens.words[at] == ":"), None)


def _told_by(scene: Scene, listed: Listed) -> Told:
    """What a list, a bet or an answer tells of an event."""
    tokens, at = scene.tokens, listed.at
    span = min(listed.first, at), max(listed.end, listed.last)
    by = deadline_in(scene, listed.first, listed.last)
    denied = any(mask & NOT for mask in (tokens.masks[listed.first], *tokens.masks[max(span[0], at - 1) : at]))
    odds = likelihood_at(scene, at, listed.end)
    return _statement(scene, span, (listed.first, listed.last), by, odds, denied=denied)


def _statement(
    scene: Scene,
    span: tuple[int, int],
    told: tuple[int, int],
    by: date | None,
    odds: tuple[Decimal | None, Decimal | None],
    *,
    denied: bool,
) -> Told:
    """The forecast at the tokens of ``span`` of the event at the tokens of ``told``."""
    tokens = scene.tokens
    first, until = told
    event = tokens.text[tokens.starts[first] : tokens.ends[until - 1]].strip("«»“”\"' ,")
    return Told(
        first=span[0],
        last=span[1],
        record=Forecast(
            event_text=event,
            by=by.isoformat() if by else None,
            likelihood_low=odds[0],
            likelihood_high=odds[1],
            polarity=not denied,
        ),
        same=(event,),
    )


def _event(scene: Scene, begin: int, at: int, behind: int, end: int) -> tuple[int, int]:
    """The tokens of what is expected: the clause, or its subject where only a time follows ("is likely by June")."""
    masks = scene.tokens.masks
    while begin < at - 1 and masks[begin] & _LEADING:
        begin += 1
    said = [near for near in range(begin + 1, at - 1) if masks[near] & SAID or _is_own_view(masks, near)]
    # "The analyst said the strikes could", "I think the strikes will"
    begin = said[-1] + 1 if said else begin
    if masks[at] & (WILL | THERE | WOULD):
        return begin, end
    comma = behind < end - 1 and scene.tokens.words[behind] == ","
    whether = masks[at] & DOUBT and scene.tokens.base[behind - 1] & _WHETHER
    if behind < end - 1 and (whether or (masks[behind + comma] | scene.tokens.base[behind - 1]) & THAT):
        # "It is likely that", "there is a risk that"; a text that is cut off there says no more.
        after = behind + comma + bool(masks[behind + comma] & THAT)
        if after < end:
            return after, end
    edge = at
    while edge > begin and masks[edge - 1] & (SEEMS | AHEAD | NOT):
        edge -= 1
    while end > behind and masks[end - 1] & SIGN and not masks[end - 1] & SHARE:
        end -= 1
    chance = masks[at] & ODDS or (scene.tokens.base[behind - 1] & ODDS and scene.tokens.concepts(begin, at) & THERE_IS)
    if chance and (weighed := weighed_event(scene.tokens, begin, at, behind, end)) is not None:
        return weighed
    if masks[at] & REVISES:
        return revised_from(scene.tokens, at, end), end
    verb = masks[at] | (scene.tokens.base[behind - 1] & EXPECT if behind < end else 0)
    if verb & (EXPECT | ODDS | RISK | SEES | SEES_NOT | WAITS | ASSUMES | NO_CHANCE) or at == begin:
        return min(behind, end - 1), end
    # "A wave is likely by the end of June", and not "is likely to grow", «ворог, ймовірно, спробує», "may lead to".
    when = end - behind <= _FRONTED and is_timed(scene, Clause(behind, end), end)
    told = masks[at] & (EXPECTED | MAY | PROMISE) or any(mask & WILL for mask in masks[behind:end])
    told = told or any(word & TO for word in scene.tokens.base[behind - 1 : min(behind + 1, end)])
    return (begin, edge) if behind >= end or (when and not told) else (begin, end)


def _is_own_view(masks: list[int], at: int) -> bool:
    """Whether a verb tells that he who speaks thinks so: "I think", "he believed"."""
    return bool(masks[at] & FEAR and masks[at - 1] & (SPOKEN | PRONOUN))


FORECAST = Account(name="forecast", needs=(_NEEDED,), read=read_forecast)
