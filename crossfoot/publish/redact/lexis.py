"""What is known of a word: whether the rules know it, and what the dictionaries say it can be.

In a sentence about something that may not be told in full, only words that are known to be harmless are shown; so what
matters here is what is *not* known.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS, PHRASE, fold, lexicon_of
from crossfoot.publish.redact import words
from crossfoot.publish.redact.harmless import HARMLESS
from crossfoot.publish.redact.latin import is_cyrillic, spellings

if TYPE_CHECKING:
    import pymorphy3

_LANGUAGES = ("en", "uk", "ru")
#: Letters that one of the two languages lacks.
_OF_ONE = {"uk": re.compile("[іїєґ'’ʼ]", re.IGNORECASE), "ru": re.compile("[ыэъё]", re.IGNORECASE)}
#: Kinds of words that name a thing or tell one from another; a verb or adverb alone tells nothing of a place.
_NAMING = frozenset({"NOUN", "ADJF", "PRTF", "NUMR"})
#: English endings of verbs and adverbs.
_DOING = re.compile(r"\w+(?:ed|ing|ly|ize|ise)")
#: What the rules list as somebody's name is no word that they know.
_NO_NAME = ~CONCEPTS.bit("where-given-name")
#: Shorter words are small words.
_SHORT = 4


@lru_cache(maxsize=65536)
def concepts_of(word: str) -> int:
    """The concept bits a word has in any of the languages."""
    folded, bits = fold(re.sub(r"['’]s$", "", word)), 0
    for code in _LANGUAGES:
        bits |= lexicon_of(code).masks.get(folded, 0) & _NO_NAME
    tens, _, ones = folded.partition("-")
    if not bits and ones and means(tens, "numeral") and means(ones, "numeral", "ordinal"):
        return concepts_of(ones)
    return bits


@cache
def _bits(concepts: tuple[str, ...]) -> int:
    return CONCEPTS.any(concepts)


def means(word: str, *concepts: str) -> bool:
    """Whether a word can have one of these concepts."""
    return bool(concepts_of(word) & _bits(concepts))


_TOLD = re.compile(r"[^\W\d_][\w'’ʼ-]*")


def tells(sentence: str, *concepts: str) -> bool:
    """Whether any word of a sentence can have one of these concepts."""
    return bool(_told_in(sentence) & _bits(concepts))


@lru_cache(maxsize=1024)
def _told_in(sentence: str) -> int:
    bits = 0
    for word in _TOLD.findall(sentence):
        bits |= concepts_of(word)
    return bits


@lru_cache(maxsize=65536)
def is_harmless(word: str) -> bool:
    """Whether a lower-case word is known to tell no place, part or unit: the rules know it, or the list does.

    A verb or adverb is harmless without being known.
    """
    bare = re.sub(r"['’]s?$", "", word).casefold()
    if is_known(bare):
        return True
    if not is_cyrillic(bare):
        return bool(_DOING.fullmatch(bare)) or (bare.endswith("s") and bare[:-1] in HARMLESS)
    sure = _sure(bare)
    found = [
        parse.tag.POS not in _NAMING or parse.normal_form.replace("ё", "е") in HARMLESS
        for parse in sure or _parses(bare)
    ]
    # What no dictionary has is harmless only if it is no noun by any guess.
    return any(found) if sure else all(found)


@lru_cache(maxsize=65536)
def is_adverb(word: str) -> bool:
    """Whether a Cyrillic word is none that names or describes a thing: «Оперативно», «Навпроти»."""
    sure = _sure(word) if is_cyrillic(word) else ()
    return bool(sure) and not any(parse.tag.POS in _NAMING for parse in sure)


@lru_cache(maxsize=65536)
def may_describe(word: str) -> bool:
    """Whether a Cyrillic word can be an adjective, as the names of many villages are."""
    return any(parse.tag.POS == "ADJF" for parse in _sure(word)) if is_cyrillic(word) else False


def normal_forms(word: str) -> set[str]:
    """The forms in which the dictionaries list a Cyrillic word that is not in the plural: no holder of an office is."""
    return {parse.normal_form for parse in _sure(word) if "plur" not in parse.tag} if is_cyrillic(word) else set()


@lru_cache(maxsize=65536)
def is_somebody(word: str) -> bool:
    """Whether a Cyrillic word in lower or upper case can be a noun for a person, and no name."""
    if not is_cyrillic(word):
        return False
    return any(
        {"NOUN", "anim"} <= set(parse.tag.grammemes) and not {"Name", "Surn", "Patr"} & set(parse.tag.grammemes)
        for parse in _sure(word)
    )


def is_ahead(sentence: str) -> bool:
    """Whether it tells of what is to come."""
    return any(is_future(word) for word in _TOLD.findall(sentence))


_AHEAD = re.compile(
    r"will|shall|may|might|would|should|due|going|plans?|hope[sd]?|expect(?:s|ed)|promise[sd]?|scheduled"
    r"|плану\w+|планир\w+|сподіва\w+|надею\w+|розрахову\w+|рассчитыва\w+|обіця\w+|обеща\w+|мають|має|должн\w+|намірен\w+|намерен\w+",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def is_future(word: str) -> bool:
    """Whether a word tells of what is to come."""
    return bool(_AHEAD.fullmatch(word)) or (
        is_verb(word) and any("futr" in parse.tag.grammemes for parse in _sure(word))
    )


@lru_cache(maxsize=65536)
def is_verb(word: str) -> bool:
    """Whether a Cyrillic word can only be a verb."""
    sure = _sure(word) if is_cyrillic(word) else ()
    return bool(sure) and all(parse.tag.POS in ("VERB", "INFN", "GRND", "PRTS") for parse in sure)


@lru_cache(maxsize=65536)
def is_naming(word: str) -> bool:
    """Whether a Cyrillic word can name a thing or what it is like."""
    return any(parse.tag.POS in _NAMING for parse in _sure(word))


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[frozenset[str], ...]:
    """The grammemes of each form that the dictionaries have of a Cyrillic word."""
    return tuple(frozenset(parse.tag.grammemes) for parse in _sure(word)) if is_cyrillic(word) else ()


@lru_cache(maxsize=65536)
def is_joint(word: str) -> bool:
    """Whether a Cyrillic word can only join others: «внаслідок», «вследствие», «потому»."""
    sure = _sure(word) if is_cyrillic(word) else ()
    return bool(sure) and all(parse.tag.POS in ("PREP", "CONJ", "PRCL") for parse in sure)


def is_known(word: str) -> bool:
    """Whether the rules or a list know a word as it is written."""
    return (
        len(word) < (_SHORT - is_cyrillic(word))
        or word in HARMLESS
        or word in words.PLAIN
        or bool(concepts_of(word) & ~PHRASE)
    )


@lru_cache(maxsize=65536)
def is_listed(word: str) -> bool:
    """Whether the list of harmless words has it, in any case or number."""
    bare = word.casefold()
    if bare in HARMLESS or (bare.endswith("s") and bare[:-1] in HARMLESS):
        return True
    return is_cyrillic(bare) and any(parse.normal_form.replace("ё", "е") in HARMLESS for parse in _parses(bare))


@lru_cache(maxsize=65536)
def is_given_name(word: str) -> bool:
    """Whether people have it as a first name or patronymic; Latin letters are read as those of a Slavic name."""
    return any({"Name", "Patr"} & set(parse.tag.grammemes) for form in spellings(word) for parse in _sure(form))


@lru_cache(maxsize=65536)
def is_surname(word: str) -> bool:
    """Whether people have it as a surname."""
    return any("Surn" in parse.tag.grammemes for form in spellings(word) for parse in _sure(form))


def is_only_name(word: str) -> bool:
    """Whether a Cyrillic word is a person's name and nothing else."""
    sure = _sure(word)
    return bool(sure) and all({"Name", "Patr", "Surn"} & set(parse.tag.grammemes) for parse in sure)


