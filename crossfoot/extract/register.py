"""The register of institutions and offices that speak, with spellings in three languages.

A name as a text gives it ("Russia's Defense Ministry", "в обласній військовій адміністрації") is compared word by
word by the beginnings of its words, so that grammatical cases and derived forms agree; the spelling with the most words
wins.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator

from crossfoot.extract import bodies as bodies_shelf
from crossfoot.extract.body import Bodies, Body, Kind
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.places.tables import sides
from crossfoot.model.shelf import load_shelf

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
#: "U.N." is "UN"
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_SMALL = frozenset("the of and in on for a an s і та й у в з на и с во при".split())
_ITS = frozenset("its their his her її його їхній їхня їхнє їх ее его их".split())
#: Latin words of so many letters do not change.
_UNBENT = 5
#: what such a word may take on: plurals and the people of a country
_ENGLISH = frozenset(("s", "es", "i", "is", "n", "an", "ns", "ian", "ish", "al"))
#: An ending adds so many letters at most, and changes so many.
_ENDING, _BENT = 3, 2
#: with the soft sign and the half vowel that an ending takes the place of
VOWELS = "аеєиіїоуюяыэёйь"
#: consonants that change before an ending: «рука, руці», «друг, друже»; vowels that it takes the place of
_CHANGED, _FLEETING = frozenset(("гз", "кц", "хс", "гж", "кч", "хш")), frozenset("еєоё")
#: A longer name is a sentence misread; a list of speakers is no one body.
_LONGEST = 20

#: Offices that every state has.
_OF_STATES = frozenset({Kind.GOVERNMENT, Kind.MILITARY, Kind.EMERGENCY, Kind.POLICE, Kind.JUSTICE, Kind.HEALTH})

#: whose names take no endings in Latin letters
_PAPERS = frozenset({Kind.OUTLET, Kind.CHANNEL})

Words = tuple[str, ...]


def _words(name: str) -> Words:
    """The words of a name, folded; short Latin acronyms keep their capitals, since "US" is not "us"."""
    folded: list[str] = []
    if "." in name:
        name = _DOTTED.sub(lambda initials: initials[0].replace(".", "") + " ", name)
    for word in _WORD.findall(name):
        if word.isascii() and word.isupper() and len(word) <= 3:
            folded.append(word)
            continue
        word = word.lower().replace("’", "'").replace("ʼ", "'").replace("ё", "е").removesuffix("'s")
        if word not in _SMALL:
            folded.append(word.replace("'", ""))
    return tuple(dict.fromkeys(folded))


def _begun(words: Words) -> frozenset[str]:
    """How words begin."""
    return frozenset(word[:3] for word in words)


def _agreement(word: str, other: str) -> int:
    """How many first letters two words share where they are forms of one, else 0.

    They are where they share all but the ending of the shorter, five letters at most; of two bodies the one that shares
    more is meant ("Chernihiv", not "Chernivtsi"). A short word in Latin letters has no ending to lose: "armed" is not
    of "Armenia".
    """
    if word == other:
        return len(word) + 1
    short, long = sorted((word, other), key=len)
    size = len(short)
    if size < 3 or len(long) - size > (2 if size <= 4 else 3 if size == 5 else 9):
        return 0
    if size <= _UNBENT and long.isascii() and long[size:] not in _ENGLISH:
        # "van" is no "Vance"
        return 0
    shared = next((at for at, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), size)
    least = size if size <= _UNBENT and short.isascii() else max(3, min(size - 1, 5))
    return shared if shared >= least else 0


def _bent(word: str, other: str) -> bool:
    """Whether two words differ by an ending alone: all that a spelling of one word has ("Чернігова" is no company)."""
    size = min(len(word), len(other))
    shared = next((at for at in range(size) if word[at] != other[at]), size)
    # «Гордов» is not «Гордищев»: what follows is no ending.
    return shared >= size - _BENT and max(len(word), len(other)) - shared <= _ENDING


def _is_whole(spelling: str, word: str) -> bool:
    """Whether a word can be a form of a spelling: no ending takes a consonant from it, nor puts a letter before one.

    «Мер» is no «Мерц», «Тараса» no «ТАРС»; «Сибізі» is of «Сибіга», «Швеця» of «Швець».
    """
    stem = spelling.rstrip(VOWELS)
    if spelling.isascii() or word.startswith(stem):
        return True
    behind = word.removeprefix(stem[:-1])
    if behind != word and stem[-1:] + behind[:1] in _CHANGED:
        return True
    behind = word.removeprefix(stem[:-2])
    return stem[-2:-1] in _FLEETING and behind != word and behind.lstrip("ьй").startswith(stem[-1:])


def _is_acronym_of(acronym: str, word: str) -> bool:
    """Whether a word is an acronym, with its ending where it takes one: «МИДа», but «обсяг» is no «ОБСЄ»."""
    return word.startswith(acronym) and len(word) - len(acronym) <= _BENT


def _fit(spelling: Words, words: Words, acronyms: frozenset[str]) -> int:
    """How well a spelling fits a name that has all its words, or 0. A word of the name stands for one of its words."""
    if len(spelling) == 1 and spelling[0] in acronyms and not any(_is_acronym_of(spelling[0], word) for word in words):
        return 0
    if len(spelling) == 1 and not any(_bent(spelling[0], word) and _is_whole(spelling[0], word) for word in words):
        return 0
    total = 0
    left = list(words)
    for part in spelling:
        best = max(left, key=lambda word: _agreement(part, word), default="")
        agreement = _agreement(part, best)
        if not agreement:
            return 0
        left.remove(best)
        total += agreement
    return total


def _names_another_state(body: Body, words: Words, spelling: Words) -> bool:
    """Whether a name of a state's office has, beside the words of its spelling, another country's."""
    if body.kind not in _OF_STATES or body.side is None:
        return False
    others = [word for word in words if not any(_agreement(word, part) for part in spelling)]
    named = {sides().get(country) for word in others for country in _countries(word)}
    return bool(named) and body.side not in named


def _countries(word: str) -> list[str]:
    """The countries that a word names, or whose people it names."""
    entry = GAZETTEER[word]
    if entry is None:
        return []
    alone = [known.country for known in entry.alone if known.kind == "country" and known.country]
    return [entry.people] if entry.people else alone


class Register:
    """All bodies, found by id or by name."""

    def __init__(self, bodies: tuple[Body, ...]) -> None:
        """Raises `ValueError` where two bodies have one id or one has a spelling without words."""
        self._by_id: dict[str, Body] = {}
        spellings: list[tuple[str, Words, Body, bool]] = []
        acronyms: set[str] = set()
        for body in bodies:
            if body.id in self._by_id:
                raise ValueError(f"two bodies of the register have the id {body.id!r}")
            self._by_id[body.id] = body
            for code, written in body.names.items():
                for spelling in written.split("|"):
                    words = _words(spelling)
                    if not words:
                        raise ValueError(f"{body.id}: a spelling without words in {code!r}")
                    spellings.append((code, words, body, spelling.strip().startswith("=")))
                    if len(words) == 1 and spelling.strip(" =").isupper():
                        acronyms.update(words)
        self._acronyms = frozenset(acronyms)
        #: (language, beginning of the rarest word) -> spellings, how their words begin, and whether it is a whole name
        self._index: dict[tuple[str, str], list[tuple[Words, frozenset[str], Body, bool]]] = {}
        common = Counter((code, word[:3]) for code, words, *_ in spellings for word in words)
        for code, words, body, whole in spellings:
            rarest = min(words, key=lambda word, code=code: (common[code, word[:3]], word))  # type: ignore[misc]
            self._index.setdefault((code, rarest[:3]), []).append((words, _begun(words), body, whole))

    def __iter__(self) -> Iterator[Body]:
        return iter(self._by_id.values())

    def get(self, id: str) -> Body:
        """The body of an id; raises `KeyError` where there is none."""
        return self._by_id[id]

    def find(self, name: str, code: str) -> Body | None:
        """The body that a name in a language means: that of the spelling with the most words that are all in the name.

        English spellings hold in every language, since agencies and outlets keep theirs. A list of names is no body,
        and "its foreign minister" is that of whoever is meant.
        """
        return self._match(name, code)[0]

    def find_own(self, name: str, code: str) -> Body | None:
        """`find`, but none for an office that a name gives to another state.

        «Міністр оборони» is a country's own where the name says no more; «міністр оборони Данії» is Denmark's.
        """
        body, spelling = self._match(name, code)
        return None if body is None or _names_another_state(body, _words(name), spelling) else body

    def _match(self, name: str, code: str) -> tuple[Body | None, Words]:
        """The body that a name means, and its spelling."""
        words = _words(name)
        begun = _begun(words)
        if "," in name or len(words) > _LONGEST or (words and words[0] in _ITS):
            return None, Words()
        best: Body | None = None
        most, meant = (0, 0), Words()
        for language in dict.fromkeys((code, "en")):
            for word in words:
                for spelling, needed, body, whole in self._index.get((language, word[:3]), ()):
                    # Words that agree begin alike: most spellings end here.
                    if not needed <= begun or (whole and len(spelling) != len(words)):
                        continue
                    if body.kind in _PAPERS and not all(part in words for part in spelling if part.isascii()):
                        # "Economists" are no "Economist", "Telegram channels" no "Telegraph"
                        continue
                    if (
                        len(spelling) >= most[0]
                        and (fit := (len(spelling), _fit(spelling, words, self._acronyms))) > most
                        and fit[1]
                    ):
                        best, most, meant = body, fit, spelling
        return best, meant


@functools.cache
def register() -> Register:
    """The register, read once from its shelf."""
    return Register(tuple(body for part in load_shelf(bodies_shelf, Bodies).values() for body in part.bodies))


@functools.lru_cache(maxsize=4096)
def find_body(name: str, code: str) -> Body | None:
    """The body that a name in a language means, or ``None``."""
    return register().find(name, code)


@functools.lru_cache(maxsize=4096)
def find_own_body(name: str, code: str) -> Body | None:
    """`find_body`, but none for an office that a name gives to another state."""
    return register().find_own(name, code)
