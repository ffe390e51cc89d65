"""Who acts in politics: countries, seats of government, offices and those who hold them, as a text names them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.place import Places
from crossfoot.extract.tokens import Tokens

#: Seats that stand for their government: "Moscow rejected".
_SEATS = {
    CONCEPTS.bit("seat:" + country): country
    for country in "UA RU US DE FR GB PL CN IR IL TR BY SK HU IT PS".split()
}
_SEAT = CONCEPTS.any("seat:" + country for country in _SEATS.values())
OFFICE, BODY = CONCEPTS.bit("speaker-office"), CONCEPTS.bit("state-body")
HE, WE = CONCEPTS.any(("he-she", "it-they")), CONCEPTS.bit("we")
BOTH = CONCEPTS.bit("both-sides")
_SIGN = CONCEPTS.bit("sign")
#: Words of a personal name behind an office.
_NAME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One who acts, named at the tokens ``[first, last)``; ``side`` is the country's name, where it is known."""

    first: int
    last: int
    side: str | None


class Parties:
    """The parties of one text."""

    def __init__(self, tokens: Tokens, places: Places) -> None:
        """Find the countries, seats, offices and the names of those who hold them."""
        self._tokens = tokens
        known = sides()
        found: dict[int, Party] = {}
        for mention in places.mentions:
            if mention.kind == "country" and mention.country:
                found[mention.first] = Party(first=mention.first, last=mention.last, side=known.get(mention.country))
        for people in places.peoples:
            at = people.position
            found.setdefault(at, Party(first=at, last=at + 1, side=known.get(people.country)))
        masks = tokens.masks
        self._holders: dict[str, str | None] = {}
        for at in [at for at, mask in enumerate(masks) if mask & (_SEAT | OFFICE | BODY)]:
            seat = next((country for bit, country in _SEATS.items() if masks[at] & bit), None)
            if seat is not None and (masks[at] & BODY or tokens.capital(at)):
                found[at] = Party(first=at, last=tokens.behind(at), side=known.get(seat))
            elif masks[at] & (OFFICE | BODY):
                found.setdefault(at, Party(first=at, last=tokens.behind(at), side=self._side_near(found, at)))
                if masks[at] & OFFICE:
                    self._remember(at, found[at].side)
        if self._holders:
            for at, word in enumerate(tokens.words):
                name = word if word in self._holders else word.removesuffix("'s")
                if name in self._holders and at not in found and tokens.capital(at):
                    found[at] = Party(first=at, last=at + 1, side=self._holders[name])
        self._starts = sorted(found)
        self._found = found

    def between(self, first: int, last: int) -> list[Party]:
        """The parties named in the tokens ``[first, last)``, in order."""
        starts = self._starts
        return [self._found[at] for at in starts[bisect_left(starts, first) : bisect_left(starts, last)]]

    def sides_between(self, first: int, last: int) -> tuple[str, ...]:
        """The countries of the parties named there, each once."""
        return tuple(dict.fromkeys(party.side for party in self.between(first, last) if party.side))

    def text(self, party: Party) -> str:
        """The party as the text names it, with the country or office that belongs to its name."""
        first, last = party.first, party.last
        while first - 1 in self._found and self._found[first - 1].last == first:
            first -= 1
        while last in self._found:
            last = self._found[last].last
        tokens = self._tokens
        while last < len(tokens.words) and last - party.last < _NAME and self._is_name(last):
            last += 1
        return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]

    def _is_name(self, at: int) -> bool:
        tokens = self._tokens
        return tokens.capital(at) and not tokens.masks[at] & _SIGN

    def _side_near(self, found: dict[int, Party], at: int) -> str | None:
        """The country right before an office, or behind it: "Russian President", "president of Russia"."""
        for near in (at - 1, at - 2, at + 1, at + 2, at + 3):
            party = found.get(near)
            if party is not None and party.side:
                return party.side
        return None

    def _remember(self, office: int, side: str | None) -> None:
        """The last name of one whose office is told."""
        at = self._tokens.behind(office)
        last: int | None = None
        while at < len(self._tokens.words) and at - office <= _NAME and self._is_name(at):
            if not self._tokens.masks[at] & (_SEAT | OFFICE | BODY):
                last = at
            at += 1
        if last is not None:
            self._holders.setdefault(self._tokens.words[last].removesuffix("'s"), side)
