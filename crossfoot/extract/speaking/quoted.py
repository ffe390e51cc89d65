"""Who speaks in quotations, whatever their sentences say: a quotation is one speaker's from mark to mark."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set

from crossfoot.extract.speaking.marks import Range, Scope
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.model.attribution import OUTLET, Attribution

#: A quotation's speaker stands within so many tokens behind it.
_BESIDE = 4


def speakers_of_quotes(
    quotes: list[Range], quoted: Set[int], sentences: list[Sentence]
) -> list[tuple[int, int, Attribution]]:
    """Who speaks in each quotation: who is named in a remark inside it, else right behind it, else right before it in
    its sentence.
    """
    starts = [sentence.first for sentence in sentences]
    found: list[tuple[int, int, Attribution]] = []
    for opening, closing in quotes:
        first, last = bisect_right(starts, opening) - 1, bisect_right(starts, closing) - 1
        before = [said for mark, said in sentences[first].marks if mark.last <= opening + 1]
        behind = [
            said
            for mark, said in sentences[last].marks
            if closing - 1 <= mark.first <= closing + _BESIDE and mark.scope is not Scope.AHEAD
        ]
        inside = [
            said
            for sentence in sentences[first : last + 1]
            for mark, said in sentence.marks
            if opening < mark.cue[0] < closing - 1 and mark.cue[0] not in quoted
        ]
        speakers = inside[:1] or behind[:1] or before[-1:]
        found += [(opening, closing, said) for said in speakers]
    return found


def overlaid(
    pieces: list[tuple[int, Attribution]], owned: list[tuple[int, int, Attribution]]
) -> list[tuple[int, Attribution]]:
    """The pieces with ranges given to other speakers; both in order, ranges do not overlap."""
    laid: list[tuple[int, Attribution]] = []
    at = 0
    under = OUTLET
    for first, last, said in owned:
        while at < len(pieces) and pieces[at][0] < first:
            under = pieces[at][1]
            laid.append(pieces[at])
            at += 1
        laid.append((first, said))
        while at < len(pieces) and pieces[at][0] <= last:
            under = pieces[at][1]
            at += 1
        laid.append((last, under))
    return laid + pieces[at:]
