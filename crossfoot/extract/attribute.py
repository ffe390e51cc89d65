"""Who says it: the speaker of every figure of a text.

`speakers_of` reads a text once; `Speakers.at` answers for a range of tokens. How it goes is told in
``docs/attribution.md``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from crossfoot.extract.register import find_body
from crossfoot.extract.speaking.carry import Carrier
from crossfoot.extract.speaking.cues import CueReader
from crossfoot.extract.speaking.doubts import doubtful
from crossfoot.extract.speaking.glosses import Glosses
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.mentions import Mentions
from crossfoot.extract.speaking.others import Others
from crossfoot.extract.speaking.quoted import overlaid, speakers_of_quotes
from crossfoot.extract.speaking.quotes import quotations, remarks
from crossfoot.extract.speaking.sentences import SentenceReader, sentences_of
from crossfoot.extract.tokens import EMOJI, Tokens
from crossfoot.model.attribution import OUTLET, Attribution
from crossfoot.model.document import Document

#: A signature stands within so many characters of the end.
_SIGNATURE = 200
#: what may stand under it: "#Norburg", "@norburg"
_TAG = re.compile(r"[#@]\w+")
#: One that is cut off begins within so many characters of the end.
_CUT_SIGNATURE = 40
#: Fewer letters of a cut-off name tell nobody, so many are no name.
_CUT_NAME, _LONGEST_NAME = 4, 60
#: Posts set in one line part their lines by two blanks or an emoji.
_LINE_OF_POST = re.compile(rf"\n|  |{EMOJI.pattern}\ufe0f?")


@dataclass(slots=True)
class Pieces:
    """Who speaks from which token on, and what the text marks as not confirmed."""

    #: the token at which a piece begins, and whose it is
    starts: list[int]
    said: list[Attribution]
    doubtful: list[Range]


class Speakers:
    """The speakers of one text, read when somebody first asks: of many texts nobody does."""

    def __init__(self, tokens: Tokens, published: date | None, outlet: str | None = None) -> None:
        """``published`` tells what lies far back, ``outlet`` whose own page it may be."""
        self.tokens = tokens
        self._published = published
        self._outlet = outlet
        self._glosses = Glosses(tokens)
        self._doubted: dict[int, Attribution] = {}

    @cached_property
    def pieces(self) -> Pieces:
        """The text parted by who speaks."""
        return _read(self.tokens, self._published, self._outlet)

    @cached_property
    def publisher(self) -> str | None:
        """The body of the register that publishes the text: whoever else is silent, it speaks."""
        body = find_body(self._outlet, self.tokens.lexicon.language.code) if self._outlet else None
        return body.id if body is not None else None

    def at(self, first: int, last: int) -> Attribution:
        """Who says what stands at the tokens ``[first, last)``. Equal answers are one object."""
        if self._glosses.has(first, last):
            return OUTLET
        pieces = self.pieces
        said = pieces.said[bisect_right(pieces.starts, first) - 1]
        at = bisect_right(pieces.doubtful, (first, len(self.tokens.masks))) - 1
        if at < 0 or first >= pieces.doubtful[at][1]:
            return said
        if id(said) not in self._doubted:
            self._doubted[id(said)] = replace(said, unverified=True)
        return self._doubted[id(said)]


def speakers_of(tokens: Tokens, document: Document) -> Speakers:
    """Who says what in a text. ``document`` gives the day of publication, to tell what lies far back."""
    return Speakers(tokens, document.published.date() if document.published else None, document.outlet)


def _read(tokens: Tokens, published: date | None, outlet: str | None) -> Pieces:
    quotes = quotations(tokens)
    quoted = {at for opening, closing in quotes for at in range(opening + 1, closing - 1)}
    quoted.difference_update(*(range(*remark) for remark in remarks(tokens, quotes)))
    sentences = sentences_of(tokens)
    reader = CueReader(tokens, quoted)
    mentions = Mentions(tokens, reader.subject, outlet)
    SentenceReader(tokens, reader, mentions).read(sentences)
    Carrier(tokens, published, quotes, Others(tokens, reader.subject)).spread(sentences)
    pieces = [piece for sentence in sentences for piece in sentence.pieces] or [(0, OUTLET)]
    if quotes:
        pieces = overlaid(pieces, speakers_of_quotes(quotes, quoted, sentences))
    signature = _signature(tokens, mentions)
    if signature is not None:
        pieces = [(at, signature if said is OUTLET else said) for at, said in pieces]
    return Pieces(
        starts=[at for at, _ in pieces],
        said=[said for _, said in pieces],
        doubtful=doubtful(tokens, sentences),
    )


def _signature(tokens: Tokens, mentions: Mentions) -> Attribution | None:
    """The body that signs a post with a link as its last words; a text may be cut off inside them."""
    text = tokens.text
    link = text.rfind("](", len(text) - _SIGNATURE if len(text) > _SIGNATURE else 0)
    if link < 0 and "]" not in text[-_CUT_SIGNATURE:]:
        link = len(text)
    opening = text.rfind("[", max(0, link - _SIGNATURE), link) if link > 0 else -1
    if opening < 0 or (link == len(text) and link - opening > _CUT_SIGNATURE):
        return _plain_signature(text, mentions)
    name = text[opening + 1 : link].strip(" *_")
    if link == len(text) and len(name) < _CUT_NAME:
        return None
    if name[:1].islower() or any(char.isalpha() for char in _TAG.sub("", text[link:].partition(")")[2])):
        # A link inside a sentence: what it tells, not who signs.
        return None
    register = mentions.bearers.register(name) if name and len(name) < _LONGEST_NAME else None
    return Attribution(speaker=name, register=register) if register else None


def _plain_signature(text: str, mentions: Mentions) -> Attribution | None:
    """The body whose name is all of the last line: "🔹 Ministry of Defence"."""
    *above, last = _LINE_OF_POST.split(text[-_SIGNATURE:].rstrip())
    name = last.strip(" *_.")
    if not any(map(str.strip, above)) or not mentions.bearers.is_spelled(name):
        return None
    return Attribution(speaker=name, register=mentions.bearers.register(name))
