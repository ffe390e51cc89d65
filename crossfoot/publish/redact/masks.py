"""Which stretches of a text may not be public, and why.

The masks keep the length of the text: every offset that was right stays right, so a claim of the public text still
stands where it says. What is a name and what is not is decided cautiously; a name too many under a block does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from crossfoot.publish.redact import words
from crossfoot.publish.redact.addresses import coordinate_stretches, street_stretches
from crossfoot.publish.redact.groups import group_stretches
from crossfoot.publish.redact.lexis import is_cyrillic, is_harmless, is_listed, is_wide, means
from crossfoot.publish.redact.people import OFFICE, PRIVATE, officials, pattern, persons
from crossfoot.publish.redact.public_names import regions, single_names
from crossfoot.publish.redact.scenes import (
    detail_stretches,
    technical_numbers,
    time_stretches,
    unknown_words,
    where_stretches,
)

BLOCK = "█"


class Why(StrEnum):
    """The default that a mask keeps."""

    COORDINATES = "coordinates"
    STREET = "street"
    CRITICAL = "critical"
    DETAIL = "detail"
    FORCES = "forces"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """A half-open stretch of code points that is covered."""

    start: int
    end: int
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitive:
    """What was found in the texts of one document: names to cover everywhere in it, and what made them so.

    ``sentences`` are half-open stretches of the text that speak of critical infrastructure or own troops. ``lifted`` is
    what is not to be covered here.
    """

    names: dict[str, Why]
    sentences: tuple[tuple[int, int], ...]
    lifted: frozenset[Why] = frozenset()


NOTHING = Sensitive(names={}, sentences=())


_CRITICAL, _DAMAGE, _DETAIL = pattern(words.CRITICAL), pattern(words.DAMAGE), pattern(words.DETAIL)
_NUCLEAR = re.compile(rf"\b(?:{words.NUCLEAR})\b", re.IGNORECASE)
_REPAIR = pattern(words.REPAIR)
_FORCES, _STATIONED = pattern(words.FORCES), pattern(words.STATIONED)
#: What the rules know to be critical or military, and what they know to tell of damage, troops and fighting.
_OBJECTS = (
    "energy_facility", "infrastructure_facility", "plant", "reactor", "air_defense_system", "st-structure", "on-ground",
    "where-plant",
)  # fmt: skip
_BROKEN = (
    "destroy", "damage", "st-broken", "st-stopped", "st-cut", "st-off", "st-struck", "capacity-lost", "outage", "impact",
    "impact-noun", "explosion", "where-hit", "attack-noun", "without_power",
)  # fmt: skip
_TROOPS = (
    "soldier",
    "brigade",
    "tank",
    "artillery_system",
    "armored_vehicle",
    "mlrs",
    "air_defense_system",
    "numbered-unit",
)
_FIGHTING = (
    "attack-verb", "attack-noun", "engagement", "kill", "injure", "die", "lose", "losses", "destroy", "shoot-down", "capture",
    "exchange", "launch", "eliminate", "strike", "impact", "prisoner", "po-demand", "casualties", "money",
)  # fmt: skip
_MILITARY = re.compile(r"military|військов|военн", re.IGNORECASE)
#: What is given or bought stands nowhere yet.
_SUPPLY = re.compile(
    r"receiv|deliver|\bsen[dt]|suppl|bought|donat|отрима|постач|нада[лєс]|переда[лєс]|купи|получ|постав|предостав",
    re.IGNORECASE,
)
#: A sentence may begin with one of these; offices and kinds of people may be written large anywhere.
_COMMON_FIRST, _COMMON = (_CRITICAL, _DAMAGE, _REPAIR, _FORCES, _STATIONED), (OFFICE, PRIVATE)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…](?!\s+[A-ZА-ЯІЇЄҐЁ«“\"(]|\s*$|\n)[^.!?…\n]*)*[.!?…]*", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_][\w'’ʼ-]*")
_NAME = re.compile(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*")
_NUMBERED = re.compile(
    r"\b\d+(?:st|nd|rd|th|-\w{1,3})?(?=\s+(?:\w+\s+){0,2}(?:brigad|battal|regim|compan|бригад|батал|батальйон|полк|рот))",
    re.IGNORECASE,
)


def sensitive(*texts: str) -> Sensitive:
    """What must be covered in all of ``texts``; the sentences are those of the last of them."""
    names: dict[str, Why] = {}
    sentences: list[tuple[int, int]] = []
    for text in texts:
        sentences.clear()
        lower = frozenset(re.findall(r"\b[^\W\d_]+\b", text)) if text else frozenset()
        known = officials(text)
        for scene in _scenes(text):
            if scene.why:
                sentences.append((scene.start, scene.end))
                names |= dict.fromkeys(_places(scene.said, lower), scene.why)
                names |= dict.fromkeys((number.group() for number in _NUMBERED.finditer(scene.said)), scene.why)
            names |= dict.fromkeys(persons(scene.said, known), Why.PERSON)
    return Sensitive(names={name: why for name, why in names.items() if len(name) > 1}, sentences=tuple(sentences))


def without(found: Sensitive, lifted: frozenset[Why]) -> Sensitive:
    """What is left to cover once two people have lifted some of it."""
    if not lifted:
        return found
    both = {Why.CRITICAL, Why.FORCES} <= lifted
    return Sensitive(
        names={name: why for name, why in found.names.items() if why not in lifted},
        sentences=() if both else found.sentences,
        lifted=lifted,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """A sentence, why it is sensitive if it is, whether it tells of the object or its damage itself, and whether it
    tells of damage to something unknown.
    """

    start: int
    end: int
    said: str
    why: Why | None
    told: bool
    doubtful: bool


@lru_cache(maxsize=512)
def _scenes(text: str) -> tuple[_Scene, ...]:
    """The sentences of a text.

    "The refinery was hit. It lies in ..." tells in two sentences what may not be told in one: what follows a sentence
    on something critical in its paragraph is taken for one itself.
    """
    every = list(_SENTENCE.finditer(text))
    hit = [_is_hit(one.group()) for one in every]
    near = [any(hit[max(0, at - 1) : at + 2]) for at in range(len(every))]
    # An object of the list may be what was hit, whatever the words for that.
    critical = [
        bool(_CRITICAL.search(one.group())) or (close and _is_object(one.group()))
        for one, close in zip(every, near, strict=True)
    ]
    after = [
        here and "\n" not in text[one.start() : other.start()]
        for here, (one, other) in zip(critical, pairwise(every), strict=False)
    ]
    found = []
    for one, struck, close, here, follows in zip(every, hit, near, critical, [False, *after], strict=False):
        said = one.group()
        why = Why.CRITICAL if here or follows else Why.FORCES if _is_own_force(said) else None
        found.append(
            _Scene(
                start=one.start(),
                end=one.end(),
                said=said,
                why=why,
                told=close or bool(_REPAIR.search(said)),
                doubtful=why is None and struck and any(unknown_words(said)),
            )
        )
    return tuple(found)


def _is_object(sentence: str) -> bool:
    """Whether it names something critical or military by what the rules know."""
    found = _WORD.findall(sentence)
    return any(means(word, *_OBJECTS) and not is_listed(word) for word in found if word.islower())


def _is_hit(sentence: str) -> bool:
    if _DAMAGE.search(sentence):
        return True
    return any(means(word, *_BROKEN) for word in _WORD.findall(sentence))


def _is_own_force(sentence: str) -> bool:
    """Whether it may tell where troops are: a unit by its number, any that stands or moves, or any of which no fighting
    is told.
    """
    found = _WORD.findall(sentence)
    if not (_FORCES.search(sentence) or any(means(word, *_TROOPS) and not _MILITARY.match(word) for word in found)):
        return False
    if _STATIONED.search(sentence) or _NUMBERED.search(sentence):
        return True
    return not (_SUPPLY.search(sentence) or any(means(word, *_FIGHTING) for word in found))


def masks(text: str, hidden: Sensitive, told: Collection[tuple[int, int]] = ()) -> tuple[Mask, ...]:
    """The stretches of ``text`` to cover, in order, none touching another.

    ``told`` are the stretches whose numbers are known to count what may be told.
    """
    found = [Mask(start=start, end=end, why=Why.COORDINATES) for start, end in coordinate_stretches(text)]
    found += [Mask(start=start, end=end, why=Why.STREET) for start, end in street_stretches(text)]
    found += _names(text, hidden.names)
    for scene in _scenes(text):
        found += (
            mask
            for mask in _in_scene(scene, repairs=bool(hidden.sentences))
            if not any(start < mask.end and mask.start < end for start, end in told)
        )
        found += _in_group(scene)
    return tuple(_joined(mask for mask in found if mask.why not in hidden.lifted))


def _in_scene(scene: _Scene, *, repairs: bool) -> Iterator[Mask]:
    said, at = scene.said, scene.start
    if scene.why is None and not scene.doubtful and not repairs:
        return
    stretches: list[tuple[int, int, Why]] = []
    if scene.why is Why.CRITICAL and scene.told:
        stretches += [(*one, Why.DETAIL) for one in detail_stretches(said)]
        stretches += [(*one, Why.CRITICAL) for one in where_stretches(said)]
    elif scene.why is Why.FORCES:
        stretches += [(*one, Why.FORCES) for one in (*technical_numbers(said), *where_stretches(said, built=True))]
    elif scene.doubtful:
        # Where people came to harm may be told; then it is what was hit that may not.
        harmed = any(means(word, "kill", "injure", "die") for word in _WORD.findall(said))
        unknown = [found.span() for found in unknown_words(said)] if harmed else _place_stretches(said)
        stretches += [(*one, Why.CRITICAL) for one in unknown]
        if _REPAIR.search(said):
            stretches += [(*one, Why.DETAIL) for one in time_stretches(said, mended=True)]
    # "Repairs will take three weeks" often stands in a sentence of its own.
    if scene.why is Why.CRITICAL or (repairs and _REPAIR.search(said)):
        stretches += [(found.start(), found.end(), Why.DETAIL) for found in _DETAIL.finditer(said)]
        mended = scene.why is None or bool(_REPAIR.search(said))
        stretches += [(*one, Why.DETAIL) for one in time_stretches(said, mended=mended)]
    for start, end, why in stretches:
        yield Mask(start=at + start, end=at + end, why=why)


def _in_group(scene: _Scene) -> Iterator[Mask]:
    """Who counts as too few, and where they were."""
    few = list(group_stretches(scene.said))
    where = (*_place_stretches(scene.said), *where_stretches(scene.said)) if few else ()
    for start, end in (*few, *where):
        yield Mask(start=scene.start + start, end=scene.start + end, why=Why.PERSON)


def _place_stretches(said: str) -> Iterator[tuple[int, int]]:
    for name in dict.fromkeys(_places(said, frozenset())):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", said):
            yield found.span()


def covered(text: str, found: Iterable[Mask]) -> str:
    """``text`` with blocks where the masks lie; as long as before."""
    parts, at = [], 0
    for mask in found:
        # Spaces stay, so that lines break where they broke.
        parts += [text[at : mask.start], re.sub(r"\S", BLOCK, text[mask.start : mask.end])]
        at = mask.end
    return "".join([*parts, text[at:]])


def _places(sentence: str, seen: frozenset[str]) -> Iterator[str]:
    """The names in a sensitive sentence, without regions, institutions and offices."""
    nuclear = [found.span() for found in _NUCLEAR.finditer(sentence)]
    offices = [found.end() for found in OFFICE.finditer(sentence)]
    for found in _NAME.finditer(sentence):
        name, start, end = found.group(), found.start(), found.end()
        bare = re.sub(r"['’]s$", "", name)
        first = not re.search(r"\w", sentence[:start])
        if bare.split("-")[0].casefold() in words.PLAIN | single_names():
            continue
        common = _COMMON + (_COMMON_FIRST if first or bare.isupper() else ())
        if len(bare) < 2 or bare.casefold() in words.PLAIN or any(plain.fullmatch(bare) for plain in common):
            continue
        if first and (bare.lower() in seen or is_harmless(bare.lower())):
            continue
        if is_wide(bare) or (not is_cyrillic(bare) and _is_title(sentence, found, seen)):
            continue
        if _is_region(bare, sentence[end:]) or any(0 < at - end <= 8 or 0 < start - to <= 2 for at, to in nuclear):
            continue
        # "Minister Danylo Veres": up to two names after an office.
        if any(0 <= start - office <= 30 and _only_names(sentence[office:start]) for office in offices):
            continue
        yield bare


def _is_title(sentence: str, found: re.Match[str], seen: frozenset[str]) -> bool:
    """Whether a word in capitals is a plain word among such: "the Enhanced Games", "World Bank"."""
    beside = re.findall(r"\w+$", sentence[: found.start()].rstrip()) + re.findall(r"^\s\w+", sentence[found.end() :])
    run = (found.group(), *(word.strip() for word in beside if word.strip()[:1].isupper()))
    return all(word.lower() in seen or is_harmless(word.lower()) for word in run)


def _only_names(between: str) -> bool:
    return not re.sub(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*", "", between).strip(" ,")


def _is_region(name: str, rest: str) -> bool:
    if _REGION_BESIDE.match(rest):
        return True
    return name.casefold() in regions() or bool(re.fullmatch(r"\w+(?:щин|ччин)\w{1,3}", name))


def _names(text: str, names: dict[str, Why]) -> Iterator[Mask]:
    for name, why in names.items():
        # Other cases of a Cyrillic name differ in its last letters.
        cut = (2 if len(name) > 5 else 1 if len(name) > 3 else 0) if is_cyrillic(name) else 0
        stem = name[: len(name) - cut]
        ending = rf"\w{{0,{cut + 2}}}" if cut else ""
        for found in re.finditer(rf"(?<![\w]){re.escape(stem)}{ending}(?![\w])", text, re.IGNORECASE):
            word = found.group()
            if word[0].islower() and (why is Why.PERSON or is_harmless(word)):
                continue
            if why is not Why.PERSON and _is_region(found.group(), text[found.end() :]):
                continue
            yield Mask(start=found.start(), end=found.end(), why=why)


def _joined(found: Iterable[Mask]) -> Iterator[Mask]:
    last: Mask | None = None
    for mask in sorted(found, key=lambda mask: (mask.start, -mask.end)):
        if last and mask.start <= last.end:
            last = Mask(start=last.start, end=max(last.end, mask.end), why=last.why)
            continue
        if last:
            yield last
        last = mask
    if last:
        yield last
