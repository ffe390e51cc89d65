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
_JOINED = _UNIT | CONCEPTS.any(("adverb", "metre-sign"))
_DEAD_UNITS = frozenset({"kV", "MHz", "mm", "degree"})
_LEADS = _IN | _ON | _OF | STOP | NEWLINE | CONCEPTS.any(("by", "preposition", "possessive"))
#: So many words on either side tell whether a line is in capitals.
_BESIDE = 2
#: below zero, and what stands before it
_MINUS, _LEVELS = _bit("minus"), BE | CONCEPTS.any(("to", "about", "roughly", "rise", "when-night", "when-at"))
#: what is numbered, one and several of them, and below which number
_FLOORS, _LEVEL, _MEETING = _bit("floors-of"), _bit("at-level"), _bit("meeting-one")
#: so many meetings may be counted; the word for one is that for a few
_FEW = 4
_PARTICULAR = CONCEPTS.any(("name-determiner", "ordinal"))
_NUMBERED, _INDEXES, _INDEXED = _bit("index-single"), _bit("index-plural"), 10_000
#: What tells by its concept that a number may be part of a name.
NAMED_AHEAD = _MINUS | MODEL | DESIGN | _WEAPON | _INDEX_NOUN | _INDEXES | _NUMBERED
NAMED_BEHIND = _ADDRESS | _INDEX_BEHIND | _MEETING | _FLOORS | CONCEPTS.any("unit:" + name for name in _DEAD_UNITS)
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
    tokens, text, last = near.tokens, near.tokens.text, number.last
    start, end = tokens.starts[number.first], tokens.ends[last - 1]
    ahead, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if behind.isalpha() and not near.mask(last) & _JOINED:
        return "part of a name"
    if behind == "(" and text[end + 2 : end + 3] == ")":
        # "section 40(c)"
        return "part of a name"
    if ahead == "(" and text[max(0, start - 2) : start - 1] == ")":
        return "part of a name"
    if behind == "-" and _is_code(text[end + 1 : end + 3]):
        return "part of a name"
    if behind == "." and text[end + 1 : end + 2].isascii() and text[end + 1 : end + 2].islower():
        # "21-45.brygada.org"
        return "part of an address"
    # "USD500m"
    paid = (unit_of(near.mask(number.first - 1)) or "").isupper()
    if ahead and (ahead in "_@#№`" or (ahead.isalpha() and not (paid or _is_counted(near, number)))):
        return "part of a name"
    if before > 0 and tokens.hyphen(before) and not near.masks[before - 1] & NEWLINE:
        if before - 1 not in near.firsts and not near.mask(before - 1) & _SWAP_FOR:
            return "part of a name"
        if near.masks[before - 1] & NUMBER:
            return "a score, range or telephone number"
    if near.mask(last) & _DASH and tokens.joined(last) and near.mask(last + 1) & NUMBER:
        return "a score, range or telephone number"
    return "part of a name" if "/" in (ahead, behind) else None


def initials(near: Around, number: Number) -> str | None:
    """«Пікап, СТО і бокс»: a number word in capitals among words that are not, and with nothing that it counts."""
    tokens, first = near.tokens, number.first
    if near.mask(number.last) & OBJECT or number.last > first + 1 or not tokens.surface(first).isupper():
        return None
    beside = [tokens.surface(at) for at in range(max(0, first - _BESIDE), min(first + 1 + _BESIDE, near.size))]
    alone = any(word.islower() for word in beside) and sum(word.isupper() for word in beside) == 1
    return "initials" if alone else None


def _is_code(text: str) -> bool:
    """Whether what follows a hyphen goes on with a code: "9-S-7760"."""
    return text[:1].isupper() and not text[1:].isalpha()


def _is_counted(near: Around, number: Number) -> bool:
    """Whether the word that touches the number only leads to it: "x3", and not "х101", "missile x22" or "[x3]"."""
    at, text = number.first, near.tokens.text
    if near.word(at - 1) not in TIMES:
        return bool(near.mask(at - 1) & _IN)
    start = near.tokens.starts[at - 1]
    alone = text[max(0, start - 1) : start].isspace() and object_of(near.mask(at - 2)) not in _MISSILES
    return alone and number.low < _MANY_TIMES


def _behind_name(near: Around, number: Number, before: int) -> str | None:
    """What the number belongs to stands before it."""
    if before < 0:
        return "part of a name" if names_something(near.tokens, number) else None
    mask = near.masks[before]
    if mask & _SINCE and _is_start(near, number, before):
        return None
    if mask & (MODEL | _WEAPON) and _is_of_weapon(near, number, before):
        return "a weapon's name"
    if mask & DESIGN and _is_of_design(near, number, before):
        return "the name of a design"
    if mask & _MINUS and near.masks[before - 1] & _LEVELS and not near.mask(number.last) & OBJECT:
        # «ночью было минус 19»
        return "a temperature"
    if _is_indexed(near, number, before) or _is_of_several(near, number, before):
        return "an index"
    if _named_before(near, number, before) or names_something(near.tokens, number):
        return "part of a name"
    return _spelt_index(near, number) if mask & _INDEX_NOUN and number.words else None


