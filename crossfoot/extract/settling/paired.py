"""Numbers told in the order of others: "210 drones and 15 missiles came, 20 and four hit respectively"."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.tokens import Tokens

_RESPECTIVELY = FAMILIES.of_concepts(CONCEPTS.bit("respectively"))
#: So many tokens stand between the numbers of such a list, and before the word that closes it.
_STEP = 2


def counterpart(tokens: Tokens, phrases: list[Phrase], index: int) -> Phrase | None:
    """The number of the sentence whose thing the number at ``index`` counts, if "respectively" ties them."""
    if not tokens.families[_RESPECTIVELY]:
        return None
    last = index
    while last + 1 < len(phrases) and _joined(phrases[last], phrases[last + 1]):
        last += 1
    if not 0 <= tokens.next_of(_RESPECTIVELY, phrases[last].last) - phrases[last].last < _STEP:
        return None
    first = index
    while first and _joined(phrases[first - 1], phrases[first]):
        first -= 1
    at = index - (last - first + 1)
    return phrases[at] if last > first and at >= 0 else None


def _joined(one: Phrase, other: Phrase) -> bool:
    """Whether two numbers without nouns stand in one list."""
    bare = all(phrase.noun < 0 and phrase.last == phrase.number.last for phrase in (one, other))
    return bare and other.first - one.last <= _STEP
