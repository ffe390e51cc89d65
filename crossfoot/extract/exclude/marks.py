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
    tokens, at = near.tokens, number.first
    text, written = tokens.text, near.words[at]
    start, end = tokens.starts[at], tokens.ends[number.last - 1]
    if parted and at and "." not in written and written[0] != "0" and not near.mask(number.last) & NUMBER:
        word = near.words[at - 1]
        beside = ahead & NUMBER and (ahead & _OF or near.masks[at - 1] & NUMBER)
        beside = beside or bool(near.masks[at - 1] & _PHONE)
        if not beside and (word[0].isalnum() or (word == "(" and near.word(number.last) != ")")):
            return None
    if start and end < len(text) and text[start - 1] == "[" and text[end] == "]":
        return "a footnote"
    if is_footnote(tokens, number):
        return "a footnote"
    if is_list_mark(tokens, number):
        return "a list mark"
    first = at == 0 or near.masks[at - 1] & NEWLINE
    if first and number.bare and near.word(number.last) in (".", ")") and tokens.joined(number.last):
        return "a list mark"
    opens = (
        near.masks[at - 1] & STOP or (near.word(at - 1) == ":" and number.low == 1) or text[start - 2 : start] == "  "
    )
    if opens and near.word(number.last) == "." and number.bare and number.low < _LIST_MARKS:
        # "…the offer. 2. The ministry…": a list that has lost its line breaks
        return "a list mark"
    lives = near.tokens.concepts(max(0, at - _CALLED), at) & _LIVES
    if lives and not number.words and near.word(at - 1) == "," and near.tokens.capital(at - 2):
        return "an address"
    called = near.tokens.concepts(max(0, at - _CALLED), at) & _PHONE
    if not number.words and (_dialled(near, number) or (called and number.low >= _AREA_CODE)):
        return "a telephone number"
    if number.bare and near.word(at - 1) == "," and any(near.mask(at - 1 - step) & _ADDRESS for step in (1, 2, 3)):
        return "an address"
    if near.mask(number.last) & _DASH and tokens.joined(number.last) and not tokens.joined(number.last + 1):
        if near.mask(number.last + 1) & _AND_OR:
            # "four- and five-storey houses"
            return "a description"
    if len(near.word(at).partition(".")[2]) > _DECIMALS:
        return "a position on a map"
    if number.bare and len(near.word(at)) > 5 and near.word(at).startswith("0"):
        return "a telephone number"
    if _is_field(near, number):
        return "a field of a form"
    if _is_on_ticker(near, start, end):
        return "a price on a ticker"
    if _counts_pages(near, number):
        return "a list mark"
    if near.word(at - 1) == "+" and (number.low > 10**6 or number.high == 0):
        return "a telephone number" if number.low else "nothing added"
    if near.word(at).isdigit() and near.word(at).startswith("0") and len(near.word(at)) > 1:
        return "digits that are no count"
    return None


def _dialled(near: Around, number: Number) -> bool:
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


def _is_on_ticker(near: Around, start: int, end: int) -> bool:
    """A line of what shares cost, with the signs of a rise or a fall: "NRDL 51.20 ▼ 0.40 (1%)"."""
    text = near.tokens.text
    opens, closes = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[opens : closes if closes >= 0 else len(text)]
    return len(line) < _TICKER and any(sign in line for sign in _RISE_OR_FALL)


def _counts_pages(near: Around, number: Number) -> bool:
    """The 4 of "list 1 of 4"."""
    before = near.before(number.first)
    if before < 2 or not near.masks[before] & _OF or not near.masks[before - 1] & NUMBER:
        return False
    return bool(near.masks[near.before(before - 1)] & _INDEX_NOUN)
