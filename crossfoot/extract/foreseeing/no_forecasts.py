"""Uses of the words of the future that foretell nothing: a page's own notes, questions, what is so now or has been."""

from __future__ import annotations

from itertools import pairwise

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.foretelling import EXPECT, FEAR, WILL, is_soon
from crossfoot.extract.foreseeing.otherwise import is_told_otherwise
from crossfoot.extract.likelihood import LIKELY_WORD
from crossfoot.extract.tokens import SIGN, STOP, Tokens

#: "Your browser", "a confirmation email": words of a page about itself; who reads it
_PAGE, _READER = FAMILIES.of_concepts(bits("ex-page")), FAMILIES.of_concepts(bits("ex-you"))
_OWN, _HAVE, _ARTICLE, _THAT = bits("we"), bits("have"), bits("name-determiner"), bits("ex-that")
_WHO, _WHICH = bits("relative", "ex-that"), bits("relative")
_MAY, _WOULD, _ABLE, _THERE = bits("ex-may"), bits("ex-would"), bits("ex-able"), bits("ex-there")
_ADJUNCT, _NOT = bits("adjunct"), bits("negation")
#: "However, that could lead to": no relative
_PARTED = frozenset(",;:.–—")
#: what ends a question or anything else that is said
_ENDS = frozenset('?.,;"”»')
#: "may number", «може становити близько»; what is supposed is told behind "that"
_AMOUNTS, _NUMBER_REACH, _SUPPOSED = bits("ex-amounts"), 4, bits("that")
_AHEAD_OF = WILL | bits("ex-may", "ex-would", "ex-there")
_AHEAD = FAMILIES.of_words(_AHEAD_OF)
#: "in which", "under which"; "because"
_PLACED, _BECAUSE = bits("preposition", "in", "on", "from", "of"), bits("ex-because")
#: "We will continue"; "may well have"
_NEAR = 2
#: "will cost 40 million hryvnias": the sum stands within so many tokens
_COSTS, _COST_REACH = bits("ex-costs"), 10
MONEY = bits("unit:USD", "unit:EUR", "unit:UAH", "unit:RUB")
#: "at the time", "few could have"
_THEN, _CONDITION = FAMILIES.of_concepts(bits("ex-then")), bits("po-condition", "ex-in-case")
_IS, _DUE_TO = bits("be"), bits("ex-expected")
_STRICT = FAMILIES.of_concepts(bits("po-strict"))
#: "we will see what"; "expect the results"
_ASKED, _RESULTS = bits("ex-asks", "po-whether", "po-if"), bits("ex-results")
#: "we will see"
_SEE = bits("ex-we-see")
#: "only Norland can end it"; "impossible at the moment"; «щоб»
_ONLY, _ONLY_REACH = bits("po-only"), 4
_REMOTE, _NOW, _PURPOSE = bits("ex-remote"), FAMILIES.of_concepts(bits("ex-now")), bits("ex-purpose")
#: "9 per cent of those asked believe"
_SHARE, _POLLED = bits("unit:percent", "fraction"), 5


