# ruff: noqa: E501
"""What is covered in a sentence about something critical or about troops: whatever is not known to be harmless.

Lists of sensitive words leak on the first word they lack. So in such a sentence it is the other way round: a number is
shown where it counts something that may be told, a word where the rules or the list of harmless words know it, a phrase
that says where in all of its words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from crossfoot.publish.redact import words
from crossfoot.publish.redact.lexis import is_abroad, is_cyrillic, is_harmless, is_joint, is_known, is_wide, means
from crossfoot.publish.redact.public_names import is_public, regions

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
_ONE_OF = re.compile(
    r"(?<!\w)(?:one|one\s+more|одн[аеоу]|один)\s+[^\W\d_]+\s+(?:out\s+of|of|з|із|из)\s+(?:the\s+|its\s+)?([\w'’]+)",
    re.IGNORECASE,
)
#: Units that say how strong or how long a thing is.
_TECHNICAL = ("unit:kV", "unit:MW", "unit:GW", "unit:W", "unit:kWh", "unit:MWh", "unit:percent")
_AT = re.compile(
    r"""\b(?:(?:[\w-]+\s+(?:metres?|meters?|km|kilomet\w+|miles?)\s+)?(?:north|south|east|west)\w*\s+of|(?:metres?|meters?|km|kilomet\w+|miles?)\s+(?:\w+\s+of|from)|near|beside|behind|outside|inside|along
    |around|opposite|beneath|under|between|in|at|from|to(?=\s+(?:the|an?|(?-i:[A-Z])))|into|through|towards?
    |(?:за|в|у)\s+[\w-]+\s+(?:кілометр\w*|км|метр\w*|километр\w*)\s+(?:на\s+(?:північ|південь|схід|захід)\w*\s+від|к\s+(?:северу|югу|востоку|западу)\w*\s+от|від|от)
    |біля|поблизу|коло|за|через|до|із|зі|з|від|між|над|під|неподалік|навпроти|уздовж|вздовж|посеред|в|у|на
    |возле|около|близ|у|через|до|из|с|со|от|между|под|неподалеку|напротив|вдоль|посреди|во|в|на|к)\s+""",
    re.IGNORECASE | re.VERBOSE,
)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
#: "Over the past 24 hours", «за минулу добу», "two weeks ago": nothing is told of what is ahead.
_PAST = re.compile(r"(?i)\b(?:past|last|previous|recent|минул\w+|останн\w+|прошедш\w+|прошл\w+|последн\w+|истекш\w+)\b")
_AGO = re.compile(r"(?i)\s+(?:ago|earlier|тому|назад)\b")
_THING = re.compile(
    r"(?:[a-z-]+\s+)?(?:prison|colony|camp|jail|hospital|school|kindergarten|market|bridge|quarry|forest|wood|farm|orchard|road|highway|hill|river|lake|dam|plant|station|mine|works|warehouse|depot|barracks|crossing|checkpoint|airfield|stadium|cemetery)\b"
)
#: "February 6 to 7": the second day of a date.
_DATED = re.compile(
    r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}(?:\s*(?:to|and|or|-|–|—)\s*)$"
)
#: What may be counted beside what the rules know.
_SPAN = re.compile(
    r"""\s+(?:[^\W\d_]+\s+){0,2}?(?:problems?|issues?|questions?|points?|ships?|vessels|trucks?|crews?|calls?|countries|nations|languages|investigations?|cases?|times|votes?|members?|pages?|words?|years?\s+(?:ago|of)
    |проблем\w*|питан\w+|пункт\w*|суд(?:ен|на)|вантажів\w+|виклик\w*|країн\w*|справ\w*|раз[иів]*|голос\w*|вопрос\w*|судов|грузовик\w*|вызов\w*|стран\w*|дел|раза?)(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_PERIOD = re.compile(r"(?i)[\s-]+(?:hour|day|week|month|year|годин|дн|дні|тижн|місяц|рок|час|дней|недел|месяц|лет|суток)\w*")
#: Where such a phrase ends.
_PHRASE = re.compile(r"[^,.;:!?()«»“”\"—–\n]+")
STOPS = frozenset(
    """and or but who that which was were is are has have had on after before during since when where while if because as by
    said says told reported with and killing leaving
    і й та або але що який яка яке які коли де якщо бо був була було були є після під-час каже кажуть сказав сказала
    повідомив повідомила повідомили
    и или но что который которая которое которые когда где если был была было были после говорит говорят сказал сказала
    сообщил сообщила сообщили""".split()
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w'’ʼ-]*")
_NUMBER = re.compile(r"(?<![\w.,])(?:№\s*|no\.?\s*)?\d[\d.,]*(?:\s*[%°]|-?\w{0,3}\b)(?!\s*:\d)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
#: Parts of a plant, and numbered troops: what is counted or numbered is covered with its number.
_PARTS = ("energy_facility", "reactor", "st-structure", "power_line", "brigade", "generation_capacity", "index-noun", "unit:percent",
          "numbered-unit", "soldier", "plant")  # fmt: skip
#: What tells one part from another, without saying what it is: "the two newest".
_WHICH = re.compile(
    r"(?:new|old|larg|small)(?:er|est)?|(?:най)?(?:нов|стар|більш|менш)\w*|(?:больш|меньш)\w*", re.IGNORECASE
)
_UNIT = re.compile(r"(?:brig|batta|regim|compan|squad|бригад|батал|батальй|полк|рот|взвод|дивіз|дивиз)", re.IGNORECASE)
_TIMES = (
    "unit:minute",
    "unit:hour",
    "unit:day",
    "unit:week",
    "unit:month",
    "unit:year",
    "month",
    "weekday",
    "day-part",
)
_SEASONS = re.compile(
    r"(?:week-?ends?|fortnights?|new\s+year|christmas|easter|spring|summer|autumn|winter|quarter"
    r"|вихідн\w+|зим\w|весн\w|літ[аоу]|осен\w|осін\w|нов\w+\s+рок\w|різдв\w|великод\w+|півро\w+"
    r"|выходн\w+|лет[ауо]|осень\w*|нов\w+\s+год\w|рождеств\w|пасх\w|полгод\w)",
    re.IGNORECASE,
)
#: What leads to a time: "until mid-", "no earlier than", "щонайменше".
_TO_TIME = re.compile(
    r"""(?:by|until|till|before|around|within|in|for|after|over|next|this|at|least|most|than|earlier|later|about|some|up|to|or|a|an|the|end|of
    |early|late|middle|mid|half|another|several|few|more|on|до|к|ко|на|за|через|протягом|впродовж|упродовж|після|не|раніше|пізніше|ніж|щонайменше|близько
    |кінця|середини|початку|пів|кілька|декілька|ще|наступн\w+|цього|у|в|во|по|раньше|позже|чем|около|менее|более|меньше|больше|конца|середины|начала
    |течение|несколько|ещё|еще|следующ\w+|этого|понад|свыше|від|від|от|-|–|і|и|та|чи|или)$""",
    re.IGNORECASE | re.VERBOSE,
)
#: "In the night to Monday" is when something happened.
_NIGHT_TO = re.compile(r"(?:ніч|ночь|night)(?:\s+(?:на|to|of)\s+\w+,?)?\s*$", re.IGNORECASE)
#: What a phrase with "in" or "on" is about when it leads to no place.
_SAID, _HARMED = ("speaker-office", "speaker-body"), ("person", "civilian", "resident", "woman", "man", "child")
_PAST_TIME = re.compile(r"(?:on|у|в|во)\s+\w+$", re.IGNORECASE)
_WEAPONS = ("drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "mlrs", "artillery_system")
_BUILT = ("school", "hospital", "house", "building", "apartment", "infrastructure_facility", "location", "st-building")
#: A phrase of place is at most so many words long.
_LONGEST = 6
#: Words behind a number within which what it counts is looked for.
_BEHIND = 3


#: English words that describe a thing like verbs do: "the pumping house", "a coking plant".
_DESCRIBING = re.compile(r"[a-z]+ing")


def unknown_words(sentence: str) -> Iterator[re.Match[str]]:
    """The lower-case words that are not known to be harmless."""
    for found in _WORD.finditer(sentence):
        word = found.group()
        if (word.islower() and not all(is_harmless(part) for part in word.split("-") if part)) or (
            _DESCRIBING.fullmatch(word)
            and not is_known(word)
            and re.search(r"\b(?:the|an?|its|of)\s+$", sentence[: found.start()])
        ):
            yield found


def detail_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Numbers that count nothing harmless, and things that are not known, in a sentence on something critical."""
    yield from technical_numbers(sentence)
    for found in _WORD.finditer(sentence):
        if means(found.group(), "st-structure") and not means(found.group(), "energy_facility"):
            before = re.search(r"[^\W\d_]+\s+$", sentence[: found.start()])
            yield before.start() if before else found.start(), found.end()
    for found in unknown_words(sentence):
        if is_cyrillic(found.group()) or _is_thing(sentence, found):
            yield found.span()


def technical_numbers(sentence: str) -> Iterator[tuple[int, int]]:
    """Numbers and ordinals that count no people, weapons or homes and are no date."""
    for found in _ONE_OF.finditer(sentence):
        if found.group(1).isdigit() or means(found.group(1), "numeral", "collective"):
            yield found.span()
    for found in (*_NUMBER.finditer(sentence), *_WORD.finditer(sentence)):
        numeral = found.re is _NUMBER or means(found.group(), "numeral", "ordinal", "fraction", "collective")
        if numeral and not _counts_harmless(sentence, found):
            share = _OF_THEM.match(sentence, found.end())
            if share and (share.group(1).isdigit() or means(share.group(1), "numeral")):
                behind = itertools.takewhile(lambda one: one.group() not in STOPS, _WORD.finditer(share.group(2)))
                yield found.start(), share.start(2) + max((one.end() for one in behind), default=0)
            yield _with_part_before(sentence, found.start()), _with_part_behind(sentence, found.end())


def time_stretches(sentence: str, *, mended: bool) -> Iterator[tuple[int, int]]:
    """Times and how long something takes; where nothing is ``mended``, days on which something happened stay."""
    tokens = list(re.finditer(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*|[-–]", sentence))
    for at, token in enumerate(tokens):
        season = _SEASONS.match(sentence, token.start())
        if not season and not means(token.group(), *_TIMES):
            continue
        first = at
        while first and _leads_to_time(tokens[first - 1].group()):
            first -= 1
        if _NIGHT_TO.search(sentence[: tokens[first].start()]):
            continue
        if _PAST.search(sentence[tokens[first].start() : token.end()]) or _AGO.match(sentence, token.end()):
            continue
        start, end = tokens[first].start(), max(token.end(), season.end() if season else 0)
        behind = tokens[at + 1].group() if at + 1 < len(tokens) else ""
        # "On Wednesday evening"; «недель пять» is about five of them.
        if means(behind, "day-part") or (means(token.group(), "unit") and is_cyrillic(behind) and _is_number(behind)):
            end = tokens[at + 1].end()
            first = min(first, at - (not means(behind, "day-part")))
        said = sentence[start:end]
        day = re.match(r",?\s+\d{1,4}(?:st|nd|rd|th)?\b(?!\s*[%:])", sentence[end:]) if means(token.group(), "month") else None
        end += day.end() if day else 0
        dated = means(token.group(), "month", "weekday") and (day or re.search(r"\d", said))
        if first == at or (not mended and (_PAST_TIME.match(said) or dated)):
            continue
        yield start, end


def _leads_to_time(word: str) -> bool:
    return bool(_TO_TIME.match(word)) or word.isdigit() or _is_number(word) or means(word, "unit", "month")


def _is_number(word: str) -> bool:
    return means(word, "numeral", "ordinal", "fraction")


def _with_part_behind(sentence: str, end: int) -> int:
    """Where the thing that a number counts ends: "two 330 kV transformers", «третій генерувальний блок»."""
    at = end
    for _ in range(_BEHIND):
        found = re.match(r"[\s-]*(\d+\s*\w*|[^\W\d_][\w'’ʼ-]*)", sentence[at:])
        if found is None:
            break
        at += found.end()
        word = found.group(1)
        if (
            means(word, *_PARTS)
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


def where_stretches(sentence: str, *, built: bool = False) -> Iterator[tuple[int, int]]:
    """Phrases that say where, unless each of their words is known to be harmless; each ends at the last that is not.

    Where troops stand, what is ``built`` is not harmless either: "in the local school".
    """
    before: tuple[int, int] | None = None
    last = 0
    for at in _AT.finditer(sentence):
        phrase = _PHRASE.match(sentence, at.end())
        if phrase is None:
            continue
        end, named, upto = 0, False, 0
        for count, found in enumerate(_WORD.finditer(phrase.group())):
            word, start = found.group(), at.end() + found.start()
            if count >= _LONGEST or _ends_phrase(word) or (count and _AT.match(sentence, start)):
                break
            upto = at.end() + found.end()
            if named and word.islower():
                # Behind the name of a place the clause goes on, unless it is that of a thing: "the Lypky pre-trial prison".
                thing = _THING.match(phrase.group(), found.start())
                end = at.end() + thing.end() if thing else end
                break
            if word.casefold() in words.PLAIN or means(word, "weekday", "month"):
                continue
            named = not word.islower() and _is_fine(word, phrase.group()[found.end() :]) and not (built and is_abroad(word))
            told = all(map(is_harmless, filter(None, word.split("-")))) if word.islower() else not named
            if not told or (built and means(word, *_BUILT)):
                end = at.end() + found.end()
        if end:
            # "Beside the railway halt at Sukha Balka": what leads to a place that is covered is part of it.
            if before and re.fullmatch(r"\s+", sentence[before[1] : at.start()]):
                yield before
            yield at.start(), end
        # "Through the village toward the border crossing": nor is where troops go on to.
        elif built and upto and last and _leads_on(sentence, last, at.start(), at.end(), upto):
            end = upto
            yield at.start(), end
        last = end
        before = (at.start(), upto) if upto and _leads_to_place(sentence[at.end() : upto]) else None


def _ends_phrase(word: str) -> bool:
    return word.casefold() in STOPS or (word.islower() and is_joint(word))


def _leads_on(sentence: str, last: int, start: int, at: int, upto: int) -> bool:
    return not sentence[last:start].strip() and _leads_to_place(sentence[at:upto])


def _leads_to_place(phrase: str) -> bool:
    """Whether a phrase of place is one of things, and not a time, a region or what somebody says."""
    found = _WORD.findall(phrase)
    return phrase.islower() and not any(means(word, *_TIMES, *_SAID, "where-region", *_HARMED) for word in found)


def _is_fine(word: str, rest: str) -> bool:
    """Whether a capitalised word is a place finer than a region."""
    if not word[0].isupper() or is_wide(word) or word.casefold() in regions() or is_public(word):
        return False
    if means(word, *_WEAPONS):
        return False
    if re.match(rf"\s+(?:{words.NUCLEAR})\b", rest):
        return False
    return not _REGION_BESIDE.match(rest) and not re.fullmatch(r"\w+(?:щин|ччин)\w{1,3}", word)


def _is_thing(sentence: str, found: re.Match[str]) -> bool:
    """Whether an English word stands where things are named: behind an article, a number or a possessive."""
    before = sentence[: found.start()]
    noun = re.search(r"(?:\b(?:the|a|an|its|their|one|two|single|\d+\s*\w*)|['’]s)\s+(?:[\w-]+\s+){0,3}$", before)
    return bool(noun)


def _counts_harmless(sentence: str, found: re.Match[str]) -> bool:
    number = found.group()
    if re.fullmatch(r"(?:19|20)\d\d\w*", number) or _CLOCK.match(sentence, found.start()):
        return True
    if _DATED.search(sentence[: found.start()]) or _SPAN.match(sentence, found.end()):
        return True
    if _PAST.search(sentence[max(0, found.start() - 15) : found.start()]) and _PERIOD.match(sentence, found.end()):
        return True
    if number.casefold() in ("one", "single", "a", "один", "одна", "одне", "одно", "одного", "одній", "одной"):
        return True
    behind = _WORD.findall(re.split(r"[.;:()]", sentence[found.end() : found.end() + 60])[0])[:_BEHIND]
    for word in behind:
        if means(word, *_TECHNICAL) or _UNIT.match(word):
            return False
        if means(word, *_COUNTED):
            return True
    before = _WORD.findall(sentence[max(0, found.start() - 25) : found.start()])[-1:]
    return any(means(word, "kill", "injure", "die", "shoot-down", "launch", "month") for word in before)
