"""The checks on real series and texts, which are not part of this repository: ``benchmarks.checks --data DIR``."""

from __future__ import annotations

import ast
import csv
import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from crossfoot.check.run import check_article, check_event, check_series
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure
from crossfoot.model.names import stable_id
from crossfoot.model.records.figure import Figure
from crossfoot.model.series import Point, Series
from crossfoot.model.span import Span

HEDGES = {"about": Hedge.ABOUT, "more": Hedge.MORE_THAN}


def report(data: Path) -> None:
    """Print what the checks find in the folders ``losses``, ``palestine``, ``strikes`` and ``statements``."""
    losses(data / "losses")
    casualties(data / "palestine" / "casualties_daily.json")
    for copy in sorted((data / "strikes").glob("*.csv")):
        strikes(copy)
    bulletins(data / "statements" / "cit_13_with_totals.jsonl")


def number(value: object, hedge: Hedge = Hedge.EXACT) -> Bound:
    stated = Decimal(str(value))
    return Bound(low=stated, high=stated, hedge=hedge)


def losses(folder: Path) -> None:
    """Running totals whose maintainers published by how much the step of a day exceeds its stated "+n"."""
    rows: dict[str, dict[str, Any]] = {}
    for name in ("equipment", "personnel"):
        for row in json.loads((folder / f"russia_losses_{name}.json").read_text()):
            rows.setdefault(row["date"], {}).update(row)
    corrected = {
        (row["date"], key): value
        for row in json.loads((folder / "russia_losses_equipment_correction.json").read_text())
        for key, value in row.items()
        if key not in ("date", "day") and value
    }
    columns = {key for _, key in corrected}
    found: Counter[str] = Counter()
    others: Counter[str] = Counter()
    surplus = 0
    for column in sorted(columns):
        points: list[Point] = []
        for day, row in sorted(rows.items()):
            if row.get(column) is None:
                continue
            change = None
            if points:
                change = number(Decimal(row[column]) - points[-1].bound.low - corrected.get((day, column), 0))
            hedge = HEDGES.get(row.get(f"{column}*", ""), Hedge.EXACT)
            bound = number(row[column], hedge)
            points.append(Point(date=date.fromisoformat(day), bound=bound, change=change))
        for finding in check_series(Series(name=column, points=tuple(points), cumulative=True)):
            if finding.check != "daily-against-total":
                others[f"{finding.check} ({finding.severity.value})"] += 1
            elif any(f"on {day}," in finding.message for day, key in corrected if key == column):
                found[finding.message.rsplit("; ", 1)[1]] += 1
            else:
                surplus += 1
    print(f"losses: {found.total()} of {len(corrected)} corrected cells found, {surplus} others; required all, typed:")
    for cause, count in found.most_common():
        print(f"    {count:4}  {cause}")
    print(f"    besides: {dict(others)}")


def casualties(path: Path) -> None:
    rows = [row for row in json.loads(path.read_text()) if row.get("killed_cum") is not None]
    points = tuple(
        Point(
            date=date.fromisoformat(row["report_date"]),
            bound=number(row["killed_cum"]),
            change=None if row.get("killed") is None else number(row["killed"]),
        )
        for row in rows
    )
    findings = check_series(Series(name="killed", points=points, cumulative=True))
    daily = [finding for finding in findings if finding.check == "daily-against-total"]
    print(f"casualties: {len(daily)} day pairs do not agree; required the 7 found by hand, four of them by lag:")
    for finding in daily:
        print(f"    {finding.message}")
    print(f"    besides: {dict(Counter(finding.check for finding in findings if finding not in daily))}")


