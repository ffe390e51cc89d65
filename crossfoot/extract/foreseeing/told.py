"""What a forecast tells: its event, by when it is to be, how likely it is, and whether it will be or not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from crossfoot.extract.account import Scene, Told, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.foreseeing.ahead import is_fronted
from crossfoot.extract.foreseeing.drawn import revised_from
from crossfoot.extract.foreseeing.expected import is_past_verb
from crossfoot.extract.foreseeing.foretelling import DATE_REACH, EXPECT, FEAR, WILL, is_timed
from crossfoot.extract.foreseeing.listed import Listed
from crossfoot.extract.foreseeing.weighed import weighed_event
from crossfoot.extract.foreseeing.words import (
    AHEAD,
    ASSUMES,
    BEFORE,
    DOUBT,
    DREAD,
    EXPECTED,
    FRONTED,
    FRONTED_WORD,
    GRADED,
    IS,
    MAY,
    NO_CHANCE,
    NOT,
    POINTS_TO,
    PROMISE,
    PRONOUN,
    REVISES,
    RISK,
    SEEMS,
    SEES,
    SEES_NOT,
    SPOKEN,
    THAT,
    THERE,
    THERE_IS,
    THREATENS,
    TO,
    WAITS,
    WOULD,
)
from crossfoot.extract.likelihood import ODDS, SHARE, likelihood_at
from crossfoot.extract.timing.deadline import deadline_in
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens
from crossfoot.model.claim import Record
from crossfoot.model.records.forecast import Forecast

#: A title has at most so many words behind "most likely".
_TITLE = 3
_AROUND = 3
#: "the analyst said"
_SAID = bits("say", "allege", "ex-warn")
#: "and that": no part of what is expected
_LEADING = bits("and", "that", "contrast")
#: "cast doubt on whether"
_WHETHER = bits("po-whether")
_CLOSING = frozenset('"”»')


def told_of_next(scene: Scene, clause: Clause, following: Clause, last: int) -> Told:
    """The forecast of what the next part tells, which is sure to come."""
    end = following.last
    while end > following.first + 1 and scene.tokens.masks[end - 1] & (STOP | NEWLINE | SIGN):
        end -= 1
    end = min(end, _quote_end(scene.tokens, following.first, end) or end)
    by = deadline_in(scene, following.first, min(end + DATE_REACH, last))
    return _statement(scene, (clause.first, end), (following.first, end), by, (None, None), denied=False)


def told_at(scene: Scene, clause: Clause, at: int, last: int) -> Told:
    """The forecast that a word at a token makes of its clause."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    begin, end = clause.first, clause.last
    while end > behind and masks[end - 1] & (STOP | NEWLINE):
        end -= 1
    if (quoted := _quote_end(tokens, behind, end)) is not None:
        # "'A crisis is possible,' an official said in May": who said it and when is no part of it.
        end = last = quoted
    if not masks[at] & (NO_CHANCE | POINTS_TO) and (colon := _colon(tokens, behind, end, last)) is not None:
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
    since = at if masks[at] & EXPECT and is_past_verb(tokens, at) else begin
    ahead = next((near for near in range(behind, end) if masks[near] & (WILL | MAY)), None)
    if ahead is not None and is_timed(scene, Clause(ahead, end), last):
        # "Unit 3, shut down in April, will be back by June"
        since = ahead
    by = deadline_in(scene, since, min(end + DATE_REACH, last))
    if behind < last and (tokens.base[behind - 1] | tokens.base[behind]) & TO and _is_over(scene, by):
        # "Is likely to exceed its 2008 peak"
        by = None
    # "The chances of a deal | before June are slim"
    graded = last if masks[at] & ODDS and end < last and masks[end] & BEFORE else end
    return _statement(scene, (begin, end), told, by, likelihood_at(scene, at, graded), denied=denied)


def told_in_list(scene: Scene, listed: Listed) -> Told:
    """What a list, a bet or an answer tells of an event."""
    tokens, at = scene.tokens, listed.at
    span = min(listed.first, at), max(listed.end, listed.last)
    by = deadline_in(scene, listed.first, listed.last)
    denied = any(mask & NOT for mask in (tokens.masks[listed.first], *tokens.masks[max(span[0], at - 1) : at]))
    odds = likelihood_at(scene, at, listed.end)
    return _statement(scene, span, (listed.first, listed.last), by, odds, denied=denied)


def is_past(scene: Scene, record: Record) -> bool:
    """Whether the day it speaks of was over when the text appeared: "probably died on 25 May"."""
    by = record.by if isinstance(record, Forecast) else None
    return by is not None and _is_over(scene, date.fromisoformat(by))


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
    said = [near for near in range(begin + 1, at - 1) if masks[near] & _SAID or _is_own_view(masks, near)]
    # "The analyst said the strikes could", "I think the strikes will"
    begin = said[-1] + 1 if said else begin
    if masks[at] & WOULD:
        # "Voiced confidence that | the truce would last"
        begin = max((near + 1 for near in range(begin, at - 1) if scene.tokens.base[near] & THAT), default=begin)
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
    chance = chance or (masks[at] & RISK and masks[end - 1] & GRADED)
    if chance and (weighed := weighed_event(scene.tokens, begin, at, behind, end)) is not None:
        return weighed
    if masks[at] & REVISES:
        return revised_from(scene.tokens, at, end), end
    if masks[at] & FRONTED_WORD:
        # "Least likely of all, he said, is | a truce"
        verb_at = next((near for near in range(behind, end - 1) if masks[near] & IS), None)
        if verb_at is not None and is_fronted(scene.tokens, at, begin, end):
            return verb_at + 1, end
    verb = masks[at] | (scene.tokens.base[behind - 1] & EXPECT if behind < end else 0)
    if verb & (DREAD | THREATENS) and behind < end:
        return behind, end
    if verb & (EXPECT | ODDS | RISK | SEES | SEES_NOT | WAITS | ASSUMES | NO_CHANCE) or at == begin:
        return min(behind, end - 1), end
    # "A wave is likely by the end of June", and not "is likely to grow", «ворог, ймовірно, спробує», "may lead to".
    when = end - behind <= FRONTED and is_timed(scene, Clause(behind, end), end)
    told = masks[at] & (EXPECTED | MAY | PROMISE) or any(mask & WILL for mask in masks[behind:end])
    told = told or any(word & TO for word in scene.tokens.base[behind - 1 : min(behind + 1, end)])
    return (begin, edge) if behind >= end or (when and not told) else (begin, end)


def _is_own_view(masks: list[int], at: int) -> bool:
    """Whether a verb tells that he who speaks thinks so: "I think", "he believed"."""
    return bool(masks[at] & FEAR and masks[at - 1] & (SPOKEN | PRONOUN))


def _is_over(scene: Scene, by: date | None) -> bool:
    published = scene.document.published
    return published is not None and by is not None and by < published.date()


def _quote_end(tokens: Tokens, behind: int, end: int) -> int | None:
    """Where a quotation ends between the cue and the end of its part, with a comma in it: "is possible,\"."""
    closed = (at for at in range(behind + 1, end) if tokens.words[at] in _CLOSING and tokens.words[at - 1] == ",")
    return next((at - 1 for at in closed), None)


def _colon(tokens: Tokens, behind: int, end: int, last: int) -> int | None:
    """The colon that ends a title of a word or two behind the cue, where something follows in the sentence."""
    title = range(max(behind + 1, end - 1), min(end + 1, behind + _TITLE, last - 2))
    return next((at for at in title if tokens.words[at] == ":"), None)
