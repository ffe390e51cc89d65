"""Speakers who are told by what they are first and by their name next.

"Two were hurt, a senior official said" over "Ida Salm, the senior official of the port authority, said"; "the governor
reported" before "Moller added", where nobody has said who Moller is. Read once all marks of a text are known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.bearers import Bearers
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Mark, Range
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import SIGN, Tokens
from crossfoot.model.attribution import Attribution

#: So many sentences behind who is told by what he is stands his name.
_NEXT = 3
#: What is told of a name stands within so many tokens behind it.
_TOLD = 14


class Introduced:
    """Finds the names of those whom one text tells by what they are."""

    def __init__(self, tokens: Tokens, bearers: Bearers, has_own_name: Callable[[Speaker], bool]) -> None:
        """``has_own_name`` tells whether a speaker is called by more than what he is."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._bearers = bearers
        self._has_own_name = has_own_name

    def name(self, sentences: list[Sentence], speakers: list[Speaker]) -> None:
        """Call those who are told by what they are by the name that follows, in the marks of all sentences."""
        known = {speaker.text: speaker for speaker in speakers}
        told = [(at, mark, said) for at, one in enumerate(sentences) for mark, said in one.marks if said.speaker]
        names: dict[str, Attribution] = {}
        for position, (at, mark, said) in enumerate(told):
            speaker = known.get(said.speaker or "")
            if speaker is None or mark.name is None or speaker.several or speaker.joint or said.speaker in names:
                continue
            following = (one for one in told[position + 1 :] if one[2].speaker != said.speaker)
            index, named_by, named = next(following, (at + _NEXT + 1, mark, said))
            bearer = known.get(named.speaker or "")
            if index - at > _NEXT or bearer is None or named_by.name is None or bearer.several or bearer.joint:
                continue
            opens = all(other[2].speaker == said.speaker for other in told[:position])
            if self._is_he(speaker, mark.name, bearer, named_by.name, opens=opens):
                names[said.speaker or ""] = named
        for sentence in sentences if names else ():
            sentence.marks = [self._called(mark, said, names) for mark, said in sentence.marks]

    @staticmethod
    def _called(mark: Mark, said: Attribution, names: dict[str, Attribution]) -> tuple[Mark, Attribution]:
        name = names.get(said.speaker or "")
        return (mark, said if name is None else replace(said, speaker=name.speaker, register=name.register))

    def _is_he(self, speaker: Speaker, told: Range, bearer: Speaker, name: Range, *, opens: bool) -> bool:
        """Whether a name is that of who was told by what he is; ``opens`` says that nobody spoke before him."""
        if self._tokens.masks[told[0]] & c.INDEFINITE:
            return opens and not (speaker.person and bearer.body) and self._is_one_such(told, bearer, name)
        office = speaker.person and not self._has_own_name(speaker)
        return bool(office and self._has_own_name(bearer) and not bearer.country and self._is_untold(name))

    def _is_one_such(self, told: Range, bearer: Speaker, name: Range) -> bool:
        """Whether a name, or what is told of it right behind, has a word of the description: "a bank", "The X Bank".

        Nouns alike are none: "an official", "the office"; and no names are shared: "a Norland officer".
        """
        tokens = self._tokens
        behind = range(name[0], min(name[1] + _TOLD, len(self._masks)))
        words = [at for at in behind if not self._masks[at] & (SIGN | c.LINK | c.DETERMINER)]
        described = [at for at in self._bearers.words(told)[1:] if not tokens.capital(at)]
        head = max(described, default=told[0])
        shared = self._bearers.stems([at for at in described if at != head]) & self._bearers.stems(words)
        return self._has_own_name(bearer) and bool(shared or tokens.words[head] in [tokens.words[at] for at in words])

    def _is_untold(self, name: Range) -> bool:
        """Whether a text says nowhere who bears a name: it stands alone, for the first time, nothing behind it."""
        tokens = self._tokens
        words = self._bearers.words(name)
        if not words or any(self._masks[at] or not tokens.capital(at) for at in words):
            # No word of the language is a name.
            return False
        if self._bearers.register(self._bearers.text(name)) is not None:
            return False
        surname = tokens.words[words[-1]]
        if tokens.words.index(surname) < name[0]:
            return False
        explained = tokens.concepts(name[1] + 1, name[1] + 2) & (c.NAMING | c.DETERMINER | c.SOMEBODY)
        return tokens.words[name[1] : name[1] + 1] != [","] or not explained
