"""Which stretches of a text may not be public, and why.

The masks keep the length of the text: every offset that was right stays right, so a claim of the public text still
stands where it says. What is a name and what is not is decided cautiously; a name too many under a block does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from crossfoot.publish.redact import words
from crossfoot.publish.redact.public_names import is_public, regions, single_names

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


def _words(stems: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’])(?:{stems})(?![\w])", flags | re.VERBOSE)


_CRITICAL, _DAMAGE, _DETAIL = _words(words.CRITICAL), _words(words.DAMAGE), _words(words.DETAIL)
_NUCLEAR = re.compile(rf"\b(?:{words.NUCLEAR})\b", re.IGNORECASE)
_REPAIR, _DURATION = _words(words.REPAIR), _words(words.DURATION)
_FORCES, _STATIONED = _words(words.FORCES), _words(words.STATIONED)
_PRIVATE, _OFFICE = _words(words.PRIVATE), _words(words.OFFICE)
#: A sentence may begin with one of these; offices and kinds of people may be written large anywhere.
_COMMON_FIRST, _COMMON = (_CRITICAL, _DAMAGE, _REPAIR, _FORCES, _STATIONED), (_OFFICE, _PRIVATE)
_SPEAKING = _words(words.SPEAKING)
_STREET = _words(words.STREET, 0)
_PAIR, _FINE = re.compile(words.PAIR), re.compile(words.FINE)
_MINUTES, _GRID = re.compile(words.MINUTES), re.compile(words.GRID)
_REGION_BESIDE = re.compile(words.REGION_BESIDE)
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…](?!\s+[A-ZА-ЯІЇЄҐЁ«“\"(]|\s*$|\n)[^.!?…\n]*)*[.!?…]*", re.MULTILINE)
_NAMES = r"[A-ZА-ЯІЇЄҐЁ][a-zа-яіїєґё'’ʼ-]+"
_NAME = re.compile(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*")
_NUMBERED = re.compile(r"\b\d+(?:st|nd|rd|th|-\w{1,3})?(?=\s+(?:\w+\s+)?(?:brigad|battal|regim|бригад|батал|полк))")


def sensitive(*texts: str) -> Sensitive:
    """What must be covered in all of ``texts``; the sentences are those of the last of them."""
    names: dict[str, Why] = {}
    sentences: list[tuple[int, int]] = []
    for text in texts:
        sentences.clear()
        lower = frozenset(re.findall(r"\b[^\W\d_]+\b", text)) if text else frozenset()
        officials = frozenset(_officials(text))
        every = list(_SENTENCE.finditer(text))
        struck = _struck(text, every)
        for found, critical in zip(every, struck, strict=True):
            sentence = found.group()
            if critical or _is_own_force(sentence):
                sentences.append(found.span())
                why = Why.CRITICAL if critical else Why.FORCES
                names |= dict.fromkeys(_places(sentence, lower), why)
                names |= dict.fromkeys((number.group() for number in _NUMBERED.finditer(sentence)), why)
            if _PRIVATE.search(sentence) or _SPEAKING.search(sentence):
                names |= dict.fromkeys(_persons(sentence, officials), Why.PERSON)
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


def _struck(text: str, sentences: list[re.Match[str]]) -> list[bool]:
    """Which sentences say that something critical was damaged, or follow one that does in its paragraph.

    "The refinery was hit. It lies in ..." tells in two sentences what may not be told in one.
    """
    # Where anything was damaged at all, each critical object named may be what was.
    damaged = _DAMAGE.search(text) is not None
    found = [damaged and _CRITICAL.search(sentence.group()) is not None for sentence in sentences]
    after = [
        struck and "\n" not in text[one.start() : other.start()]
        for struck, (one, other) in zip(found, pairwise(sentences), strict=False)
    ]
    return [here or follows for here, follows in zip(found, [False, *after], strict=False)]


def _is_own_force(sentence: str) -> bool:
    """Whether it may tell where troops are: a unit by its number, or any that stands somewhere."""
    return bool(_FORCES.search(sentence) and (_STATIONED.search(sentence) or _NUMBERED.search(sentence)))


def masks(text: str, hidden: Sensitive) -> tuple[Mask, ...]:
    """The stretches of ``text`` to cover, in order, none touching another."""
    found = [*_coordinates(text), *(Mask(start=m.start(), end=m.end(), why=Why.STREET) for m in _STREET.finditer(text))]
    found += _names(text, hidden.names)
    for sentence in _SENTENCE.finditer(text):
        # "Repairs will take three weeks" often stands in a sentence of its own.
        if _CRITICAL.search(sentence.group()) or (hidden.sentences and _REPAIR.search(sentence.group())):
            found += _details(sentence)
    return tuple(_joined(mask for mask in found if mask.why not in hidden.lifted))


def covered(text: str, found: Iterable[Mask]) -> str:
    """``text`` with blocks where the masks lie; as long as before."""
    parts, at = [], 0
    for mask in found:
        # Spaces stay, so that lines break where they broke.
        parts += [text[at : mask.start], re.sub(r"\S", BLOCK, text[mask.start : mask.end])]
        at = mask.end
    return "".join([*parts, text[at:]])


def _details(sentence: re.Match[str]) -> Iterator[Mask]:
    at, said = sentence.start(), sentence.group()
    for found in _DETAIL.finditer(said):
        yield Mask(start=at + found.start(), end=at + found.end(), why=Why.DETAIL)
    if _REPAIR.search(said) or _CRITICAL.search(said):
        for found in _DURATION.finditer(said):
            yield Mask(start=at + found.start(), end=at + found.end(), why=Why.DETAIL)


def _coordinates(text: str) -> Iterator[Mask]:
    # What is finer than two decimals (about a kilometre) is covered; the rest of the number stays.
    for found in _PAIR.finditer(text):
        for group in (2, 5):
            yield Mask(start=found.start(group), end=found.end(group), why=Why.COORDINATES)
    for found in _FINE.finditer(text):
        yield Mask(start=found.start(2), end=found.end(2), why=Why.COORDINATES)
    for pattern in (_MINUTES, _GRID):
        for found in pattern.finditer(text):
            yield Mask(start=found.start(), end=found.end(), why=Why.COORDINATES)


def _places(sentence: str, seen: frozenset[str]) -> Iterator[str]:
    """The names in a sensitive sentence, without regions, institutions and offices."""
    nuclear = [found.span() for found in _NUCLEAR.finditer(sentence)]
    offices = [found.end() for found in _OFFICE.finditer(sentence)]
    for found in _NAME.finditer(sentence):
        name, start, end = found.group(), found.start(), found.end()
        bare = re.sub(r"['’]s$", "", name)
        first = not re.search(r"\w", sentence[:start])
        if bare.split("-")[0].casefold() in words.PLAIN | single_names():
            continue
        common = _COMMON + (_COMMON_FIRST if first or bare.isupper() else ())
        if len(bare) < 2 or bare.casefold() in words.PLAIN or any(plain.fullmatch(bare) for plain in common):
            continue
        if first and bare.lower() in seen:
            continue
        if _is_region(bare, sentence[end:]) or any(0 < at - end <= 8 or 0 < start - to <= 2 for at, to in nuclear):
            continue
        # "Minister Danylo Veres": up to two names after an office.
        if any(0 <= start - office <= 30 and _only_names(sentence[office:start]) for office in offices):
            continue
        yield bare


def _only_names(between: str) -> bool:
    return not re.sub(r"[A-ZА-ЯІЇЄҐЁ][\w'’ʼ-]*", "", between).strip(" ,")


def _officials(text: str) -> Iterator[str]:
    """Names that stand beside an office anywhere: "Minister Danylo Veres", "Danylo Veres, the minister"."""
    for office in _OFFICE.finditer(text):
        after = re.match(rf"\W{{1,3}}((?:{_NAMES}\W{{1,2}})*)", text[office.end() : office.end() + 80])
        ahead = text[max(0, office.start() - 80) : office.start()]
        before = re.search(rf"((?:{_NAMES}\s)*{_NAMES}),?\s(?:\w+\s){{0,4}}$", ahead)
        for near in (after, before):
            yield from re.findall(_NAMES, near.group(1)) if near else ()


def _persons(sentence: str, officials: frozenset[str]) -> Iterator[str]:
    """First and last names in a sentence of private people, where no office stands beside them."""
    for found in re.finditer(rf"{_NAMES}(?:\s+{_NAMES})+", sentence):
        parts = found.group().split()
        # "Her neighbour Hanna Koval" is one, whatever minister has that name too.
        named = any(_PRIVATE.fullmatch(word) for word in (*sentence[: found.start()].split()[-2:], parts[0]))
        if len(parts) > 3 or (not named and (officials.issuperset(parts) or any(map(is_public, parts)))):
            continue
        if any(part.casefold() in words.PLAIN or _is_office(part) for part in parts):
            parts = [part for part in parts if part.casefold() not in words.PLAIN]
            if len(parts) < 2 or any(_is_office(part) for part in parts):
                continue
        before = sentence[max(0, found.start() - 40) : found.start()]
        if _OFFICE.search(before.rsplit(",", 1)[-1]):
            continue
        if _REGION_BESIDE.match(sentence[found.end() :]):
            continue
        yield from (part for part in parts if not _PRIVATE.fullmatch(part) and part not in ("Street", "Avenue", "Road"))
    # A single given name beside an age: "Olena, 34,", "Микола, 61 рік,".
    for found in re.finditer(r"([A-ZА-ЯІЇЄҐЁ][a-zа-яіїєґё'’ʼ-]+),\s+\d{1,2}(?:\s+\w+)?,", sentence):
        yield found.group(1)


def _is_office(name: str) -> bool:
    """Whether a capitalised word is an office, or holds one: ``Прем’єр-міністр``."""
    return any(_OFFICE.fullmatch(part) for part in (name, *name.split("-")))


def _is_region(name: str, rest: str) -> bool:
    if _REGION_BESIDE.match(rest):
        return True
    return name.casefold() in regions() or bool(re.fullmatch(r"\w+(?:щин|ччин)\w{1,3}", name))


def _names(text: str, names: dict[str, Why]) -> Iterator[Mask]:
    for name, why in names.items():
        # Other cases of a Cyrillic name differ in its last letters.
        stem = name[:-2] if re.search(r"[а-яіїєґё]$", name) and len(name) > 5 else name
        ending = r"\w{0,4}" if stem != name else ""
        for found in re.finditer(rf"(?<![\w]){re.escape(stem)}{ending}(?![\w])", text, re.IGNORECASE):
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
