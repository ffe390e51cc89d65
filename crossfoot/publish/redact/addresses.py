"""Streets, houses and coordinates: nothing finer than a settlement or two decimals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import words
from crossfoot.publish.redact.dwellings import around, dwelling_stretches
from crossfoot.publish.redact.lexis import is_harmless, is_naming, is_place
from crossfoot.publish.redact.people import WEAPON
from crossfoot.publish.redact.public_names import is_public, is_registered
from crossfoot.publish.redact.stems import lowered
from crossfoot.publish.redact.wheres import placed

_STREET = re.compile(rf"(?<![\w'’])(?:{words.STREET})(?![\w])", re.VERBOSE)
_PAIR, _FINE = re.compile(words.PAIR), re.compile(words.FINE)
_MINUTES, _GRID = re.compile(words.MINUTES), re.compile(words.GRID)
_NAME = r"[A-ZА-ЯІЇЄҐЁ][\w'’-]+"
#: A house, a flat or a part of one by its number.
_HOUSE = re.compile(
    r"""(?<!\w)(?:(?:apartment|tower)\s+blocks?|houses?|buildings?|flats?|apartments?|entrances?|floors?|blocks?|units?\s+at|no\.|будин\w+|буд\.|квартир\w+|кв\.|під.їзд\w*
    |корпус\w*|дом(?:а|у|е|ом|ов|ах)?|д\.|подъезд\w*)\s+(?:number|no\.?|номер|№)?\s*\d+(?:\s?-?\s?[A-Za-zА-Яа-яІЇЄ]\b)?(?:\s+(?:на|по|in|on|at)\s+(?-i:[A-ZА-ЯІЇЄҐ])[\w'’-]+)?(?!\s*(?:people|homes|were|was|were|людей|человек|були|были))""",
    re.IGNORECASE | re.VERBOSE,
)
#: A flat told by its number and floor, and what the house is by.
_FLOOR = re.compile(
    r"(?i)\b(?:number|no\.?|flat|apartment)\s*\d+\w?\s*,?\s+(?:on|at)\s+the\s+[\w-]+\s+floor(?:\s+of\s+[^,.;:!?]{2,60})?"
)
#: "To Hrushevskoho 7", «на Грушевського 7».
_BARE_NUMBER = re.compile(
    r"(?<!\w)[A-Z][a-z'’]+(?:oho|koi|noi|oi|yi|ska|ivska|na|va|nka|koho)\s+\d{1,3}[a-z]?(?!\w|[.,:]\d|\s*(?:%|percent|people|km|-))"
    r"|(?<!\w)[А-ЯІЇЄҐЁ][а-яіїєґё'’]+(?:ого|ої|ській|ськ[аої]+|ская|ской|ная|ной)\s+\d{1,3}(?:[-/]?[а-яА-Я]\b|/\d+)?(?!\w|[.,:]\d|\s+[а-яіїєґё])"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NUMBER = r"\d{1,3}(?:[/-]\d{1,3})?(?:\s?-?\s?[A-Za-zА-Яа-яІЇЄіїє]\b)?"
#: «Вишневої, 27», "No. 8, Zaliznychna", "Kvitneva Str. 31"
_NUMBERED = re.compile(
    rf"(?:{_NAME}ої|{_NAME}ій|{_NAME}ою|{_NAME}ой|{_NAME}ей|{_NAME}ая|{_NAME}а|{_NAME}у|{_NAME}і),\s*{_NUMBER}(?=\s*(?:[,.;:)»”]|$)|\s+(?:у|в|на|за|и|і|та)\s)"
    rf"|(?<=\bat\s)\d{{1,3}}(?:[/-]\d{{1,3}})?[A-Za-z]?\s+(?!(?:Kyiv|Moscow|GMT|UTC|EST|CET|Eastern|{_MONTHS})\b){_NAME}"
    rf"|(?:[Nn]o\.?|[Nn]umber|№)\s*{_NUMBER},?\s+(?:(?:in|on|at|of)\s+)?{_NAME}"
)
_CORNER = re.compile(
    rf"\b(?:corner|junction|intersection|crossing|роз[іу]|ріг|рогу|углу|угол|перехрест\w+|перекр[её]стк\w+)\s+(?:of\s+)?(?:(?:вулиц\w+|улиц\w+)\s+)?{_NAME}(?:\s+{_NAME})*(?:\s+(?:and|та|і|й|и|з|с)\s+{_NAME}(?:\s+{_NAME})*)?(?:\s+(?:streets?|avenues?|roads?))?"
    rf"|{_NAME}(?:\s+(?:[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane))?\s+(?:meets|crosses|joins|runs\s+into)\s+{_NAME}"
)
#: A shop or school by its name is an address.
_LANDMARK = re.compile(
    rf"(?:{_NAME}\s+){{1,2}}(?:supermarket|market|café|cafe|mall|shopping\s+cent\w+|pharmacy|bakery|hotel|cinema)\b"
    r"|(?<=[«“„\"])[^«»“”„\"]{2,40}(?=[»”“\"])"
)
_SHOP = re.compile(
    r"(?i)\b(?:supermarket|market|café|cafe|mall|shop|pharmacy|bakery|hotel|супермаркет\w*|магазин\w*|кафе|ТРЦ|ТЦ|аптек\w*|готел\w+|гостиниц\w*|ринк\w+|рынк\w+)\s*$"
)
#: A number beside a sign of degrees or of a hemisphere, however it is written.
_DEGREES = re.compile(
    r"""(?<![\w.,])\d{1,3}(?:[.,]\d+)?(?:[\s°º'′’"″”]+\d+(?:[.,]\d+)?)*\s*[°º'′’"″”]*\s*(?:[NSEW]\b|п(?:н|д)\.?\s*ш|[сю]\.\s*ш|с[хч]?\.\s*д|з(?:ах)?\.\s*д|в\.\s*д)\.?"""
)


#: Where people live, work or shop: "a room on Soborna".
_DWELLING = re.compile(
    r"(?i)\b(?:rooms?|flats?|apartments?|house|home|lived?|lives|living|rent\w*|shops?|store|salon|clinic|office|garages?|yard|courtyard|basement|cellar|building|doors?|gate|entrance|corner|block|address|tram|bus\s+stop|stall|cinema|theatre|market|pharmacy|bank|post\s+office|church|hotel|hostel|stop|playground|neighbou?r\w*|parked|kiosk|café|cafe|school|kindergarten)\b"
)
#: "At Myru 61", before the end of a clause.
_AT_NUMBER = re.compile(
    r"(?<=\b(?:at|on|in|to|of)\s)((?:[A-Z][a-z'’]+\s+){0,2}[A-Z][a-z'’]+)\s+\d{1,3}[a-z]?(?=\s*(?:[,;:)]|\.(?!\d)|$)|\s+(?:where|which|and|when|in|after)\b)"
)
#: "The yard of 6 Tykha".
_OF_NUMBER = re.compile(
    rf"\b(?:of|in|from|to|outside|near|by|behind)\s+(\d{{1,3}}[a-z]?\s+({_NAME}))(?=\s*(?:[,.;:)]|$)|\s+(?:where|when|and|was|is|who)\b)"
)
_ON_NAME = re.compile(
    r"\b(?:[Oo]n|[Oo]ff|[Aa]long)\s+([A-Z][a-z'’-]{3,})(?!['’\w]|\s+(?:[A-Z]|region|oblast|district|direction|front|axis|border))"
)
#: «На Соборній», "по Садовой": a street, unless the thing it describes stands behind.
_ON_ADJECTIVE = re.compile(
    r"\b(?:[Нн]а|[Пп]о|[Уу]здовж|[Вв]здовж|[Вв]доль)\s+([А-ЯІЇЄҐЁ][а-яіїєґё'’-]{2,}(?:[іо]й|[иі]й|ої|ей))(?!\w)(?:\s+([\w'’-]+))?"
)
#: "Shevska, a short street of wooden houses"; the words between say what kind of street.
_APPOSED = re.compile(
    rf"({_NAME}(?:\s+{_NAME})?)\s*,\s+(?:an?\s+|the\s+)?(?:[a-zа-яіїєґё'’-]+\s+){{0,4}}?(?:street|lane|alley|avenue|road|dead\s+end|вули\w+|улиц\w+|улочк\w+|провул\w+|переул\w+|проспект\w*|тупик\w*)(?!\w)"
    rf"|(?:street|lane|alley|avenue|вуличк\w+|улочк\w+|провул\w+|переул\w+|тупик\w*)\s+(?:named|called|by\s+the\s+name\s+of|на\s+ім\W?я|під\s+назвою|с\s+названием|по\s+имени)\s+[«“\"]?({_NAME}(?:\s+{_NAME})?)"
)
_STREET_WORDS = (
    "street", "lane", "alley", "avenue", "road", "dead end", "вули", "улиц", "улочк", "провул", "переул",
    "проспект", "тупик",
)  # fmt: skip
_CORNER_WORDS = (
    "corner", "junction", "intersection", "crossing", "meets", "crosses", "joins", "runs into",
    "ріг", "рогу", "розі", "углу", "угол", "перехрест", "перекр",
)  # fmt: skip
#: A text without one of these, or a number behind a comma, has no street by its word.
_STREET_WORD = re.compile(
    r"\b(?:Str?|Lane|Alley|Way|Highway|Embankment|Quay|Prospekt|Prospect|Vulytsia|Ulitsa|Bulvar|Ploshcha|Street|Ave(?:nue)?"
    r"|Road|Rd|Boulevard|Blvd|Square)\b|вул|ул[.и]|провул|переул|просп|бульвар|площ|пл\.|набережн|шосс?е|[\w'’-],\s*\d",
)
_DIGIT = re.compile(r"\d")
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
#: A floor or entrance behind a street.
_INSIDE = re.compile(
    r"(?i),?\s+(?:on\s+the\s+[\w-]+\s+floor|(?:[\w-]+\s+)?(?:entrance|flat|apartment|під.їзд\w*|подъезд\w*|квартир\w+|кв\.)(?:\s+\d+\w?)?|на\s+[\w-]+\s+(?:поверсі|этаже))(?!\w)"
)
#: What stands beside a street tells the house: ", above the shoe repair shop".
_BESIDE = re.compile(
    r",?\s+(?:(?:just|right|якраз|прямо)\s+)?(?:above|over|next\s+(?:door\s+)?to|opposite|behind|beside|near|across\s+from|by|between|in\s+front\s+of|around\s+the\s+corner\s+from"
    r"|над|біля|поруч|поряд|навпроти|за|коло|неподалік|між|возле|рядом|напротив|около|между)\s+[^,.;:!?«»“”]{3,60}"
)

#: A cinema or shop by its name before the street it stands in.
_BY_NAME = re.compile(
    r"(?:[a-zа-яіїєґё'’-]+\s+[«“\"][^«»“”\"]{2,40}[»”\"]|(?:the\s+)?[A-Z][\w'’-]+\s+[a-z]+)\s+(?:on|in|at|на|у|в|по)\s+$"
)
_NEAR = 80
#: "Between the post office and Shevska" tells as much by what stands first.
_BETWEEN = re.compile(r"\b(?:between|між|между)\s+[^,.;:!?]{2,40}\s+(?:and|та|і|й|и)\s+$", re.IGNORECASE)


def street_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Streets, corners, houses by their numbers, shops by their names beside them, and what leads to any of them."""
    for start, end in (*_written(text), *_understood(text)):
        yield from around(text, start, end)
        yield from _around(text, start, end)
    yield from dwelling_stretches(text)
    for found in _LANDMARK.finditer(text):
        quoted = text[found.start() - 1 : found.start()] in ("«", "“", "„", '"')
        if not quoted or _SHOP.search(text[max(0, found.start() - _NEAR) : found.start() - 1]):
            yield found.span()


def _written(text: str) -> Iterator[tuple[int, int]]:
    """Streets and houses with the word for them, or a number."""
    lower, patterns = lowered(text), [_STREET] if _STREET_WORD.search(text) else []
    if _DIGIT.search(text):
        patterns += [_HOUSE, _NUMBERED, _BARE_NUMBER]
    if "floor" in lower:
        patterns.append(_FLOOR)
    for pattern in patterns:
        yield from (found.span() for found in pattern.finditer(text))
    if any(word in lower for word in _CORNER_WORDS):
        # "At the junction of Donetsk and Dnipro regions" is no corner.
        yield from (found.span() for found in _CORNER.finditer(text) if not _REGION_BESIDE.match(text, found.end()))
    if any(word in lower for word in _STREET_WORDS):
        yield from (found.span(found.lastindex or 0) for found in _APPOSED.finditer(text))


def _understood(text: str) -> Iterator[tuple[int, int]]:
    """Streets without the word for them: "a room on Soborna", «на Соборній»."""
    for found in _ON_ADJECTIVE.finditer(text):
        thing = found.group(2) or ""
        if not (thing.isupper() or (thing.islower() and is_naming(thing))) and not is_registered(found.group(1)):
            yield found.span(1)
    for found in _AT_NUMBER.finditer(text) if _DIGIT.search(text) else ():
        if not any(map(_is_no_street, found.group(1).split())):
            yield found.span()
    for found in _OF_NUMBER.finditer(text) if _DIGIT.search(text) else ():
        if not _is_no_street(found.group(2)) and not is_place(found.group(2)):
            yield found.span(1)
    for found in _ON_NAME.finditer(text):
        named = found.group(1).casefold() in words.PLAIN or is_place(found.group(1)) or is_public(found.group(1))
        if not named and _DWELLING.search(_sentence_around(text, found)):
            yield found.span(1)


def _is_no_street(name: str) -> bool:
    known = name.casefold() in words.PLAIN or is_harmless(name.lower()) or is_registered(name)
    return known or bool(WEAPON.fullmatch(name))


def _around(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands before and behind a street and tells the house as well: "in the corner flat above the notary's"."""
    ahead = max(0, start - _NEAR)
    led, _ = placed(text[ahead : end + 1], start - ahead, end - ahead)
    yield ahead + led, start
    for before in (_BETWEEN, _BY_NAME):
        if found := before.search(text[ahead:start]):
            yield ahead + found.start(), start
    for behind in (_BESIDE, _INSIDE):
        if found := behind.match(text, end):
            yield found.span()


def _sentence_around(text: str, found: re.Match[str]) -> str:
    start, end = text.rfind(".", 0, found.start()) + 1, text.find(".", found.end())
    return text[start : end if end > 0 else len(text)]


def coordinate_stretches(text: str) -> Iterator[tuple[int, int]]:
    """What of a coordinate is finer than two decimals, about a kilometre; the rest of the number stays."""
    if not _DIGIT.search(text):
        return
    for found in _PAIR.finditer(text):
        yield found.span(2)
        yield found.span(5)
    for found in _FINE.finditer(text):
        yield found.span(2)
    for pattern in (_MINUTES, _GRID):
        for found in pattern.finditer(text):
            yield found.span()
    for found in _DEGREES.finditer(text):
        fine = re.match(r"\d{1,3}[.,]\d{2}(?!\d)", found.group())
        behind = re.search(r"\d", text[found.start() + fine.end() : found.end()]) if fine else None
        if re.search(r"[°º'′’\"″”\s]\s*\d", found.group()) and not fine:
            yield found.span()
        elif fine and behind:
            yield found.start() + fine.end(), found.end()
        elif longer := re.match(r"(\d{1,3}[.,]\d{2})\d+", found.group()):
            yield found.start() + longer.end(1), found.start() + longer.end()
