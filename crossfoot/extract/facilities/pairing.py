"""Which thing became what: a word for what becomes of something, and the thing of its clause, or named before, it fits.

"The transformer was damaged and unit 3 shut down": each word has its own thing.
"""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.facilities.attributes import is_attribute, is_cause
from crossfoot.extract.facilities.happened import (
    AGAIN,
    ALL,
    BE,
    COUNTED,
    DAMAGE_NOUN,
    FROM,
    FUTURE,
    HAVE,
    MEANT,
    NEAR,
    NOT,
    OF,
    REACH,
    TO,
    WORKS,
    is_none_of,
    is_to_come,
    outcome,
)
from crossfoot.extract.facilities.states import STATE, STATES, UTILITIES, become, is_share, limited
from crossfoot.extract.facilities.things import ORDINAL
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import NUMBER, SIGN, Tokens
from crossfoot.model.records.status import State, What

_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear"))
#: what may become of supply far behind it
CHANGED = STATES["back"] | STATES["disturbed"] | STATES["off"] | STATES["cut"] | STATES["stopped"]
#: "so that supply comes back"; "may be shut down"
AIM, MAYBE, MANAGED = bits("st-aim"), bits("ex-may", "st-can"), bits("st-managed")
STANDBY, PUT = bits("st-standby"), bits("st-put")
NOT_YET, _IN_VAIN = bits("st-not-yet"), bits("st-will-fail")
_ON, _NONE_OF = bits("on"), 3
AND, THAT, ADJUNCT = bits("and"), bits("that"), bits("adjunct", "preposition")
UNITS, SITES = ("reactor", "diesel"), ("structure", "works", "site", "building", "npp")
#: what a plant has, named so many tokens before it: "Unit 3 of the Northport plant", "the power supply of the plant"
PARTS, _PART_REACH = (*UNITS, "line", "offsite", "power", "strength", "cooling", "coolers", "radiation", "readings"), 14
_NUMBER_SIGNS = frozenset("№#")
#: what there may be none of
_CAN_BE_NONE = (*UTILITIES, "offsite", "voltage", "line", "flow")
#: what stands at both ends of an aside; what may stand before a verb: "has again been fully restored"
_ASIDES, _BOTH_ENDS = frozenset(",—–()"), 2
_BEFORE_VERB = BE | HAVE | NOT | AGAIN | ALL | bits("st-only", "already", "st-more")
#: A subject may stand farther before what became of it.
_SUBJECT = 20


def paired(
    scene: Scene, clause: Clause, at: int, named: list[tuple[int, str]], before: list[tuple[int, str]]
) -> tuple[int, str, What, State] | None:
    """The nearest thing of the clause that this can become of, else the last one named before the clause."""
    tokens = scene.tokens
    masks = tokens.masks
    to_come = is_to_come(scene.tokens, max(clause.first, at - NEAR), at)
    future = to_come or _is_supposed(tokens, clause.first, at)
    future = future or any(word & AIM for word in tokens.base[clause.first : at]) or _is_only_meant(scene, clause, at)
    if masks[at] & STATES["disconnected"] and tokens.concepts(clause.first, at) & FUTURE:
        # "Will lead to a complete loss of power"
        return None
    diesels = [thing for thing in named if thing[1] == "diesel"]
    if (diesels or any(kind == "diesel" for _, kind in before)) and _stands_by(tokens, clause, at):
        return None
    if masks[at] & STATES["fed"] and any(
        tokens.base[near] & FROM for near in range(at, diesels[-1][0] if diesels else at)
    ):
        # "Receives its power from generators"
        named = diesels
    if masks[at] & STATES["drawn"] and not tokens.lexicon.language.inflects:
        # "Cooling is powered by generators"
        named = [diesel for diesel in diesels if diesel[0] > at] or named
    # «Поки не відновлено» is one phrase.
    no = negated(tokens, at, clause.first) or bool(tokens.concepts(max(clause.first, at - 2), at) & NOT_YET)
    found = _in_clause(scene, clause, at, named, no=no, to_come=to_come, future=future)
    told = any(tokens.behind(at) == thing and become(masks[at], kind, no) for thing, kind in named)
    # "The restored generation": not what another clause names.
    if found is None and not told and not (future and not no):
        found = _from_before(scene, clause, at, before, no=no)
    if found is not None:
        return found
    if not tokens.families[_NUCLEAR_WORDS]:
        return None
    if masks[at] & DAMAGE_NOUN and is_none_of(tokens, clause, at):
        # «Пошкоджень немає»
        return at, "structure", What.STRUCTURE, State.NORMAL
    if no and masks[at] & STATES["broken"] and not named and not before:
        return at, "structure", What.STRUCTURE, State.NORMAL
    return None


