"""What the text spoke of before a sentence: who acted, what was at stake, and whose list it is an item of."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.holding.actor import Actor
from crossfoot.extract.holding.issues import AT_STAKE, FIRMLY, NAMED, Issue, find_issue
from crossfoot.extract.lists import is_item
from crossfoot.extract.parties import LEADER, Party
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

_BOTH = bits("both-sides")
#: those who are somebody, and no country: "he"
_PERSON = LEADER | bits("speaker-office", "state-office", "state-person")
#: An issue pointed at was named within so many sentences, one who acts within so many.
_RECALL, _FAR = 3, 12
#: What is at stake was named within so many sentences.
_AROUND = 6
#: Who opens a list has so many words.
_HEAD_LENGTH = 6


@dataclass(slots=True)
class Before:
    """What the text spoke of before a sentence."""

    scene: Scene
    sentence: int

    def actor(self, *, person: bool = False) -> Party | None:
        """Who acted last: the first party, or person, of the nearest sentence that names one."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _FAR) : self.sentence][::-1]:
            for party in self.scene.parties.between(first, last):
                if party.acts and (not person or is_one(self.scene, party)):
                    return party
        return None

    def both(self) -> Actor | None:
        """The two sides, where the sentence before speaks of them together: "The two sides met. They agreed"."""
        tokens = self.scene.tokens
        if not self.sentence:
            return None
        first, last = tokens.sentences[self.sentence - 1]
        sides = next((at for at in range(first, last) if tokens.masks[at] & _BOTH), None)
        if sides is None or any(party.acts for party in self.scene.parties.between(first, sides)):
            return None
        return Actor(tokens.text[tokens.starts[sides] : tokens.ends[tokens.behind(sides) - 1]], None, sides, True)

    def list_head(self) -> Actor | None:
        """Who opens the list that the sentence is an item of: "The council / - backs a truce; / - calls on Oslo"."""
        tokens, sentences = self.scene.tokens, self.scene.tokens.sentences
        for number in range(self.sentence, max(-1, self.sentence - _FAR), -1):
            first, last = sentences[number]
            if is_item(tokens, first) or last - first == 1:
                continue
            while last > first and tokens.masks[last - 1] & (NEWLINE | SIGN | STOP):
                last -= 1
            if number == self.sentence or not 0 < last - first <= _HEAD_LENGTH or not tokens.capital(first):
                return None
            name = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
            return Actor(name, self.scene.parties.side_of(name))
        return None

    def has_issue(self) -> bool:
        """Whether an issue is named in the sentence or in one that it can point back to."""
        sentences = self.scene.tokens.sentences
        return self.scene.tokens.has(NAMED, sentences[max(0, self.sentence - _RECALL)][0], sentences[self.sentence][1])

    def names_issue(self) -> bool:
        """Whether the sentence or one beside it names an issue in words that tell of nothing else."""
        tokens, sentences = self.scene.tokens, self.scene.tokens.sentences
        first, last = max(0, self.sentence - 1), min(self.sentence + 1, len(sentences) - 1)
        return tokens.has(FIRMLY, sentences[first][0], sentences[last][1])

    def is_on_peace(self, *, within: int = _AROUND) -> bool:
        """Whether one of so many sentences around speaks of what states negotiate, or of negotiating, in a war."""
        if self.scene.subject.is_silent:
            # Tariffs are negotiated too.
            return False
        sentences = self.scene.tokens.sentences
        first = sentences[max(0, self.sentence - within)][0]
        return self.scene.tokens.has(AT_STAKE, first, sentences[min(self.sentence + 1, len(sentences) - 1)][1])

    def issue(self) -> Issue | None:
        """The issue that the sentence can point back to."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _RECALL) : self.sentence][::-1]:
            found = find_issue(self.scene.tokens, first, last)
            if found is not None:
                return found
        return None


def is_one(scene: Scene, party: Party) -> bool:
    """Whether a party is one person: "the commander", and not "both commanders"."""
    if not is_person(scene, party):
        return False
    language, word = scene.tokens.lexicon.language, scene.tokens.words[party.last - 1]
    return language.inflects or scene.tokens.capital(party.last - 1) or not word.endswith(language.plural_endings)


def is_person(scene: Scene, party: Party) -> bool:
    """Whether a party is somebody, who can be "he": an office or one known by name."""
    tokens = scene.tokens
    if any(mask & _PERSON for mask in tokens.masks[party.first : party.last]):
        return True
    return scene.parties.holds_office(tokens.words[party.last - 1].removesuffix("'s"))
