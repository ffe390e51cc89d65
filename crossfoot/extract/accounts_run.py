"""All accounts over one text: the claims that are no figures."""

from __future__ import annotations

import functools
import operator
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import Protocol

from crossfoot.extract import accounts as accounts_shelf
from crossfoot.extract.account import Account, Scene, Told
from crossfoot.extract.attribute import Speakers
from crossfoot.extract.place import Places
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.document import Document
from crossfoot.model.shelf import load_shelf
from crossfoot.model.span import Span, span_of
from crossfoot.model.when import Window


class Dates(Protocol):
    """What tells the time of a token range."""

    def at(self, first: int, last: int) -> tuple[date | None, Window | None]:
        """The day and the reporting window of the tokens ``[first, last)``."""


@functools.cache
def accounts() -> dict[str, Account]:
    """All accounts by name."""
    return load_shelf(accounts_shelf, Account)


def read_accounts(
    tokens: Tokens, document: Document, speakers: Speakers, places: Places, dates: Dates | None = None
) -> list[Claim]:
    """The status, stance, talks and forecast claims of a text, in its order; what is told twice is one claim."""
    concepts = functools.reduce(operator.or_, tokens.masks, 0)
    due = [account for account in accounts().values() if all(concepts & need for need in account.needs)]
    if not due:
        return []
    held = _held(tokens, due)
    scene = Scene(tokens=tokens, document=document, speakers=speakers, places=places, concepts=concepts)
    claims: list[Claim] = []
    for account in due:
        sentences = [
            tokens.sentences[index]
            for index, sentence in held.items()
            if all(sentence & need for need in account.needs)
        ]
        if sentences:
            claims += _claims(scene, account, account.read(scene, sentences), dates)
    return sorted(claims, key=lambda claim: (claim.span.start, claim.span.end, claim.id))


def _held(tokens: Tokens, due: list[Account]) -> dict[int, int]:
    """Number of a sentence -> the concepts that some account needs and the sentence holds, in order."""
    needed = functools.reduce(operator.or_, (need for account in due for need in account.needs))
    held: dict[int, int] = {}
    ends = [last for _, last in tokens.sentences]
    for at in [at for at, mask in enumerate(tokens.masks) if mask & needed]:
        index = bisect_right(ends, at)
        held[index] = held.get(index, 0) | tokens.masks[at]
    return held


def _claims(scene: Scene, account: Account, told: Iterable[Told], dates: Dates | None) -> list[Claim]:
    """One claim for each statement; the fullest telling gives the span, others are mentions."""
    tellings: dict[tuple[object, ...], list[Told]] = {}
    for statement in told:
        tellings.setdefault(statement.same, []).append(statement)
    claims = []
    for same in tellings.values():
        main = max(same, key=lambda statement: (not _in_heading(scene.tokens, statement), statement.weight))
        span = _span(scene, main)
        day, window = dates.at(main.first, main.last) if dates is not None else (None, None)
        claims.append(
            Claim(
                id=claim_id(scene.document.id, span, account.name, *(part for part in main.same if part is not None)),
                document=scene.document.id,
                span=span,
                record=main.record,
                rule=account.name,
                attribution=scene.speakers.at(main.first, main.last),
                place=main.place,
                date=day,
                window=window,
                mentions=tuple(_span(scene, statement) for statement in same if statement is not main),
            )
        )
    return claims


def _span(scene: Scene, told: Told) -> Span:
    return span_of(scene.document.text, scene.tokens.starts[told.first], scene.tokens.ends[told.last - 1])


def _in_heading(tokens: Tokens, told: Told) -> bool:
    """Whether it stands in a first line that no stop ends."""
    first, last = tokens.sentences[0]
    if told.first >= last or last >= len(tokens.masks):
        return False
    return bool(tokens.masks[last - 1] & NEWLINE) or not any(mask & STOP for mask in tokens.masks[first:last])
