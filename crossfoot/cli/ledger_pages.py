"""What the ledger answers, as people read it on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rich.text import Text

from crossfoot.cli.cards import card, heading
from crossfoot.cli.found import Found
from crossfoot.cli.say import harmless
from crossfoot.ledger.held import ClaimLine, Hit


def history_page(found: Found) -> Iterator[Text]:
    """When the things were recorded, and what has become of them since."""
    for line in found.documents:
        partial = "".join(f"; partial: {reason}" for reason in line.document.partial)
        version = f"version {line.version}, recorded {line.recorded_at:%Y-%m-%d %H:%M %Z}"
        yield Text(harmless(f"document {line.document.id}, {version}{partial}"), style="dim")
    endings = [("claim", one.claim.id, one.ending) for one in found.claims if one.ending]
    endings += [("finding", one.finding.id, one.ending) for one in found.findings if one.ending]
    for what, id, ending in endings:
        by = f" by {ending.by}" if ending.by else ""
        yield Text(harmless(f"{what} {id} was {ending.how}{by}: {ending.reason}"), style="yellow")


def claim_lines_page(lines: Iterable[ClaimLine]) -> Iterator[Text]:
    """A card for each claim, with the document it stands in."""
    for line in lines:
        day = f" {line.published_at:%Y-%m-%d}" if line.published_at else ""
        yield Text.assemble(
            card(line.claim, str(line.claim.span.start)),
            (harmless(f"\n          {line.outlet or 'document'} {line.claim.document}{day}"), "dim"),
        )


def hits_page(hits: Iterable[Hit]) -> Iterator[Text]:
    """A heading and the stretch worth showing for each article, the words that were found in bold."""
    for hit in hits:
        yield Text.assemble(heading(hit.document), (f"  {hit.document.id}", "dim"))
        yield Text.assemble("  ", *_marked(hit), "\n")


def _marked(hit: Hit) -> Iterator[str | tuple[str, str]]:
    text = hit.document.text
    at, end = hit.snippet
    for start, stop in hit.marks:
        if at <= start and stop <= end:
            yield from (_plain(text[at:start]), (_plain(text[start:stop]), "bold yellow"))
            at = stop
    yield _plain(text[at:end])


def _plain(text: str) -> str:
    # A carriage return or a tab parts words, as a line end does; nothing of it is worth showing.
    return harmless(re.sub(r"\s+", " ", text))
