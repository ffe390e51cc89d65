"""Which place each figure speaks of.

`places_of` finds the mentions of a text. `Places.at` picks the one of a figure: inside its words, else right behind it,
else before it in the same part of the sentence, else the one place its paragraph or article is about. Places that
something came from, and places that are only named, are never picked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import People
from crossfoot.extract.naming.view import AND, FILL, OF
from crossfoot.extract.parties import SEAT
from crossfoot.extract.placing.again import Again
from crossfoot.extract.placing.mention import Mention, Role, is_dateline
from crossfoot.extract.placing.mentions import mentions_of
from crossfoot.extract.placing.parts import CONTRAST, HEADING, PARTS, Parts
from crossfoot.extract.placing.told import Told
from crossfoot.extract.placing.topic import PAIR, Topics, is_dated_line
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, Tokens
from crossfoot.model.claim import Place
from crossfoot.model.document import Document

_INCLUDING = CONCEPTS.bit("including")
#: what stands behind the name of a place that is no part of something longer
_AFTER_WHOLE = SIGN | NEWLINE | CONCEPTS.any(("and", "or", "in", "on", "be", "clause", "preposition", "with", "to"))
_OFFICES = CONCEPTS.bit("speaker-office") | CONCEPTS.bit("speaker-body")
_POPULATION = CONCEPTS.bit("population")
_POPULATIONS, _NOUN = FAMILIES.of_words(_POPULATION), 4
_LED = CONCEPTS.any(("where-at", "where-from", "preposition"))
#: numbers, signs, and the words that part a sentence
_FIGURES = FAMILIES.of_concepts(NUMBER | NUMERAL)
_SAYS = FAMILIES.of_concepts(CONCEPTS.bit("say"))
_SIGNS, _CONTRASTS = FAMILIES.of_concepts(SIGN), FAMILIES.of_words(CONTRAST)
#: How near an office stands to the name of its place, in tokens.
_OFFICE = 3
#: A place further from its figure than this many tokens is not looked for in its sentence.
_REACH = 400
#: How far a list of places may stand behind its figure, in tokens.
_LIST_REACH = 7
#: How far apart the places of a list may stand that each have a preposition, in tokens.
_STRUNG = 6
#: The region around a list of places stands at most so many tokens behind it.
_AROUND_LIST = 4
#: Kinds of places that own what stands right before them.
_OWNERS = frozenset({"region", "district", "city"})


class Places:
    """The places of one text. ``mentions`` are all in order, ``peoples`` the words for countries' people."""

    def __init__(self, tokens: Tokens, mentions: list[Mention], peoples: list[People]) -> None:
        """Order the mentions for picking."""
        self._tokens, self._parts = tokens, Parts(tokens)
        self.mentions = tuple(mentions)
        self.peoples = tuple(peoples)
        self._here = [mention for mention in mentions if mention.role is Role.AT]
        self._firsts = [mention.first for mention in self._here]
        self._sentence_starts = [first for first, _ in tokens.sentences]
        #: groups in brackets, which speak of nothing but what stands before the bracket
        self._asides = {mention.group for mention in self._here if tokens.words[mention.head - 1] == "("}
        self._claimed = {mention.group for mention in self._here if self._parts.follows_figure(mention)} | self._asides
        self._all_firsts = [mention.first for mention in mentions]
        self._lasts = [mention.last for mention in mentions]
        self._picked: dict[tuple[int, int], Mention | None] = {}
        #: id of a mention -> its place
        self._named: dict[int, Place] = {}
        self._groups: dict[int, list[Mention]] = {}
        for mention in self._here:
            self._groups.setdefault(mention.group, []).append(mention)
        self._again = Again(tokens, mentions)
        self._told = Told(tokens, mentions)
        self._topics = Topics(tokens, mentions, self._claimed, self._asides, self._told)

    def at(self, first: int, last: int) -> Place | None:
        """The place of the figure at the tokens ``[first, last)``, or None where the text gives none."""
        mention = self.mention_at(first, last)
        if mention is None:
            return None
        place = self._named.get(id(mention))
        if place is None:
            place = self._named[id(mention)] = self._as_place(mention)
        return place

    def mention_at(self, first: int, last: int) -> Mention | None:
        """The mention that gives the place of the figure at the tokens ``[first, last)``."""
        key = (first, last)
        if key in self._picked:
            return self._picked[key]
        found = self._picked[key] = self._pick(first, last)
        return found

    def _pick(self, first: int, last: int) -> Mention | None:
        found = self._nearest(first, last)
        return self._around_list(found) if found is not None else None

    def _around_list(self, found: Mention) -> Mention:
        """The region named right behind a long list of places that lie in it: "near A, B and C (Northford region)"."""
        end = self._end_of_list(found)
        if not end:
            return found
        around = self._groups.get(found.group, [found])[-1].outer
        if around is not None and WIDTH[found.kind] < WIDTH[around.kind] < WIDTH["country"]:
            return around
        at = bisect_left(self._all_firsts, end)
        if at == len(self.mentions) or self.mentions[at].first - end > _AROUND_LIST:
            return found
        around = self.mentions[at]
        wider = WIDTH[found.kind] < WIDTH[around.kind] < WIDTH["country"]
        return around if wider and self._sentence_of(around.first) == self._sentence_of(found.first) else found

    def _end_of_list(self, found: Mention) -> int:
        """Behind which token a list of more than two places ends, known or not, that one of them opens; 0 for none."""
        listed = self._groups.get(found.group, [found])
        tokens, at, size = self._tokens, listed[-1].last, len(listed)
        while at + 1 < len(tokens.words) and (tokens.words[at] == "," or tokens.masks[at] & AND):
            at += 1 + (tokens.words[at] == "," and bool(tokens.masks[at + 1] & AND))
            if not tokens.capital(at):
                return 0
            size += 1
            while at < len(tokens.words) and tokens.capital(at):
                at += 1
        return at if size > PAIR else 0

    def _nearest(self, first: int, last: int) -> Mention | None:
        sentence = self._sentence_of(first)
        opening, end = self._tokens.sentences[sentence] if sentence >= 0 else (0, len(self._tokens.words))
        if self._topics.in_whole_country(last, end):
            return self._topics.country()
        start, end = max(opening, first - _REACH), min(end, last + _REACH)
        low = bisect_left(self._all_firsts, opening)
        if low == len(self._all_firsts) or self._all_firsts[low] >= end:
            # The sentence names no place.
            return self._heads(first) or self._again.named(first, opening, end) or self._topics.of(sentence)
        inside = self._inside(first, last) or self._populated(first)
        if inside is not None:
            return inside
        part = self._parts.start_of(first, start)
        heading = self._heads(first) or (None if self._between(part, first) else self._lived_in(last))
        behind = self._behind(last, end)
        if heading is not None:
            return behind if behind is not None and self._lies_below(behind, heading, first) else heading
        earlier = self._between(part, first)
        before, taken = self._before(earlier), self._taken(earlier)
        if before is None and taken is None and behind is None and part > start:
            # Behind a semicolon the place that the sentence opens with goes on.
            before = self._first_between(opening, part)
            if before is not None and before.group in self._claimed:
                before = None
        if behind is not None and before is None and behind.kind == "country":
            behind = self._within(behind, end)
        if behind is None and (before is None or WIDTH[before.kind] > 1):
            later = self._later(last, end)
            behind = later if later is None or before is None or WIDTH[later.kind] < WIDTH[before.kind] else None
        if behind is not None and before is not None:
            if self._tokens.between(_SAYS, before.last, first):
                # "In Riga, the ministry said 90 homes in the region of Northford were dark"
                return behind
            if is_dateline(before):
                # "RIGA: Raiders killed 12 people in northern Norland"
                return behind
            near = WIDTH[behind.kind] < WIDTH["country"] or not self._tokens.has(_SIGNS, last, behind.head)
            if near and self._parts.is_of_another(before, first, start):
                # "One was downed over the bay, three more were caught over Northmark."
                return behind
            lead = range(max(last, behind.head - PARTS), behind.head)
            if any(self._tokens.masks[at] & _INCLUDING for at in lead):
                # "in the Northford region, leaving 900 without power, including part of the town of Southford"
                return before
            many = self._size(behind) > PAIR and WIDTH[before.kind] < WIDTH["country"]
            if behind.head == last and not many and WIDTH[behind.kind] < WIDTH["country"]:
                # "Eleven over the sea, nine over the region": each has its own.
                return behind
            return before if many or WIDTH[behind.kind] > WIDTH[before.kind] else behind
        if before is not None and behind is None and self._is_of_body(before, first):
            told = self._topics.of(sentence)
            if told is not None and told.country == before.country and WIDTH[told.kind] < WIDTH[before.kind]:
                return told
        if behind or before or taken:
            return behind or before or taken
        official = self._official(first, start, end)
        again = self._again.named(first, start, end, beneath=official is not None)
        found = again or official or self._told.before(first, start) or self._topics.of(sentence)
        return None if found and found.first >= last and self._parts.is_heading(found) else found

    def of_which(self, last: int) -> Place | None:
        """The place right behind "of", with nothing of it told: "20% of Norland", not "20% of Norland's oil"."""
        base = self._tokens.base
        lead = last
        while lead < len(base) and base[lead] & (OF | FILL):
            # "of the eastern region of"
            lead += 1
        at = bisect_left(self._all_firsts, last + 1)
        if lead == last or not base[last] & OF or at == len(self.mentions) or self._all_firsts[at] > lead:
            return None
        mention = self.mentions[at]
        after = self._tokens.masks[mention.last] | base[mention.last] if mention.last < len(base) else SIGN
        owner = mention.end < self._tokens.ends[mention.last - 1]
        # "A fifth of Norland's territory" is one of Norland.
        land = mention.kind == "country" and base[mention.last - 1] & FILL
        whole = after & (FILL | _POPULATION) if owner else after & _AFTER_WHOLE and not land
        return self._as_place(mention) if whole else None

    def list_beside(self, first: int, last: int) -> tuple[Mention, ...]:
        """The list of places that a figure counts each of: before it ("over A and B, five each"), else behind it."""
        mention = self._heads(first)
        if mention is None or self._size(mention) < PAIR:
            after = self.list_after(last)
            if len(after) > 1:
                return after
            mention = mention or self.mention_at(first, last)
        if mention is None or mention.last > first or self._sentence_of(mention.first) != self._sentence_of(first):
            return ()
        return tuple(other for other in self._groups.get(mention.group, ()) if other.last <= first)

    def list_after(self, last: int) -> tuple[Mention, ...]:
        """The list of places right behind a figure that ends before token ``last``: "each over A, B and C"."""
        position = bisect_left(self._firsts, last)
        if position == len(self._here):
            return ()
        lead = self._here[position]
        gap = range(last, lead.head)
        if len(gap) > _LIST_REACH or any(self._parts.ends(at) for at in gap):
            return ()
        listed = [mention for mention in self._groups[lead.group] if mention.first >= last]
        while (more := self._joined(listed[-1])) is not None:
            listed += self._groups[more.group]
        return tuple(listed)

    def _joined(self, mention: Mention) -> Mention | None:
        """The place that "and" joins to a list with a preposition of its own: "over A and B, and over C"."""
        position = bisect_left(self._firsts, mention.last)
        if position == len(self._here) or (more := self._here[position]).group == mention.group:
            return None
        gap = [at for at in range(mention.last, more.head) if self._tokens.words[at] != ","]
        joined = bool(gap) and all(self._tokens.masks[at] & (AND | INNER) for at in gap)
        return more if joined and more.role is Role.AT and more.head < more.first else None

    def _inside(self, first: int, last: int) -> Mention | None:
        """The place inside the figure's words, where something is or whose it is: "two of Ukraine's three"."""
        low = bisect_left(self._all_firsts, first)
        for mention in self.mentions[low : bisect_left(self._all_firsts, last)]:
            owner = mention.end < self._tokens.ends[mention.last - 1]
            if mention.last <= last and (mention.role is Role.AT or owner):
                return mention
        return None

    def _populated(self, first: int) -> Mention | None:
        """The land whose people a figure counts: "Norland's population of 12 million"."""
        tokens = self._tokens
        # "Numbers about": so many words stand before the figure.
        told = tokens.between(_POPULATIONS, max(0, first - _NOUN), first)
        if not told or any(not tokens.words[at].isalpha() for at in range(told[-1], first)):
            return None
        at = bisect_left(self._lasts, told[-1] - 1)
        near = (mention for mention in self.mentions[at : at + PAIR] if mention.last <= told[-1])
        return next((mention for mention in near if mention.end < tokens.ends[mention.last - 1]), None)

    def _first_between(self, first: int, last: int) -> Mention | None:
        position = bisect_left(self._firsts, first)
        return self._here[position] if position < len(self._here) and self._firsts[position] < last else None

    def _between(self, first: int, last: int) -> list[Mention]:
        return self._here[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def _behind(self, last: int, end: int) -> Mention | None:
        """The first place behind the figure in its part of the sentence, unless it opens another part.

        Two counts may share one: "three dead and two hurt in Sumy".
        """
        mention = self._first_between(last, end)
        if mention is None or self._parts.is_heading(mention):
            return None
        tokens, head = self._tokens, min(mention.head, last + _REACH)
        if mention.head > last and self._parts.opens(mention):
            inserted = self._parts.inserted(mention)
            if inserted < 0:
                return None
            head = inserted if last <= inserted else head
        after = self._parts.past_part(last, head) if tokens.words[last] == "," else last
        found = [tokens.between(family, after, head) for family in (_FIGURES, _SIGNS, _CONTRASTS)]
        ends = [at for at in sorted({*chain(*found)}) if self._parts.ends(at) and not self._parts.is_means(at)]
        return mention if not ends or self._parts.share(ends, last, head) else None

    def _before(self, here: list[Mention]) -> Mention | None:
        """The nearest of the places before the figure in its part of the sentence that no other figure has taken.

        A plant outranks the town it stands in, a named place its country and the battlegroup that acts there, and a
        region the long list of its towns.
        """
        found = [mention for mention in here if mention.group not in self._claimed] if here else here
        nearest: Mention | None = None
        for mention in reversed(found):
            if nearest is None or mention.kind == "plant" or (nearest.kind == "group" != mention.kind):
                nearest = mention
        if nearest is not None and WIDTH[nearest.kind] >= WIDTH["country"]:
            inner = (mention for mention in reversed(found) if self._lies_in(mention, nearest))
            return next(inner, nearest)
        if nearest is not None and (self._size(nearest) > PAIR or self._strung(found, nearest) > PAIR):
            wider = [mention for mention in found if WIDTH[nearest.kind] < WIDTH[mention.kind] < WIDTH["country"]]
            return wider[-1] if wider else nearest
        return nearest

    @staticmethod
    def _lies_in(mention: Mention, wide: Mention) -> bool:
        """Whether a place may lie in a country or continent: not "Gaza" in "the attack on Israel, in which 90 died"."""
        alike = mention.country in (None, wide.country) or wide.kind != "country"
        return alike and WIDTH[mention.kind] < WIDTH["country"]

    def _strung(self, found: list[Mention], nearest: Mention) -> int:
        """How many places stand one after another up to one, each with its own preposition: "in A, between B and C"."""
        size, after = 1, nearest
        at = next(at for at, mention in enumerate(found) if mention is nearest)
        for mention in reversed(found[:at]):
            gap = range(mention.last, after.head)
            wider = WIDTH[mention.kind] > WIDTH[after.kind]
            parted = any(self._parts.ends(step) and not self._tokens.masks[step] & AND for step in gap)
            if wider or parted or len(gap) > _STRUNG:
                break
            size, after = size + 1, mention
        return size

    def _heads(self, first: int) -> Mention | None:
        """The place right before the figure as its heading or owner: "Poland (980,000)", "Kyiv: 5", "Kyiv's 12"."""
        before = first - 1
        while before >= 0 and self._tokens.words[before] in HEADING:
            before -= 1
        position = bisect_left(self._lasts, before + 1)
        if before < 0 or position == len(self._lasts) or self._lasts[position] != before + 1:
            return None
        mention = self.mentions[position]
        if mention.role is Role.FROM or is_dateline(mention) or self._parts.lists(mention) or self._owns(mention):
            return None
        return mention if before < first - 1 or mention.end < self._tokens.ends[before] else None

    def _lies_below(self, mention: Mention, heading: Mention, first: int) -> bool:
        """Whether a place behind a figure is one in that of its heading: "Northford region: six fell on Lowford"."""
        start = self._tokens.sentences[self._sentence_of(first)][0]
        opens = self._tokens.words[first - 1] == ":" and heading.first - start <= PAIR
        return opens and WIDTH[mention.kind] < WIDTH[heading.kind] < WIDTH["country"] and self._size(mention) <= PAIR

    def _owns(self, mention: Mention) -> bool:
        """Whether a country only tells whose the word before it is: «сводка Минобороны Норланда: 12 — над областью»."""
        if mention.role is not Role.NAMED or mention.kind != "country" or not mention.first:
            return False
        at = mention.first - 1
        owned = self._tokens.words[at].isalpha() and not self._tokens.base[at] & (_LED | FILL)
        return owned and self._tokens.lexicon.language.head is Head.FIRST

    def _lived_in(self, last: int) -> Mention | None:
        """The place whose people or things are counted, right behind them: «двое жителей Нордского района»."""
        at = bisect_left(self._all_firsts, last)
        if self._tokens.lexicon.language.head is not Head.FIRST or at == len(self.mentions):
            return None
        mention = self.mentions[at]
        owner = mention.first == last and mention.role is Role.NAMED and mention.kind in _OWNERS
        return mention if owner else None

    def _within(self, land: Mention, end: int) -> Mention:
        """The place in a land where the rest of its part happened: "40 people in Norland died in a raid on Lowford"."""
        inner = self._first_between(land.last, end)
        if inner is None or not self._lies_in(inner, land):
            return land
        gap = range(land.last, inner.head)
        return land if any(self._parts.ends(at) or self._tokens.words[at] == "," for at in gap) else inner

    def _later(self, last: int, end: int) -> Mention | None:
        """A place further on in the part of the sentence that no figure has taken and that opens no other part."""
        parting = min(self._tokens.next_of(_SIGNS, last), self._tokens.next_of(_CONTRASTS, last))
        for mention in self._between(last, end):
            gap = range(max(last, parting), mention.head)
            if any(self._tokens.words[at] == ";" or self._parts.contrasts(at) for at in gap):
                return None
            if mention.group not in self._claimed and not (
                self._parts.opens(mention) or self._parts.is_heading(mention)
            ):
                return mention
        return None

    def _taken(self, here: list[Mention]) -> Mention | None:
        """The nearest of the places before the figure in its part of the sentence, although another has it too."""
        return next((mention for mention in reversed(here) if mention.group not in self._asides), None)

    def _is_of_body(self, mention: Mention, first: int) -> bool:
        """Whether a country is only told as that of who speaks: "the Health Ministry in Norland said"."""
        body = self._tokens.before(mention.head)
        said = self._tokens.between(_SAYS, mention.last, first)
        return WIDTH[mention.kind] >= WIDTH["country"] and bool(said) and bool(self._tokens.masks[body] & _OFFICES)

    def _official(self, first: int, start: int, end: int) -> Mention | None:
        """The place whose official speaks in the sentence: "Kharkiv mayor", «голова Харківської ОВА».

        Best before the figure, else behind it: "Five were hurt, the mayor of Lowford said".
        """
        low, high = bisect_left(self._all_firsts, start), bisect_left(self._all_firsts, first)
        behind = [
            mention
            for mention in self.mentions[high : bisect_left(self._all_firsts, end)]
            # "Kyiv's general staff said": the government's
            if not self._tokens.masks[mention.first] & SEAT
        ]
        for mention in chain(reversed(self.mentions[low:high]), behind):
            if mention.role is not Role.NAMED or WIDTH[mention.kind] >= WIDTH["country"]:
                continue
            lead = mention.first
            while lead > start and self._tokens.base[lead - 1] & (FILL | OF):
                # "the governor of the southern region of Northford"
                lead -= 1
            beside = range(lead - _OFFICE, mention.last + _OFFICE)
            if any(self._tokens.masks[at] & _OFFICES for at in beside if 0 <= at < len(self._tokens.masks)):
                return mention
        return None

    def _sentence_of(self, at: int) -> int:
        return bisect_right(self._sentence_starts, at) - 1

    def _size(self, mention: Mention) -> int:
        """How many places the list of a mention has."""
        return len(self._groups.get(mention.group, ()))

    def _as_place(self, mention: Mention) -> Place:
        """The place of a mention; two listed together are named together."""
        if mention.kind == "plant" and mention.text.isupper():
            # An abbreviation stands for the name written out before.
            return next(other.place for other in self.mentions if other.kind == "plant" and other.code == mention.code)
        group = self._groups[mention.group] if mention.role is Role.AT else [mention]
        if len(group) != PAIR:
            return mention.place
        codes = {other.code for other in group}
        text = self._tokens.text[group[0].start : group[1].end]
        if "*" in text:
            return mention.place
        return Place(text=text, code=codes.pop() if len(codes) == 1 else None)


def places_of(tokens: Tokens, document: Document) -> Places:
    """The places of a document, from its tokens."""
    mentions, peoples = mentions_of(tokens)
    mentions = [mention for mention in mentions if not is_dated_line(tokens, mention)]
    return Places(tokens, mentions, peoples)
