"""The last word of a text that is cut off inside it: what it says, and what it counts, by what it may have been."""

from __future__ import annotations

from typing import Protocol

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS, PHRASE, Lexicon
from crossfoot.extract.objects import AIR, EQUIPMENT, OBJECT, object_of
from crossfoot.extract.wordbook import Wordbook

#: A word cut off after fewer letters says nothing.
_LEAST = 3
#: So many words of what is counted may stand behind the number.
_LONGEST = 3
_NUMERIC = CONCEPTS.any(("number", "numeral"))
_INNER, _SIGN = CONCEPTS.bit("inner"), CONCEPTS.bit("sign")
#: what an army has, or loses
_ARMYS = EQUIPMENT | {"soldier"}


class Tokens(Protocol):
    """What is asked of `crossfoot.extract.tokens.Tokens`, which asks these functions."""

    text: str
    lexicon: Lexicon
    starts: list[int]
    ends: list[int]
    words: list[str]
    masks: list[int]
    base: list[int]
    phrases: dict[int, int]


def is_cut_off(tokens: Tokens) -> bool:
    """Whether the text ends inside a word that says nothing as it stands."""
    text = tokens.text
    if not tokens.words or tokens.masks[-1] & OBJECT or tokens.ends[-1] < len(text):
        return False
    return text[-1].isalpha()


def guess_word(tokens: Tokens, families: list[tuple[int, ...]], wordbook: Wordbook) -> None:
    """What all words say that begin so, the last word says too."""
    if not tokens.masks[-1] and tokens.ends[-1] - tokens.starts[-1] >= _LEAST:
        word = wordbook.words.word(tokens.lexicon.completed(tokens.words[-1]), tokens.words[-1])
        tokens.masks[-1], families[-1] = word.mask, word.families


def guess_thing(tokens: Tokens, families: list[tuple[int, ...]]) -> None:
    """Behind a number the last words name the thing that begins so, rather one of an army: «девять боевых бронир»."""
    size = len(tokens.words)
    if tokens.base[-1] & ~PHRASE:
        # A word that is whole says what it says.
        return
    for first in range(size - _LONGEST, size):
        if first < 1 or not any(mask & _NUMERIC for mask in tokens.masks[max(0, first - _LONGEST) : first]):
            continue
        if any(mask & (_SIGN | OBJECT) for mask in tokens.masks[first:size]):
            continue
        if first == size - 1 and tokens.ends[-1] - tokens.starts[-1] < _LEAST:
            continue
        found = {name for bits in tokens.lexicon.begun(tokens.words[first:size]) if (name := object_of(bits))}
        on_ground = found & _ARMYS if not found & AIR else frozenset()
        if on_ground or len(found) == 1:
            thing = object_of(CONCEPTS.any(on_ground or found))
            _name(tokens, families, first, CONCEPTS.bit(thing or ""))
            return


def _name(tokens: Tokens, families: list[tuple[int, ...]], first: int, bits: int) -> None:
    """Make the words from ``first`` to the end one phrase with these concepts."""
    size = len(tokens.words)
    tokens.masks[first], families[first] = bits, FAMILIES.with_concepts(bits)
    if first + 1 < size:
        tokens.phrases[first] = size
    for at in range(first + 1, size):
        tokens.masks[at], families[at] = _INNER, FAMILIES.with_concepts(_INNER)
