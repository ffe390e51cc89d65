"""Claims that are no figures: what each account reads, and what it leaves alone. Single sentences stand in golden/."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.extract.accounts_run import accounts, read_accounts
from crossfoot.extract.attribute import speakers_of
from crossfoot.extract.clauses import clauses
from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.parties import Parties
from crossfoot.extract.placing.place import places_of
from crossfoot.extract.run import extract_claims
from crossfoot.extract.tokens import tokenize
from crossfoot.model.claim import Claim, claim_from_json, claim_to_json
from crossfoot.model.document import Document
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.when import Window

PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)


class Friday:
    """Tells one day for everything."""

    def at(self, first: int, last: int, *, aside: tuple[int, int] | None = None) -> tuple[date | None, Window | None]:
        return date(2031, 5, 2), None

    def ahead(self, first: int, last: int) -> date | None:
        return None

    def begun(self, first: int, last: int, *, known: bool = False) -> date | None:
        return date(2031, 5, 2)


def read(text: str, lang: str = "en") -> list[Claim]:
    document = Document(id="d", text=text, lang=lang, published=PUBLISHED)
    tokens = tokenize(text, lexicon_of(lang))
    claims = read_accounts(tokens, document, speakers_of(tokens, document), places_of(tokens), Friday)
    assert all(claim.span.stands_in(text) for claim in claims)
    assert [claim_from_json(claim_to_json(claim)) for claim in claims] == claims
    return claims


def states(text: str, lang: str = "en") -> list[tuple[What, State]]:
    return [(c.record.what, c.record.state) for c in read(text, lang) if isinstance(c.record, Status)]


def stances(text: str, lang: str = "en") -> list[tuple[str, Position, str]]:
    return [(c.record.actor, c.record.stance, c.record.issue) for c in read(text, lang) if isinstance(c.record, Stance)]


def meetings(text: str, lang: str = "en") -> list[Talks]:
    return [c.record for c in read(text, lang) if isinstance(c.record, Talks)]


def forecasts(text: str, lang: str = "en") -> list[Forecast]:
    return [c.record for c in read(text, lang) if isinstance(c.record, Forecast)]


def test_the_shelf_holds_the_four_kinds() -> None:
    assert list(accounts()) == ["forecast", "stance", "status", "talks"]


def test_a_claim_names_its_rule_its_day_and_its_speaker() -> None:
    (claim,) = read("Radiation levels at the nuclear plant are normal, the operator said.")
    assert (claim.rule, claim.kind, claim.date) == ("status", "status", date(2031, 5, 2))
    assert claim.attribution.speaker == "the operator"


def test_a_clause_without_a_thing_goes_on_with_the_one_before() -> None:
    text = (
        "The nuclear plant has six reactors. The third reactor tripped on Monday and was reconnected after nine hours."
    )
    assert states(text) == [(What.REACTOR, State.SHUTDOWN), (What.REACTOR, State.RESTORED)]


def test_an_aside_names_nothing_for_what_follows() -> None:
    text = "At the nuclear plant cooling, which needs off-site power, was maintained in all reactors."
    assert states(text) == [(What.COOLING, State.NORMAL)]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Water in Rivne, which was cut off on 24 April, has been restored.", 2),
        ("en", "Water in Rivne has been restored, the mayor said on Thursday.", 1),
        ("ru", "Водоснабжение Луганска, прерванное в среду, возобновлено.", 2),
        ("uk", "Електропостачання Рівного, повідомив у четвер мер, відновлено.", 1),
    ],
)
def test_a_day_of_an_aside_is_of_what_the_aside_tells(lang: str, text: str, day: int) -> None:
    claims = extract_claims(Document(id="d", text=text, lang=lang, published=PUBLISHED))
    back = [c.date for c in claims if isinstance(c.record, Status) and c.record.state is State.RESTORED]
    assert back == [date(2031, 5, day)]


def test_a_supply_told_twice_is_one_claim() -> None:
    text = "In Linz 900 homes lost power, the mayor said. The 900 homes were without electricity all night."
    (claim,) = read(text)
    assert [mention.quote for mention in claim.mentions] == ["without electricity"]


def test_heat_and_water_are_two_supplies() -> None:
    text = "The town had no heating on Monday. Some 700 houses were without water."
    assert states(text) == [(What.SUPPLY, State.LOST)] * 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The army unit was disconnected from its brigade after it lost two vehicles."),
        ("en", "The building was damaged and its roof was hit."),
        ("uk", "Блок новин вимкнули раніше."),
        ("ru", "Второй блок вопросов снят."),
    ],
)
def test_words_of_plants_mean_other_things_elsewhere(lang: str, text: str) -> None:
    assert states(text, lang) == []


def test_what_he_holds_is_the_position_of_the_one_named_before() -> None:
    text = "The Polish president arrived on Monday. He rejected a truce without guarantees."
    assert stances(text) == [("Polish president", Position.REJECTS, "ceasefire")]


def test_two_who_agree_hold_it_together() -> None:
    text = "Norway and Chile agreed to an exchange of prisoners."
    assert stances(text) == [("Norway and Chile", Position.SUPPORTS, "prisoners")]


def test_a_stance_told_of_another_keeps_who_tells_it() -> None:
    (claim,) = read("Moscow demands new elections, the Finnish minister said.")
    assert isinstance(claim.record, Stance)
    assert (claim.record.actor, claim.record.reported_by) == ("Moscow", "the Finnish minister")


@pytest.mark.parametrize(
    "text",
    [
        "Without agreeing on a truce the Polish delegation left.",
        "If Iran agreed to a truce, prices would fall.",
        "Terms proposed by the Danish government for a truce were read out.",
        "The Danish company offers flats near the port.",
    ],
)
def test_uses_of_the_words_that_tell_no_position(text: str) -> None:
    assert stances(text) == []


def test_all_tellings_of_a_meeting_are_one_claim_that_quotes_the_fullest() -> None:
    text = (
        "The talks in Oslo were productive, the envoy said. Norwegian and Danish delegations met in Oslo on Tuesday. "
        "The next round is planned for 9 June in Lima."
    )
    first, second = meetings(text)
    assert (first.parties, first.stage, first.outcome_kind) == (("norway", "denmark"), "held", "progress_claimed")
    assert second.stage == "planned"
    assert [claim.place.text for claim in read(text) if claim.place and claim.kind == "talks"] == ["Oslo", "Lima"]


def test_the_town_of_a_meeting_is_no_party() -> None:
    (meeting,) = meetings("Delegations of Chile and Peru met in Oslo on Tuesday.")
    assert (meeting.parties, meeting.format) == (("chile", "peru"), "bilateral")


@pytest.mark.parametrize(
    ("text", "low", "high", "by"),
    [
        ("A new wave is almost certain by 9 June, the analyst said.", "0.95", "0.99", "2031-06-09"),
        ("A vote this year is unlikely, the expert said.", "0.20", "0.45", "2031-12-31"),
        ("The chance of a vote by July is 30 percent.", "0.3", "0.3", "2031-07-31"),
        ("The operator expects shortages in February.", None, None, "2032-02-29"),
    ],
)
def test_likelihood_and_day(text: str, low: str | None, high: str | None, by: str) -> None:
    (forecast,) = forecasts(text)
    assert forecast.likelihood_low == (None if low is None else Decimal(low))
    assert forecast.likelihood_high == (None if high is None else Decimal(high))
    assert forecast.by == by


@pytest.mark.parametrize(
    "text", ["The drone likely came from the sea.", "The bus will leave on 9 June.", "She called it a probable cause."]
)
def test_the_past_and_plans_are_no_forecasts(text: str) -> None:
    assert forecasts(text) == []


def test_clauses_end_at_marks_and_turns_but_not_inside_a_range() -> None:
    tokens = tokenize("Of 10–12 lines, which were cut, two are back", lexicon_of("en"))
    found = [(" ".join(tokens.words[c.first : c.last]), c.aside) for c in clauses(tokens, 0, len(tokens.words))]
    assert found == [("of 10 – 12 lines", False), ("which were cut", True), ("two are back", False)]


def test_a_name_stands_for_the_office_it_was_introduced_with() -> None:
    text = "The Danish president Ana Duarte came. Duarte left. The capital of Poland is old."
    tokens = tokenize(text, lexicon_of("en"))
    parties = Parties(tokens)
    found = [parties.sides_between(first, last) for first, last in tokens.sentences]
    assert found == [("denmark",), ("denmark",), ("poland",)]


WORDS = st.sampled_from(
    "Kyiv Moscow rejected offered truce talks in Oslo on Monday likely will by June nuclear plant lost power line "
    '330 kV reactors stopped not , . ; " ( ) — and which if expects met\n'.replace("\n", " \n ").split(" ")
)


@settings(max_examples=80)
@given(st.lists(WORDS, max_size=60), st.sampled_from(["en", "uk", "ru"]))
def test_any_text_is_read_and_every_span_quotes_it(words: list[str], lang: str) -> None:
    read(" ".join(words), lang)


def test_what_is_negotiated_beside_a_war() -> None:
    asked = "Norway entered talks with France. Norway offered to rebuild the ferry docks."
    bread = "The bakers of the old town showed their bread, their rolls and their cakes to all who came by. "
    assert [position for _, position, _ in stances(asked)] == [Position.OFFERS]
    # A long text that names no war: trade.
    assert stances(bread * 5 + asked) == []
