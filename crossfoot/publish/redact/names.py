"""Names of places in a sensitive sentence: every name not known to be something else, or wide enough to be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from crossfoot.publish.redact import words
from crossfoot.publish.redact.kinds import CRITICAL, DAMAGE, FORCES, NEEDED, REPAIR, STATIONED
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import (
    is_abroad,
    is_adverb,
    is_given_name,
    is_harmless,
    is_place,
    is_region_adjective,
    is_surname,
    is_wide,
    means,
    normal_forms,
)
from crossfoot.publish.redact.people import OFFICE, PRIVATE, WEAPON
from crossfoot.publish.redact.public_names import is_public, is_registered, regions, single_names

_NUCLEAR = re.compile(rf"\b(?:{words.NUCLEAR})\b", re.IGNORECASE)
#: A sentence may begin with one of these; offices and kinds of people may be written large anywhere.
_COMMON_FIRST, _COMMON = (CRITICAL, DAMAGE, REPAIR, NEEDED, FORCES, STATIONED), (OFFICE, PRIVATE)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
#: A sentence or a line of a list begins here: behind nothing, or behind marks at the end of what stood before.
_BEGINS = re.compile(r"(?:^|[:•❗⚡◽🔸➖\[\n#*_]|[.!?][\s_*)\]»”\"]+)[\W_]*$")
_WEAPONS = ("drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "aircraft", "helicopter")
#: Letters before a name within which a sentence may begin.
_AHEAD = 24
#: The front by the town it is called after is as wide as a region.
_DIRECTION = re.compile(r"\s+(?:direction|axis|axes|напрям|направлени)\w*")
#: «Над Курской и Орловской» means regions where no thing is named behind.
_ALONE = re.compile(r"\s*(?:[,.;:—–)/]|(?:и|та|і|й|да)\s|$)")
#: «Сумську, Харківську та Полтавську області»; by itself «у Брянську» is the town.
_LISTED = re.compile(r"(?:(?:,|\s+(?:і|й|та))\s+[А-ЯІЇЄҐ][\w'’ʼ-]+ьку)+\s+област")
#: Weapons by letters and a number, as no place is called: "Kh-101", "M777".
_MODEL = re.compile(r"[A-ZА-ЯІ][A-ZА-Яa-zа-яіІ]{0,3}-?\d+\w*")
_RUN = re.compile(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*(?:\s+(?:of\s+|for\s+)?[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*)+")
#: Bodies that no plant is.
_BODY = re.compile(
    r"(?i)committee|forum|council|ministry|institute|agency|parliament|university|court|foundation|association|federation|commission|academy"
    r"|secretary|administration|cross|tribunal|assembly|bundestag|bundeswehr|congress|senate|duma|rada|party|embassy|nations|commander\S*"
    r"|комітет\w*|рад[аиіу]|міністерств\w*|інститут\w*|агентств\w*|університет\w*|суд\w*|фонд\w*|асоціаці\w+|комісі\w+|академі\w+|партія|партії|посольств\w*|штаб\w*"
    r"|комитет\w*|совет\w*|министерств\w*|институт\w*|агентств\w*|университет\w*|ассоциаци\w+|комисси\w+|академи\w+|партия|партии|федераци\w+|федерації|день|дня|дню|банк\w*"
)
_NAME = re.compile(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*")


@lru_cache(maxsize=512)
def places(sentence: str, seen: frozenset[str], *, abroad: bool = False) -> tuple[str, ...]:
    """The names in a sensitive sentence, without regions, institutions, offices and, if asked, places ``abroad``."""
    return tuple(_places(sentence, seen, abroad=abroad))


def _places(sentence: str, seen: frozenset[str], *, abroad: bool) -> Iterator[str]:
    for found in _NAME.finditer(sentence):
        name, start, end = found.group(), found.start(), found.end()
        bare = name[:-2] if name.endswith(("'s", "’s")) else name
        if _is_no_place(bare) or (abroad and is_abroad(bare)):
            continue
        first = bool(_BEGINS.search(sentence[max(0, start - _AHEAD) : start]))
        if (first or bare.isupper()) and any(plain.fullmatch(bare) for plain in _COMMON_FIRST):
            continue
        if first and (bare.lower() in seen or is_harmless(bare.lower())):
            continue
        if (not is_cyrillic(bare) and _is_title(sentence, found, seen)) or is_region(bare, sentence[end:]):
            continue
        if any(at <= start < to for at, to in _bodies_and_persons(sentence)) or _is_told(sentence, start, end):
            continue
        yield bare


@lru_cache(maxsize=16384)
def _is_no_place(bare: str) -> bool:
    """Whether a capitalised word names something else wherever it stands: a body, an office, a weapon, a country."""
    plain = bare.casefold()
    head = plain.split("-")[0]
    if len(bare) < 2 or {plain, head} & words.PLAIN or head in single_names():
        return True
    if any(common.fullmatch(bare) for common in _COMMON) or means(bare, *_WEAPONS) or WEAPON.fullmatch(bare):
        return True
    if is_wide(bare) or is_adverb(bare) or is_registered(bare):
        return True
    return bool(_MODEL.fullmatch(bare) or _BODY.fullmatch(bare))


def _is_told(sentence: str, start: int, end: int) -> bool:
    """Whether a name is that of a nuclear plant, or one of up to two behind an office: "Minister Danylo Veres"."""
    nuclear, offices = _nuclear_and_offices(sentence)
    if any(0 < at - end <= 8 or 0 < start - to <= 2 for at, to in nuclear):
        return True
    return any(0 <= start - office <= 30 and _only_names(sentence[office:start]) for office in offices)


@lru_cache(maxsize=512)
def _nuclear_and_offices(sentence: str) -> tuple[list[tuple[int, int]], list[int]]:
    nuclear = [found.span() for found in _NUCLEAR.finditer(sentence)]
    return nuclear, [found.end() for found in OFFICE.finditer(sentence)]


@lru_cache(maxsize=512)
def _bodies_and_persons(sentence: str) -> tuple[tuple[int, int], ...]:
    return tuple(run.span() for run in _RUN.finditer(sentence) if _is_body_or_person(run.group()))


def _is_body_or_person(run: str) -> bool:
    """Whether capitalised words name a body, or somebody by both names: `people` decides on those."""
    found = run.split()
    if any(_BODY.fullmatch(word) for word in found):
        return True
    return any(
        is_given_name(given) and (is_surname(name) or is_public(name)) and not is_place(name)
        for given, name in pairwise(found)
    )


def _is_title(sentence: str, found: re.Match[str], seen: frozenset[str]) -> bool:
    """Whether a word in capitals is a plain word among such: "the Enhanced Games", "World Bank"."""
    beside = re.findall(r"\w+$", sentence[: found.start()].rstrip()) + re.findall(r"^\s\w+", sentence[found.end() :])
    run = (found.group(), *(word.strip() for word in beside if word.strip()[:1].isupper()))
    return all(word.lower() in seen or is_harmless(word.lower()) for word in run)


def _only_names(between: str) -> bool:
    return not re.sub(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*", "", between).strip(" ,")


def is_region(name: str, rest: str) -> bool:
    """Whether a name, before the ``rest`` of its sentence, says a region and nothing finer."""
    if _REGION_BESIDE.match(rest) or _DIRECTION.match(rest):
        return True
    if _ALONE.match(rest) and is_region_adjective(name):
        return not name.endswith("ьку") or bool(_LISTED.match(rest))
    if name.casefold() in regions() or not regions().isdisjoint(normal_forms(name.casefold())):
        return True
    return bool(re.fullmatch(r"\w+(?:щин|ччин)\w{1,3}", name))
