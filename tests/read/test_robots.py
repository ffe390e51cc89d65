"""The examples of RFC 9309 in our own words, and what it leaves to the reader of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.robots import ALL_ALLOWED, read_robots

FILE = """
# for everyone
User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search*q=

User-Agent: OtherBot
User-agent: Crossfoot/2
Disallow: /news/
Disallow:   # nothing more
Crawl-delay: 10
User-agent: third
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/private/", False),
        ("/private/a", False),
        ("/private", True),
        ("/private/open/a", True),
        ("/a/b.pdf", False),
        ("/a/b.pdf?x", True),
        ("/search?lang=en&q=x", False),
        ("/search?lang=en", True),
        ("/%70rivate/a", False),
        ("/robots.txt", True),
    ],
)
def test_the_group_for_all(path: str, allowed: bool) -> None:
    assert read_robots(FILE, "nobody").allows(path) is allowed


def test_our_own_group_holds_alone() -> None:
    robots = read_robots(FILE, "crossfoot")
    assert robots.allows("/private/a") and robots.allows("/a.pdf")
    assert not robots.allows("/news/1")


def test_groups_of_one_robot_are_joined_and_a_longer_name_is_another() -> None:
    groups = (("crossfoot", "/a"), ("crossfoot", "/b"), ("crossfoot-image", "/"))
    text = "\n".join(f"User-agent: {robot}\nDisallow: {path}" for robot, path in groups)
    robots = read_robots(text, "crossfoot")
    assert [robots.allows(path) for path in ("/a", "/b", "/c")] == [False, False, True]


def test_the_longest_rule_holds_and_allowing_wins_a_tie() -> None:
    robots = read_robots("User-agent: *\nDisallow: /a\nAllow: /a\nAllow: /b\nDisallow: /b/c", "x")
    assert [robots.allows(path) for path in ("/a", "/b", "/b/c")] == [True, True, False]


def test_a_group_that_forbids_nothing_is_still_ours() -> None:
    assert read_robots("User-agent: crossfoot\nDisallow:\n\nUser-agent: *\nDisallow: /", "crossfoot").allows("/a")


def test_paths_beyond_ascii() -> None:
    assert not read_robots("User-agent: *\nDisallow: /новини", "x").allows("/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1")


def test_without_rules_all_is_allowed() -> None:
    assert ALL_ALLOWED.allows("/a") and read_robots("<html>no robots</html>", "x").allows("/a")


@given(st.text(max_size=200), st.text(max_size=30))
def test_any_file_gives_rules(text: str, path: str) -> None:
    read_robots(f"User-agent: *\nDisallow: {text}\n{text}", "x").allows("/" + path)


def test_many_stars_are_no_trap() -> None:
    assert read_robots("User-agent: *\nDisallow: /" + "*a" * 2000 + "b", "x").allows("/" + "a" * 4000)
