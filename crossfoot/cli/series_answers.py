"""How the answers of ``crossfoot series`` are found and printed."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from crossfoot.ask.series import WHOLE, Part, end_of, find_name, get_part, get_series, named_series, reports_of
from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.plots import draw_svg, sparkline
from crossfoot.cli.series_pages import (
    csv_rows,
    point_forms,
    revision_form,
    revisions_page,
    series_page,
    summary,
)
from crossfoot.cli.shape_pages import meeting_form, position_form, row_line, spell_form
from crossfoot.ledger.query import ClaimFilter
from crossfoot.ledger.store import Ledger
from crossfoot.model.series import Series
from crossfoot.track.facilities import track_spells
from crossfoot.track.revise import track_revisions
from crossfoot.track.series import per_period
from crossfoot.track.subjects import SUBJECTS
from crossfoot.track.talks import track_meetings, track_positions

#: Series of another shape than a value a day -> the kind of claims they are made of.
SHAPES: Final = {"plants": "status", "talks": "talks", "positions": "stance"}


class Form(Enum):
    """How an answer is printed."""

    PAGE = "page"
    JSON = "json"
    CSV = "csv"
    PLOT = "plot"

    @classmethod
    def chosen(cls, *, json: bool, csv: bool, plot: bool) -> Form:
        """The form that the options ask for.

        Raises:
            UserError: they ask for two.
        """
        if sum((json, csv, plot)) > 1:
            raise UserError("--json, --csv and --plot exclude each other")
        return cls.JSON if json else cls.CSV if csv else cls.PLOT if plot else cls.PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Of which days, as known when, and of which claims."""

    as_of: date | None
    since: date | None
    until: date | None
    zone: ZoneInfo
    part: Part = WHOLE
    changes: bool = False

    def series(self, book: Ledger, name: str) -> Series:
        """The series that a name means.

        Raises:
            NotInLedger: it has no value.
            UserError: there is no such series.
        """
        if self.part == WHOLE:
            name = full_name(book, name)
            found = get_series(book, name, as_of=self.as_of, since=self.since, until=self.until, zone=self.zone)
        else:
            known_subject(name)
            found = get_part(
                book, name, self.part, as_of=self.as_of, since=self.since, until=self.until, zone=self.zone
            )
        if not self.changes:
            return found
        if not found.cumulative:
            raise UserError(f"{name} is no running total: its values are changes already")
        return per_period(found)


def print_names(book: Ledger, form: Form) -> None:
    """Every series that has a value, a line each."""
    for name in named_series(book):
        title = SUBJECTS[name.partition(":")[0]].title
        if form is Form.JSON:
            say.form({"series": name, "title": title})
        else:
            print(f"{name:<44} {title}")
    for name in SHAPES:
        if form is Form.JSON:
            say.form({"series": name, "title": None})
        else:
            print(name)


def print_series(book: Ledger, name: str, asked: Asked, form: Form, svg: Path | None) -> None:
    """The series in the form asked for.

    Raises:
        UserError: there is no such series.
    """
    series = asked.series(book, name)
    match form:
        case Form.JSON:
            for point in point_forms(series, asked.zone):
                say.form(point)
        case Form.CSV:
            say.table(csv_rows(series, asked.zone))
        case Form.PLOT:
            say.page([summary(series)])
            print(sparkline(series, shutil.get_terminal_size().columns - 1))
            where = svg or Path(f"{series.name.replace(':', '-')}.svg")
            where.write_text(draw_svg(series, series.name), encoding="utf-8")
            say.note(f"{where}: {len(series.points):,} values drawn")
        case _:
            say.page(series_page(series, asked.zone))


def print_revisions(book: Ledger, name: str, asked: Asked, since: date | None, form: Form) -> None:
    """What the series said on a day and says now, or said then, where that differs."""
    now, before = asked.series(book, name), replace(asked, as_of=since).series(book, name)
    revisions = track_revisions(before, now)
    forms = [revision_form(now.name, one) for one in revisions]
    match form:
        case Form.JSON:
            for one in forms:
                say.form(one)
        case Form.CSV:
            heads = ("date", "before_low", "before_high", "after_low", "after_high")
            bounds = [(one["date"], one["before"] or {}, one["after"] or {}) for one in forms]
            say.table(
                [heads]
                + [(day, old.get("low"), old.get("high"), new.get("low"), new.get("high")) for day, old, new in bounds]
            )
        case Form.PLOT:
            raise UserError("--revised-since is answered in lines, in --json or in --csv")
        case _:
            say.page(revisions_page(revisions, now.unit))


def print_rows(book: Ledger, shape: str, asked: Asked, form: Form) -> None:
    """Spells of facilities, meetings or positions, a row each."""
    where = ClaimFilter(kind=SHAPES[shape])
    reports = reports_of(book, where, as_of=asked.as_of, zone=asked.zone)
    at = end_of(asked.as_of, asked.zone) if asked.as_of else None
    first, last = asked.since or date.min, asked.until or date.max
    match shape:
        case "plants":
            spells = track_spells(reports, as_of=at)
            rows = [spell_form(one) for one in spells if one.start <= last and (one.end or date.max) >= first]
        case "talks":
            rows = [meeting_form(one) for one in track_meetings(reports, as_of=at) if first <= one.date <= last]
        case _:
            positions = track_positions(reports, as_of=at)
            rows = [position_form(one) for one in positions if one.since <= last and one.last_said >= first]
    if form is Form.CSV:
        heads = list(rows[0]) if rows else []
        say.table([heads] + [[" ".join(one) if isinstance(one, list) else one for one in row.values()] for row in rows])
        return
    for row in rows:
        if form is Form.JSON:
            say.form(row)
        else:
            print(row_line(row))


def full_name(book: Ledger, name: str) -> str:
    """The series a name means; where it names no country, the one with most values, and that is said.

    Raises:
        UserError: there is no such series.
    """
    subject = known_subject(name)
    if ":" in name:
        return name
    found = find_name(book, subject)
    if found is None:
        raise UserError(f"{book.path}: no series {subject} has a value")
    others = [one for one in named_series(book, subject) if one != found]
    if others:
        say.note(f"{found} is shown; there {'is' if len(others) == 1 else 'are'} also {', '.join(others)}")
    return found


def known_subject(name: str) -> str:
    """What a series counts, the part of its name before the colon.

    Raises:
        UserError: there is no such series.
    """
    subject = name.partition(":")[0]
    if subject not in SUBJECTS:
        close = get_close_matches(subject, (*SUBJECTS, *SHAPES), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(close)}?" if close else "; crossfoot series lists them"
        raise UserError(f"no series is called {subject}{hint}")
    return subject
