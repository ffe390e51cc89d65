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
from pathlib import Path

from tests.figures_read import faults_in, read_figures

HERE = Path(__file__).parent / "grid"
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
    figure = {"measure": measure, "low": number, "bound": "exact"} | {
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
    figures = [
        figure | _speaker(speaker)
        for fact, speaker in zip(facts, frame.speakers, strict=True)
        for figure in fact.figures
    ]
    return Cell(text=text, figures=len(figures), wrong=tuple(faults_in(read_figures(text, language), figures)))


def _speaker(written: str) -> dict[str, str]:
    name, _, via = written.partition(" via ")
    return {"speaker": name} | ({"via": via} if via else {})


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
