"""Places that tell where people met, spoke or were photographed, and nothing of where the rest of a text happened.

Nor do those of a line that only leads to another text.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

#: talks and summits; the same and those who take part in them
_MEETINGS = FAMILIES.of_concepts(CONCEPTS.any(("me-noun", "me-verb")))
_AT_TALKS = FAMILIES.of_concepts(CONCEPTS.any(("me-noun", "me-verb", "at-talks")))
_SIGNING = FAMILIES.of_concepts(CONCEPTS.bit("signing"))
_SAY = CONCEPTS.bit("say")
#: "talks on the war in Norland": what it is about lies there, not the talks
_ELSEWHERE = STOP | NEWLINE | CONCEPTS.any(("war-noun", "clause", "attack-noun", "impact"))
#: So many tokens before the name of a seat stand those who met there, or what was said there.
_MET, _SAID = 14, 3
#: What was signed there stands so near it.
_SIGNED = 4
_SEATS = frozenset({"city", "country", "quarter"})
_CREDITS, _LINES = FAMILIES.of_concepts(CONCEPTS.bit("photo-credit")), FAMILIES.of_concepts(NEWLINE)
_TEASER = CONCEPTS.bit("teaser")
_TEASERS = FAMILIES.of_concepts(_TEASER)
#: "... in Lowford on 3 May. [AFP]": whose picture it is, where a line ends
_CREDITED = re.compile(r"[.!?]\s*[\[(][^\W\da-z][^\[\]()\n]{1,40}[\])]\s*\Z")
#: A caption has at most so many tokens.
_CAPTION = 60


class Seats:
    """Knows the places of one text in which only people met, spoke or were photographed."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens

    def is_seat(self, mention: Mention) -> bool:
        """Whether nothing is told of a place but that somebody met, spoke or signed there: "the talks in Oslo"."""
        seat = mention.kind in _SEATS and mention.role is Role.AT
        return seat and (self._is_met_in(mention) or self._is_said_in(mention) or self._is_signed_in(mention))

    def is_beside(self, mention: Mention) -> bool:
        """Whether a mention stands beside what is told: in the caption of a picture, or in a line to another text."""
        tokens = self._tokens
        at = bisect_right(tokens.families[_LINES], mention.first)
        first, last = self._line(at)
        if last - first > _CAPTION or (tokens.families[_TEASERS] and tokens.masks[first] & _TEASER):
            return last - first <= _CAPTION
        if last < len(tokens.words) and _CREDITED.search(tokens.text, tokens.starts[first], tokens.starts[last]):
            return True
        return bool(tokens.families[_CREDITS]) and self._is_pictured(at, first, last)

    def _is_pictured(self, at: int, first: int, last: int) -> bool:
        """Whether a line, by its number and tokens, or what is right below it names whose picture it tells of."""
        tokens = self._tokens
        if last + 1 < len(tokens.words) and tokens.text.count("\n", *tokens.starts[last : last + 2]) == 1:
            # What is told of a picture to those who do not see it stands right above what is written under it.
            last = self._line(at + 1)[1]
        return last - first <= _CAPTION and tokens.next_of(_CREDITS, first) < last

    def _line(self, at: int) -> tuple[int, int]:
        """The tokens of a line, by its number."""
        lines = self._tokens.families[_LINES]
        return (lines[at - 1] + 1 if at else 0), (lines[at] if at < len(lines) else len(self._tokens.words))

    def tells(self, first: int, last: int) -> bool:
        """Whether the tokens ``[first, last)`` tell of a meeting, which was where they met."""
        return self._tokens.has(_AT_TALKS, first, last)

    def _is_met_in(self, mention: Mention) -> bool:
        met = self._tokens.between(_MEETINGS, max(0, mention.head - _MET), mention.head)
        return bool(met) and not self._tokens.concepts(met[-1], mention.head) & _ELSEWHERE

    def _is_signed_in(self, mention: Mention) -> bool:
        """ "The treaty signed in Oslo", «в Осло підписали угоду»."""
        signed = self._tokens.between(_SIGNING, max(0, mention.head - _SIGNED), mention.last + _SIGNED)
        if not signed:
            return False
        first, last = min(signed[0], mention.head), max(signed[0], mention.head)
        return not self._tokens.concepts(first, last) & _ELSEWHERE

    def _is_said_in(self, mention: Mention) -> bool:
        said = self._tokens.concepts(max(0, mention.head - _SAID), mention.head)
        return bool(said & _SAY) and not said & _ELSEWHERE
