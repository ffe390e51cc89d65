"""Numbers that stand for words: an army's 200 are its dead, its 300 the wounded.

«Дев'ять загарбників - 200, ще шість - 300», «двоє 200-х», «троє "300"», «200 – 5, 300 – 9» say "dead" and "wounded".
"""

from __future__ import annotations

from crossfoot.extract.cut_off import Tokens
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, PEOPLE
from crossfoot.extract.wordbook import NUMBER, SIGN, Wordbook

_NUMERAL, _INNER, _DASH, _AMONG = (CONCEPTS.bit(name) for name in ("numeral", "inner", "dash", "among"))
_PEOPLE = CONCEPTS.any(PEOPLE)
_COUNTED = OBJECT | CONCEPTS.bit("unit")
_CLOSES = SIGN | CONCEPTS.any(("stop", "newline", "and"))
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”»“')
#: So many digits has the number of those who are dead or wounded; between longer ones a dash makes a range.
_FEW = 2
#: How many words may stand between the number and the dash: «сім норландських загарбників - 200».
_PHRASE = 3


def decode(tokens: Tokens, families: list[tuple[int, ...]], wordbook: Wordbook) -> None:
    """Give the numbers that stand for words those words' concepts; ``families``, those of every token, keep step."""
    coded = tokens.lexicon.language.coded
    if not any(code in tokens.text for code in coded):
        return
    sure, likely = [], []
    for at, word in enumerate(tokens.words):
        if word in coded:
            behind = _behind(tokens, at)
            if _is_told(tokens, at, behind):
                sure.append((at, behind))
            elif _is_likely(tokens, at, behind):
                likely.append((at, behind))
    if sure or len({tokens.words[at] for at, _ in likely}) == len(coded):
        for at, behind in sure + likely:
            said = wordbook.words[coded[tokens.words[at]]]
            tokens.masks[at], tokens.base[at], families[at] = said.mask, said.base, said.families
            tokens.words[at] = said.folded
            if behind > at + 1:
                tokens.phrases[at] = behind
            for inner in range(at + 1, behind):
                tokens.masks[inner], families[inner] = _INNER, FAMILIES.with_concepts(_INNER)


def _behind(tokens: Tokens, at: int) -> int:
    """The position behind a code and its ending: «200-х»."""
    ends = tokens.lexicon.language.ordinal_endings
    for behind in (at + 2, at + 3):
        if behind > _size(tokens) or tokens.words[behind - 1] not in ends:
            continue
        joined = all(tokens.starts[step] == tokens.ends[step - 1] for step in range(at + 1, behind))
        if joined and (behind == at + 2 or _mask(tokens, at + 1) & _DASH):
            return behind
    return at + 1


def _is_told(tokens: Tokens, at: int, behind: int) -> bool:
    """Whether it must be the code: so many people are it, it has an ending or marks, or somebody is among them."""
    before = at - 1
    if at and tokens.words[before] in _OPENING and _word(tokens, behind) in _CLOSING:
        return _is_count(tokens, before - 1)
    if behind > at + 1:
        return _is_count(tokens, before) and not _mask(tokens, behind) & _COUNTED
    if not _closes(tokens, behind):
        return False
    if _mask(tokens, before) & _AMONG:
        return bool(_mask(tokens, behind) & _DASH)
    if not _mask(tokens, before) & _DASH or not _mask(tokens, before - 1) & _PEOPLE:
        return False
    return any(_is_count(tokens, before - step) for step in range(2, 2 + _PHRASE))


def _is_likely(tokens: Tokens, at: int, behind: int) -> bool:
    """Whether it may be the code, if the other one stands so as well: «сім - 200», «семеро 200», «200 - сім»."""
    if _mask(tokens, behind) & _DASH and _is_count(tokens, behind + 1):
        return _closes(tokens, behind + 2)
    if not _closes(tokens, behind):
        return False
    before = at - 1
    return _is_count(tokens, before - 1) if _mask(tokens, before) & _DASH else bool(_mask(tokens, before) & _NUMERAL)


def _is_count(tokens: Tokens, at: int) -> bool:
    """Whether a small number stands there, in words or digits."""
    mask = _mask(tokens, at)
    return bool(mask & _NUMERAL) or bool(mask & NUMBER and len(tokens.words[at]) <= _FEW)


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether nothing stands there that a number before it would count."""
    return at >= _size(tokens) or bool(_mask(tokens, at) & _CLOSES)


def _mask(tokens: Tokens, at: int) -> int:
    return tokens.masks[at] if 0 <= at < _size(tokens) else 0


def _word(tokens: Tokens, at: int) -> str:
    return tokens.words[at] if 0 <= at < _size(tokens) else ""


def _size(tokens: Tokens) -> int:
    return len(tokens.words)
