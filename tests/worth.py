"""What each condition of the extraction is worth: what changes on annotated articles when it alone is taken out.

    python -m tests.worth extract/speaking                  conditions of these files that no article needs
    python -m tests.worth extract/side.py --all             every condition, the worst first
    python -m tests.worth extract/speaking --also FOLDER    with more annotated sets

A condition is the test of an ``if`` or an operand of ``and`` and ``or`` inside a function. Taken out, an ``if`` does
not happen, an operand of ``and`` no longer blocks and one of ``or`` no longer lets through. Every annotated article in
which it decided something is read again without it, and so is every golden case. A row tells in how many articles it
decided, how many more figures and other claims are right without it (false claims count against it), and how many
golden cases fall. This is reduced error pruning (Quinlan, "Simplifying decision trees", 1987) with a person at the
shears: a condition that makes sense of a number (an hour below 24) stays, whatever no article shows; and what is gained
on the articles a condition was written on says little of others, so that a gain in one article alone is none. The plain
sentences of ``tests.counting_grid`` are too many to be read for each condition: they are to be read after pruning.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.machinery
import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

PACKAGE = Path(__file__).parent.parent / "crossfoot"
#: The name by which marked code asks; no module of ours has it.
_ASK = "_worth"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Where a condition stands, and the answer by which it decides."""

    path: Path
    line: int
    text: str
    decides: bool


@dataclass(slots=True)
class Watch:
    """The conditions of all marked code, and which of them decided since somebody last looked."""

    conditions: list[Condition] = field(default_factory=list)
    decided: set[int] = field(default_factory=set)
    #: the condition that is taken out
    without: int = -1

    def ask(self, number: int, answer: Any) -> Any:
        """The answer of a condition, or the other one where it would decide and is taken out."""
        if bool(answer) is not self.conditions[number].decides:
            return answer
        if number == self.without:
            return not answer
        self.decided.add(number)
        return answer


class Marker(ast.NodeTransformer):
    """Lets every condition inside a function ask the watch."""

    def __init__(self, path: Path, watch: Watch) -> None:
        self._path, self._watch = path, watch
        self._inside = 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._inside += 1
        node.body = [self.visit(each) for each in node.body]
        self._inside -= 1
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        marked = self._marked(node.test, decides=True) if self._inside else node.test
        self.generic_visit(node)
        if marked is not node.test:
            marked.args[1] = node.test
            node.test = marked
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        if not self._inside:
            return node
        calls = [self._marked(value, decides=isinstance(node.op, ast.Or)) for value in node.values]
        self.generic_visit(node)
        for call, value in zip(calls, node.values, strict=True):
            call.args[1] = value
        node.values = list(calls)
        return node

    def _marked(self, test: ast.expr, *, decides: bool) -> ast.Call:
        number = ast.Constant(len(self._watch.conditions))
        self._watch.conditions.append(
            Condition(path=self._path, line=test.lineno, text=ast.unparse(test), decides=decides)
        )
        return ast.copy_location(ast.Call(ast.Name(_ASK, ast.Load()), [number, test], []), test)


def marked(source: str, path: Path, watch: Watch) -> CodeType:
    """The code of a module whose conditions ask the watch."""
    return compile(ast.fix_missing_locations(Marker(path, watch).visit(ast.parse(source))), str(path), "exec")


class Finder(importlib.abc.MetaPathFinder):
    """Loads modules of some folders marked."""

    def __init__(self, folders: Sequence[Path], watch: Watch) -> None:
        self._folders, self._watch = folders, watch

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The way a module is always found, with another loader where it lies in one of the folders."""
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        file = Path(spec.origin) if spec is not None and spec.origin else None
        if spec is None or file is None or not any(file.is_relative_to(folder) for folder in self._folders):
            return None
        spec.loader = _Loader(fullname, str(file), self._watch)
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, fullname: str, path: str, watch: Watch) -> None:
        super().__init__(fullname, path)
        self._watch = watch

    def get_code(self, fullname: str) -> CodeType:
        path = Path(self.get_filename(fullname))
        return marked(path.read_text(encoding="utf-8"), path, self._watch)

    def exec_module(self, module: ModuleType) -> None:
        setattr(module, _ASK, self._watch.ask)
        super().exec_module(module)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What is right without a condition, more (+) or less (-), and how many golden cases fall."""

    number: int
    articles: int
    figures: int = 0
    others: int = 0
    golden: int = 0


