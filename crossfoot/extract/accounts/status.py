"""The state of nuclear and energy facilities.

"The last 750 kV line was lost at dawn and came back four hours later", "back-up generators were not required",
"radiation levels are normal", "heat was back in 780 of the blocks". A word for what became of something is paired with
the nearest thing in its clause that this can become of; a clause that names none goes on with the thing named before.
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.facility import NUCLEAR, THINGS, Things, facility_near
from crossfoot.model.records.status import State, Status, What

NOT, FUTURE = bits("negation"), bits("ahead")
DARK = {bits("without-power"): "power", bits("without-heat"): "heat", bits("without-water"): "water"}
COUNTED = bits("number", "numeral")
REST, OUTAGE = bits("st-rest"), bits("st-outage")
IDLE, BLACKOUT, RATION, IMPOSED, ONLY = (
    bits("st-" + name) for name in ("idle", "blackout", "ration", "imposed", "only")
)
#: what is said to have become of something -> the concepts that say it
STATES = {
    "returned": bits("st-returned"), "off": bits("st-off"), "back": bits("st-back", "restored"),
    "running": bits("st-running"), "stopped": bits("st-stopped"), "broken": bits("damage", "destroy", "st-broken"),
    "struck": bits("st-struck"), "cut": bits("st-cut"), "less": bits("st-less"), "fine": bits("st-fine"),
    "needed": bits("st-needed"), "changed": bits("st-changed"),
}  # fmt: skip
WHOLE = IDLE | BLACKOUT | RATION
for concepts in DARK:
    WHOLE |= concepts
ANY_STATE = WHOLE
for concepts in STATES.values():
    ANY_STATE |= concepts
FIELD = bits("st-field")

#: thing, what became of it -> status
TABLE = {
    ("offsite", "off"): (What.OFFSITE_POWER, State.LOST), ("offsite", "cut"): (What.OFFSITE_POWER, State.LOST),
    ("offsite", "back"): (What.OFFSITE_POWER, State.RESTORED),
    ("offsite", "running"): (What.OFFSITE_POWER, State.RUNNING),
    ("offsite", "returned"): (What.OFFSITE_POWER, State.RESTORED),
    ("voltage", "back"): (What.OFFSITE_POWER, State.RESTORED),
    ("diesel", "running"): (What.DIESEL, State.RUNNING), ("diesel", "stopped"): (What.DIESEL, State.SHUTDOWN),
    ("diesel", "off"): (What.DIESEL, State.SHUTDOWN),
    ("reactor", "off"): (What.REACTOR, State.SHUTDOWN), ("reactor", "cut"): (What.REACTOR, State.PARTIAL),
    ("reactor", "back"): (What.REACTOR, State.RESTORED), ("reactor", "returned"): (What.REACTOR, State.RUNNING),
    ("reactor", "running"): (What.REACTOR, State.RUNNING), ("reactor", "stopped"): (What.REACTOR, State.SHUTDOWN),
    ("reactor", "less"): (What.REACTOR, State.PARTIAL), ("reactor", "broken"): (What.REACTOR, State.DAMAGED),
    ("line", "off"): (What.LINE, State.LOST), ("line", "cut"): (What.LINE, State.LOST),
    ("line", "stopped"): (What.LINE, State.LOST), ("line", "back"): (What.LINE, State.RESTORED),
    ("line", "returned"): (What.LINE, State.RESTORED), ("line", "running"): (What.LINE, State.RUNNING),
    ("line", "broken"): (What.LINE, State.DAMAGED),
    ("radiation", "fine"): (What.RADIATION, State.NORMAL), ("cooling", "fine"): (What.COOLING, State.NORMAL),
    ("cooling", "running"): (What.COOLING, State.NORMAL), ("cooling", "off"): (What.COOLING, State.LOST),
    ("generation", "less"): (What.GENERATION, State.PARTIAL), ("generation", "cut"): (What.GENERATION, State.PARTIAL),
    ("generation", "stopped"): (What.GENERATION, State.SHUTDOWN),
    ("coal", "stopped"): (What.GENERATION, State.SHUTDOWN), ("coal", "off"): (What.GENERATION, State.SHUTDOWN),
    ("works", "stopped"): (What.GENERATION, State.SHUTDOWN),
    ("strength", "less"): (What.GENERATION, State.PARTIAL),
    ("structure", "broken"): (What.STRUCTURE, State.DAMAGED), ("building", "broken"): (What.STRUCTURE, State.DAMAGED),
    ("building", "struck"): (What.STRUCTURE, State.DAMAGED),
}  # fmt: skip
UTILITIES = ("power", "strength", "heat", "water", "gas")
for utility in UTILITIES:
    for word in ("off", "cut"):
        TABLE[utility, word] = (What.SUPPLY, State.LOST)
    for word in ("back", "returned"):
        TABLE[utility, word] = (What.SUPPLY, State.PARTIAL)
TABLE["customer", "back"] = TABLE["customer", "returned"] = (What.SUPPLY, State.PARTIAL)
TABLE["water", "less"] = TABLE["heat", "less"] = TABLE["pumps", "stopped"] = (What.SUPPLY, State.PARTIAL)

#: the same where it is denied
DENIED = {
    ("diesel", "needed"): (What.DIESEL, State.NORMAL), ("diesel", "running"): (What.DIESEL, State.NORMAL),
    ("radiation", "changed"): (What.RADIATION, State.NORMAL), ("structure", "broken"): (What.STRUCTURE, State.NORMAL),
    ("building", "broken"): (What.STRUCTURE, State.NORMAL), ("reactor", "broken"): (What.STRUCTURE, State.NORMAL),
    ("reactor", "running"): (What.REACTOR, State.SHUTDOWN), ("cooling", "running"): (What.COOLING, State.LOST),
    ("offsite", "running"): (What.OFFSITE_POWER, State.LOST), ("line", "running"): (What.LINE, State.LOST),
}  # fmt: skip
#: A thing and what became of it stand within so many tokens, supply and what became of it nearer.
_REACH, _NEAR = 14, 4


def read_status(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The states told in the sentences."""
    if not scene.concepts & FIELD:
        return
    things = Things(scene)
    for first, last in sentences:
        yield from _read_sentence(scene, things, first, last)


