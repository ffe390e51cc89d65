"""Every golden file, case by case. ``pytest --golden-update`` rewrites the arrows of the cases that fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from tests.golden.form import Arrow, Case, parse, write_arrow
from tests.golden.found import arrow_of_claim, arrow_of_finding, differences, to_write
from tests.golden.update import UPDATES

HERE = Path(__file__).parent


def cases() -> list[object]:
    marks = {True: [pytest.mark.xfail(strict=True, reason="known to fail")], False: []}
    return [
        pytest.param(case, id=f"{path.parent.name}/{path.stem}:{case.first}", marks=marks[case.expects_failure])
        for path in sorted(HERE.glob("*/*.txt"))
        for case in parse(path, path.read_text(encoding="utf-8"))
    ]


def read(case: Case) -> list[Arrow]:
    """What the product finds in a case: findings in the files of checks, claims in all others."""
    from crossfoot.check.run import check_article
    from crossfoot.extract.run import extract_claims

    document = case.document()
    if case.path.parent.name == "accounts":
        return [arrow_of_claim(claim, document.text, ()) for claim in read_accounts_of(document, case.lang)]
    claims = tuple(claim for claim in extract_claims(document) if claim.kind == "figure")
    for claim in claims:
        assert claim.span.stands_in(document.text), f"{claim.rule}: the span law does not hold for {claim.span}"
    wholes = {claim.record.part_of for claim in claims if isinstance(claim.record, Figure)} - {None}
    assert wholes <= {claim.id for claim in claims}, "a part names a total that is no claim"
    if case.path.parent.name == "checks":
        return [arrow_of_finding(finding) for finding in check_article(document, claims)]
    return [arrow_of_claim(claim, document.text, claims) for claim in claims]


def read_accounts_of(document: Document, lang: str) -> list[Claim]:
    """The claims of a document that are no figures."""
    from crossfoot.extract.accounts_run import read_accounts
    from crossfoot.extract.attribute import speakers_of
    from crossfoot.extract.lexicon import lexicon_of
    from crossfoot.extract.placing.place import places_of
    from crossfoot.extract.tokens import tokenize

    tokens = tokenize(document.text, lexicon_of(lang))
    return read_accounts(tokens, document, speakers_of(tokens, document), places_of(tokens))


@pytest.mark.parametrize("case", cases())
def test_golden(case: Case, request: pytest.FixtureRequest) -> None:
    found = read(case)
    missing, surplus = differences(case.arrows, found)
    if not missing and not surplus:
        return
    if request.config.getoption("--golden-update") and not case.expects_failure:
        request.config.stash[UPDATES].append((case, tuple(to_write(arrow) for arrow in found)))
        return
    lines = [f"{case.path.name}:{case.first}: {case.title}", case.text]
    lines += [f"  expected, not found:  {write_arrow(arrow)}" for arrow in missing]
    lines += [f"  found, not expected:  {write_arrow(arrow)}" for arrow in surplus]
    pytest.fail("\n".join(lines), pytrace=False)
