"""Lists of places: "over A, B and C", "over A and B, and over C", "near A, B and C (Northford region)".

A figure may count each place of a list, or stand for all of them; then the region around a long list says it best.
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.naming.view import AND
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.order import Order
from crossfoot.extract.placing.topic import PAIR
from crossfoot.extract.tokens import INNER

#: How far a list of places may stand behind its figure, in tokens.
_LIST_REACH = 7
#: How far apart the places of a list may stand that each have a preposition, in tokens.
_STRUNG = 6
#: The region around a list of places stands at most so many tokens behind it.
_AROUND_LIST = 4


class Listed:
    """Looks among the places of one text for those that are listed together."""

    def __init__(self, order: Order) -> None:
        """Look among these."""
        self._order = order
        self._tokens, self._parts = order.tokens, order.parts

    def after(self, last: int) -> tuple[Mention, ...]:
        """The list of places right behind a figure that ends before token ``last``: "each over A, B and C"."""
        position = bisect_left(self._order.here_firsts, last)
        if position == len(self._order.here):
            return ()
        lead = self._order.here[position]
        gap = range(last, lead.head)
        if len(gap) > _LIST_REACH or any(self._parts.ends(at) for at in gap):
            return ()
        listed = [mention for mention in self._order.groups[lead.group] if mention.first >= last]
        while (more := self._joined(listed[-1])) is not None:
            listed += self._order.groups[more.group]
        return tuple(listed)

    def _joined(self, mention: Mention) -> Mention | None:
        """The place that "and" joins to a list with a preposition of its own: "over A and B, and over C"."""
        position = bisect_left(self._order.here_firsts, mention.last)
        if position == len(self._order.here) or (more := self._order.here[position]).group == mention.group:
            return None
        gap = [at for at in range(mention.last, more.head) if self._tokens.words[at] != ","]
        joined = bool(gap) and all(self._tokens.masks[at] & (AND | INNER) for at in gap)
        return more if joined and more.role is Role.AT and more.head < more.first else None

    def around(self, found: Mention) -> Mention:
        """The region named right behind a long list of places that lie in it: "near A, B and C (Northford region)"."""
        end = self._end_of_list(found)
        if not end:
            return found
        listed = self._order.groups.get(found.group, [found])
        around = listed[-1].outer or listed[0].outer
        if around is not None and WIDTH[found.kind] < WIDTH[around.kind] < WIDTH["country"]:
            return around
        at = bisect_left(self._order.firsts, end)
        if at == len(self._order.all) or self._order.all[at].first - end > _AROUND_LIST:
            return found
        around = self._order.all[at]
        wider = WIDTH[found.kind] < WIDTH[around.kind] < WIDTH["country"]
        return around if wider and self._order.share_sentence(around.first, found.first) else found

    def is_long(self, found: Mention) -> bool:
        """Whether a place is one of a list of more than two, known or not."""
        return bool(self._end_of_list(found))

    def _end_of_list(self, found: Mention) -> int:
        """Behind which token a list of more than two places ends, known or not, that one of them opens; 0 for none."""
        listed = self._order.groups.get(found.group, [found])
        tokens, at, size = self._tokens, listed[-1].last, len(listed)
        while at + 1 < len(tokens.words) and (tokens.words[at] == "," or tokens.masks[at] & AND):
            at += 1 + (tokens.words[at] == "," and bool(tokens.masks[at + 1] & AND))
            if at >= len(tokens.words) or not tokens.capital(at):
                return 0
            size += 1
            while at < len(tokens.words) and tokens.capital(at):
                at += 1
        return at if size > PAIR else 0

    def strung(self, found: list[Mention], nearest: Mention) -> int:
        """How many places stand one after another up to one, each with its own preposition: "in A, between B and C"."""
        size, after = 1, nearest
        at = next(at for at, mention in enumerate(found) if mention is nearest)
        for mention in reversed(found[:at]):
            gap = range(mention.last, after.head)
            wider = WIDTH[mention.kind] > WIDTH[after.kind]
            parted = any(self._parts.ends(step) and not self._tokens.masks[step] & AND for step in gap)
            if wider or parted or len(gap) > _STRUNG:
                break
            size, after = size + 1, mention
        return size
