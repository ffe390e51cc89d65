""" "According to X" and its like: "за даними X", "по словам X", "a count compiled by X"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.authors import Authors
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.standing import Standing
from crossfoot.extract.tokens import NEWLINE, NUMBER, SIGN, STOP, Tokens

_UNIT = CONCEPTS.bit("unit")
#: as of when an account is
_DATES = c.ADJUNCT | c.AS_OF | c.WHEN | c.TIME | NUMBER | SIGN
#: what closes a sentence
_CLOSES = STOP | NEWLINE
#: "By the foreign ministry's own count" has at most so many words before its noun.
_WHOSE = 7
#: "The Telegram channel of" has at most so many words.
_MEDIUM_REACH = 5
#: "According to the latest annual report of": so many words up to the noun.
_REPORT_WORDS = 4
#: what is no kind of report: "casualty figures", "customs data"
_NO_KIND = SIGN | c.NAMING | c.ADJUNCT | c.LINK | c.SPEECH | c.BY
#: «за наведеними торік у жовтні даними»: so far before its noun a preposition stands
_GIVEN = 7


class Accounts(InText):
    """Reads the cues of one text that are no verbs."""

    def __init__(self, tokens: Tokens, namer: Namer, authors: Authors, standing: Standing) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._authors = authors
        self._standing = standing
        self._whose = tokens.lexicon.language.possessive_endings
        self._attributive = tokens.lexicon.language.attributive_endings

    def his(self, at: int, first: int, last: int) -> Mark:
        """ "According to him": the speaker was named before."""
        behind = self._tokens.behind(at)
        within = (first, at) if at > first else None
        return Mark(at, behind, (at, behind), None, self._standing.of(at, behind, first, last), within=within)

    def such(self, at: int, first: int, last: int) -> Mark | None:
        """Whose data the closing words say they are: "Those are the figures of X", «..., — таковы подсчёты X»."""
        behind = self._tokens.behind(at)
        name = self._namer.behind(behind, last)
        if name is None or not self._namer.likely(name, at) or (name[1] < last and not self._masks[name[1]] & _CLOSES):
            return None
        if at > first and not self._masks[at - 1] & SIGN:
            return None
        return Mark(at, name[1], (at, behind), name, Scope.AROUND if at > first else Scope.REPORT)

    def according(self, at: int, behind: int, first: int, last: int, *, sure: bool = False) -> Mark | None:
        """A cue at ``[at, behind)`` with the name behind it; ``sure`` where the cue itself says that it is one."""
        if self._masks[at] & c.BY_PAPER and not (behind < last and self._masks[behind] & (c.REPORT | c.ACCOUNT)):
            return None
        if self._firm and behind < last and self._masks[behind] & _UNIT and not self._tokens.capital(behind):
            # "40 trucks per day"
            return None
        if many := self._reports_of_many(behind, last):
            return Mark(at, many[1], (at, behind), many, self._standing.of(at, many[1], first, last), account=True)
        behind = self._past_reports(behind, last)
        name = self._named(behind, first, last, sure=sure)
        if name is None or (self._firm and all(self._masks[step] & c.WHEN for step in range(*name))):
            # "According to Monday's report"
            return None
        end, speaker = name[1], None
        if self._namer.is_report(name, first):
            speaker = self._author_of(name, last)
            if speaker is None and self._tokens.behind(name[0]) < name[1] and not self._masks[name[0]] & c.DETERMINER:
                # "According to latest data": nobody's in particular.
                return None
        elif sure or self._namer.likely(name, first) or self._namer.are_people(name):
            speaker = name
        else:
            return None
        if speaker is not None:
            speaker = self._seated(self._proper(speaker, last), last)
            end = speaker[1]
        mark = Mark(at, end, (at, behind), speaker, self._standing.of(at, end, first, last), account=True)
        if speaker is None and self._tokens.concepts(*name) & c.BODY_PAPER:
            mark.paper = mark.title = True
        self._place(mark, at, first, last)
        return mark

    def _reports_of_many(self, first: int, last: int) -> Range | None:
        """ "According to earlier reports", "to independent estimates": of others than who spoke last, whoever they are.

        "Latest estimates" are his.
        """
        for at in range(first, min(first + _REPORT_WORDS, last)):
            if self._masks[at] & c.REPORTS and at > first and self._firm:
                plain = self._masks[first] & c.PLAIN_REPORT and not self._masks[first] & c.OF_OTHERS
                owned = at + 1 < last and self._masks[at + 1] & (c.REPORT_OF | c.BY)
                return None if owned or (plain and not self._masks[at] & c.RELAY) else (first, at + 1)
            official = self._masks[at] & c.OFFICE and at + 1 < last and self._masks[at + 1] & c.REPORTS
            stops = SIGN | c.DETERMINER | c.THEIR | (0 if official else c.NAMING)
            if self._masks[at] & stops or self._tokens.capital(at):
                break
        return None

    def _past_reports(self, behind: int, last: int) -> int:
        """Where the name begins behind the reports that are named first: "according to data from X"."""
        report = self._report_from(behind, last)
        if report >= 0:
            return self._tokens.behind(report)
        return self._past_report(behind, last) if self._firm else self._past_seat(behind, last)

    def _past_seat(self, at: int, last: int) -> int:
        """Where the name begins behind a participle that tells where a body has its seat.

        «по информации базирующейся в Норбурге организации».
        """
        step = at + 2
        seated = step < last and self._masks[at + 1] & c.ADJUNCT and self._tokens.capital(step)
        if not seated or self._tokens.capital(at) or not self._words[at].removesuffix("ся").endswith(self._attributive):
            return at
        while step < last and self._tokens.capital(step):
            step += 1
        return step if step < last and not self._masks[step] & SIGN else at

    def _named(self, behind: int, first: int, last: int, *, sure: bool) -> Range | None:
        """What is named behind a cue, a body or its report."""
        name = self._namer.behind(self._past_medium(behind, last), last) or self._dated_report(behind, last)
        if name is None:
            return None
        name = self._authors.maker(name, last) or self._without_report(name)
        author = self._namer.author_in(name)
        if author != name and self._namer.likely(author, first) and not self._masks[author[0]] & (NUMBER | c.TIME):
            # "According to the daily statements of the army"
            name = author
        if sure and not self._namer.has_capital(name) and self._is_no_name(name):
            # «За попередньою інформацією вже відомо про», «... там зберігалося», «За даними на ранок»
            return None
        start = name[0] + (sure and self._leads_in(name))
        return start, self._over_list((start, name[1]), last)

    def _author_of(self, report: Range, last: int) -> Range | None:
        """Whose report it is: "according to customs data", "... the latest data released by X"."""
        author = self._authors.of(report[1], last)
        drawn = author is None and self._firm and self._namer.is_source(report, drawn=True)
        return report if drawn else author

    def _proper(self, speaker: Range, last: int) -> Range:
        """The second and proper name of a body: "a Swiss charity, the Fund for Open Wells"."""
        end = speaker[1]
        if end + 1 >= last or self._words[end] != ",":
            return speaker
        if not self._masks[speaker[0]] & c.INDEFINITE:
            # "according to the grid operator, Suudenergo."
            closed = end + 2 >= last or self._masks[end + 2] & STOP
            alone = self._firm and closed and not any(map(self._tokens.capital, range(*speaker)))
            return (speaker[0], end + 2) if alone and self._namer.personal((end + 1, end + 2)) else speaker
        proper = self._namer.behind(end + 1, last)
        return proper if proper and self._namer.has_capital(proper) else speaker

    def _seated(self, speaker: Range, last: int) -> Range:
        """An outlet's source with where it sits: «за словами співрозмовника агентства у спецслужбі»."""
        first, end = speaker
        if self._firm or not self._masks[first] & c.SOURCE or end + 1 >= last or not self._masks[end] & c.SPEAKER_IN:
            return speaker
        seat = self._namer.behind(end + 1, last)
        seated = seat is not None and seat[0] == end + 1 and any(self._masks[at] & c.NAMING for at in range(*seat))
        return (first, seat[1]) if seat is not None and seated else speaker

    def _place(self, mark: Mark, at: int, first: int, last: int) -> None:
        """What an account covers by what stands before it."""
        if self._is_that(first, at) and (mark.scope is Scope.AROUND or not self._firm):
            # "That is according to X", «Это следует из данных X»
            mark.scope, mark.account = Scope.REPORT, False
        rest = self._masks[mark.last : last]
        if at == first and mark.name and all(mask & _DATES for mask in rest):
            # "Data from the police as of noon.", «За даними поліції.»
            mark.scope, mark.account = Scope.REPORT, False
        if at - 2 > first and self._words[at - 1] == "," and self._masks[at - 2] & c.WHO:
            # "..., which, according to X, killed 5, ...": X says that clause.
            mark.scope, mark.relative = Scope.CLAUSE, True
            mark.last = next((step for step in range(mark.last + 1, last) if self._words[step] == ","), last)
        opens = all(mask & (c.DETERMINER | c.PLAIN_REPORT) for mask in self._masks[first:at])
        if self._firm and opens and self._tokens.base[at] & c.REPORT and mark.last < last:
            shows = self._masks[mark.last] & (c.SHOWS | c.PUT)
            # "Preliminary data from the ministry show that"
            mark.scope = Scope.AHEAD if shows else mark.scope
        fronted = self._standing.account_before(at, first)
        if fronted >= 0:
            mark.first, mark.scope = fronted, Scope.AHEAD

    def _leads_in(self, name: Range) -> bool:
        """Whether a preposition stands before a name: «За інформацією від поліції»; but not in «в.о. мера»."""
        first, last = name
        if last - first == 1 or not self._masks[first] & c.ADJUNCT or self._masks[first] & c.NAMING:
            return False
        return not self._masks[first + 1] & SIGN

    def _is_no_name(self, name: Range) -> bool:
        """Whether plain words behind an account go on with the sentence or tell when it is from."""
        mask = self._masks[name[0]]
        dated = mask & (c.ADJUNCT | c.AS_OF) and not any(self._masks[at] & c.NAMING for at in range(*name))
        # «по разным оценкам около 40»
        return bool(mask & (c.SKIPPED | HEDGE) or dated) or self._namer.acts(name)

    def _report_from(self, at: int, last: int) -> int:
        """Where a second cue stands behind a first: "according to the latest data from X"; or -1."""
        for step in range(at, min(at + _REPORT_WORDS, last)):
            if self._masks[step] & c.ACCORDING:
                return step
            plain = self._masks[step] & (c.DETERMINER | c.PLAIN_REPORT)
            # "casualty figures released by"
            kind = not (self._tokens.capital(step) or self._masks[step] & _NO_KIND)
            if not self._firm or not (plain or kind):
                break
        return -1

    def _is_that(self, first: int, at: int) -> bool:
        """Whether nothing but "that is" stands before a cue."""
        masks = self._masks
        if not first < at <= first + 2 or not (masks[first] & c.IS_THIS):
            return False
        return all(masks[step] & (c.PASSIVE | c.SKIPPED) for step in range(first + 1, at))

    def _over_list(self, name: Range, last: int) -> int:
        """The end of the names whose common report an article announces: "a joint WFP, ICRC and IOM report"."""
        masks, at = self._masks, name[1]
        if not masks[name[0]] & c.INDEFINITE or at >= last or self._words[at] != ",":
            return name[1]
        while at < last and (self._words[at] == "," or masks[at] & c.AND or self._tokens.capital(at)):
            at += 1
        return at if at < last and masks[at] & c.REPORT else name[1]

    def _past_report(self, at: int, last: int) -> int:
        """Where the author's name begins: "according to reports from X", "... the mission's latest report by X"."""
        for step in range(at, min(at + _REPORT_WORDS, last - 1)):
            mask = self._masks[step]
            if mask & c.REPORT and self._masks[step + 1] & (c.REPORT_OF | c.BY):
                # A noun that looks like a verb ends a name; others are read with it.
                return step + 2 if mask & c.SPEECH else at
            if mask & (SIGN | c.NAMING) or self._tokens.capital(step):
                break
        return at

    def _dated_report(self, at: int, last: int) -> Range | None:
        """A report told by its date: "according to a May analysis"."""
        masks = self._masks
        if at + 2 >= last or not masks[at] & c.INDEFINITE or not masks[at + 1] & c.TIME:
            return None
        return (at, at + 3) if masks[at + 2] & c.REPORT else None

    def _past_medium(self, at: int, last: int) -> int:
        """Where the name begins whose channel is named: "according to the Telegram channel of X"."""
        masks = self._masks
        of = next((step for step in range(at, min(at + _MEDIUM_REACH, last)) if masks[step] & c.REPORT_OF), -1)
        told = of > at and any(self._tokens.base[step] & c.MEDIUM for step in range(at, of))
        return of + 1 if told else at

    def _without_report(self, name: Range) -> Range:
        """The name behind the noun of its report: «згідно з даними відомства» names the body."""
        if self._firm:
            return self._owner(name)
        first, last = name
        report = self._masks[first] & (c.REPORT | c.ACCOUNT) and not self._masks[first] & c.NAMING
        author = self._tokens.behind(first)
        return (author, last) if report and author < last else name

    def _owner(self, name: Range) -> Range:
        """Whose report a name ends with: "according to the medics' latest figures" names the medics."""
        first, last = name
        if not self._masks[last - 1] & (c.REPORT | c.ACCOUNT) or self._masks[last - 1] & c.NAMING:
            return name
        for at in range(last - 2, first - 1, -1):
            mask = self._masks[at]
            if self._words[at].endswith(self._whose) and not mask & (c.TIME | c.WHEN):
                named = self._namer.likely((first, at + 1), first - 1) or object_of(mask) in PEOPLE
                return (first, at + 1) if named else name
            if mask & (c.NAMING | SIGN):
                break
        return name

    def account(self, at: int, first: int, last: int) -> Mark | None:
        """A noun of account behind its preposition, perhaps with an adjective between: "по последним данным X"."""
        if self._firm:
            return self._possessive(at, first, last)
        start = at - 1
        if start > first and not self._masks[start] & c.ACCOUNT_OF:
            given = self._over_participle(at, first)
            start = given if given >= 0 else start - 1
        if start < first or not self._masks[start] & c.ACCOUNT_OF:
            return None
        mark = self.according(start, self._tokens.behind(at), first, last, sure=True)
        return None if mark and mark.name is None and start < at - 1 else mark

    def _over_participle(self, at: int, first: int) -> int:
        """The preposition of an account whose participle tells when or where it was given, or -1.

        «За наведеними у жовтні даними X», «по опубликованным на сайте данным X».
        """
        for step in range(at - 3, max(first, at - _GIVEN) - 1, -1):
            between = self._masks[step + 2]
            if between & (SIGN | c.SPEECH | c.DEED | c.AND | c.CONTRAST):
                break
            if between & c.NAMING and not between & c.MEDIUM:
                break
            given = self._words[step + 1].endswith(self._attributive) and not self._tokens.capital(step + 1)
            if given and self._masks[step] & c.ACCOUNT_OF:
                return step
        return -1

    def _possessive(self, at: int, first: int, last: int) -> Mark | None:
        """Whose account it is stands before the noun: "by the ministry's count"."""
        reach = range(at - 1, max(first, at - _WHOSE) - 1, -1)
        start = next((step for step in reach if self._masks[step] & c.ACCOUNT_OF), at)
        name = (start + 1, at)
        of = at + 1
        if of < last and start + 2 == at and self._masks[start + 1] & c.DETERMINER and self._masks[of] & c.REPORT_OF:
            # "by the count of the Norland Mission"
            counter = self._namer.behind(of + 1, last)
            if counter and not self._masks[of] & c.BY and self._namer.likely(counter, first):
                end = counter[1]
                return Mark(
                    start, end, (start, of + 1), counter, self._standing.of(start, end, first, last), account=True
                )
        if start + 1 >= at or not self._words[at - 1].endswith(self._whose) or not self._namer.likely(name, first):
            return None
        behind = self._tokens.behind(at)
        return Mark(start, behind, (at, behind), name, self._standing.of(start, behind, first, last), account=True)
