"""The forecast ledger: append-only, each line sealed with the hash of the line before it.

Whoever keeps the last hash can tell whether any earlier line was changed, left out or put in.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal

from crossfoot.track.outlook.questions import Estimate, Question, Resolution

Entry = Question | Estimate | Resolution

#: What the first line is sealed with.
ORIGIN = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry and its seal: SHA-256 over the previous seal and the entry's canonical JSON, in hexadecimal."""

    entry: Entry
    previous: str
    seal: str


def append_entry(chain: Sequence[Line], entry: Entry) -> tuple[Line, ...]:
    """The chain with one more line.

    Raises:
        ValueError: a forecast or resolution of a question that is not in the chain, of another kind than it, or made
            after it is resolved; a forecast earlier than the one before it; a question asked twice.
    """
    _check_fits(chain, entry)
    previous = chain[-1].seal if chain else ORIGIN
    return (*chain, Line(entry=entry, previous=previous, seal=seal_of(previous, entry)))


def seal_of(previous: str, entry: Entry) -> str:
    """The seal of an entry that follows the line sealed ``previous``."""
    return hashlib.sha256(f"{previous}\n{canonical(entry)}".encode()).hexdigest()


def canonical(entry: Entry) -> str:
    """The entry as JSON with sorted keys and no blanks; numbers as decimal strings, times in ISO form."""
    form = {"type": type(entry).__name__.lower(), **_plain_fields(entry)}
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def first_broken(chain: Sequence[Line]) -> int | None:
    """The index of the first line whose seal does not follow from what stands before it; ``None`` if all do."""
    previous = ORIGIN
    for index, line in enumerate(chain):
        if line.previous != previous or line.seal != seal_of(previous, line.entry):
            return index
        previous = line.seal
    return None


def _plain_fields(value: object) -> dict[str, object]:
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}  # type: ignore[arg-type]


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return _plain_fields(value) if is_dataclass(value) else value


def _check_fits(chain: Sequence[Line], entry: Entry) -> None:
    entries = [line.entry for line in chain]
    questions = {asked.id: asked for asked in entries if isinstance(asked, Question)}
    if isinstance(entry, Question):
        if entry.id in questions:
            raise ValueError(f"question {entry.id} is asked already")
        return
    if entry.question not in questions:
        raise ValueError(f"no question {entry.question} is in the ledger")
    by_number = entry.quantiles if isinstance(entry, Estimate) else entry.value is not None
    by_event = (entry.probability if isinstance(entry, Estimate) else entry.happened) is not None
    if (by_event and questions[entry.question].kind == "number") or (
        by_number and questions[entry.question].kind == "event"
    ):
        raise ValueError(f"question {entry.question} asks for the other kind of answer")
    for earlier in entries:
        if isinstance(earlier, Resolution) and earlier.question == entry.question:
            raise ValueError(f"question {entry.question} is resolved already")
        if isinstance(earlier, Estimate) and isinstance(entry, Estimate) and earlier.at > entry.at:
            raise ValueError(f"a forecast of {entry.at.isoformat()} cannot follow one of {earlier.at.isoformat()}")
