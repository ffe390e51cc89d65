"""What the words around a number are, by their concepts and endings."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.language import of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import EVENTS, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, BE, FROM, IN, INCLUDING, MODEL, OF, OR, PREPOSITION, unit_of
from crossfoot.extract.tokens import NEWLINE, NUMBER, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
A, OF_THEM = _bit("a"), _bit("of-them")
_HAVE, _CLAUSE, _FOR, _WITH, _TO = (_bit(name) for name in ("have", "clause", "for", "with", "to"))
_TIMES = CONCEPTS.any("unit:" + name for name in ("hour", "day", "week", "month", "year"))
#: "reached 900 last month"
_THEN = _bit("earlier-then")
_STOPS = STOP | NEWLINE | BE | _HAVE | _CLAUSE | OF_THEM | INCLUDING | PREPOSITION | _THEN
#: What may stand between words without parting them.
_MARKUP = frozenset(" \u00a0\u202f*_~`[|^\u200b")
_OPENING = frozenset('“"«„')
#: last digits, and tens, behind which a noun stands in the genitive plural
_MANY, _TEENS = range(5, 10), range(11, 15)
#: What parts a number from the noun of another.
_PARTS = SIGN | OF | IN | _FOR | _WITH | _TO | FROM | AND | OR | NUMBER


class NounWords(Around):
    """The words around the numbers of one text, as parts of noun groups."""

    __slots__ = (
        "_attributes", "_means", "_no_plurals", "_nominatives", "_obliques", "_pasts", "_plurals", "_verbs", "ends",
        "numbers", "stops",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, numbers: list[Number], stops: int) -> None:
        """``stops`` are the concepts (verbs and the like) that end a noun group."""
        super().__init__(tokens, numbers)
        self.numbers = {number.first: number for number in numbers}
        self.stops = stops | _STOPS
        self.ends = self.stops | _PARTS
        language = tokens.lexicon.language
        self._attributes = language.attributive_endings
        self._verbs = language.verb_endings
        self._pasts = of_several(language.past_endings)
        self._plurals = language.plural_endings
        self._no_plurals = language.no_plural_endings
        self._means = language.means_endings
        self._nominatives, self._obliques = language.nominative_plural_endings, language.oblique_numeral_endings

    def is_verb(self, at: int) -> bool:
        """Whether a word the language does not know looks like a verb."""
        return bool(self._verbs) and self.words[at].endswith(self._verbs)

    def is_past(self, at: int, number: Number) -> bool:
        """Whether a word behind a number of five or more can only be a verb: «22 преодолели», where a noun would be in
        the genitive plural.
        """
        return self.free_order and bool(self._pasts) and self.words[at].endswith(self._pasts) and _is_many(number)

    def acts_itself(self, at: int, number: Number) -> bool:
        """Whether people behind a number are none of those counted, by their case: «12 спасатели вывезли»."""
        word = self.words[at]
        if not self._nominatives or not word.endswith(self._nominatives) or word.endswith(self._means):
            return False
        if object_of(self.masks[at]) not in PEOPLE or self.tokens.behind(at) > at + 1:
            return False
        return _is_many(number) or (number.words and self.words[number.last - 1].endswith(self._obliques))

    def is_plural(self, at: int) -> bool:
        """Whether a word the language does not know looks like a plural noun."""
        word = self.words[at]
        return any(word.endswith(ending) for ending in self._plurals) and not word.endswith(self._no_plurals)

    def participle(self, at: int) -> bool:
        """Whether a word has the ending of a regular past."""
        return self.words[at].endswith(self.tokens.lexicon.language.regular_past_endings)

    def is_agent(self, at: int) -> bool:
        """Whether a word says by whom the thing behind it was sent or made, by its ending and that of a participle."""
        means = self.tokens.lexicon.language.means_endings
        if not means or not self.words[at].endswith(means) or not self.attributive(at - 1):
            return False
        return self.object_within(self.tokens.behind(at), 2)

    def attributive(self, at: int) -> bool:
        """Whether a word is an adjective or participle of the noun behind it, by its ending."""
        return self.words[at].endswith(self._attributes)

    def set_apart(self, at: int) -> bool:
        """Whether an ornament stands before a word: «1 одиниця 🔸Підписатись»."""
        gap = self.tokens.text[self.tokens.ends[at - 1] : self.tokens.starts[at]] if at else ""
        return any(sign not in _MARKUP for sign in gap)

    def counts_as_noun(self, at: int) -> bool:
        """Whether a word that is a noun and a verb ("attacks", "strikes") is the noun: not followed by its object.

        "Forty attacks a day" have none either.
        """
        after = self.tokens.behind(at)
        mask = self.mask(after)
        return not ((mask & A and not self.mask(after + 1) & _TIMES) or after in self.numbers)

    def event_within(self, at: int) -> bool:
        """Whether strikes or attacks are named here."""
        return object_of(self.mask(at)) in EVENTS and self.counts_as_noun(at)

    def people_within(self, at: int) -> bool:
        """Whether people are named here or behind one word that says whose they are."""
        if object_of(self.mask(at)) in PEOPLE:
            return True
        return at < self.size and self.tokens.capital(at) and object_of(self.mask(at + 1)) in PEOPLE

    def behind_model(self, at: int) -> int:
        """The position behind "Be-200" or "AN/TPQ-36", whatever word a model's name looks like; 0 if it is none."""
        tokens, behind = self.tokens, at + 1
        if not tokens.capital(at):
            return 0
        if self.word(behind) == "/" and tokens.joined(behind) and tokens.joined(behind + 1):
            behind += 2
        while tokens.hyphen(behind):
            behind += 2
        return behind if behind > at + 2 and self.mask(behind - 1) & NUMBER else 0

    def object_within(self, at: int, reach: int) -> bool:
        """Whether a counted thing stands within so many tokens, and nothing before it that parts it from the number."""
        for step in range(at, min(self.size, at + reach)):
            mask = self.masks[step]
            if mask & (OBJECT | MODEL):
                return True
            if self.words[step] in _OPENING:
                # «90 сбитых «Шахедов»
                continue
            parted = mask & (SIGN | self.stops | OF | IN | NUMBER) and not self.tokens.hyphen(step)
            if parted or step in self.numbers:
                return False
        return False


def _is_many(number: Number) -> bool:
    """Whether a noun behind a number stands in the genitive plural: five and more."""
    last, tens = number.low % 10, number.low % 100
    return number.low == number.low.to_integral_value() and (last in _MANY or last == 0 or tens in _TEENS)


def is_currency(mask: int) -> bool:
    """Whether a unit is a currency: its code has three capital letters."""
    unit = unit_of(mask)
    return unit is not None and len(unit) == 3 and unit.isupper()
