"""What is feared or threatens: "fear the fall of the town within days", «місту загрожує голод»."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.foreseeing.expected import EVENT, is_noun
from crossfoot.extract.foreseeing.foretelling import Foretellers, is_timed
from crossfoot.extract.foreseeing.words import CHANGE, DREAD, NEW, OF, THAT, THREATENS, TO, VERGE

_FOR = bits("for")
#: What is feared stands within so many tokens behind the verb.
_OBJECT = 7


def is_dreaded(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether what happens by itself is feared of a time to come, or threatens somebody."""
    scene = who.scene
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if masks[at] & THREATENS:
        # «Місту загрожує голод», and not «ворог загрожує ударами»
        acting = any(party.acts for party in scene.parties.between(clause.first, at))
        told = who.is_told(at) or is_timed(scene, clause, last)
        return (
            told
            and not (acting or clause.aside)
            and bool(tokens.concepts(clause.first, clause.last) & (EVENT | CHANGE))
        )
    if masks[at] & VERGE:
        near = tokens.concepts(behind, min(behind + _OBJECT, clause.last))
        return bool(near & (EVENT | CHANGE)) and (who.is_told(at) or is_timed(scene, clause, last))
    if not masks[at] & DREAD or behind >= last or is_infinitive(tokens, at) or is_noun(tokens, at):
        return False
    if not tokens.lexicon.language.inflects and (at == clause.first or masks[behind] & (THAT | OF | TO | _FOR)):
        # "Fears of famine"
        return False
    if negated(tokens, at, clause.first) or is_infinitive(tokens, behind):
        # "Does not fear another attack"; «бояться виходити через нові обстріли»
        return False
    past = tokens.lexicon.language.past_endings
    if past and tokens.words[at].endswith(past):
        return False
    feared = tokens.concepts(behind, min(behind + _OBJECT, clause.last))
    return bool(feared & (EVENT | CHANGE)) and (bool(feared & NEW) or is_timed(scene, clause, last))
