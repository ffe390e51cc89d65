"""Whether words name both sides of a war, whichever it is: then they speak of it without a word of war."""

from __future__ import annotations

from collections.abc import Sequence

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.memory import Memory
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.tokens import Tokens
from crossfoot.extract.wordbook import PLACE


class _Parties(Memory[str]):
    """folded word -> the party to a conflict whose country, people or town it names, or empty."""

    def look_up(self, word: str) -> str:
        """The party that a folded word names."""
        entry = GAZETTEER[word]
        country = entry.people if entry is not None else None
        if entry is not None and country is None:
            country = next((known.country for known in entry.alone), None)
        return country if country in ADVERSARIES else ""


_PARTIES = _Parties()
_VILLAGE = CONCEPTS.bit("settlement")
#: words that a name can begin with
_NAMES = FAMILIES.of_words(PLACE)


def _named(tokens: Tokens, at: Sequence[int]) -> list[str]:
    """The parties that words at these positions name."""
    return [party for step in at if (party := _PARTIES[tokens.words[step]]) and not _is_no_place(tokens, step)]


def _is_no_place(tokens: Tokens, at: int) -> bool:
    """Whether what could name a town is a plain word, or a village's name that a town abroad shares: «села Дачне»."""
    entry = GAZETTEER[tokens.words[at]]
    if entry is None or entry.is_country:
        return False
    village = at and tokens.masks[at - 1] & _VILLAGE and not any(known.own for known in entry.alone)
    return bool(village) or not tokens.capital(at)


def _fight(named: list[str]) -> bool:
    """Whether two of the parties fight each other."""
    parties = set(named)
    return any(parties.intersection(ADVERSARIES[party]) for party in parties)


def named_of_any(tokens: Tokens) -> int:
    """How many of the words name a party to a conflict."""
    return len(_named(tokens, tokens.families[_NAMES]))


def named_of_both(tokens: Tokens) -> int:
    """How many of the words name a party to a conflict, where two that fight each other are named; else 0."""
    named = _named(tokens, tokens.families[_NAMES])
    return len(named) if _fight(named) else 0


def names_any(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch of a text names a party to a conflict."""
    return bool(_named(tokens, tokens.between(_NAMES, first, last)))


def names_both(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch of a text names two that fight each other."""
    return _fight(_named(tokens, tokens.between(_NAMES, first, last)))
