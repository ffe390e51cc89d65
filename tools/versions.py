"""What two versions of the code read from annotated articles: gains and losses, claim by claim.

    python -m tools.versions main .                     the working tree against main, on the sets beside the project
    python -m tools.versions v0.1.0 main --gold SET     on another set: a folder with docs.jsonl and gold.jsonl

A version is whatever git calls one; ``.`` is the working tree as it is. Each reads the documents in a process of its
own from its own files; the scorer is the present one. A line begins with ``+`` for a gain, ``-`` for a loss and ``~``
where other fields are wrong than before.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.score import FIELDS, OTHER_KINDS, WHOLE, Form, agrees, f1, others_met, pair_up

ROOT = Path(__file__).parent.parent
GOLD = ROOT.parent / "shared" / "gold"
SETS = (GOLD, GOLD / "made_up")
#: `crossfoot read` leaves with 3 where a document was partly read; its claims count all the same.
_READ = (0, 3)
_WIDTH = 60

#: How good it is (missed 0, then one more than the fields that are right; a false claim -1) and what to call it.
Verdict = tuple[int, str]
_MISSED, _FOUND, _ABSENT, _FALSE = (0, "missed"), (1, "found"), (0, "not claimed"), (-1, "claimed")


@contextmanager
def checked_out(version: str) -> Iterator[Path]:
    """The files of a version, in a folder that is gone afterwards."""
    if version == ".":
        yield ROOT
        return
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        tree = str(Path(folder) / "tree")
        _git("worktree", "add", "--detach", "--quiet", tree, version)
        try:
            yield Path(tree)
        finally:
            _git("worktree", "remove", "--force", tree)


def _git(*arguments: str) -> None:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"git {' '.join(arguments[:2])}: {done.stderr.strip()}")


def read_with(tree: Path, documents: Path) -> dict[str, list[Form]]:
    """The claims of documents, as the code in ``tree`` reads them, by document."""
    # The folder that a module is run from goes before everything installed.
    command = [sys.executable, "-m", "crossfoot", "read", "--json", str(documents.resolve())]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode not in _READ:
        sys.exit(f"{tree}: {done.stderr.strip()}")
    claims: dict[str, list[Form]] = defaultdict(list)
    for line in done.stdout.splitlines():
        claim = json.loads(line)
        claims[claim["document"]].append(claim)
    return claims


def verdicts(claims: list[Form], annotated: Form) -> dict[str, Verdict]:
    """What became of everything annotated in one document, and every claim that meets nothing, by name."""
    judged: dict[str, Verdict] = {}
    pairs, false = pair_up(claims, annotated)
    for at, figure in enumerate(annotated["figures"]):
        judged[_name("figure", at, figure["quote"])] = _verdict(pairs[at], figure) if at in pairs else _MISSED
    for kind, (name, _) in OTHER_KINDS.items():
        if name in annotated:
            met, surplus = others_met(kind, claims, annotated)
            false += surplus
            for at, mark in enumerate(annotated[name]):
                judged[_name(kind, at, mark["quote"])] = _FOUND if at in met else _MISSED
    for claim in false:
        where = f"false {claim['kind']} at {claim['span']['start']} {_short(claim['span']['quote'])}"
        judged[where + (f" {claim['measure']} {claim['object']}" if claim["kind"] == "figure" else "")] = _FALSE
    return judged


def _verdict(claim: Form, figure: Form) -> Verdict:
    wrong = [name for name in FIELDS if not agrees(claim, figure, name)]
    told = ", ".join(f"{name} ({_told(claim.get(name))})" for name in wrong)
    worth = 1 + len(FIELDS) - len(wrong)
    return worth, f"wrong {told}" if set(wrong) & set(WHOLE) else f"whole but for {told}" if wrong else "whole"


def _name(kind: str, at: int, quote: str) -> str:
    return f"{kind} {at + 1} {_short(quote)}"


def _told(value: object) -> str:
    return str(value["text"] if isinstance(value, dict) else value)


def _short(quote: str) -> str:
    line = " ".join(quote.split())
    return f'"{line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"}"'


def changes(old: dict[str, Verdict], new: dict[str, Verdict]) -> list[str]:
    """The verdicts that differ, as lines."""
    lines = []
    for name in old | new:
        was, now = old.get(name, _ABSENT), new.get(name, _ABSENT)
        if was != now:
            sign = "+" if now[0] > was[0] else "-" if now[0] < was[0] else "~"
            lines.append(f"{sign} {name}: {was[1]} -> {now[1]}")
    return lines


def compare(folder: Path, old: Path, new: Path) -> list[str]:
    """What changed between two trees on one annotated set, line by line, and the sum as the last one."""
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines() if line]
    before, after = (read_with(tree, folder / "docs.jsonl") for tree in (old, new))
    lines: list[str] = []
    both: tuple[list[Verdict], list[Verdict]] = ([], [])
    for entry in gold:
        was, now = (verdicts(claims.get(entry["id"], []), entry) for claims in (before, after))
        both[0].extend(was.values())
        both[1].extend(now.values())
        lines += [f"{line[0]} {entry['id']} {line[2:]}" for line in changes(was, now)]
    signs = Counter(line[0] for line in lines)
    scores = " -> ".join(_scores(judged) for judged in both)
    return [*lines, f"{signs['+']} gained, {signs['-']} lost, {signs['~']} wrong in another way; {scores}"]


def _scores(judged: list[Verdict]) -> str:
    """F1 over all kinds: found at all, and whole (other kinds are whole where they are found)."""
    false = sum(worth < 0 for worth, _ in judged)
    found = sum(worth > 0 for worth, _ in judged)
    whole = sum(worth > 0 and not told.startswith("wrong") for worth, told in judged)
    claimed, meant = found + false, len(judged) - false
    return f"found {f1(found, claimed, meant):.4f} whole {f1(whole, claimed, meant):.4f}"


def main() -> int:
    """Print what changed on each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", help="a revision, or . for the working tree")
    parser.add_argument("new", help="a revision, or . for the working tree")
    parser.add_argument("--gold", type=Path, action="append", metavar="DIR", help="an annotated set, instead of ours")
    options = parser.parse_args()
    folders = options.gold or [folder for folder in SETS if (folder / "gold.jsonl").exists()]
    if not folders:
        sys.exit(f"no annotated articles at {GOLD}; name a set with --gold")
    for folder in folders:
        for name in ("docs.jsonl", "gold.jsonl"):
            if not (folder / name).exists():
                sys.exit(f"{folder} has no {name}")
    with checked_out(options.old) as old, checked_out(options.new) as new:
        for folder in folders:
            print(f"{folder}: {options.old} -> {options.new}", *compare(folder, old, new), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
