"""Outcomes that a meeting was only to bring: "met to reach a deal", "efforts to agree a truce", «щоб домовитися»."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import is_infinitive

#: "to reach a deal", "to agree"; "efforts at", "hopes for"
_TO, _REACH, _AIM = bits("to"), bits("me-reach"), bits("me-aim")
#: "managed to", «вдалося»
_MANAGED = bits("me-managed")
#: From "to" to the outcome there are so many tokens, from the verb to it where verbs have infinitives of their own.
_FAR, _NEAR, _BESIDE = 5, 2, 3


def is_aimed_at(scene: Scene, outcome: int, first: int) -> bool:
    """Whether the word of an outcome tells what was wanted of the meeting, and not what it brought."""
    tokens = scene.tokens
    base = tokens.base
    if tokens.lexicon.language.inflects:
        near = range(max(first, outcome - _NEAR), outcome + 1)
        done = next((verb for verb in near[::-1] if is_infinitive(tokens, verb) or base[verb] & _REACH), None)
    else:
        near = range(max(first, outcome - _FAR), outcome)
        if any(base[at] & _AIM for at in near):
            return True
        to = (at for at in near[::-1] if base[at] & _TO)
        done = next((at for at in to if at + 1 == outcome or base[at + 1] & _REACH), None)
    if done is None:
        return False
    around = range(max(first, done - _BESIDE), min(tokens.behind(outcome) + _BESIDE, len(base)))
    return not any(base[at] & _MANAGED for at in around)
