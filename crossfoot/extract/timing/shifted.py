"""Days counted from the one spoken of before: "two days earlier", «за день до того», «днём позже», "the day before"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.timing.concepts import DAYS, THE, WITHIN
from crossfoot.extract.timing.moment import Kind, Moment
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_EARLIER, _LATER = CONCEPTS.bit("earlier-by"), CONCEPTS.bit("later-by")
COUNTED = _EARLIER | _LATER
#: "before", "after": alone they count from a day, with a noun behind from what it names
_BARE, _AS = CONCEPTS.any(("when-before", "when-after")), CONCEPTS.bit("as-cue")
#: So many digits a number of days has at most.
_DIGITS = 2


def shifted(tokens: Tokens, at: int) -> Moment | None:
    """The day that the word for days at a token counts from the one before, only for its own part of the sentence."""
    masks, words, base = tokens.masks, tokens.words, tokens.base
    start, count = at, 1
    if at and masks[at - 1] & (NUMBER | NUMERAL):
        number = tokens.lexicon.numerals.get(words[at - 1])
        digits = words[at - 1].isdecimal() and len(words[at - 1]) <= _DIGITS
        if number is None and not digits:
            return None
        start, count = at - 1, int(words[at - 1]) if number is None else number
    elif base[at] & DAYS:
        # "in the days before"
        return None
    behind = at + 1
    told = (masks[behind] | base[behind]) & COUNTED if behind < len(words) else 0
    last = tokens.behind(behind) if told else at + 1
    if not told and start and masks[start - 1] & _LATER and not base[start - 1] & _BARE:
        # «спустя два дня»
        return Moment(start - 1, at + 1, Kind.NEXT, shift=count)
    if not told:
        return None
    if last < len(words) and (words[last].isalpha() if base[behind] & _BARE else _goes_on(tokens, last)):
        # "the day before the raid", «за день до того, как»
        return None
    lead = base[start - 1] if start else 0
    start -= bool(lead & (THE | WITHIN))
    return Moment(start, last, Kind.NEXT, shift=-count if told & _EARLIER else count)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a clause behind a comma says what the days are counted from."""
    masks = tokens.masks
    return tokens.words[at] == "," and at + 1 < len(masks) and bool(masks[at + 1] & _AS)
