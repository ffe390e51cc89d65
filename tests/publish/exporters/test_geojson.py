"""Figures on a map: RFC 7946, longitude first, and never finer than the region."""

from __future__ import annotations

from geojson_pydantic import FeatureCollection

from crossfoot.extract.places.regions import RUSSIA, UKRAINE
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.geojson import GEOJSON
from crossfoot.publish.points import point_of
from tests.publish.exporters.made import json_of


def test_it_is_valid(corpus: Corpus) -> None:
    form = json_of(GEOJSON, corpus)
    read = FeatureCollection.model_validate(form)
    assert len(read.features) == len(form["features"]) > 3
    assert "crs" not in form


def test_nothing_is_finer_than_the_region(corpus: Corpus) -> None:
    for feature in json_of(GEOJSON, corpus)["features"]:
        said, geometry = feature["properties"], feature["geometry"]
        assert said["precision"] == ("admin1" if "-" in said["admin1"] else "country")
        assert not {"place", "value_text"} & said.keys()
        point = point_of(said["admin1"])
        assert geometry == (None if point is None else {"type": "Point", "coordinates": list(point)})
    chuhuiv = [one for one in json_of(GEOJSON, corpus)["features"] if one["properties"]["value_min"] == 33]
    assert [one["properties"]["admin1"] for one in chuhuiv] == ["UA-63"] and "Chuhuiv" not in str(chuhuiv)


def test_every_region_has_its_point_with_longitude_first() -> None:
    codes = [line.partition("|")[0] for line in (UKRAINE + RUSSIA).split("\n") if line]
    for code in codes:
        point = point_of(code)
        assert point, code
        longitude, latitude = point
        assert (22 <= longitude <= 41 and 44 <= latitude <= 53) if code.startswith("UA") else 19 <= longitude <= 180
        assert (round(longitude, 1), round(latitude, 1)) == point
    assert point_of(None) is None and point_of("UA") is None
