"""Prisoners, minors and victims of sexual violence: their numbers are public in groups of five or more only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import Claim
from crossfoot.model.cover import Cover
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from crossfoot.publish.redact.groups import SEXUAL, group_stretches
from crossfoot.publish.redact.masks import Mask, Sensitive, Why, covered, masks

#: People whose numbers are public in groups of `Safety.smallest_group` or more only.
GUARDED = frozenset({"prisoner", "child"})


def safe_title(
    document: Document, hidden: Sensitive, claims: Iterable[Claim], *, smallest_group: int, cover: Cover
) -> str:
    """The title with its names covered, and with every number of a group that is too small in the text."""
    title = document.title or ""
    if cover is Cover.SENTENCES:
        # The sentences are those of the text.
        hidden = replace(hidden, sentences=())
    found = list(masks(title, hidden, cover=cover))
    if any(says_few(claim, smallest_group) for claim in claims):
        own = extract_claims(replace(document, text=title, title=None))
        found += guarded_masks(own, smallest_group)
        # "Three children" or "3 children": whatever the rules do not read is a number all the same.
        found += [Mask(start=at.start(), end=at.end(), why=Why.PERSON) for at in re.finditer(r"\d+", title)]
    return covered(title, apart(sorted(found, key=lambda mask: (mask.start, mask.end))))


def is_guarded(claim: Claim) -> bool:
    """Whether it counts people of these groups."""
    record = claim.record
    return isinstance(record, Figure) and (
        record.object in GUARDED or _is_sexual(record.subset or "", claim.span.quote)
    )


@lru_cache(maxsize=4096)
def _is_sexual(subset: str, quote: str) -> bool:
    return SEXUAL.search(f"{subset} {quote}")


def says_few(claim: Claim, smallest_group: int) -> bool:
    """Whether it counts a group of guarded people that is too small to be public."""
    record = claim.record
    return is_guarded(claim) and isinstance(record, Figure) and record.unit is None and (
        record.bound.low < smallest_group
    )  # fmt: skip


def guarded_masks(claims: Iterable[Claim], smallest_group: int) -> list[Mask]:
    """The stretches of a text that count a group which is too small."""
    small = (claim for claim in claims if says_few(claim, smallest_group))
    return [
        Mask(start=span.start + start, end=span.start + end, why=Why.PERSON)
        for claim in small
        for span in (claim.span, *claim.mentions)
        for start, end in _counted(span.quote)
    ]


def _counted(quote: str) -> list[tuple[int, int]]:
    """The stretches that count the group: of "four people, including a child" the child; all where none is found."""
    return list(group_stretches(quote, hit=True)) or [(0, len(quote))]


def apart(found: Iterable[Mask]) -> Iterable[Mask]:
    """Masks in order, cut where they overlap."""
    end = 0
    for mask in found:
        if mask.end > end:
            yield replace(mask, start=max(mask.start, end))
            end = mask.end
