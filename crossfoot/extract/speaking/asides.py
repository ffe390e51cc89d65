"""Where the outlet turns aside from what a speaker tells: background, another time, a running count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS, fold
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL, SIGN, Tokens
from crossfoot.model.attribution import OUTLET, Attribution

#: A person is named by so many words or more, and told by so many letters of the last in every case.
_FULL_NAME, _STEM = 2, 5
#: what goes on behind a comma with the clause before it
_TELLS_MORE = c.TURN | c.WHO | c.RECALLS
_AFTER = FAMILIES.of_words(c.AFTER)
_RECALLS, _WARS = FAMILIES.of_concepts(c.RECALLS), FAMILIES.of_concepts(c.WAR_ITSELF)
#: A sentence opens with so many words.
_OPENING = 6
#: "It was only the third": so near behind its beginning
_NUMBERING = 5
#: "Footage that was posted on Friday on social media shows"
_SHOWN = 12
#: "The three-year conflict": so far behind its beginning a sentence names what it tells of
_SUBJECT = 6
#: "began its full-scale invasion", "the war, which erupted"
_BEGINNING = 5
#: what follows where the war is the subject, and no word before another: "invasion force"
_OF_WAR = c.DEED | c.WHO | c.ADJUNCT | SIGN
#: What happened more than so many months ago is no news.
_MONTHS_BACK = 2
_OUR = FAMILIES.of_concepts(c.OUR)
_IMAGES, _DATES = FAMILIES.of_concepts(c.IMAGE), FAMILIES.of_words(NUMBER | CONCEPTS.bit("month"))
_DISTANCES = FAMILIES.of_concepts(c.DISTANCE)
_LARGEST = FAMILIES.of_concepts(c.LARGEST)
#: So many tokens behind "the longest" stands in what time: "the longest alert this month".
_RANKED = 5
#: How far off a place is stands within so many tokens.
_LOCATED = 9
#: "came less than two weeks after"
_SPAN = 7
_HOW_LONG = NUMBER | NUMERAL | INNER | HEDGE | c.DETERMINER | c.TIME
#: "the attack on Norburg of 7 May 2031, in which"
_DATED = 7


class Asides:
    """Tells the asides of one text."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        """``published`` tells what lies far back."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._published = published
        self._inflects = tokens.lexicon.language.inflects

    def is_aside(self, sentence: Sentence, *, signed: bool = False) -> bool:
        """Whether a sentence that names nobody is the outlet's own; other times are not in a post whose headline is
        ``signed``: it sums up what it links to.
        """
        if sentence.background or self._is_location(sentence) or self._is_own_count(sentence):
            return True
        if self._is_seen(sentence):
            return True
        if signed:
            return False
        masks, first = self._masks, sentence.first
        if (masks[first] | self._tokens.base[first]) & c.EARLIER:
            return True
        opening = masks[first : min(first + _OPENING, sentence.last)]
        numbering = self._tokens.base[first : first + min(len(opening), _NUMBERING)]
        if masks[first] & c.IS_THIS and any(mask & c.ORDINAL for mask in numbering):
            return True
        for at in range(first, first + len(opening) - 2):
            if self._words[at] == "," and masks[at + 1] & c.ORDINAL and masks[at + 2] & c.PERIOD:
                # "The meeting, the sixth since May, ..."
                return True
        if self._ranks(sentence):
            return True
        if self._is_bygone(first, first + len(opening)) or self._is_set_beside(first, first + len(opening)):
            return True
        # "Since January": a count goes on from then.
        since = any(mask & c.SINCE for mask in self._tokens.base[first : first + len(opening)])
        return (not since and self._is_past(first, first + len(opening))) or self._tells_of_war(sentence)

    def _ranks(self, sentence: Sentence) -> bool:
        """Whether an apposition ranks what is told among all of a time: ", the longest this month".

        Who reports what happened does not, the outlet that has followed it does.
        """
        for at in self._tokens.between(_LARGEST, sentence.first + 2, sentence.last):
            before = at - 1 - bool(self._masks[at - 1] & c.DETERMINER)
            if self._masks[before] & SIGN and self._tokens.concepts(at + 1, at + _RANKED) & c.PERIOD:
                return True
        return False

    def _is_bygone(self, first: int, last: int) -> bool:
        """Whether a sentence opens with another time: "Two days ago", "A year earlier", "Last Tuesday"."""
        base = self._tokens.base
        for at in range(first + 1, last):
            if base[at] & c.AGO:
                return True
        gone = first + bool(self._masks[first] & c.PLACE_SHIFT)
        return gone + 1 < last and bool(base[gone] & c.GONE)

    def _is_set_beside(self, first: int, last: int) -> bool:
        """Whether a sentence sets what it tells beside something else: "The raid came a day after", "This comes as"."""
        masks = self._masks
        for at in range(first + 1, last):
            if not masks[at] & c.ORIGINATES or self._inflects:
                continue
            step = at + 1
            while step < min(at + _SPAN, len(masks) - 1) and masks[step] & _HOW_LONG:
                step += 1
            return step < len(masks) and bool(masks[step] & (c.TURN | c.SET_AGAINST))
        return False

    def _is_own_count(self, sentence: Sentence) -> bool:
        """Whether the outlet has counted itself: "by our own count", «за нашими підрахунками»."""
        first, tokens = sentence.first, self._tokens
        if self._inflects and self._masks[first] & c.OUR and tokens.concepts(first + 1, first + 3) & c.OWN_STAFF:
            # «Наша команда помітила, що спалено два тягачі»
            return True
        for at in tokens.between(_OUR, sentence.first + 1, sentence.last):
            behind = self._tokens.behind(at)
            if self._tokens.concepts(behind, behind + 1) & c.ACCOUNT and self._masks[at - 1] & c.ACCOUNT_OF:
                return True
        return False

    def _is_seen(self, sentence: Sentence) -> bool:
        """Whether images show what a sentence tells: "A video shared online showed"."""
        masks, first = self._masks, sentence.first
        image = self._tokens.next_of(_IMAGES, first)
        if image >= min(first + _SUBJECT, sentence.last):
            return False
        if any(masks[at] & (c.SPEECH | c.DEED | c.THEIR | SIGN) for at in range(first, image)):
            return False
        return any(mask & c.SHOWS for mask in masks[image + 1 : min(image + _SHOWN, sentence.last)])

    def _is_location(self, sentence: Sentence) -> bool:
        """Whether a sentence only tells how far off a place is: "The town is about 40 km from the border", «До границы
        отсюда чуть больше 40 километров».
        """
        for at in self._tokens.between(_DISTANCES, sentence.first, min(sentence.first + _LOCATED, sentence.last)):
            step = at - 1
            while step > sentence.first and self._masks[step] & (NUMBER | HEDGE) and not self._masks[step] & c.IS:
                step -= 1
            if self._masks[step] & c.IS and self._masks[sentence.first] & c.DETERMINER:
                return True
            if self._masks[step] & c.LIES and not self._masks[sentence.first] & c.IT_THEY:
                # "Suud lies 40 km from the border"
                return True
            if self._inflects:
                return not any(mask & c.DEED for mask in self._masks[sentence.first : sentence.last])
        return False

    def is_of(self, said: Attribution, sentence: Sentence) -> bool:
        """Whether a sentence tells of the person who spoke last, by name: "Moller received 40 guests"."""
        words = (said.speaker or "").split()
        if len(words) < _FULL_NAME or not all(word[0].isupper() and word.isalpha() for word in words[-_FULL_NAME:]):
            return False
        stem, tokens = fold(words[-1])[:_STEM], self._tokens
        known = tokens.lexicon.masks
        if len(stem) < _STEM - 1 or any(known.get(fold(word), 0) & (c.BODY | c.VOICE) for word in words):
            return False
        named = (at for at in range(sentence.first, sentence.last) if tokens.words[at].startswith(stem))
        return any(tokens.capital(at) for at in named)

    def explained_from(self, first: int, last: int) -> int | None:
        """Where the outlet recalls what lies far back: ", in which 40 people were killed" behind "of 7 May 2031".

        Or what it sets beside that which is told, up to the end: "after a raid killed 20" behind ", a day".
        """
        for at in self._tokens.between(_AFTER, first + 2, last):
            if self._tokens.base[at - 1] & c.TIME and self._is_time_apart(first, at):
                commas = (step for step in range(at, last - 1) if self._words[step] == ",")
                return at if all(self._masks[comma + 1] & _TELLS_MORE for comma in commas) else None
        for at in self._tokens.between(_RECALLS, first + 2, last):
            comma = at - 1 - bool(self._masks[at - 1] & c.ADJUNCT)
            if self._words[comma] == "," and self._is_past(max(first, comma - _DATED), comma):
                return comma
        return None

    def _is_time_apart(self, first: int, after: int) -> bool:
        """Whether so long a time "after" something stands behind a comma, perhaps with a verb that tells no more:
        ", which took place a day after".
        """
        for at in range(after - 2, max(first, after - _SPAN - 1) - 1, -1):
            if self._words[at] == ",":
                return True
            if self._masks[at] & (c.DEED | c.SPEECH | c.NAMING | c.PASSIVE | c.DASH):
                break
        return False

    def _tells_of_war(self, sentence: Sentence) -> bool:
        """Whether a sentence is about the war as such: "The three-year conflict has killed", "war erupted"."""
        for at in self._tokens.between(_WARS, sentence.first, sentence.last):
            near = self._masks[max(sentence.first, at - _BEGINNING) : min(at + _BEGINNING, sentence.last)]
            if any(mask & c.BEGINS for mask in near):
                return True
            determined = self._masks[sentence.first] & (c.DETERMINER | c.WAR_ITSELF)
            subject = determined and at - sentence.first < _SUBJECT and at + 1 < sentence.last
            if subject and self._masks[at + 1] & _OF_WAR:
                return True
        return False

    def _is_past(self, first: int, last: int) -> bool:
        """Whether a month or a year that lies far back is named in a few tokens."""
        if self._published is None:
            return False
        dated = self._tokens.between(_DATES, first, last)
        return any(self._is_past_month(at) or self._is_past_year(at) for at in dated)

    def _is_past_year(self, at: int) -> bool:
        word = self._words[at]
        if at and self._masks[at - 1] & c.DASH and not self._tokens.joined(at):
            # «спецтехника — 1946 (+8)»
            return False
        return len(word) == 4 and word.isdecimal() and 1900 < int(word) < (self._published or date.max).year

    def _is_past_month(self, at: int) -> bool:
        """Whether a word is a month of the last year, with its day or behind "in", but none of the latest."""
        month = self._tokens.lexicon.months.get(self._words[at])
        if month is None or self._published is None or not at:
            return False
        beside = self._words[at - 1].isdecimal() or self._words[min(at + 1, len(self._words) - 1)].isdecimal()
        dated = beside or self._tokens.base[at - 1] & c.ADJUNCT
        return bool(dated) and (self._published.month - month) % 12 > _MONTHS_BACK


def set_apart(tokens: Tokens, sentences: Sequence[Sentence]) -> None:
    """Give the outlet what it puts in brackets of how far off a place is: "in Lowford (some 40 km from the border)"."""
    firsts = [sentence.first for sentence in sentences] if tokens.families[_DISTANCES] else []
    for at in tokens.families[_DISTANCES] if firsts else ():
        step = at - 1
        while step > 0 and tokens.masks[step] & (NUMBER | NUMERAL | HEDGE | c.ADJUNCT):
            step -= 1
        sentence = sentences[max(bisect_right(firsts, at) - 1, 0)]
        if step <= sentence.first or tokens.words[step] != "(" or step + 1 == at:
            continue
        close = next((behind for behind in range(at, sentence.last) if tokens.words[behind] == ")"), sentence.last - 1)
        pieces = sentence.pieces
        goes_on = [said for start, said in pieces if start <= close]
        kept = [piece for piece in pieces if not step <= piece[0] <= close]
        behind = [(close + 1, goes_on[-1])] if goes_on else []
        sentence.pieces = tuple(sorted([*kept, (step, OUTLET), *behind], key=lambda piece: piece[0]))
