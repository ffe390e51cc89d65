"""Events as people read them on a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.text import Text

from crossfoot.ask.events import Told
from crossfoot.cli.cards import amount, card, things
from crossfoot.cli.journey import counted
from crossfoot.cli.say import harmless
from crossfoot.link.accounts import Account
from crossfoot.link.reconcile import Reconciled, Standing, words_for_range
from crossfoot.model.bound import Bound
from crossfoot.model.claim import number_to_json, window_to_json
from crossfoot.model.event import Event
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks

_COLOURS = {Standing.CONTESTED: "red", Standing.CORROBORATED: "green"}


def event_line(told: Told) -> Text:
    """An event in one line: its id, what it is about, and its best supported figure."""
    event = told.event
    about = _about(event)
    size = f"{counted(len(event.claims), 'claim')} of {counted(len({one.document for one in event.claims}), 'article')}"
    main = "".join(f"; {_figure(one)} ({one.reconciled.standing})" for one in told.accounts[:2])
    return Text.assemble((event.id, "bold"), harmless(f"  {about + ': ' if about else ''}{size}{main}"))


def _about(event: Event) -> str:
    """Where it happened or to whom; what it is about, where that is no place."""
    place = event.place.text if event.place else ""
    side = event.side if event.side and event.side.casefold() != place.casefold() else ""
    records = [claim.record for claim in event.claims]
    parties = dict.fromkeys(party for one in records if isinstance(one, Talks) for party in one.parties)
    facilities = dict.fromkeys(one.name for one in records if isinstance(one, Status) and one.name)
    return ", ".join(part for part in (place or ", ".join(facilities), side, *parties) if part)


def event_page(told: Told) -> Iterator[Text]:
    """What each figure comes to, then every claim with the reason why it stands here."""
    yield event_line(told)
    for account in told.accounts:
        yield from _account(account)
    reasons = {link.right: f"{link.reason} ({link.by})" for link in told.links}
    reasons |= {link.left: f"{link.reason} ({link.by})" for link in told.links if link.left not in reasons}
    for report in sorted(told.reports, key=lambda one: (one.known_at, one.claim.id)):
        claim = report.claim
        when = f" {report.published_at:%Y-%m-%d %H:%M}" if report.published_at else ""
        dispatch = f", dispatch {report.dispatch}" if report.dispatch else ""
        why = f"\n          {reasons[claim.id]}" if claim.id in reasons else ""
        where = f"\n          {report.outlet or 'document'} {claim.document}{when}{dispatch}"
        yield Text.assemble(card(claim, str(claim.span.start)), (harmless(where + why), "dim"))
    yield Text("")


def _account(account: Account) -> Iterator[Text]:
    found = account.reconciled
    plain = found.plain
    yield Text.assemble(
        "  ",
        (harmless(_figure(account)), "bold"),
        f"  [{_number(found.low)} to {_number(found.high)}]  ",
        (str(found.standing), _COLOURS.get(found.standing, "yellow")),
        f", {counted(found.voices, 'voice')} in {counted(found.reports, 'report')}",
    )
    yield Text(f"      range: {words_for_range(found)}", style="dim")
    yield Text(
        f"      first reported {_number(plain.first)}, latest {_number(plain.latest)},"
        f" median {_number(plain.median)}, majority {_number(plain.majority)}",
        style="dim",
    )
    for side in found.sides if len(found.sides) > 1 else ():
        yield Text(harmless(f"      {side.side or 'no side'}: {_number(side.centre)}, {counted(side.voices, 'voice')}"))
    for misfit in found.misfits:
        yield Text(harmless(f"      {amount(misfit.bound, account.unit)}: {misfit.reason}: {' '.join(misfit.claims)}"))


def _figure(account: Account) -> str:
    found = account.reconciled
    number = Bound(low=found.centre, high=found.centre)
    counted_things = things(account.object, number) if account.unit in (None, "percent") else ""
    # No figure is taken where sides contradict each other: what they span is shown.
    shown = f"{_number(found.low)} to {_number(found.high)}" if found.best is None else amount(number, account.unit)
    models = f"({', '.join(account.model)})" if account.model else ""
    place = f"in {account.place}" if account.place else ""
    hours = f"from {account.window.start:%m-%d %H:%M} to {account.window.end:%m-%d %H:%M %Z}" if account.window else ""
    measure = account.measure.value.replace("_", " ")
    words = (f"{measure}:", shown, counted_things, models, account.subset or "", place, hours)
    return " ".join(word for word in words if word)


def _number(number: Any) -> str:
    return f"{number_to_json(number):,}"


def event_form(told: Told) -> dict[str, Any]:
    """The event as JSON."""
    event = told.event
    return {
        "event": event.id,
        "kind": event.kind,
        "date": event.date.isoformat() if event.date else None,
        "place": (event.place.code or event.place.text) if event.place else None,
        "side": event.side,
        "figures": [_account_form(account) for account in told.accounts],
        "claims": [claim.id for claim in event.claims],
        "links": [{"left": one.left, "right": one.right, "reason": one.reason, "by": one.by} for one in told.links],
    }


def _account_form(account: Account) -> dict[str, Any]:
    found: Reconciled = account.reconciled
    return {
        "measure": account.measure.value,
        "object": account.object,
        "unit": account.unit,
        "model": list(account.model),
        "subset": account.subset,
        "place": account.place,
        "window": window_to_json(account.window),
        "standing": found.standing.value,
        "best": None if found.best is None else number_to_json(found.best),
        "low": number_to_json(found.low),
        "high": number_to_json(found.high),
        "calibrated": found.calibrated,
        "voices": found.voices,
        "reports": found.reports,
        "first_reported": number_to_json(found.plain.first),
        "latest": number_to_json(found.plain.latest),
        "median": number_to_json(found.plain.median),
        "majority": number_to_json(found.plain.majority),
        "sides": [
            {"side": one.side, "figure": number_to_json(one.centre), "voices": one.voices} for one in found.sides
        ],
        "claims": list(found.claims),
        "misfits": [{"reason": one.reason, "claims": list(one.claims)} for one in found.misfits],
    }
