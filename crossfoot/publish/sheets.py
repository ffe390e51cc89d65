"""The export as four tables that refer to each other: what a package of files holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from crossfoot.model.bound import Hedge
from crossfoot.model.claim import KINDS
from crossfoot.model.finding import Severity
from crossfoot.publish.addresses import slug
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.forms import moment
from crossfoot.publish.tables import CLAIM_COLUMNS, Cell, claim_rows, csv_bytes

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: ``key`` are the columns that no two rows share, ``refers`` leads from a column to its sheet."""

    name: str
    about: str
    columns: tuple[tuple[str, str, str], ...]
    key: tuple[str, ...]
    rows: Callable[[Corpus], Iterable[Row]]
    refers: tuple[tuple[str, str], ...] = ()

    @property
    def file(self) -> str:
        """Its name as a file."""
        return f"{self.name}.csv"

    def csv(self, corpus: Corpus) -> bytes:
        """It as RFC 4180."""
        return csv_bytes([name for name, *_ in self.columns], self.rows(corpus))


#: Column -> the words it is limited to.
WORDS = {
    "kind": tuple(KINDS.values()),
    "bound": tuple(hedge.value for hedge in Hedge),
    "label": ("machine", "checked", "corrected"),
    "severity": tuple(severity.value for severity in Severity),
}


def _articles(corpus: Corpus) -> Iterator[Row]:
    for article in corpus.articles:
        one = article.document
        yield (
            *(one.id, article.version, one.title, one.outlet, one.url, one.lang, moment(one.published)),
            moment(article.recorded_at),
            one.bytes_hash,
            " ".join(why.value for why in article.covered) or None,
        )


def _findings(corpus: Corpus) -> Iterator[Row]:
    for one in corpus.findings:
        found = one.finding
        yield (
            *(found.id, found.check, found.severity.value, found.message, found.computation, found.proposal),
            *(" | ".join(found.reasons) or None, moment(one.recorded_at), f"/finding/{slug(found.id)}"),
        )


def _evidence(corpus: Corpus) -> Iterator[Row]:
    standing = {claim.id for article in corpus.articles for claim in article.claims}
    for one in corpus.findings:
        for id in dict.fromkeys(item.claim for item in one.finding.evidence if item.claim in standing):
            yield one.finding.id, id


SHEETS = (
    Sheet(
        name="articles",
        about="One row an article, in its newest public version",
        columns=(
            ("document", "string", "the article's id"),
            ("version", "integer", "which of its versions"),
            ("title", "string", "its headline"),
            ("outlet", "string", "who published it"),
            ("url", "string", "where; the host alone where the address spells what is covered"),
            ("lang", "string", "its language"),
            ("published", "datetime", "when it was published, UTC"),
            ("recorded_at", "datetime", "when it came into the ledger, UTC"),
            ("bytes_sha256", "string", "SHA-256 of the bytes it was read from"),
            ("covered", "string", "why something in it is not shown, one word a reason"),
        ),
        key=("document",),
        rows=_articles,
    ),
    Sheet(
        name="claims",
        about="One row a claim: a checkable thing that one speaker is reported to assert in one article",
        columns=tuple((name, kind, about) for name, _, kind, about in CLAIM_COLUMNS),
        key=("claim",),
        rows=lambda corpus: claim_rows(corpus.articles),
        refers=(("document", "articles"),),
    ),
    Sheet(
        name="findings",
        about="One row a finding: figures that do not add up or cannot both hold",
        columns=(
            ("finding", "string", "the finding's id"),
            ("check", "string", "the check that found it, by its name in the method"),
            ("severity", "string", "contradiction, doubt or note"),
            ("message", "string", "what was found, with the sum"),
            ("computation", "string", "the sum alone"),
            ("proposal", "string", "the slip that could explain it"),
            ("reasons", "string", "harmless explanations, between bars"),
            ("recorded_at", "datetime", "when it came into the ledger, UTC"),
            ("path", "string", "its page on the site"),
        ),
        key=("finding",),
        rows=_findings,
    ),
    Sheet(
        name="evidence",
        about="Which claims a finding stands on",
        columns=(("finding", "string", "the finding's id"), ("claim", "string", "the claim's id")),
        key=("finding", "claim"),
        rows=_evidence,
        refers=(("finding", "findings"), ("claim", "claims")),
    ),
)
