"""Case forms of Cyrillic place names, without a dictionary: stems and the endings that may follow them."""

from __future__ import annotations

import functools
from collections.abc import Iterator

#: Endings of nouns and of adjectives in Ukrainian and Russian; the empty one is the nominative of many towns. A name
#: takes either, since it may be an adjective itself (Кропивницький, Рівне).
NOUN = frozenset(
    "|а|у|ю|я|и|ы|і|ї|е|є|о|ь|й|ою|ею|єю|ой|ей|ом|ем|єм|ём|ові|еві|єві|ам|ям|ах|ях|ами|ями|ів|їв|ов|ев|ью|ню|'ю".split(
        "|"
    )
)
ADJECTIVE = frozenset(
    "ий ій ого ому им ім ої у ою а е і их іх ими іми ый ой ом ым ая ую ое ые ых ыми ей ие ему его ем яя юю ее ьому ього ьої ьою".split()
)
ANY = NOUN | ADJECTIVE
LONGEST_ENDING = 4
#: Behind a stem that never stands without an ending: «Софія», but «Київ», «Суми» («до Сум»).
ENDED = "-"
_ENDED_IN = ("а", "я", "о", "е", "є", "ё")
#: A name in these cases tells whose something is, not where.
POSSESSIVE_CASES = ("а", "я", "ого", "его", "ів", "ов", "им", "ем")
#: A name ends so as what something was done to, and as what somebody or something is of.
OBJECT = ("у", "ю", "е", "є", "о", "и", "і", "ї", "ы")
OWNED = ("и", "і", "ї", "ы", "ого", "его", "ої", "ой", "ів", "ов", "ев", "ок", "о", "а", "я")
#: The first half of a compound adjective ends so: «Южно-Донецком».
LINK = "о"
_CONSONANTS = frozenset("бвгґджзйклмнпрстфхцчшщ")


def is_cyrillic(word: str) -> bool:
    """Whether a folded word is written in Cyrillic letters."""
    return "а" <= word[0] <= "ґ"


@functools.lru_cache(maxsize=65536)
def is_adjective(word: str) -> bool:
    """Whether a folded Cyrillic word has the form of a relational adjective: «Деснянському», «Шебекинском»."""
    return any(word[-length:] in ADJECTIVE and word[:-length].endswith(("ськ", "цьк", "зьк", "ск", "цк"))
               for length in (1, 2, 3))  # fmt: skip


def stem_of(word: str) -> str:
    """A Cyrillic nominative without its ending."""
    if word.endswith(("ий", "ый", "ій", "ой", "ое", "ее", "ая", "яя", "ые")) and len(word) > 4:
        return word[:-2]
    return word[:-1] if word[-1] in "аяоеєёиыіїьй" and len(word) > 2 else word


def stems_of(word: str) -> Iterator[str]:
    """The stems a name has in its cases: Харків, Харков-; Горлівк-, Горлівц-; Орел, Орл-; Ріг, Рог-."""
    stem = stem_of(word)
    yield stem
    if stem[-1] not in _CONSONANTS or len(stem) < 3:
        return
    for closed, opened in (("ів", ("ов", "ев")), ("їв", ("єв",)), ("ець", ("ц",)), ("ец", ("ц",)), ("ок", ("к",)),
                           ("ел", ("л",)), ("ёл", ("л",)), ("к", ("ц",)), ("г", ("з",)), ("х", ("с",))):  # fmt: skip
        if stem.endswith(closed) and len(stem) > len(closed):
            for ending in opened:
                yield stem[: -len(closed)] + ending
    if stem[-2] == "і" and not stem.endswith("ів"):
        yield stem[:-2] + "о" + stem[-1]
        yield stem[:-2] + "е" + stem[-1]
        if stem[-1] == "г":
            yield stem[:-2] + "оз"


def keys_of(word: str) -> Iterator[str]:
    """What a nominative is looked up by: its stems, marked as `ENDED` where the name has an ending in all its cases."""
    mark = ENDED if word.endswith(_ENDED_IN) and stem_of(word) != word else ""
    return (stem + mark for stem in stems_of(word))


def fits(word: str, part: str) -> bool:
    """Whether a word of the text is a form of a further word of a name."""
    if word == part or (word.endswith("'s") and word[:-2] == part):
        return True
    return is_cyrillic(part) and word.startswith(part) and word[len(part) :] in ANY
