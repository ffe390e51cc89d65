"""Speakers told behind a verb without a subject of its own: "reported by X", "it was reported", «йдеться»."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import INNER, NEWLINE, SIGN, STOP, Tokens

#: How far behind a verb the page may stand that it was told on.
_PAGE_REACH = 20
#: "The latest preliminary toll": so many words up to the noun.
_REPORT = 4
#: An adverbial that opens a sentence is no longer.
ADVERBIAL = 9


def is_medium(tokens: Tokens, name: Range) -> bool:
    """Whether words only say where it was written: «в своём телеграм-канале»."""
    return all(tokens.masks[at] & (c.MEDIUM | SIGN | INNER | c.DETERMINER) for at in range(*name))


class Agents(InText):
    """Finds who stands behind the verbs of one text that have no subject."""

    def __init__(self, tokens: Tokens, namer: Namer, reported: Reported) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._reported = reported

    def by(self, at: int, behind: int, first: int, last: int, loose: bool) -> Mark | None:
        """ "Reported by X", "estimated at 2,000 by X"."""
        masks = self._masks
        if masks[at] & c.ACT:
            return None
        for step in range(behind, min(behind + (7 if loose else 1), last)):
            mask = masks[step]
            if mask & c.BY and step + 1 < last and masks[step + 1] & c.TIME:
                # "confirmed by February 24"
                return None
            if mask & c.BY or (mask & c.FROM and masks[at] & c.ALLEGE and not loose):
                name = self._namer.behind(step + 1, last)
                if name is None or not self._namer.likely(name, first):
                    return None
                # "This is shown by the latest data of the institute"
                name, end = self._namer.author_in(name), name[1]
                if end < last and masks[end] & c.NOT:
                    # "estimated by X to be 50": what is estimated stands behind.
                    end = self._reported.clause_end(end, last)
                news = self._reported.news(at, first) >= 0 or self._is_report(first, at)
                told = news or self._sums_up(first, at) or self._is_this(first, at)
                scope = Scope.REPORT if told else Scope.CLAUSE
                if end < last and masks[end] & c.THAT:
                    # "was told by X that": what was told stands behind.
                    return Mark(end, end, (at, step + 1), name, Scope.AHEAD)
                return Mark(at, end, (at, step + 1), name, scope)
            if mask & c.REPORT and (name := self._author(step, at, first, last)):
                return Mark(at, name[1], (at, step + 1), name, Scope.REPORT)
            if mask & (STOP | NEWLINE | c.SPEECH | c.THAT | c.DEED) or self._words[step] == ",":
                # "..., said three were abducted by soldiers": theirs is another deed.
                break
        return None

    def _is_report(self, first: int, at: int) -> bool:
        """Whether nothing but what was published stands before a passive: "The toll was confirmed by"."""
        masks = self._masks
        report = next((step for step in range(first + 1, min(first + _REPORT, at)) if masks[step] & c.REPORT), -1)
        if report < 0 or not masks[first] & (c.DETERMINER | c.IS_THIS):
            return False
        return report + 1 < at and all(masks[step] & (c.PASSIVE | c.SKIPPED | INNER) for step in range(report + 1, at))

    def _sums_up(self, first: int, at: int) -> bool:
        """Whether a text says of itself whose words it gives: "This is a summary of what was said by the envoy"."""
        masks = self._masks
        if not (self._firm and masks[first] & c.IS_THIS and masks[at] & c.SAY):
            return False
        return any(mask & c.REPORT for mask in masks[first + 1 : min(first + 1 + _REPORT, at)])

    def _is_this(self, first: int, at: int) -> bool:
        """Whether nothing but "this is" stands before a passive."""
        masks = self._masks
        this = self._firm and masks[first] & c.IS_THIS and not masks[first] & c.IT_THEY
        return bool(this) and first + 1 < at and all(mask & (c.PASSIVE | c.SKIPPED) for mask in masks[first + 1 : at])

    def it_was(self, at: int, behind: int, back: int, first: int) -> Mark | None:
        """ "In an update from X, it was reported that": whose report the sentence opens with says so."""
        masks = self._masks
        if back <= first or not masks[back - 1] & c.IT_THEY or not masks[first] & c.ADJUNCT:
            return None
        report = next((step for step in range(first + 1, min(first + ADVERBIAL, back)) if masks[step] & c.REPORT), -1)
        if report < 0 or not masks[report + 1] & c.REPORT_OF:
            return None
        name = self._namer.behind(report + 2, back)
        if name is None or not self._namer.likely(name, first):
            return None
        return Mark(name[0], behind, (at, behind), name, Scope.AHEAD)

    def in_report(self, at: int, behind: int, back: int, first: int) -> Mark | None:
        """«У повідомленні міністерства йдеться»: whose report stands between it and the verb."""
        masks = self._masks
        if not masks[first] & c.SPEAKER_IN:
            return None
        report = next((step for step in range(first + 1, min(first + ADVERBIAL, back)) if masks[step] & c.REPORT), -1)
        name = self._namer.behind(report + 1, back) if first < report < back - 1 else None
        if name is None or name[0] != report + 1 or not self._namer.likely(name, first):
            return None
        return Mark(name[0], behind, (at, behind), name, Scope.AHEAD)

    def on_page(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """«Сообщается в сводке на вечер на странице министерства»: whose page it is stands far behind the verb."""
        masks = self._masks
        for step in range(behind + 1, min(behind + _PAGE_REACH, last - 1)):
            clock = self._words[step] == ":" and self._tokens.joined(step)
            if masks[step] & c.TURN or (masks[step] & SIGN and self._words[step] in ",;:.!?" and not clock):
                break
            # «суму наведено в довідці облради»
            of = masks[step + 1] if step + 1 < last else 0
            report = masks[step] & c.REPORT and step == behind + 1 and not of & (c.ADJUNCT | c.AS_OF | c.WHEN)
            if (report or masks[step] & c.MEDIUM) and masks[step - 1] & c.SPEAKER_IN:
                name = self._namer.behind(step + 1, last)
                if name is not None and name[0] == step + 1 and not is_medium(self._tokens, name):
                    scope = Scope.REPORT if self._reported.news(at, first) >= 0 else Scope.AROUND
                    return Mark(at, name[1], (at, behind), name, scope)
        return None

    def _author(self, report: int, at: int, first: int, last: int) -> Range | None:
        """Whose report "this" is told in: "This is stated in the message of X"."""
        masks, of = self._masks, report + 1
        this = bool(masks[first] & c.IS_THIS) and any(mask & c.PASSIVE for mask in masks[first + 1 : at])
        if not (this or self._reported.news(at, first) >= 0) or of >= last or not masks[of] & c.REPORT_OF:
            return None
        name = self._namer.behind(of + 1, last)
        return name if name and self._namer.likely(name, first) else None
