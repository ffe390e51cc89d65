"""Who is said to have said it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """The speaker of a claim as the text names it.

    ``speaker`` is a substring of the text, or ``None`` where the outlet speaks itself. ``via`` holds those between
    speaker and article, nearest to the speaker first. ``register`` is the speaker's id in the register of
    institutions, where it is known there.
    """

    speaker: str | None = None
    cue: str | None = None
    via: tuple[str, ...] = ()
    unverified: bool = False
    register: str | None = None


OUTLET = Attribution()