def strikes(path: Path) -> None:
    """Rows of one wave and weapon: launched, destroyed, and destroyed by regional commands."""
    found: Counter[str] = Counter()
    examples = []
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for at, row in enumerate(rows):
        if row["launched"]:
            claims = tuple(_claims(str(at), row))
            for finding in check_event(Event(id=str(at), kind="strike", claims=claims)):
                if finding.severity is not Severity.NOTE:
                    found[finding.check] += 1
                    examples.append(f"{row['time_start']} {row['model']}: {finding.computation}")
    print(
        f"strikes, {path.name}: {len(rows)} rows, {dict(found)}; {regional(rows)} rows"
        " with regional figures above them; required 18, and the Zircon row in the copies that have it"
    )
    for example in examples[:6]:
        print(f"    {example}")


def regional(rows: list[dict[str, str]]) -> int:
    """National rows whose launched or destroyed are below the regional ones of the day and weapon, or of the row."""
    days: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        days.setdefault((row["time_end"][:10], row["model"]), []).append(row)
    exceeded = 0
    for group in days.values():
        others = [row for row in group if row["target"] != "Ukraine"]
        for row in group:
            if row["target"] != "Ukraine":
                continue
            regions = [(one["target"], column, one[column]) for one in others for column in COLUMNS if one[column]]
            named = ast.literal_eval(row["destroyed_details"].replace("NaN", "0") or "{}")
            details = [(place, "destroyed", str(value)) for place, value in named.items() if value]
            exceeded += any(_exceeds(row, parts) for parts in (regions, details))
    return exceeded


COLUMNS = {"launched": Measure.LAUNCHED, "destroyed": Measure.INTERCEPTED}


def _exceeds(row: dict[str, str], parts: list[tuple[str, str, str]]) -> bool:
    """Whether parts-exceed-total finds the row's regional figures above its own."""
    texts = [(None, column, row[column]) for column in COLUMNS if row[column]] + parts
    document = Document(id="row", text="\n".join(f"{value} {place}" for place, _, value in texts))
    claims: list[Claim] = []
    start = 0
    for place, column, value in texts:
        total = next((claim.id for claim in claims if claim.rule == column), None)
        figure = Figure(
            bound=number(value), measure=COLUMNS[column], object="aerial_target", part_of=total if place else None
        )
        span = Span(start=start, end=start + len(value), quote=value)
        where = Place(text=place) if place else None
        claims.append(Claim(id=str(start), document="row", span=span, record=figure, rule=column, place=where))
        start += len(f"{value} {place}") + 1
    return any(finding.check == "parts-exceed-total" for finding in check_article(document, tuple(claims)))


def _claims(name: str, row: dict[str, str]) -> Iterable[Claim]:
    columns = (
        ("launched", Measure.LAUNCHED, "aerial_target", "attacker"),
        ("destroyed", Measure.INTERCEPTED, "aerial_target", "defender"),
        ("not_reach_goal", Measure.SUPPRESSED, "aerial_target", "defender"),
    )
    day = date.fromisoformat(row["time_end"][:10])
    for column, measure, thing, side in columns:
        if row.get(column):
            yield _cell(name, column, number(row[column]), measure, thing, side, day)


def _cell(name: str, column: str, bound: Bound, measure: Measure, thing: str, side: str, day: date) -> Claim:
    return Claim(
        id=stable_id(name, column),
        document=name,
        span=Span(start=0, end=len(str(bound.low)), quote=str(bound.low)),
        record=Figure(bound=bound, measure=measure, object=thing, side=side),
        rule="cell",
        date=day,
        place=Place(text="Ukraine", code="UA"),
    )


def bulletins(path: Path) -> None:
    """Bulletins with closing totals, read by the extractor."""
    from crossfoot.extract.run import extract_claims

    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        document = Document(id=row["id"], text=row["text"], lang=row["lang"])
        findings = [one for one in check_article(document, tuple(extract_claims(document))) if _tells(one)]
        note = row["expected"].get("note") or "adds up"
        print(f"bulletin {row['id']}: {note} | {'; '.join(f'{_short(one)}' for one in findings) or 'nothing'}")


def _tells(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE or finding.check == "parts-sum-to-total"


def _short(finding: Finding) -> str:
    return f"{finding.severity.value} {finding.check}: {finding.computation}"
