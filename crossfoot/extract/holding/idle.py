"""Words that tell a position only beside one who acts, who is not there: "a resolution demanding a truce"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.aims import is_own_aim, wants_done
from crossfoot.extract.holding.issues import NAMED
from crossfoot.extract.holding.postponed import stands_behind
from crossfoot.extract.holding.related import related
from crossfoot.extract.holding.words import AGAINST, POSITION, STRICT, WANT, WANTED
from crossfoot.extract.tokens import STOP

_BE, _AND, _NOT, _BY = (bits(name) for name in ("be", "and", "negation", "by-agent"))
#: "keeps calling for", "stopped demanding"
_KEEPS = bits("po-goes-on", "po-keeps")
_WE, _BOTH, _WITH = bits("we"), bits("both-sides"), bits("with-speaker")
_DOCUMENT, _STATEMENT, _ADOPTS = bits("document-noun"), bits("po-statement"), bits("po-adopts")
#: Whom one wants to do something stands so near.
_LEST, _NEAR = bits("po-lest"), 3
_SIGN, _ADVERB, _TURNS = bits("sign"), bits("say-skip", "adverb"), bits("turn", "contrast")


def is_idle(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Uses of the words that tell a position only beside one who acts, who is not there.

    Asked last: who acts in a text is found when first asked for.
    """
    tokens = scene.tokens
    mask = tokens.masks[at]
    if is_strict(mask):
        return False
    before = tokens.masks[at - 1] if at else 0
    if tokens.words[at].endswith(tokens.lexicon.language.doing_endings):
        # "A resolution demanding a truce" tells what the resolution says, not who acts.
        opens = at == clause.first or (at == clause.first + 1 and tokens.masks[clause.first] & _TURNS)
        aside = opens and (tokens.masks[clause.first - 1] & (_SIGN | STOP) or tokens.masks[clause.first] & _TURNS)
        # "Is seeking", "is also seeking"
        going = at > clause.first + 1 and tokens.masks[at - 2] & _BE
        # "With Oslo refusing"
        beside = bool(tokens.masks[clause.first] & _WITH and scene.parties.between(clause.first + 1, clause.first + 2))
        # "Adopted a resolution demanding a truce"
        paper = (before | tokens.base[at - 1]) & (_DOCUMENT | _STATEMENT)
        paper = paper and any(word & _ADOPTS for word in tokens.base[clause.first : at])
        told = going or aside or beside or paper or before & (_BE | _WE | _AND | _SIGN | _NOT | _ADVERB | _BY | _KEEPS)
        if not (told or scene.parties.between(at - 1, at)):
            return True
    bare = mask & WANT and not related(scene, at, last) and not is_own_aim(scene, at, last)
    bare = bare and not wants_done(scene, clause, at)
    if bare and not tokens.has(NAMED, at + 1, min(at + WANTED, last)):
        behind = tokens.behind(at)
        both = behind < last and tokens.masks[behind] & _BOTH
        # «Хочуть, щоб Осло»
        lest = behind + (tokens.words[behind : behind + 1] == [","])
        reach = _NEAR + (lest < last and bool(tokens.masks[lest] & _LEST)) * _NEAR
        if not (both or scene.parties.between(behind, behind + reach)):
            return True
    if not mask & AGAINST:
        return False
    if stands_behind(scene, clause, at) is not None:
        # «Проти угоди виступив Осло»
        return False
    if any(party.acts for party in scene.parties.between(at + 1, at + 2)):
        # "The war of Russia against Ukraine"
        return True
    if before & _ADVERB and at > clause.first + 1:
        # "Is firmly against"
        before |= tokens.masks[at - 2]
    return not (before & (_BE | _AND | _NOT | _WE) or scene.parties.between(at - 1, at))


def is_strict(mask: int) -> bool:
    """Whether a word only opens a condition that must be met."""
    return bool(mask & STRICT) and not mask & ~STRICT & POSITION
