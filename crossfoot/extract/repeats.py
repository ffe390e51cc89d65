"""The same statement said again in one article: one claim, with all its mentions.

A headline, a lead and a body repeat a figure; that is one claim that stands at several places. Two mentions are one
statement when value, measure, thing counted, place and speaker do not differ. A hedge alone does not make it another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from crossfoot.extract.gazetteer import region_of
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker
from crossfoot.model.bound import Hedge
from crossfoot.model.claim import Claim, Place
from crossfoot.model.measure import AIR_OBJECTS, Measure, is_kind_of
from crossfoot.model.records.figure import Figure

#: what narrows a count of people or things in an occupied part of a region
OCCUPIED_TERRITORY = "occupied territory"
#: Small counts recur by chance ("two houses" here, "two houses" there); above this a value is a repeated figure.
_CHANCE = 10
#: Power comes back to "9,000 homes", "9,000 families".
_HOMES = frozenset({"house", "household", "customer", "apartment"})
#: what two sides give each other, as many of each
_SWAPPED = frozenset({"prisoner", "body"})
#: What a capital that speaks is in the register.
_GOVERNMENT = "government"
#: So many letters of a name stay the same in most cases.
_STEM = 4
#: A country's code has so many letters, its regions' begin with it.
_COUNTRY = 2
#: How many statements of the same value a new one is compared with.
_LOOK_BACK = 8


@dataclass(slots=True)
class Mention:
    """A claim as read at one place: the sentence it stands in, and how the text speaks of it."""

    claim: Claim
    sentence: int
    #: it stands in a headline that is a line of its own
    titled: bool
    #: it stands there, or in the sentence that opens the text or sums it up under the headline
    summary: bool = False
    #: the text calls it another one
    other: bool = False
    #: "the four regions", "all four regions": those the text has told of
    known: bool = False
    #: it stands in a headline that names nobody, so that who says it is taken from below
    borrowed: bool = False


def merge_mentions(mentions: list[Mention]) -> list[Claim]:
    """The claims with repeated statements joined to their first mention, in order."""
    merged: list[Claim] = []
    #: where each of the merged was first told
    told: list[Mention] = []
    by_value: dict[tuple[object, ...], list[int]] = {}
    by_number: dict[tuple[object, ...], list[int]] = {}
    joined: dict[str, str] = {}
    for mention in mentions:
        claim = mention.claim
        record = claim.record
        told.append(mention)
        if not isinstance(record, Figure):
            merged.append(claim)
            continue
        key = (record.bound.low, record.bound.high, record.measure, record.unit)
        number = (record.bound.low, record.bound.high, record.unit)
        known = by_value.get(key, [])
        if record.measure is Measure.COUNT_OTHER and record.bound.low >= _CHANCE and record.object in AIR_OBJECTS:
            # «1840 шахедів!»: a number said again without what they did.
            known = by_number.get(number, [])
        for index in known[-_LOOK_BACK:]:
            first, earlier = told[index], merged[index]
            if first.borrowed and claim.attribution.speaker is not None:
                earlier = replace(earlier, attribution=OUTLET)
            # "Another three" is another statement, unless only the headline named three before.
            again = not mention.other or (first.summary and (first.other or not _other_times(earlier, claim)))
            back = mention.known and _means(earlier, claim)
            apart = first.sentence != mention.sentence
            if back or (apart and again and _same_statement(earlier, claim, first.summary, first.titled)):
                meant = replace(merged[index], mentions=(*earlier.mentions, claim.span))
                merged[index] = meant if back else _joined(earlier, claim, first.summary, first.titled)
                joined[claim.id] = earlier.id
                told.pop()
                break
        else:
            by_value.setdefault(key, []).append(len(merged))
            by_number.setdefault(number, []).append(len(merged))
            merged.append(claim)
    return [_part_of_kept(claim, joined) for claim in merged]


def _part_of_kept(claim: Claim, joined: dict[str, str]) -> Claim:
    """A part of a claim that was joined to an earlier one is part of that."""
    record = claim.record
    if not isinstance(record, Figure) or record.part_of not in joined:
        return claim
    whole = joined[record.part_of]
    return replace(claim, record=replace(record, part_of=whole if whole != claim.id else None))


def _joined(earlier: Claim, later: Claim, headline: bool, titled: bool) -> Claim:
    """The earlier claim with the later's place in the text, and with what only the later tells.

    A headline leaves out who says it, and the hedge: of "14 cut off" and "about 14 were cut off, the mayor said", the
    second is the statement.
    """
    first, second = earlier.record, later.record
    assert isinstance(first, Figure) and isinstance(second, Figure)
    told = _with_setting(earlier, later, headline, titled)
    figure = _with_things(first, second, earlier.id, headline)
    if headline and first.bound.hedge is Hedge.EXACT is not second.bound.hedge:
        figure = replace(figure, bound=second.bound)
        return replace(told, record=figure, span=later.span, mentions=(earlier.span, *earlier.mentions))
    return replace(told, record=figure, mentions=(*earlier.mentions, later.span))


def _with_things(first: Figure, second: Figure, own: str, headline: bool) -> Figure:
    """The figure with its total, its thing and its side where only the second names them; ``own`` is the first's id."""
    if first.part_of is None and second.part_of not in (None, own):
        first = replace(first, part_of=second.part_of)
    if second.object is not None and (first.object is None or is_kind_of(second.object, first.object)):
        # "three were hurt", "three women were hurt"; a headline leaves the thing out: "Power back in over 5,000".
        first = replace(first, object=second.object)
    if headline and second.side and first.measure is not Measure.MONEY:
        first = replace(first, side=second.side)
    return first


