"""Who works at a plant, by any trade: «вальцовщик», "a moulder" say what broke where no engineer is asked.

A list of trades lacks the next one; but a noun for somebody that is built of what is done, and that neither the rules
nor the list of harmless words know, is a trade that few people have.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crossfoot.publish.redact.joints import WORD
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_listed, means, readings
from crossfoot.publish.redact.stems import Stems

_BUILT = r"(?:[а-яіїєґ'’]+(?:щик|чик|льник|льщик|вальник|тель|ар|яр|овник|івник|овщик)|маш(?:и|и)нист|оператор|наладчик|кочегар|обхідник|чергов\w+|сторож|стрілочник|колійник)"
_CYRILLIC = re.compile(_BUILT)
_TRADES = Stems(rf"(?:{_BUILT})\w{{0,3}}|[a-z]{{3,}}(?:er|or|man|hand|wright|smith|keeper)")
_NOUN = r"(?:the|an?|one|our)\s+(?:[a-z]+\s+)?([a-z]{3,}(?:er|or|man|hand|wright|smith|keeper))"
_SAYS = (
    r"(?:said|says|told|tells|explain\w*|admit\w*|complain\w*|grumbl\w+|sw(?:ore|ears)|reckon\w*|jok\w+|recall\w*|estimat\w+|shrug\w*|thinks|thought"
    r"|pointed|points|showed|shows|whisper\w*|laugh\w*|confid\w+|warn\w*|sigh\w*)"
)
_LATIN = re.compile(rf"(?<!\w)(?:{_NOUN}\s+{_SAYS}|{_SAYS}\s+{_NOUN})(?!\w)", re.IGNORECASE)
#: Who is no worker at a plant though the word is built so.
_OTHER = (
    "speaker-office", "speaker-body", "person", "civilian", "soldier", "child", "medic", "worker", "journalist",
    "drone", "missile", "tank", "vehicle", "aircraft", "numeral", "unit", "where-region", "resident", "woman", "man",
    "police_officer", "rescuer",
)  # fmt: skip


def names_trade(sentence: str) -> bool:
    """Whether it names somebody by a trade that nothing knows."""
    if not _TRADES.search(sentence):
        return False
    if any(is_cyrillic(word) and _is_trade(word.lower()) for word in WORD.findall(sentence)):
        return True
    return any(_is_latin_trade((found.group(1) or found.group(2)).lower()) for found in _LATIN.finditer(sentence))


@lru_cache(maxsize=65536)
def _is_trade(word: str) -> bool:
    if is_listed(word) or means(word, *_OTHER):
        return False
    return any({"NOUN", "anim"} <= tags and not tags & {"Name", "Surn", "Patr"} for tags in readings(word)) and bool(
        _CYRILLIC.match(word)
    )


@lru_cache(maxsize=65536)
def _is_latin_trade(word: str) -> bool:
    return not is_listed(word) and not means(word, *_OTHER)
