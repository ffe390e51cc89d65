"""Names that the gazetteer knows."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER, Entry, Known, fits, is_cyrillic
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name, People
from crossfoot.extract.naming.view import (
    AND,
    AT,
    FILL,
    GIVEN,
    HOUSING,
    NOT,
    OF,
    OUTLET,
    PLANT,
    REGION,
    STATE,
    THING,
    THING_KIND,
    TOWN,
    TYPES,
    View,
)
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.places.stems import LINK
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import NUMBER

_INDEFINITE = CONCEPTS.bit("where-indefinite")
_LEADS, _VILLAGE, _OFFICE = (CONCEPTS.bit(name) for name in ("preposition", "settlement", "speaker-office"))
#: regions that are called by the city they lie around -> that city, whose the schools and homes are
_CITIES = {"UA-32": "UA-30", "RU-MOS": "RU-MOW", "RU-LEN": "RU-SPE"}
_STREET, _EVERYDAY = CONCEPTS.bit("address"), CONCEPTS.bit("where-everyday")
#: So many words tell what kind of thing something is: "military oil depots".
_KINDS = 2
#: who governs a region, and what stands before it
_ADMINISTRATION, _ADMINISTRATIVE = CONCEPTS.bit("where-administration"), CONCEPTS.bit("where-administrative")
#: the marks that open and close a name of things
_OPENING, _CLOSING = frozenset('«“„"'), frozenset('»”“"')


class KnownNames:
    """Reads known names of one text; ``peoples`` collects the words for countries' people on the way, by token."""

    def __init__(self, view: View) -> None:
        """Prepare for one text."""
        self._view = view
        self.peoples: dict[int, People] = {}

    def at(self, at: int) -> Name | None:
        """The longest known name that begins at a token, with its kind word."""
        view = self._view
        entry = GAZETTEER[view.words[at]]
        if entry is None or self._is_make(at, entry):
            return None
        if entry.seconds and view.word(at + 1).startswith(entry.seconds):
            name = self._longer(at, entry.longer)
            if name is not None:
                return None if self._belongs_behind(name) else name
        if self._is_everyday(at):
            return None
        if entry.people is not None:
            self.peoples[at] = People(at, entry.people)
            return self._regions_of(at, entry.people)
        if not entry.alone or self._is_half(at, entry) or self._is_somebody(at, entry.alone[0]):
            return None
        if view.cyrillic and self._names_street(at, entry):
            return None
        found = self._as_written(at, entry.alone)
        if not found or view.names_group(at + 1):
            return None
        name = self._kinded(at, at + 1, found)
        if self._belongs_behind(name):
            return None
        return self._implied(name, found[0]) if name.waiting else name

    def _is_everyday(self, at: int) -> bool:
        """Whether an everyday word has only the capital of its sentence: "Mobile teams", «Решта людей»."""
        view = self._view
        if not view.mask(at) & _EVERYDAY or not view.begins_sentence(at) or view.mask(at - 1) & (TOWN | TYPES):
            return False
        # "Mobile, Alabama"
        return not (view.word(at + 1) == "," and view.capital(at + 2))

    def _is_make(self, at: int, entry: Entry) -> bool:
        """Whether capitals spell a make or an agency: «УРАЛ-4320»."""
        view = self._view
        if not view.tokens.surface(at).isupper():
            return False
        numbered = view.hyphen(at + 1) and view.mask(at + 2) & NUMBER
        return bool(numbered) or self._is_abbreviation(at, entry)

    def _is_somebody(self, at: int, known: Known) -> bool:
        """Whether a word is rather a person's name, a village's or a thing's than the town's it could be.

        "Vladimir Smith": towns of our own tables are people's names only where the language has them as such. «У селі
        Гора»: a village there, and no town in a country at peace.
        """
        view = self._view
        if known.own and not view.mask(at) & GIVEN:
            # «Полк «Лужани»», but «місто «Лужани»»
            return self._is_title(at) and not view.mask(at - 2) & (TOWN | TYPES)
        if not known.own and known.country not in ADVERSARIES and view.mask(at - 1) & _VILLAGE:
            return True
        return self._is_first_name(at) or self._is_surname(at) or self._is_title(at)

    def _names_street(self, at: int, entry: Entry) -> bool:
        """Whether a word is what a street is called, alone or with another: «вулиця Миру», «улиц Мира и Луганской».

        «На вулицях Луцька» are those of the town.
        """
        if any(known.own and not known.adjective for known in entry.alone):
            return False
        view, before = self._view, at - 1
        if view.mask(before) & AND and view.capital(before - 1):
            before -= 2
        before -= view.word(before) == "."
        return before >= 0 and bool(view.mask(before) & _STREET)

    def _as_written(self, at: int, found: tuple[Known, ...]) -> tuple[Known, ...]:
        """Those of the known names that are written so: in capitals, or as an adjective without them."""
        view, capital = self._view, self._view.capital(at)
        if capital and found[0].case != "upper":
            return found
        # "UK's"
        surface = view.tokens.surface(at)[: -2 if view.owns(at) else None]
        upper = surface.isupper() and view.word(at + 1) != "$"
        return tuple(known for known in found if _is_written(known, capital, upper))

    def _belongs_behind(self, name: Name) -> bool:
        """Whether a name only qualifies what stands behind it: a newspaper, a street, "Russia-occupied regions"."""
        view = self._view
        # "Kharkiv Street", «на Московском проспекте»
        street = view.mask(name.last) & _STREET and (view.cyrillic or view.capital(name.last))
        return bool(street) or self._is_outlet(name.last) or self._is_attribute(name.last)

    def _implied(self, name: Name, known: Known) -> Name | None:
        """An adjective whose noun implies the kind; others in lower case are names only with it: «одеську область»."""
        view, at = self._view, name.first
        if view.mask(at + 1) & (THING | HOUSING):
            # «У харківських лікарнях»: there
            code = _CITIES.get(known.code or "", known.code)
            return Name(at, at + 2, at, known.kind, code, known.country, kinded=True)
        if known.kind == "region" and self._is_governed(at + 1):
            # «Голова Харківської ОВА»
            return Name(at, at + 1, at, "region", known.code, known.country, kinded=True)
        return name if view.capital(at) else None

    def _is_governed(self, at: int) -> bool:
        """Whether a region's administration stands here, perhaps with words for its kind: «обласної військової»."""
        step = at
        while self._view.mask(step) & _ADMINISTRATIVE and step - at < _KINDS:
            step += 1
        return bool(self._view.mask(step) & _ADMINISTRATION)

    def _longer(self, at: int, options: tuple[Known, ...]) -> Name | None:
        """A known name of several words that begins here."""
        view, after = self._view, self._view.word(at + 1)
        found: list[Known] = []
        size = 0
        for known in options:
            if not after.startswith(known.rest[0]) or len(known.rest) < size:
                continue
            if not _is_written(known, view.capital(at), True) or not self._wholly_named(at + len(known.rest)):
                continue
            if all(fits(view.word(at + 1 + step), part) for step, part in enumerate(known.rest)):
                size = len(known.rest)
                found.append(known)
        if not found:
            return None
        if found[0].kind == "people":
            self.peoples[at] = People(at, found[0].country or "")
            return None
        return self._kinded(at, at + 1 + size, tuple(found))

    def _is_half(self, at: int, entry: Entry) -> bool:
        """Whether a word is the first half of a name («Южно-Донецком»), or an everyday word that opens a sentence or a
        name of its own: "the Human Resources Office".
        """
        view = self._view
        if view.words[at].endswith(LINK) and view.hyphen(at + 1):
            return view.capital(at + 2)
        opens = view.begins_sentence(at)
        if entry.alone[0].own:
            # «Газу в сховищах обмаль»: no strip of land, «Для ремонту»: no town
            return bool(opens and view.mask(at) & (NOT | _LEADS))
        other = view.tokens.lexicon.masks.get(view.words[at], 0) & ~(FILL | _EVERYDAY)
        return bool(other) and (opens or (view.capital(at + 1) and not other & SEAT))

    def _is_abbreviation(self, at: int, entry: Entry) -> bool:
        """Whether capitals in a sentence that has others spell no town of the world: "the LUNA agency"."""
        view = self._view
        foreign = entry.alone and not entry.longer and not any(known.own for known in entry.alone)
        beside = [step for step in (at - 1, at + 1) if 0 <= step < view.size and view.words[step].isalpha()]
        return bool(foreign and at and beside) and not any(view.tokens.surface(step).isupper() for step in beside)

    def _is_outlet(self, behind: int) -> bool:
        """Whether a name is the beginning of a newspaper's: "the New York Times"."""
        return bool(self._view.mask(behind) & OUTLET) and self._view.capital(behind)

    def _is_attribute(self, behind: int) -> bool:
        """Whether a name only tells by whom or for whom: "Russia-occupied regions", "a Kyiv-based group"."""
        view = self._view
        word = view.word(behind + 1)
        return view.hyphen(behind) and word.isalpha() and word.isascii() and not view.capital(behind + 1)

    def _is_first_name(self, at: int) -> bool:
        """Whether a town's name before another capital, with no place word before it, is rather a person's."""
        view = self._view
        if not view.capital(at + 1) or view.kind_word(at + 1)[0] is not None:
            return False
        if view.cyrillic and view.kind_word(at + 2)[0] is not None:
            # «обстріл Лужан Нордського району»: where it lies
            return False
        office = at - 1
        while view.mask(office) & (FILL | TOWN | TYPES) or _is_adjective(view.word(office)):
            office -= 1
        if office < at - 1 and view.mask(office) & _OFFICE:
            # «Губернатор області Іван Лісовий», «губернатор Нордської області Іван Лісовий»
            return view.words[at + 1].isalpha()
        surname = view.words[at + 1]
        for ending in view.tokens.lexicon.language.possessive_endings:
            # "President Vladimir Moller's envoy"
            surname = surname.removesuffix(ending)
        return not view.mask(at - 1) & (AT | FILL | TOWN) and surname.isalpha()

    def _is_surname(self, at: int) -> bool:
        """Whether a village's name behind a capital that means nothing else is rather a person's: "Anna Lisove"."""
        view = self._view
        given = view.words[at - 1] if at else ""
        if not given.isalpha() or not view.capital(at - 1) or view.joined(at):
            return False
        entry = GAZETTEER[given]
        # Two foreign towns stand side by side in no list: «Александр Лужин»
        named = entry is not None and (entry.longer or any(known.own or known.adjective for known in entry.alone))
        return bool(view.mask(at - 1) & GIVEN) or not (named or given in view.tokens.lexicon.masks)

    def _is_title(self, at: int) -> bool:
        """Whether a name stands alone in quotation marks, as the names of things do: «Булава»."""
        view = self._view
        return view.word(at - 1) in _OPENING and view.word(at + 1) in _CLOSING and not view.capital(at + 2)

    def _wholly_named(self, last: int) -> bool:
        """Whether the last word of a longer name is part of it: "Gaza City", but not "the Gaza city of Rafah"."""
        view = self._view
        return (
            view.capital(last) or (last < view.size and is_cyrillic(view.words[last])) or bool(view.mask(last) & PLANT)
        )

    def _regions_of(self, at: int, country: str) -> Name | None:
        """ "Norlandic regions" and "Norlandic oil refineries" are a place; "the Norlandic city of X" is X."""
        view, behind = self._view, at + 1
        while view.mask(behind) & THING_KIND and behind - at <= _KINDS and view.mask(behind + 1) & (THING | THING_KIND):
            behind += 1
        if not view.mask(behind) & (REGION | TOWN | THING) or view.capital(behind):
            return None
        quoted = view.word(behind + 1) in _OPENING and view.capital(behind + 2)
        if view.mask(behind + 1) & OF or view.capital(behind + 1) or quoted:
            return None
        if view.mask(at - 1) & _INDEFINITE:
            # "A Norlandic village in"
            return None
        return Name(at, behind + 1, at, "country", country, country)

    def _kinded(self, at: int, last: int, found: tuple[Known, ...]) -> Name:
        """A known name together with the word that says which of its bearers is meant."""
        view = self._view
        kind, behind = view.kind_word(last)
        owner = found[0].kind == "country" and self._view.owns(last - 1)
        if owner and self._view.mask(last) & STATE and self._view.capital(last):
            # "Norland's State Emergency Service"
            kind = None
        listed = (view.word(last) == "," and view.capital(last + 1)) or view.mask(last) & AND
        if kind is None and not listed and view.mask(at - 1) & OF and view.mask(at - 2) & REGION:
            # "The region of Northford": not the town
            found = tuple(sorted(found, key=lambda known: known.kind != "region"))
            return Name(at, last, at, found[0].kind, found[0].code, found[0].country, found,
                        possessive=view.owns(last - 1))  # fmt: skip
        if kind is not None:
            fitting = [known for known in found if known.kind == kind]
            best = fitting[0] if fitting else found[0]
            code = best.code if fitting or kind != "district" else None
            country = best.country
            if (kind == "region" and best.kind == "country") or (best.kind == "direction" and not fitting):
                # "Niger state" lies in another country than Niger, «Северский район» is no direction.
                code = country = None
            return Name(at, behind, at, kind, code, country, found, kinded=True,
                        possessive=self._view.owns(behind - 1))  # fmt: skip
        bare = next((known for known in found if known.bare), None)
        if bare is None:
            return Name(at, last, at, found[0].kind, options=found, waiting=True)
        return Name(at, last, at, bare.kind, bare.code, bare.country, found, possessive=self._view.owns(last - 1))


def _is_written(known: Known, capital: bool, upper: bool) -> bool:
    """Whether a name may be written as it is here."""
    if known.case == "upper":
        return upper
    return capital or known.case == "any" or known.adjective


def _is_adjective(word: str) -> bool:
    """Whether a word is the adjective of a place: «Нордської»."""
    entry = GAZETTEER[word]
    return entry is not None and any(known.adjective for known in entry.alone)
