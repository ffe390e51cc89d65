"""Where a text names a place: the tokens of each name with the words that say what it is.

Known names come from the gazetteer. Unknown ones are taken where the text itself marks them as places: a settlement
word or abbreviation before them ("the village of Zarichne"), a word such as "district" behind them, or a place
preposition right before a capital letter.
"""

from __future__ import annotations

from collections.abc import Callable

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.known import KnownNames
from crossfoot.extract.naming.lands import LandNames
from crossfoot.extract.naming.lists import Lists
from crossfoot.extract.naming.name import Name, People
from crossfoot.extract.naming.sites import SiteNames
from crossfoot.extract.naming.targets import TargetNames
from crossfoot.extract.naming.unknown import UnknownNames
from crossfoot.extract.naming.view import (
    ABBREVIATION,
    AT,
    BATTLE,
    COMPASS,
    DWELL,
    FILL,
    FROM,
    GROUP,
    HIT,
    LAND,
    LONE_SITE,
    MARKS,
    OF,
    OVER,
    POUND,
    PROPER_SITE,
    SEAT,
    SHELL,
    SHELLING,
    SITE,
    STRIKE,
    SURE,
    TARGET,
    TOWN,
    TYPES,
    View,
)
from crossfoot.extract.objects import AIR
from crossfoot.extract.places.stems import LINK
from crossfoot.extract.seats import SEAT as GOVERNMENT
from crossfoot.extract.tokens import INNER, Tokens
from crossfoot.extract.wordbook import PLACE

_SAY, _SKIPPED = CONCEPTS.any(("say", "allege")), CONCEPTS.bit("say-skip")
#: «Киеву переданы»: who is given something
#: a capital in these cases is given nothing: «400 домів Києва повернули»
_OF_WHOM = ("а", "и", "ы", "ом", "ою", "ой")
_ARMY = CONCEPTS.any(("forces", "of-troops", "where-group-troops", "soldier"))
_BODY = CONCEPTS.bit("speaker-body")
#: "Northford launched": what a government does
_DOES = CONCEPTS.any(("give-back", "launch", "shoot-down"))
_LED = CONCEPTS.any(("preposition", "to", "of"))
#: So many words behind a name stands what it is: "oil port".
_SITE = 3
#: What is over a place, told so many tokens before it.
_AIR, _FLIES = CONCEPTS.any(AIR) | CONCEPTS.bit("shoot-down"), 24
#: What stands before who speaks.
_SPOKEN = CONCEPTS.any(("according", "account"))


