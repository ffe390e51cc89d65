"""Claims that a person has checked, as schema.org ClaimReview, for fact-check search.

Nothing that a machine alone has read is here. The review says whether the figures hold together, never whether they
are true:

| what the person checked | `alternateName` of the rating |
|---|---|
| a claim on which no finding stands | Said as quoted; nothing found against it |
| a claim that a doubt stands on | May not add up |
| a claim that a contradiction stands on | Does not add up, or cannot hold together with another claim |

A finding counts only where a person went through it, or checked every claim it stands on; until then its claims are
left out. `datePublished` is when the claim was checked.
"""

from __future__ import annotations

from typing import Any

from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.publish.dataset import TITLE
from crossfoot.publish.envelope import written
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.linked import CONTEXT, article_node, claim_node
from crossfoot.publish.safety import Article

_VERDICTS = {
    Severity.CONTRADICTION: "Does not add up, or cannot hold together with another claim",
    Severity.DOUBT: "May not add up",
}
_NOTHING = "Said as quoted; nothing found against it"
_CHECKED = (
    "A person checked that the article says this. Whether figures hold together is judged, not whether they are true."
)


def write(corpus: Corpus) -> bytes:
    """A feed of reviews."""
    checked = {claim.id for claim, article in corpus.claims() if claim.id in article.labels}
    standing: dict[str, list[Finding]] = {}
    unsettled: set[str] = set()
    for one in corpus.findings:
        if one.finding.severity in _VERDICTS:
            claims = {item.claim for item in one.finding.evidence}
            if one.label is None and not claims <= checked:
                unsettled |= claims
            for id in claims:
                standing.setdefault(id, []).append(one.finding)
    reviews = [
        _review(claim, article, standing.get(claim.id, []), corpus)
        for claim, article in corpus.claims()
        if claim.id in checked - unsettled
    ]
    return written(
        {
            "@context": CONTEXT,
            "@type": "DataFeed",
            "@id": corpus.iri("data", "", CLAIM_REVIEW.file),
            "name": f"{TITLE}, checked by a person",
            "dateModified": moment(corpus.released),
            "dataFeedElement": reviews,
        }
    )


def _review(claim: Claim, article: Article, found: list[Finding], corpus: Corpus) -> dict[str, Any]:
    gravest = max(found, key=lambda finding: finding.severity.rank, default=None)
    said = claim_node(claim, article, corpus)
    return {
        "@type": "ClaimReview",
        "@id": corpus.iri("claim", claim.id) + "#review",
        "url": corpus.iri("claim", claim.id),
        "claimReviewed": said["description"],
        "itemReviewed": said | {"appearance": article_node(article, corpus)},
        "author": {"@type": "Organization", "name": "Crossfoot"},
        "datePublished": moment(article.labels[claim.id].at),
        "inLanguage": "en",
        "reviewBody": f"{gravest.message} {_CHECKED}" if gravest else _CHECKED,
        "reviewRating": {"@type": "Rating", "alternateName": _VERDICTS[gravest.severity] if gravest else _NOTHING},
    }


CLAIM_REVIEW = Exporter(
    name="claim_review",
    file="claim-reviews.jsonld",
    media_type="application/ld+json",
    validator="pyld, and every term is one of schema.org's own list",
    write=write,
)
