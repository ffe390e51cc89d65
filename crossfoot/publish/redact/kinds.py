"""What a sentence speaks of that may not be told in full: what is critical, troops, damage to something unknown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from crossfoot.publish.redact import force_words, licence_words, pair_words, words
from crossfoot.publish.redact.counts import counted_shares
from crossfoot.publish.redact.facilities import is_facility
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_listed, is_naming, means, tells
from crossfoot.publish.redact.parts import is_part_told
from crossfoot.publish.redact.people import PRIVATE
from crossfoot.publish.redact.scenes import PART, is_thing, unknown_words
from crossfoot.publish.redact.stems import Stems
from crossfoot.publish.redact.trades import names_trade


class Why(StrEnum):
    """The default that a mask keeps."""

    COORDINATES = "coordinates"
    STREET = "street"
    CRITICAL = "critical"
    DETAIL = "detail"
    FORCES = "forces"
    PERSON = "person"


CRITICAL, DAMAGE, DETAIL = Stems(words.CRITICAL), Stems(words.DAMAGE), Stems(words.DETAIL)
UNTOLD, LAW, FRONT = Stems(licence_words.UNTOLD), Stems(licence_words.LAW), Stems(licence_words.FRONT)
PEACE = Stems(licence_words.PEACE)
GENERIC, CIVIL, WORKING = Stems(pair_words.GENERIC), Stems(pair_words.CIVIL), Stems(pair_words.WORKING)
SHOWN, GRID = Stems(pair_words.SHOWN), Stems(pair_words.GRID)
REPAIR, NEEDED = Stems(words.REPAIR), Stems(words.NEEDED)
FORCES, STATIONED = Stems(force_words.FORCES), Stems(force_words.STATIONED)
MOVING, HIDING = Stems(force_words.MOVING), Stems(force_words.HIDING)
#: What the rules know to be critical or military, and what they know to tell of damage, troops and fighting.
_OBJECTS = (
    "energy_facility", "infrastructure_facility", "plant", "reactor", "air_defense_system", "st-structure", "on-ground",
    "where-plant",
)  # fmt: skip
_BROKEN = (
    "destroy", "damage", "st-broken", "st-stopped", "st-cut", "st-off", "st-struck", "capacity-lost", "outage",
    "impact", "impact-noun", "explosion", "where-hit", "attack-noun", "without_power",
)  # fmt: skip
_TROOPS = (
    "soldier", "brigade", "squad", "position", "tank", "artillery_system", "armored_vehicle", "mlrs",
    "air_defense_system", "numbered-unit",
)  # fmt: skip
_FIGHTING = (
    "attack-verb", "attack-noun", "engagement", "kill", "injure", "die", "lose", "losses", "destroy", "shoot-down",
    "capture", "exchange", "launch", "eliminate", "strike", "impact", "prisoner", "po-demand", "casualties", "money",
)  # fmt: skip
_MILITARY = re.compile(r"military|військов|военн", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…](?!\s+[A-ZА-ЯІЇЄҐЁ«“\"(]|\s*$|\n)[^.!?…\n]*)*[.!?…]*", re.MULTILINE)
WORD = re.compile(r"[^\W\d_][\w'’ʼ-]*")
NUMBERED = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th|-\w{1,3})?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+(?:\w+\s+){0,2}(?:brigad|battal|regim|compan|бригад|батал|батальйон|полк|рот))",
    re.IGNORECASE,
)
#: Units by their names: "the Bears battalion", «батальйон "Вовки"».
UNIT_NAME = re.compile(
    r"(?:[A-Z][\w'’-]+|[«“\"][^«»“”\"]{2,30}[»”\"])(?=\s+(?:brigade|battalion|regiment|company|platoon|squad))"
    r"|(?i:бригад\w*|батальй?он\w*|полк\w*|рот\w|взвод\w*)\s+(?P<name>[«“\"][^«»“”\"]{2,30}[»”\"])"
)


#: A strike of those who work hits nothing.
_WALKOUT = re.compile(
    r"(?i)\bstrikes?\s+(?:by|of)\s+(?:\w+\s+){0,3}(?:workers|staff|drivers|miners|teachers|pilots|crews)\b"
    r"|\bon\s+strike\b"
)
#: That an airport is closed for a while is told to whoever flies.
_AIRPORT = re.compile(r"airports?|аеропорт|аэропорт")
_FLIGHTS = re.compile(
    r"(?i)\b(?:clos|suspend|restrict|reopen|flights|рейс|закри|обмеж|призупин|закры|огранич|приостан)"
)
#: What is under way with troops, by no name.
_MACHINES = re.compile(r"(?i)\bтехні[кц]\w+|\bтехник\w+")
#: Troops of wars that are over.
_HISTORY = re.compile(r"(?i)\bworld\s+war|світов\w+\s+війн|миров\w+\s+войн|\bcentury\b|столітт|столети")
#: «Міст» is a bridge where it can be no genitive of cities: at the beginning, behind what is masculine or done to it.
_BRIDGE = re.compile(
    r"(?:^\W*Міст|(?<!\w)(?:\w+(?:ий|ій)|цей|той|наш|через|про|на|і|та|[\w'’]+(?:[аи]но|ено|ито|или|али|ять|ують))\s+міст)(?!\w|\s+[А-ЯІЇЄҐ])"
)
#: Letters behind a plant within which the word beside it is looked for.
_BEHIND = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence, why it is sensitive if it is, whether it tells of the object or its damage itself, whether it
    tells of damage to something unknown, whether it tells of a hit, of own troops, and of repairs; whether it
    or one beside it tells of a hit or repairs.
    """

    start: int
    end: int
    said: str
    why: Why | None
    told: bool
    doubtful: bool
    hit: bool
    own: bool
    mended: bool
    harmed: bool


