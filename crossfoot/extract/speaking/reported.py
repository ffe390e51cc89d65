"""What a verb of speech reports: "this", what its clause begins with, where the clause ends."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_NEWS, _IS_THIS, _ABOUT = map(FAMILIES.of_concepts, (c.THIS_NEWS, c.IS_THIS, c.ABOUT))
#: How far a verb may stand behind the "this" of "this was reported by X".
_NEWS_REACH = 20
#: what a report of a war tells of
EVENT = CONCEPTS.any(
    "attack-noun impact-noun death injury casualties harm fire explosion exchange give-back incident".split()
)


class Reported:
    """Looks at what stands around the verbs of speech of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._free = tokens.lexicon.language.inflects
        #: whether the text has a "this" that can be reported, and words for what a clause is about
        self._has_news = bool(tokens.families[_NEWS] or (self._free and tokens.families[_IS_THIS]))
        self._has_about = bool(tokens.families[_ABOUT])

    def news(self, at: int, first: int) -> int:
        """The position of the "this" that a verb reports, or -1."""
        if not self._has_news:
            return -1
        if self._masks[at] & c.THIS_NEWS:
            # «До такого висновку дійшов»
            return at
        for step in range(at - 1, max(first - 1, at - _NEWS_REACH), -1):
            if self._masks[step] & c.THIS_NEWS:
                return step
            if step == first and self._masks[step] & c.IS_THIS and self._free:
                # "Це президент підтвердив": an object, where the subject may stand behind it. In «назвал это ударом и
                # добавил» it is no such object.
                opens = step == 0 or self._masks[step - 1] & (SIGN | STOP | NEWLINE)
                return step if opens else -1
            if self._words[step] in ",;:" and not self._tokens.concepts(step - 1, step + 2) & (c.TIME | NUMBER):
                break
        return -1

    def about(self, at: int, first: int) -> bool:
        """Whether the verb's clause begins with what it is about: "про наслідки повідомила X"."""
        if not self._has_about:
            return False
        for step in range(at - 1, max(first - 1, at - _NEWS_REACH), -1):
            if self._masks[step] & SIGN and self._words[step] in ",;:.—–":
                return bool(self._masks[step + 1] & c.ABOUT)
            if step == first:
                return bool(self._masks[step] & c.ABOUT)
        return False

    def event(self, at: int, first: int) -> bool:
        """Whether a sentence says of what happened only who told it: «Про обстріл громади розповів голова ради»."""
        if not (self._has_about and self._masks[first] & c.ABOUT and self._tokens.concepts(first, at) & EVENT):
            return False
        return not any(self._masks[step] & (SIGN | NUMBER | NUMERAL) for step in range(first, at))

    def clause_end(self, at: int, last: int) -> int:
        """Where the clause ends that a token stands in."""
        while at < last and not (self._masks[at] & (STOP | NEWLINE)) and self._words[at] not in ",;":
            at += 1
        return at
