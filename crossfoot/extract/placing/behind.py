"""The place behind a figure: right behind it, in the land named there, or further on in its part of the sentence.

"Nine homes burnt in Southford", "40 people in Norland died in a raid on Lowford". A place that opens another part of
the sentence, or heads a figure of its own, is not taken.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.naming.view import AND, DASHES, REGION, TOWN
from crossfoot.extract.objects import PLACES, object_of
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.order import Order, lies_in
from crossfoot.extract.placing.parts import CONTRAST, FIGURES, INCLUDED
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP

#: A place further from its figure than this many tokens is not looked for in its sentence.
REACH = 400
#: what counts, signs, and the words that part a sentence
_FIGURES = FAMILIES.of_concepts(FIGURES)
SIGNS, _CONTRASTS = FAMILIES.of_concepts(SIGN), FAMILIES.of_words(CONTRAST)
#: Kinds of places that own what stands right before them.
_OWNERS = frozenset({"region", "district", "city"})
#: what ends an entry of a list, in which a number stands so near before its place
_ENDS, _ENTRY = frozenset(",;.!?"), 4


class PlacesBehind:
    """Finds the places behind the figures of one text."""

    def __init__(self, order: Order) -> None:
        """Look among these."""
        self._order = order
        self._tokens, self._parts = order.tokens, order.parts

    def first(self, last: int, end: int) -> Mention | None:
        """The first place behind the figure in its part of the sentence, unless it opens another part.

        Two counts may share one: "three dead and two hurt in Sumy".
        """
        mention = self._order.first_between(last, end)
        if mention is None or self._parts.is_heading(mention) or self._joins(mention):
            return None
        tokens, head = self._tokens, min(mention.head, last + REACH)
        if mention.head > last and self._parts.opens(mention):
            inserted = self._parts.inserted(mention)
            if inserted < 0:
                return None
            head = inserted if last <= inserted else head
        after = self._parts.past_part(last, head) if tokens.words[last] == "," else last
        found = [tokens.between(family, after, head) for family in (_FIGURES, SIGNS, _CONTRASTS)]
        ends = [at for at in sorted({*chain(*found)}) if self._parts.ends(at) and not self._parts.is_means(at)]
        ends = [at for at in ends if not self._parts.is_cause(at, last, head)]
        return self._narrowed(mention) if not ends or self._parts.share(ends, last, head) else None

    def entry(self, last: int, end: int) -> Mention | None:
        """The place that closes an entry of a list behind a dash: «17 БПЛА – Нордская область», "nine - Lowford"."""
        at = bisect_left(self._order.firsts, last + 1)
        if last + 1 >= end or self._tokens.words[last] not in DASHES or self._order.firsts[at : at + 1] != [last + 1]:
            return None
        mention, named = self._order.all[at], self._order.firsts[at + 1 : at + 2]
        if object_of(self._tokens.base[last - 1]) in PLACES or (named and named[0] <= mention.last + 1):
            # "Four regions - Northshire, Southshire": which they are
            return None
        if mention.last < len(self._tokens.masks) and not self._closes(mention.last):
            return None
        ruling = mention.kind == "country" or self._tokens.base[mention.first] & SEAT
        return None if ruling and not self._has_entries(mention, end) else mention

    def _closes(self, at: int) -> bool:
        """Whether an entry of a list ends at a token: a comma, a semicolon, a stop, the end of a line."""
        return self._tokens.words[at] in _ENDS or bool(self._tokens.masks[at] & (STOP | NEWLINE))

    def _has_entries(self, mention: Mention, end: int) -> bool:
        """Whether a sentence that ends at ``end`` has another number, dash and place: "11 – X, nine – Y"."""
        first = next(first for first, last in self._tokens.sentences if last > mention.first)
        words, masks = self._tokens.words, self._tokens.masks
        others = [one for one in self._order.between(first, end) if one is not mention and one.first - _ENTRY >= first]
        return any(
            words[one.first - 1] in DASHES
            and any(mask & (NUMBER | NUMERAL) for mask in masks[one.first - _ENTRY : one.first])
            for one in others
        )

    def within(self, land: Mention, end: int) -> Mention:
        """The place in a land where the rest of its part happened: "40 people in Norland died in a raid on Lowford"."""
        inner = self._order.first_between(land.last, end)
        if inner is None or not lies_in(inner, land):
            return land
        gap = range(land.last, inner.head)
        return land if any(self._parts.ends(at) or self._tokens.words[at] == "," for at in gap) else inner

    def later(self, last: int, end: int) -> Mention | None:
        """A place further on in the part of the sentence that no figure has taken and that opens no other part."""
        parting = min(self._tokens.next_of(SIGNS, last), self._tokens.next_of(_CONTRASTS, last))
        for mention in self._order.between(last, end):
            gap = range(max(last, parting), mention.head)
            if any(self._tokens.words[at] == ";" or self._parts.contrasts(at) for at in gap):
                return None
            if mention.group in self._order.claimed and self._tokens.concepts(last, mention.head) & INCLUDED:
                # "Seven were hurt, including two in Lowford and a boy in Highford"
                return None
            if mention.group not in self._order.claimed and not (
                self._parts.opens(mention) or self._parts.is_heading(mention) or self._joins(mention)
            ):
                return mention
        return None

    def _joins(self, mention: Mention) -> bool:
        """Whether a town is told of beside regions that are only counted: "in 12 regions and Lowford"."""
        before = self._tokens.base[mention.first - 2 : mention.first]
        return mention.others and any(mask & AND for mask in before)

    def lived_in(self, last: int) -> Mention | None:
        """The place whose people or things are counted, right behind them: «двое жителей Нордского района»."""
        at = bisect_left(self._order.firsts, last)
        if self._tokens.lexicon.language.head is not Head.FIRST or at == len(self._order.all):
            return None
        mention = self._order.all[at]
        # «сім областей Нордланду»
        land = mention.kind == "country" and bool(self._tokens.base[last - 1] & (REGION | TOWN))
        owner = mention.first == last and mention.role is Role.NAMED and (mention.kind in _OWNERS or land)
        return self._narrowed(mention) if owner else None

    def _narrowed(self, land: Mention) -> Mention:
        """The place that a colon tells of a land named before: «двоє жителів Нордщини: у Лісовому»."""
        at = bisect_left(self._order.firsts, land.last)
        inner = self._order.all[at] if at < len(self._order.all) else land
        told = inner.head == land.last + 1 and self._tokens.words[land.last] == ":"
        return inner if told and lies_in(inner, land) and not self._parts.is_heading(inner) else land
