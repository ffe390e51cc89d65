"""Which parts of a sentence tell one forecast together: "Within a year, Norland could", "it, most likely, will"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.expected import POSSIBLE
from crossfoot.extract.foreseeing.foretelling import WILL, is_timed
from crossfoot.extract.foreseeing.words import BEFORE, CUES, EXPECTED, FRONTED, GRADED, MAY, NONE, RISK, THAT, THERE
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

#: "as expected"
_ASIDE = 2
#: a chance stands among the first tokens of its part, and how great it is so many parts on
_CHANCE, _PARTS, _GRADES = 3, 4, GRADED | NONE | SHARE
_GOING_ON = FAMILIES.of_concepts(WILL | MAY)
#: "by its estimate"
_CITED = FAMILIES.of_concepts(bits("ex-opinion", "according"))
#: "it will not be long", "a matter of time"
_SOON_ENOUGH = bits("ex-soon-enough")
_DASHES = frozenset("–—-")
#: what opens a part that only says when
_WHEN = bits("ex-span", "ex-coming", "ex-soon")


def is_resumed(scene: Scene, clause: Clause, at: int, parts: list[Clause], number: int) -> bool:
    """Whether what is expected at a token is only told behind the part of that number, which parts it from "that"."""
    tokens = scene.tokens
    if number + 1 >= len(parts) or not tokens.has(CUES, parts[number + 1].first, parts[number + 1].last):
        return False
    # "We expect that, in theory, it could"
    bare = at + 1 < clause.last and all(
        (tokens.masks[near] | tokens.base[near]) & THAT for near in range(at + 1, clause.last)
    )
    # "Forecasts that unit 2, shut down in April, will be back"
    opens = tokens.masks[parts[number + 1].first] & (WILL | MAY) and not tokens.has(CUES, at + 1, parts[number].last)
    if opens:
        return True
    aside = parts[number].aside and not tokens.has(CUES, parts[number - 1].first, parts[number].last)
    return bare or aside


def with_before(scene: Scene, parts: list[Clause], number: int) -> Clause:
    """The part of a sentence of that number, with the part before it where that belongs to what it tells."""
    tokens, clause, near = scene.tokens, parts[number], parts[number - 1]
    opening, beside = tokens.masks[clause.first], clause.first == near.last
    if _says_when(scene, near):
        # "Within two years, Norland could"
        return Clause(near.first, clause.last)
    told = tokens.has(CUES, near.first, clause.first)
    if not told and ((opening & BEFORE and beside) or (opening & THERE and tokens.words[clause.first - 1] in _DASHES)):
        # "A deal | before spring is improbable", «Падіння міста — питання тижнів»
        return Clause(near.first, clause.last)
    cited = number > 1 and not (told or clause.aside) and near.last - near.first <= FRONTED
    if (
        cited
        and tokens.has(_CITED, near.first, near.last)
        and not tokens.has(CUES, parts[number - 2].first, near.first)
    ):
        # "The economy, by its estimate, will", «економіка, за прогнозом банку, повернеться»
        return Clause(parts[number - 2].first, clause.last)
    if number > 1 and _is_only(scene, clause, LIKELY_WORD | POSSIBLE) and not is_likely(scene, near):
        # «Зупинка заводів, на його думку, цілком можлива»
        return Clause(parts[number - 2].first, clause.last)
    return clause


def weighed_behind(scene: Scene, parts: list[Clause], number: int) -> int:
    """How many of the next parts tell how great a chance is: «Шанси на мир, | за його словами, | мізерні»."""
    tokens, clause = scene.tokens, parts[number]
    if not tokens.concepts(clause.first, min(clause.first + _CHANCE, clause.last)) & (ODDS | RISK):
        return 0
    if tokens.concepts(clause.first, clause.last) & _GRADES or tokens.has(_GOING_ON, clause.first, clause.last):
        return 0
    for more in range(1, min(_PARTS, len(parts) - number)):
        part = parts[number + more]
        words = tokens.concepts(part.first, part.last)
        if words & _GRADES and not words & (ODDS | RISK):
            return more
    return 0


def is_aside(scene: Scene, parts: list[Clause], number: int) -> bool:
    """Whether a part between two others only says that it is expected: ", as expected,", «, як очікується,»."""
    part = parts[number]
    if not number:
        return False
    words = [at for at in range(part.first, part.last) if not scene.tokens.masks[at] & (SIGN | STOP | NEWLINE)]
    if len(words) != _ASIDE:
        return False
    return bool(scene.tokens.base[words[-1]] & EXPECTED)


def is_likely(scene: Scene, part: Clause) -> bool:
    """Whether a part of the sentence is no more than a word of likelihood: ", most likely,"."""
    return _is_only(scene, part, LIKELY_WORD)


def _is_only(scene: Scene, part: Clause, concepts: int) -> bool:
    opening = part.first + bool(scene.tokens.masks[part.first] & SIGN and part.last > part.first + 1)
    end = part.last - bool(scene.tokens.masks[part.last - 1] & STOP)
    return scene.tokens.behind(opening) == end and bool(scene.tokens.masks[opening] & concepts)


def _says_when(scene: Scene, part: Clause) -> bool:
    """Whether a short part of the sentence only says when: "by 2041,"."""
    if part.last - part.first > FRONTED or not scene.tokens.masks[part.first] & _WHEN:
        return False
    if scene.tokens.has(CUES, part.first, part.last):
        return False
    return is_timed(scene, part, part.last)


def comes_soon(scene: Scene, clause: Clause, following: Clause) -> bool:
    """Whether a part only says that what the next tells of is not far: "it is a matter of time before"."""
    tokens = scene.tokens
    soon = next((at for at in range(clause.first, clause.last) if tokens.masks[at] & _SOON_ENOUGH), None)
    opens = tokens.masks[following.first] & BEFORE and following.last - following.first > 1
    return soon is not None and tokens.behind(soon) == clause.last and bool(opens)
