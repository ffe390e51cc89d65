"""THE ROAD: what happens to an input from its bytes to the ledger and beyond, in order.

    read > extract > check > ledger > link > track

Up to the ledger each step is lazy: few documents are on the road at a time, so memory does not grow with the number of
inputs. `link` brings up to date what the whole book says together; it asks the book through `crossfoot.ask`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from crossfoot.abreast import in_order
from crossfoot.check.check import Scope
from crossfoot.check.run import check_article, check_events, check_series, holds, names_of_checks
from crossfoot.extract.run import extract_claims
from crossfoot.link.keys import keys_with
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document, Refusal, refusal_for
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Point
from crossfoot.read.run import read_input
from crossfoot.settings import Settings

if TYPE_CHECKING:
    from crossfoot.ask.progress import Changed
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
class Linked:
    """What `link` touched: events, how many of their figures are contested, series that say something new.

    ``findings`` counts the new ones by severity.
    """

    findings: Mapping[Severity, int]
    events: int = 0
    contested: int = 0
    series: int = 0


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


def follow(items: Iterable[Document | Refusal], *, jobs: int = 1) -> Iterator[Reading | Refusal]:
    """Extract the claims of each document and check them, in ``jobs`` processes at a time; refusals pass by."""
    for item, found in in_order(_read_through, items, jobs=jobs):
        if isinstance(item, Refusal):
            yield item
        elif isinstance(found, Refusal):
            yield found
        else:
            claims, findings = found
            yield Reading(document=item, claims=claims, findings=findings)


def _read_through(item: Document | Refusal) -> tuple[tuple[Claim, ...], tuple[Finding, ...]] | Refusal:
    if isinstance(item, Refusal):
        return item
    try:
        claims = extract_claims(item)
        return claims, check_article(item, claims)
    except Exception as fault:
        # One text that a rule fails on must not end the reading of an archive, nor void what was kept of it before.
        return refusal_for(item, fault)


def keep(readings: Iterable[Reading], ledger: Ledger, *, batch: int) -> Iterator[Kept]:
    """Append readings to the ledger, ``batch`` documents a commit; each answer is what the ledger acknowledged."""
    from crossfoot.ledger.store import Entry  # the database is loaded only by those who keep something

    waiting = iter(readings)
    while batched := tuple(islice(waiting, batch)):
        entries = [
            Entry(document=reading.document, claims=reading.claims, findings=reading.findings) for reading in batched
        ]
        keys = keys_with({reading.document.id: reading.document.published for reading in batched})
        yield Kept(readings=batched, appended=ledger.append(entries, keys_of=keys))


def link(ledger: Ledger, show: Callable[[str], object] = lambda text: None) -> Linked:
    """Bring up to date what the book says together: its events, its series, and what the checks find in both.

    Only what was added, ended or judged since the last time is touched, with whatever may be linked to it: the outcome
    is the same as if everything had come at once. Broken off, it goes on the next time.
    """
    from crossfoot.ask import progress
    from crossfoot.ledger import query

    if progress.lacks_keys(ledger):
        ledger.index_keys(keys_with(query.published_times(ledger)))
        ledger.keep_points(progress.LINKED, [progress.linked_mark(0)])
    began = progress.head_of(ledger)
    done = Counter[str]()
    # What others add meanwhile is linked by them and by us: whoever looks last has seen all of it.
    while stretches := progress.changed_stretches(ledger):
        done += _link_changed(ledger, stretches, show)
    return Linked(**done, findings=progress.found_between_articles(ledger, began))


def _link_changed(ledger: Ledger, stretches: Changed, show: Callable[[str], object]) -> Counter[str]:
    from crossfoot.ask import events, progress, series
    from crossfoot.ask.reports import Reports

    of_events, of_series = names_of_checks(Scope.EVENT), names_of_checks(Scope.SERIES)
    reports, repeats = Reports(ledger), events.repeats_in(ledger)
    points: dict[str, list[Point]] = defaultdict(list)
    done = Counter[str]()
    for days, keys in stretches.parts:
        show(f"events and series until {days[-1]}")
        linked = events.link_under(ledger, keys, reports)
        claims = [claim.id for one in linked for claim in one.event.claims]
        ledger.append_findings(check_events(events.with_texts(ledger, linked)), checks=of_events, claims=claims)
        done["events"] += len(linked)
        done["contested"] += sum(events.tell(one, repeats).contested for one in linked)
        for name, of_days in series.track_days(ledger, days, reports=reports, repeats=repeats).items():
            points[name] += of_days
    ledger.append_findings((), checks=of_events, claims=stretches.ended)
    for name in sorted(points.keys() | series.names_touched(ledger, stretches.after)):
        show(f"series, {name}")
        if ledger.keep_points(name, points[name], days=stretches.days):
            whole = series.as_kept(ledger, name)
            told = check_series(whole, series.claims_behind(ledger, whole))
            ledger.append_findings(told, checks=of_series, series=[name])
            done["series"] += 1
    ledger.keep_points(progress.LINKED, [progress.linked_mark(stretches.until)])
    return done
