"""Places in which only somebody speaks or is treated: "told reporters in Geneva", "taken to a hospital in Geneva"."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.view import AND, HIT, OF
from crossfoot.extract.seats import SEAT as GOVERNMENT
from crossfoot.extract.tokens import SIGN, Tokens

_TOLD = CONCEPTS.any(("audience", "where-told"))
#: where those who speak meet
_MET, _SAYING = CONCEPTS.any(("me-noun", "where-met")), FAMILIES.of_concepts(CONCEPTS.bit("say"))
_OFFICES, _SAY = CONCEPTS.any(("speaker-office", "speaker-body", "state-body")), CONCEPTS.bit("say")
#: So near a place stands the hospital there, and so far before that who was brought to it.
_WARD, _BROUGHT = 3, 7
_HOSPITAL, _TREAT = CONCEPTS.bit("hospital"), CONCEPTS.bit("where-treated")
#: a hospital that is struck itself, and the dead, of whom no more is told than where they were brought
_NOT_HURT = HIT | CONCEPTS.bit("body")
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

    def treated_in(self, at: int, name: Name) -> bool:
        """Whether the hurt were only brought to where a name tells: "taken to a hospital in", «в больницу Лугового»."""
        tokens = self._tokens
        around = range(max(0, at - _WARD), min(name.last + _WARD, len(tokens.words)))
        wards = [step for step in around if tokens.base[step] & _HOSPITAL]
        if not wards:
            return False
        near = tokens.base[max(0, wards[0] - _BROUGHT) : wards[0]]
        near = near[max((step + 1 for step, mask in enumerate(near) if mask & SIGN), default=0) :]
        behind = tokens.base[name.last : name.last + 2] if tokens.lexicon.language.inflects else []
        return any(mask & _TREAT for mask in (*near, *behind)) and not any(mask & _NOT_HURT for mask in near)

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
