"""What the page of a speaker shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crossfoot.model.claim import Claim
from crossfoot.model.finding import Severity
from crossfoot.publish.credibility import Credibility
from crossfoot.publish.public import PublicFinding
from crossfoot.publish.safety import Article
from crossfoot.publish.views import Quote, quote

#: Checks that find one speaker giving another figure later.
_REVISIONS = frozenset({"restated-differently", "update-or-conflict", "total-fell", "stale-figure"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """A speaker: what it is reported to have said, the newest first, and how it fared.

    ``name`` is the one in the register, where it stands there; ``names`` are those that articles use, the commonest
    first: for a government many speak.

    ``letter`` says how reliable its record here is, from A to E, or F where it is too short to judge; it says nothing
    of any one claim. ``digits`` say of the newest claims how far others bear them out, whoever said them. ``contested``
    and ``revised`` count claims.
    """

    name: str
    names: tuple[str, ...]
    letter: str
    quotes: tuple[Quote, ...]
    contested: int
    revised: int
    digits: Mapping[str, Credibility]


def speaker_view(
    asked: str,
    said: tuple[tuple[Claim, Article], ...],
    found: tuple[PublicFinding, ...],
    digits: Mapping[str, Credibility],
) -> SpeakerView:
    """The page of a speaker, from its claims, the findings of their articles, and how far others bear claims out."""
    ids = {claim.id for claim, _ in said}
    contested, revised = set[str](), set[str]()
    for one in found:
        standing = ids & {item.claim for item in one.finding.evidence}
        if one.finding.check in _REVISIONS:
            revised |= standing
        elif one.finding.severity is not Severity.NOTE:
            contested |= standing
    names = Counter(claim.attribution.speaker for claim, _ in said if claim.attribution.speaker)
    ordered = tuple(name for name, _ in names.most_common())
    return SpeakerView(
        name=_registered().get(asked) or next(iter(ordered), asked),
        names=ordered,
        letter=letter_of(len(said), len(contested)),
        quotes=tuple(quote(claim, article) for claim, article in said),
        contested=len(contested),
        revised=len(revised),
        digits=digits,
    )


@cache
def _registered() -> dict[str, str]:
    """The names of bodies by their ids in the register."""
    from crossfoot.extract.register import register

    return {body.id: body.name for body in register()}


def letter_of(claims: int, contested: int) -> str:
    """The letter of a record: the share of claims that a contradiction or doubt stands on, with the same steps for all.

    A below 1 %, B below 3 %, C below 10 %, D below 25 %, E from there on; F for fewer than 30 claims.
    """
    if claims < 30:
        return "F"
    share = contested / claims
    return next((letter for letter, end in zip("ABCD", (0.01, 0.03, 0.1, 0.25), strict=True) if share < end), "E")
