"""Whether words name both sides of a war, whichever it is: then they speak of it without a word of war."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.memory import Memory
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.tokens import Tokens


class _Parties(Memory[str]):
    """folded word -> the party to a conflict whose country or people it names, or empty."""

    def look_up(self, word: str) -> str:
        """The party that a folded word names."""
        entry = GAZETTEER[word]
        country = entry.people if entry is not None else None
        if entry is not None and country is None:
            country = next((known.country for known in entry.alone if known.kind == "country"), None)
        return country if country in ADVERSARIES else ""


_PARTIES = _Parties()
#: words that name a party to a conflict
_NAMED = FAMILIES.of_spelling(lambda word, _: bool(_PARTIES[word]))


def named_of_any(tokens: Tokens) -> int:
    """How many of the words name a party to a conflict."""
    return len(tokens.families[_NAMED])


def named_of_both(tokens: Tokens) -> int:
    """How many of the words name a party to a conflict, where two that fight each other are named; else 0."""
    named = tokens.families[_NAMED]
    parties = {_PARTIES[tokens.words[at]] for at in named}
    return len(named) if any(parties.intersection(ADVERSARIES[party]) for party in parties) else 0
