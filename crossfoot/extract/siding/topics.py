"""Of whom a sentence goes on to tell that names nobody itself: "Norland is short of men. It has lost 40,000"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM
from crossfoot.extract.parties import seat_of
from crossfoot.extract.phrase import PREPOSITION
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.seats import SEAT
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.harms import RAID
from crossfoot.model.measure import AIR_OBJECTS

_THEM = CONCEPTS.any(("it-they", "taken-up"))
_WE = CONCEPTS.bit("we")
_SEATS = FAMILIES.of_concepts(SEAT)
#: So near behind a party stands its attack, or what it attacks with.
_STRIKES, _DEED = RAID | CONCEPTS.any(AIR_OBJECTS), 4
#: A pronoun for who is told of is one of the first words of its sentence; who was named stands so far before.
_OPENING, _BACK = 4, 2


class Topics:
    """Finds of whom one text tells where it does not say it again."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors

    def of(self, first: int, *, taken: bool = False) -> str | None:
        """The party that the sentences before a token tell of, where its own names none up to it.

        Of two the one that a pronoun takes up: the first that was named. With ``taken`` a pronoun must do so.
        """
        actors = self._actors
        sentence = bisect_right(actors.sentence_starts, first) - 1
        start = actors.sentence_starts[sentence]
        if actors.before(first) or actors.tokens.has(_SEATS, start, first):
            return None
        base = actors.tokens.base
        opening = range(start, min(start + _OPENING, first))
        # «За його даними»: whose words they are
        taken_up = any(base[at] & _THEM and not (at > start and base[at - 1] & PREPOSITION) for at in opening)
        ours = any(mask & _WE for mask in actors.tokens.base[start:first])
        if ours or (taken and not taken_up):
            # "We have lost 40 men": those who speak.
            return None
        for back in range(sentence - 1, max(sentence - 1 - _BACK, -1), -1):
            begin, end = actors.sentence_starts[back], actors.sentence_starts[back + 1]
            if named := self._named(begin, end):
                return named[0] if taken_up or len(set(named)) == 1 else None
            if not taken_up and any(begin <= place.first < end for place in actors.places.mentions):
                # "... to the south of Sudland. 500 lorries": it tells of another place.
                return None
        return None

    def _is_aside(self, at: int) -> bool:
        """Whether a party is only where something came from, or who strikes: it is told of those that are struck."""
        tokens = self._actors.tokens
        return bool(tokens.concepts(max(0, at - 2), at) & FROM or tokens.concepts(at + 1, at + _DEED) & _STRIKES)

    def _named(self, first: int, last: int) -> list[str]:
        """The parties told of in a sentence, in its order, by their seats too; not who only speaks or is a place."""
        actors, tokens = self._actors, self._actors.tokens
        low, high = bisect_left(actors.positions, first), bisect_left(actors.positions, last)
        told = [
            (actor.position, actor.country)
            for actor in actors.all[low:high]
            if not (actor.place or actors.speaks(actor.position) or self._is_aside(actor.position))
        ]
        told += [
            (at, seat_of(tokens.masks[at]))
            for at in tokens.between(_SEATS, first, last)
            if not tokens.base[at - 1] & (AT | FROM) and not actors.speaks(at)
        ]
        return [country for _, country in sorted(told) if country in ADVERSARIES and actors.fights(country)]
