"""Prisoners, minors and victims of sexual violence, where a sentence tells of fewer than five of them.

What tells how many and where is covered. `crossfoot.publish.guarded` does the same for the figures that were read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crossfoot.publish.redact import group_words, licence_words
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_naming, is_plural, is_somebody, means, tells
from crossfoot.publish.redact.stems import Stems

_WORD = re.compile(r"[^\W\d_][\w'’ʼ]*(?:-[\w'’ʼ]+)*|\d[\d.,]*(?:-[^\W\d_]+(?:-[^\W\d_]+)*)?")
_GUARDED, _HARM = Stems(group_words.GUARDED), Stems(group_words.HARM)
_PEACE = Stems(licence_words.PEACE)
SEXUAL = Stems(group_words.SEXUAL)
_SOMEBODY = ("woman", "man", "child", "person", "civilian", "resident", "soldier", "prisoner")
_FEW = re.compile(
    r"""(?!\w*(?:надцят|надцат|дцять|дцат|ст[аоиі]|сот))(?:\w*(?:річн|місячн|тижнев|денн|летн|месячн|недельн|дневн)(?:ий|а|е|я|ого|ої|у|ую|им|их|ый|ая|ее|яя|ой|ому)|\d+-(?:year|month|week|day)-old|twin|pair|couple|trio|двійко|двойко|трійко|пара|пару|an?|one|two|three|four|both|another|single|[1-4]|один|одн\w+|дв[аоієух]\w*|дві|тр(?:и|оє|ох|ьох|ёх|ое|ём|ьома)|тро(?:их|им|ими)|четвер\w+|чотир\w+|чет[ыв]\w+|обидв\w+|оба|обе|ще|ещё)""",
    re.IGNORECASE | re.VERBOSE,
)
_KIN = re.compile(
    r"\s+(?:and|та|і|й|и)\s+(?:(?:his|her|their|its|of|його|її|їх\w*|его|е[её]|их|an?|one|two|three|four|дв\w+|троє|трое)\s+)*"
    r"(?:[^\W\d_]+\s+)??(?:sisters?|brothers?|mother|father|daughters?|sons?|girls?|boys?|сестр\w+|брат\w*|доньк\w+|син\w*|дочер\w+|сын\w*)",
    re.IGNORECASE,
)
#: "Two brothers, four and seven": a small age behind kin makes them children.
_SMALL = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9]"
    r"|од(?:ин|ного|на|нієї)|дв(?:а|ох|і|ух)|тр(?:и|ьох|ёх|ех)|чотир\w+|чет[ыв]р\w+|п.ят\w*|пят\w*|шіст\w*|шест\w*|сем\w*|сім\w*|вісім\w*|восьм\w*|восем\w*|дев.ят\w*|девят\w*|десят\w*)"
)
_OLD = re.compile(
    rf",?\s+(?:[^\W\d_]+\s+)?{_SMALL}(?:\s+(?:{_SMALL}|з\s+половиною|с\s+половиной))*\s+(?:years?(?:\s+old)?|months?(?:\s+old)?|рок\w+|рік|років|місяц\w+|лет|год\w?|месяц\w+)(?!\w)"
    r"|,?\s+(?:of|aged|ages)\s+\w+(?:(?:,|\s+and)\s+\w+)?|,?\s*\d{1,2}\b(?:(?:,|\s+(?:and|і|й|та|и))\s+\d{1,2})?(?:\s+(?:years?|рок\w+|рік|лет|год\w?))?",
    re.IGNORECASE,
)
#: Whose brother or sister is told of beside a child is a child as well.
_SIBLING = re.compile(
    r"(?<!\w)(?:(?:his|her|their|його|її|їхн\w+|его|е[её]|их)\s+(?:[^\W\d_]+\s+)??)?"
    r"(?:twin(?:\s+(?:brother|sister))?s?|(?:little\s+)?(?:brother|sister)s?|(?:брат|сестр)\w*(?:-близн\w+)?|близн\w+)(?!\w)",
    re.IGNORECASE,
)
_KIN_WORDS = (
    r"brothers?|sisters?|siblings|cousins?|twins|sons?|daughters?|grand\w+|niece|nephew|friends|брат\w*|сест\w+|близн\w+|син\w*"
    r"|донь\w+|дочк\w*|онук\w*|племін\w+|сын\w*|доч\w+|внук\w*|внуч\w+|племян\w+|друз\w+"
)
_KIN_WORD = Stems(_KIN_WORDS)
#: "Both lads, fourteen or so,": whoever is so young is a child by any name.
_YOUNG = re.compile(
    rf",\s+(?:(?:aged|віком|возрастом|років|лет)\s+)?(?:(?:по|about|around|близько|около)\s+)?"
    rf"{_SMALL}(?!\w)(?:(?:,|\s+(?:and|та|і|й|и))\s+{_SMALL}(?!\w))*(?:\s+or\s+so|\s+years?(?:\s+old)?|\s+рок\w+|\s+років|\s+лет|\s+года?)?(?=\s*(?:[,.;:)»”\"]|$))",
    re.IGNORECASE,
)
#: «И семи не было», «десяти ще не виповнилося».
_NOT_YET = re.compile(
    rf"(?<!\w)(?:(?:и|й|та|ещё|еще|ще)\s+)?{_SMALL}(?:\s+(?:лет|років|рочків))?\s+(?:(?:ещё|еще|ще)\s+)?не\s+(?:було|было|исполни\w+|виповни\w+)",
    re.IGNORECASE,
)
_SO_YOUNG = re.compile(
    r"(?<!\w)(?:(?:an?|the|two|three|four|both|дв\w+|тр\w+|обо\w+|обидв\w+|оба|обе|чет\w+|чот\w+)\s+)?(?:[^\W\d_]+\s+)?[^\W\d_]+$",
    re.IGNORECASE,
)
#: The year somebody was born in, and the class or the age somebody is of, told without a word for a child.
_BORN = re.compile(
    r"(?<!\w)(?:born\s+in\s+20[12]\d|20[12]\d(?:-го)?\s+(?:року\s+народжен\w+|года\s+рожден\w+)|in\s+(?:the\s+)?[\w-]+\s+(?:grade|form)|not\s+yet\s+(?:in|at)\s+school"
    r"|in\s+(?:nappies|diapers|a\s+pram|a\s+cradle|a\s+cot)|just\s+(?:walking|crawling|talking)|[уву]\s+[\w-]+\s+клас+[іе]|до\s+[\w-]+\s+класу|ещё\s+не\s+школьни\w+|ще\s+не\s+школяр\w*"
    r"|(?:у|в|із|с)\s+(?:памперсах|підгузк\w+|подгузниках|колясці|коляске|люльці|люльке|колисці|пелюшках|пел[её]нках))(?!\w)",
    re.IGNORECASE,
)
_OF_CLASS = Stems(
    r"born|nappies|diapers|pram|cradle|cot|walking|crawling|talking|grade|form|school|народжен\w+|рожден\w+|клас+[іеу]|школьни\w+|школяр\w*|памперсах|підгузк\w+|подгузниках|коля[сс]\w+|люльц\w+|люльк\w+|колис\w+|пелюшк\w+|пел[её]нк\w+"
)
#: Where children learn or live.
_FROM = re.compile(
    r"\s+(?:from|of|at|з|із|зі|из|с)\s+(?:[^\W\d_][\w'’-]*\s+){0,4}(?:school|orphanage|kindergarten|lyceum|nursery|college|academy|camp|home|школ\w+|ліце\w+|інтернат\w*|сад\w*|гуртк\w+|притулк\w+|лице\w+|интернат\w*|кружк\w+|приют\w*|училищ\w+)(?!\w)",
    re.IGNORECASE,
)
#: Few who are held, by any noun: "a conscript of nineteen and his friend".
_HELD = re.compile(
    r"(?<!\w)(?:(?:two|three|four|both)\s+(?:[a-z]+\s+)?[a-z]+|an?\s+(?:[a-z]+\s+)?[a-z]+\s+of\s+(?:about\s+)?[a-z-]*(?:teen|ty|\d))(?:\s+and\s+(?:his|her|a|one)\s+[a-z]+)?(?!\w)",
    re.IGNORECASE,
)
#: Who is meant, before the class.
_WHOSE = re.compile(
    r"(?<!\w)(?:(?:one|two|both|another|one\s+was|two\s+were|один|одна|двоє|двое|інша|другая)\s+)?(?:[^\W\d_]+\s+){0,2}$",
    re.IGNORECASE,
)
#: What goes on about how young somebody is: "who had not yet started shaving".
_WHO = re.compile(
    r",?\s+(?:who|whose|який|яка|яке|які|що|котр\w+|котор\w+)\s+(?:(?:had|has|have|is|was|were|be|he|she)\s+)?(?:not|never|just|only|still|hardly|barely|ще|щойно|тільки|ледь|ещё|еще|только|едва|не)\s+[^,.;:!?]{3,60}",
    re.IGNORECASE,
)
_KIN_AGED = re.compile(
    rf"(?<!\w)(?:(?:an?|the|his|her|their|two|three|four|both|дв\w+|тр\w+|обо\w+|обидв\w+|чет\w+|чот\w+|його|її|їхн\w+|его|её|их)\s+)?(?:[^\W\d_]+\s+)?"
    rf"(?:{_KIN_WORDS})"
    rf"\s*,?\s+(?:aged\s+|віком\s+|возрастом\s+|в\s+возрасте\s+|у\s+віці\s+)?{_SMALL}(?!\w)(?:(?:,|\s+(?:and|та|і|й|и))\s+{_SMALL}(?!\w))*(?:\s+(?:years?(?:\s+old)?|рок\w+|років|лет|года?))?",
    re.IGNORECASE,
)
_AGED = re.compile(r"[\w'’ʼ-]*(?:річн|летн|місячн|месячн)\w+", re.IGNORECASE)
_OF_AGE = re.compile(r"\w+-(?:year|month)-olds?|\d+-(?:річн|летн)\w+", re.IGNORECASE)
_CAPTIVE = re.compile(
    r"captives?|captured|detained|\w*полонен\w+|\w*пленн\w+|ув.язнен\w+|затриман\w+|задержанн\w+|заключ[её]нн\w+",
    re.IGNORECASE,
)
#: Whoever is told of beside captivity is or was a prisoner.
_CAPTIVITY = Stems(group_words.CAPTIVITY)
#: The police detain whom they please.
_DETAINED = re.compile(r"detain\w+|inmates?|затриман\w+|задержанн\w+|ув.язнен\w+|заключ[её]нн\w+", re.IGNORECASE)
_THINGS = re.compile(
    r"war|conflict|invasion|alliance|treaty|agreement|truce|deal|law|house|building|car|company|party|program\w*|plant|bridge"
    r"|війн\w*|догов\w+|угод\w*|конфлікт\w*|перемир\w*|закон\w*|будин\w*|авто\w*|істор\w*|план\w*|кредит\w*|контракт\w*|про[єе]кт\w*|термін\w*"
    r"|войн\w*|конфликт\w*|соглашен\w*|дом\w*|истор\w*|срок\w*|стаж\w*",
    re.IGNORECASE,
)
#: Words before a noun within which its number is looked for.
_BEFORE = 4
#: "One, quite a young cook": who is counted before a comma.
_ONE = re.compile(
    r"(?<!\w)(?:one|another|two|три|один|одного|одному|одну|одна|двоє|двох|двое|двоих)(?:\s+(?:of\s+(?:them|us)|з\s+них|из\s+них))?(?:\s+жив\w+)?[,:]\s+(?:[^\W\d_]+\s+){0,3}$",
    re.IGNORECASE,
)
#: Letters before a word within which another stands.
_NEAR = 60
_ADULT = 18


def group_stretches(sentence: str, *, hit: bool) -> Iterator[tuple[int, int]]:
    """Stretches that count too small a group of guarded people, in a sentence that tells of harm or a ``hit``."""
    if SEXUAL.search(sentence):
        if _is_of_few(sentence):
            yield 0, len(sentence.rstrip())
        return
    harmed = hit or tells(sentence, "kill", "injure", "die", "death") or _HARM.search(sentence)
    if not harmed and _PEACE.search(sentence):
        return
    guarded = (
        "-" in sentence
        or _CAPTIVITY.search(sentence)
        or tells(sentence, "child", "prisoner")
        or (_OF_CLASS.search(sentence) and _BORN.search(sentence))
        or _GUARDED.search(sentence)
    )
    few = list(_few_stretches(sentence, grown=harmed)) if guarded else []
    if _KIN_WORD.search(sentence):
        few += [kin.span() for kin in _KIN_AGED.finditer(sentence)]
    if _CAPTIVITY.search(sentence):
        few += [held.span() for held in _HELD.finditer(sentence)]
    if harmed:
        few += _young_stretches(sentence)
    yield from few
    if few:
        yield from (sibling.span() for sibling in _SIBLING.finditer(sentence))


def _few_stretches(sentence: str, *, grown: bool) -> Iterator[tuple[int, int]]:
    found = list(_WORD.finditer(sentence))
    captivity = bool(_CAPTIVITY.search(sentence) or tells(sentence, "prisoner"))
    for at, word in enumerate(found):
        said = word.group()
        # Whoever is told of beside captivity may be held, by any trade; but only one of few who are counted.
        freed = captivity and means(said, *_SOMEBODY)
        by_trade = captivity and said.islower() and is_somebody(said)
        if not (freed or by_trade or _is_guarded(said)) or _is_grown(said) or _is_other(found, at):
            continue
        if not (grown or freed or by_trade or _is_young(said)):
            continue
        first, few = _counted_from(sentence, found, at)
        if few if by_trade and not (freed or _is_guarded(said)) else few is not False:
            yield first, _end(sentence, found, at)


def _counted_from(sentence: str, found: list[re.Match[str]], at: int) -> tuple[int, bool | None]:
    """Where the phrase begins that counts a noun, and whether it is few: ``None`` where it is one and no number stands
    before it.
    """
    word = found[at]
    # Of "four people, including a child" the child alone is counted.
    clause = max(sentence.rfind(mark, 0, word.start()) for mark in ",;:(")
    ahead = [at - back for back in range(1, _BEFORE + 1) if at - back >= 0 and found[at - back].start() > clause]
    # The nearest number counts them: of "an exchange of 90 prisoners" 90.
    nearest = next((step for step in ahead if _is_counting(found[step].group())), None)
    if nearest is not None and _FEW.fullmatch(found[nearest].group()):
        article = nearest and found[nearest - 1].group().casefold() in ("a", "an", "the")
        return found[nearest - bool(article)].start(), True
    if one := _ONE.search(sentence, max(0, word.start() - _NEAR), word.start()):
        return one.start(), True
    many = (nearest is not None and nearest in ahead[:2]) or _is_many(word.group())
    return word.start(), False if many else None


def _young_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Whoever is told to be young by an age, a class or a year, without a word for a child."""
    if _OF_CLASS.search(sentence):
        for born in _BORN.finditer(sentence):
            who = _WHOSE.search(sentence, max(0, born.start() - _NEAR), born.start())
            yield who.start() if who else born.start(), born.end()
    if " не " in sentence:
        yield from (young.span() for young in _NOT_YET.finditer(sentence))
    for young in _YOUNG.finditer(sentence):
        who = _SO_YOUNG.search(sentence, max(0, young.start() - _NEAR), young.start())
        if who and _is_of_people(who.group()):
            yield who.start(), young.end()


