# ruff: noqa: E501
"""Times ahead and how long something takes: when a thing works again tells whether to hit it again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact.joints import WORD
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_adverb, is_joint, means, readings

TIMES = ("unit:minute", "unit:hour", "unit:day", "unit:week", "unit:month", "unit:year", "month", "weekday", "day-part")
#: "Over the past 24 hours", «за минулу добу», "two weeks ago": nothing is told of what is ahead.
PAST = re.compile(r"(?i)\b(?:past|last|previous|recent|минул\w+|останн\w+|прошедш\w+|прошл\w+|последн\w+|истекш\w+)\b")
_PAST_BEFORE = re.compile(rf"{PAST.pattern}\s+$")
_AGO = re.compile(r"(?i)\s+(?:ago|earlier|тому|назад)\b")
_SEASONS = re.compile(
    r"(?:week-?ends?|fortnights?|new\s+year|christmas|easter|spring|summer|autumn|winter|quarter|frosts?|thaw|heating\s+season|harvest"
    r"|вихідн\w+|зим\w|весн\w|літ[аоу]|осен\w|осін\w|нов\w+\s+рок\w|різдв\w|великод\w+|півро\w+|мороз\w+|холодів|відлиг\w*|опалюв\w+\s+сезон\w*|жнив\w*|числа(?!\w)"
    r"|выходн\w+|лет[ауо]|осень\w*|нов\w+\s+год\w|рождеств\w|пасх\w|полгод\w|мороз\w+|холодов|оттепел\w*|отопительн\w+\s+сезон\w*|жатв\w*)",
    re.IGNORECASE,
)
#: What leads to a time: "until mid-", "no earlier than", "щонайменше".
_TO_TIME = re.compile(
    r"""(?:by|until|till|before|around|within|in|for|after|over|next|this|at|least|most|than|earlier|later|about|some|up|to|or|a|an|the|end|of
    |every|each|once|кожн\w+|кажд\w+|що\w+|early|late|middle|mid|half|another|several|few|more|on|до|к|ко|на|під|под|аж|ближче|ближе|за|через|протягом|впродовж|упродовж|після|не|раніше|пізніше|ніж|щонайменше|близько
    |кінц\w+|середин\w+|початк\w+|пів|кілька|декілька|ще|наступн\w+|цього|у|в|во|по|раньше|позже|чем|около|менее|более|меньше|больше|конц\w+|середин\w+|начал\w+
    |течение|несколько|ещё|еще|следующ\w+|этого|понад|свыше|від|від|от|-|–|і|и|та|чи|или)$""",
    re.IGNORECASE | re.VERBOSE,
)
#: "In the night to Monday" is when something happened.
_NIGHT_TO = re.compile(r"(?:ніч|ночь|night)(?:\s+(?:на|to|of)\s+\w+,?)?\s*$", re.IGNORECASE)
_PAST_TIME = re.compile(
    r"(?:on|in|during|since|у|в|во|за|із|з|с)\s+\w+$|this\s+(?:week|month|year)|(?:на\s+)?ц(?:ього|ьому)\s+\w+$|(?:на\s+)?эт(?:ой|ом)\s+\w+$",
    re.IGNORECASE,
)

#: "Until the thaw", «після свят»: in a sentence on repairs, what follows is when they end.
_UNTIL = re.compile(
    r"(?i)(?<!\w)(?:until|till|before|after|після|после)\s+(?:(?:the|all|an?|їх|усіх|всіх|всех|цих|этих)\s+)?(?!(?:war|invasion|truce|війн|войн|вторгнен|вторжен|that|this|цього|этого)\w*)[^\W\d_][\w'’ʼ-]+(?:\s+(?:season|holidays?|сезону?|сезона))?(?=\s*(?:[,.;:!?)»”\"]|$))"
)
#: What happened before.
_PAST_EVENTS = (
    "attack-noun", "impact-noun", "explosion", "attack", "strike", "impact", "damage", "destroy", "outage", "st-cut", "st-struck",
    "st-broken", "drone", "missile", "engagement", "unit",
)  # fmt: skip
#: «Полмесяца», «пів року».
_HALF = re.compile(r"(?:пів|пол)-?(?:місяц|рок|год|дн|тиж|недел|месяц|час|сут|доб)\w*", re.IGNORECASE)
#: "By 6 p.m.", «до 18:00»: a time of day, behind what leads to one or marked as one.
_CLOCK = re.compile(
    r"""(?:(?:by|until|till|before|after|around|about|at|from|no|not|earlier|later|than|до|к|о|об|в|на|після|после|близько|около|ближче|ближе|не|раніше|пізніше
    |раньше|позже|позднее|ніж|чем|з|із|с|від|от|орієнтовно|ориентировочно)\s+)*(?<![\d.:])(?:
    (?:[01]?\d|2[0-4])(?::[0-5]\d|(?<=\s\d\d)\.[0-5]0)(?![\d:%]|\.\d)(?:\s*[ap](?:m\b|\.\s?m\.))?|\d{1,2}\s*[ap](?:m\b|\.\s?m\.)|(?<=\s)\d{1,2}(?=\s+(?:години|годин[іу]|часов|часам)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
_DAY = re.compile(r",?\s+\d{1,4}(?:st|nd|rd|th)?\b(?!\s*[%:])")
_NEXT = re.compile(r"\s+([^\W\d_]+)")
_ABOUT = re.compile(r"\s+(?:(?:за|через|на)\s+)?([^\W\d_]+|\d+)")


def time_stretches(sentence: str, *, mended: bool) -> Iterator[tuple[int, int]]:
    """Times and how long something takes; where nothing is ``mended``, days on which something happened stay."""
    if mended:
        yield from (found.span() for found in _CLOCK.finditer(sentence))
    tokens = list(re.finditer(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*|[-–]", sentence))
    for at, token in enumerate(tokens):
        season = _SEASONS.match(sentence, token.start())
        if not season and not means(token.group(), *TIMES) and not _HALF.fullmatch(token.group()):
            continue
        first = at
        while first and _leads_to_time(tokens[first - 1].group()):
            first -= 1
        start, end = tokens[first].start(), max(token.end(), season.end() if season else 0)
        if (
            (not mended and _NIGHT_TO.search(sentence[:start]))
            or PAST.search(sentence[start:end])
            or _PAST_BEFORE.search(sentence[:start])
            or _AGO.match(sentence, end)
        ):
            continue
        behind = _behind(sentence, token.group(), end)
        said = sentence[start:end]
        dated = means(token.group(), "month", "weekday") and re.search(r"\d", sentence[start:behind])
        if (first == at and not _is_about(sentence, token.group(), end)) or (
            not mended and (_PAST_TIME.match(said) or dated)
        ):
            continue
        yield start, behind


def ends_of_waiting(sentence: str) -> Iterator[tuple[int, int]]:
    """Phrases that say until or after what, whatever that is: "after the holidays", «до свят»."""
    for found in _UNTIL.finditer(sentence):
        words = WORD.findall(found.group())[1:]
        if not any(means(word, *_PAST_EVENTS) for word in words) and words[-1].islower():
            yield found.span()


def _behind(sentence: str, word: str, end: int) -> int:
    """Where a time ends that goes on behind its word: "Wednesday evening", "May 16", «недель пять», «днів за десять»."""
    about = _is_about(sentence, word, end)
    day = _DAY.match(sentence, end) if means(word, "month") else None
    part = _NEXT.match(sentence, end)
    if about or day:
        return (about or day).end()  # type: ignore[union-attr]
    return part.end() if part and means(part.group(1), "day-part") else end


def _is_about(sentence: str, word: str, end: int) -> re.Match[str] | None:
    """A number behind its Cyrillic unit, which is about so many."""
    about = _ABOUT.match(sentence, end) if is_cyrillic(word) and means(word, "unit") else None
    return about if about and (about.group(1).isdigit() or _is_number(about.group(1))) else None


def _leads_to_time(word: str) -> bool:
    # «Наприкінці», «аж до»: no noun stands there.
    if is_cyrillic(word) and (is_joint(word) or is_adverb(word)):
        return True
    if any("NUMR" in tags for tags in readings(word)):
        return True
    return bool(_TO_TIME.match(word)) or word.isdigit() or _is_number(word) or means(word, "unit", "month")


def _is_number(word: str) -> bool:
    return means(word, "numeral", "ordinal", "fraction")
