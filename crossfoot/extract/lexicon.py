"""Language files compiled for look-up: one table from a written word to the concepts it can stand for.

A concept is a bit; a word's concepts are one integer. Everything is prepared once per language, so that reading a text
is one table look-up a token.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crossfoot.extract import languages
from crossfoot.extract.counted import OBJECT_NAMES
from crossfoot.extract.cut import split_words
from crossfoot.extract.forms import Forms
from crossfoot.extract.language import UNITS, Language
from crossfoot.extract.models import MODELS, NAMED_MODELS
from crossfoot.model.shelf import load_shelf

#: Concepts that the tokenizer itself gives.
BUILT_IN = ("number", "numeral", "multiplier", "collective", "fraction", "ordinal", "month", "weekday", "unit", "stop",
            "newline", "skip", "phrase", "inner", "sign", "url")  # fmt: skip

_FOLDED = (("ґ", "г"), ("’", "'"), ("ʼ", "'"), ("`", "'"), ("‘", "'"), ("′", "'"), ("\u0301", ""))

_CYRILLIC = re.compile("[а-я]")


def fold(word: str) -> str:
    """A word as it is looked up: lower case, one apostrophe, no accents of stress (U+0301), е for ё."""
    word = word.lower()
    if word.isascii():
        return word.replace("`", "'")
    for written, folded in _FOLDED:
        word = word.replace(written, folded)
    word = unicodedata.normalize("NFC", word).replace("ё", "е")
    if "i" in word and _CYRILLIC.search(word):
        # Typed with the Latin letter, which looks the same.
        word = word.replace("i", "і")
    return word


class Concepts:
    """Concept names as bits: `bit` gives one concept's, `any` the union of several."""

    def __init__(self) -> None:
        """Start with the built-in concepts."""
        self._bits: dict[str, int] = {}
        for name in BUILT_IN:
            self.bit(name)

    def bit(self, name: str) -> int:
        """The bit of a concept; a name not seen before gets the next one."""
        found = self._bits.get(name)
        if found is None:
            found = self._bits[name] = 1 << len(self._bits)
        return found

    def any(self, names: Iterable[str]) -> int:
        """All bits of the names together."""
        mask = 0
        for name in names:
            mask |= self.bit(name)
        return mask

    def names(self, mask: int) -> tuple[str, ...]:
        """The names in a mask, for traces and explanations."""
        return tuple(name for name, bit in self._bits.items() if mask & bit)


#: One numbering for all languages, so that rules compile once.
CONCEPTS = Concepts()

PHRASE = CONCEPTS.bit("phrase")
#: Concepts whose words stand in a table of their own, or begin a phrase: a word must be whole to have them.
_TABLED = CONCEPTS.any(
    ("phrase", "numeral", "multiplier", "collective", "fraction", "ordinal", "month", "weekday", "unit")
)

#: what a phrase keeps of its first word: what can be counted, and that it was an attack; which phrases name none
_KEPT = CONCEPTS.any((*OBJECT_NAMES, "attack-noun", "attack-with", "where-hit"))
_NO_THING = ("peaceful", "index-noun", "mishap", "jamming")


@dataclass(slots=True)
class Lexicon:
    """A language ready for look-up. Keys are folded words."""

    language: Language
    #: word -> concept bits
    masks: dict[str, int]
    #: first and second word -> (further words as sets of forms, concept bits), longest first
    phrases: dict[tuple[str, str], list[tuple[tuple[frozenset[str], ...], int]]]
    numerals: dict[str, int]
    multipliers: dict[str, int]
    collectives: dict[str, int]
    fractions: dict[str, str]
    ordinals: dict[str, int]
    months: dict[str, int]
    weekdays: dict[str, int]
    #: unit words (single) -> unit
    units: dict[str, str]
    _ordered: list[str] = field(default_factory=list)
    _pairs: list[tuple[str, str]] = field(default_factory=list)

    def completed(self, start: str) -> int:
        """The concepts that all words beginning so have in common; none where no word does."""
        if not self._ordered:
            self._ordered.extend(sorted(self.masks))
        at, bits = bisect_left(self._ordered, start), -1
        while at < len(self._ordered) and self._ordered[at].startswith(start) and bits:
            bits &= self.masks[self._ordered[at]]
            at += 1
        return max(bits, 0) & ~_TABLED

    def begun(self, words: list[str]) -> Iterator[int]:
        """The concepts of each word or phrase that begins with these, up to three words, the last of them cut off."""
        *whole, start = words
        if not self._pairs:
            self._pairs.extend(sorted(self.phrases))
        if not whole:
            self.completed(start)
            at = bisect_left(self._ordered, start)
            while at < len(self._ordered) and self._ordered[at].startswith(start):
                yield self.masks[self._ordered[at]]
                at += 1
        elif len(whole) > 1:
            for rest, bits in self.phrases.get((whole[0], whole[1]), ()):
                if rest and any(form.startswith(start) for form in rest[0]):
                    yield bits
            return
        at, size = bisect_left(self._pairs, (*whole, start)), len(whole)
        while at < len(self._pairs) and self._pairs[at][:size] == (*whole,) and self._pairs[at][size].startswith(start):
            for _, bits in self.phrases[self._pairs[at]]:
                yield bits
            at += 1