def _done_endings(tokens: Tokens) -> tuple[str, ...]:
    """How a word ends that tells what was done to something: "restored", «відновлено»."""
    language = tokens.lexicon.language
    return language.passive_endings + language.predicative_endings + language.regular_past_endings


def _is_supposed(tokens: Tokens, first: int, at: int) -> bool:
    """Whether it only may be, or is meant to be: "may be shut down", and not "on 9 May the unit was shut down"."""
    supposed = (near for near in range(first, at) if tokens.masks[near] & (MAYBE | MEANT))
    return any(not (tokens.capital(near) and tokens.words[near] in tokens.lexicon.months) for near in supposed)


def _in_clause(
    scene: Scene, clause: Clause, at: int, named: list[tuple[int, str]], *, no: bool, to_come: bool, future: bool
) -> tuple[int, str, What, State] | None:
    """The nearest thing that the clause names and this can become of."""
    tokens = scene.tokens
    masks = tokens.masks
    units = [thing for thing, kind in named if kind in UNITS]
    owned = [thing for thing, kind in named if kind in (*SITES, "net") and _has_part_before(tokens, thing, at, named)]
    # "The transformer was damaged and unit 3": not the unit.
    firm = not tokens.lexicon.language.inflects
    for thing, kind in sorted(named, key=lambda thing: _distance(thing, at, owned)):
        if _is_no_pair(tokens, clause, at, thing, kind, named):
            continue
        if units and units[0] < at and masks[at] & STATES["less"]:
            if kind == "strength" or (kind == "generation" and not _are_several(tokens, units[0])):
                # "Two units operate at reduced power", «блок знизив потужність»: told of the units.
                continue
        # «Немає ні води»: none, and not a denial of it
        # "None of the generators", which is a phrase
        none = thing - clause.first >= _NONE_OF and tokens.base[thing - _NONE_OF] & NOT and tokens.base[thing - 2] & OF
        none = none or negated(tokens, thing, clause.first)
        denied = not masks[at] & STATES["absent"] and bool(no or none)
        # «Перевищення радіаційного фону не зафіксовано»
        changed = kind == "radiation" and masks[at] & STATES["changed"]
        denied = denied or bool(changed and tokens.concepts(at, clause.last) & NOT) or is_none_of(tokens, clause, at)
        # "Heating in the old town was never interrupted", "is stable"
        tight = kind in UTILITIES and not (thing < at and (denied or masks[at] & STATES["steady"]))
        # "Water supply in the old town has been fully restored": of what the clause opens with
        opens = clause.first <= thing <= clause.first + 1 and masks[at] & CHANGED
        done = tokens.words[tokens.behind(at) - 1].endswith(_done_endings(tokens))
        tight = tight and not (
            opens and (done or masks[at] & (STATES["disturbed"] | STATES["there"] | STATES["comes"]))
        )
        reach = NEAR if tight else REACH if thing > at else _SUBJECT
        joined = firm and thing > at and any(mask & AND for mask in masks[tokens.behind(at) : thing])
        near = abs(thing - at) <= reach and not joined
        cannot = denied and masks[at] & STATES["back"]
        if (
            near
            and thing != at
            and (not future or (denied and not (cannot and to_come)))
            and (found := become(masks[at], kind, denied))
        ):
            if not is_attribute(scene, clause, at, thing, found[1]):
                return thing, kind, *outcome(scene, clause, at, thing, found)
    return None


