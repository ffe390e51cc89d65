"""Which part of a plant is meant, and how many: what tells one from the others, up to the part itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import pair_words
from crossfoot.publish.redact.counts import technical_numbers
from crossfoot.publish.redact.joints import STOPS
from crossfoot.publish.redact.kinds import PART
from crossfoot.publish.redact.lexis import is_verb, means
from crossfoot.publish.redact.stems import Stems

_SELECT = Stems(pair_words.SELECT)
#: Words before a part within which what tells it from others is looked for.
_BEFORE = 6
_WORD = re.compile(r"[^\W_][\w'’ʼ-]*")
#: "Of the four boilers two ...": what is counted behind are parts as well.
_OF_PARTS = re.compile(r"\b(?:of|out\s+of|з|із|из)\s+(?:the\s+)?([\w'’]+)\s", re.IGNORECASE)
_CLAUSE = re.compile(r"[.,;:!?()«»“”—–\n]")


def part_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Parts told from others: "both transformers"; all numbers where parts are counted out of some."""
    for part in PART.finditer(sentence):
        clause = _CLAUSE.split(sentence[: part.start()])[-1]
        offset, first = part.start() - len(clause), None
        for word in reversed(list(_WORD.finditer(clause))[-_BEFORE:]):
            if word.group().casefold() in STOPS or is_verb(word.group()):
                break
            measured = re.match(r"\s+([^\W\d_]+)", clause[word.end() :])
            if measured and means(measured.group(1), "unit"):
                continue
            if _SELECT.fullmatch(word.group()) or word.group()[0].isdigit() or _is_number(word.group()):
                first = offset + word.start()
        if first is not None:
            yield first, part.end()
            if any(_is_number(of.group(1)) for of in _OF_PARTS.finditer(sentence[: part.end()])):
                yield from technical_numbers(sentence)


def _is_number(word: str) -> bool:
    return word.isdigit() or means(word, "numeral", "ordinal", "fraction", "collective")