@lru_cache(maxsize=65536)
def is_plural(word: str) -> bool:
    """Whether a Cyrillic noun can only be in the plural."""
    nouns = [set(parse.tag.grammemes) for parse in _sure(word) if parse.tag.POS in _NAMING]
    return bool(nouns) and all("plur" in tags for tags in nouns)


def is_place(word: str) -> bool:
    """Whether the gazetteer knows it, as a place or a people."""
    return GAZETTEER[fold(word)] is not None


@lru_cache(maxsize=65536)
def is_wide(word: str) -> bool:
    """Whether it is a country, its people, a continent or a sea, and nothing finer."""
    entry = GAZETTEER[fold(re.sub(r"['’]s?$", "", word))]
    if entry is None:
        return False
    return entry.is_country or all(known.kind in ("continent", "group", "sea") for known in entry.alone + entry.longer)


@lru_cache(maxsize=65536)
def is_city(word: str) -> bool:
    """Whether it is one of the big cities that every text names."""
    entry = GAZETTEER[fold(re.sub(r"['’]s?$", "", word))]
    return entry is not None and any(known.own for known in entry.alone)


@lru_cache(maxsize=65536)
def is_region_adjective(word: str) -> bool:
    """Whether it is the adjective of a region in the feminine, as «область» is."""
    if not re.search(r"(?:ой|ую|ая|ій|ою|ої|ька|ьку)$", word):
        return False
    entry = GAZETTEER[fold(word)]
    return entry is not None and any(known.kind == "region" and known.adjective for known in entry.alone)


#: Countries whose places are those of the war.
_AT_WAR = frozenset({"UA", "RU", "BY"})


@lru_cache(maxsize=65536)
def is_abroad(word: str) -> bool:
    """Whether it is a place, and none by this name lies in a country of the war.

    A Cyrillic name in one of its cases is that of some far town too easily.
    """
    if is_cyrillic(word):
        return False
    entry = GAZETTEER[fold(re.sub(r"['’]s?$", "", word))]
    known = entry.alone + entry.longer if entry else ()
    return bool(known) and not any(one.country in _AT_WAR for one in known)


@cache
def _morph(code: str) -> pymorphy3.MorphAnalyzer:
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=code)


@lru_cache(maxsize=65536)
def _parses(word: str) -> tuple[pymorphy3.analyzer.Parse, ...]:
    found = _plain(word)
    return tuple(parse for code in _codes(found) for parse in _morph(code).parse(found))


def _plain(word: str) -> str:
    return re.sub("[’ʼ]", "'", word).casefold()


def _codes(word: str) -> list[str]:
    """The languages that have all letters of a word."""
    return [code for code, letters in _OF_ONE.items() if letters.search(word)] or list(_OF_ONE)


@lru_cache(maxsize=65536)
def _sure(word: str) -> tuple[pymorphy3.analyzer.Parse, ...]:
    # Guesses at words that no dictionary has take a hundred times as long.
    found = _plain(word)
    known = (code for code in _codes(found) if _morph(code).word_is_known(found))
    return tuple(parse for code in known for parse in _morph(code).parse(found) if parse.is_known)
