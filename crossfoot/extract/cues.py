"""Cues: the words of a sentence that give what stands around them to a speaker."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speech import (
    ABOUT_THIS, ACCORDING, ACCOUNT, ACCOUNT_OF, ADJUNCT, ALLEGE, AND, AUDIENCE, BODY, BY, CITE, DASH, DETERMINER,
    HE_SHE, HIS_ACCOUNT, INDEFINITE, IT_THEY, NAMING, NOT, OFFICE, PASSIVE, QUOTED_BY, RELAY, REPORT, SAME_BODY, SAY,
    SAYING, SKIPPED, SPEAKER_IN, SPEECH, TELL, THAT, THEY_SAY, THIS_NEWS, TIME, TURN, VOICE, WEAK, Namer,
)  # fmt: skip
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens

CUE = SPEECH | ACCORDING | ACCOUNT | HIS_ACCOUNT | CITE | QUOTED_BY | SAYING

Range = tuple[int, int]


class Scope(Enum):
    """What a cue covers of its sentence."""

    AHEAD = "what follows it"
    AROUND = "what stands before and behind it"
    CLAUSE = "the clause it ends"
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
    #: "he", "the ministry": who is meant was named before
    short: bool = False


class CueReader:
    """Finds the marks of one sentence after the other."""

    def __init__(self, tokens: Tokens, inside: frozenset[int] | set[int]) -> None:
        """``inside`` are the token positions within quotations, where a cue belongs to what is quoted."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = Namer(tokens)
        self._inside = inside

    def read(self, cues: list[int], first: int, last: int) -> list[Mark]:
        """The marks of the sentence ``[first, last)`` in order, given the positions of its cues."""
        marks: list[Mark] = []
        pending: list[Range] = []
        taken = first
        for at in cues:
            if at < taken or at in self._inside:
                continue
            mask = self._masks[at]
            mark: Mark | None = None
            if mask & HIS_ACCOUNT:
                mark = Mark(at, self._tokens.behind(at), (at, self._tokens.behind(at)), None, Scope.AROUND, short=True)
            elif mask & ACCORDING:
                mark = self._according(at, at, first, last)
            elif mask & ACCOUNT:
                mark = self._account(at, first, last)
            elif mask & (CITE | QUOTED_BY):
                taken = self._chain(at, first, last, marks, pending)
                continue
            elif mask & SPEECH:
                mark = self._said(at, first, last, taken)
            elif mask & SAYING and not marks:
                mark = self._saying(at, first, last)
            if mark is None:
                continue
            if pending:
                mark.via, mark.name = self._through(mark, pending)
                pending = []
            marks.append(mark)
            taken = max(taken, mark.last)
        if pending and not marks:
            name = pending[0]
            marks.append(Mark(name[0], name[1], name, name, Scope.AROUND))
        return marks
