"""A text may end anywhere: what is cut off behind any of its words is read, and every claim quotes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crossfoot.extract.run import extract_claims
from crossfoot.model.document import Document
from tests.golden.form import parse

FILES = sorted(Path(__file__).parent.glob("*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_a_text_may_end_behind_any_word(path: Path) -> None:
    for case in parse(path, path.read_text(encoding="utf-8")):
        document = case.document()
        for end in (at for at, sign in enumerate(document.text) if sign.isspace()):
            cut = replace(document, text=document.text[:end])
            assert all(claim.span.stands_in(cut.text) for claim in extract_claims(cut)), cut.text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("uk", "14 дронів уражено в"),
        ("uk", "Поранено 14 мешканців.\n\nФото з порту. Джерело:"),
        ("ru", "Мэр Иван Коваль, в свою очередь, пишет о трёх раненых: двое в Иван Коваль, в свою очередь, пишет"),
        (
            "en",
            "The yard hopes to mend 40 barges before May, its chief said.\n\nOn Wednesday, about five minutes apart,",
        ),
        (
            "en",
            "source Norland NNA, news the mayor may that said.\n\nThe reported list. guards, agency Moller citing nine",
        ),
    ],
)
def test_a_text_may_end_where_a_phrase_only_begins(code: str, text: str) -> None:
    assert all(claim.span.stands_in(text) for claim in extract_claims(Document(id="cut", text=text, lang=code)))
