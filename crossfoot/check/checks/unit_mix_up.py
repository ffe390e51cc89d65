"""One number with two units, or fewer people than households.

What it finds:
    Households and people of one outage where the people are fewer than the households; and one large number that stands
    once as this and once as that: households and people, MW and MWh, killed and casualties, places and weapons. And the
    price of rebuilding a whole country that comes to a few dollars a head: millions for billions.
Why it matters:
    A household is two to three people, and a casualty is usually a wounded one: a swapped unit multiplies the news.
Example:
    "42,000 households without power ... some 38,000 people live in them": 42000 households hold at least 42000 people.
Not a finding:
    Customers and people with two numbers in the usual proportion; small numbers, which agree by chance.
Units:
    Those named in the message, one for each figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from crossfoot.check.alike import Tie, place_key, place_tie, same_moment, side_tie
from crossfoot.check.check import ArticleInput, Check, EventInput, page_of
from crossfoot.check.countries import too_cheap_for
from crossfoot.check.findings import OTHER_WINDOW, could_be, digits, finding_of, said
from crossfoot.check.slips import SlipKind, slips_where
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import PERSON_OBJECTS, Measure

NAME = "unit-mix-up"

HOMES = frozenset({"household", "family", "apartment"})
CONNECTIONS = HOMES | {"customer", "subscriber", "consumer"}
OUTAGES = (Measure.WITHOUT_POWER, Measure.WITHOUT_HEAT, Measure.WITHOUT_WATER)

#: Numbers below these agree by chance too often to speak of one that changed its unit.
LARGE_OUTAGE = 1000
LARGE_TOLL = 50


def find(article: ArticleInput) -> Iterable[Finding]:
    """Mixed-up units of one article."""
    yield from _find(article.terms)
    yield from _millions_for_billions(article.terms)


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Mixed-up units over the articles of one event."""
    return _find(event.terms)


def _find(terms: Sequence[Term]) -> Iterable[Finding]:
    outages: dict[Measure, list[Term]] = defaultdict(list)
    numbers: dict[Decimal, list[Term]] = defaultdict(list)
    for term in terms:
        if term.figure.measure in OUTAGES and not term.figure.subset:
            outages[term.figure.measure].append(term)
        if term.number >= LARGE_TOLL:
            numbers[term.number].append(term)
    for group in outages.values():
        yield from _fewer_people_than_homes(group)
    for same in numbers.values():
        yield from _changed_units(same)


def _millions_for_billions(terms: Sequence[Term]) -> Iterable[Finding]:
    """Prices of rebuilding a country that no damage assessment comes near, counted by its people."""
    for term in terms:
        people = too_cheap_for(term)
        if people is None:
            continue
        a_head = digits(term.number / people)
        slips = slips_where(term.number, term.number.__lt__)
        yield finding_of(
            NAME,
            Severity.DOUBT,
            f"Rebuilding a country for {said(term)} {term.figure.unit} would be {a_head} a head; "
            "assessments after wars come to more than a thousand.",
            f"{said(term)} / {people} people = {a_head} a head",
            (term,),
            proposal=could_be(slip for slip in slips if slip.kind is SlipKind.THOUSAND),
            reasons=("the amount may be for one year or one kind of damage",),
        )


def _fewer_people_than_homes(group: list[Term]) -> Iterable[Finding]:
    people = [term for term in group if term.figure.object in PERSON_OBJECTS]
    homes = [term for term in group if term.figure.object in HOMES]
    told: set[str | None] = set()
    for home in homes:
        for person in people:
            if place_key(home.claim) in told or not _are_of_one_outage(home, person):
                continue
            if severity := home.reading.exceeds(person.reading):
                same_place = place_tie(home.claim, person.claim) is Tie.SAME
                told.add(place_key(home.claim))
                yield finding_of(
                    NAME,
                    severity if same_place else Severity.DOUBT,
                    f"{said(home)} households cannot hold only {said(person)} people.",
                    f"{said(home)} households > {said(person)} people",
                    (person, home),
                    reasons=(OTHER_WINDOW, "some of the homes may stand empty"),
                )


def _are_of_one_outage(home: Term, person: Term) -> bool:
    """One place, and one time or paragraph; in one sentence the place is named once: "some 38,000 people there"."""
    places = place_tie(home.claim, person.claim)
    told_together = same_moment(home, person) is Tie.SAME or home.near(person)
    return told_together and (places is Tie.SAME or (places is Tie.OPEN and home.beside(person)))


def _changed_units(same: list[Term]) -> Iterable[Finding]:
    first = same[0]
    for other in same[1:]:
        mixed = _mixed(first, other) or _mixed(other, first)
        if mixed and side_tie(first, other) is not Tie.DIFFERENT and same_moment(first, other) is not Tie.DIFFERENT:
            yield finding_of(
                NAME,
                Severity.DOUBT if first.is_exact and other.is_exact else Severity.NOTE,
                f"{said(first)} is stated once as {mixed[0]} and once as {mixed[1]}.",
                f"{said(first)} {mixed[0]} against {said(other)} {mixed[1]}",
                (first, other),
                reasons=("both may hold by chance", "one may be a loose word for the other"),
            )
            return


def _mixed(one: Term, other: Term) -> tuple[str, str] | None:
    """The two units between which a number changed, if these two are of the kinds that are mixed up."""
    first, second = one.figure, other.figure
    if place_key(one.claim) != place_key(other.claim):
        return None
    if first.measure is second.measure and first.measure in OUTAGES and one.number >= LARGE_OUTAGE:
        if first.object in CONNECTIONS and second.object in PERSON_OBJECTS:
            return (f"{first.object}s".replace("familys", "families"), "people")
        return None
    if first.unit == "MW" and second.unit == "MWh":
        return ("MW", "MWh")
    if first.measure is Measure.KILLED and second.measure is Measure.LOSSES_PERSONNEL:
        return ("killed", "casualties")
    if first.measure is Measure.PLACES_HIT and second.measure is Measure.HIT:
        return ("places hit", "weapons that hit")
    return None


UNIT_MIX_UP = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event)
