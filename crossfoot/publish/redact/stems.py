"""Lists of stems as patterns that are searched in lower-case text.

Where case is ignored, `re` tries each alternative in full at each word; in text that is in lower case already the first
letter rules most of them out, which is several times as fast. Alternatives of one word are tried once for each word
that ever comes: texts are made of the same few thousand words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_CAPITAL = re.compile(r"\\.|[A-ZА-ЯІЇЄҐЁ]")
#: An alternative that matches letters only: one word.
_ONE_WORD = re.compile(r"(?:\\w|[^\W\d_]|\(\?:|[()\[\]|?*+{},\d])+")
_WORD = re.compile(r"(?<![\w'’])\w+")
#: In a longer text to look whether there is any takes as long as to look for all.
_SHORT = 1000
#: Every list: what a word is one of is found once for all of them.
_LISTS: list[Stems] = []


class Stems:
    """Stems of `words` as a pattern of whole words, in any case. Offsets of what is found are those of the text."""

    def __init__(self, stems: str) -> None:
        lowered = _CAPITAL.sub(lambda one: one.group() if one.group()[0] == "\\" else one.group().lower(), stems)
        self._pattern = _whole(lowered)
        alternatives = list(_alternatives(re.sub(r"\s+", "", lowered)))
        longer = [one for one in alternatives if not _ONE_WORD.fullmatch(one)]
        self._one = re.compile("|".join(one for one in alternatives if _ONE_WORD.fullmatch(one)) or r"(?!)")
        self._longer = _whole("|".join(longer) or r"(?!)")
        self._first = re.compile("|".join(head for one in longer for head in heads(one)) or r"(?!)")
        self._bit = 1 << len(_LISTS)
        _LISTS.append(self)
        _lists_of.cache_clear()
        _lists_in.cache_clear()

    def search(self, text: str) -> bool:
        """Whether any of them stands in a text."""
        found, begun = _lists_in(text)
        return bool(found & self._bit) or (bool(begun & self._bit) and self._longer.search(lowered(text)) is not None)

    def of_word(self, word: str) -> tuple[int, int]:
        """The bit of this list if a word in lower case is one of it, and if it may begin a longer one."""
        return (
            self._bit if self._one.fullmatch(word) else 0,
            self._bit if self._first.match(word) else 0,
        )

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All of them in a text."""
        if len(text) < _SHORT and not self.search(text):
            return iter(())
        return self._pattern.finditer(lowered(text))

    def fullmatch(self, word: str) -> re.Match[str] | None:
        """Whether a word is one of them."""
        return self._pattern.fullmatch(lowered(word))


def heads(stem: str) -> Iterator[str]:
    """Patterns of how the first word of an alternative may begin: as much of it as is letters, for each way it may."""
    if stem.startswith(("(?<", "(?=", "(?!")):
        yield from heads(stem[_closing(stem) + 1 :])
    elif stem.startswith("("):
        end = _closing(stem)
        inner = stem[1:end].removeprefix("?:")
        rest = stem[end + 1 :]
        maybe = rest.startswith(("?", "*", "{0"))
        for one in _alternatives(inner):
            yield from heads(one + ("" if maybe else rest))
        if maybe:
            yield from heads(re.sub(r"^(?:[?*]|\{0,\d*\})\??", "", rest))
    else:
        found = _HEAD.match(stem)
        yield found.group() if found else ""


#: Letters, or one sign of any digit or letter; a letter that may be missing is none to rely on.
_HEAD = re.compile(r"(?:[^\W\d_](?![?*{])|\[[^\]\\]+\](?![?*{]))+|\\[dw]")


def _closing(stem: str) -> int:
    """Where the bracket closes that a pattern begins with."""
    depth = 0
    for at, letter in enumerate(stem):
        if stem[at - 1 : at] != "\\" or at == 0:
            depth += (letter in "([") - (letter in ")]")
        if not depth:
            return at
    raise ValueError(f"no closing bracket in {stem!r}")


def _whole(stems: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’])(?:{stems})(?![\w])", re.VERBOSE)


def _alternatives(stems: str) -> Iterator[str]:
    """The alternatives of a pattern, outside its brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(stems):
        if stems[at - 1 : at] == "\\":
            continue
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and not depth:
            yield stems[start:at]
            start = at + 1
    yield stems[start:]


@lru_cache(maxsize=65536)
def _lists_of(word: str) -> tuple[int, int]:
    """The lists that have a word, and those of which it may begin a longer stem, in bits."""
    bits = [one.of_word(word) for one in _LISTS]
    return sum(found for found, _ in bits), sum(begun for _, begun in bits)


@lru_cache(maxsize=8192)
def _lists_in(text: str) -> tuple[int, int]:
    """The same for all words of a text."""
    found = begun = 0
    for word in frozenset(_WORD.findall(lowered(text))):
        has, may = _lists_of(word)
        found, begun = found | has, begun | may
    return found, begun


def standing(name: str, text: str, *, ending: int = 0) -> Iterator[tuple[int, int]]:
    """Where a name stands in a text as a whole word, in the same case, with at most so many letters behind it."""
    at = text.find(name)
    while at >= 0:
        end = start = at + len(name)
        while end - start <= ending and _is_letter(text[end : end + 1]):
            end += 1
        if not (_is_letter(text[max(0, at - 1) : at]) or _is_letter(text[end : end + 1])) and end - start <= ending:
            yield at, end
        at = text.find(name, start)


def _is_letter(one: str) -> bool:
    return one.isalnum() or one == "_"


@lru_cache(maxsize=8192)
def lowered(text: str) -> str:
    """The text in lower case, letter by letter: no offset moves."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower()[:1] for one in text)
