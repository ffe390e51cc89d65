"""What is wrong with a figure that was read, field by field: what the grids of made-up sentences compare."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document

PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)


def read_figures(text: str, language: str) -> list[dict[str, Any]]:
    """The figures of a text that nobody published."""
    document = Document(id="grid", text=text, lang=language, published=PUBLISHED)
    return [claim for claim in map(claim_to_json, extract_claims(document)) if claim["kind"] == "figure"]


def faults_of(claim: dict[str, Any], meant: dict[str, str]) -> list[str]:
    """The fields of a claim that are not what they should be; those that ``meant`` leaves out are not looked at."""
    said = claim | {name: " ".join(claim[name] or ()) or None for name in ("via", "model")}
    said["place"] = claim["place"] and claim["place"]["text"]
    return [f"{name} {said[name]}" for name in meant if not _is(said[name], meant[name])]


def faults_in(claims: list[dict[str, Any]], figures: list[dict[str, str]]) -> list[str]:
    """What is wrong with each figure, "missed" if nothing gives its number; and claims that are no figure's."""
    wrong = []
    for figure in figures:
        found = [faults_of(claim, figure) for claim in claims if _is(claim["low"], figure["low"])]
        faults = min(found, key=len, default=["missed"])
        wrong += [f"{figure['low']}: {', '.join(faults)}"] if faults else []
    return wrong + ["one too many"] * max(0, len(claims) - len(figures))


def _is(said: str | float | None, meant: str) -> bool:
    """Whether a field says what is meant; ``-`` is nothing, ``/`` parts what is the same."""
    if isinstance(said, float | int):
        return said == float(meant)
    return said is None if meant == "-" else said is not None and any(part in said for part in meant.split("/"))