class Expander:
    """Turns a written form of a language file into sequences of word sets, asking the dictionary once a lemma."""

    def __init__(self, language: Language) -> None:
        self._forms = Forms(language.dictionary, fold) if language.dictionary else None
        self._known: dict[str, frozenset[str]] = {}
        self._initials = language.exchanged_initials or ("", "")
        self._infinitives = language.infinitive_endings

    def word(self, written: str) -> frozenset[str]:
        """The forms of one written word, folded."""
        if written[0] != "~" or written == "~":
            return frozenset({fold(written)})
        lemma = written[1:]
        if lemma not in self._known:
            forms = self._forms.of(lemma) if self._forms else (fold(lemma),)
            self._known[lemma] = frozenset(forms) | self._respelled(lemma, forms)
        return self._known[lemma]

    def _respelled(self, lemma: str, forms: tuple[str, ...]) -> frozenset[str]:
        """The forms of a verb with the other first letter it may have."""
        if lemma[0] not in self._initials or not lemma.partition(":")[0].endswith(self._infinitives):
            return frozenset()
        first, second = self._initials
        other = second if lemma[0] == first else first
        return frozenset(other + form[1:] for form in forms if form[0] == lemma[0])

    def save(self) -> None:
        """Keep the forms that were asked for the first time."""
        if self._forms:
            self._forms.save()

    def sequence(self, written: str) -> tuple[frozenset[str], ...]:
        """A form as word sets; hyphens and points are words of their own, as the tokenizer makes them."""
        words: list[frozenset[str]] = []
        for part in written.split():
            lemma = part[0] == "~" and len(part) > 1
            pieces = split_words(part[1:].partition(":")[0] if lemma else part)
            if lemma and len(pieces) == 1:
                words.append(self.word(part))
            elif lemma:
                # A hyphenated lemma inflects as one word in the dictionary, or by its last piece.
                words += [frozenset({fold(piece)}) for piece in pieces[:-1]]
                words.append(self.word("~" + pieces[-1]))
            else:
                words += [frozenset({fold(piece)}) for piece in pieces]
        return tuple(words)


def _table(values: Mapping[str, int], expand: Expander) -> dict[str, int]:
    table: dict[str, int] = {}
    for forms, value in values.items():
        for written in forms.split("|"):
            for form in expand.word(written.strip()):
                table.setdefault(form, value)
    return table


