"""Which rule reads a number: the governing word nearest to it in the sentence, by the shape of each pattern.

Every candidate is a (rule, pattern, governor) with a cost: the tokens between, and what stands between them (a clause
boundary, another governor, another number). The cheapest wins; a number with no governor of its own takes over the
rule of the number before it in the same list.
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.governing.asides import INCLUDED, is_included
from crossfoot.extract.governing.barred import REFUSE, Barred
from crossfoot.extract.governing.beside import nearest
from crossfoot.extract.governing.costs import RISE, Costs
from crossfoot.extract.governing.denials import Denials
from crossfoot.extract.governing.distances import PARTED
from crossfoot.extract.governing.gapped import item_start
from crossfoot.extract.governing.governors import Entry, Fitting, Governors
from crossfoot.extract.governing.match import TOLL, Match, cost_of
from crossfoot.extract.governing.own_verbs import OwnVerbs
from crossfoot.extract.governing.voice import Voice
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.pattern import Shape
from crossfoot.extract.phrase import AND, BE, OF, PREPOSITION, Phrase
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens
from crossfoot.model.measure import Measure

_bit = CONCEPTS.bit
_DEED_NOUN, _DEBRIS = _bit("deed-noun"), _bit("debris")
#: articles and owners before a number: "her three brothers"
_OWNED = CONCEPTS.any(("a", "his-her", "name-determiner"))
_SAY, _NEGATION, _DETECT, _DASH = _bit("say"), _bit("negation"), _bit("detect"), _bit("dash")
_VERB, _SUBJECT, _OBJECT, _BESIDE, _WITH, _HEAD = Shape
#: "massacred in six pits", "broken by three means": what these lead to is no object of the verb
_LEADS_AWAY = CONCEPTS.any(("in", "by-agent"))

#: A governor further away than this many tokens governs nothing; it also bounds the work on endless sentences.
_REACH = 30
#: A match dearer than this is no match.
_LIMIT = 22.0
#: The same for people no object concept names ("eight colleagues were killed"): a verb right beside them says that they
#: are people at all.
_UNNAMED_LIMIT = 6.0
#: What a verb behind the next number costs more for a part of the last.
_PAST_A_NUMBER = 6.0
#: What a verb of capture costs more right behind those who were freed later.
_TAKEN_BEFORE = 13.0
#: who came back was captured before
_BACK = CONCEPTS.any(("exchange", "set-free", "come-back"))
#: who is not back yet
_HELD = _bit("still-held")
#: participles that tell who people are
_TELLS_WHO = CONCEPTS.any(("drafted", "needs-other", "displaced"))
#: what befalls places; people who were hurt
_RUINED_PLACES = (Measure.DAMAGED, Measure.PLACES_HIT)
_WOUNDED = _bit("injury")
#: what opens a clause that tells what for
_PURPOSE = _bit("st-aim")
#: "none of", and within how many tokens before those of whom nobody did so
_NEITHER, _NONE_OF = _bit("po-neither"), 3
_THE_REST = _bit("the-rest")
#: the dead stay dead; what is told of people by the way costs so much more than what their verb says
_DEAD, _EARLIER = CONCEPTS.any(("kill", "die", "death")), 0.75
#: what may reach a number
_LOSSES, _RUIN = CONCEPTS.any(("casualties", "toll")), _bit("destroy")
_STRUCK = (Measure.HIT, Measure.PLACES_HIT)
#: what weapons do by themselves
_OF_WEAPONS = (Measure.LAUNCHED, Measure.HIT)
#: what a verb joined to it undoes: who was taken, and what was only seen
_UNDONE = {
    Measure.CAPTURED: frozenset({Measure.KILLED}),
    Measure.LAUNCHED: frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED}),
}
_JOINS_VERBS = AND | SIGN | CONCEPTS.any(("adverb", "later-by"))
#: what a clause begins behind
_OPENS = STOP | NEWLINE | _SAY | _bit("clause")


class Settler:
    """Chooses the rule for the phrases of one text."""

    def __init__(self, tokens: Tokens, governors: Governors) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._governors = governors
        self._free_order = tokens.lexicon.language.head is Head.FIRST
        self._code = tokens.lexicon.language.code
        self._barred = Barred(tokens)
        self._own_verbs = OwnVerbs(tokens, governors.mask)
        voice = Voice(tokens, governors.mask)
        self._denials = Denials(tokens, voice)
        self._costs = Costs(tokens, governors.mask, self._barred, self._denials, voice)

    def governing(self, first: int, last: int) -> list[int]:
        """The positions of the governing words in the sentence ``[first, last)``."""
        return self._tokens.between(self._governors.family, first, last)

    def candidates(self, phrase: Phrase, governing: list[int], nouns: frozenset[int], bits: int) -> list[Match]:
        """All matches of a phrase with the governing words of its sentence, cheapest first.

        ``nouns`` are the positions of counted things, ``bits`` the concepts of the whole sentence.
        """
        found: list[Match] = []
        unnamed = phrase.object is None and phrase.other_noun is not None
        if self._free_order and bits & _DASH:
            phrase.item = item_start(self._tokens, phrase.first, self._governors.mask)
        for governor, entries in self._open(phrase, governing, bits):
            for entry in self._placed(entries, phrase, governor, nouns, bits):
                cost = self._costs.of(entry, phrase, governor)
                if cost is not None:
                    cost = self._dearer(cost, entry, phrase, governor, bits)
                if cost is None:
                    continue
                if cost < (_UNNAMED_LIMIT if unnamed and entry.rule.default == "person" else _LIMIT):
                    found.append(Match(entry.rule, entry.pattern, governor, cost))
        if len(found) > 1:
            found.sort(key=cost_of)
            self._own_noun_first(found, phrase)
            self._last_fate_first(found, phrase)
        return found

    def _open(self, phrase: Phrase, governing: list[int], bits: int) -> Iterator[tuple[int, tuple[Entry, ...]]]:
        """The words of a sentence that may govern a phrase, and the patterns by which they may."""
        fitting = self._fitting(phrase)
        denied = self._denials.first_behind(phrase, governing, bits)
        none = self._tokens.concepts(max(0, phrase.first - _NONE_OF), phrase.first) & _NEITHER
        asides = bits & INCLUDED
        denies, rest = self._free_order and bits & (_NEGATION | REFUSE), bits & _THE_REST
        aims = self._free_order and bits & _PURPOSE
        # "Killed twelve and detained three": the verb of the twelve is not that of the three.
        part = phrase.of_them and not self._free_order and self._tokens.concepts(phrase.last, phrase.last + 1) & BE
        # "Attacked with 23 drones, 15 of which were jammed and shot down": what they were stands behind them.
        opens = phrase.first if part or self.has_own_verb(phrase) else 0
        opens = max(opens, self._own_verbs.main_verb(phrase, governing))
        # The items of a gapped list may be many: «в порту - три крана, ...»
        reach = 0 if phrase.item >= 0 else phrase.first - _REACH
        for governor in governing:
            if governor < opens:
                continue
            entries = fitting[self._masks[governor]]
            if governor > denied and not self._denials.stands_behind(governor, denied):
                continue
            if not entries or not reach <= governor <= phrase.last + _REACH:
                continue
            if self._free_order and governor > phrase.last and self._barred.is_purpose(governor):
                continue
            if aims and governor > phrase.last and self._tokens.concepts(phrase.last, governor) & _PURPOSE:
                # «Знадобилося 40 ракет, щоб збити 12 дронів»: none of the 40 was shot down.
                continue
            if none and governor >= phrase.last:
                # "None of the eight wounded died"
                continue
            if denies and self._barred.denied(governor):
                continue
            if governor > phrase.last and rest and self._masks[governor - 1] & _THE_REST:
                # «Із 17 загинули троє, решту врятували»
                continue
            if not (self._free_order or phrase.first <= governor < phrase.last) and self._barred.tells_kind(governor):
                continue
            if not phrase.first <= governor < phrase.last and self._barred.tells_which(governor):
                continue
            if asides and governor < phrase.first and is_included(self._tokens, governor, phrase.first):
                continue
            if self._free_order and self._barred.describes_another(governor, phrase):
                continue
            if self._free_order and self._barred.is_for_others(governor, phrase):
                continue
            yield governor, entries

    def _placed(
        self, entries: tuple[Entry, ...], phrase: Phrase, governor: int, nouns: frozenset[int], bits: int
    ) -> list[Entry]:
        """The patterns whose governor may stand where it does, and whose sentence holds what they ask for."""
        here, own = governor in nouns, phrase.first <= governor < phrase.last
        # "Nine rescue volunteers" were not rescued.
        kind = own and not self._free_order and bool(self._masks[governor] & _DEED_NOUN)
        bare = phrase.object is None and phrase.other_noun is None
        # "The number of those hurt in the strike rose from 14 to 20": no strike with 14.
        risen = bare and phrase.first > 1 and self._masks[phrase.first - 2] & RISE
        told = bare and (self._masks[governor] & RISE or (bits & _LOSSES and governor < phrase.first))
        row = bool(self._masks[governor] & _TELLS_WHO) and self._barred.names_row(governor)
        found: list[Entry] = []
        for entry in entries:
            shape = entry.pattern.shape
            if row and entry.rule.measure is Measure.COUNT_OTHER:
                continue
            if own:
                # "30 damaged houses": a governor inside the group it governs.
                inside = governor < phrase.noun and (shape is _BESIDE or shape is _VERB)
                if kind and shape is not _HEAD:
                    continue
                if shape is not _HEAD and not inside and (shape is not _BESIDE or governor == phrase.noun):
                    continue
            elif shape is _HEAD or (here and (shape is _VERB or shape is _SUBJECT)):
                continue
            if (risen and shape is _WITH and not entry.rule.units) or (entry.near and not bits & entry.near):
                continue
            if told and (entry.rule.measure in _STRUCK or (shape is _SUBJECT and self._masks[governor] & RISE)):
                # «Число погибших достигло 40», "losses peaked, hitting 900 in May", "the number fell from 90 to 40"
                continue
            found.append(entry)
        return nearest(found, self._tokens, phrase)

    def _dearer(self, cost: float, entry: Entry, phrase: Phrase, governor: int, bits: int) -> float | None:
        """What a match costs with all that speaks against it; None where that forbids it."""
        measure = entry.rule.measure
        if measure is Measure.SUPPRESSED and self._barred.is_style(governor):
            return None
        unnamed = phrase.object is None and phrase.other_noun is not None
        if unnamed and measure is Measure.INJURED and self._masks[governor] & _RUIN:
            # "19 bakeries burned"
            return None
        if (unnamed or phrase.of_them) and self._past_a_number(phrase, governor):
            if unnamed and not (self._past_a_part(phrase, governor) or self._joined(phrase)):
                # "Three of five sectors went dark and 34 people were freed from lifts"
                cost += _PAST_A_NUMBER
            if phrase.of_them:
                if self._tokens.concepts(phrase.last, governor) & _SAY:
                    # "Reported 19 of them and said that 12 were shot down"
                    return None
                cost += _PAST_A_NUMBER
        if measure is Measure.PLACES_HIT and entry.link == OF and phrase.object is None:
            # «Найбільша атака, понад 90 одиниць»
            return None
        if measure in _RUINED_PLACES and self._masks[governor] & _WOUNDED and self._tells_where(phrase, governor):
            # «Приняли раненых в 4 больницах»: people, and where they are
            return None
        if measure is Measure.HIT and phrase.first > 1 and self._masks[phrase.first - 2] & _DEBRIS:
            # "Fragments of two missiles fell on a school": those were shot down
            return None
        if governor == phrase.fate and not self._masks[governor] & _DEAD:
            # «Четверо поранених солдатів померли»: what the verb right behind says came later
            cost += _EARLIER * bool(self._tokens.concepts(phrase.last, phrase.last + 1) & self._governors.mask)
        if self._masks[governor] & _DETECT:
            cost += PARTED
        taken = measure is Measure.CAPTURED and not self._masks[governor] & _HELD
        if taken and bits & _BACK and governor == phrase.last:
            # "Two men captured in May were among those freed"
            cost += _TAKEN_BEFORE
        return cost + PARTED if self._denials.is_aside(phrase, governor) else cost

    def _tells_where(self, phrase: Phrase, governor: int) -> bool:
        """Whether a preposition leads from a participle before it to what is counted."""
        left = self._free_order and governor < phrase.first and self._masks[phrase.first - 1] & PREPOSITION
        return bool(left) and self._barred.is_participle(governor)

    def _own_noun_first(self, found: list[Match], phrase: Phrase) -> None:
        """ "The toll rose to 10, 37 more were hurt": what a number's own noun says outweighs a toll before it."""
        toll, rule = found[0].pattern, found[0].rule
        if toll is None or toll.extra > TOLL:
            return
        own = next((match for match in found if match.pattern and match.pattern.shape is _HEAD), None)
        if own is None and "," in self._tokens.words[found[0].governor : phrase.first]:
            # "The toll may rise, with 40 people still missing"
            own = next((match for match in found if match.governor == phrase.last), None)
        if own is not None and own.rule is not rule:
            found.remove(own)
            own.cost = found[0].cost - 1
            found.insert(0, own)

    def _last_fate_first(self, found: list[Match], phrase: Phrase) -> None:
        """ "Six were abducted and later killed", "two were detected, tracked and shot down": what befell them last."""
        first = found[0]
        if first.governor < phrase.last or first.rule.measure not in _UNDONE:
            return
        between = _JOINS_VERBS | self._governors.mask
        for match in found[1:]:
            chain = self._tokens.masks[self._tokens.behind(first.governor) : match.governor]
            joined = any(mask & AND for mask in chain[-2:]) and all(mask & between for mask in chain)
            if joined and match.rule.measure in _UNDONE[first.rule.measure]:
                found.remove(match)
                match.cost = first.cost
                found.insert(0, match)
                return

    def from_above(self, phrase: Phrase, first: int, last: int) -> Match | None:
        """The match of an entry of a list with what governs the list's header ``[first, last)``."""
        fitting = self._fitting(phrase)
        # "Most of the freed soldiers had been in captivity for years. Among them:"
        freed = self._tokens.concepts(first, last) & _BACK
        found = [
            Match(entry.rule, entry.pattern, governor, 0.5 * (last - governor) + entry.pattern.extra)
            for governor in self.governing(max(first, last - _REACH), last)
            for entry in fitting[self._masks[governor]]
            if self._heads(entry) and not entry.near
            if not (freed and entry.rule.measure is Measure.CAPTURED)
        ]
        return min(found, key=cost_of, default=None)

    def _heads(self, entry: Entry) -> bool:
        """Whether a pattern's governor may stand above its list: «застосував:», «прилетіло:», but not "died:"."""
        shape, measure = entry.pattern.shape, entry.rule.measure
        return shape in (_VERB, _OBJECT) or (shape is _SUBJECT and self._free_order and measure in _OF_WEAPONS)

    def has_own_verb(self, phrase: Phrase) -> bool:
        """Whether a verb beside a number parts it from the list before: "and detained three", ", with 40 shot down"."""
        return self._own_verbs.beside(phrase) or self._costs.is_told_apart(phrase)

    def sibling(self, match: Match, phrase: Phrase) -> Entry | None:
        """Another rule that the same governor has for this phrase, by a pattern of the same shape."""
        if match.governor < 0 or match.pattern is None:
            return None
        shape = match.pattern.shape
        entries = self._fitting(phrase)[self._masks[match.governor]]
        fitting = [entry for entry in entries if entry.pattern.shape is shape]
        return min(fitting, key=lambda entry: entry.pattern.extra, default=None)

    def is_spared(self, phrase: Phrase) -> bool:
        """Whether it is said right behind a number that they were not shot down."""
        return self._barred.is_spared(phrase)

    def _fitting(self, phrase: Phrase) -> Fitting:
        leads = PREPOSITION if self._free_order else _LEADS_AWAY
        governed = phrase.first > 0 and bool(self._tokens.base[phrase.first - 1] & leads)
        return self._governors.fitting(phrase, self._code, governed)

    def _past_a_number(self, phrase: Phrase, governor: int) -> bool:
        """Whether another number stands between: "two of them on duty, and 47 were injured"."""
        return any(self._masks[step] & NUMBERISH for step in range(phrase.last, governor))

    def _joined(self, phrase: Phrase) -> bool:
        """Whether what opens its clause is one subject with the next number: "four pilots and six guards were hurt"."""
        before, behind = phrase.first - 1, phrase.last
        before -= before >= 0 and bool(self._masks[before] & _OWNED)
        opens = before < 0 or bool(self._masks[before] & _OPENS)
        goes_on = self._tokens.concepts(behind, behind + 1) & AND or self._tokens.words[behind] == ","
        return opens and bool(goes_on) and bool(self._tokens.concepts(behind + 1, behind + 2) & NUMBERISH)

    def _past_a_part(self, phrase: Phrase, governor: int) -> bool:
        """Whether those between are some of those counted: "five clerks, two of them young, were killed"."""
        return bool(self._tokens.concepts(phrase.last, governor) & INCLUDED)
