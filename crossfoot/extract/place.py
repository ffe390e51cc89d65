"""Which place each figure speaks of.

`places_of` finds the mentions of a text. `Places.at` picks the one of a figure: inside its words, else right behind it,
else before it in the same part of the sentence, else the one place its paragraph or article is about. Places that
something came from, and places that are only named, are never picked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.mentions import Mention, Role, mentions_of
from crossfoot.extract.names import AND, People
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, Tokens
from crossfoot.model.claim import Place
from crossfoot.model.document import Document

_CALENDAR = CONCEPTS.bit("month") | CONCEPTS.bit("clock")
_TOTAL, _CLAUSE = CONCEPTS.bit("total"), CONCEPTS.bit("clause")
_FIGURE = NUMBER | NUMERAL
#: How far a list of places may stand behind its figure, in tokens.
_LIST_REACH = 7


class Places:
    """The places of one text. ``mentions`` are all in order, ``peoples`` the words for countries' people."""

    def __init__(self, tokens: Tokens, mentions: list[Mention], peoples: list[People]) -> None:
        """Order the mentions for picking."""
        self._tokens = tokens
        self.mentions = tuple(mentions)
        self.peoples = tuple(peoples)
        self._here = [mention for mention in mentions if mention.role is Role.AT]
        self._firsts = [mention.first for mention in self._here]
        self._sentence_starts = [first for first, _ in tokens.sentences]
        self._claimed = {mention.group for mention in self._here if self._follows_figure(mention)}
        self._carried: dict[int, Mention | None] = {}

    def at(self, first: int, last: int) -> Place | None:
        """The place of the figure at the tokens ``[first, last)``, or None where the text gives none."""
        mention = self.mention_at(first, last)
        return self._as_place(mention) if mention is not None else None

    def mention_at(self, first: int, last: int) -> Mention | None:
        """The mention that gives the place of the figure at the tokens ``[first, last)``."""
        sentence = self._sentence_of(first)
        start, end = self._tokens.sentences[sentence] if sentence >= 0 else (0, len(self._tokens.words))
        for mention in self._between(first, last):
            if mention.last <= last:
                return mention
        behind = self._behind(last, end)
        before = self._before(first, start)
        if behind is not None and (before is None or WIDTH[behind.kind] <= WIDTH[before.kind]):
            return behind
        return before or behind or self._later(last, end) or self._carry(sentence)

    def list_after(self, last: int) -> tuple[Mention, ...]:
        """The list of places right behind a figure that ends before token ``last``: "each over A, B and C"."""
        position = bisect_left(self._firsts, last)
        if position == len(self._here):
            return ()
        lead = self._here[position]
        gap = range(last, lead.head)
        if len(gap) > _LIST_REACH or any(self._ends_part(at) for at in gap):
            return ()
        return tuple(mention for mention in self._here[position:] if mention.group == lead.group)

    def _between(self, first: int, last: int) -> list[Mention]:
        return self._here[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def _behind(self, last: int, end: int) -> Mention | None:
        """The first place behind the figure in its part of the sentence, unless it opens another part."""
        for mention in self._between(last, end):
            if any(self._ends_part(at) for at in range(last, mention.head)):
                return None
            return None if mention.head > last and self._opens_part(mention.head) else mention
        return None

    def _before(self, first: int, start: int) -> Mention | None:
        """The nearest place before the figure that no other figure has taken; behind a semicolon only the opening one."""
        found = self._between(start, first)
        passed = False
        edge = first
        for mention in reversed(found):
            passed = passed or ";" in self._tokens.words[mention.last : edge]
            edge = mention.first
            if mention.group not in self._claimed and (not passed or mention is found[0]):
                return mention
        return None

    def _later(self, last: int, end: int) -> Mention | None:
        """A place further on in the part of the sentence that no figure has taken."""
        for mention in self._between(last, end):
            if ";" in self._tokens.words[last : mention.head]:
                return None
            if mention.group not in self._claimed:
                return mention
        return None

    def _carry(self, sentence: int) -> Mention | None:
        """What the sentences before in the paragraph, or else the article's opening, are about."""
        steps = []
        found = None
        while sentence > 0 and found is None:
            if sentence in self._carried:
                found = self._carried[sentence]
                break
            steps.append(sentence)
            if self._sums_up(sentence):
                break
            if self._opens_paragraph(sentence):
                found = self._only(0) or self._only(sentence - 1)
                break
            sentence -= 1
            found = self._only(sentence)
        for step in steps:
            self._carried[step] = found
        return found

    def _only(self, sentence: int) -> Mention | None:
        """The place of a sentence whose narrowest place is one only."""
        first, last = self._tokens.sentences[sentence]
        found = self._between(first, last)
        if not found:
            return None
        narrowest = min(WIDTH[mention.kind] for mention in found)
        found = [mention for mention in found if WIDTH[mention.kind] == narrowest]
        one = len({mention.text[:4] for mention in found}) == 1
        return found[0] if one else None

    def _opens_paragraph(self, sentence: int) -> bool:
        first = self._tokens.sentences[sentence][0]
        return first > 0 and bool(self._tokens.masks[first - 1] & NEWLINE)

    def _sums_up(self, sentence: int) -> bool:
        """Whether the sentence counts over all places: "in total"."""
        first, last = self._tokens.sentences[sentence]
        return any(mask & _TOTAL for mask in self._tokens.masks[first : min(last, first + 6)])

    def _sentence_of(self, at: int) -> int:
        return bisect_right(self._sentence_starts, at) - 1

    def _is_figure(self, at: int) -> bool:
        """Whether a number stands here that is no date or clock time."""
        masks, words = self._tokens.masks, self._tokens.words
        if not masks[at] & _FIGURE:
            return False
        after = masks[at + 1] if at + 1 < len(masks) else 0
        before = masks[at - 1] if at else 0
        if after & _CALENDAR or (before & _CALENDAR and len(words[at]) <= 4) or words[at].count(".") == 2:
            return False
        return not (at + 1 < len(words) and words[at + 1] == ":")

    def _ends_part(self, at: int) -> bool:
        return self._tokens.words[at] in (";", ":") or self._is_figure(at)

    def _opens_part(self, head: int) -> bool:
        """Whether the preposition at ``head`` begins a new part of the sentence: ", in Sumy one"."""
        return bool(self._tokens.masks[head - 1] & (AND | _CLAUSE)) or self._tokens.words[head - 1] == ","

    def _follows_figure(self, mention: Mention) -> bool:
        """Whether a figure stands right before the place, with nothing but its noun between."""
        words, masks = self._tokens.words, self._tokens.masks
        for at in range(mention.head - 1, max(-1, mention.head - 5), -1):
            if words[at] in (",", ";", ".") or masks[at] & (NEWLINE | AND):
                return False
            if self._is_figure(at):
                return True
        return False

    def _as_place(self, mention: Mention) -> Place:
        """The place of a mention; two listed together are named together."""
        group = [other for other in self._here if other.group == mention.group]
        if len(group) != 2:
            return mention.place
        codes = {other.code for other in group}
        text = self._tokens.text[group[0].start : group[1].end]
        return Place(text=text, code=codes.pop() if len(codes) == 1 else None)


def places_of(tokens: Tokens, document: Document) -> Places:
    """The places of a document, from its tokens."""
    return Places(tokens, *mentions_of(tokens))
