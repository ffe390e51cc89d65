"""Made-up articles about made-up nights, as text and claims: right ones, and ones with a planted slip.

A writer tells one night in a lead and five passages, drawn at random. Each number may be rounded on the way, with or
without a word that says so. A passage is a template: ``[drones| drones]`` is the number of ``drones`` and the words of
its quote, ``[drones<launched| drones]`` is also a part of the last ``launched``, ``[theirs 0<~theirs| over Arden]`` is
a part of a list that names only some.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal

from crossfoot.check.slips import SlipKind
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of
from crossfoot.model.when import Window

NIGHT = date(2031, 5, 2)
PAST_DAY = Window(start=datetime(2031, 5, 1, 6, tzinfo=UTC), end=datetime(2031, 5, 2, 6, tzinfo=UTC))
REGIONS = ("Arden", "Birch Hills", "Corvale", "Dunmere", "Eastmark")

WORDS = {
    Hedge.ABOUT: ("about", "around", "some"),
    Hedge.MORE_THAN: ("more than", "over"),
    Hedge.NEARLY: ("nearly", "almost"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What one key of the templates counts."""

    measure: Measure
    thing: str
    side: str | None = None
    by: str | None = None
    place: str | None = None
    day: date | None = NIGHT
    window: Window | None = None
    unit: str | None = None
    model: tuple[str, ...] = ()


LAUNCHED = Kind(measure=Measure.LAUNCHED, thing="drone", side="redland", by="the air force")
DOWN = Kind(measure=Measure.INTERCEPTED, thing="drone", side="blueland", by="the air force")
THEIRS = Kind(measure=Measure.INTERCEPTED, thing="drone", side="redland", by="the other ministry")
DARK = Kind(measure=Measure.WITHOUT_POWER, thing="customer", side="blueland", by="the grid company")
DEAD = Kind(measure=Measure.KILLED, thing="person", side="blueland", by="the mayor", place=REGIONS[0])
HURT = replace(DEAD, measure=Measure.INJURED)
SHARE = Kind(measure=Measure.SHARE_PERCENT, thing="rate", unit="percent")

KINDS = {
    "launched": replace(LAUNCHED, thing="drone_or_missile"),
    "drones": LAUNCHED,
    "missiles": replace(LAUNCHED, thing="missile"),
    "before": replace(LAUNCHED, day=date(2031, 5, 1)),
    "week": replace(LAUNCHED, day=None),
    "month": replace(LAUNCHED, day=None),
    "kestrels": replace(LAUNCHED, model=("Kestrel",)),
    "down": replace(DOWN, thing="drone_or_missile"),
    "drones down": DOWN,
    "missiles down": replace(DOWN, thing="missile"),
    "past day": replace(DOWN, window=PAST_DAY),
    "suppressed": replace(DOWN, measure=Measure.SUPPRESSED),
    "hits": replace(LAUNCHED, measure=Measure.HIT, thing="drone_or_missile"),
    "rate": SHARE,
    "power back": replace(SHARE, thing="share of homes"),
    "theirs": THEIRS,
    **{f"theirs {at}": replace(THEIRS, place=region) for at, region in enumerate(REGIONS)},
    "regions": replace(DARK, thing="region"),
    "dark": DARK,
    **{f"dark {at}": replace(DARK, place=region) for at, region in enumerate(REGIONS)},
    "first dead": DEAD,
    "dead": DEAD,
    "hurt": HURT,
    "children": replace(HURT, thing="child"),
    "by the mayor": replace(HURT, place=REGIONS[1]),
    "by the ministry": replace(HURT, place=REGIONS[1], by="the ministry"),
}

HEADLINE = "[drones| drones] fly at Blueland in one night\n\n"
LEAD = (
    "Redland launched [drones| drones] and [missiles| missiles] overnight. Defenders shot down [drones down| drones] "
    "and [missiles down| missiles], the air force said."
)
IN_FULL = (
    "The figures in full: [launched| weapons] came ([drones<launched| drones] + [missiles<launched| missiles]), and "
    "[down| of them] were stopped ([drones down<down| drones] + [missiles down<down| missiles])"
)
HITS = ", so that [hits| got through], a rate of [rate| percent]"
PASSAGES = (
    "Redland's ministry claimed [theirs| drones] shot down, including [theirs 0<~theirs| over Arden], "
    "[theirs 1<~theirs| over Birch Hills] and [theirs 2<~theirs| over Corvale].",
    "In [regions| regions] [dark| customers] lost power: [dark 0<dark| in Arden], [dark 1<dark| in Birch Hills], "
    "[dark 2<dark| in Corvale].",
    "In Arden [first dead| people] were first said to be dead; the toll later rose to [dead|]. [hurt| people] were "
    "hurt, including [children<~hurt| children].",
    "Over the past day as a whole [past day| drones] were shot down.",
    "The night before, [before| drones] had come.",
    "Last week Redland sent [week| drones] and in April [month|].",
    "Of the drones, [kestrels|] were of the Kestrel type. Power was back for [power back| percent] of homes.",
    "A further [suppressed| drones] were lost from radar.",
    "The mayor spoke of [by the mayor| hurt], the ministry of [by the ministry|].",
)

