"""Whether a plain sentence is read right whatever it tells of: what is counted, how many, and what became of them.

    python -m tests.counting_grid [PATTERN]            the share of sentences read right in all fields, by file
    python -m tests.counting_grid [PATTERN] --show     and what is wrong in the others, one a template and kind of fault

``tests/counts/LANGUAGE/SUBJECT.txt`` hold made-up lists and templates, after the behavioural tests of Ribeiro et al.,
"Beyond accuracy: CheckList" (ACL 2020). A list is ``@NAME VALUE: FIELDS; VALUE: FIELDS``; without fields a value is a
number, its digits the figure's, or a word that changes nothing. A template is ``TEXT | FIGURE | FIGURE``: a slot
``{NAME}`` in the text takes a value, ``{NAME'}`` another one of the same list, ``{^NAME}`` begins with a capital; a
figure names the slots that it has its fields from, and fields of its own (``place=Odesa``, ``_`` for a blank, ``-`` for
none, ``/`` between what is the same). ``TEXT | -`` has no figure. A line that ends in ``\\`` goes on in the next.
PATTERN is a part of LANGUAGE/SUBJECT. A subject that begins with ``status``, ``talks``, ``forecast`` or ``stance`` is
read for claims of that kind instead of figures (``facility=Northport what=line state=lost``,
``parties=norland+sudland``, ``likelihood=0.55-0.8``).
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.figures_read import KINDS, faults_in, read_claims

HERE = Path(__file__).parent / "counts"
#: Every template is filled at least so often.
TIMES = 6
#: Fields with words of the text: the others are terms, which have the ``_`` themselves.
_WORDED = (
    "place", "speaker", "via", "model", "facility", "actor", "people", "parties", "event_text", "issue_text",
    "condition", "outcome", "polarity",
)  # fmt: skip
_SLOT = re.compile(r"\{(\^?)([\w']+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A word or number for a slot, and the fields that a figure with it has."""

    text: str
    fields: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A filled template, and what is wrong with what is read in it."""

    template: str
    text: str
    wrong: tuple[str, ...]


def subjects(pattern: str = "") -> list[str]:
    """LANGUAGE/SUBJECT of each file whose name has the pattern in it."""
    names = (f"{path.parent.name}/{path.stem}" for path in sorted(HERE.glob("*/*.txt")))
    return [name for name in names if pattern in name]


def load(subject: str) -> tuple[dict[str, list[Value]], list[tuple[str, list[str]]]]:
    """The lists of a file by name, and its templates with their figures."""
    lists: dict[str, list[Value]] = {}
    templates: list[tuple[str, list[str]]] = []
    for line in (HERE / f"{subject}.txt").read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if line.startswith("@"):
            name, _, values = line[1:].partition(" ")
            lists[name] = [_value(value) for value in values.split(";") if value.strip()]
        elif line.strip() and not line.startswith("#"):
            text, *figures = line.split(" | ")
            templates.append((text.replace("\\n", "\n"), [] if figures == ["-"] else figures))
    return lists, templates


def _value(written: str) -> Value:
    # "at 14:30 on May 1: date=2031-05-01"
    text, _, fields = written.rpartition(": ") if "=" in written else (written.strip().removesuffix(":"), "", "")
    digits = re.sub(r"\D", "", text)
    return Value(text=text.strip(), fields=_fields(fields) or ({"low": digits} if digits else {}))


def _fields(written: str) -> dict[str, str]:
    pairs = (word.partition("=") for word in written.split())
    return {name: said.replace("_", " ") if name in _WORDED else said for name, equals, said in pairs if equals}


@functools.cache
def sentences(subject: str) -> list[Sentence]:
    """Every filled template of a file."""
    lists, templates = load(subject)
    language, _, about = subject.partition("/")
    kind = next((kind for kind in KINDS if about.startswith(kind)), "figure")
    return [
        _sentence(template, figures, language, kind, chosen)
        for at, (template, figures) in enumerate(templates)
        for chosen in _chosen(template, at, lists)
    ]


def _chosen(template: str, at: int, lists: dict[str, list[Value]]) -> Iterator[dict[str, Value]]:
    """The values of each filling: as many as the longest list has, so that each value stands in some."""
    slots = list(dict.fromkeys(slot[2] for slot in _SLOT.finditer(template)))
    columns = [lists[slot.rstrip("'")] for slot in slots]
    for turn in range(max([TIMES, *map(len, columns)]) if slots else 1):
        chosen: dict[str, Value] = {}
        for place, (slot, column) in enumerate(zip(slots, columns, strict=True)):
            # A list as long as another one takes another step, so that not the same two always meet.
            first = at + turn * (1 + place % 2 if len(column) % 2 else 1) + place * (1 + turn // len(column))
            taken = {value.text for value in chosen.values()}
            values = (column[(first + step) % len(column)] for step in range(len(column)))
            chosen[slot] = next((value for value in values if value.text not in taken), column[0])
        yield chosen


def _sentence(template: str, claims: list[str], language: str, kind: str, chosen: dict[str, Value]) -> Sentence:
    def fill(slot: re.Match[str]) -> str:
        text = chosen[slot[2]].text
        return text[0].upper() + text[1:] if slot[1] else text

    text = _SLOT.sub(fill, template)
    meant = [_meant(claim, chosen, {"bound": "exact"} if kind == "figure" else {}) for claim in claims]
    wrong = faults_in(read_claims(text, language, kind), meant)
    return Sentence(template=template, text=text, wrong=tuple(wrong))


def _meant(written: str, chosen: dict[str, Value], fields: dict[str, str]) -> dict[str, str]:
    for word in written.split():
        fields |= _fields(word) if "=" in word else chosen[word].fields
    return fields


def right(subject: str) -> tuple[int, int]:
    """How many sentences of a file are right, and how many there are."""
    found = sentences(subject)
    return sum(not sentence.wrong for sentence in found), len(found)


def faults(subject: str) -> Iterator[str]:
    """What is wrong, one sentence for each template and kind of fault, with how many there are of it."""
    kinds: dict[tuple[str, str], list[Sentence]] = {}
    for sentence in sentences(subject):
        if sentence.wrong:
            kind = re.sub(r"[\d.]+", "", "; ".join(sentence.wrong))
            kinds.setdefault((sentence.template, kind), []).append(sentence)
    for found in kinds.values():
        yield f"{len(found)} x {found[0].text}\n    {'; '.join(found[0].wrong)}"


def main() -> int:
    """Print the share by file, and with ``--show`` what is wrong."""
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    for subject in subjects(*words):
        good, of = right(subject)
        print(f"{subject}: {good} of {of} sentences are right in every field ({good / of:.3f})")
        for fault in faults(subject) if "--show" in sys.argv else ():
            print(f"  {fault}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
