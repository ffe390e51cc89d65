"""Made-up articles on a few nights, and a ledger that holds what is read from them."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crossfoot.ask.events import find_events, repeats_in, tell
from crossfoot.ask.series import get_series, named_series
from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.document import Document
from crossfoot.model.finding import FindingScope
from crossfoot.pipeline import Reading, follow, keep, link

FIRST = datetime(2031, 5, 2, 6, tzinfo=UTC)
#: What fills the articles, so that a copy has enough words to be known by.
FILLING = (
    "windows shook streets stayed dark crews worked trams stopped shops opened late schools taught below ground "
    "neighbours brought water volunteers swept glass the mayor walked the embankment dogs barked rain fell"
).split()


def articles(count: int, seed: int = 1) -> list[Document]:
    """``count`` articles of three nights; some are copies, some slip, some have no time of publication."""
    source = random.Random(seed)
    made: list[Document] = []
    for number in range(count):
        day = FIRST + timedelta(days=number % 3)
        earlier = [one for one in made if one.text.startswith(f"On May {day.day}")]
        text = source.choice(earlier).text if earlier and source.random() < 0.3 else _text(day, source)
        made.append(
            Document(
                id=f"article-{number}",
                text=text,
                outlet=f"Outlet {number % 5}",
                lang="en",
                published=None if number % 7 == 6 else day + timedelta(hours=source.randrange(12)),
            )
        )
    return made


def _text(day: datetime, source: random.Random) -> str:
    night = random.Random(day.day)
    launched, killed = night.randint(60, 400), night.randint(3, 20)
    launched += source.choice((0, 0, 0, 10))
    date = f"May {day.day}, 2031"
    who = source.choice(("the Air Force", "the ministry"))
    aside = " ".join(source.choices(FILLING, k=60))
    return (
        f"On {date} Russia launched {launched} drones at Ukraine, {who} said.\n\n{aside.capitalize()}.\n\n"
        f"{killed} people were killed in Kharkiv on {date}, the governor said."
    )


def readings(documents: Iterable[Document]) -> list[Reading]:
    return [stop for stop in follow(documents) if isinstance(stop, Reading)]


def add(ledger: Ledger, documents: Iterable[Document], *, batch: int = 4) -> None:
    for _ in keep(readings(documents), ledger, batch=batch):
        pass
    link(ledger)


def account(ledger: Ledger) -> dict[str, object]:
    """All that the ledger says together, without the times at which it came to say so."""
    repeats = repeats_in(ledger)
    told = [tell(linked, repeats) for linked in find_events(ledger)]
    beyond = [query.FindingFilter(scope=scope) for scope in (FindingScope.EVENT, FindingScope.SERIES)]
    return {
        "events": [(one.event.id, [claim.id for claim in one.event.claims]) for one in told],
        "links": [one.links for one in told],
        "dispatches": [sorted((one.claim.id, one.dispatch or "") for one in event.reports) for event in told],
        "figures": [[(one.measure, one.place, one.reconciled) for one in event.accounts] for event in told],
        "findings": sorted(line.finding.id for one in beyond for line in query.find_findings(ledger, one)),
        "series": {
            name: [(point.date, point.bound, point.claims, point.change) for point in get_series(ledger, name).points]
            for name in named_series(ledger)
        },
    }


def main(path: str, numbers: Sequence[str]) -> None:
    """Add some of the articles, as one of several processes: ``python -m tests.ask.build LEDGER NUMBER...``."""
    every = articles(24)
    with Ledger.open(Path(path)) as ledger:
        for number in map(int, numbers):
            add(ledger, [every[number]])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
