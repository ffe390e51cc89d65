"""Where a covered stretch begins and ends: around the whole of a name or time, never within it."""

from __future__ import annotations

import re

from crossfoot.publish.redact import words
from crossfoot.publish.redact.dwellings import NUMBERS
from crossfoot.publish.redact.lexis import is_harmless, means
from crossfoot.publish.redact.names import is_region
from crossfoot.publish.redact.people import OFFICE
from crossfoot.publish.redact.public_names import is_registered

_NAME = r"[A-ZА-ЯІЇЄҐЁ][a-zа-яіїєґё'’ʼ]+(?:-[\w'’ʼ]+)*"
_BEHIND, _AHEAD = re.compile(rf"[ \u00a0]({_NAME})"), re.compile(rf"(?<![\w'’-])({_NAME})[ \u00a0]$")
#: "Lesi Ukrainky 31", «Гоголя, 14»: a house behind the name of its street.
_HOUSE = re.compile(
    r""",?[\ \u00a0]\d{1,3}(?:[-/]\d{1,3})?[A-Za-zА-Яа-яІЇЄіїє]?
    (?=[,.;:!?)»”"]*(?:\s+(?:has|have|is|was|were|and|who|where|when|after|у|в|на|де|і|та|що|коли|где|и|что|когда)\s|\s*$|[,.;:)»”"]))""",
    re.VERBOSE,
)
#: "No earlier than" tells as much as the day behind it.
_LEADS = re.compile(
    r"(?i)(?<!\w)(?:only|лише|тільки|только|лишь|no\s+(?:earlier|later|sooner)\s+than|not\s+before|не\s+(?:раніше|пізніше|раньше|позже)(?:\s+(?:ніж|чем))?)\s+$"
)
_LAST, _FIRST = re.compile(rf"(?<![\w'’-]){_NAME}$"), re.compile(rf"{_NAME}(?![\w'’-])")
#: Letters before a name within which another may stand.
_NEAR = 40


def whole_phrase(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the rest of the name it begins or ends in, and what leads to it: "Rudky Mali" is one place."""
    if led := _LEADS.search(text, max(0, start - _NEAR), start):
        start = led.start()
    while _LAST.search(text, max(start, end - _NEAR), end) and (found := _BEHIND.match(text, end)):
        if not _goes_on(found.group(1), text[found.end() :]):
            break
        end = found.end()
    if _LAST.search(text, max(start, end - _NEAR), end) and (house := _HOUSE.match(text, end)):
        end = house.end()
        if flat := NUMBERS.match(text, end):
            end = flat.end()
    while _FIRST.match(text, start, end) and (found := _AHEAD.search(text, max(0, start - _NEAR), start)):
        if _begins(text, found.start()) or not _goes_on(found.group(1), text[start:]):
            break
        start = found.start()
    return start, end


def _goes_on(name: str, rest: str) -> bool:
    """Whether a capitalised word beside a name is part of it, and no day, office, body or region."""
    if name.casefold() in words.PLAIN or OFFICE.fullmatch(name) or is_registered(name) or is_region(name, rest):
        return False
    return not means(name, "weekday", "month", "speaker-office", "speaker-body")


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins with a word that is one in small letters as well."""
    first = not re.search(r"[\w,]\W*$", text[max(0, start - 3) : start]) or bool(
        re.search(r"[.!?:]\W+$", text[max(0, start - 3) : start])
    )
    found = _FIRST.match(text, start)
    return first and bool(found and is_harmless(found.group().lower()))