MENTION = re.compile(r"\[([\w ]+?)(?:<(~?)([\w ]+))?\|([^\]]*)\]")


def numbers_of(chance: random.Random) -> dict[str, int]:
    """What happened in one night, by the keys of `KINDS`; shares in hundredths of a percent."""
    drones, missiles = min(900, max(25, int(chance.lognormvariate(5, 0.8)))), chance.randint(12, 70)
    drones_down = sum(chance.random() < 0.85 for _ in range(drones))
    missiles_down = sum(chance.random() < 0.6 for _ in range(missiles))
    suppressed = chance.choice((0, chance.randint(0, drones - drones_down)))
    theirs = [chance.randint(5, 90) for _ in range(3)]
    dark = [chance.randint(11, 350) * 100 for _ in range(3)]
    dead, hurt, children = chance.randint(2, 30), chance.randint(15, 90), chance.randint(1, 9)
    hits = drones + missiles - drones_down - missiles_down - suppressed
    week = drones + chance.randint(100, 1500)
    return {
        "launched": drones + missiles,
        "drones": drones,
        "missiles": missiles,
        "before": chance.randint(25, 400),
        "week": week,
        "month": 4 * week + 17,
        "kestrels": drones * 2 // 3,
        "down": drones_down + missiles_down,
        "drones down": drones_down,
        "missiles down": missiles_down,
        "past day": drones_down + chance.randint(3, 60),
        "suppressed": suppressed,
        "hits": hits,
        "rate": hits * 10000 // (drones + missiles),
        "power back": 6200,
        "theirs": sum(theirs) + chance.choice((0, 7)),
        **{f"theirs {at}": number for at, number in enumerate(theirs)},
        "regions": len(dark),
        "dark": sum(dark),
        **{f"dark {at}": number for at, number in enumerate(dark)},
        "first dead": chance.randint(1, dead),
        "dead": dead,
        "hurt": hurt,
        "children": children,
        "by the mayor": hurt,
        "by the ministry": hurt + children,
    }


