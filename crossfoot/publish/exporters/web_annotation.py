"""Claims as W3C Web Annotations on the text of their article.

One annotation a claim. Its target is the permalink of the version that was read, with two selectors that say the same:
`TextPositionSelector` (code points, half-open) and `TextQuoteSelector` (the words, with up to 32 characters on both
sides). Its bodies are what the claim states, in words, and tags: its kind and its label.
"""

from __future__ import annotations

from typing import Any

from crossfoot.model.claim import Claim
from crossfoot.model.span import Span
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.dataset import LICENCE_URL, SOFTWARE, TITLE
from crossfoot.publish.envelope import written
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.safety import Article
from crossfoot.publish.views import label_of

_AROUND = 32


def write(corpus: Corpus) -> bytes:
    """A collection with all annotations on its one page."""
    items = [_annotation(claim, article, corpus) for claim, article in corpus.claims()]
    collection = corpus.iri("data", "", WEB_ANNOTATION.file)
    return written(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": collection,
            "type": "AnnotationCollection",
            "label": TITLE,
            "total": len(items),
            "rights": LICENCE_URL,
            "first": {
                "id": f"{collection}#page",
                "type": "AnnotationPage",
                "partOf": collection,
                "startIndex": 0,
                "items": items,
            },
        }
    )


def _annotation(claim: Claim, article: Article, corpus: Corpus) -> dict[str, Any]:
    return {
        "id": corpus.iri("claim", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "created": moment(article.recorded_at),
        "generator": {"id": "urn:crossfoot", "type": "Software", "name": SOFTWARE},
        "body": [
            {
                "type": "TextualBody",
                "value": catalogue("en").fact(claim),
                "format": "text/plain",
                "language": "en",
                "purpose": "describing",
            },
            *({"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in _tags(claim, article)),
        ],
        "target": {
            "type": "SpecificResource",
            "source": corpus.version_iri(article),
            "selector": list(_selectors(claim.span, article.document.text)),
        },
    }


def _tags(claim: Claim, article: Article) -> tuple[str, str]:
    return claim.kind, label_of(article, claim)


def _selectors(span: Span, text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    return (
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.quote,
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    )


WEB_ANNOTATION = Exporter(
    name="web_annotation",
    file="annotations.jsonld",
    media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    validator="pyld with the terms of anno.jsonld: none is lost; text[start:end] == exact for all",
    write=write,
)
