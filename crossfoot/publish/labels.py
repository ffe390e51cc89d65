"""How people have looked at what was read, and what two of them have lifted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crossfoot.ledger import query
from crossfoot.ledger.held import DocumentLine, JudgementLine
from crossfoot.ledger.store import Ledger
from crossfoot.model.judgement import Verdict
from crossfoot.publish.safety import Label

_LABELS = {Verdict.ACCEPTED: "checked", Verdict.CORRECTED: "corrected"}


def labels_of(ledger: Ledger, ids: Sequence[str]) -> dict[str, Label]:
    """How people have looked at claims or findings, by their ids; what was corrected stays so when it is checked."""
    return labels_in(query.find_judgements(ledger, ids)) if ids else {}


def labels_in(judged: Iterable[JudgementLine]) -> dict[str, Label]:
    """The labels that judgements give."""
    labels: dict[str, Label] = {}
    for line in judged:
        one = line.judgement
        word = _LABELS.get(one.verdict)
        if word and (word == "corrected" or one.right not in labels or labels[one.right].word == word):
            labels[one.right] = Label(word=word, by=one.by, at=one.at)
    return labels


def lifted_name(default: str, version: int) -> str:
    """How a judgement names a safety default that is lifted for one version of an article."""
    return f"{default}@{version}"


def lifted_for(line: DocumentLine, judged: Iterable[JudgementLine]) -> frozenset[str]:
    """Which safety defaults two people have lifted for this version of an article."""
    ending = lifted_name("", line.version)
    return frozenset(
        one.judgement.right.removesuffix(ending)
        for one in judged
        if one.judgement.verdict is Verdict.LIFTED
        and one.judgement.left == line.document.id
        and one.judgement.right.endswith(ending)
    )
