"""The state of nuclear and energy facilities.

"The last 400 kV line was lost at noon and restored in the evening", "back-up generators were not needed",
"radiation levels are normal", "310 blocks had no heating". A word for what became of something is paired with
the nearest thing in its clause that this can become of; a clause that names none goes on with the thing named before.
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, is_question, negated
from crossfoot.extract.facilities.atoms import NUCLEAR
from crossfoot.extract.facilities.facility import (
    LOCAL,
    facility_key,
    facility_near,
    facility_place,
    sentence_at,
    supply_near,
)
from crossfoot.extract.facilities.happened import (
    ALL,
    BE,
    CONSUMER,
    HAVE,
    NEAR,
    NET,
    NOT,
    NOUNS,
    PLANT,
    SOMEWHAT,
    TIED,
    TO,
    UNIT,
    is_under_way,
)
from crossfoot.extract.facilities.idle import is_idle
from crossfoot.extract.facilities.pairing import paired
from crossfoot.extract.facilities.plant_power import FED, is_plant_fed
from crossfoot.extract.facilities.states import STATE, STATES, limited
from crossfoot.extract.facilities.things import CARRIED, GRID, LINE, ORDINAL, PUMPED, REFINING, THINGS, Things
from crossfoot.extract.facilities.whole import FIELD, MAKES, WHOLE, whole
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.model.records.status import State, Status, What

#: "a third of Northport"
FRACTION = bits("fraction", "unit:percent")
#: the day on which something was lost
DAY = bits("weekday")
#: "the tenth time"
TIME_OVER, ONCE = bits("st-time-over"), bits("st-once")
#: "the other remains out of service": another line than the one told of
OTHER, AND, THAT = bits("other"), bits("and"), bits("that")
#: "was restored after the outage"
AFTER, _AFTER_REACH = bits("after"), 8
#: "after the restoration of": something else is back
AFTER_BACK = bits("st-back-after")
_FIELDS, _BECOMES, _NAMED = map(FAMILIES.of_concepts, (FIELD | WHOLE & ~MAKES, STATE | WHOLE, THINGS | WHOLE | NET))
#: «нафтопереробний»; an English refinery is a word of its own
_REFINING = FAMILIES.of_concepts(REFINING)
#: "oil is pumped", in a text that names nothing else of energy
_PUMPED, _CARRIED = FAMILIES.of_concepts(PUMPED), FAMILIES.of_concepts(CARRIED)
_TELLING = tuple(
    tuple(map(FAMILIES.of_concepts, both))
    for both in ((LINE, GRID), (NUCLEAR, bits("st-diesel", "generator", "st-cooling", "st-radiation")))
)
#: supply that may be that of a nuclear plant; what others are parts of: "of nine units at the plants one stands idle"
POWERS = ("power", "strength")
#: told of a place, and not of a plant
_LOCAL = (What.SUPPLY, What.STRUCTURE)
#: seldom what, but where
_WHERE = ("site", "fixture")
#: "the mayor said"
SAY = bits("say", "account")
#: a practice
OFTEN = bits("st-often")
#: "if the plant loses its supply"
CONDITION = bits("ex-if", "st-if")
_CONDITIONS = FAMILIES.of_concepts(CONDITION)


def read_status(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The states told in the sentences."""
    refining = scene.tokens.lexicon.language.inflects and scene.tokens.families[_REFINING]
    pumped = scene.tokens.families[_PUMPED] and scene.tokens.families[_CARRIED]
    firm = not scene.tokens.lexicon.language.inflects
    # «Резервна лінія»; "the generators" in a text on spent fuel
    told = any(all(scene.tokens.families[one] for one in both) for both in _TELLING[firm:])
    if not (scene.tokens.families[_FIELDS] or refining or pumped or told):
        return
    things = Things(scene)
    for first, last in sentences:
        yield from _read_sentence(scene, things, first, last)


