"""A number without a word of its own that goes on with what the sentence before counted."""

from __future__ import annotations

from crossfoot.extract.governing.governors import Governors
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH, Kind
from crossfoot.extract.objects import AIR, PEOPLE, PLACES
from crossfoot.extract.phrase import AND, IN, INCLUDING, OF, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import LIST_STEP, Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: "the figure includes"
_TALLY = CONCEPTS.bit("tally-includes")
#: What stands before a time of day.
_HOUR_AT = CONCEPTS.bit("hour-at")
#: A sentence that begins so goes on with the one before: "Among them are 290 tanks".
_OF_THEM = CONCEPTS.bit("of-them")
_GOES_ON, _OPENING = AND | INCLUDING | _OF_THEM, 2
#: "these are", right before the number that says what they are
_THIS, _THESE = CONCEPTS.bit("these-are"), 3
_TOLLS = frozenset({"killed", "injured", "missing", "captured", "exchanged"})
_PEOPLE, _DASH = CONCEPTS.any(PEOPLE), CONCEPTS.bit("dash")
#: what harmed people stands behind these, and how old they are before this
_CAUSE_OR_AGE = CONCEPTS.any(("st-because", "unit:year"))
#: what a sentence that only lists people is made of, with whom they belong to
_LISTED = AND | OF | A | NUMBERISH | _PEOPLE | _DASH | SIGN | STOP | NEWLINE | CONCEPTS.any(("speaker-body", "of-them"))


def suits(phrase: Phrase, rule: Rule) -> bool:
    """Whether a rule can count what a phrase names."""
    if rule.units or phrase.unit:
        return phrase.unit in rule.units
    if rule.objects and phrase.object is not None:
        return phrase.object in rule.objects
    return rule.open or not (rule.objects and phrase.other_noun and phrase.object is None)


class GoingOn:
    """Reads the numbers of one text that go on with the sentence before."""

    def __init__(self, tokens: Tokens, governors: Governors) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._governors = governors
        self._verb_first = tokens.lexicon.language.head is Head.FIRST

    def reading(self, phrase: Phrase, recent: list[Reading], sentence: tuple[int, int]) -> Reading | None:
        """ "On Monday there were nineteen": a number that names nothing new goes on with the sentence before."""
        also = self._says_so(phrase, sentence)
        before = self._before(phrase, recent) if also else self._whole(recent)
        if before.match is None or phrase.unit or phrase.number.kind is not Kind.CARDINAL:
            return None
        ahead = self._tokens.concepts(sentence[0], phrase.first)
        part, listed = self._is_part(phrase, before), self._lists_those(phrase, before, sentence)
        if not (also or part or listed or ahead & _TALLY or self._is_of_same(phrase, before)):
            return None
        if not suits(phrase, before.rule) or self._counts_else(phrase, sentence):
            return None
        found = Reading(phrase, before.rule, before.match, before.cost + LIST_STEP, sentence, (), before)
        inside = part or ahead & (INCLUDING | _TALLY)
        if listed or (inside and _is_alike(phrase, before.phrase) and before.phrase.number.high >= phrase.number.low):
            found.part_of = before
        return found

    def _says_so(self, phrase: Phrase, sentence: tuple[int, int]) -> bool:
        """Whether the sentence says that it goes on: "these are", "among them", "and"."""
        first = sentence[0]
        if phrase.first - first <= _THESE and self._tokens.concepts(first, phrase.first) & _THIS:
            return True
        if any(self._masks[step] & _GOES_ON for step in range(first, min(first + _OPENING, phrase.first))):
            return True
        # «Запущено 90 дронов. Уточняется, что из этого числа 40 дронов — ударные»
        return bool(self._tokens.concepts(first, phrase.first) & _OF_THEM)

    @staticmethod
    def _before(phrase: Phrase, recent: list[Reading]) -> Reading:
        """The number that is gone on with.

        "Downed 61 drones over five regions. These included 18": the last number of the same thing, no place.
        """
        told = (other for other in reversed(recent) if other.sentence == recent[-1].sentence)
        return next((other for other in told if _is_alike(phrase, other.phrase)), recent[-1])

    def _whole(self, recent: list[Reading]) -> Reading:
        """The last number, or that of which it tells a share: «Ракет было 40, почти треть сбита. Дронов 90»."""
        shared = self._verb_first and recent[-1].phrase.unit == "percent" and len(recent) > 1
        return recent[-2] if shared and recent[-2].sentence == recent[-1].sentence else recent[-1]

    def _is_part(self, phrase: Phrase, before: Reading) -> bool:
        """Whether a number with a place counts fewer of what flies than the sentence before told of.

        "Air defence shot down 90 drones. 50 drones over Norland, 20 over Sudland": no verb of its own.
        """
        if phrase.object not in AIR or phrase.object != before.phrase.object or phrase.last >= len(self._masks):
            return False
        return bool(self._masks[phrase.last] & IN) and phrase.number.high < before.phrase.number.low

    def _is_of_same(self, phrase: Phrase, before: Reading) -> bool:
        """Whether a number names nothing new, or those whose toll was told.

        «Поранено п'ятьох. Дві жінки та один чоловік — через обстріл», «Дві жінки — 30 та 42 років»: people with nothing
        behind them but what harmed them, or their years.
        """
        if phrase.object is None and phrase.other_noun is None:
            return True
        if not _are_both_people(phrase, before):
            return False
        at, size = phrase.last, len(self._masks)
        while at < size and self._masks[at] & (AND | A | NUMBERISH | _PEOPLE | _DASH):
            at = self._tokens.behind(at)
        return at < size and bool(self._masks[at] & _CAUSE_OR_AGE)

    def _lists_those(self, phrase: Phrase, before: Reading, sentence: tuple[int, int]) -> bool:
        """Whether a sentence without a verb lists those whose toll was told: «Вісім чоловіків та двоє з Ради»."""
        if not _are_both_people(phrase, before) or phrase.number.high >= before.phrase.number.low:
            return False
        within = enumerate(self._masks[slice(*sentence)], sentence[0])
        return all(mask & _LISTED or (not mask and self._tokens.capital(at)) for at, mask in within)

    def _counts_else(self, phrase: Phrase, sentence: tuple[int, int]) -> bool:
        """Whether a number with no noun of its own counts something else, or nothing."""
        before = self._masks[phrase.first - 1] if phrase.first - 1 > sentence[0] else 0
        if phrase.number.low % 1:
            # "runs 4.27": of what can only be whole.
            return True
        if phrase.noun < 0 and (before & OF or phrase.number.low == 1 or self._is_hour(phrase)):
            # "a team of nine"
            return True
        after = self._masks[phrase.last] if phrase.last < len(self._masks) else 0
        # "two of its plants", "50 a month", "three waves" name something else.
        return phrase.object is None and bool(after & (OF | A | self._governors.mask))

    def _is_hour(self, phrase: Phrase) -> bool:
        """Whether it may be a time of day: "the square was full by eight"."""
        return phrase.first > 0 and phrase.number.words and bool(self._masks[phrase.first - 1] & _HOUR_AT)


def _are_both_people(phrase: Phrase, before: Reading) -> bool:
    """Whether people are counted after the toll of people."""
    return phrase.object in PEOPLE and before.phrase.object in PEOPLE and before.rule.name in _TOLLS


def _is_alike(phrase: Phrase, other: Phrase) -> bool:
    """Whether a number can count what an earlier one counts; one without a noun counts no places."""
    return other.object not in PLACES if phrase.object is None else other.object == phrase.object
