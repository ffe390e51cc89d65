"""Which chart stands for which view."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from markupsafe import Markup

from crossfoot.publish import charts
from crossfoot.publish.catalogue import Catalogue
from crossfoot.publish.event_views import AccountView, Row
from crossfoot.publish.series_views import SeriesListView, SeriesView


def series_chart(view: SeriesView, words: Catalogue) -> Markup:
    """The last days of a series: bars, missing days, changes of definition."""
    first, last = view.shown[0].date, view.shown[-1].date
    days = (last - first).days + 1
    unit = view.subject.unit
    newest, most = view.shown[-1], max(view.shown, key=lambda point: point.bound.high)
    title = words.t(
        "series.chart",
        name=words.subject(view.subject, view.country),
        last=words.amount(newest.bound, unit),
        day=words.day(newest.date),
        most=words.amount(most.bound, unit),
        most_day=words.day(most.date),
    )
    at = {first + timedelta(days=number): (number + 0.5) / days for number in range(days)}
    return charts.bars(
        [
            charts.Mark(
                at=at[point.date],
                low=point.bound.low,
                high=point.bound.high,
                text=f"{words.day(point.date)}: {words.amount(point.bound, unit)}",
            )
            for point in view.shown
        ],
        title=title,
        about=words.t("chart.table"),
        words=words,
        ends=(words.day(first), words.day(last)),
        step=1 / days,
        rules=[charts.Rule(at=at[one.date], text=one.after or "") for one in view.breaks if one.date in at],
        gaps=[at[day] for day in view.missing if day in at],
        id="chart",
    )


def toll_chart(view: AccountView, words: Catalogue) -> Markup:
    """How a toll was stated over time."""
    rows = [row for row in view.rows if row.at]
    first, last = _at(rows[0]), _at(rows[-1])
    length = (last - first).total_seconds() or 1.0
    title = words.t("event.chart", name=words.counted(view.account), first=words.range(rows[0].bound),
                    last=words.range(rows[-1].bound))  # fmt: skip
    return charts.steps(
        [
            charts.Mark(
                at=(_at(row) - first).total_seconds() / length,
                low=row.bound.low,
                high=row.bound.high,
                text=f"{words.when(_at(row))}: {words.range(row.bound)}",
                open=row.copied,
            )
            for row in rows
        ],
        title=title,
        about=words.t("chart.table"),
        words=words,
        ends=(words.moment(first), words.moment(last)),
        shade=(view.bound.low, view.bound.high),
        id=f"toll-{view.number}",
    )


def row_strip(view: AccountView, row: Row) -> Markup:
    """One report's figure beside the others."""
    return charts.strip(row.bound.low, row.bound.high, view.span, (view.bound.low, view.bound.high))


def region_map(view: SeriesListView, words: Catalogue) -> Markup:
    """How many events each region of Ukraine had."""
    counts = {one.code: one.events for one in view.regions}
    most = next((one for one in view.regions if one.code in charts.TILES), None)
    title = words.t("regions.map") if most is None else (
        words.t("regions.map.most", region=words.region(most.code), events=words.n("count.events", most.events))
    )  # fmt: skip
    return charts.tile_map(counts, title=title, about=words.t("chart.table"), words=words, id="map")


def last_values(values: list[Decimal]) -> Markup:
    """The last values of a series, small."""
    return charts.spark(values)


def _at(row: Row) -> datetime:
    return row.at or datetime.min.replace(tzinfo=UTC)