def _read_sentence(scene: Scene, things: Things, first: int, last: int) -> Iterator[Told]:
    told: set[tuple[int, What, State]] = set()
    before: list[tuple[int, str]] = []
    if is_question(scene.tokens, first, last):
        return
    for clause in clauses(scene.tokens, first, last):
        named = things.between(clause.first, clause.last)
        if scene.tokens.masks[clause.first] & CONDITION:
            break
        # «Насоси, що женуть воду крізь басейн, зупинилися»
        tells_which = scene.tokens.masks[clause.first] & THAT and any(
            scene.tokens.behind(thing) == clause.first - (scene.tokens.words[clause.first - 1] == ",")
            for thing, _ in before
        )
        only_if = min(scene.tokens.next_of(_CONDITIONS, clause.first), clause.last)
        # "There is no danger as long as the generators run"
        for at in scene.tokens.between(_BECOMES, clause.first, only_if):
            if scene.tokens.hyphen(scene.tokens.behind(at)) or is_idle(scene.tokens, clause, at):
                # "Heating cut-offs": a noun.
                continue
            if scene.tokens.masks[at] & STATES["mended"] & ~STATES["back"] and not is_under_way(scene.tokens, clause):
                continue
            found = None
            if tells_which and scene.tokens.base[at - 1] & (BE | HAVE):
                # "The pumps that drive water through the pool had stopped"
                found = paired(scene, clause, at, before, [])
            elif (things.nuclear or _is_of_line(scene, at, named)) and not _is_tie(scene, clause, at):
                found = paired(scene, clause, at, named, before)
            found = found or whole(scene, things, clause, at)
            found = found or paired(scene, clause, at, named, before)
            if found is not None and _is_over(scene, clause, at, last, found[3], fronted=first < clause.first == at):
                continue
            if found is None or _goes_on(scene, clause, at, found, told):
                continue
            if found[3] is State.LOST and scene.tokens.concepts(clause.first, clause.last) & OFTEN:
                # "Whole regions often go without power": no one loss.
                continue
            if found[1] in POWERS and is_plant_fed(scene, things, clause, found):
                fed = What.OFFSITE_POWER, FED[found[3]]
                found = found[0], "offsite", *limited(scene.tokens.masks, clause, fed)
            if found[2:] == (What.LINE, State.RUNNING) and at < found[0]:
                # "Had to switch to its back-up line"
                found = found[0], "offsite", *limited(scene.tokens.masks, clause, (What.OFFSITE_POWER, State.RUNNING))
            turns = scene.tokens.concepts(at, min(at + NEAR + 1, clause.last)) & STATES["disturbed"]
            some = turns or _is_of_some(scene, clause, at)
            if found[2:] == (What.SUPPLY, State.LOST) and some:
                found = *found[:3], State.PARTIAL
            told.add((found[0], found[2], found[3]))
            yield _told(scene, things, clause, at, *found)
        if named and not (clause.aside or tells_which) and not (before and all(kind in _WHERE for _, kind in named)):
            # «Линия, питающая АЭС, отключена»: a site is where, and seldom what.
            before = named


