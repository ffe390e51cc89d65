"""The little pattern language: where the word that governs a number stands.

A pattern names a concept (the *governor*) and its place relative to a counted thing. It holds no words, so one
pattern reads every language that has the concept.

========== ===================================================== ===============================================
shape      the governor stands                                    example (governor in capitals)
========== ===================================================== ===============================================
verb       before its object, or behind it in the passive         SHOT DOWN 87 drones; 87 drones were SHOT DOWN
subject    behind: the counted thing acts                         13 missiles STRUCK the plant; four people DIED
object     before: the counted thing is acted upon                STRUCK 19 locations; a TOLL of 12
beside     right next to the number                               30 DEAD; 17 INJURED; 34,000 WITHOUT WATER
with       before, and a linking preposition before the number    ATTACKED the city WITH 12 drones
head       is the counted thing itself                            200 DEATHS
========== ===================================================== ===============================================
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crossfoot.extract.lexicon import CONCEPTS


class Shape(Enum):
    """The place of the governor; see the module's table."""

    VERB = "verb"
    SUBJECT = "subject"
    OBJECT = "object"
    BESIDE = "beside"
    WITH = "with"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A governing concept and its place.

    ``objects`` narrows what may be counted (empty: what the rule accepts); ``extra`` is added to the cost of a match,
    so that a vague pattern yields to a clear one; ``only`` restricts an idiom to some languages (empty: all).
    """

    shape: Shape
    concept: str
    objects: frozenset[str] = frozenset()
    extra: float = 0.0
    only: frozenset[str] = frozenset()
    #: a concept the sentence must hold as well
    near: str = ""
    #: the preposition concept of a `with` pattern
    link: str = "with"

    @property
    def bit(self) -> int:
        """The governor's concept bit."""
        return CONCEPTS.bit(self.concept)

    def __str__(self) -> str:
        return f"{self.shape.value}({self.concept})"


def verb(concept: str, *, objects: frozenset[str] = frozenset(), extra: float = 0.0, near: str = "") -> Pattern:
    """The governor acts on what is counted."""
    return Pattern(Shape.VERB, concept, objects, extra, near=near)


def subject(concept: str, *, objects: frozenset[str] = frozenset(), extra: float = 0.0) -> Pattern:
    """What is counted does what the governor says."""
    return Pattern(Shape.SUBJECT, concept, objects, extra)


def object_of_noun(concept: str, *, objects: frozenset[str] = frozenset(), extra: float = 0.0) -> Pattern:
    """What is counted stands behind the governor."""
    return Pattern(Shape.OBJECT, concept, objects, extra)


def beside(concept: str, *, objects: frozenset[str] = frozenset(), extra: float = 0.0) -> Pattern:
    """The governor stands right next to the number."""
    return Pattern(Shape.BESIDE, concept, objects, extra)


def linked(concept: str, link: str, *, objects: frozenset[str] = frozenset(), extra: float = 0.0) -> Pattern:
    """The governor stands before, and the linking preposition right before the number."""
    return Pattern(Shape.WITH, concept, objects, extra, link=link)


def head(concept: str, *, extra: float = 0.0) -> Pattern:
    """What is counted is the governor itself."""
    return Pattern(Shape.HEAD, concept, extra=extra)
