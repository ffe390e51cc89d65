"""Findings of the ledger as people read them, whichever articles they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from crossfoot.check.layout import excerpt_lines, saying_lines
from crossfoot.cli.cards import COLOURS
from crossfoot.cli.say import harmless
from crossfoot.ledger.held import DocumentLine
from crossfoot.model.finding import Finding


def finding_page(finding: Finding, lines: Iterable[DocumentLine]) -> Iterator[Text]:
    """A finding with an excerpt of every article it stands on, what it says, and its id."""
    printed = [text for line in lines for text in excerpt_lines(finding, line.document, line.document.found)]
    printed += saying_lines(finding)
    first, *rest = map(harmless, printed)
    yield Text.assemble((first, f"bold {COLOURS[finding.severity]}"), "\n", "\n".join(rest))
    yield Text(harmless(f"  finding {finding.id}\n"), style="dim")
