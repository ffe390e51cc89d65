"""Which rule a number takes: its own verb's, that of the list it stands in, or of the sentence before."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.governing.governors import Governors
from crossfoot.extract.governing.match import TOLL, Match, cost_of
from crossfoot.extract.governing.settler import Settler
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import Header
from crossfoot.extract.objects import OBJECT, PEOPLE, PLACES, object_of
from crossfoot.extract.pattern import Shape
from crossfoot.extract.phrase import AND, BE, HEDGE, PREPOSITION, Phrase
from crossfoot.extract.settling.going_on import suits
from crossfoot.extract.settling.reading import LIST_STEP, Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens
from crossfoot.model.measure import is_kind_of

_FOR = CONCEPTS.any(("for", "swap-for"))
_CLAUSE, _SAY, _THAT = CONCEPTS.bit("clause"), CONCEPTS.bit("say"), CONCEPTS.bit("that")
#: What it costs that somebody says what the next number counts.
_SAID = 6.0
#: What a verb costs more that another number before it has used.
_USED = 3.0
#: What a rule costs more that does not count the thing named before a number without a noun.
_UNLIKE = 1.25
#: What a verb may cost right behind the number it closes a clause with.
_CLOSE = 6.0
#: A word this near to a number is its own.
_OWN = 1.5
#: How many numbers back a list is followed, and what it may cost.
_LIST_MEMORY = 6
_LIST_LIMIT = 14.0
#: A header with a thing of its own begins something else: "What trains carry:"
_TOPIC = OBJECT


class Lists:
    """Chooses the rules of the numbers of one text."""

    def __init__(self, tokens: Tokens, governors: Governors, settler: Settler) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._governors = governors
        self._settler = settler
        self._verb_first = tokens.lexicon.language.head is Head.FIRST

    @staticmethod
    def less_used(candidates: list[Match], phrase: Phrase, readings: list[Reading]) -> list[Match]:
        """A verb that stands behind its own number is dearer for the next, and a toll is sure of its first number only.

        "Four people, one a child, died, and 13 more, two of them children, were hurt." «Число загиблих зросло до 40, ще
        300 поранено»
        """
        matches = [reading.match for reading in readings if reading.match is not None]
        behind = {
            reading.match.governor
            for reading in readings
            if reading.match is not None and reading.match.governor >= reading.phrase.last
        }
        tolls = {match.governor for match in matches if match.pattern and match.pattern.extra <= TOLL}
        if all(match.governor < readings[-1].phrase.last for match in candidates):
            # «Найбільше збитих на півночі – 14, на півдні – 11»: no word of its own since
            tolls = set()
        if not behind and not tolls:
            return candidates

        def dearer(match: Match) -> float:
            cost = _USED if match.governor in behind and match.governor < phrase.first else 0.0
            toll = match.pattern.extra if match.pattern and match.governor in tolls else 0.0
            return cost - toll if toll <= TOLL else cost

        again = [Match(match.rule, match.pattern, match.governor, match.cost + dearer(match)) for match in candidates]
        again.sort(key=cost_of)
        return again

    @staticmethod
    def by_guess(candidates: list[Match], phrase: Phrase) -> list[Match]:
        """What the noun before a number without one lets expect: «машин знищено 42» are no drones shot down."""
        guess = phrase.guess
        if guess is None or phrase.object is not None or len(candidates) < 2:
            return candidates

        def cost(match: Match) -> float:
            narrow = match.pattern.objects if match.pattern is not None else match.rule.objects
            takes = guess in (narrow or match.rule.objects or (guess,))
            return match.cost if takes else match.cost + _UNLIKE

        return sorted(candidates, key=cost)

    def choose(
        self, phrase: Phrase, candidates: list[Match], readings: list[Reading], sentence: tuple[int, int]
    ) -> Reading | None:
        """The cheapest way to read a number: by a word of its own or by its list."""
        if readings and self._helps(phrase, readings[-1]):
            return None
        best = candidates[0] if candidates else None
        taken = self._taken_over(phrase, readings) if readings and not self._settler.has_own_verb(phrase) else None
        # "Power cut to 300 homes, six people hurt": a noun of its own outweighs the list.
        own = best is not None and best.pattern is not None and best.pattern.shape is Shape.HEAD
        own = own or (best is not None and taken is not None and self._has_own(phrase, best, taken[1]))
        own = own or (best is not None and taken is not None and self._closes(phrase, best, taken[0]))
        own = own or (best is not None and taken is not None and self._turns(phrase, best, *taken))
        if taken is not None and not own and (best is None or taken[0].cost < best.cost):
            match, earlier = taken
            return Reading(phrase, match.rule, match, match.cost, sentence, tuple(candidates), earlier)
        if best is None:
            return None
        return Reading(phrase, best.rule, best, best.cost, sentence, tuple(candidates[1:]))

    def _helps(self, phrase: Phrase, earlier: Reading) -> bool:
        """Whether vehicles are joined to rescuers of whom nothing is told but that they are there: they are not what
        burned. "Three tanks caught fire; 80 firefighters and 20 engines came"
        """
        if phrase.object != "vehicle" or earlier.phrase.object != "rescuer" or earlier.match is not None:
            return False
        between = self._masks[earlier.phrase.last : phrase.first]
        return len(between) == 1 and bool(between[0] & AND) and not self._settler.has_own_verb(phrase)

    @staticmethod
    def _has_own(phrase: Phrase, best: Match, earlier: Reading) -> bool:
        """ "... 90,000 deaths, and losses at 200,000": what the one noun counts itself, a noun behind it does not."""
        headed = earlier.match is not None and earlier.match.pattern and earlier.match.pattern.shape is Shape.HEAD
        return bool(headed) and earlier.phrase.last <= best.governor < phrase.first and best.cost <= _OWN

    def _turns(self, phrase: Phrase, best: Match, taken: Match, earlier: Reading) -> bool:
        """«Света лишились 300 домов, тепла - 40»: the verb of the list tells of something else than before."""
        if best.governor != taken.governor or best.rule is taken.rule or not (best.pattern and best.pattern.near):
            return False
        near = CONCEPTS.bit(best.pattern.near)
        return any(mask & near for mask in self._masks[earlier.phrase.last : phrase.first])

    def _closes(self, phrase: Phrase, best: Match, taken: Match) -> bool:
        """ "15 were damaged, one more destroyed": the verb right behind a number that closes its clause is its own."""
        if self._masks[phrase.last : phrase.last + 1] and self._masks[phrase.last] & BE and best.governor > phrase.last:
            # "Of 90 launched 70 were tracked and shot down"
            return best.pattern is not None and best.pattern.shape is Shape.VERB and best.cost <= _CLOSE
        if best.governor != phrase.last or best.governor == taken.governor or best.pattern is None:
            return False
        behind = self._tokens.behind(best.governor)
        closed = behind >= len(self._masks) or self._masks[behind] & (SIGN | STOP | NEWLINE)
        return bool(closed) and best.pattern.shape is Shape.VERB and best.cost <= _CLOSE

    def _taken_over(self, phrase: Phrase, readings: list[Reading]) -> tuple[Match, Reading] | None:
        """The rule of an earlier number of the same list: joined by commas, "and" and places, no other verb between."""
        extra = 0.0
        at = phrase.first
        unknown = phrase.object is None and phrase.other_noun
        if self._verb_first and unknown and self._masks[max(0, at - 1)] & PREPOSITION:
            # «два склади за один виліт»: no list
            return None
        swapped = at > 0 and bool(self._masks[self._tokens.before(at)] & _FOR)
        for earlier in reversed(readings[-_LIST_MEMORY:]):
            if earlier.phrase.object == "body" and phrase.object != "body" and (swapped or phrase.object == "prisoner"):
                # "... and ten dead hostages, in exchange for 125 prisoners"
                at = earlier.phrase.first
                continue
            if self._left_bracket(earlier.phrase.last, at):
                # "Three over Orel (two of them flew on) and one over Tver"
                at = earlier.phrase.first
                continue
            extra += LIST_STEP + self._between(earlier.phrase.last, at)
            at = earlier.phrase.first
            if extra > _LIST_LIMIT:
                break
            if earlier.match is None:
                continue
            governor, pattern = earlier.match.governor, earlier.match.pattern
            # A toll is sure of its first number only: "rose to 10, 37 were hurt".
            toll = -pattern.extra if pattern is not None and pattern.extra <= TOLL else 0.0
            if suits(phrase, earlier.rule):
                return Match(earlier.rule, pattern, governor, earlier.cost + extra + toll), earlier
            # "Losses came to 90 soldiers, two tanks": one governor, two rules.
            other = self._settler.sibling(earlier.match, phrase)
            if other is not None:
                return Match(other.rule, other.pattern, governor, earlier.cost + extra + toll), earlier
        return None

    def _left_bracket(self, first: int, last: int) -> bool:
        """Whether a bracket closes between two numbers around the first of them, and none opens for the second."""
        words = self._tokens.words[first:last]
        return ")" in words and "(" not in words

    def _between(self, first: int, last: int) -> float:
        """What the words between two numbers of a list cost."""
        cost = 0.0
        words, told = self._tokens.words, self._governors.mask | _CLAUSE | _SAY | SIGN
        for step in range(first, last):
            mask = self._masks[step]
            if not mask & told:
                continue
            if mask & self._governors.mask and not mask & OBJECT:
                cost += 4.0
            elif mask & _CLAUSE:
                # "used 12 missiles, and that 45 attempts were stopped": said of another matter
                cost += _LIST_LIMIT if mask & _THAT and self._masks[step - 1] & AND else 2.0
            elif mask & _SAY:
                cost += 0.0 if mask & HEDGE else _SAID
            elif mask & SIGN and words[step] == ";":
                cost += 0.5
            if cost > _LIST_LIMIT:
                break
        return cost

    def entry(self, phrase: Phrase, header: Header, recent: list[Reading], sentence: tuple[int, int]) -> Reading | None:
        """An entry of a list: what governs its header governs it; it is a part of the header's last number.

        "8,000 evacuees were counted:", and below it "Northshire: 3,000 people": the number that heads it says what of.
        """
        first, last = self._heading(header)
        total = next((other for other in reversed(recent) if other.sentence[0] == header.first), None)
        match = self._settler.from_above(phrase, first, last)
        if match is None and total is not None and total.match is not None:
            same = phrase.object == total.phrase.object and not (phrase.unit or total.phrase.unit)
            if same and total.phrase.number.high >= phrase.number.low:
                return Reading(phrase, total.rule, total.match, total.cost + LIST_STEP, sentence, part_of=total)
        if match is None:
            return None
        if phrase.noun < 0 and not (phrase.object or phrase.other_noun or phrase.unit or match.rule.default):
            phrase.object = self._headed(match, first, last)
        reading = Reading(phrase, match.rule, match, match.cost, sentence)
        self.add_up(reading, header, recent)
        return reading

    def add_up(self, reading: Reading, header: Header, recent: list[Reading]) -> None:
        """Make an entry a part of its header's number, though it tells itself what befell it: «40 сбито: два сбито»."""
        phrase = reading.phrase
        for total in reversed(recent):
            if total.sentence[0] == header.first and total.rule is reading.rule:
                thing, whole = phrase.object, total.phrase.object
                fits = is_kind_of(thing, whole) or None in (thing, whole) or (whole == "person" and thing in PEOPLE)
                if fits and total.phrase.number.high >= phrase.number.low:
                    # "74 missiles and 496 drones: - 34 cruise missiles": of the missiles
                    reading.part_of = total
                    return

    def _headed(self, match: Match, first: int, last: int) -> str | None:
        """What the header of a list says is counted: "Consumers without power: Northshire - 4,000"."""
        named = (object_of(self._masks[at]) for at in range(first, last))
        return next((found for found in named if found in match.rule.objects and found not in PLACES), None)

    def _heading(self, header: Header) -> tuple[int, int]:
        """What heads a list: its header, or the sentence before one that only announces it: "Among these are:"."""
        told = self._settler.governing(header.first, header.last)
        before = bisect_left(self._tokens.sentences, (header.first, 0)) - 1
        if told or before < 0 or self._tokens.concepts(header.first, header.last) & _TOPIC:
            return header.first, header.last
        return self._tokens.sentences[before][0], header.last
