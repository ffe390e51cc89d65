"""What sounds like a forecast and is none by how it is told: long ago, in a treaty, as a guarantee or a threat."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.foretelling import EXPECT, FEAR, WILL
from crossfoot.extract.lexicon import fold
from crossfoot.extract.timing.deadline import deadline_in, is_dated
from crossfoot.extract.tokens import Tokens

#: «торік»; "last year", "two years ago"
_PAST, _YEAR = FAMILIES.of_concepts(bits("ex-past")), bits("unit:year")
_AGO = FAMILIES.of_words(bits("when-past", "when-ago"))
_EXPECTS = FAMILIES.of_concepts(EXPECT | FEAR)
#: "the agreement provides that": so many tokens from the paper to its verb
_PAPER, _PAPER_REACH = bits("ex-paper"), 3
#: "a guarantee that", with a comma between; "he vowed"
_GUARANTEES, _THAT, _THAT_REACH = FAMILIES.of_concepts(bits("ex-guarantee")), bits("that"), 3
_VOW, _AHEAD = bits("ex-vow"), WILL | bits("ex-may", "ex-would", "ex-there")
#: What was foretold so many days ago is over.
_LONG_AGO_DAYS = 200


def is_told_otherwise(scene: Scene, first: int, at: int, last: int) -> bool:
    """Whether what a token of the sentence ``[first, last)`` tells is no forecast by who tells it, or when."""
    tokens = scene.tokens
    expects = tokens.between(_EXPECTS, first, at + 1)
    for near in expects:
        paper = any(mask & _PAPER for mask in tokens.masks[max(first, near - _PAPER_REACH) : near])
        if paper and any(mask & _THAT for mask in tokens.masks[near + 1 : near + _THAT_REACH]):
            # "The agreement provides that both will withdraw"
            return True
    if expects and _is_of_old(scene, first, expects[0], last):
        return True
    for near in tokens.between(_GUARANTEES, first, at):
        if any(mask & _THAT for mask in tokens.masks[near + 1 : near + _THAT_REACH]):
            # "A guarantee that they will not attack"
            return True
    if not tokens.masks[at] & _AHEAD:
        return False
    cue, known = scene.speakers.at(at, at + 1).cue, tokens.lexicon.masks
    # "Any attack will get an answer, he threatened"
    return cue is not None and any(known.get(fold(word), 0) & _VOW for word in cue.split())


def _is_of_old(scene: Scene, first: int, at: int, last: int) -> bool:
    """Whether it was foretold long ago, and not for a time to come: "in 2022 many predicted that it would fall"."""
    if scene.document.published is None:
        return _is_past(scene.tokens, first, at)
    published = scene.document.published.date()
    told, ahead = deadline_in(scene, first, at), deadline_in(scene, at, last) if is_dated(scene, at, last) else None
    old = told is not None and (published - told).days > _LONG_AGO_DAYS
    return (old or _is_past(scene.tokens, first, at)) and not (ahead is not None and ahead > published)


def _is_past(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a year that is over is named: "last year", «два роки тому», «торік»."""
    years = (word for at in tokens.between(_AGO, first, last) for word in tokens.base[max(first, at - 1) : at + 2])
    return tokens.has(_PAST, first, last) or any(word & _YEAR for word in years)
