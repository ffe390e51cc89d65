"""The interface is whole in both languages."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from crossfoot.check.run import all_checks
from crossfoot.cli.cards import fact
from crossfoot.extract.holding.issues import ISSUES
from crossfoot.extract.language import UNITS
from crossfoot.extract.objects import ALL
from crossfoot.extract.rules.money import CURRENCIES
from crossfoot.link.keys import EventKind
from crossfoot.link.reconcile import Standing
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import KINDS
from crossfoot.model.finding import Severity
from crossfoot.model.measure import Measure
from crossfoot.model.outlook import Basis
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position
from crossfoot.model.records.status import State, Status, What
from crossfoot.publish.catalogue import LANGUAGES, catalogue
from crossfoot.publish.credibility import Credibility
from crossfoot.publish.redact.masks import Why
from crossfoot.publish.shelf import exporters
from crossfoot.track.definition import Definition
from crossfoot.track.outlook.scoring import RULES, verdict
from crossfoot.track.outlook.words import WORDS
from crossfoot.track.subjects import SUBJECTS
from tests.publish.build import claim, document

PAGES = Path(__file__).parent.parent.parent / "crossfoot" / "publish" / "pages"
#: Words that the code makes keys of -> before which key they stand.
GROUPS: dict[str, list[str]] = {
    "basis": [one.name.lower() for one in Basis],
    "check": list(all_checks()),
    "covered": [one.value for one in Why],
    "credibility": [str(one.value) for one in Credibility],
    "definition": [one.value for one in Definition],
    "event": [one.value for one in EventKind],
    "export": list(exporters()),
    "hedge": [one.value for one in Hedge if one is not Hedge.EXACT],
    "icd": [word.replace(" ", "_") for word in WORDS],
    "issue": [issue for _, issue in ISSUES],
    "kind": list(KINDS.values()),
    "measure": [one.value for one in Measure],
    "month": [str(number) for number in range(1, 13)],
    "object": sorted(ALL | {subject.object for subject in SUBJECTS.values() if subject.object}),
    "rule": [name.replace(" ", "_") for rules in RULES.values() for name in rules],
    "severity": [one.value for one in Severity],
    "standing": [one.name.lower() for one in Standing],
    "stance": [one.value for one in Position],
    "state": [one.value for one in State],
    "what": [one.value for one in What],
    "stage": ["planned", "held", "cancelled"],
    "outcome": ["agreement", "partial", "none", "progress_claimed", "unknown"],
    "misfit": [
        "older figure", "older figure still in circulation", "could be a slip of one digit", "another figure",
        "what russia states", "what ukraine states",
    ],
    "speaker.letter": list("ABCDEF"),
    "nav": "events contradictions series outlook articles search method status corrections data plants talks".split(),
    "verdict": [
        verdict(number, *ends).replace(" ", "_")
        for number, ends in ((1, (0, 0)), (99, (1, 2)), (99, (-2, -1)), (99, (-1, 1)))
    ],
    "trouble": ["missing", "query", "fault"],
    # Percent has a sign, sums of money have their code; the others are sizes of things and no figures.
    "unit": sorted({*UNITS} - CURRENCIES - {"percent", "kV", "MHz", "mm", "degree"}),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_every_word_of_a_closed_set_has_its_text(group: str, lang: str) -> None:
    texts = catalogue(lang).texts
    assert not [word for word in GROUPS[group] if f"{group}.{word}" not in texts]


def test_every_key_a_template_names_is_there() -> None:
    named = set()
    for page in PAGES.glob("*.html"):
        named |= set(re.findall(r"\b(?:t|c\.n)\('([\w.-]+)'(?! ~)", page.read_text(encoding="utf-8")))
    assert len(named) > 80
    for lang in LANGUAGES:
        assert not sorted(named - set(catalogue(lang).texts))


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    english, ukrainian = (catalogue(lang).texts for lang in ("en", "uk"))
    assert set(english) == set(ukrainian)
    for key, text in english.items():
        other = ukrainian[key]
        assert places(text) == places(other), key
        if "|" in text:
            assert (text.count("|"), other.count("|")) == (1, 2), f"{key}: the forms of its number"
        if not key.startswith("lang.") and len(text) > 3:
            assert re.search(r"[а-яіїєґ]", other, re.IGNORECASE) or text == other, key


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", text))


def test_no_text_is_there_for_nothing() -> None:
    sources = (path for path in PAGES.parent.rglob("*") if path.suffix in (".py", ".html"))
    code = "".join(path.read_text(encoding="utf-8") for path in sources)
    more = "side country letter label settle how thing safety method ending lang front series object desk bound"
    more += " polarity"
    prefixes = tuple(f"{group}." for group in (*GROUPS, *more.split()))
    named = {key for key in catalogue("en").texts if f"'{key}'" in code or f'"{key}"' in code}
    assert not [key for key in catalogue("en").texts if key not in named and not key.startswith(prefixes)]


@pytest.mark.parametrize(("lang", "count", "said"), [
    ("en", 1, "1 claim"), ("en", 1200, "1,200 claims"), ("uk", 1, "1 твердження"), ("uk", 3, "3 твердження"),
    ("uk", 11, "11 тверджень"), ("uk", 21, "21 твердження"), ("uk", 112, "112 тверджень"),
])  # fmt: skip
def test_numbers_ask_for_their_forms(lang: str, count: int, said: str) -> None:
    assert catalogue(lang).n("count.claims", count) == said


@pytest.mark.parametrize(
    ("lang", "low", "high", "unit", "said"),
    [
        ("en", "1", "1", "month", "1\u00a0month"),
        ("en", "3", "3", "day", "3\u00a0days"),
        ("en", "1.5", "1.5", "year", "1.5\u00a0years"),
        ("en", "1", "2", "week", "1\u20132\u00a0weeks"),
        ("en", "1", "1", "MW", "1\u00a0MW"),
        ("uk", "1", "1", "day", "1\u00a0день"),
        ("uk", "2", "3", "week", "2\u20133\u00a0тижні"),
        ("uk", "11", "11", "year", "11\u00a0років"),
    ],
)
def test_units_follow_their_number(lang: str, low: str, high: str, unit: str, said: str) -> None:
    assert catalogue(lang).amount(Bound(low=Decimal(low), high=Decimal(high)), unit) == said


@pytest.mark.parametrize(("facility", "said"), [
    ("█", "Supply: partial"), ("supply", "Supply: partial"),
    ("the plant", "the plant: supply, partial"),
])  # fmt: skip
def test_a_facility_without_a_name_is_not_named(facility: str, said: str) -> None:
    one = document("a", "Supply is partial.")
    status = claim(one, "partial", Status(facility=facility, what=What.SUPPLY, state=State.PARTIAL))
    assert catalogue("en").fact(status) == said


@pytest.mark.parametrize(("likely", "polarity", "page", "terminal"), [
    (None, True, "expected: a truce", "forecast: will: a truce"),
    (None, False, "not expected: a truce", "forecast: will not: a truce"),
    (("0.20", "0.45"), True, "20\u201345% likely: a truce", "forecast: 20-45% likely: a truce"),
    (("0.80", "0.95"), False, "80\u201395% likely not: a truce", "forecast: 80-95% likely not: a truce"),
    (("0.30", "0.30"), True, "30% likely: a truce", "forecast: 30% likely: a truce"),
])  # fmt: skip
def test_a_forecast_tells_how_likely_it_is_said_to_be(
    likely: tuple[str, str] | None, polarity: bool, page: str, terminal: str
) -> None:
    low, high = map(Decimal, likely) if likely else (None, None)
    told = Forecast(event_text="a truce", polarity=polarity, likelihood_low=low, likelihood_high=high)
    one = claim(document("a", "A truce."), "A truce", told)
    assert catalogue("en").fact(one) == page
    assert fact(one) == terminal
