"""How a private person can be reached or told: telephones, addresses of mail, plates, cards and documents by number."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PATTERNS = (
    # "+380 67 555 01 42", "8 (905) 555-01-42", "067 555 01 42"
    re.compile(r"(?<![\w.,])(?:\+\s?\d{1,3}|[08])[\s-]?\(?\d{2,4}\)?(?:[\s-]?\d{2,4}){2,4}(?!\w|[.,]\d)"),
    # Seven digits in the groups of a local number.
    re.compile(r"(?<![\w.,-])\d{3}-\d{2}-\d{2}(?![\w-])"),
    re.compile(r"(?<![\w@])[\w.+-]+@[\w-]+\.[\w.-]*\w"),
    # Plates as in Ukraine and Russia, in either alphabet.
    re.compile(r"(?<!\w)(?:[A-ZА-ЯІ]{2}\s?\d{4}\s?[A-ZА-ЯІ]{2}|[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\d{2,3})(?!\w)"),
    # Cards and accounts.
    re.compile(r"(?<![\w.,])\d{4}(?:[\s-]?\d{4}){3}(?!\w)|(?<!\w)UA\d{2}(?:\s?\d{4,6}){4,6}(?!\w)"),
)
_ANY = re.compile(r"\d[\d\s()-]{5}|@|\d{3}[A-ZА-ЯІ]|[A-ZА-ЯІ]\s?\d{4}")


def contact_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Numbers and addresses by which a person can be reached."""
    if _ANY.search(text):
        for pattern in _PATTERNS:
            yield from (found.span() for found in pattern.finditer(text))
