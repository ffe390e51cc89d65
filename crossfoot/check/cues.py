"""The words a check looks for between figures: all the language that the checks know.

Each cue is a test on a passage. The word lists hold forms of English, Ukrainian and Russian; a trailing ``*`` stands
for any ending.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from crossfoot.model.bound import Hedge

Cue = Callable[[str], bool]


def _cue(*forms: str) -> Cue:
    words = "|".join(re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for form in forms)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    return lambda passage: pattern.search(passage) is not None


#: The parts named are only some of the whole.
says_including = _cue(
    *("including", "includes", "among them", "among whom", "of which", "of them", "of whom", "notably", "such as"),
    *("зокрема", "у тому числі", "в тому числі", "серед них", "з них", "із них", "з яких", "включно"),
    *("в том числе", "включая", "среди них", "среди которых", "из них", "из которых"),
)

#: The figure counts some of what was named before: "one of which", «один з яких».
says_of_them = _cue(
    *("of which", "of whom", "of them", "of those", "of this number", "of that number"),
    *("з яких", "із яких", "з них", "із них", "з цього числа", "із цього числа", "з цієї кількості"),
    *("из которых", "из них", "из этого числа", "из этого количества"),
)

#: The sentence tells of some of those counted before: "Among the dead in Lund, two ...", «Серед загиблих ... двоє».
_OPENS_AMONG = re.compile(
    r"^\W*(?:among|of the|of those|of all|серед|з-поміж|з числа|із числа|среди|из числа)\s+\w", re.IGNORECASE
)


def opens_among(before: str) -> bool:
    """Whether what stands in a sentence before a figure opens with the whole that the figure is a part of."""
    return _OPENS_AMONG.match(before.rpartition(":")[2]) is not None


#: Those counted are some only: who belongs to a family or a crew, who lies in hospital.
_says_some = _cue(
    *("members of", "member of", "in hospital*", "hospitali*", "intensive care", "critical condition"),
    *("serious condition", "grave condition", "critically", "severely"),
    *("членів родини", "члени родини", "у лікарн*", "в лікарн*", "госпіталізов*", "шпиталізов*", "реанімац*"),
    *("у важкому стані", "у тяжкому стані", "важкопоранен*", "тяжкопоранен*"),
    *("членов семьи", "члены семьи", "в больниц*", "госпитализирован*", "реанимац*", "в тяжелом состоянии"),
    *("в тяжёлом состоянии", "тяжелоранен*"),
)
#: "Remain in four hospitals"
_STAYS = re.compile(r"(?<!\w)(?:remain|stay|still|are|lie|treated|treatment)\b[^.,;]*\bhospital", re.IGNORECASE)


def says_some(passage: str) -> bool:
    """Whether the words beside a figure make those counted some only: "members of", «у лікарні»."""
    return _says_some(passage) or _STAYS.search(passage) is not None


#: The parts named are all there are.
says_consisting = _cue(
    *("consisting of", "made up of", "comprising", "namely", "а саме", "у складі", "а именно", "в составе"),
)

#: The figure sums up what was named.
says_in_total = _cue(
    *("total", "in all", "altogether", "combined", "sum", "together"),
    *("разом", "усього", "всього", "загалом", "вместе", "всего", "итого", "в сумме"),
)

#: One count follows another.
_says_updated = _cue(
    *("rose", "risen", "rising", "climb*", "increased", "grew", "updated", "revised", "initial*", "earlier"),
    *("lowered", "corrected", "знизил*", "виправ*", "снизил*", "исправ*"),
    *("at first", "in the morning", "first reports", "first reported", "previous*", "so far", "by noon", "by midday"),
    *("by evening", "now", "by morning", "by nightfall", "latest", "final toll", "death toll"),
    *("зросл*", "збільшил*", "спершу", "спочатку", "раніше", "на ранок", "згодом", "станом на", "зараз"),
    *("оновлен*", "уточнен*", "уточнён*"),
    *("возросл*", "выросл*", "увеличил*", "сначала", "ранее", "позже", "по состоянию на", "обновл*", "теперь"),
    *("сейчас",),
)
#: "Later put at nine", and no "later strike", «пізніший удар».
_LATER = re.compile(
    r"(?<!\w)later(?!\w)(?!\s+(?:strike|attack|raid|wave|shelling|explosion|blast|incident)s?)", re.IGNORECASE
)


def says_updated(passage: str) -> bool:
    """Whether a sentence says that one count follows another: "rose to nine", "earlier", «спершу»."""
    return _says_updated(passage) or _LATER.search(passage) is not None


#: The sentence speaks of another time than the report's own.
_says_elsewhen = _cue(
    *("last week", "last month", "last year", "last winter", "last summer", "previous*", "ago", "since", "average*"),
    *("day before", "day earlier", "week earlier", "earlier this", "compared with", "compared to", "per day", "a day"),
    *(
        "per night",
        "a night",
        "every day",
        "every night",
        "each day",
        "each night",
        "each week",
        "each month",
        "a month",
        "a week",
        "per week",
        "per month",
        "this year",
    ),
    *(
        "past day",
        "24 hours",
        "whole day",
        "past week",
        "past month",
        "past year",
        "in january",
        "in february",
        "in march",
        "in april",
        "in may",
        "in june",
    ),
    *("in july", "in august", "in september", "in october", "in november", "in december", "in the first", "record"),
    *("за добу", "за сутки", "за прошедшие сутки", "за минулу добу"),
    *("минул*", "торік", "тому", "з початку", "за тиждень", "за місяць", "за рік", "щодня", "щоночі", "у середньому"),
    *("в середньому", "попередн*", "напередодні", "упродовж тижня", "протягом тижня", "рекорд*", "за весь"),
    *("прошл*", "назад", "с начала", "за неделю", "за месяц", "за год", "ежедневно", "в среднем"),
    *("предыдущ*", "накануне", "в прошлом", "за все время", "за всё время", "в течение недели"),
)

#: «За попередніми даними»: preliminary, and not earlier ones
_PRELIMINARY = re.compile(r"попередн(?:іми|ьою)\s+(?:даними|інформацією|оцінк|підрахунк|відомост)", re.IGNORECASE)

#: Somebody has counted it, named or not: "recorded hits by nine", «зафіксовано влучання дев'яти».
says_recorded = _cue(
    *("recorded", "registered", "logged", "documented", "зафіксован*", "зафіксував", "зафіксували", "зареєстрован*"),
    *("зафиксирован*", "зафиксировал*", "зарегистрирован*"),
)

#: "In 2025", «у 2025 році», «за 2025 год»: the whole of a year, and no "in 2,025 settlements".
_WHOLE_YEAR = re.compile(
    r"(?<!\w)(?:(?:in|during|throughout)\s+(?:19|20)\d\d(?=\s*[,.;)]|$)"
    r"|(?:у|в|за)\s+(?:19|20)\d\d\s+(?:рік|році|году?))(?!\w)",
    re.IGNORECASE,
)


def says_elsewhen(passage: str) -> bool:
    """Whether a sentence speaks of another time than the report's own: "last week", "on average", "in 2025"."""
    return _says_elsewhen(_PRELIMINARY.sub(" ", passage)) or says_whole_year(passage)


