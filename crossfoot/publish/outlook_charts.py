"""The charts of the outlook: what was expected over time, and whether what was called so likely came so often."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from crossfoot.publish.charts import figure, joined, shape
from crossfoot.track.outlook.calibration import Bin

_HEIGHT, _TOP, _FOOT = 230, 24, 28
#: Patterns of lines, so that neighbours differ without colour; letters tell all of them apart.
_PATTERNS = 4
_SIDE, _MARGIN = 354, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A forecast: ``at`` from 0 to 1 across, what is expected and between which ends; ``letter`` is its author's."""

    at: float
    value: float
    low: float
    high: float
    letter: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The least and the most that is drawn, each with its words; ``came`` is what came, with its words."""

    least: float
    most: float
    words: tuple[str, str]
    came: tuple[float, str] | None = None


def forecasts(
    spots: Sequence[Spot], scale: Scale, *, until: float, title: str, about: str, ends: tuple[str, str], id: str
) -> Markup:  # fmt: skip
    """Forecasts over time: each stands until its author's next, a whisker is its range, a dashed line what came.

    The last of each author stands ``until`` then, from 0 to 1.
    """
    ground = _HEIGHT - _FOOT
    room = (scale.most - scale.least) or 1.0

    def up(value: float) -> int:
        return ground - round((ground - _TOP) * (min(max(value, scale.least), scale.most) - scale.least) / room)

    parts = []
    for value, words in zip((scale.least, scale.most), scale.words, strict=True):
        parts.append(shape("line", x1="0%", x2="100%", y1=up(value), y2=up(value), class_="grid"))
        parts.append(shape("text", x="0%", y=up(value) - 5, class_="end", text=words))
    letters = list(dict.fromkeys(spot.letter for spot in spots))
    for number, letter in enumerate(letters):
        own = [spot for spot in spots if spot.letter == letter]
        # Forecasts of one day lie side by side.
        across = [_across(at, number, len(letters)) for at in (*(spot.at for spot in own), until)]
        parts += _line(own, across, number, up)
    if scale.came:
        value, words = scale.came
        parts.append(shape("line", x1="10%", x2="100%", y1=up(value), y2=up(value), class_="break"))
        parts.append(shape("text", x="100%", y=up(value) - 6 if up(value) > _TOP + 8 else up(value) + 14,
                           class_="end right", text=words))  # fmt: skip
    for number, letter in enumerate(letters):
        for spot in spots:
            if spot.letter == letter:
                parts.append(_dot(spot, f"{_across(spot.at, number, len(letters)):.2f}%", up(spot.value)))
    return figure(parts, title=title, about=about, ends=ends, id=id, height=_HEIGHT)


def _across(at: float, number: int, authors: int) -> float:
    step = min(5.0, 18.0 / authors)
    return 12 + (86 - step * (authors - 1)) * at + step * number


def _line(own: list[Spot], across: list[float], number: int, up: Callable[[float], int]) -> list[Markup]:
    parts = []
    for at, (spot, x, end) in enumerate(zip(own, across, across[1:], strict=False)):
        style, y = f"path p{number % _PATTERNS}", up(spot.value)
        parts.append(shape("line", x1=f"{x:.2f}%", x2=f"{end:.2f}%", y1=y, y2=y, class_=style))
        if at + 1 < len(own):
            parts.append(
                shape("line", x1=f"{end:.2f}%", x2=f"{end:.2f}%", y1=y, y2=up(own[at + 1].value), class_=style)
            )
        if spot.low != spot.high:
            top, foot = up(spot.high), up(spot.low)
            parts.append(shape("line", x1=f"{x:.2f}%", x2=f"{x:.2f}%", y1=top, y2=foot, class_="whisker"))
    return parts


def _dot(spot: Spot, x: str, y: int) -> Markup:
    circle = shape("circle", cx=x, cy=y, r=9, class_="dot open", title=spot.text)
    return circle + shape("text", x=x, y=y + 4, class_="letters", text=spot.letter)


def calibration(bins: Sequence[Bin], *, title: str, about: str, said: str, came: str, id: str) -> Markup:
    """How often what was called so likely came, with Wilson's 95 % intervals; on the dashed line it came as often."""
    span = _SIDE - 2 * _MARGIN

    def spot(x: float, y: float) -> tuple[float, float]:
        return round(_MARGIN + span * x, 1), round(_SIDE - _MARGIN - span * y, 1)

    (left, ground), (right, top) = spot(0, 0), spot(1, 1)
    parts = [
        shape("line", x1=left, x2=right, y1=ground, y2=ground, class_="axis"),
        shape("line", x1=left, x2=left, y1=ground, y2=top, class_="axis"),
        shape("line", x1=left, x2=right, y1=ground, y2=top, class_="grid even"),
    ]
    for share in (0.0, 0.5, 1.0):
        x, y = spot(share, share)
        parts.append(shape("text", x=x, y=ground + 16, class_="gap", text=f"{share:.0%}"))
        parts.append(shape("text", x=left - 6, y=y + 4, class_="end right", text=f"{share:.0%}"))
    parts.append(shape("text", x=_SIDE / 2, y=_SIDE - 6, class_="gap", text=said))
    parts.append(shape("text", x=left - 30, y=top - 14, class_="end", text=came))
    for one in bins:
        x, y = spot(one.mean, one.came)
        low, high = spot(one.mean, one.wilson_low)[1], spot(one.mean, one.wilson_high)[1]
        parts.append(shape("line", x1=x, x2=x, y1=high, y2=low, class_="whisker"))
        parts.append(shape("circle", cx=x, cy=y, r=5, class_="dot", title=f"{one.mean:.0%}: {one.came:.0%}"))
    return Markup(
        '<svg class="map" viewBox="0 0 {side} {side}" role="img" aria-labelledby="{id}-t {id}-d">'
        '<title id="{id}-t">{title}</title><desc id="{id}-d">{about}</desc>{parts}</svg>'
    ).format(side=_SIDE, id=id, title=title, about=about, parts=joined(parts))
