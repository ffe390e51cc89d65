"""Words of likelihood that speak of the future: "is likely to fall", "the chances are slim", "sees it falling"."""

from __future__ import annotations

from crossfoot.extract.account import Scene
from crossfoot.extract.clauses import Clause, is_infinitive
from crossfoot.extract.foreseeing.expected import AWAITED, EVENT, is_predicate
from crossfoot.extract.foreseeing.foretelling import JUDGES, PLANS, WILL, Foretellers, is_timed
from crossfoot.extract.foreseeing.words import (
    AHEAD,
    AROUND,
    ARTICLE,
    AWAITED_REACH,
    BE,
    BY_AGENT,
    CAN,
    DONE,
    DOUBT,
    DOUBTED,
    FOR,
    FRONTED_WORD,
    GRADED,
    HAVE,
    IS,
    LEAD,
    MAY,
    MEETING,
    NAMED,
    NEW,
    NO_CHANCE,
    NONE,
    NOT,
    NOTHING,
    ODDS_ARE,
    OF,
    ON,
    POINTS_TO,
    REMOTE,
    RISK,
    SCENARIO,
    SEEN,
    SEES,
    SEES_NOT,
    SHOULD,
    TAKES,
    THAT,
    THERE,
    THERE_IS,
    TO,
    UNTIL,
    WAITS,
    WEIGHED,
    WOULD,
)
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE
from crossfoot.extract.timing.deadline import is_dated
from crossfoot.extract.tokens import SIGN, STOP, Tokens


