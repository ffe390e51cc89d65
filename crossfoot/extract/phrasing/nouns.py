"""The noun group behind a number: what is counted, its model, or the unknown noun as written."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.models import MODELS
from crossfoot.extract.number import Kind
from crossfoot.extract.numbered import MANY
from crossfoot.extract.objects import AIR, EQUIPMENT, MOST, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, ANOTHER, HEDGE, MODEL, OR, OTHER, Phrase
from crossfoot.extract.phrasing.groups import (
    behind_participle,
    describes,
    is_said_to_be,
    lists_models,
    measured,
    named_in_front,
    renames,
    shared_event,
    shared_object,
)
from crossfoot.extract.phrasing.words import A, NounWords
from crossfoot.extract.tokens import HYPHENS, INNER, NEWLINE, NUMBER, SIGN, STOP

_bit = CONCEPTS.bit
_WITHIN_PAST = _bit("within-past")
_RUNNING, _SAY, _EACH, _EACH_SIDE, _COMPOUND = (
    _bit(name) for name in ("running-count", "say", "each", "each-side", "compound-end")
)
_DASH, _FOR, _DEED = _bit("dash"), _bit("for"), _bit("deed-noun")
_ADVERB, _RISE, _MODAL, _VERB_NOUN = (_bit(name) for name in ("adverb", "rise", "modal", "verb-noun"))
#: "41 pieces of equipment"
_PIECES = _bit("pieces-of")
#: "job losses" are nobody's death
_CIVIL = _bit("civil-loss")
#: what may be struck stands behind these with the word that elsewhere means "each"
_STRUCK = CONCEPTS.any(("attack-noun", "attack-verb", "inflict", "impact-noun", "where-hit"))
#: nouns that say by themselves what happened: deaths, injuries, casualties
_OUTCOME = CONCEPTS.any(("death", "injury", "casualties"))
#: "military", "battlefield": words before them that say whose
_ARMYS = _bit("of-troops")
#: "reached 900 overnight": words of time and place that are no nouns
_NO_NOUN = _bit("no-noun")
_OF_TROOPS = CONCEPTS.any(("of-troops", "soldier"))
#: participles before the people they were done to; verbs of what stays as it is
_DONE_TO, _REST = CONCEPTS.any(("injure", "capture", "rescue", "missing")), CONCEPTS.any(("st-rest", "dwell"))
_MODEL_BITS = tuple((_bit("model:" + name), name, what) for name, (what, _) in MODELS.items())
_OWNS = frozenset("'’")
#: "or more" behind a number limits it, before one it is "and more than"
_OR_MORE = _bit("at-least-after")
#: Signs inside a noun group.
_INSIDE = frozenset('“”"«»„×x')
#: What goes on with the noun though it may part a number from the noun of another.
_GOES_ON = INNER | _ADVERB | OTHER | ANOTHER | NUMBER | _OUTCOME | MODEL | OBJECT | AND | SIGN
#: What each step of reading a group asks for: a word with none of these is not its business.
_OPENING = _NO_NOUN | _ARMYS | _DONE_TO | _STRUCK | _VERB_NOUN | _MODAL | INNER | A | _FOR
_QUALIFYING = _ADVERB | _PIECES | OTHER | ANOTHER | NUMBER | _SAY | _REST
_NAMING = _OUTCOME | MODEL | OBJECT
#: words that tell less than the name of a model before them
_VAGUE = frozenset({"weapon_system", "munition"})
#: The longest noun group, in tokens; the noun of a free order stands within so many.
_LONGEST, _NEAR = 14, 5
#: "three Project 100 Heron river patrol boats": behind the name of a design its noun stands within so many
_DESIGN, _DESIGNED = _bit("design"), 6


def read_noun(near: NounWords, phrase: Phrase) -> None:
    """Give the phrase the noun group behind its number."""
    at = phrase.last
    if is_said_to_be(near, at):
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[at + 1]), at + 1, near.tokens.behind(at + 1)
        return
    row = not phrase.number.words and near.mask(at) & _DASH and object_of(near.mask(at + 1)) in EQUIPMENT
    if at < near.size and (near.tokens.hyphen(at) or (row and not named_in_front(near, phrase))):
        # "155-ті снаряди"; a row of a table: "45 - tanks"
        at += 1
    _Group(near, phrase, at).read()


class _Group:
    """A noun group while it is read, token by token."""

    __slots__ = ("at", "models", "near", "phrase", "unknown")

    def __init__(self, near: NounWords, phrase: Phrase, at: int) -> None:
        self.near = near
        self.phrase = phrase
        self.at = at
        #: the last word that may be a noun the language does not know, or -1
        self.unknown = -1
        self.models: list[str] = []

    def read(self) -> None:
        """Read up to the end of the group and settle what its noun is."""
        limit = min(self.near.size, self.at + _LONGEST)
        opening = _OPENING | self.near.ends
        going = True
        while going and self.at < limit:
            mask = self.near.masks[self.at]
            decided = self._opens(mask) if mask & opening else None
            if decided is None and mask & _QUALIFYING:
                decided = self._qualifies(mask)
            if decided is None and mask & _NAMING:
                decided = self._names(mask)
            if decided is None:
                decided = self._joins(mask)
            going = self._unknown_word(mask) if decided is None else decided
        self._settle()

    @property
    def _nameless(self) -> bool:
        """Whether neither a noun nor a word that may be one has been read."""
        return self.phrase.noun < 0 and self.unknown < 0

    def _is_adjective_before(self, at: int) -> bool:
        """Whether another adjective of the same noun follows "or": "12 cruise or ballistic missiles"."""
        return self.unknown >= 0 and self.phrase.noun < 0 and self.near.object_within(at + 1, 2)

    def _is_people(self, at: int) -> bool:
        """Whether a word with a capital is the name of a people, with no noun of its own behind it."""
        entry = GAZETTEER[self.near.words[at]]
        return entry is not None and entry.people is not None and self.near.tokens.capital(at) and self.at == at + 1

    def _skip(self) -> bool:
        self.at = self.near.tokens.behind(self.at)
        return True

    def _is_compound(self) -> bool:
        """Whether the word is the second half of one with a hyphen."""
        at = self.at
        return at > self.phrase.last and self.near.words[at - 1] in HYPHENS and self.near.tokens.hyphen(at - 1)

    def _opens(self, mask: int) -> bool | None:
        """What stands right behind the number, and what ends a group; True goes on, False ends, None is another's."""
        near, phrase, at = self.near, self.phrase, self.at
        if mask & _NO_NOUN and self._nameless:
            # "900 daily sorties", but "900 daily"
            next_word = near.tokens.behind(at)
            goes_on = near.object_within(next_word, 2) or bool(near.word(next_word) and near.is_plural(next_word))
            return self._skip() if goes_on and not near.mask(next_word) & near.ends else False
        if at == phrase.last and near.month_first:
            if mask & _DONE_TO and near.people_within(near.tokens.behind(at)):
                # "40 wounded soldiers", "two missing clerks", "12 abducted Norland children"
                return self._skip()
            if mask & near.stops and phrase.noun < 0 and near.participle(at):
                # "120,000 affected households"
                if near.object_within(near.tokens.behind(at), 1):
                    return self._skip()
            if mask & _ARMYS and mask & near.stops and near.object_within(near.tokens.behind(at), 2):
                # "four army tanks"
                return self._skip()
            if mask & _STRUCK and phrase.noun < 0 and near.event_within(near.tokens.behind(at)):
                # "88 shelling attacks" are strikes, where attacks may be those of infantry.
                after = near.tokens.behind(at)
                phrase.object, phrase.noun, phrase.last = "strike", after, near.tokens.behind(after)
                return False
        if mask & _VERB_NOUN and at == phrase.last and phrase.noun < 0 and near.counts_as_noun(at):
            # "26 fires since Sunday"
            self.unknown = at
            return False
        if mask & _MODAL and near.month_first:
            # "of four boilers two cannot be saved"
            return False
        if near.month_first and (behind := near.behind_model(at)):
            self.unknown, self.at = at, behind
            return True
        named = mask & _GOES_ON or (mask & OR and (self.models or self._is_adjective_before(at)))
        if mask & near.ends and not (named or self._is_compound() or near.attributive(at)):
            # "three Iskander-M or KN-23 missiles" are one kind all the same.
            return False
        if mask & INNER:
            self.at += 1
            return True
        if mask & (A | _FOR):
            compound = self._is_compound()
            if (mask & A and not compound) or (mask & _FOR and compound):
                # "a 390-for-390 exchange"
                return False
        return None

    def _qualifies(self, mask: int) -> bool | None:
        """Words that go before the noun."""
        near, phrase, at = self.near, self.phrase, self.at
        if self._nameless:
            if mask & (_ADVERB | _PIECES):
                return self._skip()
            if mask & (OTHER | ANOTHER):
                phrase.other = phrase.other or bool(mask & OTHER)
                return self._skip()
        if mask & NUMBER and phrase.noun < 0 and (skipped := measured(near, at)):
            self.at = skipped
            return True
        if self._nameless and near.month_first:
            if mask & _SAY and not mask & OBJECT:
                # "200,000 confirmed dead"
                return self._skip()
            if mask & _REST:
                # "Another 90,000 remain without power": the noun is left out.
                return False
        return None

    def _names(self, mask: int) -> bool | None:
        """Nouns the language knows: outcomes, models, objects."""
        near, phrase, at = self.near, self.phrase, self.at
        if mask & _OUTCOME and phrase.unit is None and not self._is_compound() and not near.mask(at - 1) & _CIVIL:
            if phrase.noun < 0 or (near.month_first and phrase.object in PEOPLE and at == phrase.last):
                # "14 deaths", "14 civilian deaths"
                if near.tokens.concepts(phrase.number.last, at) & _OF_TROOPS:
                    # "800 military deaths"
                    phrase.object = "soldier"
                if near.free_order:
                    # «двое двухсотых»: soldiers, and not only people
                    phrase.object = phrase.object or object_of(mask)
                phrase.noun, phrase.last = at, near.tokens.behind(at)
                return False
        if mask & MODEL:
            return self._model(mask)
        if not mask & OBJECT or (mask & near.stops and not near.counts_as_noun(at)):
            return None
        owns = near.month_first and near.word(at + 1) in _OWNS and near.tokens.joined(at + 1)
        if owns and near.object_within(at + 2, 3):
            # "11 invaders' armoured vehicles"
            self.at = at + 2
            return True
        if near.free_order and phrase.noun < 0 and describes(near, at):
            # «30 військових заводів»
            return self._skip()
        if phrase.noun < 0 or near.month_first or near.masks[phrase.noun] & MODEL:
            vague = self.models and phrase.object and object_of(mask) in _VAGUE
            # "three Patriot systems", "four KAB bombs" are what Patriots are.
            phrase.object, phrase.noun = phrase.object if vague else object_of(mask), at
            phrase.last = near.tokens.behind(at)
        self._skip()
        if near.free_order:
            self._models_behind()
        return near.month_first

    def _model(self, mask: int) -> bool:
        near, phrase = self.near, self.phrase
        self.models += [name for bit, name, _ in _MODEL_BITS if mask & bit]
        if phrase.object is None and phrase.unit is None and (near.free_order or not mask & OBJECT):
            phrase.object, phrase.noun = next(what for bit, _, what in _MODEL_BITS if mask & bit), self.at
            phrase.last = near.tokens.behind(self.at)
        elif near.free_order or phrase.noun >= 0:
            phrase.last = near.tokens.behind(self.at)
        return self._skip()

    def _models_behind(self) -> None:
        """Weapon models listed behind the noun: БпЛА типу Shahed, Гербера."""
        near = self.near
        for step in range(self.at, min(near.size, self.at + 8)):
            mask = near.masks[step]
            if mask & MODEL:
                self.models += [name for bit, name, _ in _MODEL_BITS if mask & bit]
                self.phrase.last = near.tokens.behind(step)
            elif mask & (STOP | NEWLINE | NUMBER | near.stops) or step in near.numbers:
                break

    def _joins(self, mask: int) -> bool | None:
        """Signs and words between the parts of a group, and those behind it."""
        near, phrase, at, unknown = self.near, self.phrase, self.at, self.unknown
        if mask & _OR_MORE and near.tokens.behind(at) in near.numbers:
            return False
        if mask & (_EACH | _EACH_SIDE | _RUNNING | _WITHIN_PAST) or (mask & (HEDGE | _RISE | _SAY) and near.free_order):
            return False
        word = near.words[at]
        if word in _INSIDE or (word in HYPHENS and near.tokens.hyphen(at)):
            self.at += 1
            return True
        if word == "," and near.month_first and self.models and lists_models(near, at):
            self.at += 1
            return True
        if word == "(" and near.month_first and unknown >= 0 and near.word(at + 2) == ")":
            # "Five Air Force (RAF) jets"
            if near.object_within(at + 3, 3):
                self.at += 3
                return True
        if mask & AND and unknown >= 0 and phrase.noun < 0 and (shared := shared_object(near, unknown, at + 1)):
            phrase.object, phrase.noun, phrase.last = shared, unknown, unknown + 1
            return False
        either = mask & (AND | OR) and phrase.noun < 0
        if either and (unknown >= 0 or self.models) and near.object_within(at + 1, 4):
            self.at += 1
            return True
        if mask & NUMBER and unknown >= 0 and phrase.noun < 0 and not near.tokens.joined(at):
            reach = _DESIGNED if near.masks[at - 1] & _DESIGN else 3
            goes_on = near.object_within(at + 1, reach) and at not in near.numbers
            self.at += goes_on
            return goes_on
        if not mask & (SIGN | NUMBER) and self._is_compound():
            # "one U.S.-made carrier": the second half is no noun.
            self.unknown = unknown if mask & _COMPOUND else at
            self.at += 1
            return True
        return None

    def _unknown_word(self, mask: int) -> bool:
        """A word that says nothing else: an adjective, or a noun the language does not know."""
        near, at, unknown = self.near, self.at, self.unknown
        if mask & near.stops and near.attributive(at):
            if at == self.phrase.number.last and (behind := behind_participle(near, at)):
                self.at = behind
                return True
            if near.object_within(near.tokens.behind(at), 3):
                # 30 пошкоджених будинків
                return self._skip()
        if mask & near.ends or at in near.numbers or near.set_apart(at):
            return False
        if self.phrase.noun >= 0 and near.month_first:
            if self.phrase.number.low > 1 and not near.is_plural(self.phrase.noun) and near.event_within(at + 1):
                # "5 rocket artillery strikes": the first noun only tells their kind.
                self.at += 1
                return True
            return False
        if near.is_verb(at) and not mask & OBJECT:
            # "ще 40 лишаються без тепла": the noun is left out.
            return False
        if unknown >= 0 and near.month_first and near.is_plural(unknown) and not near.is_plural(at):
            # A plural ends the noun: "40 volunteers brought water".
            return False
        if unknown < 0 or near.month_first or renames(near, unknown, at):
            self.unknown = at
        self.at += 1
        if near.month_first:
            return True
        # The first word that is no adjective is the noun.
        goes_on = near.attributive(at) or near.tokens.hyphen(at + 1) or near.mask(at + 1) & MODEL
        return at - self.phrase.last <= _NEAR and bool(goes_on)

    def _settle(self) -> None:
        """Where no known noun was found: a model's own plural, the noun of the next number, or the unknown word."""
        near, phrase, at = self.near, self.phrase, self.at
        if self.models and self._nameless and not phrase.unit and near.masks[at - 1] & OBJECT:
            # "300 Shaheds": a model's plural is the noun itself.
            phrase.object, phrase.noun, phrase.last = object_of(near.masks[at - 1]), at - 1, at
        if phrase.noun >= 0 and phrase.number.low > MOST.get(phrase.object or "", phrase.number.low):
            # "1.8 million units" are no reactors.
            phrase.object, phrase.noun, self.unknown = None, -1, phrase.noun
        if self._nameless and phrase.unit is None and near.mask(phrase.last) & (AND | _OR_MORE):
            # «до 200 и более 490 солдат соответственно»
            phrase.object = shared_object(near, -1, near.tokens.behind(phrase.last))
        several = near.is_plural(near.tokens.behind(phrase.noun) - 1)
        if phrase.number.low > 1 and near.month_first and phrase.object in AIR and not several:
            phrase.object = shared_event(near, phrase.last) or phrase.object
        phrase.model = tuple(dict.fromkeys(self.models))
        if phrase.number.kind is Kind.ORDINAL and phrase.noun < 0 and near.mask(at) & _DEED:
            # "The second complete loss of power", "a second exchange": what was done again is the noun.
            self.unknown = at
        if phrase.noun < 0 and self.unknown >= 0 and phrase.unit is None:
            phrase.last = self.unknown + 1
            if near.masks[self.unknown] & MANY:
                # «трёх механизированных, штурмовой бригад»
                phrase.object, phrase.noun = "brigade", self.unknown
                return
            # Where the text is cut off, the noun that would follow in a language of this order is missing.
            if near.month_first or self.unknown + 2 < near.size or not near.tokens.text[-1].isalpha():
                phrase.other_noun = near.words[self.unknown]
                if near.month_first and self._is_people(self.unknown):
                    # "900 Lebanese"
                    phrase.object, phrase.noun = "person", self.unknown
