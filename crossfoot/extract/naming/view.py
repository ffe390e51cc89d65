"""Tokens as names are read from them: the place concepts of every word, capitals, words that say a kind."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import is_cyrillic
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.stems import is_adjective
from crossfoot.extract.tokens import EMOJI, Tokens
from crossfoot.extract.wordbook import ANY_CASE, PLACE

_bit = CONCEPTS.bit
AT, FROM, FILL, NOT, SURE, SEAT = (_bit("where-" + name) for name in ("at", "from", "fill", "not", "sure", "seat"))
#: towns that people are named like
GIVEN = _bit("where-given-name")
REGION, DISTRICT, TOWN, DIRECTION = (_bit("where-" + name) for name in ("region", "district", "town", "direction"))
#: a region behind its name only: "Westmark state"
STATE = _bit("where-state")
ABBREVIATION, GROUP, KIND_WORD = _bit("where-abbr"), _bit("where-group"), _bit("where-kind-word")
#: a part of a town or a place of its own that is smaller than one: "camp"
QUARTER = _bit("where-quarter")
STRIKE = _bit("where-strike")
#: what is done to places rather than to people: "struck", not "attacked"
POUND = _bit("where-pound")
#: "downed over Lowford"
OVER = _bit("where-over")
#: an attack, which has its aim behind a preposition
HIT = _bit("where-hit")
#: verbs and nouns of what is done to places only, what leads to a target, fights for a town, who lives in one
SHELL, SHELLING, TARGET, BATTLE, DWELL = (
    _bit("where-" + name) for name in ("shell", "shelling", "target", "battle", "dwell")
)
#: prepositions that stand before places only, whatever the case: «возле»
BESIDE = _bit("where-beside")
COMPASS = _bit("where-compass")
STREET = _bit("where-street")
#: "located", "situated"
LIES = _bit("where-lies")
#: "the Center Group of Forces"
_GROUP_OF, TROOPS = _bit("where-group-of"), _bit("where-group-troops")
#: "Times", "Post": the name before it is no place
OUTLET = _bit("where-outlet")
ARTICLE, AREA, LABEL_MORE = _bit("where-article"), _bit("where-area"), _bit("where-label-more")
PLANT, PLANT_KIND = _bit("where-plant"), _bit("where-plant-kind")
#: an airfield, a depot: the name in quotation marks behind it is a place
SITE = _bit("where-site")
#: what stands in a land and is its: "refineries", «лікарні», and what kind of such it is: "oil"
THING, THING_KIND = _bit("where-thing"), _bit("where-thing-kind")
#: what people live in, which is a town's as well
HOUSING = CONCEPTS.any(("house", "building", "apartment"))
#: a site whose name stands before it: "Lowford Airport", «Лужанський НПЗ»
PROPER_SITE = _bit("where-proper-site")
#: a land or a water, or what stands alone in one, with its name beside it: "the Lowmoor valley", «озеро Лугове»
LAND = _bit("where-land")
#: lands whose name stands behind them as well: "Lake Orvo"; what has its name before it behind a preposition only
LAND_OF, LONE_SITE = _bit("where-land-of"), _bit("where-lone-site")
OF, AND = _bit("of"), _bit("and")
#: Words that say what the name before them is.
TYPES = REGION | STATE | DISTRICT | DIRECTION | PLANT
#: Words at which an unknown name may be marked.
MARKS = (
    SURE
    | SEAT
    | TYPES
    | TOWN
    | ABBREVIATION
    | GROUP
    | _GROUP_OF
    | SITE
    | COMPASS
    | HIT
    | POUND
    | OVER
    | PROPER_SITE
    | LAND
    | LONE_SITE
    | SHELL
    | SHELLING
    | TARGET
    | BATTLE
    | DWELL
)
#: Words of interest in lower case too.
_ANY = MARKS | ANY_CASE

KINDS = (
    (QUARTER, "quarter"), (REGION | STATE, "region"), (DISTRICT, "district"), (DIRECTION, "direction"),
    (PLANT, "plant"), (TOWN, "city"),
)  # fmt: skip
QUOTES = frozenset("«»\"“”„'’")
DASHES = frozenset("-‑–—")
_JOINING = DASHES - {"—"}
_OPENERS = frozenset({":", "!", "?", "…", "\n", "•", "«", "“", "„"})
#: An abbreviation of a kind ("обл.") has fewer letters than this.
_ABBREVIATED = 4
#: How many words may stand before a kind word that only narrow it: "nuclear power plant", «міської громади».
_PLANT_KINDS, _KIND_WORDS = 3, 2


#: Words at which a name may begin or be marked.
MARKING = FAMILIES.of_words(MARKS | PLACE)


class View:
    """The tokens of one text. ``bits`` are the concepts of every word, also of those inside a phrase."""

    def __init__(self, tokens: Tokens) -> None:
        """Look every word up once."""
        self.tokens = tokens
        self.words = tokens.words
        self.size = len(tokens.words)
        self.bits = tokens.base
        self._openings = {first for first, _ in tokens.sentences}
        self.cyrillic = any(map(is_cyrillic, tokens.lexicon.months))

    def wanted(self) -> list[int]:
        """The tokens at which a name may begin or be marked."""
        bits = self.bits
        return [at for at in self.tokens.families[MARKING] if bits[at] & _ANY or self.capital(at)]

    def mask(self, at: int) -> int:
        """The concepts of a token; none outside the text."""
        return self.bits[at] if 0 <= at < self.size else 0

    def word(self, at: int) -> str:
        """The folded word of a token; empty outside the text."""
        return self.words[at] if 0 <= at < self.size else ""

    def capital(self, at: int) -> bool:
        """Whether a token begins with a capital letter, or is the article of a name: "al-Mawasi"."""
        if not 0 <= at < self.size:
            return False
        text, starts = self.tokens.text, self.tokens.starts
        if text[starts[at]].isupper():
            return True
        return bool(self.bits[at] & ARTICLE) and self.hyphen(at + 1) and text[starts[at + 2]].isupper()

    def joined(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return at < self.size and self.tokens.joined(at)

    def hyphen(self, at: int) -> bool:
        """Whether a dash stands here that joins the words on both its sides; a long one parts them: "in Riga—where"."""
        return self.word(at) in _JOINING and self.joined(at) and self.joined(at + 1)

    def names_group(self, at: int) -> int:
        """How many tokens of a battlegroup's name stand there: "group of forces", "Group" of "Group's units"."""
        if not self.mask(at) & _GROUP_OF:
            return 0
        if self.mask(at + 1) & OF and self.mask(at + 2) & TROOPS:
            return 3
        owner = self.word(at).endswith(self.tokens.lexicon.language.possessive_endings)
        return int(self.capital(at) and owner and bool(self.mask(at + 1) & TROOPS))

    def owns(self, at: int) -> bool:
        """Whether a word tells whose the next is: "Middleford district's"."""
        endings = self.tokens.lexicon.language.possessive_endings
        return bool(endings) and self.words[at].endswith(endings)

    def in_street(self, first: int, last: int) -> bool:
        """Whether a name is that of a street: «улице Гагарина», «Київському проспекті», "Mill Street in Lowford"."""
        if not self.cyrillic:
            return bool(self.mask(last - 1) & STREET and self.mask(last) & AT and self.capital(last + 1))
        before = first - 1 - (self.word(first - 1) == "." and self.joined(first - 1))
        return bool((self.mask(before) | self.mask(last)) & STREET)

    def begins_sentence(self, at: int) -> bool:
        """Whether the capital of a word may only be that of a sentence."""
        if at in self._openings or self.word(at - 1) in _OPENERS:
            return True
        if self.word(at - 1) == '"' and not self.joined(at - 1):
            return True
        # Emoji are no tokens.
        return at > 0 and bool(EMOJI.search(self.tokens.text, self.tokens.ends[at - 1], self.tokens.starts[at]))

    def foreign(self, at: int) -> bool:
        """Whether a Latin word stands in a Cyrillic text: a make or an outlet, not a town."""
        return self.cyrillic and not is_cyrillic(self.words[at])

    def kind_word(self, at: int) -> tuple[str | None, int]:
        """The kind that the words from ``at`` on give the name before them, and the position behind these."""
        step = at
        while self.mask(step) & PLANT_KIND and step - at < _PLANT_KINDS:
            step += 1
        mask = self.mask(step)
        if (site := self._site_behind(at)) > 0:
            return "plant", site
        if not mask & (KIND_WORD | TYPES | TOWN):
            return self._owner(at)
        if mask & PLANT and (step > at or not mask & TOWN):
            return "plant", step + 1
        step = at
        while self.mask(step) & KIND_WORD and step - at < _KIND_WORDS:
            step += 1
        mask = self.mask(step)
        for bit, kind in KINDS[:4]:
            if mask & bit:
                behind = step + 1
                if self.word(behind) == "." and self.joined(behind) and len(self.words[step]) < _ABBREVIATED:
                    behind += 1
                return kind, behind
        if mask & TOWN and self.capital(at) and not is_cyrillic(self.words[at]):
            # "Gaza City", but not "the Gaza city of ...".
            return "city", at + 1
        return None, at

    def _site_behind(self, at: int) -> int:
        """The position behind a site that the name before it is of: "Airport", «нафтопереробного заводу»; or 0."""
        if not self.cyrillic:
            step = at + bool(self.mask(at) & THING_KIND)
            # "Lowford Airport", "Lowford air base"
            return step + 1 if self.mask(step) & PROPER_SITE and (step > at or self.capital(at)) else 0
        if not self.capital(at - 1) or not is_adjective(self.words[at - 1]):
            return 0
        step = at
        while self.mask(step) & (PLANT_KIND | THING_KIND) and step - at < _PLANT_KINDS:
            step += 1
        return step + 1 if self.mask(step) & PROPER_SITE else 0

    def _owner(self, at: int) -> tuple[str | None, int]:
        """The kind of an area that something lies in: "the Northford region's Southford"."""
        word, lexicon = self.word(at), self.tokens.lexicon
        endings = lexicon.language.possessive_endings
        if not word.endswith(endings):
            return None, at
        kind = lexicon.masks.get(word.removesuffix(next(filter(word.endswith, endings))), 0)
        if kind & (REGION | STATE | DISTRICT) and (self.capital(at + 1) or self.mask(at + 1) & FILL):
            return ("district" if kind & DISTRICT else "region"), at + 1
        return None, at
