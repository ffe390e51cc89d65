"""What is told as expected of others, or as possible: "we expect prices to fall", "a famine is possible"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive
from crossfoot.extract.foreseeing.foretelling import EXPECT, PLANS, PROCESS, Foretellers, is_timed
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: "a new wave is expected": what is awaited, said of what happens and not of who comes
#: a truce and the end of a war too
AWAITED = bits("ex-awaited")
EVENT = PROCESS | bits("strike", "attack", "st-outage", "engagement", "explosion", "iss-ceasefire", "st-ration")
POSSIBLE = bits("ex-possible")
_NOT_RULED_OUT, _IS, _WHILE = bits("ex-not-ruled-out"), bits("ex-is"), bits("ex-while")
_THAT, _TO, _OF, _ARTICLE = bits("that"), bits("to"), bits("of"), bits("name-determiner", "a")
#: "forecast", "estimates"; what such a noun is of or for
_NOUN, _TOPIC = bits("ex-opinion"), bits("of", "for", "preposition", "in")
_MEETING, _PRONOUN = bits("me-noun", "me-verb", "me-call"), bits("he-she", "it-they")
#: what is expected to do something stands within so many tokens; signs before a heading
_QUOTES = frozenset('"«“„')
_OBJECT, _HEADING = 6, frozenset("#*")


def is_possible(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether what happens by itself is told as possible: "a famine is possible"."""
    scene = who.scene
    masks = scene.tokens.masks
    behind = scene.tokens.behind(at)
    if behind < last and (scene.tokens.base[behind] & _TO or masks[behind] & (_THAT | _OF)):
        return False
    # «Можливі як короткі, так і довгі відключення»: the subject stands behind.
    end = last if scene.tokens.lexicon.language.inflects else clause.last
    if any(mask & EVENT for mask in masks[clause.first : end]):
        return True
    # "A trip is possible before May", "a ban cannot be ruled out"
    return is_timed(scene, clause, last) or (who.is_told(at) and bool(masks[at] & _NOT_RULED_OUT))


def is_predicate(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word of likelihood is said of an event and ends what is said: "a breakthrough is unlikely"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if at == clause.first or masks[at] & _THAT:
        return False
    if masks[clause.first] & (_PRONOUN | _THAT) and not masks[min(behind, len(masks) - 1)] & _WHILE:
        # "That is unlikely unless" foretells anew.
        return False
    end = behind >= clause.last or masks[behind] & (STOP | SIGN | NEWLINE)
    language = tokens.lexicon.language
    if language.inflects:
        # «Такий крок малоймовірний», and not an adverb
        told = not tokens.words[behind - 1].endswith(language.adverb_endings)
        quoted = tokens.words[at - 1] in _QUOTES
        return bool(end) and told and (quoted or not masks[at - 1] & (SIGN | STOP))
    return bool(masks[at - 1] & _IS) and bool(end or masks[behind] & _WHILE)


def is_expected_of(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether others or things are expected to do something: "expects prices to fall", "they expected it to fall"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if tokens.lexicon.language.inflects or at == clause.first or is_noun(tokens, at):
        return False
    if not masks[at] & EXPECT and not masks[at - 1] & _PRONOUN:
        # "Expected to fall" of those of whom it is expected.
        return False
    for to in range(behind + 1, min(behind + _OBJECT, last - 1)):
        if masks[to] & (STOP | SIGN | _THAT):
            return False
        if tokens.base[to] & _TO:
            return not masks[to + 1] & PLANS and not any(mask & (_MEETING | _TO) for mask in masks[behind:to])
    return False


def is_promised(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether something is promised for a time to come: «енергетики обіцяють полагодити лінію до ранку»."""
    past = scene.tokens.lexicon.language.past_endings
    if (past and scene.tokens.words[at].endswith(past)) or is_infinitive(scene.tokens, at):
        return False
    return is_timed(scene, clause, last)


def is_noun(tokens: Tokens, at: int) -> bool:
    """Whether an English word that may foretell is a noun there: "the average of 12 forecasts", "# Forecasts"."""
    if tokens.lexicon.language.inflects or not at:
        return False
    if tokens.masks[at] & _NOUN and at + 1 < len(tokens.words) and tokens.base[at + 1] & _TOPIC:
        # "Cut its growth forecast for this year"
        return True
    return bool(tokens.masks[at - 1] & (NUMBER | NUMERAL | _OF | _ARTICLE)) or tokens.words[at - 1] in _HEADING


def is_past_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb tells of the past by its ending: "predicted", «очікував»."""
    language = tokens.lexicon.language
    endings = language.past_endings or language.regular_past_endings
    return tokens.words[tokens.behind(at) - 1].endswith(endings)
