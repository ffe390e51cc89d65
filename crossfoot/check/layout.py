"""A finding as a compiler would print it: place, excerpt, explanation."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from crossfoot.model.document import Document
from crossfoot.model.finding import Finding
from crossfoot.model.span import Span

#: An excerpt is cut to this many characters around what it shows.
WIDTH = 110

#: Characters kept before the first and after the last span of a cut excerpt.
MARGIN = 25

CUT = "…"
#: Whole numbers that nobody reads at a glance; neither a year nor the decimals of a number.
_LARGE = re.compile(r"(?<![\d.,])\d{5,}(?!\d)")


def format_finding(finding: Finding, document: Document, origin: str) -> str:
    """The finding on several lines, without a line break at its end.

    Args:
        finding: what to print; of its evidence, that in ``document`` is excerpted.
        document: the document the excerpts are cut from.
        origin: how to call it: a path, an address or "-".
    """
    return "\n".join((*excerpt_lines(finding, document, origin), *saying_lines(finding)))


def excerpt_lines(finding: Finding, document: Document, origin: str) -> list[str]:
    """Where a finding stands in one of its documents: its place, then the lines it stands on with marks."""
    cited = [item.span for item in finding.evidence if item.document == document.id]
    spans = sorted(cited, key=lambda span: span.start)
    lines: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        lines[document.text.count("\n", 0, span.start)].append(span)
    gutter = len(str(max(lines, default=0) + 1))
    printed = [f"{origin}{_position(document.text, cited)}: {finding.check} ({finding.severity.value})"]
    for number, marked in lines.items():
        printed += _excerpts(document.text, number, marked, gutter)
    return printed


def saying_lines(finding: Finding) -> list[str]:
    """What a finding says: its message, the slip it proposes, the harmless reasons."""
    printed = [f"  {grouped(finding.message)} (crossfoot explain {finding.check})"]
    if finding.proposal:
        printed.append(f"  Slip: {grouped(finding.proposal)}.")
    if finding.reasons:
        printed.append(f"  Harmless if {', or '.join(finding.reasons)}.")
    return printed


def _position(text: str, spans: list[Span]) -> str:
    if not spans:
        return ""
    start = spans[0].start
    return f":{text.count(chr(10), 0, start) + 1}:{start - (text.rfind(chr(10), 0, start) + 1) + 1}"


def grouped(text: str) -> str:
    """A sum or message with its large numbers in groups of three, as people read them: 524,000,000."""
    return _LARGE.sub(lambda found: f"{int(found[0]):,}", text)


def _excerpts(text: str, number: int, spans: list[Span], gutter: int) -> list[str]:
    """The line with marks under its spans; spans too far apart for one excerpt get one each."""
    begin = text.rfind("\n", 0, spans[0].start) + 1
    end = text.find("\n", begin)
    line_end = len(text) if end < 0 else end
    printed = []
    for group in _groups(spans):
        start, stop = begin, line_end
        if line_end - begin > WIDTH:
            start = _word_start(text, max(begin, group[0].start - MARGIN), begin)
            stop = _word_end(text, min(line_end, group[-1].end + MARGIN), line_end)
        lead, trail = CUT if start > begin else "", CUT if stop < line_end else ""
        shown = lead + _printable(text[start:stop]) + trail
        marks = " " * len(lead)
        for at in range(start, group[-1].end):
            marked = any(span.start <= at < span.end for span in group)
            marks += ("~" if marked else " ") * _width(text[at])
        printed += [f"  {number + 1:>{gutter}} | {shown}", f"  {'':>{gutter}} | {marks.rstrip()}"]
    return printed


def _groups(spans: list[Span]) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for span in spans:
        if groups and span.end - groups[-1][0].start <= WIDTH - MARGIN:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _word_start(text: str, at: int, begin: int) -> int:
    if at <= begin:
        return begin
    space = text.find(" ", at, at + MARGIN)
    return at if space < 0 else space + 1


def _word_end(text: str, at: int, end: int) -> int:
    if at >= end:
        return end
    space = text.rfind(" ", at - MARGIN, at)
    return at if space < 0 else space


def _printable(text: str) -> str:
    """The text without characters that could steer a terminal: controls, also those of writing direction."""
    return "".join(" " if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") else letter for letter in text)


def _width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
