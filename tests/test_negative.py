"""Sentences with numbers that are no figures yield next to nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossfoot.extract.run import extract_claims
from crossfoot.model.document import Document

SETS = sorted((Path(__file__).parent / "negative").glob("*.txt"))
#: How many claims each set may yield; the sentences that do are printed.
MOST = 2


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_numbers_that_are_no_figures(path: Path) -> None:
    sentences = path.read_text(encoding="utf-8").splitlines()
    assert len(sentences) == len(set(sentences)) >= 200
    found = [
        (claim.rule, claim.span.quote, sentence)
        for number, sentence in enumerate(sentences)
        for claim in extract_claims(Document(id=str(number), text=sentence, lang=path.stem))
        if claim.kind == "figure"
    ]
    assert len(found) <= MOST, "\n".join(map(str, found))