class NameFinder:
    """Finds the place names of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for the tokens of one text."""
        self.view = View(tokens)
        self._known = KnownNames(self.view)
        self._unknown = UnknownNames(self.view, self._known)
        self._sites = SiteNames(self.view, self._unknown)
        self._lands = LandNames(self.view, self._known, self._unknown)
        targets = TargetNames(self.view, self._known, self._unknown)
        self._lists = Lists(self.view, self._known, self._unknown)
        #: what a word can be -> how a name is read there, in order; the first that finds one has it
        self._ways: tuple[tuple[int, Callable[[int, int], Name | None]], ...] = (
            (TOWN, self._town),
            (SEAT, self._seat),
            (TYPES, self._typed),
            (SITE, lambda at, _: self._sites.quoted(at)),
            (PROPER_SITE, self._sites.named),
            (LAND | LONE_SITE, self._lands.named),
            (GROUP, lambda at, _: self._sites.battlegroup(at)),
            (MARKS, self._group),
            (COMPASS, self._beside),
            (SURE, self._governed),
            (HIT, lambda at, _: self._unknown.struck(at + 1)),
            (POUND, lambda at, _: self._unknown.struck(at)),
            (OVER, self._over),
            (SHELL, lambda at, _: targets.shelled(at)),
            (SHELLING, lambda at, _: targets.shelling(at)),
            (TARGET, lambda at, _: targets.fired_at(at)),
            (BATTLE, lambda at, _: targets.fought_for(at)),
            (DWELL, lambda at, _: targets.lived_in(at)),
        )

    def find(self) -> list[Name]:
        """All names in the order of the text."""
        names: list[Name] = []
        done = 0
        for at in self.view.wanted():
            name = self._at(at, done) if at >= done else None
            if name is not None:
                names += self._lists.before(name, done)
                listed = bool(names) and names[-1].last > done
                if not listed:
                    inner = self._lands.inside(name, done)
                    names += [inner] if inner is not None else []
                names.append(name)
                names += self._owned(name)
                names += self._lists.behind(names[-1])
                done = names[-1].last
        names = self._lists.with_groups(names)
        self._lists.settle_kinds(names)
        return [name for name in names if not name.waiting]

    def peoples(self) -> list[People]:
        """The words for countries' people in the order of the text, once `find` has run."""
        return sorted(self._known.peoples.values(), key=lambda people: people.position)

    def _stands_for_government(self, name: Name) -> bool:
        """ "Kyiv says", "according to Kyiv": a capital that speaks is no place; "in Kyiv say" is one."""
        masks, first = self.view.tokens.masks, name.first
        while first and masks[first] & INNER:
            # "Delhi" of "New Delhi"
            first -= 1
        if name.kind != "city" or not masks[first] & GOVERNMENT:
            return False
        tokens = self.view.tokens
        army = name.possessive and tokens.concepts(name.last, name.last + 1) & _ARMY
        if army and not tokens.concepts(name.last + 1, name.last + 2) & _BODY:
            # "Northford's forces", unlike "Northford's military administration"
            return True
        if first and masks[tokens.before(first)] & _SPOKEN:
            return True
        if first and self.view.bits[first - 1] & (AT | FILL):
            return False
        verb = name.last
        while verb < self.view.size and masks[verb] & _SKIPPED:
            verb = tokens.behind(verb)
        led = (first and self.view.bits[first - 1] & _LED) or tokens.words[first].endswith(_OF_WHOM)
        return verb < self.view.size and bool(masks[verb] & (_SAY if led else _SAY | _DOES))

    def _around(self, at: int) -> Name | None:
        """A name behind the word for the area around it: «по району Лугового»."""
        view = self.view
        return self._unknown.governed(at) if view.cyrillic and view.mask(at - 1) & AT and not view.capital(at) else None

    def _owned(self, owner: Name) -> list[Name]:
        """An unknown name right behind the area it lies in: "the Northford region's Southford and Eastford".

        Behind a country the noun tells that it is a place: "Norland's Lowford oil port".
        """
        at = owner.last
        land = owner.kind == "country"
        if not owner.possessive or not (owner.kinded or land) or (self.view.mask(at) & PLACE and self._known.at(at)):
            return []
        name = self._unknown.owned(at)
        if name is None:
            return []
        if land:
            name.code, name.country = owner.code, owner.country
        sited = name.kinded or any(self.view.mask(step) & SITE for step in range(name.last, name.last + _SITE))
        return [name] if sited or not land else []

    def _at(self, at: int, done: int) -> Name | None:
        """The name that begins at a token, or that its word announces, behind what is read already."""
        view = self.view
        mask = view.bits[at]
        name = self._known.at(at) if mask & PLACE and not view.foreign(at) else None
        if name is not None and (view.in_street(name.first, name.last) and name.kind == "city"):
            return None
        if name is not None and not self._stands_for_government(name):
            half = name.first - 2
            if half >= done and name.kind == "direction" and view.hyphen(half + 1) and view.words[half].endswith(LINK):
                # «Южно-Лужанское направление» is not that of the town
                name.first, name.code = half, None
            return name
        if not mask & MARKS:
            return None
        if mask & ABBREVIATION and self._unknown.is_abbreviated(at):
            # «н. п. Лужаны»
            pointed = view.word(at - 1) == "." and view.mask(at - 2) & ABBREVIATION
            return self._unknown.labelled(at - 2 if pointed and at - 2 >= done else at, at + 2)
        for kind, read in self._ways:
            if mask & kind and (name := read(at, done)) is not None:
                return name
        return None

    def _over(self, at: int, _: int) -> Name | None:
        """A name over which something flies or is shot down: "downed two drones over Lowford"."""
        flies = self.view.tokens.concepts(max(0, at - _FLIES), at) & _AIR
        return self._unknown.struck(at) if flies else None

    def _town(self, at: int, done: int) -> Name | None:
        """ "The village of Lowford", "Lowford village"."""
        name = self._unknown.labelled(at, self._unknown.behind_label(at))
        if name is None:
            name = self._unknown.apposed(at)
            return name if name is not None and name.first >= done else None
        return name

    def _seat(self, at: int, _: int) -> Name | None:
        """ "In the capital", "Norland's capital" name one without its name, "in the capital Kyiv" does not."""
        led = self.view.mask(at - 1) & (AT | FILL | STRIKE) or self.view.owns(at - 1)
        if not led and not self.view.mask(at + 1) & STRIKE:
            return None
        named = self._known.at(at + 1) if self.view.capital(at + 1) else None
        if named is None:
            return Name(at, at + 1, at, "city")
        # «В столице Норланда» is no less there.
        return Name(at, at + 1, at, "city", country=named.country) if named.kind == "country" else None

    def _typed(self, at: int, done: int) -> Name | None:
        return self._unknown.typed(at, done) or self._unknown.area(at) or self._around(at)

    def _group(self, at: int, _: int) -> Name | None:
        """A battlegroup by its name."""
        size = self.view.names_group(at)
        if not size or not self.view.capital(at - 1):
            return None
        return Name(at - 1, at + size, at - 1, "group", kinded=True, possessive=size == 1)

    def _beside(self, at: int, _: int) -> Name | None:
        """ "North of Southford"."""
        led = self.view.mask(at + 1) & (FROM | OF) and self.view.capital(at + 2)
        return self._unknown.governed(at + 1) if led else None

    def _governed(self, at: int, _: int) -> Name | None:
        """ "In Southford", "in the town"."""
        view = self.view
        named = view.mask(at + 1) & FILL or view.capital(at + 1) or view.capital(at + 2)
        return self._unknown.governed(at) if named else None
