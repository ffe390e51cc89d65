"""How a text, or a part of it, opens: with a headline, with whose report it is, with a name in bold type."""

from __future__ import annotations

from collections import Counter

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Scope
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

#: A headline, or what stands before whose report a text is, has fewer words in a sentence.
_SHORT_SENTENCE = 9
#: So many sentences may sum up a report before it begins.
_SUMMARY = 3
#: So many lines without a full stop before another make it one of a list.
_LISTED = 4
_QUOTED = frozenset("\"“«„'‘")


class Openings:
    """Looks at how one text opens."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words

    def leads(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether a text's first attributed sentence opens it, so that the whole is one speaker's report."""
        scope = sentences[index].marks[-1][0].scope
        if scope is Scope.CLAUSE:
            return False
        return scope is Scope.REPORT or all(
            sentences[at].last - sentences[at].first < _SHORT_SENTENCE and not sentences[at + 1].opens
            for at in range(body, index)
        )

    def is_witness(self, sentence: Sentence, *, one_voice: bool) -> bool:
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

    def sums_up(self, sentences: list[Sentence], body: int, index: int, again: Counter[str | None]) -> bool:
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

    def follows_lead(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether few sentences stand before the first speaker: the lead, which tells his report in short."""
        mark, _ = sentences[index].marks[-1]
        return index - body <= _SUMMARY and mark.scope is not Scope.CLAUSE and not mark.weak

    def is_headline(self, sentence: Sentence) -> bool:
        """A line of its own without a full stop, at the beginning of the text."""
        last = sentence.last - 1
        return bool(self._masks[last] & NEWLINE) and not (last > sentence.first and self._masks[last - 1] & STOP)

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
