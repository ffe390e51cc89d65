"""What an account is: the reader of one kind of claim that is no figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.parties import Parties
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.placing.place import Places
from crossfoot.extract.subject import Subject
from crossfoot.extract.tokens import Tokens
from crossfoot.model.claim import Place, Record
from crossfoot.model.document import Document


@dataclass(slots=True, kw_only=True)
class Scene:
    """One text with all that is known of it before any account is read."""

    tokens: Tokens
    document: Document
    speakers: Speakers
    places: Places
    _parties: Parties | None = None
    _firsts: list[int] | None = None
    _subject: Subject | None = None

    @property
    def subject(self) -> Subject:
        """What the text is about."""
        if self._subject is None:
            self._subject = Subject(self.tokens)
        return self._subject

    @property
    def parties(self) -> Parties:
        """Who acts in the text; found when first asked for, since most texts never ask."""
        if self._parties is None:
            self._parties = Parties(self.tokens)
        return self._parties

    def mentions_between(self, first: int, last: int) -> tuple[Mention, ...]:
        """The places named in the tokens ``[first, last)``."""
        if self._firsts is None:
            self._firsts = [mention.first for mention in self.places.mentions]
        return self.places.mentions[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One statement at the tokens ``[first, last)``. Statements with equal ``same`` say the same again.

    Of several, the one that tells most (``weight``) gives the span, then the first; a heading gives way to the body.
    """

    first: int
    last: int
    record: Record
    same: tuple[object, ...]
    #: who says it, where two who say the same are told apart
    by: str | None = None
    weight: int = 0
    place: Place | None = None
    #: a change, which is another one on another day
    change: bool = False
    #: told as still to come, so that "on Friday" is the next one
    ahead: bool = False
    #: a meeting, whose day is the first of several and never that on which somebody told of it
    held: bool = False
    #: a meeting known from before: "the call between"
    known: bool = False
    #: the tokens of an aside whose days are of what it tells: "the line, lost on Monday, is back"
    aside: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Reads one kind of claim. The module's docstring says what it reads, with examples.

    A sentence is looked at where a token of each of ``needs`` stands (families of tokens, see `FAMILIES`); ``read``
    gets the scene and the sentences that passed, as half-open token ranges in order, and gives what they tell.
    """

    name: str
    needs: tuple[int, ...]
    read: Callable[[Scene, list[tuple[int, int]]], Iterable[Told]]


def bits(*names: str) -> int:
    """The mask of several concepts."""
    return CONCEPTS.any(names)


def among(mask: int, kinds: Iterable[tuple[int, str]]) -> str | None:
    """The first kind whose concepts the mask holds."""
    for concepts, kind in kinds:
        if mask & concepts:
            return kind
    return None
