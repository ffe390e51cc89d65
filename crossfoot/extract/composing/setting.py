"""What is known of a whole text before its claims are made: its speakers, places, days and sides.

Each is read once; the days need the speakers, for an army gives the times of its own country.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.attribute import Speakers, speakers_of
from crossfoot.extract.places.conflicts import HOMES
from crossfoot.extract.placing.place import Places, places_of
from crossfoot.extract.register import register
from crossfoot.extract.side import Sides, sides_of
from crossfoot.extract.siding.actors import codes
from crossfoot.extract.timing.when import Dates, dates_of
from crossfoot.extract.tokens import Tokens
from crossfoot.model.document import Document


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a whole text before its claims are made: who speaks where, of which place, day and side."""

    tokens: Tokens
    document: Document
    speakers: Speakers
    places: Places
    dates: Dates
    sides: Sides


def setting_of(tokens: Tokens, document: Document) -> Setting:
    """Read speakers, places, dates and sides of a text once."""
    places = places_of(tokens)
    speakers = speakers_of(tokens, document)
    return Setting(
        tokens=tokens,
        document=document,
        speakers=speakers,
        places=places,
        dates=dates_of(tokens, document, lambda at: _zone_of(speakers, at)),
        sides=sides_of(tokens, places, speakers),
    )


def _zone_of(speakers: Speakers, at: int) -> str | None:
    """The zone that who speaks at a token keeps: an air force gives the times of its country."""
    said = speakers.at(at, at + 1).register
    country = codes().get(register().get(said).side or "") if said else None
    return next((zone for zone, home in HOMES.items() if home == country), None)
