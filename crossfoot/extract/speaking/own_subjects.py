"""Whom a pronoun means by the subject of its own sentence: "Ida Salm, a nurse, lost her home, she said"."""

from __future__ import annotations

from collections.abc import Callable

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.bearers import Bearers
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Mark, Range
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, Tokens

#: who died is told of by another
_DIED = CONCEPTS.any(("kill", "die"))


class OwnSubjects:
    """Finds them in one text."""

    def __init__(self, tokens: Tokens, bearers: Bearers, subject: Callable[[int, int], Range | None]) -> None:
        """``subject`` gives the subject with which a part of a sentence begins."""
        self._tokens = tokens
        self._bearers = bearers
        self._subject = subject

    def of(self, mark: Mark, latest: Speaker | None, *, person: bool) -> Range | None:
        """The subject that the pronoun of a mark stands for; ``latest`` is who spoke last and may be meant as well.

        Who has spoken may tell of another, unless the sentence opens a paragraph and introduces its subject.
        """
        masks = self._tokens.masks
        if mark.within is None or mark.name is None or mark.name[0] < mark.within[1]:
            return None
        subject = self._subject(*mark.within)
        if subject is None:
            return None
        counts = (at for at in range(subject[1], mark.within[1]) if masks[at] & (NUMBER | NUMERAL))
        if any(mask & _DIED for mask in masks[subject[1] : next(counts, mark.within[1])]):
            return None
        words = self._bearers.words(subject)
        concepts = self._bearers.concepts(words)
        # «Бригада втратила 12 машин, повідомляє вона»
        body = self._tokens.lexicon.language.inflects and latest is None and concepts & c.BODY
        if not words or not (body or self._bearers.is_person(words, concepts) == person):
            return None
        if not person and (latest or not (concepts & (c.BODY | c.VOICE) or self._bearers.is_body(subject))):
            # "Oil supplies may be cut, they said"
            return None
        opens = mark.within[0] == 0 or masks[mark.within[0] - 1] & NEWLINE
        introduced = opens and self._tokens.words[subject[1]] == ","
        return None if latest and latest.person == person and not introduced else subject
