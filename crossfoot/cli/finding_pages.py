"""Findings of the ledger as people read them, whichever articles they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from crossfoot.check.layout import excerpt_lines, saying_lines
from crossfoot.cli.cards import COLOURS
from crossfoot.cli.say import harmless
from crossfoot.ledger.held import DocumentLine
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding


def _found(document: Document) -> str:
    """Where an article comes from, and its id: a file may hold hundreds, and only the id finds it again."""
    return f"{document.found} ({document.id})" if document.found != document.id else document.id


def finding_page(finding: Finding, lines: Iterable[DocumentLine]) -> Iterator[Text]:
    """A finding with an excerpt of every article it stands on, what it says, and its id."""
    printed = [text for line in lines for text in excerpt_lines(finding, line.document, _found(line.document))]
    printed += saying_lines(finding)
    first, *rest = map(harmless, printed)
    yield Text.assemble((first, f"bold {COLOURS[finding.severity]}"), "\n", "\n".join(rest))
    yield Text(harmless(f"  finding {finding.id}\n"), style="dim")
