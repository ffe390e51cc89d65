"""The mention that gives a figure its place, weighed among those around it.

Inside the figure's words, else right behind it, else before it in the same part of the sentence, else the one place
that its sentence, paragraph or article is about. Where one stands before and one behind, the nearer or narrower is
meant, unless something between gives it to another figure.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH, region_of
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import DASHES, HOUSING, REGION, THING, TOWN
from crossfoot.extract.objects import SUPPLIED, object_of
from crossfoot.extract.placing.again import Again
from crossfoot.extract.placing.before import PlacesBefore
from crossfoot.extract.placing.behind import REACH, SIGNS, PlacesBehind
from crossfoot.extract.placing.listed import Listed
from crossfoot.extract.placing.mention import Mention, Role, is_dateline
from crossfoot.extract.placing.order import Order
from crossfoot.extract.placing.paragraphs import Paragraphs
from crossfoot.extract.placing.parts import PARTS
from crossfoot.extract.placing.told import Told
from crossfoot.extract.placing.topic import PAIR, Topics
from crossfoot.extract.tokens import NUMBER, NUMERAL

_INCLUDING = CONCEPTS.bit("including")
#: what tells more of a part than where all of it was: "six who were shot near", "six headed for"
_OWN = CONCEPTS.any(("relative", "fly", "in-flight"))
#: So many letters tell a name in every case.
_STEM, _NAME = 5, 2
#: «группировки «Южная», «Южной» группировки
_QUOTED = re.compile(r"(?:^|\s)[«“„\"]([^\s«»“”\"]+)|^([^\s«»“”\"]+)[»”“\"]")
#: A report names at most so many places; a longer text is a chronicle that nothing heads.
_REPORT = 100
#: "Numbers about": so many words stand before the figure.
_POPULATIONS, _NOUN = FAMILIES.of_words(CONCEPTS.bit("population")), 4
#: what a people's adjective makes a place
_ITS = THING | REGION | TOWN
#: what a town's or region's adjective does: «харківських шкіл»
_TOWNS = THING | HOUSING
_SAYS = FAMILIES.of_concepts(CONCEPTS.bit("say"))


class Nearest:
    """Picks the mentions that give the figures of one text their places."""

    def __init__(self, order: Order, listed: Listed) -> None:
        """Pick among these; ``listed`` tells their lists."""
        self._order = order
        self._tokens, self._parts = order.tokens, order.parts
        self._mentions, self._firsts, self._lasts = order.all, order.firsts, order.lasts
        self.before = PlacesBefore(order, listed)
        self._behind = PlacesBehind(order)
        mentions = list(order.all)
        self._again = Again(order.tokens, mentions)
        self._paragraphs = Paragraphs(order.tokens)
        self._told = Told(order.tokens, mentions)
        self._topics = Topics(order.tokens, mentions, order.claimed, order.asides, self._told, self._again)

    def of(self, first: int, last: int) -> Mention | None:
        """The mention for the figure at the tokens ``[first, last)``."""
        sentence = self._order.sentence_of(first)
        opening, end = self._tokens.sentences[sentence] if sentence >= 0 else (0, len(self._tokens.words))
        if self._counts_country(last, end):
            return self._topics.country()
        start, end = max(opening, first - REACH), min(end, last + REACH)
        low = bisect_left(self._firsts, opening)
        if low == len(self._firsts) or self._firsts[low] >= end:
            # The sentence names no place.
            told = self.again(first, opening, end) or self._topics.of(sentence)
            return self._headed(told) if told is not None and told.kind == "group" else told
        found = self._inside(first, last) or self._populated(first) or self._beside(first, last, start, end, opening)
        return self._headed(found) if found is not None and found.kind == "group" else found

    def _headed(self, group: Mention) -> Mention:
        """Where a battlegroup acted by what heads its report, which tells more than its name does."""
        if len(self._order.here) > _REPORT:
            return group
        line = self._paragraphs.line_of(self._order.sentence_of(group.first))
        found: list[Mention] = []
        for mention in self._order.here:
            if mention.kind == "group":
                continue
            if self._tokens.pinned(mention.first):
                found = [mention]
                break
            if mention.first < group.first and self._paragraphs.line_of(self._order.sentence_of(mention.first)) in (
                0,
                line,
            ):
                found.append(mention)
        narrow = found and all(WIDTH[mention.kind] < WIDTH["country"] for mention in found)
        one = len({mention.text[:_STEM] for mention in found}) == 1
        return found[0] if narrow and one and not self._acts_with_others(group) else group

    def _acts_with_others(self, group: Mention) -> bool:
        """Whether a text tells of other battlegroups too, or of one thing each has done."""
        texts = (mention.text for mention in self._order.here if mention.kind == "group")
        return len({_called(text) for text in texts}) > 1

    def again(self, first: int, start: int, end: int) -> Mention | None:
        """The place named before that the sentence ``[start, end)`` of a figure speaks of again by its kind."""
        return self._again.named(first, start, end) or self._again.of_sentence(start, end)

    def around(self, found: Mention, first: int) -> Mention:
        """The region told of before a sentence that lists towns of it, which is no one of them."""
        told = self._topics.of(self._order.sentence_of(first))
        wider = told is not None and WIDTH[found.kind] < WIDTH[told.kind] < WIDTH["country"]
        return told if told is not None and wider and told.code in (region_of(found.code), None) else found

    def _counts_country(self, last: int, end: int) -> bool:
        """Whether a figure is one over the country: "40 people across the country"."""
        sums = self._topics.sums
        return sums.over_country(last, end) or (sums.of_country(last, end) and self._topics.country() is not None)

    def _beside(self, first: int, last: int, start: int, end: int, opening: int) -> Mention | None:
        """The place before or behind a figure, in a sentence that opens at ``opening`` and names some."""
        if entry := self._behind.entry(last, end):
            return entry
        part = self._parts.start_of(first, start)
        earlier = self._order.between(part, first)
        behind = self._of_all(last, self._behind.first(last, end))
        if heading := self.before.heads(first) or (None if earlier else self._behind.lived_in(last)):
            return behind if behind is not None and self.before.lies_below(behind, heading, first) else heading
        before, taken = self.before.nearest(earlier), self.before.taken(earlier)
        if not (before or taken or behind) and part > start:
            # Behind a semicolon the place that the sentence opens with goes on.
            before = self._order.first_between(opening, part)
        behind = self._wider_behind(before, behind, last, end)
        if before is not None and behind is not None:
            return self._of_two(before, behind, first, last, start)
        if before is not None and (there := self._of_body(before, first)):
            return there
        return behind or before or taken or self._told_elsewhere(first, last, start, end)

    def _wider_behind(self, before: Mention | None, behind: Mention | None, last: int, end: int) -> Mention | None:
        """The place behind a figure: within a country that stands right behind, or further on."""
        if behind is not None:
            alone = before is None and behind.kind == "country"
            return self._behind.within(behind, end) if alone else behind
        dateline = before is not None and is_dateline(before)
        if before is not None and WIDTH[before.kind] <= 1 and not dateline:
            return None
        later = self._of_all(last, self._behind.later(last, end))
        if later is None or before is None or dateline:
            return later
        return later if WIDTH[later.kind] < WIDTH[before.kind] else None

    def _of_body(self, before: Mention, first: int) -> Mention | None:
        """The place told of before, where a figure follows a land only as that of the body which reports."""
        if not self.before.is_of_body(before, first):
            return None
        told = self._topics.of(self._order.sentence_of(first))
        narrower = told is not None and told.country == before.country and WIDTH[told.kind] < WIDTH[before.kind]
        return told if narrower else None

    def _of_all(self, last: int, behind: Mention | None) -> Mention | None:
        """A place behind a figure, unless it is that of a part: "40 died, including six who were shot near Riga"."""
        if behind is None:
            return None
        masks = self._tokens.masks
        part = next((at for at in range(last, behind.head) if masks[at] & _INCLUDING), behind.head)
        told = self._tokens.concepts(part + 1, behind.first)
        return None if told & (NUMBER | NUMERAL) and told & _OWN else behind

    def _of_two(self, before: Mention, behind: Mention, first: int, last: int, start: int) -> Mention:
        """Which of the places before and behind a figure is its own, in a sentence searched from ``start``."""
        if self._tokens.between(_SAYS, before.last, first):
            # "In Riga, the ministry said 90 homes in the region of Northford were dark"
            return behind
        if is_dateline(before) or (before.others and behind.head == last):
            # "RIGA: Raiders killed 12 people in northern Norland"
            return behind
        narrower = WIDTH[behind.kind] < WIDTH[before.kind]
        if WIDTH[before.kind] < WIDTH["country"] and self._parts.goes_on_elsewhere(
            last, behind.head, narrower=narrower
        ):
            # "In Riga two were killed, nine more were hurt in Northford"
            return before
        near = WIDTH[behind.kind] < WIDTH["country"] or not self._tokens.has(SIGNS, last, behind.head)
        if near and self._parts.is_of_another(before, first, start):
            # "One was downed over the bay, three more were caught over Northmark."
            return behind
        lead = range(max(last, behind.head - PARTS), behind.head)
        if any(self._tokens.masks[at] & _INCLUDING for at in lead):
            # "in the Northford region, leaving 900 without power, including part of the town of Southford"
            return before
        many = self._order.size(behind) > PAIR and WIDTH[before.kind] < WIDTH["country"]
        own = behind.head - (self._tokens.words[last] in DASHES)
        if own == last and not many and WIDTH[behind.kind] < WIDTH["country"]:
            # "Eleven over the sea, nine - over the region": each has its own.
            return behind
        return before if many or WIDTH[behind.kind] > WIDTH[before.kind] else behind

    def _told_elsewhere(self, first: int, last: int, start: int, end: int) -> Mention | None:
        """The place of a figure to which none in its part of the sentence belongs."""
        official = self.before.official(first, start, end)
        again = self._again.named(first, start, end, beneath=official is not None)
        told = self._topics.of(self._order.sentence_of(first))
        if official is not None and told is not None and self.before.is_seated_over(official, told):
            # "Drones hit Lowford. Six were hurt, the governor of the Northford region said"
            official = None
        found = again or official or self._told.before(first, start) or told
        return None if found and found.first >= last and self._parts.is_heading(found) else found

    def _inside(self, first: int, last: int) -> Mention | None:
        """The place inside the figure's words: "two of Norland's three", "two Norlandic refineries"."""
        low = bisect_left(self._firsts, first)
        for mention in self._mentions[low : bisect_left(self._firsts, last)]:
            owner = mention.end < self._tokens.ends[mention.last - 1]
            its = _ITS if mention.kind == "country" else _TOWNS
            things = self._tokens.base[mention.last - 1] & its
            # "900 Lowford households"
            lived = mention.last < last and object_of(self._tokens.masks[mention.last]) in SUPPLIED
            things = things or (lived and WIDTH[mention.kind] < WIDTH["country"])
            if mention.last <= last and (mention.role is Role.AT or owner or things):
                return mention
        return None

    def _populated(self, first: int) -> Mention | None:
        """The land whose people a figure counts: "Norland's population of 12 million"."""
        tokens = self._tokens
        told = tokens.between(_POPULATIONS, max(0, first - _NOUN), first)
        if not told or any(not tokens.words[at].isalpha() for at in range(told[-1], first)):
            return None
        at = bisect_left(self._lasts, told[-1] - 1)
        near = (mention for mention in self._mentions[at : at + PAIR] if mention.last <= told[-1])
        return next((mention for mention in near if mention.end < tokens.ends[mention.last - 1]), None)


def _called(group: str) -> str:
    """What a battlegroup is called in every case and order: "Южной» группировки", «группировка войск «Южная»."""
    quoted = _QUOTED.search(group)
    return quoted.group(quoted.lastindex or 0)[:_NAME] if quoted else group
