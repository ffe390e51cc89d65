"""The sentences of a text with their marks: each is read for cues, for a signature, for how it opens.

Marks are then told apart into speakers and outlets that only carry them, and "he" is given the sentence before, whose
subject he may be.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.paragraphs import line_openings
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.cues import CueReader
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.mentions import Mentions
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, STOP, Tokens
from crossfoot.model.attribution import Attribution

_LABELS = c.SOURCE_LABEL | c.DATA_LABEL
_MARKED = FAMILIES.of_concepts(c.CUE | c.DASH | c.BACKGROUND | c.FOLLOWS)
#: A bracket that closes a sentence stands within so many tokens of its end, with the stop and line breaks.
_CLOSING = 4
#: A name before a colon ends within so many characters.
_HEADING = 60
#: An adverbial that a dash parts from who is there has at most so many words.
_ADVERBIAL = 4
#: So many sentences tell of one person with "he".
_GOING_ON = 5


def sentences_of(tokens: Tokens) -> list[Sentence]:
    """The sentences, told where paragraphs begin: at a line break, or at a doubled blank where those are few."""
    found: list[Sentence] = []
    opens = True
    for (first, last), line in zip(tokens.sentences, line_openings(tokens), strict=True):
        opens = opens or line
        if last - first > 1 or not tokens.masks[first] & NEWLINE:
            found.append(Sentence(first, last, opens))
            opens = False
    return found


class SentenceReader:
    """Gives the sentences of one text their marks."""

    def __init__(self, tokens: Tokens, reader: CueReader, mentions: Mentions) -> None:
        """``reader`` reads cues, ``mentions`` knows who is meant."""
        self._tokens = tokens
        self._reader = reader
        self._mentions = mentions

    def read(self, sentences: list[Sentence]) -> None:
        """Read the sentences in order; who was "he" before anybody was named is told when somebody is."""
        tokens, marked = self._tokens, self._tokens.families[_MARKED]
        at, size = 0, len(marked)
        early: list[tuple[Sentence, list[Mark]]] = []
        for index, sentence in enumerate(sentences):
            starts = tokens.starts[sentence.first]
            sourced = self._is_sourced(sentence)
            told = sourced or ":" in tokens.text[starts : starts + _HEADING]
            if not sentence.opens and not told and (at == size or marked[at] >= sentence.last):
                continue
            until = bisect_left(marked, sentence.last, at)
            cues = self._cues(sentence, marked[at:until])
            at = until
            marks = self._marks(sentence, cues, sourced)
            if not marks:
                continue
            self._give_subject(marks[0], sentences, index)
            sentence.marks = self._attributed(marks)
            if not sentence.marks:
                early.append((sentence, marks))
                continue
            self._name_early(early)
            early = []
        self._name_early(early)
        self._mentions.name_holders(sentences)

    def _name_early(self, early: list[tuple[Sentence, list[Mark]]]) -> None:
        """ "He wrote", «сообщили в компании», before anybody was named: the first who is, or nobody known."""
        for sentence, unnamed in early:
            for mark in unnamed:
                mark.early = True
            sentence.marks = self._attributed(unnamed)

    def _cues(self, sentence: Sentence, marked: Sequence[int]) -> list[int]:
        """The cues among the marked words of a sentence; it is told its dashes and whether it gives background."""
        tokens = self._tokens
        cues: list[int] = []
        dashes: list[int] = []
        for position in marked:
            mask = tokens.masks[position]
            if mask & c.CUE:
                cues.append(position)
            if mask & c.DASH:
                if not tokens.joined(position):
                    dashes.append(position)
            elif mask & c.BACKGROUND:
                sentence.background = True
        sentence.dashes = dashes
        return cues

    def _marks(self, sentence: Sentence, cues: list[int], sourced: bool) -> list[Mark]:
        """The marks of a sentence: by its cues, a name that signs it, and where it has none its source or opening."""
        reader, mentions = self._reader, self._mentions
        marks: list[Mark] = []
        if cues:
            marks = reader.read(cues, sentence.first, sentence.last)
            marks = [mark for mark in marks if mark is marks[0] or not self._only_names(mark)]
            sentence.refused = not marks and reader.refused
            sentence.background |= not marks and reader.deed
        if sentence.dashes and (signed := self._signed(sentence, marks)):
            marks.append(signed)
        if not marks and sourced and (source := reader.signatures.sourced(sentence.first, sentence.last)):
            if source.name and (source.cue[1] > source.cue[0] + 1 or mentions.bearers.is_body(source.name)):
                marks.append(source)
        if not marks and sourced and (drawn := reader.signatures.drawn_from(sentence.first, sentence.last)):
            marks.append(drawn)
        if not marks and (below := reader.signatures.below(sentence, mentions)):
            marks.append(below)
        if not marks and (opening := reader.headings.opening(sentence, mentions)):
            marks.append(opening)
        return marks

    def _only_names(self, mark: Mark) -> bool:
        """Whether somebody only has his own word for a thing: "The mayor said they sold what they said were 90"."""
        masks, pronoun = self._tokens.masks, mark.cue[0] - 1
        return bool(pronoun > 1 and masks[pronoun] & (c.IT_THEY | c.HE_SHE) and masks[pronoun - 1] & c.WHAT)

    def _give_subject(self, mark: Mark, sentences: list[Sentence], index: int) -> None:
        """Give the first mark of a sentence the one before whose subject a pronoun may mean."""
        before = sentences[index - 1] if index else None
        carried = before and all(mark.outlet for mark, _ in before.marks)
        if before and carried and not any(map(self._reader.is_quoted, (before.first, before.last - 1))):
            # Within a quotation the subject is not he who speaks.
            named = self._named_before(sentences, index)
            mark.before = (named.first, named.last)

    def _named_before(self, sentences: list[Sentence], index: int) -> Sentence:
        """The sentence before one, or an earlier one where it only goes on: "Moller is home. He is 27. He said"."""
        at, lowest = index - 1, max(0, index - _GOING_ON)
        while at > lowest and self._tokens.masks[sentences[at].first] & c.HE_SHE and not sentences[at - 1].marks:
            at -= 1
        return sentences[at]

    def _is_sourced(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with a bracket, or begins with "source" within a paragraph."""
        tokens = self._tokens
        behind = tokens.words[max(sentence.first, sentence.last - _CLOSING) : sentence.last]
        label = tokens.masks[sentence.first] | tokens.masks[min(sentence.first + 1, sentence.last - 1)] & c.DATA_LABEL
        return ")" in behind or bool(label & _LABELS and (not sentence.opens or label & c.DATA_LABEL))

    def _signed(self, sentence: Sentence, marks: list[Mark]) -> Mark | None:
        """The name behind a dash that closes the sentence: after a comma, or where the register knows it."""
        tokens, dash = self._tokens, sentence.dashes[-1]
        if marks and marks[-1].last > dash:
            return None
        mark = self._reader.signatures.signed(dash, sentence.first, sentence.last)
        if mark is None or mark.name is None:
            return None
        after_comma = dash > sentence.first and tokens.words[dash - 1] in ',"”»'
        if not after_comma and tokens.masks[dash + 1] & c.ADJUNCT:
            # «Двоє з них — із Ради»: whence they are
            return None
        counts = not after_comma and self._counts(sentence, mark.name)
        led = tokens.masks[sentence.first] & c.ADJUNCT
        if not (after_comma or counts) and dash - sentence.first <= _ADVERBIAL and led:
            # «За пультами — оператори міністерства»: where, and who is there
            return None
        if not after_comma and any(tokens.masks[at] & SEAT for at in range(*mark.name)):
            # "The main target – Kyiv"
            return None
        end = sentence.last - bool(tokens.masks[sentence.last - 1] & NEWLINE)
        # A line that ends without a stop, and not because the text does, or all of a text.
        ends = sentence.last < len(tokens.masks) or tokens.masks[sentence.first - 1] & NEWLINE or sentence.first == 0
        heads = sentence.opens and ends and not tokens.masks[end - 1] & STOP
        named = any(tokens.masks[at] & c.NAMING for at in range(*mark.name))
        labelled = mark.name[0] > dash + 1 and bool(tokens.masks[dash + 1] & c.DATA_LABEL)
        known = labelled or self._mentions.bearers.is_body(mark.name)
        return mark if after_comma or known or counts or (named and heads) else None

    def _counts(self, sentence: Sentence, name: Range) -> bool:
        """Whether several are counted in a sentence that one of an office closes: «12 ранены — губернатор.»

        Not «Двое погибших — врачи», «один из них — мэр»: who they are.
        """
        tokens, language = self._tokens, self._tokens.lexicon.language
        dash = sentence.dashes[-1]
        commas = (at + 1 for at in range(dash - 1, sentence.first, -1) if tokens.words[at] == ",")
        first = next(commas, sentence.first) if language.inflects else sentence.first
        if not sentence.opens or name[0] != dash + 1 or not tokens.masks[name[0]] & c.NAMING:
            return False
        told = tokens.masks[first:dash]
        if any(mask & c.OF_THEM for mask in told):
            return False
        verbs = (*language.verb_endings, *language.passive_endings)
        acts = any(mask & c.DEED for mask in told) and (
            not verbs or any(tokens.words[at].endswith(verbs) for at in range(first, dash) if tokens.masks[at] & c.DEED)
        )
        several = language.nominative_plural_endings or language.plural_endings
        counted = any(mask & NUMBER for mask in tokens.masks[sentence.first : dash])
        return acts and counted and not tokens.words[name[0]].endswith(several)

    def _is_contrasted(self, mark: Mark) -> bool:
        """Whether who speaks is set against another: "by one paper's data 9 died, while another reports 12"."""
        return self._tokens.words[mark.first - 2] == "," and bool(self._tokens.masks[mark.first - 1] & c.CONTRAST)

    def _attributed(self, marks: list[Mark]) -> list[tuple[Mark, Attribution]]:
        """The marks with what they say; an outlet beside another speaker of the sentence only carries it."""
        mentions = self._mentions
        found: list[tuple[Mark, Attribution]] = []
        for mark in marks:
            mark.follows = bool(found)
            said = mentions.attribution(mark)
            if said is not None:
                mark.outlet = mentions.bearers.is_carrier(said.speaker or "") or mentions.is_published_by(mark)
                found.append((mark, said))
        if len(found) < 2:
            if found and found[0][0].outlet and found[0][0].scope is Scope.REPORT:
                mentions.only_carried()
            return found
        # "said the governor, reports a paper": whatever paper that is; in "as a paper reports, this is reported by the
        # ministry" it is the other way round
        relays = [
            said
            for mark, said in found
            if mark.relay and mark.closing and not (mark.scope is Scope.REPORT and said.register)
        ]
        carriers = [said for mark, said in found if mark.outlet or said in relays]
        if not carriers or len(carriers) == len(found) or any(self._is_contrasted(mark) for mark, _ in found[1:]):
            return found
        kept: list[tuple[Mark, Attribution]] = []
        for mark, said in found:
            if said in carriers:
                continue
            mentions.is_latest(said)
            via = tuple(dict.fromkeys((*said.via, *(carrier.speaker or "" for carrier in carriers))))
            kept.append((mark, replace(said, via=via)))
        carrying, said = found[-1]
        for mark, _ in kept[-1:] if said in carriers and carrying.closing else ():
            # "..., said the governor on Monday, a paper reports."
            mark.closing = mark.closing or self._reader.signatures.closes(mark.last, carrying.first)
        return kept
