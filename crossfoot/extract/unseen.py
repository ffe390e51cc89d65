"""Characters that nobody sees: soft hyphens, blanks without width, byte order marks. Pages are full of them."""

from __future__ import annotations

import re
from dataclasses import replace

from crossfoot.model.claim import Claim
from crossfoot.model.span import Span

_UNSEEN = re.compile("[\u00ad\u200b\u200c\u2060\ufeff]")


def without_unseen(text: str) -> str:
    """The text as it is seen."""
    return _UNSEEN.sub("", text)


def claims_within(claims: list[Claim], text: str) -> list[Claim]:
    """Claims of the text as it is seen as those of the text as it is stored."""
    unseen = {found.start() for found in _UNSEEN.finditer(text)}
    places = [at for at in range(len(text)) if at not in unseen]

    def stored(span: Span) -> Span:
        start, end = places[span.start], places[span.end - 1] + 1
        return Span(start=start, end=end, quote=text[start:end])

    return [
        replace(claim, span=stored(claim.span), mentions=tuple(stored(span) for span in claim.mentions))
        for claim in claims
    ]
