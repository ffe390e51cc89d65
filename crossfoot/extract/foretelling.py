"""Who foretells what, and when it is to be: what makes a bare "may" or "will" a forecast."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.deadline import is_dated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import fold
from crossfoot.extract.tokens import STOP

#: Those whose trade is judgement, and among them those who only judge.
JUDGE, ANALYST = bits("ex-judge"), bits("ex-analyst")
EXPECT, WILL = bits("ex-expect"), bits("ex-will")
#: who speaks so foretells: "he predicted", "she warned"; "fears that it will"
FORETELL, FEAR = EXPECT | bits("ex-warn"), bits("ex-fear")
#: a text's word for what it tells: "such is his prediction"
_PROPHECY = FAMILIES.of_concepts(bits("ex-prophecy"))
_JUDGES, _ANALYSTS, _FORETELLS = map(FAMILIES.of_concepts, (JUDGE, ANALYST, FORETELL))
_FEARS = FAMILIES.of_concepts(FEAR)
#: times to come that are no date: "in the coming weeks", "by spring"
_SOON, COMING, _SEASONS = FAMILIES.of_concepts(bits("ex-soon")), bits("ex-coming"), FAMILIES.of_concepts(bits("season"))
#: "fears the fall of the town will": so many tokens between.
_FEARED = 10
#: A date stands within so many tokens behind the clause.
DATE_REACH = 6
#: A name stands within so many tokens behind the trade of who bears it, and is known by so many letters in any case.
_NAME_REACH, _LETTERS = 9, 5


def is_soon(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens ``[first, last)`` name a time to come that is no date: "within weeks", "by spring"."""
    tokens = scene.tokens
    if tokens.has(_SOON, first, last):
        return True
    return any(tokens.masks[at - 1] & COMING for at in tokens.between(_SEASONS, first + 1, last))


def is_timed(scene: Scene, clause: Clause, last: int) -> bool:
    """Whether the clause or what follows it at once says when."""
    end = min(clause.last + DATE_REACH, last)
    return is_dated(scene, clause.first, end) or is_soon(scene, clause.first, end)


@dataclass(slots=True)
class Foretellers:
    """Those who foretell in one text."""

    scene: Scene
    _names: dict[str, int] | None = None

    def may_foretell(self, first: int, last: int) -> bool:
        """Whether the sentence ``[first, last)`` with no word but "may" or "will" can be a forecast."""
        tokens = self.scene.tokens
        if is_soon(self.scene, first, last) or tokens.has(_JUDGES, first, last) or is_dated(self.scene, first, last):
            return True
        return bool(tokens.has(_FEARS, first, last) or tokens.families[_FORETELLS] or tokens.families[_JUDGES])

    def is_feared(self, at: int, first: int) -> bool:
        """Whether somebody fears, believes or supposes what the sentence says behind the token."""
        return any(mask & FEAR for mask in self.scene.tokens.masks[max(first, at - _FEARED) : at])

    def is_foretold(self, at: int) -> bool:
        """Whether it is said by one who "predicts" it or "warns" of it, or in a text that is a prediction."""
        tokens = self.scene.tokens
        said = self.scene.speakers.at(at, at + 1)
        if said.speaker is None and tokens.families[_PROPHECY] and tokens.families[_ANALYSTS]:
            return True
        known = tokens.lexicon.masks
        return said.cue is not None and any(known.get(fold(word), 0) & FORETELL for word in said.cue.split())

    def is_judged(self, at: int, first: int, last: int) -> bool:
        """Whether the speaker, or somebody the sentence names, is one whose trade is judgement."""
        return self.scene.tokens.has(_JUDGES, first, last) or self.is_said_by(at, JUDGE)

    def is_said_by(self, at: int, trade: int) -> bool:
        """Whether the speaker is of that trade by his name, or where the text introduces him: "the analyst Hale"."""
        speaker = self.scene.speakers.at(at, at + 1).speaker
        if speaker is None:
            return False
        known, words = self.scene.tokens.lexicon.masks, [fold(word) for word in speaker.split()]
        if any(known.get(word, 0) & trade for word in words):
            return True
        names = self._named()
        return any(names.get(word[:_LETTERS], 0) & trade for word in words)

    def _named(self) -> dict[str, int]:
        """The names that the text puts behind a trade, by their first letters -> the trade."""
        if self._names is None:
            self._names = {}
            tokens = self.scene.tokens
            for at in tokens.families[_JUDGES]:
                for near in range(at + 1, min(at + _NAME_REACH, len(tokens.words))):
                    if tokens.masks[near] & STOP:
                        break
                    word = tokens.words[near]
                    if tokens.capital(near) and len(word) >= _LETTERS - 1:
                        self._names[word[:_LETTERS]] = self._names.get(word[:_LETTERS], 0) | tokens.masks[at]
        return self._names
