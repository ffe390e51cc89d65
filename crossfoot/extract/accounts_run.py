"""All accounts over one text: the claims that are no figures."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol

from crossfoot.extract import accounts as accounts_shelf
from crossfoot.extract.account import Account, Scene, Told
from crossfoot.extract.attribute import Speakers
from crossfoot.extract.placing.place import Places
from crossfoot.extract.teasers import in_teasers
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.document import Document
from crossfoot.model.shelf import load_shelf
from crossfoot.model.span import Span, span_of
from crossfoot.model.when import Window


class Dates(Protocol):
    """What tells the time of a token range."""

    def at(self, first: int, last: int, *, aside: tuple[int, int] | None = None) -> tuple[date | None, Window | None]:
        """The day and the reporting window of the tokens ``[first, last)``, whatever day an ``aside`` before names."""

    def ahead(self, first: int, last: int) -> date | None:
        """The day to come that the tokens ``[first, last)`` name."""

    def begun(self, first: int, last: int, *, known: bool = False) -> date | None:
        """The first day of a meeting told at the tokens ``[first, last)``, ``known`` from before or not."""


#: What reads the days of a text.
DatesOf = Callable[[], Dates]


@functools.cache
def accounts() -> dict[str, Account]:
    """All accounts by name."""
    return load_shelf(accounts_shelf, Account)


# Loaded at once, since the families of tokens that accounts name must be known before a text is cut up.
accounts()


def read_accounts(
    tokens: Tokens, document: Document, speakers: Speakers, places: Places, dates: DatesOf | None = None
) -> list[Claim]:
    """The status, stance, talks and forecast claims of a text, in its order; what is told twice is one claim.

    ``dates`` gives the days of the text, which are read where there is a claim.
    """
    scene = Scene(tokens=tokens, document=document, speakers=speakers, places=places)
    claims: list[Claim] = []
    elsewhere: frozenset[int] | None = None
    for account in accounts().values():
        sentences = _sentences_with(tokens, account.needs)
        if sentences and elsewhere is None:
            elsewhere = in_teasers(tokens)
        if elsewhere:
            sentences = [sentence for sentence in sentences if sentence[0] not in elsewhere]
        if sentences:
            told = list(account.read(scene, sentences))
            claims += _claims(scene, account, told, dates() if told and dates is not None else None)
    return sorted(claims, key=lambda claim: (claim.span.start, claim.span.end, claim.id))


def _sentences_with(tokens: Tokens, needs: tuple[int, ...]) -> list[tuple[int, int]]:
    """The sentences that hold a token of each family, in order."""
    if not all(map(tokens.families.__getitem__, needs)):
        return []
    rarest, *others = sorted(needs, key=lambda need: len(tokens.families[need]))
    found: list[tuple[int, int]] = []
    behind = 0
    for at in tokens.families[rarest]:
        if at >= behind:
            first, behind = sentence = tokens.sentences[bisect_right(tokens.sentences, (at, len(tokens.words))) - 1]
            if all(tokens.has(need, first, behind) for need in others):
                found.append(sentence)
    return found


def _claims(scene: Scene, account: Account, told: Iterable[Told], dates: Dates | None) -> list[Claim]:
    """One claim for each statement; the fullest telling gives the span, others are mentions."""
    tellings: dict[tuple[object, ...], list[list[Told]]] = {}
    for statement in told:
        alike = tellings.setdefault(statement.same, [])
        own = next((some for some in alike if _is_retold(scene.tokens, some[-1], statement, dates)), None)
        if own is None:
            alike.append([statement])
        else:
            own.append(statement)
    claims = []
    for same in (some for alike in tellings.values() for some in alike):
        main = max(same, key=lambda statement: (not _in_heading(scene.tokens, statement), statement.weight))
        span = _span(scene, main)
        day, window = dates.at(main.first, main.last, aside=main.aside) if dates is not None else (None, None)
        if main.held and dates is not None:
            day = dates.begun(main.first, main.last, known=main.known)
        if main.ahead and dates is not None:
            day = dates.ahead(main.first, main.last) or day
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


def _is_retold(tokens: Tokens, told: Told, again: Told, dates: Dates | None) -> bool:
    """Whether one statement says another again: what the outlet or a heading tells may be what anybody says."""
    if again.by is not None and told.by not in (None, again.by) and not _in_heading(tokens, told):
        return False
    if not again.change or dates is None:
        return True
    # "The line was lost on Monday ... it was lost on Friday": two changes.
    days = {dates.at(one.first, one.last, aside=one.aside)[0] for one in (told, again)} - {None}
    return len(days) < 2


def _span(scene: Scene, told: Told) -> Span:
    return span_of(scene.document.text, scene.tokens.starts[told.first], scene.tokens.ends[told.last - 1])


def _in_heading(tokens: Tokens, told: Told) -> bool:
    """Whether it stands in a first line that no stop ends."""
    first, last = tokens.sentences[0]
    if told.first >= last or last >= len(tokens.masks):
        return False
    return bool(tokens.masks[last - 1] & NEWLINE) or not any(mask & STOP for mask in tokens.masks[first:last])