class _Compiler:
    """The tables of one language while they are filled."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._expand = Expander(language)
        self._masks: dict[str, int] = {}
        self._phrases: dict[tuple[str, str], list[tuple[tuple[frozenset[str], ...], int]]] = {}

    def compile(self) -> Lexicon:
        """All tables; models come behind the concepts, which tell whose a weapon is."""
        language, expand = self._language, self._expand
        self._add_concepts()
        units = self._add_units()
        self._add_models()
        numerals = _table(language.numerals, expand)
        multipliers = _table(language.multipliers, expand)
        collectives = _table(language.collectives, expand)
        ordinals = _table(language.ordinals, expand)
        months = _table(language.months, expand)
        weekdays = _table(language.weekdays, expand)
        fractions = {form: value for forms, value in language.fractions.items() for written in forms.split("|")
                     for form in expand.word(written.strip())}  # fmt: skip
        kinds: tuple[tuple[str, Iterable[str]], ...] = (
            ("numeral", numerals), ("multiplier", multipliers), ("collective", collectives), ("ordinal", ordinals),
            ("month", months), ("weekday", weekdays), ("fraction", fractions),
        )  # fmt: skip
        for name, table in kinds:
            for form in table:
                self._masks[form] = self._masks.get(form, 0) | CONCEPTS.bit(name)
        expand.save()
        self._add_without_apostrophe()
        self._tell_of_war()
        self._keep_things()
        self._sort_phrases()
        return Lexicon(
            language=language, masks=self._masks, phrases=self._phrases, numerals=numerals, multipliers=multipliers,
            collectives=collectives, fractions=fractions, ordinals=ordinals, months=months, weekdays=weekdays,
            units=units,
        )  # fmt: skip

    def _add(self, written: str, bits: int) -> None:
        masks, sequence = self._masks, self._expand.sequence(written)
        if len(sequence) == 1:
            for form in sequence[0]:
                masks[form] = masks.get(form, 0) | bits
            return
        phrases, option = self._phrases, (sequence[2:], bits)
        for form in sequence[0]:
            masks[form] = masks.get(form, 0) | PHRASE
            for second in sequence[1]:
                options = phrases.get((form, second))
                if options is None:
                    phrases[form, second] = [option]
                else:
                    options.append(option)

    def _add_concepts(self) -> None:
        for concept, forms in self._language.concepts.items():
            for written in filter(None, map(str.strip, forms.split("|"))):
                self._add(written, CONCEPTS.bit(concept))

    def _add_units(self) -> dict[str, str]:
        """Add the words of units; those of one word with their units."""
        units: dict[str, str] = {}
        for unit, forms in self._language.units.items():
            if unit not in UNITS:
                raise ValueError(f"language {self._language.code!r} names an unknown unit {unit!r}")
            for written in filter(None, map(str.strip, forms.split("|"))):
                self._add(written, CONCEPTS.bit("unit") | CONCEPTS.bit("unit:" + unit))
                sequence = self._expand.sequence(written)
                if len(sequence) == 1:
                    units.update(dict.fromkeys(sequence[0], unit))
        return units

    def _add_models(self) -> None:
        language = self._language
        owners = CONCEPTS.any([concept for concept in language.concepts if concept.startswith("weapon:")])
        for model, (_, spellings) in NAMED_MODELS.items():
            bits = CONCEPTS.bit("named-model:" + model)
            for written in map(str.strip, spellings.split("|")):
                self._add_model(written, bits)
        for model, (what, spellings) in MODELS.items():
            bits = CONCEPTS.bit("model:" + model) | CONCEPTS.bit("model-of:" + what)
            # Whose a weapon is by one spelling, it is by all: "Shahed", "Shahed-136".
            for written in map(str.strip, spellings.split("|")):
                bits |= self._masks.get(fold(written.strip("~")), 0) & owners
            for written in map(str.strip, spellings.split("|")):
                self._add_model(written, bits)

    def _add_model(self, written: str, bits: int) -> None:
        """Add one spelling of a model; lemmas are inflected by the dictionary of their script only."""
        if written[0] == "~":
            if self._language.inflects:
                self._add(written, bits)
            return
        self._add(written, bits)
        if written.isascii() and written[-1] not in "sS":
            # "62 Su-34s", "two Humvees"
            self._add(written + "s", bits)

    def _add_without_apostrophe(self) -> None:
        """«обєкт»: the apostrophe is often left out."""
        for form in [form for form in self._masks if "'" in form]:
            if bits := self._masks[form] & ~_TABLED:
                self._masks.setdefault(form.replace("'", ""), bits)

    def _tell_of_war(self) -> None:
        """Let phrases tell of war by their words: "since the invasion", "interceptor drones", not "fire brigade"."""
        war, told = CONCEPTS.bit("war"), CONCEPTS.any(("war", "peaceful"))
        of_war = frozenset(form for form, mask in self._masks.items() if mask & war)
        for (first, second), options in self._phrases.items():
            begins = first in of_war or second in of_war
            for at, (rest, bits) in enumerate(options):
                # All forms of a word must tell of war, so that the word does.
                if not bits & told and (begins or (rest and any(map(of_war.issuperset, rest)))):
                    options[at] = (rest, bits | war)

    def _keep_things(self) -> None:
        """Let a phrase that names no thing be that of its first word, where the head of a noun stands first: «удари по
        енергетиці» are strikes, «резервуари із пальним» are tanks of fuel, whatever else they tell.
        """
        if not self._language.inflects:
            return
        things = CONCEPTS.any(OBJECT_NAMES)
        kinds = CONCEPTS.any(f"model-of:{what}" for what, _ in MODELS.values())
        told = things | kinds | CONCEPTS.any(_NO_THING)
        for (first, _), options in self._phrases.items():
            kept = self._masks.get(first, 0) & _KEPT
            if not kept & things or first.endswith(self._language.attributive_endings):
                continue
            named = {rest for rest, bits in options if bits & told}
            for at, (rest, bits) in enumerate(options):
                if rest not in named:
                    options[at] = (rest, bits | kept)

    def _sort_phrases(self) -> None:
        """The longest phrase first."""
        for options in self._phrases.values():
            if len(options) > 1:
                options.sort(key=lambda option: -len(option[0]))


def compile_language(language: Language) -> Lexicon:
    """The look-up tables of a language."""
    return _Compiler(language).compile()


@functools.cache
def language_shelf() -> dict[str, Language]:
    """All languages by code."""
    return load_shelf(languages, Language)


@functools.cache
def lexicon_of(code: str) -> Lexicon:
    """The compiled language of a code."""
    return compile_language(language_shelf()[code])
