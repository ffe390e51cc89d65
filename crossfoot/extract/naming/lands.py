"""Names of land and water, told by the word beside them, and of what is told to lie in a place that is known.

"The Lowmoor valley", "Lake Suud", «долина Луговая»; "at Lowford, in Westmark state".
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.known import KnownNames
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.unknown import LONGEST, UnknownNames
from crossfoot.extract.naming.view import (
    AT,
    FILL,
    GIVEN,
    HIT,
    LAND_OF,
    LONE_SITE,
    OF,
    POUND,
    PROPER_SITE,
    STRIKE,
    TOWN,
    TYPES,
    View,
)
from crossfoot.extract.places.stems import is_adjective
from crossfoot.extract.wordbook import PLACE

#: what is no name of a place, though written with a capital
_NO_PLACE = CONCEPTS.any(("speaker-office", "speaker-body", "say"))
#: what has places in it
_AROUND = frozenset({"region", "district", "area", "country"})
_PARTS = frozenset(",(")


class LandNames:
    """Reads the names of lands and waters of one text, and those before the region they lie in."""

    def __init__(self, view: View, known: KnownNames, unknown: UnknownNames) -> None:
        """``unknown`` tells which words may be names, ``known`` which the tables know."""
        self._view, self._known, self._unknown = view, known, unknown

    def named(self, at: int, done: int) -> Name | None:
        """The name beside a word for a land or a water."""
        view = self._view
        kind = "plant" if view.mask(at) & PROPER_SITE else "district"
        core = at + 1 + bool(view.mask(at + 1) & OF)
        leads = view.mask(at) & LAND_OF and (view.cyrillic or view.capital(at))
        if leads and view.capital(core) and not view.begins_sentence(core):
            known = self._known.at(core) if view.mask(core) & PLACE else None
            if known is not None and view.cyrillic:
                # «В лісах Лужанщини»
                return None
            last = self._unknown.end_of(core) if known is None else known.last
            if view.cyrillic and self._acts(core, last):
                return None
            return Name(at, last, core, kind, kinded=True) if last > core else None
        first = at
        while first - 1 >= done and at - first < LONGEST and self._unknown.is_name(first - 1):
            first -= 1
            if view.cyrillic:
                break
        if first < at and view.mask(first) & FILL and view.begins_sentence(first):
            # "The Lowmoor valley"
            first += 1
        if first == at or (view.cyrillic and (view.begins_sentence(first) or not is_adjective(view.words[first]))):
            return None
        if view.mask(at) & LONE_SITE and not view.mask(first - 1 - bool(view.mask(first - 1) & FILL)) & AT:
            # "A Tesla road accident"
            return None
        return self._unknown.before_land(first, at)

    def _acts(self, core: int, last: int) -> bool:
        """Whether somebody is named behind a land, and what he does: «У долині Петренко знайшов»."""
        view = self._view
        if any(view.tokens.lexicon.masks.get(view.words[step], 0) & (_NO_PLACE | GIVEN) for step in range(core, last)):
            return True
        verb, name = view.word(last), view.words[last - 1]
        agreeing = view.tokens.lexicon.language.agreeing_endings
        return any(verb.endswith(does) and name.endswith(tuple(who)) for does, who in agreeing)

    def inside(self, around: Name, done: int) -> Name | None:
        """An unknown name before the region or the country that it is told to lie in: "at Lowford, in Westmark"."""
        view, last = self._view, around.first
        if around.kind not in _AROUND or view.mask(around.last) & _NO_PLACE:
            return None
        last -= bool(view.mask(last - 1) & AT) and view.word(last - 2) in _PARTS
        if view.word(last - 1) not in _PARTS:
            return None
        last -= 1
        kinded = bool(view.mask(last - 1) & (TYPES | TOWN))
        first = core = last - kinded
        while first - 1 >= done and core - first <= LONGEST and self._unknown.is_name(first - 1):
            first -= 1
            while first - 2 >= done and view.hyphen(first - 1):
                first -= 2
        named = range(first, core)
        if not named or any(view.tokens.lexicon.masks.get(view.words[step], 0) & _NO_PLACE for step in named):
            return None
        lead = view.mask(first - 1)
        aimed = lead & (STRIKE | POUND) or view.mask(first - 2) & HIT
        led = (lead & (AT | STRIKE | POUND) and (kinded or not aimed)) or (lead & OF and around.kind != "country")
        return Name(first, last, first, "city", kinded=kinded) if led and not view.begins_sentence(first) else None
