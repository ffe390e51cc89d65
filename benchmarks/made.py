"""Made-up articles to measure on: the same number gives the same article everywhere."""

from __future__ import annotations

import random
from collections.abc import Iterator

REGIONS = ("Kyiv", "Kharkiv", "Sumy", "Poltava", "Odesa", "Dnipropetrovsk", "Chernihiv", "Zaporizhzhia", "Lviv")
SPEAKERS = ("the Air Force", "the regional administration", "the mayor", "the energy ministry", "a police spokesman")
FIGURES = (
    "Russia launched {n} drones and {m} missiles at Ukraine overnight, {who} said.",
    "Air defence shot down {n} of {big} drones over the {region} region.",
    "At least {m} people were killed and {n} injured in the {region} region, {who} said on Friday.",
    "{who} said that {n},000 customers were without power in the {region} region and {m},500 in the {other} region.",
    "Debris fell at {m} locations and damaged {n} houses, three schools and a clinic.",
    "Of them {m} were children, according to {who}.",
    "The total came to {big} aerial targets ({n} drones and {m} missiles), more than on any night since March.",
    "Repair crews restored supply to nearly {n}% of the households by noon.",
    "The Russian Defence Ministry claimed that {n} Ukrainian drones had been destroyed over {m} regions.",
    "Rescuers pulled {m} people from the rubble of a nine-storey building in {region}.",
)
OTHERS = (
    "The sirens lasted for most of the night, and trains to the east ran with long delays.",
    "Residents swept glass from the streets while volunteers handed out tea and blankets.",
    "“We know how to live with this, but nobody should have to,” said a teacher at the school in {region}.",
    "Officials called on people not to film the work of the air defence and not to publish addresses.",
    "The council will meet again on Monday to decide on further help for those who lost their homes.",
    "Diplomats spoke of careful progress in the talks, though neither side was ready to say where it lay.",
    "Schools in several districts moved their lessons online, and the theatre cancelled its evening performance.",
    "The attack came as a delegation was about to leave for another round of negotiations abroad.",
    "{who} did not say what had been hit, and asked for patience until the work in {region} was finished.",
    "In {other} the market opened late, but the trams were running again before the offices filled.",
    "Analysts see in the choice of targets an attempt to wear down the repair crews before the winter.",
    "“Ask me again when the lights are on,” {who} told reporters, and went back to the depot.",
    "The foreign ministry summoned the ambassador and handed him a note, a spokeswoman said in the evening.",
    "A spokesman for the delegation denied that any map had been on the table, let alone agreed to.",
    "Neighbouring countries offered generators and transformers, some of which are already on the road.",
    "The bridge at {other} stays closed to lorries, and drivers wait for the ferry on both banks of the river.",
)
#: One sentence in four states figures, which gives about as many of them as news of strikes has.
FIGURES_SHARE = 0.25


def article(number: int, *, size: int = 4096) -> str:
    """An English article of about ``size`` characters, in paragraphs."""
    source = random.Random(number)
    sentences: list[str] = []
    length = 0
    while length < size:
        region, other = source.sample(REGIONS, 2)
        sentence = source.choice(FIGURES if source.random() < FIGURES_SHARE else OTHERS).format(
            n=source.randint(11, 400),
            m=source.randint(2, 40),
            big=source.randint(401, 900),
            who=source.choice(SPEAKERS),
            region=region,
            other=other,
        )
        sentences.append(sentence[0].upper() + sentence[1:])
        length += len(sentence) + 1
    return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))[:size]


def hostile(kind: str, size: int) -> str:
    """A text of ``size`` characters made to take long."""
    return "".join(_pieces(kind, size))[:size]


def _pieces(kind: str, size: int) -> Iterator[str]:
    done = 0
    number = 0
    repeated = {
        "digits": "1234567890",
        "grouped digits": "1,234 567.8-",
        "open brackets": "(",
        "brackets": "(12 drones (",
        "quotes": "“12 ”",
        "number words": "hundred and twenty thousand ",
        "one sentence": "and 12 drones of them 7 ",
        "no spaces": "drone12",
    }
    while done < size:
        piece = article(number) + "\n\n" if kind == "articles" else repeated[kind]
        number += 1
        done += len(piece)
        yield piece


HOSTILE = (
    "articles", "digits", "grouped digits", "open brackets", "brackets", "quotes", "number words", "one sentence",
    "no spaces",
)  # fmt: skip
