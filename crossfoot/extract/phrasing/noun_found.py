"""What the noun of a group is, once the group was read to its end."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.numbered import MANY
from crossfoot.extract.objects import AIR, MOST, OBJECT, object_of
from crossfoot.extract.phrase import AND, Phrase
from crossfoot.extract.phrasing.groups import inserted_event, joined_event, shared_event, shared_object
from crossfoot.extract.phrasing.noun_group import NounGroup
from crossfoot.extract.phrasing.words import NounWords

_DEED, _COUNTS_PEOPLE, _OR_MORE = (CONCEPTS.bit(name) for name in ("deed-noun", "counts-people", "at-least-after"))
_IN_FLIGHT = CONCEPTS.bit("in-flight")
#: "forces", of which several are so many soldiers, and two are two armies
_TROOPS, _FEW = CONCEPTS.bit("counts-troops"), 2
#: nouns of what was done, which govern their number themselves
_DEEDS = CONCEPTS.any(("impact-noun", "damage-to", "debris"))


def settle(group: NounGroup) -> None:
    """Where no known noun was found: a model's own plural, the noun of the next number, or the unknown word."""
    near, phrase, at = group.near, group.phrase, group.at
    if group.models and group.nameless and near.masks[at - 1] & OBJECT:
        # "300 Shaheds": a model's plural is the noun itself.
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[at - 1]), at - 1, at
    if phrase.noun >= 0 and phrase.object in MOST and phrase.number.low > MOST[phrase.object]:
        # "1.8 million units" are no reactors.
        phrase.object, phrase.noun, group.unknown = None, -1, phrase.noun
    if group.nameless and phrase.unit is None and near.mask(phrase.last) & (AND | _OR_MORE):
        # «до 200 и более 490 солдат соответственно»
        phrase.object = shared_object(near, -1, near.tokens.behind(phrase.last))
    if near.month_first and phrase.object in AIR and phrase.number.low > 1:
        _settle_event(near, phrase)
    phrase.model = tuple(dict.fromkeys(group.models))
    if phrase.noun >= 0:
        return
    if phrase.number.kind is Kind.ORDINAL and near.mask(at) & _DEED:
        # "The second complete loss of power", "a second exchange": what was done again is the noun.
        group.unknown = at
    if group.unknown >= 0 and phrase.unit is None:
        _settle_unknown(group)


def _settle_event(near: NounWords, phrase: Phrase) -> None:
    """What several were, where their noun is no plural: "40 drone and missile strikes"."""
    if near.is_plural(near.tokens.behind(phrase.noun) - 1):
        return
    event = joined_event(near, phrase.last)
    if event >= 0:
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[event]), event, near.tokens.behind(event)
    else:
        phrase.object = shared_event(near, phrase.last) or phrase.object


def _settle_unknown(group: NounGroup) -> None:
    """The noun as written, where the language does not know it."""
    near, phrase = group.near, group.phrase
    if near.month_first and _is_no_noun(group):
        return
    phrase.last = group.unknown + 1
    if near.free_order and near.attributive(group.unknown) and near.mask(phrase.last) & _DEEDS:
        # «семь прямых попаданий»
        return
    if near.free_order and near.attributive(group.unknown) and (event := inserted_event(near, group.unknown)):
        phrase.object = event
        return
    if near.free_order and near.attributive(group.unknown) and _goes_on(near, phrase.number.first):
        # «31 житловий будинок та 14 приватних»: the noun is that of the number before
        return
    if near.masks[group.unknown] & MANY:
        # «трёх механизированных, штурмовой бригад»
        phrase.object, phrase.noun = "brigade", group.unknown
        return
    if near.masks[group.unknown] & _TROOPS and phrase.number.low > _FEW:
        # "Fifteen government forces were killed"
        phrase.object, phrase.noun = "soldier", group.unknown
        return
    # Where the text is cut off, the noun that would follow in a language of this order is missing.
    if near.month_first or group.unknown + 2 < near.size or not near.tokens.text[-1].isalpha():
        if near.masks[phrase.number.first] & _COUNTS_PEOPLE and phrase.number.words:
            # «двоє його заступників»: so only people are counted
            phrase.object = "person"
            return
        phrase.other_noun = near.words[group.unknown]
        if near.month_first and _is_people(group, group.unknown):
            # "900 Lebanese"
            phrase.object, phrase.noun = "person", group.unknown


def _goes_on(near: NounWords, at: int) -> bool:
    """Whether a number goes on a list right behind the known noun of another."""
    linked = at > 1 and (near.masks[at - 1] & AND or near.words[at - 1] == ",")
    return bool(linked and near.masks[near.tokens.before(at - 1)] & OBJECT)


def _is_no_noun(group: NounGroup) -> bool:
    """Whether the word behind a number tells how or what was done: "19 named as members", "one critically".

    Or where they flew: "five flying towards Northford".
    """
    near, at, behind = group.near, group.unknown, group.phrase.number.last
    if near.tokens.concepts(behind, at + 1) & _IN_FLIGHT:
        return True
    if near.words[at].endswith(near.tokens.lexicon.language.adverb_endings):
        return True
    return group.phrase.number.low != 1 and near.participle(at)


def _is_people(group: NounGroup, at: int) -> bool:
    """Whether a word with a capital is the name of a people, with no noun of its own behind it."""
    entry = GAZETTEER[group.near.words[at]]
    return entry is not None and entry.people is not None and group.near.tokens.capital(at) and group.at == at + 1
