"""The day of a figure whose own sentence names none: that of the sentences before, else that of the report.

"On Monday 40 fell. Two died": a day goes on through its paragraph and the next one, up to a period that opens another
matter. Of a report with a window of its own it goes no farther than its paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import cached_property

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.placing.topic import HAPPENED, opens_with
from crossfoot.extract.timing.background import is_background, names_attack
from crossfoot.extract.timing.concepts import MONTH
from crossfoot.extract.timing.moment import Kind, Moment
from crossfoot.extract.tokens import NEWLINE, Tokens

_OWNER = CONCEPTS.bit("possessive")
#: A day so long before publication speaks of its own figures only.
_STALE = timedelta(days=60)
#: A moment within so many tokens from its beginning speaks for the whole sentence.
_OPENS = 4
#: How far back a text that speaks of no day near its publication takes one over, in sentences.
_BACK = 3
#: How far back the day of a paragraph is looked for, in sentences.
_FAR = 60


class CarriedDays:
    """The days that the sentences of one text take over from others."""

    def __init__(
        self, tokens: Tokens, moments: tuple[Moment, ...], *, published: date | None, dated: Moment | None,
        report: date | None, windowed: bool,
    ) -> None:  # fmt: skip
        """``dated`` is the dateline, ``report`` the day of the report; ``windowed`` it has a window of its own."""
        self._tokens = tokens
        self._moments = moments
        self._published = published
        self._dateline = dated
        self._report = report
        self._windowed = windowed
        self._sentence_starts = [first for first, _ in tokens.sentences]
        self._carried: dict[int, date | None] = {}

    def of(self, sentence: int) -> date | None:
        """The day of the sentences before in the paragraph, then of the paragraph before, then that of the report.

        A report with a window of its own speaks of that throughout.
        """
        if sentence in self._carried:
            return self._carried[sentence]
        step, day, edges = sentence, None, 0
        if self._tokens.families[HAPPENED] and opens_with(self._tokens, HAPPENED, sentence + 1):
            # "Six were killed. It happened on Monday."
            day = self._main_day(sentence + 1)
        end, most = max(0, sentence - _FAR), 0 if self._windowed else 1
        while step > end and day is None:
            edges += self._opens_paragraph(step)
            if edges > most or (edges and step in self._opened_by_period):
                # "On Monday 40 fell.\n\nThis week there were 90. Two died": not on Monday
                break
            step -= 1
            day = self._main_day(step, far=edges > 0)
        if day is None:
            day = self._report
        if day is None:
            day = next(filter(None, map(self._main_day, range(step - 1, max(-1, step - 1 - _BACK), -1))), None)
        self._carried[sentence] = day
        return day

    def _main_day(self, sentence: int, *, far: bool = True) -> date | None:
        """The first day that a sentence names; ``far`` from another paragraph."""
        return (self._main_days if far else self._near_days).get(sentence)

    @cached_property
    def _main_days(self) -> dict[int, date]:
        """sentence -> the first day that it names; "the start of the war on Feb. 24" lets nothing follow it"""
        days: dict[int, date] = {}
        for moment in sorted(self._telling, key=lambda moment: moment is self._dateline):
            stale = self._published and moment.day and self._published - moment.day > _STALE
            if moment.day and not stale and moment.kind is Kind.DAY:
                days.setdefault(self._sentence_of(moment), moment.day)
        return days

    @cached_property
    def _near_days(self) -> dict[int, date]:
        """The same for its own paragraph: "since Sunday", and a day long ago that opens it ("* 3 May. They met")."""
        days = dict(self._main_days)
        for moment in self._telling:
            sentence = self._sentence_of(moment)
            opens = not sentence or self._opens_paragraph(sentence)
            opens = opens and moment.first - self._sentence_starts[sentence] < _OPENS
            since = moment.kind is Kind.SINCE and not self._is_written(moment)
            if moment.day and (since or (opens and moment.kind is Kind.DAY)):
                days.setdefault(sentence, moment.day)
        return days

    def _is_written(self, moment: Moment) -> bool:
        """Whether a moment is a date with its month: "besieged since 10 May" is no day of what follows."""
        return any(mask & MONTH for mask in self._tokens.base[moment.first : moment.last])

    @cached_property
    def _opened_by_period(self) -> set[int]:
        """The sentences that a period opens."""
        periods = ((self._sentence_of(moment), moment.first) for moment in self._moments if moment.kind is Kind.PERIOD)
        return {sentence for sentence, first in periods if first - self._sentence_starts[sentence] < _OPENS}

    @cached_property
    def _telling(self) -> list[Moment]:
        """The moments of what is told; "Monday's attack", "the 3 May attack" name the day of the attack alone."""
        tokens = self._tokens
        owned = (moment for moment in self._moments if not tokens.masks[moment.first] & _OWNER)
        return [moment for moment in owned if not (is_background(tokens, moment) or names_attack(tokens, moment))]

    def _sentence_of(self, moment: Moment) -> int:
        return bisect_right(self._sentence_starts, moment.first) - 1

    def _opens_paragraph(self, sentence: int) -> bool:
        first = self._tokens.sentences[sentence][0]
        return first > 0 and bool(self._tokens.masks[first - 1] & NEWLINE)
