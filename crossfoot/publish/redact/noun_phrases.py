# ruff: noqa: E501
"""How far the phrase goes that a covered word stands in: what describes it tells as much as the word itself.

Of "the eastern half of the tank farm" no list has every word, and any that is left says which one was meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crossfoot.publish.redact.joints import STOPS
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_joint, is_somebody, means, readings
from crossfoot.publish.redact.times import TIMES

#: A word of small letters before or behind a stretch, with nothing but a space between.
_BEFORE = re.compile(r"(?<![\w'’-])([^\W\d_][\w'’ʼ-]*|\d[\d.,]*)[ \u00a0]$")
_BEHIND = re.compile(r"[ \u00a0]([^\W\d_][\w'’ʼ-]*)")
_FOR = re.compile(r"(?<!\w)(?:for|in|within|на|за|через|протягом|впродовж|в\s+течение)\s+$", re.IGNORECASE)
_SHIFT = re.compile(r"nights|shifts?|sorties|зміни?|змін|смены?|смен|получки")
_WORDS = re.compile(r"\S+")
_OF = re.compile(r"[ \u00a0]of(?=[ \u00a0](?:the|its|their|an?)?[ \u00a0]?[a-z])")
_ARTICLE = frozenset("the a an its their his her this that these those".split())
_SMALL = (
    frozenset(
        "in on at to from by for with about into over under near nearly almost than not no only just also".split()
    )
    | STOPS
    | frozenset("said says he she it they we i you him them us all any every such".split())
)
#: How many words a phrase may grow on one side.
_MOST = 3
#: Letters beside a stretch within which they stand.
_NEAR = 60
#: What may be told beside anything covered: who was there, where and when.
_TOLD = (
    "region",
    "where-region",
    "month",
    "weekday",
    "drone",
    "missile",
    "attack-noun",
    "unit",
    "speaker-office",
    "speaker-body",
)
#: What bounds or blurs a number or a time, and tells as much: "about forty", «за графіком до неділі».
_ABOUT = frozenset(
    """about,around,roughly,nearly,almost,some,over,under,up to,at least,at most,more than,less than,fewer than,no more than
    not more than,no less than,no fewer than,just,only,barely,maybe,perhaps,probably,likely,possibly,in operation,back in operation,back in service
    back in use,up and running,running again,back online
    примерно,приблизительно,где-то,почти,порядка,не более,не менее,не больше,не меньше,до,свыше,более,менее,наверное,возможно,вероятно
    скорее всего,по графику
    приблизно,десь,майже,не більше,не менше,понад,більше,більш як,менше,менш як,мабуть,можливо,ймовірно,певно,близько,около,за графіком""".replace(
        "\n", ","
    )
    .replace("    ", "")
    .split(",")
)
#: Words that the longest of them has.
_LONGEST = 3


def grown(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the adjectives and numbers before its noun, and what is of it behind."""
    first = re.match(r"[^\W\d_][\w'’ʼ-]*", text[start:end])
    last = re.search(r"[^\W\d_][\w'’ʼ-]*$", text[max(start, end - _NEAR) : end])
    if first and first.group().islower() and first.group() not in _SMALL | _ARTICLE:
        start = _begin(text, start, latin=not is_cyrillic(first.group()))
    start = _bound(text, start)
    if last and means(last.group(), "numeral"):
        start, end = _lasting(text, start, end)
    if last and last.group().islower():
        end = _latin_end(text, end) if not is_cyrillic(last.group()) else _cyrillic_end(text, end)
    return start, end


def _bound(text: str, start: int) -> int:
    """Where a stretch begins with the words before it that bound or blur what it tells."""
    for _ in range(_LONGEST):
        ahead = text[max(0, start - _NEAR) : start]
        found = list(_WORDS.finditer(ahead))[-_LONGEST:] if ahead[-1:].isspace() else []
        told = [one.start() for one in found if _is_about(ahead[one.start() :])]
        if not told:
            break
        start += told[0] - len(ahead)
    return start


def _is_about(said: str) -> bool:
    return " ".join(said.split()).lower() in _ABOUT


def _lasting(text: str, start: int, end: int) -> tuple[int, int]:
    """A number with the nights or shifts it counts, and what leads to it: "for two nights"."""
    unit = _BEHIND.match(text, end)
    if not unit or not (means(unit.group(1), *TIMES) or _SHIFT.fullmatch(unit.group(1))):
        return start, end
    led = _FOR.search(text, max(0, start - _NEAR), start)
    return led.start() if led else start, unit.end()


def _begin(text: str, start: int, *, latin: bool) -> int:
    at = start
    for _ in range(_MOST + 1):
        found = _BEFORE.search(text, max(0, text.rfind(" ", 0, at - 1)), at) if text[at - 1 : at].isspace() else None
        word = found.group(1) if found else ""
        if not found or not (word.islower() or word[0].isdigit()):
            break
        if latin and word in _ARTICLE:
            # Only behind an article is what stands between known to be of the noun.
            return at
        if word in _SMALL or (not latin and not _describes(word)):
            break
        at = found.start()
        if not latin:
            start = at
    return start


def _latin_end(text: str, end: int) -> int:
    led = _OF.match(text, end)
    if not led:
        return end
    at = led.end()
    for _ in range(_MOST + 1):
        found = _BEHIND.match(text, at)
        word = found.group(1) if found else ""
        if not found or not word.islower() or word in _SMALL or word.endswith(("ed", "ly")) or means(word, *_TOLD):
            break
        at = found.end()
        if word not in _ARTICLE:
            end = at
    return end


def _cyrillic_end(text: str, end: int) -> int:
    at = end
    for _ in range(_MOST):
        found = _BEHIND.match(text, at)
        word = found.group(1) if found else ""
        if not found or not word.islower() or word in STOPS or is_joint(word) or not _is_of(word):
            break
        at = found.end()
        if _is_of_noun(word):
            end = at
    return end


@lru_cache(maxsize=65536)
def _describes(word: str) -> bool:
    """Whether a Cyrillic word can only describe or count the noun behind it."""
    if word[0].isdigit():
        return True
    found = readings(word)
    return bool(found) and all(tags & {"ADJF", "PRTF", "NUMR"} for tags in found) and not means(word, *_TOLD)


@lru_cache(maxsize=65536)
def _is_of(word: str) -> bool:
    """Whether a Cyrillic word can stand in the genitive behind a noun."""
    return any("gent" in tags and tags & {"NOUN", "ADJF", "PRTF", "NUMR"} for tags in readings(word))


@lru_cache(maxsize=65536)
def _is_of_noun(word: str) -> bool:
    if means(word, *_TOLD) or is_somebody(word):
        return False
    found = readings(word)
    return any({"gent", "NOUN"} <= tags for tags in found) and not any({"nomn", "sing"} <= tags for tags in found)
