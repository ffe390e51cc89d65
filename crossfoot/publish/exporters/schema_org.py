"""Articles and claims as schema.org JSON-LD, for search engines and knowledge graphs.

A `Dataset` with its licence, then a `NewsArticle` for each article and a `Claim` for each claim. Nothing here says
that a claim was reviewed; [claim_review](#claim_review) does, where a person did.
"""

from __future__ import annotations

from crossfoot.publish.dataset import ABOUT, KEYWORDS, LICENCE_URL, TITLE
from crossfoot.publish.envelope import written
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.linked import CONTEXT, article_node, claim_node


def write(corpus: Corpus) -> bytes:
    """One graph."""
    dataset = {
        "@type": "Dataset",
        "@id": corpus.iri("data"),
        "name": TITLE,
        "description": ABOUT,
        "license": LICENCE_URL,
        "keywords": list(KEYWORDS),
        "creator": {"@type": "Organization", "name": "Crossfoot"},
        "dateModified": moment(corpus.released),
        "version": str(corpus.line),
        "isAccessibleForFree": True,
    }
    articles = [article_node(article, corpus) for article in corpus.articles]
    claims = [
        claim_node(claim, article, corpus) | {"isPartOf": {"@id": corpus.iri("data")}}
        for claim, article in corpus.claims()
    ]
    return written({"@context": CONTEXT, "@graph": [dataset, *articles, *claims]})


SCHEMA_ORG = Exporter(
    name="schema_org",
    file="claims.jsonld",
    media_type="application/ld+json",
    validator="pyld, and every term is one of schema.org's own list",
    write=write,
)
