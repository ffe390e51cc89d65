"""Places are told by licence: where a sentence tells of harm to people, homes, the front, or of no war at all.

A list of what may not be told lacks the next object ("something important stopped working outside ..."). So a small
place is covered unless its sentence is known to be of a kind in which it may be named. Big cities stand in any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import licence_words
from crossfoot.publish.redact.joints import STOPS
from crossfoot.publish.redact.kinds import Scene
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_abroad, is_city, is_verb, tells
from crossfoot.publish.redact.names import places
from crossfoot.publish.redact.scenes import unknown_words
from crossfoot.publish.redact.stems import Stems, standing
from crossfoot.publish.redact.wheres import placed

_HARMED, _LICENSED = Stems(licence_words.HARMED), Stems(f"{licence_words.MATTERS}|{licence_words.PEACE}")
_OBJECTS = Stems(licence_words.OBJECTS)
#: What the rules know to be of those kinds.
_KNOWN = (
    "kill", "injure", "die", "casualties", "house", "apartment", "school", "hospital", "household", "capture",
    "engagement", "advance", "without_power", "not-war",
)  # fmt: skip
#: Letters before a name within which what leads to it stands.
_AHEAD = 60
#: A capital that begins no sentence.
_NAMED = re.compile(r"\w\W+[A-ZА-ЯІЇЄҐЁ]")
#: What stands before the name of a place, at most three words off.
_AT = re.compile(
    r"\b(?:in|at|near|outside|beyond|from|to|of|around|above|behind|over|off|up|down|across|through|past|by|beside|between|and"
    r"|у|в|на|під|біля|за|до|з|із|зі|від|над|через|повз|коло|поблизу|між|неподалік|околиц\w+|та|і|й"
    r"|под|возле|около|близ|из|от|до|у|мимо|между|окраин\w+|и)\s+(?:[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
#: «Жители Полевого»: whose home it is.
_HOME = re.compile(
    r"(?i)(?<!\w)(?:жител\w+|мешкан\w+|селян\w*|люди|сел[оауі]|пос[её]лк\w+|селищ\w+|хутор\w*|міст[оауі]|город\w*)\s+$"
)
#: A word in capitals that describes one in small letters is no name: «Воздушные силы».
_DESCRIBED = re.compile(r"\s([a-zа-яіїєґё][\w'’-]*)")


def unlicensed(scene: Scene) -> Iterator[tuple[int, int]]:
    """The names of small places in a sentence that nothing allows to name them."""
    said = scene.said
    if not _NAMED.search(said) or tells(said, *_KNOWN) or _HARMED.search(said):
        return
    # Rain and a school bus are told of beside what burns as well: only homes are where a hit may be told.
    if _OBJECTS.search(said) if scene.hit else _LICENSED.search(said):
        return
    names = [name for name in dict.fromkeys(places(said, frozenset())) if not (is_city(name) or is_abroad(name))]
    unknown = bool(names) and any(unknown_words(said))
    for name in names:
        for start, end in standing(name, said):
            ahead = said[max(0, start - _AHEAD) : start]
            bare = (scene.hit or (unknown and _is_object(ahead))) and not _describes(said, end)
            if bare or _AT.search(ahead) or _HOME.search(ahead):
                yield placed(said, start, end)


def _describes(said: str, end: int) -> bool:
    found = _DESCRIBED.match(said, end)
    return found is not None and found.group(1) not in STOPS


def _is_object(ahead: str) -> bool:
    """Whether a verb stands before a name: «миновали Кочки», "bypassed Kolodiazne"."""
    word = ahead.split()[-1] if ahead[-1:].isspace() and ahead.strip() else ""
    return word.islower() and (is_verb(word) if is_cyrillic(word) else word.endswith(("ed", "ing")))
