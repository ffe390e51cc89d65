"""What the exporters are given: all of the book that may be public, as one state of it."""

from __future__ import annotations

from crossfoot.model.finding import Severity
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.public import PublicBook, State


def corpus_of(book: PublicBook, state: State, base: str) -> Corpus:
    """Everything that may be public now; ``base`` is the public address of the site, or empty."""
    articles = tuple(book.each_article())
    known = {article.document.id for article in articles}
    findings = book.findings(Severity.NOTE, limit=10**9)
    return Corpus(
        articles=articles,
        findings=tuple(one for one in reversed(findings) if set(one.articles) <= known),
        as_of=state.at,
        line=state.line,
        base=base,
    )
