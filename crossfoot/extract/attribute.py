"""Who says it: the speaker of every figure of a text.

`speakers_of` reads a text once; `Speakers.at` answers for a range of tokens. How it goes is told in
``docs/attribution.md``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.parties import SEAT
from crossfoot.extract.register import find_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.carry import Carrier
from crossfoot.extract.speaking.cues import CueReader
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.mentions import OUTLETS, Mentions
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.speaking.quotes import quotations, remarks
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens
from crossfoot.model.attribution import OUTLET, Attribution
from crossfoot.model.document import Document

_MARKED = FAMILIES.of_concepts(c.CUE | c.DASH | c.BACKGROUND | c.FOLLOWS)
_FRONT = FAMILIES.of_concepts(CONCEPTS.bit("front-line"))
_DOUBTS, _WAR_ITSELF = FAMILIES.of_concepts(c.UNVERIFIED), FAMILIES.of_concepts(c.WAR_ITSELF)
#: how long a war has lasted
_LENGTH = CONCEPTS.any("unit:" + name for name in ("hour", "day", "week", "month", "year", "decade"))
#: A bracket that closes a sentence stands within so many tokens of its end, with the stop and line breaks.
_CLOSING = 4
#: A signature stands within so many characters of the end.
_SIGNATURE = 200
#: A name before a colon ends within so many characters.
_HEADING = 60
#: what may stand under it: "#Norburg", "@norburg"
_TAG = re.compile(r"[#@]\w+")
#: One that is cut off begins within so many characters of the end.
_CUT_SIGNATURE = 40
#: An adverbial that a dash parts from who is there has at most so many words.
_ADVERBIAL = 4
#: Fewer letters of a cut-off name tell nobody.
_CUT_NAME = 4
#: So many sentences tell of one person with "he".
_GOING_ON = 5
#: A quotation's speaker stands within so many tokens behind it.
_BESIDE = 4
#: "four-year-old war": behind the unit of its age it stands within so many tokens
_OF_AGE = 4
#: "years of all-out war", "(600-mile)"
_OF_KIND = 7


@dataclass(slots=True)
class Pieces:
    """Who speaks from which token on, and what the text marks as not confirmed."""

    #: the token at which a piece begins, and whose it is
    starts: list[int]
    said: list[Attribution]
    doubtful: list[Range]


class Speakers:
    """The speakers of one text, read when somebody first asks: of many texts nobody does."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        """``published`` tells what lies far back."""
        self.tokens = tokens
        self._published = published
        self._doubted: dict[int, Attribution] = {}

    @cached_property
    def pieces(self) -> Pieces:
        """The text parted by who speaks."""
        return _read(self.tokens, self._published)

    def at(self, first: int, last: int) -> Attribution:
        """Who says what stands at the tokens ``[first, last)``. Equal answers are one object."""
        if self._is_age_of_war(first, last):
            return OUTLET
        pieces = self.pieces
        said = pieces.said[bisect_right(pieces.starts, first) - 1]
        at = bisect_right(pieces.doubtful, (first, len(self.tokens.masks))) - 1
        if at < 0 or first >= pieces.doubtful[at][1]:
            return said
        if id(said) not in self._doubted:
            self._doubted[id(said)] = replace(said, unverified=True)
        return self._doubted[id(said)]

    def _is_age_of_war(self, first: int, last: int) -> bool:
        """ "The nearly four-year war", "1,000 days of war" are nobody's claims, nor is the length of a front line."""
        if self.tokens.families[_FRONT] and self._is_length_of_front(last):
            return True
        if not self.tokens.families[_WAR_ITSELF]:
            return False
        masks = self.tokens.masks
        for at in range(first, min(last + 2, len(masks))):
            if masks[at] & (_LENGTH | c.OLD):
                of = at + 1 < len(masks) and masks[at + 1] & c.REPORT_OF
                return self.tokens.has(_WAR_ITSELF, at + 1, at + (_OF_KIND if of else _OF_AGE))
        return False

    def _is_length_of_front(self, last: int) -> bool:
        """Whether a front line or a border stands right behind a length, or behind one more measure in brackets."""
        words = self.tokens.words
        if words[last : last + 1] == ["("] and ")" in words[last : last + _OF_KIND]:
            last = words.index(")", last)
        return self.tokens.has(_FRONT, last, last + 1 + (words[last : last + 1] == [")"]))


