"""A place named with more that are only counted: "Lowford and 12 villages of the region", "12 regions and Lowford".

What is told of them is told of the land they lie in, which may have no name there: «Лужани та 12 сіл області».
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.gazetteer import WIDTH, region_of
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AND, OF, REGION
from crossfoot.extract.objects import object_of
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_FIGURE = NUMBER | NUMERAL
_LEADS = OF | CONCEPTS.any(("a", "in"))
#: "12 regions and": what is counted before a town, and how many tokens it has with its number
_REGIONS, _SHORT = frozenset({"region", "district"}), 2
#: "and another 12 villages": so near stands what is counted
_OTHERS, _SETTLED = 5, frozenset({"settlement", "city", "district", "region", "location"})


def join_others(tokens: Tokens, mentions: list[Mention]) -> None:
    """Marks the places named with others, and adds or marks the land that these lie in."""
    firsts = [mention.first for mention in mentions]
    added: list[Mention] = []
    for mention in mentions:
        if mention.role is not Role.FROM and _counted_before(tokens, mention):
            mention.others, mention.role = True, Role.AT
            continue
        counted = _counted_behind(tokens, mention)
        if not counted or mention.role is Role.FROM:
            continue
        mention.others, mention.role = True, Role.AT
        at = counted + 1
        while at < len(tokens.words) and tokens.base[at] & _LEADS:
            at += 1
        position = bisect_left(firsts, at)
        land = mentions[position] if position < len(mentions) and firsts[position] == at else None
        if land is not None:
            land.role, land.head = Role.AT if land.role is Role.NAMED else land.role, counted + 1
        elif at < len(tokens.words) and tokens.base[at] & REGION:
            added.append(_land_at(tokens, at, mention, counted + 1))
    if added:
        mentions.extend(added)
        mentions.sort(key=lambda mention: mention.first)


def _counted_before(tokens: Tokens, mention: Mention) -> bool:
    """Whether a town stands behind regions that are only counted: "in 12 regions and the city of Lowford"."""
    joined = mention.first - 1
    while joined > 0 and tokens.base[joined] & _LEADS:
        joined -= 1
    if joined < _SHORT or not tokens.base[joined] & AND or WIDTH[mention.kind] > WIDTH["city"]:
        return False
    counted = object_of(tokens.masks[joined - 1]) in _REGIONS
    return counted and bool(tokens.concepts(max(0, joined - _OTHERS), joined - 1) & _FIGURE)


def _counted_behind(tokens: Tokens, mention: Mention) -> int:
    """The noun of the places counted behind a place, or 0: "and another 12 villages"."""
    at = mention.last
    if at + 1 >= len(tokens.words) or not tokens.base[at] & AND or WIDTH[mention.kind] >= WIDTH["country"]:
        return 0
    number = next((step for step in range(at + 1, at + _OTHERS) if tokens.concepts(step, step + 1) & _FIGURE), 0)
    behind = range(number + 1, min(number + _OTHERS, len(tokens.words))) if number else ()
    noun = next((step for step in behind if object_of(tokens.masks[step]) in _SETTLED), 0)
    return tokens.behind(noun) - 1 if noun else 0


def _land_at(tokens: Tokens, at: int, mention: Mention, head: int) -> Mention:
    """The land without a name that a place lies in."""
    start, end = tokens.starts[at], tokens.ends[at]
    return Mention(
        first=at, last=at + 1, start=start, end=end, text=tokens.text[start:end], code=region_of(mention.code),
        country=mention.country, kind="region", role=Role.AT, head=head, group=-at,
    )  # fmt: skip
