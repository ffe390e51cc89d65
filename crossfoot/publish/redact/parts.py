"""Which part of a plant is meant, and how many: what tells one from the others, up to the part itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact import pair_words
from crossfoot.publish.redact.counts import technical_numbers
from crossfoot.publish.redact.joints import STOPS
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_naming, is_verb, means
from crossfoot.publish.redact.scenes import PART, unknown_words
from crossfoot.publish.redact.stems import Stems

_SELECT, _ALONE, _FIELD = Stems(pair_words.SELECT), Stems(pair_words.ALONE), Stems(pair_words.FIELD)
#: What may be the only or the last of its kind: people, weapons, homes, times, regions.
_ANY = (
    "person", "civilian", "resident", "woman", "man", "child", "worker", "soldier", "drone", "missile", "rocket",
    "house", "apartment", "school", "hospital", "city", "settlement", "region", "district", "where-region", "month",
    "weekday", "day-part", "clock", "unit", "explosion", "attack-noun", "attack", "strike", "impact-noun",
    "speaker-office", "speaker-body", "multiplier",
)  # fmt: skip
_COMMON = Stems(pair_words.COMMON)
#: "80 million for generators": what stands before is for them, and none of them.
_AIMED = frozenset({"for", "to", "для", "на"})
#: Words before a part within which what tells it from others is looked for.
_BEFORE = 6
_WORD = re.compile(r"[^\W_][\w'’ʼ-]*")
#: "Of the four boilers two ...": what is counted behind are parts as well.
_OF_PARTS = re.compile(r"\b(?:of|out\s+of|з|із|из)\s+(?:the\s+)?([\w'’]+)\s", re.IGNORECASE)
_NOUN = re.compile(r"\s+([^\W\d_][\w'’ʼ-]+)")
_BEFORE_IT = re.compile(r"(?<![\w'’-])([\w'’ʼ-]+)\s+$")
#: Letters before a word within which another stands.
_NEAR = 40
#: "The biggest, on the left bank": which one, with the noun left out.
_WHICH = re.compile(
    r"(?<!\w)(?:the\s+(?!(?:rest|best|latest|honest|request|interest|west|east|forest|arrest|test|protest|harvest|contest|guest|quest|chest|nest|pest|zest|crest|vest)\b)(?:\w+est|other|others|remainder|former|latter)(?=\s*[,;:.]|\s+(?:is|was|are|were|will|has|had|can|cannot|may)\b)"
    r"|(?:най(?:більш|стар|нов|менш)\w+|сам\w+\s+(?:больш|стар|нов|маленьк)\w+|решт[ауи]|остальн(?:ые|ых|ым))(?=\s*[,;:.]|\s+(?:був|була|були|є|буде|був|была|были|будет)\b))",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.,;:!?()«»“”—–\n]")


def part_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Parts told from others: "both transformers"; all numbers where parts are counted out of some."""
    for part in PART.finditer(sentence):
        clause = _CLAUSE.split(sentence[: part.start()])[-1]
        offset, first = part.start() - len(clause), None
        for word in reversed(list(_WORD.finditer(clause))[-_BEFORE:]):
            if word.group().casefold() in STOPS | _AIMED or is_verb(word.group()):
                break
            measured = re.match(r"\s+([^\W\d_]+)", clause[word.end() :])
            if measured and means(measured.group(1), "unit"):
                continue
            if _SELECT.fullmatch(word.group()) or word.group()[0].isdigit() or _is_number(word.group()):
                first = offset + word.start()
        if first is not None:
            yield first, part.end()
            if any(_is_number(of.group(1)) for of in _OF_PARTS.finditer(sentence[: part.end()])):
                yield from technical_numbers(sentence)


def is_part_told(sentence: str) -> bool:
    """Whether it names a part of a plant, told from others: whoever does speaks of the plant."""
    return any(not _FIELD.search(sentence[start : end + 20]) for start, end in part_stretches(sentence))


def chosen_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Things told from others of their kind, whatever they are: "the northern ring", "its last feeder"."""
    yield from (found.span() for found in _WHICH.finditer(sentence))
    for found in _ALONE.finditer(sentence):
        if sentence[found.start()].isupper() and found.start():
            continue
        behind = _NOUN.match(sentence, found.end())
        noun = behind.group(1) if behind else ""
        if not behind and is_cyrillic(found.group()):
            # «Лише північний»: the noun stood before.
            yield found.span()
        if not noun.islower() or noun in STOPS or _COMMON.fullmatch(noun) or means(noun, *_ANY):
            continue
        if is_naming(noun) if is_cyrillic(noun) else not noun.endswith(("ed", "ly")):
            yield found.start(), behind.end() if behind else found.end()


def selected_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Things that nothing knows, told from others of their kind: "the left firebox", «другий пальник»."""
    for found in unknown_words(sentence):
        before = _BEFORE_IT.search(sentence, max(0, found.start() - _NEAR), found.start())
        word = before.group(1) if before else ""
        if before and not word[0].isdigit() and (_SELECT.fullmatch(word) or _is_number(word)):
            yield before.start(1), found.end()


def _is_number(word: str) -> bool:
    return word.isdigit() or means(word, "numeral", "ordinal", "fraction", "collective")
