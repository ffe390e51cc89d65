"""Figures by region, for maps: RFC 7946, never finer than the first-level region.

One feature a figure whose region is known. Its point is the same for everything that is said of the region (about
where its people live), so it says nothing of where something happened; where we have no point the geometry is `null`.
The place as named and the words are left out, since they can name a settlement. `precision` is `admin1` or `country`.

There are no outlines here, on purpose. None comes with a package under a free licence; outlines of our own would be
wrong at every border, and whoever draws borders in a war takes a side with them. For a map of areas join `admin1`, an
ISO 3166-2 code, to the outlines that you work with: in Natural Earth's first-level regions it is `iso_3166_2`, in
geoBoundaries `shapeISO`. A heat map of the points would show where regions have their towns, and nothing else.
"""

from __future__ import annotations

from typing import Any

from crossfoot.model.claim import Claim
from crossfoot.model.records.figure import Figure
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.envelope import LICENCE, written
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.points import point_of
from crossfoot.publish.safe_claims import region_of
from crossfoot.publish.safety import Article
from crossfoot.publish.tables import CLAIM_COLUMNS, claim_row

#: Words of the article can name a settlement; offsets mean nothing on a map.
_LEFT_OUT = {"place", "value_text", "start", "end"}


def write(corpus: Corpus) -> bytes:
    """A feature collection."""
    features = [
        _feature(claim, article, region)
        for claim, article in corpus.claims()
        if isinstance(claim.record, Figure) and claim.place and (region := region_of(claim.place.code))
    ]
    about = {"licence": LICENCE, "as_of": moment(corpus.as_of), "line": corpus.line}
    return written({"type": "FeatureCollection", "features": features, **about})


def _feature(claim: Claim, article: Article, region: str) -> dict[str, Any]:
    row = dict(zip((name for name, *_ in CLAIM_COLUMNS), claim_row(claim, article), strict=True))
    point = point_of(region)
    return {
        "type": "Feature",
        "id": claim.id,
        "geometry": {"type": "Point", "coordinates": list(point)} if point else None,
        "properties": {
            **{name: value for name, value in row.items() if name not in _LEFT_OUT},
            "region": catalogue("en").region(region),
            "precision": "admin1" if "-" in region else "country",
        },
    }


GEOJSON = Exporter(
    name="geojson",
    file="figures.geojson",
    media_type="application/geo+json",
    validator="geojson-pydantic; longitude first and no finer than the region by tests of our own",
    write=write,
)
