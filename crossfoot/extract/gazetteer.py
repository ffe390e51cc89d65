"""Names of places, countries and peoples ready for look-up, in every case form.

The tables in `crossfoot.extract.places` give nominatives. A Latin name is looked up by its first word, a Cyrillic one
by its stem: the written word minus one case ending that its kind of name can have. Our own tables go before the towns
of the world.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.memory import Memory
from crossfoot.extract.places.raions import REGION_OF_PREFIX
from crossfoot.extract.places.stems import ADJECTIVE, ANY, ENDED, LONGEST_ENDING, fits, is_adjective, is_cyrillic
from crossfoot.extract.places.tables import Raw, own_names, sides
from crossfoot.extract.places.world import world_names

__all__ = ["GAZETTEER", "WIDTH", "Entry", "Known", "fits", "is_adjective", "is_cyrillic", "region_of", "sides"]

#: How narrow a place is; an outer place named behind an inner one only tells where that lies.
WIDTH = {
    "plant": 0, "quarter": 0, "city": 1, "district": 2, "sea": 2, "region": 3, "direction": 3, "area": 4, "country": 5,
    "continent": 6, "group": 6,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One thing a name can stand for.

    ``kind`` is ``country``, ``people`` (the adjective or the people of a country), ``region``, ``district``, ``city``,
    ``sea``, ``area``, ``continent`` or ``plant``; ``code`` is ISO 3166-1 or 3166-2 or a P-code, for a town that of the
    smallest unit listed that it lies in; ``country`` is ISO 3166-1. ``rest`` are the words behind the first.
    """

    kind: str
    code: str | None
    country: str | None
    rest: tuple[str, ...] = ()
    #: ``any`` case, ``capital`` first letter or all in ``upper`` case
    case: str = "capital"
    #: whether the name means this without a word such as "region" beside it
    bare: bool = True
    adjective: bool = False
    #: from our own tables, not one of the world's many towns
    own: bool = True


def region_of(code: str | None) -> str | None:
    """The ISO 3166-2 code of the region a code lies in: UA6312 -> UA-63; None for a country."""
    if code is None or "-" in code:
        return code
    prefix = code[:4]
    return REGION_OF_PREFIX.get(prefix, f"UA-{prefix[2:]}") if len(prefix) == 4 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What names that begin with one word can stand for."""

    #: names of more words, the longest first
    longer: tuple[Known, ...]
    #: the word alone as a place
    alone: tuple[Known, ...]
    #: the country whose people or adjective the word is
    people: str | None
    #: how the second words of the longer names begin
    seconds: tuple[str, ...] = ()
    #: whether the word alone names a country or its people
    is_country: bool = False

    @property
    def any_case(self) -> bool:
        """Whether some name may be written in lower case."""
        return bool(self.people) or any(known.adjective or known.case == "any" for known in self.longer + self.alone)


class Gazetteer(Memory[Entry | None]):
    """folded word -> the names it can begin; None for most words."""

    def look_up(self, word: str) -> Entry | None:
        """The names that a folded word can begin."""
        if len(word) < 2 or not word[0].isalpha():
            return None
        found: list[Raw] = []
        if is_cyrillic(word):
            for length in range(len(word), max(1, len(word) - LONGEST_ENDING - 1), -1):
                ending = word[length:]
                stem = word[:length]
                for raw in (*_named(stem), *(_named(stem + ENDED) if ending else ())):
                    if ending in (ADJECTIVE if raw[6] else ANY):
                        found.append(raw)
        else:
            bare = word[:-2] if word.endswith("'s") else word
            found = [raw for raw in _named(bare) if not raw[3] or bare == word]
        if not found:
            return None
        found.sort(key=lambda raw: -len(raw[3]))
        options = [
            Known(
                kind="city" if kind == _TOWN else kind,
                code=code,
                country=country,
                rest=rest,
                case=case,
                bare=alone,
                adjective=adjective,
                own=kind != _TOWN,
            )
            for kind, code, country, rest, case, alone, adjective in dict.fromkeys(found)
        ]
        single = [known for known in options if not known.rest]
        return Entry(
            longer=tuple(known for known in options if known.rest),
            seconds=tuple(known.rest[0] for known in options if known.rest),
            alone=tuple(known for known in single if known.kind != "people"),
            people=next((known.country for known in single if known.kind == "people"), None),
            is_country=any(known.kind in ("country", "people") for known in single),
        )


#: A city of the world's table, not of our own.
_TOWN = "town"


def _named(first: str) -> list[Raw]:
    rows = list(own_names().get(first, ()))
    for line in world_names().get(first, "").splitlines():
        code, country, rest = line.split("|")
        rows.append((_TOWN, code, country, tuple(rest.split()), "capital", True, False))
    return rows


#: One look-up for all languages: names of other countries' places are written in each.
GAZETTEER = Gazetteer()
