"""Names of sites and battlegroups: «аеродром «Лужани»», "Lowford Airport", "Battlegroup North"."""

from __future__ import annotations

from crossfoot.extract.gazetteer import is_adjective
from crossfoot.extract.language import Head, of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.unknown import LONGEST, UnknownNames
from crossfoot.extract.naming.view import COMPASS, FILL, QUOTES, THING_KIND, TROOPS, View
from crossfoot.extract.wordbook import PLACE

_OFFICE, _PARTY = CONCEPTS.bit("speaker-office"), CONCEPTS.bit("po-warring")
#: «бойовики», «палестинская»: so near such words stand before a group that is no part of an army
_MILITANT, _MILITANTS = CONCEPTS.bit("where-militant"), 2
#: «Міська ТЕЦ», «Городская ТЭЦ»: a town's, and not called so
_CIVIC = ("міськ", "городск", "сільськ", "сельск", "заводськ", "заводск")


class SiteNames:
    """Reads the names of sites and battlegroups of one text."""

    def __init__(self, view: View, unknown: UnknownNames) -> None:
        """``unknown`` tells which words may be names."""
        self._view, self._unknown = view, unknown
        language = view.tokens.lexicon.language
        self._head_last = language.head is Head.LAST
        #: of a feminine, neuter or plural group; «сил» and «ворогів» end as a masculine would
        self._told_by = of_several(language.past_endings)

    def named(self, at: int, done: int) -> Name | None:
        """An unknown name before the site it is of: "Lowford Airport", «Лужанському порту»."""
        view, first = self._view, at
        while first - 1 >= done and view.mask(first - 1) & THING_KIND and view.capital(first - 1) <= view.capital(at):
            first -= 1
        behind = view.kind_word(first)[1]
        last = first
        while behind > at and first - 1 >= done and last - first < LONGEST and self._unknown.is_name(first - 1):
            first -= 1
            if view.cyrillic:
                break
        if first < last and view.mask(first) & FILL and view.begins_sentence(first):
            # "The Lowford Airport"
            first += 1
        opens = view.cyrillic and view.begins_sentence(first) and not self._is_plant(first, behind)
        return Name(first, behind, first, "plant", kinded=True) if first < last and not opens else None

    def _is_plant(self, first: int, behind: int) -> bool:
        """Whether an adjective that opens a sentence is the name of a plant: «Лужанська ТЕЦ», not «Міська ТЕЦ»."""
        view, word = self._view, self._view.words[first]
        known = view.tokens.lexicon.masks.get(word, 0) | view.bits[first]
        plant = behind == first + 2 and view.tokens.surface(first + 1).isupper()
        return bool(plant and is_adjective(word) and not known and not word.startswith(_CIVIC))

    def quoted(self, at: int) -> Name | None:
        """A name in quotation marks behind what it is of: «аэродром «Лесное»»."""
        view, last = self._view, at + 2
        if view.word(at + 1) not in QUOTES or not view.capital(last):
            return None
        while last - at - 2 < LONGEST and view.word(last) not in QUOTES and (view.capital(last) or view.hyphen(last)):
            last += 1
        return Name(at, last + 1, at + 2, "plant", kinded=True) if view.word(last) in QUOTES else None

    def battlegroup(self, at: int) -> Name | None:
        """«группировки войск «Запад»», «Южной» группировки, "Battlegroup North"."""
        view, last = self._view, at + 1
        for _ in range(LONGEST):
            if view.word(last) in QUOTES and view.capital(last + 1):
                if not self._is_post(at, last + 1):
                    break
                closed = view.word(last + 2) in QUOTES
                return Name(at, last + 3 if closed else last + 2, last + 1, "group")
            if view.mask(at - 1) & _OFFICE and view.capital(last) and view.capital(last + 1):
                # «речник угруповання Іван Ткач»
                break
            if view.capital(last) and (owner := self._is_owned(last)) is not None:
                if not self._is_post(at, last):
                    break
                return Name(at, last + 1, last, "group", possessive=owner)
            if not view.word(last).isalpha() or view.word(last).endswith(self._told_by):
                # «Угруповання передало Нордланду»
                break
            last += 1
        if view.word(at - 1) in QUOTES and view.capital(at - 2):
            return Name(at - 2, at + 1, at - 2, "group")
        if self._head_last and view.capital(at - 1) and self._unknown.is_name(at - 1):
            # "the Tsentr battlegroup"
            return Name(at - 1, at + 1, at - 1, "group")
        return None

    def _is_post(self, group: int, core: int) -> bool:
        """Whether a group is one of troops, often called after where they stand, and no party: «группировка ХАМАС»."""
        view = self._view
        if self._head_last or view.bits[core] & (COMPASS | FILL | PLACE):
            return True
        if any(view.mask(step) & TROOPS for step in range(group + 1, core)):
            return True
        party = view.tokens.surface(core).isupper() or view.tokens.lexicon.masks.get(view.words[core], 0) & _PARTY
        return not party and not any(view.mask(step) & _MILITANT for step in range(group - _MILITANTS, group))

    def _is_owned(self, at: int) -> bool | None:
        """Whether a name has the ending of an owner: "Battlegroup Center's area"; None where no name stands."""
        word, endings = self._view.word(at), self._view.tokens.lexicon.language.possessive_endings
        ending = next((end for end in endings if word.endswith(end)), "")
        return bool(ending) if word.removesuffix(ending).isalpha() else None
