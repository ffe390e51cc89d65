"""From the numbers of a text to figures: phrases, rules, lists, parts and totals."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.counting.reader import read_numbers
from crossfoot.extract.exclude.excluder import Excluder
from crossfoot.extract.governing.governors import Governors
from crossfoot.extract.governing.match import Match
from crossfoot.extract.governing.settler import Settler
from crossfoot.extract.implied import IMPLIED
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import Header, Headers
from crossfoot.extract.number import Number
from crossfoot.extract.objects import AIR, MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.phrasing.reader import PhraseReader
from crossfoot.extract.referring import CHORUS, is_part_of_text, speaks
from crossfoot.extract.settling.going_on import GoingOn
from crossfoot.extract.settling.homecomings import Homecomings
from crossfoot.extract.settling.lists import Lists
from crossfoot.extract.settling.parts import Parts
from crossfoot.extract.settling.predicates import Predicates
from crossfoot.extract.settling.reading import Dropped, Reading
from crossfoot.extract.settling.sent import Sent
from crossfoot.extract.settling.shares import Shares
from crossfoot.extract.settling.struck import Struck
from crossfoot.extract.settling.things import Things
from crossfoot.extract.settling.turns import Turns
from crossfoot.extract.settling.units import Units
from crossfoot.extract.settling.unnamed import OF_WEAPONS, Unnamed, count_same_people, share_outcome
from crossfoot.extract.settling.worth import Worth
from crossfoot.extract.subject import Subject
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import Measure

#: others who are hurt beside them are of the same kind
_TROOPS = MILITARY_PEOPLE | {"police_officer", "prisoner"}
#: what is filed and told, or put out, not suffered; others of what was counted before
_NOT_SUFFERED, _OTHERS = CONCEPTS.any(("paper-noun", "fire")), CONCEPTS.bit("others-noun")
_SWAP_FOR = CONCEPTS.bit("swap-for")
#: the rule of what is merely counted, and power that comes back
_COUNT = "count-other"
_RESTORED = CONCEPTS.bit("restored")
_SHOOT_DOWN = CONCEPTS.bit("shoot-down")
#: what flies
WEAPONS = CONCEPTS.any(AIR)
#: How many numbers of earlier sentences a number without a noun looks back to.
_RECENT = 12
#: What a number costs that no rule reads.
_NO_RULE = 99.0


@dataclass(slots=True)
class _Sentence:
    """A sentence while its numbers are read."""

    span: tuple[int, int]
    phrases: list[Phrase]
    #: positions of the words that may govern a number, and of the nouns counted
    governing: list[int]
    nouns: frozenset[int]
    #: all concepts of the sentence
    bits: int
    #: the last readings of earlier sentences, and those of this one
    recent: list[Reading]
    readings: list[Reading]
    header: Header | None


def read_figures(tokens: Tokens, governors: Governors) -> tuple[list[Reading], list[Dropped]]:
    """All figures of one text in its order, and the numbers that are none."""
    numbers = read_numbers(tokens)
    excluder = Excluder(tokens, numbers)
    kept: list[Number] = []
    dropped: list[Dropped] = []
    for number in numbers:
        reason = excluder.reason(number)
        if reason is None:
            kept.append(number)
        else:
            dropped.append(Dropped(number, reason))
    return (_FigureReader(tokens, governors, dropped).read(kept) if kept else []), dropped


class _FigureReader:
    """Reads the figures of one text."""

    def __init__(self, tokens: Tokens, governors: Governors, dropped: list[Dropped]) -> None:
        """Prepare for one text; ``dropped`` takes what is no figure."""
        self._tokens = tokens
        self._governors = governors
        self._dropped = dropped
        #: a language that tells one by its article
        self._articles = tokens.lexicon.language.head is Head.LAST
        self._headers = Headers(tokens)
        rules = governors.rules
        self._settler = Settler(tokens, governors)
        self._lists = Lists(tokens, governors, self._settler)
        self._going_on = GoingOn(tokens, governors)
        self._units, self._things = Units(tokens, rules), Things(tokens)
        self._unnamed, self._parts = Unnamed(tokens), Parts(tokens, rules)
        self._predicates = Predicates(tokens, governors.mask)
        self._subject = Subject(tokens)
        self._homecomings, self._struck = Homecomings(tokens, rules), Struck(tokens, rules)
        self._sent = Sent(tokens, rules)
        self._shares = Shares(tokens, governors)
        self._turns, self._worth = Turns(tokens, rules), Worth(tokens, rules, self._subject)

    def read(self, kept: list[Number]) -> list[Reading]:
        """The figures among the numbers that may be some, in order of the text."""
        tokens = self._tokens
        phrases = PhraseReader(tokens, kept, self._governors.mask)
        readings: list[Reading] = []
        at = index = 0
        while at < len(kept):
            last = tokens.sentences[index][1]
            inside: list[Phrase] = []
            while at < len(kept) and kept[at].first < last:
                # "18 hours 22 minutes" is one phrase over two numbers.
                if not inside or kept[at].first >= inside[-1].number.last:
                    phrase = phrases.read(kept[at])
                    if speaks(tokens, phrase, last):
                        self._dropped.append(Dropped(kept[at], "those who speak"))
                    elif is_part_of_text(tokens, phrase) and phrase.number.high <= CHORUS:
                        self._dropped.append(Dropped(kept[at], "a part of the text"))
                    else:
                        inside.append(phrase)
                at += 1
            if inside:
                readings += self._sentence(inside, index, readings[-_RECENT:])
            index += 1
        self._parts.over_sentences(readings)
        self._turns.as_losses(readings)
        return readings

    def _sentence(self, phrases: list[Phrase], index: int, recent: list[Reading]) -> list[Reading]:
        """The readings of one sentence, in order."""
        span = self._tokens.sentences[index]
        bits = self._tokens.concepts(*span)
        if self._subject.is_elsewhere(bits, *span):
            self._dropped += [Dropped(phrase.number, "of another subject") for phrase in phrases]
            return []
        sentence = _Sentence(
            span=span,
            phrases=phrases,
            governing=self._settler.governing(*span),
            nouns=frozenset([at for phrase in phrases for at in (phrase.noun, phrase.fate) if at >= 0]),
            bits=bits,
            recent=recent,
            readings=[],
            header=self._headers.of(index),
        )
        for at, phrase in enumerate(phrases):
            self._units.inherit(phrase, phrases, at, recent)
            self._things.inherit_object(phrase, phrases, at, span)
            self._things.of_rails(phrase, bits)
            self._things.of_fuel(phrase, bits)
            if not at:
                self._shares.opens_with_them(phrase, recent)
            self._shares.restates(phrase, phrases[at - 1] if at else None)
            reading = self._reading(phrase, at, sentence)
            if reading is not None:
                sentence.readings.append(self._completed(reading, sentence))
        self._turns.as_soldiers(sentence.readings)
        self._parts.tie(sentence.readings)
        share_outcome(self._tokens, sentence.readings)
        count_same_people(self._tokens, sentence.readings)
        return sentence.readings

    def _reading(self, phrase: Phrase, at: int, sentence: _Sentence) -> Reading | None:
        """How a number is read: by its own word, its list, the sentence before; None if it is no figure."""
        readings, header = sentence.readings, sentence.header
        # "40 reports of injuries": nobody was hurt 40 times. «Ліквідовано 3 пожежі»
        paper = phrase.other_noun and self._tokens.masks[phrase.last - 1] & _NOT_SUFFERED
        otherwise = bool(paper) or self._predicates.tells_otherwise(phrase)
        spared = self._settler.is_spared(phrase)
        candidates, before = self._choices(phrase, at, sentence, otherwise=otherwise, spared=spared)
        reading = self._lists.choose(phrase, candidates, before, sentence.span)
        if header and not readings:
            if reading is None:
                reading = self._lists.entry(phrase, header, sentence.recent, sentence.span)
            else:
                self._lists.add_up(reading, header, sentence.recent)
        if phrase.number.implied and (reading is None or reading.rule.measure not in IMPLIED):
            return None
        if reading is not None:
            reading, candidates = self._corrected(reading, candidates, sentence)
        if reading is None and sentence.recent and not (readings or spared or otherwise):
            reading = self._going_on.reading(phrase, sentence.recent, sentence.span)
        if reading is not None and self._bears(reading, sentence):
            return reading
        return self._without_rule(phrase, candidates, sentence)

    def _choices(
        self, phrase: Phrase, at: int, sentence: _Sentence, *, otherwise: bool, spared: bool
    ) -> tuple[list[Match], list[Reading]]:
        """The words that may tell what a number counts, and the numbers before it whose word it may share."""
        readings = sentence.readings
        candidates = self._candidates(phrase, at, sentence)
        if otherwise:
            # "Four had been staying with relatives": neither their list's verb nor that of the sentence before
            candidates = [match for match in candidates if phrase.first <= match.governor < phrase.last]
        if spared:
            # "Which means that 53 were not stopped": neither their list's verb nor that of the sentence before
            self._unnamed.as_downed(phrase, readings)
            return [match for match in candidates if match.governor >= phrase.last], []
        if self._shares.does_else(phrase):
            if readings:
                phrase.object, phrase.other_noun = readings[-1].phrase.object, readings[-1].phrase.other_noun
            return [match for match in candidates if match.governor >= phrase.number.last], []
        if self._counts_no_thing(phrase):
            return [], []
        return candidates, [] if otherwise else readings

    def _corrected(
        self, reading: Reading, candidates: list[Match], sentence: _Sentence
    ) -> tuple[Reading | None, list[Match]]:
        """A reading as the numbers around it allow, or none."""
        readings = sentence.readings
        if readings and self._of_another(reading.phrase, reading, readings[-1]):
            reading.phrase.other_noun = None
        if self._flies_nameless(reading, sentence):
            # "Damaged a ship and destroyed three"
            grounded = [match for match in candidates if match.rule.name not in OF_WEAPONS]
            return self._lists.choose(reading.phrase, grounded, readings, sentence.span), grounded
        return self._downs_nobody(reading, sentence) or reading, candidates

    def _without_rule(self, phrase: Phrase, candidates: list[Match], sentence: _Sentence) -> Reading | None:
        """A number that no rule reads, where it counts what is worth it all the same."""
        if not self._worth.worth(phrase, sentence.bits, sentence.span, bool(sentence.readings)):
            self._dropped.append(Dropped(phrase.number, "nothing of the war is counted"))
            return None
        rule = self._worth.fallback(phrase, sentence.bits, sentence.span)
        return Reading(phrase, rule, None, _NO_RULE, sentence.span, tuple(candidates))

    def _bears(self, reading: Reading, sentence: _Sentence) -> bool:
        """Whether a loss, an attack or a repair was told up to here, or the sentence bears on a war all the same.

        "200 people live here", "the club received 40 letters" do not.
        """
        told = (*sentence.recent, *sentence.readings, reading)
        if any(other.match is not None and other.rule.name != _COUNT for other in told):
            return True
        if reading.match is not None and self._tokens.masks[reading.match.governor] & _RESTORED:
            return True
        return self._subject.bears(sentence.bits, *sentence.span)

    def _flies_nameless(self, reading: Reading, sentence: _Sentence) -> bool:
        """ "An extremely dangerous one to deliver": nothing that could fly is named before, or in the sentence."""
        phrase = reading.phrase
        named = phrase.object or phrase.other_noun or phrase.unit or phrase.of_them or phrase.noun >= 0
        if named or reading.rule.name not in OF_WEAPONS or not self._articles or sentence.bits & WEAPONS:
            return False
        return self._unnamed.of(reading, sentence.recent + sentence.readings) is None

    def _downs_nobody(self, reading: Reading, sentence: _Sentence) -> Reading | None:
        """«Близько трьохсот ліквідовано», with nothing named that could fly: soldiers, whom an army eliminates too."""
        phrase, match = reading.phrase, reading.match
        named = phrase.object or phrase.other_noun or phrase.unit or phrase.of_them or phrase.noun >= 0
        if named or match is None or reading.rule.name != "intercepted" or sentence.bits & WEAPONS:
            return None
        if self._articles or self._tokens.masks[match.governor] & _SHOOT_DOWN:
            return None
        other = next((one for one in reading.losers if one.rule.name == "losses-personnel"), None)
        if other is None or self._unnamed.of(reading, sentence.recent + sentence.readings) is not None:
            return None
        return Reading(phrase, other.rule, other, other.cost, sentence.span)

    def _candidates(self, phrase: Phrase, at: int, sentence: _Sentence) -> list[Match]:
        """The rules of the words of the sentence that may govern a number, cheapest first."""
        candidates = self._matches(phrase, sentence)
        before = sentence.phrases[at - 1] if at else None
        if candidates and sentence.readings:
            candidates = self._lists.less_used(candidates, phrase, sentence.readings)
        if before and phrase.noun >= 0 and self._tokens.masks[phrase.noun] & _OTHERS:
            # "Hits at seven sites and debris on 21 others", "a school was destroyed and three others damaged": others
            # of what was counted before, where not people.
            people, phrase.object = phrase.object, before.object
            others = self._matches(phrase, sentence)
            if others and (not candidates or others[0].cost < candidates[0].cost):
                candidates = others
            else:
                phrase.object = people
        told = before if before else sentence.recent[-1].phrase if sentence.recent else None
        if told and told.object in _TROOPS and self._names_others(phrase):
            # "Nine soldiers were killed and five others wounded"
            phrase.object = told.object
            candidates = self._matches(phrase, sentence)
        if phrase.object == "prisoner" and self._tokens.masks[self._tokens.before(phrase.first)] & _SWAP_FOR:
            # "The bodies of four dead hostages in exchange for 90 prisoners"
            candidates = [match for match in candidates if match.rule.measure is not Measure.KILLED]
        return self._lists.by_guess(candidates, phrase)

    def _matches(self, phrase: Phrase, sentence: _Sentence) -> list[Match]:
        if not sentence.governing:
            return []
        return self._settler.candidates(phrase, sentence.governing, sentence.nouns, sentence.bits)

    def _completed(self, reading: Reading, sentence: _Sentence) -> Reading:
        """The reading with what it counts, where its phrase does not say."""
        phrase, earlier = reading.phrase, sentence.recent + sentence.readings
        if phrase.of_them and phrase.noun < 0 and not phrase.unit:
            self._shares.of_them(reading, earlier)
            reading = self._refitted(reading, sentence)
        elif phrase.of_them and reading.match is None and phrase.object in PEOPLE:
            self._shares.some_of(reading, earlier)
        if phrase.object is None and phrase.other_noun is None and not phrase.unit:
            phrase.object = self._unnamed.of(reading, earlier)
            reading = self._refitted(reading, sentence)
        self._turns.of_the_enemy(reading)
        self._turns.or_damaged(reading)
        self._turns.of_losses(reading)
        self._turns.supplied(reading)
        self._turns.retaken(reading, sentence.bits)
        self._turns.kept_running(reading, sentence.bits)
        self._turns.massed(reading, sentence.bits)
        self._sent.settle(reading, sentence.bits)
        self._struck.hits_of(reading)
        self._struck.by_themselves(reading)
        self._struck.with_them(reading)
        self._struck.beside_buildings(reading, sentence.readings)
        self._struck.of_a_part(reading)
        self._struck.that_harmed(reading)
        self._struck.hit_there(reading)
        self._turns.means(reading)
        self._turns.scouts(reading)
        self._turns.wounds(reading)
        self._turns.occasions(reading, sentence.bits)
        self._homecomings.of_captives(reading, earlier, sentence.bits)
        self._homecomings.bodies(reading, sentence.header)
        self._homecomings.brought_in(reading, sentence.bits)
        if sentence.header is not None:
            reading.header = (sentence.header.first, sentence.header.last)
        return reading

    def _refitted(self, reading: Reading, sentence: _Sentence) -> Reading:
        """A reading whose pattern was chosen before it was known what is counted, chosen anew where it does not fit."""
        if self._still_fits(reading):
            return reading
        candidates = self._matches(reading.phrase, sentence)
        found = self._lists.choose(reading.phrase, candidates, sentence.readings, sentence.span)
        if found is None and reading.phrase.of_them:
            # "Weapons were sent; police arrested two of them": two men, whom nobody sent
            reading.rule, reading.match = self._governors.rules["count-other"], None
        return found or reading

    def _names_others(self, phrase: Phrase) -> bool:
        """ "Five others", "five others wounded"."""
        return bool(self._tokens.concepts(phrase.number.last, phrase.last) & _OTHERS)

    def _counts_no_thing(self, phrase: Phrase) -> bool:
        """An occasion ("for the third time"), or an average of nobody in particular ("4.27 people a day")."""
        average = phrase.object in PEOPLE and phrase.number.low != phrase.number.low.to_integral_value()
        named = phrase.object or phrase.other_noun or phrase.unit or phrase.noun >= 0 or phrase.currency
        part = not (named or self._articles) and phrase.number.low != phrase.number.low.to_integral_value()
        return average or part or self._turns.tells_occasion(phrase)

    @staticmethod
    def _still_fits(reading: Reading) -> bool:
        """Whether a pattern takes the object found for a number without a noun: aircraft "destroyed" are not downed."""
        pattern = reading.match.pattern if reading.match is not None else None
        object_, rule = reading.phrase.object, reading.rule
        if pattern is None or object_ is None:
            return True
        if pattern.objects:
            return object_ in pattern.objects
        return rule.open or not rule.objects or object_ in rule.objects

    @staticmethod
    def _of_another(phrase: Phrase, reading: Reading, before: Reading) -> bool:
        """ "Eight archivists were killed and 47 wounded": under another verb the 47 may be anybody."""
        took = phrase.noun < 0 and phrase.other_noun is not None and phrase.last == phrase.number.last
        return took and not phrase.of_them and reading.rule.default is not None and reading.rule is not before.rule
