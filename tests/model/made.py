"""Claims and findings of every shape, for laws."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import strategies as st

from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge, Interval
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.finding import Evidence, Finding, Severity, finding_id
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.span import Span
from crossfoot.model.when import Window

words = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12)
maybe = st.none() | words
several = st.lists(words, max_size=3).map(tuple)
#: Numbers as articles state them: up to three decimals, up to twelve digits.
stated = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), st.integers(0, 10**12), st.integers(0, 3))
bounds = st.builds(
    lambda low, more, hedge: Bound(low=low, high=low + more, hedge=hedge),
    stated,
    st.just(Decimal(0)) | stated,
    st.sampled_from(Hedge),
)
ends = st.none() | st.integers(-50, 50).map(Decimal)
intervals = st.builds(
    lambda low, high: Interval(
        low=low if low is None or high is None else min(low, high),
        high=high if low is None or high is None else max(low, high),
    ),
    ends,
    ends,
)
figures = st.builds(
    Figure, bound=bounds, measure=st.sampled_from(Measure), object=maybe, unit=maybe, model=several, subset=maybe,
    part_of=maybe, cumulative=st.booleans(), side=maybe,
)  # fmt: skip
statuses = st.builds(Status, facility=words, what=st.sampled_from(What), state=st.sampled_from(State))
stances = st.builds(
    Stance, actor=words, issue=words, issue_text=words, stance=st.sampled_from(Position), condition=maybe,
    reported_by=maybe,
)  # fmt: skip
talks = st.builds(
    Talks, parties=several, people=several, format=maybe, stage=st.sampled_from(("planned", "held", "cancelled")),
    outcome=maybe, outcome_kind=words,
)  # fmt: skip
likelihoods = st.none() | st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda pair: (Decimal(min(pair)) / 100, Decimal(max(pair)) / 100)
)
forecasts = st.builds(
    lambda event, by, likely, polarity: Forecast(
        event_text=event,
        by=by,
        likelihood_low=likely[0] if likely else None,
        likelihood_high=likely[1] if likely else None,
        polarity=polarity,
    ),
    words,
    maybe,
    likelihoods,
    st.booleans(),
)
spans = st.builds(
    lambda start, quote: Span(start=start, end=start + len(quote), quote=quote), st.integers(0, 999), words
)
zones = st.sampled_from((UTC, timezone(timedelta(hours=3))))
times = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=zones)
windows = st.tuples(times, times).map(lambda pair: Window(start=min(pair), end=max(pair)))
attributions = st.builds(
    Attribution, speaker=maybe, cue=maybe, via=several, unverified=st.booleans(), register=maybe
)  # fmt: skip


def _claim(span: Span, record: object, **rest: object) -> Claim:
    return Claim(id=claim_id("d", span, "r", record), document="d", span=span, record=record, rule="r", **rest)


claims = st.builds(
    _claim,
    spans,
    figures | statuses | stances | talks | forecasts,
    attribution=attributions,
    place=st.none() | st.builds(Place, text=words, code=maybe),
    date=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    window=st.none() | windows,
    mentions=st.lists(spans, max_size=2).map(tuple),
)
evidence = st.lists(st.builds(Evidence, claim=words, document=words, span=spans), min_size=1, max_size=3).map(tuple)
findings = st.builds(
    lambda items, check, severity, message, proposal, reasons, series: Finding(
        id=finding_id(check, items, message),
        check=check,
        severity=severity,
        message=message,
        computation=message,
        evidence=items,
        proposal=proposal,
        reasons=reasons,
        series=series,
    ),
    evidence,
    words,
    st.sampled_from(Severity),
    words,
    maybe,
    several,
    maybe,
)
