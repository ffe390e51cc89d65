"""Numbers that are no figure: ages, dates, clock times, names, list marks.

Each reason is a function of the number and its neighbours; the first that holds is given, for traces.
"""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import ORDINAL, Kind, Number
from crossfoot.extract.numbered import UNITS, is_unit_number
from crossfoot.extract.objects import EVENTS, OBJECT, PEOPLE, PLACES, object_of
from crossfoot.extract.phrase import ANOTHER, BE, HEDGE, MODEL, unit_of
from crossfoot.extract.referring import is_footnote, is_list_mark, names_something, refers_back
from crossfoot.extract.tokens import HYPHENS, INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
AGED, OLD, CLOCK, AGO, PAST = (_bit(name) for name in ("aged", "old", "clock", "ago", "past"))
INDEX_NOUN, INDEX_ORDINAL, WEAPON = (_bit(name) for name in ("index-noun", "index-ordinal", "weapon-name"))
LIMITS, DESCRIPTOR, HE_SHE = CONCEPTS.any(("more-than", "less-than")), _bit("descriptor"), _bit("he-she")
#: «ще на одній локації»
OTHER = _bit("other")
#: «на 5 поверсі», «438 КК»: which, not how many
INDEX_BEHIND = _bit("index-behind")
MONTH, UNIT, DASH, IN, OF, A, AND = (_bit(name) for name in ("month", "unit", "dash", "in", "of", "a", "and"))
LARGEST, WAR_NOUN, SINCE, ON = (_bit(name) for name in ("largest", "war-noun", "since", "on"))
ONE_OF_THOSE, TIMES_WORD, YEAR_WORD = (_bit(name) for name in ("pronoun-one", "occasion", "year-word"))
DETERMINER, EVERY, RESTORED, ADDRESS = (_bit(name) for name in ("determiner", "every", "restored", "address"))
RUNNING, ALL_BUT = _bit("running-count"), _bit("all-but")
CLOCK_AT, CLOCK_DAY = (_bit(name) for name in ("clock-at", "clock-day"))
#: More decimals than this has no figure of a report, but a position on a map.
_DECIMALS = 4
#: A telephone number has so many groups of digits.
_DIALLED = 4
#: The longest list that a text numbers.
_LIST_MARKS = 40
SWAP_FOR = _bit("swap-for")
NOT, BY, DELAYED = _bit("denied"), _bit("by"), _bit("delayed")
DAY_PART, BODY = _bit("day-part"), CONCEPTS.any(("speaker-body", "speaker-office"))
BETWEEN, SEASON, TO, HALF_WORD = CONCEPTS.any(("between", "from")), _bit("season"), _bit("to"), _bit("half-word")
_AGE_LIMIT = CONCEPTS.any(("from", "to"))
NOT_WAR = _bit("not-war")
TIME_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
SPEED_UNITS = frozenset({"km", "m", "mi", "ft"})
PER_HOUR = _bit("per-hour")
#: A key of a form has at most so many tokens.
_KEY_WORDS = 6
#: The second number of "all but six drones and two missiles" stands at most so far behind the first.
_LISTED = 4
DEAD_UNITS = frozenset({"kV", "mm", "degree"})

_ORDINAL, _FRACTION = Kind.ORDINAL, Kind.FRACTION
#: What stands beside a number is looked for within so many tokens before it and behind it.
_AHEAD, _BEHIND = 4, 5
#: Signs that part a number from what stands before it, and from what stands behind it.
_OPEN, _CLOSED = frozenset(("", *' \n\u00a0("“«')), frozenset(("", *' \n\u00a0,.;)%"”»'))
_NAMED_AHEAD = MODEL | WEAPON | INDEX_NOUN
_NAMED_BEHIND = ADDRESS | INDEX_BEHIND | CONCEPTS.any("unit:" + name for name in DEAD_UNITS)
_DATED = CLOCK | MONTH | DAY_PART | CONCEPTS.any(("unit:hour", "unit:minute"))
ABOUT = _bit("about")
_AGED_AHEAD, _AGED_BEHIND = AGED | BE | LIMITS | ABOUT, OLD | _bit("unit:year")