def _is_of_some(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether only a share of a place lost supply, or all of it in part: "a partial blackout".

    «Часть города без света»: this part has lost it.
    """
    masks = scene.tokens.masks
    last = min(at + 2 * NEAR + 1, clause.last)
    if any(masks[near] & FRACTION and scene.mentions_between(near, near + NEAR) for near in range(at, last)):
        # "Power is off in a third of Northport"
        return True
    return any(
        masks[near] & SOMEWHAT and not masks[near] & ALL for near in range(clause.first, min(at + NEAR, clause.last))
    )


def _is_over(scene: Scene, clause: Clause, at: int, last: int, state: State, *, fronted: bool) -> bool:
    """Whether a loss is only what something came back from: "the lines, which were lost, are back"."""
    if state is State.SHUTDOWN:
        # "Two units that had been under repair returned to the grid"
        behind = scene.tokens.behind(at)
        again = (STATES["back"] | STATES["returned"]) & ~AFTER_BACK
        if scene.tokens.masks[clause.first] & THAT:
            # "A unit that had been stopped was started up"
            again |= STATES["running"]
        back = (near for near in range(behind, clause.last) if scene.tokens.masks[near] & again)
        # "The generators were stopped once power was restored": something else is back.
        return any(
            not (any(mask & AND for mask in scene.tokens.masks[behind:near]) or scene.tokens.has(_NAMED, behind, near))
            for near in back
        )
    # «Лінії, втрачені під час атак, відновили»
    if not (clause.aside or fronted) or state not in (State.LOST, State.DAMAGED):
        return False
    if scene.tokens.concepts(clause.first, clause.last) & (DAY | CONSUMER):
        # "The line, which was lost on Friday, is back", «без света сидели 90 абонентов, к утру подключили всех»
        return False
    return _is_back(scene, clause.last, last)


def _is_back(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens ``[first, last)`` say that something is back, and not that it is not."""
    back = (at for at in range(first, last) if scene.tokens.masks[at] & STATES["back"])
    return any(not negated(scene.tokens, at, first) for at in back)


def _is_of_line(scene: Scene, at: int, named: list[tuple[int, str]]) -> bool:
    """Whether what may be told of customers as well is told of a line: "disconnected one of two lines"."""
    behind, lost = scene.tokens.behind(at), scene.tokens.masks[at] & STATES["off"]
    return bool(lost) and any(kind == "line" and at - NEAR <= thing <= behind + 2 * NEAR for thing, kind in named)


def _is_tie(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is told of a plant and the grid: "the plant is connected to the grid", not its line or unit."""
    masks = scene.tokens.masks
    if not masks[at] & TIED:
        return False
    subject = next((mask for mask in reversed(masks[clause.first : at]) if mask & (PLANT | NUCLEAR | LINE | UNIT)), 0)
    return bool(subject & (PLANT | NUCLEAR)) and not subject & (LINE | UNIT)


def _goes_on(
    scene: Scene, clause: Clause, at: int, found: tuple[int, str, What, State], told: set[tuple[int, What, State]]
) -> bool:
    """Whether the sentence has said this of the thing, or worse: a line that was cut is still out of service."""
    thing, _, what, state = found
    doing = scene.tokens.lexicon.language.doing_endings
    if doing and (what, state) == (What.SUPPLY, State.LOST) and scene.tokens.words[clause.first].endswith(doing):
        # "The pumps stopped, leaving the town without water": the outcome of what was told.
        return any(other is What.SUPPLY for _, other, _ in told)
    if any(mask & AFTER for mask in scene.tokens.masks[max(0, at - _AFTER_REACH) : at]):
        # "The line was back after an outage of an hour": what it came back from.
        if state is State.LOST:
            fed = (What.OFFSITE_POWER, State.RESTORED)
            return any((other == thing and was is State.RESTORED) or (kind, was) == fed for other, kind, was in told)
        return any(other is what and was is State.PARTIAL for _, other, was in told)
    ran = {(thing, what, State.LOST), (thing, What.DIESEL, State.NORMAL)}
    if (thing, what, state) in told or (state is State.RUNNING and ran & told):
        # "Lost its supply and has to operate on diesel": what was lost is not what operates.
        return True
    if (what, state) == (What.LINE, State.DAMAGED) and (thing, what, State.LOST) in told:
        # "The line is out of service: its pylon is damaged"
        return True
    stopped = what is What.LINE and scene.tokens.masks[at] & STATES["stopped"]
    return bool(stopped) and any(other == thing and was is not State.RESTORED for other, _, was in told)


def _given(scene: Scene, clause: Clause, behind: int) -> Mention | None:
    """The place to which power was cut: "cutting off electricity to the southern Northford and Lowford regions"."""
    to = behind if behind < clause.last and scene.tokens.base[behind] & TO else None
    to = behind - 1 if to is None and scene.tokens.base[behind - 1] & TO else to
    if to is None:
        return None
    near = scene.mentions_between(to + 1, min(to + NEAR + 2, clause.last))
    return next((mention for mention in near if mention.kind in LOCAL), None)


def _is_nth(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is only counted what was told: "it was the tenth time that the plant lost power"."""
    masks = scene.tokens.masks
    return any(
        masks[near] & ONCE or (masks[near] & ORDINAL and scene.tokens.base[near + 1] & TIME_OVER)
        for near in range(clause.first, at)
    )


def _told(
    scene: Scene, things: Things, clause: Clause, at: int, thing: int, kind: str, what: What, state: State
) -> Told:
    tokens = scene.tokens
    first, last = min(at, thing), max(tokens.behind(at), tokens.behind(thing))
    if first < clause.first:
        first = clause.first
    while first > clause.first and first > at - 4 and tokens.masks[first - 1] & NOT:
        first -= 1
    near = supply_near if what is What.SUPPLY else facility_near
    facility = near(scene, things, thing, at) or what.value
    known = facility_key(scene, things, thing, at) or what.value
    if not things.plants and not scene.mentions_between(*sentence_at(scene, at)):
        # "The works stopped altogether": those told of before.
        known = things.works.get((what, state), known)
    things.works[what, state] = known
    place = scene.places.at(first, last) if what in _LOCAL else facility_place(scene, things, thing, at)
    given = _given(scene, clause, last) if what is What.SUPPLY else None
    if given is not None and not (place and given.text in place.text):
        place, facility = given.place, given.text
    line = None
    if what is What.LINE:
        # "A third remains unavailable"
        other = any(mask & (OTHER | ORDINAL) for mask in tokens.masks[max(clause.first, at - NEAR) : at])
        line = "other" if other else things.number(thing)
    retold = what is What.SUPPLY or _is_nth(scene, clause, at)
    speaker = None if retold else scene.speakers.at(first, last).speaker
    begin = next((near for near in range(thing, clause.first) if tokens.words[near] == ","), None)
    # "The line, which was lost on Monday, is back"; "Power, the mayor said on Monday, is back"
    parted = begin is not None and not tokens.concepts(begin, clause.first) & SAY
    key = (what, state, kind if what is What.SUPPLY else None, line)
    return Told(
        first=first,
        last=last,
        record=Status(facility=facility, what=what, state=state),
        place=place,
        same=(*key, (place and place.code) or things.home if what in _LOCAL else known),
        by=speaker,
        aside=(begin, clause.first) if begin is not None and parted else None,
        # Of supply the telling that names its place tells most, and a noun ("because of damage") less than a verb.
        weight=2 * (what is What.SUPPLY and bool(scene.mentions_between(*sentence_at(scene, at))))
        + (not tokens.masks[at] & NOUNS),
        change=what is not What.SUPPLY and state is not State.NORMAL,
    )


STATUS = Account(name="status", needs=(_BECOMES, _NAMED), read=read_status)
