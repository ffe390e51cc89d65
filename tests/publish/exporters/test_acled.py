"""The columns are ACLED's, and a row says no more than its claim does."""

from __future__ import annotations

import csv
import io
from datetime import date

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.acled import ACLED

#: As ACLED's own export has them, in its order.
ACLED_COLUMNS = (
    *("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type"),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting"),
    *("iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision"),
    *("source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
)
SUB_EVENTS = {"", "Air/drone strike", "Shelling/artillery/missile attack"}


def rows(corpus: Corpus) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ACLED.write(corpus).decode(), newline="")))


def test_the_columns_are_those_of_acled_and_ours_after_them(corpus: Corpus) -> None:
    names = tuple(rows(corpus)[0])
    assert names[: len(ACLED_COLUMNS)] == ACLED_COLUMNS
    assert names[len(ACLED_COLUMNS) :] == ("measure", "value_min", "value_max", "claim", "label")


def test_every_row_is_of_acleds_shape(corpus: Corpus) -> None:
    found = rows(corpus)
    assert len({row["event_id_cnty"] for row in found}) == len(found) > 5
    for row in found:
        assert date.fromisoformat(row["event_date"]).year == int(row["year"])
        assert (row["time_precision"], row["geo_precision"], row["admin2"], row["admin3"]) == ("1", "3", "", "")
        assert (row["iso"], row["country"]) in {("804", "Ukraine"), ("643", "Russia")}
        assert row["sub_event_type"] in SUB_EVENTS
        assert bool(row["event_type"]) == bool(row["disorder_type"]) == bool(row["sub_event_type"])
        assert not row["latitude"] or 43 < float(row["latitude"]) < 70
        assert int(row["timestamp"]) > 1_900_000_000 and row["notes"].startswith("Claim, not event: ")


def test_a_toll_alone_is_of_no_event_type_and_an_injury_no_fatality(corpus: Corpus) -> None:
    by_measure = {row["measure"]: row for row in rows(corpus)}
    killed, injured, launched = by_measure["killed"], by_measure["injured"], by_measure["launched"]
    assert killed["fatalities"] == killed["value_min"] != "" and killed["event_type"] == ""
    assert injured["fatalities"] == "" and launched["fatalities"] == ""
    assert launched["sub_event_type"] in SUB_EVENTS - {""} and launched["actor1"] == "russia"
