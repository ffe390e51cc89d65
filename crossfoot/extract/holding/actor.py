"""One who holds a position, and what he holds."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.holding.issues import Issue
from crossfoot.model.records.stance import Position


@dataclass(slots=True)
class Actor:
    """Who holds it; ``first`` is the token that names the actor, where it stands near."""

    name: str
    side: str | None
    first: int = -1
    #: two or more who hold it together: "Norland and Sudland", "both sides"
    joined: bool = False


#: who holds which position on what
Held = tuple[Actor, Position, Issue]
