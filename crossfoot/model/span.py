"""Where something stands in a document's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A half-open interval of Unicode code points, with the text it covers.

    The law of the project: ``document.text[span.start:span.end] == span.quote``.
    """

    start: int
    end: int
    quote: str

    def stands_in(self, text: str) -> bool:
        """Whether the quote is what stands at the span's place in ``text``."""
        return text[self.start : self.end] == self.quote


def span_of(text: str, start: int, end: int) -> Span:
    """The span ``[start, end)`` of ``text``.

    Raises:
        ValueError: the offsets do not lie inside the text, or are empty.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span [{start}, {end}) lies outside a text of {len(text)} characters")
    return Span(start=start, end=end, quote=text[start:end])
