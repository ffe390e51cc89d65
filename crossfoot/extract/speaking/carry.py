"""How far a speaker's word reaches: over the sentence, the paragraph, the whole report; and where it stops.

A sentence that names nobody is said by

* the only voice of the text, from where it is first named to the end;
* else whose report the text is, as he opens it, until others have opened two sentences of their own;
* else who spoke last: in his paragraph, and in the next where that opens with a quotation, with "besides", or with an
  item of a list that stands behind his colon; but behind "..., X said" only where it goes on: "two of them";
* nobody, and with it all that follows, where it turns aside (`asides`).

What stands before a speaker is told in `back`; why it is so, in ``docs/decisions.md``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from datetime import date

from crossfoot.extract.body import Kind
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.register import register
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.asides import Asides
from crossfoot.extract.speaking.back import Back, name_in_full
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.openings import Openings
from crossfoot.extract.speaking.others import Others
from crossfoot.extract.speaking.parts import Divider, Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker

#: The name of a body at the beginning has at most so many words.
_BODY = 6
#: In a text of several voices a speaker keeps so many sentences that name nobody.
_PATIENCE = 4
#: The same where a speaker only specified what was told: "the mayor specified: ...".
_DETAIL = 1
#: A text of so many sentences has paragraphs, shown or not.
_LONG_TEXT = 8
#: Paragraphs of so many sentences on the average are not those of the article.
_LONG_PARAGRAPH = 4
_SHORT_SENTENCE = 9
#: "besides", "this brings the total to", "these included"
_FURTHER = c.BESIDES | c.BRINGS | c.LEANS
_QUOTED = frozenset("\"“«„'‘")
#: what stands between a quotation and its speaker, and what ends a quotation
_BETWEEN, _CLOSED = frozenset(",.–—-"), frozenset("\"”»")
#: A name in quotation marks has at most so many tokens with them.
_NAME = 6
_BULLETS = frozenset("-–—•·▪●◾🔹*")
_BESIDES = FAMILIES.of_concepts(c.BESIDES)
_GOES_ON, _NUMBERS = FAMILIES.of_concepts(c.GOES_ON), FAMILIES.of_concepts(NUMBER)
_LOSSES, _DISTANCES = FAMILIES.of_concepts(c.LOST), FAMILIES.of_concepts(c.DISTANCE)
#: "of them", "also" stand among so many words.
_OPENING = 9
#: So many sentences of others end a report; where more open any, nobody's is the text from its beginning.
_OTHERS, _CHORUS = 2, 4
#: Where no more than so many speak, who is named behind the lead reports it.
_PAIR = 2


@dataclass(slots=True)
class _State:
    """Who speaks while the sentences pass."""

    #: so many sentences that name nobody a speaker keeps
    patience: int
    #: nobody else speaks in the text
    alone: bool
    current: Attribution = OUTLET
    #: whose report the whole text is
    lead: Attribution = OUTLET
    #: the lead whom the last attributed sentence interrupted
    interrupted: Attribution = OUTLET
    #: the speaker has just had the closing word of a sentence, which does not bind the next
    fresh: bool = False
    resumed: bool = False
    #: the text's one reporter spoke in this paragraph
    reported: bool = False
    #: the sentence that he closed, where he told in it and was not quoted
    told: Sentence | None = None
    #: the speaker has only specified what was told
    detail: bool = False
    #: he tells a list
    listed: bool = False
    #: somebody has been named
    started: bool = False
    silent: int = 0
    #: so many sentences that others opened
    others: int = 0

    @property
    def led(self) -> bool:
        """Whether the text's one reporter speaks."""
        return self.lead.speaker is not None and is_one_speaker(self.current, self.lead)


