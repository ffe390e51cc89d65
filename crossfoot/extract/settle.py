"""From the numbers of a text to figures: phrases, rules, lists, parts and totals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from crossfoot.extract.exclude.excluder import Excluder
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.govern import TOLL, Governors, Match, Settler, cost_of
from crossfoot.extract.implied import IMPLIED
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import Header, header_of, is_entry
from crossfoot.extract.number import MULTIPLIER, Kind, Number, NumberReader
from crossfoot.extract.objects import AIR, EQUIPMENT, EVENTS, MILITARY_PEOPLE, OBJECT, PEOPLE, PLACES, THINGS, object_of
from crossfoot.extract.phrase import BE, FROM, IN, INCLUDING, PREPOSITION, Phrase
from crossfoot.extract.phrasing.reader import PhraseReader
from crossfoot.extract.referring import is_of_the_text, speaks
from crossfoot.extract.rule import Rule
from crossfoot.extract.tokens import NEWLINE, SIGN, Tokens
from crossfoot.extract.warring import named_of_any, named_of_both

_bit = CONCEPTS.bit
A, WAR, NOT_WAR, AND, CLAUSE, OF, ADVANCE, SWAP_FOR = (
    _bit(name) for name in ("a", "war", "not-war", "and", "clause", "of", "advance", "swap-for")
)
ATTACKED = _bit("attack-verb")
WARLIKE = CONCEPTS.any(
    "war displaced_person strike missile cruise_missile ballistic_missile glide_bomb shoot-down without-power "
    "st-ration st-blackout".split()
)
_OTHER, _WARLIKE = FAMILIES.of_concepts(NOT_WAR), FAMILIES.of_concepts(WARLIKE)
#: In a text about the war at least one token in so many says so.
_WAR_DENSITY = 60
PIECE, BY_AGENT, STRIKES = _bit("piece"), _bit("by-agent"), frozenset({"strike", "attack"})
OBJECT_IN_AIR = CONCEPTS.any(AIR)
STRUCK, BOMBARD, DESTROY = _bit("come-under"), _bit("bombard"), _bit("destroy")
HARM = CONCEPTS.any(("damage", "destroy", "attack-verb"))
#: others who are hurt beside them are of the same kind
TROOPS = MILITARY_PEOPLE | {"police_officer"}
BODY, EXCHANGE = _bit("body"), _bit("exchange")
#: rules of people who come home, or died
_HOMECOMING = frozenset({"exchanged", "killed"})
SAY = _bit("say")
#: "the figure includes": goes on with the sentence before; what is filed and told, not suffered
TALLY, PAPER, NUMBER_NOUN, FIND = _bit("tally-includes"), _bit("paper-noun"), _bit("number-noun"), _bit("find-people")
#: Words between "number of" and what is numbered, and the preposition.
_OF_REACH = 4
OCCASION, ANOTHER, OTHERS = _bit("occasion"), _bit("another"), _bit("others-noun")
#: So many words of another subject (a match, a concert) make a text one of that subject.
_OTHER_SUBJECT = 3
#: What another number of the same list costs more than the one it follows.
_LIST_STEP = 1.0
#: An entry of a list is governed by the list's header, unless a word of its own costs no more than this.
_ENTRY_COST = 2.0
#: What a verb costs more that another number before it has used.
_USED = 3.0
#: What a rule costs more that does not count the thing named before a number without a noun.
_UNLIKE = 1.0
#: Two numbers no further apart than this may share the noun behind the second.
_SHARED_NOUN = 3
#: How many numbers back a list is followed, and what it may cost.
_LIST_MEMORY = 6
_LIST_LIMIT = 14.0
#: What becomes of weapons that were launched.
_OUTCOMES = frozenset({"intercepted", "suppressed", "hit"})
#: Rules of what flies; a number without a noun counts what flew last, which was named within so many tokens.
_OF_WEAPONS, _WEAPON_REACH = _OUTCOMES | {"launched"}, 60
#: A sentence that begins so goes on with the one before: "Among them are 290 tanks".
_GOES_ON = AND | INCLUDING | _bit("of-them")
#: How many numbers of earlier sentences a number without a noun looks back to.
_RECENT = 12
#: So many figures of an army's losses make a text a report of them.
_LOSS_REPORT = 3
#: How many tokens back the noun of a number without one may stand.
_NOUN_REACH = 32


@dataclass(slots=True)
class Reading:
    """A phrase with the rule that reads it, and the other ways it could have been read."""

    phrase: Phrase
    rule: Rule
    match: Match | None
    cost: float
    sentence: tuple[int, int]
    losers: tuple[Match, ...] = ()
    #: the reading whose rule it took over
    follows: Reading | None = None
    part_of: Reading | None = None
    #: the sentence above, where this is an entry of its list
    header: tuple[int, int] | None = None
    parts: list[Reading] = field(default_factory=list)


@dataclass(slots=True)
class Dropped:
    """A number that is no figure, with the reason."""

    number: Number
    reason: str


class FigureReader:
    """Reads all figures of one text."""

    def __init__(self, tokens: Tokens, governors: Governors) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._governors = governors
        self._rules: Mapping[str, Rule] = governors.rules
        self.dropped: list[Dropped] = []
        #: sentence -> the header of its list
        self._headers: dict[int, Header | None] = {}
        self._verb_first = tokens.lexicon.language.head is Head.FIRST

    def read(self) -> list[Reading]:
        """The figures in order of the text."""
        tokens = self._tokens
        numbers = NumberReader(tokens).read()
        if not numbers:
            return []
        excluder = Excluder(tokens, numbers)
        kept: list[Number] = []
        for number in numbers:
            reason = excluder.reason(number)
            if reason is None:
                kept.append(number)
            else:
                self.dropped.append(Dropped(number, reason))
        phrases = PhraseReader(tokens, kept, self._governors.mask)
        settler = self._settler = Settler(tokens, self._governors)
        readings: list[Reading] = []
        at = index = 0
        while at < len(kept):
            first, last = tokens.sentences[index]
            inside: list[Phrase] = []
            while at < len(kept) and kept[at].first < last:
                # "18 hours 22 minutes" is one phrase over two numbers.
                if not inside or kept[at].first >= inside[-1].number.last:
                    phrase = phrases.read(kept[at])
                    if speaks(tokens, phrase, last):
                        self.dropped.append(Dropped(kept[at], "those who speak"))
                    else:
                        inside.append(phrase)
                at += 1
            if inside:
                header = self._header(index)
                readings += self._sentence(inside, (first, last), settler, readings[-_RECENT:], header)
            index += 1
        self._as_losses(readings)
        return readings

    def _as_losses(self, readings: list[Reading]) -> None:
        """In a list of an army's losses drones and missiles "destroyed" were lost, not shot down."""
        losses = [reading for reading in readings if reading.rule.name.startswith("losses")]
        if len(losses) < _LOSS_REPORT or len(losses) * 2 < len(readings):
            return
        rule = self._rules["losses-equipment"]
        for reading in readings:
            match, object_ = reading.match, reading.phrase.object
            if match is not None and object_ in rule.objects and self._masks[match.governor] & DESTROY:
                reading.rule = rule

    def _header(self, index: int) -> Header | None:
        """The header of the list that the sentence is an entry of."""
        tokens, step = self._tokens, index
        found: Header | None = None
        while step and is_entry(tokens, *tokens.sentences[step]):
            step -= 1
            found = header_of(tokens, *tokens.sentences[step])
            if found is not None or step in self._headers:
                break
        found = self._headers[index] = found or self._headers.get(step)
        return found

    @cached_property
    def _about_war(self) -> bool:
        tokens = self._tokens
        if len(tokens.families[_OTHER]) > _OTHER_SUBJECT:
            return False
        count = len(tokens.families[_WARLIKE])
        if count * _WAR_DENSITY >= len(self._masks):
            return True
        # One word of war beside those who fight, or both who fight.
        named = named_of_any if count else named_of_both
        return (count + named(tokens)) * _WAR_DENSITY >= len(self._masks)

    def _sentence(
        self,
        phrases: list[Phrase],
        sentence: tuple[int, int],
        settler: Settler,
        recent: list[Reading],
        header: Header | None,
    ) -> list[Reading]:
        first, last = sentence
        nouns = frozenset([phrase.noun for phrase in phrases if phrase.noun >= 0])
        governing, bits = settler.governing(first, last), self._tokens.concepts(first, last)
        readings: list[Reading] = []
        for index, phrase in enumerate(phrases):
            self._inherit_currency(phrase, phrases, index, recent)
            self._inherit_object(phrase, phrases, index, sentence)
            candidates: list[Match] = []
            occasion = self._tells_occasion(phrase)
            if governing:
                candidates = settler.candidates(phrase, governing, nouns, bits)
            if candidates and readings:
                candidates = self._less_used(candidates, phrase, readings)
            elif governing and index and phrase.noun >= 0 and self._masks[phrase.noun] & OTHERS:
                # "Hits at seven sites and debris on 21 others": others of what was counted before, where not people.
                people, phrase.object = phrase.object, phrases[index - 1].object
                candidates = settler.candidates(phrase, governing, nouns, bits)
                phrase.object = phrase.object if candidates else people
            if index and phrases[index - 1].object in TROOPS and self._names_others(phrase):
                # "Nine soldiers were killed and five others wounded"
                phrase.object = phrases[index - 1].object
                candidates = settler.candidates(phrase, governing, nouns, bits)
            if phrase.other_noun and self._masks[phrase.last - 1] & PAPER:
                # "40 reports of injuries", "300 damage claims": nobody was hurt 40 times.
                candidates = [match for match in candidates if not match.rule.open]
            if phrase.object in PEOPLE and phrase.number.low != phrase.number.low.to_integral_value():
                # "4.27 people a day": an average of nobody in particular
                candidates, occasion = [], True
            candidates = self._by_guess(candidates, phrase)
            reading = None if occasion else self._choose(phrase, candidates, readings, sentence)
            if header and not readings and (reading is None or reading.cost > _ENTRY_COST):
                reading = self._entry(phrase, header, settler, recent, sentence) or reading
            if phrase.number.implied and (reading is None or reading.rule.measure not in IMPLIED):
                continue
            if reading is not None and readings and self._of_another(phrase, reading, readings[-1]):
                phrase.other_noun = None
            if reading is None and not readings and recent:
                reading = self._goes_on(phrase, recent, sentence)
            if reading is None:
                if not self._worth(phrase, bits, bool(readings)):
                    self.dropped.append(Dropped(phrase.number, "nothing of the war is counted"))
                    continue
                reading = Reading(phrase, self._fallback(phrase), None, 99.0, sentence, tuple(candidates))
            if phrase.of_them and phrase.noun < 0 and not phrase.unit:
                self._of_them(reading, recent + readings)
            if phrase.object is None and phrase.other_noun is None and not phrase.unit:
                phrase.object = self._unnamed(reading, recent + readings)
                if not self._still_fits(reading):
                    # The pattern was chosen before it was known what is counted.
                    candidates = settler.candidates(phrase, governing, nouns, bits)
                    reading = self._choose(phrase, candidates, readings, sentence) or reading
            self._occasions(reading, bits)
            self._bodies(reading, header)
            if header is not None:
                reading.header = (header.first, header.last)
            readings.append(reading)
        if len(readings) > 1:
            self._sets(readings)
            self._wholes(readings)
            self._parts(readings)
        self._totals(readings)
        return readings

    def _names_others(self, phrase: Phrase) -> bool:
        """ "Five others", "five others wounded"."""
        return bool(self._tokens.concepts(phrase.number.last, phrase.last) & OTHERS)

    @staticmethod
    def _still_fits(reading: Reading) -> bool:
        """Whether a pattern takes the object found for a number without a noun: aircraft "destroyed" are not downed."""
        pattern = reading.match.pattern if reading.match is not None else None
        object_ = reading.phrase.object
        return pattern is None or object_ is None or not pattern.objects or object_ in pattern.objects

    @staticmethod
    def _of_another(phrase: Phrase, reading: Reading, before: Reading) -> bool:
        """ "Eight archivists were killed and 47 wounded": under another verb the 47 may be anybody."""
        took = phrase.noun < 0 and phrase.other_noun is not None and phrase.last == phrase.number.last
        return took and not phrase.of_them and reading.rule.default is not None and reading.rule is not before.rule

    def _inherit_currency(self, phrase: Phrase, phrases: list[Phrase], index: int, recent: list[Reading]) -> None:
        """ "1.5 million roubles for the dead, for the wounded 500 to 800 thousand": thousands of the same money."""
        if phrase.unit or phrase.object or phrase.other_noun or phrase.noun >= 0:
            return
        number = phrase.number
        if not any(mask & MULTIPLIER for mask in self._masks[number.first : number.last]):
            return
        earlier = phrases[:index]
        told = [before for before in earlier if self._tokens.words[before.first - 1] != "("] or earlier
        last = told[-1] if told else recent[-1].phrase if recent else None
        if last is not None and last.unit in self._rules["money"].units:
            phrase.unit = last.unit

    def _inherit_object(self, phrase: Phrase, phrases: list[Phrase], index: int, sentence: tuple[int, int]) -> None:
        """A number without a noun counts what the number before it counts."""
        if index and self._swapped(phrases[index - 1], phrase):
            # "the 1,000 for 1,000 formula": both numbers count the same, and no formulas.
            before, phrase.swapped = phrases[index - 1], True
            phrase.object, phrase.other_noun, phrase.noun = before.object, before.other_noun, -1
            phrase.guess, phrase.guess_at, phrase.last = before.guess, before.guess_at, phrase.number.last
            return
        if index and phrases[index - 1].of_next and not phrase.object and not phrase.unit and phrase.noun < 0:
            # "four systems of the seven promised"
            phrase.object, phrase.other_noun = (
                phrases[index - 1].object,
                phrase.other_noun or phrases[index - 1].other_noun,
            )
        if phrase.other_noun and self._masks[phrase.last - 1] & PIECE and phrase.noun < 0:
            # "Drones: 17,000 units destroyed"
            named = self._noun_before(phrase, sentence[0])
            if named >= 0 and (found := object_of(self._masks[named])) in EQUIPMENT:
                phrase.object, phrase.other_noun = found, None
        if phrase.object or phrase.other_noun or phrase.unit or phrase.noun >= 0:
            return
        if phrase.of_next and index + 1 < len(phrases):
            # "87 of 120 drones": the noun stands once, with the second number.
            following = phrases[index + 1]
            phrase.object, phrase.other_noun = following.object, following.other_noun
            if phrase.object or phrase.other_noun:
                return
        if phrase.other and index and (nearer := self._named_between(phrases[index - 1].last, phrase.first)):
            # "Debris from three of them destroyed a house and damaged ten more"
            phrase.object = nearer
            return
        located = phrase.last < len(self._masks) and bool(self._masks[phrase.last] & IN)
        for earlier in reversed(phrases[:index]):
            if self._parted(earlier.last, phrase.first):
                break
            if located and earlier.object in PLACES:
                # "49 drones over seven regions, including 25 over Sumy": those in a place are no places.
                continue
            # "46% of customers (some 70,000)": the bracket counts what the share is of.
            share = earlier.unit == "percent" and earlier.object and self._tokens.words[phrase.first - 1] == "("
            if not earlier.unit or share:
                phrase.object, phrase.other_noun = earlier.object, earlier.other_noun
                return
        if index + 1 < len(phrases) and phrases[index + 1].number.first - phrase.last <= _SHARED_NOUN:
            # "five were destroyed and three drones intercepted" in a language that names the thing once, at the end
            following = phrases[index + 1]
            if self._verb_first and any(self._masks[step] & AND for step in range(phrase.last, following.first)):
                phrase.object, phrase.other_noun = following.object, following.other_noun
                return
        phrase.guess_at = self._noun_before(phrase, sentence[0])
        phrase.guess = object_of(self._masks[phrase.guess_at]) if phrase.guess_at >= 0 else None

    def _named_between(self, first: int, last: int) -> str | None:
        """The one thing named with an article and harmed between two numbers."""
        for step in range(last - 1, first, -1):
            found = object_of(self._masks[step])
            if found in THINGS and found not in AIR and self._tokens.concepts(max(first, step - 3), step) & A:
                return found
        return None

    def _swapped(self, one: Phrase, other: Phrase) -> bool:
        first, last = one.number.last, other.number.first
        if not 0 < last - first <= 3 or not self._tokens.concepts(first, last) & SWAP_FOR:
            return False
        return one.number.low == other.number.low and one.number.high == other.number.high

    @staticmethod
    def _entry(
        phrase: Phrase, header: Header, settler: Settler, recent: list[Reading], sentence: tuple[int, int]
    ) -> Reading | None:
        """An entry of a list: what governs its header governs it; it is a part of the header's last number."""
        match = settler.from_above(phrase, header.first, header.last)
        if match is None:
            return None
        reading = Reading(phrase, match.rule, match, match.cost, sentence)
        total = next((other for other in reversed(recent) if other.sentence[0] == header.first), None)
        if total is not None and total.rule is match.rule and total.phrase.number.high >= phrase.number.low:
            reading.part_of = total
        return reading

    def _goes_on(self, phrase: Phrase, recent: list[Reading], sentence: tuple[int, int]) -> Reading | None:
        """ "On Monday there were nineteen": a number that names nothing new goes on with the sentence before."""
        also = any(self._masks[step] & _GOES_ON for step in range(sentence[0], min(sentence[0] + 2, phrase.first)))
        tally = bool(self._tokens.concepts(sentence[0], phrase.first) & TALLY)
        before = recent[-1]
        if also:
            # "Downed 61 drones over five regions. These included 18": the last number of the same thing, no place.
            told = [other for other in reversed(recent) if other.sentence == before.sentence]
            before = next((other for other in told if self._is_alike(phrase, other.phrase)), before)
        same = also or tally or (phrase.object is None and phrase.other_noun is None)
        if before.match is None or phrase.unit or phrase.number.kind is not Kind.CARDINAL or not same:
            return None
        if phrase.number.low % 1:
            # "runs 4.27": of what can only be whole.
            return None
        if (phrase.noun < 0 and phrase.number.low == 1) or not self._suits(phrase, before.rule):
            return None
        after = self._masks[phrase.last] if phrase.last < len(self._masks) else 0
        if phrase.object is None and after & (OF | A | self._governors.mask):
            # "two of its plants", "50 a month", "three waves" name something else.
            return None
        found = Reading(phrase, before.rule, before.match, before.cost + _LIST_STEP, sentence, (), before)
        inside = self._tokens.concepts(sentence[0], phrase.first) & (INCLUDING | TALLY)
        if inside and self._is_alike(phrase, before.phrase) and before.phrase.number.high >= phrase.number.low:
            found.part_of = before
        return found

    @staticmethod
    def _is_alike(phrase: Phrase, other: Phrase) -> bool:
        """Whether a number can count what an earlier one counts; one without a noun counts no places."""
        return other.object not in PLACES if phrase.object is None else other.object == phrase.object

    @staticmethod
    def _of_them(reading: Reading, earlier: list[Reading]) -> None:
        """ "More than 90 of them": part of the last number large enough, and of its rule where no verb says else."""
        phrase = reading.phrase
        if phrase.guess in reading.rule.objects and not (earlier and earlier[-1].phrase.last > phrase.guess_at):
            # "UAVs attacked the port, two of them hit": what was named last, with no number
            phrase.object = phrase.guess
            return
        for whole in reversed(earlier):
            if whole.phrase.unit is None and whole.phrase.number.high >= reading.phrase.number.low:
                reading.phrase.object = reading.phrase.object or whole.phrase.object
                reading.phrase.other_noun = whole.phrase.other_noun
                if reading.match is None:
                    reading.rule, reading.match, reading.cost = whole.rule, whole.match, whole.cost + _LIST_STEP
                if whole.sentence != reading.sentence and whole.rule is reading.rule:
                    reading.part_of = whole
                return

    def _unnamed(self, reading: Reading, earlier: list[Reading]) -> str | None:
        """What a number without a noun counts: what its rule can count and was last named."""
        rule, phrase = reading.rule, reading.phrase
        if phrase.noun >= 0:
            return rule.default
        behind = reading.match is not None and phrase.guess_at < reading.match.governor < phrase.first
        if phrase.guess is not None and self._is_numbered(phrase.guess_at):
            phrase.numbered = phrase.guess_at
        elif rule.default and (behind or self._tokens.concepts(phrase.guess_at + 1, phrase.first) & FIND):
            # "Rescuers pulled eleven from the rubble": who acts is not who is counted.
            phrase.guess = None
        if not rule.objects or phrase.guess in rule.objects:
            if phrase.guess is not None or rule.default is None:
                found = phrase.guess
                if found is None and earlier and not rule.objects and not earlier[-1].phrase.unit:
                    found = earlier[-1].phrase.object
                return found
        for other in reversed(earlier):
            if other.phrase.object in rule.objects and other.rule.measure is rule.measure:
                return other.phrase.object
        if rule.default is not None:
            return rule.default
        for other in reversed(earlier):
            if other.phrase.object in rule.objects:
                return other.phrase.object
        return self._weapon_before(rule, reading.sentence[0]) if rule.name in _OF_WEAPONS else None

    def _is_numbered(self, noun: int) -> bool:
        """Whether a noun's number is told: "the number of Ukrainian soldiers killed was put at 900"."""
        before = range(noun - 1, max(0, noun - _OF_REACH), -1)
        of = next((at for at in before if self._masks[at] & OF), 0)
        return of > 0 and bool(self._masks[of - 1] & NUMBER_NOUN)

    def _weapon_before(self, rule: Rule, first: int) -> str | None:
        """What flies and was named last before a sentence, without a number: "Drones came. The army shot down 25"."""
        for step in range(first - 1, max(-1, first - _WEAPON_REACH), -1):
            found = object_of(self._masks[step])
            if found in AIR and found in rule.objects:
                return found
        return None

    def _occasions(self, reading: Reading, bits: int) -> None:
        """ "tried to advance 15 times", "under fire for the ninth time": what is counted are attacks."""
        phrase = reading.phrase
        if not bits & (ADVANCE | HARM | BOMBARD | STRUCK | ATTACKED):
            return
        counted = phrase.unit == "times" and phrase.number.low == phrase.number.low.to_integral_value()
        ordinal = phrase.number.kind is Kind.ORDINAL and phrase.noun < 0 and not phrase.unit
        if ordinal and bits & HARM and not phrase.other_noun:
            # «Пошкоджено втретє за тиждень»
            phrase.object = "attack"
        if counted and (bits & BOMBARD or (bits & STRUCK and not bits & ADVANCE)):
            # "The town was shelled 15 times": so many strikes were carried out.
            phrase.unit, phrase.object, reading.rule = None, "strike", self._rules["launched"]
        elif (bits & ADVANCE and (counted or ordinal)) or (bits & ATTACKED and counted):
            phrase.unit, phrase.object = None, "attack"

    def _bodies(self, reading: Reading, header: Header | None) -> None:
        """ "Brought home the bodies of 40 soldiers, nine dead from Lyman": who comes home dead is no prisoner."""
        phrase, masks = reading.phrase, self._masks
        if phrase.unit or phrase.object == "body" or reading.rule.name not in _HOMECOMING:
            return
        first = header.first if header else reading.sentence[0]
        before = self._tokens.concepts(first, phrase.first)
        owned = phrase.first > 1 and masks[phrase.first - 1] & OF and masks[phrase.first - 2] & BODY
        listed = before & BODY and (header is not None or reading.rule.name == "exchanged")
        if (owned or listed) and (before | self._tokens.concepts(phrase.last, reading.sentence[1])) & EXCHANGE:
            phrase.object, reading.rule = "body", self._rules["bodies-returned"]

    def _tells_occasion(self, phrase: Phrase) -> bool:
        """ "Lost its last line for the third time", «утретє за місяць»: what is counted are occasions."""
        return phrase.number.kind is Kind.ORDINAL and bool(self._masks[phrase.number.first] & OCCASION)

    def _parted(self, first: int, last: int) -> bool:
        """Whether a bracket, a semicolon or a new clause stands between two numbers, so that they are no one list."""
        words = self._tokens.words
        return last - first > _NOUN_REACH or any(
            self._masks[step] & CLAUSE or words[step] == ")" for step in range(first, last)
        )

    def _noun_before(self, phrase: Phrase, first: int) -> int:
        """The last countable thing named before a number that has none: "the size of its missile barrages ... 15"."""
        inside = 0
        for step in range(phrase.first - 1, max(first - 1, phrase.first - _NOUN_REACH), -1):
            word = self._tokens.words[step]
            inside += (word == ")") - (word == "(")
            if inside > 0:
                continue
            found = object_of(self._masks[step])
            if found is not None and found not in EVENTS and found not in PLACES:
                return step
        return -1

    def _taken_over(self, phrase: Phrase, readings: list[Reading]) -> tuple[Match, Reading] | None:
        """The rule of an earlier number of the same list: joined by commas, "and" and places, no other verb between."""
        extra = 0.0
        at = phrase.first
        unknown = phrase.object is None and phrase.other_noun
        if self._verb_first and unknown and self._masks[max(0, at - 1)] & PREPOSITION:
            # «два склади за один виліт»: no list
            return None
        for earlier in reversed(readings[-_LIST_MEMORY:]):
            if self._left_bracket(earlier.phrase.last, at):
                # "Three over Orel (two of them flew on) and one over Tver"
                at = earlier.phrase.first
                continue
            extra += _LIST_STEP + self._between(earlier.phrase.last, at)
            at = earlier.phrase.first
            if extra > _LIST_LIMIT:
                break
            if earlier.match is None:
                continue
            governor, pattern = earlier.match.governor, earlier.match.pattern
            # A toll is sure of its first number only: "rose to 10, 37 were hurt".
            toll = -pattern.extra if pattern is not None and pattern.extra <= TOLL else 0.0
            if self._suits(phrase, earlier.rule):
                return Match(earlier.rule, pattern, governor, earlier.cost + extra + toll), earlier
            # "Losses came to 90 soldiers, two tanks": one governor, two rules.
            other = self._settler.sibling(earlier.match, phrase)
            if other is not None:
                return Match(other.rule, other.pattern, governor, earlier.cost + extra + toll), earlier
        return None

    def _left_bracket(self, first: int, last: int) -> bool:
        """Whether a bracket closes between two numbers that the first of them stands in."""
        words = self._tokens.words[first:last]
        return ")" in words and "(" not in words[: words.index(")")]

    @staticmethod
    def _suits(phrase: Phrase, rule: Rule) -> bool:
        if rule.units or phrase.unit:
            return phrase.unit in rule.units
        if rule.objects and phrase.object is not None:
            return phrase.object in rule.objects
        return rule.open or not (rule.objects and phrase.other_noun and phrase.object is None)

    def _between(self, first: int, last: int) -> float:
        """What the words between two numbers of a list cost."""
        cost = 0.0
        words, told = self._tokens.words, self._governors.mask | CLAUSE | SIGN
        for step in range(first, last):
            mask = self._masks[step]
            if not mask & told:
                continue
            if mask & self._governors.mask and not mask & OBJECT:
                cost += 4.0
            elif mask & CLAUSE:
                cost += 2.0
            elif mask & SIGN and words[step] == ";":
                cost += 0.5
            if cost > _LIST_LIMIT:
                break
        return cost

    @staticmethod
    def _less_used(candidates: list[Match], phrase: Phrase, readings: list[Reading]) -> list[Match]:
        """A verb that stands behind its own number is dearer for the next.

        "Four people, one a child, died, and 13 more, two of them children, were hurt."
        """
        used = [
            reading.match.governor
            for reading in readings
            if reading.match is not None and reading.match.governor >= reading.phrase.last
        ]
        if not used:
            return candidates
        again = [
            Match(match.rule, match.pattern, match.governor, match.cost + _USED)
            if match.governor in used and match.governor < phrase.first
            else match
            for match in candidates
        ]
        again.sort(key=cost_of)
        return again

    @staticmethod
    def _by_guess(candidates: list[Match], phrase: Phrase) -> list[Match]:
        """What the noun before a number without one lets expect: «машин знищено 42» are no drones shot down."""
        guess = phrase.guess
        if guess is None or phrase.object is not None or len(candidates) < 2:
            return candidates

        def cost(match: Match) -> float:
            narrow = match.pattern.objects if match.pattern is not None else match.rule.objects
            takes = guess in (narrow or match.rule.objects or (guess,))
            return match.cost if takes else match.cost + _UNLIKE

        return sorted(candidates, key=cost)

    def _choose(
        self, phrase: Phrase, candidates: list[Match], readings: list[Reading], sentence: tuple[int, int]
    ) -> Reading | None:
        best = candidates[0] if candidates else None
        taken = self._taken_over(phrase, readings) if readings else None
        if taken is not None and (best is None or taken[0].cost < best.cost):
            match, earlier = taken
            return Reading(phrase, match.rule, match, match.cost, sentence, tuple(candidates), earlier)
        if best is None:
            return None
        return Reading(phrase, best.rule, best, best.cost, sentence, tuple(candidates[1:]))

    def _worth(self, phrase: Phrase, bits: int, listed: bool) -> bool:
        """Whether a number without a rule is worth a figure: in a text on the war, about a thing that is counted."""
        if bits & NOT_WAR or not (bits & WARLIKE or self._about_war):
            return False
        if is_of_the_text(self._tokens, phrase):
            return False
        if (
            phrase.number.words
            and phrase.number.low == 1
            and phrase.noun < 0
            and not (phrase.of_next or phrase.of_them or phrase.each)
        ):
            return self._one_of(phrase, listed)
        return bool(
            phrase.object or phrase.other_noun or phrase.unit or phrase.number.kind is Kind.ORDINAL or self._about_war
        )

    def _one_of(self, phrase: Phrase, listed: bool) -> bool:
        """The word one counts in a list ("... and one from Riga") and where what it is one of is named."""
        at = phrase.last
        if at >= len(self._masks):
            return False
        if listed and self._masks[at] & (FROM | IN | BE):
            return True
        if not self._masks[at] & OF:
            return False
        return any(self._masks[step] & OBJECT for step in range(at, min(len(self._masks), at + 5)))

    def _fallback(self, phrase: Phrase) -> Rule:
        if phrase.unit:
            for rule in self._rules.values():
                if phrase.unit in rule.units and not rule.patterns:
                    return rule
        return self._rules["launched" if self._in_strikes(phrase) else "count-other"]

    def _in_strikes(self, phrase: Phrase) -> bool:
        """ "They died in two air strikes", "five strikes were aimed at the port": strikes that were carried out."""
        number, before = phrase.number, self._masks[phrase.first - 1] if phrase.first else 0
        told = before & (IN | BY_AGENT | BE) or (phrase.last < len(self._masks) and self._tokens.base[phrase.last] & BE)
        told = told or (before & SAY and phrase.last < len(self._masks) and self._masks[phrase.last] & IN)
        if number.kind is not Kind.CARDINAL or not told or phrase.object not in STRIKES:
            return False
        return phrase.object == "strike" or bool(self._tokens.concepts(number.last, phrase.last) & OBJECT_IN_AIR)

    def _sets(self, readings: list[Reading]) -> None:
        """ "87 of 120 drones were shot down": 120 is what was launched; "97 men from 26 countries" is no set."""
        for part, whole in pairwise(readings):
            if whole.phrase.object in PLACES and part.phrase.object != whole.phrase.object:
                continue
            if (
                part.phrase.of_next
                and part.phrase.unit is None
                and whole.phrase.number.first - part.phrase.last <= 6
                and part.match is None
                and whole.match
            ):
                part.rule, part.match, part.cost = whole.rule, whole.match, whole.cost
            if part.phrase.of_next and whole.phrase.number.first - part.phrase.last <= 6:
                part.part_of = whole
                if part.rule.name in _OUTCOMES:
                    whole.rule, whole.match = self._rules["launched"], None

    def _wholes(self, readings: list[Reading]) -> None:
        """ "Of 120 drones 87 were shot down": the number behind the preposition is the whole of those that follow."""
        for index, whole in enumerate(readings):
            phrase = whole.phrase
            before = phrase.first - 1
            if before < whole.sentence[0] or not self._masks[before] & (OF | FROM) or phrase.unit:
                continue
            if before != whole.sentence[0] and not self._masks[before - 1] & (CLAUSE | SIGN):
                continue
            for part in readings[index + 1 :]:
                smaller = part.phrase.number.low <= phrase.number.high
                if part.part_of is None and smaller and not part.phrase.unit and part.phrase.object == phrase.object:
                    part.part_of = whole
                    if part.rule.name in _OUTCOMES:
                        whole.rule, whole.match = self._rules["launched"], None
            if whole.rule.name == "launched":
                for part in readings[index + 1 :]:
                    if part.part_of is whole and part.rule.name == "losses-equipment":
                        # Of drones launched, those "lost" are lost from radar.
                        part.rule = self._rules["suppressed"]

    def _parts(self, readings: list[Reading]) -> None:
        """Parts name their total: of them, including, in brackets."""
        for index in range(1, len(readings)):
            previous, reading = readings[index - 1], readings[index]
            if reading.part_of is not None:
                continue
            first, last = previous.phrase.last, reading.phrase.first
            between = self._tokens.concepts(first, last)
            if self._opens_bracket(previous, reading) or self._opens_list(previous, reading):
                reading.part_of = previous
            elif reading.phrase.of_them or (between & INCLUDING and not self._masks[reading.phrase.first] & ANOTHER):
                # "Four died, including a child, another 13 were hurt": the 13 are none of the four.
                thing = reading.phrase.object
                reading.part_of = next(
                    (
                        whole
                        for whole in reversed(readings[:index])
                        if whole.part_of is None
                        and not whole.phrase.unit
                        and (thing is None or thing in PLACES or whole.phrase.object not in PLACES)
                    ),
                    None,
                )
            elif previous.part_of is not None and not between & NEWLINE and ")" not in self._tokens.words[first:last]:
                if reading.follows is not None or self._goes_on_listing(previous, reading):
                    reading.part_of = previous.part_of
            if reading.part_of is not None and bool(reading.part_of.phrase.unit) != bool(reading.phrase.unit):
                reading.part_of = None

    @staticmethod
    def _totals(readings: list[Reading]) -> None:
        """Totals know their parts; what counts several things that fly counts neither."""
        for reading in readings:
            if reading.part_of is not None:
                reading.part_of.parts.append(reading)
        for reading in readings:
            if not reading.parts:
                continue
            objects = {part.phrase.object for part in reading.parts}
            if reading.phrase.noun < 0 and len(objects) > 1 and objects <= AIR:
                # Drones and missiles together are neither.
                reading.phrase.object = "drone_or_missile"

    def _goes_on_listing(self, previous: Reading, reading: Reading) -> bool:
        """ "31 of them are from Georgia, 9 from Latvia": a list by origin, which no verb governs."""
        at = reading.phrase.last
        bare = reading.phrase.noun < 0 and reading.phrase.object == previous.phrase.object
        alike = bare and reading.rule is previous.rule and reading.match is None and previous.match is None
        return alike and at < len(self._masks) and bool(self._masks[at] & FROM)

    def _opens_list(self, total: Reading, part: Reading) -> bool:
        """111,500 customers: 48,000 in one region, ...: behind a colon, a list goes on with the number before it."""
        words = self._tokens.words
        if part.follows is not total or total.phrase.unit or part.phrase.number.low > total.phrase.number.high:
            return False
        return ":" in words[total.phrase.last : part.phrase.first]

    def _opens_bracket(self, total: Reading, part: Reading) -> bool:
        """615 (85 drones + 30 missiles): numbers of one measure in brackets right behind a number are its parts."""
        words = self._tokens.words
        at = total.phrase.last
        if at >= len(words) or words[at] != "(" or part.rule.measure is not total.rule.measure:
            return False
        return ")" not in words[at : part.phrase.first] and part.phrase.number.low < total.phrase.number.high
