"""What the frame of a report tells of its days: when it was written, its dateline, the night that it covers."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.timing.background import is_background
from crossfoot.extract.timing.clock import Clock
from crossfoot.extract.timing.moment import Kind, Moment
from crossfoot.extract.timing.window import Found
from crossfoot.extract.tokens import NEWLINE, Tokens
from crossfoot.model.document import Document

_FROM, _AGO = CONCEPTS.bit("when-from"), CONCEPTS.bit("when-ago")
_LOOKS_BACK = CONCEPTS.any(("background", "earlier-then"))
#: Who writes before this hour still tells of the evening before; hours of the clock in minutes.
_SMALL_HOURS, _HOUR = 4, 60
#: What begins so late in a day goes on over the night.
_EVENING = 15 * _HOUR
#: Between a clock time and its day stands the day of the week at most: "from 19:30 on Friday, 5 December".
_BESIDE = 4
#: A dateline ends within so many tokens of a text, and these stand around its day.
_DATELINE, _MARKS = 9, frozenset(".,-–—(")
#: A day this near to publication shows that an article reports current events.
_CURRENT = timedelta(days=4)


def published_day(document: Document, zone: str | None) -> date | None:
    """The day of publication as its readers date it: a UTC stamp in the language's zone, any other in its own."""
    published = _published(document, zone)
    return published.date() if published is not None else None


def written_day(document: Document, zone: str | None, tokens: Tokens, clocks: list[Clock]) -> date | None:
    """The day that a report was written on: the evening before where it went out in the small hours.

    So it is where it tells of a time of day that is still to come at publication: "the last strike, at 22:15".
    """
    published = _published(document, zone)
    if published is None:
        return None
    minutes = published.hour * _HOUR + published.minute
    if published.time() == time() or published.hour >= _SMALL_HOURS:
        return published.date()
    late = (clock for clock in clocks if clock.day is None and clock.minutes >= minutes + _EVENING)
    # "From 21:50 to 03:00": a window ends today
    told = any(not tokens.base[max(0, clock.first - 1)] & _FROM for clock in late)
    return published.date() - timedelta(days=1) if told else published.date()


def _published(document: Document, zone: str | None) -> datetime | None:
    published: datetime | None = document.published
    if published is None:
        return None
    stamped_utc = published.utcoffset() == timedelta(0) and not document.published_zone_unknown
    if zone is None or not stamped_utc or published.time() == time():
        return published
    return published.astimezone(ZoneInfo(zone))


def dateline(tokens: Tokens, moments: list[Moment], published: date | None) -> Moment | None:
    """The day that only says when a report went out: "RIGA. 24 May. AGENCY - On Tuesday two were killed"."""
    moment = moments[0] if moments else None
    if moment is None or moment.last > _DATELINE or moment.kind is not Kind.DAY or moment.day != published:
        return None
    words = tokens.words
    if moment.first and words[moment.first - 1] not in _MARKS:
        return None
    return (
        moment
        if _MARKS.intersection(words[moment.last : moment.last + 1]) and not _breaks(tokens, moment.first)
        else None
    )


def _breaks(tokens: Tokens, last: int) -> bool:
    return any(mask & NEWLINE for mask in tokens.masks[:last])


def over_nights(tokens: Tokens, clocks: list[Clock], moments: list[Moment], published: date | None) -> list[Moment]:
    """The nights that an evening opens and nothing closes, each on the day on which it ends.

    "From 19:30 on Friday, 5 December, the army fired 90 drones", told the next morning.
    """
    nights: list[Moment] = []
    for clock in clocks:
        if clock.minutes < _EVENING or not clock.first or not tokens.base[clock.first - 1] & _FROM:
            continue
        named = next((moment for moment in moments if 0 <= moment.first - clock.last < _BESIDE), None)
        day = clock.day or (named.day if named is not None else None)
        if day is not None and published is not None and day + timedelta(days=1) == published:
            if named is not None and clock.day is None:
                named.day, named.first, named.kind = published, clock.first, Kind.DAY
            else:
                nights.append(Moment(clock.first, clock.last, Kind.DAY, published))
    return nights


def _reminders(tokens: Tokens) -> frozenset[int]:
    """The tokens of the sentences, but for the first, that open as a look back: «Нагадаємо», "Earlier"."""
    opened = (sentence for sentence in tokens.sentences[1:] if tokens.masks[sentence[0]] & _LOOKS_BACK)
    return frozenset(at for first, last in opened for at in range(first, last))


def _lead(tokens: Tokens) -> int:
    """Where the opening of a text ends: its first sentence, and the next where the first is a headline."""
    if not tokens.sentences:
        return 0
    first = tokens.sentences[0][1]
    headed = any(mask & NEWLINE for mask in tokens.masks[first - 1 : first + 1])
    return tokens.sentences[1][1] if headed and len(tokens.sentences) > 1 else first


def report_day(
    tokens: Tokens,
    moments: tuple[Moment, ...],
    windows: tuple[Found, ...],
    published: date | None,
    dated: Moment | None,
    *,
    timed: bool,
) -> date | None:
    """The day the report speaks of: the latest named up to publication and near it, else publication itself.

    A text that names only other days, or opens with longer times, reports no day of its own, unless it gives clock
    times. A longer time below tells of its own figures: "Two were hurt. It is the ninth raid since January.", and "As a
    reminder, two were killed on 1 May" is about another day than the report.
    """
    told = [moment for moment in moments if moment.kind is Kind.DAY and moment.day is not None]
    told = [moment for moment in told if not is_background(tokens, moment)]
    reminded = _reminders(tokens) if told else frozenset()
    told = [moment for moment in told if moment.first not in reminded]
    named = [moment.day for moment in told if moment.day is not None and moment is not dated]
    named = named or [moment.day for moment in told if moment.day is not None]
    if published is None:
        # Undated, a text that names several days leaves open on which of them it was written.
        return named[0] if len(set(named)) == 1 else None
    near = [day for day in named if timedelta(0) <= published - day <= _CURRENT]
    if windows and windows[0].is_long:
        return None
    if near:
        return max(near)
    # "She took office two weeks ago": so long ago was one event, and not what is reported.
    longer = [m for m in moments if not any(mask & _AGO for mask in tokens.base[m.last - 1 : m.last + 1])]
    lead = _lead(tokens)
    periods = any(moment.kind is Kind.PERIOD and moment.first < lead for moment in longer)
    return published if timed or not (periods or named) else None
