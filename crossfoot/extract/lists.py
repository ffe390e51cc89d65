"""Lists below a sentence: "199 targets were shot down:" and then one entry a line.

The sentence that ends with a colon heads the list; what governs it governs the first number of every entry. So does
the title that tells of losses, over rows without a colon: "The enemy's losses as of 11 March", and "tanks - 42" below.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP, Tokens

DASH = CONCEPTS.bit("dash")
_DASHES = FAMILIES.of_concepts(DASH)
HEDGE = CONCEPTS.any(("at-least", "at-most", "more-than", "less-than", "about", "nearly"))
#: what a table of losses is called
_LOSSES = CONCEPTS.bit("casualties")
#: what a list of the dead is called, in no more words than these: "Civilian fatalities"
_DEAD, _TITLE = CONCEPTS.bit("death"), 3
#: The name of a row is no longer than this.
_ROW_WORDS = 8
_BULLETS = frozenset("-–—•·▪▫◾◽●○►▶➖+")


@dataclass(frozen=True, slots=True)
class Header:
    """The sentence ``[first, last)`` above a list."""

    first: int
    last: int


def header_of(tokens: Tokens, first: int, last: int) -> Header | None:
    """The sentence as header of a list, where it ends with a colon or is the title of a table of losses."""
    end = last
    while end > first and tokens.masks[end - 1] & NEWLINE:
        end -= 1
    if end == first:
        return None
    heads = tokens.words[end - 1] == ":" or (
        end < last
        and not tokens.masks[end - 1] & STOP
        and (tokens.concepts(first, end) & _LOSSES or (end - first <= _TITLE and tokens.masks[end - 1] & _DEAD))
        and not is_entry(tokens, first, last)
    )
    return Header(first, end) if heads else None


def is_item(tokens: Tokens, first: int) -> bool:
    """Whether a sentence begins with a bullet."""
    return tokens.words[first] in _BULLETS


def is_entry(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence is a line of a list: it begins with a bullet or a number, or is a row ("tanks - 11,187").

    So is what ends with a semicolon and a line break, whatever it says: «вантажівка;».
    """
    masks, words = tokens.masks, tokens.words
    end = last
    while end > first and masks[end - 1] & NEWLINE:
        end -= 1
    if first < end < last and words[end - 1] == ";":
        return True
    while first < last and masks[first] & NEWLINE:
        first += 1
    if first >= last or words[first] in _BULLETS or masks[first] & (NUMBER | NUMERAL):
        return first < last
    end = min(last - 1, first + _ROW_WORDS)
    if tokens.next_of(_DASHES, first + 1) >= end and ":" not in words[first + 1 : end]:
        return False
    for at in range(first + 1, end):
        if (masks[at] & DASH and not tokens.hyphen(at)) or words[at] == ":":
            behind = tokens.behind(at + 1) if masks[at + 1] & HEDGE else at + 1
            return behind < last and bool(masks[behind] & (NUMBER | NUMERAL))
    return False


class Headers:
    """The headers of the lists of one text, by the sentence that is an entry."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        #: sentence -> the header of its list
        self._known: dict[int, Header | None] = {}

    def of(self, index: int) -> Header | None:
        """The header of the list that a sentence is an entry of."""
        sentences, step = self._tokens.sentences, index
        found: Header | None = None
        while step and is_entry(self._tokens, *sentences[step]):
            step -= 1
            if step and self._is_break(*sentences[step]):
                step -= 1
            found = header_of(self._tokens, *sentences[step])
            if found is not None or step in self._known:
                break
        found = self._known[index] = found or self._known.get(step)
        return found

    def _is_break(self, first: int, last: int) -> bool:
        """Whether a sentence is only the line break behind an entry that ends with a full stop."""
        return last - first == 1 and bool(self._tokens.masks[first] & NEWLINE)
