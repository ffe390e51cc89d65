from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.check.slips import SlipKind, is_slip, slips_between, slips_into
from crossfoot.model.bound import Interval

NUMBERS = st.integers(min_value=10, max_value=10**7)


@pytest.mark.parametrize(
    ("stated", "meant", "kind"),
    [
        (85, 585, SlipKind.DROPPED),
        (920, 1920, SlipKind.DROPPED),
        (5858, 585, SlipKind.ADDED),
        (5885, 585, SlipKind.REPEATED),
        (468, 486, SlipKind.SWAPPED),
        (480, 48, SlipKind.TEN),
        (48, 480, SlipKind.TEN),
        (524_000_000, 524_000_000_000, SlipKind.THOUSAND),
        (690_000, 670_000, SlipKind.WRONG),
    ],
)
def test_each_kind_of_slip_is_named(stated: int, meant: int, kind: SlipKind) -> None:
    (slip,) = slips_between(Decimal(stated), Decimal(meant))
    assert (slip.kind, slip.stated, slip.meant) == (kind, stated, meant)


def test_two_slips_are_none() -> None:
    assert slips_between(Decimal(85), Decimal(5851)) == ()
    assert slips_between(Decimal(85), Decimal(85)) == ()


def test_all_candidates_inside_an_interval_are_listed() -> None:
    meant = {slip.meant for slip in slips_into(Decimal(85), Interval(low=Decimal(580), high=Decimal(590)))}
    assert meant == {585}
    assert slips_into(Decimal(85), Interval(low=Decimal(1200), high=Decimal(1300))) == ()


def test_a_fraction_keeps_its_point() -> None:
    assert slips_between(Decimal("1.2"), Decimal("2.1"))[0].kind is SlipKind.SWAPPED
    assert slips_between(Decimal("6.5"), Decimal("65"))[0].kind is SlipKind.TEN


def test_a_wrong_digit_alone_does_not_tie_two_figures() -> None:
    assert is_slip(Decimal(585), Decimal(85))
    assert is_slip(Decimal(85), Decimal(585))
    assert not is_slip(Decimal(585), Decimal(575))


@given(NUMBERS, st.data())
def test_a_digit_dropped_is_always_among_the_candidates(number: int, data: st.DataObject) -> None:
    digits = str(number)
    at = data.draw(st.integers(min_value=0, max_value=len(digits) - 1))
    written = digits[:at] + digits[at + 1 :]
    if written[0] != "0":
        assert number in {slip.meant for slip in slips_between(Decimal(written), Decimal(number))}


@given(NUMBERS, NUMBERS)
def test_slips_are_what_was_asked_for(stated: int, meant: int) -> None:
    for slip in slips_between(Decimal(stated), Decimal(meant)):
        assert (slip.stated, slip.meant) == (stated, meant)


@given(NUMBERS)
def test_each_number_is_offered_once(stated: int) -> None:
    meant = [slip.meant for slip in slips_into(Decimal(stated), Interval(low=None, high=None))]
    assert len(meant) == len(set(meant))
    assert stated not in meant
