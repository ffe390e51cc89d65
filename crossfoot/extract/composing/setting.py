"""What is known of a whole text before its claims are made: its speakers, places, days and sides.

Each is read once; the days need the speakers, for an army gives the times of its own country.
"""

from __future__ import annotations

from functools import cached_property

from crossfoot.extract.attribute import Speakers, speakers_of
from crossfoot.extract.places.conflicts import HOMES
from crossfoot.extract.placing.place import places_of
from crossfoot.extract.register import register
from crossfoot.extract.side import Sides, sides_of
from crossfoot.extract.siding.actors import codes
from crossfoot.extract.timing.when import Dates, dates_of
from crossfoot.extract.tokens import Tokens
from crossfoot.model.document import Document


class Setting:
    """What is known of a whole text before its claims are made: who speaks where, of which place, day and side."""

    def __init__(self, tokens: Tokens, document: Document) -> None:
        """Days and sides are read when somebody first asks, as speakers and places are: of many texts nobody does."""
        self.tokens = tokens
        self.document = document
        self.speakers = speakers_of(tokens, document)
        self.places = places_of(tokens)

    @cached_property
    def dates(self) -> Dates:
        """The days and windows of the text."""
        return dates_of(self.tokens, self.document, lambda at: _zone_of(self.speakers, at))

    @cached_property
    def sides(self) -> Sides:
        """Whose what is told of in the text is."""
        return sides_of(self.tokens, self.places, self.speakers)


def _zone_of(speakers: Speakers, at: int) -> str | None:
    """The zone that who speaks at a token keeps: an air force gives the times of its country."""
    said = speakers.at(at, at + 1).register
    country = codes().get(register().get(said).side or "") if said else None
    return next((zone for zone, home in HOMES.items() if home == country), None)
