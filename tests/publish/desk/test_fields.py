"""Correction forms and keys: what can be typed, and what cannot."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from crossfoot.model.claim import Claim
from crossfoot.model.records.figure import Figure
from crossfoot.publish.catalogue import LANGUAGES, catalogue
from crossfoot.publish.desk.fields import FieldRefused, corrected, fields_of, values_of
from crossfoot.publish.desk.keys import DEFAULT, Keys, KeysRefused, chosen_keys, keys_from, keys_to_form
from tests.publish.build import NIGHT, document, mixed, read

CLAIMS = (*mixed().claims, *read(document("night", NIGHT)).claims)


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.kind)
def test_a_form_that_nobody_changed_describes_the_same_claim(claim: Claim) -> None:
    assert corrected(claim, values_of(claim)) == claim


def test_what_is_typed_is_what_the_claim_says() -> None:
    claim = next(one for one in CLAIMS if isinstance(one.record, Figure) and one.attribution.speaker)
    typed = values_of(claim) | {
        "low": "1 250,5", "high": "1300", "bound": "about", "measure": "injured", "side": "", "cumulative": "on",
        "speaker": "", "place": "Sumy region", "place_code": "UA-59", "date": "2031-05-01",
    }  # fmt: skip
    after = corrected(claim, typed)
    record = after.record
    assert isinstance(record, Figure)
    assert (record.bound.low, record.bound.high, record.bound.hedge.value) == (Decimal("1250.5"), 1300, "about")
    assert (record.measure.value, record.side, record.cumulative) == ("injured", None, True)
    assert (after.attribution.speaker, after.attribution.register, after.attribution.cue) == (None, None, None)
    assert after.place is not None
    assert (after.place.text, after.place.code, after.date) == ("Sumy region", "UA-59", date(2031, 5, 1))
    assert (after.span, after.rule) == (claim.span, claim.rule)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("low", ""), ("low", "many"), ("low", "-3"), ("low", "NaN"), ("low", "1e400"), ("low", "Infinity"),
        ("low", "1,204"), ("high", "1"), ("bound", "roughly"), ("measure", "<script>"), ("measure", ""),
        ("side", "mars"),
        ("date", "2 May"), ("object", "x" * 301), ("speaker", "a\x00b"), ("subset", "a\u202eb"), ("place", ""),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_names_its_field(name: str, value: str) -> None:
    claim = next(one for one in CLAIMS if isinstance(one.record, Figure) and one.record.bound.low > 100)
    with pytest.raises(FieldRefused, match=name):
        corrected(claim, values_of(claim) | {"place": "Sumy region", "place_code": "UA-59"} | {name: value})


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1204", "1204"), ("1 204", "1204"), ("1204,5", "1204.5"), ("6,5", "6.5"), ("0,125", "0.125"),
        ("1,204,000", "1204000"), ("1,204.5", "1204.5"), ("1.204", "1.204"),
    ],
)  # fmt: skip
def test_a_number_is_read_in_the_one_way_it_can_be(typed: str, number: str) -> None:
    claim = next(one for one in CLAIMS if isinstance(one.record, Figure))
    record = corrected(claim, values_of(claim) | {"low": typed, "high": "1300000"}).record
    assert isinstance(record, Figure) and record.bound.low == Decimal(number)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_and_action_has_its_text(lang: str) -> None:
    words = catalogue(lang)
    for claim in CLAIMS:
        for field in fields_of(claim):
            assert words.t(f"desk.field.{field.name}")
            assert all(f"{field.group}.{choice}" in words.texts for choice in field.choices), field
    assert all(words.t(f"desk.key.{action}") for action in DEFAULT)


def test_keys_are_remembered_changed_and_switched_off() -> None:
    assert keys_from(keys_to_form(Keys())) == Keys()
    typed = dict(DEFAULT) | {"accept": "Є", "on": "on"}
    assert chosen_keys(typed).get("accept") == "є"
    del typed["on"]
    assert chosen_keys(typed).get("accept") is None
    # An action that is new to a person has its usual key, unless that is taken.
    old = keys_to_form(Keys(of=dict(DEFAULT) | {"accept": "q"}))
    del old["queue"], old["undo"]
    assert keys_from(old).get("undo") == "u"
    assert not keys_from(old).get("queue")


@pytest.mark.parametrize(
    ("typed", "why"),
    [({"accept": ""}, "one"), ({"accept": "aa"}, "one"), ({"accept": " "}, "one"), ({"accept": "R"}, "twice")],
)
def test_keys_that_cannot_be(typed: dict[str, str], why: str) -> None:
    with pytest.raises(KeysRefused, match=why):
        chosen_keys(dict(DEFAULT) | typed)
