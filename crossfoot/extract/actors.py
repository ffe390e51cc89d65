"""Who holds a position: the party before the verb, the speaker who says "we", the one named before "he"."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.issues import NAMED, Issue, find_issue
from crossfoot.extract.parties import Party

_AND, _HE, _WE, _ADJUNCT = bits("and"), bits("he-she", "it-they"), bits("we"), bits("adjunct")
_SAY = bits("say", "say-weak", "allege", "relay", "according")
_BOTH, _IN_BODY, _HOUSE = bits("both-sides"), bits("speaker-in"), bits("state-body")
#: An issue pointed at was named within so many sentences, one who acts within so many.
_RECALL, _FAR = 3, 12


@dataclass(slots=True)
class Actor:
    """Who holds it; ``first`` is the token that names the actor, where it stands near."""

    name: str
    side: str | None
    first: int = -1


@dataclass(slots=True)
class Before:
    """What the text spoke of before a sentence."""

    scene: Scene
    sentence: int

    def actor(self) -> Party | None:
        """Who acted last: the first party of the nearest sentence that names one."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _FAR) : self.sentence][::-1]:
            for party in self.scene.parties.between(first, last):
                if party.acts:
                    return party
        return None

    def has_issue(self) -> bool:
        """Whether an issue is named in the sentence or in one that it can point back to."""
        sentences = self.scene.tokens.sentences
        return self.scene.tokens.has(NAMED, sentences[max(0, self.sentence - _RECALL)][0], sentences[self.sentence][1])

    def issue(self) -> Issue | None:
        """The issue that the sentence can point back to."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _RECALL) : self.sentence][::-1]:
            found = find_issue(self.scene.tokens, first, last)
            if found is not None:
                return found
        return None


def speaker_at(scene: Scene, at: int) -> Actor | None:
    """The speaker as the one who holds it."""
    said = scene.speakers.at(at, at + 1).speaker
    return None if said is None else Actor(said, scene.parties.side_of(said))


def _named(scene: Scene, party: Party | None) -> Actor | None:
    """A party as the one who holds it, with the party joined to it: "Norland and Sudland agreed"."""
    if party is None:
        return None
    tokens = scene.tokens
    joined = scene.parties.between(party.last + 1, party.last + 2)
    if joined and joined[0].acts and tokens.masks[party.last] & _AND:
        name = tokens.text[tokens.starts[party.first] : tokens.ends[joined[0].last - 1]]
        return Actor(name, None, party.first)
    return Actor(scene.parties.text(party), party.side, party.first)


def _inside(scene: Scene, part: Clause) -> Party | None:
    """The body in which it was said, where the verb has no subject: «В Кремле отвергли»."""
    if not scene.tokens.masks[part.first] & _IN_BODY:
        return None
    parties = scene.parties.between(part.first + 1, part.first + 2)
    named = [party for party in parties if scene.tokens.masks[party.first] & _HOUSE]
    return named[0] if named else None


def actor_of(scene: Scene, before: Before, parts: list[Clause], at: int) -> Actor | None:
    """Who acts: the first party of the verb's clause, else of a clause before it that is no adjunct."""
    masks = scene.tokens.masks
    for part in parts[::-1]:
        own = part is parts[-1]
        if not own and (part.aside or masks[part.first] & (_ADJUNCT | _SAY)):
            continue
        end = at if own else part.last
        for party in scene.parties.between(part.first, end):
            if party.acts and (party.first == part.first or not masks[party.first - 1] & _ADJUNCT):
                return _named(scene, party)
        both = next((back for back in range(part.first, end) if masks[back] & _BOTH), None)
        if both is not None:
            tokens = scene.tokens
            return Actor(tokens.text[tokens.starts[both] : tokens.ends[tokens.behind(both) - 1]], None, both)
        inside = _inside(scene, part) if own else None
        if inside is not None:
            return _named(scene, inside)
        if any(masks[back] & _WE for back in range(part.first, end)):
            return speaker_at(scene, at) or _named(scene, before.actor())
        if any(masks[back] & _HE for back in range(part.first, end)):
            return _named(scene, before.actor())
    return None
