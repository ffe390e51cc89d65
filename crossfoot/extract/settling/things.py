"""What a number counts that names nothing itself: the thing named before, or with the next number.

Asked of one sentence, number by number: a number goes on with the one before it, takes what stands nearest, or what
the last number of its list counts; else what was named last is noted as a guess, which its rule may take.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import AIR, EQUIPMENT, EVENTS, MACHINES, PEOPLE, PLACES, THINGS, object_of
from crossfoot.extract.phrase import AND, BE, HEDGE, IN, Phrase
from crossfoot.extract.phrasing.naming import models_of
from crossfoot.extract.settling.measured import measures_on
from crossfoot.extract.settling.named import (
    NOUN_REACH,
    SOME_PEOPLE,
    TOLL,
    harm_numbered,
    may_count,
    named_between,
    noun_before,
    numbered_word,
    thing_numbered,
    told_number,
    verb_first,
)
from crossfoot.extract.settling.paired import counterpart
from crossfoot.extract.settling.units import elided
from crossfoot.extract.side_words import FOES
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
_HITS = _bit("impact-noun")
_CLAUSE, _PIECE = _bit("clause"), _bit("piece")
#: equipment as such, and within how many tokens of it stands the word for its losses
_GEAR, _LOSSES, _LOST_REACH = _bit("gear"), CONCEPTS.any(("lose", "casualties")), 3
_COMPARED = _bit("compared")
_COMPARISONS = FAMILIES.of_concepts(_COMPARED)
#: what may stand between a word of comparison and the number: «сколько в мае (259)», «неделей ранее — на 38»
_COMPARED_LEAD = HEDGE | CONCEPTS.any(("dash", "in", "on", "month"))
_SWAP_FOR = _bit("swap-for")
#: what may be told of people, of whom others who are hurt need not be
_FATES = CONCEPTS.any("kill die injure wound rescue missing suffer kept".split())
_RESCUE, _AMONG = _bit("rescue"), _bit("among")
_INCLUDED = CONCEPTS.any(("including", "of-them"))
_DOWNED = CONCEPTS.any(("shoot-down", "suppress"))
#: What attacks are made with stands within so many tokens behind them.
_WITH_WHAT = 3
#: what people do in a house
_DWELL = CONCEPTS.bit("lives-there")
#: what is done to people, and what nobody does it to
_HARMS, _UNHURT = CONCEPTS.any(("kill", "die", "injure")), AIR | EVENTS
_RUIN = CONCEPTS.any(("damage", "destroy"))
#: those of whom a toll may be
_COUNTED_PEOPLE = PEOPLE - SOME_PEOPLE
#: what runs on lines, and what runs through them
_RAIL, _CURRENT = _bit("rail"), CONCEPTS.any(("power", "outage", "st-offsite", "restored", "energy_facility"))
#: what tanks hold, within so many tokens behind them, where such tanks stand, and what stands beside those of an army
_FUEL, _HOLDS, _FUEL_SITE = _bit("st-carried"), 3, _bit("st-fuel")
_ARMOUR = CONCEPTS.any(("armored_vehicle", "artillery_system", "soldier", "lose"))
#: what a plant has several of, and so many tokens from one count of them to the next
_OTHER, _MACHINES_REACH = _bit("other"), 16
#: Two numbers no further apart than this may share the noun behind the second.
_SHARED_NOUN = 3


class Things:
    """Finds what the bare numbers of one text count."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._verb_first = verb_first(tokens)
        self._attributes = tokens.lexicon.language.attributive_endings

    def inherit_object(self, phrase: Phrase, phrases: list[Phrase], index: int, sentence: tuple[int, int]) -> None:
        """A number without a noun counts what the number before it counts."""
        if index and self._goes_on(phrases[index - 1], phrase):
            return
        self._count_pieces(phrase, sentence[0])
        if index and self._is_kind(phrase, phrases[index - 1]):
            # «9 дронів: 5 розвідувальних та 4 ударні»
            phrase.object, phrase.other_noun = phrases[index - 1].object, None
        if phrase.object or phrase.other_noun or phrase.unit or phrase.noun >= 0:
            return
        if self._verb_first and self._tokens.concepts(phrase.last, phrase.last + 1) & _HITS:
            # «Обстріляно три райони, зафіксовано 11 прильотів»: the hits themselves, or the weapons that stand behind
            behind = self._tokens.behind(phrase.last)
            weapon = object_of(self._masks[behind]) if behind < len(self._masks) else None
            phrase.object = weapon if weapon in AIR else None
            return
        if self._masks[phrase.first - 1] & _AMONG and object_of(self._masks[phrase.first - 2]) in PEOPLE:
            # "Children among 40 killed": those are some of the people
            phrase.object = "person"
            return
        if self._take_nearest(phrase, phrases, index) or self._take_listed(phrase, phrases, index):
            return
        if index + 1 < len(phrases) and phrases[index + 1].number.first - phrase.last <= _SHARED_NOUN:
            # "five were destroyed and three drones intercepted" in a language that names the thing once, at the end
            following = phrases[index + 1]
            if self._verb_first and any(self._masks[step] & AND for step in range(phrase.last, following.first)):
                phrase.count_like(following)
                return
        self._guess(phrase, sentence[0])

    def _count_pieces(self, phrase: Phrase, first: int) -> None:
        """ "Drones: 17,000 units destroyed", "losses of equipment reached 90 units", «втрати техніки - 900 одиниць»."""
        if phrase.noun >= 0 or phrase.object or phrase.unit:
            return
        piece = bool(self._tokens.concepts(phrase.number.last, phrase.number.last + 1) & _PIECE)
        named = noun_before(self._tokens, phrase, first) if phrase.other_noun and piece else -1
        if named >= 0 and (found := object_of(self._masks[named])) in EQUIPMENT:
            phrase.object, phrase.other_noun = found, None
            return
        reach = range(phrase.first - 1, max(first - 1, phrase.first - NOUN_REACH), -1)
        gear = next((at for at in reach if self._masks[at] & _GEAR), 0)
        lost = self._tokens.concepts(max(0, gear - _LOST_REACH), gear + _LOST_REACH) & _LOSSES
        told = self._tokens.concepts(gear + 1, phrase.first) & (NUMBERISH | AND | _CLAUSE | _HARMS)
        if gear and (piece or (lost and not told and not phrase.other_noun)):
            phrase.object, phrase.other_noun = "weapon_system", None

    def _is_kind(self, phrase: Phrase, before: Phrase) -> bool:
        """Whether an adjective alone tells of what kind some of the drones or missiles before it are."""
        at = phrase.last
        if not self._verb_first or phrase.other_noun is None or phrase.noun >= 0 or before.object not in AIR:
            return False
        closed = at >= len(self._masks) or self._masks[at] & (SIGN | STOP | NEWLINE | AND)
        return bool(closed) and phrase.other_noun.endswith(self._attributes)

    def _goes_on(self, before: Phrase, phrase: Phrase) -> bool:
        """Whether a number goes on with the one before it: swapped for it, compared with it, or a part of it."""
        if self._swapped(before, phrase):
            self._take_over(before, phrase)
            return True
        if not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0:
            if before.unit and before.unit != "percent" and elided(self._tokens, before, phrase):
                # «Свет отключали на девять часов, на востоке — до шестнадцати»
                phrase.unit = before.unit
                return True
        if before.of_next and not phrase.object and not phrase.unit and phrase.noun < 0:
            # "four systems of the seven promised"
            phrase.object, phrase.other_noun = before.object, phrase.other_noun or before.other_noun
        if self._tokens.families[_COMPARISONS] and self._compared(phrase):
            # "Gained 450 square kilometres, up from 380": the same thing, some other time
            phrase.object, phrase.other_noun, phrase.unit = before.object, before.other_noun, before.unit
            return True
        bare = not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0
        if bare and measures_on(self._tokens, before, phrase):
            phrase.object, phrase.unit = before.object, before.unit
            return True
        return False

    def _take_nearest(self, phrase: Phrase, phrases: list[Phrase], index: int) -> bool:
        """Give a number what its counterpart counts, the number behind "of", or what is named right before it."""
        if index > 1 and (other := counterpart(self._tokens, phrases, index)):
            phrase.count_like(other)
            return True
        if phrase.of_next and index + 1 < len(phrases):
            # "87 of 120 drones": the noun stands once, with the second number.
            following = phrases[index + 1]
            phrase.count_like(following)
            if phrase.object or phrase.other_noun:
                return True
        if not index:
            return False
        before = phrases[index - 1].last
        machines = phrases[index - 1].object in MACHINES
        if phrase.other and not machines and (nearer := named_between(self._tokens, before, phrase.first)):
            # "Debris from three of them destroyed a house and damaged ten more"
            phrase.object = nearer
            return True
        if (told := told_number(self._tokens, before, phrase.first)) >= 0:
            # "The number of tanks rose to 3,000, and that of guns to 900"
            phrase.object, phrase.noun = object_of(self._masks[told]), told
            return True
        return False

    def _take_listed(self, phrase: Phrase, phrases: list[Phrase], index: int) -> bool:
        """Give a number what the last number before it counts that it may go on with."""
        if index > 1 and self._is_aside(phrases[index - 2], phrases[index - 1], phrase):
            # "29 people died, three children among them, and over 200 were hurt": 200 people
            phrase.count_like(phrases[index - 2])
            return True
        located = phrase.last < len(self._masks) and bool(self._masks[phrase.last] & IN)
        for earlier in reversed(phrases[:index]):
            if self._parted(earlier.last, phrase.first) and not self._more_of(earlier, phrase):
                break
            if self._counts_other(phrase, earlier, located=located):
                continue
            if earlier.object in EVENTS and (weapon := self._downed_of(earlier, phrase)):
                # «33 атаки дронов, из которых 25 сбито»
                phrase.object = weapon
                return True
            if self._turns_to_people(phrase, earlier):
                break
            # "46% of customers (some 70,000)": the bracket counts what the share is of.
            share = earlier.unit == "percent" and earlier.object and self._tokens.words[phrase.first - 1] == "("
            if not earlier.unit or share:
                phrase.count_like(earlier)
                return True
        return False

    def _more_of(self, earlier: Phrase, phrase: Phrase) -> bool:
        """Whether "more" says that further machines of a plant are told of, whatever clause stands between.

        "Seven generators were started at the plant, and 13 more are in standby": they run for nobody else.
        """
        more = self._tokens.concepts(phrase.last, phrase.last + 1) & _OTHER
        if not (more or phrase.other) or self._hurts(phrase.last):
            return False
        return earlier.object in MACHINES and phrase.first - earlier.last <= _MACHINES_REACH

    def _downed_of(self, events: Phrase, phrase: Phrase) -> str | None:
        """What attacks were made with, where a number without a noun tells how many of them were shot down."""
        if not self._tokens.concepts(phrase.last, phrase.last + 1) & _DOWNED:
            return None
        named = (object_of(mask) for mask in self._masks[events.last : events.last + _WITH_WHAT])
        return next((name for name in named if name in AIR), None)

    def _counts_other(self, phrase: Phrase, earlier: Phrase, *, located: bool) -> bool:
        """Whether a number counts other things than an earlier one; ``located`` a place stands behind it."""
        if phrase.of_them and earlier.number.high < phrase.number.low:
            # "82 were hurt, including nine children, and 41 of them": none of the nine
            return True
        if not may_count(self._tokens, phrase, earlier.object):
            return True
        if earlier.object == "rescuer" and self._tokens.concepts(earlier.last, phrase.first) & _RESCUE:
            # "Two firefighters died, rescuers pulled out nine more": no firefighters
            return True
        # "They came in two waves; ten were shot down": no waves. "49 drones over seven regions, including 25 over
        # Sumy": those in a place are no places.
        return earlier.object == "wave" or (located and earlier.object in PLACES)

    def _is_aside(self, whole: Phrase, part: Phrase, phrase: Phrase) -> bool:
        """Whether children or women were only told of as some of the people before, and others are counted now."""
        if part.object not in SOME_PEOPLE or whole.object not in PEOPLE - SOME_PEOPLE or phrase.of_them:
            return False
        if not self._tokens.concepts(whole.last, part.number.first) & _INCLUDED:
            return False
        return not self._tokens.concepts(part.last, phrase.number.first) & _INCLUDED

    def _turns_to_people(self, phrase: Phrase, earlier: Phrase) -> bool:
        """Whether what stands between two numbers tells of people, and no longer of what the first counts."""
        between = self._tokens.concepts(earlier.last, phrase.first)
        if phrase.other and earlier.object in SOME_PEOPLE and between & _FATES:
            # "Killed two children and injured eight more": eight people
            return True
        if between & _HARMS and earlier.object in _UNHURT:
            # "Sent nine drones, killing two and wounding six": people, and no drones
            return True
        verb = self._masks[phrase.first - 1]
        harmed = verb & _HARMS and (self._verb_first or not verb & _RUIN)
        if harmed and earlier.object in THINGS | PLACES:
            # «Пошкоджено дві баржі, поранено трьох», "hit two barges and wounded three"
            return True
        if not self._verb_first and earlier.object in _UNHURT | THINGS and self._hurts(phrase.last):
            # "Two missiles hit the block; 94 were wounded"
            return True
        # "Three bodies were found, bringing the number of dead to 19", "a woman died, and the toll reached 8"
        # "In the ruins of two houses, with the death toll at 28": people, whatever was told of before
        return earlier.object not in _COUNTED_PEOPLE and bool(between & TOLL)

    def _hurts(self, at: int) -> bool:
        """Whether the verb at a token tells of people alone: "were wounded", "dead", but not "burned"."""
        # "Three more were injured"
        at += bool(self._tokens.concepts(at, at + 1) & _OTHER)
        at += bool(self._tokens.concepts(at, at + 1) & BE)
        told = self._tokens.concepts(at, at + 1)
        return bool(told & _HARMS) and not told & _RUIN

    def _guess(self, phrase: Phrase, first: int) -> None:
        """Note the last thing named from ``first`` on, which the rule may take."""
        if not self._verb_first and self._tokens.concepts(phrase.last, phrase.last + 2) & _DWELL:
            # "The tower where about 700 were living"
            phrase.object = "person"
            return
        if self._verb_first and (told := thing_numbered(self._tokens, first, phrase.first)) >= 0:
            phrase.object, phrase.noun = object_of(self._masks[told]), told
            phrase.model = models_of(self._masks[told])
            return
        phrase.guess_at = noun_before(self._tokens, phrase, first)
        phrase.guess = object_of(self._masks[phrase.guess_at]) if phrase.guess_at >= 0 else None
        if phrase.guess is None and (word := numbered_word(self._tokens, phrase, first)):
            phrase.other_noun = word
            return
        if phrase.guess in EVENTS | PLACES:
            # "The number of assaults was 5,990"
            phrase.object, phrase.noun = phrase.guess, phrase.guess_at
            return
        between = self._masks[phrase.guess_at + 1 : phrase.first]
        if phrase.of_them and phrase.guess in PEOPLE and between and not any(mask & SIGN for mask in between):
            # «Танкист сжёг три из них»: of others than of who acts
            phrase.guess = None
            return
        harmed = self._tokens.concepts(phrase.guess_at + 1, phrase.first) & _HARMS
        # «Кількість постраждалих від атаки дронів зросла до 17»
        harmed = harmed or harm_numbered(self._tokens, first, phrase.first) & _HARMS
        if (phrase.guess in _UNHURT and harmed) or not may_count(self._tokens, phrase, phrase.guess):
            # «Після атаки дронів постраждали троє»: people, and no drones
            phrase.guess = None

    def of_rails(self, phrase: Phrase, bits: int) -> None:
        """ "Trains on four lines ran late": lines that carry no current."""
        if phrase.object == "power_line" and bits & _RAIL and not bits & _CURRENT and phrase.noun >= 0:
            phrase.object, phrase.other_noun, phrase.noun = None, self._tokens.words[phrase.noun], -1

    def of_fuel(self, phrase: Phrase, bits: int) -> None:
        """ "Two tanks of diesel", "at the oil depot six tanks burned": they hold fuel, where both are called so."""
        if phrase.object != "tank" or phrase.noun < 0 or self._verb_first or bits & _ARMOUR:
            return
        behind = self._tokens.concepts(phrase.last, phrase.last + _HOLDS)
        if behind & _FUEL or (bits & _FUEL_SITE and not self._tokens.concepts(phrase.number.last, phrase.noun) & FOES):
            phrase.object, phrase.other_noun, phrase.noun = None, self._tokens.words[phrase.noun], -1

    @staticmethod
    def _take_over(before: Phrase, phrase: Phrase) -> None:
        """ "The 1,000 for 1,000 formula": both numbers count the same, and no formulas."""
        phrase.swapped = True
        phrase.object, phrase.other_noun, phrase.noun = before.object, before.other_noun, -1
        phrase.guess, phrase.guess_at, phrase.last = before.guess, before.guess_at, phrase.number.last

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
        return last - first > NOUN_REACH or any(
            # «12 станцій (СТО), з яких шість»: the bracket only names them anew.
            self._masks[step] & _CLAUSE or (words[step] == ")" and step < opened)
            for step in range(first, last)
        )
