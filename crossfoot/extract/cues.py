"""Cues: the words of a sentence that give what stands around them to a speaker."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from enum import Enum

from crossfoot.extract import speech as s
from crossfoot.extract.speech import Namer
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

CUE = s.SPEECH | s.ACCORDING | s.ACCOUNT | s.HIS_ACCOUNT | s.CITE | s.QUOTED_BY | s.SAYING | s.PRODUCED

Range = tuple[int, int]


class Scope(Enum):
    """What a cue covers of its sentence."""

    AHEAD = "what follows it"
    AROUND = "what stands before and behind it"
    CLAUSE = "the clause it stands in"
    REPORT = "the report it closes"


@dataclass(slots=True)
class Mark:
    """A cue with its speaker, as ranges of token positions; no name means the speaker named before."""

    first: int
    last: int
    cue: Range
    name: Range | None
    scope: Scope
    via: list[Range] = field(default_factory=list)
    claimed: bool = False
    relay: bool = False


class CueReader:
    """Finds the marks of one text, sentence by sentence."""

    def __init__(self, tokens: Tokens, quoted: Set[int]) -> None:
        """``quoted`` are the token positions within quotations, where a cue belongs to what is quoted."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = Namer(tokens)
        self._quoted = quoted

    def read(self, cues: list[int], first: int, last: int) -> list[Mark]:
        """The marks of the sentence ``[first, last)`` in order, given the positions of its cues."""
        marks: list[Mark] = []
        origin: Range | None = None
        via: list[Range] = []
        taken = first
        for at in cues:
            if at < taken or at in self._quoted:
                continue
            mask = self._masks[at]
            if mask & (s.CITE | s.QUOTED_BY):
                name = self._namer.behind(self._tokens.behind(at), last)
                if name is None:
                    continue
                taken = name[1]
                previous = marks[-1] if marks else None
                if mask & s.QUOTED_BY:
                    self._quoted_by(at, name, first, last, marks, via)
                elif previous is None:
                    origin = name
                elif previous.name is not None and not self._is_person(previous.name):
                    previous.via.insert(0, previous.name)
                    previous.name, previous.last = name, name[1]
                continue
            mark = self._mark(at, mask, first, last, bool(marks))
            if mark is None:
                continue
            mark.via += via
            via = []
            if origin is not None and mark.name is not None:
                mark.via.insert(0, mark.name)
                mark.name, origin = origin, None
            marks.append(mark)
            taken = mark.last
        if origin is not None:
            marks.append(Mark(origin[0], origin[1], origin, origin, Scope.AROUND))
        return marks

    def _mark(self, at: int, mask: int, first: int, last: int, has_marks: bool) -> Mark | None:
        if mask & s.HIS_ACCOUNT:
            behind = self._tokens.behind(at)
            return Mark(at, behind, (at, behind), None, self._standing(at, behind, first, last))
        if mask & s.ACCORDING:
            return self._according(at, self._tokens.behind(at), first, last)
        if mask & s.ACCOUNT:
            return self._account(at, first, last)
        if mask & s.SPEECH:
            return self._said(at, first, last)
        if mask & s.PRODUCED:
            return self._produced(at, first, last)
        return None if has_marks else self._saying(at, first, last)

    # -- according to X

    def _according(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        name = self._namer.behind(behind, last)
        if name is None:
            return None
        end = name[1]
        speaker: Range | None = name
        if self._is_report(name, first):
            speaker = self._author(name[1], last)
            end = speaker[1] if speaker else end
        elif self._masks[name[0]] & s.INDEFINITE and end + 1 < last and self._words[end] == ",":
            # "a US thinktank, the Institute for the Study of War": the second name is the proper one.
            proper = self._namer.behind(end + 1, last)
            if proper and self._masks[proper[0]] & s.DETERMINER and self._has_capital(proper):
                speaker, end = proper, proper[1]
        elif not self._namer.likely(*name, first):
            return None
        return Mark(at, end, (at, behind), speaker, self._standing(at, end, first, last))

    def _account(self, at: int, first: int, last: int) -> Mark | None:
        """"за даними X", "по последним данным X": a preposition, perhaps an adjective, the noun, the speaker."""
        start = at - 1
        if start > first and not self._masks[start] & s.ACCOUNT_OF:
            start -= 1
        if start < first or not self._masks[start] & s.ACCOUNT_OF:
            return None
        mark = self._according(start, self._tokens.behind(at), first, last)
        if mark and mark.name is None and start < at - 1:
            return None
        return mark

    def _standing(self, at: int, end: int, first: int, last: int) -> Scope:
        """What an "according to" covers, by where it stands."""
        masks, words = self._masks, self._words
        before = at - 1
        while before >= first and masks[before] & SIGN and words[before] in "\"“«*•▪-–—":
            before -= 1
        if before < first or masks[before] & (s.TURN | s.AND | NEWLINE) or words[before] in ";:":
            return Scope.AHEAD
        if self._in_brackets(at, first):
            return Scope.CLAUSE
        if words[before] in ",.-–—" or end >= last or masks[end] & (STOP | NEWLINE):
            return Scope.AROUND
        return Scope.CLAUSE

    def _in_brackets(self, at: int, first: int) -> bool:
        for step in range(at - 1, max(first - 1, at - 20), -1):
            if self._words[step] == ")":
                return False
            if self._words[step] == "(":
                return True
        return False

    # -- X said

    def _said(self, at: int, first: int, last: int) -> Mark | None:
        masks, namer = self._masks, self._namer
        mask = masks[at]
        behind = self._tokens.behind(at)
        back = namer.skip_back(at, first)
        if back > first and masks[back - 1] & s.NOT:
            return None
        passive = any(masks[step] & s.PASSIVE for step in range(back, at))
        agent = self._agent(at, behind, last, passive or back > first and self._words[back - 1] == ",")
        if agent is not None:
            scope = Scope.REPORT if self._news_before(at, first) >= 0 else Scope.CLAUSE
            return Mark(at, agent[1], (at, agent[0]), agent, scope, claimed=bool(mask & s.ALLEGE))
        if passive:
            return None
        mark = self._inverted(at, behind, back, first, last) or self._straight(at, behind, first, last)
        if mark is not None:
            mark.claimed = bool(mask & s.ALLEGE)
            mark.relay = bool(mask & s.RELAY)
        return mark

    def _straight(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """The speaker stands before the verb."""
        namer, masks = self._namer, self._masks
        name = namer.before(at, first)
        if name is None:
            return None
        weak = not masks[at] & (s.SAY | s.ALLEGE | s.TELL)
        if weak and not namer.likely(*name, first):
            return None
        mark = Mark(name[0], behind, (at, behind), name, Scope.AHEAD)
        if self._is_report(name, first):
            mark.name = None
        if masks[at] & s.TELL:
            heard = namer.behind(behind, last)
            if heard and self._tokens.capital(heard[0]):
                mark.via.append(heard)
                mark.last = heard[1]
        behind = namer.skip_ahead(mark.last, last)
        start = name[0] - 1
        while start >= first and self._words[start] in "\"“«*":
            start -= 1
        if start >= first and self._words[start] in ",-–—\"”»" and not self._content_follows(behind, last):
            mark.scope = Scope.AROUND
        return mark

    def _inverted(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands behind the verb: "сообщила пресс-служба", "said a spokesman"."""
        masks, words, namer = self._masks, self._words, self._namer
        news = self._news_before(at, first)
        about = news >= 0 or self._about_before(at, first)
        edge = back == first or masks[back - 1] & (SIGN | NEWLINE | s.TURN)
        if not about and not edge:
            return None
        start = namer.skip_ahead(behind, last)
        if start < last and masks[start] & s.SPEAKER_IN:
            if not masks[at] & s.THEY_SAY:
                start = self._past_adjunct(start, last)
            else:
                start += 1
                while start < last and masks[start] & s.REPORT:
                    start += 1
        name = namer.behind(start, last) if start < last else None
        if name is not None and (masks[name[0]] & (NUMBER | NUMERAL | s.ADJUNCT) or not self._names_speaker(name)):
            name = None
        if name is not None and not self._tokens.lexicon.concept("speaker-in") and not self._ends(name[1], last):
            name = None
        if name is None:
            if news < 0:
                return None
            name = namer.before(at, self._tokens.behind(news))
            if name is None:
                return None
        scope = Scope.REPORT if news >= 0 else Scope.AROUND
        mark = Mark(min(at, name[0]), max(behind, name[1]), (at, behind), name, scope)
        end = mark.last
        if end + 1 < last and words[end] == "," and masks[end + 1] & s.THAT:
            mark.scope = Scope.AHEAD
        return mark