def says_whole_year(passage: str) -> bool:
    """Whether a sentence speaks of the whole of a year: "in 2025", «за 2025 год»."""
    return _WHOLE_YEAR.search(passage) is not None


#: The parts of a day, in the order in which `dayparts_of` tells them by the hour.
_DAYPARTS = (
    _cue(
        *("overnight", "night", "nighttime", "midnight", "before dawn", "predawn", "pre-dawn", "early hours"),
        *("вночі", "уночі", "ніч", "ночі", "нічн*", "ночью", "ночи", "ночь", "ночн*"),
    ),
    _cue(
        *("morning", "dawn", "вранці", "уранці", "зранку", "ранок", "ранку", "ранков*"),
        *("утро", "утра", "утром", "утренн*"),
    ),
    _cue(
        *("afternoon", "noon", "midday", "daytime", "daylight", "in broad day"),
        *("вдень", "удень", "опівдні", "денн*", "днём", "днем", "дневн*", "полдень"),
    ),
    _cue(
        *("evening", "dusk", "nightfall", "ввечері", "увечері", "вечір", "вечора", "вечірн*"),
        *("вечер", "вечера", "вечером", "вечерн*"),
    ),
)
#: "17:30", «около 17.30»: an hour of the clock; with a point only behind a preposition, and no "до 12.45 млн".
_HOUR = re.compile(
    r"(?<![\d.:])([01]?\d|2[0-3]):[0-5]\d(?![\d.:])"
    r"|(?<!\w)(?:at|around|о|об|близько|около|в|с|з|до|по)\s+([01]?\d|2[0-3])\.[0-5]\d(?![\d.:])"
    r"(?!\s*(?:%|млн|млрд|тис|тыс|million|billion))",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def dayparts_of(passage: str) -> frozenset[int]:
    """The parts of the day that a sentence names, by word or hour: 0 night, 1 morning, 2 day, 3 evening."""
    by_hour = {int(colon or point) // 6 for colon, point in _HOUR.findall(passage)}
    return frozenset(by_hour | {part for part, says in enumerate(_DAYPARTS) if says(passage)})


#: The count comes on top of another.
says_additional = _cue(
    *("another", "additional", "further", "more", "also", "separately", "elsewhere", "other", "others"),
    *("ще", "додатково", "крім того", "також", "окремо", "інш*", "ещё", "еще", "дополнительно", "кроме того", "также"),
    *("отдельно", "друг*"),
)

#: The count is said to be what is left.
says_remainder = _cue(
    *("the rest", "the remaining", "the remainder", "left over", "the others", "all others"),
    *("решта", "решту", "решті", "усі інші", "остальные", "остальных", "все прочие"),
)

#: The count is set against the ones before it.
says_despite = _cue(
    *("yet", "still", "nevertheless", "nonetheless", "but", "проте", "однак", "але", "все ж", "усе ж", "втім"),
    *("однако", "но", "всё же", "все же", "тем не менее"),
)

#: The sentence corrects a count told before, and says of which day.
says_corrected = _cue(
    *("correction", "corrected", "clarification", "уточнення", "уточнено", "виправлення"),
    *("уточнение", "уточнено", "исправление", "поправка"),
)

#: The count is taken back, out of an earlier one.
says_taken_out = _cue(
    *("excluded from", "removed from", "taken out of", "struck from", "no longer counted"),
    *("виключен*", "вилучен*", "знят* з підрахунку", "исключен*", "исключён*", "снят* с подсчёта", "снят* с подсчета"),
)

#: The figure covers all the time since a day.
says_since = _cue(
    *("since", "so far this", "from the start of", "from the beginning of"),
    *("з початку", "від початку", "починаючи з", "с начала", "начиная с"),
)

#: The people counted are those who were there when it happened.
says_present = _cue(
    *("inside", "aboard", "on board", "in the building", "were staying", "were living", "were sheltering", "held"),
    *("перебувал*", "знаходил*", "усередині", "на борту", "проживал*", "утримувал*"),
    *("находил*", "пребывал*", "внутри", "проживали", "содержал*"),
)

#: The amount is a price.
says_cost = _cue(
    *("cost", "costs", "needs", "bill", "price"),
    *("варт*", "кошту*", "потреб*", "ціна", "стоимост*", "стоит", "потребност*", "обойд*", "цена"),
)

#: The amount is given, not needed.
says_given = _cue(
    *("provid*", "allocat*", "grant*", "loan*", "pledg*", "contribut*", "donat*", "fund*", "aid", "raised", "tranche"),
    *("виділ*", "надал*", "надасть", "надає", "грант*", "кредит*", "внес*", "допомог*", "транш*"),
    *("выдел*", "предостав*", "помощ*", "взнос*"),
)

_REBUILDING = r"(?:reconstruct|rebuild|recover|відбудов|відновлен|восстановлен)\w*"


def says_rebuilding(passage: str, country: str) -> bool:
    """Whether a passage speaks of rebuilding a country as a whole: "Ukraine's reconstruction", «відбудова України»."""
    stem = re.escape(country[:-1] if len(country) > 4 and not country.isascii() else country)
    named = rf"(?<!\w){stem}\w?(?!\w)"
    after = rf"{_REBUILDING}(?:\s+(?:and|та|і|й|и)\s+\w+)?\s+(?:of\s+)?{named}"
    before = rf"{named}['’]s\s+(?:\w+\s+)?{_REBUILDING}"
    return re.search(f"{after}|{before}", passage, re.IGNORECASE) is not None


_HEDGED = (
    (_cue("at least", "no fewer than", "щонайменше", "як мінімум", "не менше", "минимум", "не менее"), Hedge.AT_LEAST),
    (_cue("more than", "over", "понад", "більше", "більш ніж", "более", "свыше", "больше"), Hedge.MORE_THAN),
    (_cue("about", "around", "some", "roughly", "близько", "приблизно", "около", "примерно", "порядка"), Hedge.ABOUT),
    (_cue("nearly", "almost", "майже", "почти"), Hedge.NEARLY),
    (_cue("up to", "at most", "no more than", "до", "не більше", "не более"), Hedge.AT_MOST),
)


@lru_cache(maxsize=1024)
def hedge_of(quote: str) -> Hedge:
    """The hedge that the words of a figure carry; `Hedge.EXACT` where there is none."""
    return next((hedge for says, hedge in _HEDGED if says(quote)), Hedge.EXACT)


def says_origin(subset: str) -> bool:
    """Whether a subset is told by where it comes from: "from Georgia", «з Грузії», «из Грузии»."""
    return subset.casefold().startswith(("from ", "з ", "із ", "зі ", "из "))


#: The figure is an average, for which fractions are usual.
says_average = _cue(
    *("average", "averaged", "averaging", "per", "each", "every", "a day", "a night", "a week", "a month", "rate"),
    *("в середньому", "у середньому", "середн*", "на добу", "щодня", "кожн*", "на день"),
    *("в среднем", "средн*", "в сутки", "ежедневно", "кажд*", "в день"),
)

#: "**Of the** 12 missiles 23 % ...": what stands before the count.
ENDS_WITH_OF = re.compile(r"(?<!\w)(?:of|з|із|зі|от|из|від)\s+(?:the|all|its|their|усіх|всіх|всех)?\s*$", re.IGNORECASE)

#: "23 % **of the** 12 ...": what stands between a share and the count it is a share of.
ONLY_OF = re.compile(
    r"\s*(?:%|percent|per cent)?\s*(?:of|з|із|зі|от|из|від)\s+(?:the|all|its|their|усіх|всіх|всех)?\s*", re.IGNORECASE
)

#: What may stand between the parts of a complete list.
ONLY_JOINS = re.compile(r"(?:[\s+,;&/–—-]|\b(?:and|plus|та|і|й|и|а також|as well as)\b)*", re.IGNORECASE)
