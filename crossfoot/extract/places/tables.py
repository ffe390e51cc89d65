"""The tables of this folder compiled for look-up: names by their first word (Latin) or first stem (Cyrillic)."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from crossfoot.extract.cut import split_words
from crossfoot.extract.lexicon import fold
from crossfoot.extract.places.countries import COUNTRIES
from crossfoot.extract.places.front import DIRECTIONS, FRONT
from crossfoot.extract.places.raions import RAIONS
from crossfoot.extract.places.regions import OTHERS, RUSSIA, UKRAINE
from crossfoot.extract.places.stems import is_cyrillic, keys_of, stems_of
from crossfoot.extract.places.waters import WIDE

#: (kind, code, country, further words or stems, how it must be written, stands alone, is an adjective)
Raw = tuple[str, str | None, str | None, tuple[str, ...], str, bool, bool]


#: Countries whose first-level regions are called districts.
_DISTRICTS = frozenset({"IL"})


class Index:
    """Names by their first word (Latin) or first stem (Cyrillic)."""

    def __init__(self) -> None:
        """Start empty."""
        self.names: dict[str, list[Raw]] = {}

    def add(self, written: str, kind: str, code: str | None, country: str | None, *, bare: bool = True,
            adjective: bool = False) -> None:  # fmt: skip
        """Add a name in its nominative, or an adjective without its ending."""
        if written in ("", "-"):
            return
        pieces = split_words(written)
        case = "any" if written.islower() and not adjective else "capital"
        if written.isupper() and len(written) < 6:
            case = "upper"
        if kind == "people":
            case = "any" if is_cyrillic(pieces[0].lower()) else "capital"
        words = [fold(piece) for piece in pieces]
        stems = [
            (word,) if adjective or not is_cyrillic(word) else tuple(keys_of(word) if at == 0 else stems_of(word))
            for at, word in enumerate(words)
        ]
        for first, *rest in itertools.product(*stems):
            self.names.setdefault(first, []).append((kind, code, country, tuple(rest), case, bare, adjective))


#: How a Ukrainian adjective of a town ends.
_ADJECTIVE = "ськ"


def _variants(cell: str) -> Iterator[str]:
    return (name for name in cell.split(";") if name and name != "-")


def _rows(table: str) -> Iterator[list[str]]:
    return (line.split("|") for line in table.strip().splitlines())


def _add_countries(index: Index) -> None:
    for code, _, english, people, *slavic in _rows(COUNTRIES):
        for name in _variants(english):
            index.add(name, "country", code, code)
        for name in _variants(people):
            index.add(name, "people", code, code)
        for nouns, adjectives in (slavic[:2], slavic[2:]):
            for name in _variants(nouns):
                index.add(name, "country", code, code)
            for name in _variants(adjectives):
                index.add(name, "people", code, code, adjective=True)


def _add_regions(index: Index) -> None:
    for table in (UKRAINE, RUSSIA, OTHERS):
        for code, english, centre, *slavic in _rows(table):
            country = code[:2]
            towns = set(_variants(centre))
            for name in _variants(english):
                alone = name not in towns and code not in ("UA-32", "RU-MOS")
                index.add(name, "region", code, country, bare=alone)
            if country in _DISTRICTS:
                for name in (*_variants(english), *_variants(slavic[0]), *_variants(slavic[3])):
                    index.add(name, "district", code, country, bare=False, adjective=is_cyrillic(name))
            for name in towns:
                index.add(name, "city", code, country)
            for adjective, by_name, town in (slavic[:3], slavic[3:]):
                for name in _variants(adjective):
                    index.add(name, "region", code, country, bare=False, adjective=True)
                for name in _variants(by_name):
                    index.add(name, "region", code, country)
                for name in _variants(town):
                    index.add(name, "city", code, country)


def _add_by_adjective(index: Index, kind: str, code: str, slavic: str, english: str) -> None:
    """Add what stands only before the word for its kind, as an adjective where it is Slavic."""
    for name in _variants(slavic):
        index.add(name, kind, code, "UA", bare=False, adjective=True)
    for name in _variants(english):
        index.add(name, kind, code, "UA", bare=False)


def _add_raions(index: Index) -> None:
    for code, ukrainian, russian, english in _rows(RAIONS):
        _add_by_adjective(index, "district", code, f"{ukrainian};{russian}", english)
        if ukrainian.endswith(_ADJECTIVE) and (name := f"{ukrainian.removesuffix(_ADJECTIVE)}щин") not in index.names:
            # «Нікопольщина», where no region has the name
            index.add(f"{name}а".capitalize(), "district", code, "UA")


def _add_directions(index: Index) -> None:
    for code, ukrainian, russian, english in _rows(DIRECTIONS):
        _add_by_adjective(index, "direction", code, f"{ukrainian};{russian}", english)


def _add_wide(index: Index) -> None:
    for code, country, kind, *names in (*_rows(WIDE), *_rows(FRONT)):
        for cell in names:
            for name in _variants(cell):
                index.add(name, kind, None if code == "-" else code, None if country == "-" else country)


@functools.cache
def own_names() -> dict[str, list[Raw]]:
    """Names of our own tables, by first word or stem."""
    index = Index()
    _add_wide(index)
    _add_countries(index)
    _add_regions(index)
    _add_raions(index)
    _add_directions(index)
    return index.names


@functools.cache
def sides() -> dict[str, str]:
    """ISO 3166-1 code -> the country's name as a side."""
    return {row[0]: row[1] for row in _rows(COUNTRIES)}
