""" "According to X" and its like: "за даними X", "по словам X", "a count compiled by X"."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens

#: A day between "released" and "by" has at most so many words.
_DATED = 4
#: "The statement was made" has at most so many words before its verb.
_OPENING = 5
#: "By the foreign ministry's own count" has at most so many words before its noun.
_WHOSE = 7
#: "The Telegram channel of" has at most so many words.
_MEDIUM_REACH = 5
#: "According to the latest annual report of": so many words up to the noun.
_REPORT_WORDS = 4
#: «за наведеними торік у жовтні даними»: so far before its noun a preposition stands
_GIVEN = 7
#: How far behind a report its author may be named: "the latest data on the operation in Ukraine released by X".
_AUTHOR_REACH = 14


class Accounts:
    """Reads the cues of one text that are no verbs."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        #: word order is firm, and whose account it is stands before it
        self._firm = not tokens.lexicon.language.inflects
        self._whose = tokens.lexicon.language.possessive_endings
        self._attributive = tokens.lexicon.language.attributive_endings

    def his(self, at: int, first: int, last: int) -> Mark:
        """ "According to him": the speaker was named before."""
        behind = self._tokens.behind(at)
        within = (first, at) if at > first else None
        return Mark(at, behind, (at, behind), None, self._standing(at, behind, first, last), within=within)

    def according(self, at: int, behind: int, first: int, last: int, *, sure: bool = False) -> Mark | None:
        """A cue at ``[at, behind)`` with the name behind it; ``sure`` where the cue itself says that it is one."""
        if self._masks[at] & c.BY_PAPER and not (behind < last and self._masks[behind] & (c.REPORT | c.ACCOUNT)):
            return None
        report = self._report_from(behind, last)
        if report >= 0:
            # "According to data from X"
            behind = self._tokens.behind(report)
        elif self._firm:
            behind = self._past_report(behind, last)
        name = self._namer.behind(self._past_medium(behind, last), last) or self._dated_report(behind, last)
        if name is None:
            return None
        name = self._maker(name, last) or self._without_report(name)
        author = self._namer.author_in(name)
        if author != name and self._namer.likely(author, first) and not self._masks[author[0]] & (NUMBER | c.TIME):
            # "According to the daily statements of the army"
            name = author
        if sure and not self._namer.has_capital(name) and self._is_no_name(name):
            # «За попередньою інформацією вже відомо про», «... там зберігалося», «За даними на ранок»
            return None
        if sure and self._leads_in(name):
            name = name[0] + 1, name[1]
        name = name[0], self._over_list(name, last)
        end = name[1]
        speaker: Range | None = name
        if self._namer.is_report(name, first):
            speaker = self.author(end, last)
            if speaker is None and self._firm and self._namer.is_source(name, drawn=True):
                # "According to customs data"
                speaker = name
            if speaker is None and name[1] - name[0] > 1 and not self._masks[name[0]] & c.DETERMINER:
                # "According to latest data": nobody's in particular.
                return None
            end = speaker[1] if speaker else end
        elif not sure and not self._namer.likely(name, first):
            return None
        comma = end + 1 < last and self._words[end] == ","
        if comma and speaker is not None and self._masks[speaker[0]] & c.INDEFINITE:
            # "a Swiss charity, the Fund for Open Wells": the second name is the proper one.
            proper = self._namer.behind(end + 1, last)
            if proper and self._masks[proper[0]] & c.DETERMINER and self._namer.has_capital(proper):
                speaker, end = proper, proper[1]
        mark = Mark(at, end, (at, behind), speaker, self._standing(at, end, first, last), account=True)
        if speaker is None and self._firm and any(self._masks[step] & c.BODY_PAPER for step in range(*name)):
            mark.paper = mark.title = True
        if self._is_that(first, at) and (mark.scope is Scope.AROUND or not self._firm):
            # "That is according to X", «Это следует из данных X»
            mark.scope, mark.account = Scope.REPORT, False
        if at - 2 > first and self._words[at - 1] == "," and self._masks[at - 2] & c.WHO:
            # "..., which, according to X, killed 5, ...": X says that clause.
            mark.scope, mark.relative = Scope.CLAUSE, True
            mark.last = next((step for step in range(end + 1, last) if self._words[step] == ","), last)
        fronted = self._account_before(at, first)
        if fronted >= 0:
            mark.first, mark.scope = fronted, Scope.AHEAD
        return mark

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
        return bool(mask & c.SKIPPED or dated) or self._namer.acts(name)

    def _report_from(self, at: int, last: int) -> int:
        """Where a second cue stands behind a first: "according to the latest data from X"; or -1."""
        for step in range(at, min(at + _REPORT_WORDS, last)):
            if self._masks[step] & c.ACCORDING:
                return step
            plain = self._masks[step] & (c.DETERMINER | c.PLAIN_REPORT)
            if not self._firm or not plain:
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
        first, last = name
        inflects = self._tokens.lexicon.language.inflects
        report = self._masks[first] & (c.REPORT | c.ACCOUNT) and not self._masks[first] & c.NAMING
        return (first + 1, last) if inflects and report and last - first > 1 else name

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
                return Mark(start, end, (start, of + 1), counter, self._standing(start, end, first, last), account=True)
        if start + 1 >= at or not self._words[at - 1].endswith(self._whose) or not self._namer.likely(name, first):
            return None
        behind = self._tokens.behind(at)
        return Mark(start, behind, (at, behind), name, self._standing(start, behind, first, last), account=True)

    def produced(self, at: int, first: int, last: int) -> Mark | None:
        """A report with its author: "figures released by the ministry"."""
        if self._masks[at] & c.LOOKED_AT and not self._masks[at] & c.SPEECH:
            return None
        behind = self._tokens.behind(at)
        dated = range(behind, min(at + _DATED, last))
        # "released on Monday by"
        came = self._masks[at] & c.ORIGINATES
        by = c.REPORT_OF if came else c.BY
        dates = (step for step in dated if self._masks[step] & by or not self._masks[step] & (c.WHEN | c.ADJUNCT))
        behind = next(dates, behind)
        if behind >= last or not self._masks[behind] & by:
            return None
        if not any(self._masks[step] & c.REPORT for step in range(max(first, at - 8), at)):
            return None
        name = self._namer.behind(behind + 1, last)
        if name is None or not self._namer.likely(name, first):
            return None
        name = self._before_verb(name)
        if self._tells(name, last):
            return Mark(at, self._tokens.behind(name[1]), (at, behind + 1), name, Scope.AHEAD)
        told = came or self._masks[self._tokens.before(at)] & c.PASSIVE
        if at - first <= _OPENING and told and self._masks[first] & (c.DETERMINER | c.IS_THIS):
            # "The relevant statement was made by X"
            return Mark(at, name[1], (at, behind + 1), name, Scope.REPORT)
        return Mark(at, name[1], (at, behind + 1), name, self._standing(at, name[1], first, last))

    def _tells(self, name: Range, last: int) -> bool:
        """Whether a verb of speech stands behind the author of a report: "Data collected by X shows"."""
        return name[1] < last and bool(self._masks[name[1]] & c.SPEECH)

    def collected(self, at: int, first: int, last: int) -> Mark | None:
        """A report with its author whose participle is a verb of speech as well: "Data published by X show"."""
        mark = self.produced(at, first, last)
        told = mark and mark.name and (mark.scope is Scope.REPORT or self._tells(mark.name, last))
        return mark if told else None

    def _before_verb(self, name: Range) -> Range:
        """A name without the verb and its object behind: "released by the Norland Mission paints a grim picture"."""
        tokens = self._tokens
        for at in range(name[0] + 1, name[1] - 1):
            plain = not tokens.capital(at) and not self._masks[at] & (c.NAMING | c.LINK | c.DETERMINER | SIGN)
            if plain and tokens.capital(at - 1) and self._masks[at + 1] & c.DETERMINER:
                return name[0], at
        return name

    def author(self, at: int, last: int) -> Range | None:
        """Who made a report that ends at ``at``: "the latest data on the operation released by X"."""
        of = -1
        if at < last and self._firm and self._masks[at] & (c.THAT | c.WHO):
            # "a survey that the institute released on Thursday"
            name = self._namer.behind(at + 1, last)
            words = range(name[0] + 1, name[1]) if name else range(0)
            verb = next((step for step in words if self._masks[step] & (c.PRODUCED | c.PUBLISH)), -1)
            if name and verb > 0:
                # "figures that the council publishes every morning"
                return name[0], verb
            return name if name and self._publishes(name, last) else None
        for step in range(at, min(at + _AUTHOR_REACH, last)):
            mask = self._masks[step]
            if mask & c.BY:
                # "images seen by an agency" are not the agency's
                of = step if not self._masks[step - 1] & c.LOOKED_AT else of
                break
            if mask & (STOP | NEWLINE) or self._words[step] in ",;:":
                break
            if mask & c.REPORT_OF and of < 0:
                of = step
        return self._namer.behind(of + 1, last) if of >= 0 else None

    def _publishes(self, name: Range, last: int) -> bool:
        """Whether who is named made something known, as the verb behind the name tells."""
        at = self._namer.skip_past(name[1], last)
        return at < last and bool(self._masks[at] & (c.PRODUCED | c.PUBLISH))

    def _maker(self, name: Range, last: int) -> Range | None:
        """Who made the report that a name begins with: "figures the council released"."""
        if not self._firm:
            return None
        for at in range(name[0] + 1, name[1]):
            if self._masks[at] & c.DETERMINER and self._masks[at - 1] & c.REPORT:
                return (at, name[1]) if self._publishes((at, name[1]), last) else None
        return None

    def _standing(self, at: int, end: int, first: int, last: int) -> Scope:
        """What the cue covers, by where it stands."""
        masks, words = self._masks, self._words
        before = at - 1
        while before >= first and masks[before] & SIGN and words[before] in '"“«•▪':
            before -= 1
        if not self._firm and before == first and masks[first] & c.BESIDES:
            # «Также по данным X, ...»
            return Scope.AHEAD
        if before < first or masks[before] & (c.TURN | c.AND | NEWLINE) or words[before] in ";:":
            return Scope.AHEAD
        if self._in_brackets(at, first):
            return Scope.CLAUSE
        if words[before] in ",.-–—" or end >= last or masks[end] & (STOP | NEWLINE):
            return Scope.AROUND
        return Scope.CLAUSE

    def _account_before(self, at: int, first: int) -> int:
        """Where an account begins that the brackets around ``at`` explain, or -1.

        "By unconfirmed data (in the words of X), ...": X says what follows.
        """
        if at - 2 <= first or self._words[at - 1] != "(":
            return -1
        start = at - 2
        while start > first and self._masks[start] & INNER:
            start -= 1
        if self._masks[start] & c.UNVERIFIED:
            return start
        if not self._masks[start] & c.ACCOUNT:
            return -1
        before = (step for step in (start - 1, start - 2) if step >= first and self._masks[step] & c.ACCOUNT_OF)
        return next(before, start)

    def _in_brackets(self, at: int, first: int) -> bool:
        for step in range(at - 1, max(first - 1, at - 20), -1):
            if self._words[step] == ")":
                return False
            if self._words[step] == "(":
                return True
        return False
