"""How a text was read, for people: tokens with their concepts, every number, the rule that won and those that lost."""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.governing.match import Match
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.settling.reading import Dropped, Reading
from crossfoot.extract.tokens import INNER, Tokens

#: How many losing matches are shown for a number.
_LOSERS = 4


def trace_lines(tokens: Tokens, readings: list[Reading], dropped: list[Dropped]) -> Iterator[str]:
    """One block a sentence that holds a number; sentences without one are not looked at."""
    for first, last in tokens.sentences:
        inside = [reading for reading in readings if first <= reading.phrase.number.first < last]
        left = [drop for drop in dropped if first <= drop.number.first < last]
        if not inside and not left:
            continue
        yield "sentence  " + _quote(tokens, first, last).strip()
        yield "  tokens  " + "  ".join(_token(tokens, at) for at in range(first, last) if not tokens.masks[at] & INNER)
        for reading in inside:
            yield from _number(tokens, reading)
        for drop in left:
            yield f"  number  {_quote(tokens, drop.number.first, drop.number.last)!r} is no figure: {drop.reason}"
        yield ""


def _number(tokens: Tokens, reading: Reading) -> Iterator[str]:
    phrase, match = reading.phrase, reading.match
    counted = phrase.object or phrase.other_noun or phrase.unit or "nothing named"
    yield f"  number  {_quote(tokens, phrase.first, phrase.last)!r} counts {counted}, {phrase.hedge.value}"
    if match is None:
        yield f"    wins  {reading.rule.name}: nothing governs it"
    elif match.governor < 0:
        yield f"    wins  {reading.rule.name}: goes on with the list, cost {reading.cost:.1f}"
    else:
        yield f"    wins  {_told(tokens, match)}"
    for loser in reading.losers[:_LOSERS]:
        yield f"   loses  {_told(tokens, loser)}"


def _told(tokens: Tokens, match: Match) -> str:
    return f"{match.rule.name}: {match.pattern} at {tokens.surface(match.governor)!r}, cost {match.cost:.1f}"


def _token(tokens: Tokens, at: int) -> str:
    names = [name for name in CONCEPTS.names(tokens.masks[at]) if name not in ("phrase", "sign")]
    surface = _quote(tokens, at, tokens.behind(at)).replace("\n", "⏎")
    return f"{surface}[{' '.join(names)}]" if names else surface


def _quote(tokens: Tokens, first: int, last: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
