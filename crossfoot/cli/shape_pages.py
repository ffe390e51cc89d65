"""Series of another shape than a value a day: spells of facilities, meetings, positions."""

from __future__ import annotations

from typing import Any

from crossfoot.cli.say import harmless
from crossfoot.track.facilities import Spell
from crossfoot.track.talks import Held, Meeting


def spell_form(spell: Spell) -> dict[str, Any]:
    """How long a facility was without something, as JSON."""
    return {
        "facility": spell.facility,
        "what": spell.what.value,
        "start": spell.start.isoformat(),
        "end": spell.end.isoformat() if spell.end else None,
        "days": spell.days,
        "claims": [*spell.opened_by, *spell.closed_by],
    }


def meeting_form(meeting: Meeting) -> dict[str, Any]:
    """A meeting as JSON."""
    return {
        "date": meeting.date.isoformat(),
        "parties": list(meeting.parties),
        "people": list(meeting.people),
        "place": meeting.place,
        "stage": meeting.stage,
        "outcome_kind": meeting.outcome_kind,
        "outcomes": list(meeting.outcomes),
        "claims": list(meeting.claims),
    }


def position_form(held: Held) -> dict[str, Any]:
    """A position as JSON."""
    return {
        "actor": held.actor,
        "issue": held.issue,
        "stance": held.stance.value,
        "condition": held.condition,
        "reported_by": held.reported_by,
        "since": held.since.isoformat(),
        "last_said": held.last_said.isoformat(),
        "claims": list(held.claims),
    }


def row_line(form: dict[str, Any]) -> str:
    """A row of another shape in one line: what it says, without the ids."""
    told = (
        ("; ".join(map(str, value)) if isinstance(value, list) else value)
        for name, value in form.items()
        if name != "claims"
    )
    return harmless("  ".join(str(value) for value in told if value not in (None, "")))
