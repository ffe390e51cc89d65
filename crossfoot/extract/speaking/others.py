"""Who else a sentence tells of: a state or a body that acts ends what a speaker told before.

"The governor said 12 were hurt. Norland has promised 3 batteries": nobody's but the outlet's.
"""

from __future__ import annotations

from collections.abc import Callable

from crossfoot.extract.body import Kind
from crossfoot.extract.gazetteer import GAZETTEER, sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.parties import seat_of
from crossfoot.extract.register import find_body, register
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, SIGN, Tokens
from crossfoot.model.attribution import Attribution

#: Those who tell of states, as their work is.
_OBSERVE = frozenset((Kind.RESEARCH, Kind.INTERNATIONAL, Kind.AID, Kind.OUTLET, Kind.CHANNEL))
#: Those who tell of people and plants, and the parties of whose deeds they do not.
_NO_PARTY = frozenset((Kind.INTERNATIONAL, Kind.AID))
_PARTIES = frozenset((Kind.MILITARY, Kind.ARMED_GROUP, Kind.GOVERNMENT))
#: What armies do to one another is what reports are about.
_FIGHTS = c.DEED & ~CONCEPTS.any(("be", "have"))
_HARMS = _FIGHTS & ~CONCEPTS.any(("shoot-down", "suppress"))
#: The verb stands within so many tokens behind its subject.
_VERB = 5
#: An adverbial that opens a sentence is no longer.
_ADVERBIAL = 9
#: «ЗС Норландії» has so many words.
_SHORT = 2
#: So many letters of a name stay the same in most cases.
_STEM = 4
#: "Overnight", "As of 2 p.m.", "In return,"
_OPENING = c.WHEN | c.TIME | c.ADJUNCT | c.AS_OF | c.SKIPPED | c.BESIDES


class Others:
    """Looks at the subjects of one text's sentences."""

    def __init__(self, tokens: Tokens, subject: Callable[[int, int], Range | None]) -> None:
        """``subject`` finds the one with which a sentence begins."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._subject = subject
        self._whose = tokens.lexicon.language.possessive_endings

    def is_state(self, sentence: Sentence, said: Attribution) -> bool:
        """Whether a state acts, by no deed of war: "Norland has promised 3"."""
        name = self._opens(sentence)
        if name is None:
            return False
        named = [at for at in range(*name) if not self._masks[at] & (c.AND | c.DETERMINER)]
        if not named or any(self._state(at) is None for at in named):
            return False
        behind = self._behind(name, sentence)
        if not behind or behind[0] & (SIGN | NEWLINE) or any(mask & _FIGHTS for mask in behind):
            return False
        body = register().get(said.register) if said.register else None
        return body is None or body.kind not in _OBSERVE

    def is_party(self, sentence: Sentence, said: Attribution) -> bool:
        """Whether a paragraph opens with what a party to a war did, which no aid or international organisation tells:
        "At night Norland's army struck the dam", behind what an atomic agency said of a plant.
        """
        body = register().get(said.register) if said.register else None
        if not sentence.opens or body is None or body.kind not in _NO_PARTY:
            return False
        name = self._opens(sentence)
        if name is None:
            return False
        states = [self._state(at) for at in range(*name) if not self._masks[at] & (c.AND | c.DETERMINER)]
        if states and all(states):
            return True
        text = self._tokens.text[self._tokens.starts[name[0]] : self._tokens.ends[name[1] - 1]]
        party = find_body(text, self._tokens.lexicon.language.code)
        return party is not None and party.kind in _PARTIES

    def is_body(self, sentence: Sentence, said: Attribution) -> bool:
        """Whether a body acts that is not the speaker: "Overnight the air force downed 40".

        What an army does to others is part of what was told before, in its paragraph: "Northland troops also shelled
        the village".
        """
        name = self._opens(sentence)
        if name is None or not any(self._is_body(at, name[1]) for at in range(*name)):
            return False
        if not sentence.opens and any(mask & _HARMS for mask in self._behind(name, sentence)):
            return False
        speaker = (said.speaker or "").casefold()
        return not any(self._tokens.words[at][:_STEM] in speaker for at in range(*name) if self._is_body(at, name[1]))

    def _behind(self, name: Range, sentence: Sentence) -> list[int]:
        """The masks of the words behind a subject among which its verb stands."""
        return self._masks[name[1] : min(name[1] + _VERB, sentence.last)]

    def _is_body(self, at: int, end: int) -> bool:
        """Whether a word names a body, as a state's abbreviation does: «ЗС Норландії»."""
        if self._masks[at] & (c.BODY | c.VOICE):
            return True
        short = end - at == _SHORT and self._tokens.surface(at).isupper()
        return short and self._state(at + 1) is not None

    def _opens(self, sentence: Sentence) -> Range | None:
        """The subject of a sentence, perhaps behind when or where."""
        first, last = sentence.first, sentence.last
        while first + 2 < last and self._masks[first] & (SIGN | c.CONTRAST | c.AND | c.TURN):
            # «А Норландія дає»
            first += 1
        if not self._masks[first] & _OPENING or self._masks[first] & c.NAMING:
            return self._subject(first, last)
        at, where = first, False
        while at < min(first + _ADVERBIAL, last - 1):
            mask = self._masks[at]
            if self._tokens.words[at] == ",":
                return self._subject(at + 1, last)
            # "In Somalia the number"
            if not (where and self._tokens.capital(at)):
                where = bool(mask & c.ADJUNCT)
                if not mask & (_OPENING | c.PERIOD | NUMBER):
                    return self._subject(at, last)
            at = self._tokens.behind(at)
        return None

    def _state(self, at: int) -> str | None:
        """The side a word names as a state, or by its seat of government."""
        if self._whose and self._tokens.words[at].endswith(self._whose):
            return None
        if self._masks[at] & SEAT:
            return sides().get(seat_of(self._masks[at]))
        entry = GAZETTEER[self._tokens.words[at]]
        if entry is None or not self._tokens.capital(at) or entry.people is not None:
            return None
        return next((sides().get(known.country or "") for known in entry.alone if known.kind == "country"), None)
