"""A request to the desk as its pages take it, and what they answer with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crossfoot.publish.desk.sessions import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Who asks for which page, with what was filled in. ``path`` has no language; ``parts`` are those of the address.

    ``form`` is what was sent with a change, ``query`` what stands after the question mark.
    """

    lang: str
    path: str
    address: str
    session: Session | None
    query: Mapping[str, str]
    form: Mapping[str, str]
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A page: its template with what it shows; ``problem`` names a text of the catalogue."""

    template: str
    view: Any = None
    status: int = 200
    problem: str | None = None
    wait_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Go:
    """On to another page of the desk, in the same language; ``done`` and ``problem`` name texts of the catalogue.

    ``token`` opens a session with it; an empty one ends it. ``settle`` says that something was decided.
    """

    path: str
    done: str = ""
    problem: str = ""
    token: str | None = None
    settle: bool = False


class NotHere(LookupError):  # noqa: N818
    """There is no such page of the desk."""
