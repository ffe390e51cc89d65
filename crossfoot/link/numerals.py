"""The numbers in a text that tell it from other texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from crossfoot.link.shingles import BOILERPLATE_ARTICLES, BOILERPLATE_SHARE, outlet_of
from crossfoot.model.document import Document

#: Thousands in groups, parted by a comma, a point, or a plain, hard or thin space; or digits with one separator.
# It begins with a plain digit, so that the search jumps from digit to digit.
_NUMBER = re.compile(r"\d(?:\d{0,2}(?:[.,\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d*(?:[.,]\d+)?)")
_NO_DIGIT = re.compile(r"\D")


@lru_cache(maxsize=2048)
def numbers_of(text: str) -> frozenset[str]:
    """The numbers of two digits or more, separators dropped, years left out."""
    found = (_NO_DIGIT.sub("", number) for number in _NUMBER.findall(text))
    return frozenset(number for number in found if len(number) > 1 and not _is_year(number))


def telling_numbers(documents: Sequence[Document]) -> list[frozenset[str]]:
    """The numbers of each text without those its outlet prints on many pages, such as a telephone number."""
    found = [numbers_of(document.text) for document in documents]
    texts: dict[str, set[str]] = defaultdict(set)
    pages: dict[str, Counter[str]] = defaultdict(Counter)
    for document, numbers in zip(documents, found, strict=True):
        outlet = outlet_of(document)
        if outlet is not None and document.text not in texts[outlet]:
            texts[outlet].add(document.text)
            pages[outlet].update(numbers)
    common = {
        outlet: frozenset(number for number, count in counts.items() if count >= _least(len(texts[outlet])))
        for outlet, counts in pages.items()
    }
    nothing: frozenset[str] = frozenset()
    return [
        numbers - common.get(outlet_of(document) or "", nothing)
        for document, numbers in zip(documents, found, strict=True)
    ]


def _least(texts: int) -> float:
    return max(BOILERPLATE_ARTICLES, BOILERPLATE_SHARE * texts)


def _is_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in {"19", "20"}
