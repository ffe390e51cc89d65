"""Which house is meant, told by what it stands beside: "the last house before the level crossing".

Whoever knows the town needs no street for that; so what tells one house, gate or entrance from the others by what is
near it is covered like a street, and so is what goes on about the house behind the name of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact.joints import WORD
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_place, is_verb, means
from crossfoot.publish.redact.public_names import is_registered
from crossfoot.publish.redact.stems import Stems, lowered

_HOUSE = (
    r"houses?|huts?|cottages?|blocks?|flats?|apartments?|rooms?|attics?|sheds?|booths?|kiosks?|cabins?|basements?|lanes?|gates?|gateways?|doors?|entrances?|stairwells?|stairs|staircases?|courtyards?|arch(?:way)?|garages?|floors?"
    r"|будин(?:ок|ку|ком|ки)|хат[аиуі]|сіни|сінях|комор\w+|будк[аиуі]|будці|лавк[аиуі]|провулок|дім|домі|квартир[аиуі]|помешкан\w+|кімнат\w+|ворот\w*|хвіртк\w+|двері|під.їзд\w*|сходов\w+|арк[аиуі]|арц\w|гараж\w*|поверс?[іху]?\w*|двор[іуи]"
    r"|дом(?:е|а|у|ом)?|будк[аиуе]|лавк[аиуе]|сен[иях]+|сара[йеюя]|переулок|изб\w+|комнат\w+|калитк\w+|двер[ьи]|подъезд\w*|арк[ае]|этаж\w*|двор[еуа]?"
)
_BESIDE = (
    r"(?:just\s+|right\s+|якраз\s+|одразу\s+|сразу\s+|прямо\s+)?(?:above|over|opposite|behind|beside|beyond|past|before|next\s+(?:door\s+)?to|near|across\s+from|between|in\s+front\s+of|from|after|by|with"
    r"|над|за|навпроти|біля|поруч|поряд|неподалік|між|перед|коло|під|від|проти|з|зі|із|де|там,?\s+де|напротив|возле|рядом|около|между|под|от|против|с|со|где|там,?\s+где)"
)
_REST = r"[^,.;:!?()«»“”\"—–\n]{2,60}"
#: "The third gate from the tram loop": one house by what is near it.
_SELECTED = re.compile(rf"(?<!\w)(?:{_HOUSE})\s+{_BESIDE}\s+(?:the\s+|a\s+|an\s+)?(?P<mark>[a-zа-яіїєґё]){_REST}")
_DWELLS = Stems(
    r"""lives?|lived|living|stay\w*|rent\w*|mov(?:ed|es|ing)|sheltered?|famil\w+|address|home|tenants?|widow\w*|neighbours?|fell|landed|hit|answer\w*|knock\w*|cordon\w+|find|know|look\s+for|collect\w*|letters?|parcels?|sen[dt]|hand(?:s|ed)?\s+out|bring
    |живе|живуть|жив|жила|жили|мешка\w+|тулит\w+|родин\w+|адрес\w*|сусід\w*|ляг\w+|впа\w+|влуч\w+|упа\w+|шукайте|скла[дс]\w+|носити|несіть|прихо\w+|забира\w+|роздаю\w+|приносити|лист[аи]?|слати|надсила\w+
    |жив[её]т|живут|жил[аи]?|прожива\w+|ютит\w+|семь\w+|сосед\w*|легла|л[её]г|упа\w+|попа\w+|ищите|носить|несите|заб[ие]ра\w+|разда\w+|приносить|письм\w+|слать|присыла\w+"""
)
#: Behind a street: ", помешкання 40", ", 9, flat 3".
NUMBERS = re.compile(
    r"(?:,?[ \u00a0](?:[^\W\d_]+\.?[ \u00a0])?(?:№\s*|no\.?\s*|number\s+)?"
    r"\d{1,4}(?:[-/]\d+)?[^\W\d_]?(?![\w:%]|[.,]\d|\s+[a-zа-яіїєґё])){1,3}",
    re.IGNORECASE,
)
_SEGMENT = re.compile(rf"\s*[,—–(]\s*({_REST})")
_TELLS_HOUSE = re.compile(
    rf"(?:^|\s)(?:{_HOUSE}|вхід|вход|entry|way\s+in|shutters?|fences?|porch|хвіртк\w+|паркан\w*|віконниц\w+|ґанок|забор\w*|ставн\w+|крыльц\w+|колодц?\w*|криниц\w+)(?!\w)|^{_BESIDE}\s",
    re.IGNORECASE,
)
#: Before a street: «третього під'їзду, що на», "the flat that looks on".
_BEFORE = re.compile(
    rf"(?:[^\W\d_][\w'’ʼ-]*\s+){{0,2}}(?<!\w)(?:{_HOUSE}),?\s+(?:(?:що|який|яка|яке|котрий|который|которая|которое|что|that|which)\s+)?(?:is\s+|stands\s+|стоїть\s+|стоит\s+)?(?:on|in|at|на|у|в|по)?\s*$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"(?:where|де|где)\s", re.IGNORECASE)
_LED = re.compile(rf"(?<!\w){_BESIDE}\s+[^,.;:!?()«»“”\"—–\n]{{2,40}},\s+(?:(?:the\s+)?[^\W\d_]+\s+)?$", re.IGNORECASE)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|told|kill\w*|[a-z]+ed)\b")
_HARM = (
    "kill",
    "injure",
    "die",
    "person",
    "civilian",
    "child",
    "speaker-office",
    "speaker-body",
    "drone",
    "missile",
    "attack-noun",
)
_NAMED = re.compile(
    rf"(?<!\w)([A-ZА-ЯІЇЄҐЁ][\w'’-]+),\s+(?i:(?:the\s+|an?\s+)?(?:[^\W\d_]+\s+){{0,2}}(?:{_HOUSE})\s+(?:{_BESIDE}\s+)?){_REST}"
)
#: "Who live opposite the club", "at the pump across the tramlines": where somebody lives or waits, by what is near.
_LIVE = (
    r"liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|sleeps?|lodg\w+|dwell\w*|жив(?:е|уть|ут|ёт|ет|ла|ли|ший)?|мешка\w+|тулит\w+|тулят\w+"
    r"|прожива\w+|ютит\w+|ютят\w+|замешка\w+"
)
_ASK = (
    r"(?:ask|look)\s+for|find|collect\w*|pick(?:ed)?\s+up|bring|leave|hand(?:s|ed)?\s+out|шукайте|складайте|носити|несіть|спитайте|питайте|приносьте"
    r"|приносити|заб(?:и|е)р\w+|роздаю\w+|ищите|спросите|спрашивайте|приносите|приносить|носить|несите|разда\w+"
)
_LIVING = re.compile(rf"(?<!\w)(?:{_LIVE})\s+(?:[a-zа-яіїєґё'’]+\s+)?{_BESIDE}\s+(?!(?:in|у|в|\d)\s?){_REST}")
_ASKING = re.compile(
    rf"(?<!\w)(?:{_ASK})(?!\w)[^.;:!?]{{0,60}}?\s({_BESIDE}\s+(?:the\s+)?[a-zа-яіїєґё][^.;:!?,]{{2,60}})"
)
_HOUSES, _LIVES, _ASKS = Stems(_HOUSE), Stems(_LIVE), Stems(_ASK)
#: «Третій під'їзд, що на Симоненка», "a room off Soborna".
_ON = re.compile(
    rf"(?i:(?<!\w)(?:{_HOUSE}),?\s+(?:(?:що|який|яка|яке|который|которая|которое|что|that|which)\s+)?(?:is\s+|stands\s+|стоїть\s+|стоит\s+)?(?:on|off|на|по)\s+)([A-ZА-ЯІЇЄҐЁ][\w'’-]+)"
)
#: "To Bohuna, 9, apartment 40".
_TO = re.compile(
    r"(?<!\w)(?:to|at|in|on|from|за|на|до|в|у|к|из|с|з)\s+([A-ZА-ЯІЇЄҐЁ][\w'’-]+),\s+(?=\d{1,3}[a-zа-я]?(?:[,.;:]|\s*$))"
)
#: "The first lane after the mill bridge": the one that stands where is told.
_NTH = (
    r"(?:first|second|third|fourth|last|next|перш\w+|друг(?:а|ий|е|у|ої|ій|ая|ое|ой|ую)"
    r"|трет\w+|четверт\w+|останн\w+|перв\w+|втор\w+|последн\w+)\s+"
)
_NTHS = Stems(_NTH.removesuffix(r"\s+"))
_NTH_FROM = re.compile(
    rf"(?<!\w){_NTH}(?:(?:{_HOUSE})\s+)?(?:from|after|before|past|від|після|перед|за|от|после|перед)\s+(?:the\s+)?[a-zа-яіїєґё][^,.;:!?()«»“”\n]{{2,40}}"
)
#: «Будку, що проти лазні».
_THAT_STANDS = re.compile(
    rf",\s+(?:що|який|яка|яке|что|который|которая|которое|which|that)\s+(?:stands?\s+|is\s+|стоїть\s+|стоит\s+)?(?:навпроти|проти|біля|поруч|поряд|коло|напротив|против|возле|рядом|около|opposite|beside|next\s+to|behind|across)\s+{_REST}"
)
_THE_ONE = re.compile(r"(?:[a-zа-яіїєґё][\w'’-]*\s+){0,3}[a-zа-яіїєґё][\w'’-]*$")
_DIGIT = re.compile(r"\d")
#: Houses that are bodies.
_BODY = re.compile(r"White House|House of [A-Z]\w+|(?:Upper|Lower) House")
_NEAR = 80


def dwelling_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Houses, gates and entrances told by what is near them, where a sentence tells who lives there or what fell."""
    text = _BODY.sub(lambda body: "_" * len(body.group()), text)
    lower = lowered(text)
    nth = _NTH_FROM.finditer(lower) if _NTHS.search(text) else ()
    for standing in (*nth, *_THAT_STANDS.finditer(lower)):
        if _is_place(standing.group()):
            one = _THE_ONE.search(lower, max(0, standing.start() - _NEAR), standing.start())
            yield from around(text, one.start() if one else standing.start(), standing.end())
    dwells = _DWELLS.search(text)
    found = list(_TO.finditer(text)) if dwells and _DIGIT.search(text) else []
    if _HOUSES.search(text):
        for beside in _SELECTED.finditer(lower):
            mark = beside.start("mark")
            # A house near a town is told by nothing: only behind an article are capitals those of a shop.
            town = text[mark].isupper() and not lower.startswith("the ", mark - 4)
            if not town and _is_place(beside.group()):
                yield from around(text, *beside.span())
        yield from (named.span() for named in _NAMED.finditer(text) if _is_place(named.group()[len(named.group(1)) :]))
        found += _ON.finditer(text)
    if _LIVES.search(text):
        for living in _LIVING.finditer(lower):
            yield from around(text, *living.span())
    if _ASKS.search(text):
        for asking in _ASKING.finditer(lower):
            if _is_place(asking.group(1)):
                yield from around(text, *asking.span(1))
    for named in found:
        if not is_registered(named.group(1)) and not is_place(named.group(1)):
            yield from around(text, *named.span(1))