def _is_of_people(said: str) -> bool:
    """Whether any word before an age is somebody."""
    words = _WORD.findall(said)
    return any(_is_guarded(word) or means(word, *_SOMEBODY) or is_somebody(word) for word in words)


def _is_counting(word: str) -> bool:
    return bool(word[0].isdigit() or means(word, "numeral", "multiplier") or _FEW.fullmatch(word))


def _is_other(found: list[re.Match[str]], at: int) -> bool:
    """Whether something else is meant: what was captured is no soldier, what is three years old is a war."""
    word, behind = found[at].group().casefold(), found[at + 1].group() if at + 1 < len(found) else ""
    if word == "captured":
        return not means(behind, *_SOMEBODY)
    return (word.endswith("-old") or bool(_AGED.fullmatch(word))) and bool(_THINGS.fullmatch(behind))


def _end(sentence: str, found: list[re.Match[str]], at: int) -> int:
    end = found[at].end()
    nearest = found[at + 1] if at + 1 < len(found) else None
    if nearest and sentence[end : nearest.start()] == " " and _goes_on(found[at].group(), nearest.group()):
        end = nearest.end()
    for tail in (_OLD, _FROM, _KIN, _WHO):
        if more := tail.match(sentence, end):
            end = more.end()
    return end


def _goes_on(word: str, behind: str) -> bool:
    """Whether the noun stands behind: "captured soldiers", «полонених військових», "a 14-year-old girl"."""
    if means(behind, *_SOMEBODY) or _is_guarded(behind):
        return True
    noun = is_naming(behind) if is_cyrillic(behind) else behind.islower()
    return noun and bool(_CAPTIVE.fullmatch(word) or (_AGED.fullmatch(word) and is_cyrillic(behind)))


