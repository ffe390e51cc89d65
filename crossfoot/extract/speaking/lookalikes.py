"""What stands behind a name and looks like a verb of speech, but is a noun, a participle or nobody's word.

Where word order is firm, "reports", "claims" and "estimated" may be either; what stands before and behind them tells.
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens

_CURRENCY = CONCEPTS.any("unit:" + name for name in ("USD", "EUR", "GBP", "UAH", "RUB"))
#: "million", before those whom nobody asked one by one
_MANY = CONCEPTS.bit("multiplier")
_HAVE = CONCEPTS.bit("have")
#: "40 barges and their owners to the list": so far behind the number
_LISTED = 7
#: The currency of a sum stands within so many tokens.
_SUM = 3


def is_money(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a sum of money begins at a token, its hedge left aside."""
    masks = tokens.masks
    while at < last and masks[at] & HEDGE:
        at = tokens.behind(at)
    found = (masks[step] for step in range(at, min(at + _SUM, last)))
    return bool(at < last and masks[at] & (NUMBER | NUMERAL | _CURRENCY)) and any(mask & _CURRENCY for mask in found)


class Lookalikes(InText):
    """Tells the verbs of speech of one text from what looks like them."""

    def is_no_verb(self, at: int, behind: int, name: Range, first: int, last: int) -> bool:
        """Whether what looks like a verb of saying behind a name is a noun or a participle, or nobody's word."""
        if self._masks[name[0]] & _MANY:
            # "some 5 million people had registered"
            return True
        if not self._firm:
            return False
        return self._is_clause(name) or self._acts(at, behind, name, first, last) or self._is_report(at, name, first)

    def accuses(self, at: int, name: Range, last: int) -> bool:
        """Whether a state tells how much another did: "Norland accused Sudland of firing 15 rockets"."""
        if not self._masks[at] & c.ACCUSES or not self._namer.is_country(name):
            return False
        return any(mask & (NUMBER | NUMERAL) for mask in self._masks[at:last])

    def _is_clause(self, name: Range) -> bool:
        """Whether another verb stands before: "Its count is higher than Western estimates"."""
        inside = self._tokens.concepts(*name)
        if inside & (c.PASSIVE | _HAVE) and not inside & c.WHO:
            return True
        # "The town sustained estimated losses of 40"
        end = name[1] - 1
        plain = not (self._masks[end] & c.NAMING or self._tokens.capital(end))
        past = self._tokens.lexicon.language.regular_past_endings
        return plain and end - name[0] > 1 and self._words[end].endswith(past)

    def _acts(self, at: int, behind: int, name: Range, first: int, last: int) -> bool:
        """Whether the verb tells what was done, or what something does: "The line to Suud carries 40 MW"."""
        mask = self._masks[at]
        shows = mask & c.SHOWS or (mask & c.RELAY and not mask & c.SAY)
        if shows and not self._namer.is_headed(name):
            return True
        if mask & c.ACT and name[0] == first and self._namer.is_country(name) and not self.accuses(at, name, last):
            # "Norland offered 40 tanks"
            return True
        that = behind < last and self._masks[behind] & c.THAT
        if mask & c.SHOWS and not mask & c.SAY and self._namer.is_country(name) and not that:
            # "Norland shows us how a town lives on"
            return True
        if mask & c.ADDED and behind < last and self._adds_to(behind, last):
            return True
        # "Norland alone added €40 million"
        land = self._namer.is_country((name[0], name[0] + 1))
        return land and behind < last and is_money(self._tokens, behind, last)

    def _adds_to(self, at: int, last: int) -> bool:
        """Whether so many are put on something: "The ministry added over 90 barges to its list"."""
        masks = self._masks
        number = next((step for step in range(at, min(at + _SUM, last)) if masks[step] & (NUMBER | NUMERAL)), -1)
        if number < 0:
            return False
        for step in range(number + 1, min(number + _LISTED, last - 1)):
            if masks[step] & c.NOT:
                return bool(masks[step + 1] & (c.DETERMINER | c.THEIR)) or self._tokens.capital(step + 1)
            if masks[step] & (SIGN | c.DEED | c.PASSIVE | c.SPEECH | c.THAT):
                break
        return False

    def _is_report(self, at: int, name: Range, first: int) -> bool:
        """Whether a noun is part of what is said, or a report was only published: "offered lower estimates"."""
        if self._masks[at] & c.PRODUCED and self._namer.is_report(name, first):
            # "In a report published on Monday"
            return True
        if not self._masks[at] & c.REPORT:
            return False
        if self._tokens.concepts(max(first, name[0] - 2), name[0]) & c.ADJUNCT:
            # "In earlier Northland reports"
            return True
        return name[1] - name[0] == 1 and name[0] > first and not self._namer.likely(name, first)
