# ruff: noqa: E501
"""Numbers that count nothing harmless: parts of a plant, its strength, numbered troops."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from crossfoot.publish.redact.joints import STOPS, WORD
from crossfoot.publish.redact.lexis import is_harmless, means
from crossfoot.publish.redact.times import PAST

#: What may be counted in the sight of everybody: people, weapons, homes; money and the calendar.
_COUNTED = (
    "drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "drone_or_missile", "aircraft",
    "helicopter", "aerial_target", "munition", "target", "person", "civilian", "resident", "woman", "man", "worker",
    "medic", "rescuer", "police_officer", "journalist", "household", "customer", "house", "apartment", "vehicle", "school",
    "hospital", "settlement", "region", "district", "city", "explosion", "strike", "attack", "kill", "injure", "die", "month",
    "weekday", "speaker-office", "unit:USD", "unit:EUR", "unit:UAH", "unit:RUB", "unit:GBP", "multiplier", "clock", "where-region",
)  # fmt: skip
#: "Three of the nine storage tanks": how many there are tells which plant it is.
_OF_THEM = re.compile(r"\s+(?:of|з|із|из)\s+(?:the\s+|its\s+|their\s+)?([\w'’]+)((?:\s+[^\W\d_]+){1,2})")
#: "One turbine out of three" says as much, though one by itself tells nothing.
_OUT_OF = re.compile(
    r"(?<![\w'’])(?=([\w'’]+)\s+(?:more\s+)?([^\W\d_]+(?:\s+[^\W\d_]+)?)\s+(?:out\s+of|of|з|із|из)\s+(?:the\s+|its\s+)?([\w'’]+)(?![\w'’]))",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\s(?:of|з|із|из)\s+(?:the\s+|its\s+|their\s+)?([\w'’]+)")
_SHARE = re.compile(r"[\w'’]+\s+(?:of|з|із|из)\s+(?:the\s+|its\s+|their\s+)?[\w'’]+\s+\w")
#: Units that say how strong or how long a thing is.
_TECHNICAL = ("unit:kV", "unit:MW", "unit:GW", "unit:W", "unit:kWh", "unit:MWh", "unit:GWh", "unit:percent")
#: "February 6 to 7": the second day of a date.
_DATED = re.compile(
    r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}(?:\s*(?:to|and|or|-|–|—)\s*)$"
)
#: What may be counted beside what the rules know.
_SPAN = re.compile(
    r"""\s+[^\W\d_]+\s+(?:ago|earlier|тому|назад)(?!\w)|\s+(?:[^\W\d_]+\s+){0,2}?(?:problems?|issues?|questions?|points?|ships?|vessels|tankers?|trucks?|crews?|calls?|countries|nations|languages|investigations?|cases?|times|rounds?|matches|games|votes?|members?|pages?|words?|years?\s+(?:ago|of)
    |проблем\w*|питан\w+|пункт\w*|суд(?:ен|на)|танкер\w*|вантажів\w+|виклик\w*|країн\w*|справ\w*|раз[иів]*|світов\w+|миров\w+|голос\w*|тур[иів]*|раунд\w*|вопрос\w*|судов|грузовик\w*|вызов\w*|стран\w*|дел|раза?)(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
#: What may be counted where troops stand: neither they nor what they drive.
_COUNTED_THERE = (
    "civilian", "resident", "woman", "child", "household", "house", "settlement", "region", "explosion", "attack", "kill",
    "injure", "die", "month", "weekday", "clock", "unit:USD", "unit:EUR", "unit:UAH", "unit:RUB",
)  # fmt: skip
_PERIOD = re.compile(
    r"(?i)[\s-]+(?:hour|day|week|month|year|годин|дн|дні|тижн|місяц|рок|час|дней|недел|месяц|лет|суток)\w*"
)
_NUMBER = re.compile(r"(?<![\w.,])(?<!\d:)(?:№\s*|no\.?\s*)?\d[\d.,]*(?:\s*[%°]|-?\w{0,3}\b)(?!\s*:\d)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
#: Parts of a plant, and numbered troops: what is counted or numbered is covered with its number.
_PARTS = ("energy_facility", "reactor", "st-structure", "power_line", "brigade", "generation_capacity", "index-noun", "unit:percent",
          "numbered-unit", "soldier", "plant")  # fmt: skip
#: What troops are and drive.
_MEN = ("person", "man", "vehicle", "tank", "artillery_system", "armored_vehicle")
#: What tells one part from another, without saying what it is: "the two newest".
_WHICH = re.compile(
    r"(?:new|old|larg|small)(?:er|est)?|(?:най)?(?:нов|стар|більш|менш)\w*|(?:больш|меньш)\w*", re.IGNORECASE
)
_UNIT = re.compile(r"(?:brig|batta|regim|compan|squad|бригад|батал|батальй|полк|рот|взвод|дивіз|дивиз)", re.IGNORECASE)
_BOUND = re.compile(r"(?i)(?<!\w)(?:only|just|лише|тільки|всього|усього|только|лишь|всего)\s+$")
#: Words behind a number within which what it counts is looked for.
_BEHIND = 3


@lru_cache(maxsize=512)
def technical_numbers(sentence: str, *, troops: bool = False) -> tuple[tuple[int, int], ...]:
    """Numbers and ordinals that count no people, weapons or homes and are no date; if asked, those of ``troops`` too."""
    return tuple(_technical_numbers(sentence, troops=troops))


def _technical_numbers(sentence: str, *, troops: bool) -> Iterator[tuple[int, int]]:
    yield from _out_of(sentence)
    for found in (*_NUMBER.finditer(sentence), *WORD.finditer(sentence)):
        numeral = found.re is _NUMBER or means(found.group(), "numeral", "ordinal", "fraction", "collective")
        if numeral and not _counts_harmless(sentence, found, troops=troops):
            share = _OF_THEM.match(sentence, found.end())
            if share and (share.group(1).isdigit() or means(share.group(1), "numeral")):
                behind = itertools.takewhile(lambda one: one.group() not in STOPS, WORD.finditer(share.group(2)))
                yield found.start(), share.start(2) + max((one.end() for one in behind), default=0)
            yield (
                _with_bound(sentence, _with_part_before(sentence, found.start())),
                _with_part_behind(sentence, found.end(), _MEN if troops else ()),
            )


def _out_of(sentence: str) -> Iterator[tuple[int, int]]:
    """Numbers of things out of all there are, but for people, weapons and homes: "two kilns out of three"."""
    if not _has_total(sentence):
        return
    for found in _OUT_OF.finditer(sentence):
        several, thing, total = found.groups()
        if (
            _is_number(several)
            and _is_number(total)
            and thing.islower()
            and not any(means(word, *_COUNTED) for word in thing.split())
        ):
            yield found.start(1), found.end(3)


def _has_total(sentence: str) -> bool:
    """Whether a number stands behind "of"."""
    return any(_is_number(word) for word in _TOTAL.findall(sentence))


def _is_number(word: str) -> bool:
    return word.isdigit() or means(word, "numeral", "collective")


def shares(sentence: str) -> Iterator[tuple[int, int]]:
    """Numbers of parts out of others, that count nothing harmless: "two of the five damaged bays"."""
    for start, end in technical_numbers(sentence):
        if _SHARE.match(sentence, start):
            yield start, end


def counted_shares(sentence: str) -> Iterator[tuple[int, int]]:
    """Those of which both numbers are told: "two of the five", "one kiln out of three"."""
    if not _has_total(sentence):
        return
    yield from _out_of(sentence)
    for start, end in shares(sentence):
        total = _OF_THEM.search(sentence, start, end)
        if total and _is_number(total.group(1)):
            yield start, end


def _with_bound(sentence: str, start: int) -> int:
    """Where a number begins with the words that bound it: "only two", «щонайменше п'ять»."""
    found = _BOUND.search(sentence, max(0, start - 30), start)
    return found.start() if found else start


def _with_part_behind(sentence: str, end: int, more: tuple[str, ...] = ()) -> int:
    """Where the thing that a number counts ends: "two 330 kV transformers", «третій генерувальний блок»."""
    at = end
    for _ in range(_BEHIND):
        found = re.match(r"[\s-]*(\d+\s*\w*|[^\W\d_][\w'’ʼ-]*)", sentence[at:])
        if found is None:
            break
        at += found.end()
        word = found.group(1)
        if (
            means(word, *_PARTS, *_TECHNICAL, *more)
            or _WHICH.fullmatch(word)
            or _UNIT.match(word)
            or (word.islower() and not is_harmless(word))
        ):
            end = at
    return end


def _with_part_before(sentence: str, start: int) -> int:
    """Where the thing that a number names begins: "boilers 5", «котли № 5», "unit 3"."""
    found = re.search(r"([^\W\d_][\w'’ʼ-]*)\s+$", sentence[:start])
    part = found and (means(found.group(1), *_PARTS) or not is_harmless(found.group(1).lower()))
    return found.start() if found and part else start


def _counts_harmless(sentence: str, found: re.Match[str], *, troops: bool) -> bool:
    number = found.group()
    if re.fullmatch(r"(?:19|20)\d\d(?:-?[^\W\d]+)?", number) or _CLOCK.match(sentence, found.start()):
        return True
    if _DATED.search(sentence[: found.start()]) or (not troops and _SPAN.match(sentence, found.end())):
        return True
    if PAST.search(sentence[max(0, found.start() - 15) : found.start()]) and _PERIOD.match(sentence, found.end()):
        return True
    share = _OF_THEM.match(sentence, found.end())
    counted = share is not None and (share.group(1).isdigit() or means(share.group(1), "numeral"))
    if not counted and number.casefold() in (
        "one",
        "single",
        "a",
        "один",
        "одна",
        "одне",
        "одно",
        "одного",
        "одній",
        "одной",
    ):
        return True
    behind = WORD.findall(
        re.split(r"[.,;:()]" if means(number, "fraction") else r"[.;:()]", sentence[found.end() : found.end() + 60])[0]
    )[:_BEHIND]
    if any(means(word, *_TECHNICAL) or _UNIT.match(word) for word in behind):
        return False
    for word in behind:
        # Of so many cisterns so many: the total tells which plant it is.
        if counted and means(word, "vehicle") and not means(word, "drone", "missile"):
            return False
        if means(word, *(_COUNTED_THERE if troops else _COUNTED)):
            return True
    before = WORD.findall(sentence[max(0, found.start() - 25) : found.start()])[-1:]
    return any(means(word, "kill", "injure", "die", "shoot-down", "launch", "month") for word in before)
