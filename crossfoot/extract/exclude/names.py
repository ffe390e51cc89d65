"""Numbers that are part of a name, an index or an address."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind, Number
from crossfoot.extract.objects import BUILDINGS, OBJECT, object_of
from crossfoot.extract.phrase import BE, HEDGE, MODEL, unit_of
from crossfoot.extract.referring import names_something
from crossfoot.extract.tokens import HYPHENS, NEWLINE, NUMBER, SIGN, STOP
from crossfoot.extract.wordbook import TIMES

_bit = CONCEPTS.bit
_FRACTION = Kind.FRACTION
_UNIT, _DASH, _IN, _ON, _OF, _A, _AND = (_bit(name) for name in ("unit", "dash", "in", "on", "of", "a", "and"))
_WEAPON, _SWAP_FOR, _DESCRIPTOR, _HALF_WORD = (
    _bit(name) for name in ("weapon-name", "swap-for", "descriptor", "half-word")
)
#: «з 240 БпЛА типу Shahed 96 збили»: what became of so many
_OUTCOMES = CONCEPTS.any("shoot-down suppress impact".split())
#: «на 5 поверсі», «438 КК»: which, not how many
DESIGN = _bit("design")
_INDEX_NOUN, _INDEX_BEHIND, _ADDRESS = _bit("index-noun"), _bit("index-behind"), _bit("address")
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”»“')
#: "x3" tells how many, "х101" and "ракета х22" which missile.
_MISSILES = frozenset({"missile", "cruise_missile", "ballistic_missile"})
_MANY_TIMES = 100
#: an ending is no adjective by itself: «250-ті»
_SHORT = 5
#: «2шт»
_ADVERB = _bit("adverb")
_DEAD_UNITS = frozenset({"kV", "MHz", "mm", "degree"})
_LEADS = _IN | _ON | _OF | STOP | NEWLINE | CONCEPTS.any(("by", "preposition", "possessive"))
#: below zero, and what stands before it
_MINUS, _LEVELS = _bit("minus"), BE | CONCEPTS.any(("to", "about", "roughly", "rise", "when-night", "when-at"))
#: what is numbered, one and several of them, and below which number
_NUMBERED, _INDEXES, _INDEXED = _bit("index-single"), _bit("index-plural"), 10_000
#: What tells by its concept that a number may be part of a name.
NAMED_AHEAD = _MINUS | MODEL | DESIGN | _WEAPON | _INDEX_NOUN | _INDEXES | _NUMBERED
NAMED_BEHIND = _ADDRESS | _INDEX_BEHIND | CONCEPTS.any("unit:" + name for name in _DEAD_UNITS)
#: "from 14 to 19"
_SINCE, _TO, _RISE = _bit("since"), _bit("to"), _bit("rise")


def part_of_name(near: Around, number: Number, before: int) -> str | None:
    """Х-101, 155-мм, Leopard 2, бригада № 45, 30-го полку."""
    return (
        _glued(near, number, before)
        or _behind_name(near, number, before)
        or _before_name(near, number)
        or ("unit that names a thing" if unit_of(unit_mask(near, number)) in _DEAD_UNITS else None)
    )


def _glued(near: Around, number: Number, before: int) -> str | None:
    """Letters, digits, hyphens and slashes that stand at the number without a blank."""
    tokens, text, at, last = near.tokens, near.tokens.text, number.first, number.last
    start, end = tokens.starts[at], tokens.ends[last - 1]
    if end < len(text) and text[end].isalpha() and not near.mask(last) & (_UNIT | _ADVERB):
        return "part of a name"
    code = text[end + 1 : end + 3]
    if text[end : end + 1] == "-" and code[:1].isupper() and not code[1:].isalpha() and not near.mask(last + 1) & _UNIT:
        # "9-S-7760"
        return "part of a name"
    multiplied = at and near.words[at - 1] in TIMES and number.low < _MANY_TIMES and not tokens.joined(at - 1)
    multiplied = multiplied and text[tokens.starts[at - 1] - 1 : tokens.starts[at - 1]].isspace()
    multiplied = multiplied and object_of(near.mask(at - 2)) not in _MISSILES
    glued = multiplied or (at and near.masks[at - 1] & _IN)
    if start and ((text[start - 1].isalpha() and not glued) or text[start - 1] in "_@#№"):
        return "part of a name"
    if before >= 0 and tokens.hyphen(before):
        word = near.word(before - 1)
        swapped = near.mask(before - 1) & _SWAP_FOR and before - 3 in near.firsts
        if word and word[0].isalnum() and before - 1 not in near.firsts and not swapped:
            return "part of a name"
        if near.masks[before - 1] & NUMBER:
            return "a score, range or telephone number"
    if near.mask(last) & _DASH and tokens.joined(last) and near.mask(last + 1) & NUMBER and tokens.joined(last + 1):
        return "a score, range or telephone number"
    if start > 1 and text[start - 1] == "/" and text[start - 2].isalnum():
        return "part of a name"
    return "part of a name" if text[end : end + 1] == "/" and text[end + 1 : end + 2].isalnum() else None


def _behind_name(near: Around, number: Number, before: int) -> str | None:
    """What the number belongs to stands before it."""
    if before < 0:
        return "part of a name" if names_something(near.tokens, number) else None
    tokens, at, mask = near.tokens, number.first, near.masks[before]
    counts = near.mask(number.last) & OBJECT
    if mask & MODEL and not counts and not near.mask(number.last) & _OUTCOMES:
        # In "8 × Tu-95  ✈ 5 × Tu-22" the second number begins an entry of its own.
        between = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        if not between.strip() and near.word(number.last) not in ("×", "x", "х"):
            return "a weapon's name"
    if mask & DESIGN and number.bare and (tokens.capital(before) if near.month_first else not counts):
        return "the name of a design"
    if mask & _SINCE and not tokens.capital(before) and near.mask(number.last) & _TO and number.last + 1 in near.firsts:
        if tokens.concepts(number.last + 2, number.last + 3) & OBJECT or near.mask(near.before(before)) & _RISE:
            # «возросло с 14 до 19 человек»
            return None
    if mask & _MINUS and not counts and near.masks[before - 1] & _LEVELS:
        # «ночью было минус 19»
        return "a temperature"
    multiplied = near.words[before] in TIMES and tokens.joined(at) and number.low < _MANY_TIMES
    # "An 11-week-long siege" names no aircraft.
    if mask & _WEAPON and not mask & ((HEDGE & ~_WEAPON) | _A) and not multiplied and not number.words:
        return "a weapon's name"
    quoted = near.before(before) if before > 0 and near.words[before] in '«"“' else before
    if before > 1 and mask & _AND and before - 1 in near.firsts:
        # «в ангарах 5 і 6»
        quoted = near.before(before - 1)
    if near.masks[quoted] & _INDEX_NOUN and not number.words and number.low < 10**5:
        if not counts or near.word(quoted) in ("№", "no"):
            return "an index"
    if _is_of_several(near, number, before):
        return "an index"
    quoted_name = not number.words and before > 0 and near.word(number.last) in _CLOSING and tokens.capital(before)
    if quoted_name and near.words[before - 1] in _OPENING:
        # «Кабул 9»
        return "part of a name"
    if _named_before(near, number, before) or names_something(tokens, number):
        return "part of a name"
    named = mask & _INDEX_NOUN and number.words and tokens.capital(at) and tokens.capital(before)
    # "What happened on day eight." counts nothing behind it.
    closed = number.last >= near.size or near.mask(number.last) & (SIGN | STOP | NEWLINE)
    which = mask & _INDEX_NOUN and number.words and near.month_first and closed
    return "part of a name" if named else "an index" if which else None


def _is_of_several(near: Around, number: Number, before: int) -> bool:
    """ "Units 4 and 6", "footnotes 1-7", "days one and seven": each tells which ones."""
    if not near.month_first or number.high >= _INDEXED:
        return False
    if number.words and near.masks[before] & _NUMBERED and near.mask(before - 1) & _LEADS:
        # "On day seven"
        return not near.mask(number.last) & OBJECT
    if near.masks[before] & _INDEXES:
        goes_on = near.mask(number.last) & (_AND | _DASH) or near.word(number.last) == ","
        return number.high > number.low or bool(goes_on and number.last + 1 in near.firsts)
    joined = near.masks[before] & _AND or near.words[before] == ","
    return bool(joined and before > 1 and before - 1 in near.firsts and near.masks[before - 2] & _INDEXES)


def _before_name(near: Around, number: Number) -> str | None:
    """What the number belongs to stands behind it."""
    tokens, last = near.tokens, number.last
    if tokens.hyphen(last) and (near.mask(last + 1) & _DESCRIPTOR or _is_adjective(near, last + 1)):
        return "a description"
    if number.bare and near.mask(last) & (_IN | _ON) and near.mask(last + 1) & _ADDRESS:
        # «крыша дома 36 по улице Садовой»
        return "an address" if object_of(near.mask(near.tokens.before(number.first))) in BUILDINGS else None
    paired = 2 * bool(near.mask(last) & _AND and last + 1 in near.firsts)
    if not number.words and near.mask(last + paired) & _INDEX_BEHIND:
        return "an index"
    if number.bare and any(near.mask(last + step) & _ADDRESS for step in (1, 2)) and tokens.capital(last):
        return "an address"
    return "a word with a fraction in it" if number.kind is _FRACTION and _is_half_word(near, number) else None


def _is_adjective(near: Around, at: int) -> bool:
    """Whether an adjective that no unit knows tells how large something is: «250-кілограмові бомби»."""
    ends = near.tokens.lexicon.language.attributive_endings
    return bool(ends) and not near.mask(at) and len(near.word(at)) > _SHORT and near.word(at).endswith(ends)


def may_be_named(near: Around, number: Number, before: int) -> bool:
    """Whether a capital letter, or a hyphen that joins two words, may make it a name."""
    if before >= 0 and near.words[before] in HYPHENS:
        return True
    if number.words:
        return near.tokens.capital(number.first)
    return before >= 0 and not near.masks[before] and near.tokens.capital(before)


def _is_half_word(near: Around, number: Number) -> bool:
    """ "Half-measures", "half a century", "the first three quarters of 2025"."""
    at = number.last
    if near.mask(at) & (_DASH | _A):
        at += 1
    if near.mask(at) & _HALF_WORD:
        return True
    year = near.word(at + 1) if near.mask(at) & _OF else ""
    return len(year) == 4 and year.isdecimal() and not near.mask(at + 2) & OBJECT


def _named_before(near: Around, number: Number, before: int) -> bool:
    """Panzerbrigade 45, Falcon 9: bare digits right behind a capitalised word that means nothing else."""
    if before < 1 or number.words or number.low > 10**4 or near.masks[before] or not near.tokens.capital(before):
        return False
    if near.masks[before - 1] & (STOP | NEWLINE) or len(near.words[before]) < 2:
        return False
    if near.free_order and near.masks[before - 1] & (_IN | _ON):
        # у Дніпровському 630: a place and its count
        return False
    after = near.mask(number.last)
    if near.word(number.last) in _OPENING and near.mask(number.last + 1) & (OBJECT | MODEL):
        # «атаковали Аренск 36 «шахедами»: the sign opens the name of what is counted.
        return False
    if near.masks[before - 1] & _A and not after & (OBJECT | _UNIT):
        return True
    return bool(after & SIGN) or (not after and near.word(number.last) == "")


def unit_mask(near: Around, number: Number) -> int:
    """The concepts of the unit behind the number, over a dash that joins them."""
    at = number.last
    if near.mask(at) & _DASH and near.tokens.joined(at):
        at += 1
    return near.mask(at)
