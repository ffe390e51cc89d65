"""Which of the moments that a sentence names speaks of a figure in it.

A moment governs a figure that no semicolon, comma or clause parts from it; of several the nearest does, unless it only
says when something was told: "it emerged on Friday that two were killed on Monday".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import DASHES
from crossfoot.extract.timing.concepts import WEEKDAY
from crossfoot.extract.timing.moment import Kind, Moment
from crossfoot.extract.timing.moments import SINCE_REACH
from crossfoot.extract.tokens import NUMBER, Tokens

_CLAUSE, _ON, _MORE, _AND, _THAT = (CONCEPTS.bit(name) for name in ("clause", "when-on", "other", "and", "that"))
_AS_OF, _SINCE = CONCEPTS.bit("when-as-of"), CONCEPTS.bit("when-since")
_WAR = CONCEPTS.bit("war-itself")
_TELLING = FAMILIES.of_concepts(CONCEPTS.bit("say") | _THAT)
#: How many moments before and behind a figure, and how many tokens away at most, are looked at.
_AROUND, _REACH = 4, 300
#: A moment within so many tokens from its beginning speaks for the whole sentence.
_OPENS = 4
#: The commas around what is inserted.
_INSERTED = 2
#: "that" stands so many tokens before the moment that opens what was said.
_LEADS = 3
#: A day with a preposition of its own stands within so many tokens behind its figure.
_BESIDE = 2
#: What a comma, a clause word and a semicolon between a figure and a moment count as, in tokens.
_COMMA, _CLAUSE_WORD, _SEMICOLON = 3, 4, 15
#: what a part of a sentence opens behind, beside "and"
_OPENERS = frozenset({",", ";"})
#: what ends the first item of a list
_PARTED = frozenset({",", ".", ":"})


class Governing:
    """The moments of one text, asked for each figure."""

    def __init__(self, tokens: Tokens, moments: tuple[Moment, ...], dated: Moment | None) -> None:
        """``dated`` is the dateline, which gives way to any other moment."""
        self._tokens = tokens
        self._moments = moments
        self._dateline = dated
        self._sentence_starts = [first for first, _ in tokens.sentences]
        self._firsts = [moment.first for moment in moments]

    def moment_of(self, first: int, last: int, sentence: int) -> Moment | None:
        """The moment that the sentence of the figure at the tokens ``[first, last)`` names for it."""
        start, end = self._tokens.sentences[sentence]
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, end)
        here = self._near(low, high, first) if low < high else []
        governing = [moment for moment in here if self._governs(moment, first, last, sentence)] if here else here
        if len(governing) > 1 and governing[0] is self._dateline:
            governing = governing[1:]
        if len(governing) > 1:
            # "It emerged on Friday that two were killed on Monday", "On Friday X said 900 had died since May"
            told = self._told(sentence, first)
            own = [moment for moment in governing if moment.first > told or self._is_as_of(moment, first)]
            governing = own or governing
        if not governing:
            return self._before_semicolon(here, first, start, end) if here else None
        moment = governing[0]
        if len(governing) > 1:
            moment = min(governing, key=lambda moment: self._cost(moment, first, last))
            # "Two on Sunday and five more on Monday"
            moment = next((other for other in governing if self._follows(other, last)), moment)
            if moment.kind is Kind.PERIOD and self._tokens.base[moment.first] & _WAR:
                # "On Monday the army lost 40 men in the war"
                moment = next((other for other in governing if other.kind is Kind.DAY and self._opens(other)), moment)
            if moment.kind is Kind.PERIOD:
                # "As of 3 May, 900 people have been displaced since the invasion"
                moment = next((other for other in governing if self._is_as_of(other, first)), moment)
        return moment

    def _before_semicolon(self, here: list[Moment], first: int, start: int, end: int) -> Moment | None:
        """The day before the one semicolon of a sentence ``[start, end)``: "Two died on Monday; 40 were hurt"."""
        words = self._tokens.words
        days = [moment for moment in here if moment.kind is Kind.DAY and moment.last <= first]
        parted = days and ";" in words[days[-1].last : first] and words[start:end].count(";") == 1
        return days[-1] if parted else None

    def _opens(self, moment: Moment) -> bool:
        """Whether a moment opens its sentence."""
        sentence = bisect_right(self._sentence_starts, moment.first) - 1
        return moment.first - self._sentence_starts[sentence] <= _OPENS

    def _near(self, low: int, high: int, first: int) -> list[Moment]:
        """The moments of a sentence around a figure, and the one that opens the sentence: some of ``[low, high)``."""
        middle = bisect_left(self._firsts, first)
        around = range(max(low, middle - _AROUND), min(high, middle + _AROUND))
        near = [self._moments[index] for index in around]
        return [self._moments[low], *near] if low < around.start else near

    def _governs(self, moment: Moment, first: int, last: int, sentence: int) -> bool:
        """Whether a moment of the sentence may speak of the figure.

        Behind a semicolon only one that opens the sentence does; nor does a period beyond a comma, or "the next day".
        """
        if moment.first - self._sentence_starts[sentence] < _OPENS or self._opens_content(moment, first):
            return True
        words = self._tokens.words
        if not -_REACH < moment.first - first < _REACH:
            return False
        if moment.first >= last and self._heads_next(moment):
            return False
        gap = words[moment.last : first] if moment.last <= first else words[last : moment.first]
        if ";" in gap or (moment.kind is Kind.NEXT and ")" in gap):
            # "(40 a day earlier)" tells nothing of what stands outside
            return False
        if moment.kind in (Kind.DAY, Kind.SINCE):
            # "Launched nine, and that two more had hit a town on Thursday": the day of the second clause.
            return not (moment.first >= last and any(map(self._is_and_that, range(last, moment.first - 1))))
        masks = self._tokens.masks
        if moment.first >= last and masks[moment.first - 1] & _SINCE and gap.count(",") == _INSERTED:
            # "1.1 million casualties, 90 of them generals, since 2022"
            return not {".", ":"} & set(gap)
        if moment.first < first and self._heads_list(moment, first):
            return True
        if moment.kind is Kind.NEXT and gap[:1] == [","] and self._opens_part(moment.first - 1):
            # "; the day before, two had died"
            gap = gap[1:]
        if "," in gap or "." in gap or ":" in gap:
            return False
        if moment.first < first:
            return True
        # "since the start of the invasion" is a moment, "since the talks between January and May" a clause
        own = moment.first - SINCE_REACH
        clauses = (at for at in range(last, moment.first) if masks[at] & _CLAUSE)
        return all(masks[at] & _SINCE and at >= own for at in clauses)

    def _heads_list(self, moment: Moment, first: int) -> bool:
        """Whether a period heads the list that a figure stands in: "in May it killed 5, wounded 7 and took 3"."""
        words, masks = self._tokens.words, self._tokens.masks
        gap = words[moment.last : first]
        if self._tokens.base[moment.first] & WEEKDAY:
            # a day that nothing dates is no longer time
            return False
        if gap[:1] == [":"]:
            return True
        item = next((at for at in range(moment.last, first) if words[at] in _PARTED), first)
        return any(masks[at] & NUMBER for at in range(moment.last, item))

    def _opens_part(self, at: int) -> bool:
        return self._tokens.words[at] in _OPENERS or bool(self._tokens.masks[at] & _AND)

    def _heads_next(self, moment: Moment) -> bool:
        """Whether a moment opens the next part behind a comma: "40 on Monday, on Tuesday – 50"."""
        words, masks, lead = self._tokens.words, self._tokens.masks, moment.first - 1
        lead -= bool(masks[lead] & _ON)
        return words[lead] == "," and moment.last < len(words) and words[moment.last] in DASHES

    def _opens_content(self, moment: Moment, first: int) -> bool:
        """Whether a period opens what somebody says before a figure: "that this week it had lost two, and nine"."""
        return (
            moment.kind is Kind.PERIOD
            and moment.first < first
            and any(self._tokens.masks[at] & _THAT for at in range(max(0, moment.first - _LEADS), moment.first))
        )

    def _is_and_that(self, at: int) -> bool:
        """Whether a second clause of what was said begins at a token: "and that"."""
        masks = self._tokens.masks
        return bool(masks[at] & _AND and masks[at + 1] & _THAT)

    def _follows(self, moment: Moment, last: int) -> bool:
        """Whether a day stands right behind a figure with its preposition, perhaps with "more" between."""
        gap = range(last, moment.first)
        if moment.kind is not Kind.DAY or not 0 < len(gap) <= _BESIDE:
            return False
        masks = self._tokens.masks
        return bool(masks[gap[-1]] & _ON) and all(masks[at] & _MORE for at in gap[:-1])

    def _told(self, sentence: int, first: int) -> int:
        """Where what is told begins before a figure: behind a verb of saying, or behind "that"; -1 where nothing is."""
        told = self._tokens.between(_TELLING, self._sentence_starts[sentence], first)
        return told[-1] if told else -1

    def _is_as_of(self, moment: Moment, first: int) -> bool:
        """Whether a moment before a figure is the day as of which it is told."""
        dated = moment.kind is Kind.DAY and 1 < moment.first < first
        return dated and bool(self._tokens.base[moment.first - 2] & _AS_OF)

    def _cost(self, moment: Moment, first: int, last: int) -> int:
        """How far a moment stands from a figure, in tokens; marks and words that part clauses count more."""
        gap = range(moment.last, first) if moment.last <= first else range(last, moment.first)
        cost = len(gap)
        if cost > _REACH:
            return cost
        for at in gap:
            word = self._tokens.words[at]
            if word == ",":
                cost += _COMMA
            elif word == ";":
                cost += _SEMICOLON
            elif self._tokens.masks[at] & _CLAUSE:
                cost += _CLAUSE_WORD
        return cost
