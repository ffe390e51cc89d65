"""What a chance is of, less the chance itself: "odds of | a truce by May | are one in four"."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.foreseeing.foretelling import JUDGE, WILL
from crossfoot.extract.likelihood import SHARE
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

#: a chance "of" something; "are slim", "stands at", «становить»; "at one in four", «у 15%»
_OF_WHAT, _AT = bits("of", "for", "preposition", "on", "in"), bits("me-at", "in")
_STANDS, _PUTS = bits("ex-stands"), bits("ex-puts")
_THAT, _DASHES = bits("that"), frozenset("–—")
_ARTICLES = bits("name-determiner", "a")
_HAS_CHANCE = bits("be", "ex-amounts", "ex-none", "ex-low", "ex-high", "ex-fear", "ex-stands")


def weighed_event(tokens: Tokens, clause: int, at: int, behind: int, end: int) -> tuple[int, int] | None:
    """The tokens of what has a chance, less the chance itself: "odds of | a truce by May | are one in four"."""
    masks = tokens.masks
    at_share = behind < end and bool(tokens.base[behind] & _AT) and _is_share(masks, behind + 1, end)
    if at_share or (behind < end and masks[behind] & _STANDS):
        # "The odds stand at 6% for | a truce", "a truce | odds at 40%"
        share = next((near for near in range(behind, end) if masks[near] & SHARE), end)
        if share + 2 < end and (masks[share + 1] | tokens.base[share + 1]) & _OF_WHAT:
            return share + 2, end
        named = [near for near in range(clause, at) if masks[near] & _PUTS]
        first = named[-1] + 1 if named else clause
        return (first, at) if first < at and not masks[at - 1] & _ARTICLES else None
    begin = behind + bool(behind < end and (masks[behind] | tokens.base[behind]) & _OF_WHAT)
    told = next((at for at in range(begin + 1, end) if masks[at] & _HAS_CHANCE and not masks[at] & WILL), end)
    share = next((at for at in range(begin + 1, end) if tokens.base[at] & _AT and _is_share(masks, at + 1, end)), end)
    dash = next((at for at in range(begin + 1, told) if tokens.words[at] in _DASHES), end)
    told = min(told, share, dash)
    # "That it ends, | so far, is unlikely"
    commas = (at for at in range(begin + 1, told) if tokens.words[at] == "," and not masks[at + 1] & _THAT)
    told = next(commas, told)
    while told > begin + 1 and masks[told - 1] & JUDGE:
        # «Ймовірність угоди аналітики оцінюють у 15%»
        told -= 1
    return (begin, told) if begin < told else None


def _is_share(masks: list[int], first: int, end: int) -> bool:
    """Whether a probability stands right behind: "at | roughly one in four", "at 20%"."""
    return any(mask & (NUMBER | NUMERAL | SHARE) for mask in masks[first : min(first + 2, end)])
