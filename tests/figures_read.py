"""What is wrong with a claim that was read, field by field: what the grids of made-up sentences compare."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document

#: fields that say one of a fixed set of terms
_TERMS = ("measure", "unit", "bound", "side")
PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)
#: the claims that are no figures, as ``kind`` names them
KINDS = ("status", "talks", "forecast", "stance")


def read_figures(text: str, language: str) -> list[dict[str, Any]]:
    """The figures of a text that nobody published."""
    return read_claims(text, language, "figure")


def read_claims(text: str, language: str, kind: str) -> list[dict[str, Any]]:
    """The claims of one kind of a text that nobody published."""
    document = Document(id="grid", text=text, lang=language, published=PUBLISHED)
    return [claim for claim in map(claim_to_json, extract_claims(document)) if claim["kind"] == kind]


def faults_of(claim: dict[str, Any], meant: dict[str, str]) -> list[str]:
    """The fields of a claim that are not what they should be; those that ``meant`` leaves out are not looked at."""
    said = {name: _written(name, value) for name, value in claim.items()}
    return [f"{name} {said[name]}" for name in meant if not _is(said[name], meant[name], whole=name in _TERMS)]


def faults_in(claims: list[dict[str, Any]], meant: list[dict[str, str]]) -> list[str]:
    """What is wrong with each claim that is meant, "missed" if none gives it; and claims that are none of them.

    A figure is the one with its number, any other claim the one of those left that has most of its fields.
    """
    wrong, left = [], list(claims)
    for one in meant:
        alike = [claim for claim in claims if _is(claim["low"], one["low"])] if "low" in one else left
        found = min(alike, key=lambda claim: len(faults_of(claim, one)), default=None)
        faults = ["missed"] if found is None else faults_of(found, one)
        left = [claim for claim in left if claim is not found]
        wrong += [f"{one.get('low') or ' '.join(one.values())}: {', '.join(faults)}"] if faults else []
    return wrong + ["one too many"] * max(0, len(claims) - len(meant))


def _written(name: str, value: Any) -> str | float | None:
    """A field as it is compared: the name of a place, those who meet joined by "+", ends of a range by "-"."""
    match value:
        case {"text": text}:
            return str(text)
        case {"low": low, "high": high}:
            return f"{low}-{high}"
        case list() if name == "parties":
            return "+".join(sorted(value)) or None
        case list():
            return " ".join(map(str, value)) or None
        case bool():
            return str(value).lower()
        case _:
            return value


def _is(said: str | float | None, meant: str, *, whole: bool = False) -> bool:
    """Whether a field says what is meant; ``-`` is nothing, ``/`` parts what is the same.

    A term is said ``whole``: a place that was hit is no hit.
    """
    if isinstance(said, float | int):
        return said == float(meant)
    if said is None or meant == "-":
        return said is None and meant == "-"
    return any(said == part if whole else part in said for part in meant.split("/"))
