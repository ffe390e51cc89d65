"""The place before a figure: as its heading or owner, earlier in its part of the sentence, or whose official speaks.

"Kyiv: 5", "Kyiv's 12", "In Southford nine homes burnt", "The mayor of Lowford reported nine hurt".
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH, region_of
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import DASHES, FILL, HIT, OF
from crossfoot.extract.placing.listed import Listed
from crossfoot.extract.placing.mention import Mention, Role, is_dateline
from crossfoot.extract.placing.order import Order, lies_in
from crossfoot.extract.placing.parts import HEADING, HEDGES
from crossfoot.extract.placing.topic import PAIR
from crossfoot.extract.seats import SEAT

_OFFICES = CONCEPTS.bit("speaker-office") | CONCEPTS.bit("speaker-body")
#: "Oslo's Defence Ministry": the land's
_STATE, _REGION_HEAD = CONCEPTS.bit("where-of-state"), CONCEPTS.any(("region-head", "where-administration"))
_LED = CONCEPTS.any(("where-at", "where-from", "preposition"))
_BY = CONCEPTS.bit("by-agent")
_SAYS = FAMILIES.of_concepts(CONCEPTS.bit("say"))
#: How near an office stands to the name of its place, in tokens.
_OFFICE = 3
#: So many tokens of a figure that follows its owner are looked at.
_ACTION = 4


class PlacesBefore:
    """Finds the places before the figures of one text."""

    def __init__(self, order: Order, listed: Listed) -> None:
        """Look among these; ``listed`` tells their lists."""
        self._order = order
        self._tokens, self._parts = order.tokens, order.parts
        self._mentions, self._firsts, self._lasts = order.all, order.firsts, order.lasts
        self._listed = listed

    def heads(self, first: int) -> Mention | None:
        """The place right before the figure as its heading or owner: "Poland (980,000)", "Kyiv: 5", "Kyiv's 12"."""
        before = hedged = first - 1
        while hedged > 0 and (self._tokens.masks[hedged] | self._tokens.base[hedged]) & HEDGES:
            hedged -= 1
        if self._tokens.words[hedged] == "(":
            # "Southford (around 7%)"
            before = hedged
        while before >= 0 and self._tokens.words[before] in HEADING:
            before -= 1
        position = bisect_left(self._lasts, before + 1)
        if (
            self._parts.is_some(first)
            or before < 0
            or position == len(self._lasts)
            or self._lasts[position] != before + 1
        ):
            return None
        mention = self._mentions[position]
        if mention.role is Role.FROM or is_dateline(mention) or self._parts.lists(mention) or self._owns(mention):
            return None
        if mention.first and self._tokens.base[mention.first - 1] & _BY and self._tokens.words[before + 1] in DASHES:
            # "A wave sent by Norland – 440 drones", unlike "followed by Norland (440)"
            return None
        owner = mention.end < self._tokens.ends[before]
        if owner and mention.kind == "country" and self._tokens.concepts(first, first + _ACTION) & HIT:
            # "Norland's ninth mass strike": whose it was
            return None
        return mention if before < first - 1 or owner else None

    def _owns(self, mention: Mention) -> bool:
        """Whether a country only tells whose the word before it is: «сводка Минобороны Норланда: 12 — над областью»."""
        if mention.role is not Role.NAMED or mention.kind != "country" or not mention.first:
            return False
        at = mention.first - 1
        owned = self._tokens.words[at].isalpha() and not self._tokens.base[at] & (_LED | FILL)
        return owned and self._tokens.lexicon.language.head is Head.FIRST

    def lies_below(self, mention: Mention, heading: Mention, first: int) -> bool:
        """Whether a place behind a figure is one in that of its heading: "Northford region: six fell on Lowford"."""
        start = self._tokens.sentences[self._order.sentence_of(first)][0]
        opens = self._tokens.words[first - 1] == ":" and heading.first - start <= PAIR
        narrower = WIDTH[mention.kind] < WIDTH[heading.kind] < WIDTH["country"]
        return opens and narrower and self._order.size(mention) <= PAIR

    def nearest(self, here: list[Mention]) -> Mention | None:
        """The nearest of the places before the figure in its part of the sentence that no other figure has taken.

        A plant outranks the town it stands in, a named place its country and the battlegroup that acts there, and a
        region the long list of its towns.
        """
        found = [mention for mention in here if not mention.others and mention.group not in self._order.claimed]
        nearest: Mention | None = None
        for mention in reversed(found):
            if nearest is None or mention.kind == "plant" or (nearest.kind == "group" != mention.kind):
                nearest = mention
        if nearest is not None and WIDTH[nearest.kind] >= WIDTH["country"]:
            inner = (mention for mention in reversed(found) if lies_in(mention, nearest))
            return next(inner, nearest)
        if nearest is not None and (self._order.size(nearest) > PAIR or self._listed.strung(found, nearest) > PAIR):
            wider = [mention for mention in found if WIDTH[nearest.kind] < WIDTH[mention.kind] <= WIDTH["country"]]
            return wider[-1] if wider else nearest
        return nearest

    def taken(self, here: list[Mention]) -> Mention | None:
        """The nearest of the places before the figure in its part of the sentence, although another has it too."""
        return next((mention for mention in reversed(here) if mention.group not in self._order.asides), None)

    def is_of_body(self, mention: Mention, first: int) -> bool:
        """Whether a country is only told as that of who speaks: "the Health Ministry in Norland said"."""
        body = self._tokens.before(mention.head)
        said = self._tokens.between(_SAYS, mention.last, first)
        return WIDTH[mention.kind] >= WIDTH["country"] and bool(said) and bool(self._tokens.masks[body] & _OFFICES)

    def is_seated_over(self, official: Mention, told: Mention) -> bool:
        """Whether a town told of before lies in the region whose head speaks."""
        tokens = self._tokens
        head = tokens.concepts(max(0, official.first - _OFFICE), official.last + _OFFICE) & _REGION_HEAD
        over = WIDTH[told.kind] < WIDTH[official.kind] or (head and WIDTH[told.kind] == WIDTH["city"])
        return bool(over) and told.code is not None and region_of(told.code) == region_of(official.code)

    def official(self, first: int, start: int, end: int) -> Mention | None:
        """The place whose official speaks in the sentence: "Kharkiv mayor", «голова Харківської ОВА».

        Best before the figure, else behind it: "Five were hurt, the mayor of Lowford said".
        """
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, first)
        behind = [
            mention
            for mention in self._mentions[high : bisect_left(self._firsts, end)]
            # "Kyiv's general staff said": the government's
            if not self._tokens.masks[mention.first] & SEAT
        ]
        for mention in chain(reversed(self._mentions[low:high]), behind):
            if mention.role is not Role.NAMED or not WIDTH["city"] <= WIDTH[mention.kind] < WIDTH["country"]:
                continue
            lead = mention.first
            while lead > start and self._tokens.base[lead - 1] & (FILL | OF):
                # "the governor of the southern region of Northford"
                lead -= 1
            beside = range(lead - _OFFICE, mention.last + _OFFICE)
            office = self._tokens.concepts(max(0, beside.start), min(beside.stop, len(self._tokens.masks)))
            if office & _OFFICES and not (office & _STATE and self._tokens.masks[mention.first] & SEAT):
                return mention
        return None
