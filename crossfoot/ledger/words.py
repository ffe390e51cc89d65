"""What a person types into a search, and where it stands in a text. The same for both databases.

A question is made of words, which must all occur; "words in quotation marks" must follow one another, ``drone*`` begins
a word, ``-drone`` must not occur. Case and accents make no difference, nor does the way an apostrophe is written.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

Forms = Callable[[str], Iterable[str]]
"""A word -> other forms of it to look for as well."""

_APOSTROPHES = "'’‘ʼ`´"
# Letters and digits with the accents set on them, as the databases cut words.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_TERM = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that follow one another; where ``open``, the last of them only begins a word."""

    words: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """For each of ``all`` one of its phrases must occur, and none of ``none``."""

    all: tuple[tuple[Phrase, ...], ...]
    none: tuple[Phrase, ...] = ()


class NothingAsked(ValueError):  # noqa: N818
    """A search without a word to look for."""


def question(typed: str, forms: Forms | None = None) -> Question:
    """What ``typed`` asks for; ``forms`` adds other forms of single words, such as those of other cases.

    Raises:
        NothingAsked: there is no word that must occur.
    """
    wanted: list[tuple[Phrase, ...]] = []
    unwanted: list[Phrase] = []
    for minus, quoted, bare in _TERM.findall(typed):
        phrases = _phrases(quoted or bare, forms=None if quoted else forms)
        if minus:
            unwanted += phrases
        elif phrases:
            wanted.append(phrases)
    if not wanted:
        raise NothingAsked(f"no word to search for in {typed!r}")
    return Question(all=tuple(wanted), none=tuple(unwanted))


def without_unwanted(typed: str) -> str:
    """What was typed without the words and phrases that must not occur."""
    return " ".join(term.group() for term in _TERM.finditer(typed) if not term.group(1))


def _phrases(typed: str, forms: Forms | None) -> tuple[Phrase, ...]:
    spellings = [typed]
    if forms and not typed.endswith("*"):
        spellings += forms(typed)
    # A modifier letter apostrophe is a part of its word, the others cut it in two.
    spellings += [
        re.sub(f"[{_APOSTROPHES}]", other, spelling)
        for spelling in spellings
        for other in ("'", "ʼ")
        if re.search(f"[{_APOSTROPHES}]", spelling)
    ]
    found = (Phrase(words=words_of(spelling), open=spelling.endswith("*")) for spelling in spellings)
    return tuple(dict.fromkeys(phrase for phrase in found if phrase.words))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold(word) for word in _WORD.findall(text))


@lru_cache(maxsize=2**16)
def fold(word: str) -> str:
    """A word without case, and without accents on Latin letters: ``Zürich`` -> ``zurich``, but ``Її`` -> ``її``."""
    if word.isascii():
        return word.lower()
    letters = (letter for letter in word.lower() if not unicodedata.combining(letter))
    return "".join(unicodedata.normalize("NFD", letter)[0] if _is_latin(letter) else letter for letter in letters)


def _is_latin(letter: str) -> bool:
    return letter < "\u0250" or "\u1e00" <= letter <= "\u1eff"


def marks(text: str, asked: Question) -> tuple[tuple[int, int], ...]:
    """Where the phrases asked for stand in ``text``: half-open code point offsets, in order, none inside another."""
    phrases = [phrase for group in asked.all for phrase in group]
    firsts = {phrase.words[0] for phrase in phrases}
    beginnings = tuple(phrase.words[0] for phrase in phrases if phrase.open and len(phrase.words) == 1)
    words, spans = _words_of(text)
    places: list[tuple[int, int]] = []
    end = 0
    for at, word in enumerate(words):
        if word not in firsts and not word.startswith(beginnings):
            continue
        lengths = [len(phrase.words) for phrase in phrases if _stands(phrase, words, at)]
        start = spans[at][0]
        if lengths and start >= end:
            end = spans[at + max(lengths) - 1][1]
            places.append((start, end))
    return tuple(places)


@lru_cache(maxsize=256)
def _words_of(text: str) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The folded words of a text and where they stand; kept, since searches find the same newest texts."""
    found = list(_WORD.finditer(text))
    return tuple([fold(word.group()) for word in found]), tuple([word.span() for word in found])


def _stands(phrase: Phrase, words: tuple[str, ...], at: int) -> bool:
    if at + len(phrase.words) > len(words):
        return False
    *firm, last = phrase.words
    if any(words[at + offset] != word for offset, word in enumerate(firm)):
        return False
    there = words[at + len(firm)]
    return there.startswith(last) if phrase.open else there == last


def snippet(text: str, found: tuple[tuple[int, int], ...], width: int = 200) -> tuple[int, int]:
    """The stretch of about ``width`` characters of ``text`` that shows most of what was found, cut between words."""
    starts = [start for start, _ in found] or [0]
    reach = width * 2 // 3
    best = starts[max(range(len(starts)), key=lambda at: bisect_left(starts, starts[at] + reach) - at)]
    start = max(0, best - width // 4)
    end = min(len(text), start + width)
    start = max(0, end - width)
    if start > 0 and (blank := text.find(" ", start, best)) >= 0:
        start = blank + 1
    if end < len(text) and (blank := text.rfind(" ", best + 1, end)) > best:
        end = blank
    return start, end
