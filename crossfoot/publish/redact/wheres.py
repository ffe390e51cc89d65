"""Phrases that say where: the other half of what may not be told of a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import words
from crossfoot.publish.redact.joints import STOPS, WORD
from crossfoot.publish.redact.lexis import (
    is_abroad,
    is_harmless,
    is_joint,
    is_naming,
    is_verb,
    is_wide,
    may_describe,
    means,
)
from crossfoot.publish.redact.names import is_region
from crossfoot.publish.redact.public_names import is_institution, is_registered
from crossfoot.publish.redact.times import TIMES

_AT = re.compile(
    r"""\b(?:(?:[\w-]+\s+(?:metres?|meters?|km|kilomet\w+|miles?)\s+)?(?:north|south|east|west)\w*\s+of|(?:metres?|meters?|km|kilomet\w+|miles?)\s+(?:\w+\s+of|from)|near|beside|behind|outside|inside|along|out\s+of|onto|past|across|under|above|beyond
|on(?=\s+(?:the|an?)\s+(?!(?:[A-Z][\w-]+\s+){1,2}district))
    |around|opposite|beneath|under|between|in|at|from|to(?=\s+(?:the|an?|(?-i:[A-Z])))|into|through|towards?
    |(?:за|в|у)\s+[\w-]+\s+(?:кілометр\w*|км|метр\w*|километр\w*)\s+(?:на\s+(?:північ|південь|схід|захід)\w*\s+від|к\s+(?:северу|югу|востоку|западу)\w*\s+от|від|от)
    |біля|поблизу|коло|за|через|до|із|зі|з|від|між|над|під|неподалік|навпроти|уздовж|вздовж|посеред|довкола|навколо|(?:північ|півден|схід|захід)\w*ніше|повз|перед|по|в|у|на
    |возле|около|близ|у|через|до|из|с|со|от|между|под|неподалеку|напротив|вдоль|посреди|вокруг|(?:север|юж|восточ|запад)\w*нее|мимо|перед|по|во|в|на|к)\s+""",
    re.IGNORECASE | re.VERBOSE,
)
_THING = re.compile(
    r"(?:[a-z-]+\s+)?(?:prison|colony|camp|jail|hospital|school|kindergarten|market|bridge|quarry|forest|wood|farm|orchard|road|highway|hill|river|lake|dam|plant|station|mine|works|warehouse|depot|barracks|crossing|checkpoint|airfield|stadium|cemetery|crossroads|junction|fork|ford|ridge|treeline|tree\s+line|woods|bridgehead|bend|heights?|sector)\b"
)
#: "In Sosnivka and two hamlets next to it".
_HAMLETS = re.compile(
    r"(?:,?\s+(?:and|та|і|й|и)\s+(?:[^\W\d_]+\s+){0,3}?(?:hamlets?|villages?|settlements?|farmsteads?|towns?|communit\w+|громад\w*|общин\w*|хут[оі]р\w*|сел\w*|сіл|селищ\w*|пос[её]л\w+|дерев\w+|містечк\w+|городк\w+)"
    r"(?:\s+(?:next\s+to|near|around|beside|nearby|поруч|поряд|рядом|поблизу|неподалік)\b(?:\s+(?:it|them|з\s+нею|с\s+ней|з\s+ним|с\s+ним))?)?)"
)
#: «До складу Сил», «за кількістю особового складу»: staff, and no store.
_STAFF = re.compile(
    r"(?:[^\W\d_]+\s+){0,2}(?:особов\w+|личн\w+)\s+(?:склад|состав)\w*|(?:склад[уі]|состав[еу]?)\s", re.IGNORECASE
)
#: Where such a phrase ends.
_PHRASE = re.compile(r"[^,.;:!?()«»“”\"—–\n]+")
_WEAPONS = (
    "drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "mlrs", "artillery_system",
)  # fmt: skip
#: What a phrase with "in" or "on" is about when it leads to no place.
_NO_PLACE = (
    *TIMES, *_WEAPONS, "speaker-office", "speaker-body", "person", "civilian", "resident", "woman", "man", "child",
    "attack-noun", "impact-noun", "medium",
)  # fmt: skip
_BUILT = ("school", "hospital", "house", "building", "apartment", "infrastructure_facility", "location", "st-building")
#: A phrase of place is at most so many words long.
_LONGEST = 6
#: Letters before a name within which is told how far it is.
_NEAR = 60
_REGION = re.compile(r"\b(?:region|oblast|province|област|обл\b|кра[йяею]\b)")
#: What leads to a phrase of place.
_LEAD = re.compile(
    r"""(?:^|(?<=[\s(]))(?:leading|(?:to|on|off|from|out\s+of|into|onto|through|past|via|at|in|by|near|along|behind|beside|outside|inside|around|under|above|over|opposite|beneath|underneath|below|between|next\s+to|beyond|across(?:\s+from)?|on\s+top\s+of|at\s+the\s+back\s+of|in\s+front\s+of
    |между|між|перед|навпроти|напротив|посеред|посреди|нижче|ниже|вище|выше|всередині|внутри|на|у|в|біля|за|під|при|коло|поблизу|над|по|з|із|зі|до|через|повз|вздовж|уздовж|від|возле|около|под|во|с|со|из|от|к|мимо|вдоль)\s+(?:(?!(?:to|in|at|on|by|into|from|through|до|у|в|на|під|з|із|под|с|из|от|к)\s)[a-zа-яіїєґё'’-]+\s+){1,4}?(?:of\s+)?)$""",
    re.VERBOSE,
)
#: What stands before a name with nothing but small words between.
_DIRECT = re.compile(
    r"(?<!\w)(?:in|on|at|near|over|opposite|outside|beyond|around|above|behind|off|beside|into|through|along|across|past|toward|towards|у|в|на|під|біля|за|над|коло|поблизу|под|возле|около|близ|(?:північ|півден|схід|захід)\w*ніше|(?:север|юж|восточ|запад)\w*нее)"
    r"\s+(?:(?:the|a|an|village|town|of|settlement|сел\w+|міст\w+|селищ\w+|город\w*|пос[её]лк\w+)\s+){0,3}$",
    re.IGNORECASE,
)
#: "Two fields short of", «за дві посадки від»: how far from a place is as fine as the place.
_FAR = re.compile(
    r"(?<!\w)(?:(?:just|barely|about|some|only|лише|тільки|всього|только|всего|за|в|у)\s+)?(?:[\w-]+\s+){1,2}(?:short\s+of|shy\s+of|(?:away\s+|off\s+)?from|this\s+side\s+of|від|от|не\s+доїжджаючи(?:\s+до)?|не\s+доезжая(?:\s+до)?)\s+$",
    re.IGNORECASE,
)
_HALFWAY = re.compile(
    r"(?<!\w)(?:halfway|midway|part\s+of\s+the\s+way|a\s+(?:stone's\s+throw|short\s+\w+)|на\s+пів(?:дорозі|шляху)|на\s+пол(?:дороге|пути))\s+(?:\w+\s+){1,2}$",
    re.IGNORECASE,
)


def where_stretches(sentence: str, *, built: bool = False, abroad: bool = False) -> Iterator[tuple[int, int]]:
    """Phrases that say where, unless each of their words is known to be harmless; each ends at the last that is not.

    Where troops stand, what is ``built`` is not harmless either: "in the local school"; places ``abroad`` may be.
    """
    last = 0
    for at in _AT.finditer(sentence):
        # «По» is where troops go, and what was hit.
        if not built and at.group().strip().casefold() == "по":
            continue
        end, upto = _told_until(sentence, at, built=built, abroad=abroad or built)
        if end:
            yield led_start(sentence, at.start()), with_hamlets(sentence, end)[1]
        # "Through the village toward the border crossing": nor is where troops go on to.
        elif built and upto and last and not sentence[last : at.start()].strip():
            if _leads_to_place(sentence[at.start() : upto]):
                end = upto
                yield at.start(), end
        last = end


def _told_until(sentence: str, at: re.Match[str], *, built: bool, abroad: bool) -> tuple[int, int]:
    """Where the last word of a phrase ends that is not harmless, 0 where all are, and where the phrase does."""
    end, upto, name = 0, 0, ""
    phrase = _PHRASE.match(sentence, at.end())
    if _STAFF.match(sentence, at.end()):
        return 0, 0
    for count, found in enumerate(WORD.finditer(phrase.group()) if phrase else ()):
        word, start = found.group(), at.end() + found.start()
        if count >= _LONGEST or _ends_phrase(word) or (count and _AT.match(sentence, start)):
            break
        upto = start + len(word)
        if name and word.islower():
            # Behind the name of a place the clause goes on, unless it is that of a thing: "the Lypky pre-trial prison",
            # «Липковского перекрёстка».
            thing = _THING.match(sentence, start)
            if thing or (may_describe(name) and is_naming(word)):
                end = thing.end() if thing else upto
            break
        if word.casefold() in words.PLAIN or means(word, "weekday", "month"):
            continue
        fine = not word.islower() and _is_fine(word, sentence[upto:]) and not (abroad and is_abroad(word))
        name = word if fine else ""
        told = all(map(is_harmless, filter(None, word.split("-")))) if word.islower() else not fine
        if not told or (built and means(word, *_BUILT)):
            end = upto
    return end, upto


def _ends_phrase(word: str) -> bool:
    return word.casefold() in STOPS or (word.islower() and is_joint(word))


def placed(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The phrase of place that a name stands in: "beside the rail spur leading into the Podilne quarry"."""
    found, thing = _DIRECT.search(sentence[:start]), _THING.match(sentence, end + 1)
    far = _FAR.search(sentence, max(0, start - _NEAR), start)
    if halfway := _HALFWAY.search(sentence, max(0, start - _NEAR), start):
        start = halfway.start()
    elif far and any(means(word, "numeral", "fraction") or word.isdigit() for word in far.group().split()):
        start = far.start()
    led = led_start(sentence, found.start() if found else start)
    return led, thing.end() if thing else with_hamlets(sentence, end)[1]


def with_hamlets(sentence: str, end: int) -> tuple[int, int]:
    """From the end of a name to that of the hamlets told behind it."""
    found = _HAMLETS.match(sentence, end)
    return end, found.end() if found else end


def led_start(sentence: str, start: int) -> int:
    """Where a phrase of place begins with what leads to it: "beside the railway halt" of "at Sukha Balka"."""
    while (found := _LEAD.search(sentence[:start])) and _leads_to_place(found.group()):
        start = found.start()
    return start


def _leads_to_place(phrase: str) -> bool:
    """Whether a phrase of place is one of things, and not a time, a region or what somebody says."""
    if not phrase.islower() or _REGION.search(phrase):
        return False
    led = WORD.findall(phrase)[1:]
    if led and all(map(is_wide, led)):
        return False
    for word in led:
        if word in STOPS or is_verb(word) or (means(word, *_NO_PLACE) and not means(word, "where-river", "plant")):
            return False
    # "Shells fired at" leads nowhere, "the ruined dairy" does.
    return not re.search(r"(?<!the)(?<!a)(?<!an)\s\w+(?:ed|ly)\b", phrase)


def _is_fine(word: str, rest: str) -> bool:
    """Whether a capitalised word is a place finer than a region."""
    if not word[0].isupper() or is_wide(word) or is_registered(word) or is_institution(word):
        return False
    if means(word, *_WEAPONS):
        return False
    if re.match(rf"\s+(?:{words.NUCLEAR})\b", rest) or re.fullmatch(words.NUCLEAR, word, re.IGNORECASE):
        return False
    return not is_region(word, rest)
