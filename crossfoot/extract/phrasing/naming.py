"""Nouns the language knows: outcomes, weapon models and things, which give a noun group what it counts.

"14 civilian deaths", "three Patriot systems", "11 invaders' armoured vehicles".
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.models import MODELS, NAMED_MODELS
from crossfoot.extract.objects import AIR, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, MODEL, NAMED_MODEL
from crossfoot.extract.phrasing.groups import describes, tells_of_people
from crossfoot.extract.phrasing.noun_group import NounGroup
from crossfoot.extract.phrasing.words import NounWords
from crossfoot.extract.tokens import NEWLINE, NUMBER, STOP

_bit = CONCEPTS.bit
#: "job losses" are nobody's death
_CIVIL = _bit("civil-loss")
#: nouns that say by themselves what happened: deaths, injuries, casualties
OUTCOME = CONCEPTS.any(("death", "injury", "casualties"))
#: participles that people are called by who may be named behind them: «семь эвакуированных (журналистов)»
FATES = OUTCOME | CONCEPTS.any(("rescue", "rescued-people", "detain"))
#: a word with none of these is no noun the language knows
NAMING = OUTCOME | MODEL | NAMED_MODEL | OBJECT
_OF_TROOPS = CONCEPTS.any(("of-troops", "soldier"))
_MODEL_BITS = tuple((_bit("model:" + name), name, what) for name, (what, _) in MODELS.items())
_MODEL_BITS += tuple((_bit("named-model:" + name), name, what) for name, (what, _) in NAMED_MODELS.items())
_MODELS = MODEL | NAMED_MODEL
_OWNS = frozenset("'’")
_OPENING = frozenset('"“«„')
#: words that tell less than the name of a model before them
_VAGUE = frozenset({"weapon_system", "munition"})


def models_of(mask: int) -> tuple[str, ...]:
    """The weapon models that a word with these concepts names."""
    return tuple(name for bit, name, _ in _MODEL_BITS if mask & bit) if mask & _MODELS else ()


def names(group: NounGroup, mask: int) -> bool | None:
    """Nouns the language knows: outcomes, models, objects."""
    near, phrase, at = group.near, group.phrase, group.at
    if mask & FATES and near.free_order and phrase.noun < 0 and tells_of_people(near, at):
        phrase.fate = at
        return group.skip()
    if mask & OUTCOME and phrase.unit is None and not group.is_compound() and not near.mask(at - 1) & _CIVIL:
        if phrase.noun < 0 or (near.month_first and phrase.object in PEOPLE and at == phrase.last):
            # "14 deaths", "14 civilian deaths"
            if near.tokens.concepts(phrase.number.last, at) & _OF_TROOPS:
                # "800 military deaths"
                phrase.object = "soldier"
            if near.free_order:
                # «двое двухсотых»: soldiers, and not only people
                phrase.object = phrase.object or object_of(mask)
            phrase.noun, phrase.last = at, near.tokens.behind(at)
            return False
    if mask & MODEL or (mask & NAMED_MODEL and _is_name(near, at)):
        return _model(group, mask)
    if not mask & OBJECT or (mask & near.stops and not near.counts_as_noun(at)):
        return None
    if phrase.noun < 0 and near.acts_itself(at, phrase.number):
        return False
    owns = near.month_first and near.word(at + 1) in _OWNS and near.tokens.joined(at + 1)
    if owns and near.object_within(at + 2, 3):
        # "11 invaders' armoured vehicles"
        group.at = at + 2
        return True
    if near.free_order and phrase.noun < 0 and describes(near, at):
        # «30 військових заводів»
        return group.skip()
    # «п'ять «Градів» росіян»: whose they are
    named = phrase.noun >= 0 and not (near.masks[phrase.noun] & MODEL and object_of(mask) not in PEOPLE)
    if near.month_first or not named:
        vague = group.models and phrase.object and object_of(mask) in _VAGUE
        # "three Patriot systems", "four KAB bombs" are what Patriots are.
        phrase.object, phrase.noun = phrase.object if vague else object_of(mask), at
        phrase.last = near.tokens.behind(at)
    group.skip()
    if near.free_order:
        _models_behind(group)
    return near.month_first


def _is_name(near: NounWords, at: int) -> bool:
    """Whether a word is written as a name: «два Тигры», "two Archers", «три «буханки»."""
    return near.tokens.capital(at) or near.words[at - 1] in _OPENING


def _model(group: NounGroup, mask: int) -> bool:
    near, phrase = group.near, group.phrase
    group.models += models_of(mask)
    if phrase.object is None and phrase.unit is None and (near.free_order or not mask & OBJECT):
        phrase.object, phrase.noun = next(what for bit, _, what in _MODEL_BITS if mask & bit), group.at
        phrase.last = near.tokens.behind(group.at)
    elif near.free_order or phrase.noun >= 0:
        phrase.last = near.tokens.behind(group.at)
    return group.skip()


def _models_behind(group: NounGroup) -> None:
    """Weapon models listed behind the noun: БпЛА типу Shahed, Гербера."""
    near, listed = group.near, False
    for step in range(group.at, min(near.size, group.at + 8)):
        mask = near.masks[step]
        listed = listed or bool(near.words[step] == "," or mask & AND)
        if listed and group.phrase.object in PEOPLE:
            # «более 10 военнослужащих и ПТРК «Джавелин»
            break
        if listed and not mask & MODEL and object_of(mask) not in (None, group.phrase.object):
            # «два танка, боевую машину пехоты «Bradley»: the next thing's
            break
        if mask & MODEL or (mask & NAMED_MODEL and _is_name(near, step)):
            group.models += models_of(mask)
            group.phrase.last = near.tokens.behind(step)
            what = next(what for bit, _, what in _MODEL_BITS if mask & bit)
            # «три боєприпаси Ланцет», but not «восемь снарядов РСЗО Ураган»
            vague = group.phrase.object in _VAGUE and what in AIR and near.tokens.capital(step)
            group.phrase.object = what if vague else group.phrase.object
        elif group.phrase.object in _VAGUE and near.tokens.capital(step) and object_of(mask) in AIR:
            # «три бомби КАБ», «бомбами ФАБ-500»
            group.phrase.object, group.phrase.last = object_of(mask), near.tokens.behind(step)
        elif mask & (STOP | NEWLINE | NUMBER | near.stops) or step in near.numbers:
            break
