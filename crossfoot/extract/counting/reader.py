"""All numbers of one text in order: digits and number words of its language, with multipliers, collectives, fractions,
ordinals and ranges.
"""

from __future__ import annotations

from crossfoot.extract.counting.ranges import join_range, read_rate
from crossfoot.extract.counting.single import STARTS, read_one
from crossfoot.extract.counting.words import NumberWords
from crossfoot.extract.number import Number
from crossfoot.extract.tokens import Tokens


def read_numbers(tokens: Tokens) -> list[Number]:
    """All numbers in order, ranges joined."""
    near = NumberWords(tokens)
    found: list[Number] = []
    done = 0
    for at in tokens.families[STARTS]:
        if at < done:
            continue
        number = read_one(near, at)
        if number is None or number.first < done:
            continue
        number = read_rate(near, number) or join_range(near, number)
        done = number.last
        found.append(number)
    return found
