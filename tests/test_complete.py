"""Everything on a shelf has its golden file or test, and everything public stands in the docs."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from enum import Enum
from pathlib import Path

import pytest

import crossfoot
from crossfoot.model.measure import Measure
from tests.golden.form import parse
from tools.pages import pages

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
#: shelf -> where the golden files of its things stand
GOLDEN_SHELVES = {"extract/rules": "rules", "extract/accounts": "accounts", "extract/languages": "languages"}
#: shelf -> where the tests of its things stand
TESTED_SHELVES = {"read/readers": "tests/read/readers", "publish/exporters": "tests/publish/exporters"}
#: Languages that every rule and check must have cases in.
LANGUAGES = ("en",)


def things(shelf: str) -> set[str]:
    return {path.stem for path in (ROOT / "crossfoot" / shelf).glob("*.py") if path.stem != "__init__"}


@pytest.mark.parametrize(("shelf", "folder"), GOLDEN_SHELVES.items())
def test_each_thing_has_its_golden_file_and_no_golden_file_is_an_orphan(shelf: str, folder: str) -> None:
    assert {path.stem for path in (GOLDEN / folder).glob("*.txt")} == things(shelf)


def test_each_check_of_one_article_has_its_golden_file_and_every_other_its_test() -> None:
    from crossfoot.check.run import all_checks

    golden = {path.stem for path in (GOLDEN / "checks").glob("*.txt")}
    assert golden == {name.replace("-", "_") for name, check in all_checks().items() if check.article}
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "check").glob("**/test_*.py"))
    assert not {name for name, check in all_checks().items() if not check.article and name not in tests}


@pytest.mark.parametrize(("shelf", "folder"), TESTED_SHELVES.items())
def test_each_thing_has_its_test(shelf: str, folder: str) -> None:
    tested = {path.stem.removeprefix("test_") for path in (ROOT / folder).glob("test_*.py")}
    assert things(shelf) <= tested


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*/*.txt")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_golden_file_has_cases_that_yield_and_cases_that_do_not(path: Path) -> None:
    cases = parse(path, path.read_text(encoding="utf-8"))
    required = {path.stem} if path.parent.name == "languages" else set(LANGUAGES)
    for language in required | {case.lang for case in cases}:
        yields = [bool(case.arrows) for case in cases if case.lang == language]
        assert True in yields, f"no {language} case yields anything"
        assert False in yields, f"no {language} case yields nothing"


def test_public_classes_of_the_model_stand_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    for info in pkgutil.walk_packages(crossfoot.__path__, "crossfoot."):
        if not info.name.startswith("crossfoot.model.") or info.ispkg:
            continue
        module = importlib.import_module(info.name)
        for name, thing in vars(module).items():
            own = isinstance(thing, type) and thing.__module__ == info.name and not name.startswith("_")
            if own and (dataclasses.is_dataclass(thing) or issubclass(thing, Enum | Exception)):
                assert f"`{name}`" in glossary, f"{info.name}.{name} is not in docs/glossary.md"


def test_every_measure_is_defined_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert all(f"`{measure.value}`" in glossary for measure in Measure)


def test_the_generated_pages_are_up_to_date() -> None:
    for name, text in pages().items():
        assert (ROOT / name).read_text(encoding="utf-8") == text, f"{name}: run make docs"


def test_every_field_of_a_claim_and_finding_stands_in_the_docs() -> None:
    from crossfoot.model.claim import KINDS

    page = (ROOT / "docs" / "claims.md").read_text(encoding="utf-8")
    source = (ROOT / "crossfoot" / "model" / "claim.py").read_text(encoding="utf-8")
    source += (ROOT / "crossfoot" / "model" / "finding.py").read_text(encoding="utf-8")
    start = source.index("def claim_to_json")
    fields = {part.split('"')[0] for part in source[start:].split('"')[1::2] if part.isidentifier()}
    wanted = {field for field in fields if f'"{field}":' in source}
    assert {"claim", "low", "facility", "issue_text", "outcome_kind", "polarity", "computation"} <= wanted
    assert all(f"`{field}`" in page for field in wanted | set(KINDS.values())), sorted(
        field for field in wanted if f"`{field}`" not in page
    )


def test_public_names_are_there() -> None:
    assert set(dir(crossfoot)) == set(crossfoot.__all__)
    assert all(getattr(crossfoot, name) is not None for name in crossfoot.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        crossfoot.nothing  # noqa: B018