@lru_cache(maxsize=512)
def scenes_of(text: str) -> tuple[Scene, ...]:
    """The sentences of a text.

    "The refinery was hit. It lies in ..." tells in two sentences what may not be told in one: what follows a sentence
    on something critical in its paragraph is taken for one itself.
    """
    every = list(SENTENCE.finditer(text))
    hit = [_is_hit(one.group()) for one in every]
    near = [any(hit[max(0, at - 1) : at + 2]) for at in range(len(every))]
    mending = [REPAIR.search(one.group()) or NEEDED.search(one.group()) for one in every]
    # An object of the list may be what was hit, whatever the words for that.
    critical = [
        _is_critical(one.group())
        or (close and _is_object(one.group()))
        or (PART.search(one.group()) and (close or mended or is_part_told(one.group())))
        for one, close, mended in zip(every, near, mending, strict=True)
    ]
    after = [
        here and "\n" not in text[one.start() : other.start()]
        for here, (one, other) in zip(critical, pairwise(every), strict=False)
    ]
    found = []
    for one, struck, close, mended, here, follows in zip(
        every, hit, near, mending, critical, [False, *after], strict=False
    ):
        said = one.group()
        why = Why.CRITICAL if here or follows else None
        # Whoever speaks of a plant, and not of trade, help or law, speaks of the state it is in.
        told = close or (mended and not _is_plan(said)) or (here and not UNTOLD.search(said))
        # Where nothing is told of the object, it may still be told who stands beside it.
        own = _is_standing(said) and not tells(said, *_FIGHTING) if why and told else _is_own_force(said)
        if own and not (why and told):
            why = Why.FORCES
        found.append(
            Scene(
                start=one.start(),
                end=one.end(),
                said=said,
                why=why,
                told=told,
                hit=struck,
                own=own,
                mended=mended,
                harmed=close or mended,
                doubtful=why is None
                and (struck or mended)
                and not _is_front_or_politics(said)
                and _names_unknown(said),
            )
        )
    return tuple(found)


def _is_critical(sentence: str) -> bool:
    """Whether it names something critical: by a name of it, by its two halves, or as a plant of no kind."""
    if (
        CRITICAL.search(sentence)
        or ("міст" in sentence.lower() and _BRIDGE.search(sentence))
        or is_facility(sentence)
        or _is_share(sentence)
    ):
        return not SHOWN.search(sentence) or not _is_only_shown(sentence)
    # What those who mend such things speak of is one, by any name.
    if (WORKING.search(sentence) or names_trade(sentence)) and not tells(sentence, "kill", "injure", "die"):
        if any(_is_noun(sentence, found) for found in unknown_words(sentence)) or _is_generic(sentence):
            return True
        # "In social networks", «у мережі»: with a word for who mends it, it is none of those.
        return any(
            not CIVIL.fullmatch(beside)
            for grid in GRID.finditer(sentence)
            for beside in _beside(sentence, *grid.span())[:1]
        )
    return _is_generic(sentence)


