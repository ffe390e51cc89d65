"""Precision and recall on the annotated articles, held against the floors in ``floors.json``.

    python -m tests.floors                   the table, and gains and losses against the pinned state, claim by claim
    python -m tests.floors --errors 20       and what is missed, wrong or false
    python -m tests.floors --pin             raise the floors to what is reached and pin the state
    python -m tests.floors --pin --lower     the same where a floor falls; say why in the commit

The annotated sets lie beside the repository (``../shared/gold``); nothing of their text is kept here: the pinned state
is a letter for each annotated claim and the offsets of false ones. A set's digest says which annotation the floors
were measured on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.score import FIELDS, Form, Scored, f1, score, wrong_fields

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
GOLD = HERE.parent.parent / "shared" / "gold"
SETS = {"real": GOLD, "made_up": GOLD / "made_up"}
#: What a floor holds, in steps of a thousandth; a rounding error is no fall.
MEASURES = ("found", "whole", "spans")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One set, read by the present code: scores by language, each document's result, and what went wrong."""

    digest: str
    floors: dict[str, dict[str, float]]
    #: side -> precision and recall of the figures that speak of it
    sides: dict[str, dict[str, float]]
    rows: tuple[str, ...]
    pinned: dict[str, dict[str, Any]]
    errors: tuple[str, ...]


def lines(path: Path) -> list[Form]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(folder: Path) -> Measured:
    """Read every document of an annotated set with the present code and score it."""
    raw = {name: (folder / name).read_bytes() for name in ("docs.jsonl", "gold.jsonl")}
    gold = {entry["id"]: entry for entry in lines(folder / "gold.jsonl")}
    results: dict[str, list[Scored]] = defaultdict(list)
    exact: dict[str, list[bool]] = defaultdict(list)
    pinned, errors, sides = {}, [], _Sides()
    for form in lines(folder / "docs.jsonl"):
        claims = read(form)
        result = score(claims, gold[form["id"]])
        results[form["lang"]].append(result)
        exact[form["lang"]] += [
            form["text"][claim["span"]["start"] : claim["span"]["end"]] == claim["span"]["quote"] for claim in claims
        ]
        pinned[form["id"]] = _pinned(result)
        sides.add(gold[form["id"]], claims, result)
        errors += list(_errors(form, gold[form["id"]], claims, result))
    results["all"] = [result for language in sorted(results) for result in results[language]]
    exact["all"] = [right for language in sorted(exact) for right in exact[language]]
    scored = {language: _scores(results[language], exact[language]) for language in sorted(results)}
    return Measured(
        digest=hashlib.sha256(raw["docs.jsonl"] + raw["gold.jsonl"]).hexdigest(),
        floors={language: floors for language, (floors, _) in scored.items()},
        sides=sides.scores(),
        rows=(
            *(f"{language:<4} {row}" for language, (_, row) in scored.items()),
            *(
                f"{side:<8} precision {row['precision']:.3f}  recall {row['recall']:.3f}"
                for side, row in sides.scores().items()
            ),
        ),
        pinned=pinned,
        errors=tuple(errors),
    )


class _Sides:
    """Figures annotated, found and false, by the side they speak of."""

    def __init__(self) -> None:
        self._meant, self._found, self._false = Counter[str](), Counter[str](), Counter[str]()

    def add(self, annotated: Form, claims: list[Form], result: Scored) -> None:
        for letter, figure in zip(result.figures, annotated["figures"], strict=True):
            side = _party(figure.get("side"))
            self._meant[side] += 1
            self._found[side] += letter != "."
        starts = {int(name.split(":")[0]) for name in result.false}
        self._false.update(
            _party(claim["side"]) for claim in claims if claim["kind"] == "figure" and claim["span"]["start"] in starts
        )

    def scores(self) -> dict[str, dict[str, float]]:
        return {
            side: {
                "precision": round(found / ((found + self._false[side]) or 1), 4),
                "recall": round(found / self._meant[side], 4),
            }
            for side in ("ukraine", "russia", "other", "none")
            if self._meant[side] and (found := self._found[side]) is not None
        }


def _party(side: str | None) -> str:
    """The side as the table has it: one of the two most figures speak of, another, or none."""
    return side if side in ("ukraine", "russia") else "other" if side else "none"


def read(form: Form) -> list[Form]:
    """The claims of one annotated document, in JSON form."""
    from crossfoot.extract.run import extract_claims
    from crossfoot.model.claim import claim_to_json
    from crossfoot.model.document import Document

    published = form.get("published")
    document = Document(
        id=form["id"],
        text=form["text"],
        lang=form["lang"],
        outlet=form.get("outlet"),
        published=datetime.fromisoformat(published) if published else None,
    )
    return [claim_to_json(claim) for claim in extract_claims(document)]


def _pinned(result: Scored) -> dict[str, Any]:
    """What is kept of a document's result: letters by kind, where anything is annotated, and what is false."""
    letters = {"figures": result.figures} | {kind: row for kind, row in result.others.items() if row}
    return letters | {"false": [*result.false, *result.others_false]}


