"""Speakers behind their verb: "said X", «повідомив у Telegram голова»."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.postponed import Postponed
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, Tokens

#: what an apposition does not tell
_TOLD = c.DEED | c.PASSIVE | NUMBER | NUMERAL
#: what is told, and tells nothing
_COUNTED = CONCEPTS.any(("toll", "casualties", "injury-toll"))
#: The name of a thing in quotation marks has at most so many words.
_QUOTED_NAME = 3
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”»')
#: "of the fair", behind an office, has so many words
_TITLE = 3


class Inverted(InText):
    """Finds the subjects that stand behind the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer, reported: Reported) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._reported = reported
        self._postponed = Postponed(tokens, namer)
        self._dative = tokens.lexicon.language.dative_endings

    def mark(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands behind the verb."""
        if self._firm and self._is_straight(at, behind, back, first, last):
            return None
        news = self._reported.news(at, first)
        back = self._behind_date(back, first)
        if news < 0 and not self._opens_clause(at, back, first):
            return None
        name = self._postponed.find(at, behind, back, first, last)
        if news >= 0 and (name is None or self._is_place(at, behind, name)):
            name = self._before_place(at, news, name)
        if name is None or (self._firm and any(mask & _COUNTED for mask in self._masks[name[0] : name[1]])):
            # "The mission, however, estimates the death toll at 40"
            return None
        mark = Mark(min(at, name[0]), max(behind, name[1]), (at, behind), name, Scope.AROUND)
        mark.within = (first, at) if at > first and self._masks[name[0]] & (c.HE_SHE | c.IT_THEY) else None
        if self._is_document(name, first):
            self._give_author(mark, name, last)
        elif inside := self._in_body(at, name, last):
            mark.heard, mark.name, mark.last = name, inside, inside[1]
        if news >= 0:
            mark.scope = Scope.REPORT
            mark.via += self._heard_between(self._tokens.behind(news), at if name[0] > at else name[0])
        elif self._reported.event(at, first):
            mark.scope = Scope.REPORT
        elif self._leads_clause(mark.last, last):
            mark.scope = Scope.AHEAD
        return mark

    def _is_straight(self, at: int, behind: int, back: int, first: int, last: int) -> bool:
        """Whether what stands behind a verb cannot be its subject, where word order is firm."""
        mask = self._masks[at]
        if mask & c.TELL and not mask & c.SAY:
            # Behind "told" stands who heard it.
            return True
        if mask & (c.ONWARD | c.ACT) and not mask & c.RELAY:
            # "..., described the damage", "..., called on the council to act"
            return True
        # "Assessed advances: ...", "then reported to the council"
        return back == first or (behind < last and bool(self._masks[behind] & c.NOT))

    def _opens_clause(self, at: int, back: int, first: int) -> bool:
        """Whether nothing stands before a verb in its clause but what it tells and whom."""
        if back == first:
            return True
        if self._masks[back - 1] & (SIGN | NEWLINE | c.AS) and not self._closes_name(back, first):
            return not (self._firm and self._closes_apposition(back, first))
        if self._reported.about(at, first):
            return True
        # «Что сообщают спасатели: ...»
        asked = back == first + 1 and bool(self._masks[first] & c.THAT)
        return asked or self._told_before(at, back, first) or self._gives_report(back, first)

    def _is_document(self, name: Range, first: int) -> bool:
        """ "..., points out the document", «мовиться в її письмовій оцінці»."""
        led = c.DETERMINER if self._firm else c.HE_SHE | c.IT_THEY
        return bool(self._masks[name[0]] & led) and self._namer.is_report(name, first)

    def _give_author(self, mark: Mark, name: Range, last: int) -> None:
        """Give a document's word to who made it: "..., reads the statement by X"."""
        of = self._firm and name[1] < last and self._masks[name[1]] & c.REPORT_OF
        mark.name = self._namer.behind(name[1] + 1, last) if of else None
        mark.paper = self._firm and mark.name is None

    def _leads_clause(self, at: int, last: int) -> bool:
        """ ", that", behind who speaks."""
        return at + 1 < last and self._words[at] == "," and bool(self._masks[at + 1] & c.THAT)

    def _gives_report(self, back: int, first: int) -> bool:
        """Whether a verb tells who gave the report named before it: «говорится в заявлении, которое обнародовала»."""
        at = back - 3
        relative = at > first and self._masks[back - 1] & c.WHO and self._words[back - 2] == ","
        return bool(relative) and not self._firm and bool(self._masks[at] & c.REPORT)

    def _is_place(self, at: int, behind: int, name: Range) -> bool:
        """Whether a preposition stands between a verb of one and a name: «рассказал в интервью "Вестнику"»."""
        return not self._masks[at] & c.THEY_SAY and any(mask & c.SPEAKER_IN for mask in self._masks[behind : name[0]])

    def _before_place(self, at: int, news: int, name: Range | None) -> Range | None:
        """Who stands between "this news" and its verb: «Об этом мэр рассказал в интервью "Вестнику"»."""
        before = self._namer.before(at, self._tokens.behind(news))
        if before is not None and not self._namer.likely(before, news):
            # «Наслідки атаки показали в ДСНС»
            before = None
        if name is None or before is None:
            return before or name
        held = (any(mask & c.OFFICE for mask in self._masks[start:end]) for start, end in (before, name))
        return before if next(held) or not (next(held) or self._namer.personal(name)) else name

    def _closes_name(self, back: int, first: int) -> bool:
        """Whether a bracket or a name in quotation marks ends before a verb: «у командуванні "Схід" повідомили»."""
        if self._words[back - 1] == ")":
            return True
        opening = range(back - 2, max(first, back - 2 - _QUOTED_NAME), -1)
        return self._words[back - 1] in _CLOSING and any(self._words[at] in _OPENING for at in opening)

    def _closes_apposition(self, back: int, first: int) -> bool:
        """Whether what stands before a verb explains its subject: "Ida Marlow, a fellow in Riga, described"."""
        if back - 1 <= first or self._words[back - 1] != ",":
            return False
        # "But the director, Jens Moller, countered"
        first += bool(self._masks[first] & c.TURN)
        name = self._namer.opening(first, back - 1)
        if name is None:
            return False
        if name[1] == back - 1 and "," in self._words[name[0] : name[1]]:
            # "The director, Jens Moller, countered"
            return True
        # "The director of the fair, Jens Moller"
        ends = (at for at in range(name[1], min(name[1] + _TITLE, back - 1)) if self._words[at] == ",")
        name = name[0], next(ends, back)
        if name[1] + 1 >= back - 1 or any(self._masks[at] & _TOLD for at in range(*name)):
            return False
        explains, inside = self._masks[name[1] + 1], range(name[1] + 1, back - 1)
        if explains & (c.WHO | c.CITE) or (explains & (NUMBER | NUMERAL) and len(inside) == 1):
            # "..., which runs the grid, said", "Moller, 54, said"
            return True
        if self._namer.personal((name[1] + 1, back - 1)):
            return True
        if explains & c.ADJUNCT and all(self._masks[at] & c.WHEN for at in inside[1:]):
            # "The ministry, on Tuesday, said"
            return True
        if not self._namer.has_capital(name):
            return False
        # "Jens Moller, commander of the unit, said": nothing but who he is
        plain = explains & (c.OFFICE | c.DETERMINER) and not any(self._masks[at] & _TOLD for at in inside)
        return bool(explains & c.INDEFINITE or plain)

    def _in_body(self, at: int, told: Range, last: int) -> Range | None:
        """Who spoke where those who were told come first: «сообщили ТАСС в МЧС»."""
        masks, end = self._masks, told[1]
        if not masks[at] & c.THEY_SAY or end + 1 >= last or not masks[end] & c.SPEAKER_IN:
            return None
        if any(masks[step] & c.NAMING for step in range(*told)):
            return None
        name = self._namer.behind(end + 1, last)
        return name if name and any(masks[step] & c.NAMING for step in range(*name)) else None

    def _told_before(self, at: int, back: int, first: int) -> bool:
        """Whether only those who were told stand before the verb: «Журналистам рассказали в МЧС»."""
        if not self._dative or not self._masks[at] & c.THEY_SAY:
            return False
        told = self._namer.ending(back, first)
        return told is not None and told[0] == first and self.is_told(at, told)

    def is_told(self, at: int, name: Range) -> bool:
        """Whether the words before a verb in the plural are those who were told: «Родным погибших обещали»."""
        told = self._dative and self._masks[at] & c.THEY_SAY
        return bool(told and self._words[name[0]].endswith(self._dative))

    def _behind_date(self, back: int, first: int) -> int:
        """Where a date begins that stands right before a verb: ", 29 сентября сообщило министерство"."""
        at = back
        while at > first and (self._masks[at - 1] & c.TIME or self._dates(at - 1)):
            at -= 1
        return at

    def _dates(self, at: int) -> bool:
        """Whether a number stands before its month: «7 жовтня»."""
        return bool(self._masks[at] & NUMBER and self._tokens.concepts(at + 1, at + 2) & c.TIME)

    def _heard_between(self, start: int, at: int) -> list[Range]:
        """ "Про це Суспільному розповіла X": the outlet that was told."""
        for step in range(start, at):
            if self._tokens.capital(step) and not self._masks[step] & (c.TIME | c.ADJUNCT | c.MEDIUM):
                end = step
                while end < at and self._tokens.capital(end):
                    end += 1
                return [(step, end)]
        return []
