"""List marks, footnotes, telephone numbers, fields of a form."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.referring import is_footnote, is_list_mark
from crossfoot.extract.tokens import NEWLINE, NUMBER, STOP

_ADDRESS, _OF, _INDEX_NOUN = (CONCEPTS.bit(name) for name in ("address", "of", "index-noun"))
_DASH, _AND_OR = CONCEPTS.bit("dash"), CONCEPTS.any(("and", "or"))
#: More decimals than this has no figure of a report, but a position on a map.
_DECIMALS = 4
#: A telephone number has so many groups of digits.
_DIALLED = 4
#: «за адресою»
_LIVES = CONCEPTS.bit("at-address")
#: "Phone: 202 ..."; the label stands within so many tokens
_PHONE, _CALLED, _AREA_CODE = CONCEPTS.bit("phone-label"), 6, 100
#: Nobody writes that so many were added.
_MANY_MORE = 10**6
#: The longest list that a text numbers.
_LIST_MARKS = 40
#: A key of a form has at most so many tokens; what became of people and things ends none: "Wounded: 114".
_KEY_WORDS = 6
#: A line on a ticker has fewer characters.
_TICKER, _RISE_OR_FALL = 120, "▲▼△▽"
_FATES = CONCEPTS.any(
    "kill die death toll injure injury missing gone-people rescue casualties lose shoot-down suppress destroy damage "
    "eliminate launch impact-noun".split()
)


def mark(near: Around, number: Number, ahead: int, parted: bool) -> str | None:
    """List marks, footnotes, "1 of 4"."""
    if parted and _is_in_prose(near, number, ahead):
        return None
    return next((name for name, holds in _MARKS if holds(near, number)), None)


def _is_in_prose(near: Around, number: Number, ahead: int) -> bool:
    """Whether a plain number follows a word or an opened bracket: it is no mark."""
    at, written = number.first, near.words[number.first]
    if not at or "." in written or written[0] == "0" or near.mask(number.last) & NUMBER:
        return False
    before = near.masks[at - 1]
    if before & _PHONE or (ahead & NUMBER and (ahead & _OF or before & NUMBER)):
        return False
    word = near.words[at - 1]
    return word[0].isalnum() or (word == "(" and near.word(number.last) != ")")


def _is_note(near: Around, number: Number) -> bool:
    """ "[3]", and digits that a sign marks as a footnote."""
    text, start, end = near.tokens.text, near.tokens.starts[number.first], near.tokens.ends[number.last - 1]
    return (start > 0 and text[start - 1] == "[" and text[end : end + 1] == "]") or is_footnote(near.tokens, number)


def _is_listed(near: Around, number: Number) -> bool:
    """ "2." or "2)" at the head of a line, or where a list has lost its line breaks: "the offer. 2. The ministry"."""
    if is_list_mark(near.tokens, number):
        return True
    at, behind = number.first, near.word(number.last)
    if behind not in (".", ")"):
        return False
    if at == 0 or near.masks[at - 1] & NEWLINE:
        return number.bare
    start = near.tokens.starts[at]
    parted = near.masks[at - 1] & STOP or near.tokens.text[start - 2 : start] == "  "
    parted = parted or (near.word(at - 1) == ":" and number.low == 1)
    return bool(parted) and behind == "." and number.low < _LIST_MARKS


def _is_house(near: Around, number: Number) -> bool:
    """ "12 Garden Street, 4", «за адресою: Садова, 4»."""
    at = number.first
    if near.word(at - 1) != ",":
        return False
    if near.tokens.concepts(max(0, at - _CALLED), at) & _LIVES:
        return True
    return number.bare and any(near.mask(at - 1 - step) & _ADDRESS for step in (1, 2, 3))


def _is_telephone(near: Around, number: Number) -> bool:
    """Groups of digits, what stands behind "phone:", and "+380501234567"."""
    if number.words:
        return False
    if near.word(number.first - 1) == "+" and number.low > _MANY_MORE:
        return True
    called = near.tokens.concepts(max(0, number.first - _CALLED), number.first) & _PHONE
    return _is_dialled(near, number) or (bool(called) and number.low >= _AREA_CODE)


def _is_half_of_pair(near: Around, number: Number) -> bool:
    """ "Four- and five-storey houses"."""
    tokens, last = near.tokens, number.last
    hung = near.mask(last) & _DASH and tokens.joined(last) and not tokens.joined(last + 1)
    return bool(hung and near.mask(last + 1) & _AND_OR)


def _is_position(near: Around, number: Number) -> bool:
    return len(near.word(number.first).partition(".")[2]) > _DECIMALS


def _is_nothing_added(near: Around, number: Number) -> bool:
    """ "1,240 (+0)"."""
    return near.word(number.first - 1) == "+" and number.high == 0


def _is_code(near: Around, number: Number) -> bool:
    """Digits that begin with a nought: "007"."""
    word = near.word(number.first)
    return len(word) > 1 and word.isdecimal() and word.startswith("0")


def _is_dialled(near: Around, number: Number) -> bool:
    """Four groups of digits or more that are no one number: 8 800 123 45 67."""
    first, last = number.first, number.last
    while first and near.masks[first - 1] & NUMBER:
        first -= 1
    while last < near.size and near.masks[last] & NUMBER:
        last += 1
    whole = (first, last) == (number.first, number.last) and not near.word(first).startswith("0")
    return last - first >= _DIALLED and not whole


def _is_field(near: Around, number: Number) -> bool:
    """A line that is only a number, or a short key with one: "word_count: 630", but not "killed: 12"."""
    at = number.first
    if number.words or not (number.last >= near.size or near.masks[number.last] & NEWLINE):
        return False
    if at == 0 or near.masks[at - 1] & NEWLINE:
        return True
    if near.word(at - 1) != ":":
        return False
    start = max(0, at - _KEY_WORDS)
    opens = next((step + 1 for step in range(at - 1, start - 1, -1) if near.masks[step] & NEWLINE), start)
    if near.tokens.concepts(opens, at) & _FATES:
        # "Drones shot down: 34"
        return False
    return start == 0 or opens > start


def _is_on_ticker(near: Around, number: Number) -> bool:
    """A line of what shares cost, with the signs of a rise or a fall: "NRDL 51.20 ▼ 0.40 (1%)"."""
    text, start, end = near.tokens.text, near.tokens.starts[number.first], near.tokens.ends[number.last - 1]
    opens, closes = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[opens : closes if closes >= 0 else len(text)]
    return len(line) < _TICKER and any(sign in line for sign in _RISE_OR_FALL)


def _counts_pages(near: Around, number: Number) -> bool:
    """The 4 of "list 1 of 4"."""
    before = near.before(number.first)
    if before < 2 or not near.masks[before] & _OF or not near.masks[before - 1] & NUMBER:
        return False
    return bool(near.masks[near.before(before - 1)] & _INDEX_NOUN)


#: What a number that counts nothing may be, asked in this order.
_MARKS = (
    ("a footnote", _is_note),
    ("a list mark", _is_listed),
    ("an address", _is_house),
    ("a telephone number", _is_telephone),
    ("a description", _is_half_of_pair),
    ("a position on a map", _is_position),
    ("a field of a form", _is_field),
    ("a price on a ticker", _is_on_ticker),
    ("a list mark", _counts_pages),
    ("nothing added", _is_nothing_added),
    ("digits that are no count", _is_code),
)
