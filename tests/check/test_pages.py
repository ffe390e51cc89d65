from __future__ import annotations

import ast
import inspect
import re
import sys

import pytest

from crossfoot.check import checks
from crossfoot.check.check import SECTIONS, Check, Scope, page_of
from crossfoot.check.run import all_checks


@pytest.mark.parametrize("check", all_checks().values(), ids=lambda check: check.name)
def test_every_section_of_every_page_says_something(check: Check) -> None:
    assert len(check.page.sections) == len(SECTIONS)
    assert all(check.page.sections) and check.page.title


@pytest.mark.parametrize("name", all_checks())
def test_no_check_calls_anybody_a_liar(name: str) -> None:
    tree = ast.parse(inspect.getsource(sys.modules[f"{checks.__name__}.{name.replace('-', '_')}"]))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    words = set(re.findall(r"\w+", " ".join(texts).lower()))
    assert not words & {"false", "lie", "lied", "liar", "fake", "untrue"}


def test_the_catalogue_is_whole() -> None:
    scopes = {name: check.scope for name, check in all_checks().items()}
    assert len(scopes) == 20
    assert scopes["outcomes-exceed-launched"] == Scope.ARTICLE | Scope.EVENT
    assert scopes["window-mismatch"] == Scope.ARTICLE | Scope.EVENT | Scope.SERIES
    assert scopes["stale-figure"] == Scope.EVENT | Scope.SERIES
    assert scopes["missing-days"] == Scope.SERIES


def test_a_page_without_a_section_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'A title\.' has What it finds$"):
        page_of("A title.\n\nWhat it finds:\n    Something.\n")
    with pytest.raises(ValueError, match="sections"):
        page_of(None)


def test_a_check_that_asks_nothing_is_refused() -> None:
    page = next(iter(all_checks().values())).page
    with pytest.raises(ValueError, match="idle asks nothing"):
        Check(name="idle", page=page)