class Measure:
    """The annotated articles and golden cases, and how well each is read by the whole code."""

    def __init__(self, folders: Sequence[Path], watch: Watch) -> None:
        from tests.floors import lines
        from tests.golden.test_golden import cases

        self._watch = watch
        self._articles = [
            (form, annotated[form["id"]])
            for folder in folders
            for annotated in [{entry["id"]: entry for entry in lines(folder / "gold.jsonl")}]
            for form in lines(folder / "docs.jsonl")
        ]
        self._cases = [case.values[0] for case in cases()]  # type: ignore[attr-defined]
        # What is read once and kept (words, places) is read before anything is watched.
        for at in range(min(3, len(self._articles))):
            self._right(at)
        self._whole, self._deciding = self._read_all()

    def _read_all(self) -> tuple[list[tuple[int, int]], list[set[int]]]:
        whole, deciding = [], []
        for at in range(len(self._articles) + len(self._cases)):
            self._watch.decided = set()
            whole.append(self._right(at))
            deciding.append(self._watch.decided)
        return whole, deciding

    def _right(self, at: int) -> tuple[int, int]:
        """How many figures and other claims of an article are right, less what is false; whether a case is, as 1."""
        from tests.floors import read
        from tests.golden.found import differences
        from tests.golden.test_golden import read as read_case
        from tests.score import score

        if at >= len(self._articles):
            case = self._cases[at - len(self._articles)]
            return int(differences(case.arrows, read_case(case)) == ([], [])), 0
        form, annotated = self._articles[at]
        result = score(read(form), annotated)
        others = "".join(result.others.values())
        return result.figures.count("W") - len(result.false), others.count("F") - len(result.others_false)

    def of(self, number: int) -> Worth:
        """What a condition is worth; to be asked in a process of its own, as readers keep what they have read."""
        self._watch.without = number
        figures = others = golden = articles = 0
        for at, decided in enumerate(self._deciding):
            if number not in decided:
                continue
            before, now = self._whole[at], self._right(at)
            if at < len(self._articles):
                articles += 1
                figures, others = figures + now[0] - before[0], others + now[1] - before[1]
            else:
                golden += now < before
        return Worth(number=number, articles=articles, figures=figures, others=others, golden=golden)

    def rows(self) -> Iterator[Worth]:
        """What each condition is worth."""
        global _measure
        _measure = self
        numbers = range(len(self._watch.conditions))
        with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
            yield from pool.imap(_worth_of, numbers, chunksize=1)


_measure: Measure | None = None


def _worth_of(number: int) -> Worth:
    assert _measure is not None
    try:
        return _measure.of(number)
    except Exception:
        # Without it something is no longer read to its end: it is needed.
        return Worth(number=number, articles=1, figures=-1)


def needless(worth: Worth) -> bool:
    """Whether nothing is worse without a condition."""
    return worth.figures >= 0 and worth.others >= 0 and not worth.golden


def main() -> int:
    """Print a row for each condition, those that cost most first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="files or folders below crossfoot/")
    parser.add_argument(
        "--also", action="append", default=[], type=Path, help="a folder with docs.jsonl and gold.jsonl"
    )
    parser.add_argument("--all", action="store_true", help="also those that something needs")
    options = parser.parse_args()
    watch = Watch()
    paths = [PACKAGE / path for path in options.paths]
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        parser.error(f"not below {PACKAGE.name}/: {', '.join(missing)}")
    sys.meta_path.insert(0, Finder(paths, watch))
    from tests.floors import SETS

    measure = Measure([folder for folder in (*SETS.values(), *options.also) if folder.is_dir()], watch)
    rows = sorted(measure.rows(), key=lambda row: (-row.figures - row.others, row.number))
    for row in rows:
        if options.all or needless(row):
            condition = watch.conditions[row.number]
            where = f"{condition.path.relative_to(PACKAGE)}:{condition.line}"
            print(f"{where}  in {row.articles} articles, figures {row.figures:+d}, others {row.others:+d}, "
                  f"golden cases {-row.golden:+d}: {condition.text}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
