"""The facility that a state is told of, as the text names it."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.facilities.atoms import NUCLEAR, NUCLEAR_WORDS, REACTOR
from crossfoot.extract.facilities.things import PLANT_KIND, PLANTS, Things
from crossfoot.extract.placing.mention import Mention
from crossfoot.model.claim import Place

_SIGN = bits("sign")
LOCAL = ("city", "region", "district", "settlement")
#: works that make power or fuel, named so many tokens before what they do; "thermal"
_WORKS, _KIND_OF_WORKS, _WORKS_REACH = bits("st-station", "st-fuel"), bits("st-power"), 7
_ARTICLE = bits("name-determiner", "preposition")
#: English words for several plants.
_PLURAL = frozenset({"plants", "npps", "stations"})
#: A plant without a name is looked for within so many tokens.
_FAR = 300


def facility_near(scene: Scene, things: Things, first: int, last: int) -> str | None:
    """The facility a state is told of: the plant named last before it, else the first of the text, else the place.

    None where the text names none of them.
    """
    several = _several_plants(scene, first, last)
    if several is not None:
        return several
    plants = things.plants
    plant = _plant_at(scene, things, max(first, last))
    if plant is not None:
        return plant.text
    low, high = sorted((first, last))
    place = scene.places.at(low, high + 1)
    if place is not None:
        return place.text
    if plants:
        return plants[0].text
    return _plant_word(scene, first) if things.nuclear else _named_works(scene, first)


def supply_near(scene: Scene, things: Things, first: int, last: int) -> str | None:
    """Whose supply a state is told of: the plant of the same sentence, else the place; ``None`` where none is named."""
    low, high = sorted((first, last))
    start, end = sentence_at(scene, low)
    inside = [plant.text for plant in things.plants if start <= plant.first < end]
    place = scene.places.at(low, high + 1)
    if place is None and not inside:
        # "Power is back for 900 homes in Northport"
        near = [mention.place for mention in scene.mentions_between(low, end) if mention.kind in LOCAL]
        place = near[0] if near else None
    return inside[-1] if inside else place.text if place is not None else None


def sentence_at(scene: Scene, at: int) -> tuple[int, int]:
    """The tokens of the sentence a token stands in."""
    sentences = scene.tokens.sentences
    return sentences[max(0, bisect_right(sentences, (at, len(scene.tokens.words))) - 1)]


def _several_plants(scene: Scene, first: int, last: int) -> str | None:
    """ "All nuclear power plants": no plant that the text names alone."""
    tokens = scene.tokens
    start, _ = sentence_at(scene, min(first, last))
    found = tokens.between(PLANTS, start, max(first, last) + 1)
    plural = [at for at in found if tokens.words[tokens.behind(at) - 1] in _PLURAL]
    return _phrase_of(scene, plural[-1]) if plural else None


def facility_key(scene: Scene, things: Things, first: int, last: int) -> str | None:
    """What tells the facility of `facility_near` from others, however the text spells it."""
    plant = _plant_at(scene, things, max(first, last))
    return plant.code or plant.text if plant is not None else facility_near(scene, things, first, last)


def facility_place(scene: Scene, things: Things, first: int, last: int) -> Place | None:
    """Where the facility of `facility_near` is: the plant itself, and not the town where its operator spoke.

    None for several plants together.
    """
    if _several_plants(scene, first, last) is not None:
        return None
    plant = _plant_at(scene, things, max(first, last))
    low, high = sorted((first, last))
    return plant.place if plant is not None else scene.places.at(low, high + 1)


def _plant_at(scene: Scene, things: Things, at: int) -> Mention | None:
    """The plant named last before a token of a text on nuclear plants, else its first.

    One named behind it, where its sentence names none before: "damage was reported at the Norland plant".
    """
    if not things.plants:
        return None
    if not any(scene.tokens.masks[near] & NUCLEAR for near in scene.tokens.families[NUCLEAR_WORDS]):
        return None
    number = bisect_right(things.plant_firsts, at)
    start, end = sentence_at(scene, at)
    behind = things.plants[number] if number < len(things.plants) else None
    if number and behind is not None and behind.first < end and things.plants[number - 1].first < start:
        if not any(mask & _SIGN for mask in scene.tokens.masks[at + 1 : behind.first]):
            return behind
    return things.plants[max(0, number - 1)]


def _plant_word(scene: Scene, at: int) -> str | None:
    """The nearest plant that has no name: "the nuclear plant", «атомна станція»; else any plant."""
    tokens = scene.tokens
    masks = tokens.masks
    found = tokens.between(PLANTS, max(0, at - _FAR), at + _FAR)
    kinded = [near for near in found if masks[near] & NUCLEAR or (near and _is_kind(masks[near - 1]))]
    if not found:
        return None
    return _phrase_of(scene, min(kinded or found, key=lambda near: abs(near - at)))


def _named_works(scene: Scene, at: int) -> str | None:
    """Works of a name that no table knows: "the Northport power station", «Північна ТЕС»."""
    tokens = scene.tokens
    at = next((near for near in range(at, max(-1, at - _WORKS_REACH), -1) if tokens.masks[near] & (_WORKS | _SIGN)), at)
    if not tokens.masks[at] & _WORKS:
        return None
    first = at
    while first and (_is_kind(tokens.masks[first - 1]) or tokens.masks[first - 1] & _KIND_OF_WORKS):
        first -= 1
    kind = first
    while first and tokens.capital(first - 1) and not tokens.masks[first - 1] & (_SIGN | _ARTICLE):
        first -= 1
    return tokens.text[tokens.starts[first] : tokens.ends[tokens.behind(at) - 1]] if first < kind else None


def _phrase_of(scene: Scene, at: int) -> str:
    """A plant's word with those before it that say of what kind it is."""
    tokens, masks, first = scene.tokens, scene.tokens.masks, at
    while first and _is_kind(masks[first - 1]):
        first -= 1
    end = tokens.ends[tokens.behind(at) - 1]
    return scene.document.text[tokens.starts[first] : end].removesuffix("'s").removesuffix("’s")


def _is_kind(mask: int) -> bool:
    return bool(mask & PLANT_KIND and not mask & REACTOR)
