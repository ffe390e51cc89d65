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


def is_one_speaker(one: Attribution, other: Attribution) -> bool:
    """Whether two attributions name one speaker: "the administration" is that of the region named elsewhere."""
    if one is other or one.speaker == other.speaker:
        return True
    # "The council" opens a sentence where "the council" closes one.
    short, long = sorted(((one.speaker or "").casefold(), (other.speaker or "").casefold()), key=len)
    if " " in short and f" {short} " in f" {long} ":
        # "Anna Bell" is "governor Anna Bell".
        return True
    first, second = sorted((one.register or "", other.register or ""), key=len)
    return bool(first) and (first == second or second.startswith(f"{first}."))
