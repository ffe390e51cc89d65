"""Whether a text is about a nuclear plant: by its name, by the words of its trade, by its operator and what it runs."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

NUCLEAR, OFFSITE = bits("st-nuclear"), bits("st-offsite")
PLANT, KV = bits("where-plant", "energy_facility", "st-npp"), bits("unit:kV")
REACTOR, UNIT_KIND, NOT_UNIT = bits("reactor"), bits("st-coal"), bits("st-not-unit")
_DIESEL = bits("st-diesel")
NUCLEAR_WORDS, _KVS = FAMILIES.of_concepts(NUCLEAR | OFFSITE), FAMILIES.of_concepts(KV)
#: "the station"; a hall or a tower of one
_STATIONS = FAMILIES.of_concepts(bits("st-plant-word", "where-plant"))
_BUILT = FAMILIES.of_concepts(bits("st-structure", "st-plant-word", "where-plant"))
#: what a nuclear plant has
_ENGINES = FAMILIES.of_concepts(_DIESEL | bits("generator"))
_PARTS = FAMILIES.of_concepts(REACTOR | _DIESEL | bits("generator"))
#: So many words that only a nuclear plant has make a text one about it.
_NUCLEAR_TEXT = 2
_NEAR = 3


def is_nuclear(tokens: Tokens, *, sited: bool) -> bool:
    """Whether the text names a nuclear plant, or its words more than once; ``sited`` where it names any plant."""
    masks, told = tokens.masks, tokens.families[NUCLEAR_WORDS]
    if not any(masks[at] & NUCLEAR for at in told):
        # "Off-site power" of a text that names only lines, diesels or a station
        if not told:
            # A plant that has a name, and diesels
            return sited and any(masks[at] & _DIESEL or tokens.behind(at) > at + 1 for at in tokens.families[_ENGINES])
        named = tokens.families[_KVS] or tokens.families[_STATIONS]
        return bool(named) or _has_part(tokens, sited=sited)
    if any(masks[at] & NUCLEAR and masks[at] & REACTOR for at in told) or _has_part(tokens, sited=sited):
        return True
    # "Spent fuel", "a reactor core"
    if any(masks[at] & NUCLEAR and tokens.behind(at) > at + 1 for at in told):
        return True
    plant = any(mask & PLANT for at in told for mask in masks[at : at + _NEAR])
    return plant or len(told) >= _NUCLEAR_TEXT


def _has_part(tokens: Tokens, *, sited: bool) -> bool:
    """Whether the text names what a nuclear plant has: a reactor, a numbered unit, diesel generators."""
    masks = tokens.masks
    sited = sited or bool(tokens.families[_BUILT])
    for at in tokens.families[_PARTS]:
        if at and masks[at - 1] & (NOT_UNIT | UNIT_KIND):
            continue
        # "A unit" may be one of an army, a generator that of a shop.
        if tokens.behind(at) > at + 1 or masks[at] & _DIESEL:
            return True
        # "Unit 5", and "two units" of a plant
        number = any(mask & NUMBER for mask in masks[at + 1 : at + 2])
        number = number or bool(sited and at and masks[at - 1] & (NUMBER | NUMERAL))
        if masks[at] & REACTOR and (tokens.lexicon.language.inflects or number):
            return True
    return False