def _is_no_pair(tokens: Tokens, clause: Clause, at: int, thing: int, kind: str, named: list[tuple[int, str]]) -> bool:
    """Whether a word is told of no thing of this kind where it stands."""
    masks, firm = tokens.masks, not tokens.lexicon.language.inflects
    if kind in ("flow", "pipe") and masks[at] & STATES["drawn"]:
        # "Relies on its oil exports"
        return True
    if masks[at] & STATES["absent"] and kind not in _CAN_BE_NONE:
        # «Пошкоджень реактора немає»
        return True
    if kind == "fixture" and (thing > at or not _ends_there(tokens, clause, at)):
        # «Батареї стоять на сухому полі»
        return True
    if kind in UTILITIES and masks[at] & STATES["comes"] and not _is_right_before(tokens, thing, at):
        # "Electricity prices have not reached their peak"
        return True
    if kind == "coolers" and thing > at and masks[at] & STATES["running"]:
        # «Лінія, яка забезпечує насоси»
        return True
    if kind == "service" and any(other == "flow" and flow < thing < at for flow, other in named):
        # "Loading at the port was suspended"
        return True
    if kind == "diesel" and masks[at] & STATES["fed"] and not any(word & FROM for word in tokens.base[at:thing]):
        # "Received two generators"
        return True
    if kind == "diesel" and masks[at] & STATES["drawn"] and firm and thing < at:
        # "The generators were provided by Norway"
        return True
    if masks[at] & (STATES["less"] | STATES["shrunk"]) and thing > at and tokens.base[tokens.behind(at)] & _ON:
        # «Дрон упав на енергоблок»
        return True
    # "Put half of the capacity out of action", and not "a store with a capacity of"
    return bool(kind == "generation" and masks[at] & STATES["broken"] and not is_share(masks, clause))


def _is_right_before(tokens: Tokens, thing: int, at: int) -> bool:
    """Whether little stands between a utility and its verb: "power no longer reaches", «не поступает вода»."""
    between = range(tokens.behind(thing), at)
    after = tokens.lexicon.language.inflects and thing == tokens.behind(at)
    return after or (thing < at and all((tokens.masks[near] | tokens.base[near]) & _BEFORE_VERB for near in between))


def _from_before(
    scene: Scene, clause: Clause, at: int, before: list[tuple[int, str]], *, no: bool
) -> tuple[int, str, What, State] | None:
    """The last thing named before the clause that this can become of."""
    tokens = scene.tokens
    masks = tokens.masks
    for thing, kind in sorted(before, key=lambda thing: (thing[1] in SITES, -thing[0])):
        if kind in SITES and masks[at] & (STATES["back"] | STATES["running"]):
            continue
        if (
            kind == "service"
            and masks[at] & STATES["running"]
            and not tokens.concepts(clause.first, clause.last) & AGAIN
        ):
            # "There are no outages in the port, the substation works"
            continue
        if masks[at] & STATES["attacked"] and tokens.behind(thing) != clause.first:
            # "The power plant that feeds the port was hit", and not what another clause tells of
            continue
        if masks[at] & DAMAGE_NOUN or at - thing > 2 * REACH or is_cause(tokens, clause, at):
            continue
        if kind == "fixture" or (kind in UTILITIES and not _is_resumed(tokens, clause, at, thing)):
            continue
        if at == clause.first and tokens.concepts(thing, at) & (FUTURE | MAYBE):
            # "The line can also be cut, switched off"
            continue
        if masks[at] & STATES["broken"] and _has_object(tokens, clause, at):
            # "A strike on the site, destroying two helicopters"
            continue
        if masks[at] & STATES["less"] and masks[thing] & WORKS:
            continue
        if masks[at] & STATES["running"] and (
            masks[thing] & WORKS or (kind == "line" and (_tells_which(scene, clause) or masks[clause.first] & THAT))
        ):
            continue
        if found := become(masks[at], kind, no):
            # "Five of the generators were stopped": what is told of some, with a number for the thing.
            if found == (What.SUPPLY, State.PARTIAL) and tokens.concepts(clause.first, clause.last) & ALL:
                # «Без света были 90 домов, к утру подключили всех»
                return thing, kind, *outcome(scene, clause, at, thing, found)
            part = kind == "diesel" and any(mask & COUNTED for mask in masks[clause.first : clause.last])
            if kind in UTILITIES:
                return thing, kind, *outcome(scene, clause, at, thing, found)
            return thing, kind, *((What.DIESEL, State.PARTIAL) if part else limited(masks, clause, found))
    return None


