"""Series as people read them on a terminal, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo
from functools import lru_cache
from operator import itemgetter
from typing import Any

from rich.text import Text

from crossfoot.cli.cards import amount
from crossfoot.cli.journey import counted
from crossfoot.cli.say import harmless
from crossfoot.model.bound import Bound
from crossfoot.model.claim import number_to_json
from crossfoot.model.series import Point, Series
from crossfoot.model.when import Window
from crossfoot.track.revise import Revision, find_breaks
from crossfoot.track.series import missing_days

CSV_FIELDS = (
    "series", "date", "low", "high", "bound", "unit", "change", "missing_before", "definition", "break",
    "window_start", "window_end", "recorded_at", "claims",
)  # fmt: skip


def series_page(series: Series, zone: tzinfo) -> Iterator[Text]:
    """What kind of series it is, where its definition changes, then a line a day."""
    yield summary(series)
    before: Point | None = None
    for point in series.points:
        missing = _missing(before, point)
        if missing:
            yield Text(f"{'':10}  {counted(missing, 'day')} missing", style="dim")
        change = f"  {amount(point.change, None)} that day" if point.change else ""
        window = f"  {_hours(point.window, zone)}" if point.window else ""
        claims = counted(len(point.claims), "claim")
        value = (f"{amount(point.bound, series.unit):>12}", "bold")
        yield Text.assemble(f"{point.date}  ", value, f"{change}  ", (f"{claims}{window}", "dim"))
        before = point


def summary(series: Series) -> Text:
    """The series in one line, and one for each change of definition."""
    kind = "running total" if series.cumulative else "by day"
    missing = len(missing_days(series))
    span = f", {series.points[0].date} to {series.points[-1].date}" if series.points else ""
    gaps = f", {counted(missing, 'day')} missing, which {'is' if missing == 1 else 'are'} not zero" if missing else ""
    breaks = "".join(f"\n  {one.date}: from here on {one.after}, before {one.before}" for one in find_breaks(series))
    head = f"{series.name}, {kind}: {counted(len(series.points), 'value')}{span}{gaps}"
    return Text.assemble((head, "bold"), (harmless(breaks), "yellow"))


def point_forms(series: Series, zone: tzinfo) -> Iterator[dict[str, Any]]:
    """Each point as JSON, times in ``zone``.

    ``missing_before`` counts the days without a value since the point before, ``break`` tells that the definition is
    another than there.
    """
    name, unit, cumulative = series.name, series.unit, series.cumulative
    before: Point | None = None
    for point in series.points:
        window, bound = point.window, point.bound
        low = number_to_json(bound.low)
        yield {
            "series": name,
            "date": point.date.isoformat(),
            # As `bound_form` has it; some thousand points are written at once.
            "low": low,
            "high": low if bound.single else number_to_json(bound.high),
            "bound": bound.hedge.value,
            "unit": unit,
            "cumulative": cumulative,
            "change": bound_form(point.change) if point.change else None,
            "missing_before": _missing(before, point),
            "definition": point.definition,
            "break": before is not None and before.definition != point.definition,
            "window": {"start": _in(window.start, zone), "end": _in(window.end, zone)} if window else None,
            "recorded_at": _in(point.recorded_at, zone) if point.recorded_at else None,
            "claims": point.claims,
        }
        before = point


def csv_rows(series: Series, zone: tzinfo) -> Iterator[tuple[object, ...]]:
    """The head, and the cells of each point's JSON; claims are parted by blanks."""
    yield CSV_FIELDS
    stated = itemgetter(*CSV_FIELDS[: CSV_FIELDS.index("change")])
    for form in point_forms(series, zone):
        change, window = form["change"] or {}, form["window"] or {}
        yield (
            *stated(form),
            change.get("low"),
            form["missing_before"],
            form["definition"],
            "yes" if form["break"] else "",
            window.get("start"),
            window.get("end"),
            form["recorded_at"],
            " ".join(form["claims"]),
        )


def revisions_page(revisions: Iterable[Revision], unit: str | None) -> Iterator[Text]:
    """What each day was, and what it is."""
    for one in revisions:
        before, after = (amount(bound, unit) if bound else "nothing" for bound in (one.before, one.after))
        yield Text(f"{one.date}  {before} -> {after}")


def revision_form(name: str, one: Revision) -> dict[str, Any]:
    """A revision as JSON."""
    before, after = (bound_form(bound) if bound else None for bound in (one.before, one.after))
    return {
        "series": name,
        "date": one.date.isoformat(),
        "before": before,
        "after": after,
        "claims": list(one.claims),
    }


def bound_form(bound: Bound) -> dict[str, Any]:
    """A bound as JSON."""
    low = number_to_json(bound.low)
    return {"low": low, "high": low if bound.single else number_to_json(bound.high), "bound": bound.hedge.value}


def _missing(before: Point | None, point: Point) -> int:
    return (point.date - before.date).days - 1 if before else 0


# Points of one series were recorded at few times.
@lru_cache(maxsize=4096)
def _in(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat()


def _hours(window: Window, zone: tzinfo) -> str:
    start, end = window.start.astimezone(zone), window.end.astimezone(zone)
    return f"{start:%m-%d %H:%M} to {end:%m-%d %H:%M %Z}"
