"""Speakers told by what they do with a count: who puts a toll at a number, publishes figures, owns the tally."""

from __future__ import annotations

from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: "put the number of dead in the raid at": so many words at most
_PUT_REACH = 10
#: "published a first list": so many words up to what was published
_PUBLISHED = 5
#: "The tally of the dead is kept": so many words up to the noun, and to the verb
_KEPT_OPENS, _KEPT_REACH = 3, 7
_ENDS_OBJECT = SIGN | STOP | NEWLINE | NUMBER | NUMERAL | c.TURN | c.BY
_COUNTS = c.ANNOUNCED_COUNT | c.ACCOUNT | c.FORECAST


class Counts(InText):
    """Finds such speakers in one text."""

    def __init__(self, tokens: Tokens, namer: Namer, reported: Reported) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._reported = reported
        self._whose = tokens.lexicon.language.possessive_endings

    def kept(self, at: int, first: int, last: int) -> Mark | None:
        """Whose count an article gives: "The tally is kept by the council", «Подсчёт потерь ведёт миссия».

        The count opens its sentence, or stands behind the verb of whoever keeps it.
        """
        behind = self._tokens.behind(at)
        opens = any(mask & c.KEPT for mask in self._masks[first : min(first + _KEPT_OPENS, at)])
        if opens and at - first <= _KEPT_REACH:
            passive = self._firm and behind < last and self._masks[behind] & c.BY
            name = self._namer.behind(behind + bool(passive), last) if passive or not self._firm else None
        else:
            counted = range(behind, min(behind + _KEPT_OPENS, last))
            # "Police keep a register of the missing": one of many, and not of what was told
            own = not self._masks[behind] & c.INDEFINITE if behind < last else False
            own = own and any(self._masks[step] & c.KEPT for step in counted)
            name = self._namer.before(at, first) if own else None
        if name is None or not self._namer.likely(name, first - 1):
            # "A group of widows keeps a list of its own"
            return None
        if name[0] >= behind:
            name = name[0], self._all_named(name, last)
        end = max(name[1], behind)
        return Mark(min(at, name[0]), end, (at, behind), name, Scope.REPORT, kept=True)

    def _all_named(self, name: Range, last: int) -> int:
        """The end of the names that share a count: «"Весна" и Радио Суд»."""
        end = name[1]
        while end + 1 < last and self._masks[end] & c.AND:
            following = self._namer.behind(end + 1, last)
            if following is None or following[0] != end + 1 or not self._namer.likely(following, end):
                break
            end = following[1]
        return end

    def put(self, at: int, first: int, last: int) -> Mark | None:
        """ "The mayor put the number of dead at 12", "The council raised the toll to", "The bank cut its forecast"."""
        masks = self._masks
        end = min(self._reported.clause_end(at + 1, last), at + _PUT_REACH)
        anew = not masks[at] & c.PUT
        into = c.PUT_TO if anew else c.PUT_AT
        # "a growth forecast to" is more than its words.
        to = next((step for step in range(at + 2, end) if (masks[step] | self._tokens.base[step]) & into), -1)
        # Where word order is free, who raises a number raises it himself; who raises a forecast only says so.
        counts = _COUNTS if self._firm else c.FORECAST
        if to < 0 or (anew and not any(mask & counts for mask in self._tokens.base[at + 1 : to])):
            # "raised its flag at 12 posts"
            return None
        name = self._namer.before(at, first)
        if name is None and self._firm and at > first and masks[at - 1] & c.AND:
            # "The council confirmed the raid and put the toll at 12"
            name = self._namer.opening(first, at - 1)
        own = name is not None and masks[name[1] - 1] & c.FIRST_PERSON
        foresees = any(mask & c.FORECAST for mask in self._tokens.base[at + 1 : to])
        if name is None or not (own or foresees or self._counts(name, first)):
            # "The strike put the toll at 12": no speaker.
            return None
        # What the next sentence tells is not part of a forecast.
        mark = Mark(name[0], at + 1, (at, at + 1), name, Scope.AHEAD, act=foresees, weak=foresees)
        if masks[name[1] - 1] & c.REPORTS and self._tokens.concepts(name[0], name[1] - 1) & c.NAMING:
            # "Norland intelligence estimates put"
            # "A World Bank assessment puts": the bank
            article = masks[name[0]] & c.INDEFINITE and self._tokens.capital(name[0] + 1)
            mark.name = (name[0] + bool(article), name[1] - 1)
        made = (step for step in range(name[0] + 1, name[1] - 1) if masks[step] & c.BY)
        by = next((step for step in made if self._tokens.base[step - 1] & (c.REPORT | c.ACCOUNT)), -1)
        if by >= 0:
            # "A joint estimate by the council and the guild put the dead at 40"
            mark.name = (by + 1, name[1])
        elif self._namer.is_report(name, first) and not self._namer.is_source(name):
            # "The latest estimate puts the dead at 40": whose it is was told before.
            mark.name, mark.paper = None, True
        return mark

    def _counts(self, name: Range, first: int) -> bool:
        """Whether a name is that of who can count: no "Norland strike", no "raid by Norland", but "Norland"."""
        masks = self._masks
        by = next((step for step in range(*name) if masks[step] & c.BY), name[1])
        deed = any(object_of(masks[end - 1]) in EVENTS for end in {by, name[1]})
        return not deed and self._namer.likely(name, first)

    def published(self, at: int, first: int, last: int) -> Mark | None:
        """ "The ministry released figures showing", "The mission has published a list of 40 dead"."""
        masks = self._masks
        for step in range(at + 1, min(at + 1 + _PUBLISHED, last)):
            if masks[step] & c.REPORT:
                break
            if masks[step] & _ENDS_OBJECT:
                return None
        else:
            return None
        name = self._namer.before(at, first)
        passive = any(masks[step] & c.PASSIVE for step in range(self._namer.skip_back(at, first), at))
        if name is None or passive or not self._namer.likely(name, first) or self._namer.is_report(name, first):
            return None
        return Mark(name[0], at + 1, (at, at + 1), name, Scope.AHEAD, weak=True)

    def stands(self, at: int, first: int) -> Mark | None:
        """ "The ministry's tally stands at 40": its owner says so; a toll is theirs who died."""
        masks = self._masks
        name = self._namer.before(at, first)
        if name is None or not masks[name[1] - 1] & c.ACCOUNT:
            return None
        owner = next((step for step in range(*name) if self._tokens.words[step].endswith(self._whose)), -1)
        if owner < 0 or not self._namer.likely((name[0], owner + 1), first):
            return None
        behind = self._tokens.behind(at)
        return Mark(name[0], behind, (at, behind), (name[0], owner + 1), Scope.AHEAD)
