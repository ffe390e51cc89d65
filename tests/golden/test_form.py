"""The runner of golden files itself."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import span_of
from tests.golden.form import Case, GoldenError, parse, parse_arrow, write_arrow
from tests.golden.found import answers, arrow_of_claim, differences, to_write, value_of
from tests.golden.update import rewrite

FILE = """== en  part and whole
published: 2031-05-03T10:00+00:00
Air defence shot down 87 of 120 drones overnight.
-> figure intercepted drone 87 "87" of 120 place=-

== uk  порожньо
expect: fail
Тиша.
-> nothing
"""


def claim(text: str, start: int, end: int, **record: object) -> Claim:
    span = span_of(text, start, end)
    number = Decimal(text[start:end].split()[0])
    figure = Figure(bound=Bound(low=number, high=number), object="drone", **record)
    return Claim(id=claim_id("d", span, "r"), document="d", span=span, record=figure, rule="r", place=None)


def test_a_file_is_read_case_by_case() -> None:
    first, second = parse(Path("x.txt"), FILE)
    assert (first.lang, first.title, first.text) == (
        "en",
        "part and whole",
        "Air defence shot down 87 of 120 drones overnight.",
    )
    assert first.document().published is not None and first.document().published.day == 3
    assert (second.lang, second.expects_failure, second.arrows) == ("uk", True, ())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("words\n== en  a\nb\n-> nothing", "before the first"),
        ("== en  a\nb\n", "without '->'"),
        ("== en  a\nb\n-> nothing\nc\n-> nothing", "stand together"),
        ("== en  a\nb\n-> figures killed person 1", "no kind of arrow"),
        ("== en  a\nb\n-> figure killed person 1", "and then its quote"),
        ('== en  a\nb\n-> figure killed person 1 "b" what', "neither"),
    ],
)
def test_a_file_that_cannot_be_read_says_where(content: str, reason: str) -> None:
    with pytest.raises(GoldenError, match=reason) as caught:
        parse(Path("x.txt"), content)
    assert "x.txt:" in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        '-> figure intercepted drone 87+ "at least 87"@2 by "the ministry" of 120 place="Kyiv region" side=ukraine',
        '-> status reactor shutdown "six reactors" facility="Zaporizhzhia NPP"',
        '-> forecast will-not "unlikely" until=2031-06-01',
        '-> finding contradiction parts-exceed-total "87 + 41 = 128 > 120"',
    ],
)
def test_an_arrow_is_written_as_it_was_read(line: str) -> None:
    assert write_arrow(parse_arrow(line, "here")) == line


@pytest.mark.parametrize(
    ("hedge", "written"),
    [
        (Hedge.EXACT, "87"), (Hedge.AT_LEAST, "87+"), (Hedge.ABOUT, "~87"), (Hedge.MORE_THAN, ">87"),
        (Hedge.LESS_THAN, "<87"), (Hedge.AT_MOST, "<=87"), (Hedge.NEARLY, "87-"),
    ],
)  # fmt: skip
def test_a_value_carries_its_hedge(hedge: Hedge, written: str) -> None:
    assert value_of(Bound(low=Decimal(87), high=Decimal(87), hedge=hedge)) == written


def test_ranges_and_fractions() -> None:
    assert value_of(Bound(low=Decimal("2.5"), high=Decimal(3))) == "2.5-3"


def test_an_expectation_asks_what_it_writes() -> None:
    text = "87 of 120 drones, then 87 more"
    total = claim(text, 6, 16, measure=Measure.LAUNCHED)
    part = claim(text, 0, 2, measure=Measure.INTERCEPTED, part_of=total.id, side="ukraine")
    found = arrow_of_claim(part, text, [part, total])
    for line in ("", "@1"):
        assert answers(parse_arrow(f'-> figure intercepted drone 87 "87"{line} of 120', "here"), found)
    for line in (
        '-> figure intercepted drone 87 "87"@2 of 120',
        '-> figure intercepted drone 87 "87"',
        '-> figure intercepted drone 87+ "87" of 120',
        '-> figure intercepted drone 87 "87" by "x" of 120',
        '-> figure intercepted drone 87 "87" of 120 side=-',
        '-> figure intercepted drone 87 "87" of 120 place=Kyiv',
    ):
        assert not answers(parse_arrow(line, "here"), found), line


def test_each_found_claim_answers_one_expectation() -> None:
    text = "five each over Sumy and Poltava"
    span = span_of(text, 0, 9)
    five = Figure(bound=Bound(low=Decimal(5), high=Decimal(5)), measure=Measure.INTERCEPTED, object="drone")
    two = [
        Claim(id=name, document="d", span=span, record=five, rule="r", place=Place(text=name))
        for name in ("Sumy", "Poltava")
    ]
    found = [arrow_of_claim(one, text, two) for one in two]
    vague = parse_arrow('-> figure intercepted drone 5 "five each"', "here")
    strict = parse_arrow('-> figure intercepted drone 5 "five each" place=Sumy', "here")
    assert differences([vague, strict], found) == ([], [])
    assert differences([strict], found) == ([], [found[1]])
    assert differences([strict, strict], found)[0] == [strict]


def test_update_rewrites_the_arrows_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(FILE, encoding="utf-8")
    first, second = parse(path, FILE)
    new = to_write(parse_arrow('-> figure launched drone 120 "120 drones" rule=x side=russia', "here"))
    rewrite([(first, (new, new)), (second, ())])
    content = path.read_text(encoding="utf-8")
    assert content.count('-> figure launched drone 120 "120 drones" side=russia\n') == 2
    assert content.startswith(FILE.split("->")[0]) and content.endswith("-> nothing\n")
    cases: list[Case] = parse(path, content)
    assert [len(case.arrows) for case in cases] == [2, 0]