def _with_setting(earlier: Claim, later: Claim, headline: bool, titled: bool) -> Claim:
    """The earlier claim with the time, the place and the speaker that are told better below."""
    if titled and (later.date or later.window):
        earlier = replace(earlier, date=later.date, window=later.window)
    unplaced = earlier.place is None
    if later.place and (unplaced or (headline and earlier.place and _is_town_of(later.place, earlier.place))):
        earlier = replace(earlier, place=later.place)
    unnamed = earlier.attribution.speaker is None and later.attribution.speaker is not None
    if unnamed or (headline and _stands_for(earlier.attribution, later.attribution, titled)):
        # A lead that names nobody, or only the state, says what the speaker named below says.
        earlier = replace(earlier, attribution=later.attribution)
    return earlier


def _is_town_of(place: Place, country: Place) -> bool:
    """Whether a headline's country gives way to the town below."""
    return place != country and len(country.code or "") == _COUNTRY and _lies_in(country, place)


def _same_statement(earlier: Claim, later: Claim, headline: bool, titled: bool) -> bool:
    """Whether two claims state one figure: of one thing, one place, one time and one speaker."""
    first, second = earlier.record, later.record
    assert isinstance(first, Figure) and isinstance(second, Figure)
    if not _same_thing(first, second) or _is_other_side(first, second, headline) or _is_other_part(first, second):
        return False
    placed = _may_be_there(earlier.place, later.place, headline, _is_large(first))
    if not (placed or _quotes(earlier, later)):
        return False
    if not _is_large(first):
        # "Three killed" over a report of Monday: a headline tells no day.
        apart = not titled and _other_times(earlier, later)
        if apart or _other_groups(first, second):
            return False
    speaker, again = earlier.attribution, later.attribution
    if headline and _stands_for(speaker, again, titled):
        return True
    if first.unit is not None and not (headline or _is_large(first)):
        # A call "of two hours", and later "what can be agreed in two hours?", an expert asked.
        return speaker.speaker == again.speaker or is_one_speaker(speaker, again)
    return None in (speaker.speaker, again.speaker) or is_one_speaker(speaker, again)


def _quotes(earlier: Claim, later: Claim) -> bool:
    """Whether a speaker says again, with no place, what was reported: "Two were hurt in our city," he said."""
    first, second = earlier.record, later.record
    assert isinstance(first, Figure) and isinstance(second, Figure)
    same = earlier.attribution.speaker is not None and is_one_speaker(earlier.attribution, later.attribution)
    return same and later.place is None and first.object == second.object


def _is_large(figure: Figure) -> bool:
    """Whether two figures of one number are hardly so by chance."""
    return figure.bound.low >= _CHANCE


def _is_other_side(first: Figure, second: Figure, headline: bool) -> bool:
    """Whether the figures are of two sides; of a price, or in a headline of few words, the side may be amiss.

    Not of prisoners and bodies, of which as many are swapped: "200 came home", and below, "a swap of 200 for 200".
    """
    if first.measure is Measure.MONEY or (headline and _is_large(first) and first.object not in _SWAPPED):
        return False
    return bool(first.side and second.side) and first.side != second.side


