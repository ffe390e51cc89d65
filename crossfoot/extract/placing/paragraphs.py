"""Where the paragraphs of a text begin, which of them only go on with the one before, and what is a mere dateline.

A figure without a place of its own takes over that of its paragraph, so that each answer moves many figures at once.
"""

from __future__ import annotations

from itertools import accumulate

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import HIT
from crossfoot.extract.paragraphs import is_digest, line_openings
from crossfoot.extract.tokens import EMOJI, NEWLINE, NUMBER, NUMERAL, Tokens

_FIGURE, _OF_THEM, _INDEFINITE = NUMBER | NUMERAL, CONCEPTS.any(("of-them", "of")), CONCEPTS.bit("where-indefinite")
#: what a text tells more of
_EVENTS = HIT | CONCEPTS.any(("debris", "explosion"))
#: So near its start a paragraph says that it tells more of the same.
_LEAD = 3
#: How short a sentence is that is no more than a heading or a dateline, in tokens, and one with its day at most.
DATELINE, _LONGEST_DATELINE = 4, 9
#: A post has at most so many sentences.
_POST = 12
_QUOTED = frozenset('"“«„')


class Paragraphs:
    """Looks at the sentences of one text for where its paragraphs begin."""

    def __init__(self, tokens: Tokens) -> None:
        """Look at these tokens."""
        self._tokens = tokens
        self.digest = is_digest(tokens)
        #: items have bullets, so that a line without one only goes on
        self._marked = self.digest and any(map(self._is_marked, range(1, len(tokens.sentences))))
        # Doubled blanks part the lines of a post; in an article they may be anything.
        post = len(tokens.sentences) <= _POST
        self._openings = (
            line_openings(tokens)
            if post
            else [bool(tokens.masks[first - 1] & NEWLINE) for first, _ in tokens.sentences]
        )
        self._lines = list(accumulate((0, *self._openings[1:])))

    def opens(self, sentence: int) -> bool:
        """Whether a sentence, by its index, opens a paragraph other than the first."""
        first = self._tokens.sentences[sentence][0]
        # A quotation goes on with what the line before it speaks of.
        return first > 0 and self._openings[sentence] and self._tokens.words[first] not in _QUOTED

    def line_of(self, sentence: int) -> int:
        """The number of the line that a sentence stands in."""
        return self._lines[sentence]

    def is_item(self, sentence: int) -> bool:
        """Whether a sentence opens an item of a digest, which goes on with no other."""
        return self.digest and self.opens(sentence) and (self._is_marked(sentence) or not self._marked)

    def _is_marked(self, sentence: int) -> bool:
        """Whether a sentence stands behind a bullet or an emoji."""
        first = self._tokens.sentences[sentence][0]
        lead = self._tokens.text[self._tokens.ends[first - 1] if first else 0 : self._tokens.ends[first]]
        return EMOJI.search(lead) is not None

    def starts_anew(self, sentence: int) -> bool:
        """Whether a sentence opens a paragraph that tells of something else than the one before."""
        return self.opens(sentence) and not self._goes_on(sentence)

    def _goes_on(self, sentence: int) -> bool:
        """Whether a sentence that opens a paragraph tells more of the same: "The raid killed", "Two of them"."""
        first, last = self._tokens.sentences[sentence]
        masks, base, end = self._tokens.masks, self._tokens.base, min(first + _LEAD, last)
        if masks[first] & _FIGURE:
            return any(masks[at] & _OF_THEM for at in range(first + 1, end))
        return not base[first] & _INDEFINITE and any(masks[at] & _EVENTS for at in range(first + 1, end))

    def is_dateline(self, first: int, last: int) -> bool:
        """Whether tokens are a heading, or only tell where and when a text was written: "VIENNA, 14 May 2031."."""
        if last - first > _LONGEST_DATELINE:
            return False
        months = self._tokens.lexicon.months
        return last - first <= DATELINE or any(word in months for word in self._tokens.words[first:last])
