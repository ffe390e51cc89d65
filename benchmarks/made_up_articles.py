"""Made-up articles about made-up nights, as text and claims: right ones, and ones with a planted slip.

A writer tells one night in eight or so sentences: launches and interceptions by kind, totals in brackets, hits with their
share, a list by regions, an outage, a toll that rises, the other side's night, a longer window. Each number may be rounded
on the way, with or without a word that says so.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal

from crossfoot.check.slips import SlipKind
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span
from crossfoot.model.when import Window

NIGHT = date(2031, 5, 2)
OVERNIGHT = Window(start=datetime(2031, 5, 1, 18, tzinfo=UTC), end=datetime(2031, 5, 2, 9, tzinfo=UTC))
PAST_DAY = Window(start=datetime(2031, 5, 1, 6, tzinfo=UTC), end=datetime(2031, 5, 2, 6, tzinfo=UTC))

HEDGE_WORDS = {
    Hedge.ABOUT: ("about", "around", "some"),
    Hedge.MORE_THAN: ("more than", "over"),
    Hedge.NEARLY: ("nearly", "almost"),
}
REGIONS = ("Arden", "Birch Hills", "Corvale", "Dunmere", "Eastmark", "Fenwick")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article with its claims; where a slip was planted, the claim that has it and the number that was meant."""

    document: Document
    claims: tuple[Claim, ...]
    slipped: str | None = None
    meant: Decimal | None = None


@dataclass(slots=True, kw_only=True)
class Said:
    """A number about to be written: its place among the pieces of text, and its claim's fields."""

    key: str
    number: Decimal
    hedge: Hedge
    fields: dict[str, object]
    noun: str
    part_of: str | None = None
    #: Whether another figure of the article depends on it, so that a slip in it can be noticed at all.
    redundant: bool = True


