"""All patterns of all rules by the concept that governs them, and those that fit one kind of phrase.

What fits depends on little of a phrase, so it is worked out once for each kind and each word that may govern.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.pattern import Pattern, Shape
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

_bit = CONCEPTS.bit
_VERB, _OBJECT, _HEAD = Shape.VERB, Shape.OBJECT, Shape.HEAD
_ORDINAL = Kind.ORDINAL


@dataclass(frozen=True, slots=True)
class Entry:
    """A pattern of a rule, with the bits of its concepts at hand."""

    rule: Rule
    pattern: Pattern
    #: bit of the concept the sentence must hold as well, or 0
    near: int
    #: bit of the preposition of a `with` pattern
    link: int


#: What decides which patterns fit a phrase: language, unit, object, whether a noun stands there, whether one that no
#: object names, whether it is an ordinal, whether a preposition governs it: «за один виліт» is no object of the verb.
_Kind = tuple[str, str | None, str | None, bool, bool, bool, bool]


class Fitting(dict[int, tuple[Entry, ...]]):
    """concepts of a word -> the patterns it can govern that fit one kind of phrase"""

    def __init__(self, governors: Governors, kind: _Kind) -> None:
        """Nothing is known yet: what is asked for is looked up among the governors once."""
        super().__init__()
        self._governors, self._kind = governors, kind

    def __missing__(self, mask: int) -> tuple[Entry, ...]:
        found = self[mask] = tuple(entry for entry in self._governors.entries(mask) if _fits(entry, self._kind))
        return found


class Governors:
    """All rules compiled by the concept that governs them."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        """``rules`` as they lie on the shelf. Only texts tokenized from then on can be read by them."""
        self.rules = rules
        self.by_bit: list[tuple[int, list[Entry]]] = []
        table: dict[int, list[Entry]] = {}
        for rule in rules.values():
            for pattern in rule.patterns:
                table.setdefault(pattern.bit, []).append(
                    Entry(rule, pattern, _bit(pattern.near) if pattern.near else 0, _bit(pattern.link))
                )
        self.by_bit = list(table.items())
        self.mask = 0
        for bit, _ in self.by_bit:
            self.mask |= bit
        #: the words of a text that govern
        self.family = FAMILIES.of_concepts(self.mask)
        self._fitting: dict[_Kind, Fitting] = {}

    def entries(self, mask: int) -> list[Entry]:
        """The patterns that a word with these concepts can govern."""
        return [entry for bit, entries in self.by_bit if mask & bit for entry in entries]

    def fitting(self, phrase: Phrase, language: str, governed: bool) -> Fitting:
        """The patterns that words can govern and that fit a phrase, by the concepts of the word."""
        ordinal = phrase.number.kind is _ORDINAL
        noun, named = phrase.noun >= 0, phrase.other_noun is not None
        kind = (language, phrase.unit, phrase.object, noun, named, ordinal, governed)
        found = self._fitting.get(kind)
        if found is None:
            found = self._fitting[kind] = Fitting(self, kind)
        return found


def _fits(entry: Entry, kind: _Kind) -> bool:
    """Whether a pattern can read a phrase of this kind."""
    rule, pattern = entry.rule, entry.pattern
    language, unit, object_, noun, named, ordinal, governed = kind
    if pattern.only and language not in pattern.only:
        return False
    if rule.units or unit:
        return unit in rule.units
    if object_ is None and noun:
        # "casualties", "deaths": people, whatever the verb.
        return pattern.shape is _HEAD or rule.default in ("person", "soldier", "body")
    # What names nothing counts no places: «тяжкі 300, позиції накрили».
    places = rule.measure is Measure.PLACES_HIT
    narrow = pattern.shape is _OBJECT or (pattern.shape is _VERB and (places or not rule.objects))
    narrow = narrow or (named and pattern.shape is Shape.SUBJECT)
    if object_ is None and pattern.objects and narrow:
        # "the attack … 14" is no attack with 14 of something.
        return False
    if object_ is None:
        # A named thing that is no known object belongs only to rules that take anything.
        # "Fires in two bakeries": there the preposition is a part of the pattern.
        led = governed and pattern.shape is not Shape.WITH
        takes = rule.open and pattern.shape is not _OBJECT and not ordinal and not led
        return not named or not rule.objects or takes or pattern.shape is _HEAD
    if rule.objects and object_ not in rule.objects:
        return False
    return not pattern.objects or object_ in pattern.objects
