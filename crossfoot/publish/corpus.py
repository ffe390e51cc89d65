"""What the exporters are given: all of the book that may be public, as one state of it."""

from __future__ import annotations

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.public import PublicBook, State


def corpus_of(book: PublicBook, state: State, base: str) -> Corpus:
    """Everything that may be public now; ``base`` is the public address of the site, or empty."""
    articles = tuple(book.each_article())
    findings = book.findings_among(articles)
    return Corpus(articles=articles, findings=findings, as_of=state.at, line=state.line, base=base)
