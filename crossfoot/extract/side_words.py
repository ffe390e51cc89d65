"""Words of sides in the language files: armies (``side:xx``), enemies (``foe:xx``), weapons (``weapon:xx``)."""

from __future__ import annotations

import functools

from crossfoot.extract.lexicon import CONCEPTS, Lexicon, language_shelf

_ENEMY = CONCEPTS.bit("side-enemy")
_SIDE, _FOE, _WEAPON, _GROUP, _WAR = "side:", "foe:", "weapon:", "group:", "war-name:"


def _begin(prefix: str) -> int:
    """All concepts of the language files that begin so."""
    named = (concept for language in language_shelf().values() for concept in language.concepts)
    return CONCEPTS.any(concept for concept in named if concept.startswith(prefix))


#: words that mean an enemy; a side or an enemy
FOES = _ENEMY | _begin(_FOE)
SIDED = FOES | _begin(_SIDE)

#: words that name battlegroups of one country
_GROUPS, _WEAPONS = _begin(_GROUP), _begin(_WEAPON)
#: what only one party calls the war
WAR_NAMES = _begin(_WAR)

#: language -> its lexicon, and word -> ISO 3166-1 code for sides and for enemies; made once
_kept: dict[str, tuple[Lexicon, dict[str, str], dict[str, str]]] = {}


def side_words(lexicon: Lexicon) -> dict[str, str]:
    """word -> country; empty for words that mean the enemy of whoever speaks."""
    return _tables(lexicon)[1]


def foe_words(lexicon: Lexicon) -> dict[str, str]:
    """word -> the country that those who write in the language mean by it: "the enemy" without a name."""
    return _tables(lexicon)[2]


def side_of(mask: int) -> str:
    """The country of a phrase with the concepts of a side: «сили оборони»."""
    return _country_of(mask & SIDED & ~_ENEMY)


def group_of(mask: int) -> str:
    """The country whose battlegroups have a word with these concepts in their name."""
    return _country_of(mask & _GROUPS)


def weapon_of(mask: int) -> str:
    """The country that uses the weapon that a word or phrase with these concepts names."""
    return _country_of(mask & _WEAPONS)


def war_name_of(mask: int) -> str:
    """The country that alone calls the war as a phrase with these concepts does."""
    return _country_of(mask & WAR_NAMES)


@functools.cache
def _country_of(mask: int) -> str:
    return next(iter(CONCEPTS.names(mask)), "").partition(":")[2].upper() if mask else ""


def _tables(lexicon: Lexicon) -> tuple[Lexicon, dict[str, str], dict[str, str]]:
    kept = _kept.get(lexicon.language.code)
    if kept is None or kept[0] is not lexicon:
        foes = _named(lexicon, _FOE)
        sides = {word: "" for word, mask in lexicon.masks.items() if mask & _ENEMY} | _named(lexicon, _SIDE) | foes
        kept = _kept[lexicon.language.code] = lexicon, sides, foes
    return kept


def _named(lexicon: Lexicon, prefix: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for concept in lexicon.language.concepts:
        if concept.startswith(prefix):
            bit, country = CONCEPTS.bit(concept), concept.removeprefix(prefix).upper()
            table |= {word: country for word, mask in lexicon.masks.items() if mask & bit}
    return table
