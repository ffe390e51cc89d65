"""What stands behind a name and looks like a verb of speech, but is a noun, a participle or nobody's word.

Where word order is firm, "reports", "claims" and "estimated" may be either; what stands before and behind them tells.
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_CURRENCY = CONCEPTS.any("unit:" + name for name in ("USD", "EUR", "GBP", "UAH", "RUB"))
#: "million", before those whom nobody asked one by one
_MANY = CONCEPTS.bit("multiplier")
_HAVE = CONCEPTS.bit("have")
#: The currency of a sum stands within so many tokens.
_SUM = 3


def is_money(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a sum of money begins at a token, its hedge left aside."""
    masks = tokens.masks
    while at < last and masks[at] & HEDGE and not masks[at] & NUMBER:
        at = tokens.behind(at)
    found = (masks[step] for step in range(at, min(at + _SUM, last)))
    return bool(at < last and masks[at] & (NUMBER | NUMERAL | _CURRENCY)) and any(mask & _CURRENCY for mask in found)


class Lookalikes:
    """Tells the verbs of speech of one text from what looks like them."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        #: word order is firm, and nouns look like verbs
        self._firm = not tokens.lexicon.language.inflects

    def is_no_verb(self, at: int, behind: int, name: Range, first: int, last: int) -> bool:
        """Whether what looks like a verb of saying behind a name is a noun or a participle, or nobody's word."""
        namer, masks, tokens = self._namer, self._masks, self._tokens
        amount = masks[behind + 1] & (HEDGE | NUMBER | NUMERAL | _CURRENCY) if behind + 1 < last else 0
        if self._firm and amount and masks[behind] & c.PUT_AT and not namer.likely(name, first):
            # "with losses estimated at 40"
            return True
        if self._firm and any(mask & (c.PASSIVE | _HAVE) for mask in masks[name[0] : name[1]]):
            if not any(mask & c.WHO for mask in masks[name[0] : name[1]]):
                # "Its count is higher than Western estimates", "The town has come under repeated": a clause and a noun.
                return True
        end = name[1] - 1
        if self._firm and end - name[0] > 1 and not (masks[end] & c.NAMING or self._tokens.capital(end)):
            if self._words[end].endswith(self._tokens.lexicon.language.regular_past_endings):
                # "The town sustained estimated losses of 40": another verb stands before it.
                return True
        if masks[name[0]] & _MANY:
            # "some 5 million people had registered"
            return True
        if self._firm and (self._is_deed(name) or (masks[at] & c.SHOWS and not namer.is_headed(name))):
            return True
        if self._firm and masks[at] & c.RELAY and not masks[at] & c.SAY and not namer.is_headed(name):
            # "The line to Suud carries 40 MW"
            return True
        if self._firm and masks[at] & c.PRODUCED and namer.is_report(name, first):
            # "In a report published on Monday"
            return True
        if self._firm and masks[at] & c.ACT and name[0] == first and namer.is_country(name):
            # "Norland offered 40 tanks": a deed
            return True
        if self._firm and namer.is_country((name[0], name[0] + 1)) and behind < last and is_money(tokens, behind, last):
            # "Norland alone added €40 million"
            return True
        if self._firm and any(masks[step] & c.NOT and not masks[step] & c.LINK for step in range(*name)):
            # "The council must firmly expect"
            return True
        if masks[at] & c.SHOWS and namer.is_country(name) and not (behind < last and masks[behind] & c.THAT):
            # "Norland shows the way"
            return True
        if masks[at] & c.ALLEGE and masks[at - 1] & c.ADJUNCT and not masks[at - 1] & c.SKIPPED:
            # "About alleged crimes": no verb.
            return True
        near = masks[max(first, name[0] - 2) : name[0]]
        if masks[at] & c.REPORT and self._firm and any(mask & c.ADJUNCT for mask in near):
            # "In earlier Northland reports": a noun.
            return True
        # "offered lower estimates": a noun
        word = self._firm and name[1] - name[0] == 1 and name[0] > first
        return bool(word and masks[at] & c.REPORT and not namer.likely(name, first))

    def _is_deed(self, name: Range) -> bool:
        """Whether attacks stand where a speaker should: "drone attacks on Norland cities underscore"."""
        events = [at for at in range(*name) if object_of(self._masks[at]) in EVENTS and not self._tokens.capital(at)]
        named = range(name[0], events[0]) if events else range(0)
        return bool(events) and not any(self._masks[at] & c.NAMING or self._tokens.capital(at) for at in named)
