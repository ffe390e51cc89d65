"""What regions, countries and parties are called on pages.

The names are those by which places are read, so that a page calls a place as articles do.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from crossfoot.extract.places.countries import COUNTRIES
from crossfoot.extract.places.regions import OTHERS, RUSSIA, UKRAINE
from crossfoot.extract.places.waters import WIDE

#: Cities that are regions, and a region whose name of one word is no more than an abbreviation.
_OWN_NAMES = {
    "UA-30": ("Kyiv", "Київ"),
    "UA-40": ("Sevastopol", "Севастополь"),
    "UA-43": ("Crimea", "Крим"),
    "RU-MOW": ("Moscow", "Москва"),
    "RU-SPE": ("St Petersburg", "Санкт-Петербург"),
    "RU-LEN": ("Leningrad region", "Ленінградська область"),
}
#: Of the regions without a name in Ukrainian, those that are no "область".
_KRAIS = frozenset({"RU-KHA", "RU-KYA"})


@cache
def region_names(lang: str) -> dict[str, str]:
    """The names of countries and of their first-level regions, by ISO 3166 code, in English or Ukrainian."""
    names = {code: english if lang == "en" else ukrainian for code, _, english, ukrainian in _countries()}
    for line in filter(None, (UKRAINE + RUSSIA + OTHERS).splitlines()):
        code, english, centre, adjective, by_name, ukrainian_centre, *_ = _cells(line)
        if code in _OWN_NAMES:
            name = _OWN_NAMES[code][lang == "uk"]
        elif lang == "en":
            name = f"{english} region" if code.startswith("UA-") else _stated(english, centre)
        elif code.startswith("UA-"):
            name = f"{adjective.capitalize()}а область"
        elif by_name == "-" and adjective != "-" and code.startswith("RU-"):
            name = f"{adjective.capitalize()}{'ий край' if code in _KRAIS else 'а область'}"
        else:
            name = _stated(by_name, ukrainian_centre, english, centre)
        # Some codes stand twice, and parts of a country may stand under its own.
        names.setdefault(code, name)
    return names


@cache
def plant_names(lang: str) -> dict[str, str]:
    """The names of nuclear plants by the codes of their regions, in English or Ukrainian."""
    names = {}
    for line in filter(None, WIDE.splitlines()):
        code, _, kind, english, ukrainian, *_ = _cells(line)
        if kind == "plant" and "Nuclear" in english:
            names[code] = english if lang == "en" else ukrainian
    return names


@cache
def party_names(lang: str) -> dict[str, str]:
    """The names of countries by those they have as a side, in English or Ukrainian."""
    return {side: english if lang == "en" else ukrainian for _, side, english, ukrainian in _countries()}


def _countries() -> Iterator[tuple[str, str, str, str]]:
    for line in filter(None, COUNTRIES.splitlines()):
        code, side, english, _, ukrainian, *_ = _cells(line)
        yield code, side, english, _capital(_stated(ukrainian, english))


def _capital(name: str) -> str:
    # What is read in any case stands in lower case in the table.
    return f"{name[:1].upper()}{name[1:]}"


def _cells(line: str) -> list[str]:
    """The first variant of each column."""
    return [cell.split(";")[0] for cell in line.split("|")]


def _stated(*names: str) -> str:
    return next((name for name in names if name != "-"), "")
