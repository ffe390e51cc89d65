"""The parts of a sentence: what each of its marks covers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Mark, Scope
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker

_PARTS = frozenset(",;")
#: An adverbial before a speaker is at most so many tokens long.
_ADVERBIAL = 16
#: "On Tuesday, 3 May"
_WHEN = c.WHEN | c.TIME | c.ADJUNCT | c.DETERMINER | c.PERIOD | NUMBER | SIGN


@dataclass(slots=True)
class Sentence:
    """A sentence with its marks and, for each, what it attributes."""

    first: int
    last: int
    #: it begins a paragraph
    opens: bool
    marks: Sequence[tuple[Mark, Attribution]] = ()
    #: dashes with a blank before them
    dashes: Sequence[int] = ()
    #: it has a verb of speech whose subject is no speaker
    refused: bool = False
    #: its speaker came back to it over another's closing word
    resumed: bool = False
    #: it turns from what was told to something else
    turns: bool = False
    #: it has a word of background: "located", "since then"
    background: bool = False
    #: who owns what from which token on
    pieces: Sequence[tuple[int, Attribution]] = ()


class Divider:
    """Divides the sentences of one text."""

    def __init__(self, tokens: Tokens, explained_from: Callable[[int, int], int | None]) -> None:
        """``explained_from`` tells where between two tokens the outlet recalls what lies far back."""
        self._explained_from = explained_from
        self._masks = tokens.masks
        self._words = tokens.words

    def divide(self, sentence: Sentence, current: Attribution) -> list[tuple[int, Attribution]]:
        """The parts of a sentence between its marks."""
        pieces: list[tuple[int, Attribution]] = [(sentence.first, current)]
        at = sentence.first
        for order, (mark, said) in enumerate(sentence.marks):
            start = at
            if mark.scope is Scope.AHEAD:
                start = self._back_over_links(mark.first, at)
                if order == 0 and self._adverbial(sentence.first, start):
                    if self._counts(sentence.first, start):
                        pieces[0] = (at, OUTLET)
                    else:
                        start = at
                elif order == 0 and self._concedes(sentence.first, mark.first) and is_one_speaker(said, current):
                    pieces[0] = (at, OUTLET)
            elif mark.scope is Scope.CLAUSE:
                inserted = mark.account and mark.relative
                start = mark.first - 2 if inserted else self._clause_start(mark.first, at)
                before = self._masks[mark.first - 1] if mark.relative and mark.first > at else SIGN
                if before & c.THAT:
                    # "fires that the mayor described": nothing before "that"
                    start = mark.first - 1
                elif not before & (SIGN | c.TURN | c.WHO):
                    # "villages Norland says it holds"
                    start = mark.first
            elif order and sentence.marks[order - 1][0].scope is Scope.AHEAD:
                start = self._clause_of_account(mark, at) if mark.account else self._turn_between(at, mark.first)
            elif mark.scope is Scope.AROUND and not mark.closing:
                start = self._behind_semicolon(at, mark.first)
            if mark.closing and order and sentence.marks[order - 1][0].relative:
                # Whoever closes the sentence says what stands around an inserted clause.
                pieces = [(first, said if other is current else other) for first, other in pieces]
            if start > pieces[-1][0]:
                pieces.append((start, said))
            else:
                pieces[-1] = (start, said)
            if (end := self._described_from(mark, at)) is not None:
                pieces += [(end, OUTLET), (mark.cue[0], said)]
            at = mark.last
            if mark.scope is Scope.CLAUSE:
                # "He noted that crews are busy on sites, which he said are nine, one of them a school"
                outer = sentence.marks[order - 1] if order else None
                around = outer[1] if outer and outer[0].scope is Scope.AHEAD else current
                pieces.append((at, around if mark.relative else OUTLET))
            elif mark.scope is Scope.AHEAD:
                pieces += self._after_deed(sentence, mark, at, order) or self._remarks(sentence, at, order)
            elif mark.scope is Scope.AROUND and not mark.closing:
                pieces += self._recounted(sentence, at, order)
            elif mark.scope is Scope.REPORT and mark is sentence.marks[-1][0]:
                pieces += self._recalled(at, sentence.last)
        return pieces

    def _recalled(self, first: int, last: int) -> list[tuple[int, Attribution]]:
        """What the outlet recalls behind who reported: "This was reported by X, earlier 940 were spoken of"."""
        recalls = (at for at in range(first, last - 1) if self._words[at] in _PARTS and self._masks[at + 1] & c.EARLIER)
        at = next(recalls, -1)
        # "..., earlier than the others": what stands there tells of a number.
        told = at >= 0 and any(mask & (NUMBER | NUMERAL) for mask in self._masks[at + 1 : last])
        return [(at, OUTLET)] if told else []

    def _after_deed(self, sentence: Sentence, mark: Mark, at: int, order: int) -> list[tuple[int, Attribution]]:
        """What the outlet goes on with behind a deed: "Norland demanded a pause; Sudland offered 30 days".

        Where the verb may tell as well («просить»), only where another seat of government acts.
        """
        if not (mark.act or mark.weak):
            return []
        following = sentence.marks[order + 1][0].first if order + 1 < len(sentence.marks) else sentence.last
        turns = [turn + 1 for turn in range(at, following - 1) if self._words[turn] == ";"][:1]
        return [(turn, OUTLET) for turn in turns if mark.act or self._masks[turn] & SEAT]

    def _remarks(self, sentence: Sentence, at: int, order: int) -> list[tuple[int, Attribution]]:
        """The outlet's own remark: "launched 408 drones - the second strike of over 400", "May 2031, when 40 died"."""
        following = sentence.marks[order + 1][0].first if order + 1 < len(sentence.marks) else sentence.last
        for dash in sentence.dashes:
            if not at < dash < following - 2:
                continue
            definite = self._masks[dash + 1] & c.DETERMINER and not self._masks[dash + 1] & c.INDEFINITE
            if definite and self._masks[dash + 2] & c.ORDINAL:
                return [(dash, OUTLET)]
        return self._recounted(sentence, at, order)

    def _recounted(self, sentence: Sentence, at: int, order: int) -> list[tuple[int, Attribution]]:
        """What the outlet recalls behind a speaker: "X said, a day after a raid killed 20"."""
        following = sentence.marks[order + 1][0].first if order + 1 < len(sentence.marks) else sentence.last
        recalled = self._explained_from(at, following)
        return [] if recalled is None else [(recalled, OUTLET)]

    def _described_from(self, mark: Mark, lowest: int) -> int | None:
        """Where the outlet begins to tell who a speaker is or what he did before he spoke.

        "Moller, who led a team of 12, said", "A nurse who lost 2 sons said", "Moller visited 40 guests and said".
        """
        if mark.scope is not Scope.AHEAD or mark.name is None or not lowest <= mark.name[1] < mark.cue[0] - 1:
            return None
        end, before = mark.name[1], mark.cue[0] - 1
        if self._words[end] == "," == self._words[before] or self._masks[end] & c.WHO:
            return end
        # "He put the losses at 40 and said": the first verb may tell as well.
        told = any(mask & c.CUE for mask in self._masks[end:before])
        return end if self._masks[before] & (c.AND | c.CONTRAST) and not told else None

    def _back_over_links(self, at: int, lowest: int) -> int:
        while at > lowest and (self._masks[at - 1] & (c.CONTRAST | c.AND) or self._words[at - 1] in ',"“«'):
            at -= 1
        return at

    def _adverbial(self, first: int, last: int) -> bool:
        """Whether only "On Tuesday," or "After four days of work," stands before the speaker."""
        if first == last:
            return True
        if not self._masks[first] & (c.ADJUNCT | c.TIME | c.PLACE_SHIFT) or last - first > _ADVERBIAL:
            return False
        inside = self._masks[first + 1 : last]
        return not any(mask & c.DEED or (mask & c.TURN and not mask & c.ADJUNCT) for mask in inside)

    def _concedes(self, first: int, last: int) -> bool:
        """Whether a clause that tells of a speaker stands before him: "Though he let 40 trucks in, Moller said"."""
        turns = self._masks[first] & c.TURN and not self._masks[first] & c.THAT
        return bool(turns) and last > first and self._words[last - 1] == ","

    def _counts(self, first: int, last: int) -> bool:
        """Whether an adverbial tells how much of something, and not only when: "After a two-hour call, X said"."""
        masks = self._masks[first:last]
        return any(mask & (NUMBER | NUMERAL) for mask in masks) and not all(mask & _WHEN for mask in masks)

    def _clause_start(self, at: int, lowest: int) -> int:
        """Where the clause begins that a cue ends: behind a comma or a contrast.

        A cue in brackets speaks of what stands before them.
        """
        bracket = False
        for step in range(at - 1, lowest - 1, -1):
            word = self._words[step]
            bracket = bracket or word == "("
            if not bracket and step < at - 1 and (word in ",;—–" and self._masks[step] & SIGN):
                return step + 1
            if step < at - 1 and self._masks[step] & c.CONTRAST:
                return step
        return lowest

    def _behind_semicolon(self, first: int, last: int) -> int:
        """An inserted cue covers no clause before a semicolon."""
        if ";" not in self._words[first:last]:
            return first
        return next(at for at in range(last - 1, first - 1, -1) if self._words[at] == ";")

    def _clause_of_account(self, mark: Mark, first: int) -> int:
        """Where what a closing account covers begins behind another speaker: ", which hold 5 %, according to X"."""
        for step in range(mark.first - 2, first, -1):
            if self._words[step] == "," and self._masks[step] & SIGN:
                if self._masks[step + 1] & c.WHO:
                    return step
                break
        return self._turn_between(first, mark.first)

    def _turn_between(self, first: int, last: int) -> int:
        """Where a second speaker's clause begins behind a first one's: at a contrast or a semicolon, or not at all."""
        for step in range(last - 1, first - 1, -1):
            if self._masks[step] & c.CONTRAST or self._words[step] == ";":
                return step
        return last