def _read_sentence(scene: Scene, things: Things, first: int, last: int) -> Iterator[Told]:
    told: set[tuple[int, What, State]] = set()
    before: list[tuple[int, str]] = []
    for clause in clauses(scene.tokens, first, last):
        named = things.between(clause.first, clause.last)
        for at in [at for at in range(clause.first, clause.last) if scene.tokens.masks[at] & ANY_STATE]:
            found = _paired(scene, clause, at, named, before) if things.nuclear else None
            found = found or _whole(scene, things, clause, at) or _paired(scene, clause, at, named, before)
            if found is None or _goes_on(scene, at, found, told):
                continue
            told.add((found[0], found[2], found[3]))
            yield _told(scene, things, clause, at, *found)
        if named and not clause.aside:
            before = named


def _goes_on(scene: Scene, at: int, found: tuple[int, str, What, State], told: set[tuple[int, What, State]]) -> bool:
    """Whether the sentence has said this of the thing, or worse: a line that was cut is still out of service."""
    thing, _, what, state = found
    if (thing, what, state) in told:
        return True
    stopped = what is What.LINE and scene.tokens.masks[at] & STATES["stopped"]
    return bool(stopped) and any(other == thing for other, _, _ in told)


def _whole(scene: Scene, things: Things, clause: Clause, at: int) -> tuple[int, str, What, State] | None:
    """A state that one word or phrase tells: "without heating", "not producing electricity"."""
    masks = scene.tokens.masks
    mask = masks[at]
    for dark, utility in DARK.items():
        if mask & dark and not _is_rest(scene, clause, at):
            return at, utility, What.SUPPLY, State.LOST
    if mask & IDLE:
        return at, "generation", What.GENERATION, State.SHUTDOWN
    if mask & BLACKOUT and things.nuclear and any(masks[near] & NUCLEAR for near in range(clause.first, clause.last)):
        return at, "offsite", What.OFFSITE_POWER, State.LOST
    if mask & RATION and any(masks[near] & IMPOSED for near in range(clause.first, clause.last)):
        return at, "power", What.SUPPLY, State.PARTIAL
    return None


def _is_rest(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only tells an outcome, what is left of an outage, or no number of what was disconnected."""
    masks = scene.tokens.masks
    if masks[at] & OUTAGE or any(masks[back] & REST for back in range(max(clause.first, at - 4), at)):
        return True
    counted = any(masks[near] & COUNTED for near in range(clause.first, clause.last))
    return bool(masks[at] & STATES["off"]) and not counted


def _paired(
    scene: Scene, clause: Clause, at: int, named: list[tuple[int, str]], before: list[tuple[int, str]]
) -> tuple[int, str, What, State] | None:
    """The nearest thing of the clause that this can become of, else the nearest one named before the clause."""
    tokens = scene.tokens
    masks = tokens.masks
    future = any(masks[back] & FUTURE for back in range(max(clause.first, at - 4), at + 1))
    no = negated(tokens, at, clause.first)
    by_distance = sorted(named, key=lambda thing: (abs(thing[0] - at), thing[0] < at))
    for thing, kind in by_distance or before[::-1]:
        reach = _NEAR if kind in UTILITIES else _REACH
        if thing == at or abs(thing - at) > reach + (0 if by_distance else _REACH) or (kind in UTILITIES and not named):
            continue
        denied = no or negated(tokens, thing, clause.first)
        if future and not denied:
            continue
        for state, concepts in STATES.items():
            if not masks[at] & concepts:
                continue
            found = (DENIED if denied else TABLE).get((kind, state))
            if found is None:
                continue
            if found == (What.LINE, State.RESTORED) and any(
                masks[near] & ONLY for near in range(clause.first, clause.last)
            ):
                found = (What.LINE, State.PARTIAL)
            return thing, kind, *found
    if no and masks[at] & STATES["broken"] and not by_distance and not before and scene.concepts & bits("st-nuclear"):
        return at, "structure", What.STRUCTURE, State.NORMAL
    return None


def _told(
    scene: Scene, things: Things, clause: Clause, at: int, thing: int, kind: str, what: What, state: State
) -> Told:
    tokens = scene.tokens
    first, last = min(at, thing), max(tokens.behind(at), tokens.behind(thing))
    if first < clause.first:
        first = clause.first
    while first > clause.first and first > at - 4 and tokens.masks[first - 1] & NOT:
        first -= 1
    facility = facility_near(scene, thing, at)
    key = (what, state, kind if what is What.SUPPLY else None, things.number(thing) if what is What.LINE else None)
    speaker = None if what is What.SUPPLY else scene.speakers.at(first, last).speaker
    return Told(
        first=first,
        last=last,
        record=Status(facility=facility, what=what, state=state),
        same=(*key, speaker, None if what in (What.SUPPLY, What.STRUCTURE) else facility),
    )


STATUS = Account(name="status", needs=(ANY_STATE, THINGS | WHOLE), read=read_status)
