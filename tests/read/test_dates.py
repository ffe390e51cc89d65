from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.dates import Published, find_published, language_of

EAST = timezone(timedelta(hours=3))


@pytest.mark.parametrize(
    ("written", "moment", "zone_unknown"),
    [
        ("2031-05-02", datetime(2031, 5, 2, tzinfo=UTC), True),
        ("2031-05-02T20:30:00", datetime(2031, 5, 2, 20, 30, tzinfo=UTC), True),
        ("2031-05-02T20:30:00Z", datetime(2031, 5, 2, 20, 30, tzinfo=UTC), False),
        (" 2031-05-02T20:30+03:00\n", datetime(2031, 5, 2, 20, 30, tzinfo=EAST), False),
        ("Fri, 02 May 2031 20:30:00 +0300", datetime(2031, 5, 2, 20, 30, tzinfo=EAST), False),
        ("Fri, 02 May 2031 20:30:00 GMT", datetime(2031, 5, 2, 20, 30, tzinfo=UTC), False),
        ("Fri, 02 May 2031 20:30:00", datetime(2031, 5, 2, 20, 30, tzinfo=UTC), True),
    ],
)
def test_written_moments(written: str, moment: datetime, zone_unknown: bool) -> None:
    assert find_published(written) == Published(at=moment, zone_unknown=zone_unknown)


@pytest.mark.parametrize(
    "written", [None, "", "yesterday", "2031-13-02", "2031-05-02T25:00", "0000-00-00", "12", "\0", "9" * 200]
)
def test_what_is_no_moment(written: str | None) -> None:
    assert find_published(written) is None


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_none(written: str) -> None:
    found = find_published(written)
    assert found is None or found.at.tzinfo is not None


@given(st.datetimes(timezones=st.timezones() | st.none()))
def test_iso_comes_back(moment: datetime) -> None:
    found = find_published(moment.isoformat())
    assert found
    assert found.zone_unknown == (moment.tzinfo is None)
    assert found.at.isoformat().startswith(moment.replace(tzinfo=None).isoformat())


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-US", "en"),
        ("uk_UA", "uk"),
        ("UA", "uk"),
        ("ru", "ru"),
        ("", None),
        (None, None),
        ("x-default", None),
        ("е", None),
    ],
)
def test_languages(tag: str | None, language: str | None) -> None:
    assert language_of(tag) == language
