"""Which of several places of one name a text means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from crossfoot.extract.gazetteer import region_of
from crossfoot.extract.placing.mention import Mention, Role

#: Kinds of places that tell in which country a text is.
_TELLING = frozenset({"region", "district", "country"})
#: Kinds of places whose names several have.
_SMALL = frozenset({"city", "district", "quarter"})

_CITY = re.compile(r"city|town|міст|м\.|город|г\.")
#: Cities that are regions of their own.
_CITIES = frozenset({"UA-30", "UA-40", "RU-MOW", "RU-SPE"})

#: So many letters of a name stay the same in every case, or more.
_STEM = 7


def settle_towns(mentions: list[Mention], starts: list[int]) -> None:
    """Towns the tables do not know, and those that share another's name, lie in the region named before them."""
    sentence = -1
    region: Mention | None = None
    for mention in mentions:
        here = bisect_right(starts, mention.first)
        if here != sentence:
            sentence, region = here, None
        if mention.kind in ("region", "area") and mention.code is not None:
            region = mention
        elif region is None and mention.role is Role.NAMED and mention.kind == "city" and mention.code is not None:
            # "Krasnodar officials said ... in the city of Slavyansk"
            region = mention
        elif region is not None and region.code in _CITIES and mention.kind == "city":
            # "KYIV - Shelling of the town of Kupiansk"
            continue
        elif region is not None and mention.kind in _SMALL and region_of(mention.code) != region.code:
            known = _is_well_known(mention)
            village = mention.labelled and (region.role is Role.NAMED or not _is_city(mention))
            if mention.code is None or (village and not known):
                mention.code, mention.country = region.code, region.country
            elif not known or _has_one_in(mention, region.code):
                _choose(mention, region.code, region.country)


def settle_homonyms(mentions: list[Mention]) -> None:
    """A bare name that several countries have goes to the one whose regions the text names most."""
    _settle_told(mentions)
    named = Counter(mention.country for mention in mentions if mention.kind in _TELLING and mention.country)
    if not named:
        return
    for mention in mentions:
        rivals = {known.country for known in mention.options} if len(mention.options) > 1 else ()
        if len(rivals) > 1 and not _is_well_known(mention) and mention.options[0].code == mention.code:
            best = max(rivals, key=lambda country: named[country or ""])
            if named[best or ""] > named[mention.country or ""]:
                _choose(mention, None, best)


def _is_city(mention: Mention) -> bool:
    """Whether the text calls a place a city or a town, which the tables know: no village is meant."""
    return _CITY.match(mention.text.casefold()) is not None


def _has_one_in(mention: Mention, code: str | None) -> bool:
    """Whether a place of the name lies in a region."""
    return any(region_of(known.code) == code for known in mention.options)


def _is_well_known(mention: Mention) -> bool:
    """Whether a bare name means the one place that is told of everywhere: no Donetsk in Rostov region."""
    return bool(mention.options) and mention.options[0].own


def _settle_told(mentions: list[Mention]) -> None:
    """A name that the text once gives with the region it lies in means that place wherever it stands bare."""
    told = {
        _stem(mention): mention
        for mention in mentions
        if len(mention.options) > 1 and mention.outer
        if not _is_well_known(mention) or _has_one_in(mention, region_of(mention.code))
    }
    for mention in mentions if told else ():
        known = told.get(_stem(mention)) if mention.options else None
        if known is not None and not mention.outer:
            mention.code, mention.country = known.code, known.country


def _stem(mention: Mention) -> str:
    """The first letters of a name, which are the same in every case."""
    return mention.text[:_STEM]


def _choose(mention: Mention, code: str | None, country: str | None) -> None:
    """Gives a mention the reading of its name that lies in a region, or else in a country."""
    fitting = [known for known in mention.options if known.country == country]
    best = next((known for known in fitting if region_of(known.code) == code), fitting[0] if fitting else None)
    if best is not None:
        mention.code, mention.country = best.code, best.country
