"""Verbs of a number's own, right beside it or behind a clause on the whole it is some of: they part it from the list.

"Killed twelve and detained three", «згоріли 60 вагонів, 11 потягів змінили маршрут».
"""

from __future__ import annotations

from crossfoot.extract.language import of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.phrase import AND, BE, Phrase
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
_SAY, _REFUSE = _bit("say"), _bit("po-reject")
_JOINS = AND | _bit("contrast")
#: what stands behind a number that has no verb of its own there
_NO_VERB = BE | OBJECT | _bit("adverb")
#: a verb of the past is longer
_SHORT = 4
_WHICH = CONCEPTS.any(("clause", "that"))
#: a clause on a number is no longer, and the verb stands so near behind "were" or "have"
_HELP, _CLAUSE_REACH, _VERB_REACH = BE | _bit("have"), 20, 3
#: verbs that say nothing of a number but with a word that tells what for: "sent to scrap", "cleared the sky"
HELPING = CONCEPTS.any(("scrap", "clear-of"))


class OwnVerbs:
    """The verbs of one text that only one number has."""

    def __init__(self, tokens: Tokens, governing: int) -> None:
        """Prepare for one text; ``governing`` are the concepts of all words that may govern."""
        language = tokens.lexicon.language
        self._told = (governing | _SAY) & ~HELPING
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._inflects = language.inflects
        self._pasts = language.regular_past_endings
        self._verbs = of_several(language.past_endings)
        self._finite = self._verbs and self._verbs + language.verb_endings

    def beside(self, phrase: Phrase) -> bool:
        """Whether an unknown verb right beside a number is its own."""
        return self._stands_behind(phrase) or self._acts_behind(phrase) or self._stands_before(phrase)

    def main_verb(self, phrase: Phrase, governing: list[int]) -> int:
        """Where what is told of some of a number begins, behind a clause on that: "nine of the 12 missiles that Norland
        fired at it were shot down"; 0 where it does not.
        """
        if not phrase.of_next or self._inflects:
            return 0
        inside = False
        for at in range(phrase.last, min(len(self._masks), phrase.last + _CLAUSE_REACH)):
            mask = self._masks[at]
            if mask & (SIGN | STOP | NEWLINE) and not self._tokens.hyphen(at):
                return 0
            if mask & _HELP and not self._tokens.base[at - 1] & _WHICH:
                told = inside and any(at < governor <= at + _VERB_REACH for governor in governing)
                return at if told else 0
            inside = inside or at in governing
        return 0

    def _stands_before(self, phrase: Phrase) -> bool:
        """ "Killed twelve and detained three": an unknown past right before a number is the verb of that number.

        «Вбито 12 людей, розслідується 40 справ»: so is any behind a comma.
        """
        at = phrase.first - 1
        if self._verbs and at > 1 and self._words[at - 1] == "," and not self._masks[at]:
            return len(self._words[at]) > _SHORT and self._words[at].endswith(self._finite)
        if at < 1 or self._masks[at] & self._told or not self._words[at].endswith(self._pasts or "\0"):
            return False
        return bool(self._masks[at - 1] & AND)

    def _stands_behind(self, phrase: Phrase) -> bool:
        """Whether a number that names nothing has an unknown verb right behind it, or refuses: «про 90 подбали»."""
        at = phrase.last
        if not self._verbs or phrase.noun >= 0 or at != phrase.number.last:
            return False
        before = phrase.first - 1
        if before >= 0 and self._masks[before] & self._told and not self._words[before].endswith(self._verbs):
            # «Пошуки ще двох тривають»: the verb is that of the noun they belong to.
            return False
        mask = self._masks[at] if at < len(self._masks) else _NO_VERB
        if mask & (self._told | _NO_VERB) and not mask & _REFUSE:
            return False
        return len(self._words[at]) > _SHORT and self._words[at].endswith(self._finite)

    def _acts_behind(self, phrase: Phrase) -> bool:
        """«Згоріли 60 вагонів, 11 потягів змінили маршрут»: those who open their clause have an unknown verb of their
        own right behind them.
        """
        at, before = phrase.last, phrase.first - 1
        if not self._verbs or phrase.unit or not (phrase.noun >= 0 or phrase.other_noun) or at >= len(self._masks):
            return False
        opens = before < 0 or self._words[before] == "," or self._masks[before] & (STOP | NEWLINE | _JOINS)
        if not opens or self._masks[at] & (self._told | _NO_VERB | SIGN) or self._tokens.capital(at):
            return False
        return len(self._words[at]) > _SHORT and self._words[at].endswith(self._finite)
