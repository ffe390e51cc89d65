"""How a private person can be reached or told: telephones, addresses of mail, plates, cards and documents by number."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: "+380 67 555 01 42", "8 (905) 555-01-42", "067 555 01 42", or seven digits in the groups of a local number.
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\s?\d{1,3}|[08])[\s-]?\(?\d{2,4}\)?(?:[\s-]?\d{2,4}){2,4}(?!\w|[.,]\d)|(?<![\w.,-])\d{3}-\d{2}-\d{2}(?![\w-])"
)
_MAIL = re.compile(r"(?<![\w@])[\w.+-]+@[\w-]+\.[\w.-]*\w")
#: Plates as in Ukraine and Russia, in either alphabet.
_PLATE = re.compile(
    r"(?<!\w)(?:[A-ZА-ЯІ]{2}\s?\d{4}\s?[A-ZА-ЯІ]{2}|[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\d{2,3})(?!\w)"
)
#: Cards and accounts.
_CARD = re.compile(r"(?<![\w.,])\d{4}(?:[\s-]?\d{4}){3}(?!\w)|(?<!\w)UA\d{2}(?:\s?\d{4,6}){4,6}(?!\w)")
#: Six digits in a row or in groups, as phones and cards have.
_LONG = re.compile(r"\d(?:[\s()-]{0,2}\d){5}")


def contact_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Numbers and addresses by which a person can be reached."""
    patterns = [_MAIL] if "@" in text else []
    if _LONG.search(text):
        patterns += (_PHONE, _CARD)
    for pattern in (*patterns, _PLATE):
        yield from (found.span() for found in pattern.finditer(text))
