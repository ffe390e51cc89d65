"""What is read does not hang on how a text is typeset: on apostrophes, quotation marks, dashes, blanks, line ends.

Metamorphic testing (Chen, Cheung and Yiu 1998): nobody needs to know what is right, only that it stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from tests.golden.form import parse, write_arrow
from tests.golden.found import arrow_of_claim

GOLDEN = Path(__file__).parent / "golden"
#: One case in so many is typeset anew, others each time.
_ONE_IN = 4

SETTINGS: dict[str, Callable[[str], str]] = {
    "apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", text),
    "guillemets": lambda text: re.sub("[«»]", '"', text),
    "quotation marks": lambda text: re.sub("[“”]", '"', text),
    "long dashes": lambda text: re.sub(" [–—] ", " — ", text),
    "short dashes": lambda text: re.sub(" [–—] ", " – ", text),
    "hyphens": lambda text: re.sub(" [–—] ", " - ", text),
    "firm blanks": lambda text: re.sub(r"(?<=\d) (?=\w)", "\u00a0", text),
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "blanks at line ends": lambda text: re.sub(r"(?<=\S)\n", " \n", text),
    "unseen blanks": lambda text: re.sub(r"(?<=\w) (?=\w{7})", " \u200b", text),
    "a footer": lambda text: f"{text}\n\nSubscribe | Підписатись | Подписаться",
    "blanks behind": lambda text: f"{text}\n\n\n",
}
#: What may differ in a quote, and nothing else.
_TYPESET = re.compile("[\\s'’\"«»“”–—-]+")


def documents() -> Iterator[Document]:
    for path in sorted(GOLDEN.glob("*/*.txt")):
        for case in parse(path, path.read_text(encoding="utf-8")):
            if not case.expects_failure:
                yield case.document()


def told(document: Document) -> list[str]:
    """What the claims of a document say, without what typesetting changes."""
    claims: tuple[Claim, ...] = extract_claims(document)
    for claim in claims:
        assert claim.span.stands_in(document.text)
    arrows = (replace(arrow_of_claim(claim, document.text, claims), nth=None) for claim in claims)
    return [_TYPESET.sub(" ", write_arrow(arrow).replace("\u200b", "")) for arrow in arrows]


@pytest.mark.parametrize("name", SETTINGS)
def test_typesetting_changes_nothing(name: str) -> None:
    turn = list(SETTINGS).index(name)
    differ = []
    anew = [(document, text) for document in documents() if (text := SETTINGS[name](document.text)) != document.text]
    sample = anew[turn % min(_ONE_IN, len(anew)) :: _ONE_IN] if anew else []
    for document, text in sample:
        before, after = told(document), told(replace(document, text=text))
        if before != after:
            differ.append((document.id, document.text, sorted(set(before) ^ set(after))))
    assert sample, "no golden case has what is typeset otherwise"
    assert not differ, "\n".join(f"{id}: {text}\n   " + "\n   ".join(changed) for id, text, changed in differ)
