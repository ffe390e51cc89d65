"""THE ROAD: what happens to an input from its bytes to the ledger, in order. Nothing else composes stations.

    read > extract > check > ledger

Each step is lazy: one document is on the road at a time, so memory does not grow with the number of inputs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from crossfoot.check.run import check_article, holds
from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document, Refusal
from crossfoot.model.finding import Finding
from crossfoot.read.run import read_input
from crossfoot.settings import Settings

if TYPE_CHECKING:
    from crossfoot.ledger.store import Appended, Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One document with the claims read from it and what the checks of one article found in them."""

    document: Document
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]

    def sums_that_hold(self) -> tuple[str, ...]:
        """The sums of the document that add up, as arithmetic: "653 + 51 = 704"."""
        return tuple(identity.computation for identity in holds(self.document, self.claims))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Readings the ledger has acknowledged together, and what of them was new to it."""

    readings: tuple[Reading, ...]
    appended: Appended


def read_all(
    sources: Iterable[str], settings: Settings, *, fetch: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Document | Refusal]:
    """Every document in ``sources``: paths, folders, ``-`` for ``stdin``, and addresses only where ``fetch`` says so.

    What gave no document comes back as a `Refusal`; nothing is dropped.
    """
    fetched = fetcher(settings) if fetch else None
    for source in sources:
        if fetched and source.lower().startswith(("http://", "https://")):
            yield from fetched(source)
        else:
            yield from read_input(source, limits=settings.limits, stdin=stdin)


def fetcher(settings: Settings) -> Callable[[str], Iterator[Document | Refusal]]:
    """How the addresses of one run are read; they share what sites have asked of us."""
    from crossfoot.read.courtesy import Courtesy  # the network is loaded only by those who ask for it
    from crossfoot.read.fetch import FetchPolicy, read_address

    return partial(read_address, policy=FetchPolicy(limits=settings.limits), courtesy=Courtesy())


def follow(items: Iterable[Document | Refusal]) -> Iterator[Reading | Refusal]:
    """Extract the claims of each document and check them; refusals pass by."""
    for item in items:
        if isinstance(item, Refusal):
            yield item
            continue
        claims = extract_claims(item)
        yield Reading(document=item, claims=claims, findings=check_article(item, claims))


def keep(readings: Iterable[Reading], ledger: Ledger, *, batch: int) -> Iterator[Kept]:
    """Append readings to the ledger, ``batch`` documents a commit; each answer is what the ledger acknowledged."""
    from crossfoot.ledger.store import Entry  # the database is loaded only by those who keep something

    waiting = iter(readings)
    while batched := tuple(islice(waiting, batch)):
        entries = [
            Entry(document=reading.document, claims=reading.claims, findings=reading.findings) for reading in batched
        ]
        yield Kept(readings=batched, appended=ledger.append(entries))
