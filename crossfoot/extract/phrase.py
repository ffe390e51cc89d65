"""A number with its hedge, unit and noun: what exactly is counted, or why the number is no figure."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from crossfoot.extract.language import UNITS, Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.models import MODELS
from crossfoot.extract.number import HALF_OF, Kind, Number
from crossfoot.extract.objects import AIR, BUILDINGS, EQUIPMENT, EVENTS, MOST, OBJECT, PEOPLE, PLACES, object_of
from crossfoot.extract.tokens import HYPHENS, INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens
from crossfoot.model.bound import Hedge
from crossfoot.model.measure import is_kind_of

_bit = CONCEPTS.bit
RUNNING, SAY, EACH_SIDE, COMPOUND = (_bit(name) for name in ("running-count", "say", "each-side", "compound-end"))
UNIT, DASH, OF, A, TO, FROM = (_bit(name) for name in ("unit", "dash", "of", "a", "to", "from"))
PUT_AT, ABOUT = _bit("put-at"), _bit("about")
EACH, OTHER, ANOTHER, TOTAL = (_bit(name) for name in ("each", "other", "another", "total"))
OF_THEM, INCLUDING, PLUS, AND, OR = (_bit(name) for name in ("of-them", "including", "plus", "and", "or"))
BE, HAVE, CLAUSE, IN, FOR, WITH = (_bit(name) for name in ("be", "have", "clause", "in", "for", "with"))
ADVERB, ADJECTIVE, PREPOSITION, WITHIN, OLD, WAR_NOUN, RISE = (
    _bit(name) for name in ("adverb", "adjective", "preposition", "within", "old", "war-noun", "rise")
)
#: The name of a row of a table is no longer than this.
_ROW_WORDS = 8
#: How many tokens back the verb of a change may stand: "rose from 30 a month in one year to 100".
_RISE_REACH = 10
#: The noun behind "of" stands within so many tokens.
_PARTITIVE = 5
_EXACT, _FRACTION = Hedge.EXACT, Kind.FRACTION
AREAS = PLACES - BUILDINGS
WEAPONS = frozenset({"drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket"})
#: The second kind of a mixed lot stands within so many tokens behind the "and".
_SECOND_KIND = 2
#: No genitive plural ends with one of these.
_VOWELS = frozenset("аеєиіїоуюяыэё")
VERB_NOUN, MODAL = _bit("verb-noun"), _bit("modal")
#: "information about", "we know about": what follows is no estimate
ABOUT_WHAT = _bit("about-what")
#: "41 pieces of equipment"
PIECES = _bit("pieces-of")
#: "job losses" are nobody's death
CIVIL, POPULATION = _bit("civil-loss"), _bit("population")
#: nouns that say by themselves what happened: deaths, injuries, casualties
#: what may be struck stands behind these with the word that elsewhere means "each"
STRUCK = CONCEPTS.any(("attack-noun", "attack-verb", "inflict", "impact-noun", "where-hit"))
OUTCOME = CONCEPTS.any(("death", "injury", "casualties"))
#: participles before the people they were done to; verbs of what stays as it is
DONE_TO, REST = CONCEPTS.any(("injure", "capture", "rescue")), _bit("st-rest")
_LIMITED = frozenset({"m", "km", "mi", "ft", "day", "week", "month", "hour", "minute"})
MODEL = CONCEPTS.any("model:" + name for name in MODELS)
MODEL_BITS = tuple((_bit("model:" + name), name, what) for name, (what, _) in MODELS.items())

HEDGES: tuple[tuple[int, Hedge], ...] = (
    (_bit("at-least"), Hedge.AT_LEAST),
    (_bit("at-most"), Hedge.AT_MOST),
    (_bit("more-than"), Hedge.MORE_THAN),
    (_bit("less-than"), Hedge.LESS_THAN),
    (_bit("about"), Hedge.ABOUT),
    (_bit("nearly"), Hedge.NEARLY),
)
HEDGE = 0
for _mask, _ in HEDGES:
    HEDGE |= _mask
#: hedges that may also stand behind the noun: "50 people or more"
TRAILING = (
    (_bit("at-least-after"), Hedge.AT_LEAST),
    (_bit("at-most-after"), Hedge.AT_MOST),
    (_bit("about-after"), Hedge.ABOUT),
)
#: "or more" behind a number limits it, before one it is "and more than"
OR_MORE = _bit("at-least-after")
#: What may stand before a number that is of its phrase, and which signs.
_LEADS = HEDGE | OR_MORE | WITHIN | UNIT | OTHER | ANOTHER | EACH | PREPOSITION | A
_LEADING = frozenset("+\"“«'‘")
#: What may be a unit or lead to one.
_UNITARY = UNIT | OLD | DASH | OF | ADJECTIVE
#: Signs inside a noun group.
_INSIDE = frozenset('“”"«»„×x')
#: What parts a number from the noun of another, and what may go on with the noun all the same.
_PARTS = SIGN | OF | IN | FOR | WITH | TO | FROM | AND | OR | NUMBER
_GOES_ON = INNER | ADVERB | OTHER | ANOTHER | NUMBER | OUTCOME | MODEL | OBJECT | AND | SIGN

#: "30-day", «десятиденний»: adjectives that hold a length
_LENGTH_BITS = tuple((_bit("in-" + unit), unit) for unit in ("hour", "day", "week", "month", "year"))
_LENGTHS = sum(bit for bit, _ in _LENGTH_BITS)

_UNIT_BITS = tuple((_bit("unit:" + name), name) for name in UNITS)


@functools.cache
def unit_of(mask: int) -> str | None:
    """The unit a word with these concepts names."""
    if not mask & UNIT:
        return None
    return next((name for bit, name in _UNIT_BITS if mask & bit), None)


@dataclass(slots=True)
class Phrase:
    """A counted thing at the tokens ``[first, last)``; the number itself stands at ``number``."""

    number: Number
    first: int
    last: int
    hedge: Hedge = _EXACT
    unit: str | None = None
    object: str | None = None
    #: position of the noun that names the object, or -1
    noun: int = -1
    #: the noun as written where no object concept names it
    other_noun: str | None = None
    model: tuple[str, ...] = ()
    each: bool = False
    #: "of them", "of which": part of something named before
    of_them: bool = False
    #: "another 19", "the other four"
    other: bool = False
    #: the phrase counts a share of the next phrase: "87 of 120"
    of_next: bool = False
    #: the second number of "1,000 for 1,000"
    swapped: bool = False
    currency: bool = False
    #: the object it probably counts where it names none
    guess: str | None = None
    #: where the guess stands
    guess_at: int = -1
    #: the noun before, where its number is told: "the number of civilians killed rose to 12"
    numbered: int = -1
    #: "within" stands before: a limit for a length, a period otherwise
    within: bool = False


class PhraseReader:
    """Reads the phrase around each number of one text."""

    def __init__(self, tokens: Tokens, numbers: list[Number], stops: int) -> None:
        """``stops`` are the concepts (verbs and the like) that end a noun group."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._size = len(tokens.words)
        self._numbers = {number.first: number for number in numbers}
        self._stops = stops | STOP | NEWLINE | BE | HAVE | CLAUSE | OF_THEM | INCLUDING | PREPOSITION
        self._ends = self._stops | _PARTS
        self._attributes = tokens.lexicon.language.attributive_endings
        self._verbs = tokens.lexicon.language.verb_endings
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._plurals = tokens.lexicon.language.plural_endings
        self._no_plurals = tokens.lexicon.language.no_plural_endings

    def read(self, number: Number) -> Phrase:
        """The phrase of a number that has been found to be a figure."""
        phrase = Phrase(number, number.first, number.last)
        if number.noun >= 0:
            phrase.noun, phrase.object = number.noun, object_of(self._masks[number.noun])
            self._right(phrase)
            return phrase
        self._left(phrase)
        for bit, hedge in TRAILING:
            if self._head_last and self._mask(phrase.last) & bit:
                # "25 or more missiles"
                phrase.hedge, phrase.last = hedge, self._tokens.behind(phrase.last)
        self._unit(phrase)
        self._noun(phrase)
        if phrase.noun < 0 and not phrase.unit:
            self._noun_in_front(phrase)
        self._mixed_lot(phrase)
        if phrase.noun < 0 and not phrase.unit and not phrase.other_noun and self._of_population(phrase.first):
            phrase.object = "person"
        self._right(phrase)
        if phrase.object in AREAS and phrase.hedge is Hedge.MORE_THAN and self._masks[phrase.first] & IN:
            # "over nine regions" says where, not how many.
            phrase.hedge, phrase.first = Hedge.EXACT, phrase.number.first
        before = phrase.first - 1
        if phrase.hedge is _EXACT and before > 0 and self._masks[before] & PUT_AT and self._masks[before - 1] & ABOUT:
            # "Estimated at 55,000"
            phrase.hedge = Hedge.ABOUT
        return phrase

    def _mask(self, at: int) -> int:
        return self._masks[at] if 0 <= at < self._size else 0

    def _before(self, at: int) -> int:
        """The position of the token, or of the phrase, that ends right before ``at``."""
        at -= 1
        while at > 0 and self._masks[at] & INNER:
            at -= 1
        return at

    def _left(self, phrase: Phrase) -> None:
        """Hedges, currency signs and articles before the number."""
        at = phrase.first
        for _ in range(6):
            before = self._before(at)
            if before < 0:
                break
            mask = self._masks[before]
            if not mask & _LEADS and self._words[before] not in _LEADING:
                break
            hedge = next((hedge for bit, hedge in HEDGES if mask & bit), None) if mask & HEDGE else None
            if hedge is Hedge.ABOUT and self._mask(self._before(before)) & ABOUT_WHAT and self._is_about(before):
                # "information about six dead"
                break
            if hedge is Hedge.AT_MOST and mask & TO and phrase.hedge is not Hedge.EXACT:
                # «доповнення до понад 100 ракет»: a preposition
                break
            if mask & WITHIN and phrase.first == at:
                phrase.within = True
                break
            if hedge is not None and not mask & NEWLINE:
                phrase.hedge = hedge if hedge is not Hedge.AT_MOST or not self._rises(phrase, before) else Hedge.EXACT
            elif mask & UNIT and self._tokens.lexicon.language and self._is_currency(mask):
                phrase.unit, phrase.currency = unit_of(mask), True
            elif mask & (OTHER | ANOTHER):
                phrase.other = phrase.other or bool(mask & OTHER)
            elif mask & OR_MORE:
                # «два танка и более 50 солдат»: no limit of the tanks
                phrase.hedge, phrase.first = Hedge.MORE_THAN, at - 1
                break
            elif mask & EACH and not self._head_last:
                if self._mask(before - 1) & STRUCK and not self._is_weapon(phrase.number.last):
                    # «удари по 70 цілях»: what was struck, not how many each.
                    break
                phrase.each = True
            elif mask & PREPOSITION and not self._head_last and self._mask(self._before(before)) & HEDGE:
                # щонайменше на дві доби, как минимум о девяти
                pass
            elif (self._words[before] == "+" and not self._tokens.joined(at)) or (
                not (mask & A and phrase.first == at) and self._words[before] not in _LEADING
            ):
                break
            at = before
            if not mask & (SIGN & ~UNIT) or self._words[before] in ("+", "~"):
                phrase.first = before
        self._hedged_noun(phrase)
        # An article alone is no part of the quote.
        while (
            phrase.first < phrase.number.first
            and self._masks[phrase.first] & A
            and not self._masks[phrase.first] & HEDGE
        ):
            phrase.first = self._tokens.behind(phrase.first)

    def _is_about(self, at: int) -> bool:
        """Whether the hedge is the bare preposition that says what something is about."""
        return bool(self._masks[at] & PREPOSITION)

    def _of_population(self, at: int) -> bool:
        """ "A population of 60,000", "the population was about 2 million"."""
        link = self._before(at)
        return bool(self._mask(link) & (OF | BE) and self._mask(self._before(link)) & POPULATION)

    def _rises(self, phrase: Phrase, at: int) -> bool:
        """Whether the word of limit is the direction of a change: «до 26 зросло» reaches 26 and is no limit."""
        if not self._masks[at] & TO:
            return False
        around = (*range(max(0, at - _RISE_REACH), at), *range(phrase.last, min(self._size, phrase.last + 3)))
        return any(self._masks[step] & RISE for step in around)

    def _hedged_noun(self, phrase: Phrase) -> None:
        """An estimated population of 33 million: the hedge stands before the noun."""
        if phrase.hedge is not _EXACT:
            return
        of = self._before(phrase.first)
        if of < 2 or not self._masks[of] & OF:
            return
        noun = self._before(of)
        before = self._before(noun)
        if before >= 0 and not self._masks[noun] & (SIGN | self._stops):
            hedge = next((hedge for bit, hedge in HEDGES if self._masks[before] & bit), None)
            if hedge is Hedge.ABOUT:
                phrase.hedge, phrase.first = hedge, before

    def _is_weapon(self, at: int) -> bool:
        """Whether the noun within the next words flies: «удари по три БпЛА»."""
        found = (object_of(self._mask(step)) for step in range(at, min(self._size, at + 4)))
        return next((name in AIR - {"target", "aerial_target"} for name in found if name), False)

    @staticmethod
    def _is_currency(mask: int) -> bool:
        unit = unit_of(mask)
        return unit is not None and len(unit) == 3 and unit.isupper()

    def _unit(self, phrase: Phrase) -> None:
        number = phrase.number
        at = phrase.last
        if number.kind is _FRACTION:
            phrase.unit = "percent"
            return
        if phrase.currency:
            return
        if self._masks[number.first] & HALF_OF and self._masks[number.first] & UNIT:
            # півгодини, полчаса: number and unit in one word
            phrase.unit = unit_of(self._masks[number.first])
            return
        mask = self._mask(at)
        if length := self._length(number, at):
            phrase.unit, phrase.last = length
            return
        if not mask & _UNITARY:
            return
        if (
            mask & DASH
            and self._tokens.joined(at)
            and self._mask(at + 1) & (UNIT | OLD)
            and self._tokens.joined(at + 1)
        ):
            at += 1
            mask = self._mask(at)
        if mask & OF and self._mask(at + 1) & UNIT and self._is_currency(self._mask(at + 1)):
            at += 1
            mask = self._mask(at)
        if not mask & UNIT and mask & ADJECTIVE and self._mask(at + 1) & UNIT:
            # "consecutive days", "US dollars"
            at += 1
            mask = self._mask(at)
        if mask & OLD and self._mask(self._tokens.behind(at)) & WAR_NOUN:
            # "the 3-year-old war" has lasted three years.
            phrase.unit, phrase.last = "year", self._tokens.behind(at)
        elif mask & UNIT:
            phrase.unit = unit_of(mask)
            phrase.last = self._tokens.behind(at)
            if phrase.within and phrase.unit in _LIMITED and phrase.number.low >= 1:
                phrase.hedge, phrase.first = Hedge.AT_MOST, self._before(phrase.first)
            if phrase.unit in ("hour", "minute"):
                self._hours_and_minutes(phrase)
            elif phrase.unit == "m":
                phrase.unit = "km"
                phrase.number.low, phrase.number.high = phrase.number.low / 1000, phrase.number.high / 1000

    def _length(self, number: Number, at: int) -> tuple[str, int] | None:
        """Unit and end of a length told by an adjective: «30-денне перемир'я», «десятиденна пауза»."""
        if self._masks[number.first] & _LENGTHS and at == number.first + 1:
            word, last = number.first, at
        elif self._mask(at + 1) & _LENGTHS and self._tokens.hyphen(at):
            word, last = at + 1, at + 2
        else:
            return None
        return next(unit for bit, unit in _LENGTH_BITS if self._masks[word] & bit), last

    def _hours_and_minutes(self, phrase: Phrase) -> None:
        """18 hours and 22 minutes are 18.37 hours, 40 minutes 0.67."""
        number = phrase.number
        if phrase.unit == "minute":
            phrase.unit = "hour"
            number.low, number.high = round(number.low / 60, 2), round(number.high / 60, 2)
            return
        at = phrase.last
        if self._mask(at) & AND:
            at += 1
        other = self._numbers.get(at)
        if other is not None and unit_of(self._mask(other.last)) == "minute" and other.low < 60:
            number.low = number.high = round(number.low + other.low / 60, 2)
            number.last = phrase.last = other.last + 1

    def _noun(self, phrase: Phrase) -> None:
        """The noun group behind the number."""
        tokens, masks = self._tokens, self._masks
        at = phrase.last
        row = not phrase.number.words and self._mask(at) & DASH and object_of(self._mask(at + 1)) in EQUIPMENT
        if self._is_said_to_be(at):
            phrase.object, phrase.noun, phrase.last = object_of(masks[at + 1]), at + 1, tokens.behind(at + 1)
            return
        if at < self._size and (tokens.hyphen(at) or (row and not self._named_in_front(phrase))):
            # "155-ті снаряди"; a row of a table: "45 - tanks"
            at += 1
        limit = min(self._size, at + 14)
        unknown = -1
        models: list[str] = []
        while at < limit:
            mask = masks[at]
            word = self._words[at]
            compound = at > phrase.last and self._words[at - 1] in HYPHENS and tokens.hyphen(at - 1)
            if mask & DONE_TO and at == phrase.last and self._head_last and self._people_within(tokens.behind(at)):
                # "40 wounded soldiers", "12 abducted Norland children"
                at = tokens.behind(at)
                continue
            if mask & STRUCK and phrase.noun < 0 and at == phrase.last and self._head_last and self._event_behind(at):
                # "88 shelling attacks" are strikes, where attacks may be those of infantry.
                after = tokens.behind(at)
                phrase.object, phrase.noun, phrase.last = "strike", after, tokens.behind(after)
                break
            if mask & VERB_NOUN and at == phrase.last and phrase.noun < 0 and self._counts_as_noun(at):
                # "26 fires since Sunday"
                unknown = at
                break
            if mask & MODAL and self._head_last:
                # "of four boilers two cannot be saved"
                break
            named = mask & _GOES_ON or (mask & OR and models)
            if mask & self._ends and not (named or compound or word.endswith(self._attributes)):
                # "three Iskander-M or KN-23 missiles" are one kind all the same.
                break
            if mask & INNER:
                at += 1
                continue
            if (mask & A and not compound) or (compound and mask & FOR):
                # "a 390-for-390 exchange"
                break
            if mask & (ADVERB | PIECES) and phrase.noun < 0 and unknown < 0:
                at = tokens.behind(at)
                continue
            if mask & (OTHER | ANOTHER) and phrase.noun < 0 and unknown < 0:
                phrase.other = phrase.other or bool(mask & OTHER)
                at = tokens.behind(at)
                continue
            if mask & NUMBER and phrase.noun < 0 and (skipped := self._measured(at)):
                at = skipped
                continue
            whose = phrase.noun < 0 or (self._head_last and phrase.object in PEOPLE and at == phrase.last)
            if mask & SAY and not mask & OBJECT and self._head_last and unknown < 0 and phrase.noun < 0:
                # "200,000 confirmed dead"
                at = tokens.behind(at)
                continue
            if mask & REST and phrase.noun < 0 and unknown < 0 and self._head_last:
                # "Another 90,000 remain without power": the noun is left out.
                break
            if mask & OUTCOME and phrase.unit is None and whose and not compound and not self._mask(at - 1) & CIVIL:
                # "14 deaths", "14 civilian deaths"
                phrase.noun, phrase.last = at, tokens.behind(at)
                break
            if mask & MODEL:
                models += [name for bit, name, _ in MODEL_BITS if mask & bit]
                what = next(what for bit, _, what in MODEL_BITS if mask & bit)
                if phrase.object is None and phrase.unit is None and (not self._head_last or not mask & OBJECT):
                    phrase.object, phrase.noun = what, at
                    phrase.last = tokens.behind(at)
                elif not self._head_last or phrase.noun >= 0:
                    phrase.last = tokens.behind(at)
                at = tokens.behind(at)
                continue
            if mask & OBJECT and not (mask & self._stops and not self._counts_as_noun(at)):
                if not self._head_last and phrase.noun < 0 and self._describes(at):
                    # «30 військових заводів»
                    at = tokens.behind(at)
                    continue
                if phrase.noun < 0 or self._head_last or self._from_model(phrase):
                    phrase.object, phrase.noun = object_of(mask), at
                    phrase.last = tokens.behind(at)
                at = tokens.behind(at)
                if not self._head_last:
                    at = self._models_behind(at, models, phrase)
                    break
                continue
            if mask & OR_MORE and tokens.behind(at) in self._numbers:
                break
            if mask & (EACH | EACH_SIDE | RUNNING) or (mask & (HEDGE | RISE | SAY) and not self._head_last):
                break
            if word in _INSIDE or (word in HYPHENS and tokens.hyphen(at)):
                at += 1
                continue
            if word == "(" and self._head_last and unknown >= 0 and self._words[at + 2 : at + 3] == [")"]:
                # "Five Air Force (RAF) jets"
                if self._object_within(at + 3, 3):
                    at += 3
                    continue
            if mask & AND and unknown >= 0 and phrase.noun < 0 and (shared := self._shared_object(unknown, at + 1)):
                phrase.object, phrase.noun, phrase.last = shared, unknown, unknown + 1
                break
            either = mask & AND or (mask & OR and models)
            if either and phrase.noun < 0 and (unknown >= 0 or models) and self._object_within(at + 1, 4):
                at += 1
                continue
            if mask & NUMBER and unknown >= 0 and phrase.noun < 0 and not tokens.joined(at):
                if self._object_within(at + 1, 3) and at not in self._numbers:
                    at += 1
                    continue
                break
            if compound and not mask & (SIGN | NUMBER):
                # "one U.S.-made carrier": the second half is no noun.
                unknown = unknown if mask & COMPOUND else at
                at += 1
                continue
            if mask & self._stops and self._attributive(at) and self._object_within(self._tokens.behind(at), 3):
                # 30 пошкоджених будинків
                at = self._tokens.behind(at)
                continue
            if mask & self._ends or at in self._numbers:
                break
            if phrase.noun >= 0 and self._head_last:
                if phrase.number.low > 1 and not self._is_plural(phrase.noun) and self._event_within(at + 1):
                    # "5 rocket artillery strikes": the first noun only tells their kind.
                    at += 1
                    continue
                break
            if self._verbs and word.endswith(self._verbs) and not mask & OBJECT:
                # "ще 40 лишаються без тепла": the noun is left out.
                break
            if unknown >= 0 and self._head_last and self._is_plural(unknown) and not self._is_plural(at):
                # A plural ends the noun: "40 volunteers brought water".
                break
            if unknown < 0 or self._head_last or self._renames(unknown, at):
                unknown = at
            if not self._head_last and (at - phrase.last > 5 or not (self._attributive(at) or tokens.hyphen(at + 1))):
                # The first word that is no adjective is the noun.
                at += 1
                break
            at += 1
        if models and phrase.noun < 0 and unknown < 0 and not phrase.unit and self._masks[at - 1] & OBJECT:
            # "300 Shaheds": a model's plural is the noun itself.
            phrase.object, phrase.noun, phrase.last = object_of(self._masks[at - 1]), at - 1, at
        if phrase.noun >= 0 and phrase.number.low > MOST.get(phrase.object or "", phrase.number.low):
            # "1.8 million units" are no reactors.
            phrase.object, phrase.noun, unknown = None, -1, phrase.noun
        if phrase.noun < 0 and unknown < 0 and phrase.unit is None and self._mask(phrase.last) & (AND | OR_MORE):
            # «до 200 и более 490 солдат соответственно»
            phrase.object = self._shared_object(-1, tokens.behind(phrase.last))
        phrase.model = tuple(dict.fromkeys(models))
        if phrase.noun < 0 and unknown >= 0 and phrase.unit is None:
            phrase.last = unknown + 1
            # Where the text is cut off, the noun that would follow in a language of this order is missing.
            if self._head_last or unknown + 2 < self._size or not self._tokens.text[-1].isalpha():
                phrase.other_noun = self._words[unknown]

    def _is_said_to_be(self, at: int) -> bool:
        """Whether behind a number only a dash tells who they are: «12 – діти»."""
        if self._head_last or not self._mask(at) & DASH or self._tokens.hyphen(at):
            return False
        mask, behind = self._mask(at + 1), self._tokens.behind(at + 1) if at + 1 < self._size else self._size
        closed = behind >= self._size or self._masks[behind] & (STOP | NEWLINE | SIGN)
        return bool(mask & OBJECT and not mask & self._stops and object_of(mask) in PEOPLE and closed)

    def _shared_object(self, adjective: int, at: int) -> str | None:
        """The object of the number at ``at`` that the number before it has too: «3 ракетних та 47 авіаційних ударів».

        ``adjective`` is what stands behind the number before, or -1.
        """
        while adjective < 0 and self._mask(at) & HEDGE:
            at = self._tokens.behind(at)
        other = self._numbers.get(at)
        if other is None or self._head_last or not (adjective < 0 or self._attributive(adjective)):
            return None
        for step in range(other.last, min(other.last + 3, self._size)):
            if self._masks[step] & OBJECT:
                return object_of(self._masks[step])
            if not self._attributive(step):
                break
        return None

    def _describes(self, at: int) -> bool:
        """Whether a noun that may be an adjective is one, since what it describes stands right behind it."""
        after = self._tokens.behind(at)
        mask = self._mask(after)
        if not mask & OBJECT or mask & (self._stops | MODEL) or after in self._numbers:
            return False
        if object_of(mask) in PEOPLE or self._tokens.starts[after] - self._tokens.ends[at] > 1:
            # «полонених громадян» are prisoners
            return False
        return self._attributive(at) and not self._attributive(after)

    def _is_plural(self, at: int) -> bool:
        """Whether a word the language does not know looks like a plural noun."""
        word = self._words[at]
        return any(word.endswith(ending) for ending in self._plurals) and not word.endswith(self._no_plurals)

    def _mixed_lot(self, phrase: Phrase) -> None:
        """ "3,500 drones and glide bombs": one number of two kinds of weapons counts neither alone."""
        at = phrase.last
        if phrase.object not in WEAPONS or phrase.noun < phrase.number.last or not self._mask(at) & AND:
            return
        for step in range(at + 1, min(self._size, at + 1 + _SECOND_KIND)):
            mask = self._masks[step]
            if mask & (SIGN | NUMBER | A | self._stops) or step in self._numbers:
                return
            other = object_of(mask)
            if other in WEAPONS and self._are_several(self._tokens.behind(step) - 1):
                if not (is_kind_of(other, phrase.object) or is_kind_of(phrase.object, other)):
                    phrase.object, phrase.last = "drone_or_missile", self._tokens.behind(step)
                return

    def _are_several(self, at: int) -> bool:
        """Whether a weapon's word is a plural; where the noun stands first, one of many: «ракет», not «ракету»."""
        if self._head_last:
            return self._is_plural(at)
        return self._words[at][-1] not in _VOWELS or self._tokens.surface(at).isupper()

    def _named_in_front(self, phrase: Phrase) -> bool:
        """Whether a dash or colon before the number ties it to what stands before: "tanks - 45 - vehicles"."""
        before = self._before(phrase.first)
        tied = before > 0 and bool(self._masks[before] & DASH or self._words[before] == ":")
        return tied and object_of(self._masks[before - 1]) in EQUIPMENT

    def _noun_in_front(self, phrase: Phrase) -> None:
        """A row of a table: "tanks - 11,187 (+2)"; the thing stands before, with a dash or colon between."""
        sign = self._before(phrase.first)
        if phrase.each:
            # "Over Norland and Sudland - two each": where, not what.
            return
        if sign < 1 or not (self._masks[sign] & DASH or self._words[sign] == ":") or self._tokens.hyphen(sign):
            return
        found = -1
        for step in range(sign - 1, max(-1, sign - _ROW_WORDS), -1):
            mask = self._masks[step]
            if mask & (STOP | NEWLINE) or self._words[step] in (",", ";", ":", "(", ")"):
                break
            if mask & OBJECT and (found < 0 or not self._head_last):
                found = step
            elif mask & (self._stops | PREPOSITION | IN | NUMBER) and not mask & (INNER | OBJECT):
                return
        if found >= 0:
            phrase.object, phrase.noun, phrase.other_noun = object_of(self._masks[found]), found, None

    def _renames(self, adjective: int, at: int) -> bool:
        """Whether the first unknown word is an adjective and the noun comes now; a word cut off is no noun."""
        whole = at + 1 < self._size or not self._tokens.text[-1].isalpha()
        return at == adjective + 1 and whole and self._attributive(adjective)

    def _attributive(self, at: int) -> bool:
        """Whether a word is an adjective or participle of the noun behind it, by its ending."""
        return self._words[at].endswith(self._attributes)

    def _from_model(self, phrase: Phrase) -> bool:
        return bool(self._masks[phrase.noun] & MODEL)

    def _models_behind(self, at: int, models: list[str], phrase: Phrase) -> int:
        """Weapon models listed behind the noun: БпЛА типу Shahed, Гербера."""
        for step in range(at, min(self._size, at + 8)):
            mask = self._masks[step]
            if mask & MODEL:
                models += [name for bit, name, _ in MODEL_BITS if mask & bit]
                phrase.last = self._tokens.behind(step)
            elif mask & (STOP | NEWLINE | NUMBER | self._stops) or step in self._numbers:
                break
        return at

    def _counts_as_noun(self, at: int) -> bool:
        """Whether a word that is a noun and a verb ("attacks", "strikes") is the noun: not followed by its object."""
        after = self._tokens.behind(at)
        mask = self._mask(after)
        return not (mask & A or after in self._numbers)

    def _measured(self, at: int) -> int:
        """The position behind a size inside a noun: one 1,000-MW reactor, two 330 kV lines; 0 if there is none.

        «Дві житлові 9-поверхівки» have theirs in the noun itself.
        """
        behind = at + 1
        if self._tokens.hyphen(behind) and self._mask(behind + 1) & OBJECT and not self._head_last:
            return behind + 1
        if self._mask(behind) & DASH and self._tokens.joined(behind):
            behind += 1
        if not self._mask(behind) & UNIT or self._is_currency(self._mask(behind)):
            return 0
        behind = self._tokens.behind(behind)
        return behind if self._object_within(behind, 4) else 0

    def _event_behind(self, at: int) -> bool:
        """Whether a strike or an attack is named right behind a word that tells its kind."""
        return self._event_within(self._tokens.behind(at))

    def _event_within(self, at: int) -> bool:
        """Whether strikes or attacks are named here."""
        return object_of(self._mask(at)) in EVENTS and self._counts_as_noun(at)

    def _people_within(self, at: int) -> bool:
        """Whether people are named here or behind one word that says whose they are."""
        if object_of(self._mask(at)) in PEOPLE:
            return True
        return at < self._size and self._tokens.capital(at) and object_of(self._mask(at + 1)) in PEOPLE

    def _object_within(self, at: int, reach: int) -> bool:
        for step in range(at, min(self._size, at + reach)):
            mask = self._masks[step]
            if mask & OBJECT:
                return True
            if mask & (SIGN | self._stops | OF | IN | NUMBER) or step in self._numbers:
                return False
        return False

    def _right(self, phrase: Phrase) -> None:
        """What follows: each, of them, of 120."""
        at = phrase.last
        mask = self._mask(at)
        for bit, hedge in TRAILING:
            if mask & bit and self._tokens.behind(at) not in self._numbers:
                phrase.hedge = hedge
                phrase.last = self._tokens.behind(at)
                at = phrase.last
                mask = self._mask(at)
        if self._words[phrase.number.last : phrase.number.last + 1] == ["+"] and phrase.last == phrase.number.last:
            # "(25+)"
            if self._tokens.joined(at) and not self._mask(at + 1) & NUMBER:
                phrase.hedge, phrase.last = Hedge.AT_LEAST, at + 1
                at, mask = phrase.last, self._mask(phrase.last)
        if mask & EACH and self._head_last:
            phrase.each = True
            phrase.last = self._tokens.behind(at)
            at, mask = phrase.last, self._mask(phrase.last)
        if mask & BE and phrase.noun < 0 and not phrase.unit and self._head_last:
            # "Of the dead, 50 are children"
            told = object_of(self._mask(self._tokens.behind(at)))
            if told in PEOPLE and not phrase.other_noun:
                phrase.object, phrase.noun = told, self._tokens.behind(at)
                phrase.last, phrase.of_them = self._tokens.behind(phrase.noun), True
        if mask & OF_THEM:
            phrase.of_them = True
            phrase.last = self._tokens.behind(at)
            if phrase.noun < 0 and self._mask(phrase.last) & OBJECT and not self._mask(phrase.last) & self._stops:
                # "two of them children"
                phrase.object, phrase.noun = object_of(self._mask(phrase.last)), phrase.last
                phrase.last = self._tokens.behind(phrase.last)
            elif phrase.noun < 0 and self._mask(phrase.last) & DASH:
                # «двоє з них — діти»
                told = object_of(self._mask(phrase.last + 1))
                phrase.object = told if told in PEOPLE else phrase.object
        elif mask & (OF | FROM):
            step = self._tokens.behind(at)
            for _ in range(4):
                if step in self._numbers:
                    phrase.of_next = True
                    break
                if self._mask(step) & (SIGN | self._stops | OBJECT | AND | SAY) and not self._mask(step) & HEDGE:
                    break
                step += 1
            if mask & OF and not (phrase.of_next or phrase.unit or phrase.other_noun or phrase.noun >= 0):
                self._partitive(phrase, self._tokens.behind(at))
            elif mask & OF and phrase.unit == "percent":
                self._limit_behind(phrase, self._tokens.behind(at))

    def _limit_behind(self, phrase: Phrase, at: int) -> None:
        """ "1.5 percent of the country or less": the limit stands behind what the share is of."""
        for step in range(at, min(at + _PARTITIVE, self._size)):
            mask = self._masks[step]
            for bit, hedge in TRAILING:
                if mask & bit:
                    phrase.hedge, phrase.last = hedge, self._tokens.behind(step)
                    return
            if mask & (SIGN | self._stops):
                return

    def _partitive(self, phrase: Phrase, at: int) -> None:
        """The noun behind "of": two of the Iranian plants, один з боїв."""
        for _ in range(_PARTITIVE):
            mask = self._mask(at)
            if mask & OBJECT and (not mask & self._stops or self._counts_as_noun(at)):
                phrase.object, phrase.noun, phrase.last = object_of(mask), at, self._tokens.behind(at)
                return
            participle = mask & self._stops and self._mask(at - 1) & A and self._object_within(at + 1, 1)
            if participle and self._words[at].endswith("ed") and self._head_last:
                # "two of the targeted locations"
                at = self._tokens.behind(at)
                continue
            if at >= self._size or mask & self._ends:
                break
            named = self._mask(at - 1) & (A | ADJECTIVE) or self._tokens.capital(at - 1)
            if not mask & (A | HEDGE) and named and self._is_plural(at):
                phrase.other_noun, phrase.last = self._words[at], at + 1
                return
            at = self._tokens.behind(at)
