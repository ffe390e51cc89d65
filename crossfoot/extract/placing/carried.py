"""Which figures a place told of in an earlier sentence belongs to.

`Places` knows what the text speaks of where a figure stands; that helps to tell whose side people are of. As the
figure's own place it is given only where it goes on: in its paragraph, and further where the text as a whole is about
it and whoever speaks would know of it.
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.body import Kind
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.placing.place import Places
from crossfoot.extract.register import register
from crossfoot.extract.tokens import NEWLINE, Tokens
from crossfoot.model.attribution import Attribution
from crossfoot.model.measure import Measure

#: The next paragraph begins behind so many line breaks at most.
_NEXT = 2
#: "the country", "the country's"
_COUNTRY = CONCEPTS.any(("country", "where-countrys"))
_COUNTRIES = FAMILIES.of_words(CONCEPTS.any(("where-whole", "where-countrys")))
_LINES = FAMILIES.of_concepts(NEWLINE)
#: A text's subject is named in its headline or first sentences, which have so many tokens at most.
_OPENING, _OPENING_SENTENCES = 60, 2
#: So many letters tell a name in every case.
_STEM = 5
#: "the war in the region of": so many words stand before the name of what is fought for.
_WAR, _WAR_LEAD = CONCEPTS.bit("war-itself"), 3
#: Those who speak for a whole land, or for more than one.
_WIDE = frozenset({
    Kind.MILITARY, Kind.GOVERNMENT, Kind.INTERNATIONAL, Kind.RESEARCH, Kind.ARMED_GROUP, Kind.AID, Kind.OUTLET,
})  # fmt: skip
#: What armies count over their whole land.
_IN_THE_AIR = frozenset({Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED})
#: What is told of a war rather than of a town, where a new paragraph tells it.
_OF_A_WAR = frozenset({
    Measure.CAPTURED, Measure.TERRITORY, Measure.LOSSES_EQUIPMENT, Measure.LOSSES_PERSONNEL,
})  # fmt: skip
#: What befalls a place: who counts it in the next paragraph counts it there.
_BEFALLS = frozenset({
    Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED_EVACUATED, Measure.DAMAGED, Measure.DESTROYED,
    Measure.HIT, Measure.PLACES_HIT, Measure.WITHOUT_POWER, Measure.WITHOUT_HEAT, Measure.WITHOUT_WATER,
})  # fmt: skip
#: Kinds of places whose line heads a part of a bulletin.
_HEADS = frozenset({"region", "district"})
#: Kinds of places that end with their paragraph.
_PASSING = frozenset({"sea", "direction"})


class Carried:
    """Knows for one text how far its places go."""

    def __init__(self, tokens: Tokens, places: Places, speakers: Speakers) -> None:
        """Look at what the text opens with."""
        self._tokens, self._speakers = tokens, speakers
        sentences = tokens.sentences
        second = sentences[min(_OPENING_SENTENCES, len(sentences)) - 1][1] if sentences else 0
        opening = max(second, _OPENING)
        self._mentions = places.mentions
        #: where the first line ends
        self._title = tokens.next_of(_LINES, 0)
        self._firsts = [mention.first for mention in places.mentions]
        opened = [mention for mention in places.mentions if mention.first < opening]
        outer = [mention.outer for mention in opened if mention.outer is not None]
        self._opening = {self._key(mention) for mention in opened + outer}

    @staticmethod
    def _key(mention: Mention) -> tuple[str, str]:
        return mention.text[:_STEM].lower(), mention.kind

    def reaches(
        self, mention: Mention, sentence: tuple[int, int], said: Attribution, measure: Measure, *, again: bool = False
    ) -> bool:
        """Whether a mention in an earlier sentence is the place of the figure that somebody gives in ``sentence``.

        ``again`` tells that the sentence speaks of it by its kind: "in the region".
        """
        first, last = sentence
        lines = self._tokens.between(_LINES, mention.last, first)
        here = not lines
        if again and not self._is_named_since(mention, first):
            return True
        if not here and mention.kind == "area" and mention.country is None:
            # "Occupied territory", "rural areas": whichever was meant
            return False
        if mention.kind in _HEADS and self._heads(mention):
            # «СУМСЬКА ОБЛАСТЬ» on a line of its own: all of its part is there
            return True
        if self._tokens.pinned(mention.first) or (mention.kind == "direction" and mention.first < self._title):
            # "📍 Lowford" on a line of its own, "Battlegroup North on the Lowford axis" above: of the whole report
            return True
        if mention.kind == "group":
            # "Battlegroup North took two villages.\nThe enemy lost 90 troops": there
            return len(lines) <= _NEXT
        body = register().get(said.register) if said.register else None
        wide = body is not None and body.kind in _WIDE
        if not here and self._key(mention) not in self._opening:
            small = WIDTH[mention.kind] < WIDTH["country"] and mention.kind not in _PASSING
            near = small and not wide and len(lines) <= _NEXT and measure in _BEFALLS
            # "Lowford was shelled.\nTwo men were hurt, the governor added": there, unless another place is named since
            return near and not self._is_named_since(mention, first)
        if mention.kind == "plant" or self._is_of_the_war(mention):
            return True
        if WIDTH[mention.kind] >= WIDTH["country"]:
            return here or self._is_same(mention, said) or self._is_named(mention, first, last)
        if measure in _BEFALLS and mention.kind != "direction":
            # "A ship was hit in the Red Sea", and paragraphs later "Four sailors are missing, the ministry said": there
            return True
        if not here and (mention.kind in _PASSING or measure in _OF_A_WAR):
            return False
        return not wide or (here and measure not in _IN_THE_AIR) or self._is_same(mention, said)

    def _heads(self, mention: Mention) -> bool:
        """Whether a place is all of its line."""
        masks, first, last = self._tokens.masks, mention.first, mention.last
        return bool(last < len(masks) and masks[last] & NEWLINE) and (not first or bool(masks[first - 1] & NEWLINE))

    def _is_of_the_war(self, mention: Mention) -> bool:
        """Whether a text opens with the war in a place: all that armies tell in it is of there."""
        small = WIDTH[mention.kind] < WIDTH["country"] and mention.kind not in _PASSING
        lead = self._tokens.masks[max(0, mention.head - _WAR_LEAD) : mention.head]
        return small and self._key(mention) in self._opening and any(mask & _WAR for mask in lead)

    def _is_named_since(self, mention: Mention, first: int) -> bool:
        """Whether another place below a country is named between a mention and the token ``first``."""
        low, high = bisect_left(self._firsts, mention.last), bisect_left(self._firsts, first)
        later = (other for other in self._mentions[low:high] if WIDTH[other.kind] < WIDTH["country"])
        return any(other.code != mention.code for other in later)

    def _is_named(self, mention: Mention, first: int, last: int) -> bool:
        """Whether the tokens ``[first, last)`` name the same land again, for whatever, or speak of "the country"."""
        base = self._tokens.base
        if any(base[at] & _COUNTRY for at in self._tokens.between(_COUNTRIES, first, last)):
            return True
        low, high = bisect_left(self._firsts, first), bisect_left(self._firsts, last)
        return any(self._key(other) == self._key(mention) for other in self._mentions[low:high])

    def _is_same(self, mention: Mention, said: Attribution) -> bool:
        """Whether it is the same who told of the place."""
        other = self._speakers.at(mention.first, mention.last)
        if said.register is not None:
            return other.register == said.register
        return said.speaker is not None and other.speaker == said.speaker