def _is_of_few(sentence: str) -> bool:
    words = _WORD.findall(sentence)
    if _KIN_WORD.search(sentence):
        return True
    if any(word.isdecimal() and int(word) > 4 for word in words):
        return False
    return any(means(word, *_SOMEBODY) and not _is_many(word) for word in words) or any(
        _FEW.fullmatch(word) and word.casefold() not in ("a", "an", "ще", "ещё") for word in words
    )


@lru_cache(maxsize=65536)
def _is_guarded(word: str) -> bool:
    if _OF_AGE.fullmatch(word):
        return True
    return any(_GUARDED.fullmatch(part) for part in {word, *word.split("-")}) or means(word, "child", "prisoner")


@lru_cache(maxsize=65536)
def _is_young(word: str) -> bool:
    """Whether few of them are guarded where no harm is told: all but whom the police hold."""
    return not _DETAINED.fullmatch(word)


def _is_grown(word: str) -> bool:
    """Whether an age is that of an adult."""
    age = re.match(r"\d+", word)
    return bool(age and int(age.group()) >= _ADULT)


def _is_many(word: str) -> bool:
    """Whether a noun is in the plural: a number of them is not told then."""
    if is_cyrillic(word):
        return is_plural(word)
    return word.casefold().endswith("children") or (word.casefold().endswith("s") and not word.endswith("ss"))
