"""The parts of a sentence around its figures and places: where one ends, and which figure a place opens one for."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AND, FROM, OF, TOWN
from crossfoot.extract.objects import AIR, PEOPLE
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, Tokens

CONTRAST = CONCEPTS.bit("where-contrast")
#: what also tells that two things happen at a time: "while"
_DURING = CONCEPTS.bit("where-during")
#: What may stand between a place that heads a figure and the figure.
HEADING = frozenset("(:–—-+·")
_POINT = "·"
#: How far "including" may stand before the place it names: "including part of the town of".
PARTS = 4
#: numbers, and "the rest", which counts without one
FIGURES = NUMBER | NUMERAL | CONCEPTS.bit("the-rest")
_FIGURE, _CLAUSE = FIGURES, CONCEPTS.bit("clause")
_CALENDAR = CONCEPTS.bit("month") | CONCEPTS.bit("clock")
_SOME = CONCEPTS.bit("of-them")
INCLUDED = CONCEPTS.bit("including") | _SOME
#: Within so many tokens a figure says that it is some of those told of.
_SOME_REACH = 3
#: "mostly women": who they were, told between a count and its place
_MOSTLY = CONCEPTS.bit("where-mostly")
_PEOPLE = CONCEPTS.any(PEOPLE)
HEDGES = INNER | HEDGE | CONCEPTS.any("other another about a at-least at-most more-than less-than nearly".split())
#: what became of people
_TOLL = CONCEPTS.any(("kill", "die", "injure", "suffer-injury", "wound", "missing", "rescue"))
_MORE = CONCEPTS.any(("other", "another"))
#: what became of people or things
_HARM = _TOLL | CONCEPTS.any(("damage", "destroy"))
#: what is sent against a place, and what brings it down
_SENT, _DOWNED = CONCEPTS.any(AIR) | CONCEPTS.bit("where-hit"), CONCEPTS.any(("shoot-down", "suppress"))
_STRIKES = CONCEPTS.any(("attack-verb", "launch", "where-hit", "where-strike"))
_OF_WHOLE = CONCEPTS.any(("of", "among"))
_LINES, _FIGURES = FAMILIES.of_concepts(NEWLINE), FAMILIES.of_concepts(_FIGURE)
_ATTACKS, _LEADS = CONCEPTS.bit("where-hit"), CONCEPTS.any(("preposition", "where-at", "by", "after"))
#: What became of those of a number stands within so many tokens before its end.
_TOLD = 5
#: A place heads a figure within so many tokens: "Zapad - more than 220".
_OWN_FIGURE = 4
#: A figure stands right before its place within fewer tokens.
_NEAR, _PASSIVE = 5, CONCEPTS.any(("be", "have"))
#: A part that stands between a count and its place has fewer tokens.
_INSERTED = 14
#: Counts of one list stand so many tokens apart, and no verb or preposition between.
_LISTED = 8
_VERBAL = CONCEPTS.any(("where-at", "clause", "have", "be", "by")) | _TOLL
#: So many words may stand between "and" and the name of a battlegroup: "and the B group".
_GROUP_LEADS = 2


class Parts:
    """Tells the parts of the sentences of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Look at these tokens."""
        self._tokens = tokens

    def past_part(self, last: int, end: int) -> int:
        """Behind the part that a count tells before its verb: "13 people, six of them children, died in"."""
        tokens = self._tokens
        if not tokens.concepts(last, last + PARTS + 1) & INCLUDED:
            return last
        closed = next((at for at in range(last + 2, min(end, last + _INSERTED)) if tokens.words[at] == ","), last)
        if closed == last < end <= last + _INSERTED and tokens.base[end - 1] & _PEOPLE:
            # "13 people, including four boys and two girls in": they were no more apart than that
            return end
        return closed

    def inserted(self, mention: Mention) -> int:
        """Where a part of a count begins that stands before its place: "86 hurt, two of them badly, in Kharkiv", or -1.

        What follows the place gives it to no figure of its own.
        """
        tokens, end = self._tokens, mention.head - 1
        if tokens.words[end] != "," or any(map(self.is_figure, self._near_behind(mention))):
            return -1
        comma = next((at for at in range(end - 1, end - _INSERTED, -1) if tokens.words[at] == ","), -1)
        told = comma >= 0 and tokens.concepts(comma, comma + PARTS + 1) & (INCLUDED | _MOSTLY)
        return comma if told else -1

    def _near_behind(self, mention: Mention) -> range:
        return range(mention.last, min(mention.last + _OWN_FIGURE, len(self._tokens.words)))

    def is_second(self, at: int, last: int) -> bool:
        """Whether a number only goes on counting with "and", or is the whole of "87 of 120".

        No comma stands before it but the two around an insertion: "16 people, two of them boys, died and 21 were hurt".
        """
        before = at - 1
        base = self._tokens.base
        while before > last and (self._tokens.masks[before] | base[before]) & HEDGES:
            before -= 1
        if self._tokens.masks[before] & _TOLL and self._tokens.masks[before - 1] & AND:
            # "killing one and injuring four others in Sumy"
            before -= 1
        if self._tokens.words[before] == "," and self._tells_toll(max(last - _TOLD, 0), before):
            # "Three dead, 22 injured in Sumy", «погибли трое, ещё 22 ранены в Сумах»
            return before - last <= PARTS
        # "Five died and more than 12 were hurt": there "and more" is no hedge behind the five.
        joined = (self._tokens.masks[before] | base[before]) & (AND | OF)
        return bool(joined) and self._tokens.words[last:before].count(",") in (0, 2)

    def share(self, ends: list[int], last: int, head: int) -> bool:
        """Whether what ends a part behind a count only goes on counting: "two dead and nine hurt in Southford"."""
        if self._is_some(ends[0], last, head):
            return False
        if self._goes_on(ends, last) or self._lists_counts(ends, last):
            return True
        contrast, second = ends[0], ends[-1]
        if len(ends) != PARTS // 2 or second - contrast > PARTS // 2 or not self.contrasts(contrast):
            return False
        # "Nine were killed while five were injured in Southford"
        return self.is_figure(second) and self._tells_toll(last, contrast) and self._tells_toll(second, head)

    def _is_some(self, at: int, last: int, head: int) -> bool:
        """Whether a number counts some of those before, who were there: "40 died, six of them in Southford".

        Not what they were: "40 died, six of them children in Southford".
        """
        tokens = self._tokens
        near = tokens.concepts(max(last, at - PARTS // 2), at + PARTS)
        return bool(near & INCLUDED) and not tokens.concepts(at + 1, head) & _PEOPLE

    def _lists_counts(self, ends: list[int], last: int) -> bool:
        """Whether what ends the parts is a list of counts closed by "and": "five bombs, 12 drones and nine rockets"."""
        base, words, closed = self._tokens.base, self._tokens.words, False
        for at in ends:
            before = at - 1
            while before > last and (self._tokens.masks[before] | base[before]) & HEDGES and not base[before] & AND:
                before -= 1
            told = any(base[step] & _VERBAL for step in range(last, before))
            if closed or told or not self.is_figure(at) or at - last > _LISTED:
                return False
            closed = bool(base[before] & AND)
            if not closed and words[before] != ",":
                return False
            last = at + 1
        return closed

    def _goes_on(self, ends: list[int], last: int) -> bool:
        """Whether numbers alone end the parts, each joined to the one before: "two died, 25 hurt, one is missing"."""
        for index, at in enumerate(ends):
            # «двадцать пять»: a number of several words
            joined = index and at == last
            if not self.is_figure(at) or not (joined or self.is_second(at, last)):
                return False
            last = at + 1
        return True

    def _tells_toll(self, first: int, last: int) -> bool:
        return any((self._tokens.base[at] | self._tokens.masks[at]) & _TOLL for at in range(first, last))

    def is_means(self, at: int) -> bool:
        """Whether a number counts the attacks that did it, or what they hit: "in two strikes on", "in raids on six"."""
        tokens = self._tokens
        if at > 1 and tokens.base[at - 1] & _LEADS and tokens.base[at - 2] & _ATTACKS:
            return True
        counted = any(mask & _ATTACKS for mask in tokens.base[at + 1 : at + PARTS])
        # "From twelve villages in"
        homes = bool(tokens.base[at - 1] & FROM) and any(mask & TOWN for mask in tokens.base[at + 1 : at + PARTS])
        return homes or (counted and bool(tokens.base[at - 1] & _LEADS))

    def is_cause(self, at: int, last: int, head: int) -> bool:
        """Whether what ends a part only tells what harmed those counted before: "three died when two drones hit Izium".

        So does a colon: "Three dead: the army shelled Izium".
        """
        tokens = self._tokens
        if not any((tokens.base[step] | tokens.masks[step]) & _HARM for step in range(max(last - _TOLD, 0), at)):
            return False
        told = tokens.concepts(last, head)
        if told & _DOWNED or any(map(self.contrasts, range(last, head))):
            return False
        if tokens.words[at] == ":":
            return bool(told & _STRIKES)
        sent = any((tokens.base[step] | tokens.masks[step]) & _SENT for step in range(at + 1, min(at + PARTS, head)))
        return self.is_figure(at) and sent

    def is_of_another(self, mention: Mention, first: int, start: int) -> bool:
        """Whether a place before a figure is that of an earlier one, from which a comma or "and" parts it."""
        tokens, head = self._tokens, mention.head
        told = tokens.between(_FIGURES, max(start, head - _INSERTED), head)
        own = next((at for at in reversed(told) if self.is_figure(at)), -1)
        if own < 0 or any(self._parting(at) for at in range(own, head)):
            return False
        return any(self._parting(at) for at in range(mention.last, first))

    def _parting(self, at: int) -> bool:
        return self._tokens.words[at] in (",", ";") or bool(self._tokens.masks[at] & AND) or self.contrasts(at)

    def start_of(self, first: int, start: int) -> int:
        """Where the part of the sentence that a figure stands in begins: behind the last semicolon."""
        words = self._tokens.words
        if ";" not in words[start:first]:
            return start
        return next(at for at in range(first - 1, start - 1, -1) if words[at] == ";") + 1

    def lists(self, mention: Mention) -> bool:
        """Whether a point behind a place only parts it from the next entry, a colon from the parts of its own figure:
        "15 in Dubno · 9 in Kovel", "nine hurt in Northmark: five in Dubno".
        """
        words, at = self._tokens.words, mention.last
        return at < len(words) and words[at] in (_POINT, ":") and self.follows_figure(mention)

    def is_heading(self, mention: Mention) -> bool:
        """Whether a place stands before a figure of its own: "22 drones, over Bryansk region - 5"."""
        words, at = self._tokens.words, mention.last
        if at >= len(words) or words[at] not in HEADING or self.lists(mention) or self._is_of_whole(mention):
            return False
        end = min(at + _OWN_FIGURE, self._tokens.next_of(_LINES, at))
        figure = next((step for step in range(at + 1, min(end, len(words))) if self.is_figure(step)), None)
        return figure is not None and not self.is_some(figure)

    def is_some(self, figure: int) -> bool:
        """Whether a figure is some of those told of before: "one in Lowford – two of whom"."""
        return any(mask & _SOME for mask in self._tokens.masks[figure + 1 : figure + _SOME_REACH])

    def is_figure(self, at: int) -> bool:
        """Whether a number stands here that is no date, clock time or part of a name."""
        masks, words = self._tokens.masks, self._tokens.words
        if not masks[at] & _FIGURE or (self._tokens.hyphen(at - 1) and words[at - 2].isalpha()):
            # "Т-72", "Shahed-136"
            return False
        if self._tokens.hyphen(at + 1) and words[at + 2].isalpha():
            # "a nine-storey block", «9-этажный дом»
            return False
        after = masks[at + 1] if at + 1 < len(masks) else 0
        before = masks[at - 1] if at else 0
        if after & _CALENDAR or (before & _CALENDAR and len(words[at]) <= 4) or words[at].count(".") == 2:
            return False
        return not (at + 1 < len(words) and words[at + 1] == ":")

    def ends(self, at: int) -> bool:
        """Whether a part ends at a token: a sign, another figure, a word that opens the next part."""
        return self._tokens.words[at] in (";", ":") or self.is_figure(at) or self.contrasts(at)

    def contrasts(self, at: int) -> bool:
        """Whether a word opens another part of the sentence: "while", «а»; not in "hurt while they fought fires in"."""
        words, told = self._tokens.words, self._tokens.lexicon.masks.get(self._tokens.words[at], 0)
        if not told & CONTRAST:
            return False
        counted = any(map(self.is_figure, range(at + 1, min(at + PARTS, len(words)))))
        return counted or not words[at - 1].isalnum() or not told & _DURING

    def goes_on_elsewhere(self, last: int, head: int, *, narrower: bool) -> bool:
        """Whether more is told behind a comma, with a place of its own: ", and set fire to", ", nine more died in".

        ``narrower`` tells that this place may lie in the one before, as three may who are told after "two died".
        """
        tokens = self._tokens
        for at in range(last, head):
            if tokens.words[at] != ",":
                continue
            near = range(at + 1, min(at + PARTS, head))
            counted = any(map(self.is_figure, near))
            if counted and (not narrower or any(tokens.base[step] & _MORE for step in near)):
                return True
            if not counted and tokens.masks[at + 1] & AND and head - at > PARTS // 2:
                return True
        return False

    def _opens_part(self, head: int) -> bool:
        """Whether the preposition at ``head`` begins a new part of the sentence: ", in Sumy one"."""
        return bool(self._tokens.masks[head - 1] & (AND | _CLAUSE)) or self._tokens.words[head - 1] == ","

    def opens(self, mention: Mention) -> bool:
        """Whether a place begins a new part of the sentence; a battlegroup does as its subject: "and the B group"."""
        leads = range(mention.head, mention.head - _GROUP_LEADS, -1) if mention.kind == "group" else (mention.head,)
        return any(self._opens_part(at) for at in leads)

    def follows_figure(self, mention: Mention) -> bool:
        """Whether a figure stands right before the place, with nothing but its noun between."""
        return self._figure_before(mention) >= 0

    def _figure_before(self, mention: Mention) -> int:
        words, masks = self._tokens.words, self._tokens.masks
        least = mention.head - _NEAR
        for at in range(mention.head - 1, -1, -1):
            if at <= least:
                return -1
            # "Six drones had been downed over": the passive counts for one word.
            least -= bool(masks[at] & _PASSIVE)
            if words[at] in (",", ";", ".") or masks[at] & (NEWLINE | AND):
                return -1
            if self.is_figure(at):
                return at
        return -1

    def _is_of_whole(self, mention: Mention) -> bool:
        """Whether the number before a place is the whole of the one behind it: «из девяти раненых в Дубно – двое»."""
        at = self._figure_before(mention)
        while at > 0 and self.is_figure(at - 1):
            at -= 1
        return at > 0 and bool(self._tokens.masks[at - 1] & _OF_WHOLE)
