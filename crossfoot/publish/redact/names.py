"""Names of places in a sensitive sentence: every name not known to be something else, or wide enough to be told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import words
from crossfoot.publish.redact.kinds import CRITICAL, DAMAGE, FORCES, REPAIR, STATIONED
from crossfoot.publish.redact.lexis import is_cyrillic, is_harmless, is_wide, means
from crossfoot.publish.redact.people import OFFICE, PRIVATE, WEAPON
from crossfoot.publish.redact.public_names import regions, single_names

_NUCLEAR = re.compile(rf"\b(?:{words.NUCLEAR})\b", re.IGNORECASE)
#: A sentence may begin with one of these; offices and kinds of people may be written large anywhere.
_COMMON_FIRST, _COMMON = (CRITICAL, DAMAGE, REPAIR, FORCES, STATIONED), (OFFICE, PRIVATE)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
#: A sentence or a line of a list begins here: behind nothing, or behind marks at the end of what stood before.
_BEGINS = re.compile(r"(?:^|[:•❗⚡◽🔸➖\[\n])[\W_]*$")
_WEAPONS = ("drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "aircraft", "helicopter")
_NAME = re.compile(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*")


def places(sentence: str, seen: frozenset[str]) -> Iterator[str]:
    """The names in a sensitive sentence, without regions, institutions and offices."""
    nuclear = [found.span() for found in _NUCLEAR.finditer(sentence)]
    offices = [found.end() for found in OFFICE.finditer(sentence)]
    for found in _NAME.finditer(sentence):
        name, start, end = found.group(), found.start(), found.end()
        bare = re.sub(r"['’]s$", "", name)
        first = bool(_BEGINS.search(sentence[:start]))
        head = bare.split("-")[0].casefold()
        if head in words.PLAIN or head in single_names():
            continue
        common = _COMMON + (_COMMON_FIRST if first or bare.isupper() else ())
        if len(bare) < 2 or bare.casefold() in words.PLAIN or any(plain.fullmatch(bare) for plain in common):
            continue
        if first and (bare.lower() in seen or is_harmless(bare.lower())):
            continue
        if means(bare, *_WEAPONS) or WEAPON.fullmatch(bare):
            continue
        if is_wide(bare) or (not is_cyrillic(bare) and _is_title(sentence, found, seen)):
            continue
        if is_region(bare, sentence[end:]) or any(0 < at - end <= 8 or 0 < start - to <= 2 for at, to in nuclear):
            continue
        # "Minister Danylo Veres": up to two names after an office.
        if any(0 <= start - office <= 30 and _only_names(sentence[office:start]) for office in offices):
            continue
        yield bare


def _is_title(sentence: str, found: re.Match[str], seen: frozenset[str]) -> bool:
    """Whether a word in capitals is a plain word among such: "the Enhanced Games", "World Bank"."""
    beside = re.findall(r"\w+$", sentence[: found.start()].rstrip()) + re.findall(r"^\s\w+", sentence[found.end() :])
    run = (found.group(), *(word.strip() for word in beside if word.strip()[:1].isupper()))
    return all(word.lower() in seen or is_harmless(word.lower()) for word in run)


def _only_names(between: str) -> bool:
    return not re.sub(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*", "", between).strip(" ,")


def is_region(name: str, rest: str) -> bool:
    """Whether a name, before the ``rest`` of its sentence, says a region and nothing finer."""
    if _REGION_BESIDE.match(rest):
        return True
    return name.casefold() in regions() or bool(re.fullmatch(r"\w+(?:щин|ччин)\w{1,3}", name))