def _scores(results: list[Scored], exact: list[bool]) -> tuple[dict[str, float], str]:
    letters = "".join(result.figures for result in results)
    whole, meant = letters.count("W"), len(letters)
    found = whole + letters.count("F")
    claimed = found + sum(len(result.false) for result in results)
    floors = {
        "found": round(f1(found, claimed, meant), 4),
        "whole": round(f1(whole, claimed, meant), 4),
        "spans": round(sum(exact) / len(exact), 4) if exact else 0.0,
    }
    right = {name: sum(result.right[name] for result in results) for name in FIELDS}
    cells = [f"{meant:>4} figures", f"found {floors['found']:.3f}", f"whole {floors['whole']:.3f}"]
    cells += [f"precision {found / claimed if claimed else 0:.3f}", f"recall {found / meant if meant else 0:.3f}"]
    cells += [f"{name} {count / found if found else 0:.3f}" for name, count in right.items()]
    for kind in ("status", "stance", "talks", "forecast"):
        counts = [result.kinds[kind] for result in results if kind in result.kinds]
        claims, annotated, hits = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0, 0)
        if annotated or claims:
            floors[kind] = round(f1(hits, claims, annotated), 4)
            cells.append(f"{kind} {floors[kind]:.3f} of {annotated}")
    return floors, "  ".join(cells)


def _errors(form: Form, annotated: Form, claims: list[Form], result: Scored) -> Iterator[str]:
    wrong = wrong_fields(claims, annotated)
    for at, (letter, figure) in enumerate(zip(result.figures, annotated["figures"], strict=True)):
        if letter == ".":
            yield f"{form['id']}  missed {figure['quote']!r}"
        elif letter == "F":
            yield f"{form['id']}  wrong {', '.join(wrong.get(at, []))}: {figure['quote']!r}"
    for name in result.false:
        start = int(name.split(":")[0])
        quotes = [claim["span"]["quote"] for claim in claims if claim["span"]["start"] == start]
        yield f"{form['id']}  false {quotes[0]!r}"


def changes(before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> list[str]:
    """Gains (``+``) and losses (``-``), claim by claim and false claim by false claim."""
    worth = {".": 0, "F": 1, "W": 2}
    words = {".": "missed", "F": "found", "W": "whole"}
    said = []
    for document in sorted(before.keys() & after.keys()):
        old, new = before[document], after[document]
        for kind in (name for name in new if name != "false"):
            for at, (was, now) in enumerate(zip(old.get(kind, ""), new[kind], strict=False), 1):
                if was != now:
                    sign = "+" if worth[now] > worth[was] else "-"
                    said.append(f"{sign} {document} {kind} {at}: {words[was]} -> {words[now]}")
        said += [f"+ {document} at {name}: no longer false" for name in old["false"] if name not in new["false"]]
        said += [f"- {document} at {name}: false" for name in new["false"] if name not in old["false"]]
    return said


def fallen(floors: dict[str, dict[str, float]], reached: dict[str, dict[str, float]]) -> list[str]:
    """Each floor that is no longer reached, as a sentence."""
    return [
        f"{language} {name}: {reached.get(language, {}).get(name, 0.0):.4f} is below the floor of {floor:.4f}"
        for language, row in floors.items()
        for name, floor in row.items()
        if reached.get(language, {}).get(name, 0.0) < floor - 0.0005
    ]


def main() -> int:
    """Print, and pin where asked; 1 where a floor fell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print up to N errors of each set")
    parser.add_argument("--lang", help="only errors of documents whose id has this language, as in dev-en-01")
    parser.add_argument("--pin", action="store_true", help="pin what is reached")
    parser.add_argument("--lower", action="store_true", help="allow --pin to lower a floor")
    options = parser.parse_args()
    stored = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    code = 0
    for name, folder in SETS.items():
        if not (folder / "gold.jsonl").exists():
            print(f"{name}: no annotated articles at {folder}", file=sys.stderr)
            continue
        code |= _report(name, measure(folder), stored, options)
    if options.pin and not code:
        FLOORS.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return code


def _report(name: str, measured: Measured, stored: dict[str, Any], options: argparse.Namespace) -> int:
    old = stored.get(name, {"digest": measured.digest, "floors": {}, "pinned": {}})
    same_set = old["digest"] == measured.digest
    print(f"{name}", *measured.rows, sep="\n  ")
    if not same_set:
        print("  the annotation has changed since the floors were pinned; they are not compared")
    said = changes(old["pinned"], measured.pinned) if same_set else []
    print(*(f"  {line}" for line in said), sep="\n", end="\n" if said else "")
    shown = [error for error in measured.errors if not options.lang or f"-{options.lang}-" in error.split()[0]]
    print(*(f"  {line}" for line in shown[: options.errors]), sep="\n", end="\n" if options.errors else "")
    falls = fallen(old["floors"], measured.floors) if same_set else []
    print(*(f"  FALLEN {line}" for line in falls), sep="\n", end="\n" if falls else "")
    if options.pin and (options.lower or not falls):
        stored[name] = {
            "digest": measured.digest, "floors": measured.floors, "sides": measured.sides, "pinned": measured.pinned,
        }  # fmt: skip
    return int(bool(falls) and not options.lower)


if __name__ == "__main__":
    sys.exit(main())
