"""The concepts of time."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NUMBER

_bit = CONCEPTS.bit
MONTH, WEEKDAY, DAY_PART, UNIT_DAY = _bit("month"), _bit("weekday"), _bit("day-part"), _bit("unit:day")
ORDINAL = _bit("ordinal")
END, OF = _bit("when-end"), _bit("of")
THAN, AS_OF, THE, RELATIVE = _bit("when-than"), _bit("when-as-of"), _bit("a"), CONCEPTS.any(("relative", "that"))
BIRTH, CUMULATIVE, AT_MOST = _bit("when-birth"), _bit("cumulative"), _bit("at-most")
FROM, TO, DASH = _bit("when-from"), _bit("when-to"), _bit("dash")
UNTIL, RANGE = _bit("when-until"), _bit("when-range")
HOUR, YEAR, COURSE = _bit("unit:hour"), _bit("unit:year"), _bit("in-the-course")
(TODAY, YESTERDAY, BEFORE_YESTERDAY, EVE, OVERNIGHT, NIGHT, MOMENT, NEXT, THAT, THIS, SINCE, OVER, PAST, FULL_DAY, AGO,
 EARLIER, LONG, PER, IN, DAYS, WHOLE, EARLY, BEFORE, AFTER,
 WITHIN, SINCE_EVENT, RECENTLY) = (
    _bit("when-" + name)
    for name in (
        "today yesterday before-yesterday eve overnight night moment next that this since over past full-day ago "
        "earlier long per in days whole early before after within since-event recently"
    ).split()
)  # fmt: skip
_BEGIN = (
    "midnight noon today yesterday before-yesterday eve overnight night moment next that full-day ago earlier long "
    "days after recently"
)
_STARTS = CONCEPTS.any(f"when-{name}" for name in _BEGIN.split()) | DAY_PART | MONTH | WEEKDAY | HOUR | UNIT_DAY
LEADS = THIS | SINCE | OVER | PAST | PER | IN

#: Words at which a moment may begin, and those written in digits.
STARTING, DIGITS = FAMILIES.of_words(_STARTS), FAMILIES.of_words(NUMBER)