@dataclass(slots=True, kw_only=True)
class Writer:
    """Collects pieces of text and numbers; ``rounding`` is the chance that a number is rounded."""

    chance: random.Random
    rounding: float
    pieces: list[str | Said] = field(default_factory=list)

    def say(self, *pieces: str | Said) -> None:
        self.pieces.extend(pieces)

    def number(
        self,
        key: str,
        value: int,
        measure: str,
        thing: str,
        noun: str,
        *,
        part_of: str | None = None,
        redundant: bool = True,
        **fields: object,
    ) -> Said:
        number, hedge = self.written(value)
        if fields.get("unit") == "percent":
            number, hedge = self.written_share(value)
        return Said(
            key=key,
            number=number,
            hedge=hedge,
            noun=noun,
            part_of=part_of,
            redundant=redundant,
            fields={"measure": Measure(measure), "object": thing, **fields},
        )

    def written(self, value: int) -> tuple[Decimal, Hedge]:
        """The number as written: exact, or rounded to two digits with or without a word."""
        step = 10 ** max(0, len(str(value)) - 2)
        if value < 20 or self.chance.random() >= self.rounding:
            return Decimal(value), Hedge.EXACT
        step = max(step, 10)
        if self.chance.random() < 0.1:
            return Decimal(value - value % step), Hedge.EXACT  # some cut instead of rounding
        style = self.chance.choice((Hedge.EXACT, Hedge.ABOUT, Hedge.MORE_THAN, Hedge.NEARLY))
        below = value - value % step
        if style is Hedge.MORE_THAN and below < value:
            return Decimal(below), style
        if style is Hedge.NEARLY and below < value:
            return Decimal(below + step), style
        return Decimal((value + step // 2) // step * step), style if style is Hedge.ABOUT else Hedge.EXACT

    def written_share(self, hundredths: int) -> tuple[Decimal, Hedge]:
        """A share given in hundredths of a percent, as a whole percentage."""
        whole = (hundredths + 50) // 100
        if self.chance.random() >= self.rounding:
            return Decimal(whole), Hedge.EXACT
        style = self.chance.choice((Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN))
        below = hundredths // 100
        if style is Hedge.ABOUT or hundredths % 100 == 0:
            return Decimal(whole), Hedge.ABOUT
        return (Decimal(below + 1), style) if style is Hedge.NEARLY else (Decimal(below), style)

    def finish(self, name: str, slipped: Said | None = None, meant: Decimal | None = None) -> Article:
        text = ""
        spans: dict[int, tuple[int, int]] = {}
        for piece in self.pieces:
            if isinstance(piece, str):
                text += piece
                continue
            words = self.chance.choice(HEDGE_WORDS[piece.hedge]) + " " if piece.hedge in HEDGE_WORDS else ""
            start = len(text)
            text += f"{words}{piece.number:,f}{piece.noun}"
            spans[id(piece)] = (start, len(text))
        said = [piece for piece in self.pieces if isinstance(piece, Said)]
        ids = {
            piece.key: claim_id(name, Span(start=spans[id(piece)][0], end=spans[id(piece)][1], quote=""), "made-up")
            for piece in said
        }
        claims = tuple(_claim(name, text, piece, spans[id(piece)], ids) for piece in said)
        return Article(
            document=Document(id=name, text=text, lang="en"),
            claims=claims,
            slipped=ids[slipped.key] if slipped else None,
            meant=meant,
        )


def _claim(name: str, text: str, said: Said, span: tuple[int, int], ids: dict[str, str]) -> Claim:
    fields = dict(said.fields)
    speaker, place = fields.pop("by", None), fields.pop("place", None)
    window, day = fields.pop("window", None), fields.pop("day", NIGHT)
    return Claim(
        id=ids[said.key],
        document=name,
        span=Span(start=span[0], end=span[1], quote=text[span[0] : span[1]]),
        record=Figure(
            bound=Bound(low=said.number, high=said.number, hedge=said.hedge),
            part_of=ids.get(said.part_of or ""),
            **fields,  # type: ignore[arg-type]
        ),
        rule="made-up",
        attribution=Attribution(speaker=speaker),  # type: ignore[arg-type]
        place=Place(text=place, code=f"XX-{REGIONS.index(place)}") if place else None,  # type: ignore[arg-type]
        date=day,  # type: ignore[arg-type]
        window=window,  # type: ignore[arg-type]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What happened: weapons launched, stopped and hitting, and what it did."""

    drones: int
    missiles: int
    drones_down: int
    missiles_down: int
    by_region: tuple[int, ...]
    dark_by_region: tuple[int, ...]
    killed: int
    killed_first: int
    injured: int
    children: int
    other_side: int
    past_day: int
    before: int
    week: int
    suppressed: int


def a_night(chance: random.Random) -> Night:
    drones = min(900, max(25, int(chance.lognormvariate(5, 0.8))))
    missiles = chance.randint(12, 70)
    drones_down = sum(chance.random() < 0.85 for _ in range(drones))
    missiles_down = sum(chance.random() < 0.6 for _ in range(missiles))
    regions = tuple(chance.randint(5, 90) for _ in range(chance.randint(3, 5)))
    dark = tuple(chance.randint(11, 350) * 100 for _ in range(3))
    killed = chance.randint(2, 30)
    return Night(
        drones=drones,
        missiles=missiles,
        drones_down=drones_down,
        missiles_down=missiles_down,
        by_region=regions,
        dark_by_region=dark,
        killed=killed,
        killed_first=chance.randint(1, killed),
        injured=chance.randint(15, 90),
        children=chance.randint(1, 9),
        other_side=sum(regions),
        past_day=drones_down + chance.randint(3, 60),
        before=chance.randint(25, 400),
        week=drones + chance.randint(100, 1500),
        suppressed=chance.choice((0, chance.randint(0, drones - drones_down))),
    )


ATTACK = {"side": "redland", "by": "the air force"}
DEFENCE = {"side": "blueland", "by": "the air force"}


def tell(chance: random.Random, rounding: float) -> Writer:
    """One night told by a writer who rounds so many of the numbers."""
    writer, night = Writer(chance=chance, rounding=rounding), a_night(chance)
    passages: list[Callable[[Writer, Night], None]] = [
        *(_other_side, _outage, _toll, _longer_window, _night_before, _weeks, _models, _suppressed, _two_speakers)
    ]
    if chance.random() < 0.5:
        writer.say(
            writer.number("headline", night.drones, "launched", "drone", " drones", **ATTACK),
            " fly at Blueland in one night\n\n",
        )
    _lead(writer, night)
    for passage in chance.sample((_breakdowns, *chance.sample(passages, 4)), 5):
        writer.say("\n\n")
        passage(writer, night)
    return writer


def _lead(w: Writer, night: Night) -> None:
    w.say("Redland launched ", w.number("lead-drones", night.drones, "launched", "drone", " drones", **ATTACK), " and ")
    w.say(w.number("lead-missiles", night.missiles, "launched", "missile", " missiles", **ATTACK), " overnight. ")
    w.say(
        "Defenders shot down ",
        w.number("lead-drones-down", night.drones_down, "intercepted", "drone", " drones", **DEFENCE),
    )
    w.say(
        " and ", w.number("lead-missiles-down", night.missiles_down, "intercepted", "missile", " missiles", **DEFENCE)
    )
    w.say(", the air force said.")


def _breakdowns(w: Writer, night: Night) -> None:
    launched, down = night.drones + night.missiles, night.drones_down + night.missiles_down
    w.say(
        "The figures in full: ",
        w.number("launched", launched, "launched", "drone_or_missile", " weapons", **ATTACK),
        " came (",
    )
    w.say(w.number("drones", night.drones, "launched", "drone", " drones", part_of="launched", **ATTACK), " + ")
    w.say(
        w.number("missiles", night.missiles, "launched", "missile", " missiles", part_of="launched", **ATTACK),
        "), and ",
    )
    w.say(w.number("down", down, "intercepted", "drone_or_missile", " of them", **DEFENCE), " were stopped (")
    w.say(
        w.number("drones-down", night.drones_down, "intercepted", "drone", " drones", part_of="down", **DEFENCE), " + "
    )
    w.say(
        w.number(
            "missiles-down", night.missiles_down, "intercepted", "missile", " missiles", part_of="down", **DEFENCE
        ),
        ")",
    )
    hits = launched - down - night.suppressed
    if hits > 0:
        w.say(", so that ", w.number("hits", hits, "hit", "drone_or_missile", " got through", **ATTACK), ", a rate of ")
        w.say(
            w.number(
                "rate", hits * 10000 // launched, "share_percent", "rate", " percent", unit="percent", redundant=False
            )
        )
    w.say(".")


def _other_side(w: Writer, night: Night) -> None:
    by = {"side": "redland", "by": "the other ministry"}
    w.say(
        "Redland's ministry claimed ",
        w.number("theirs", night.other_side, "intercepted", "drone", " drones", **by),
        " shot down, including ",
    )
    count = len(night.by_region) - (w.chance.random() < 0.5)
    for at in range(count):
        w.say(", " if at else "")
        w.say(
            w.number(
                f"theirs-{at}",
                night.by_region[at],
                "intercepted",
                "drone",
                f" over {REGIONS[at]}",
                part_of="theirs",
                redundant=False,
                place=REGIONS[at],
                **by,
            )
        )
    w.say(".")


def _outage(w: Writer, night: Night) -> None:
    by = {"side": "blueland", "by": "the grid company"}
    w.say(
        "In ",
        w.number("regions", len(night.dark_by_region), "without_power", "region", " regions", redundant=False, **by),
        " ",
    )
    w.say(w.number("dark", sum(night.dark_by_region), "without_power", "customer", " customers", **by), " lost power: ")
    for at, dark in enumerate(night.dark_by_region):
        w.say(
            ", " if at else "",
            w.number(
                f"dark-{at}",
                dark,
                "without_power",
                "customer",
                f" in {REGIONS[at]}",
                part_of="dark",
                place=REGIONS[at],
                **by,
            ),
        )
    w.say(".")


def _toll(w: Writer, night: Night) -> None:
    by = {"side": "blueland", "by": "the mayor", "place": REGIONS[0], "redundant": False}
    w.say(
        "In Arden ",
        w.number("killed", night.killed_first, "killed", "person", " people", **by),
        " were first said to be dead; the toll later rose to ",
    )
    w.say(w.number("killed-later", night.killed, "killed", "person", "", **by), ". ")
    w.say(w.number("injured", night.injured, "injured", "person", " people", **by), " were hurt, including ")
    w.say(w.number("children", night.children, "injured", "child", " children", part_of="injured", **by), ".")


def _longer_window(w: Writer, night: Night) -> None:
    by = {**DEFENCE, "redundant": False}
    w.say(
        "Over the past day as a whole ",
        w.number("day", night.past_day, "intercepted", "drone", " drones", window=PAST_DAY, **by),
        " were shot down.",
    )


def _night_before(w: Writer, night: Night) -> None:
    attack = {**ATTACK, "day": date(2031, 5, 1), "redundant": False}
    w.say(
        "The night before, ", w.number("before", night.before, "launched", "drone", " drones", **attack), " had come."
    )


def _weeks(w: Writer, night: Night) -> None:
    attack = {**ATTACK, "day": None, "redundant": False}
    w.say(
        "Last week Redland sent ",
        w.number("week", night.week, "launched", "drone", " drones", **attack),
        " and in April ",
    )
    w.say(w.number("april", night.week * 4 + 17, "launched", "drone", " drones", **attack), ".")


def _models(w: Writer, night: Night) -> None:
    attack = {**ATTACK, "redundant": False}
    w.say(
        "Of the drones, ",
        w.number("model", night.drones * 2 // 3, "launched", "drone", "", model=("Kestrel",), **attack),
    )
    w.say(" were of the Kestrel type. Power was back for ")
    w.say(
        w.number("back", 6200, "share_percent", "share of homes", " percent", unit="percent", redundant=False),
        " of homes.",
    )


def _suppressed(w: Writer, night: Night) -> None:
    defence = {**DEFENCE, "redundant": False}
    w.say(
        "A further ",
        w.number("suppressed", night.suppressed, "suppressed", "drone", " drones", **defence),
        " were lost from radar.",
    )


def _two_speakers(w: Writer, night: Night) -> None:
    fields = {"side": "blueland", "place": REGIONS[1], "redundant": False}
    w.say(
        "The mayor spoke of ", w.number("mayor", night.injured, "injured", "person", " hurt", by="the mayor", **fields)
    )
    w.say(
        ", the ministry of ",
        w.number("ministry", night.injured + night.children, "injured", "person", "", by="the ministry", **fields),
        ".",
    )


def right_article(seed: int, rounding: float) -> Article:
    """An article in which every number is right, if perhaps rounded."""
    return tell(random.Random(seed), rounding).finish(f"right-{seed}")


def slipped_article(seed: int, rounding: float, kind: SlipKind, *, restated: bool = False) -> Article | None:
    """An article with one slip of a kind in a figure that others depend on; ``None`` where no figure allows it.

    With ``restated`` the slip is in a figure that the article states twice.
    """
    chance = random.Random(seed)
    writer = tell(chance, rounding)
    said = [piece for piece in writer.pieces if isinstance(piece, Said) and piece.redundant]
    summed = [piece for piece in said if piece.part_of or any(other.part_of == piece.key for other in said)]
    twice = [piece for piece in said if piece.key in ("drones", "drones-down") and piece.number >= 10]
    candidates = [
        (piece, wrong) for piece in (twice if restated else summed) if (wrong := _wrong(chance, piece.number, kind))
    ]
    if not candidates:
        return None
    piece, wrong = chance.choice(candidates)
    meant, piece.number = piece.number, wrong
    return writer.finish(f"slip-{seed}", piece, meant)


def _wrong(chance: random.Random, number: Decimal, kind: SlipKind) -> Decimal | None:
    """The number with a slip of the kind, or ``None`` where it allows none."""
    digits = str(int(number))
    at = chance.randrange(len(digits))
    match kind:
        case SlipKind.DROPPED if len(digits) > 1:
            written = digits[:at] + digits[at + 1 :]
        case SlipKind.SWAPPED if len(digits.rstrip("0")) > 1:
            at = min(at, len(digits.rstrip("0")) - 2)  # the noughts of a round number stay where they are
            written = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        case SlipKind.TEN:
            written = digits + "0" if chance.random() < 0.5 or not digits.endswith("0") else digits[:-1]
        case SlipKind.ADDED:
            written = digits[:at] + str(chance.randrange(10)) + digits[at:]
        case SlipKind.WRONG:
            written = digits[:at] + str(chance.randrange(10)) + digits[at + 1 :]
        case _:
            return None
    return Decimal(written) if written[0] != "0" and int(written) != number else None
