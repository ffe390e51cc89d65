from __future__ import annotations

import pytest

from crossfoot.check.layout import grouped
from crossfoot.check.run import check_article, format_finding
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from tests.check.build import claim, document

SENTENCE = "Of 120 drones 87 were shot down and 41 were lost, the spokesman said."


def lost(text: str) -> tuple[Claim, ...]:
    total = claim(text, "120", "launched", "drone", "120")
    return (
        total,
        claim(text, "87", "intercepted", "drone", "87", part_of=total),
        claim(text, "41", "suppressed", "drone", "41", part_of=total),
    )


def printed(doc: Document) -> str:
    (finding,) = check_article(doc, lost(doc.text))
    return format_finding(finding, doc, "evening.html")


def test_a_finding_reads_like_a_compiler_message() -> None:
    assert printed(document("Headline\n\n" + SENTENCE)) == (
        "evening.html:3:4: parts-exceed-total (doubt)\n"
        "  3 | Of 120 drones 87 were shot down and 41 were lost, the spokesman said.\n"
        "    |    ~~~        ~~                    ~~\n"
        "  Parts come to 128, more than the stated total of 120. (crossfoot explain parts-exceed-total)\n"
        "  Slip: could be 128 for 120 (a wrong digit).\n"
        "  Harmless if the figures may speak of different hours or places, or one figure may be older than the other."
    )


def test_marks_stand_under_wide_and_combining_letters() -> None:
    lines = printed(document("水é́ " + SENTENCE)).splitlines()
    assert lines[1].index("120") + 1 == lines[2].index("~~~") + lines[1].count("́")


def test_a_long_line_is_cut_around_what_it_shows() -> None:
    lines = printed(document("word " * 100 + SENTENCE + " word" * 100)).splitlines()
    assert all(len(line) < 130 for line in lines[1:3])
    assert lines[1].startswith("  1 | …") and lines[1].endswith("…")
    shown, marks = lines[1], lines[2]
    assert [shown[at : at + 2] for at in (marks.index("~~ "),)] == ["20"] or "~~~" in marks
    assert shown[marks.index("~~~") : marks.index("~~~") + 3] == "120"


def test_far_figures_get_an_excerpt_each() -> None:
    text = SENTENCE.replace(" and ", " and " + "then " * 40)
    lines = printed(document(text)).splitlines()
    assert sum(line.startswith("  1 | ") for line in lines) == 2


def test_what_could_steer_a_terminal_is_not_printed() -> None:
    shown = printed(document("\x1b[31mred\u202e " + SENTENCE))
    assert "\x1b" not in shown and "\u202e" not in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("524000000 / 38000000 people = 13.79 a head", "524,000,000 / 38,000,000 people = 13.79 a head"),
        ("9113 of 41000 in 2031", "9113 of 41,000 in 2031"),
        ("0.123456 of 1,234567", "0.123456 of 1,234567"),
    ],
)
def test_large_numbers_are_read_in_groups(text: str, said: str) -> None:
    assert grouped(text) == said
