"""The mentions of one text in order, to look up which stand where.

Every way to find the place of a figure asks the same few things: what is named between two tokens, in which sentence,
how long is the list, has another figure taken it. They are worked out here once for a text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.parts import Parts
from crossfoot.extract.tokens import Tokens


class Order:
    """The mentions of one text, all and those where something happened, by where they stand."""

    def __init__(self, tokens: Tokens, mentions: list[Mention]) -> None:
        """``mentions`` are all of the text in order."""
        self.tokens, self.parts = tokens, Parts(tokens)
        self.all = tuple(mentions)
        self.firsts = [mention.first for mention in mentions]
        self.lasts = [mention.last for mention in mentions]
        #: those where something happened
        self.here = [mention for mention in mentions if mention.role is Role.AT]
        self.here_firsts = [mention.first for mention in self.here]
        #: number of a list -> its places
        self.groups: dict[int, list[Mention]] = {}
        for mention in self.here:
            self.groups.setdefault(mention.group, []).append(mention)
        #: groups in brackets, which speak of nothing but what stands before the bracket
        self.asides = {mention.group for mention in self.here if tokens.words[mention.head - 1] == "("}
        #: groups that a figure right before them has taken, or that stand in brackets
        self.claimed = {mention.group for mention in self.here if self.parts.follows_figure(mention)} | self.asides
        self._sentence_starts = [first for first, _ in tokens.sentences]

    def sentence_of(self, at: int) -> int:
        """The index of the sentence that a token stands in."""
        return bisect_right(self._sentence_starts, at) - 1

    def share_sentence(self, one: int, other: int) -> bool:
        """Whether two tokens stand in the same sentence."""
        return self.sentence_of(one) == self.sentence_of(other)

    def first_between(self, first: int, last: int) -> Mention | None:
        """The first place in the tokens ``[first, last)`` where something happened."""
        position = bisect_left(self.here_firsts, first)
        return self.here[position] if position < len(self.here) and self.here_firsts[position] < last else None

    def between(self, first: int, last: int) -> list[Mention]:
        """All places in the tokens ``[first, last)`` where something happened."""
        return self.here[bisect_left(self.here_firsts, first) : bisect_left(self.here_firsts, last)]

    def size(self, mention: Mention) -> int:
        """How many places the list of a mention has."""
        return len(self.groups.get(mention.group, ()))


def lies_in(mention: Mention, wide: Mention) -> bool:
    """Whether a place may lie in a country or continent: not "Gaza" in "the attack on Israel, in which 90 died".

    No sea lies in a land.
    """
    alike = mention.country in (None, wide.country) or wide.kind != "country"
    return alike and mention.kind != "sea" and WIDTH[mention.kind] < WIDTH["country"]
