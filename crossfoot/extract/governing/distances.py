"""How far a word that governs stands from a phrase, with what stands between weighed.

A clause boundary, another governor or another number between makes the way long.
"""

from __future__ import annotations

from crossfoot.extract.governing.asides import past_inclusion
from crossfoot.extract.governing.barred import Barred
from crossfoot.extract.governing.own_verbs import HELPING
from crossfoot.extract.language import Head, of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import OBJECT, object_of
from crossfoot.extract.phrase import AND, BE, Phrase
from crossfoot.extract.tokens import INNER, SIGN, Tokens

_bit = CONCEPTS.bit
_CLAUSE, _DASH, _SAY, _THAT = (_bit(name) for name in ("clause", "dash", "say", "that"))
#: What weighs other than a word that means nothing, between a phrase and its governor.
_WEIGHED = INNER | _CLAUSE | SIGN | AND | _SAY
#: words that open an aside on who says so, and those that name it as one
NAMES_SOURCE, _SOURCE = CONCEPTS.any(("account-of", "according")), CONCEPTS.any(("account", "according"))
#: What a governor costs more that a comma parts from what it should act on.
PARTED = 6.0
#: What another verb costs more where the number has an unknown one right behind it.
_OWN_VERB = 18.0


class Distances:
    """How far words of one text stand from its phrases."""

    def __init__(self, tokens: Tokens, governing: int, barred: Barred) -> None:
        """Prepare for one text; ``governing`` are the concepts of all words that may govern."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._governing = governing
        self._weighed = governing | _WEIGHED
        self._barred = barred
        language = tokens.lexicon.language
        self._free_order = language.head is Head.FIRST
        self._verbs = language.verb_endings
        pasts = of_several(language.past_endings + language.verb_endings)
        #: verbs without a subject, and those of several
        self._deeds = pasts + tuple(end for end in language.passive_endings if end.endswith("о"))

    def beside(self, governor: int, phrase: Phrase) -> float | None:
        """Tokens between a phrase and a word right next to it; None where it is not."""
        if governor >= phrase.number.last:
            gap = max(0, governor - phrase.last)
            span = range(phrase.last, governor)
        else:
            gap = phrase.first - self._tokens.behind(governor)
            span = range(self._tokens.behind(governor), phrase.first)
        if self._free_order and span and self._masks[span[0]] & _DASH:
            # 1437 — поранені, 196 – локаційно втрачені: the dash stands for "are".
            gap, span = gap - 1, span[1:]
            if span and self._masks[span[0]] & NUMBERISH:
                # «234 особи - 64 загиблих»: the word is that of the next number
                return None
        elif len(span) == 1 and governor < phrase.first and self._words[span[0]] == ":":
            # "Killed: 12", «Поранених: 7»: so does the colon of a row.
            gap, span = gap - 1, span[1:]
        if gap < 0 or gap > 2 or any(self._masks[step] & (SIGN | AND | _CLAUSE) for step in span):
            return None
        if governor < phrase.first:
            return float(gap) + (0.5 if self._free_order else 1.0)
        return float(gap)

    def between(self, governor: int, phrase: Phrase) -> float:
        """Tokens between, with what stands between weighed."""
        if governor < phrase.first:
            first, last = self._tokens.behind(governor), phrase.first
        else:
            first, last = past_inclusion(self._tokens, phrase.last, governor), governor
        cost = 0.0
        if governor < phrase.item:
            return self._past_items(governor, phrase)
        own = first < last and not self._masks[first] & ~HELPING
        if own and self._verbs and self._words[first].endswith(self._verbs):
            # «17 поїздів запізнилися, ... одне депо зруйновано»: the number has a verb of its own.
            cost += _OWN_VERB
        if governor > phrase.last and self._barred.told_else(governor, phrase):
            cost += _OWN_VERB
        if self._free_order and governor > phrase.last:
            cost += _OWN_VERB * (
                self._barred.in_clause_of_another(phrase.last, governor)
                or self._barred.in_clause_on_place(phrase, governor)
                or self._told_before(phrase, governor)
            )
        if self._free_order and governor < phrase.first and self._is_predicated(phrase):
            cost += PARTED
        masks, words = self._masks, self._words
        aside = first
        for step in range(first, last):
            mask = masks[step]
            if step < aside:
                continue
            if words[step] == "," and masks[step + 1] & NAMES_SOURCE:
                aside = self._past_source(step, last)
            if not mask & self._weighed:
                cost += 0.5
                continue
            if mask & INNER:
                continue
            cost += 0.5
            if mask & _CLAUSE:
                cost += 4
            elif mask & _SAY and governor < phrase.first and words[step + 1] != ",":
                cost += 3
            elif mask & SIGN:
                word = words[step]
                cost += {",": 1.0, ";": 7.0, ":": 1.0, "(": 2.0, ")": 2.0}.get(word, 0.5)
            elif mask & self._governing and not object_of(mask):
                cost += 3
            elif mask & AND:
                # "... that nine were killed and that a convoy of 40 cars had arrived": said of another matter
                cost += 8.0 if self._masks[step + 1] & _THAT and governor < phrase.first else 0.5
        return cost

    def _past_items(self, governor: int, phrase: Phrase) -> float:
        """What parts a number in an item of a gapped list from its verb: no item before it, but any other verb.

        Behind another number of the list it goes on with that.
        """
        between = self._masks[self._tokens.behind(governor) : phrase.item]
        others = sum(1 for mask in between if mask & NUMBERISH or (mask & self._governing and not object_of(mask)))
        return 1.0 + 0.5 * (phrase.first - phrase.item) + 3.0 * others

    def _is_predicated(self, phrase: Phrase) -> bool:
        """«Обломки повредили музей - 9 машин были уничтожены»: what they were stands right behind those counted."""
        at = phrase.last
        return bool(at + 1 < len(self._masks) and self._masks[at] & BE and self._masks[at + 1] & self._governing)

    def _past_source(self, at: int, last: int) -> int:
        """The position behind a source named between two commas: "died, according to the mayor, nine people"."""
        if not self._tokens.concepts(at + 1, at + 3) & _SOURCE:
            return at
        closed = next((step for step in range(at + 1, last) if self._words[step] == ","), -1)
        between = self._tokens.concepts(at + 1, closed) if closed > 0 else _CLAUSE
        return at if between & (_CLAUSE | NUMBERISH) else closed + 1

    def _told_before(self, phrase: Phrase, governor: int) -> bool:
        """«Здійснено 90 рейсів на схід, погашено 14 пожеж»: an unknown verb stands right before the number, and a
        comma closes what it tells.
        """
        at = phrase.first - 1
        if at < 0 or self._masks[at] & OBJECT or not self._words[at].endswith(self._deeds):
            return False
        return "," in self._words[phrase.last : governor]
