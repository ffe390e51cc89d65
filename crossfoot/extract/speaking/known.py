"""A speaker as a text has named it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Speaker:
    """One who has spoken; ``stems`` are the first letters of the words of the name."""

    text: str
    stems: set[str]
    person: bool
    region_head: bool = False
    #: "medics", "officials": no "he"
    several: bool = False
    #: "A and B": either of them alone is another
    joint: bool = False
    #: no "agency" or "group"
    country: bool = False
    #: "The World Bank": no "he" either
    body: bool = False
    #: through whom it was heard last; kept while the speaker goes on
    via: tuple[str, ...] = ()
    #: "Moller" in "Moller's envoy Ida Salm": he is another
    whose: frozenset[str] = frozenset()
    #: the press service of a body, and not the body
    press: bool = False
