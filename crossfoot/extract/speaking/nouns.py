"""Words that look like verbs of speech and are nouns or participles: "Norland's claims", "a newspaper report".

Where word order is firm, what stands before such a word and behind it tells.
"""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens

#: "a separate Harbour Fund report": the article stands within so many words
_OF_ONE = 6


class Nouns(InText):
    """Tells the nouns of one text that may be verbs of speech."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._whose = tokens.lexicon.language.possessive_endings
        self._past = tokens.lexicon.language.regular_past_endings
        self._plurals = tokens.lexicon.language.plural_endings

    def is_noun(self, at: int, first: int, last: int) -> bool:
        """Whether what may be a verb of speech in the sentence ``[first, last)`` is none."""
        if at > first:
            if self._is_owned(at):
                # "Norland's claim that" says whose it is.
                return not (at + 1 < last and self._masks[at + 1] & c.THAT)
            if self._ends_compound(at, last) or self._qualifies_number(at) or self._is_adjective(at):
                return True
        if not self._masks[at] & (c.REPORT | c.ALLEGE):
            return self._is_paper(at, first)
        qualified = at > first and self._namer.qualifies(at - 1) and not self._is_counted(at, first)
        if qualified or self._is_paper(at, first) or self._is_of_one(at, first):
            return True
        return self._has_verb(at, last) or self._is_accounted(at, first)

    def _is_owned(self, at: int) -> bool:
        """ "Norland's repeated claims"."""
        return bool(self._masks[at] & c.SPEECH) and self._words[at - 1].endswith(self._whose)

    def _ends_compound(self, at: int, last: int) -> bool:
        """ "Posts news reports, ..."."""
        closed = at + 1 < last and self._masks[at + 1] & SIGN
        return bool(closed and self._masks[at] & self._masks[at - 1] & c.REPORT)

    def _qualifies_number(self, at: int) -> bool:
        """Whether a participle stands between an article and a number: "of the estimated 40,000"."""
        return bool(self._masks[at - 1] & c.DETERMINER and self._tokens.concepts(at + 1, at + 2) & (NUMBER | NUMERAL))

    def _is_adjective(self, at: int) -> bool:
        """Whether an article stands right before a participle: "ahead of an expected raid"."""
        return self._words[at].endswith(self._past) and bool(self._masks[at - 1] & c.INDEFINITE)

    def _is_counted(self, at: int, first: int) -> bool:
        """ "By Norland estimates": whose account it is stands between."""
        return bool(self._masks[at] & c.ACCOUNT and at - 1 > first and self._masks[at - 2] & c.ACCOUNT_OF)

    def _is_paper(self, at: int, first: int) -> bool:
        """ "The classified estimate"."""
        plural = self._words[at - 1].endswith(self._plurals) or self._words[at].endswith(self._plurals)
        return at > first + 1 and not plural and self._namer.is_paper(at - 2, at)

    def _is_accounted(self, at: int, first: int) -> bool:
        """ "According to the latest estimates"."""
        for step in range(at - 1, max(first, at - _OF_ONE) - 1, -1):
            if self._masks[step] & c.ACCORDING:
                return self._tokens.behind(step) <= at
            if self._masks[step] & (SIGN | c.NAMING) or self._tokens.capital(step):
                break
        return False

    def _is_of_one(self, at: int, first: int) -> bool:
        """Whether one body reports, so that this is no verb: "the subject of a separate Harbour Fund report"."""
        masks = self._masks
        if not masks[at] & c.REPORT or self._words[at].endswith(self._plurals):
            return False
        if at + 1 < len(masks) and not masks[at + 1] & (SIGN | c.REPORT_OF):
            return False
        for step in range(at - 1, max(first, at - _OF_ONE) - 1, -1):
            if masks[step] & c.INDEFINITE:
                return step < at - 1
            if masks[step] & (SIGN | c.AND | c.ADJUNCT | c.SPEECH):
                break
        return False

    def _has_verb(self, at: int, last: int) -> bool:
        """Whether another verb of speech stands behind: "media reports said", "a newspaper report that claimed"."""
        behind = at + 1
        while behind < last and self._masks[behind] & c.SKIPPED:
            behind += 1
        if behind >= last:
            return False
        if self._masks[behind] & c.THAT and behind + 1 < last:
            return bool(self._masks[behind + 1] & c.SPEECH)
        # "Media reports have suggested", "Western estimates put"
        plural = self._words[at].endswith(self._plurals)
        verb = c.SPEECH if behind > at + 1 else (c.SPEECH & ~c.WEAK) | (c.PUT | c.SHOWS if plural else 0)
        return bool(self._masks[at] & c.REPORT and self._masks[behind] & verb)
