"""A noun group while it is read, token by token: how far it was read, and what was found in it so far.

The steps that read it (what opens it, names it, joins its parts) share this state and nothing else.
"""

from __future__ import annotations

from crossfoot.extract.objects import MACHINES, OBJECT, object_of
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.phrasing.words import NounWords
from crossfoot.extract.tokens import HYPHENS


class NounGroup:
    """What is known of a group up to the token ``at``."""

    __slots__ = ("at", "models", "near", "phrase", "unknown")

    def __init__(self, near: NounWords, phrase: Phrase, at: int) -> None:
        """Begin with the token behind the number of a phrase."""
        self.near = near
        self.phrase = phrase
        self.at = at
        #: the last word that may be a noun the language does not know, or -1
        self.unknown = -1
        self.models: list[str] = []

    @property
    def nameless(self) -> bool:
        """Whether neither a noun nor a word that may be one has been read."""
        return self.phrase.noun < 0 and self.unknown < 0

    def skip(self) -> bool:
        """Go on behind the word or phrase."""
        self.at = self.near.tokens.behind(self.at)
        return True

    def ends_with_noun(self, mask: int) -> bool:
        """Take a phrase that says something else as a whole, and ends with a plural that is counted, for the noun.

        "12 European countries", "two oil refineries", «дві зовнішні лінії», but not "40 found their targets": that
        leads on to its last word.
        """
        near, at, last = self.near, self.at, self.near.tokens.behind(self.at) - 1
        if last == at or mask & OBJECT or self.phrase.noun >= 0 or self.phrase.unit:
            return False
        base = near.tokens.base
        found = object_of(base[last])
        if near.free_order:
            counted = near.attributive(at)
        else:
            counted = found not in MACHINES and near.is_plural(last) and not near.participle(at)
        if found is None or not counted:
            return False
        if any(base[step] & near.ends and not near.tokens.hyphen(step) for step in range(at, last)):
            return False
        self.phrase.object, self.phrase.noun, self.phrase.last = found, at, last + 1
        return True

    def is_adjective_before(self, at: int) -> bool:
        """Whether another adjective of the same noun follows "or": "12 cruise or ballistic missiles"."""
        return self.unknown >= 0 and self.phrase.noun < 0 and self.near.object_within(at + 1, 2)

    def is_compound(self) -> bool:
        """Whether the word is the second half of one with a hyphen."""
        at = self.at
        return at > self.phrase.last and self.near.words[at - 1] in HYPHENS and self.near.tokens.hyphen(at - 1)
