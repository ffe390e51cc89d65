"""What a text, or a sentence of it, is about: a war, or another subject.

People are killed in crashes, homes damaged by floods, goals scored by an attack: words of distress alone make no war.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import is_entry
from crossfoot.extract.phrase import MODEL
from crossfoot.extract.side_words import FOES
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens
from crossfoot.extract.warring import named_of_any, named_of_both, names_any, names_both

#: what wars are fought with and nothing else
_WAR = (
    MODEL
    | FOES
    | CONCEPTS.any(
        "war missile cruise_missile ballistic_missile glide_bomb artillery_system mlrs armored_vehicle mortar "
        "air_defense_system displaced_person".split()
    )
)
#: what armies have and others too, and what tells that it is an army's
_ARMS = CONCEPTS.any("tank mortar drone munition rocket aircraft helicopter ship submarine weapon_system".split())
#: words with no second sense where tanks hold no fuel and shells are not the sea's
_ARMY_WORDS = CONCEPTS.any(("tank", "munition"))
_GEAR = _ARMS | CONCEPTS.any(("vehicle", "generator"))
_ARMED = FOES | CONCEPTS.any("of-troops brigade squad soldier".split())
#: what a war brings, and a crash, a flood, a crime or a match too: "killed", "evacuated", "attack"
_DISTRESS = CONCEPTS.any("distress strike engagement without-power st-ration st-blackout".split())
_WARLIKE = _WAR | _DISTRESS
#: what one of two that fight does with the land of the other
_HOLDS = CONCEPTS.any(("territory-verb", "occupy"))
#: a match, a concert; a crash, a flood, a robbery
_NOT_WAR, _MISHAP = CONCEPTS.bit("not-war"), CONCEPTS.bit("mishap")
_OTHER = _NOT_WAR | _MISHAP
_RUIN = CONCEPTS.any(("destroy", "damage"))
#: who attacks
_ATTACK = CONCEPTS.any("strike shelling attack-noun attack-verb attack-with".split())
_WARLIKE_WORDS, _WAR_WORDS, _CONTEST_WORDS, _MISHAP_WORDS, _ATTACK_WORDS = (
    FAMILIES.of_concepts(mask) for mask in (_WARLIKE, _WAR, _NOT_WAR, _MISHAP, _ATTACK)
)
#: In a text about the war at least one token in so many says so.
_DENSITY = 60
#: A list of headlines has so many lines before one and behind it, and a headline more words than a row of a table.
_AMONG, _ROW = 3, 6
#: signs that close a line, beside full stops
_CLOSED = frozenset(':,;"”»)]')


class Subject:
    """Says what one text and its sentences are about."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._war = _WAR | (_ARMY_WORDS if tokens.lexicon.language.inflects else 0)

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
        war, mishaps = len(families[_WAR_WORDS]), len(families[_MISHAP_WORDS])
        others = len(families[_CONTEST_WORDS])
        if others > max(war, 1):
            return True
        if not mishaps:
            return False
        # Floods in a war zone belong to the war, a football match between those at war does not.
        attacks = len(families[_ATTACK_WORDS]) if named_of_any(self._tokens) else 0
        return others + mishaps > max(war, attacks) + named_of_both(self._tokens)

    @cached_property
    def _is_thin(self) -> bool:
        """Whether words of war are few in the text."""
        war = len(self._tokens.families[_WAR_WORDS]) + named_of_both(self._tokens)
        return war * _DENSITY < len(self._tokens.masks)

    @cached_property
    def is_silent(self) -> bool:
        """Whether a text long enough to say that it is about a war does not say so: a market report, a court case."""
        return len(self._tokens.masks) >= _DENSITY and not self.is_war

    @cached_property
    def mentions_war(self) -> bool:
        """Whether a war is named at all: a report on markets tells of it in a clause."""
        return bool(self._tokens.families[_WAR_WORDS]) and not self._is_other

    def is_elsewhere(self, bits: int, first: int, last: int) -> bool:
        """Whether a sentence with these concepts tells of something else: "Two people died in the crash"."""
        if self.is_silent and self._stands_alone(first):
            return not (self.names_war(bits, first, last) or self._tells_of_ruin(bits))
        other = self._is_other or (bits & _MISHAP and (self._is_thin or self._is_headline(first, last)))
        return bool(other) and not self.names_war(bits, first, last)

    def _stands_alone(self, first: int) -> bool:
        """Whether neither the sentence before nor the one behind names a war: "Drones came. Six people died"."""
        tokens, sentences = self._tokens, self._tokens.sentences
        at = bisect_left(sentences, (first,))
        beside = [*sentences[max(0, at - 1) : at], *sentences[at + 1 : at + 2]]
        near = ((tokens.concepts(*other), other) for other in beside)
        return not any(self.names_war(bits, *other) or self._tells_of_ruin(bits) for bits, other in near)

    def _tells_of_ruin(self, bits: int) -> bool:
        """Whether a sentence tells of things destroyed, by nothing but war: "At the depot 37 sheds were destroyed"."""
        return bool(bits & _RUIN and not self._is_other)

    def bears(self, bits: int, first: int, last: int) -> bool:
        """Whether what a sentence with these concepts merely counts has a bearing on a war."""
        if bits & _NOT_WAR:
            between = self._tokens.between
            return len(between(_WAR_WORDS, first, last)) > len(between(_CONTEST_WORDS, first, last))
        if bits & self._war or (bits & _DISTRESS and names_any(self._tokens, first, last)):
            return True
        if (bits & _GEAR and bits & _ARMED) or (bits & _ARMS and names_any(self._tokens, first, last)):
            # "Norland got 40 tanks", «бригада отримала 90 дронів»
            return True
        if bits & _HOLDS and names_both(self._tokens, first, last):
            # "Norland holds a fifth of Sudland"
            return True
        return self.is_war and not self._is_of_the_page(first) and not self._is_headline_of_another(bits, first, last)

    def _is_headline_of_another(self, bits: int, first: int, last: int) -> bool:
        """Whether a headline among headlines names nothing of war: "Six medals for the hosts", whatever stands by."""
        own = bits & (_WARLIKE | _GEAR) or names_any(self._tokens, first, last)
        return not own and self._is_headline(first, last)

    def _is_headline(self, first: int, last: int) -> bool:
        """Whether a line stands among lines that no sign closes: each of them is of a text of its own."""
        tokens, sentences = self._tokens, self._tokens.sentences
        at = bisect_left(sentences, (first,))
        near = sentences[max(0, at - _AMONG) : at + _AMONG + 1]
        if len(near) <= _AMONG + 1 or last - first <= _ROW:
            return False
        return all(_is_label(tokens, *sentence) for sentence in near)

    def _is_of_the_page(self, first: int) -> bool:
        """Whether a line is none of the text: a title or label among others, none of which names a war or its parties.

        "Six recipes for spring", and "Subscribe" under it.
        """
        tokens, sentences = self._tokens, self._tokens.sentences
        at = bisect_left(sentences, (first,))
        near = sentences[max(0, at - 1) : at + 2]
        if len(near) < 3 or is_entry(tokens, *sentences[at]):
            return False
        return all(_is_label(tokens, *sentence) for sentence in near) and not (
            tokens.concepts(near[0][0], near[-1][1]) & _WARLIKE or names_any(tokens, near[0][0], near[-1][1])
        )

    def names_war(self, bits: int, first: int, last: int) -> bool:
        """Whether a sentence names a war whatever its text is about: "Israel's attacks have cost Gaza 900 lives"."""
        if bits & _WAR or (bits & (_DISTRESS | _HOLDS) and names_both(self._tokens, first, last)):
            return True
        # "Shelling cut power; two were hurt in the attack, three died in a crash"
        return bool(bits & _ATTACK and not bits & _OTHER and self._tokens.families[_WAR_WORDS])


def _is_label(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence is a line that no sign closes."""
    while last > first and tokens.masks[last - 1] & NEWLINE:
        last -= 1
    return last > first and not (tokens.masks[last - 1] & STOP or tokens.words[last - 1] in _CLOSED)
