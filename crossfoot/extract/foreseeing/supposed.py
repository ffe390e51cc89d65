"""What only may be, or is expected of something: "may fall by spring, the analyst said", "is expected to hold out"."""

from __future__ import annotations

from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.ahead import is_doing
from crossfoot.extract.foreseeing.foretelling import JUDGES, PLANS, WILL, Foretellers, is_soon, is_timed
from crossfoot.extract.foreseeing.no_forecasts import MONEY, has_been
from crossfoot.extract.foreseeing.outcomes import is_effect
from crossfoot.extract.foreseeing.words import (
    AROUND,
    ARTICLE,
    BE,
    CAUSE,
    DREAD,
    ENSURE,
    EXPECTED,
    FATE,
    HOPE,
    LEAD,
    MAY,
    MEETING,
    NOT,
    NOTHING,
    SEEN,
    SHOWS,
    THAT,
    TO,
    WAS,
)
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_DREADED = FAMILIES.of_concepts(DREAD)


def is_foreseen(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "may" or "is expected to" speaks of what is to come: somebody says so, and says when or is a judge."""
    scene = who.scene
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    near = masks[behind : min(behind + AROUND, last)]
    if tokens.capital(at) and tokens.words[at] in tokens.lexicon.months:
        # The month of May
        return False
    if tokens.concepts(clause.first, clause.last) & MEETING:
        # "Talks may be held" is a plan, "talks could trigger a war" is none.
        told = who.is_feared(clause, at, first, last) or any(mask & CAUSE for mask in near)
        told = told or (scene.speakers.at(at, at + 1).speaker is not None and is_timed(scene, clause, last))
        return bool(masks[at] & MAY) and told
    # Of what only may be the time is told at once.
    timed = is_timed(scene, clause, last if masks[at] & EXPECTED else clause.last)
    if near[0] & (STOP | NEWLINE | SIGN) and not tokens.lexicon.language.inflects:
        # "Growing risks: ..."
        return False
    if masks[at] & EXPECTED:
        follows = any(mask & THAT for mask in near[:2]) or bool(tokens.base[behind - 1] & TO and not near[0] & PLANS)
        if (timed and follows) or (follows and near[0] & LEAD) or any(mask & THAT for mask in near[:2]):
            # "It is expected that 900 will attend": a plan.
            return not any(mask & PLANS for mask in (masks[at:last] if any(m & THAT for m in near[:2]) else near))
        if follows and not any(mask & (PLANS | NOT) for mask in near) and not masks[at - 1] & WAS:
            # "Is expected to hold out", whoever expects it; "was expected to" is past.
            return True
    elif all(mask & NOTHING for mask in (*masks[clause.first : at], *masks[behind : clause.last])):
        # "A few weeks, maybe, or less": an aside
        return False
    elif at > first and masks[at - 1] & NOT and not tokens.capital(at):
        # "May not" is foreseen, "cannot" is not.
        return False
    elif has_been(near):
        # "May have come": it has happened.
        return False
    elif near[0] & SHOWS or any(word & ENSURE for word in tokens.base[max(clause.first, at - SEEN) : at]):
        # "May suggest that" tells what is so, "make sure that they could" what for.
        return False
    elif near[0] & (NUMBER | NUMERAL | MONEY):
        # "Costs perhaps 90 dollars"
        return False
    elif near[0] & BE and _is_going_on(tokens, behind + 1) and not is_timed(scene, clause, clause.last):
        # "May be slowly eroding it"
        return False
    elif is_soon(scene, clause.first, last) and not near[0] & NOT:
        # "They could not leave for weeks" is told of the past.
        return True
    elif is_effect(who, first, at, near):
        return True
    return _is_foreseen_by(who, clause, at, first, last, near=near, timed=timed)


def _is_going_on(tokens: Tokens, at: int) -> bool:
    """Whether a participle of the present stands there, or behind an adverb: "be slowly eroding"."""
    adverb = tokens.words[at : at + 1] and tokens.words[at].endswith(tokens.lexicon.language.adverb_endings)
    return is_doing(tokens, at + bool(adverb))


def _is_foreseen_by(
    who: Foretellers, clause: Clause, at: int, first: int, last: int, *, near: list[int], timed: bool
) -> bool:
    """Whether who says so makes what may be a forecast: a judge, somebody who says when, or one of another's deeds."""
    scene = who.scene
    tokens, masks = scene.tokens, scene.tokens.masks
    said = scene.speakers.at(at, at + 1).speaker is not None
    if said and any(word & HOPE for word in tokens.base[first:at]):
        return False
    if said and any(mask & FATE for mask in near):
        # "The deal may fail": nobody plans that.
        return not who.is_plan(clause.first, at, last)
    so_now = near[0] & BE and (any(mask & ARTICLE for mask in near[1:]) or is_doing(tokens, tokens.behind(at) + 1))
    # "May not be troubled by it"
    so_now = so_now or (near[0] & NOT and any(mask & BE for mask in near[1:2]) and not timed)
    hoped = any(word & HOPE for word in tokens.base[first:at])
    if scene.tokens.has(_DREADED, first, last) and not (hoped or so_now or near[0] & (NOT | BE)):
        # «Могут погибнуть сотни, опасаются в ООН»
        return not who.is_plan(clause.first, at, last)
    if who.is_told(at) and (who.is_of_process(clause.first, at) or who.is_of_foe(clause.first, at)) and not so_now:
        return not who.is_plan(clause.first, at, last)
    if masks[at] & MAY and not (clause.aside or so_now or near[0] & NOT) and who.is_of_other(clause.first, at):
        # What another country may do is nobody's plan.
        return not who.is_plan(clause.first, at, last)
    willed = any(mask & (WILL | LEAD) for mask in masks[at + 1 : clause.last])
    if said and (timed or (willed and not near[0] & NOT)):
        return not who.is_plan(clause.first, at, last)
    if masks[at] & MAY and who.is_outlined(at):
        return not who.is_plan(clause.first, at, last)
    if who.is_foretold(at) and who.is_warning(first, last) and not so_now and not near[0] & (NOT | BE | TO):
        # "Warned that Norland may use the truce"
        return not who.is_plan(clause.first, at, last)
    if timed and (scene.tokens.has(JUDGES, first, at) or who.is_foretold(at)):
        # "Analysts estimate that the stocks could be used up by May"
        return not who.is_plan(clause.first, at, last)
    # "May be part of a plan": it may be so now; "is expected to be" is still to come.
    now = (near[0] & BE or so_now) and not masks[at] & EXPECTED
    return not now and (said and who.is_judged(at, first, last))
