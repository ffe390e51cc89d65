"""Speeds, delays and periods that tell when, not how much."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.exclude.names import unit_mask
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import ORDINAL, Number
from crossfoot.extract.phrase import ANOTHER, HEDGE, IN, PREPOSITION, unit_of
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

_bit = CONCEPTS.bit
_AGO, _PAST, _RESTORED, _PER_HOUR = (_bit(name) for name in ("ago", "past", "restored", "per-hour"))
_DASH, _A, _BY, _IN, _DELAYED = (_bit(name) for name in ("dash", "a", "by", "in", "delayed"))
_PERIOD, _WITHIN_PAST = _bit("period"), _bit("within-past")
_WHILE, _READ = _bit("in-the-course"), _bit("to-read")
_LASTING, _LARGEST = _bit("lasting"), _bit("largest")
#: what stands before "last" where it says which time
_DETERMINES = IN | PREPOSITION | SIGN | STOP | NEWLINE
_DETERMINES |= CONCEPTS.any(
    "a name-determiner possessive his-her known-determiner adjunct for to from of by and".split()
)
#: so long there can be nothing of a kind; what says so stands within so many tokens before
_LONG_AFTER, _FIRST, _FIRST_REACH = frozenset({"week", "month", "year", "decade"}), _bit("first-time"), 8
#: Shorter than these is how long something took, unless something is counted within so many tokens.
_LONG_UNITS, _COUNTED = frozenset({"day", "week", "month"}), 8
#: what is fast or strong, told within so many tokens before how much; a time in the singular
_SPEED, _MAGNITUDE, _ONE_TIME, _SAID_BEFORE = _bit("speed"), _bit("magnitude"), _bit("one-time"), 4
#: Without one of these behind a number, or before it, it is none of this.
TIMED = _bit("unit") | _PER_HOUR | _LARGEST
TIMED_AHEAD = _MAGNITUDE
#: "two years of all-out war": so many tokens from the number to the end
_WAR, _WAR_REACH = _bit("war-itself"), 4
_SPEED_UNITS = frozenset({"km", "m", "mi", "ft"})


def period(near: Around, number: Number) -> str | None:
    """The past 24 hours, two weeks ago, for the last three days."""
    at = number.last
    if near.month_first and near.mask(at) & _LARGEST and unit_of(near.mask(near.tokens.behind(at))) in TIME_UNITS:
        # "April and May were the two deadliest months"
        return "a rank"
    unit = unit_of(unit_mask(near, number))
    if near.mask(at) & _PAST and unit_of(near.mask(near.tokens.behind(at))) in TIME_UNITS:
        # «за два попередні роки»
        return "a reporting window"
    if _is_speed(near, number, unit):
        return "a speed"
    if near.mask(at) & _ONE_TIME and number.bare and number.low > 1 and number.low % 10 != 1:
        # «на 6 день»: of several there are days
        return "an ordinal that only orders"
    if unit not in TIME_UNITS:
        return None
    step = at + (1 if near.mask(at) & _DASH else 0)
    behind = near.tokens.behind(step)
    if unit == "minute" and near.mask(behind) & _READ:
        # "Four min read"
        return "of the page"
    before, ordered = _before_time(near, number)
    if near.mask(behind) & _AGO and not (near.month_first and near.mask(before) & _LASTING):
        start = max(0, number.first - 6)
        ended = unit == "hour" and any(mask & _RESTORED for mask in near.masks[start : number.first])
        return None if ended else "a time ago"
    if unit in _LONG_AFTER and _is_first_since(near, before, number):
        return None
    if ordered or _is_window(near, number, unit, before, behind):
        return "a reporting window"
    if near.mask(near.before(before) if near.mask(before) & _BY else before) & _DELAYED:
        # "Quotes are delayed by at least 15 minutes"
        return "a delay"
    if number.high == 1 and number.words and not near.mask(at) & _DASH:
        # "One day", but not "a one-month truce"
        return "one day, one year"
    return None


def _is_speed(near: Around, number: Number, unit: str | None) -> bool:
    """Whether it tells how fast or strong something is."""
    at = number.last
    if near.mask(at) & _PER_HOUR:
        # «25 м/с»
        return True
    if unit in _SPEED_UNITS and near.mask(near.tokens.behind(at)) & _PER_HOUR:
        return True
    # «зі швидкістю 300 км», "a tremor of magnitude 2.8"
    said = near.tokens.concepts(max(0, number.first - _SAID_BEFORE), number.first)
    return bool(said & _MAGNITUDE or (unit in _SPEED_UNITS and said & _SPEED))


def _before_time(near: Around, number: Number) -> tuple[int, bool]:
    """The token before a time, hedges and articles left aside, and whether it says which: "the past two weeks"."""
    before = near.before(number.first)
    for _ in range(3):
        if before < 0:
            break
        mask = near.masks[before]
        if mask & _LASTING and mask & _PAST and _is_verb(near, before):
            break
        ordered = mask & ORDINAL and (near.free_order or near.mask(near.before(before)) & _A)
        if mask & _PAST or ordered:
            # the past two weeks, the first three months, перші шість місяців
            return before, True
        if not mask & (HEDGE | _A | ANOTHER):
            break
        before = near.before(before)
    return before, False


def _is_verb(near: Around, at: int) -> bool:
    """ "Blackouts last up to nine hours a day", but not "in the last nine hours", "last nine hours"."""
    before = near.before(at)
    return near.month_first and before >= 0 and not near.masks[before] & _DETERMINES


def _is_window(near: Around, number: Number, unit: str | None, before: int, behind: int) -> bool:
    """Whether a time is the one reported on, by the words ``before`` and ``behind`` it."""
    if number.low == 24 and unit == "hour" and (near.mask(behind) & _PERIOD or near.mask(before) & _WITHIN_PAST):
        return True
    if near.mask(before) & _WITHIN_PAST or (number.low == 24 and near.mask(before) & _IN):
        return True
    if not near.mask(number.first - 1) & _WHILE:
        return False
    if near.tokens.concepts(number.last, number.last + _WAR_REACH) & _WAR:
        # «За 90 дней войны»: the war itself is told of
        return False
    if unit == "year":
        # «Погибли 900 человек за два года», but what a plan takes may be told: «два миллиарда за четыре года»
        priced = unit_of(near.mask(near.before(number.first - 1)))
        return not (priced or "").isupper()
    # «За три доби випустили 450 дронів»
    return unit in _LONG_UNITS or (unit == "hour" and _counts(near, number))


def _is_first_since(near: Around, before: int, number: Number) -> bool:
    """ "The first swap in the last five months", «вперше за пів року»: how long there was none before."""
    lead = min(before, number.first - 1)
    if lead < 1 or not near.tokens.base[lead] & (_PAST | _WITHIN_PAST | _WHILE | _IN):
        return False
    for at in range(lead - 1, max(-1, lead - _FIRST_REACH), -1):
        if near.masks[at] & (SIGN | STOP | NEWLINE):
            return False
        if near.masks[at] & _FIRST:
            return True
    return False


def _counts(near: Around, number: Number) -> bool:
    """Whether something is counted behind a few hours, and nothing mended in them."""
    start, end = max(0, number.first - _COUNTED), number.last + _COUNTED
    if any(mask & _RESTORED for mask in near.masks[start:end]):
        return False
    return not near.firsts.isdisjoint(range(number.last, end))