def around(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A street or house with what goes on about it: its numbers, and clauses beside it that tell the house."""
    if numbers := NUMBERS.match(text, end):
        end = numbers.end()
    while (behind := _SEGMENT.match(text, end)) and _goes_on(behind.group(1)):
        end = behind.end()
    for before in (_BEFORE, _LED):
        if found := before.search(text, max(0, start - _NEAR), start):
            start = found.start()
    yield start, end


def _goes_on(segment: str) -> bool:
    """Whether a clause behind a house tells of it and of no town."""
    found = _TELLS_HOUSE.search(segment)
    if found is None or _tells_of_people(segment):
        return False
    town = not found.start() and segment[found.end() : found.end() + 1].isupper()
    # "Where the elm was felled" tells of the house whatever is done there.
    return not town and (bool(_WHERE.match(segment)) or _is_place(segment))


def _is_place(clause: str) -> bool:
    """Whether nothing happens in a clause, and nobody is in it."""
    if _tells_of_people(clause) or _VERB.search(clause):
        return False
    return not any(is_cyrillic(word) and is_verb(word) for word in WORD.findall(clause))


def _tells_of_people(clause: str) -> bool:
    """Whether somebody is in it, or comes to harm."""
    return any(means(word, *_HARM) for word in WORD.findall(clause))
