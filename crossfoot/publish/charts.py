"""Charts as SVG, made on the server: text stays text at any width, and colours come from the style sheet.

Places across are percentages, so that a chart fills its figure without its letters being stretched. Beside every chart
stands a table with the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from crossfoot.publish.catalogue import Catalogue

_HEIGHT, _STEPS_HEIGHT, _TOP, _FOOT = 200, 130, 18, 24

#: Tiles of the map of Ukraine: code -> column and row, and the letters in both languages.
TILES: Mapping[str, tuple[int, int, str, str]] = {
    "UA-07": (1, 0, "VOL", "ВОЛ"), "UA-56": (2, 0, "RIV", "РІВ"), "UA-18": (3, 0, "ZHY", "ЖИТ"),
    "UA-74": (5, 0, "CHR", "ЧРГ"), "UA-59": (6, 0, "SUM", "СУМ"),
    "UA-46": (0, 1, "LVI", "ЛЬВ"), "UA-61": (1, 1, "TER", "ТЕР"), "UA-68": (2, 1, "KHM", "ХМЕ"),
    "UA-32": (3, 1, "KYO", "КОБ"), "UA-30": (4, 1, "KYV", "КИЇ"), "UA-53": (5, 1, "POL", "ПОЛ"),
    "UA-63": (6, 1, "KHA", "ХАР"), "UA-09": (7, 1, "LUH", "ЛУГ"),
    "UA-21": (0, 2, "ZAK", "ЗАК"), "UA-26": (1, 2, "IVF", "ІВФ"), "UA-77": (2, 2, "CHV", "ЧРЦ"),
    "UA-05": (3, 2, "VIN", "ВІН"), "UA-71": (4, 2, "CHK", "ЧРК"), "UA-35": (5, 2, "KIR", "КІР"),
    "UA-12": (6, 2, "DNI", "ДНІ"), "UA-14": (7, 2, "DON", "ДОН"),
    "UA-51": (3, 3, "ODE", "ОДЕ"), "UA-48": (4, 3, "MYK", "МИК"), "UA-65": (5, 3, "KHE", "ХЕР"),
    "UA-23": (6, 3, "ZAP", "ЗАП"),
    "UA-40": (4, 4, "SEV", "СЕВ"), "UA-43": (5, 4, "CRI", "КРИ"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One value of a chart, at ``at`` from 0 to 1 across: what is stated, at the least and at the most.

    ``open`` marks a value that a single voice stands behind, ``text`` is what it says in words.
    """

    at: float
    low: Decimal
    high: Decimal
    text: str
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line across all values, with a word on it: where a definition changes."""

    at: float
    text: str


def bars(
    marks: Sequence[Mark],
    *,
    title: str,
    about: str,
    words: Catalogue,
    ends: tuple[str, str],
    step: float,
    rules: Iterable[Rule] = (),
    gaps: Iterable[float] = (),
    id: str,
) -> Markup:
    """Values by day as bars from zero; a range is a whisker on its bar, a missing day a cross on the ground.

    ``step`` is how far one day reaches, of 1; ``gaps`` are where the missing days lie.
    """
    top = max((mark.high for mark in marks), default=Decimal(1)) or Decimal(1)
    width = max(0.15, min(3.0, 100 * step * 0.72))
    parts = [_grid(top, words)]
    for gap in gaps:
        parts.append(shape("text", x=_across(gap), y=_HEIGHT - _FOOT - 3, class_="gap", text="×"))
    for rule in rules:
        x = _across(rule.at)
        parts.append(shape("line", x1=x, x2=x, y1=_TOP, y2=_HEIGHT - _FOOT, class_="break"))
    for mark in marks:
        high, low = _up(mark.high, top), _up(mark.low, top)
        middle = _up((mark.low + mark.high) / 2, top)
        x = f"{_percent(mark.at) - width / 2:.2f}%"
        parts.append(
            shape("rect", x=x, y=middle, width=f"{width:.2f}%", height=_HEIGHT - _FOOT - middle, class_="bar",
                   title=mark.text)
        )  # fmt: skip
        if high != low:
            across = _across(mark.at)
            parts.append(shape("line", x1=across, x2=across, y1=high, y2=low, class_="whisker"))
    return figure(parts, title=title, about=about, ends=ends, id=id)


def steps(
    marks: Sequence[Mark], *, title: str, about: str, words: Catalogue, ends: tuple[str, str], id: str,
    shade: tuple[Decimal, Decimal],
) -> Markup:  # fmt: skip
    """What was stated over time: dots with whiskers, hollow for a repeat, the range taken as a shade behind.

    Dots need no zero below them: the scale reaches from the least that was stated to the most, and says both.
    """
    least, most = min(mark.low for mark in marks), max(mark.high for mark in marks)
    room = (most - least) or Decimal(1)
    ground, top = _STEPS_HEIGHT - _FOOT - 10, _TOP + 4

    def up(value: Decimal) -> int:
        return ground - round((ground - top) * float((min(max(value, least), most) - least) / room))

    parts = [
        shape("rect", x="0%", y=up(shade[1]) - 3, width="100%", height=up(shade[0]) - up(shade[1]) + 6, class_="shade")
    ]
    for value in (least, most):
        parts.append(shape("line", x1="0%", x2="100%", y1=up(value), y2=up(value), class_="grid"))
        parts.append(shape("text", x="0%", y=up(value) - 5, class_="end", text=words.number(value)))
    for mark in marks:
        x = f"{8 + 89 * mark.at:.2f}%"
        if mark.low != mark.high:
            parts.append(shape("line", x1=x, x2=x, y1=up(mark.high), y2=up(mark.low), class_="whisker"))
        kind = "dot open" if mark.open else "dot"
        parts.append(shape("circle", cx=x, cy=up((mark.low + mark.high) / 2), r=5, class_=kind, title=mark.text))
    return figure(parts, title=title, about=about, ends=ends, id=id, height=_STEPS_HEIGHT)


def strip(low: Decimal, high: Decimal, span: tuple[Decimal, Decimal], taken: tuple[Decimal, Decimal] | None) -> Markup:
    """One speaker's figure as a dot or whisker between the least and the most that anybody states.

    It only repeats the number beside it, so it is hidden from screen readers.
    """
    least, most = span
    room = (most - least) or Decimal(1)

    def at(value: Decimal) -> float:
        return 6 + 88 * float((min(max(value, least), most) - least) / room) if most > least else 50.0

    parts = []
    if taken:
        left, right = at(taken[0]), at(taken[1])
        parts.append(
            shape("rect", x=f"{left - 4:.1f}%", y=2, width=f"{right - left + 8:.1f}%", height=16, class_="shade")
        )
    if low != high:
        parts.append(shape("line", x1=f"{at(low):.1f}%", x2=f"{at(high):.1f}%", y1=10, y2=10, class_="whisker"))
    parts.append(shape("circle", cx=f"{(at(low) + at(high)) / 2:.1f}%", cy=10, r=4.5, class_="dot"))
    return Markup('<svg class="strip" height="20" aria-hidden="true" focusable="false">{}</svg>').format(joined(parts))


def spark(values: Sequence[Decimal]) -> Markup:
    """The last values as small bars; it only repeats a table, so it is hidden from screen readers."""
    top = max(values, default=Decimal(1)) or Decimal(1)
    width = 100 / max(len(values), 12)
    heights = [max(1, round(22 * float(value / top))) for value in values]
    parts = [
        shape("rect", x=f"{at * width:.2f}%", y=24 - height, width=f"{width * 0.7:.2f}%", height=height, class_="bar")
        for at, height in enumerate(heights)
    ]
    return Markup('<svg class="spark" height="24" aria-hidden="true" focusable="false">{}</svg>').format(joined(parts))


def tile_map(values: Mapping[str, int], *, title: str, about: str, words: Catalogue, id: str) -> Markup:
    """Ukraine as one tile a region, darker where the number is larger; each tile says its number."""
    most = max(values.values(), default=0)
    parts = []
    for code, (column, row, *letters) in TILES.items():
        value = values.get(code, 0)
        shade = 0 if not value else 1 + min(3, (4 * value - 1) // max(most, 1))
        x, y = column * 44 + 1, row * 44 + 1
        name = f"{words.region(code)}: {words.number(value)}"
        tile = [
            shape("rect", x=x, y=y, width=42, height=42, rx=4, class_=f"tile t{shade}", title=name),
            shape("text", x=x + 21, y=y + 17, class_=f"letters on{shade}", text=letters[words.lang == "uk"]),
            shape("text", x=x + 21, y=y + 33, class_=f"value on{shade}", text=words.number(value) if value else "–"),
        ]
        parts += tile
    return Markup(
        '<svg class="map" viewBox="0 0 354 222" role="img" aria-labelledby="{id}-t {id}-d">'
        '<title id="{id}-t">{title}</title><desc id="{id}-d">{about}</desc>{parts}</svg>'
    ).format(id=id, title=title, about=about, parts=joined(parts))


def figure(
    parts: list[Markup], *, title: str, about: str, ends: tuple[str, str], id: str, height: int = _HEIGHT
) -> Markup:
    """A chart as wide as its place, with words at both ends of its ground."""
    left = shape("text", x="0%", y=height - 7, class_="end", text=ends[0])
    right = shape("text", x="100%", y=height - 7, class_="end right", text=ends[1])
    return Markup(
        '<svg class="chart" height="{height}" role="img" aria-labelledby="{id}-t {id}-d">'
        '<title id="{id}-t">{title}</title><desc id="{id}-d">{about}</desc>{parts}</svg>'
    ).format(height=height, id=id, title=title, about=about, parts=joined([*parts, left, right]))


def _grid(top: Decimal, words: Catalogue) -> Markup:
    base, high = _HEIGHT - _FOOT, _up(top, top)
    number = words.number(top.quantize(Decimal(1)) if top >= 10 else top)
    return joined(
        [
            shape("line", x1="0%", x2="100%", y1=base, y2=base, class_="axis"),
            shape("line", x1="0%", x2="100%", y1=high, y2=high, class_="grid"),
            shape("text", x="0%", y=high - 5, class_="end", text=number),
        ]
    )


def _percent(at: float) -> float:
    return 2 + 96 * at


def _across(at: float) -> str:
    return f"{_percent(at):.2f}%"


def _up(value: Decimal, top: Decimal) -> int:
    return _HEIGHT - _FOOT - round((_HEIGHT - _FOOT - _TOP) * float(value / top))


def shape(name: str, *, class_: str, text: str = "", title: str = "", **places: object) -> Markup:
    """One element of a drawing; ``title`` is told where a pointer rests on it."""
    written = "".join(f' {key}="{escape(value)}"' for key, value in places.items())
    inside = Markup("<title>{}</title>").format(title) if title else escape(text)
    return Markup(f'<{name} class="{class_}"{written}>') + inside + Markup(f"</{name}>")


def joined(parts: Iterable[Markup]) -> Markup:
    """Elements one after another, the last on top."""
    return Markup("").join(parts)
