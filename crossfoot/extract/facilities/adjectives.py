"""Words that only tell which facility is meant, or what it is for: "the damaged line", "a line to receive power"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.facilities.atoms import KV
from crossfoot.extract.facilities.happened import ALL, BE, COUNTED, GOES_ON, HAVE, MARKS, NEAR, NOT, NOUNS, OF, TO
from crossfoot.extract.facilities.states import STATES
from crossfoot.extract.facilities.things import AND
from crossfoot.extract.tokens import SIGN

#: "an attack on", «удару по»
ATTACK, _BECAUSE = bits("attack", "strike", "impact-noun", "st-attacked"), bits("st-because")
#: "a damaged part", and not "the damage in"; so far an adjective stands before its noun
_ANY_WHERE, _AGREES = bits("preposition", "in", "on", "by-agent", "from"), 2
_DETERMINED = bits("a", "name-determiner", "possessive")
_PARTICIPLES = STATES["broken"] | STATES["stopped"] | STATES["off"]
#: "after the restoration of"; where something is; "had been hit"; "repairs"
_BACK_AFTER, _PLACED, _HAD, _REPAIR = bits("st-back-after"), bits("in", "on"), bits("st-had"), bits("st-repair")


def is_of_noun(scene: Scene, at: int) -> bool:
    """Whether a word tells which a noun behind it is: "a damaged part", "its stopped turbines"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if (
        tokens.lexicon.language.inflects
        or not at
        or behind > at + 1
        or tokens.masks[at] & (NOUNS | STATES["less"] | STATES["attacked"])
    ):
        return False
    follows = behind < len(tokens.base) and not tokens.base[behind] & (SIGN | _ANY_WHERE | OF | TO | AND)
    return follows and bool(tokens.base[at - 1] & _DETERMINED) and bool(tokens.masks[at] & _PARTICIPLES)


def is_adjective(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether the word only tells which thing is told of: "repaired the damaged line", "the restored line was cut"."""
    tokens = scene.tokens
    masks = tokens.masks
    if masks[at] & _BACK_AFTER or not at < thing <= at + NEAR:
        return False
    if at == clause.first and not tokens.lexicon.language.inflects:
        return False
    if not tokens.lexicon.language.inflects:
        before = range(max(clause.first, at - 2), at)
        # "The raid damaged every plant": a verb.
        marked = any(masks[near] & MARKS for near in before) and not any(masks[near] & ATTACK for near in before)
        between = tokens.concepts(at + 1, thing)
        return marked and not between & (MARKS | ALL) and (not between & COUNTED or bool(between & KV))
    language = tokens.lexicon.language
    attributive = tokens.words[at].endswith(language.attributive_endings)
    of_noun = masks[at] & (NOUNS | STATES["less"]) or any(mask & _BECAUSE for mask in masks[max(0, at - 1) : at])
    if (
        attributive
        and not of_noun
        and not any(mask & (SIGN | AND) for mask in masks[at + 1 : thing])
        and thing - at <= _AGREES
    ):
        # «Інспекція пошкодженої підстанції», and not «без світла два села: пошкоджена підстанція»
        return True
    if not (attributive or tokens.words[at].endswith(language.predicative_endings)):
        return False
    return any(mask & (STATES["back"] | _REPAIR) for mask in (*masks[clause.first : at], *masks[thing : clause.last]))


def is_struck(scene: Scene, at: int, thing: int) -> bool:
    """Whether a thing is told of as struck: "was hit", "took a direct hit", «влучання в»; who hits what is no state."""
    tokens = scene.tokens
    if tokens.lexicon.language.inflects:
        # «Влучання в підстанцію»
        behind = tokens.behind(at)
        return behind < thing <= at + NEAR + 1 and bool(tokens.base[behind] & _PLACED)
    be = at - 1 - bool(at and tokens.base[at - 1] & NOT)
    verb = tokens.base[be] if be >= 0 else 0
    if at < thing <= at + NEAR + 1 and tokens.base[tokens.behind(at) - 1] & _PLACED:
        # "Hits on two substations"
        return True
    # "Sixteen have been hit since May" tells of no one state, "had been hit" does.
    perfect = tokens.base[be - 1] if be > 0 else 0
    passive = bool(verb & BE) and not (perfect & HAVE and not perfect & _HAD)
    return thing < at and (passive or tokens.behind(at) > at + 1)


def is_purpose(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a verb only tells what something is for: "used to receive", and not "continues to receive"."""
    masks, base, doing = scene.tokens.masks, scene.tokens.base, scene.tokens.lexicon.language.doing_endings
    if doing and scene.tokens.words[at].endswith(doing) and at > clause.first:
        # "Stations for sending and receiving power"
        return not any(mask & BE for mask in base[max(clause.first, at - NEAR) : at])
    return at > clause.first + 1 and bool(base[at - 1] & TO) and not masks[at - 2] & GOES_ON
