"""What a counted thing is said to do itself: a verb right behind its number that tells of no loss and no attack.

"Thirteen were found dead and five had been staying with relatives": the five are not killed. Only where the order of
words is firm does the verb behind a number tell so.
"""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.phrase import AND, BE, OF, PREPOSITION, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
_RELATES = CONCEPTS.any(("that", "clause"))
#: what has a crew, and within how many tokens before it the verb stands
_HAVE, _TOGETHER, _HAD_REACH = _bit("have"), _bit("people-together"), 2
_CLAUSE, _LED = _bit("clause"), OF | PREPOSITION | _bit("in")
_THEIR = _bit("their-own")
#: what a predicate begins with
_FINITE = BE | CONCEPTS.any(("have", "modal", "must", "plain-past"))
#: verbs by which others tell of those counted: "nine were recorded in the east"
_TOLD = CONCEPTS.any(("say", "detect", "tallied", "negation", "aged"))
_CLOSES = SIGN | STOP | NEWLINE | _CLAUSE | AND | NUMBERISH
#: So many tokens of a predicate are looked at.
_LONGEST = 12


class Predicates:
    """Looks at the verbs behind the numbers of one text."""

    def __init__(self, tokens: Tokens, governing: int) -> None:
        """Prepare for one text; ``governing`` are the concepts of all words that may govern."""
        language = tokens.lexicon.language
        self._tokens = tokens
        self._governing = governing & ~OBJECT
        self._firm = language.head is Head.LAST
        self._pasts = language.regular_past_endings
        self._doing = language.doing_endings
        self._verbs = language.doing_endings + language.regular_past_endings

    def _is_bare_past(self, phrase: Phrase) -> bool:
        """Whether an unknown verb of the past is theirs: "ninety carried fuel", "900 vessels passed the canal"."""
        at, masks = phrase.last, self._tokens.masks
        if masks[at] & (self._governing | _TOLD) or not self._tokens.words[at].endswith(self._pasts):
            return False
        # "Five men armed with rifles" did nothing yet: a named thing acts where an object stands behind its verb.
        bare = phrase.noun < 0 and not phrase.other_noun and phrase.number.last == at
        return bare or bool(masks[at + 1] & (A | NUMBERISH | _THEIR))

    def _is_in_relative(self, first: int) -> bool:
        """Whether a number is the object in a relative clause: "the raid that killed nine has been condemned"."""
        verb = self._tokens.before(first)
        if verb < 1 or not self._tokens.masks[verb] & self._governing:
            return False
        return bool(self._tokens.masks[self._tokens.before(verb)] & _RELATES) or self._tokens.words[verb].endswith(
            self._doing
        )

    def _is_had(self, first: int) -> bool:
        """Whether it is told how many something has: "the ship, which had a crew of 34, lost its rudder"."""
        tokens = self._tokens
        crew = tokens.before(first - 1) if first > 1 and tokens.masks[first - 1] & OF else -1
        if crew < 1 or not tokens.masks[crew] & _TOGETHER:
            return False
        return bool(tokens.concepts(max(0, crew - _HAD_REACH), crew) & _HAVE)

    def _goes_on(self, verb: int, end: int) -> bool:
        """Whether "and" joins what befell those counted to an unknown verb: "nine were ambushed and later killed"."""
        masks = self._tokens.masks
        if end + 1 >= len(masks) or not masks[end] & AND or not self._tokens.words[verb].endswith(self._pasts):
            return False
        last = end + 1
        if not masks[last] & (self._governing | OBJECT | NUMBERISH) and last + 1 < len(masks):
            # "and later killed"
            last += 1
        after = self._tokens.concepts(self._tokens.behind(last), self._tokens.behind(last) + 1)
        return bool(masks[last] & self._governing) and not after & (A | NUMBERISH | _THEIR)

    def tells_otherwise(self, phrase: Phrase) -> bool:
        """Whether those counted do something of their own: "the other eleven are handling ships"."""
        masks, at = self._tokens.masks, phrase.last
        if self._firm and self._is_had(phrase.first):
            return True
        if not self._firm or at + 1 >= len(masks) or not (masks[at] & _FINITE or self._is_bare_past(phrase)):
            return False
        if phrase.unit or (phrase.first and self._tokens.base[phrase.first - 1] & _LED):
            # "Damage to three houses is being assessed"
            return False
        if self._is_in_relative(phrase.first):
            return False
        end = next((step for step in range(at, min(len(masks), at + _LONGEST)) if masks[step] & _CLOSES), at + _LONGEST)
        told = self._tokens.concepts(at, end)
        if told & (self._governing | _TOLD) or (masks[at] & BE and self._goes_on(at + 1, end)):
            return False
        return not masks[at] & BE or any(word.endswith(self._verbs) for word in self._tokens.words[at + 1 : end])
