"""Whether a word of the future makes its clause a forecast: what is expected, likely, feared, or only may be.

"Will" alone foretells where a judge says so, where what it speaks of goes on by itself ("the siege will"), or where
an enemy or another country at war is spoken of; what somebody announces of himself is a plan.
"""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.ahead import is_awaited, is_seen, is_weighed, looks_ahead, takes_until
from crossfoot.extract.foreseeing.drawn import is_drawn, is_in_case
from crossfoot.extract.foreseeing.dreaded import is_dreaded
from crossfoot.extract.foreseeing.expected import (
    AWAITED,
    EVENT,
    POSSIBLE,
    is_expected_of,
    is_noun,
    is_past_verb,
    is_possible,
    is_promised,
)
from crossfoot.extract.foreseeing.foretelling import (
    ANALYST,
    EXPECT,
    FEAR,
    FORMER,
    PLANS,
    WILL,
    Foretellers,
    is_soon,
    is_timed,
)
from crossfoot.extract.foreseeing.no_forecasts import has_been, is_no_forecast
from crossfoot.extract.foreseeing.outcomes import is_done, is_outcome
from crossfoot.extract.foreseeing.supposed import is_foreseen
from crossfoot.extract.foreseeing.words import (
    AND,
    AROUND,
    ASKS,
    ASSUMES,
    AWAY,
    BE,
    BECAUSE,
    CAUSE,
    CHANGE,
    CONDITION,
    CONTRAST,
    CUES,
    DOINGS,
    DREAD,
    ENSURE,
    EXPECTED,
    FATE,
    FROM,
    HAVE,
    HOPE,
    IN_CASE,
    LEAD,
    MAY,
    MEETING,
    NOT,
    PACE,
    PAPER,
    PROMISE,
    PRONOUN,
    REVISES,
    RISK,
    SAID,
    SEES,
    SHOULD,
    THAT,
    THERE,
    THREATENS,
    TO,
    TRAILING,
    UNDERGOES,
    VERGE,
    WAITS,
    WOULD,
)
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE, likelihood_at
from crossfoot.extract.timing.deadline import is_dated
from crossfoot.extract.tokens import NEWLINE, NUMERAL, SIGN, STOP, Tokens

#: "forecasts of"
_NOUN, _OF = bits("ex-opinion"), bits("of", "for", "preposition")
#: "he will run for office"; "hours away"
_HE, _HOUR = bits("he-she"), bits("unit:hour")
#: "put the odds of a truce at one in ten"
_PUTS = FAMILIES.of_concepts(bits("ex-puts"))


def cue_of(who: Foretellers, clause: Clause, first: int, last: int) -> int | None:
    """The word that makes a clause a forecast; None where none does."""
    tokens = who.scene.tokens
    masks = tokens.masks
    if tokens.concepts(clause.first, clause.first + 1 + bool(masks[clause.first] & AND)) & ASKS:
        return None
    cues = tokens.between(CUES, clause.first, clause.last)
    # "Is likely preparing an attack and will begin it": the second foretells.
    cues = [at for at in cues if not is_no_forecast(who.scene, clause, at, first, last)]
    by_itself = next((at for at in cues if _foretells(who, clause, at, first, last)), None)
    if by_itself is not None or (masks[clause.first] & CONDITION and not masks[clause.first] & IN_CASE):
        # "If the strikes do not stop": no more than a condition.
        return by_itself
    return next((at for at in cues if _will_foretell(who, clause, at, first, last)), None)


