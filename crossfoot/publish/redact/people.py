# ruff: noqa: E501
"""Whose name may be public: who holds an office or is in the register; every other person's name is covered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crossfoot.publish.redact import words
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import (
    concepts_of,
    is_given_name,
    is_harmless,
    is_only_name,
    is_place,
    is_somebody,
    is_surname,
    is_wide,
)
from crossfoot.publish.redact.public_names import is_institution, is_public, is_public_person, is_single_name
from crossfoot.publish.redact.stems import Stems

NAME = r"[A-ZА-ЯІЇЄҐЁ][a-zа-яіїєґё'’ʼ]+(?:-[A-ZА-ЯІЇЄҐЁ][a-zа-яіїєґё'’ʼ]+)?"
_INITIAL = r"[A-ZА-ЯІЇЄҐЁ]\."
_RUN = re.compile(rf"(?<![\w'’-]){NAME}(?:[ \u00a0]+(?:[\"«“„]{NAME}[\"»”“]|{NAME}|{_INITIAL}))*")
_PARTS = re.compile(rf"{NAME}|{_INITIAL}")

#: "Mrs Honchar", «дядько Стась»: nobody is called so but people.
_TITLE = r"mrs?|ms|miss|uncle|aunt(?:ie|y)?|gran(?:ny|dma|dpa|ddad)|baba|old|little|пан(?:а|у|ові|ом)?|пані|дядьк\w+|тітк\w+|баб(?:а|и|у|і|ою)|дід(?:а|у|ом|ові)?|кум(?:а|у|ом)?|господин\w*|госпож\w+|дяд(?:я|и|е|ю|ей)|т[её]т(?:я|и|е|ю|ей)|дед(?:а|у|ом)?"
#: "Gave her name as Raia", «назвалася Раєю», «звали загиблого Славко».
_CALL = r"called|known\s+as|names?(?:\s+(?:is|was|as))?|named|nicknamed|call\s+(?:her|him)|goes\s+by|назвал[аи]с[яь]|назвався|назвалс\w|назвавш\w+|зва(?:ли|ти|ть|вся)|звуть|зовут|на\s+ім\W?я|ім\W?я|по\s+имени|имя|прозва\w+|прізвись\w+|прозвищ\w+"
_TITLED = re.compile(rf"(?<![\w'’-])(?i:{_TITLE})\.?\s+({NAME})")
_CALLED = re.compile(rf"(?i:\b(?:{_CALL}))\s+(?:[a-zа-яіїєґё'’]+\s+){{0,2}}[\"«“„]?({NAME})")
#: "That is Fedko, the bell-ringer".
_THAT = re.compile(
    rf"(?i:\b(?:that|this|it)\s+(?:is|was)|(?<!\w)(?:а\s+то|то|это|це|цe)(?:\s+(?:була?|был[аои]?))?)\s+({NAME})(?=,)"
)
_THATS = Stems(r"that|this|it|то|это|це")
_TITLES, _CALLS = Stems(_TITLE), Stems(_CALL)
OFFICE, PRIVATE, SPEAKING = Stems(words.OFFICE), Stems(words.PRIVATE), Stems(words.SPEAKING)
#: Weapons by their names, which no place of the war has.
WEAPON = re.compile(
    r"(?i:БпЛ|Іскандер|Искандер|Циркон|Ланцет|Калибр|Калібр|Кинжал|Кинджал|Орлан|Герань|Гербера|Бансі|Молния|Молнія|Пантер|Нептун|Вамп[иі]р|Торнадо|Ураган|Смерч|Фламинго|Фламінго|Лют[иы]й|Паляниц|Пекло|Барракуд|Гвоздик|Паладин|Цезар|Богдан[аи])\w{0,3}"
    r"|(?i:Storm|Shadow|ATACMS|HIMARS|Lancet|Orlan|Iskander|Tomahawks?|Taurus|Neptunes?|Zala|Supercam|Flamingo|Palianytsia|Peklo|Bohdana|Caesar|Vampire|Tornado|Smerch|Uragan|Leopard|Abrams|Bradley|OSINT\S*)"
)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
#: A capital behind one of these begins the name of a place.
_AT_PLACE = re.compile(
    r"\b(?:in|near|at|of|from|to|into|around|outside|over|towards?|village|town|city|settlement|street|between|capture[ds]?"
    r"|у|в|на|під|біля|поблизу|до|з|із|від|над|за|через|міст\w+|сел\w+|селищ\w+|смт|вулиц\w+|вул\.|районі?|громад\w+"
    r"|под|возле|около|близ|из|от|город\w*|села?|селе|пос[её]лк\w+|улиц\w+|ул\.)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_STREET_WORD = re.compile(
    r"\s+(?:street|st\b|avenue|road|lane|square|boulevard|вулиц|улиц|провул|переул|площ|сіл|сел)", re.IGNORECASE
)
#: Letters before a name within which it may be told to be that of a place.
_AHEAD = 24
#: English words for who does something, but for those who speak for others.
_TRADE = re.compile(
    r"(?!leader|negotiator|mediator|reporter|founder|whether|after|over|under|however|rather|for|nor|or)[a-z-]+(?:er|or|ist|man|woman|ian|ess|keeper|hand)"
)
#: Words before a name within which they stand.
_DESCRIBING = 3
#: The name of an office may be so many letters before that of its holder.
_NEAR = 60


def officials(text: str) -> frozenset[str]:
    """Names that stand beside an office anywhere: "Minister Danylo Veres", "Danylo Veres, the minister"."""
    found: set[str] = set()
    for office in OFFICE.finditer(text):
        after = re.match(rf"\W{{1,3}}((?:{NAME}\W{{1,2}})*)", text[office.end() : office.end() + 80])
        ahead = text[max(0, office.start() - 80) : office.start()]
        before = re.search(
            rf"((?:{NAME}\s)*{NAME})(?:,\s(?:(?!(?:her|his|на)\s)\w+\s){{0,4}}|\s(?:(?:is|was|became|as|є|був|була|стал\w*|the|an?)\s){{0,2}}(?:(?!(?:her|his|на)\s)\w+\s)?)$",
            ahead,
        )
        for near in (after, before):
            found.update(re.findall(NAME, near.group(1)) if near else ())
    return frozenset(found)


def holders(text: str) -> frozenset[str]:
    """Names right behind an office anywhere, which no place has: "President Danylo Veres"."""
    found: set[str] = set()
    for office in OFFICE.finditer(text):
        named = re.match(rf"(?:\s|,\s(?={NAME}\s{NAME}))((?:{NAME}\s?){{1,3}})", text[office.end() : office.end() + 60])
        found.update(name for name in (re.findall(NAME, named.group(1)) if named else ()) if not is_place(name))
    return frozenset(found)


def persons(sentence: str, known: frozenset[str]) -> Iterator[str]:
    """Names of people in a sentence, by the word, where no office stands beside them and none of ``known`` is meant."""
    for run in _RUN.finditer(sentence):
        parts = _person_in(sentence, run)
        if not parts or _is_told(sentence, run, parts, known):
            continue
        for part in parts:
            # A word that means something else as well, or a country's name, is covered beside its name only.
            if not (_is_common(part) or is_wide(part)) or len(parts) == 1:
                yield part
        if len(parts) > 1:
            yield sentence[sentence.index(parts[0], run.start()) : run.end()]
    # A single given name beside an age: "Olena, 34,", "Микола, 61 рік,".
    for found in re.finditer(rf"({NAME}),\s+\d{{1,2}}(?:\s+\w+)?,", sentence):
        if not is_place(found.group(1)):
            yield found.group(1)
    for words_of, pattern in ((_TITLES, _TITLED), (_CALLS, _CALLED), (_THATS, _THAT)):
        for found in pattern.finditer(sentence) if words_of.search(sentence) else ():
            if _is_somebodys(found.group(1), known, titled=pattern is not _CALLED):
                yield found.group(1)


def _is_somebodys(name: str, known: frozenset[str], *, titled: bool) -> bool:
    """Whether a name behind a title or a word for a name is that of a private person."""
    if (
        name in known
        or is_public(name)
        or (is_place(name) and not is_given_name(name))
        or _is_plain(name)
        or _is_office(name)
        or _is_common(name)
    ):
        return False
    return titled or is_given_name(name)


def _person_in(sentence: str, run: re.Match[str]) -> list[str]:
    """The words of a run of capitalised words that name a person; none where it names something else."""
    parts, first = _PARTS.findall(run.group()), not re.search(r"\w", sentence[: run.start()])
    while parts and (_is_plain(parts[0]) or (first and len(parts) > 2 and not is_given_name(parts[0]))):
        parts, first = parts[1:], False
    if not parts or len(parts) > 4 or _REGION_BESIDE.match(sentence[run.end() :]):
        return []
    if any(_is_office(part) for part in parts) or _STREET_WORD.match(sentence[run.end() :]):
        return []
    placed = bool(_AT_PLACE.search(sentence[max(0, run.start() - _AHEAD) : run.start()]))
    given = [part for part in parts if is_given_name(part)]
    if len(parts) == 1:
        return parts if _is_single(parts[0], sentence, run, first=first, placed=placed) else []
    if given and not (placed and not is_given_name(parts[0])):
        return parts if not all(_is_common(part) for part in parts) else []
    if placed or any(is_place(part) or _is_common(part) or is_harmless(part.lower()) for part in parts):
        return []
    if is_cyrillic(parts[0]):
        return parts if any(is_surname(part) and not first for part in parts) or _is_private(sentence) else []
    return parts if _is_private(sentence) or is_surname(parts[-1]) else []


def _is_single(name: str, sentence: str, run: re.Match[str], *, first: bool, placed: bool) -> bool:
    # "Iskander" is a name too.
    if WEAPON.fullmatch(name) and not _is_private(sentence):
        return False
    if placed or is_place(name) or not (is_given_name(name) or (is_cyrillic(name) and is_only_name(name))):
        return False
    if not first:
        return not _is_common(name) or _is_private(sentence)
    return is_only_name(name) or bool(re.match(r",\s", sentence[run.end() :]) and _is_private(sentence))


def _is_told(sentence: str, run: re.Match[str], parts: list[str], known: frozenset[str]) -> bool:
    """Whether the name may be told: the register has it, or an office stands beside it."""
    ahead = sentence[max(0, run.start() - _NEAR) : run.start()]
    # "Her neighbour Hanna Koval" is one, whatever minister has that name too.
    beside = re.findall(r"[\w'’-]+", ahead)[-2:]
    held = bool(beside and OFFICE.fullmatch(beside[-1]))
    if not held and any(PRIVATE.fullmatch(word) for word in (*beside, *parts[:1])):
        return False
    if len(parts) > 1 and is_given_name(parts[0]) and not held and _is_described(ahead):
        return False
    if known.issuperset(part for part in parts if not part.endswith(".")) or _is_registered(parts, sentence):
        return True
    clause = re.split(r"[,;:—–(]", ahead)[-1]
    offices = list(OFFICE.finditer(clause))
    return bool(offices) and not SPEAKING.search(clause[offices[-1].end() :])


def _is_described(ahead: str) -> bool:
    """Whether the words before a name say what somebody is, and no office: "retired miner", «шахтар на пенсії»."""
    clause = re.findall(r"[\w'’-]+", re.split(r"[,;:.—–(]", ahead)[-1])[-_DESCRIBING:]
    if any(OFFICE.fullmatch(part) for word in clause for part in word.split("-")):
        return False
    return any(map(is_somebody, clause)) or bool(clause and _TRADE.fullmatch(clause[-1]))


def _is_registered(parts: list[str], sentence: str) -> bool:
    """Whether the register has the name: all of it, or a surname where nothing says that a private person is meant."""
    if any(map(is_institution, parts)):
        return True
    if len(parts) > 1 and is_given_name(parts[0]) and not is_public_person(parts[0], parts[-1]):
        return False
    if all(map(is_public, parts)):
        # Nobody calls a holder of an office by the first name alone.
        return len(parts) > 1 or is_surname(parts[0]) or not is_given_name(parts[0]) or is_single_name(parts[0])
    return is_public(parts[-1]) and not is_given_name(parts[-1]) and not PRIVATE.search(sentence)


@lru_cache(maxsize=1024)
def _is_private(sentence: str) -> bool:
    return bool(PRIVATE.search(sentence) or SPEAKING.search(sentence))


def _is_plain(name: str) -> bool:
    return name.casefold() in words.PLAIN or bool(PRIVATE.fullmatch(name))


def _is_common(name: str) -> bool:
    """Whether the rules know the word as a word."""
    return bool(concepts_of(name)) and not is_surname(name) if is_cyrillic(name) else bool(concepts_of(name))


def _is_office(name: str) -> bool:
    """Whether a capitalised word is an office, or holds one: ``Прем’єр-міністр``."""
    return any(OFFICE.fullmatch(part) for part in (name, *name.split("-")))
