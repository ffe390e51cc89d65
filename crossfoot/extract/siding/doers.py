"""Whom a deed in the passive names as who did it: "shot down by Norland's forces", «збито армією Нордланду».

Where nouns have cases, one of them tells it, right behind the deed or, with its army, right before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.side_words import SIDED
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP
from crossfoot.model.measure import AIR_OBJECTS

_bit = CONCEPTS.bit
_BY, _THE = _bit("by-agent"), _bit("a")
_DOWNED = CONCEPTS.any(("shoot-down", "destroy", "eliminate"))
_ATTACK_NOUN = _bit("attack-noun")
#: what is told to be done by somebody; what flies is sent or attacks, is shot down or destroyed
_DEEDS = CONCEPTS.any(
    "shoot-down launch attack-with destroy eliminate strike-at struck kill injure damage inflict attack-verb "
    "carry-out".split()
)
_FORCES = SIDED | CONCEPTS.any(
    ("forces", "soldier", "of-troops", "where-group-troops", "aviation", "air-defence", *AIR_OBJECTS)
)
#: what stands between a figure, the deed and who did it where these do not belong together
_PARTING = NUMBER | NUMERAL | STOP | NEWLINE | _bit("sign")
#: So far behind the deed stands "by", so far behind a figure who did it; words of an army before whose it is.
_DEED, _REACH, _ARMY = 6, 14, 3
#: So far behind attacks the list of those who made them tells whose they are.
_LISTED = 24


class Doers:
    """Finds in one text who is told to have done what is told in the passive."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._tokens = actors.tokens
        language = actors.tokens.lexicon.language
        self._means = language.doer_endings
        self._active = (*language.active_endings, *language.infinitive_endings)
        self._infinitives, self._datives = language.infinitive_endings or "\0", language.dative_endings or "\0"
        self._whose = language.possessive_endings
        self._head_first = language.head is Head.FIRST
        self._known: dict[int, int] = {}

    def deed_of(self, actor: Actor) -> int:
        """The concepts of what a party is told to have done in the passive; 0 where nothing is."""
        at = actor.position
        if at not in self._known:
            self._known[at] = (self._with_case(at) if self._means else self._with_by(at)) & _DEEDS
        return self._known[at]

    def behind(self, first: int, last: int) -> tuple[str, int] | None:
        """The nearest party behind a figure that did what is told of it, with the concepts of the deed."""
        actors, tokens = self._actors, self._tokens
        end = min(last + _REACH, tokens.sentences[bisect_right(actors.sentence_starts, first) - 1][1])
        low, high = bisect_left(actors.positions, last), bisect_left(actors.positions, end)
        for actor in actors.all[low:high]:
            if tokens.concepts(last, actor.position) & _PARTING:
                return None
            if actor.country in ADVERSARIES and (deed := self.deed_of(actor)):
                return actor.country, deed
        return None

    def flown(self, first: int, last: int, *, downed: bool) -> str | None:
        """Who sent what flies, or with ``downed`` who shot it down, where the passive tells of either."""
        found = self.behind(first, last)
        if found is None:
            return None
        country, deed = found
        return country if bool(deed & _DOWNED) is downed else self._actors.opponent(country)

    def of_attack(self, last: int) -> str | None:
        """Whose attacks end right before a token: "Nine raids by squads of the 4th brigade of Norland's army"."""
        tokens, actors = self._tokens, self._actors
        if last >= len(tokens.base) or not tokens.base[last] & _BY:
            return None
        low, high = bisect_left(actors.positions, last), bisect_left(actors.positions, last + _LISTED)
        return next((actor.country for actor in actors.all[low:high] if actor.country in ADVERSARIES), None)

    def army_at(self, at: int) -> int:
        """Where the army begins whose country is named at a token, or that token: «підрозділи армії Нордланду»."""
        tokens, first = self._tokens, at
        while first and at - first < _ARMY and tokens.masks[tokens.before(first)] & _FORCES & ~_DEEDS:
            first = tokens.before(first)
        return first

    def _with_by(self, at: int) -> int:
        """ "Launched from the north by the", "a strike by": the deed before "by".

        Behind a number it is that of the party before: "40 men killed by the 3rd Corps, 12 by the 5th".
        """
        tokens = self._tokens
        led = tokens.base[at - 1] & _THE or tokens.words[at - 1].endswith(self._whose)
        by = at - 2 if led else at - 1
        if by < 1 or not tokens.base[by] & _BY:
            return 0
        if tokens.masks[by - 1] & (NUMBER | NUMERAL):
            before = reversed(self._actors.before(by))
            return next(filter(None, (self.deed_of(other) for other in before if other.country in ADVERSARIES)), 0)
        for step in range(by - 1, max(self._actors.start_of(at), by - _DEED) - 1, -1):
            if tokens.masks[step] & (_DEEDS | _ATTACK_NOUN):
                return tokens.masks[step] | (_bit("attack-verb") if tokens.masks[step] & _ATTACK_NOUN else 0)
            if tokens.masks[step] & _PARTING:
                return 0
        return 0

    def _with_case(self, at: int) -> int:
        """«Збито армією Нордланду», «нордландською армією збито»: the deed beside an army in the case of who acts."""
        tokens, first = self._tokens, self.army_at(at)
        if first and tokens.masks[tokens.before(first)] & _ATTACK_NOUN:
            # «Уражено ударом армії Нордланду»
            first = tokens.before(first)
        named = tokens.surface(first)
        acts = tokens.words[first].endswith(self._means)
        if not (acts or (named.isupper() and len(named) > 1)) or first < 1:
            return 0
        if self._is_passive(tokens.before(first)) or self._succeeds(tokens.before(first), named):
            return tokens.masks[tokens.before(first)]
        last = tokens.behind(at)
        while last < len(tokens.words) and last - at < _ARMY and tokens.masks[last] & _FORCES & ~_DEEDS:
            last = tokens.behind(last)
        led = tokens.base[first - 1] & CONCEPTS.bit("where-at")
        army = first < at or last > at + 1
        return tokens.masks[last] if acts and army and not led and self._is_passive(last) else 0

    def _succeeds(self, at: int, doer: str) -> bool:
        """«11 вдалося збити нордландським захисникам»: an infinitive, and behind it who managed to do it."""
        tokens = self._tokens
        return tokens.words[at].endswith(self._infinitives) and doer.lower().endswith(self._datives)

    def _is_passive(self, at: int) -> bool:
        """Whether a token is a deed in the passive: no verb in the active, no noun."""
        tokens = self._tokens
        if not 0 <= at < len(tokens.words) or not tokens.masks[at] & _DEEDS or tokens.masks[at] & _ATTACK_NOUN:
            return False
        return not tokens.words[at].endswith(self._active)
