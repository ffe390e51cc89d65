"""Which language a text, or a passage of it, is written in.

Letters first: a letter that a language does not have speaks against it (ы against Ukrainian, ї against Russian), and so
does a long stretch without any of the letters that it can hardly do without. Letters alone fail where neighbours share
an alphabet (about every fourth Russian sentence has none that Ukrainian lacks), so frequent little words speak for a
language. All of this stands in the language files.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from crossfoot.extract.language import Language
from crossfoot.extract.lexicon import fold, language_shelf

#: Letters that are enough to know a language by; more text is not looked at.
_SAMPLE = 2000
#: How much a little word weighs against one foreign letter.
_WORD_WEIGHT = 3
#: In so many letters a language is expected to use each of those it can hardly do without.
_EXPECTED_IN = 30
#: The same within a text of another language: a line of names and offices may well do without.
_EXPECTED_WITHIN = 60
#: A shorter stretch is read in the language around it: names and titles are no change of language.
_MIN_LETTERS = 24

_ADDRESS = re.compile(r"(?:https?://|www\.|@|#)[^\s)\]]+")
#: a word, and no letter of a make: «С-400» is no "with"
_WORD = re.compile(r"[^\W\d_]++(?:['’ʼ][^\W\d_]++)*+(?!-?\d)")
#: an apostrophe that is no letter: one beside a blank or a sign
_QUOTED = re.compile(r"\B'|'\B")
#: so many letters that they tell
_ENOUGH = re.compile(rf"(?:[\W\d_]*+[^\W\d_]){{{_MIN_LETTERS}}}")
_QUOTE = re.compile(r"«[^«»\n]{24,}»|“[^“”\n]{24,}”|„[^„“”\n]{24,}[“”]|\"[^\"\n]{24,}\"")
_LINE = re.compile(r"[^\n]*\n*")
#: what matches nowhere
_NOTHING = r"(?!)"


@dataclass(frozen=True, slots=True)
class _Marks:
    """What tells one language from the others it is compared with."""

    code: str
    #: letters of the other alphabets that it does not have
    foreign: frozenset[str]
    needed: frozenset[str]
    words: frozenset[str]


@functools.cache
def _marks(known: tuple[str, ...]) -> tuple[_Marks, ...]:
    shelf = language_shelf()
    letters = frozenset().union(*(shelf[code].alphabet for code in known))
    return tuple(
        _Marks(code, letters - set(spoken.alphabet), spoken.needed_letters, spoken.little_words)
        for code, spoken in ((code, shelf[code]) for code in known)
    )


def detect_language(text: str, known: tuple[str, ...], expected_in: int = _EXPECTED_IN) -> str:
    """The language of a text among the known ones; the first of them where nothing speaks for any.

    In ``expected_in`` letters each that a language can hardly do without is looked for.

    >>> detect_language("Загинули троє людей.", ("en", "uk", "ru"))
    'uk'
    """
    sample = _QUOTED.sub("", _ADDRESS.sub(" ", fold(text[:_SAMPLE])))
    letters = set(sample)
    words = _WORD.findall(sample)
    best, best_score = known[0], -float("inf")
    for marks in _marks(known):
        score = _WORD_WEIGHT * sum(map(marks.words.__contains__, words))
        score -= sum(map(sample.count, marks.foreign & letters))
        if marks.needed and marks.needed.isdisjoint(letters):
            score -= sum(map(str.isalpha, sample)) // expected_in
        if score > best_score:
            best, best_score = marks.code, score
    return best


def passages(text: str, default: str, known: tuple[str, ...] = ("en", "uk", "ru")) -> tuple[tuple[int, int, str], ...]:
    """The text as stretches ``(start, end, language)``, without gaps; mostly a single one.

    A paragraph, or a quotation inside one, is its own stretch where it is long enough to tell and in another language
    than ``default``, the language of the whole.
    """
    if not _may_be_mixed(text, default, known):
        return ((0, len(text), default),)
    order = (default, *(code for code in known if code != default))
    found: list[tuple[int, int, str]] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        if start == end:
            continue
        code = _stretch(_QUOTE.sub(" ", text[start:end]), default, order)
        at = start
        for quote in _QUOTE.finditer(text, start, end):
            inner = _stretch(quote.group(), code, order)
            if inner != code:
                found += [(at, quote.start() + 1, code), (quote.start() + 1, quote.end() - 1, inner)]
                at = quote.end() - 1
        found.append((at, end, code))
    return _joined(found) or ((0, len(text), default),)


def _may_be_mixed(text: str, default: str, known: tuple[str, ...]) -> bool:
    """Whether anything of another language stands in the text: a quick look before the paragraphs are read."""
    foreign, near, words = _strange(default, known)
    return bool(near.search(text) or foreign.match(text)) or any(word in text for word in words)


@functools.cache
def _strange(default: str, known: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    """Many letters that the language does not have; one of languages of its own script; and their little words that
    its own letters can write.
    """
    shelf = language_shelf()
    alphabet = set(shelf[default].alphabet)
    others = [shelf[code] for code in known if code != default]
    near = [spoken for spoken in others if alphabet & set(spoken.alphabet)]
    words = (word for spoken in near for word in spoken.little_words if alphabet.issuperset(word))
    strange, close = _letters_of(others, alphabet), _letters_of(near, alphabet)
    many = re.compile(f"(?:[^{strange}]*+[{strange}]){{{_MIN_LETTERS}}}" if strange else _NOTHING)
    return many, re.compile(f"[{close}]" if close else _NOTHING), tuple(f" {word} " for word in words)


def _letters_of(languages: list[Language], alphabet: set[str]) -> str:
    letters = "".join(sorted({letter for spoken in languages for letter in spoken.alphabet} - alphabet))
    return letters + letters.upper()


def _stretch(text: str, around: str, order: tuple[str, ...]) -> str:
    """The language of a stretch, or that around it where it is too short to tell."""
    if not _ENOUGH.match(text):
        return around
    code = detect_language(text, (around, *(code for code in order if code != around)), _EXPECTED_WITHIN)
    return around if code != around and _only_names(text, code, around) else code


def _only_names(text: str, code: str, around: str) -> bool:
    """Whether a stretch in another script is no more than names, as a caption is: without a number or a little word."""
    shelf = language_shelf()
    if set(shelf[code].alphabet) & set(shelf[around].alphabet) or any(map(str.isdigit, text)):
        return False
    return shelf[code].little_words.isdisjoint(_WORD.findall(fold(text)))


def _joined(found: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Neighbours of one language made one stretch."""
    joined: list[tuple[int, int, str]] = []
    for start, end, code in found:
        if start == end:
            continue
        if joined and joined[-1][2] == code:
            joined[-1] = (joined[-1][0], end, code)
        else:
            joined.append((start, end, code))
    return tuple(joined)
