"""Whether every fact is read alike in every frame: who says it and what is counted, in products of the two.

    python -m tests.reporting_grid            the share of figures that are right in every field, by language
    python -m tests.reporting_grid --show     and what is wrong in the others

``tests/grid/*.txt`` hold made-up frames (how a report tells who says a thing) and facts (what is said). A frame is
``SPEAKER; ... | TEXT`` with a speaker for each slot, ``-`` for the outlet, ``X via Y`` where Y carried it; ``{}`` is a
slot and ``{^}`` one that begins with a capital. A fact is ``CLAUSE | FIGURE | ...``, a figure as the golden files have
it: measure, object, number, then fields. What is left out is not looked at. Each frame takes some of the facts in turn,
so that each fact stands in some frames.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document

HERE = Path(__file__).parent / "grid"
PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)
#: Each frame takes one of so many facts.
STEP = 9
_SLOT = re.compile(r"\{(\^?)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A text with slots, and who says what stands in each."""

    text: str
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A clause and the figures in it."""

    clause: str
    figures: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A frame filled with facts: its text, how many figures it has, and what is wrong with which."""

    text: str
    figures: int
    wrong: tuple[str, ...]


def languages() -> tuple[str, ...]:
    """The languages that have a grid."""
    return tuple(sorted(path.stem for path in HERE.glob("*.txt")))


def load(language: str) -> tuple[list[Frame], list[Fact]]:
    """Frames and facts of one language, in the order of the file."""
    frames, facts = [], []
    for line in (HERE / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        head, _, rest = line.partition(" | ")
        if not rest or line.startswith("#"):
            continue
        if _SLOT.search(rest):
            speakers = tuple(part.strip() for part in head.split(";"))
            frames.append(Frame(text=rest.replace("\\n", "\n"), speakers=speakers))
        else:
            facts.append(Fact(clause=head, figures=tuple(map(_figure, rest.split(" | ")))))
    return frames, facts


def _figure(written: str) -> dict[str, str]:
    measure, object_, number, *fields = written.split()
    named = dict(field.split("=", 1) for field in fields)
    figure = {"measure": measure, "low": number} | {
        name: said if name == "bound" else said.replace("_", " ") for name, said in named.items()
    }
    return figure if object_ == "-" else figure | {"object": object_}


@functools.cache
def cells(language: str) -> list[Cell]:
    """Every product of one language."""
    frames, facts = load(language)
    return [_cell(language, frame, chosen) for at, frame in enumerate(frames) for chosen in _chosen(frame, at, facts)]


def _chosen(frame: Frame, at: int, facts: list[Fact]) -> Iterator[list[Fact]]:
    """The facts of each product of a frame: the second slot takes the next fact with other numbers."""
    for first in range(at % STEP, len(facts), STEP):
        chosen: list[Fact] = []
        for fact in facts[first:] + facts[:first]:
            taken = {figure["low"] for other in chosen for figure in other.figures}
            if len(chosen) < len(frame.speakers) and not taken & {figure["low"] for figure in fact.figures}:
                chosen.append(fact)
        yield chosen


def _cell(language: str, frame: Frame, facts: list[Fact]) -> Cell:
    clauses = iter([fact.clause for fact in facts])

    def fill(slot: re.Match[str]) -> str:
        clause = next(clauses)
        return clause[0].upper() + clause[1:] if slot[1] else clause

    text = _SLOT.sub(fill, frame.text)
    document = Document(id="grid", text=text, lang=language, published=PUBLISHED)
    claims = [claim for claim in map(claim_to_json, extract_claims(document)) if claim["kind"] == "figure"]
    wrong = []
    for fact, speaker in zip(facts, frame.speakers, strict=True):
        for figure in fact.figures:
            found = [_wrong(claim, figure, speaker) for claim in claims if claim["low"] == float(figure["low"])]
            faults = min(found, key=len, default=["missed"])
            wrong += [f"{figure['low']}: {', '.join(faults)}"] if faults else []
    figures = sum(len(fact.figures) for fact in facts)
    false = len(claims) - figures
    return Cell(text=text, figures=figures, wrong=(*wrong, *["one too many"] * max(0, false)))


def _wrong(claim: dict[str, Any], figure: dict[str, str], speaker: str) -> list[str]:
    """The fields of a claim that are not what they should be."""
    name, _, via = speaker.partition(" via ")
    said = {
        "measure": claim["measure"],
        "object": claim["object"],
        "bound": claim["bound"],
        "unit": claim["unit"],
        "side": claim["side"],
        "place": claim["place"] and claim["place"]["text"],
        "date": claim["date"],
    }
    meant = {"bound": "exact"} | figure
    faults = [f"{key} {said[key]}" for key in said if key in meant and not _is(said[key], meant[key])]
    if not _is(claim["speaker"], name):
        faults.append(f"speaker {claim['speaker']}")
    return faults + ([f"via {claim['via']}"] if via and via not in " ".join(claim["via"]) else [])


def _is(said: str | None, meant: str) -> bool:
    """Whether a field says what is meant; ``-`` is nothing, ``/`` parts what is the same."""
    return said is None if meant == "-" else said is not None and any(part in said for part in meant.split("/"))


def right(language: str) -> tuple[int, int]:
    """How many figures of a language are right, and how many there are."""
    figures = sum(cell.figures for cell in cells(language))
    return figures - sum(len(cell.wrong) for cell in cells(language)), figures


def main() -> int:
    """Print the share by language, and with ``--show`` what is wrong."""
    for language in languages():
        good, figures = right(language)
        print(f"{language}: {good} of {figures} figures are right in every field ({good / figures:.3f})")
        for cell in cells(language) if "--show" in sys.argv else ():
            if cell.wrong:
                print(f"  {cell.text}", *(f"      {fault}" for fault in cell.wrong), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