def speakers_of(tokens: Tokens, document: Document) -> Speakers:
    """Who says what in a text. ``document`` gives the day of publication, to tell what lies far back."""
    return Speakers(tokens, document.published.date() if document.published else None)


def _read(tokens: Tokens, published: date | None) -> Pieces:
    quotes = quotations(tokens)
    quoted = {at for opening, closing in quotes for at in range(opening + 1, closing - 1)}
    quoted.difference_update(*(range(*remark) for remark in remarks(tokens, quotes)))
    sentences = _sentences(tokens)
    reader = CueReader(tokens, quoted)
    mentions = Mentions(tokens, reader.subject)
    _read_marks(tokens, sentences, reader, mentions)
    Carrier(tokens, published, quotes).spread(sentences)
    pieces = [piece for sentence in sentences for piece in sentence.pieces] or [(0, OUTLET)]
    if quotes:
        pieces = _overlaid(pieces, _speakers_of_quotes(quotes, quoted, sentences))
    signature = _signature(tokens, mentions)
    if signature is not None:
        pieces = [(at, signature if said is OUTLET else said) for at, said in pieces]
    return Pieces(
        starts=[at for at, _ in pieces],
        said=[said for _, said in pieces],
        doubtful=_doubtful(tokens, sentences),
    )


def _sentences(tokens: Tokens) -> list[Sentence]:
    """The sentences, told where paragraphs begin: at a line break, or at a doubled blank where those are few."""
    text, starts, ends, masks = tokens.text, tokens.starts, tokens.ends, tokens.masks
    wide = "  " in text and [
        first > 0 and starts[first] - ends[first - 1] > 1 and "  " in text[ends[first - 1] : starts[first]]
        for first, _ in tokens.sentences
    ]
    if not wide or sum(wide) * 4 > len(wide) * 3:
        wide = [False] * len(tokens.sentences)
    found: list[Sentence] = []
    opens = True
    for (first, last), gap in zip(tokens.sentences, wide, strict=True):
        opens = opens or gap or bool(masks[first - 1] & NEWLINE)
        if last - first > 1 or not masks[first] & NEWLINE:
            found.append(Sentence(first, last, opens))
            opens = False
    return found


def _read_marks(tokens: Tokens, sentences: list[Sentence], reader: CueReader, mentions: Mentions) -> None:
    masks, marked = tokens.masks, tokens.families[_MARKED]
    at, size = 0, len(marked)
    early: list[tuple[Sentence, list[Mark]]] = []
    for index, sentence in enumerate(sentences):
        starts = tokens.starts[sentence.first]
        sourced = _is_sourced(tokens, sentence)
        told = sourced or ":" in tokens.text[starts : starts + _HEADING]
        if not sentence.opens and not told and (at == size or marked[at] >= sentence.last):
            continue
        cues: list[int] = []
        dashes: list[int] = []
        while at < size and marked[at] < sentence.last:
            position = marked[at]
            mask = masks[position]
            at += 1
            if mask & c.CUE:
                cues.append(position)
            if mask & c.DASH:
                if not tokens.joined(position):
                    dashes.append(position)
            elif mask & c.BACKGROUND:
                sentence.background = True
        sentence.dashes = dashes
        marks: list[Mark] = []
        if cues:
            marks = reader.read(cues, sentence.first, sentence.last)
            sentence.refused = not marks and reader.refused
            sentence.background |= not marks and reader.deed
        if dashes and (signed := _signed(tokens, reader, dashes, sentence, marks, mentions)):
            marks.append(signed)
        if not marks and sourced and (source := reader.headings.sourced(sentence.first, sentence.last)):
            if source.name and (source.cue[1] > source.cue[0] + 1 or mentions.is_body(source.name)):
                marks.append(source)
        if not marks and (opening := reader.headings.opening(sentence, mentions)):
            marks.append(opening)
        if not marks:
            continue
        before = sentences[index - 1] if index else None
        carried = before and all(mark.outlet for mark, _ in before.marks)
        if before and carried and not any(map(reader.is_quoted, (before.first, before.last - 1))):
            # Within a quotation the subject is not he who speaks.
            named = _named_before(tokens, sentences, index)
            marks[0].before = (named.first, named.last)
        sentence.marks = _attributed(marks, mentions)
        if not sentence.marks:
            early.append((sentence, marks))
            continue
        for earlier, unnamed in early:
            # "He wrote ...", before anybody was named: the first who is.
            for mark in unnamed:
                mark.early = True
            earlier.marks = _attributed(unnamed, mentions)
        early = []