class Carrier:
    """Gives every piece of one text to its speaker."""

    def __init__(self, tokens: Tokens, published: date | None, quotes: list[Range], others: Others) -> None:
        """``published`` tells what lies far back; ``quotes`` are the quotations in order."""
        self._tokens = tokens
        self._quotes = quotes
        self._masks = tokens.masks
        self._words = tokens.words
        self._asides = Asides(tokens, published)
        self._divider = Divider(tokens, self._asides.explained_from)
        self._back = Back(tokens, self._asides)
        self._openings = Openings(tokens)
        #: cases tell who does what, not the order of words
        self._free = tokens.lexicon.language.inflects
        self._others = others

    def spread(self, sentences: list[Sentence]) -> None:
        """Fill in the pieces of all sentences, in one pass."""
        named = False
        for index, sentence in enumerate(sentences):
            if named and len(sentence.marks) == 1 and self._only_carries(sentence, sentences[index - 1]):
                sentence.marks = []
            named = named or bool(sentence.marks)
        if sentences and self._openings.is_headline(sentences[0]):
            name_in_full(sentences)
        # Who thinks or promises something does not tell what happened.
        spoken = [said for sentence in sentences for mark, said in sentence.marks if said.speaker and not mark.act]
        again = Counter([said.register or said.speaker for said in spoken])
        # Who is named once in a long text is quoted in it.
        once = len(sentences) >= _LONG_TEXT and len(spoken) == 1
        one_voice = len({said.speaker for said in spoken}) == 1 and not once
        state = _State(patience=self._patience(sentences), alone=one_voice)
        body = 0
        for index, sentence in enumerate(sentences):
            if body == index and not sentence.marks and self._openings.is_headline(sentence):
                body += 1
            if sentence.opens:
                acts = bool(sentence.marks) and sentence.marks[0][0].acting
                if state.reported and state.current is OUTLET and not acts:
                    # An aside ends with its paragraph: the report goes on.
                    state.current = state.lead
                state.reported = False
            if not sentence.marks and state.current is OUTLET and not state.fresh:
                state.silent += 1
                sentence.resumed = state.resumed
                sentence.pieces = ((sentence.first, OUTLET),)
                continue
            self._enter(sentence, state)
            state.reported = state.reported or state.led
            if not sentence.marks:
                sentence.resumed = state.resumed
                sentence.pieces = ((sentence.first, state.current), *self._glosses(sentence, state))
                continue
            sentence.pieces = self._divider.divide(sentence, state.current)
            if self._openings.is_listed(sentences, index):
                state.current = state.lead = OUTLET
                continue
            self._leave(sentence, state)
            if not state.started:
                state.started = True
                report = one_voice or self._opens_report(sentences, body, index, again)
                if report and not sentence.marks[-1][0].drawn and not self._is_of_papers(sentence):
                    state.lead = OUTLET if self._openings.is_witness(sentence, one_voice=one_voice) else state.current
            state.reported = state.reported or state.led
            self._back.reach(sentences, body, index, one_voice=one_voice)
        self._resume_losses(sentences)

    def _is_of_papers(self, sentence: Sentence) -> bool:
        """Whether papers of many speak: "Several statements indicate". What they are about goes on in nobody's name."""
        name = sentence.marks[-1][0].name
        if name is None or not self._masks[name[0]] & c.PLAIN_REPORT:
            return False
        return bool(self._tokens.concepts(*name) & c.REPORT)

    def _opens_report(self, sentences: list[Sentence], body: int, index: int, again: Counter[str | None]) -> bool:
        """Whether the whole text is the report of who is named first in it, at ``index``."""
        openings = self._openings
        if self._words[sentences[index].first] in _BULLETS:
            # An item of a list is no report.
            return False
        told = openings.leads(sentences, body, index) or openings.sums_up(sentences, body, index, again)
        if not (told or self._follows_lead(sentences, body, index)):
            return False
        said = sentences[index].marks[-1][1]
        last = (sentence.marks[-1] for sentence in sentences[index:] if sentence.marks)
        others = sum(not (mark.act or mark.closing or is_one_speaker(other, said)) for mark, other in last)
        return others < _CHORUS or sentences[index].marks[-1][0].scope is Scope.REPORT

    def _follows_lead(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether who is named first does so behind a lead that only told his report in short, and hardly anybody else."""
        if not self._openings.follows_lead(sentences, body, index):
            return False
        if not (self._free or sentences[index].opens):
            return False
        voices = {said.register or said.speaker for sentence in sentences for _, said in sentence.marks}
        return len(voices) <= _PAIR and not self._closes_quotation(sentences[index].marks[-1][0])

    def _resume_losses(self, sentences: list[Sentence]) -> None:
        """A list of losses that names nobody is the army's that told of losses last, whatever stands between."""
        if not self._tokens.families[_LOSSES]:
            return
        staff = OUTLET
        for sentence in sentences:
            if sentence.marks:
                said = sentence.marks[-1][1]
                body = register().get(said.register) if said.register else None
                staff = said if body is not None and body.kind is Kind.MILITARY else OUTLET
            elif staff is not OUTLET and sentence.pieces[0][1] is OUTLET and self._lists_losses(sentence):
                sentence.pieces = ((sentence.first, staff),)

    def _lists_losses(self, sentence: Sentence) -> bool:
        """Whether a sentence gives two or more numbers of what was lost."""
        told = self._tokens.has(_LOSSES, sentence.first, sentence.last)
        return told and len(self._tokens.between(_NUMBERS, sentence.first, sentence.last)) > 1

    @staticmethod
    def _patience(sentences: list[Sentence]) -> int:
        """How long a speaker is kept among others: not at all where a long text shows no paragraphs."""
        opening = sum(sentence.opens for sentence in sentences)
        unbroken = len(sentences) >= _LONG_TEXT and (opening <= 2 or opening * _LONG_PARAGRAPH <= len(sentences))
        return 0 if unbroken else _PATIENCE

    def _enter(self, sentence: Sentence, state: _State) -> None:
        """Who still speaks where a sentence begins."""
        # In Markdown a quotation on lines of its own begins with a sign.
        word = self._words[min(sentence.first + (self._words[sentence.first] == ">"), len(self._words) - 1)]
        quoted = word in _QUOTED and not sentence.marks and not self._begins_with_name(sentence)
        if sentence.opens and state.fresh and state.interrupted is not OUTLET and not quoted:
            # An opening speaker keeps his paragraphs where another only had the last word of one.
            state.current, state.fresh, state.resumed = state.interrupted, False, True
        if state.current is not OUTLET and not state.led:
            # A paragraph that opens with a quotation or "besides" and names nobody is of whoever spoke last.
            besides = not sentence.marks and self._masks[sentence.first] & _FURTHER
            state.listed = self._is_introduced(sentence) or (state.listed and self._is_item(sentence))
            ends = sentence.opens and not quoted and not besides and not state.listed
            if ends or (state.fresh and not self._follows(sentence, state.told) and not self._goes_on(sentence)):
                state.current = OUTLET
        # A quotation that goes on leaves open who speaks behind it.
        state.fresh = state.fresh and word in _QUOTED and not sentence.marks
        if sentence.marks:
            if state.current is OUTLET or not sentence.marks[0][0].acting:
                state.silent, state.resumed = 0, False
                return
            # Under a speaker's report the police that evacuated people are actors, not speakers.
            sentence.marks = []
        state.silent += 1
        if state.current is OUTLET:
            return
        if self._turns_aside(sentence, state):
            sentence.turns, state.current = True, OUTLET

    def _turns_aside(self, sentence: Sentence, state: _State) -> bool:
        """Whether a sentence that names nobody is no longer the speaker's."""
        if not state.led and (self._is_tired(sentence, state) or sentence.refused):
            return True
        if sentence.refused and sentence.opens and not state.alone:
            # "Moller proposed a truce of 60 days": another's deed opens a paragraph.
            return True
        if self._asides.is_aside(sentence) or self._asides.is_of(state.current, sentence):
            return True
        if self._others.is_state(sentence, state.current):
            return True
        return not state.led and self._others.is_body(sentence, state.current)

    def _follows(self, sentence: Sentence, told: Sentence | None) -> bool:
        """Whether a sentence stands behind one that somebody closed: "Six houses burned, the mayor said. A fireman died".

        Where only the order of words tells who does what, a new name turns to something else: "The alert in Suud lasted".
        """
        if told is None:
            return False
        return self._free or not self._names_anew(sentence, told)

    def _names_anew(self, sentence: Sentence, told: Sentence) -> bool:
        """Whether a sentence has a name that the one before had not."""
        known = set(self._words[told.first : told.last])
        named = (at for at in range(sentence.first + 1, sentence.last) if self._tokens.capital(at))
        return any(self._words[at] not in known and not self._masks[at] & (c.WHEN | c.TIME) for at in named)

    def _is_tired(self, sentence: Sentence, state: _State) -> bool:
        """Whether too much was said in nobody's name since a speaker spoke."""
        patience = min(state.patience, _DETAIL) if state.detail else state.patience
        if state.silent <= patience or self._goes_on_speaking(sentence):
            return False
        # "The governor said 12 were hurt. Two of them are children": told on, paragraphs or not.
        return patience > 0 or state.silent > 1 or not self._goes_on(sentence)

    def _goes_on_speaking(self, sentence: Sentence) -> bool:
        """Whether a sentence stands inside a quotation that began before it."""
        at = bisect_left(self._quotes, (sentence.first,)) - 1
        return at >= 0 and sentence.first < self._quotes[at][1]

    def _is_introduced(self, sentence: Sentence) -> bool:
        """Whether a colon stands before a sentence: "The commissioner said:" and then, on a line of its own, what."""
        at = sentence.first - 1
        while at > 0 and self._masks[at] & NEWLINE:
            at -= 1
        return at > 0 and self._words[at] == ":"

    def _is_item(self, sentence: Sentence) -> bool:
        first = sentence.first
        if not sentence.opens or self._words[first] in _BULLETS:
            return True
        # Emoji are no tokens.
        return bool(self._tokens.text[self._tokens.ends[first - 1] : self._tokens.starts[first]].strip())

    def _only_carries(self, sentence: Sentence, before: Sentence) -> bool:
        """Whether a sentence only tells who published what was said: "The statement was carried by a TV channel".

        «Об этом пишет агентство» behind what somebody else said is no other.
        """
        first, (mark, _) = sentence.first, sentence.marks[0]
        if sentence.last - first > _SHORT_SENTENCE:
            return False
        carried = mark.outlet and mark.closing and mark.scope is Scope.REPORT
        return bool((mark.weak and self._masks[first] & c.REPORT) or (carried and before.marks))

    def _leave(self, sentence: Sentence, state: _State) -> None:
        """Who speaks when an attributed sentence ends."""
        mark, said = sentence.marks[-1]
        if mark.scope is Scope.CLAUSE:
            state.current = OUTLET
            return
        if mark.act:
            state.current = OUTLET
            return
        before = state.current
        known = said.register is not None or not self._free
        told = mark.account and mark.name is not None and state.started
        if told and not (known and is_one_speaker(said, state.lead)):
            # Where accounts are given, a report is no longer one speaker's; a known body may be named anew.
            state.lead = OUTLET
        if state.lead is not OUTLET and not mark.closing and not is_one_speaker(said, state.lead):
            # A text in which others speak as well is nobody's report.
            state.others += 1
            state.lead = OUTLET if state.others >= _OTHERS else state.lead
        if self._openings.heads_part(sentence):
            state.lead, state.others = said, 0
        closing = mark.closing and mark.scope is Scope.AROUND
        thought = mark.weak and not mark.relay and not closing
        state.interrupted = before if state.led and not thought else OUTLET
        # Nor does a thought or a count: "Experts expect 40 more".
        another = not is_one_speaker(said, before)
        state.fresh = (closing or mark.described or (thought and not state.led)) and another
        state.told = sentence if closing and not self._closes_quotation(mark) else None
        state.current, state.detail = said, mark.more

    def _closes_quotation(self, mark: Mark) -> bool:
        """Whether a speaker stands right behind his quotation, of which alone he is the speaker."""
        at = mark.first
        while at > 0 and self._words[at - 1] in _BETWEEN:
            at -= 1
        before = bisect_left(self._quotes, (at,)) - 1
        return before >= 0 and self._quotes[before][1] == at

    def _begins_with_name(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a name in quotation marks: «Вельобленерго» замінило 3 км дроту»."""
        first, last = sentence.first, min(sentence.first + _NAME, sentence.last - 1)
        closing = next((at for at in range(first + 1, last) if self._words[at] in _CLOSED), -1)
        return closing > 0 and not self._masks[closing + 1] & (SIGN | STOP | NEWLINE)

    def _glosses(self, sentence: Sentence, state: _State) -> list[tuple[int, Attribution]]:
        """The outlet's own explanation: "- that is 1,300 km from the border", "since 7 May, when 40 were killed"."""
        if state.current is OUTLET:
            return []
        for dash in sentence.dashes[:1]:
            this = dash + 1 < sentence.last and self._masks[dash + 1] & c.IS_THIS
            if this and self._tokens.has(_DISTANCES, dash, sentence.last):
                return [(dash, OUTLET)]
        recalled = self._asides.explained_from(sentence.first, sentence.last)
        return [] if recalled is None else [(recalled, OUTLET)]

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence goes on where the one before ended with its speaker: "Two of them", "It also"."""
        masks = self._masks
        if sentence.marks:
            return True
        if masks[sentence.first] & c.HIS_HER:
            # "Her father was among them": the outlet tells of the one who spoke.
            return False
        if masks[sentence.first] & (c.HE_SHE | c.IT_THEY | c.DETERMINER) and not masks[sentence.first] & c.INDEFINITE:
            return not self._names_another(sentence)
        if self._words[sentence.first] in '"“«„':
            return True
        opening = sentence.first, min(sentence.first + _OPENING, sentence.last)
        # "Three civilians were also freed": a count goes on with a count.
        counts = masks[sentence.first] & (NUMBER | NUMERAL | c.BESIDES)
        first = sentence.first
        if masks[first] & (NUMBER | NUMERAL) and masks[min(first + 1, sentence.last - 1)] & c.REPORT_OF:
            # "Seven of the dead were children"
            return True
        return self._tokens.has(_GOES_ON, *opening) or (bool(counts) and self._tokens.has(_BESIDES, *opening))

    def _names_another(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with a body of its own: "The Northland air force shot down 66"."""
        opening = range(sentence.first + 1, min(sentence.first + _BODY, sentence.last))
        body = next((at for at in opening if self._masks[at] & (c.BODY | c.VOICE)), sentence.first)
        return any(self._tokens.capital(at) for at in range(sentence.first + 1, body + 1))
