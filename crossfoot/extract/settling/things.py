"""What a number counts that names nothing itself: the thing named before, with the next number, or by its rule."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import MULTIPLIER
from crossfoot.extract.objects import AIR, EQUIPMENT, EVENTS, PEOPLE, PLACES, THINGS, object_of
from crossfoot.extract.phrase import AND, HEDGE, IN, OF, OR, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.measured import measures_on
from crossfoot.extract.settling.paired import counterpart
from crossfoot.extract.settling.reading import OUTCOMES, Reading
from crossfoot.extract.tokens import NEWLINE, Tokens

_bit = CONCEPTS.bit
_CLAUSE, _PIECE, _FIND, _NUMBER_NOUN = (_bit(name) for name in ("clause", "piece", "find-people", "number-noun"))
_COMPARED = _bit("compared")
_COMPARISONS = FAMILIES.of_concepts(_COMPARED)
_PEOPLE_NUMERAL = _bit("people-numeral")
#: what may stand between a word of comparison and the number: «сколько в мае (259)», «неделей ранее — на 38»
_COMPARED_LEAD = HEDGE | CONCEPTS.any(("dash", "in", "on", "month"))
#: A place or time before a dash is no longer than so many tokens.
_ELIDED_REACH, _DASH, _CONTRAST = 9, _bit("dash"), _bit("contrast")
_TOLL, _AUDIENCE, _BODY = _bit("toll"), _bit("audience"), _bit("speaker-body")
_SWAP_FOR = _bit("swap-for")
#: of whom others who are hurt need not be, and the verbs that tell of others
_ANYBODY = frozenset({"person", "civilian", "resident"})
_SOME_PEOPLE = frozenset({"child", "woman", "man"})
_FATES = CONCEPTS.any("kill die injure wound rescue missing suffer kept".split())
#: what is done to people, and what nobody does it to
_HARMS, _UNHURT = CONCEPTS.any(("kill", "die", "injure")), AIR | EVENTS
#: what runs on lines, and what runs through them
_RAIL, _CURRENT = _bit("rail"), CONCEPTS.any(("power", "outage", "st-offsite", "restored", "energy_facility"))
#: units that stand once behind several numbers
_LISTED_UNITS = TIME_UNITS | {"m", "km", "mi", "percent", "ton", "kg"}
#: Words between "number of" and what is numbered, and the preposition.
_OF_REACH = 4
_DESCRIBED = 2
#: Two numbers no further apart than this may share the noun behind the second.
_SHARED_NOUN = 3
#: Rules of what flies; a number without a noun counts what flew last, which was named within so many tokens.
OF_WEAPONS, _WEAPON_REACH = OUTCOMES | {"launched"}, 60
#: craft named by their make alone: «над морем з'явилися Су-24»
_CRAFT = tuple((_bit("model-of:" + name), name) for name in ("aircraft", "helicopter"))
#: How many tokens back the noun of a number without one may stand.
_NOUN_REACH = 32


class Things:
    """Finds what the bare numbers of one text count."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._verb_first = tokens.lexicon.language.head is Head.FIRST

    def inherit_currency(self, phrase: Phrase, phrases: list[Phrase], index: int, recent: list[Reading]) -> None:
        """ "1.5 million roubles for the dead, for the wounded 500 to 800 thousand": thousands of the same money."""
        if phrase.unit or phrase.object or phrase.other_noun or phrase.noun >= 0:
            return
        if index + 1 < len(phrases) and (unit := self._listed_unit(phrases, index)):
            phrase.unit = unit
            return
        number = phrase.number
        if not any(mask & MULTIPLIER for mask in self._masks[number.first : number.last]):
            return
        earlier = phrases[:index]
        told = [before for before in earlier if self._tokens.words[before.first - 1] != "("] or earlier
        told = [before for before in told if before.unit != "percent"] or told
        told = told or [before.phrase for before in recent if before.phrase.unit != "percent"]
        last = told[-1] if told else self._sum_before(recent)
        if last is not None and last.unit in self._rules["money"].units:
            phrase.unit = last.unit
        elif index + 1 < len(phrases) and self._elided(phrase, phrases[index + 1]):
            # «В Арделе дают 3 млн, в Белле — 4 млн крон»
            unit = phrases[index + 1].unit
            phrase.unit = unit if unit in self._rules["money"].units else None

    def _elided(self, one: Phrase, other: Phrase) -> bool:
        """Whether behind a place or time and a dash a number goes on with what was told before: «на юге — до шести»."""
        at = other.first - 1
        if not self._verb_first or not at - one.last < _ELIDED_REACH or at <= one.last or not self._masks[at] & _DASH:
            return False
        parted = (step for step in range(at - 1, one.last - 1, -1) if self._tokens.words[step] in (",", ";"))
        first = next(parted, one.last - 1) + 1
        first += bool(self._masks[first] & (AND | _CONTRAST))
        return first > one.last and bool(self._masks[first] & IN)

    @staticmethod
    def _sum_before(recent: list[Reading]) -> Phrase | None:
        """The last number of earlier sentences, shares left aside: "1.2 billion; two thirds of that was gas"."""
        last = (reading.phrase for reading in reversed(recent) if reading.phrase.unit != "percent")
        return next(last, None)

    def _listed_unit(self, phrases: list[Phrase], index: int) -> str | None:
        """The unit that stands once behind a list: "five, ten or fifteen years"."""
        for one, other in pairwise(phrases[index:]):
            between = range(one.last, other.number.first)
            listed = all(self._tokens.words[step] == "," or self._masks[step] & (AND | OR) for step in between)
            if not listed or not between:
                return None
            if other.unit or other.object or other.other_noun:
                return other.unit if other.unit in _LISTED_UNITS else None
        return None

    def inherit_object(self, phrase: Phrase, phrases: list[Phrase], index: int, sentence: tuple[int, int]) -> None:
        """A number without a noun counts what the number before it counts."""
        if index and self._swapped(phrases[index - 1], phrase):
            self._take_over(phrases[index - 1], phrase)
            return
        if index and not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0:
            before = phrases[index - 1]
            if before.unit and before.unit != "percent" and self._elided(before, phrase):
                # «Свет отключали на девять часов, на востоке — до шестнадцати»
                phrase.unit = before.unit
                return
        if index and phrases[index - 1].of_next and not phrase.object and not phrase.unit and phrase.noun < 0:
            # "four systems of the seven promised"
            phrase.object, phrase.other_noun = (
                phrases[index - 1].object,
                phrase.other_noun or phrases[index - 1].other_noun,
            )
        if index and self._tokens.families[_COMPARISONS] and self._compared(phrase):
            # "Gained 450 square kilometres, up from 380": the same thing, some other time
            before = phrases[index - 1]
            phrase.object, phrase.other_noun, phrase.unit = before.object, before.other_noun, before.unit
            return
        bare = not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0
        if index and bare and measures_on(self._tokens, phrases[index - 1], phrase):
            phrase.object, phrase.unit = phrases[index - 1].object, phrases[index - 1].unit
            return
        if phrase.other_noun and self._masks[phrase.last - 1] & _PIECE and phrase.noun < 0:
            # "Drones: 17,000 units destroyed"
            named = self._noun_before(phrase, sentence[0])
            if named >= 0 and (found := object_of(self._masks[named])) in EQUIPMENT:
                phrase.object, phrase.other_noun = found, None
        if phrase.object or phrase.other_noun or phrase.unit or phrase.noun >= 0:
            return
        if index > 1 and (other := counterpart(self._tokens, phrases, index)):
            phrase.object, phrase.other_noun = other.object, other.other_noun
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
        if index and (told := self._told_number(phrases[index - 1].last, phrase.first)) >= 0:
            # "The number of tanks rose to 3,000, and that of guns to 900"
            phrase.object, phrase.noun = object_of(self._masks[told]), told
            return
        located = phrase.last < len(self._masks) and bool(self._masks[phrase.last] & IN)
        for earlier in reversed(phrases[:index]):
            if self._parted(earlier.last, phrase.first):
                break
            if phrase.of_them and earlier.number.high < phrase.number.low:
                # "82 were hurt, including nine children, and 41 of them": none of the nine
                continue
            if not self._may_count(phrase, earlier.object):
                continue
            if earlier.object == "wave":
                # "They came in two waves; ten were shot down": no waves.
                continue
            if located and earlier.object in PLACES:
                # "49 drones over seven regions, including 25 over Sumy": those in a place are no places.
                continue
            between = self._tokens.concepts(earlier.last, phrase.first)
            if phrase.other and earlier.object in _SOME_PEOPLE and between & _FATES:
                # "Killed two children and injured eight more": eight people
                break
            if between & _HARMS and (earlier.object in _UNHURT or (earlier.object in THINGS and not self._verb_first)):
                # "Sent nine drones, killing two and wounding six": people, and no drones
                break
            if self._verb_first and earlier.object in THINGS and self._masks[phrase.first - 1] & _HARMS:
                # «Пошкоджено дві баржі, поранено трьох»
                break
            if earlier.object == "body" and between & _TOLL:
                # "Three bodies were found, bringing the number of dead to 19"
                break
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
        if phrase.guess in EVENTS | PLACES:
            # "The number of assaults was 5,990"
            phrase.object, phrase.noun = phrase.guess, phrase.guess_at
            return
        unhurt = phrase.guess in _UNHURT and self._tokens.concepts(phrase.guess_at + 1, phrase.first) & _HARMS
        if unhurt or not self._may_count(phrase, phrase.guess):
            # «Після атаки дронів постраждали троє»: people, and no drones
            phrase.guess = None

    def _may_count(self, phrase: Phrase, thing: str | None) -> bool:
        """Whether a number can count a thing: «пятеро» are people and no dugouts."""
        people = self._masks[phrase.number.first] & _PEOPLE_NUMERAL if phrase.number.words else 0
        return not people or thing is None or thing in PEOPLE

    def of_rails(self, phrase: Phrase, bits: int) -> None:
        """ "Trains on four lines ran late": lines that carry no current."""
        if phrase.object == "power_line" and bits & _RAIL and not bits & _CURRENT and phrase.noun >= 0:
            phrase.object, phrase.other_noun, phrase.noun = None, self._tokens.words[phrase.noun], -1

    @staticmethod
    def as_downed(phrase: Phrase, earlier: list[Reading]) -> None:
        """ "397 weapons were shot down (371 drones, 26 missiles), 53 were not": of what all those downed were."""
        if phrase.noun >= 0 or phrase.other_noun:
            return
        downed = {reading.phrase.object for reading in earlier if reading.rule.name == "intercepted"}
        if downed:
            phrase.object = downed.pop() if len(downed) == 1 else "drone_or_missile"

    @staticmethod
    def _take_over(before: Phrase, phrase: Phrase) -> None:
        """ "The 1,000 for 1,000 formula": both numbers count the same, and no formulas."""
        phrase.swapped = True
        phrase.object, phrase.other_noun, phrase.noun = before.object, before.other_noun, -1
        phrase.guess, phrase.guess_at, phrase.last = before.guess, before.guess_at, phrase.number.last

    def _told_number(self, first: int, last: int) -> int:
        """The noun between two numbers whose number the second is said to be, or -1."""
        found = (at for at in range(last - 1, first, -1) if object_of(self._masks[at]) and self._is_numbered(at))
        return next(found, -1)

    def _named_between(self, first: int, last: int) -> str | None:
        """The one thing named with an article and harmed between two numbers."""
        for step in range(last - 1, first, -1):
            found = object_of(self._masks[step])
            if found in THINGS and found not in AIR and self._tokens.concepts(max(first, step - 3), step) & A:
                return found
        return None

    def _compared(self, phrase: Phrase) -> bool:
        """Whether a number without a noun is what the number before is compared with."""
        bare = not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0
        at = phrase.first - 1
        while at > 1 and (self._masks[at] & _COMPARED_LEAD or self._tokens.words[at] == "("):
            at -= 1
        led = range(max(0, at - 2), at + 1)
        return bare and any(self._masks[step] & _COMPARED and self._tokens.behind(step) == at + 1 for step in led)

    def _swapped(self, one: Phrase, other: Phrase) -> bool:
        first, last = one.number.last, other.number.first
        if not 0 < last - first <= 3 or not self._tokens.concepts(first, last) & _SWAP_FOR:
            return False
        return one.number.low == other.number.low and one.number.high == other.number.high

    def _parted(self, first: int, last: int) -> bool:
        """Whether a bracket, a semicolon or a new clause stands between two numbers, so that they are no one list."""
        words = self._tokens.words
        opened = words.index("(", first, last) if "(" in words[first:last] else last
        return last - first > _NOUN_REACH or any(
            # «12 станцій (СТО), з яких шість»: the bracket only names them anew.
            self._masks[step] & _CLAUSE or (words[step] == ")" and step < opened)
            for step in range(first, last)
        )

    def _noun_before(self, phrase: Phrase, first: int) -> int:
        """The last countable thing named before a number that has none: "the size of its missile barrages ... 15"."""
        inside = 0
        for step in range(phrase.first - 1, max(first - 1, phrase.first - _NOUN_REACH), -1):
            word = self._tokens.words[step]
            inside += (word == ")") - (word == "(")
            if inside > 0:
                continue
            if self._masks[step] & _AUDIENCE or self._masks[step + 1] & _BODY:
                # "told journalists that", "the refugee agency said": those who speak and listen are not counted.
                continue
            found = object_of(self._masks[step])
            if found is not None and (found not in EVENTS | PLACES or self._is_numbered(step, _TOLL)):
                # Of events only those whose number is told: «кількість штурмів зросла до 90»
                return step
        return -1

    def unnamed(self, reading: Reading, earlier: list[Reading]) -> str | None:
        """What a number without a noun counts: what its rule can count and was last named."""
        rule, phrase = reading.rule, reading.phrase
        if phrase.noun >= 0:
            return rule.default
        behind = reading.match is not None and phrase.guess_at < reading.match.governor < phrase.first
        if phrase.guess is not None and self._is_numbered(phrase.guess_at):
            phrase.numbered = phrase.guess_at
        elif rule.default and (behind or self._tokens.concepts(phrase.guess_at + 1, phrase.first) & _FIND):
            # "Rescuers pulled eleven from the rubble": who acts is not who is counted.
            phrase.guess = None
        if not rule.objects or phrase.guess in rule.objects:
            if phrase.guess is not None or rule.default is None:
                found = phrase.guess
                if found is None and earlier and not rule.objects and not earlier[-1].phrase.unit:
                    found = earlier[-1].phrase.object
                return found
        toll = reading.match is not None and self._masks[reading.match.governor] & _TOLL
        for other in reversed(earlier):
            if toll and other.phrase.object == "body":
                # "Three bodies were found. The death toll rose to 19"
                continue
            flew = rule.name in OF_WEAPONS and other.rule.name in OF_WEAPONS
            fits = other.phrase.object in rule.objects and self._may_count(phrase, other.phrase.object)
            if fits and (flew or other.rule.measure is rule.measure):
                if rule.default == "person" and self._were_others(other, phrase, earlier):
                    continue
                return other.phrase.object
        if rule.default is not None:
            return rule.default
        for other in reversed(earlier):
            if other.phrase.object in rule.objects and self._may_count(phrase, other.phrase.object):
                return other.phrase.object
        return self._weapon_before(rule, reading.sentence[0]) if rule.name in OF_WEAPONS else None

    def _were_others(self, other: Reading, phrase: Phrase, earlier: list[Reading]) -> bool:
        """Whether those told of before were some of others, or those of another paragraph in a text on anybody.

        "26 were hurt, two of them children. In the morning there were twelve": people.
        """
        some = other.phrase.object in _SOME_PEOPLE
        if other.phrase.object in _ANYBODY or (some and other.part_of is not None):
            return some
        if not some and all(one.phrase.object not in _ANYBODY for one in earlier):
            # A text on soldiers goes on counting them.
            return False
        return bool(self._tokens.concepts(other.phrase.last, phrase.first) & NEWLINE)

    def _is_numbered(self, noun: int, barring: int = 0) -> bool:
        """Whether a noun's number is told: "the number of Ukrainian soldiers killed was put at 900".

        The toll of an attack is not its number: what says so is ``barring``. A genitive stands right behind its noun,
        or behind a word that describes it: «кількість піших штурмів».
        """
        if self._verb_first:
            return bool(self._tokens.concepts(max(0, noun - _DESCRIBED), noun) & _NUMBER_NOUN)
        before = range(noun - 1, max(0, noun - _OF_REACH), -1)
        of = next((at for at in before if self._masks[at] & OF), 0)
        return of > 0 and bool(self._masks[of - 1] & _NUMBER_NOUN) and not self._masks[of - 1] & barring

    def _weapon_before(self, rule: Rule, first: int) -> str | None:
        """What flies and was named last before a sentence, without a number: "Drones came. The army shot down 25"."""
        for step in range(first - 1, max(-1, first - _WEAPON_REACH), -1):
            mask = self._masks[step]
            found = object_of(mask) or next((name for bit, name in _CRAFT if mask & bit), None)
            if found in AIR and found in rule.objects:
                return found
        return None