def _is_other_part(first: Figure, second: Figure) -> bool:
    """Whether one counts another part or kind, or bounds a share otherwise."""
    if first.subset != second.subset and OCCUPIED_TERRITORY in (first.subset, second.subset):
        # An occupied part of a region is not the region.
        return True
    if first.unit == "percent" and first.bound.hedge is not second.bound.hedge:
        # "half" of one thing and "less than half" of another
        return True
    if second.part_of and not first.part_of and first.bound.hedge is not second.bound.hedge:
        # "At least 15 queueing", and 15 of the 67 who died elsewhere
        return True
    return bool(first.model and second.model) and not set(first.model) & set(second.model)


def _may_be_there(place: Place | None, other: Place | None, headline: bool, large: bool) -> bool:
    """Whether the places may be one; a small number needs both named, or neither."""
    if place is None or other is None:
        return large or place is other
    sure = headline or large
    if _same_place(place, other, sure=sure) or (sure and _lies_in(place, other)):
        return True
    # A headline names the district, the body the village, which may be in no table.
    return headline and other.code is None


def _means(earlier: Claim, later: Claim) -> bool:
    """Whether a count with an article is that of the same thing told before, whoever speaks of it now."""
    first, second = earlier.record, later.record
    assert isinstance(first, Figure) and isinstance(second, Figure)
    # "All three of its units" at one plant are not the three of another.
    elsewhere = earlier.place is not None and later.place is not None and earlier.place != later.place
    return not elsewhere and first.unit is None and first.object == second.object


def _stands_for(heading: Attribution, body: Attribution, titled: bool) -> bool:
    """Whether who is named in a headline may be short for who speaks below.

    "Kyiv says" stands for a body of that state, "military says" for whichever the report names, and whom the register
    does not know, in a line of its own, for who says the same below.
    """
    if titled and body.speaker and (heading.speaker or "").islower():
        return True
    country, _, office = (heading.register or "").partition(".")
    if titled and body.speaker and not heading.register:
        # "Norland's negotiator confirms 40", and below, "40, Moller said"
        return True
    below = (body.register or "").startswith(f"{country}.") or (titled and (body.speaker or "").islower())
    return office == _GOVERNMENT and below


def _same_thing(first: Figure, second: Figure) -> bool:
    """Whether two figures may count the same: things of one kind, homes, or what a headline leaves out."""
    one, other = first.object, second.object
    if one == other or is_kind_of(one, other) or is_kind_of(other, one):
        return True
    return first.bound.low >= _CHANCE and first.unit is None and (None in (one, other) or {one, other} <= _HOMES)


def _other_times(one: Claim, other: Claim) -> bool:
    """Four hurt on one day and four on another, or two over a weekend and two on a day of their own."""
    days = {claim.date or (claim.window.end.date() if claim.window else None) for claim in (one, other)} - {None}
    return len(days) > 1


def _other_groups(one: Figure, other: Figure) -> bool:
    """Two children of the thirty hurt here, and two hurt there: a part under its own name and no part."""
    return one.object != other.object and (one.part_of is None) != (other.part_of is None)


def _same_place(first: Place, second: Place, sure: bool) -> bool:
    """Whether two places are one: by name in any case form, or by code where the figure is too large for chance."""
    if first.text == second.text:
        return True
    one, other = _stems(first), _stems(second)
    common = one & other
    if first.code is not None and first.code == second.code:
        return sure or bool(common)
    # "Battlegroup East" and "Battlegroup West" share but the word that says what they are.
    return bool(common) and not (one - common and other - common)


def _lies_in(one: Place, other: Place) -> bool:
    """Whether one is the country of the other, or its region: "41 over Ukraine" and "41 over Sumy, Kharkiv and Poltava
    regions"; "5 hurt in Westmark" and "5 hurt in Westford district".
    """
    codes = sorted(place.code or "" for place in (one, other))
    within = len(codes[0]) == _COUNTRY and codes[1].startswith(f"{codes[0]}-")
    return within or region_of(codes[0]) == codes[1] or region_of(codes[1]) == codes[0]


def _stems(place: Place) -> set[str]:
    """The beginnings of its names: the same in every case; "region" and "city" are no names."""
    words = (word.strip('"«»“”') for word in place.text.split())
    return {word[:_STEM] for word in words if word[:1].isupper()}
