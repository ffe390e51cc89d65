"""What can become of a thing: the plausible pairs of a thing and a word for what became of it."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.clauses import Clause
from crossfoot.model.records.status import State, What

_LINE = bits("power_line", "reactor")
_ONLY, _THE = bits("st-only"), bits("determiner", "possessive", "name-determiner")
#: what is said to have become of something -> the concepts that say it
STATES = {
    "failed": bits("st-failed"), "started": bits("st-started"), "drawn": bits("st-drawn"), "tied": bits("st-tied"),
    "returned": bits("st-returned"), "off": bits("st-off"), "back": bits("st-back", "restored", "st-back-after"),
    "disconnected": bits("st-off-noun"),
    "running": bits("st-running"), "stopped": bits("st-stopped"),
    "broken": bits("damage", "destroy", "st-broken", "st-failed", "st-damage"),
    "disturbed": bits("st-disturbed"),
    "struck": bits("st-struck"), "cut": bits("st-cut"), "less": bits("st-less"), "fine": bits("st-fine"),
    "fed": bits("st-fed"), "relinked": bits("st-relinked"), "needed": bits("st-needed"), "changed": bits("st-changed"),
    "steady": bits("st-steady"), "shrunk": bits("st-shrunk"), "attacked": bits("st-attacked", "impact-noun"),
    "absent": bits("st-absent"), "intact": bits("st-intact"), "usual": bits("st-usual"),
    "closed": bits("st-closed"), "lessened": bits("st-less-output"),
    "available": bits("st-available"),
    "mended": bits("st-repair"), "harmed": bits("st-harmed"),
    "alight": bits("st-alight"), "full": bits("st-full-load"), "there": bits("st-there"), "comes": bits("st-comes"),
    "bare": bits("st-bare"), "filled": bits("st-filled"), "spared": bits("st-spared"),
}  # fmt: skip
#: any of these
STATE = 0
for _concepts in STATES.values():
    STATE |= _concepts

#: thing, what became of it -> status
TABLE = {
    ("offsite", "off"): (What.OFFSITE_POWER, State.LOST), ("offsite", "cut"): (What.OFFSITE_POWER, State.LOST),
    ("offsite", "stopped"): (What.OFFSITE_POWER, State.LOST), ("offsite", "back"): (What.OFFSITE_POWER, State.RESTORED),
    ("offsite", "running"): (What.OFFSITE_POWER, State.RUNNING),
    ("offsite", "fed"): (What.OFFSITE_POWER, State.RUNNING),
    ("offsite", "returned"): (What.OFFSITE_POWER, State.RESTORED),
    ("line", "drawn"): (What.OFFSITE_POWER, State.RUNNING),
    ("offsite", "drawn"): (What.OFFSITE_POWER, State.RUNNING), ("diesel", "drawn"): (What.DIESEL, State.RUNNING),
    ("reactor", "relinked"): (What.REACTOR, State.RUNNING), ("reactor", "drawn"): (What.REACTOR, State.RUNNING),
    ("reactor", "tied"): (What.REACTOR, State.RUNNING),
    ("voltage", "back"): (What.OFFSITE_POWER, State.RESTORED),
    ("voltage", "there"): (What.OFFSITE_POWER, State.RESTORED), ("voltage", "off"): (What.OFFSITE_POWER, State.LOST),
    ("offsite", "there"): (What.OFFSITE_POWER, State.RESTORED),
    ("diesel", "running"): (What.DIESEL, State.RUNNING), ("diesel", "stopped"): (What.DIESEL, State.SHUTDOWN),
    ("diesel", "off"): (What.DIESEL, State.SHUTDOWN), ("diesel", "started"): (What.DIESEL, State.RUNNING),
    ("diesel", "fed"): (What.DIESEL, State.RUNNING),
    ("diesel", "spared"): (What.DIESEL, State.NORMAL), ("reactor", "full"): (What.REACTOR, State.RUNNING),
    ("diesel", "broken"): (What.DIESEL, State.DAMAGED), ("diesel", "failed"): (What.DIESEL, State.DAMAGED),
    ("reactor", "off"): (What.REACTOR, State.SHUTDOWN), ("reactor", "cut"): (What.REACTOR, State.PARTIAL),
    ("reactor", "back"): (What.REACTOR, State.RESTORED), ("reactor", "returned"): (What.REACTOR, State.RUNNING),
    ("reactor", "running"): (What.REACTOR, State.RUNNING), ("reactor", "stopped"): (What.REACTOR, State.SHUTDOWN),
    ("reactor", "less"): (What.REACTOR, State.PARTIAL), ("reactor", "broken"): (What.REACTOR, State.DAMAGED),
    ("line", "off"): (What.LINE, State.LOST), ("line", "cut"): (What.LINE, State.LOST),
    ("line", "stopped"): (What.LINE, State.LOST), ("line", "back"): (What.LINE, State.RESTORED),
    ("line", "returned"): (What.LINE, State.RESTORED), ("line", "running"): (What.LINE, State.RUNNING),
    ("line", "broken"): (What.LINE, State.DAMAGED), ("line", "failed"): (What.LINE, State.LOST),
    ("line", "disconnected"): (What.LINE, State.LOST), ("offsite", "disconnected"): (What.OFFSITE_POWER, State.LOST),
    ("radiation", "fine"): (What.RADIATION, State.NORMAL), ("cooling", "fine"): (What.COOLING, State.NORMAL),
    ("cooling", "running"): (What.COOLING, State.NORMAL), ("cooling", "off"): (What.COOLING, State.LOST),
    ("cooling", "stopped"): (What.COOLING, State.LOST), ("cooling", "cut"): (What.COOLING, State.LOST),
    ("cooling", "back"): (What.COOLING, State.RESTORED), ("cooling", "returned"): (What.COOLING, State.RESTORED),
    ("pumps", "broken"): (What.STRUCTURE, State.DAMAGED),
    ("fixture", "bare"): (What.SUPPLY, State.LOST), ("fixture", "filled"): (What.SUPPLY, State.RESTORED),
    ("generation", "less"): (What.GENERATION, State.PARTIAL), ("generation", "cut"): (What.GENERATION, State.PARTIAL),
    ("generation", "stopped"): (What.GENERATION, State.SHUTDOWN),
    ("generation", "broken"): (What.GENERATION, State.PARTIAL), ("structure", "usual"): (What.STRUCTURE, State.NORMAL),
    ("generation", "back"): (What.GENERATION, State.RESTORED),
    ("generation", "returned"): (What.GENERATION, State.RESTORED),
    ("block", "relinked"): (What.SUPPLY, State.PARTIAL), ("strength", "fed"): (What.SUPPLY, State.RUNNING),
    ("coal", "stopped"): (What.GENERATION, State.SHUTDOWN), ("coal", "off"): (What.GENERATION, State.SHUTDOWN),
    ("works", "stopped"): (What.GENERATION, State.SHUTDOWN), ("fuel", "stopped"): (What.GENERATION, State.SHUTDOWN),
    ("fuel", "broken"): (What.STRUCTURE, State.DAMAGED),
    ("structure", "stopped"): (What.GENERATION, State.SHUTDOWN), ("site", "stopped"): (What.GENERATION, State.SHUTDOWN),
    ("strength", "less"): (What.GENERATION, State.PARTIAL),
    ("structure", "broken"): (What.STRUCTURE, State.DAMAGED), ("building", "broken"): (What.STRUCTURE, State.DAMAGED),
    ("building", "struck"): (What.STRUCTURE, State.DAMAGED),
    ("structure", "back"): (What.STRUCTURE, State.RESTORED),
}  # fmt: skip
#: works that make power or fuel
for _works in ("station", "fuel", "coal"):
    TABLE |= {
        (_works, "running"): (What.GENERATION, State.RUNNING), (_works, "less"): (What.GENERATION, State.PARTIAL),
        (_works, "returned"): (What.GENERATION, State.RESTORED), (_works, "back"): (What.GENERATION, State.RESTORED),
        (_works, "stopped"): (What.GENERATION, State.SHUTDOWN), (_works, "usual"): (What.GENERATION, State.NORMAL),
    }  # fmt: skip
TABLE["station", "off"] = What.GENERATION, State.LOST
#: ports, ferries, trains, water works
TABLE |= {
    ("service", "stopped"): (What.SUPPLY, State.SHUTDOWN), ("service", "closed"): (What.SUPPLY, State.SHUTDOWN),
    ("service", "back"): (What.SUPPLY, State.RESTORED), ("service", "returned"): (What.SUPPLY, State.RESTORED),
    ("service", "running"): (What.SUPPLY, State.RUNNING), ("service", "usual"): (What.SUPPLY, State.NORMAL),
}  # fmt: skip
TABLE["generation", "shrunk"] = TABLE["generation", "less"]
TABLE["reactor", "shrunk"] = TABLE["reactor", "less"]
#: "cut its output": told of whatever has one
for _works in ("station", "fuel", "coal", "site", "structure", "works"):
    TABLE[_works, "lessened"] = What.GENERATION, State.PARTIAL
TABLE["reactor", "lessened"] = What.REACTOR, State.PARTIAL
for _built in ("structure", "station", "fuel", "pipe"):
    TABLE[_built, "broken"] = TABLE[_built, "attacked"] = TABLE[_built, "alight"] = What.STRUCTURE, State.DAMAGED
    TABLE[_built, "intact"] = What.STRUCTURE, State.NORMAL
#: what flows, and what it flows through
for _flow in ("flow", "pipe"):
    for _word in ("stopped", "cut", "off"):
        TABLE[_flow, _word] = What.SUPPLY, State.LOST
    for _word in ("back", "returned", "there"):
        TABLE[_flow, _word] = What.SUPPLY, State.RESTORED
    TABLE[_flow, "running"] = What.SUPPLY, State.RUNNING
    TABLE[_flow, "less"] = TABLE[_flow, "shrunk"] = What.SUPPLY, State.PARTIAL
#: a nuclear plant by its whole name
TABLE |= {("npp", word): found for (kind, word), found in TABLE.items() if kind == "structure"}
#: what sensors show, and the sensors themselves
TABLE |= {("readings", word): found for (kind, word), found in TABLE.items() if kind == "radiation"}
TABLE["readings", "broken"] = What.STRUCTURE, State.DAMAGED
TABLE["readings", "intact"] = What.STRUCTURE, State.NORMAL
#: a nuclear plant's pumps
TABLE |= {("coolers", word): found for (kind, word), found in TABLE.items() if kind == "cooling"}
TABLE["coolers", "broken"] = What.STRUCTURE, State.DAMAGED
#: only where it is said how: "the plant is operating as normal"
for _site in ("site", "npp"):
    TABLE[_site, "running"] = TABLE[_site, "usual"] = What.GENERATION, State.NORMAL
TABLE["line", "intact"] = What.LINE, State.NORMAL
TABLE["building", "intact"] = TABLE["site", "intact"] = What.STRUCTURE, State.NORMAL
TABLE["line", "there"] = What.LINE, State.RESTORED
TABLE["line", "available"] = What.LINE, State.RUNNING
TABLE["offsite", "available"] = What.OFFSITE_POWER, State.RUNNING
TABLE["diesel", "relinked"] = What.DIESEL, State.RUNNING
TABLE["net", "broken"] = What.STRUCTURE, State.DAMAGED
TABLE["line", "usual"] = What.LINE, State.NORMAL
# "Repairs to the line have begun"
TABLE["line", "mended"], TABLE["offsite", "mended"] = (What.LINE, State.PARTIAL), (What.OFFSITE_POWER, State.PARTIAL)
#: what "only" makes partial
_NARROWED = (
    (What.LINE, State.RESTORED), (What.GENERATION, State.RESTORED), (What.OFFSITE_POWER, State.RUNNING),
    (What.LINE, State.RUNNING), (What.REACTOR, State.RUNNING),
)  # fmt: skip
#: what runs at a part of its power
_LESSENED = ((What.GENERATION, State.RUNNING), (What.GENERATION, State.RESTORED))
_LESS, _AGAIN = bits("st-less", "st-low"), bits("st-again")
#: "of six units at a third of capacity": what is told of a part of works; "100 percent"
_FRACTION, _WHOLE, _OF = bits("fraction", "unit:percent", "st-half"), bits("st-hundred"), bits("of", "from", "st-of")
_COUNTED, _PARTS = bits("number", "numeral"), 4
_OF_PARTS = frozenset({State.RUNNING, State.SHUTDOWN, State.LOST})
#: what had stood still where it runs again
_STOOD = tuple((what, State.RUNNING) for what in (What.GENERATION, What.SUPPLY, What.LINE))
UTILITIES = ("power", "strength", "heat", "water", "gas")
for _utility in UTILITIES:
    for _word in ("off", "cut", "disconnected"):
        TABLE[_utility, _word] = (What.SUPPLY, State.LOST)
    for _word in ("back", "returned", "there"):
        TABLE[_utility, _word] = (What.SUPPLY, State.PARTIAL)
    TABLE[_utility, "disturbed"] = (What.SUPPLY, State.PARTIAL)
    if _utility != "strength":
        TABLE[_utility, "absent"] = (What.SUPPLY, State.LOST)
        TABLE[_utility, "stopped"] = (What.SUPPLY, State.LOST)
        TABLE[_utility, "steady"] = (What.SUPPLY, State.NORMAL)
TABLE["customer", "disconnected"] = (What.SUPPLY, State.LOST)
TABLE["customer", "back"] = TABLE["customer", "returned"] = (What.SUPPLY, State.PARTIAL)
TABLE["gas", "less"] = TABLE["water", "less"] = TABLE["heat", "less"] = TABLE["pumps", "stopped"] = (
    What.SUPPLY,
    State.PARTIAL,
)

#: the same where it is denied
DENIED = {
    ("diesel", "needed"): (What.DIESEL, State.NORMAL), ("diesel", "running"): (What.DIESEL, State.NORMAL),
    ("radiation", "changed"): (What.RADIATION, State.NORMAL), ("structure", "broken"): (What.STRUCTURE, State.NORMAL),
    ("building", "broken"): (What.STRUCTURE, State.NORMAL), ("reactor", "broken"): (What.STRUCTURE, State.NORMAL),
    ("reactor", "running"): (What.REACTOR, State.SHUTDOWN), ("cooling", "running"): (What.COOLING, State.LOST),
    ("offsite", "running"): (What.OFFSITE_POWER, State.LOST), ("line", "running"): (What.LINE, State.LOST),
    ("cooling", "off"): (What.COOLING, State.NORMAL), ("cooling", "cut"): (What.COOLING, State.NORMAL),
    ("offsite", "off"): (What.OFFSITE_POWER, State.NORMAL), ("line", "broken"): (What.LINE, State.NORMAL),
    ("line", "off"): (What.LINE, State.NORMAL), ("cooling", "changed"): (What.COOLING, State.NORMAL),
    ("offsite", "fed"): (What.OFFSITE_POWER, State.LOST), ("strength", "fed"): (What.SUPPLY, State.LOST),
    ("diesel", "started"): (What.DIESEL, State.NORMAL),
    ("cooling", "stopped"): (What.COOLING, State.NORMAL), ("cooling", "broken"): (What.COOLING, State.NORMAL),
    ("site", "broken"): (What.STRUCTURE, State.NORMAL),
}  # fmt: skip
DENIED["readings", "changed"] = DENIED["radiation", "changed"]
DENIED["readings", "broken"] = What.STRUCTURE, State.NORMAL
for _built in ("structure", "building"):
    # "The switchyard was not affected"
    DENIED[_built, "changed"] = What.STRUCTURE, State.NORMAL
for _utility in ("power", "heat", "water", "gas"):
    # "Cannot be restored"
    DENIED[_utility, "back"] = What.SUPPLY, State.LOST
for _utility in ("power", "heat", "water", "gas", "flow"):
    for _word in ("stopped", "off", "cut"):
        DENIED[_utility, _word] = What.SUPPLY, State.NORMAL
for _utility in UTILITIES:
    DENIED[_utility, "disturbed"] = DENIED[_utility, "less"] = What.SUPPLY, State.NORMAL
    # "Electricity no longer reaches the town"
    DENIED[_utility, "comes"] = What.SUPPLY, State.LOST
DENIED["pumps", "stopped"] = What.SUPPLY, State.NORMAL
for _works in ("station", "fuel", "coal"):
    DENIED[_works, "stopped"] = What.GENERATION, State.RUNNING
    DENIED[_works, "running"] = What.GENERATION, State.SHUTDOWN
for _works in ("station", "site", "works", "generation"):
    DENIED[_works, "less"] = What.GENERATION, State.NORMAL
DENIED |= {("npp", word): found for (kind, word), found in DENIED.items() if kind in ("structure", "site")}
for _whole in ("structure", "building", "site", "station", "fuel", "npp"):
    DENIED[_whole, "harmed"] = What.STRUCTURE, State.NORMAL
for _works in ("station", "fuel"):
    DENIED[_works, "broken"] = DENIED[_works, "changed"] = What.STRUCTURE, State.NORMAL
for _built in ("structure", "station", "fuel", "npp"):
    # "The substation was not hit"
    DENIED[_built, "attacked"] = What.STRUCTURE, State.NORMAL


def become(mask: int, kind: str, denied: bool) -> tuple[What, State] | None:
    """What a word says has become of a kind of thing."""
    table = DENIED if denied else TABLE
    return next((table[kind, state] for state, said in STATES.items() if mask & said and (kind, state) in table), None)


def is_share(masks: list[int], clause: Clause, *, units: bool = False) -> bool:
    """Whether only a part is told of: "at a third of its capacity", "runs two of six units", «на 40 % потужності».

    Not where the ``units`` themselves are told of: "two of six units are out of service".
    """
    for at in range(clause.first, clause.last):
        if masks[at] & _FRACTION and not (at and masks[at - 1] & _WHOLE):
            return True
        if not units and masks[at] & _OF and at + 1 < clause.last:
            counted = any(mask & _COUNTED for mask in masks[max(clause.first, at - _PARTS) : at])
            if counted and any(mask & _COUNTED for mask in masks[at + 1 : min(at + _PARTS, clause.last)]):
                return True
    return False


def _is_sole(masks: list[int], clause: Clause, at: int) -> bool:
    """Whether "only" tells which line or unit it is, and not that no more are back: "its only line", «єдину лінію»."""
    beside = masks[at + 1 : at + 2] + (masks[at - 1 : at] if at > clause.first else [])
    return any(mask & (_THE | _LINE) for mask in beside)


def limited(masks: list[int], clause: Clause, found: tuple[What, State], *, units: bool = False) -> tuple[What, State]:
    """A line that is repaired only in part is not restored; a plant that has only one line left is fed in part."""
    what = found[0]
    if what is What.GENERATION and found[1] in _OF_PARTS and is_share(masks, clause, units=units):
        return what, State.PARTIAL
    if found in _STOOD and any(mask & _AGAIN for mask in masks[clause.first : clause.last]):
        # "The refinery runs again"
        return what, State.RESTORED
    if found in _LESSENED and any(mask & _LESS for mask in masks[clause.first : clause.last]):
        # "The refinery runs at half capacity"
        return what, State.PARTIAL
    if found in _NARROWED:
        only = [at for at in range(clause.first, clause.last) if masks[at] & _ONLY]
        # A plant "reconnected to its only line", «відновлено єдину лінію» has all of that line.
        if any(what not in (What.LINE, What.REACTOR) or not _is_sole(masks, clause, at) for at in only):
            return what, State.PARTIAL
    return found
