"""Which place each figure speaks of.

`places_of` finds the mentions of a text. `Places.at` picks the one of a figure: inside its words, else right behind it,
else before it in the same part of the sentence, else the one place its paragraph or article is about. Places that
something came from, and places that are only named, are never picked.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import People
from crossfoot.extract.naming.view import FILL, OF
from crossfoot.extract.objects import SUPPLIED, object_of
from crossfoot.extract.parties import seat_of
from crossfoot.extract.placing.dateline import is_dated_line
from crossfoot.extract.placing.listed import Listed
from crossfoot.extract.placing.mention import Mention, Role, without_marks
from crossfoot.extract.placing.mentions import mentions_of
from crossfoot.extract.placing.nearest import Nearest
from crossfoot.extract.placing.order import Order
from crossfoot.extract.placing.topic import PAIR
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import NEWLINE, SIGN, Tokens
from crossfoot.model.claim import Place

#: what stands behind the name of a place that is no part of something longer
_AFTER_WHOLE = SIGN | NEWLINE | CONCEPTS.any(("and", "or", "in", "on", "be", "clause", "preposition", "with", "to"))
_POPULATION = CONCEPTS.bit("population")
#: "the capital"
_SEAT_WORD = CONCEPTS.bit("where-seat")


class Places:
    """The places of one text, read when somebody first asks."""

    def __init__(self, tokens: Tokens) -> None:
        """Nothing is read yet: of many texts nobody asks."""
        self._tokens = tokens
        self._picked: dict[tuple[int, int], Mention | None] = {}
        #: id of a mention -> its place
        self._named: dict[int, Place] = {}

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions in order."""
        return self._order.all

    @property
    def peoples(self) -> tuple[People, ...]:
        """The words for countries' people."""
        return self._found[1]

    @cached_property
    def listed(self) -> Listed:
        """The lists of places."""
        return Listed(self._order)

    @cached_property
    def _found(self) -> tuple[list[Mention], tuple[People, ...]]:
        mentions, peoples = mentions_of(self._tokens)
        return [mention for mention in mentions if not is_dated_line(self._tokens, mention)], tuple(peoples)

    @cached_property
    def _order(self) -> Order:
        return Order(self._tokens, self._found[0])

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest(self._order, self.listed)

    def at(self, first: int, last: int) -> Place | None:
        """The place of the figure at the tokens ``[first, last)``, or None where the text gives none."""
        mention = self.mention_at(first, last)
        if mention is None:
            return None
        place = self._named.get(id(mention))
        if place is None:
            place = self._named[id(mention)] = self._as_place(mention)
        return place

    def mention_at(self, first: int, last: int) -> Mention | None:
        """The mention that gives the place of the figure at the tokens ``[first, last)``."""
        key = (first, last)
        if key in self._picked:
            return self._picked[key]
        found = self._picked[key] = self._pick(first, last)
        return found

    def is_told_again(self, mention: Mention, first: int, sentence: tuple[int, int]) -> bool:
        """Whether the sentence of a figure speaks of a place named before by its kind: "over the region"."""
        return self._nearest.again(first, *sentence) is mention

    def _pick(self, first: int, last: int) -> Mention | None:
        found = self._nearest.of(first, last)
        if found is None:
            return None
        around = self.listed.around(found)
        return self._nearest.around(found, first) if around is found and self.listed.is_long(found) else around

    def of_which(self, last: int) -> Place | None:
        """The place right behind "of", with nothing of it told: "20% of Norland", not "20% of Norland's oil"."""
        base = self._tokens.base
        lead = last
        while lead < len(base) and base[lead] & (OF | FILL):
            # "of the eastern region of"
            lead += 1
        # «1% території Нордланду»: where a case tells "of", no word does
        inflects = self._tokens.lexicon.language.inflects
        at = bisect_left(self._order.firsts, last if inflects else last + 1)
        led = inflects or (lead > last and base[last] & OF)
        if not led or at == len(self.mentions) or self._order.firsts[at] > lead:
            return None
        mention = self.mentions[at]
        after = self._tokens.masks[mention.last] | base[mention.last] if mention.last < len(base) else SIGN
        owner = mention.end < self._tokens.ends[mention.last - 1]
        if owner and not after & (FILL | _POPULATION | SIGN | NEWLINE) and mention.last + 1 < len(base):
            # "of Norland's sovereign territory"
            after = base[mention.last + 1]
        # "A fifth of Norland's territory" is one of Norland.
        land = mention.kind == "country" and base[mention.last - 1] & FILL
        # "Of Lowford homes": those of no other town
        lived = WIDTH[mention.kind] < WIDTH["country"] and object_of(after) in SUPPLIED
        whole = after & (FILL | _POPULATION) if owner else (after & _AFTER_WHOLE and not land) or lived
        return self._as_place(mention) if whole else None

    def list_beside(self, first: int, last: int) -> tuple[Mention, ...]:
        """The list of places that a figure counts each of: before it ("over A and B, five each"), else behind it."""
        mention = self._nearest.before.heads(first)
        if mention is None or self._order.size(mention) < PAIR:
            after = self.listed.after(last)
            if len(after) > 1:
                return after
            mention = mention or self.mention_at(first, last)
        if mention is None or mention.last > first or not self._order.share_sentence(mention.first, first):
            return ()
        return tuple(other for other in self._order.groups.get(mention.group, ()) if other.last <= first)

    def _by_name(self, mention: Mention) -> Mention:
        """The seat of government by the name it was given before: "A house in Oslo fell ... 12 died in the capital"."""
        if mention.kind != "city" or not self._tokens.base[mention.last - 1] & _SEAT_WORD:
            return mention
        for other in reversed(self.mentions[: bisect_left(self._order.firsts, mention.first)]):
            mask = self._tokens.masks[other.first]
            if other.kind == "city" and mask & SEAT and mention.country in (None, seat_of(mask)):
                return other
        return mention

    def _as_place(self, mention: Mention) -> Place:
        """The place of a mention; two listed together are named together."""
        mention = self._by_name(mention)
        if mention.kind == "plant" and mention.text.isupper():
            # An abbreviation stands for the name written out before.
            return next(other.place for other in self.mentions if other.kind == "plant" and other.code == mention.code)
        group = self._order.groups[mention.group] if mention.role is Role.AT else [mention]
        if len(group) != PAIR:
            return mention.place
        codes = {other.code for other in group}
        text = without_marks(self._tokens.text[group[0].start : group[1].end])
        return Place(text=text, code=codes.pop() if len(codes) == 1 else None)


def places_of(tokens: Tokens) -> Places:
    """The places of a text, from its tokens."""
    return Places(tokens)
