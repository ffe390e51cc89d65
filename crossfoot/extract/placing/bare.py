"""Names of places that tell by themselves where something happened, with no word that governs them.

A plant, a town with its label, a heading, an object put first ("Southford was hit"), a row of a list: what follows is
told of them.
"""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.view import AND, AT, REGION, STRIKE, THING, TOWN
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.seats import SEAT as GOVERNMENT
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP, Tokens

_HAVE = CONCEPTS.bit("have")
_ADVERB = CONCEPTS.bit("adverb")
UNDER, _FARES = CONCEPTS.bit("come-under"), CONCEPTS.bit("where-fares")
#: A verb stands within so many words behind its subject.
_VERBS = 4
_BULLETS = frozenset("-–—•·▪")
_DASHES = frozenset("–—")
#: "of them", which parts a count
_OF_THEM = CONCEPTS.bit("of-them")
#: kinds of places that entries of a list name
_LISTED = frozenset({"region", "district", "city"})
#: kinds of places that bear what happens in them
_HOMES = frozenset({"region", "district", "quarter"})


class BareNames:
    """Tells which names of one text stand for themselves."""

    def __init__(self, tokens: Tokens, bits: list[int], mentions: list[Mention]) -> None:
        """``bits`` are the concepts of the tokens as names see them, ``mentions`` those that stand before a name."""
        self._tokens, self._words, self._masks = tokens, tokens.words, tokens.masks
        self._bits = bits
        self._starts = [first for first, _ in tokens.sentences]
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._mentions = mentions

    def tells(self, name: Name) -> bool:
        """Whether a name tells where by itself: a plant, a labelled town, a heading, an object put first.

        And what came under attack: "The region was hit by two bombs".
        """
        if name.kind in ("plant", "group") or name.core > name.first or self._is_entry(name):
            return True
        if self._tokens.pinned(name.first):
            return True
        ends = name.last >= len(self._bits)
        if not ends and name.kind != "country":
            # "Southford has come under fire"
            verb = name.last + bool(self._masks[name.last] & (_HAVE | _ADVERB))
            if verb < len(self._masks) and self._masks[verb] & UNDER:
                return True
        if not ends and (name.kind in _HOMES or self._is_town(name)) and self._fares(name.last):
            # "Northford region suffers from shelling as well."
            if name.first == 0 or self._masks[name.first - 1] & (STOP | NEWLINE):
                return True
        if not ends and self._is_struck_first(name):
            return True
        after = 0 if ends else self._bits[name.last]
        if after & STRIKE and name.kind != "country" and not self._head_last:
            return True
        opens = name.first - 1
        if opens > 0 and self._words[opens] in _BULLETS and self._masks[opens - 1] & (STOP | NEWLINE):
            # "- Northford community: ..."
            opens -= 1
        if name.first and not self._masks[opens] & (STOP | NEWLINE):
            return False
        if name.kind == "country" and self._is_of_people(name):
            return True
        if not ends and self._words[name.last] == ":":
            return True
        if not ends and name.kind in ("region", "district") and self._words[name.last] in _DASHES:
            # «Нордська область — завод, ...»: a row of a list
            return True
        alone = ends or bool(self._masks[name.last] & (STOP | NEWLINE))
        # "KYIV" tells where a text was written, "NORTHFORD REGION" what stands below.
        region = name.kind in ("region", "district") and name.last - name.first > 1
        return alone and (region or not self._tokens.surface(name.first).isupper())

    def _is_of_people(self, name: Name) -> bool:
        """ "Norlandic refineries": what stands in a land, by the adjective of its people."""
        entry = GAZETTEER[self._words[name.first]]
        things = name.last - name.first > 1 and self._bits[name.last - 1] & (THING | REGION | TOWN)
        return bool(things) and entry is not None and entry.people is not None

    def _is_struck_first(self, name: Name) -> bool:
        """Whether a name opens its sentence as what somebody struck: «Лужани ворог обстріляв двічі»."""
        if self._head_last or name.kind == "country" or self._masks[name.first] & GOVERNMENT:
            return False
        if name.first and not self._masks[name.first - 1] & (STOP | NEWLINE):
            return False
        for at in range(name.last, min(name.last + _VERBS, len(self._bits))):
            if self._bits[at] & STRIKE:
                return True
            if self._masks[at] & (STOP | NEWLINE) or self._bits[at] & (AT | AND) or not self._words[at].isalpha():
                return False
        return False

    def _is_town(self, name: Name) -> bool:
        """Whether a name is that of a town that stands for no government."""
        return name.kind == "city" and not self._masks[name.first] & GOVERNMENT

    def _fares(self, at: int) -> bool:
        """ "Suffers from shelling", "also continues to suffer"."""
        verbs = self._masks[at : at + _VERBS]
        return any(mask & _FARES for mask in verbs) and not any(mask & (STOP | AT | AND) for mask in verbs)

    def _is_entry(self, name: Name) -> bool:
        """Whether a name stands behind a number and a dash that means what the entry before says: "six – Westmark".

        So does the first of a list: "25 were downed: 11 – Northmark, nine – Westmark".
        """
        at, before = name.first - 1, self._mentions[-1] if self._mentions else None
        if at < 1 or self._words[at] not in _BULLETS or not self._masks[at - 1] & (NUMBER | NUMERAL):
            return False
        sentence = self._starts[bisect_right(self._starts, at) - 1]
        if before is not None and before.first >= sentence and before.role is Role.AT:
            return before.kind == name.kind or {before.kind, name.kind} <= _LISTED
        opens = self._tokens.before(at - 1)
        listed = opens > sentence and (self._words[opens] == ":" or bool(self._masks[opens] & _OF_THEM))
        return listed and name.kind in _LISTED
