"""The JSON forms of events, series and what is told over time."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.model.bound import Bound
from crossfoot.model.claim import number_to_json, window_to_json
from crossfoot.publish import event_views, series_views
from crossfoot.publish.addresses import slug
from crossfoot.publish.forms import Form, claim_form, document, finding, moment
from crossfoot.publish.series_views import SeriesLine


def front(view: event_views.FrontView) -> Form:
    """The front page."""
    return {
        "events": [_headline(one) for one in view.headlines],
        "contradictions": [finding(card) for card in view.findings],
    }


def events(view: event_views.EventsView) -> list[Form]:
    """A list of events."""
    return [_headline(one) for one in view.headlines]


def event(view: event_views.EventView) -> Form:
    """An event with who says what of it."""
    return _event(view) | {
        "accounts": [_account(one, rows=True) for one in view.accounts],
        "claims": [
            claim_form(claim, view.event.articles[claim.document], view.digit(claim))
            for claim in view.event.event.claims
        ],
        "articles": [document(article) for article in view.event.articles.values()],
        "copies": [_leaf(leaf) for leaf in view.trees],
        "findings": [finding(card) for card in view.findings],
    }


def series_list(view: series_views.SeriesListView) -> Form:
    """All series, and the regions of the last days."""
    return {
        "series": [_line(line) | {"group": group} for group, lines in view.groups for line in lines],
        "regions": [
            {
                "region": one.code,
                "events": one.events,
                "killed": _range(one.killed),
                "injured": _range(one.injured),
                "without_power": _range(one.without_power),
            }
            for one in view.regions
        ],
        "since": str(view.since) if view.since else None,
        "until": str(view.until) if view.until else None,
    }


def series(view: series_views.SeriesView) -> Form:
    """A series with all its values."""
    return {
        **_line(SeriesLine(name=view.series.name, subject=view.subject, country=view.country, points=())),
        "points": [
            {
                "date": str(point.date),
                **_bound(point.bound),
                "change": _bound(point.change) if point.change else None,
                "definition": point.definition,
                "recorded_at": moment(point.recorded_at),
                "claims": list(point.claims),
            }
            for point in view.series.points
        ],
        "missing": [str(day) for day in view.missing],
        "breaks": [{"date": str(one.date), "before": one.before, "after": one.after} for one in view.breaks],
    }


def plants(view: series_views.PlantsView) -> list[Form]:
    """Spells of facilities."""
    return [
        {
            "facility": one.facility,
            "what": one.what.value,
            "start": str(one.start),
            "end": str(one.end) if one.end else None,
            "days": one.days,
            "claims": [*one.opened_by, *one.closed_by],
        }
        for one in view.spells
    ]


def talks(view: series_views.TalksView) -> Form:
    """Meetings and positions."""
    return {
        "meetings": [
            {
                "date": str(one.date),
                "stage": one.stage,
                "parties": list(one.parties),
                "people": list(one.people),
                "place": one.place,
                "outcome_kind": one.outcome_kind,
                "outcomes": list(one.outcomes),
                "claims": list(one.claims),
            }
            for one in view.meetings
        ],
        "positions": [
            {
                "actor": one.actor,
                "issue": one.issue,
                "stance": one.stance.value,
                "condition": one.condition,
                "reported_by": one.reported_by,
                "since": str(one.since),
                "last_said": str(one.last_said),
                "claims": list(one.claims),
            }
            for one in view.held.values()
        ],
    }


def _headline(one: event_views.EventHeadline) -> Form:
    return _event(one) | {
        "accounts": [_account(view, rows=False) for view in one.accounts],
        "contradictions": one.contradictions,
        "doubts": one.doubts,
    }


def _event(view: event_views.EventHeadline | event_views.EventView) -> Form:
    event = view.event
    return {
        "id": event.id,
        "path": f"/event/{slug(event.id)}",
        "kind": event.event.kind,
        "date": str(event.event.date) if event.event.date else None,
        "region": event.region,
        "side": view.title.side,
        "speakers": event.voices,
        "reports": len(event.reports),
        "recorded_at": moment(event.updated),
    }


def _account(view: event_views.AccountView, *, rows: bool) -> Form:
    account, reconciled = view.account, view.account.reconciled
    form: Form = {
        "measure": account.measure.value,
        "object": account.object,
        "unit": account.unit,
        "model": list(account.model),
        "subset": account.subset,
        "place": account.place,
        "window": window_to_json(account.window),
        **_bound(view.bound),
        "calibrated": reconciled.calibrated,
        "past": reconciled.past,
        "standing": reconciled.standing.value,
        "speakers": reconciled.voices,
        "reports": reconciled.reports,
    }
    if rows:
        form["said"] = [
            {"claim": row.claim.id, **_bound(row.bound), "outlet": row.outlet, "published": moment(row.at),
             "copied": row.copied, "differs": row.misfit}
            for row in view.rows
        ]  # fmt: skip
    return form


def _leaf(leaf: event_views.Leaf) -> Form:
    return {"document": leaf.copy.document, "copies": [_leaf(one) for one in leaf.copies]}


def _line(line: SeriesLine) -> Form:
    return {
        "name": line.name,
        "path": f"/series/{slug(line.name)}",
        "measures": [measure.value for measure in line.subject.measures],
        "object": line.subject.object,
        "country": line.country or None,
        "unit": line.subject.unit,
        "cumulative": line.subject.cumulative,
        "last": str(line.points[-1].date) if line.points else None,
    }


def _bound(bound: Bound) -> Form:
    return {"low": number_to_json(bound.low), "high": number_to_json(bound.high), "bound": bound.hedge.value}


def _range(ends: tuple[Decimal, Decimal] | None) -> list[int | float] | None:
    return [number_to_json(end) for end in ends] if ends else None