def _is_share(sentence: str) -> bool:
    """Whether it tells how many of all things of some kind are meant: who owns so many of them has a plant."""
    return any(counted_shares(sentence)) and not any(told.search(sentence) for told in (UNTOLD, LAW, PEACE))


def tells_of_harm(sentence: str) -> bool:
    """Whether people came to harm; what burned may be a plant."""
    if tells(sentence, "kill", "die"):
        return True
    return tells(sentence, "injure") and any(
        means(word, "injure") and not word.startswith("burn") for word in WORD.findall(sentence)
    )


def _is_front_or_politics(sentence: str) -> bool:
    """Whether it tells who holds what, or of weapons as trade and politics do."""
    return FRONT.search(sentence) or (UNTOLD.search(sentence) and not tells(sentence, *_BROKEN))


def _is_plan(sentence: str) -> bool:
    """Whether what is needed or new is that of a law or a plan, and nothing is mended."""
    return not REPAIR.search(sentence) and UNTOLD.search(sentence)


def _names_unknown(sentence: str) -> bool:
    """Whether it names what nothing knows, and that is no show."""
    return any(not _is_shown(sentence, *found.span()) for found in unknown_words(sentence))


def _is_only_shown(sentence: str) -> bool:
    """Whether all it names of critical things are those of a show or a game: "railway museum", "bridge tournament"."""
    return all(_is_shown(sentence, *found.span()) for named in (CRITICAL, PART) for found in named.finditer(sentence))


def _is_shown(sentence: str, start: int, end: int) -> bool:
    return any(SHOWN.fullmatch(word) for word in _beside(sentence, start, end))


def _beside(sentence: str, start: int, end: int) -> list[str]:
    """The words next to a stretch."""
    before, behind = sentence[max(0, start - _BEHIND) : start], sentence[end : end + _BEHIND]
    return [*WORD.findall(before)[-1:], *WORD.findall(behind)[:1]]


def _is_generic(sentence: str) -> bool:
    """Whether it names a plant of no kind, and nothing beside it says that it is a civil one."""
    for found in GENERIC.finditer(sentence):
        if not any(CIVIL.fullmatch(word) for word in _beside(sentence, found.start(), found.end())):
            return True
    return False


def _is_noun(sentence: str, found: re.Match[str]) -> bool:
    """Whether an unknown word names a thing, as far as can be told."""
    word = found.group()
    return is_naming(word) if is_cyrillic(word) else is_thing(sentence, found) or word.endswith("s")


def _is_object(sentence: str) -> bool:
    """Whether it names something critical or military by what the rules know."""
    if not tells(sentence, *_OBJECTS):
        return False
    found = [
        one.group() for one in WORD.finditer(sentence) if one.group().islower() and not _is_shown(sentence, *one.span())
    ]
    if _FLIGHTS.search(sentence) and not tells(sentence, "damage", "destroy", "explosion", "impact", "impact-noun"):
        found = [word for word in found if not _AIRPORT.match(word)]
    return any(means(word, *_OBJECTS) and not is_listed(word) for word in found)


def _is_hit(sentence: str) -> bool:
    if "strike" in sentence and _WALKOUT.search(sentence):
        sentence = _WALKOUT.sub("", sentence)
    return tells(sentence, *_BROKEN) or bool(DAMAGE.search(sentence))


def _is_standing(sentence: str) -> bool:
    """Whether it tells of troops that stand, hide or move, or of one unit."""
    if not any(told.search(sentence) for told in (STATIONED, HIDING, MOVING, NUMBERED)):
        return False
    return tells(sentence, *_TROOPS) or FORCES.search(sentence)


def _is_own_force(sentence: str) -> bool:
    """Whether it may tell where troops are: a unit by its number, any that stands or moves, or any of which no fighting
    is told.
    """
    # Whoever hides or is kept somewhere, and is nothing that is known, may be troops by any name.
    if HIDING.search(sentence) and any(unknown_words(sentence)) and not PRIVATE.search(sentence):
        return True
    if _MACHINES.search(sentence) and MOVING.search(sentence) and not tells(sentence, *_FIGHTING):
        return True
    troops = tells(sentence, *_TROOPS) and any(
        means(word, *_TROOPS) and not _MILITARY.match(word) for word in WORD.findall(sentence)
    )
    if not (troops or FORCES.search(sentence)) or _HISTORY.search(sentence):
        return False
    if _is_standing(sentence):
        return True
    return not (UNTOLD.search(sentence) or LAW.search(sentence) or tells(sentence, *_FIGHTING))
