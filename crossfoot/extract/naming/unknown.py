"""Names that no table knows, where the text itself marks them as places."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER, is_cyrillic
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.known import KnownNames
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.view import (
    ABBREVIATION,
    AREA,
    ARTICLE,
    AT,
    BESIDE,
    COMPASS,
    DASHES,
    DIRECTION,
    DISTRICT,
    FILL,
    GIVEN,
    GROUP,
    KIND_WORD,
    KINDS,
    LABEL_MORE,
    LAND,
    LIES,
    LONE_SITE,
    NOT,
    OF,
    OVER,
    POUND,
    PROPER_SITE,
    QUOTES,
    REGION,
    SITE,
    SURE,
    THING,
    TOWN,
    TYPES,
    View,
)
from crossfoot.extract.places.stems import POSSESSIVE_CASES, is_adjective
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, SKIP
from crossfoot.extract.wordbook import PLACE

_CALENDAR = CONCEPTS.bit("month") | CONCEPTS.bit("weekday")
#: what cannot be a noun behind a name
_NO_NOUN = CONCEPTS.any(
    ("and", "or", "in", "on", "be", "have", "clause", "preposition", "with", "to", "by", "say", "for")
)
#: what an attack does
_DONE = CONCEPTS.any(("kill", "injure", "destroy", "damage"))
_THE = CONCEPTS.bit("a")
#: "Norland-controlled", "rebel-held"
_HELD = AREA | CONCEPTS.any(("territory-verb", "occupy"))
_INDEFINITE = CONCEPTS.bit("where-indefinite")
_OFFICE, _BODY, SAY = (CONCEPTS.bit(name) for name in ("speaker-office", "speaker-body", "say"))
_BEFORE_LABEL = frozenset('(«"“*—–-[')
#: Words of an unknown name at most: «Великие Проходы», "Nova Kakhovka".
LONGEST = 3
#: Shorter words in capitals are abbreviations.
_ABBREVIATION = 7
#: How many filling words may stand between a preposition and a name.
_FILLING = 5


class UnknownNames:
    """Reads unknown names of one text."""

    def __init__(self, view: View, known: KnownNames) -> None:
        """Prepare for one text."""
        self._view = view
        self._known = known
        self._head_last = view.tokens.lexicon.language.head is Head.LAST

    def is_abbreviated(self, at: int) -> bool:
        """«г. Покровск», «н.п. Луговое»; «2025 г. Войска» is a year, as is «т. г. Войска»."""
        view = self._view
        if view.word(at + 1) != "." or not view.joined(at + 1):
            return False
        pointed = view.word(at - 1) == "." and view.joined(at - 1)
        if pointed and not view.mask(at - 2) & ABBREVIATION:
            return False
        if view.joined(at) and not pointed and view.word(at - 1) not in _BEFORE_LABEL:
            return False
        return view.capital(at + 2) and not (at and view.tokens.masks[at - 1] & NUMBER)

    def behind_label(self, at: int) -> int:
        """The position behind a settlement word: "city of", «селище міського типу «»."""
        at += 1
        while self._view.mask(at) & (TOWN | OF | LABEL_MORE):
            at += 1
        return at + 1 if self._view.word(at) in QUOTES else at

    def labelled(self, first: int, core: int) -> Name | None:
        """A name behind its label, known or not."""
        view = self._view
        if not view.capital(core) or view.mask(core) & (KIND_WORD | _OFFICE | _BODY):
            # "the Northford City Military Administration", "the city Mayor"
            return None
        known = self._known.at(core)
        if known is not None and view.mask(first - 1) & _OFFICE and view.capital(known.last):
            # «Мэр города Владимир Петренко»
            return None
        if known is not None and not known.waiting and known.kind in ("city", "area", "region"):
            # «22 населені пункти Харківщини»: they are counted, and what they lie in is named.
            counted = known.kind == "region" and view.tokens.masks[first - 1] & (NUMBER | NUMERAL)
            known.first = core if counted else first
            return known
        if known is None and (view.mask(first - 1) & _OFFICE or (view.mask(core) & GIVEN and view.capital(core + 1))):
            # «Мэр города Иван Петренко», «голова ради міста Олександр Петренко»
            return None
        if view.kind_word(core + 1)[0] is not None:
            # The village of a district: the district is what is named.
            return None
        last = self.end_of(core, labelled=True)
        return Name(first, last, core, "city", kinded=True) if last > core else None

    def typed(self, at: int, done: int) -> Name | None:
        """A name before its kind word: «Городнянской общине», "Middleford district"."""
        view = self._view
        first = at
        while first - 1 >= done and view.mask(first - 1) & KIND_WORD:
            first -= 1
        end = first
        while first - 1 >= done and end - first < LONGEST:
            before = first - 1
            if view.word(before) in QUOTES or (view.hyphen(before) and first < end):
                if before - 1 < done or not self.is_name(before - 1) or (view.word(before) in QUOTES and first < end):
                    break
                first -= 2
                continue
            if not self.is_name(before) or (first < end and is_cyrillic(view.words[before])):
                break
            first -= 1
        if first < end and view.begins_sentence(first) and view.mask(first) & FILL and not view.hyphen(first + 1):
            # "The Middleford district"
            first += 1
        anew = view.begins_sentence(first) and not view.tokens.pinned(first)
        if first == end or anew or (view.capital(at) and view.mask(at) & DIRECTION):
            # "The Home Front Command" is no part of the front.
            return None
        kind = next(kind for bit, kind in KINDS if view.bits[at] & bit)
        last = max(view.kind_word(at)[1], at + 1)
        return Name(first, last, first, kind, kinded=True, possessive=view.owns(last - 1))

    def area(self, at: int) -> Name | None:
        """An area without a name of its own: "in occupied territory", «у прифронтових районах»."""
        view = self._view
        if not view.mask(at - 1) & AREA or view.mask(at + 1) & OF or view.capital(at + 1):
            return None
        if view.tokens.masks[at - 2] & (NUMBER | NUMERAL) and at > 1:
            # "Two rural districts": they are counted.
            return None
        return Name(at - 1, at + 1, at - 1, "area", kinded=True)

    def governed(self, at: int) -> Name | None:
        """A name right behind a preposition or a kind word that only stands before places."""
        view = self._view
        if view.mask(at - 1) & SAY:
            # «добавили в Минздраве»: who says so
            return None
        if view.word(at)[1:] and view.tokens.surface(at).isupper():
            # "HURT IN OVERNIGHT ATTACK": where all is in capitals, they tell no name
            return None
        core = at + 1
        while core - at < _FILLING and (self._is_of_people(core) or view.mask(core) & (FILL | SITE)):
            if view.capital(core) and not self._is_of_people(core):
                break
            core += 1
        if view.hyphen(core + 1) and view.mask(core + 2) & _HELD and view.capital(core + 3):
            # "In Norland-controlled Lowford", "in rebel-held Lowford"
            core += 3
        if not view.capital(core) or view.foreign(core) or self._is_attribute(core):
            return None
        if view.bits[core] & PLACE and self._known.at(core) is not None:
            return None
        far = at - 3 if view.mask(at - 2) & NUMBER else at - 2
        if view.capital(at - 1) and view.capital(far) and not view.tokens.masks[at - 1] & SIGN:
            # "Troops Killed in Past 24 Hours", "Lost 40 Troops in Battles": in a headline capitals say nothing.
            return None
        last = self.end_of(core)
        lead = view.mask(core - 1)
        # «в районе Лугового», «возле Лугового»: of what the area is, not whose
        near = lead & (DISTRICT | REGION | SITE) or view.mask(at) & (BESIDE | OVER) or view.mask(at - 1) & COMPASS
        # «над Нордским районом – 9, над Лужским – 6»
        near = near or (view.word(last) in DASHES and is_adjective(view.words[last - 1]))
        if last == core or (self._is_owner(view.words[last - 1]) and not near) or view.mask(last) & _CALENDAR:
            return None
        if view.in_street(core, last):
            return None
        kind, behind = view.kind_word(last)
        if kind == "quarter" and self._head_last and view.mask(behind) & OF and view.capital(behind + 1):
            # "In the northern Norlandic village of Lowford"
            name = self.governed(behind)
            if name is not None:
                name.first, name.kinded = behind - 1, True
            return name
        if kind is None and self._head_last and view.mask(last) & (LAND | LONE_SITE):
            # "In the Lowmoor valley", "on the Lowford road"
            if (land := self.before_land(core, last)) is not None:
                return land
        site = self._head_last and last - core > 1 and bool(view.mask(last - 1) & (THING | SITE))
        if kind is None and site:
            # "On the Lowford Hospital"
            return Name(core, last, core, "quarter", kinded=True)
        if kind is None and lead & _THE and not view.mask(core) & (FILL | COMPASS) and self._stands_alone(last):
            # "In the Jubilee, ..."
            return None
        if kind is None and lead & REGION and self._view.cyrillic:
            # «в провинции Лугия»
            return Name(core, last, core, "region", kinded=True)
        return Name(core, behind, core, kind or "city", kinded=kind is not None, possessive=view.owns(behind - 1))

    def before_land(self, first: int, at: int) -> Name | None:
        """The name from ``first`` to the word for a land that it stands before: "the Lowmoor valley".

        None where that is a surname, or a part of a longer name: "Captain Woods", "Kent Mountain Rescue".
        """
        view = self._view
        if view.capital(at):
            titled = any(view.mask(step) & (GIVEN | _OFFICE) for step in range(first - 1, at))
            if titled or view.capital(at + 1) or view.mask(at + 1) & SAY:
                return None
        return Name(first, at + 1, first, "plant" if view.mask(at) & PROPER_SITE else "district", kinded=True)

    def _is_attribute(self, at: int) -> bool:
        """Whether a word only is a part of an attribute: "in a Lowford-based firm", not "in Port-au-Prince"."""
        view = self._view
        tail = view.hyphen(at + 1) and not view.capital(at + 2) and not view.mask(at) & ARTICLE
        return self._head_last and bool(tail) and not view.hyphen(at + 3)

    def _is_of_people(self, at: int) -> bool:
        """Whether a word only tells whose the place behind it is: "in the Norlandic state of"."""
        view = self._view
        of = view.mask(at + 1) & FILL and view.mask(at + 2) & OF and view.capital(at)
        # «в норландском Лугове»
        beside = view.cyrillic and not view.capital(at) and view.capital(at + 1)
        if not (of or beside) or at >= view.size:
            return False
        entry = GAZETTEER[view.words[at]]
        return entry is not None and entry.people is not None

    def struck(self, at: int) -> Name | None:
        """What an attack was on, by a name that is no other word and tells of nothing else: "a raid on Lowford".

        ``at`` is the preposition, or the verb: "struck Lowford".
        """
        view = self._view
        at += view.word(at) in QUOTES
        if not view.mask(at) & (AT | POUND) or view.mask(at) & SURE:
            return None
        core = at + 1
        # What a depot is called is no place.
        while view.mask(core) & (FILL | SITE) == FILL and core - at < _FILLING and not view.capital(core):
            core += 1
        word = core + 2 if view.mask(core) & ARTICLE and view.hyphen(core + 1) else core
        if view.tokens.lexicon.masks.get(view.word(word), 0) & ~ARTICLE:
            return None
        name = self.governed(at) if view.capital(core) else None
        if name is None or name.kinded or not self._head_last or self._stands_alone(name.last):
            return name
        return name if any(view.mask(step) & _DONE for step in (name.last, name.last + 1)) else None

    def _stands_alone(self, behind: int) -> bool:
        """Whether no noun follows a name that could say what it is: "in the Lowmoor forest" has one."""
        noun = self._view.word(behind).isalpha() and not self._view.mask(behind) & _NO_NOUN
        return self._head_last and not noun and not self._view.hyphen(behind)

    def apposed(self, at: int) -> Name | None:
        """A name before the word that says what it is: "Lower Ford, a small town in"."""
        view, first = self._view, at
        while first and at - first < LONGEST and view.word(first - 1).isalpha() and not view.capital(first - 1):
            first -= 1
        led = not self._head_last or bool(view.mask(first) & _INDEFINITE)
        if not led or view.word(first - 1) != "," or view.capital(at) or not view.mask(at + 1) & (AT | OF | LIES):
            return None
        last = start = first - 1
        while start and last - start < LONGEST and (self.is_name(start - 1) or view.hyphen(start - 1)):
            start -= 1
        if start == last or view.begins_sentence(start) or self._known.at(start) is not None:
            return None
        return Name(start, last, start, "city", kinded=True)

    def owned(self, at: int) -> Name | None:
        """A name right behind the area it lies in."""
        last = self.end_of(at)
        owner = last > at and self._is_owner(self._view.words[last - 1])
        if last == at or owner:
            return None
        kind, behind = self._view.kind_word(last)
        return Name(at, behind, at, kind, kinded=True) if kind == "plant" else Name(at, last, at, "city")

    def end_of(self, at: int, *, labelled: bool = False) -> int:
        """The position behind the capitalised words that begin here and look like a name; ``at`` where none do."""
        view, last = self._view, at
        while last - at < LONGEST and self.is_name(last, NOT if labelled else 0):
            if last > at and (view.begins_sentence(last) or not self._goes_on(last)):
                break
            last += 1
            while view.word(last) in DASHES and view.hyphen(last):
                # Capitals on both sides or a small word between: Ростов-на-Дону.
                last += 2
        return min(last, view.size)

    def is_name(self, at: int, spared: int = 0) -> bool:
        """Whether a word could be a place name; words with the ``spared`` concepts may be one too."""
        view = self._view
        if not view.capital(at):
            return False
        if view.mask(at) & ~spared & (NOT | _CALENDAR | TYPES | TOWN | GROUP):
            return False
        word = view.words[at]
        if view.tokens.masks[at] & (NUMBER | NUMERAL | SIGN | SKIP) or not word[0].isalpha():
            return False
        if len(word) < _ABBREVIATION and view.tokens.surface(at).isupper():
            return False
        entry = GAZETTEER[word]
        if entry is None or not entry.is_country:
            return True
        # "The Norlandic Hospital"
        return bool(view.mask(at - 1) & _THE and view.capital(at + 1) and view.mask(at + 1) & THING)

    def _goes_on(self, at: int) -> bool:
        """Whether a further word belongs to the name, not to that of the region it lies in."""
        word = self._view.words[at]
        entry = GAZETTEER[word]
        if self._view.kind_word(at + 1)[0] is not None:
            # "In the Lower Shore region" is one name, «в Луговом Нордской области» two.
            return not is_cyrillic(word) and entry is None
        return entry is None or not any(known.adjective for known in entry.alone + entry.longer)

    def _is_owner(self, word: str) -> bool:
        """Whether a name stands in a case that tells whose, not where: a person, «у Петренка», "in Smith's"."""
        endings = self._view.tokens.lexicon.language.possessive_endings
        return word.endswith(POSSESSIVE_CASES) if is_cyrillic(word) else bool(endings) and word.endswith(endings)