class Excluder:
    """Says why a number is no figure, or None."""

    def __init__(self, tokens: Tokens, numbers: list[Number]) -> None:
        """Prepare for the numbers of one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._size = len(tokens.words)
        #: behind the last number that is left out
        self._left = -_LISTED - 1
        self._free_order = tokens.lexicon.language.head is Head.FIRST
        self._firsts = {number.first for number in numbers}
        #: whether some number may be that of a unit of troops
        self._troops = bool(tokens.families[UNITS]) or tokens.text[-1:].isalnum()
        self._month_first = tokens.lexicon.language.head is Head.LAST

    def _mask(self, at: int) -> int:
        return self._masks[at] if 0 <= at < self._size else 0

    def _before(self, at: int) -> int:
        at -= 1
        while at > 0 and self._masks[at] & INNER:
            at -= 1
        return at

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < self._size else ""

    def reason(self, number: Number) -> str | None:
        """Why the number is no figure.

        Most numbers are figures: each reason first looks whether the concepts around the number ask for it at all.
        """
        if number.implied:
            return None
        if not number.words and self._troops and is_unit_number(self._tokens, number.first, number.last):
            return "the number of a unit"
        if number.kind is _ORDINAL:
            return self._ordinal(number)
        first, last, tokens = number.first, number.last, self._tokens
        before = self._before(first)
        ahead = tokens.concepts(max(0, first - _AHEAD if before > first - _AHEAD else before - 1), first)
        behind = tokens.concepts(last, last + _BEHIND)
        start, end = tokens.starts[first], tokens.ends[last - 1]
        parted = tokens.text[start - 1 : start] in _OPEN and tokens.text[end : end + 1] in _CLOSED
        named = not parted or ahead & _NAMED_AHEAD or behind & _NAMED_BEHIND or self._may_be_named(number, before)
        named = named or number.kind is _FRACTION
        return (
            (self._part_of_name(number, before) if named else None)
            or self._clock_or_date(number, ahead | behind, parted)
            or self._age(number, ahead, behind)
            or (self._period(number) if behind & (UNIT | PER_HOUR) else None)
            or self._mark(number, ahead, parted)
            or ("one in so many" if (ahead | behind) & IN and self._is_ratio(number) else None)
            or (self._word_one(number) if number.words else None)
            or (self._left_out(number) if ahead & (ALL_BUT | NOT) or self._left >= first - _LISTED else None)
            or ("a pair known already" if refers_back(self._tokens, number) else None)
        )

    def _part_of_name(self, number: Number, before: int) -> str | None:
        """Х-101, 155-мм, Leopard 2, бригада № 45, 30-го полку."""
        tokens, at = self._tokens, number.first
        text = tokens.text
        start, end = tokens.starts[at], tokens.ends[number.last - 1]
        if end < len(text) and text[end].isalpha() and not self._mask(number.last) & UNIT:
            return "part of a name"
        glued = at and self._masks[at - 1] & IN
        if start and ((text[start - 1].isalpha() and not glued) or text[start - 1] in "_@#№"):
            return "part of a name"
        if before >= 0 and tokens.hyphen(before):
            word = self._word(before - 1)
            swapped = self._mask(before - 1) & SWAP_FOR and before - 3 in self._firsts
            if word and (word[0].isalpha() or word[0].isdigit()) and before - 1 not in self._firsts and not swapped:
                return "part of a name"
            if self._masks[before - 1] & NUMBER:
                return "a score, range or telephone number"
        if self._mask(number.last) & DASH and tokens.joined(number.last) and self._mask(number.last + 1) & NUMBER:
            if tokens.joined(number.last + 1):
                return "a score, range or telephone number"
        if before >= 0 and self._masks[before] & MODEL and not self._mask(number.last) & OBJECT:
            # In "8 × Tu-95  ✈ 5 × Tu-22" the second number begins an entry of its own.
            if not text[tokens.ends[at - 1] : start].strip() and self._word(number.last) not in ("×", "x", "х"):
                return "a weapon's name"
        if before >= 0 and self._masks[before] & WEAPON and not self._masks[before] & (HEDGE & ~WEAPON):
            return "a weapon's name"
        quoted = before - 1 if before > 0 and self._words[before] in '«"“' else before
        if quoted >= 0 and self._masks[quoted] & INDEX_NOUN and not number.words and number.low < 10**5:
            if not self._mask(number.last) & OBJECT or self._word(quoted) in ("№", "no"):
                return "an index"
        if self._tokens.hyphen(number.last) and self._mask(number.last + 1) & DESCRIPTOR:
            return "a description"
        paired = 2 * bool(self._mask(number.last) & AND and number.last + 1 in self._firsts)
        if not number.words and self._mask(number.last + paired) & INDEX_BEHIND:
            return "an index"
        if self._named_before(number, before) or names_something(self._tokens, number):
            return "part of a name"
        if before >= 0 and self._masks[before] & INDEX_NOUN and number.words and tokens.capital(at):
            if tokens.capital(before):
                return "part of a name"
        if start and text[start - 1] in "/" and start > 1 and text[start - 2].isalnum():
            return "part of a name"
        if end + 1 < len(text) and text[end] == "/" and text[end + 1].isalnum():
            return "part of a name"
        if number.bare and any(self._mask(number.last + step) & ADDRESS for step in (1, 2)):
            if self._tokens.capital(number.last):
                return "an address"
        if number.kind is _FRACTION and self._is_half_word(number):
            return "a word with a fraction in it"
        return "unit that names a thing" if unit_of(self._unit_mask(number)) in DEAD_UNITS else None

    def _may_be_named(self, number: Number, before: int) -> bool:
        """Whether a capital letter, or a hyphen that joins two words, may make it a name."""
        if before >= 0 and self._words[before] in HYPHENS:
            return True
        if number.words:
            return self._tokens.capital(number.first)
        return before >= 0 and not self._masks[before] and self._tokens.capital(before)

    def _is_half_word(self, number: Number) -> bool:
        """ "Half-measures", "half a century", "the first three quarters of 2025"."""
        at = number.last
        if self._mask(at) & (DASH | A):
            at += 1
        if self._mask(at) & HALF_WORD:
            return True
        year = self._word(at + 1) if self._mask(at) & OF else ""
        return len(year) == 4 and year.isdecimal() and not self._mask(at + 2) & OBJECT

    def _named_before(self, number: Number, before: int) -> bool:
        """Panzerbrigade 45, Falcon 9: bare digits right behind a capitalised word that means nothing else."""
        if before < 1 or number.words or number.low > 10**4 or self._masks[before] or not self._tokens.capital(before):
            return False
        if self._masks[before - 1] & (STOP | NEWLINE) or len(self._words[before]) < 2:
            return False
        if self._free_order and self._masks[before - 1] & (IN | ON):
            # у Дніпровському 630: a place and its count
            return False
        after = self._mask(number.last)
        if self._masks[before - 1] & A and not after & (OBJECT | UNIT):
            return True
        return bool(after & SIGN) or (not after and self._word(number.last) == "")

    def _unit_mask(self, number: Number) -> int:
        at = number.last
        if self._mask(at) & DASH and self._tokens.joined(at):
            at += 1
        return self._mask(at)

    def _clock_or_date(self, number: Number, around: int, parted: bool) -> str | None:
        tokens, at, last = self._tokens, number.first, number.last
        text, written = tokens.text, self._words[at]
        if parted and not around & (_DATED | TO) and "." not in written and not self._mask(last + 1) & NUMBER:
            if not number.bare or len(written) != 4:
                return None
        after_word, before_word = self._word(last), self._word(at - 1)
        if after_word == ":" and tokens.joined(last) and self._mask(last + 1) & NUMBER and tokens.joined(last + 1):
            return "a clock time"
        if before_word == ":" and tokens.joined(at) and self._mask(at - 2) & NUMBER and tokens.joined(at - 1):
            return "a clock time"
        after = self._mask(last)
        if after & CLOCK and not after & UNIT:
            return "a clock time"
        if unit_of(after) in ("hour", "minute") and self._tells_time(number):
            return "a clock time"
        before = self._before(at)
        if before >= 0 and self._masks[before] & CLOCK and not self._masks[before] & UNIT and number.low < 25:
            return "a clock time"
        if after & TO and any(self._is_currency(last + step) for step in (1, 2, 3)):
            return "a rate of exchange"
        if number.words and number.low > 31:
            return None
        # Days beside a month: 21 May, May 21, May 20-21.
        if number.high <= 31 and number.low == number.low.to_integral_value():
            if after & MONTH and not (after_word == "may" and not tokens.capital(last)):
                return "a date"
            if number.bare and (self._day_of_list(last) or (after & AND and self._mask(last + 1) & DAY_PART)):
                # «вечером 30 и ночью на 31 декабря»
                return "a date"
            month = before - 1 if before_word == "." and tokens.joined(at - 1) else before
            if month >= 0 and self._masks[month] & MONTH and (self._words[month] != "may" or tokens.capital(month)):
                # In English the day follows its month; elsewhere a number behind a month counts what follows it, and so
                # does a word behind a month with its day: "On 22 January four were injured".
                dated = number.words and month > 0 and self._masks[month - 1] & NUMBER
                if dated:
                    return None
                if not after & (OBJECT | UNIT) or (self._month_first and not number.words):
                    return "a date"
            if (
                after & (DASH | ON | _bit("to") | _bit("and"))
                and self._mask(last + 2) & MONTH
                and self._mask(last + 1) & NUMBER
            ):
                return "a date"
            if before >= 0 and self._masks[before] & (DASH | _bit("to") | _bit("and")) and self._mask(at - 2) & NUMBER:
                if at - 3 >= 0 and self._masks[at - 3] & MONTH and not after & (OBJECT | UNIT):
                    return "a date"
        if written.count(".") == 2 or (written.count(".") == 1 and self._is_day_month(written, number)):
            return "a date"
        if number.bare and 1900 <= number.low <= 2100 and len(written) == 4:
            return self._year(number, before, after)
        if number.bare and 1500 <= number.low < 1900 and len(written) == 4 and self._month_first:
            # "In 1855, ..."
            if before >= 0 and self._masks[before] & (IN | SINCE | MONTH) and (after & SIGN or not after):
                return "a year"
        if text.startswith("/", tokens.ends[last - 1]) and tokens.ends[last - 1] + 1 < len(text):
            return "a date" if text[tokens.ends[last - 1] + 1].isdigit() else None
        return None

    def _is_currency(self, at: int) -> bool:
        unit = unit_of(self._mask(at))
        return unit is not None and len(unit) == 3 and unit.isupper() and not self._mask(at - 1) & NUMBER

    def _day_of_list(self, at: int) -> bool:
        """Whether further days and their month follow: «26, 28 и 30 августа», "26, 28 and 30 August"."""
        days = 0
        while (self._word(at) == "," or self._mask(at) & AND) and self._mask(at + 1) & NUMBER:
            if len(self._word(at + 1)) > 2:
                return False
            at, days = at + 2, days + 1
        return days > 0 and bool(self._mask(at) & MONTH)

    def _tells_time(self, number: Number) -> bool:
        """ "в 5 часов 30 минут", "сегодня около 13 часов", "11 часов утра": hours that name a moment."""
        if number.high >= 25 and unit_of(self._mask(number.last)) == "hour":
            return False
        behind = self._tokens.behind(number.last)
        if self._mask(behind) & (CLOCK | DAY_PART):
            return True
        if self._mask(behind) & NUMBER and self._mask(behind + 1) & MONTH and not self._month_first:
            # «20 часов 20 мая»
            return True
        before = self._before(number.first)
        if before >= 1 and unit_of(self._masks[before]) == "hour" and before - 1 in self._firsts:
            # minutes behind hours
            before = self._before(before - 1)
        if before >= 0 and self._masks[before] & CLOCK_AT:
            return True
        if before >= 0 and self._masks[before] & HEDGE:
            before = self._before(before)
            return before < 0 or bool(self._masks[before] & (NEWLINE | STOP | CLOCK_DAY))
        return False

    def _is_day_month(self, written: str, number: Number) -> bool:
        """18.00, 25.02: two digits after a point where the language writes decimals with a comma."""
        if self._tokens.lexicon.language.decimal_mark == "." or "," in written:
            return False
        day, _, month = written.partition(".")
        return (
            len(month) == 2
            and len(day) <= 2
            and int(day) <= 31
            and int(month) <= 59
            and not self._mask(number.last) & UNIT
        )

    def _year(self, number: Number, before: int, after: int) -> str | None:
        if number.low != number.high:
            return "years"
        dated = before > 0 and self._masks[before] & NUMBER and self._masks[before - 1] & MONTH
        if self._month_first and before >= 0 and (self._masks[before] & MONTH or dated):
            # "An October 2025 United Nations report", "February 27 2026 120 engagements"
            return "a year"
        if after & YEAR_WORD:
            return "a year"
        if before >= 0 and self._masks[before] & HEDGE & ~IN:
            return None
        named = before >= 0 and self._masks[before] & (MONTH | SINCE | SEASON)
        if after & (OBJECT | _bit("multiplier")) and not named:
            return None
        at = number.last
        if (after & UNIT and unit_of(after) not in TIME_UNITS) or (
            self._mask(at + 1) & OBJECT and not after & SIGN and not before_is_in(self._mask(before))
        ):
            return None
        return "a year"

    def _age(self, number: Number, ahead: int, behind: int) -> str | None:
        beside = self._word(number.last) in (")", ",") or self._word(number.first - 1) == ","
        if not (beside or ahead & _AGED_AHEAD or behind & _AGED_BEHIND):
            return None
        at = number.last
        before = self._before(number.first)
        hedged = self._before(before) if before > 0 and self._masks[before] & HEDGE else before
        while hedged > 0 and (self._masks[hedged] & AND or self._word(hedged) == ",") and hedged - 1 in self._firsts:
            # «віком 12, 13 та 17 років»
            hedged = self._before(hedged - 1)
        if hedged >= 0 and self._masks[hedged] & AGED:
            return "an age"
        if before > 0 and self._masks[before] & BETWEEN and self._masks[self._before(before)] & AGED:
            # "aged between 22 and 27"
            return "an age"
        if before >= 0 and self._closes_ages(number.first):
            return "an age"
        since = self._before(before) if before > 0 and self._masks[before] & _AGE_LIMIT else -1
        if since >= 0 and self._masks[since] & AGED:
            # «віком від 14 років»
            return "an age"
        if number.low < 110 and self._years_of_someone(number, hedged):
            return "an age"
        for step in range(at, min(self._size, at + 4)):
            mask = self._masks[step]
            if mask & OLD:
                behind = self._tokens.behind(step)
                return None if self._mask(behind) & WAR_NOUN else "an age"
            if not mask & (UNIT | DASH | INNER):
                break
        person = before > 0 and self._masks[before] & BE and self._masks[self._before(before)] & HE_SHE
        if person and (self._mask(at) & SIGN or at >= self._size):
            return "an age"
        if self._word(number.first - 1) == "(" and self._word(at) == ")" and not number.words and 15 < number.low < 110:
            if self._tokens.capital(number.first - 2) and self._tokens.capital(number.first - 3):
                return "an age"
        # "Name, 34," stands between two commas.
        earlier = number.first - 2
        if (
            self._word(number.first - 1) == ","
            and self._word(at) == ","
            and not number.words
            and 15 < number.low < 110
            and self._word(earlier)[:1].isalpha()
            and not self._mask(earlier) & (MONTH | OBJECT)
        ):
            return "an age"
        if self._word(number.first - 1) == "," and not number.words and number.bare and 15 < number.low < 110:
            # "said Jane Poole, 43."
            closes = at >= self._size or self._masks[at] & (NEWLINE | STOP)
            if closes and self._tokens.capital(earlier) and self._tokens.capital(earlier - 1):
                return "an age"
        if before > 1 and self._masks[before] & ABOUT and number.high < 110 and not self._mask(at) & OBJECT:
            # "a woman around 60"
            someone = self._before(before)
            if object_of(self._mask(someone)) in PEOPLE and self._mask(self._before(someone)) & A:
                return "an age"
        # "people above 60"
        limited = before > 0 and self._masks[before] & LIMITS and number.high < 110
        if limited and self._mask(at) & BE and object_of(self._mask(self._before(before))) in PEOPLE:
            return "an age"
        return None

    def _closes_ages(self, at: int) -> bool:
        """ "Aged 51, 18, and 69": a number behind other ages."""
        step, others = at - 1, 0
        while step > 0 and (self._masks[step] & (AND | NUMBER) or self._words[step] == ","):
            others += bool(self._masks[step] & NUMBER)
            step -= 1
        return others > 0 and bool(self._masks[step] & AGED)

    def _years_of_someone(self, number: Number, before: int) -> bool:
        """A girl of 4 years; an engineer, 44 years; two volunteers, 23 and 38 years: years beside a person."""
        at = number.last
        while (self._mask(at) & AND or self._word(at) == ",") and at + 1 in self._firsts:
            at += 2
        if unit_of(self._mask(at)) != "year":
            return False
        while before > 0 and (self._masks[before] & AND or self._word(before) == ",") and before - 1 in self._firsts:
            before = self._before(before - 1)
        if self._word(before) in (",", "(", "—", "–"):
            closed = self._tokens.behind(at) >= self._size or self._mask(self._tokens.behind(at)) & (SIGN | STOP)
            return bool(closed) and (number.low > 14 or object_of(self._mask(self._before(before))) in PEOPLE)
        return object_of(self._mask(before)) in PEOPLE

    def _period(self, number: Number) -> str | None:
        """The past 24 hours, two weeks ago, for the last three days."""
        at = number.last
        mask = self._unit_mask(number)
        unit = unit_of(mask)
        if self._mask(at) & PER_HOUR:
            # «25 м/с»
            return "a speed"
        if unit in SPEED_UNITS and self._mask(self._tokens.behind(at)) & PER_HOUR:
            return "a speed"
        if unit not in TIME_UNITS:
            return None
        step = at + (1 if self._mask(at) & DASH else 0)
        behind = self._tokens.behind(step)
        if self._mask(behind) & AGO:
            start = max(0, number.first - 6)
            ended = unit == "hour" and any(mask & RESTORED for mask in self._masks[start : number.first])
            return None if ended else "a time ago"
        before = self._before(number.first)
        for _ in range(3):
            if before < 0:
                break
            mask = self._masks[before]
            if mask & PAST or (mask & ORDINAL and self._free_order):
                # the past two weeks, перші шість місяців
                return "a reporting window"
            if not mask & (HEDGE | A | ANOTHER):
                break
            before = self._before(before)
        if (
            number.low == 24
            and unit == "hour"
            and (self._mask(behind) & _bit("period") or self._mask(before) & _bit("within-past"))
        ):
            return "a reporting window"
        if self._mask(before) & _bit("within-past") or (number.low == 24 and self._mask(before) & _bit("in")):
            return "a reporting window"
        if self._mask(before) & BY and self._mask(self._before(before)) & DELAYED:
            # "Quotes are delayed by at least 15 minutes"
            return "a delay"
        if number.low == 1 and number.words:
            return "one day, one year"
        return None

    def _mark(self, number: Number, ahead: int, parted: bool) -> str | None:
        """List marks, footnotes, "1 of 4"."""
        tokens, at = self._tokens, number.first
        text, written = tokens.text, self._words[at]
        start, end = tokens.starts[at], tokens.ends[number.last - 1]
        if parted and at and "." not in written and written[0] != "0" and not self._mask(number.last) & NUMBER:
            word = self._words[at - 1]
            beside = ahead & NUMBER and (ahead & OF or self._masks[at - 1] & NUMBER)
            if not beside and (word[0].isalnum() or (word == "(" and self._word(number.last) != ")")):
                return None
        if start and end < len(text) and text[start - 1] == "[" and text[end] == "]":
            return "a footnote"
        if is_footnote(tokens, number):
            return "a footnote"
        if is_list_mark(tokens, number):
            return "a list mark"
        first = at == 0 or self._masks[at - 1] & NEWLINE
        if first and number.bare and self._word(number.last) in (".", ")") and tokens.joined(number.last):
            return "a list mark"
        opens = self._masks[at - 1] & STOP or (self._word(at - 1) == ":" and number.low == 1)
        if opens and self._word(number.last) == "." and number.bare and number.low < _LIST_MARKS:
            # "…the offer. 2. The ministry…": a list that has lost its line breaks
            return "a list mark"
        if not number.words and self._dialled(number):
            return "a telephone number"
        if number.bare and self._word(at - 1) == "," and any(self._mask(at - 1 - step) & ADDRESS for step in (1, 2, 3)):
            return "an address"
        if len(self._word(at).partition(".")[2]) > _DECIMALS:
            return "a position on a map"
        if number.bare and len(self._word(at)) > 5 and self._word(at).startswith("0"):
            return "a telephone number"
        if self._is_field(number):
            return "a field of a form"
        if self._counts_pages(number):
            return "a list mark"
        if self._word(at - 1) == "+" and (number.low > 10**6 or number.high == 0):
            return "a telephone number" if number.low else "nothing added"
        if self._word(at).isdigit() and self._word(at).startswith("0") and len(self._word(at)) > 1:
            return "digits that are no count"
        return None

    def _dialled(self, number: Number) -> bool:
        """Four groups of digits or more that are no one number: 8 800 123 45 67."""
        first, last = number.first, number.last
        while first and self._masks[first - 1] & NUMBER:
            first -= 1
        while last < self._size and self._masks[last] & NUMBER:
            last += 1
        whole = (first, last) == (number.first, number.last) and not self._word(first).startswith("0")
        return last - first >= _DIALLED and not whole

    def _is_field(self, number: Number) -> bool:
        """A line that is only a number, or a short key with one: "word_count: 630"."""
        at = number.first
        if number.words or not (number.last >= self._size or self._masks[number.last] & NEWLINE):
            return False
        if at == 0 or self._masks[at - 1] & NEWLINE:
            return True
        if self._word(at - 1) != ":":
            return False
        start = max(0, at - _KEY_WORDS)
        return start == 0 or any(mask & NEWLINE for mask in self._masks[start : at - 1])

    def _counts_pages(self, number: Number) -> bool:
        """The 4 of "list 1 of 4"."""
        before = self._before(number.first)
        if before < 2 or not self._masks[before] & OF or not self._masks[before - 1] & NUMBER:
            return False
        return bool(self._masks[self._before(before - 1)] & INDEX_NOUN)

    def _word_one(self, number: Number) -> str | None:
        """The word "one" counts only beside a thing that can be counted."""
        if not number.words or number.low != 1 or number.high != 1:
            return None
        after = self._mask(number.last)
        before = self._before(number.first)
        if before >= 0 and not after & (OBJECT | MODEL) and self._masks[before] & (A | DETERMINER | EVERY):
            return "the word one"
        if (
            before >= 0
            and self._masks[before] == 0
            and self._word(before)[0].isalpha()
            and not after & (OBJECT | MODEL)
        ):
            return "the word one"
        if self._free_order and after & AND and self._mask(number.last + 1) & DETERMINER:
            # «одна й та сама схема»
            return "the word one"
        if self._free_order and after & _bit("of") and not {number.last + 1, number.last + 2} & self._firsts:
            # "в одному з міст": some city; "один з 16 дронів" counts
            return "the word one"
        if after & OF and before >= 0 and (self._masks[before] & BE or self._explains(before)):
            # "It was one of 51 countries", "the committee, one of hundreds,": it belongs to them.
            return "the word one"
        if after & _bit("of"):
            for step in range(number.last + 1, min(self._size, number.last + 5)):
                if self._masks[step] & LARGEST:
                    return "one of the largest"
        if after & (ONE_OF_THOSE | UNIT | INDEX_ORDINAL) and not after & OBJECT:
            return "the word one"
        thing = object_of(after)
        more = before > 0 and self._masks[self._before(before)] & OTHER
        if thing in EVENTS or (thing in PLACES and before >= 0 and self._masks[before] & IN and not more):
            # "in one village", "during one more attack": it tells where or when, it counts nothing.
            return "the word one"
        return None

    def _is_ratio(self, number: Number) -> bool:
        """ "One in four": either number."""
        numerals = self._tokens.lexicon.numerals
        one, link = number.first, number.last
        if link + 1 not in self._firsts:
            one, link = number.first - 2, number.first - 1
        rate = self._mask(link) & IN and self._word(link) == self._word(one + 1)
        return bool(rate and self._month_first and numerals.get(self._word(one)) == 1 and one in self._firsts)

    def _explains(self, comma: int) -> bool:
        """Whether the comma parts a name from what explains it."""
        return self._word(comma) == "," and bool(self._mask(comma - 1) & BODY or self._tokens.capital(comma - 1))

    def _left_out(self, number: Number) -> str | None:
        """ "All but five were shot down": the five are those that were not."""
        before = self._before(number.first)
        if before >= 0 and self._masks[before] & NOT and self._month_first:
            # "Not 300,000, not 150,000"; "59 were shot down, not 58 as stated" was stated.
            if self._tokens.capital(before) or self._mask(before - 2) & NUMBER:
                return "what is denied"
        listed = self._left >= number.first - _LISTED and self._masks[before] & AND
        listed = listed and self._masks[self._before(before)] & OBJECT
        if not listed and not (before >= 0 and self._masks[before] & ALL_BUT):
            return None
        self._left = number.last
        return "what is left out"

    def _ordinal(self, number: Number) -> str | None:
        """An ordinal counts only as a running count: the second mass strike since the start of the year."""
        for step in range(number.last, min(self._size, number.last + 12)):
            mask = self._masks[step]
            if mask & RUNNING or (mask & IN and step + 1 in self._firsts and self._time_unit(step + 2)):
                thing = any(self._masks[inner] & (OBJECT | TIMES_WORD) for inner in self._around(number, step))
                return None if thing and number.low > 1 else "an ordinal that only orders"
            if mask & NEWLINE or self._words[step] in (".", "!", "?"):
                break
        return "an ordinal that only orders"

    def _around(self, number: Number, running: int) -> tuple[int, ...]:
        """Where the thing an ordinal counts may stand: between it and the period, or right before or behind both."""
        first = number.first if self._mask(number.first) & TIMES_WORD else max(0, number.first - 2)
        behind = self._tokens.behind(running)
        if self._word(number.first - 1) != ",":
            first = number.first
        return (*range(first, running), *range(behind, min(self._size, behind + 3)))

    def _time_unit(self, at: int) -> bool:
        return unit_of(self._mask(at)) in TIME_UNITS


def before_is_in(mask: int) -> bool:
    """Whether a preposition of time or place stands there."""
    return bool(mask & (IN | SINCE | ON))
