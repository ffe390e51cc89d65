"""What a language must say.

A language file holds words and habits, no logic: it maps *concepts* (language-free names such as ``drone`` or
``shoot-down``) to the word forms that express them, and states its numerals, calendar and punctuation.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

#: Every unit a language may name; sums of money have the ISO 4217 code.
UNITS = (
    "percent", "percentage_point",
    "second", "minute", "hour", "day", "week", "month", "year", "decade",
    "m", "km", "mi", "nmi", "ft", "km2", "mi2", "m2", "ha",
    "ton", "kg", "barrel", "m3", "kV", "MHz", "mm", "W", "MW", "GW", "kWh", "MWh", "GWh", "degree", "times",
    "USD", "EUR", "GBP", "UAH", "RUB", "SEK", "NOK", "DKK", "CZK", "CHF", "PLN", "HUF", "TRY", "CAD", "AUD",
    "JPY", "CNY", "KRW", "KZT", "ILS", "INR", "IRR", "AED", "NGN", "THB", "SAR",
)  # fmt: skip


class Head(Enum):
    """Where the head of a noun group stands: "drone attack" is an attack, «атака дронів» too."""

    LAST = "last"
    FIRST = "first"


@functools.cache
def of_several(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Those endings of verbs that only the verbs of several have: one letter alone ends many a noun."""
    return tuple(ending for ending in endings if len(ending) > 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: its words by concept and its habits.

    Forms are separated by ``|``. A form may be a phrase of several words. A word written ``~lemma`` stands for all
    forms of that lemma in the morphological dictionary of the language (``dictionary``), ``~lemma:NOUN`` for those of
    one part of speech; everything else stands for itself. Upper and lower case are one, all apostrophes are one.
    """

    code: str
    #: its letters, in lower case; the apostrophe where words are written with it
    alphabet: str
    #: those of its letters, missing in its neighbours', of which a sentence hardly does without any
    needed_letters: frozenset[str] = frozenset()
    #: frequent little words that languages of the same alphabet do not share, folded
    little_words: frozenset[str]
    #: concept -> forms
    concepts: Mapping[str, str]
    #: numeral forms -> value below 1000, added up: "one hundred and eighty-three"
    numerals: Mapping[str, int]
    #: forms -> factor: thousand, million
    multipliers: Mapping[str, int]
    #: forms -> count that can itself be counted: "two dozen"
    collectives: Mapping[str, int]
    #: forms -> per cent, as text of a decimal number: half, a third
    fractions: Mapping[str, str]
    #: forms -> value: third, third-
    ordinals: Mapping[str, int]
    #: whether "and" stands before the last part of a numeral: "one hundred and three"
    numerals_with_and: bool = False
    #: endings that make digits an ordinal: 20th, 30-го
    ordinal_endings: frozenset[str]
    #: endings written after digits that change nothing: 350-ти
    cardinal_endings: frozenset[str] = frozenset()
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    #: unit -> forms
    units: Mapping[str, str]
    #: numbers that soldiers say for a word -> that word: "200" for the dead
    coded: Mapping[str, str] = field(default_factory=dict)
    decimal_mark: str
    thousands_marks: str
    head: Head
    #: words before a full stop that do not end a sentence
    abbreviations: frozenset[str]
    #: endings of full adjectives and participles where no finite verb has them: what has one belongs to its noun
    attributive_endings: tuple[str, ...] = ()
    #: those of them that tell by what means, where a case does: «ударным БПЛА»
    means_endings: tuple[str, ...] = ()
    #: endings of those by whom something was done, where a case tells it: «збито армією»
    doer_endings: tuple[str, ...] = ()
    #: further ones, that what is told of a noun has as well
    predicative_endings: tuple[str, ...] = ()
    #: of verbs (and nouns of deed) whose subject acts, where the passive has forms of its own
    active_endings: tuple[str, ...] = ()
    #: endings that only verbs have: an unknown word with one of them names nothing that is counted
    verb_endings: tuple[str, ...] = ()
    #: endings of what somebody does beside the main verb, and of the first person, where verbs have their own
    gerund_endings: tuple[str, ...] = ()
    first_person_endings: tuple[str, ...] = ()
    #: endings by which an unknown word before a verb is taken for an adverb
    adverb_endings: tuple[str, ...] = ()
    #: endings of infinitives, where they have endings of their own
    infinitive_endings: tuple[str, ...] = ()
    possessive_endings: tuple[str, ...] = ()
    #: endings that a surname has behind an office that its bearer does not hold: «радник Мельника»
    genitive_endings: tuple[str, ...] = ()
    #: endings of those whose things something is told of, many of them: «склади загарбників»
    genitive_plural_endings: tuple[str, ...] = ()
    #: endings of what was done to its subject, and of verbs of the past, in languages that have their own
    #: ends of nouns in the nominative plural, which no number of many has behind it, and of numerals in an oblique case
    nominative_plural_endings: tuple[str, ...] = ()
    oblique_numeral_endings: tuple[str, ...] = ()
    passive_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    #: endings of a verb of the past, and the last letters of a name behind it that can be its subject
    agreeing_endings: tuple[tuple[str, str], ...] = ()
    #: of verbs of the future that are one word, where only they have them: «триватиме»
    future_endings: tuple[str, ...] = ()
    #: bodies whose name in capitals is another word in small letters: "WHO"
    acronyms: frozenset[str] = frozenset()
    #: of regular verbs, where participle and past are one form: "welcomed"
    regular_past_endings: tuple[str, ...] = ()
    #: of what somebody or something is doing, where the same form is no adjective: "supplying"
    doing_endings: tuple[str, ...] = ()
    #: of participles in the active, in the case of a subject: «прибывший на место мэр»
    participle_endings: tuple[str, ...] = ()
    #: endings of those whom something is told or promised to, where a plural verb has no subject
    dative_endings: tuple[str, ...] = ()
    #: endings by which an unknown word is taken for a plural, and those that only look like one
    plural_endings: tuple[str, ...] = ()
    no_plural_endings: tuple[str, ...] = ()
    #: first letters of verbs that stand for one another, as the sound before asks for: втратити, утратити
    exchanged_initials: tuple[str, str] | None = None
    #: the pymorphy3 dictionary for ``~lemma``; None where every form is listed
    dictionary: str | None = None
    #: region, raion and city spellings the place tables do not give: form -> code
    places: Mapping[str, str] = field(default_factory=dict)
    #: the IANA zone its reports give clock times in where they name none; None where there is no usual one
    zone: str | None = None

    @property
    def inflects(self) -> bool:
        """Whether endings tell what a word does in its sentence, so that the order of words is free."""
        return self.dictionary is not None

    def subject_letters(self, verb: str) -> str:
        """The last letters of names that can be the subject of a verb of the past."""
        return "".join(own for told, own in self.agreeing_endings if verb.endswith(told))
