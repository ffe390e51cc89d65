"""Who made a report: "figures released by the ministry", "a survey that the institute published"."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.standing import Standing
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: A day between "released" and "by" has at most so many words.
_DATED = 4
#: "The statement was made" has at most so many words before its verb.
_OPENING = 5
#: How far behind a report its author may be named: "the latest data on the operation in Ukraine released by X".
_AUTHOR_REACH = 14


class Authors(InText):
    """Finds the authors of the reports of one text."""

    def __init__(self, tokens: Tokens, namer: Namer, standing: Standing) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._standing = standing
        self._doing = tokens.lexicon.language.doing_endings

    def of(self, at: int, last: int) -> Range | None:
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

    def maker(self, name: Range, last: int) -> Range | None:
        """Who made the report that a name begins with: "figures the council released"."""
        if not self._firm:
            return None
        for at in range(name[0] + 1, name[1]):
            named = self._masks[at] & c.DETERMINER or self._tokens.capital(at)
            if named and self._masks[at - 1] & c.REPORT and not self._tokens.capital(at - 1):
                return (at, name[1]) if self._publishes((at, name[1]), last) else None
        return None

    def produced(self, at: int, first: int, last: int) -> Mark | None:
        """A report with its author: "figures released by the ministry"."""
        if self._masks[at] & c.LOOKED_AT and not self._masks[at] & c.SPEECH:
            return None
        behind, bits = self._tokens.behind(at), self._tokens.base
        # "provided by" is one phrase
        behind -= bool(behind - at > 1 and bits[behind - 1] & c.BY)
        dated = range(behind, min(at + _DATED, last))
        # "released on Monday by"
        came = self._masks[at] & c.ORIGINATES
        by = c.REPORT_OF if came else c.BY
        dates = (step for step in dated if bits[step] & by or not self._masks[step] & (c.WHEN | c.ADJUNCT))
        behind = next(dates, behind)
        if behind >= last or not bits[behind] & by:
            return None
        if not any(self._masks[step] & c.REPORT for step in range(max(first, at - 8), at)):
            return None
        name = self._namer.behind(behind + 1, last)
        if name is None or not self._namer.likely(name, first):
            return None
        name = self._before_verb(name)
        if self._tells(name, last):
            return Mark(at, self._tokens.behind(name[1]), (at, behind + 1), name, Scope.AHEAD)
        if came and self._firm and self._words[at].endswith(self._doing) and at - first <= _OPENING:
            # "Figures coming from X are higher: 9 dead"
            return Mark(at, name[1], (at, behind + 1), name, Scope.AHEAD)
        told = came or self._masks[self._tokens.before(at)] & c.PASSIVE
        if at - first <= _OPENING and told and self._masks[first] & (c.DETERMINER | c.IS_THIS):
            # "The relevant statement was made by X"
            return Mark(at, name[1], (at, behind + 1), name, Scope.REPORT)
        return Mark(at, name[1], (at, behind + 1), name, self._standing.of(at, name[1], first, last))

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
