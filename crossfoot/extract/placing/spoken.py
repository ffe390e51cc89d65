"""Places in which only somebody speaks: "told reporters in Geneva", "said at a meeting in Geneva"."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.view import AND, OF
from crossfoot.extract.seats import SEAT as GOVERNMENT
from crossfoot.extract.tokens import Tokens

_TOLD = CONCEPTS.any(("audience", "where-told"))
#: where those who speak meet
_MET, _SAYING = CONCEPTS.any(("me-noun", "where-met")), FAMILIES.of_concepts(CONCEPTS.bit("say"))
_OFFICES, _SAY = CONCEPTS.any(("speaker-office", "speaker-body", "state-body")), CONCEPTS.bit("say")
_CLOSING = frozenset(".,;!?")


class SpokenPlaces:
    """Knows the places of one text that are only those of who speaks."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._starts = [first for first, _ in tokens.sentences]

    def told_in(self, at: int) -> bool:
        """Whether the preposition at a token leads to where something was told: "at a briefing in"."""
        tokens = self._tokens
        before = (tokens.base[at - 1] | tokens.masks[at - 1] | tokens.masks[tokens.before(at)]) if at else 0
        return bool(before & _TOLD) or self.met_in(at)

    def met_in(self, at: int) -> bool:
        """Whether a meeting or visit stands before a token, in a sentence that tells what somebody said."""
        if not at or not (self._tokens.base[at - 1] | self._tokens.masks[self._tokens.before(at)]) & _MET:
            return False
        first, last = self._tokens.sentences[bisect_right(self._starts, at) - 1]
        return self._tokens.has(_SAYING, first, last)

    def said_in(self, at: int, name: Name) -> bool:
        """Whether only somebody who speaks is where a name tells: "officials in Kyiv", "..., she said in Vienna."."""
        tokens = self._tokens
        body = tokens.before(at)
        while body > 0 and tokens.capital(body) and not tokens.masks[body] & _OFFICES:
            # "the Ministry of Home Affairs in Oslo"
            body -= 1 + bool(tokens.base[body - 1] & (OF | AND))
        if body >= 0 and tokens.masks[body] & _OFFICES and tokens.masks[name.first] & GOVERNMENT:
            return True
        ends = name.last >= len(tokens.words) or tokens.words[name.last] in _CLOSING
        return ends and bool(at and tokens.masks[at - 1] & _SAY) and name.kind == "city"
