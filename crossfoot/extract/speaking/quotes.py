"""Quotations: where they begin and end, across sentences and paragraphs."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.tokens import NEWLINE, Tokens

#: A quotation of fewer tokens is a name or a few words of somebody, not a statement.
SPEECH_QUOTE = 7
_OPEN, _CLOSE, _EITHER = frozenset("«„"), frozenset("»"), frozenset('"“”')
_MARKS = _OPEN | _CLOSE | _EITHER | {"\n"}
_DASHES = FAMILIES.of_concepts(c.DASH)
#: What stands before the dash of a remark, and a remark's longest extent.
_BEFORE_REMARK, _LONGEST_REMARK = frozenset(",.!?…"), 24
#: The verb of a remark stands within so many tokens of its dash.
_VERB = 3


def quotations(tokens: Tokens) -> list[tuple[int, int]]:
    """The statements in quotation marks, as ranges ``[opening mark, behind the closing mark)`` of token positions.

    A mark that could be either opens where a blank or nothing stands before it and none behind it. A quotation that
    its paragraph leaves open goes on where the next paragraph opens with a mark, and else ends with the paragraph.
    """
    words, masks = tokens.words, tokens.masks
    if not any(mark in tokens.text for mark in _OPEN | _EITHER):
        return []
    found: list[tuple[int, int]] = []
    opened, depth = -1, 0
    for at in _positions(tokens):
        word = words[at]
        if word == "\n":
            if opened >= 0 and not (at + 1 < len(words) and _opens(tokens, at + 1)):
                # Elsewhere in a paragraph an open quotation is a slip of the pen, as where somebody reports in it.
                told = any(mask & c.SAY for mask in masks[opened:at])
                if at - opened >= SPEECH_QUOTE and not told and (opened == 0 or masks[opened - 1] & NEWLINE):
                    found.append((opened, at))
                opened, depth = -1, 0
        elif word in _OPEN or (word in _EITHER and _opens(tokens, at)):
            if opened < 0:
                opened, depth = at, 1
            elif word in _OPEN:
                depth += 1
        elif (word in _CLOSE or word in _EITHER) and opened >= 0:
            depth -= 1
            if depth <= 0:
                if at - opened >= SPEECH_QUOTE:
                    found.append((opened, at + 1))
                opened, depth = -1, 0
    if len(words) - opened >= SPEECH_QUOTE and (opened == 0 or (opened > 0 and masks[opened - 1] & NEWLINE)):
        # The text is cut off inside it.
        found.append((opened, len(words)))
    return found


def remarks(tokens: Tokens, quotes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What an author puts into quotations, between dashes: «Two were hurt, – said the mayor. – One is a child»."""
    found: list[tuple[int, int]] = []
    for opening, closing in quotes:
        dashes = [at for at in tokens.between(_DASHES, opening, closing) if not tokens.joined(at)]
        for order, dash in enumerate(dashes):
            if tokens.words[dash - 1] not in _BEFORE_REMARK or (found and dash < found[-1][1]):
                continue
            if not any(mask & (c.SPEECH | c.ACCOUNT) for mask in tokens.masks[dash + 1 : dash + 1 + _VERB]):
                continue
            end = dashes[order + 1] if order + 1 < len(dashes) else closing - 1
            if end - dash <= _LONGEST_REMARK and (end == closing - 1 or tokens.words[end - 1] in _BEFORE_REMARK):
                found.append((dash, end))
    return found


def _positions(tokens: Tokens) -> list[int]:
    """The tokens that are quotation marks or line breaks: looked up from the text, which is faster than going through
    all tokens.
    """
    text, starts = tokens.text, tokens.starts
    found: set[int] = set()
    for mark in _MARKS:
        at = text.find(mark)
        while at >= 0:
            token = bisect_left(starts, at)
            if token < len(starts) and starts[token] == at:
                found.add(token)
            at = text.find(mark, at + 1)
    return sorted(found)


def _opens(tokens: Tokens, at: int) -> bool:
    if tokens.words[at] in _OPEN:
        return True
    if tokens.words[at] not in _EITHER:
        return False
    text, start = tokens.text, tokens.starts[at]
    before = text[start - 1] if start else " "
    after = text[start + 1] if start + 1 < len(text) else " "
    return (before.isspace() or before in "([*_—–-:") and not after.isspace()
