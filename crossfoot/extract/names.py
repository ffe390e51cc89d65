"""Where a text names a place: the tokens of each name with the words that say what it is.

Known names come from the gazetteer. Unknown ones are taken where the text itself marks them as places: a settlement
word or abbreviation before them ("the village of Zarichne"), a word such as "district" behind them, or a place
preposition right before a capital letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.gazetteer import GAZETTEER, Known, fits, is_adjective, is_cyrillic
from crossfoot.extract.lexicon import CONCEPTS, Lexicon
from crossfoot.extract.tokens import NUMBER, SIGN, SKIP, Tokens

_bit = CONCEPTS.bit
AT, FROM, HIT, FILL, NOT = (_bit("where-" + name) for name in ("at", "from", "hit", "fill", "not"))
REGION, DISTRICT, TOWN, DIRECTION = (_bit("where-" + name) for name in ("region", "district", "town", "direction"))
KIND_WORD = _bit("where-kind-word")
ABBREVIATION, PLANT, PLANT_KIND, GROUP = (_bit("where-" + name) for name in ("abbr", "plant", "plant-kind", "group"))
SURE, SEAT = _bit("where-sure"), _bit("where-seat")
OF, AND = _bit("of"), _bit("and")
TYPES = REGION | DISTRICT | DIRECTION | PLANT
#: The gazetteer knows a name that begins with the word.
KNOWN = _bit("where-known")
MARKS = SURE | SEAT | TYPES | TOWN | ABBREVIATION | GROUP
_CALENDAR = _bit("month") | _bit("weekday")

_KINDS = ((REGION, "region"), (DISTRICT, "district"), (DIRECTION, "direction"), (PLANT, "plant"), (TOWN, "city"))
_LIST_KINDS = frozenset({"region", "district", "direction"})
_QUOTES = frozenset("«»\"“”„'’")
_DASHES = frozenset("-‑–—")
_OPENERS = frozenset({":", "!", "?", "…", "\n"})
_BEFORE_LABEL = frozenset("(«\"“*—–-[")
#: Words of an unknown name at most: «Великие Проходы», "Nova Kakhovka".
_LONGEST_UNKNOWN = 3


class _Words(dict[str, tuple[int, int]]):
    """word -> its concepts in one language with those of the gazetteer, and how far it is of interest.

    The interest is a small number, since concept masks are too long to be looked at for every token: 0 none, 1 in any
    case, 2 with a capital letter only.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, word: str) -> tuple[int, int]:
        if len(self) > _LIMIT:
            self.clear()
        entry = GAZETTEER[word]
        mask = self.lexicon.masks.get(word, 0)
        interest = 1 if mask & MARKS else 0
        if entry is not None:
            mask |= KNOWN
            interest = 1 if interest or entry.any_case else 2
        answer = self[word] = mask, interest
        return answer


#: Hostile text may bring endless new words.
_LIMIT = 200_000
_kept: dict[str, _Words] = {}


def _words_of(lexicon: Lexicon) -> _Words:
    """The look-up of a language, made once."""
    kept = _kept.get(lexicon.language.code)
    if kept is None or kept.lexicon is not lexicon:
        kept = _kept[lexicon.language.code] = _Words(lexicon)
    return kept


@dataclass(slots=True)
class Name:
    """A place name at the tokens ``[first, last)``, with its kind word or label; ``core`` is where the name begins."""

    first: int
    last: int
    core: int
    kind: str
    code: str | None = None
    country: str | None = None
    #: what the tables know the name for
    options: tuple[Known, ...] = ()
    #: the text itself says the kind
    kinded: bool = False
    #: an adjective, or a name that alone means nothing, still without its kind
    waiting: bool = False
    #: "Ukraine's": what it owns is the place
    possessive: bool = False


@dataclass(slots=True)
class People:
    """A country's adjective or people at one token: "Ukrainian"."""

    position: int
    country: str


