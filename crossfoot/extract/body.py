"""What the register says of one institution or office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What sort of speaker a body is."""

    GOVERNMENT = "government"
    MILITARY = "military"
    EMERGENCY = "emergency service"
    POLICE = "police"
    JUSTICE = "prosecution"
    REGION = "regional administration"
    CITY = "city administration"
    ENERGY = "energy company"
    COMPANY = "company"
    INTERNATIONAL = "international organisation"
    AID = "aid organisation"
    HEALTH = "health authority"
    ARMED_GROUP = "armed group"
    RESEARCH = "research body"
    OUTLET = "news outlet"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An institution or office that speaks.

    ``side`` is the country in whose interest it speaks, in lower case as in ``docs/claims.md``; ``None`` for one that
    takes no side. ``names`` holds spellings by language code, separated by ``|``; a spelling matches a name that has
    all its words, whatever their grammatical case, and one that begins with ``=`` a name that has no others.
    """

    id: str
    name: str
    kind: Kind
    side: str | None
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """A part of the register: one file on its shelf."""

    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What a state is called in each language: its names, adjective and seat, variants separated by ``;``."""

    en: tuple[str, str, str]
    uk: tuple[str, str, str]
    ru: tuple[str, str, str]


#: What the offices of any state are called: N is its name, A its adjective, C its seat. A spelling that begins with =
#: is the whole name: "Kyiv" is the government, "the Kyiv zoo" is not.
_OFFICES: Mapping[str, Mapping[str, str]] = {
    "government": {
        "en": "=N | =C | official C | A government | government of N | A officials | A authorities | A side",
        "uk": "=N | =C | офіційний C | A уряд | уряд N | A влада | влада N | A посадовці | посадовці N | A чиновники"
        " | A сторона | сторона N",
        "ru": "=N | =C | официальный C | A правительство | правительство N | A власти | власти N | A чиновники"
        " | чиновники N | A сторона | сторона N",
    },
    "president": {
        "en": "A president | N president | president of N",
        "uk": "A президент | президент N",
        "ru": "A президент | президент N",
    },
    "foreign_ministry": {
        "en": "A foreign ministry | N foreign ministry | foreign ministry of N | A foreign minister",
        "uk": "МЗС N | A МЗС | міністерство закордонних справ N",
        "ru": "МИД N | A МИД | министерство иностранных дел N",
    },
    "defence_ministry": {
        "en": "A defence ministry | A defense ministry | N defence ministry | N defense ministry"
        " | ministry of defence of N | ministry of defense of N | defence ministry C | defense ministry C",
        "uk": "Міноборони N | A Міноборони | міністерство оборони N | A міністерство оборони",
        "ru": "Минобороны N | A Минобороны | министерство обороны N | A министерство обороны",
    },
    "armed_forces": {
        "en": "A army | A military | N military | A forces | A armed forces | armed forces of N | A general staff"
        " | N general staff | general staff of N",
        "uk": "A армія | армія N | A військові | військові N | A війська | збройні сили N | A Генштаб | Генштаб N"
        " | Генеральний штаб N",
        "ru": "A армия | армия N | A военные | военные N | A войска | вооруженные силы N | A Генштаб | Генштаб N"
        " | Генеральный штаб N",
    },
    "air_force": {
        "en": "A air force | N air force | air force of N",
        "uk": "A повітряні сили | повітряні сили N | ВПС N",
        "ru": "A ВВС | ВВС N | военно-воздушные силы N | воздушные силы N",
    },
    "navy": {
        "en": "A navy | N navy | navy of N",
        "uk": "A флот | флот N | ВМС N | військово-морські сили N",
        "ru": "A флот | флот N | ВМС N | ВМФ N",
    },
    "border_guards": {
        "en": "A border guards | A border guard | border guard of N",
        "uk": "A прикордонники | прикордонники N | прикордонна служба N",
        "ru": "A пограничники | пограничники N | пограничная служба N",
    },
    "intelligence": {
        "en": "A intelligence | intelligence of N | A military intelligence",
        "uk": "A розвідка | розвідка N",
        "ru": "A разведка | разведка N",
    },
    "police": {
        "en": "A police | police of N | A interior ministry | interior ministry of N",
        "uk": "A поліція | поліція N | МВС N | A МВС",
        "ru": "A полиция | полиция N | МВД N | A МВД",
    },
    "rescuers": {
        "en": "A emergencies ministry | A emergency ministry | A emergency services | A rescuers | A emergency workers",
        "uk": "A рятувальники | рятувальники N | МНС N",
        "ru": "A спасатели | спасатели N | МЧС N",
    },
    "prosecutors": {
        "en": "A prosecutors | A prosecutor general | prosecutor general of N | N prosecutor general",
        "uk": "A прокуратура | прокуратура N | генпрокуратура N | A прокурори",
        "ru": "A прокуратура | прокуратура N | генпрокуратура N | A прокуроры",
    },
    "health_ministry": {
        "en": "A health ministry | health ministry of N | N health ministry",
        "uk": "МОЗ N | A МОЗ | міністерство охорони здоров'я N",
        "ru": "Минздрав N | A Минздрав | министерство здравоохранения N",
    },
    "energy_ministry": {
        "en": "A energy ministry | energy ministry of N | N energy ministry | ministry of energy of N",
        "uk": "Міненерго N | A Міненерго | міністерство енергетики N",
        "ru": "Минэнерго N | A Минэнерго | министерство энергетики N",
    },
    "parliament": {
        "en": "A parliament | parliament of N | N parliament | A lawmakers",
        "uk": "A парламент | парламент N",
        "ru": "A парламент | парламент N",
    },
}


#: Where a state has one body for all that is civil and one for all that is armed.
CIVIL = (
    "government", "president", "foreign_ministry", "police", "rescuers", "prosecutors", "health_ministry",
    "energy_ministry", "parliament",
)  # fmt: skip
ARMED = ("defence_ministry", "armed_forces", "air_force", "navy", "border_guards", "intelligence")


def spelled(called: Called, *offices: str) -> dict[str, str]:
    """The spellings of offices that every state has, by language, so that all sides are known alike."""
    names = {}
    for code, words in (("en", called.en), ("uk", called.uk), ("ru", called.ru)):
        found: list[str] = []
        for office in offices:
            for pattern in _OFFICES[office][code].split(" | "):
                letter = next((letter for letter in "NAC" if letter in pattern.removeprefix("=").split()), "")
                found += [_put(pattern, letter, variant) for variant in words["NAC".index(letter)].split(";")]
        names[code] = " | ".join(found)
    return names


def _put(pattern: str, letter: str, variant: str) -> str:
    whole = "=" if pattern.startswith("=") else ""
    return whole + " ".join(variant if word == letter else word for word in pattern.removeprefix("=").split())


def both(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """The spellings of two, by language."""
    return {code: f"{one[code]} | {other[code]}" for code in one}
