"""Drawings: a series as a line of blocks or in SVG, and how forecasts fared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from html import escape

from crossfoot.model.series import Point, Series
from crossfoot.track.outlook.calibration import Bin
from crossfoot.track.revise import find_breaks

_BLOCKS = "▁▂▃▄▅▆▇█"
_GAP = " "
WIDTH, HEIGHT, MARGIN = 900, 260, 56


def sparkline(series: Series, width: int) -> str:
    """At most ``width`` blocks over the whole time, each the mean of its days; a blank where no day has a value."""
    if not series.points:
        return ""
    first, last = series.points[0].date, series.points[-1].date
    days = (last - first).days + 1
    cells = min(days, max(width, 1))
    means: list[list[float]] = [[] for _ in range(cells)]
    for point in series.points:
        means[(point.date - first).days * cells // days].append(_value(point))
    values = [sum(cell) / len(cell) if cell else None for cell in means]
    known = [value for value in values if value is not None]
    low, high = min(0.0, *known), max(0.0, *known)
    step = (high - low) / (len(_BLOCKS) - 1) or 1.0
    return "".join(_GAP if value is None else _BLOCKS[round((value - low) / step)] for value in values)


def draw_svg(series: Series, title: str) -> str:
    """The series as a drawing: a line from day to day, broken where a day is missing or the definition changes.

    What was stated as a range or with a hedge has a bar over all it can mean; a change of definition is a dashed line.
    """
    points = series.points
    first, last = (points[0].date, points[-1].date) if points else (date.min, date.min)
    low, high = min((0.0, *map(_value, points))), max((0.0, *map(_value, points)))
    high = high if high > low else low + 1
    base = HEIGHT - MARGIN

    def across(day: date) -> str:
        return f"{MARGIN + (WIDTH - 2 * MARGIN) * (day - first).days / max((last - first).days, 1):.1f}"

    def up(value: float) -> str:
        share = (min(max(value, low), high) - low) / (high - low)
        return f"{base - (base - MARGIN) * share:.1f}"

    def place(point: Point) -> str:
        return f"{across(point.date)},{up(_value(point))}"

    runs = _runs(points)
    lines = "".join(f'<polyline points="{" ".join(map(place, run))}"/>' for run in runs if len(run) > 1)
    single = [run[0] for run in runs if len(run) == 1]
    dots = "".join(f'<circle cx="{across(one.date)}" cy="{up(_value(one))}" r="1.5"/>' for one in single)
    breaks = "".join(
        f'<path d="M{across(one.date)} {MARGIN}V{base}"><title>{escape(f"{one.date}: {one.after}")}</title></path>'
        for one in find_breaks(series)
    )
    unit = f" ({escape(series.unit)})" if series.unit else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-family="sans-serif"'
        f' font-size="12"><title>{escape(title)}</title><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
        f'<text x="{MARGIN}" y="24">{escape(title)}{unit}</text>'
        f'<path d="M{MARGIN} {MARGIN}V{base}H{WIDTH - MARGIN}" fill="none" stroke="#888"/>'
        f'<g stroke="#888" stroke-dasharray="3 3" fill="none">{breaks}</g>'
        f'<g stroke="#9dbfe3" stroke-width="2">{_bars(points, across, up)}</g>'
        f'<g fill="none" stroke="#1f5fa8" stroke-width="1.5">{lines}</g><g fill="#1f5fa8">{dots}</g>'
        f'<g fill="#444"><text x="{MARGIN - 6}" y="{MARGIN + 4}" text-anchor="end">{high:g}</text>'
        f'<text x="{MARGIN - 6}" y="{base}" text-anchor="end">{low:g}</text>'
        f'<text x="{MARGIN}" y="{base + 18}">{first}</text>'
        f'<text x="{WIDTH - MARGIN}" y="{base + 18}" text-anchor="end">{last}</text></g></svg>\n'
    )


def _bars(points: Sequence[Point], across: Callable[[date], str], up: Callable[[float], str]) -> str:
    bars = []
    for point in points:
        can = point.bound.interval()
        # An open end is drawn to the number itself: nobody said how far it goes.
        least, most = (float(point.bound.best if end is None else end) for end in (can.low, can.high))
        if least < most:
            bars.append(f'<path d="M{across(point.date)} {up(least)}V{up(most)}"/>')
    return "".join(bars)


def _value(point: Point) -> float:
    return float(point.bound.best)


def _runs(points: Sequence[Point]) -> list[list[Point]]:
    """Neighbouring days of one definition."""
    runs: list[list[Point]] = []
    for point in points:
        before = runs[-1][-1] if runs else None
        follows = before and point.date - before.date <= timedelta(days=1) and point.definition == before.definition
        if follows:
            runs[-1].append(point)
        else:
            runs.append([point])
    return runs


def draw_calibration(bins: Sequence[Bin]) -> str:
    """How often what was called so likely came, with Wilson's 95 % intervals; on the dashed line it came as often."""
    side, margin = 360, 48
    span = side - 2 * margin

    def spot(said: float, came: float) -> tuple[str, str]:
        return f"{margin + span * said:.1f}", f"{side - margin - span * came:.1f}"

    marks = []
    for one in bins:
        x, y = spot(one.mean, one.came)
        low, high = spot(one.mean, one.wilson_low)[1], spot(one.mean, one.wilson_high)[1]
        told = f"said {one.mean:.0%}, came {one.came:.0%}, n = {one.forecasts}"
        marks.append(
            f'<g><title>{told}</title><path d="M{x} {low}V{high}" stroke="#9dbfe3" stroke-width="3"/>'
            f'<circle cx="{x}" cy="{y}" r="4" fill="#1f5fa8"/></g>'
        )
    corner, far = f"{margin} {side - margin}", f"{side - margin} {margin}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" font-family="sans-serif"'
        f' font-size="12"><title>Calibration</title><rect width="{side}" height="{side}" fill="#fff"/>'
        f'<path d="M{margin} {margin}V{side - margin}H{side - margin}" fill="none" stroke="#888"/>'
        f'<path d="M{corner}L{far}" stroke="#888" stroke-dasharray="3 3"/>{"".join(marks)}'
        f'<g fill="#444"><text x="{side / 2}" y="{side - 12}" text-anchor="middle">said</text>'
        f'<text x="14" y="{side / 2}" text-anchor="middle" transform="rotate(-90 14 {side / 2})">came</text>'
        f'<text x="{margin}" y="{side - margin + 16}" text-anchor="middle">0 %</text>'
        f'<text x="{side - margin}" y="{side - margin + 16}" text-anchor="middle">100 %</text></g></svg>\n'
    )
