"""How a text, or a part of it, opens: with a headline, with whose report it is, with a name in bold type."""

from __future__ import annotations

from collections import Counter

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.following import Following
from crossfoot.extract.speaking.marks import Scope
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens
from crossfoot.model.attribution import is_one_speaker

#: A headline, or what stands before whose report a text is, has fewer words in a sentence.
_SHORT_SENTENCE = 9
#: So many sentences may sum up a report before it begins.
_SUMMARY = 3
#: So many lines without a full stop before another make it one of a list.
_LISTED = 4
#: Where so many sentences of others open, the text is nobody's from its beginning.
_CHORUS = 4
#: Where no more than so many speak, who is named behind the lead reports it.
_PAIR = 2
#: A place or a day before a report has at most so many tokens with its stop.
_DATELINE, _DATED = 4, NUMBER | SIGN | STOP | NEWLINE | c.TIME
_QUOTED = frozenset("\"“«„'‘")


class Openings:
    """Looks at how one text opens."""

    def __init__(self, tokens: Tokens, following: Following) -> None:
        """``following`` tells quotations and lists."""
        self._following = following
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words

    def opens_report(self, sentences: list[Sentence], body: int, index: int, again: Counter[str | None]) -> bool:
        """Whether the whole text is the report of who is named first in it, at ``index``."""
        if self._following.has_bullet(sentences[index]):
            # An item of a list is no report.
            return False
        leads = self._leads(sentences, body, index) and not (len(again) > _PAIR and self._is_added(sentences[index]))
        told = leads or self._sums_up(sentences, body, index, again)
        if not (told or self._follows_lead(sentences, body, index)):
            return False
        mark, said = sentences[index].marks[-1]
        last = (sentence.marks[-1] for sentence in sentences[index:] if sentence.marks)
        others = sum(not (mark.act or mark.closing or is_one_speaker(other, said)) for mark, other in last)
        return others < _CHORUS or mark.scope is Scope.REPORT

    def _follows_lead(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether who is named first stands behind a lead that only told his report in short, where hardly anybody
        else speaks: «Село обстріляли.», and below, «Поранено двох, повідомили в поліції».
        """
        sentence = sentences[index]
        mark, _ = sentence.marks[-1]
        if not sentence.opens or index - body > _SUMMARY or mark.scope is Scope.CLAUSE or mark.weak:
            return False
        return len({said.register or said.speaker for one in sentences for _, said in one.marks}) <= _PAIR

    def is_no_report(self, sentence: Sentence, one_voice: bool, *, late: bool) -> bool:
        """Whether what somebody said first begins no report: he is quoted, or a witness; data are drawn on, or what
        an outlet had is put in ``late``.
        """
        mark, _ = sentence.marks[-1]
        if late and mark.account and mark.outlet:
            return True
        if mark.drawn or mark.mere or self._following.closes_quotation(mark) or self._is_of_papers(sentence):
            return True
        if self.only_warns(sentence) or self._tells_of_himself(sentence):
            return True
        return self._is_witness(sentence, one_voice=one_voice)

    def only_warns(self, sentence: Sentence) -> bool:
        """Whether somebody warned of a danger and told nothing that happened, which the outlet then does itself."""
        mark, _ = sentence.marks[-1]
        if not self._masks[mark.cue[0]] & c.WARN or mark.scope is not Scope.AHEAD:
            return False
        return not any(mask & (NUMBER | NUMERAL) for mask in self._masks[sentence.first : sentence.last])

    def _tells_of_himself(self, sentence: Sentence) -> bool:
        """Whether somebody said no more than how he takes it: "The envoy said he was appalled"."""
        mark, _ = sentence.marks[-1]
        at = mark.cue[1]
        if mark.scope is not Scope.AHEAD or at + 1 >= sentence.last or not self._masks[at] & c.HE_SHE:
            return False
        numbers = any(mask & (NUMBER | NUMERAL) for mask in self._masks[at : sentence.last])
        return bool(self._masks[at + 1] & c.IS) and not numbers

    def _is_of_papers(self, sentence: Sentence) -> bool:
        """Whether papers of many speak: "Several statements indicate". What they are about goes on in nobody's name."""
        name = sentence.marks[-1][0].name
        if name is None or not self._masks[name[0]] & c.PLAIN_REPORT:
            return False
        return bool(self._tokens.concepts(*name) & c.REPORT)

    def _leads(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether a text's first attributed sentence opens it, so that the whole is one speaker's report."""
        scope = sentences[index].marks[-1][0].scope
        if scope is Scope.CLAUSE:
            return False
        return scope is Scope.REPORT or all(
            sentences[at].last - sentences[at].first < _SHORT_SENTENCE and not sentences[at + 1].opens
            for at in range(body, index)
        )

    def _is_added(self, sentence: Sentence) -> bool:
        """Whether a speaker only adds to what the outlet tells first: "Norland bombed nine camps, and Sudland said it
        had fired back", where word order is firm.
        """
        mark, _ = sentence.marks[-1]
        within = mark.scope is Scope.AHEAD and len(sentence.marks) == 1 and mark.first - sentence.first > _DATELINE
        return within and not self._tokens.lexicon.language.inflects

    def _is_witness(self, sentence: Sentence, *, one_voice: bool) -> bool:
        """Whether a text opens with the words of somebody without an office, whose report it then is not.

        Where nobody else speaks it is, unless his own words open it.
        """
        mark, said = sentence.marks[-1]
        if mark.name is None or said.register is not None or mark.signed or mark.scope is Scope.REPORT:
            return False
        if not one_voice and self._masks[mark.name[0]] & c.INDEFINITE and self._words[sentence.first] in _QUOTED:
            # "'We wait,' a diplomat said"
            return True
        if one_voice and self._words[sentence.first] not in _QUOTED:
            return False
        return not any(self._masks[at] & c.NAMING for at in range(*mark.name))

    def _sums_up(self, sentences: list[Sentence], body: int, index: int, again: Counter[str | None]) -> bool:
        """Whether what comes first only sums up a report which then begins: "According to the staff, ..."."""
        sentence = sentences[index]
        mark, said = sentence.marks[0]
        return (
            index - body <= _SUMMARY
            and sentence.opens
            and mark.first == sentence.first
            and mark.scope is Scope.AHEAD
            and again[said.register or said.speaker] > 1
        )

    def is_headline(self, sentence: Sentence) -> bool:
        """A line of its own without a full stop, at the beginning of the text."""
        last = sentence.last - 1
        return bool(self._masks[last] & NEWLINE) and not (last > sentence.first and self._masks[last - 1] & STOP)

    def stands_above(self, sentence: Sentence, above: int) -> bool:
        """Whether a sentence is a headline, or where and when the report below one was filed: «Ардель. 4 мая.»"""
        if self.is_headline(sentence):
            return True
        if not above or sentence.last - sentence.first > _DATELINE:
            return False
        within = range(sentence.first, sentence.last)
        return all(self._tokens.capital(at) or self._masks[at] & _DATED for at in within)

    def is_listed(self, sentences: list[Sentence], index: int) -> bool:
        """Whether a headline stands in a list of such: those of other articles, each of which tells its own."""
        before = sentences[max(index - _LISTED, 0) : index]
        return len(before) == _LISTED and all(map(self.is_headline, (*before, sentences[index])))

    def heads_part(self, sentence: Sentence) -> bool:
        """Whether a paragraph begins with a name in bold type, whose part of a digest it heads."""
        mark, _ = sentence.marks[0]
        if not sentence.opens or mark.name is None or mark.scope is not Scope.AHEAD or len(sentence.marks) > 1:
            return False
        tokens, (first, last) = self._tokens, mark.name
        begins, ends = tokens.starts[first], tokens.ends[last - 1]
        return tokens.text[max(begins - 2, 0) : begins] == "**" == tokens.text[ends : ends + 2]