@dataclass(slots=True, kw_only=True)
class Mention:
    """A number about to be written. ``sums`` is whether it is a part or a total of a list that names all parts."""

    key: str
    number: Decimal
    hedge: Hedge
    words: str
    total: Mention | None = None
    sums: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article with its claims; where a slip was planted, the claim that has it and the number that was meant."""

    document: Document
    claims: tuple[Claim, ...]
    slipped: str | None = None
    meant: Decimal | None = None


@dataclass(slots=True, kw_only=True)
class Writer:
    """Turns templates into pieces of text and mentions; ``rounding`` is the chance that a number is rounded."""

    chance: random.Random
    rounding: float
    numbers: dict[str, int]
    pieces: list[str | Mention] = field(default_factory=list)

    @property
    def mentions(self) -> list[Mention]:
        return [piece for piece in self.pieces if isinstance(piece, Mention)]

    def tell(self, template: str) -> None:
        at = 0
        for match in MENTION.finditer(template):
            key, some, total_key, words = match.groups()
            number, hedge = self.written_share(key) if KINDS[key].unit else self.written(self.numbers[key])
            mention = Mention(key=key, number=number, hedge=hedge, words=words)
            if total_key:
                mention.total = next(other for other in reversed(self.mentions) if other.key == total_key)
                mention.sums = not some
                mention.total.sums |= mention.sums
            self.pieces += [template[at : match.start()], mention]
            at = match.end()
        self.pieces.append(template[at:])

    def written(self, value: int) -> tuple[Decimal, Hedge]:
        """The number as written: exact, or rounded to two digits with or without a word; some cut it off."""
        if value < 20 or self.chance.random() >= self.rounding:
            return Decimal(value), Hedge.EXACT
        step = max(10, 10 ** (len(str(value)) - 2))
        below, nearest = value - value % step, (value + step // 2) // step * step
        if self.chance.random() < 0.1:
            return Decimal(below), Hedge.EXACT
        style = self.chance.choice((Hedge.EXACT, Hedge.ABOUT, Hedge.MORE_THAN, Hedge.NEARLY))
        if style is Hedge.MORE_THAN and below < value:
            return Decimal(below), style
        if style is Hedge.NEARLY and below < value:
            return Decimal(below + step), style
        return Decimal(nearest), style if style is Hedge.ABOUT else Hedge.EXACT

    def written_share(self, key: str) -> tuple[Decimal, Hedge]:
        """A share in whole percent, perhaps with a word."""
        below, rest = divmod(self.numbers[key], 100)
        nearest = below + (rest >= 50)
        if self.chance.random() >= self.rounding:
            return Decimal(nearest), Hedge.EXACT
        style = self.chance.choice((Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN))
        if style is Hedge.ABOUT or rest == 0:
            return Decimal(nearest), Hedge.ABOUT
        return Decimal(below + 1 if style is Hedge.NEARLY else below), style

    def finish(self, name: str, slipped: Mention | None = None, meant: Decimal | None = None) -> Article:
        text = ""
        spans: dict[int, tuple[int, int]] = {}
        for piece in self.pieces:
            start = len(text)
            if isinstance(piece, Mention):
                hedge = f"{self.chance.choice(WORDS[piece.hedge])} " if piece.hedge in WORDS else ""
                text += f"{hedge}{piece.number:,f}{piece.words}"
                spans[id(piece)] = (start, len(text))
            else:
                text += piece
        places = {id(mention): span_of(text, *spans[id(mention)]) for mention in self.mentions}
        claims = tuple(_claim(name, mention, places) for mention in self.mentions)
        return Article(
            document=Document(id=name, text=text, lang="en"),
            claims=claims,
            slipped=_id(name, places[id(slipped)]) if slipped else None,
            meant=meant,
        )


def _id(name: str, span: Span) -> str:
    return claim_id(name, span, "made-up")


def _claim(name: str, mention: Mention, places: dict[int, Span]) -> Claim:
    kind, span = KINDS[mention.key], places[id(mention)]
    figure = Figure(
        bound=Bound(low=mention.number, high=mention.number, hedge=mention.hedge),
        measure=kind.measure,
        object=kind.thing,
        unit=kind.unit,
        model=kind.model,
        part_of=_id(name, places[id(mention.total)]) if mention.total else None,
        side=kind.side,
    )
    return Claim(
        id=_id(name, span),
        document=name,
        span=span,
        record=figure,
        rule="made-up",
        attribution=Attribution(speaker=kind.by),
        place=Place(text=kind.place, code=f"XX-{REGIONS.index(kind.place)}") if kind.place else None,
        date=kind.day,
        window=kind.window,
    )


def write(chance: random.Random, rounding: float) -> Writer:
    """One night told by a writer who rounds so many of the numbers."""
    numbers = numbers_of(chance)
    writer = Writer(chance=chance, rounding=rounding, numbers=numbers)
    if chance.random() < 0.5:
        writer.tell(HEADLINE)
    writer.tell(LEAD)
    in_full = IN_FULL + (HITS if numbers["hits"] > 0 else "") + "."
    for passage in chance.sample((in_full, *chance.sample(PASSAGES, 4)), 5):
        writer.tell("\n\n" + passage)
    return writer


def right_article(seed: int, rounding: float) -> Article:
    """An article in which every number is right, if perhaps rounded."""
    return write(random.Random(seed), rounding).finish(f"right-{seed}")


def slipped_article(seed: int, rounding: float, kind: SlipKind, *, restated: bool = False) -> Article | None:
    """An article with one slip of a kind in a figure that others depend on; ``None`` where no figure allows it.

    The figure is a part or a total of a list that names all parts; with ``restated``, one that the lead states too.
    """
    chance = random.Random(seed)
    writer = write(chance, rounding)
    summed = [mention for mention in writer.mentions if mention.sums]
    if restated:
        summed = [mention for mention in summed if mention.key in ("drones", "drones down")]
    slips = [(mention, wrong) for mention in summed if (wrong := _wrong(chance, mention.number, kind)) is not None]
    if not slips:
        return None
    mention, wrong = chance.choice(slips)
    meant, mention.number = mention.number, wrong
    return writer.finish(f"slip-{seed}", mention, meant)


def _wrong(chance: random.Random, number: Decimal, kind: SlipKind) -> Decimal | None:
    """The number with a slip of the kind, or ``None`` where it allows none."""
    digits = str(int(number))
    significant = len(digits.rstrip("0"))
    at = chance.randrange(len(digits))
    if kind is SlipKind.SWAPPED and significant > 1:
        at = min(at, significant - 2)  # the noughts of a round number stay where they are
        written = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    elif kind is SlipKind.DROPPED and len(digits) > 1:
        written = digits[:at] + digits[at + 1 :]
    elif kind is SlipKind.TEN:
        written = digits[:-1] if digits.endswith("0") and chance.random() < 0.5 else digits + "0"
    elif kind is SlipKind.ADDED:
        written = digits[:at] + str(chance.randrange(10)) + digits[at:]
    elif kind is SlipKind.WRONG:
        written = digits[:at] + str(chance.randrange(10)) + digits[at + 1 :]
    else:
        return None
    return Decimal(written) if written[0] != "0" and int(written) != number else None
