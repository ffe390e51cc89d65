"""The marks of a sentence: each cue with its speaker, chains resolved."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from functools import partial

from crossfoot.extract.body import Kind
from crossfoot.extract.register import find_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.accounts import Accounts
from crossfoot.extract.speaking.agents import ADVERBIAL
from crossfoot.extract.speaking.authors import Authors
from crossfoot.extract.speaking.cited import Cited
from crossfoot.extract.speaking.contents import Contents
from crossfoot.extract.speaking.counts import Counts
from crossfoot.extract.speaking.headings import Headings
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.nouns import Nouns
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.speaking.signatures import Signatures
from crossfoot.extract.speaking.standing import Standing
from crossfoot.extract.speaking.verbs import Verbs
from crossfoot.extract.tokens import Tokens

#: A dateline is no longer.
_DATELINE = 12
#: A line in title case has so many words or more of so many letters or more.
_TITLE_WORDS, _LONGER = 4, 5
#: So near behind "claiming" stand the lives that something took.
_TAKEN = 5


@dataclass(slots=True)
class Chain:
    """What the cues of the sentence ``[first, last)`` gave so far."""

    first: int
    last: int
    marks: list[Mark] = field(default_factory=list)
    #: who is cited before anybody speaks: "Citing the ministry, ..."
    origin: Range | None = None
    #: through whom the next speaker's word came: "Quoted by an agency, ..."
    through: list[Range] = field(default_factory=list)
    #: what stands before is read, and before where no name begins
    taken: int = 0
    floor: int = 0
    #: where the sentence begins behind the place and the agency of a report
    start: int = 0

    def __post_init__(self) -> None:
        """Nothing is read yet."""
        self.taken = self.first
        self.floor = max(self.first, self.start)


class CueReader:
    """Finds the marks of one text, sentence by sentence."""

    def __init__(self, tokens: Tokens, quoted: Set[int]) -> None:
        """``quoted`` are the token positions within quotations, where a cue belongs to what is quoted."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._quoted = quoted
        self._namer = Namer(tokens)
        self.headings = Headings(tokens, self._namer)
        self.signatures = Signatures(tokens, self._namer)
        self._verbs = Verbs(tokens, self._namer)
        standing = Standing(tokens)
        self._authors = Authors(tokens, self._namer, standing)
        self._accounts = Accounts(tokens, self._namer, self._authors, standing)
        self._counts = Counts(tokens, self._namer, Reported(tokens))
        self._cited = Cited(tokens, self._namer, self._authors)
        self._contents = Contents(tokens, self._namer)
        self._nouns = Nouns(tokens, self._namer)
        #: word order is firm, and nouns look like verbs
        self._firm = not tokens.lexicon.language.inflects

    @property
    def refused(self) -> bool:
        """Whether the last sentence has a verb of speech with a subject that the text does not show to be a speaker."""
        return self._verbs.refused

    @property
    def deed(self) -> bool:
        """Whether the last sentence tells what somebody announced and so did."""
        return self._verbs.deed

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands within a quotation, whose speaker its subjects are not."""
        return at in self._quoted

    def read(self, cues: list[int], first: int, last: int) -> list[Mark]:
        """The marks of the sentence ``[first, last)`` in order, given the positions of its cues."""
        chain = Chain(first, last, start=self._past_agency(first, last))
        self._verbs.begin()
        for at in cues:
            if at < chain.taken or at in self._quoted or self._is_no_cue(at, first, last):
                continue
            if not self._masks[at] & (c.CITE | c.QUOTED_BY):
                self._speak(at, chain)
            elif name := self._namer.behind(self._past_source(self._tokens.behind(at), last), last):
                # «із посиланням на заяву міністерства»
                self._carry(at, name if self._firm else self._namer.author_in(name), chain)
        return self._closed(chain)

    def _past_source(self, at: int, last: int) -> int:
        """Where the name begins behind what is cited: "citing a statement from the mayor"."""
        return self._tokens.behind(at) if self._firm and at < last and self._masks[at] & c.ACCORDING else at

    def _is_no_cue(self, at: int, first: int, last: int) -> bool:
        """Whether what looks like a cue is a noun, or a name: "the Claims Office"."""
        if self._firm and self._nouns.is_noun(at, first, last):
            return True
        named = at > first and bool(self._masks[at] & c.SPEECH) and self._tokens.capital(at)
        return named and not (self._masks[at] & c.SAY and self._is_title_case(first, last))

    def _is_title_case(self, first: int, last: int) -> bool:
        """Whether all longer words of a line have a capital: "Norland Says Over 90 Flee as Floods Spread"."""
        words = self._words[first:last]
        longer = [first + at for at, word in enumerate(words) if len(word) >= _LONGER and word.isalpha()]
        return self._firm and len(longer) >= _TITLE_WORDS and all(map(self._tokens.capital, longer))

    def _carry(self, at: int, name: Range, chain: Chain) -> None:
        """Take over who is cited or quoted, and through whom."""
        marks, first, last = chain.marks, chain.first, chain.last
        quoted = bool(self._masks[at] & c.QUOTED_BY)
        if quoted and self._masks[at] & c.QUOTES and (words := self._cited.words_of(at, first, last)):
            chain.taken = chain.floor = words.last
            marks.append(words)
            return
        if not quoted and not self._cited.can_be(name, marks):
            return
        chain.taken = name[1]
        if not marks:
            if not quoted:
                chain.origin = chain.origin if self._cited.signs(at, first) else name
            elif mark := self._cited.quoted_by(at, name, first):
                marks.append(mark)
            else:
                chain.through.append(name)
            return
        chain.floor = name[1]
        if quoted:
            marks[-1].via.append(name)
            marks[-1].last = name[1]
        else:
            self._cited.take_word(at, marks[-1], name, last)

    def _speak(self, at: int, chain: Chain) -> None:
        """Take over who speaks."""
        mark = self._mark(at, chain)
        if mark is None or (chain.marks and self._contents.is_inside(chain.marks[-1], mark)):
            return
        if mark.name is not None and self._contents.is_by_the_way(mark, chain.first):
            chain.through.append(mark.name)
            chain.taken = mark.last + 1
            return
        if chain.through and mark.name == chain.through[-1]:
            mark.name = self._interviewed(mark.name, chain.first) or mark.name
        mark.via += chain.through
        chain.through = []
        if chain.origin is not None and mark.name is not None:
            self._cited.through(mark, chain.origin)
            chain.origin = None
        chain.marks.append(mark)
        chain.taken = chain.floor = max(mark.last, at + 1)

    def _interviewed(self, outlet: Range, first: int) -> Range | None:
        """Who stands before the outlet that he spoke to: "Ida Marlow in an interview with the newspaper said"."""
        cue = next((at for at in range(outlet[0] - 1, first, -1) if self._masks[at] & c.QUOTED_BY), first)
        return self._namer.ending(cue, first) if cue > first else None

    def _closed(self, chain: Chain) -> list[Mark]:
        """The marks of a sentence that is read to its end."""
        marks, last = chain.marks, chain.last
        if chain.origin is not None:
            marks.append(Mark(*chain.origin, chain.origin, chain.origin, Scope.AROUND))
        if marks and (gapped := self._contents.gapped(marks[-1], last)):
            marks.append(gapped)
        for mark in marks:
            mark.closing = self.signatures.closes(mark.last, last)
            mark.described = not mark.closing and self.signatures.closes_described(mark, last)
        return self._contents.without_told(marks)

    def subject(self, first: int, last: int) -> Range | None:
        """The subject with which a sentence begins, perhaps behind an adverbial, where it can speak."""
        if self._firm and self._masks[first] & c.ADJUNCT:
            # "At about midnight, Ida Marlow heard the first blast. ... she said"
            comma = (at for at in range(first, min(first + ADVERBIAL, last)) if self._words[at] == ",")
            first = next(comma, first - 1) + 1
        return self._namer.opening(self._past_dateline(first, last), last) if first < last else None

    def _past_dateline(self, first: int, last: int) -> int:
        """Where a report begins behind the place and the agency: "SUUD, Norland (NP) — Jens Moller had"."""
        if not self._firm or not self._tokens.surface(first).isupper():
            return first
        for at in range(first + 1, min(first + _DATELINE, last - 1)):
            if self._masks[at] & c.DASH and not self._tokens.joined(at):
                return at + 1
        return self._past_agency(first, last)

    def _past_agency(self, first: int, last: int) -> int:
        """Where a report begins behind the agency in brackets: "SUUD, Norland (AP & AFP) The police said"."""
        if not self._firm or len(self._tokens.surface(first)) == 1 or not self._tokens.surface(first).isupper():
            return first
        for at in range(first + 1, min(first + _DATELINE, last - 1)):
            if self._words[at] == "(" and self._is_agency(at + 1) and ")" in self._words[at : first + _DATELINE]:
                return self._words.index(")", at) + 1
        return first

    def _is_agency(self, at: int) -> bool:
        """Whether a word is the name of an outlet."""
        body = find_body(self._tokens.surface(at), self._tokens.lexicon.language.code)
        return body is not None and body.kind is Kind.OUTLET

    def _mark(self, at: int, chain: Chain) -> Mark | None:
        """What a cue gives, by its kind; many words are of several."""
        mask, first, last = self._masks[at], chain.floor, chain.last
        if mask & c.HIS_ACCOUNT:
            return self._accounts.his(at, first, last)
        if mask & c.ACCORDING:
            return self._accounts.according(at, self._tokens.behind(at), first, last)
        if mask & c.SUCH_DATA and (mark := self._accounts.such(at, first, last)):
            return mark
        ways = (
            (c.ACCOUNT, self._accounts.account),
            (c.QUOTES, self._cited.quotes),
            (c.PUBLISH, self._counts.published),
            (c.PRODUCED, self._authors.collected),
            (c.SPEECH, partial(self._said, marks=chain.marks)),
            (c.PRODUCED | c.ORIGINATES, self._authors.produced),
            (c.KEEPS, self._counts.kept),
        )
        for kind, read in ways:
            if mask & kind and (mark := read(at, first, last)):
                return mark
        if mask & (c.PUT | c.PUT_ANEW):
            return self._counts.put(at, first, last)
        if mask & c.STANDS:
            return self._counts.stands(at, first)
        if mask & (c.WITH_SAYING | c.SAYING):
            return self._saying(at, first, last, chain.marks)
        return None

    def _saying(self, at: int, first: int, last: int, marks: list[Mark]) -> Mark | None:
        """ "..., saying that", "... was quoted as saying"; not "a raid on Norburg, claiming 12 lives"."""
        if self._masks[at] & c.TAKES_LIFE and self._takes_lives(at, last):
            return None
        told = self._verbs.with_saying(at, first)
        if self._masks[at] & c.WITH_SAYING:
            return told
        return (
            self._cited.quoted_as(at, first, last) or told or (None if marks else self._verbs.saying(at, first, last))
        )

    def _said(self, at: int, first: int, last: int, marks: list[Mark]) -> Mark | None:
        return self._and_said(at, first, marks) or self._verbs.said(at, first, last)

    def _takes_lives(self, at: int, last: int) -> bool:
        """Whether lives are what is claimed: "a raid that went on for days, claiming a dozen lives"."""
        return bool(self._tokens.concepts(at + 1, min(at + _TAKEN, last)) & c.LIFE)

    def _and_said(self, at: int, first: int, marks: list[Mark]) -> Mark | None:
        """The second verb of one who spoke before in the sentence: "The envoy said talks went on and added"."""
        back = self._namer.skip_back(at, first)
        if not marks or not self._masks[at] & c.SAY:
            return None
        # «и» may stand among the words that are skipped.
        if not any(mask & c.AND for mask in self._masks[back - 1 : at]):
            return None
        mark, behind = marks[-1], self._tokens.behind(at)
        if mark.scope is not Scope.AHEAD or mark.name is None:
            return None
        return Mark(at, behind, (at, behind), mark.name, Scope.AHEAD)
