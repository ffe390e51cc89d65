"""How people have looked at what was read."""

from __future__ import annotations

from collections.abc import Sequence

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.judgement import Verdict
from crossfoot.publish.safety import Label

_LABELS = {Verdict.ACCEPTED: "checked", Verdict.CORRECTED: "corrected"}


def labels_of(ledger: Ledger, ids: Sequence[str]) -> dict[str, Label]:
    """How people have looked at claims or findings, by their ids; what was corrected stays so when it is checked."""
    labels: dict[str, Label] = {}
    for line in query.find_judgements(ledger, ids) if ids else ():
        one = line.judgement
        word = _LABELS.get(one.verdict)
        if word and (word == "corrected" or one.right not in labels or labels[one.right].word == word):
            labels[one.right] = Label(word=word, by=one.by, at=one.at)
    return labels