def is_no_forecast(scene: Scene, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word of the future at a token of the clause foretells nothing, in the sentence ``[first, last)``."""
    tokens = scene.tokens
    if next((word for word in tokens.words[at:last] if word in _ENDS), "") == "?":
        return True
    if scene.speakers.at(at, at + 1).speaker is None and not tokens.masks[at] & (EXPECT | LIKELY_WORD):
        own = any(mask & _OWN for mask in tokens.masks[max(clause.first, at - _NEAR) : at])
        if own or (tokens.families[_READER] and tokens.has(_READER, first, last)):
            # "We will send a code to your address"
            return True
    if (_is_estimate(tokens, first, at, last) and not is_soon(scene, first, at)) or _is_of_past(tokens, at, last):
        return True
    if tokens.families[_THEN] and _was_expected(tokens, at, first):
        return True
    if tokens.masks[at] & _MAY and tokens.has(_STRICT, at, clause.last):
        # "A truce can come only if": on a condition.
        return True
    if is_told_otherwise(scene, first, at, last):
        return True
    if tokens.masks[clause.first] & _PURPOSE:
        # «Щоб обговорити можливе перемир'я»
        return True
    seen = min(tokens.behind(at), last - 1)
    if tokens.masks[at] & _SEE and (tokens.masks[seen] & (_ASKED | STOP | SIGN)):
        # "We will see.", "we will see what comes"
        return True
    if tokens.masks[at] & EXPECT and tokens.concepts(seen, seen + _NEAR) & _RESULTS:
        # "The doctors expect test results"
        return True
    if tokens.masks[at] & _REMOTE and tokens.has(_NOW, clause.first, clause.last):
        # "Leaving the town is almost impossible at the moment"
        return True
    if tokens.masks[at] & _MAY and any(near & _ONLY for near in tokens.masks[max(clause.first, at - _ONLY_REACH) : at]):
        # "Only Norland can end the war": what it is able to do
        return True
    if _is_price(tokens, at, last) or _is_polled(tokens, first, at):
        return True
    if tokens.families[_PAGE] and tokens.has(_PAGE, first, last):
        return True
    if tokens.masks[at] & _ABLE and clause.aside:
        # "A drone which is able to"
        return True
    if tokens.lexicon.language.inflects:
        if tokens.concepts(clause.first + 1, clause.first + 2) & _WHICH and at > clause.first + 1:
            # «Дії, на які столиця відповість»
            return bool(tokens.masks[at] & (_MAY | WILL))
        # «Умови, які диктуватиме Норландія», «що може вплинути на постачання»
        tells = clause.aside and at == clause.first + 1 and tokens.masks[at] & (_MAY | WILL) & ~_THERE
        return bool(tells) and scene.speakers.at(at, at + 1).speaker is None
    return _is_of_now(scene, clause, at)


def _is_estimate(tokens: Tokens, first: int, at: int, last: int) -> bool:
    """Whether it is how many there may be now: "losses may number 40,000", "the number is likely to be higher"."""
    behind = tokens.behind(at)
    near = tokens.masks[behind : min(behind + _NUMBER_REACH, last)]
    if tokens.masks[at] & LIKELY_WORD:
        # "Is likely to be", of a number; "is likely to rise" is still to come.
        number = any(mask & _AMOUNTS for mask in tokens.masks[first:at])
        return number and any(word & _IS for word in tokens.base[behind : min(behind + _NEAR, last)])
    return bool(tokens.masks[at] & _MAY) and any(mask & _AMOUNTS for mask in near)


def _is_of_past(tokens: Tokens, at: int, last: int) -> bool:
    """Whether what is supposed has been: «не виключив, що дрони злетіли з моря»."""
    behind, endings = tokens.behind(at), tokens.lexicon.language.past_endings
    that = next((near for near in range(behind, min(behind + _NEAR, last)) if tokens.masks[near] & _SUPPOSED), None)
    if not endings or not tokens.masks[at] & EXPECT or that is None or tokens.has(_AHEAD, that, last):
        return False
    end = next((near for near in range(that, last) if tokens.words[near] in _ENDS), last)
    return any(tokens.words[near].endswith(endings) and not tokens.capital(near) for near in range(that + 1, end))


def _was_expected(tokens: Tokens, at: int, first: int) -> bool:
    """Whether it was expected long ago: "at the start of the war many said that the port would fall"."""
    then = tokens.between(_THEN, first, at)
    # "If they leave, then the town will": a word that only follows a condition.
    return bool(then) and not any(mask & _CONDITION for mask in tokens.masks[first : then[0]])


def _is_price(tokens: Tokens, at: int, last: int) -> bool:
    """Whether it is what something will cost: "repairs will cost an estimated 40 million hryvnias"."""
    near = tokens.masks[at : min(at + _COST_REACH, last)]
    return bool(near[0] & WILL) and any(mask & _COSTS for mask in near[:_NEAR])


def _is_polled(tokens: Tokens, first: int, at: int) -> bool:
    """Whether it is what a share of people believe: "only 9 per cent believe that the war will end"."""
    held = (near for near in range(first + 1, at) if tokens.masks[near] & FEAR)
    return any(mask & _SHARE for near in held for mask in tokens.masks[max(first, near - _POLLED) : near])


def has_been(near: list[int]) -> bool:
    """Whether words behind "may" tell what is past: "may have come", and not "may have no effect"."""
    return any(mask & _HAVE and not behind & (_ARTICLE | _NOT) for mask, behind in pairwise([*near, 0]))


def _is_of_now(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is told of what is so or has been: "is likely preparing", "may have come", "talks that could"."""
    tokens = scene.tokens
    language, masks, mask = tokens.lexicon.language, tokens.masks, tokens.masks[at]
    behind = min(tokens.behind(at), len(tokens.words) - 1)
    which = masks[clause.first] & _THAT and clause.first and tokens.words[clause.first - 1] not in _PARTED
    if mask & _AHEAD_OF and at == clause.first + 1 and which:
        # "Decisions that could end the war" only tells which.
        return True
    if which and at == clause.first + 2 and masks[at - 1] & _IS and mask & _DUE_TO:
        # "The council that is expected to mend the town"
        return True
    who = at - 2 >= clause.first and masks[at - 2] & _WHO and tokens.words[at - 3] not in _PARTED
    if who and masks[at - 1] & _IS and mask & _DUE_TO:
        # "Soldiers who are expected to return"
        return True
    if mask & _AHEAD_OF and clause.aside and masks[clause.first - 1] & _PLACED:
        # "A phase in which most thought that the town would fall"
        return True
    if mask & _WOULD and masks[clause.first] & _BECAUSE:
        # "A truce is unlikely because voters would be against it": what is so now
        return True
    if mask & _MAY and has_been(masks[behind : behind + _NEAR + 1]):
        return True
    if mask & LIKELY_WORD:
        aside = at == clause.first and bool(masks[behind] & _ADJUNCT)
        return aside or (tokens.words[behind].endswith(language.doing_endings) and not masks[at - 1] & WILL)
    # "The anticipated aid", "if anticipated aid arrives"
    attribute = mask & EXPECT and tokens.words[at].endswith(language.regular_past_endings)
    return bool(attribute and masks[at - 1] & (_ARTICLE | _CONDITION | _ADJUNCT))
