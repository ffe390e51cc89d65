"""What a number counts that is some of those told of before, and how they fared: "two of them", "nine were women"."""

from __future__ import annotations

from crossfoot.extract.governing.governors import Governors
from crossfoot.extract.language import of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, OBJECT, PEOPLE, THINGS, object_of
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.phrasing.words import OF_THEM
from crossfoot.extract.settling.reading import LIST_STEP, Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: "they" were named within so many tokens before "of them".
_THEM_REACH = 16
_ADVERB = CONCEPTS.bit("adverb")
#: A part's own verb stands within so many tokens and is longer than this.
_VERB_REACH, _SHORT = 3, 4


class Shares:
    """Reads such numbers of one text."""

    def __init__(self, tokens: Tokens, governors: Governors) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._governors = governors
        self._pasts = of_several(tokens.lexicon.language.past_endings)

    def _named_since(self, phrase: Phrase, earlier: list[Reading]) -> str | None:
        """What flies and was named in the plural, with no number, since the last number: "Missiles played a smaller
        part. The army reported 19 of them".
        """
        first = max(earlier[-1].phrase.last if earlier else 0, phrase.first - _THEM_REACH)
        named = (object_of(self._masks[at]) for at in range(phrase.first - 1, first - 1, -1))
        last = next((name for name in named if name is not None), None)
        return last if last in AIR else None

    def opens_with_them(self, phrase: Phrase, recent: list[Reading]) -> None:
        """«Пошкоджено 90 шкіл. З них 12 зруйновано»: things told of last, and no soldiers, destroyed too."""
        before = self._tokens.before(phrase.first)
        bare = not (phrase.object or phrase.other_noun or phrase.unit) and phrase.noun < 0
        whole = recent[-1].phrase if recent else None
        if whole is None or before < 0 or not (bare and self._masks[before] & OF_THEM):
            return
        if whole.object in THINGS and not whole.unit and whole.number.high >= phrase.number.low:
            phrase.object = whole.object

    def does_else(self, phrase: Phrase) -> bool:
        """«Вибито 90 вікон, з них 40 уже закрили»: what an unknown verb says of a part, the whole's verb does not."""
        before = self._tokens.before(phrase.first)
        if not self._pasts or not (phrase.of_them or (before >= 0 and self._masks[before] & OF_THEM)):
            return False
        for step in range(phrase.number.last, min(phrase.number.last + _VERB_REACH, len(self._masks))):
            word, mask = self._tokens.words[step], self._masks[step]
            if mask & (self._governors.mask | SIGN | STOP | NEWLINE | OBJECT):
                return False
            if mask & _ADVERB:
                continue
            if len(word) > _SHORT and word.endswith(self._pasts):
                return True
        return False

    def restates(self, phrase: Phrase, before: Phrase | None) -> None:
        """«Понад третина з них – десь 45 – то "Гербери"»: a number set off right behind a share is that share."""
        if before is None or before.unit != "percent" or not before.of_them or phrase.noun >= 0 or phrase.unit:
            return
        behind, size = phrase.last, len(self._masks)
        apart = all(self._masks[at] & SIGN for at in range(before.last, phrase.first)) and phrase.first > before.last
        if apart and behind < size and self._masks[behind] & SIGN and not self._masks[behind] & STOP:
            phrase.of_them = True

    def of_them(self, reading: Reading, earlier: list[Reading]) -> None:
        """ "More than 90 of them": part of the last number large enough, and of its rule where no verb says else."""
        phrase = reading.phrase
        if phrase.guess in reading.rule.objects and not (earlier and earlier[-1].phrase.last > phrase.guess_at):
            # "UAVs attacked the port, two of them hit": what was named last, with no number
            phrase.object = phrase.guess
            return
        match, counted = reading.match, reading.rule.name == "count-other"
        told = match is not None and match.governor >= reading.sentence[0] and not counted
        if not told and (named := self._named_since(phrase, earlier)):
            phrase.object, reading.rule = named, self._governors.rules["launched"]
            return
        for whole in reversed(earlier):
            if whole.phrase.unit is None and whole.phrase.number.high >= reading.phrase.number.low:
                reading.phrase.object = reading.phrase.object or whole.phrase.object
                reading.phrase.other_noun = whole.phrase.other_noun
                if len(whole.phrase.model) == 1:
                    reading.phrase.model = reading.phrase.model or whole.phrase.model
                if reading.match is None:
                    reading.rule, reading.match, reading.cost = whole.rule, whole.match, whole.cost + LIST_STEP
                if whole.sentence != reading.sentence and whole.rule is reading.rule:
                    reading.part_of = whole
                return

    def some_of(self, reading: Reading, earlier: list[Reading]) -> None:
        """ "Nine were children": some of the people told of last, who fared as those did."""
        whole = earlier[-1] if earlier else None
        if whole is None or whole.match is None or whole.phrase.object not in PEOPLE:
            return
        if whole.phrase.number.high >= reading.phrase.number.low:
            reading.rule, reading.match, reading.cost = whole.rule, whole.match, whole.cost + LIST_STEP
            reading.part_of = whole if whole.sentence != reading.sentence else reading.part_of
