"""Names that may stand in any text: regions, institutions, and who holds an office by the register of bodies."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from crossfoot.extract.places.regions import RUSSIA, UKRAINE
from crossfoot.extract.register import register
from crossfoot.publish.redact import words
from crossfoot.publish.redact.holders import holds_office
from crossfoot.publish.redact.lexis import is_place, may_describe, normal_forms

_INSTITUTION = re.compile(rf"(?:{words.INSTITUTION})", re.IGNORECASE | re.VERBOSE)


@lru_cache(maxsize=16384)
def is_public(name: str) -> bool:
    """Whether a capitalised word is part of an institution, a region, or the name of somebody who holds an office."""
    bare = re.sub(r"['’ʼ]s?$", "", name).casefold()
    if _INSTITUTION.fullmatch(bare) or bare in regions() or bare in _region_words() or bare in _known():
        return True
    return bool(re.search("[а-яіїєґё]", bare)) and len(bare) > 5 and bare[:-2] in _known_stems()


def is_institution(name: str) -> bool:
    """Whether a capitalised word is part of the names of institutions."""
    return bool(_INSTITUTION.fullmatch(re.sub(r"['’ʼ]s?$", "", name).casefold()))


@lru_cache(maxsize=16384)
def is_registered(name: str) -> bool:
    """Whether the register has a capitalised word, in any case, and nothing else is called so."""
    bare = re.sub(r"['’ʼ]s?$", "", name).casefold()
    if bare in regions() or bare in _region_words() or is_place(name):
        return False
    if bare in _known() or bare.removesuffix("s") in _known():
        return not may_describe(name)
    return not may_describe(name) and any(form in _known() for form in normal_forms(bare))


@cache
def _known() -> frozenset[str]:
    """The words of all names in the register of bodies that speak: institutions, and who heads them."""
    spellings = (spelling for body in register() for names in body.names.values() for spelling in names.split("|"))
    return frozenset(word.casefold() for spelling in spellings for word in spelling.split() if word[:1].isupper())


def is_public_person(given: str, surname: str) -> bool:
    """Whether somebody of the register has both names; a surname alone is that of many."""
    return holds_office(given, surname) or (_stem(given), _stem(surname)) in _full_names()


@cache
def _full_names() -> frozenset[tuple[str, str]]:
    """First names and surnames, in stems, that stand beside each other in a name of the register."""
    names = (name for body in register() for name in body.names.values())
    pairs = (pair for name in names for spelling in name.split("|") for pair in pairwise(spelling.split()))
    return frozenset((_stem(one), _stem(other)) for one, other in pairs if one[:1].isupper() and other[:1].isupper())


def _stem(name: str) -> str:
    """A name without the letters that differ by case."""
    folded = re.sub(r"['’ʼ]s?$", "", name).casefold()
    return re.sub(r"(?<=[а-яіїєґё]{3})(?:ого|ому|[оеє]м|ою|[ийіоеюуаяєь]+)$", "", folded)


@cache
def single_names() -> frozenset[str]:
    """Names of the register in one word: no place has them."""
    spellings = (
        spelling.strip() for body in register() for names in body.names.values() for spelling in names.split("|")
    )
    return frozenset(one.casefold() for one in spellings if " " not in one) - _region_words() - regions()


def is_single_name(name: str) -> bool:
    """Whether the register has a name in one word, in any case: "the Kremlin"."""
    bare = re.sub(r"['’ʼ]s?$", "", name).casefold()
    return not single_names().isdisjoint((bare, *normal_forms(bare)))


@cache
def _known_stems() -> frozenset[str]:
    """Cyrillic names of the register without their last letters, which differ by case."""
    return frozenset(word[:-end] for word in _known() for end in (1, 2) if len(word) - end > 3)


@cache
def regions() -> frozenset[str]:
    """Names that say a region and nothing finer, whatever stands beside them."""
    rows = [line.split("|") for line in (UKRAINE + RUSSIA).strip().splitlines() if line.strip()]
    return frozenset(name.casefold() for row in rows for column in (4, 7) for name in row[column].split(";"))


@cache
def _region_words() -> frozenset[str]:
    """English names of regions, which are those of towns too, and so are no person's."""
    rows = [line.split("|") for line in (UKRAINE + RUSSIA).strip().splitlines() if line.strip()]
    return frozenset(name.casefold() for row in rows for column in (1, 2) for name in row[column].split(";"))
