"""Claims and findings as rows, and rows as CSV (RFC 4180): UTF-8, ISO 8601 with zone, empty is not zero."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, number_to_json
from crossfoot.model.records.figure import Figure
from crossfoot.model.series import Point
from crossfoot.publish import series_views, views
from crossfoot.publish.addresses import slug
from crossfoot.publish.event_views import EventHeadline, EventsView, EventView
from crossfoot.publish.forms import moment
from crossfoot.publish.outlook_forms import FORECASTS, forecast_rows
from crossfoot.publish.outlook_views import OutlookView, QuestionView
from crossfoot.publish.safe_claims import region_of
from crossfoot.publish.safety import Article
from crossfoot.publish.speaker_views import SpeakerView
from crossfoot.track.facilities import Spell
from crossfoot.track.talks import Meeting

#: The columns of claims: name -> HXL tag, type, what it holds.
CLAIM_COLUMNS: tuple[tuple[str, str, str, str], ...] = (
    ("claim", "#meta+claim+id", "string", "the claim's id"),
    ("document", "#meta+document+id", "string", "the article's id"),
    ("kind", "#meta+kind", "string", "figure, status, stance, talks or forecast"),
    ("date", "#date+occurred", "date", "the day it speaks of"),
    ("admin1", "#adm1+code", "string", "ISO 3166-2 of the first-level region"),
    ("place", "#loc+name", "string", "the place as named"),
    ("measure", "#indicator+code", "string", "what is counted, by its name in the method"),
    ("object", "#indicator+object", "string", "what kind of thing is counted"),
    ("side", "#org+side", "string", "the side that acted or lost"),
    ("value_min", "#indicator+value+min", "number", "the least the number can be; empty where it is open"),
    ("value_max", "#indicator+value+max", "number", "the most the number can be; empty where it is open"),
    ("value_text", "#description+quote", "string", "the words it stands in"),
    ("bound", "#meta+bound", "string", "the hedge beside the number"),
    ("unit", "#indicator+unit", "string", "its unit; empty for counts"),
    ("cumulative", "#meta+cumulative", "boolean", "whether it is a running total"),
    ("speaker", "#meta+source+speaker", "string", "who is said to say it; empty for the outlet"),
    ("outlet", "#meta+source", "string", "who published it"),
    ("published", "#date+published", "datetime", "when it was published, UTC"),
    ("lang", "#meta+lang", "string", "the article's language"),
    ("start", "#meta+start", "integer", "where the words begin, in code points"),
    ("end", "#meta+end", "integer", "where they end"),
    ("rule", "#meta+rule", "string", "the rule that read it"),
    ("label", "#meta+label", "string", "machine, checked or corrected"),
)

Cell = str | int | float | bool | None


def claim_row(claim: Claim, article: Article) -> tuple[Cell, ...]:
    """A claim in the order of `CLAIM_COLUMNS`."""
    figure = claim.record if isinstance(claim.record, Figure) else None
    low, high = ends(figure) if figure else (None, None)
    document = article.document
    return (
        claim.id,
        claim.document,
        claim.kind,
        claim.date.isoformat() if claim.date else None,
        region_of(claim.place.code) if claim.place else None,
        claim.place.text if claim.place else None,
        figure.measure.value if figure else None,
        figure.object if figure else None,
        figure.side if figure else None,
        low,
        high,
        claim.span.quote,
        figure.bound.hedge.value if figure else None,
        figure.unit if figure else None,
        figure.cumulative if figure else None,
        claim.attribution.speaker,
        document.outlet,
        moment(document.published),
        document.lang,
        claim.span.start,
        claim.span.end,
        claim.rule,
        views.label_of(article, claim),
    )


def ends(figure: Figure) -> tuple[int | float | None, int | float | None]:
    """The least and the most a figure can be; ``None`` for an end that is open."""
    return bound_ends(figure.bound, figure.unit)


def bound_ends(bound: Bound, unit: str | None) -> tuple[int | float | None, int | float | None]:
    """The same of a bound by itself."""
    interval = bound.interval(percent=unit == "percent")
    low, high = (None if end is None else number_to_json(end) for end in (interval.low, interval.high))
    return low, high


def claim_rows(articles: Iterable[Article]) -> Iterable[tuple[Cell, ...]]:
    """The rows of all claims of articles."""
    return (claim_row(claim, article) for article in articles for claim in article.claims)


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]], *, tags: Sequence[str] = ()) -> bytes:
    """A table; text that a spreadsheet would run as a formula gets an apostrophe before it."""
    out = io.StringIO(newline="")
    write = csv.writer(out, lineterminator="\r\n")
    write.writerow(header)
    if tags:
        write.writerow(tags)
    for row in rows:
        write.writerow([_cell(cell) for cell in row])
    return out.getvalue().encode()


def _cell(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case str():
            # NUL ends the text for some readers; spreadsheets run what begins like a formula.
            text = cell.replace("\0", "\ufffd")
            return f"'{text}" if text.lstrip(" \t\r\n")[:1] in ("=", "+", "-", "@") or text[:1] in "\t\r" else text
    return cell


def table_of(view: Any) -> bytes:
    """The table of a page.

    Raises:
        TypeError: the page has none.
    """
    names = [name for name, *_ in CLAIM_COLUMNS]
    match view:
        case views.ArticleView():
            return csv_bytes(names, claim_rows([view.article]))
        case SpeakerView():
            return csv_bytes(names, (claim_row(quote.claim, quote.article) for quote in view.quotes))
        case EventView():
            held = view.event
            return csv_bytes(names, (claim_row(claim, held.articles[claim.document]) for claim in held.event.claims))
        case EventsView():
            return csv_bytes(_EVENTS, (row for one in view.headlines for row in _event_rows(one)))
        case series_views.SeriesView():
            return csv_bytes(_POINTS, (_point_row(point) for point in view.series.points))
        case series_views.PlantsView():
            return csv_bytes(_SPELLS, (_spell_row(one) for one in view.spells))
        case series_views.TalksView():
            return csv_bytes(_MEETINGS, (_meeting_row(one) for one in view.meetings))
        case OutlookView():
            return csv_bytes(FORECASTS, forecast_rows(view.questions))
        case QuestionView():
            return csv_bytes(FORECASTS, forecast_rows([view]))
        case views.ArticlesView():
            return csv_bytes(_ARTICLES, (_article_row(one) for one in view.headlines))
        case views.ListView():
            return csv_bytes(_FINDINGS, (_finding_row(card) for card in view.findings))
        case views.CorrectionsView():
            rows = ((one.line, moment(one.recorded_at), one.what, one.id, one.how, one.reason) for one in view.endings)
            return csv_bytes(("line", "at", "what", "id", "how", "reason"), rows)
    raise TypeError(f"no table of a {type(view).__name__}")


_EVENTS = (
    "event", "kind", "date", "region", "measure", "object", "unit", "value_min", "value_max", "standing", "speakers",
    "reports", "contradictions", "path",
)  # fmt: skip
_POINTS = ("date", "value_min", "value_max", "bound", "definition", "recorded_at", "claims")
_SPELLS = ("facility", "what", "start", "end", "days")
_MEETINGS = ("date", "stage", "parties", "people", "place", "outcome", "claims")


def _spell_row(one: Spell) -> tuple[Cell, ...]:
    return (one.facility, one.what.value, str(one.start), str(one.end) if one.end else None, one.days)


def _event_rows(one: EventHeadline) -> Iterable[tuple[Cell, ...]]:
    event = one.event
    facts = (event.id, event.event.kind, str(event.event.date) if event.event.date else None, event.region)
    last = (one.contradictions, f"/event/{slug(event.id)}")
    for view in one.accounts:
        account, (low, high) = view.account, bound_ends(view.bound, view.account.unit)
        counted = (account.measure.value, account.object, account.unit, low, high, account.reconciled.standing.value)
        yield (*facts, *counted, account.reconciled.voices, account.reconciled.reports, *last)
    if not one.accounts:
        yield (*facts, None, None, None, None, None, None, event.voices, len(event.reports), *last)


def _point_row(point: Point) -> tuple[Cell, ...]:
    low, high = bound_ends(point.bound, None)
    recorded = moment(point.recorded_at)
    return (str(point.date), low, high, point.bound.hedge.value, point.definition, recorded, " ".join(point.claims))


def _meeting_row(one: Meeting) -> tuple[Cell, ...]:
    names = (", ".join(one.parties), ", ".join(one.people))
    return (str(one.date), one.stage, *names, one.place, one.outcome_kind, " ".join(one.claims))


_ARTICLES = (
    "document", "title", "outlet", "lang", "published", "claims", "speakers", "contradictions", "doubts", "path",
)  # fmt: skip
_FINDINGS = ("finding", "check", "severity", "message", "computation", "documents", "recorded_at", "path")


def _article_row(one: views.Headline) -> tuple[Cell, ...]:
    document = one.article.document
    facts = (document.id, document.title, document.outlet, document.lang, moment(document.published))
    counts = (len(one.article.claims), one.speakers, one.contradictions, one.doubts)
    return (*facts, *counts, f"/article/{slug(document.id)}")


def _finding_row(card: views.FindingCard) -> tuple[Cell, ...]:
    found = card.finding
    said = (found.id, found.check, found.severity.value, found.message, found.computation)
    return (*said, " ".join(found.documents), moment(card.recorded_at), f"/finding/{slug(found.id)}")