class NameFinder:
    """Finds the place names of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._size = len(tokens.words)
        self._masks = tokens.masks
        #: the concepts of every word, also of those inside a phrase, and whether the gazetteer knows it
        answers = list(map(_words_of(tokens.lexicon).__getitem__, tokens.words))
        self.bits = [mask for mask, _ in answers]
        self._interest = [interest for _, interest in answers]
        self._cyrillic = any(map(is_cyrillic, tokens.lexicon.months))
        self._openings = {first for first, _ in tokens.sentences}
        self.peoples: list[People] = []

    def find(self) -> list[Name]:
        """All names in the order of the text."""
        names: list[Name] = []
        done = 0
        text, starts = self._tokens.text, self._tokens.starts
        wanted = [
            at
            for at, interest in enumerate(self._interest)
            if interest and (interest == 1 or text[starts[at]].isupper())
        ]
        for at in wanted:
            name = self._at(at, done) if at >= done else None
            if name is not None:
                names += self._listed_before(name, done)
                names.append(name)
                names += self._listed_behind(name)
                done = names[-1].last
        self._settle_kinds(names)
        return [name for name in names if not name.waiting]

    def _mask(self, at: int) -> int:
        return self.bits[at] if 0 <= at < self._size else 0

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < self._size else ""

    def _capital(self, at: int) -> bool:
        return 0 <= at < self._size and self._tokens.text[self._tokens.starts[at]].isupper()

    def _at(self, at: int, done: int) -> Name | None:
        mask = self.bits[at]
        if mask & KNOWN and not self._foreign(at):
            name = self._known(at)
            if name is not None:
                return name
        if not mask & MARKS:
            return None
        if mask & ABBREVIATION and self._abbreviated(at):
            return self._labelled(at, at + 2)
        if mask & TOWN:
            name = self._labelled(at, self._behind_label(at))
            if name is not None:
                return name
        if mask & SEAT and self._mask(at - 1) & (AT | FILL):
            return Name(at, at + 1, at, "city")
        if mask & TYPES:
            name = self._typed(at, done)
            if name is not None:
                return name
        if mask & GROUP:
            return self._battlegroup(at)
        return self._governed(at) if mask & SURE else None

    def _foreign(self, at: int) -> bool:
        """A Latin word in a Cyrillic text is a make or an outlet, not a town."""
        return self._cyrillic and not is_cyrillic(self._words[at])

    def _abbreviated(self, at: int) -> bool:
        """«г. Покровск»: the abbreviation, its point and a capital letter; «2025 г. Войска» is a year."""
        if self._word(at + 1) != "." or not self._tokens.joined(at + 1):
            return False
        if self._tokens.joined(at) and self._word(at - 1) not in _BEFORE_LABEL:
            return False
        return self._capital(at + 2) and not (at and self._masks[at - 1] & NUMBER)

    def _behind_label(self, at: int) -> int:
        at += 1
        while self._mask(at) & (TOWN | OF):
            at += 1
        return at + 1 if self._word(at) in _QUOTES else at

    def _labelled(self, first: int, core: int) -> Name | None:
        """A name behind its label, known or not."""
        if not self._capital(core):
            return None
        known = self._known(core)
        if known is not None and not known.waiting and known.kind in ("city", "area", "region"):
            known.first = first
            return known
        if self._kind_word(core + 1)[0] is not None:
            # The village of a district: the district is what is named.
            return None
        last = self._unknown(core, labelled=True)
        return Name(first, last, core, "city", kinded=True) if last > core else None

    def _known(self, at: int) -> Name | None:
        """The longest known name that begins here, with its kind word."""
        entry = GAZETTEER[self._words[at]]
        if entry is None:
            return None
        if entry.longer:
            name = self._longer(at, entry.longer)
            if name is not None:
                return name
        if entry.people is not None:
            self.peoples.append(People(at, entry.people))
            return self._people_of_regions(at, entry.people)
        if not entry.alone or self._is_half(at):
            return None
        capital, found = self._capital(at), entry.alone
        if not capital or found[0].case == "upper":
            upper = self._tokens.surface(at).isupper() and self._word(at + 1) != "$"
            found = tuple(known for known in found if self._is_written(known, capital, upper))
            if not found:
                return None
        name = self._kinded(at, at + 1, found)
        # Lower-case adjectives are names only with their kind: «одеську область».
        return name if capital or not name.waiting else None

    def _longer(self, at: int, options: tuple[Known, ...]) -> Name | None:
        """A known name of several words that begins here."""
        after = self._word(at + 1)
        found: list[Known] = []
        size = 0
        for known in options:
            if not after.startswith(known.rest[0]) or len(known.rest) < size:
                continue
            if not self._is_written(known, self._capital(at), True) or not self._wholly_named(at + len(known.rest)):
                continue
            if all(fits(self._word(at + 1 + step), part) for step, part in enumerate(known.rest)):
                size = len(known.rest)
                found.append(known)
        if not found:
            return None
        if found[0].kind == "people":
            self.peoples.append(People(at, found[0].country or ""))
            return None
        return self._kinded(at, at + 1 + size, tuple(found))

    @staticmethod
    def _is_written(known: Known, capital: bool, upper: bool) -> bool:
        """Whether a name may be written as it is here."""
        if known.case == "upper":
            return upper
        return capital or known.case == "any" or known.adjective

    def _is_half(self, at: int) -> bool:
        """Whether a word is but the first half of a name («Южно-Донецком»), or an everyday word that opens a sentence."""
        if self._word(at + 1) in _DASHES and self._words[at].endswith("о") and self._tokens.joined(at + 1):
            return self._capital(at + 2)
        return self._begins_sentence(at) and bool(self._tokens.lexicon.masks.get(self._words[at], 0) & ~FILL)

    def _wholly_named(self, last: int) -> bool:
        """Whether the last word of a longer name is part of it: "Gaza City", but not "the Gaza city of Rafah"."""
        return self._capital(last) or is_cyrillic(self._words[last]) or bool(self._mask(last) & PLANT)

    def _people_of_regions(self, at: int, country: str) -> Name | None:
        """ "Russian regions" are a place; "the Russian city of X" is X."""
        behind = at + 1
        if not self._mask(behind) & (REGION | TOWN) or self._mask(behind + 1) & OF or self._capital(behind + 1):
            return None
        return Name(at, behind + 1, at, "country", country, country)

    def _kinded(self, at: int, last: int, found: tuple[Known, ...]) -> Name:
        """A known name together with the word that says which of its bearers is meant."""
        kind, behind = self._kind_word(last)
        if kind is not None:
            fitting = [known for known in found if known.kind == kind]
            best = fitting[0] if fitting else found[0]
            code = best.code if fitting or kind != "district" else None
            return Name(at, behind, at, kind, code, best.country, found, kinded=True)
        best = next((known for known in found if known.bare), None)
        if best is not None:
            possessive = self._words[last - 1].endswith(("'s", "s'"))
            return Name(at, last, at, best.kind, best.code, best.country, found, possessive=possessive)
        return Name(at, last, at, found[0].kind, options=found, waiting=True)

    def _kind_word(self, at: int) -> tuple[str | None, int]:
        """The kind that the words from ``at`` on give the name before them, and the position behind these."""
        step = at
        while self._mask(step) & PLANT_KIND and step - at < 3:
            step += 1
        mask = self._mask(step)
        if not mask & (KIND_WORD | TYPES | TOWN):
            return None, at
        if mask & PLANT and (step > at or not mask & TOWN):
            return "plant", step + 1
        step = at
        while self._mask(step) & KIND_WORD and step - at < 2:
            step += 1
        mask = self._mask(step)
        for bit, kind in _KINDS[:3]:
            if mask & bit:
                behind = step + 1
                if self._word(behind) == "." and self._tokens.joined(behind) and len(self._words[step]) < 4:
                    behind += 1
                return kind, behind
        if mask & TOWN and self._capital(at) and not is_cyrillic(self._words[at]):
            return "city", at + 1
        return None, at

    def _unknown(self, at: int, *, labelled: bool = False) -> int:
        """The position behind the capitalised words that begin here and look like a name; ``at`` where none do."""
        spared = NOT if labelled else 0
        last = at
        while last < self._size and last - at < _LONGEST_UNKNOWN * 2:
            if not self._name_like(last, spared) or (last > at and not self._goes_on(last)):
                break
            last += 1
            while self._word(last) in _DASHES and self._tokens.joined(last) and self._tokens.joined(last + 1):
                # Capitals on both sides or a small word between: Ростов-на-Дону.
                last += 2
            if last - at >= _LONGEST_UNKNOWN:
                break
        return min(last, self._size)

    def _goes_on(self, at: int) -> bool:
        """Whether a further word belongs to an unknown name, not to the name of the region it lies in."""
        if self._kind_word(at + 1)[0] is not None:
            return False
        entry = GAZETTEER[self._words[at]]
        return entry is None or not any(known.adjective for known in entry.alone + entry.longer)

    def _name_like(self, at: int, spared: int = 0) -> bool:
        """Whether a word could be a place name; words with the ``spared`` concepts may be one too."""
        if not self._capital(at):
            return False
        mask = self._mask(at) & ~spared
        if mask & (NOT | _CALENDAR | TYPES | TOWN | GROUP) or self._masks[at] & (NUMBER | SIGN | SKIP):
            return False
        word = self._words[at]
        if not word[0].isalpha() or (len(word) < 7 and self._tokens.surface(at).isupper()):
            return False
        entry = GAZETTEER[word]
        return entry is None or not entry.is_country()

    def _typed(self, at: int, done: int) -> Name | None:
        """An unknown name before its kind word: «Городнянской общине», "Middleford district"."""
        first = at
        while first - 1 >= done and self._mask(first - 1) & KIND_WORD:
            first -= 1
        end = first
        while first - 1 >= done and end - first < _LONGEST_UNKNOWN:
            before = first - 1
            if self._word(before) in _QUOTES:
                if end - first or not self._name_like(before - 1):
                    break
                first -= 2
                continue
            if self._word(before) in _DASHES and self._tokens.joined(before) and self._tokens.joined(first):
                if before - 1 < done or not self._name_like(before - 1):
                    break
                first -= 2
                continue
            if not self._name_like(before) or (first < end and is_cyrillic(self._words[before])):
                break
            first -= 1
        if first == end or self._begins_sentence(first):
            return None
        kind = next(kind for bit, kind in _KINDS if self.bits[at] & bit)
        behind = self._kind_word(at)[1]
        return Name(first, max(behind, at + 1), first, kind, kinded=True)

    def _begins_sentence(self, at: int) -> bool:
        """Whether the capital of the word may only be that of a sentence."""
        return at in self._openings or self._word(at - 1) in _OPENERS

    def _listed_before(self, name: Name, done: int) -> list[Name]:
        """Unknown names listed before one that carries the kind word for all: «в Межевской и Рубежной общинах»."""
        found: list[Name] = []
        end = name.first
        if end < 2 or not name.kinded:
            return found
        while end - 2 >= done and (self._mask(end - 1) & AND or self._word(end - 1) in (",", "»", '"')):
            last = end - 1
            first = last - 1
            while first - 2 >= done and self._word(first - 1) in _DASHES and self._tokens.joined(first):
                first -= 2
            if not self._name_like(first) or self._begins_sentence(first):
                break
            found.insert(0, Name(first, last, first, name.kind))
            end = first
        return found

    def _listed_behind(self, name: Name) -> list[Name]:
        """Names listed behind one, known or not: "in the areas of Lozove, Dubrava, Stavky and Pisky"."""
        found: list[Name] = []
        at = name.last
        if self._word(at) != ",":
            return found
        while self._word(at) == "," or (found and self._mask(at) & AND):
            if not self._capital(at + 1) or self._begins_sentence(at + 1):
                break
            item = self._known(at + 1)
            if item is None:
                last = self._unknown(at + 1)
                item = Name(at + 1, last, at + 1, name.kind)
            if item.last == at + 1:
                break
            found.append(item)
            at = item.last
        closed = len(found) > 1 and self._mask(found[-1].first - 1) & AND
        return found if closed or len(found) > _LONGEST_UNKNOWN else []

    def _battlegroup(self, at: int) -> Name | None:
        """«группировки войск «Запад»», «Южной» группировки, "Battlegroup North"."""
        last = at + 1
        for _ in range(3):
            if self._word(last) in _QUOTES and self._capital(last + 1):
                closed = self._word(last + 2) in _QUOTES
                return Name(at, last + 3 if closed else last + 2, last + 1, "group")
            if self._capital(last) and self._word(last).isalpha():
                return Name(at, last + 1, last, "group")
            if not self._word(last).isalpha():
                break
            last += 1
        if self._word(at - 1) in _QUOTES and self._capital(at - 2):
            return Name(at - 2, at + 1, at - 2, "group")
        return None

    def _governed(self, at: int) -> Name | None:
        """An unknown name right behind a place preposition."""
        core = at + 1
        while self._mask(core) & FILL and core - at < 4 and not self._capital(core):
            core += 1
        if not self._capital(core) or (self.bits[core] & KNOWN and self._known(core) is not None):
            return None
        last = self._unknown(core)
        if last == core or not self._reads_as_place(last):
            return None
        kind, behind = self._kind_word(last)
        return Name(core, behind, core, kind or "city", kinded=kind is not None)

    def _reads_as_place(self, last: int) -> bool:
        """A Cyrillic name must stand in a case that tells where, not whose (persons: «у Петренка»)."""
        word = self._words[last - 1]
        if word.endswith("'s"):
            return False
        return not is_cyrillic(word) or not word.endswith(("а", "я", "ого", "его", "ів", "ов", "им", "ем"))

    def _settle_kinds(self, names: list[Name]) -> None:
        """Names of a list share the kind word behind the last: "Bryansk and Kursk regions".

        An adjective left alone takes the kind of an earlier one: «у Дарницькому районі 5, у Деснянському 3».
        """
        listed = False
        for name, after in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
            joined = after.first - name.last == 1 and not name.kinded and after.kinded and after.kind in _LIST_KINDS
            link = self._mask(name.last) & AND or (listed and self._word(name.last) == ",")
            listed = bool(joined and link)
            if listed:
                self._decide(name, after.kind)
        kind: str | None = None
        for name in names:
            if name.kinded and name.kind in _LIST_KINDS:
                kind = name.kind
            elif kind is not None and not name.kinded and self._mask(name.first - 1) & AT:
                if name.waiting or is_adjective(self._words[name.first]):
                    self._decide(name, kind)

    @staticmethod
    def _decide(name: Name, kind: str) -> None:
        fitting = [known for known in name.options if known.kind == kind]
        if not fitting and name.options and not name.waiting and kind == "region":
            # "Kyiv and Kharkiv regions" makes a region of the first; a town of no region stays one.
            return
        name.kind, name.kinded, name.waiting = kind, True, False
        name.code = fitting[0].code if fitting else None
        name.country = fitting[0].country if fitting else None
