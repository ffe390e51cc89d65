"""One claim as it may be public: its strings covered, its place and number coarsened where they tell too much."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from crossfoot.extract.places.raions import REGION_OF_PREFIX
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, Record
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from crossfoot.model.span import Span
from crossfoot.publish.guarded import is_guarded, says_few
from crossfoot.publish.redact.masks import BLOCK

#: A string of a claim -> the string as it may be public.
Shown = Callable[[str], str]
_Value = TypeVar("_Value")
_NUCLEAR = re.compile(r"nuclear|NPP\b|АЕС|АЭС|атомн", re.IGNORECASE)


def safe_claim(
    claim: Claim,
    text: str,
    shown: Shown,
    stated: Shown,
    *,
    sensitive_in: Iterable[tuple[int, int]],
    smallest_group: int,
) -> Claim:
    """A claim of an article as it may be public.

    ``text`` is the article's as it may be public; ``stated`` is for strings that are taken from it, ``shown`` for all
    others; ``sensitive_in`` are the sentences whose places are told by region.
    """
    critical = any(start < claim.span.end and claim.span.start < end for start, end in sensitive_in)
    critical = critical or (isinstance(claim.record, Status) and not _NUCLEAR.search(claim.record.facility))
    guarded, small = is_guarded(claim), says_few(claim, smallest_group)
    said = claim.attribution
    return replace(
        claim,
        span=safe_span(claim.span, text),
        mentions=tuple(safe_span(span, text) for span in claim.mentions),
        record=_safe_record(claim.record, shown, stated, few=smallest_group if small else None, critical=critical),
        place=_place(claim.place, shown, coarse=critical or guarded),
        attribution=_changed(
            said,
            speaker=plain(said.speaker, shown),
            cue=plain(said.cue, shown),
            via=tuple(map(shown, said.via)),
        ),
    )


def safe_span(span: Span, text: str) -> Span:
    """The span with what its text has there."""
    return _changed(span, quote=text[span.start : span.end])


def _safe_record(record: Record, shown: Shown, stated: Shown, *, few: int | None, critical: bool) -> Record:
    match record:
        case Figure():
            if few is not None:
                bound = Bound(low=Decimal(0), high=Decimal(few - 1), hedge=Hedge.AT_MOST)
                record = replace(record, bound=bound)
            return _changed(record, subset=plain(record.subset, stated), object=plain(record.object, shown))
        case Status():
            named = bool(_NUCLEAR.search(record.facility))
            return _changed(record, facility=stated(record.facility) if named or not critical else BLOCK)
        case Stance():
            return _changed(
                record,
                actor=shown(record.actor),
                issue_text=stated(record.issue_text),
                condition=plain(record.condition, stated),
                reported_by=plain(record.reported_by, shown),
            )
        case Talks():
            return _changed(record, people=tuple(map(stated, record.people)), outcome=plain(record.outcome, stated))
        case Forecast():
            return _changed(record, event_text=stated(record.event_text), by=plain(record.by, stated))


def _place(place: Place | None, shown: Shown, *, coarse: bool) -> Place | None:
    if place is None:
        return None
    region = region_of(place.code)
    # The code of a place tells its covered name.
    if not coarse and shown(place.text) == place.text:
        return place
    # The name of the region is not in the text; its code says it in every language. Where no region is known, what is
    # said of a covered place is still not said of the whole country.
    return Place(text=region, code=region) if region else Place(text=BLOCK)


def region_of(code: str | None) -> str | None:
    """The first-level region or country of a code: ``UA-53`` of ``UA5304``, ``AE`` of ``AE``."""
    if code is None or re.fullmatch(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?", code):
        return code
    if not re.match(r"UA\d{2}", code):
        return code[:2]
    return REGION_OF_PREFIX.get(code[:4], f"UA-{code[2:4]}")


def plain(text: str | None, shown: Shown) -> str | None:
    """What may be shown of a string that may be absent."""
    return None if text is None else shown(text)


def _changed(value: _Value, **parts: Any) -> _Value:
    """The value with these parts; itself where they are what it has, as they most often are."""
    if all(getattr(value, name) == part for name, part in parts.items()):
        return value
    made: _Value = replace(value, **parts)  # type: ignore[type-var]
    return made
