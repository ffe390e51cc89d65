"""How far a speaker's word reaches: over the sentence, the paragraph, the whole report; and where it stops.

A sentence that names nobody is said by

* the only voice of the text, from where it is first named to the end;
* else whose report the text is, as he opens it, until others have opened two sentences of their own;
* else who spoke last: in his paragraph, and in the next where that opens with a quotation, with "besides", or with an
  item of a list that stands behind his colon; but behind a quotation only where it goes on: "two of them";
* nobody, and with it all that follows, where it turns aside (`asides`) or somebody else acts (`others`).

What stands before a speaker is told in `back`; why it is so, in ``docs/decisions.md``.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.paragraphs import is_digest
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.asides import Asides, set_apart
from crossfoot.extract.speaking.back import Back, name_in_full
from crossfoot.extract.speaking.following import Following
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.openings import Openings
from crossfoot.extract.speaking.others import Others
from crossfoot.extract.speaking.parts import Divider, Sentence
from crossfoot.extract.speaking.state import State
from crossfoot.extract.tokens import Tokens
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker

#: In a text of several voices a speaker keeps so many sentences that name nobody.
_PATIENCE = 4
#: The same where a speaker only specified what was told: "the mayor specified: ...".
_DETAIL = 1
#: Behind his word and so many sentences more a report goes on in the next paragraph.
_LASTS = 2
#: A text of so many sentences has paragraphs, shown or not.
_LONG_TEXT = 8
#: Paragraphs of so many sentences on the average are not those of the article.
_LONG_PARAGRAPH = 4
_SHORT_SENTENCE = 9
#: with which the first lines of an article end where only they are shown
_BREAKS_OFF = ("...", "…", "[…]", "[...]")
#: Who is said to have reported this behind so many sentences reports the whole.
_TOLD_EARLY = 3
#: among so many sentences stands who reports the whole
_EARLY = 6
#: "besides", "this brings the total to", "these included"
_FURTHER = c.BESIDES | c.BRINGS | c.LEANS
_QUOTED = frozenset("\"“«„'‘")
_DISTANCES = FAMILIES.of_concepts(c.DISTANCE)
#: So many sentences of others end a report.
_OTHERS = 2


class Carrier:
    """Gives every piece of one text to its speaker."""

    def __init__(self, tokens: Tokens, published: date | None, quotes: list[Range], others: Others) -> None:
        """``published`` tells what lies far back; ``quotes`` are the quotations in order."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._asides = Asides(tokens, published)
        self._divider = Divider(tokens, self._asides.explained_from)
        self._following = Following(tokens, quotes)
        self._back = Back(tokens, self._asides, self._following)
        self._openings = Openings(tokens, self._following)
        #: cases tell who does what, not the order of words
        self._free = tokens.lexicon.language.inflects
        self._others = others
        self._digest = is_digest(tokens)

    def spread(self, sentences: list[Sentence]) -> None:
        """Fill in the pieces of all sentences, in one pass."""
        self._drop_carriers(sentences)
        if sentences and self._openings.is_headline(sentences[0]):
            name_in_full(sentences)
        for sentence in sentences:
            for mark, _ in sentence.marks:
                mark.mere = self._following.only_names(sentence, mark)
        # Who thinks or promises something does not tell what happened.
        told = (pair for sentence in sentences for pair in sentence.marks)
        spoken = (said for mark, said in told if said.speaker and not (mark.act or mark.mere))
        again = Counter(said.register or said.speaker for said in spoken)
        # Of the news of a digest each is told by somebody else, or by the outlet.
        alone = not self._digest and self._is_one_voice(sentences, again)
        state = State(patience=self._patience(sentences), alone=alone)
        body = 0
        for index, sentence in enumerate(sentences):
            if body == index and not sentence.marks and self._openings.stands_above(sentence, body):
                body += 1
            if sentence.opens and index and self._is_teaser(sentences[index - 1]):
                state.current = state.lead = OUTLET
            if sentence.opens:
                self._open(sentence, state)
            if sentence.marks or state.fresh or state.current is not OUTLET:
                self._enter(sentence, state)
                state.reported = state.reported or state.led
            else:
                state.silent += 1
            if sentence.marks:
                self._divide(sentences, body, index, state, again)
            else:
                sentence.resumed = state.resumed
                sentence.pieces = ((sentence.first, state.current), *self._glosses(sentence, state))
        set_apart(self._tokens, sentences)

    def _drop_carriers(self, sentences: list[Sentence]) -> None:
        """Take the word from those who only carry what somebody before has said."""
        named = False
        for index, sentence in enumerate(sentences):
            if named and len(sentence.marks) == 1 and self._only_carries(sentence, sentences[index - 1]):
                sentence.marks = []
            named = named or bool(sentence.marks)

    def _is_one_voice(self, sentences: list[Sentence], again: Counter[str | None]) -> bool:
        """Whether one speaker tells the text; who is named once in a long text is quoted in it."""
        once = len(sentences) >= _LONG_TEXT and again.total() == 1
        return len(again) == 1 and (not once or self._tells_early(sentences))

    @staticmethod
    def _open(sentence: Sentence, state: State) -> None:
        """Begin a paragraph: an aside ends with its own, and the report goes on."""
        acts = bool(sentence.marks) and sentence.marks[0][0].acting
        if state.reported and state.current is OUTLET and not acts:
            state.current = state.lead
        state.reported = False

    def _is_teaser(self, sentence: Sentence) -> bool:
        """Whether a paragraph breaks off, as the first lines of articles in a list do: "The staff found ..."."""
        ending = self._tokens.text[self._tokens.starts[sentence.first] : self._tokens.ends[sentence.last - 1]]
        return not self._free and ending.rstrip().endswith(_BREAKS_OFF)

    def _divide(
        self, sentences: list[Sentence], body: int, index: int, state: State, again: Counter[str | None]
    ) -> None:
        """Divide a sentence among those who speak in it, and see whose report goes on behind it."""
        sentence = sentences[index]
        sentence.pieces = self._divider.divide(sentence, state.current)
        if not sentence.marks[0][0].signed and self._openings.is_listed(sentences, index):
            state.current = state.lead = OUTLET
            return
        self._leave(sentence, state)
        opening, _ = sentence.marks[0]
        if not state.started:
            state.started = True
            if state.alone or (not self._digest and self._openings.opens_report(sentences, body, index, again)):
                passing = self._openings.is_no_report(sentence, state.alone, late=index - body > _TOLD_EARLY)
                state.lead = OUTLET if passing else state.current
                state.headed = self._back.heads(sentence)
                state.signed = index == 0 and state.alone and opening.signed
        elif index - body <= _TOLD_EARLY and opening.scope is Scope.REPORT and not opening.signed:
            # "Police recorded 17 raids. This was reported by the ministry's site": whose report it is
            state.lead = state.current
        state.reported = state.reported or state.led
        self._back.reach(sentences, body, index, one_voice=state.alone)

    @staticmethod
    def _patience(sentences: list[Sentence]) -> int:
        """How long a speaker is kept among others: not at all where a long text shows no paragraphs."""
        opening = sum(sentence.opens for sentence in sentences)
        unbroken = len(sentences) >= _LONG_TEXT and (opening <= 2 or opening * _LONG_PARAGRAPH <= len(sentences))
        return 0 if unbroken else _PATIENCE

    def _tells_early(self, sentences: list[Sentence]) -> bool:
        """Whether an institution told what one of the first sentences reports: «..., повідомили в поліції.»"""
        for sentence in sentences[:_EARLY] if self._free else ():
            for mark, said in sentence.marks:
                if said.speaker:
                    closing = mark.closing and mark.scope is Scope.AROUND and not mark.weak
                    return closing and said.register is not None and not self._following.closes_quotation(mark)
        return False

    def _enter(self, sentence: Sentence, state: State) -> None:
        """Who still speaks where a sentence begins."""
        # In Markdown a quotation on lines of its own begins with a sign.
        word = self._words[min(sentence.first + (self._words[sentence.first] == ">"), len(self._words) - 1)]
        quoted = word in _QUOTED and not sentence.marks and not self._following.begins_with_name(sentence)
        if sentence.opens and state.fresh and state.interrupted is not OUTLET and not quoted:
            # An opening speaker keeps his paragraphs where another only had the last word of one.
            state.current, state.fresh, state.resumed = state.interrupted, False, True
        if state.mere and not (quoted or sentence.marks or self._masks[sentence.first] & (c.HE_SHE | c.IT_THEY)):
            state.current = OUTLET
        if state.current is not OUTLET and not state.led:
            # A paragraph that opens with a quotation or "besides" and names nobody is of whoever spoke last.
            besides = not sentence.marks and self._masks[sentence.first] & _FURTHER
            following = self._following
            state.listed = following.is_introduced(sentence) or (state.listed and following.is_item(sentence))
            # "This was reported by the staff.\n\nHit were:" and a list
            listed = state.listed or following.introduces(sentence)
            ends = sentence.opens and not (quoted or besides or listed or self._lasts(sentence, state))
            goes_on = not state.fresh or following.tells_on(sentence, state.told) or following.goes_on(sentence)
            if ends or not goes_on:
                state.current = OUTLET
        # A quotation that goes on leaves open who speaks behind it.
        state.fresh = state.fresh and word in _QUOTED and not sentence.marks
        if sentence.marks:
            if state.current is OUTLET or not sentence.marks[0][0].acting:
                state.silent, state.resumed = 0, False
                return
            # Under a speaker's report the police that evacuated people are actors, not speakers.
            sentence.marks = []
        # The rows of a list are told at once.
        state.silent += not state.listed
        if state.current is OUTLET:
            return
        if self._turns_aside(sentence, state):
            sentence.turns, state.current = True, OUTLET

    def _lasts(self, sentence: Sentence, state: State) -> bool:
        """Whether a paragraph that names nobody goes on with a report of the one before."""
        return state.lasts and state.silent <= _LASTS and not self._following.begins_anew(sentence)

    def _turns_aside(self, sentence: Sentence, state: State) -> bool:
        """Whether a sentence that names nobody is no longer the speaker's."""
        if not state.led and (self._is_tired(sentence, state) or sentence.refused):
            return True
        if sentence.refused and sentence.opens:
            # "Moller proposed a truce of 60 days": another's deed opens a paragraph.
            return True
        if self._others.is_party(sentence, state.current):
            state.lead = OUTLET
            return True
        if self._asides.is_aside(sentence, signed=state.signed) or self._asides.is_of(state.current, sentence):
            return True
        if not self._is_within(sentence, state) and self._others.is_state(sentence, state.current):
            return True
        meanwhile = sentence.opens and self._masks[sentence.first] & c.MEANWHILE
        return bool(meanwhile or not state.led) and self._others.is_body(sentence, state.current)

    def _is_within(self, sentence: Sentence, state: State) -> bool:
        """Whether it is an item of a list that was announced, or stands in quotation marks."""
        following = self._following
        listed = state.listed or following.is_introduced(sentence) or following.has_bullet(sentence)
        return listed or following.is_quoted(sentence) or self._words[sentence.first] in _QUOTED

    def _is_tired(self, sentence: Sentence, state: State) -> bool:
        """Whether too much was said in nobody's name since a speaker spoke."""
        patience = min(state.patience, _DETAIL) if state.detail else state.patience
        if state.silent <= patience or self._following.is_quoted(sentence):
            return False
        # "The governor said 12 were hurt. Two of them are children": told on, paragraphs or not.
        return patience > 0 or state.silent > 1 or not self._following.goes_on(sentence)

    def _only_carries(self, sentence: Sentence, before: Sentence) -> bool:
        """Whether a sentence only tells who published what was said: "The statement was carried by a TV channel".

        «Об этом пишет агентство» behind what somebody else said is no other.
        """
        first, (mark, _) = sentence.first, sentence.marks[0]
        if sentence.last - first > _SHORT_SENTENCE:
            return False
        carried = mark.outlet and mark.closing and mark.scope is Scope.REPORT
        # «По словам премьера, ... Об этом пишет газета»: an account is one part of what the paper tells.
        told = any(not earlier.account for earlier, _ in before.marks)
        return bool((mark.weak and self._masks[first] & c.REPORT) or (carried and told))

    def _leave(self, sentence: Sentence, state: State) -> None:
        """Who speaks when an attributed sentence ends."""
        mark, said = sentence.marks[-1]
        if self._following.announces(sentence) and not mark.act:
            # "..., where the mission counted 160 dead, as follows:", and what they are, under headings
            state.current = state.lead = said
            return
        if mark.scope is Scope.CLAUSE:
            state.current = OUTLET
            return
        if mark.act:
            state.current = OUTLET
            return
        before = state.current
        if state.led and self._following.mentions(sentence, mark):
            # «Мер написав про влучання»: the report of another goes on.
            return
        known = said.register is not None or not self._free
        told = mark.account and mark.name is not None and state.started
        if told and not (known and is_one_speaker(said, state.lead)):
            # Where accounts are given, a report is no longer one speaker's; a known body may be named anew.
            state.lead = OUTLET
        if state.headed and mark.scope is Scope.REPORT:
            # "Norland tells its losses", and below, "This was reported by the ministry": its body reports.
            state.lead, state.headed = said, False
        if state.lead is not OUTLET and not mark.closing and not is_one_speaker(said, state.lead):
            # A text in which others speak as well is nobody's report.
            state.others += 1
            state.lead = OUTLET if state.others >= _OTHERS else state.lead
        if self._openings.heads_part(sentence):
            state.lead, state.others = said, 0
        closing = mark.closing and mark.scope is Scope.AROUND
        recorded = mark.weak and self._masks[mark.cue[0]] & c.RECORDS
        thought = mark.weak and not (mark.relay or recorded or closing)
        state.interrupted = before if state.led and not thought else OUTLET
        # Nor does a thought or a count: "Experts expect 40 more".
        another = not is_one_speaker(said, before)
        state.fresh = (closing or mark.described or (thought and not state.led)) and another
        state.told = sentence if closing and not self._following.closes_quotation(mark) else None
        state.mere = mark.mere
        state.current, state.detail = said, mark.more
        state.lasts = self._free and not self._digest and self._reports(sentence, mark)

    def _reports(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether a speaker opens a report: he tells it, and does not claim, count, warn or close what was told."""
        passing = mark.account or mark.weak or mark.claimed or mark.closing
        return not (passing or self._openings.only_warns(sentence))

    def _glosses(self, sentence: Sentence, state: State) -> list[tuple[int, Attribution]]:
        """The outlet's own explanation: "- that is 1,300 km from the border", "since 7 May, when 40 were killed"."""
        if state.current is OUTLET:
            return []
        for dash in sentence.dashes[:1]:
            this = dash + 1 < sentence.last and self._masks[dash + 1] & c.IS_THIS
            if this and self._tokens.has(_DISTANCES, dash, sentence.last):
                return [(dash, OUTLET)]
        recalled = self._asides.explained_from(sentence.first, sentence.last)
        return [] if recalled is None else [(recalled, OUTLET)]
