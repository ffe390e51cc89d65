"""Where sentences and paragraphs of a text begin, and what is its headline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

# A line break ends a paragraph, unless the next line goes on with a small letter, or with a digit in mid-sentence:
# then the text was only wrapped.
_AFTER_BREAK = r"(?:\n+|(?![a-zа-яєіїґё]|(?<=[a-zа-яєіїґё,]\n)\d))"
PARAGRAPH_END = re.compile(rf"\n{_AFTER_BREAK}")

# A sentence ends at a full stop, question or exclamation mark before white space and a capital, digit or quote;
# "Gov. Shapiro" is cut too, which only makes the checks shyer; a letter with a stop is an initial or «г.», «с.». It
# begins with one set of signs, so that the search jumps from one to the next.
_OPENS = r"(?=[\"“«(\[]?[A-ZА-ЯЄІЇҐЁ0-9])"
SENTENCE_END = re.compile(rf"[.!?…\n](?:(?<!\n)(?<!\s\w\.)[\"”»)\]]?\s+{_OPENS}|(?<=\n){_AFTER_BREAK})")

LONGEST_HEADLINE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages:
    """A text with the offsets at which its sentences and paragraphs begin, in order; both start with 0."""

    text: str
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]

    def sentence(self, index: int) -> str:
        """The text of a sentence."""
        end = self.sentences[index + 1] if index + 1 < len(self.sentences) else len(self.text)
        return self.text[self.sentences[index] : end]


@lru_cache(maxsize=512)
def passages_of(text: str) -> Passages:
    """The passages of a text; kept for a while, since an article takes part in several events."""
    return Passages(
        text=text,
        sentences=(0, *(match.end() for match in SENTENCE_END.finditer(text))),
        paragraphs=(0, *(match.end() for match in PARAGRAPH_END.finditer(text))),
    )


def headline_end(text: str) -> int:
    """Where the headline ends: the first line, if it is short, ends without a full stop and more follows; else 0."""
    first, _, rest = text.lstrip("\n").partition("\n")
    line = first.rstrip()
    if not line or len(line) > LONGEST_HEADLINE or line.endswith((".", ":", ",", ";")) or not rest.strip():
        return 0
    return text.index(first) + len(first)