def looks_ahead(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word of likelihood speaks of the future, not of what has happened."""
    scene = who.scene
    masks = scene.tokens.masks
    behind = at + 1 + (scene.tokens.words[at + 1 : at + 2] == [","])
    if behind < last and masks[behind] & DONE:
        # "Probably died": it has happened.
        return False
    if at and masks[at - 1] & ARTICLE and at + 1 < last and masks[at + 1] & (SIGN | STOP):
        # "To prevent the unthinkable": a noun
        return False
    if at + 1 < last and masks[at + 1] & BY_AGENT and not is_dated(scene, at, last):
        # "deemed unlikely by experts": what is deemed so was told before.
        return False
    if masks[at] & (NO_CHANCE | POINTS_TO):
        # "Everything points to a new assault", «не вірять у швидке перемир'я»
        return _is_anew(scene.tokens, scene.tokens.behind(at), clause.last) or is_timed(scene, clause, clause.last)
    if masks[at] & ODDS_ARE:
        # "Chances are that", "odds are it will", and not "the odds are stacked"
        behind = scene.tokens.behind(at)
        if scene.tokens.base[behind - 1] & THAT or any(mask & (SIGN | THAT) for mask in masks[behind : behind + 1]):
            return True
        return any(mask & (WILL | WOULD | MAY | THERE) for mask in masks[behind : clause.last])
    if is_fronted(scene.tokens, at, first, last):
        return True
    that = any(mask & THAT for mask in masks[scene.tokens.behind(at) : min(scene.tokens.behind(at) + 2, last)])
    that = that or bool(scene.tokens.base[scene.tokens.behind(at) - 1] & THAT)
    if masks[at] & DOUBT:
        # "Doubted the deadline would be kept", and not "doubts about a deal"; «усомнился в том, что»
        that = that or any(mask & THAT for mask in masks[behind : min(behind + NAMED, last)])
        return any(mask & (WILL | WOULD | MAY | THERE | CAN) for mask in masks[behind : last if that else clause.last])
    aside = (masks[near] for near in range(clause.first, clause.last) if not at <= near < scene.tokens.behind(at))
    if not that and all(mask & NOTHING for mask in aside):
        # "Though unlikely", «Навряд»: of what was spoken of before.
        return False
    if masks[at] & SEES_NOT:
        return any(is_doing(scene.tokens, near) for near in range(behind + 1, min(behind + SEEN, last)))
    if not that and is_predicate(scene, clause, at):
        return True
    if any(mask & SCENARIO for mask in masks[at + 1 : min(at + NAMED, last)]):
        return True
    if masks[at] & DOUBTED and not that and (scene.speakers.at(at, at + 1).speaker or who.is_judged(at, first, last)):
        return True
    # "Likely to" is one phrase.
    to = scene.tokens.behind(at)
    to -= not (to < last and scene.tokens.base[to] & TO)
    told = to + 1 < last and scene.tokens.base[to] & TO and not masks[at] & REMOTE
    if told and not scene.tokens.lexicon.language.inflects:
        # "Is likely to fall", "is certain to fall" (one phrase), and not "is likely to have fallen", "impossible to".
        return not scene.tokens.base[to + 1] & HAVE
    near = masks[max(clause.first, at - AROUND) : min(at + AROUND + 1, last)]
    if any(mask & AHEAD for mask in near) or any(mask & (WILL | THERE) for mask in masks[at : clause.last]):
        return True
    if that:
        # "It is likely that the siege will go on."
        return any(mask & (WILL | THERE) for mask in masks[at:last]) or is_timed(scene, Clause(at, last), last)
    return is_timed(scene, clause, last)


def _is_anew(tokens: Tokens, at: int, last: int) -> bool:
    """Whether an event still to come stands right there: "a new assault", and not "a trace in the new blast"."""
    event = at + bool(at < last and tokens.masks[at] & ARTICLE)
    if event >= last or not tokens.masks[event] & NEW:
        return False
    # "A new large-scale assault", «новой большой войне»
    endings = tokens.lexicon.language.attributive_endings or ("\0",)
    event = tokens.behind(event)
    while event < last and not tokens.masks[event] & EVENT:
        if not (tokens.masks[event] & NEW or tokens.words[event].endswith(endings)):
            return False
        event = tokens.behind(event)
    return event < last


def is_fronted(tokens: Tokens, at: int, first: int, last: int) -> bool:
    """Whether a word of likelihood opens a sentence, and its event follows: "least likely of all, ..., is a truce"."""
    if not tokens.masks[at] & FRONTED_WORD or at > first + 1:
        return False
    verb = next((near for near in range(tokens.behind(at), last - 1) if tokens.masks[near] & IS), None)
    return verb is not None and (verb == tokens.behind(at) or tokens.words[verb - 1] == ",")


def is_weighed(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether a chance or a risk is said to be there, or how great it is: "the chances of a deal are slim"."""
    scene = who.scene
    masks = scene.tokens.masks
    behind = scene.tokens.behind(at)
    near = masks[behind : min(behind + WEIGHED, last)]
    that = any(mask & THAT for mask in near)
    # "Hopes of" is one phrase.
    of = any(mask & OF for mask in near[:1]) or bool(scene.tokens.base[behind - 1] & (OF | FOR))
    of = of or bool(scene.tokens.base[behind] & FOR if behind < last else 0)
    if scene.tokens.lexicon.language.inflects and near and not near[0] & (STOP | SIGN):
        # A chance of something has it in the genitive.
        of = True
    if not (that or of):
        return False
    there = any(mask & THERE_IS for mask in masks[max(clause.first, at - AROUND) : at])
    grades = GRADED | LIKELY_WORD | NONE | SHARE if masks[at] & ODDS else GRADED
    graded = any(mask & grades for mask in masks[max(clause.first, at - 2) : last])
    if not that and masks[at] & RISK and not any(mask & EVENT for mask in masks[behind:last]):
        # "Saw a strong possibility of a summit", "prospects for a deal are bleak"
        end = clause.last - (clause.last == last and bool(masks[last - 1] & STOP))
        if any(mask & GRADED for mask in masks[end - 1 : end]):
            return scene.speakers.at(at, at + 1).speaker is not None or is_timed(scene, clause, last)
        return there and any(mask & GRADED for mask in masks[max(clause.first, at - 2) : at])
    if not (there or graded):
        return False
    if masks[at] & ODDS and at and masks[at - 1] & GRADED:
        # "A low likelihood of a truce"
        return True
    said = scene.speakers.at(at, at + 1).speaker is not None
    return said or is_timed(scene, Clause(clause.first, last), last)


def is_awaited(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether something that happens is expected: "a new wave is expected", «ожидается новая волна»."""
    tokens = who.scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    if (behind < last and tokens.base[behind] & TO) or any(mask & THAT for mask in masks[behind : behind + 2]):
        return False
    if masks[at] & AWAITED and not any(mask & BE for mask in masks[max(clause.first, at - AROUND) : at]):
        # "Truce not expected before May", "no truce expected this month", in headlines
        denied = at > clause.first and (masks[at - 1] | tokens.base[clause.first]) & NOT
        event = any(mask & EVENT for mask in tokens.base[clause.first : at])
        return bool(denied and event) and is_timed(who.scene, clause, last)
    around = masks[clause.first : clause.last]
    if any(mask & (MEETING | PLANS) for mask in masks[clause.first : at]):
        # "Talks are expected"; but "no breakthrough is expected at the talks".
        return False
    return any(mask & EVENT for mask in around)


def is_seen(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether somebody sees, awaits or supposes what happens by itself in a time to come."""
    scene = who.scene
    tokens = scene.tokens
    mask = tokens.masks[at]
    if at + 1 >= last:
        return False
    if mask & SEES and tokens.masks[at + 1] & NOT and tokens.concepts(at + 1, min(at + SEEN, clause.last)) & EVENT:
        # "Sees no end to the siege this year"
        return is_timed(scene, clause, last)
    if mask & WAITS and _awaits_them(who, clause, at):
        return True
    if not (is_timed(scene, clause, last) or (mask & SEES and tokens.has(JUDGES, clause.first, at))):
        # "Analysts see prices rising" is of the time to come by itself.
        return False
    if mask & WAITS and tokens.concepts(at + 1, at + 1 + AWAITED_REACH) & EVENT:
        # «Банк ждёт роста цен в июне»
        return True
    if mask & SHOULD and who.is_warning(at, last):
        # "Should be back by the evening, the operator predicted"
        return True
    if mask & SHOULD and tokens.masks[at + 1] & LEAD:
        # "Exports should recover next year, traders say"
        return scene.speakers.at(at, at + 1).speaker is not None
    if not mask & SEES:
        return False
    # "Sees the economy shrinking next year"
    doing = next((near for near in range(at + 2, min(at + SEEN, clause.last)) if is_doing(tokens, near)), at)
    return bool(tokens.concepts(at + 1, doing) & (EVENT | MEETING))


def _awaits_them(who: Foretellers, clause: Clause, at: int) -> bool:
    """Whether it is said what waits for somebody: «на місто чекає нова хвиля ударів»."""
    tokens = who.scene.tokens
    if not tokens.lexicon.language.inflects or is_infinitive(tokens, at) or not who.is_told(at):
        return False
    past = tokens.lexicon.language.past_endings
    if past and tokens.words[at].endswith(past):
        return False
    whom = any(word & ON for word in tokens.base[clause.first : at]) and not tokens.base[at + 1] & ON
    return whom and bool(tokens.concepts(at + 1, min(at + SEEN, clause.last)) & EVENT)


def takes_until(scene: Scene, at: int, last: int) -> bool:
    """Whether something is said to take or last until a day to come."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.concepts(behind, behind + 2) & TAKES:
        return False
    end = min(behind + SEEN, last)
    until = next((near for near in range(behind, end) if tokens.masks[near] & UNTIL), None)
    return until is not None and is_dated(scene, until, end)


def is_doing(tokens: Tokens, at: int) -> bool:
    """Whether an English participle of the present stands there: "could be preparing"."""
    endings = tokens.lexicon.language.doing_endings
    return bool(endings) and at < len(tokens.words) and tokens.words[at].endswith(endings)