def _foretells(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word that expects, weighs or supposes makes its clause a forecast."""
    scene = who.scene
    masks, mask = scene.tokens.masks, scene.tokens.masks[at]
    if mask & LIKELY_WORD and looks_ahead(who, clause, at, first, last):
        return True
    if mask & ODDS and at > clause.first and masks[at - 1] & SHARE:
        # "15% chance that", in a list
        return True
    if mask & ODDS and any(near & (SHARE | NUMERAL) for near in masks[max(clause.first, at - AROUND) : last]):
        put = bool(scene.tokens.concepts(at, clause.last) & EVENT) and likelihood_at(scene, at, last) != (None, None)
        put = put or (scene.tokens.has(_PUTS, clause.first, last) and likelihood_at(scene, at, last) != (None, None))
        if put or is_timed(scene, clause, last) or scene.speakers.at(at, at + 1).speaker:
            return True
    if mask & ODDS and is_timed(scene, clause, last) and likelihood_at(scene, at, last) != (None, None):
        # "A one-in-five chance that"
        return True
    if mask & (ODDS | RISK) and is_weighed(who, clause, at, last):
        return True
    if mask & (EXPECTED | AWAITED) and is_awaited(who, clause, at, last):
        return True
    if mask & POSSIBLE and is_possible(who, clause, at, last):
        return True
    if mask & (EXPECT | AWAITED) and is_expected_of(scene, clause, at, last):
        return True
    if mask & PROMISE and is_promised(scene, clause, at, last):
        return True
    if mask & EXPECT and _expects(who, clause, at, first, last):
        return True
    if mask & (SEES | WAITS | SHOULD) and is_seen(who, clause, at, last):
        return True
    if mask & (DREAD | THREATENS | VERGE) and is_dreaded(who, clause, at, last):
        return True
    if mask & (ASSUMES | REVISES) and is_drawn(scene, clause, at, first, last):
        return True
    if not mask & (MAY | EXPECTED) or scene.tokens.behind(at) >= last:
        return False
    return is_foreseen(who, clause, at, first, last)


def _expects(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether what somebody expects is told as what will be, with its time, or by one whose trade is judgement."""
    scene = who.scene
    masks = scene.tokens.masks
    if _is_empty(scene, clause, at, last) or _tells_of_past(scene.tokens, scene.tokens.behind(at), last):
        return False
    behind = scene.tokens.behind(at)
    if behind < last and scene.tokens.base[behind] & TO and not masks[at] & EXPECTED:
        # "Volunteers expect to have raised it by May": their own plan
        if scene.tokens.base[min(behind + 1, last - 1)] & HAVE:
            return False
    if not is_infinitive(scene.tokens, at) and _tells_of_future(masks, scene.tokens.behind(at), last):
        return True
    if is_dated(scene, at, last) or is_soon(scene, clause.first, last):
        return True
    expected = scene.tokens.concepts(behind, min(behind + AROUND, clause.last))
    if expected & CHANGE or (expected & EVENT and _is_verb(scene.tokens, at)):
        # "Expects a rise in prices", "we expect an attack": of the time to come by itself
        return True
    return who.is_judged(at, first, last) and not any(near & FROM for near in masks[at + 1 : at + 4])


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a word that expects is a verb of the present: "expects", and not "forecasts of", «очікуваний»."""
    attribute = tokens.words[at].endswith(tokens.lexicon.language.attributive_endings or ("\0",))
    return not (attribute or tokens.masks[at] & (_NOUN | FEAR) or is_past_verb(tokens, at))


def _will_foretell(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "would" or "will" makes its clause a forecast."""
    scene = who.scene
    mask = scene.tokens.masks[at]
    if mask & (WILL | WOULD) and takes_until(scene, at, last):
        # "It will take Norland until 2041"
        return True
    if is_in_case(who, clause, at, first, last) and not who.is_plan(clause.first, at, last):
        return True
    if mask & WOULD and _is_said_before(who, clause, at, first, last) and _is_foretelling(who, clause, at, first, last):
        # "Said the fighting would go on": what was foretold with "will"
        return True
    if mask & WOULD and who.is_foretold(at) and not who.is_plan(clause.first, at, last):
        # "Warned that it would lead to famine"
        return True
    lasts = scene.tokens.concepts(scene.tokens.behind(at), scene.tokens.behind(at) + 2) & LEAD
    subject = max((near for near in range(clause.first, at) if scene.tokens.base[near] & THAT), default=clause.first)
    if mask & WOULD and lasts and who.is_sure(first, at) and not scene.parties.between(subject, at):
        # "Voiced confidence that the truce would last"
        return True
    if mask & WOULD and is_outcome(who, clause, at, last):
        return True
    return bool(mask & (WILL | THERE)) and _is_foretelling(who, clause, at, first, last)


def _is_said_before(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "would" follows a verb of saying or believing and has a day: "said the siege would end in May"."""
    scene = who.scene
    soon = is_soon(scene, at, clause.last) and who.is_feared(clause, at, first, last)
    if not soon and not is_dated(scene, clause.first, clause.last):
        return False
    masks = scene.tokens.masks
    said = [near for near in range(first, at) if masks[near] & (SAID | FEAR | EXPECT)]
    if not said or masks[at - 1] & PRONOUN:
        return False
    if scene.parties.between(said[-1] + 1, at) or who.is_plan(said[-1] + 1, at, last):
        return False
    # "The deal would freeze the line", and not "a deal would be reached"
    paper = any(mask & PAPER for mask in masks[said[-1] + 1 : at])
    return not paper or bool(masks[min(at + 1, len(masks) - 1)] & BE)


def _is_empty(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether no event stands behind a word that expects one: a noun, an infinitive, what ends a quotation."""
    masks = scene.tokens.masks
    if masks[at - 1] & TO or is_noun(scene.tokens, at):
        return True
    if at == clause.first and scene.tokens.capital(at) and not scene.tokens.lexicon.language.inflects:
        # "Forecasts of a siege", and not "Expect a new wave"; «Очікуємо, що» needs nobody before it.
        noun = masks[at] & _NOUN or masks[min(scene.tokens.behind(at), last - 1)] & (_OF | SIGN)
        if noun or not scene.tokens.words[at].isalpha():
            return True
    behind = scene.tokens.behind(at)
    told = clause.last - at <= TRAILING or bool(scene.tokens.concepts(behind, behind + 1) & ANALYST)
    if at == clause.first and told and clause.first > 0 and not masks[at] & THAT:
        # "The war will end soon, foresees the institute": only who says so.
        if not any(mask & THAT for mask in masks[behind : min(behind + 2, last)]):
            return not is_dated(scene, at, clause.last)
    ends = all(mask & (STOP | NEWLINE) for mask in masks[behind : clause.last])
    return ends and not any(mask & THAT for mask in masks[behind : min(behind + 2, last)])


def _tells_of_future(masks: list[int], behind: int, last: int) -> bool:
    """Whether what is expected is told as what will be: "predicts that the siege will", "forecasts that it may"."""
    that = any(mask & THAT for mask in masks[behind : min(behind + 2, last)])
    return that and any(mask & (WILL | THERE | MAY) for mask in masks[behind:last])


def _tells_of_past(tokens: Tokens, behind: int, last: int) -> bool:
    """Whether what is held possible has been: "does not rule out that he may have fled"."""
    ahead = next((at for at in range(behind, last) if tokens.masks[at] & (WILL | THERE | MAY)), last)
    # By the words alone: "have fled" is one phrase.
    return ahead < last and bool(tokens.masks[ahead] & MAY) and has_been(tokens.base[ahead + 1 : ahead + AROUND])


def _is_foretelling(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether "will" foretells: a judge says so, or one who predicts it, fears it or tells how things will be."""
    scene = who.scene
    meets = bool(scene.tokens.concepts(clause.first, clause.last) & MEETING)
    masks = scene.tokens.masks
    if any(word & (HOPE | ENSURE) for word in scene.tokens.base[first:at]):
        # "Expressed hope that" is one phrase.
        return False
    if masks[at] & THERE and any(mask & DOINGS for mask in masks[clause.first : at]):
        # "Mediation will continue": what somebody goes on with, unless it is feared or predicted.
        return who.is_feared(clause, at, first, last) or who.is_foretold(at)
    if who.sets_terms(clause.first, at, first, last):
        return False
    said = scene.speakers.at(at, at + 1).speaker is not None
    timed = is_timed(scene, clause, last)
    behind = scene.tokens.behind(at)
    near = masks[behind : min(behind + AROUND - 1, last)]
    effect = any(mask & (CAUSE | LEAD) for mask in (masks[at], *near))
    # Who "is at risk of" something only is so now, where nobody says so.
    sure = said or timed or scene.tokens.lexicon.language.inflects or not masks[at] & CAUSE
    # «Жодні слова не зменшать болю»: nobody says so.
    sure = sure and (said or timed or not (scene.tokens.lexicon.language.inflects and masks[at - 1] & NOT))
    if effect and sure and not meets and not is_done(scene.tokens, behind):
        return not who.is_plan(clause.first, at, last)
    inflects = scene.tokens.lexicon.language.inflects
    fate = any(mask & FATE for mask in ((masks[at], *near) if inflects else near))
    if said and fate and not masks[clause.first] & BECAUSE:
        # What will become of talks is foretold; when they will be held is planned.
        return not who.is_plan(clause.first, at, last)
    # "The deficit is 12 per cent, but will fall": its subject stands before.
    begin = first if masks[clause.first] & CONTRAST else clause.first
    if who.is_told(at) and not meets and not who.is_plan(clause.first, at, last):
        if _undergoes(scene.tokens, behind, clause.last):
            return True
        if who.is_of_process(begin, at) or who.is_of_foe(clause.first, at):
            return True
    if who.is_feared(clause, at, first, last):
        return True
    if who.is_foretold(at):
        # "Hale warned of famine. She will travel there on Tuesday."
        deed = masks[at] if scene.tokens.lexicon.language.inflects else scene.tokens.concepts(behind, behind + 1)
        return who.is_warning(first, last) or not deed & PLANS
    if masks[at] & AWAY and _is_far(scene.tokens, at):
        return False
    if masks[at] & THERE and (masks[at] & AWAY or not _is_of_party(scene, max(first, at - AROUND), at)):
        # "Will continue to" is what somebody means to do, "are days away from" is not.
        told = who.is_told(at) or any(mask & PACE for mask in masks[first:last]) or who.is_warning(first, last)
        told = told or (timed and who.is_of_process(clause.first, at))
        return told and not meets and not (behind < last and masks[behind] & TO)
    if _is_supposed(masks, first, clause) and who.is_told(at) and not meets:
        return not who.is_plan(clause.first, at, last)
    if timed and said and not (meets or scene.parties.between(begin, at) or who.is_plan(clause.first, at, last)):
        # "Buses will stand still until June, the mayor said": of a thing, with its time.
        return True
    if not meets and who.is_of_fighter(clause, at, last) and not who.is_plan(clause.first, at, last):
        # "They will not stop at the river, the envoy said": what another will do
        return True
    return (
        (timed and who.is_judged(at, first, last))
        or who.is_said_by(at, ANALYST)
        or _is_of_former(who, clause, at, last)
    )


def _is_of_former(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether one who held an office tells what another will do, and not what he himself will."""
    own = who.scene.tokens.masks[at - 1] & (_HE | THAT) or who.is_plan(clause.first, at, last)
    return not own and who.is_said_by(at, FORMER)


def _is_far(tokens: Tokens, at: int) -> bool:
    """Whether it is how far a place is: "hours away from the capital", and not "days away from taking it"."""
    behind = tokens.behind(at)
    if behind + 1 >= len(tokens.words) or not tokens.base[behind] & FROM:
        return bool(tokens.base[at] & _HOUR)
    return not tokens.words[behind + 1].endswith(tokens.lexicon.language.doing_endings or ("\0",))


def _undergoes(tokens: Tokens, at: int, last: int) -> bool:
    """Whether it is told what will come over somebody: "will see slower growth", «буде спад»."""
    if not tokens.lexicon.language.inflects and not tokens.concepts(at, at + 1) & UNDERGOES:
        return False
    return bool(tokens.concepts(at, min(at + AROUND, last)) & CHANGE)


def _is_of_party(scene: Scene, first: int, at: int) -> bool:
    """Whether a party stands before a verb and does not only say what follows: "Norland says there will be"."""
    masks, near = scene.tokens.masks, scene.parties.between(first, at)
    return any(not any(mask & SAID for mask in masks[party.last : at]) for party in near)


def _is_supposed(masks: list[int], first: int, clause: Clause) -> bool:
    """Whether a condition opens the sentence or the clause: "in case of a siege the town will"."""
    return bool((masks[clause.first] | masks[first]) & (CONDITION | IN_CASE))
