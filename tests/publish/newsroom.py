# ruff: noqa: E501
"""A made-up month of reporting, the same each time: for pages with something on them, their pictures and their speed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from crossfoot.check.run import check_article
from crossfoot.extract.run import extract_claims
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.link.keys import keys_with
from crossfoot.model.document import Document
from crossfoot.pipeline import link
from crossfoot.publish.public import PublicBook
from tests.publish.foreseen import asked, settled

LAST = date(2031, 5, 3)
#: Long enough for every delay.
LATER = datetime(2031, 5, 6, 9, 0, tzinfo=UTC)

REGIONS = (
    ("Kharkiv", "Харківській"), ("Sumy", "Сумській"), ("Odesa", "Одеській"), ("Poltava", "Полтавській"),
    ("Chernihiv", "Чернігівській"), ("Kherson", "Херсонській"), ("Dnipropetrovsk", "Дніпропетровській"),
    ("Zaporizhzhia", "Запорізькій"), ("Mykolaiv", "Миколаївській"), ("Kyiv", "Київській"),
)  # fmt: skip
EVERYDAY = (
    "Trams ran late through the morning, and the market on the square opened at noon.",
    "The library lent out torches again, one a family, against a signature.",
    "Bakers had worked by candlelight; the queue reached the corner by eight.",
    "A choir rehearsed in the metro while trains went by every six minutes.",
)


def articles(days: int = 30, seed: int = 7) -> Iterator[Document]:
    """Some ten articles a day by five outlets in three languages, the oldest first."""
    source = random.Random(seed)
    for back in range(days - 1, -1, -1):
        day = LAST - timedelta(days=back)
        if back and source.random() < 0.12:
            continue  # a day that nobody reports
        yield from _day(day, source)


def _day(day: date, source: random.Random) -> Iterator[Document]:
    drones = source.randint(60, 420)
    missiles = source.choice((0, 0, 6, 14, 38))
    shot = round(drones * source.uniform(0.72, 0.93))
    rockets = round(missiles * source.uniform(0.4, 0.8))
    places = source.randint(4, 19)
    english, ukrainian = source.choice(REGIONS)
    dead, hurt = source.randint(2, 9), source.randint(11, 48)
    homes = source.randrange(3_000, 48_000, 500)
    everyday = source.choice(EVERYDAY)
    salvo = f"{drones} drones and {missiles} missiles" if missiles else f"{drones} drones"
    stopped = f"{shot} drones and {rockets} missiles" if missiles else f"{shot} drones"
    wire = (
        f"Russia launched {salvo} at Ukraine overnight, the Air Force said. Air defences shot down {stopped}, it added. "
        f"Hits were recorded at {places} locations.\n\nAt least {dead} people were killed and {hurt} injured in the {english} region, "
        f"the governor said.\n\n{everyday}"
    )
    yield _article(day, 5, 40, "The Kestrel Wire", "en", f"Russia launches {drones} drones overnight", wire)
    copied = shot if source.random() < 0.75 else shot + source.choice((-10, 10, 100))
    yield _article(day, 6, 55, "Harbour News", "en", f"Night of {drones} drones",
                   wire.replace(f"shot down {shot} drones", f"shot down {copied} drones"))  # fmt: skip
    yield _article(
        day, 6, 10, "Дніпровський кур’єр", "uk", f"Уночі збито {shot} дронів",
        f"Уночі Росія запустила по Україні {drones} дронів, повідомили Повітряні сили. Збито {shot} дронів, додали там.\n\n"
        f"У {ukrainian} області загинули {dead} людей, ще {hurt} поранено, повідомив начальник обласної адміністрації.",
    )  # fmt: skip
    yield _article(
        day, 7, 20, "Северный лист", "ru", "Сводка за ночь",
        f"Минобороны России сообщило, что за ночь средства ПВО уничтожили {source.randint(20, 120)} украинских беспилотников.",
    )  # fmt: skip
    later = dead + source.choice((0, 0, 1, 2, 3))
    yield _article(
        day, 14, 5, "The Kestrel Wire", "en", f"Rescuers search on in the {english} region",
        f"The number of people killed in the {english} region has risen to {later}, the State Emergency Service said. "
        f"{hurt + source.randint(0, 6)} people were injured, it said. Rescuers were still searching.\n\n"
        f"{source.choice(EVERYDAY)}",
    )  # fmt: skip
    yield _article(
        day, 15, 30, "Meadow Radio", "en", "Power cuts in the afternoon",
        f"{homes:,} customers were left without power in the {english} region, the Energy Ministry said. "
        f"The operator put the number at {homes + source.choice((0, 0, 1_500)):,}.",
    )  # fmt: skip
    if source.random() < 0.4:
        yield _article(
            day, 17, 45, "Meadow Radio", "en", "What is known by the evening",
            f"Of {drones} drones {shot} were shot down and {drones - shot + source.choice((0, 0, 8))} were lost from radar, the Air Force said.\n\n"
            f"{everyday}",
        )  # fmt: skip
    if source.random() < 0.3:
        yield _article(
            day, 19, 0, "The Kestrel Wire", "en", "Envoys meet again",
            "Envoys of Ukraine and Russia met in Geneva on Friday. Ukraine rejects a ceasefire without security guarantees, "
            "the foreign minister said. Russia demands that sanctions be lifted, its spokesman said. "
            "A new round of talks is likely by June, an analyst said.",
        )  # fmt: skip
    if source.random() < 0.2:
        yield _article(
            day, 20, 15, "Meadow Radio", "en", "A plant on diesel",
            "The Zelenyi Mys nuclear power plant lost its off-site power, the International Atomic Energy Agency said. "
            "Diesel generators were running.",
        )  # fmt: skip


def _article(day: date, hour: int, minute: int, outlet: str, lang: str, title: str, text: str) -> Document:
    at = datetime.combine(day, time(hour, minute), UTC)
    # Letters of one alphabet at most: an address of its own for each outlet and time.
    id = f"{outlet.encode().hex()[:8]}-{at:%Y%m%d-%H%M}"
    return Document(
        id=id, text=text, title=title, lang=lang, outlet=outlet, published=at, url=f"https://{id}.example/read"
    )


def fill(ledger: Ledger, documents: list[Document]) -> None:
    """Read, check, keep and link documents."""
    entries = []
    for one in documents:
        claims = extract_claims(one)
        entries.append(Entry(document=one, claims=claims, findings=check_article(one, claims)))
    ledger.append(entries, keys_of=keys_with({one.id: one.published for one in documents}))
    link(ledger)


def newsroom(path: Path, days: int = 30, more: list[Document] | None = None) -> PublicBook:
    """A ledger of so many days, as the public sees it three days later."""
    # One line a day is recorded with its articles, so that "known since" means something.
    moments = {LAST - timedelta(days=back): None for back in range(days)}
    documents = list(articles(days))
    at = [LATER]
    ledger = Ledger.open(path, clock=lambda: at[0])
    for at[0], entries in asked():
        ledger.foresee(*entries)
    for day in sorted(moments):
        of_day = [one for one in documents if one.published and one.published.date() == day]
        at[0] = datetime.combine(day, time(21, 0), UTC)
        if of_day:
            fill(ledger, of_day)
    for at[0], entries in settled(ledger):
        ledger.foresee(*entries)
    if more:
        fill(ledger, more)
    return PublicBook(ledger, clock=lambda: LATER)
