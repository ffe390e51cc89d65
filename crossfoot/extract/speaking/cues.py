"""The marks of a sentence: each cue with its speaker, chains resolved."""

from __future__ import annotations

from collections.abc import Set

from crossfoot.extract.parties import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.accounts import Accounts
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.verbs import Verbs
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: The place of an office and the name of who holds it have at most so many words.
_PLACED = 5
#: what a report is called, where it stands, "as follows"
_TOLD = c.REPORT | c.MEDIUM | c.FOLLOWS
#: "Early on Friday", before who tells
_LEADING = c.SKIPPED | c.ADJUNCT | c.WHEN | c.TIME
_NOT_TOLD = c.DEED | c.TURN | STOP | NEWLINE
#: A person's own name has at most so many words.
_OWN_NAME = 3
#: What introduces a report is no longer.
INTRODUCED = 16
_QUOTES = tuple([mark] for mark in '"“«„')
#: A name before a colon is no longer, an office with its holder a little.
_HEADED, _TITLED = 6, 8


class CueReader:
    """Finds the marks of one text, sentence by sentence."""

    def __init__(self, tokens: Tokens, quoted: Set[int]) -> None:
        """``quoted`` are the token positions within quotations, where a cue belongs to what is quoted."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._quoted = quoted
        self._namer = Namer(tokens)
        self._verbs = Verbs(tokens, self._namer)
        self._accounts = Accounts(tokens, self._namer)
        #: word order is firm, and nouns look like verbs
        self._firm = tokens.lexicon.language.dictionary is None

    @property
    def refused(self) -> bool:
        """Whether the last sentence has a verb of speech with a subject that the text does not show to be a speaker."""
        return self._verbs.refused

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands within a quotation, whose speaker its subjects are not."""
        return at in self._quoted

    def read(self, cues: list[int], first: int, last: int) -> list[Mark]:
        """The marks of the sentence ``[first, last)`` in order, given the positions of its cues."""
        marks: list[Mark] = []
        origin: Range | None = None
        through: list[Range] = []
        taken = floor = first
        self._verbs.refused = False
        for at in cues:
            if at < taken or at in self._quoted:
                continue
            mask = self._masks[at]
            if mask & c.REPORT and at + 1 < last and self._masks[at + 1] & c.SPEECH & ~c.WEAK:
                # "Media reports said": a noun
                continue
            if self._firm and at > first and mask & c.REPORT and not mask & c.ACCOUNT:
                if self._masks[at - 1] & c.DETERMINER:
                    # "The report by X says": a noun
                    continue
            if at > first and mask & c.SPEECH and self._tokens.capital(at) and not self._masks[at - 1] & SIGN:
                continue
            if mask & (c.CITE | c.QUOTED_BY):
                name = self._namer.behind(self._tokens.behind(at), last)
                if name is None or (mask & c.CITE and not self._namer.heads(name)):
                    continue
                taken = name[1]
                if marks:
                    floor = taken
                if mask & c.QUOTED_BY:
                    self._quoted_by(at, name, first, marks, through)
                elif not marks:
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
            mark.via += through
            through = []
            if origin is not None and mark.name is not None:
                mark.via.insert(0, self._before_cite(mark.name))
                mark.name, origin = origin, None
            marks.append(mark)
            taken = floor = max(mark.last, at + 1)
        if origin is not None:
            marks.append(Mark(origin[0], origin[1], origin, origin, Scope.AROUND))
        for mark in marks:
            mark.closing = self._closes(mark.last, last)
        if len(marks) > 1 and marks[-1].closing and marks[-1].scope is Scope.AROUND:
            # "The company expects to return one unit, its chief said": the chief says so.
            marks = [mark for mark in marks[:-1] if not mark.weak] + marks[-1:]
        return marks

    def signed(self, dash: int, first: int, last: int) -> Mark | None:
        """The speaker behind a dash at the end: "Збито 30 ракет, — Повітряні сили"."""
        name = self._namer.behind(dash + 1, last)
        if name is None or name[1] - name[0] > 8:
            return None
        first = next((at for at in range(*name) if not self._masks[at] & (SIGN | c.DETERMINER)), name[0])
        # «— постійний представник США»: an adjective may stand before the office.
        named = (self._masks[first] | self._masks[min(first + 1, name[1] - 1)]) & c.NAMING
        if not self._tokens.capital(first) and not named:
            return None
        if name[1] < last and self._masks[name[1]] & c.CITE:
            # "— Reuters, citing diplomats"
            origin = self._namer.behind(self._tokens.behind(name[1]), last)
            if origin is not None and self._closes(origin[1], last):
                # Those who have no name are the outlet's.
                said, via = (origin, [name]) if self._namer.has_capital(origin) else (name, [])
                return Mark(dash, origin[1], (dash, dash + 1), said, Scope.REPORT, signed=True, closing=True, via=via)
        about = name[1] < last and self._masks[name[1]] & c.ABOUT and self._words[dash - 1] == ","
        if not about and not self._closes(name[1], last) and not self._placed(name, last):
            return None
        return Mark(dash, name[1], (dash, dash + 1), name, Scope.REPORT, signed=True, closing=True)

    def _placed(self, name: Range, last: int) -> bool:
        """Whether an office at the end is told with its place: «— представник США в НАТО»."""
        at = name[1]
        office = any(mask & c.OFFICE for mask in self._masks[name[0] : at])
        if not office or at >= last or not self._masks[at] & c.ADJUNCT:
            return False
        end = at + 1
        while end < last and end - at <= _PLACED and self._tokens.capital(end):
            end += 1
        return end > at + 1 and self._closes(end, last)

    def headed(self, first: int, last: int) -> Mark | None:
        """The speaker before a colon at the beginning: "Syrskyi: ..."."""
        if ":" not in self._words[first : min(first + 9, last)]:
            return None
        if self._masks[first] & c.SOURCE_LABEL and self._words[first + 1] == ":":
            # "Source: press service of the grid company": of all that is told.
            name = self._namer.behind(first + 2, last)
            return name and Mark(first, name[1], (first, first + 2), name, Scope.REPORT, signed=True)
        if self._masks[first] & c.QUOTE_LABEL:
            # "Quote from the mayor: ..."
            name = self._namer.behind(self._tokens.behind(first), last)
            if name and self._words[min(name[1], last - 1)] == ":":
                return Mark(first, name[1] + 1, (first, first + 1), name, Scope.AHEAD, signed=True)
        name = self._with_title(self._namer.behind(first, last), last)
        longest = _TITLED if name and self._tokens.capital(name[1] - 1) else _HEADED
        if name is None or name[1] - name[0] > longest or name[1] >= last or self._words[name[1]] != ":":
            return None
        if self._masks[name[1] - 1] & c.TOPIC and not self._masks[name[1] - 1] & c.NAMING:
            return None
        if not self._firm and self._namer.tells_deed(name):
            return None
        if any(self._masks[at] & c.STATEMENT for at in range(first, name[0] + 1)):
            # «Основні тези міністра: ...» is a title.
            return None
        if self._tokens.surface(first).isupper() and self._masks[first] & SEAT and name[1] - first == 1:
            # "BANGKOK: ...": where it was written
            return None
        if self._firm and self._namer.trails_off(name):
            # "GridCo brings back light: crews ...": a headline of two parts
            return None
        # Before a quotation anybody may speak, known or not.
        behind = name[1] + 2 if self._masks[name[1] + 1 : name[1] + 2] == [NEWLINE] else name[1] + 1
        quotes = self._words[behind : behind + 1] in _QUOTES and self._namer.likely(name, first)
        return Mark(first, name[1] + 1, (name[1], name[1] + 1), name, Scope.AHEAD, signed=quotes)

    def _with_title(self, name: Range | None, last: int) -> Range | None:
        """A name together with the office behind it: "Jens Moller, the local governor: ..."."""
        if name is None or name[1] + 1 >= last or self._words[name[1]] != ",":
            return name
        title = self._namer.behind(name[1] + 1, last)
        office = title and any(mask & (c.OFFICE | c.REGION_HEAD) for mask in self._masks[title[0] : title[1]])
        return (name[0], title[1]) if title and office and self._namer.has_capital(name) else name

    def told_below(self, first: int, last: int) -> Mark | None:
        """ "The staff put out its summary: ...", "The mayor broke the news on Telegram: ...", "X (in a post): ..."."""
        if ":" not in self._words[first : min(first + INTRODUCED, last)]:
            return None
        colon = self._words.index(":", first)
        start = first
        while start < colon and self._masks[start] & _LEADING and not self._masks[start] & c.NAMING:
            start += 1
        name = self._namer.opening(start, colon)
        if name is None or not self._namer.likely(name, start - 1):
            return None
        told = range(name[1], colon)
        if not any(self._masks[at] & _TOLD for at in told) or any(self._masks[at] & _NOT_TOLD for at in told):
            return None
        return Mark(first, colon + 1, name, name, Scope.AHEAD, signed=True)

    def is_titled(self, name: Range) -> bool:
        """Whether a name is that of a person behind an office: "Governor Moller"."""
        office = max((at for at in range(*name) if self._masks[at] & c.OFFICE), default=name[1])
        behind = range(office + 1, name[1])
        return bool(behind) and len(behind) <= _OWN_NAME and all(map(self._tokens.capital, behind))

    def titled(self, first: int, last: int) -> Mark | None:
        """The author of what a heading calls a statement: «Заявление начальника пресс-центра»."""
        masks = self._masks
        at = first
        while at < last and masks[at] & SIGN:
            at += 1
        introduces = last - first > 2 and self._words[last - 2] == ":" and masks[last - 1] & NEWLINE
        if introduces and not masks[at] & c.STATEMENT:
            # "Figures from the general staff:", and a list below
            at = next((step for step in range(at, last) if masks[step] & (c.REPORT | c.REPORT_OF)), last)
        if at + 1 >= last or not (introduces or masks[at] & c.STATEMENT):
            return None
        start = self._tokens.behind(at)
        while start < last and masks[start] & (c.REPORT_OF | c.DETERMINER) and not masks[start] & c.NAMING:
            start += 1
        name = self._namer.behind(start, last)
        if name is None or not any(masks[step] & (c.OFFICE | c.BODY) for step in range(*name)):
            return None
        dated = masks[name[1]] & c.AS_OF if name[1] < last else 0
        if introduces and name[1] != last - 2 and not dated and not masks[at] & c.STATEMENT:
            return None
        # "Highlights from the ministry's briefing, 24 February:"
        heads = ":" in self._words[name[1] : last]
        if name[1] < last and not heads and not masks[name[1]] & NEWLINE and not self._namer.breaks(name[1]):
            return None
        return Mark(first, name[1], (at, at + 1), name, Scope.AHEAD)

    def subject(self, first: int, last: int) -> Range | None:
        """The subject with which a sentence begins, where it can speak."""
        return self._namer.opening(first, last)

    def acting(self, first: int, last: int) -> Mark | None:
        """A body that speaks for itself as the first word: "Ukrenergo has 40 crews at work"."""
        if not self._tokens.has(c.VOICES, first, first + 3):
            return None
        at, end = first, last
        while end > first and self._masks[end - 1] & (NEWLINE | SIGN) and not self._masks[end - 1] & STOP:
            end -= 1
        if end == first or not self._masks[end - 1] & STOP:
            return None
        while at < min(first + 3, last) and self._masks[at] & (SIGN | c.DETERMINER):
            at += 1
        if at >= last or not self._masks[at] & c.VOICE:
            return None
        name = self._namer.behind(at, last)
        if name is None:
            return None
        quoted = (first, name[1] + 1) if self._words[first] in '«"“' and self._words[name[1]] in '»"”' else name
        return Mark(first, quoted[1], quoted, (at, at + 1) if quoted is name else quoted, Scope.AHEAD, acting=True)

    def _mark(self, at: int, mask: int, first: int, last: int, marks: list[Mark]) -> Mark | None:
        if mask & c.HIS_ACCOUNT:
            return self._accounts.his(at, first, last)
        if mask & c.ACCORDING:
            return self._accounts.according(at, self._tokens.behind(at), first, last)
        if mask & c.ACCOUNT and (mark := self._accounts.account(at, first, last)):
            return mark
        if mask & c.QUOTES and (mark := self._quotes(at, first, last)):
            return mark
        if mask & c.SPEECH and (mark := self._and_said(at, first, marks) or self._verbs.said(at, first, last)):
            return mark
        if mask & (c.PRODUCED | c.ORIGINATES) and (mark := self._accounts.produced(at, first, last)):
            return mark
        if mask & c.PUT:
            return self._verbs.put(at, first, last)
        if not mask & c.SAYING:
            return None
        return self._verbs.with_saying(at, first) or (None if marks else self._verbs.saying(at, first, last))

    def _and_said(self, at: int, first: int, marks: list[Mark]) -> Mark | None:
        """The second verb of one who spoke before in the sentence: "The envoy said talks went on and added"."""
        back = self._namer.skip_back(at, first)
        if not marks or not self._masks[at] & c.SAY or back <= first or not self._masks[back - 1] & c.AND:
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
        person = c.OFFICE | c.REGION_HEAD | c.HE_SHE
        if mark.name is None or any(self._masks[at] & person for at in range(*mark.name)):
            return
        if self._namer.is_report(name, -1):
            author = self._accounts.author(name[1], last)
            if author is None:
                return
            name = author
        mark.via.insert(0, mark.name)
        mark.name, mark.last = name, name[1]

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
            marks.append(Mark(speaker[0], name[1], (at, self._tokens.behind(at)), speaker, Scope.AHEAD, via=[name]))
            return
        through.append(name)

    def _closes(self, at: int, last: int) -> bool:
        """Whether nothing but marks stands between a mark and the end of its sentence or paragraph."""
        while at < last and not self._namer.breaks(at):
            if not self._masks[at] & (SIGN | STOP | NEWLINE):
                return False
            at += 1
        return True
