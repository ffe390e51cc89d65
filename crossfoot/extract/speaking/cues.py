"""The marks of a sentence: each cue with its speaker, chains resolved."""

from __future__ import annotations

from collections.abc import Set

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.accounts import Accounts
from crossfoot.extract.speaking.agents import ADVERBIAL
from crossfoot.extract.speaking.counts import Counts
from crossfoot.extract.speaking.headings import Headings
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.speaking.signatures import Signatures
from crossfoot.extract.speaking.verbs import Verbs
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens

_BEHIND_QUOTE = frozenset(",\"”’'")
#: "he's said"
_HE_IS = frozenset({"he's", "she's", "it's", "who's"})
#: A dateline is no longer.
_DATELINE = 12
#: "a separate Harbour Fund report": the article stands within so many words
_OF_ONE = 6
#: A closing dash stands within so many words before whom its speaker cites.
_SIGNATURE = 6


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
        self._accounts = Accounts(tokens, self._namer)
        self._counts = Counts(tokens, self._namer, Reported(tokens))
        #: word order is firm, and nouns look like verbs
        self._firm = not tokens.lexicon.language.inflects
        self._whose = tokens.lexicon.language.possessive_endings
        self._plurals = tokens.lexicon.language.plural_endings

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
        marks: list[Mark] = []
        origin: Range | None = None
        through: list[Range] = []
        taken = floor = first
        self._verbs.begin()
        for at in cues:
            if at < taken or at in self._quoted:
                continue
            mask = self._masks[at]
            if self._firm and self._is_noun(at, first, last):
                continue
            if self._firm and at > first and mask & (c.REPORT | c.ACT) and not mask & c.ACCOUNT:
                if self._masks[at - 1] & c.DETERMINER:
                    # "The report by X says": a noun
                    continue
            if self._firm and at > first and self._qualifies_number(at):
                continue
            if at > first and mask & c.SPEECH and self._tokens.capital(at) and not self._masks[at - 1] & SIGN:
                continue
            if mask & (c.CITE | c.QUOTED_BY):
                name = self._namer.behind(self._tokens.behind(at), last)
                if name is None or (mask & c.CITE and not (self._namer.heads(name) or self._reports(marks))):
                    continue
                if mask & c.CITE and not marks and self._firm and self._namer.is_report(name, -1):
                    # "citing a report from the minister"
                    name = self._accounts.author(name[1], last) or name
                taken = name[1]
                if marks:
                    floor = taken
                if mask & c.QUOTED_BY:
                    self._quoted_by(at, name, first, marks, through)
                elif not marks:
                    if self._signs(at, first):
                        continue
                    origin = name
                else:
                    if marks[-1].cue[1] == at - 1 and self._masks[at - 1] & c.IS_THIS:
                        # "An agency reports this with reference to X": all that was told.
                        marks[-1].scope = Scope.REPORT
                    self._cited(marks[-1], name, last)
                continue
            mark = self._mark(at, mask, floor, last, marks)
            if mark is None or (mark.weak and marks and self._within(marks[-1], mark)):
                continue
            if mark.weak and marks and marks[-1].account and marks[-1].last + 1 == mark.cue[0] == mark.first:
                # «США, за даними X, пропонують паузу»: behind an account in commas the subject's verb goes on.
                continue
            if not self._firm and mark.name is not None and self._is_by_the_way(mark):
                # «Губернатор, как сообщает агентство, заявил»: the agency carries it.
                through.append(mark.name)
                taken = mark.last + 1
                continue
            mark.via += through
            through = []
            if origin is not None and mark.name is not None and self._is_person(self._before_cite(mark.name)):
                # A person who cites somebody keeps the word; whom an outlet cites makes it no person.
                origin, mark.name = None, self._before_cite(mark.name)
            elif origin is not None and mark.name is not None:
                mark.via.insert(0, self._before_cite(mark.name))
                mark.name, origin = origin, None
            marks.append(mark)
            taken = floor = max(mark.last, at + 1)
        if origin is not None:
            marks.append(Mark(origin[0], origin[1], origin, origin, Scope.AROUND))
        if marks and not self._firm and (gapped := self._gapped(marks[-1], last)):
            marks.append(gapped)
        for mark in marks:
            mark.closing = self.signatures.closes(mark.last, last)
            mark.described = not mark.closing and self.signatures.closes_described(mark, last)
        if len(marks) > 1 and marks[-1].closing and marks[-1].scope is Scope.AROUND:
            # "The company expects to return one unit, its chief said": the chief says so.
            marks = [mark for mark in marks[:-1] if not mark.weak or (mark.relay and marks[-1].relay)] + marks[-1:]
        return self._without_content(marks) if len(marks) > 1 else marks

    def _is_by_the_way(self, mark: Mark) -> bool:
        """Whether a cue stands between commas behind "as", and another verb of speech right behind the second."""
        masks, words, first = self._masks, self._words, min(mark.first, mark.cue[0])
        opened = first > 1 and words[first - 1] == "," and masks[first] & c.AS
        opened = opened or (first > 2 and masks[first - 1] & c.AS and words[first - 2] == ",")
        if not opened or words[mark.last : mark.last + 1] != [","]:
            return False
        return bool(self._tokens.concepts(mark.last + 1, mark.last + 2) & c.SPEECH)

    def _gapped(self, mark: Mark, last: int) -> Mark | None:
        """The next speaker, whose verb is left out: «В полиции говорят, что ранены 14 человек; жители — что 20»."""
        if mark.scope is not Scope.AHEAD or mark.account:
            return None
        for at in range(mark.last + 1, last - 1):
            if self._masks[at] & c.DASH and self._masks[at + 1] & (c.THAT | c.ABOUT) and at not in self._quoted:
                name = self._namer.before(at, mark.last)
                if name is None or not self._namer.likely(name, name[0] - 1):
                    return None
                parted = self._words[name[0] - 1] in ";," or self._masks[name[0] - 1] & (c.CONTRAST | c.AND)
                return Mark(name[0], at + 1, (at, at + 1), name, Scope.AHEAD) if parted else None
        return None

    def _without_content(self, marks: list[Mark]) -> list[Mark]:
        """The marks without what another reports: "Norland insists on 12 posts, an envoy said; ..."."""
        kept: list[Mark] = []
        for mark, following in zip(marks, [*marks[1:], None], strict=True):
            if following is None or not self._is_told(mark, following):
                kept.append(mark)
        return kept

    def _is_told(self, mark: Mark, by: Mark) -> bool:
        """Whether the deed of a state, or of anybody, stands in a clause that another closes."""
        if by.scope is not Scope.AROUND or by.cue[0] <= mark.last or mark.scope is not Scope.AHEAD or mark.account:
            return False
        if not mark.act and (mark.name is None or not self._namer.is_state(mark.name)):
            return False
        # "Norland told its allies that it needs 40": the first "that" is that of its own clause.
        ends = c.THAT | SIGN if self._firm else c.THAT
        own = next((at for at in range(mark.last, by.first) if self._masks[at] & ends), mark.last)
        between = range(own + bool(self._masks[own] & c.THAT), by.first)
        return not any(self._masks[at] & (c.CONTRAST | c.THAT) or self._words[at] == ";" for at in between)

    def _is_noun(self, at: int, first: int, last: int) -> bool:
        """Whether a word that may be a verb of speech is none, where nouns and participles look like verbs."""
        masks, words = self._masks, self._words
        if at > first and masks[at] & c.SPEECH and words[at - 1].endswith(self._whose) and words[at - 1] not in _HE_IS:
            # "Norland's repeated claims"; but "Norland's claim that" says whose it is.
            return not (at + 1 < last and masks[at + 1] & c.THAT and masks[at] & (c.ALLEGE | c.REPORT))
        if at > first and masks[at] & masks[at - 1] & c.REPORT and at + 1 < last and masks[at + 1] & SIGN:
            # "posts news reports, ..."
            return True
        counted = masks[at] & c.ACCOUNT and at - 1 > first and masks[at - 2] & c.ACCOUNT_OF
        if at > first and masks[at] & (c.REPORT | c.ALLEGE) and not counted and self._namer.qualifies(at - 1):
            # "despite those claims", "Norland claims that", "unconfirmed reports"
            return True
        singular = not (words[at - 1].endswith(self._plurals) or words[at].endswith(self._plurals))
        if at > first + 1 and singular and self._namer.is_paper(at - 2, at):
            # "The classified estimate"
            return True
        if masks[at] & c.REPORT and not words[at].endswith(self._plurals) and self._is_of_one(at, first):
            # "the subject of a separate Harbour Fund report": one body reports, so that this is no verb
            return True
        behind = min(at + 1, last)
        while behind < last and masks[behind] & c.SKIPPED:
            behind += 1
        if not masks[at] & (c.REPORT | c.ALLEGE) or behind >= last:
            return False
        if masks[behind] & c.PASSIVE:
            # "the claim is false"
            return behind == at + 1
        if masks[behind] & c.THAT and behind + 1 < last:
            # "a newspaper report that claimed"
            return bool(masks[at] & c.REPORT and masks[behind + 1] & c.SPEECH)
        # "Media reports said", "media reports have suggested"
        return bool(masks[at] & c.REPORT and masks[behind] & (c.SPEECH if behind > at + 1 else c.SPEECH & ~c.WEAK))

    def _is_of_one(self, at: int, first: int) -> bool:
        """Whether "a" stands before a word in the singular, with nothing but names and adjectives between."""
        masks = self._masks
        if at + 1 < len(masks) and not masks[at + 1] & (SIGN | c.REPORT_OF):
            return False
        for step in range(at - 1, max(first, at - _OF_ONE) - 1, -1):
            if masks[step] & c.INDEFINITE and masks[step] & c.DETERMINER:
                return step < at - 1
            if masks[step] & (SIGN | c.AND | c.ADJUNCT | c.SPEECH):
                break
        return False

    def _qualifies_number(self, at: int) -> bool:
        """Whether a participle stands between an article and a number: "of the estimated 40,000"."""
        behind = self._masks[at + 1 : at + 2]
        return bool(self._masks[at - 1] & c.DETERMINER and behind and behind[0] & (NUMBER | NUMERAL))

    def _reports(self, marks: list[Mark]) -> bool:
        """Whether who cites somebody only reported, as outlets do: they cite their sources, and no reasons."""
        return bool(marks) and bool(self._masks[marks[-1].cue[0]] & (c.RELAY | c.REPORT))

    def _signs(self, at: int, first: int) -> bool:
        """Whether who cites somebody stands behind a dash that closes what is told: "..., — Reuters, citing envoys"."""
        for step in range(at - 1, max(first, at - _SIGNATURE), -1):
            if self._masks[step] & c.DASH and not self._tokens.joined(step):
                return self._words[step - 1] in ',"”»'
            if self._masks[step] & c.SPEECH:
                return False
        return False

    def subject(self, first: int, last: int) -> Range | None:
        """The subject with which a sentence begins, perhaps behind an adverbial, where it can speak."""
        if self._firm and self._masks[first] & c.ADJUNCT and not self._masks[first] & c.NAMING:
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
        return first

    def _mark(self, at: int, mask: int, first: int, last: int, marks: list[Mark]) -> Mark | None:
        if mask & c.HIS_ACCOUNT:
            return self._accounts.his(at, first, last)
        if mask & c.ACCORDING:
            return self._accounts.according(at, self._tokens.behind(at), first, last)
        if mask & c.ACCOUNT and (mark := self._accounts.account(at, first, last)):
            return mark
        if mask & c.QUOTES and (mark := self._quotes(at, first, last)):
            return mark
        if mask & c.PUBLISH and (mark := self._counts.published(at, first, last)):
            return mark
        if mask & c.PRODUCED and (mark := self._accounts.collected(at, first, last)):
            return mark
        if mask & c.SPEECH and (mark := self._and_said(at, first, marks) or self._verbs.said(at, first, last)):
            return mark
        if mask & (c.PRODUCED | c.ORIGINATES) and (mark := self._accounts.produced(at, first, last)):
            return mark
        if mask & c.KEEPS and (mark := self._counts.kept(at, first, last)):
            return mark
        if mask & (c.PUT | c.PUT_ANEW):
            return self._counts.put(at, first, last)
        if mask & c.STANDS:
            return self._counts.stands(at, first)
        if mask & c.WITH_SAYING:
            return self._verbs.with_saying(at, first)
        if not mask & c.SAYING:
            return None
        if quoted := self._quoted_as(at, first):
            return quoted
        return self._verbs.with_saying(at, first) or (None if marks else self._verbs.saying(at, first, last))

    def _and_said(self, at: int, first: int, marks: list[Mark]) -> Mark | None:
        """The second verb of one who spoke before in the sentence: "The envoy said talks went on and added"."""
        back = self._namer.skip_back(at, first)
        if not marks or not self._masks[at] & c.SAY or back <= first:
            return None
        # «и» may stand among the words that are skipped.
        if not any(mask & c.AND for mask in self._masks[back - 1 : at]):
            return None
        mark, behind = marks[-1], self._tokens.behind(at)
        if mark.scope is not Scope.AHEAD or mark.name is None or mark.account:
            return None
        return Mark(at, behind, (at, behind), mark.name, Scope.AHEAD)

    def _within(self, outer: Mark, inner: Mark) -> bool:
        """Whether a weak cue stands in what somebody else says: "he said that the mission counted seven"."""
        if outer.scope is not Scope.AHEAD or outer.weak:
            return False
        return not any(
            self._masks[at] & (c.CONTRAST | c.AND) or self._words[at] == ";" for at in range(outer.last, inner.first)
        )

    def _before_cite(self, name: Range) -> Range:
        """The outlet in "Bloomberg, citing sources, writes", without what it cites."""
        cite = next((at for at in range(name[0] + 1, name[1]) if self._masks[at] & c.CITE), name[1])
        return name[0], cite

    def _cited(self, mark: Mark, name: Range, last: int) -> None:
        """ "Interfax reported, citing the ministry": the ministry speaks, Interfax carries it.

        A person who cites somebody keeps the word.
        """
        if mark.name is None or self._is_person(mark.name):
            return
        if self._namer.is_report(name, -1):
            author = self._accounts.author(name[1], last)
            if author is None:
                return
            name = author
        mark.via.insert(0, mark.name)
        mark.name, mark.last = name, name[1]

    def _is_person(self, name: Range) -> bool:
        """Whether a name is a person's by office, or "he"."""
        return any(self._masks[at] & (c.OFFICE | c.REGION_HEAD | c.HE_SHE) for at in range(*name))

    def _quotes(self, at: int, first: int, last: int) -> Mark | None:
        """ "An agency quoted the governor as saying": he speaks, the agency carries it."""
        name = self._namer.behind(self._tokens.behind(at), last)
        carrier = self._namer.before(at, first)
        if name is None or carrier is None or name[1] + 1 >= last:
            return None
        said = name[1] + 1
        if not self._masks[name[1]] & c.AS or not self._masks[said] & c.SAYING:
            return None
        return Mark(carrier[0], said + 1, (at, self._tokens.behind(at)), name, Scope.AHEAD, via=[carrier])

    def _quoted_as(self, at: int, first: int) -> Mark | None:
        """ "..., Moller was quoted as saying": what stands before is his."""
        masks = self._masks
        quotes = at - 2
        if quotes <= first or not masks[quotes + 1] & c.AS or not masks[quotes] & (c.QUOTES | c.CITE | c.REPORT):
            return None
        back = self._namer.skip_back(quotes, first)
        name = self._namer.before(quotes, first) if any(mask & c.PASSIVE for mask in masks[back:quotes]) else None
        if name is None or not self._namer.likely(name, first):
            return None
        behind = self._tokens.behind(at)
        return Mark(name[0], behind, (quotes, behind), name, self._around(name, first))

    def _around(self, name: Range, first: int) -> Scope:
        """What somebody who is quoted covers: what stands before him where that closes with a comma or a quotation."""
        return Scope.AROUND if name[0] > first and self._words[name[0] - 1] in _BEHIND_QUOTE else Scope.AHEAD

    def _quoted_by(self, at: int, name: Range, first: int, marks: list[Mark], through: list[Range]) -> None:
        """ "X, quoted by an agency, said": the agency carries it."""
        if marks and at - marks[-1].last <= 3:
            marks[-1].via.append(name)
            marks[-1].last = name[1]
            return
        back = self._namer.skip_back(at, first)
        if any(self._masks[step] & c.PASSIVE for step in range(back, at)) and (
            speaker := self._namer.before(at, first)
        ):
            cue, scope = (at, self._tokens.behind(at)), self._around(speaker, first)
            marks.append(Mark(speaker[0], name[1], cue, speaker, scope, via=[name]))
            return
        through.append(name)