def _ends_there(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether no noun follows an adjective: "are cold", "have been dry for a week", «крижані другу добу»."""
    behind = tokens.behind(at)
    return behind >= clause.last or bool(tokens.base[behind] & (SIGN | ADJUNCT | AND | ORDINAL | NUMBER))


def _is_resumed(tokens: Tokens, clause: Clause, at: int, thing: int) -> bool:
    """Whether a clause goes on behind an aside with what was named before it: "power, the mayor said, was restored"."""
    edges = [near for near in range(thing, clause.first) if tokens.words[near] in _ASIDES]
    if len(edges) < _BOTH_ENDS or tokens.masks[at] & STATES["absent"]:
        return False
    # The verb opens the clause, and what was named had none yet.
    between = range(clause.first, at)
    opens = all((tokens.masks[near] | tokens.base[near]) & _BEFORE_VERB for near in between)
    return opens and not tokens.concepts(tokens.behind(thing), edges[0]) & (STATE | BE | HAVE)


def _stands_by(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether generators only wait: "the others are on standby", and not "were put back on standby"."""
    before = range(max(clause.first, at - NEAR), at)
    return bool(tokens.masks[at] & STANDBY) and not any(tokens.base[near] & PUT for near in before)


def _has_object(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a participle of the present has an object of its own: "destroying helicopters", "burning for hours"."""
    doing, behind = tokens.lexicon.language.doing_endings, tokens.behind(at)
    if not tokens.words[at].endswith(doing) or behind >= clause.last:
        return False
    return not tokens.base[behind] & (SIGN | ADJUNCT | AND)


def _tells_which(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only says which thing is meant: "which feeds the plant", «питающая станцию»."""
    language = scene.tokens.lexicon.language
    active = language.inflects and scene.tokens.words[clause.first].endswith(language.attributive_endings)
    return clause.aside or bool(active)


def _is_only_meant(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether an infinitive tells what is to be done: "vowed to destroy", «щоб відновити», not «вдалося відновити»."""
    tokens = scene.tokens
    if not tokens.lexicon.language.inflects:
        due = at > clause.first and tokens.masks[at] & STATES["broken"] and tokens.base[at - 1] & TO
        # "Led to damage to the line"
        return bool(due) and not any(word & (OF | TO | SIGN) for word in tokens.base[at + 1 : at + 2])
    if not is_infinitive(tokens, at):
        return False
    if any(tokens.masks[near] & _IN_VAIN and negated(tokens, near, at) for near in range(at, clause.last)):
        # «Запустити блок не зможуть»
        return True
    # «Підключити всіх вдалося опівночі»
    managed = tokens.concepts(clause.first, clause.last) & MANAGED
    return bool(tokens.masks[at] & (STATES["back"] | STATES["broken"])) and not managed


def _are_several(tokens: Tokens, unit: int) -> bool:
    """Whether a number before units tells of several: "seven of the nine reactors lowered their output"."""
    near = (at for at in range(max(0, unit - NEAR), unit) if tokens.masks[at] & COUNTED)
    return any(tokens.lexicon.numerals.get(tokens.words[at]) != 1 for at in near)


def _has_part_before(tokens: Tokens, site: int, at: int, named: list[tuple[int, str]]) -> bool:
    """Whether a plant before the word only tells whose unit or line it is: "a line feeding the plant was cut"."""
    if site > at:
        return False
    parts = [thing for thing, kind in named if kind in PARTS and site - _PART_REACH <= thing < site]
    between = range(tokens.behind(parts[-1]), site) if parts else ()
    # "Unit № 3 of the plant"
    parted = (tokens.masks[at] & (AND | SIGN) and not _is_of_number(tokens, at) for at in between)
    return bool(parts) and not any(parted)


def _is_of_number(tokens: Tokens, at: int) -> bool:
    """Whether a sign or an "and" only joins numbers of units: "unit № 3", "units 1, 3 and 4"."""
    return tokens.words[at] in _NUMBER_SIGNS or bool(tokens.masks[at - 1] & tokens.masks[at + 1] & NUMBER)


def _distance(thing: tuple[int, str], at: int, owned: list[int]) -> tuple[bool, int, bool]:
    """How near a thing is to a word; a unit or line goes before its plant: "the reactors at the plant"."""
    return thing[0] in owned, abs(thing[0] - at), thing[0] < at
