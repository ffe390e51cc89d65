"""Which place each figure speaks of.

`places_of` finds the mentions of a text. `Places.at` picks the one of a figure: inside its words, else right behind it,
else before it in the same part of the sentence, else the one place its paragraph or article is about. Places that
something came from, and places that are only named, are never picked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.mentions import Mention, Role, mentions_of
from crossfoot.extract.naming.name import People
from crossfoot.extract.naming.view import AND
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, Tokens
from crossfoot.model.claim import Place
from crossfoot.model.document import Document

_CALENDAR = CONCEPTS.bit("month") | CONCEPTS.bit("clock")
_TOTAL, _CLAUSE = CONCEPTS.bit("total"), CONCEPTS.bit("clause")
_FIGURE = NUMBER | NUMERAL
#: What may stand between a place that heads a figure and the figure.
_HEADING = frozenset("(:–—-+·")
#: How many sentences open a paragraph, and how short one may be that does not count (a heading, a dateline).
_OPENING, _DATELINE = 2, 4
#: Two places of one list are named together; a longer list gives way to the wider place it lies in.
_PAIR = 2
#: More different places than these at the openings of paragraphs make the text a list of places.
_TOPICS = 2
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
        self._lasts = [mention.last for mention in mentions]
        self._picked: dict[tuple[int, int], Mention | None] = {}
        self._sizes = Counter(mention.group for mention in self._here)
        self._carried: dict[int, Mention | None] = {}
        self._openings = self._find_openings()
        self._is_list = len({mention.text[:6] for mention in self._openings.values()}) > _TOPICS

    def at(self, first: int, last: int) -> Place | None:
        """The place of the figure at the tokens ``[first, last)``, or None where the text gives none."""
        mention = self.mention_at(first, last)
        return self._as_place(mention) if mention is not None else None

    def mention_at(self, first: int, last: int) -> Mention | None:
        """The mention that gives the place of the figure at the tokens ``[first, last)``."""
        key = (first, last)
        if key not in self._picked:
            self._picked[key] = self._pick(first, last)
        return self._picked[key]

    def _pick(self, first: int, last: int) -> Mention | None:
        sentence = self._sentence_of(first)
        start, end = self._tokens.sentences[sentence] if sentence >= 0 else (0, len(self._tokens.words))
        for mention in self._between(first, last):
            if mention.last <= last:
                return mention
        heading = self._heads(first)
        if heading is not None:
            return heading
        behind = self._behind(last, end)
        before = self._before(first, start)
        if behind is None and (before is None or WIDTH[before.kind] > 1):
            later = self._later(last, end)
            behind = later if later is None or before is None or WIDTH[later.kind] < WIDTH[before.kind] else None
        if behind is not None and before is not None:
            many = self._size(behind) > _PAIR and WIDTH[before.kind] < WIDTH["country"]
            return before if many or WIDTH[behind.kind] > WIDTH[before.kind] else behind
        return behind or before or self._taken(first, start) or self._carry(sentence)

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
        """The nearest place before the figure that no other figure has taken; behind a semicolon only the opening one.

        A plant outranks the town it stands in, a named place the battlegroup that acts there.
        """
        found = [mention for mention in self._between(start, first) if mention.group not in self._claimed]
        nearest: Mention | None = None
        passed = False
        edge = first
        for mention in reversed(found):
            passed = passed or ";" in self._tokens.words[mention.last : edge]
            edge = mention.first
            if passed and mention is not found[0]:
                continue
            if nearest is None or (not passed and (mention.kind == "plant" or nearest.kind == "group")):
                nearest = mention
        if nearest is not None and self._size(nearest) > _PAIR:
            wider = [mention for mention in found if WIDTH[nearest.kind] < WIDTH[mention.kind] < WIDTH["country"]]
            return wider[-1] if wider else nearest
        return nearest

    def _heads(self, first: int) -> Mention | None:
        """The place that stands right before the figure as its heading: "Poland (980,000)", "Kyiv: 5"."""
        before = first - 1
        while before >= 0 and self._tokens.words[before] in _HEADING:
            before -= 1
        if before == first - 1 or before < 0:
            return None
        position = bisect_left(self._lasts, before + 1)
        if position < len(self._lasts) and self._lasts[position] == before + 1:
            mention = self.mentions[position]
            return mention if mention.role is not Role.FROM else None
        return None

    def _later(self, last: int, end: int) -> Mention | None:
        """A place further on in the part of the sentence that no figure has taken and that opens no other part."""
        for mention in self._between(last, end):
            if ";" in self._tokens.words[last : mention.head]:
                return None
            if mention.group not in self._claimed and not self._opens_part(mention.head):
                return mention
        return None

    def _taken(self, first: int, start: int) -> Mention | None:
        """The nearest place before the figure in its part of the sentence, although another figure has it too."""
        found = self._between(start, first)
        return found[-1] if found and ";" not in self._tokens.words[found[-1].last : first] else None

    def _carry(self, sentence: int) -> Mention | None:
        """What the sentences before in the paragraph, or else the article, are about."""
        if sentence in self._carried:
            return self._carried[sentence]
        found = None
        step = sentence
        while step > 0 and found is None and not self._sums_up(step) and not self._opens_paragraph(step):
            step -= 1
            found = self._only(step)
        if found is None:
            found = self._topic(step) if step > 0 else self._headlined() or self._named_first()
        self._carried[sentence] = found
        return found

    def _headlined(self) -> Mention | None:
        """A headline without a place has the region or country that the text goes on with."""
        found = self._only(1) if len(self._tokens.sentences) > 1 else None
        return found if found is not None and WIDTH[found.kind] >= WIDTH["region"] else None

    def _topic(self, sentence: int) -> Mention | None:
        """The one place that the nearest paragraph before opens with, else that of the sentence before.

        A text whose paragraphs open with several places is a list of places; only its own opening speaks for them all.
        """
        if self._is_list:
            return self._openings.get(0) or self._openings.get(1)
        opening = next((self._openings[at] for at in range(sentence - 1, -1, -1) if at in self._openings), None)
        return opening or self._only(sentence - 1) or self._named_first()

    def _named_first(self) -> Mention | None:
        """The one place below a country that the first sentences name, if only as whose official speaks."""
        end = self._tokens.sentences[min(_OPENING, len(self._tokens.sentences)) - 1][1]
        found = [mention for mention in self.mentions if mention.first < end and WIDTH[mention.kind] < WIDTH["country"]]
        found = [mention for mention in found if mention.role is not Role.FROM and not self._is_dateline(mention)]
        return found[0] if len({mention.text[:5] for mention in found}) == 1 else None

    def _is_dateline(self, mention: Mention) -> bool:
        """ "KYIV, Nov 14 -" tells where it was written."""
        return mention.text.isupper() and mention.first < _DATELINE

    def _find_openings(self) -> dict[int, Mention]:
        """Sentence -> its one place, for the first sentence with a place in each paragraph, if it is one of two."""
        openings: dict[int, Mention] = {}
        since = 0
        for sentence in range(len(self._tokens.sentences)):
            first, last = self._tokens.sentences[sentence]
            if self._opens_paragraph(sentence):
                since = 0
            if since < _OPENING:
                only = self._only(sentence)
                if only is not None:
                    openings[sentence] = only
                since = _OPENING if self._between(first, last) else since + (last - first > _DATELINE)
        return openings

    def _only(self, sentence: int) -> Mention | None:
        """The narrowest place of a sentence that stands alone at its width: a list of towns gives way to its region."""
        found = self._between(*self._tokens.sentences[sentence])
        if len(found) < 2:
            return found[0] if found else None
        for width in sorted({WIDTH[mention.kind] for mention in found}):
            level = [mention for mention in found if WIDTH[mention.kind] == width]
            pair = len(level) == _PAIR == self._sizes[level[0].group] and level[0].group not in self._claimed
            if pair or len({mention.text[:4] for mention in level}) == 1:
                return level[0]
        return None

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

    def _size(self, mention: Mention) -> int:
        return self._sizes[mention.group]

    def _as_place(self, mention: Mention) -> Place:
        """The place of a mention; two listed together are named together."""
        if mention.kind == "plant" and mention.text.isupper():
            # An abbreviation stands for the name written out before.
            return next(other.place for other in self.mentions if other.kind == "plant" and other.code == mention.code)
        group = [other for other in self._here if other.group == mention.group]
        if len(group) != _PAIR:
            return mention.place
        codes = {other.code for other in group}
        text = self._tokens.text[group[0].start : group[1].end]
        if "*" in text:
            return mention.place
        return Place(text=text, code=codes.pop() if len(codes) == 1 else None)


def places_of(tokens: Tokens, document: Document) -> Places:
    """The places of a document, from its tokens."""
    return Places(tokens, *mentions_of(tokens))
