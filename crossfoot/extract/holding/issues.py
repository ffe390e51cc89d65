"""What actors take positions on: the issues a text names, and those it points back to."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.account import among, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: concepts -> issue; the last is what is only spoken of in general
ISSUES = tuple(
    (bits("iss-" + concept), issue)
    for concept, issue in (
        ("ceasefire", "ceasefire"), ("prisoners", "prisoners"), ("elections", "elections"), ("sanctions", "sanctions"),
        ("guarantees", "security_guarantees"), ("territory", "territory"), ("nato", "nato_membership"),
        ("reconstruction", "reconstruction"), ("nuclear", "nuclear_safety"), ("other", "other"),
    )
)  # fmt: skip
ISSUE = 0
for _mask, _ in ISSUES:
    ISSUE |= _mask
#: Tokens that name an issue.
NAMED = FAMILIES.of_concepts(ISSUE)
#: Tokens of which one at least stands near a position on what is not named.
_GENERAL = bits("iss-other", "iss-reconstruction", "iss-elections")
AT_STAKE = FAMILIES.of_concepts(ISSUE & ~_GENERAL | bits("me-talks", "me-peace", "iss-firm"))
#: those of them that tell of nothing but war and peace
FIRMLY = FAMILIES.of_concepts(
    bits("iss-ceasefire", "iss-prisoners", "iss-guarantees", "iss-sanctions", "iss-firm", "me-talks", "me-peace")
)
#: Texts without any of these take no positions on war and peace.
DIPLOMACY = bits(
    "iss-ceasefire",
    "iss-other",
    "iss-prisoners",
    "iss-guarantees",
    "iss-sanctions",
    "iss-elections",
    "iss-nato",
    "iss-territory",
    "iss-firm",
)
#: Issues that other things are also offered and supported with: "supports nuclear plants".
LOOSE = frozenset({"nuclear_safety", "nato_membership", "territory", "reconstruction"})
#: words for one of them that tell only of politics: "territorial concessions", "accession"
_FIRM = bits("iss-firm")

#: «повернення захисників», and not of a plant: so near behind
_RETURN, _RETURNED, _RETURNED_REACH = (
    bits("iss-return"),
    bits("iss-returned", "iss-prisoners", "person", "civilian", "child", "soldier", "prisoner"),
    6,
)


@dataclass(slots=True)
class Issue:
    """An issue named at the tokens ``[first, last)``."""

    name: str
    first: int
    last: int

    def text(self, tokens: Tokens) -> str:
        """The words that name it."""
        return tokens.text[tokens.starts[self.first] : tokens.ends[self.last - 1]]

    def is_loose(self, tokens: Tokens) -> bool:
        """Whether other things than a position on it are offered or supported in its words."""
        return self.name in LOOSE and not tokens.masks[self.first] & _FIRM


def find_issue(tokens: Tokens, first: int, last: int, without: frozenset[str] = frozenset()) -> Issue | None:
    """The first issue named in the tokens ``[first, last)``; a definite one goes before talks and deals in general.

    Issues of ``without`` are passed over.
    """
    general: int | None = None
    for at in tokens.between(NAMED, first, last):
        name = _name_at(tokens, at, last)
        if name in without and not tokens.masks[at] & _FIRM:
            continue
        if name is not None and name != "other":
            return Issue(name, at, tokens.behind(at))
        general = at if general is None else general
    return None if general is None else Issue("other", general, tokens.behind(general))


def _name_at(tokens: Tokens, at: int, last: int) -> str | None:
    """The issue that a word names; "its return" is of prisoners only where people follow."""
    mask = tokens.masks[at]
    if mask & _RETURN and not tokens.concepts(at + 1, min(at + _RETURNED_REACH, last)) & _RETURNED:
        return "other"
    return among(mask, ISSUES)


def last_issue(tokens: Tokens, first: int, last: int) -> Issue | None:
    """The last issue named in the tokens ``[first, last)``, which words behind it can point to."""
    for at in tokens.between(NAMED, first, last)[::-1]:
        name = among(tokens.masks[at], ISSUES)
        if name is not None:
            return Issue(name, at, tokens.behind(at))
    return None


def rest_as_issue(tokens: Tokens, first: int, last: int) -> Issue | None:
    """What a clause says from a token on, as an issue that has no name; None where it says nothing."""
    while last > first and tokens.masks[last - 1] & (STOP | NEWLINE | SIGN):
        last -= 1
    return Issue("other", first, last) if last > first else None