def _is_start(near: Around, number: Number, before: int) -> bool:
    """Whether it only is where a change began: «возросло с 14 до 19 человек», and no «С 14»."""
    last = number.last
    if near.tokens.capital(before) or not near.mask(last) & _TO or last + 1 not in near.firsts:
        return False
    return bool(near.tokens.concepts(last + 2, last + 3) & OBJECT or near.mask(near.before(before)) & _RISE)


def _is_of_weapon(near: Around, number: Number, before: int) -> bool:
    """Whether it ends the name of a weapon: "Leopard 2"; "x3" and "an 11-week-long siege" name none."""
    mask = near.masks[before]
    if mask & MODEL and not near.mask(number.last) & (OBJECT | _OUTCOMES) and near.word(number.last) not in TIMES:
        # In "8 × Tu-95  ✈ 5 × Tu-22" the second number begins an entry of its own, and «із Ту-95 сім ракет» are seven.
        return True
    if number.words or not mask & _WEAPON or mask & ((HEDGE & ~_WEAPON) | _A):
        return False
    return near.words[before] not in TIMES or number.low >= _MANY_TIMES


def _is_of_design(near: Around, number: Number, before: int) -> bool:
    """ "Project 636", «проєкт 636», but not "the project 40 ..." """
    named = near.tokens.capital(before) if near.month_first else not near.mask(number.last) & OBJECT
    return number.bare and named


def _is_indexed(near: Around, number: Number, before: int) -> bool:
    """ "Brigade 45", «бригада «45», «в ангарах 5 і 6»."""
    if number.words or number.low >= 10**5 or near.mask(number.last) & OBJECT:
        return False
    if before > 1 and near.masks[before] & _AND and before - 1 in near.firsts:
        before = near.before(before - 1)
    elif before > 0 and near.words[before] in _OPENING:
        before = near.before(before)
    return bool(near.masks[before] & _INDEX_NOUN)


def _spelt_index(near: Around, number: Number) -> str | None:
    """A number in words behind what is numbered: "Gate Eight"; "what happened on day eight." counts nothing behind."""
    if near.tokens.capital(number.first):
        return "part of a name"
    closed = number.last >= near.size or near.mask(number.last) & (SIGN | STOP | NEWLINE)
    return "an index" if near.month_first and closed else None


def _is_of_several(near: Around, number: Number, before: int) -> bool:
    """ "Units 4 and 6", "footnotes 1-7", "days one and seven": each tells which ones."""
    if not near.month_first or number.high >= _INDEXED:
        return False
    if number.words and near.masks[before] & _NUMBERED and near.mask(before - 1) & _LEADS:
        # "On day seven"
        return not near.mask(number.last) & OBJECT
    if near.masks[before] & _NUMBERED and any(mask & _OF for mask in near.tokens.base[number.last : number.last + 1]):
        # "They enter year 6 of the siege", but not "this year 6 of the drones"
        return not near.masks[before - 1] & _PARTICULAR
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
    if number.bare and near.mask(last) & (_IN | _ON) and (near.mask(last + 1) | near.mask(last + 2)) & _ADDRESS:
        # «крыша дома 36 по улице Садовой», «по Садовой улице»
        return "an address" if object_of(near.mask(near.tokens.before(number.first))) in BUILDINGS else None
    paired = 2 * bool(near.mask(last) & _AND and last + 1 in near.firsts)
    if not number.words and near.mask(last + paired) & _INDEX_BEHIND:
        return "an index"
    if near.mask(last) & _FLOORS and near.mask(near.before(number.first)) & _LEVEL:
        # «На рівні 5-6 поверхів»
        return "an index"
    if number.bare and number.low > _FEW and _is_meeting(near, last):
        return "part of a name"
    if number.bare and any(near.mask(last + step) & _ADDRESS for step in (1, 2)) and tokens.capital(last):
        return "an address"
    return "a word with a fraction in it" if number.kind is _FRACTION and _is_half_word(near, number) else None


def _is_meeting(near: Around, at: int) -> bool:
    """Whether a number only tells which meeting it was, perhaps with its name between: «69 Генеральна конференція»."""
    named = near.word(at).isalpha() and not near.mask(at) & OBJECT and unit_of(near.mask(at)) is None
    return bool(near.mask(at) & _MEETING or (named and near.mask(at + 1) & _MEETING))


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
    return before >= 0 and near.tokens.capital(before) and (not near.masks[before] or _is_quoted(near, number, before))


def _is_quoted(near: Around, number: Number, before: int) -> bool:
    """Whether a word and the number behind it are a name in quotation marks, whatever the word means: «Лондон 7»."""
    closed = near.word(number.last) in _CLOSING and not near.masks[before] & OBJECT
    return closed and before > 0 and near.words[before - 1] in _OPENING


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
    if before < 1 or number.words or number.low > 10**4 or not near.tokens.capital(before):
        return False
    if near.masks[before]:
        return _is_quoted(near, number, before)
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
