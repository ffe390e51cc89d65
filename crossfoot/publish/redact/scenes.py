"""What is covered in a sentence about something critical or about troops: whatever is not known to be harmless.

Lists of sensitive words leak on the first word they lack. So in such a sentence it is the other way round: a number is
shown where it counts something that may be told, a word where the rules or the list of harmless words know it, a phrase
that says where in all of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crossfoot.publish.redact import pair_words
from crossfoot.publish.redact.counts import technical_numbers
from crossfoot.publish.redact.joints import STOPS, WORD
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_harmless, is_known, means
from crossfoot.publish.redact.stems import Stems

PART = Stems(pair_words.PART)
#: Letters before a word within which another stands.
_AHEAD = 40
#: English words that describe a thing like verbs do: "the pumping house", "a coking plant".
_DESCRIBING = re.compile(r"[a-z]+ing")
#: What stands before a noun in English, at most three words off.
_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|its|their|one|two|single|\d+\s*\w*)|['’]s)\s+((?:[\w-]+\s+){0,3})$", re.IGNORECASE
)


@lru_cache(maxsize=512)
def unknown_words(sentence: str) -> tuple[re.Match[str], ...]:
    """The lower-case words that are not known to be harmless."""
    return tuple(_unknown_words(sentence))


def _unknown_words(sentence: str) -> Iterator[re.Match[str]]:
    for found in WORD.finditer(sentence):
        word = found.group()
        if (word.islower() and not all(is_harmless(part) for part in word.split("-") if part)) or (
            _DESCRIBING.fullmatch(word)
            and not is_known(word)
            and re.search(r"\b(?:the|an?|its|of)\s+$", sentence[: found.start()])
        ):
            yield found


def detail_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Numbers that count nothing harmless, and things that are not known, in a sentence on something critical."""
    yield from technical_numbers(sentence)
    for found in WORD.finditer(sentence):
        if means(found.group(), "st-structure") and not means(found.group(), "energy_facility"):
            before = re.search(r"[^\W\d_]+\s+$", sentence[: found.start()])
            yield before.start() if before else found.start(), found.end()
    for found in unknown_words(sentence):
        if is_cyrillic(found.group()) or is_thing(sentence, found):
            yield _with_part(sentence, found.start()), found.end()


def _with_part(sentence: str, start: int) -> int:
    """Where the noun begins that stands before what describes it: «насос» of «насос сирої води»."""
    before = re.search(r"([^\W\d_][\w'’ʼ-]*)\s+$", sentence[max(0, start - _AHEAD) : start])
    return start - len(before.group()) if before and PART.fullmatch(before.group(1)) else start


def is_thing(sentence: str, found: re.Match[str]) -> bool:
    """Whether an English word stands where things are named: behind an article, a number or a possessive."""
    before = sentence[: found.start()]
    noun = _DETERMINED.search(before)
    return noun is not None and STOPS.isdisjoint(noun.group(1).split())
