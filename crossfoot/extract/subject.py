"""What a text, or a sentence of it, is about: a war, or another subject.

People are killed in crashes, homes damaged by floods, goals scored by an attack: words of distress alone make no war.
"""

from __future__ import annotations

from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import MODEL
from crossfoot.extract.tokens import Tokens
from crossfoot.extract.warring import is_set_elsewhere, named_of_any, named_of_both, names_both

#: what wars are fought with and nothing else
_WAR = MODEL | CONCEPTS.any(
    "war missile cruise_missile ballistic_missile glide_bomb artillery_system mlrs armored_vehicle "
    "air_defense_system".split()
)
#: what a war brings, and a crash, a flood, a crime or a match too: "killed", "evacuated", "attack"
_DISTRESS = CONCEPTS.any(
    "distress strike engagement displaced_person without-power st-ration st-blackout".split()
)
WARLIKE = _WAR | _DISTRESS
#: a match, a concert; a crash, a flood, a robbery
_NOT_WAR, _MISHAP = CONCEPTS.bit("not-war"), CONCEPTS.bit("mishap")
_OTHER = _NOT_WAR | _MISHAP
#: who attacks may be at war, wherever it is
_ATTACK = CONCEPTS.any("strike shelling attack-noun attack-verb attack-with explosion".split())
_WARLIKE_WORDS, _WAR_WORDS, _OTHER_WORDS, _ATTACK_WORDS = (
    FAMILIES.of_concepts(mask) for mask in (WARLIKE, _WAR, _OTHER, _ATTACK)
)
#: In a text about the war at least one token in so many says so.
_DENSITY = 60


class Subject:
    """Says what one text and its sentences are about."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens

    @cached_property
    def is_war(self) -> bool:
        """Whether the whole text is about a war, so that its numbers are figures of it."""
        if self._is_other:
            return False
        tokens, size = self._tokens, len(self._tokens.masks)
        count = len(tokens.families[_WARLIKE_WORDS])
        if count * _DENSITY >= size:
            return True
        # One word of war beside those who fight, or both who fight.
        named = named_of_any if count else named_of_both
        return (count + named(tokens)) * _DENSITY >= size

    @cached_property
    def _is_other(self) -> bool:
        """Whether the text says more of another subject than of war."""
        families = self._tokens.families
        war = len(families[_WAR_WORDS])
        if len(families[_OTHER_WORDS]) > war:
            return True
        # "Two people were shot in Seattle": nobody attacks, and no country at war is named.
        return not (war or families[_ATTACK_WORDS]) and is_set_elsewhere(self._tokens)

    @cached_property
    def _is_thin(self) -> bool:
        """Whether words of war are few in the text."""
        return len(self._tokens.families[_WAR_WORDS]) * _DENSITY < len(self._tokens.masks)

    def is_elsewhere(self, bits: int, first: int, last: int) -> bool:
        """Whether a sentence with these concepts tells of something else: "Two people died in the crash"."""
        other = self._is_other or (bits & _MISHAP and self._is_thin)
        return bool(other) and not self.names_war(bits, first, last)

    def bears(self, bits: int, first: int, last: int) -> bool:
        """Whether what a sentence with these concepts counts has a bearing on a war, with no word that says so."""
        if bits & _NOT_WAR:
            return self.names_war(bits, first, last)
        return bool(bits & WARLIKE) or self.is_war

    def names_war(self, bits: int, first: int, last: int) -> bool:
        """Whether a sentence names a war whatever its text is about: "Israel's attacks have cost Gaza 900 lives"."""
        return bool(bits & _WAR or (bits & _DISTRESS and names_both(self._tokens, first, last)))
