"""The checks on real series and texts, which are not part of this repository: ``benchmarks.checks --data DIR``."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from crossfoot.check.run import check_article, check_event, check_series
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.series import Point, Series
from crossfoot.track.imports.strikes import read_strikes

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
    """Rows of one wave and weapon as the importer reads them, each by itself and all that touch one day together."""
    document = Document(id=path.name, text=path.read_text(encoding="utf-8"))
    claims = read_strikes(document).claims
    starts = [row.start() for row in re.finditer("^", document.text, re.MULTILINE)]
    rows: dict[int, list[Claim]] = defaultdict(list)
    days: dict[date, list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[bisect_right(starts, claim.span.start)].append(claim)
        for day in _days(claim):
            days[day].append(claim)
    alone = [one for row in rows.values() for one in check_article(document, tuple(row))]
    together = [
        one
        for day, some in days.items()
        for one in check_event(Event(id=str(day), kind="strike", claims=tuple(some)))
        if one.check == "parts-exceed-total"
    ]
    regional = [one for one in alone if one.check == "parts-exceed-total" and _names_a_region(one, claims)]
    others = [one for one in alone if one not in regional and one.severity is not Severity.NOTE]
    measures = {claim.id: claim.record.measure for claim in claims if isinstance(claim.record, Figure)}
    downed = [one for one in together if measures[one.evidence[0].claim] is Measure.INTERCEPTED]

    def rows_of(findings: Iterable[Finding]) -> set[int]:
        return {bisect_right(starts, one.evidence[0].span.start) for one in findings}

    named, shot_down = rows_of(regional), rows_of(downed)
    sure = rows_of(one for one in downed if one.severity is not Severity.NOTE)
    print(
        f"strikes, {path.name}: {len(rows)} rows; {len(named | rows_of(together))} with regional figures above"
        f" theirs, {len(named | shot_down)} of them of weapons shot down; required 18, and the Zircon row where it is"
    )
    print(f"    {len(named)} by regions named in the row, {len(sure)} by rows of regions of the same hours")
    print(f"    {len(shot_down - named - sure)} by rows of regions of other hours, which are notes")
    for one in (*regional, *others):
        print(f"    {one.check} ({one.severity.value}): {one.computation}")


def _days(claim: Claim) -> Iterator[date]:
    """The days that a row touches, from the start of its window to its end."""
    if claim.date is not None:
        first = claim.window.start.date() if claim.window else claim.date
        for number in range((claim.date - first).days + 1):
            yield first + timedelta(days=number)


def _names_a_region(finding: Finding, claims: tuple[Claim, ...]) -> bool:
    places = {claim.id: claim.place for claim in claims}
    return len({places[item.claim] for item in finding.evidence}) > 1


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
