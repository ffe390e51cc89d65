"""Who holds the land that a figure measures: "Northland controls 20% of it", "900 square km are held by the rebels"."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.parties import seat_of
from crossfoot.extract.seats import SEAT
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.tokens import STOP

_bit = CONCEPTS.bit
_HOLD = FAMILIES.of_words(_bit("territory-verb"))
_BE, _BY, _LOSE = (_bit(name) for name in ("be", "by-agent", "lose"))
_NUMBER = CONCEPTS.any(("number", "numeral"))
#: what opens something else that is told
_PARTS = STOP | _NUMBER | CONCEPTS.any(("and", "clause", "contrast"))
#: A verb of holding stands at most so many tokens before what is held, its agent so many behind the verb.
_BEFORE, _AGENT = 6, 5
#: What is told of the land itself stands within so many tokens behind its figure.
_BEHIND = 9


class Holders:
    """Who of the actors of one text holds what."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._tokens = actors.tokens

    def of(self, first: int, last: int) -> str | None:
        """The country that holds what is measured at the tokens ``[first, last)``, where a verb says so."""
        if not self._tokens.families[_HOLD]:
            return None
        return self._behind(last) or self._before(first)

    def _before(self, first: int) -> str | None:
        """ "Ukraine still controls about a fifth", "Moscow holds 80 percent"."""
        masks, start = self._tokens.masks, self._actors.start_of(first)
        held = self._tokens.between(_HOLD, max(start, first - _BEFORE), first)
        if not held or any(mask & _NUMBER for mask in masks[held[-1] : first]) or masks[held[-1] - 1] & _BE:
            return None
        subject, country = self._subject(start, held[-1])
        lost = any(mask & _LOSE for mask in masks[subject : held[-1]])
        return self._actors.opponent(country) if lost else country

    def _subject(self, start: int, verb: int) -> tuple[int, str | None]:
        """The last party named in the sentence before a verb, be it by its seat of government, and where."""
        actors, masks = self._actors, self._tokens.masks
        seat = next((at for at in range(verb - 1, start - 1, -1) if masks[at] & SEAT), -1)
        low, high = bisect_left(actors.positions, start), bisect_left(actors.positions, verb)
        # "They advance in the east of Sudland and now control a fifth of it"
        actor = next((actor for actor in reversed(actors.all[low:high]) if actor.owns or not actor.place), None)
        if actor is not None and actor.position > seat:
            return actor.position, actor.country
        return max(seat, start), seat_of(masks[seat]) if seat >= 0 else None

    def _behind(self, last: int) -> str | None:
        """ "... are held by the rebels", "... is under Norland control"."""
        tokens, actors = self._tokens, self._actors
        if tokens.words[last : last + 1] == ["("] and ")" in tokens.words[last : last + _BEHIND]:
            # "900 square km (350 square miles) still held by the rebels"
            last = tokens.words.index(")", last) + 1
        for held in tokens.between(_HOLD, last, last + _BEHIND):
            if "," in tokens.words[last:held] or tokens.concepts(last, held) & _PARTS:
                return None
            low = bisect_left(actors.positions, held - 1)
            if low == len(actors.all):
                return None
            actor, agent = actors.all[low], bool(tokens.base[held + 1 : held + 2] and tokens.base[held + 1] & _BY)
            if (actor.position == held - 1 and actor.owns) or (agent and actor.position <= held + _AGENT):
                return actor.country
        return None
