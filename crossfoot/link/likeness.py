"""Whether two texts carry the same dispatch, with the features that say so.

A dispatch is carried word for word, reworked, cut, or inside a longer piece. Two reports of one event that share a
quotation or a paragraph of background are no repeats: then the shared words are a small part of both, and the lead,
where a dispatch says what is new, is another. The same words with other figures are two issues of one bulletin.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.link.shingles import WORDS, Shingles, outlet_of
from crossfoot.model.document import Document

#: Word sequences that count as the lead.
LEAD = 40
#: Share of the shorter text found in the other: enough by itself, and with some of its lead.
NEARLY_ALL, MOSTLY = 0.8, 0.6
#: The least share of text and of lead, and what the two must come to between outlets.
SOME, TOGETHER = 0.25, 0.75
#: Fewer shared sequences than this are a phrase, not a dispatch.
MIN_SHARED = 10
#: Repeats are carried within so many hours; over more than a day, other figures make another issue of a bulletin.
MAX_HOURS, ISSUE_HOURS = 7 * 24, 24
#: Across languages: hours, figures in common, and their share of the fewer.
ACROSS_HOURS, MIN_FIGURES, MOST_FIGURES = 36, 4, 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What two documents have in common beside their words.

    ``figures_of_fewer`` is the share of shared figures in the text with fewer, 1 where it has none;
    ``figures_differ`` counts those the other lacks. ``hours`` is ``None`` where a time of publication is unknown.
    """

    figures_shared: int
    figures_of_fewer: float
    figures_differ: int
    hours: float | None
    same_outlet: bool
    same_language: bool

    @property
    def apart(self) -> bool:
        """Whether they cannot be repeats, whatever their words: too long between them, or issues of one bulletin."""
        if self.hours is not None and self.hours > MAX_HOURS:
            return True
        if self.figures_differ > 1 and self.figures_of_fewer < 0.34:
            return True
        later = self.hours is not None and self.hours > ISSUE_HOURS
        return self.figures_differ > 0 and self.figures_of_fewer < 0.67 and (self.same_outlet or later)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What two texts have in common.

    ``shared`` counts word sequences, boilerplate left out; ``of_shorter`` and ``of_lead`` are their shares of the
    shorter text and of its lead; ``run`` is the longest common run in words. The last two are 0 where less than a
    quarter is shared.
    """

    shared: int
    of_shorter: float
    of_lead: float
    run: int
    frame: Frame

    @property
    def repeat(self) -> bool:
        """Whether they carry the same dispatch."""
        return self.reason is not None

    @property
    def reason(self) -> str | None:
        """Why they do, in words; ``None`` where they do not."""
        frame = self.frame
        if frame.apart:
            return None
        if self.shared >= MIN_SHARED and self._carried:
            return f"{self.of_shorter:.0%} of the shorter text and {self.of_lead:.0%} of its lead stand in the other"
        across = not frame.same_language and frame.hours is not None and frame.hours <= ACROSS_HOURS
        if across and frame.figures_shared >= MIN_FIGURES and frame.figures_of_fewer >= MOST_FIGURES:
            return f"{frame.figures_shared} figures in common across languages"
        return None

    @property
    def _carried(self) -> bool:
        """Whether enough of the shorter text is found; one house's pages may share a frame, so there it takes more."""
        if self.of_shorter >= NEARLY_ALL or (self.of_shorter >= MOSTLY and self.of_lead >= SOME):
            return True
        both = min(self.of_shorter, self.of_lead) >= SOME and self.of_shorter + self.of_lead >= TOGETHER
        return both and not self.frame.same_outlet


def frame_of(left: Document, right: Document, numbers: tuple[frozenset[str], frozenset[str]]) -> Frame:
    """What two documents with these telling numbers have in common beside their words."""
    fewer = min(map(len, numbers))
    shared = len(numbers[0] & numbers[1])
    outlet = outlet_of(left)
    hours = None
    if left.published and right.published:
        hours = abs((left.published - right.published).total_seconds()) / 3600
    return Frame(
        figures_shared=shared,
        figures_of_fewer=shared / fewer if fewer else 1.0,
        figures_differ=fewer - shared,
        hours=hours,
        same_outlet=outlet is not None and outlet == outlet_of(right),
        same_language=left.lang is None or right.lang is None or left.lang == right.lang,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequences:
    """The word sequences of one text without boilerplate: in their order, and each once."""

    ordered: list[int]
    each: frozenset[int]


def sequences_of(shingles: Shingles, index: int) -> Sequences:
    """The sequences of the text at an index, as `measure_likeness` takes them."""
    ordered = shingles.own_of(index).tolist()
    return Sequences(ordered=ordered, each=frozenset(ordered))


def measure_likeness(one: Sequences, other: Sequences, frame: Frame) -> Likeness:
    """The likeness of two texts."""
    less, more = (one, other) if len(one.ordered) <= len(other.ordered) else (other, one)
    shorter, longer = less.ordered, more.each
    shared = less.each & longer
    of_shorter = len(shared) / max(min(len(less.each), len(longer)), 1)
    if len(shared) < MIN_SHARED or of_shorter < SOME:
        return Likeness(shared=len(shared), of_shorter=of_shorter, of_lead=0.0, run=0, frame=frame)
    lead = shorter[:LEAD]
    return Likeness(
        shared=len(shared),
        of_shorter=of_shorter,
        of_lead=sum(sequence in longer for sequence in lead) / max(len(lead), 1),
        run=_longest_run(shorter, shared),
        frame=frame,
    )


def _longest_run(sequences: list[int], shared: frozenset[int]) -> int:
    best = run = 0
    for sequence in sequences:
        run = run + 1 if sequence in shared else 0
        if run > best:
            best = run
    return best + WORDS - 1 if best else 0
