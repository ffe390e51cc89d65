"""Articles and claims in the terms of schema.org, for every form that speaks them."""

from __future__ import annotations

from typing import Any

from crossfoot.extract.register import register
from crossfoot.model.claim import Claim
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.forms import moment
from crossfoot.publish.safety import Article

CONTEXT = "https://schema.org"
Node = dict[str, Any]


def article_node(article: Article, corpus: Corpus) -> Node:
    """A ``NewsArticle``: what is known of its publication, without its text."""
    one = article.document
    return _known(
        {
            "@type": "NewsArticle",
            "@id": corpus.version_iri(article),
            "headline": one.title,
            "publisher": {"@type": "Organization", "name": one.outlet} if one.outlet else None,
            "url": one.url,
            "inLanguage": one.lang,
            "datePublished": moment(one.published),
            "version": article.version,
        }
    )


def claim_node(claim: Claim, article: Article, corpus: Corpus) -> Node:
    """A ``Claim``: the words, what they state, where they appear, and who is said to say it.

    The author is known where the register knows the body; other speakers are credited as the text names them.
    """
    said = claim.attribution
    return _known(
        {
            "@type": "Claim",
            "@id": corpus.iri("claim", claim.id),
            "text": claim.span.quote,
            "description": catalogue("en").fact(claim),
            "inLanguage": article.document.lang,
            "appearance": {"@id": corpus.version_iri(article)},
            "creditText": said.speaker,
            "author": {"@type": "Organization", "name": register().get(said.register).name} if said.register else None,
            "temporalCoverage": claim.date.isoformat() if claim.date else None,
        }
    )


def _known(node: Node) -> Node:
    return {term: value for term, value in node.items() if value is not None}