def _named_before(tokens: Tokens, sentences: list[Sentence], index: int) -> Sentence:
    """The sentence before one, or the one before that where it only goes on: "Moller is home. He is 27. He said"."""
    at, lowest = index - 1, max(0, index - _GOING_ON)
    while at > lowest and tokens.masks[sentences[at].first] & c.HE_SHE and not sentences[at - 1].marks:
        at -= 1
    return sentences[at]


def _is_sourced(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether a sentence ends with a bracket, or begins with "source" within a paragraph."""
    behind = tokens.words[max(sentence.first, sentence.last - _CLOSING) : sentence.last]
    return ")" in behind or bool(not sentence.opens and tokens.masks[sentence.first] & c.SOURCE_LABEL)


def _signed(
    tokens: Tokens, reader: CueReader, dashes: list[int], sentence: Sentence, marks: list[Mark], mentions: Mentions
) -> Mark | None:
    """The name behind a dash that closes the sentence: after a comma, or where the register knows it."""
    dash = dashes[-1]
    if marks and marks[-1].last > dash:
        return None
    mark = reader.headings.signed(dash, sentence.first, sentence.last)
    if mark is None or mark.name is None:
        return None
    after_comma = dash > sentence.first and tokens.words[dash - 1] in ',"”»'
    if not after_comma and dash - sentence.first <= _ADVERBIAL and tokens.masks[sentence.first] & c.ADJUNCT:
        # «За пультами — оператори міністерства»: where, and who is there
        return None
    if not after_comma and any(tokens.masks[at] & SEAT for at in range(*mark.name)):
        # "The main target – Kyiv"
        return None
    end = sentence.last - bool(tokens.masks[sentence.last - 1] & NEWLINE)
    # A line that ends without a stop, and not because the text does.
    heads = sentence.opens and sentence.last < len(tokens.masks) and not tokens.masks[end - 1] & STOP
    named = heads and any(tokens.masks[at] & c.NAMING for at in range(*mark.name))
    return mark if after_comma or named or mentions.is_body(mark.name) else None


def _attributed(marks: list[Mark], mentions: Mentions) -> list[tuple[Mark, Attribution]]:
    """The marks with what they say; an outlet beside another speaker of the sentence only carries it."""
    found: list[tuple[Mark, Attribution]] = []
    for mark in marks:
        said = mentions.attribution(mark)
        if said is not None:
            body = find_body(said.speaker or "", mentions.code)
            mark.outlet = body is not None and body.kind in OUTLETS
            found.append((mark, said))
    if len(found) < 2:
        if found and found[0][0].outlet and found[0][0].scope is Scope.REPORT:
            mentions.only_carried()
        return found
    # "said the governor, reports a paper": whatever paper that is
    carriers = [said for mark, said in found if mark.outlet or (mark.relay and mark.closing)]
    if not carriers or len(carriers) == len(found):
        return found
    kept: list[tuple[Mark, Attribution]] = []
    for mark, said in found:
        if said in carriers:
            continue
        mentions.is_latest(said)
        via = tuple(dict.fromkeys((*said.via, *(carrier.speaker or "" for carrier in carriers))))
        kept.append((mark, replace(said, via=via)))
    return kept


def _speakers_of_quotes(
    quotes: list[Range], quoted: Set[int], sentences: list[Sentence]
) -> list[tuple[int, int, Attribution]]:
    """Who speaks in each quotation: who is named in a remark inside it, else right behind it, else right before it in
    its sentence.
    """
    starts = [sentence.first for sentence in sentences]
    found: list[tuple[int, int, Attribution]] = []
    for opening, closing in quotes:
        first, last = bisect_right(starts, opening) - 1, bisect_right(starts, closing) - 1
        before = [said for mark, said in sentences[first].marks if mark.last <= opening + 1]
        behind = [
            said
            for mark, said in sentences[last].marks
            if closing - 1 <= mark.first <= closing + _BESIDE and mark.scope is not Scope.AHEAD
        ]
        inside = [
            said
            for sentence in sentences[first : last + 1]
            for mark, said in sentence.marks
            if opening < mark.cue[0] < closing - 1 and mark.cue[0] not in quoted
        ]
        speakers = inside[:1] or behind[:1] or before[-1:]
        found += [(opening, closing, said) for said in speakers]
    return found


def _overlaid(
    pieces: list[tuple[int, Attribution]], owned: list[tuple[int, int, Attribution]]
) -> list[tuple[int, Attribution]]:
    """The pieces with ranges given to other speakers; both in order, ranges do not overlap."""
    laid: list[tuple[int, Attribution]] = []
    at = 0
    under = OUTLET
    for first, last, said in owned:
        while at < len(pieces) and pieces[at][0] < first:
            under = pieces[at][1]
            laid.append(pieces[at])
            at += 1
        laid.append((first, said))
        while at < len(pieces) and pieces[at][0] <= last:
            under = pieces[at][1]
            at += 1
        laid.append((last, under))
    return laid + pieces[at:]


def _signature(tokens: Tokens, mentions: Mentions) -> Attribution | None:
    """The body that signs a post with a link as its last words; a text may be cut off inside them."""
    text = tokens.text
    link = text.rfind("](", len(text) - _SIGNATURE if len(text) > _SIGNATURE else 0)
    if link < 0 and "]" not in text[-_CUT_SIGNATURE:]:
        link = len(text)
    opening = text.rfind("[", max(0, link - _SIGNATURE), link) if link > 0 else -1
    if opening < 0 or (link == len(text) and link - opening > _CUT_SIGNATURE):
        return None
    name = text[opening + 1 : link].strip(" *_")
    if link == len(text) and len(name) < _CUT_NAME:
        return None
    if name[:1].islower() or any(char.isalpha() for char in _TAG.sub("", text[link:].partition(")")[2])):
        # A link inside a sentence: what it tells, not who signs.
        return None
    register = mentions.register(name) if name and len(name) < 60 else None
    return Attribution(speaker=name, register=register) if register else None


def _doubtful(tokens: Tokens, sentences: list[Sentence]) -> list[Range]:
    """What the text marks as alleged or not confirmed, by its own words; in order, without overlaps."""
    masks, words = tokens.masks, tokens.words
    found = [_claimed(sentence) for sentence in sentences for mark, _ in sentence.marks if mark.claimed]
    doubts = tokens.families[_DOUBTS]
    starts = [sentence.first for sentence in sentences] if doubts else []
    for at in doubts:
        index = bisect_right(starts, at) - 1
        sentence = sentences[index]
        first = sentence.first
        if masks[at] & c.VERIFY_NOTE:
            # "That could not be verified" speaks of the sentence before where its own makes no claim.
            if index and not sentence.opens and not sentence.marks:
                first = sentences[index - 1].first
        else:
            first = at
            while first > sentence.first and words[first - 1] not in ",;(" and not _breaks(tokens, first):
                first -= 1
        found.append((first, sentence.last))
    merged: list[Range] = []
    for first, last in sorted(found):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether a doubled blank stands before a token, as posts show their lines."""
    return "  " in tokens.text[tokens.ends[at - 1] : tokens.starts[at]]


def _claimed(sentence: Sentence) -> Range:
    """The part of a sentence whose verb says that it is a claim."""
    mark = next(mark for mark, _ in sentence.marks if mark.claimed)
    before = [at for at, _ in sentence.pieces if at <= mark.first]
    behind = [at for at, _ in sentence.pieces if at > mark.first]
    return (before[-1] if before else sentence.first, behind[0] if behind else sentence.last)
