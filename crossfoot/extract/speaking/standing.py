"""What a cue that is no verb covers, by where it stands: in front, behind, in brackets."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Scope
from crossfoot.extract.tokens import INNER, NEWLINE, SIGN, STOP, Tokens


class Standing:
    """Tells what the accounts of one text cover."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._masks = tokens.masks
        self._words = tokens.words
        #: word order is firm
        self._firm = not tokens.lexicon.language.inflects

    def of(self, at: int, end: int, first: int, last: int) -> Scope:
        """What the cue covers, by where it stands."""
        masks, words = self._masks, self._words
        before = at - 1
        while before >= first and masks[before] & SIGN and words[before] in '"“«•▪':
            before -= 1
        if not self._firm and before == first and masks[first] & c.BESIDES:
            # «Также по данным X, ...»
            return Scope.AHEAD
        if before < first or masks[before] & (c.TURN | c.AND | NEWLINE) or words[before] in ";:":
            return Scope.AHEAD
        if self._in_brackets(at, first):
            # «Найбільші хвилі (за даними штабу):», and a list below
            return Scope.AHEAD if ":" in words[end : end + 1 + (words[end - 1] != ")")] else Scope.CLAUSE
        if words[before] in ",.-–—" or end >= last or masks[end] & (STOP | NEWLINE):
            return Scope.AROUND
        return Scope.CLAUSE

    def account_before(self, at: int, first: int) -> int:
        """Where an account begins that the brackets around ``at`` explain, or -1.

        "By unconfirmed data (in the words of X), ...": X says what follows.
        """
        if at - 2 <= first or self._words[at - 1] != "(":
            return -1
        start = at - 2
        while start > first and self._masks[start] & INNER:
            start -= 1
        if self._masks[start] & c.UNVERIFIED:
            return start
        if not self._masks[start] & c.ACCOUNT:
            return -1
        before = (step for step in (start - 1, start - 2) if step >= first and self._masks[step] & c.ACCOUNT_OF)
        return next(before, start)

    def _in_brackets(self, at: int, first: int) -> bool:
        for step in range(at - 1, max(first - 1, at - 20), -1):
            if self._words[step] == ")":
                return False
            if self._words[step] == "(":
                return True
        return False
