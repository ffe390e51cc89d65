"""The name that begins at a place in a text: behind a cue, or as the subject with which a sentence begins.

It goes on over marks that stand inside names ("Jens O'Moller (NP)", «в. о. мера») to a sign, a verb or an adverbial.
"""

from __future__ import annotations

from itertools import repeat

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.register import find_body
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.candidates import SPEAKS, Candidates
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.runs import CLOSED_BY, LONGEST
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: How many words the name of an office's holder may have, with the comma before it.
_HOLDER = 4
#: the first name and the last of who holds an office
_FULL_NAME = 2
#: Whose meeting it is has so many words, with what it is of.
_OWNER = 6
#: «порта», «обороны края» between an office and who holds it have fewer words.
_FIELD = 4
#: "for special missions on the crimes of", behind an office, has fewer words.
_SUBJECT_MATTER = 14
#: The subject of a sentence, where nothing tells it from its object, is at most so long.
_SUBJECT = 7
_ENDS_NAME = c.SPEECH | c.TURN | c.THAT | c.CITE | c.QUOTED_BY | c.ACCORDING | c.PASSIVE | c.DEED | c.PERIOD | NEWLINE
_ENDS_LATER = STOP | NUMBER | NUMERAL | c.TIME | c.ADJUNCT | c.SKIPPED | c.NOT | c.HE_SHE | c.IT_THEY | c.AS_OF
#: «о последствиях», behind a name
_ENDS = _ENDS_NAME | _ENDS_LATER | c.THIS_NEWS | c.TOGETHER
#: what a sentence begins with behind by whose account it is
_TALLY = c.IN_ALL | CONCEPTS.any(("number-noun", "toll", "casualties"))
#: "to", as in "an aide to the chancellor"
_WITHIN = c.NOT | c.LINK
#: "the Council on", "the Committee against"
_ON = CONCEPTS.bit("me-about")
#: «область», «район», of which somebody is the head
_SEATS = c.REGION_SEAT | CONCEPTS.bit("where-district")
#: "Min" is a name where it has a capital.
_UNITS = CONCEPTS.any("unit")


#: what leads to where an unnamed source sits, which is no occasion and no time
_SEATED = c.SPEAKER_IN | CONCEPTS.bit("seated-in")
_NO_SEAT = c.OCCASION | c.REPORT | c.MEDIUM | c.WHEN | c.TIME | c.PERIOD | NUMBER
#: what leads to what a body deals with
_DEALS_WITH = CONCEPTS.bit("deals-with")
#: what bodies deal with, behind a preposition: «з прав людини», «по делам беженцев»
_MATTER = CONCEPTS.bit("deals-matter")


class Subjects(Candidates):
    """Finds names from where they begin in one text."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self._attributes = tokens.lexicon.language.attributive_endings
        self._doers = tokens.lexicon.language.doer_endings
        self._genitives = tokens.lexicon.language.genitive_endings
        self._gerunds = tokens.lexicon.language.gerund_endings
        self._adverbs = tokens.lexicon.language.adverb_endings

    def behind(self, first: int, last: int) -> Range | None:
        """The name that begins at ``first``, ended by punctuation, a verb or an adverbial before ``last``."""
        at = first
        while at < last and at - first < LONGEST:
            ahead = self._over(at, first, last)
            if ahead == at or (at > first and self.breaks(at)):
                break
            at = ahead
        at = min(at, last)
        while at > first and self._masks[at - 1] & (c.LINK | c.DETERMINER | c.AND):
            at -= 1
        at = self._with_whole(first, at, last)
        return (first, self._with_seat(first, self._with_holder(first, at, last), last)) if at > first else None

    def _with_whole(self, first: int, end: int, last: int) -> int:
        """The end of one of many together with the many: «один из жителей посёлка», «одного з очевидців»."""
        if end != first + 1 or end + 1 >= last or not self._is_one_of(end):
            return end
        many = self.behind(end + 1, last)
        return many[1] if many is not None else end

    def _with_seat(self, first: int, end: int, last: int) -> int:
        """The end of an unnamed source together with where it sits: "sources in the foreign ministry"."""
        masks, tokens = self._masks, self._tokens
        within = end + 1 < last and masks[end] & _SEATED and masks[end - 1] & c.SOURCE
        if not within or end - first > _HOLDER or (masks[end + 1] | tokens.base[end + 1]) & _NO_SEAT:
            return end
        seat = self.behind(end + 1, last)
        named = seat and any(masks[at] & (c.NAMING | SEAT) or tokens.capital(at) for at in range(*seat))
        return seat[1] if seat and named else end

    def _over(self, at: int, first: int, last: int) -> int:
        """Where a name goes on behind a token that is part of it, or that token."""
        mask = self._masks[at]
        if self._is_initial(at, last):
            # «в. о. мера»
            return at + 2
        if not mask:
            small = not (self._firm or self._tokens.capital(at))
            # «за даними розвідки орієнтовна кількість»
            told = small and at > first and at + 1 < last and self._masks[at + 1] & _TALLY
            return at if told or (small and self._words[at].endswith(self._verbs)) else at + 1
        if mask & SIGN:
            return self._over_sign(at, last)
        if mask & NUMBER and self._is_ordinal(at):
            return at + 2
        if mask & NUMBER and (self._numbers_unit(at, first, last) or (at > first and self._numbers_channel(at))):
            return at + 1
        ends = self._ends_name(at, first, last) if at > first else mask & _ENDS_NAME and not mask & c.NAMING
        return at if ends else self._tokens.behind(at)

    def _over_sign(self, at: int, last: int) -> int:
        """Behind a mark inside a name: what quotation marks or brackets hold, or no more than a hyphen."""
        word = self._words[at]
        if word in CLOSED_BY and (closing := self._closes(at, last)) > 0:
            return closing + 1
        if word == "(" and self._abbreviated(at, last):
            return at + 3
        return self._tokens.behind(at) if at + 1 < last and self._inside_word(at) else at

    def _ends_name(self, at: int, first: int, last: int) -> bool:
        """Whether a word behind the first of a name is no more part of it."""
        # «по итогам встречи» is more than its words.
        mask = self._masks[at] | self._tokens.base[at] & c.ADJUNCT
        if not self._firm and mask & _TALLY and not self._tokens.capital(at):
            # «за даними поліції кількість поранених зросла»
            return True
        if mask & c.AUDIENCE and not mask & self._heard and not self._tokens.capital(at):
            return True
        if not mask & _ENDS or mask & c.NAMING or (mask & c.AND and self._joins_matters(first, at)):
            return False
        # "States" within "United States" is no verb, and the surname «Сорока» no number.
        name_like = mask & (c.SPEECH | NUMERAL | _UNITS) and not mask & c.WHEN and self._tokens.capital(at)
        within = name_like or mask & _WITHIN == _WITHIN or self._has_subject(first, at, last)
        return not (within or self.is_paper(first, at))

    def is_paper(self, first: int, at: int) -> bool:
        """Whether what looks like a verb behind an article and an adjective is a noun: "the classified estimate"."""
        masks = self._masks
        article = masks[first] & c.DETERMINER and not masks[first] & c.THAT
        if not self._firm or not masks[at] & c.REPORT or not article:
            return False
        between = range(first + 1, at)
        return not any(masks[step] & (c.NAMING | c.REPORT | SIGN) or self._tokens.capital(step) for step in between)

    def _has_subject(self, first: int, at: int, last: int) -> bool:
        """Whether a body is named by what it deals with: "the Council on Stateless Persons", «Державна служба з
        надзвичайних подій».
        """
        if at + 1 < last and self._masks[at] & c.ADJUNCT and self._masks[at + 1] & _MATTER:
            return any(mask & c.NAMING for mask in self._masks[first:at])
        if self._masks[at] & c.LINK and any(mask & _MATTER for mask in self._masks[first:at]):
            # «штаб з питань поводження з полоненими»
            return at + 1 < last and not (self._tokens.capital(at - 1) or self._tokens.capital(at + 1))
        if not self._firm and at - first > 1 and at + 2 < last and self._masks[at] & _DEALS_WITH:
            told = any(mask & (c.NAMING | c.MEDIUM | c.REPORT) for mask in self._masks[at + 1 : at + 3])
            what = self._words[at + 1].endswith(self._attributes) and not told
            named = self._tokens.capital(first) and not self._masks[first] & c.NAMING
            return bool(what and named and any(mask & c.BODY for mask in self._masks[at - 2 : at]))
        if not self._firm or not self._masks[at] & _ON or at + 1 >= last or self._masks[at + 1] & (c.WHEN | NUMBER):
            return False
        body = self._masks[at - 1] & c.BODY and self._tokens.capital(at - 1)
        return bool(body and self._tokens.capital(at + 1))

    def holder_end(self, name: Range, last: int) -> int:
        """Where an office ends together with its holder behind a comma: "head of the council, Jens Moller, police"."""
        end, office = name[1], c.OFFICE | c.REGION_HEAD
        if end >= last or self._words[end] != "," or not any(self._masks[at] & office for at in range(*name)):
            return end
        at = end + 1
        while at < last and self._tokens.capital(at) and self._words[at].isalpha() and not self.breaks(at):
            at += 1
        closed = at >= last or self._masks[at] & (STOP | NEWLINE | SIGN) or self.breaks(at)
        if not closed or at - end - 1 != _FULL_NAME:
            return end
        # A body, or its initials, is the next of the list.
        holder = self._tokens.text[self._starts[end + 1] : self._ends[at - 1]]
        another = find_body(holder, self._tokens.lexicon.language.code) is not None
        words = range(end + 1, at)
        another |= any(self._masks[step] & c.NAMING or self._tokens.surface(step).isupper() for step in words)
        return end if another else at

    def _with_holder(self, first: int, end: int, last: int) -> int:
        """The end of an office's name together with who holds it: "said the local governor, Jens Moller"."""
        if not self._firm:
            end = self.holder_end((first, end), last)
            return self._far_holder_end(first, end, last)
        if end >= last or self._words[end] != "," or not self._tokens.concepts(first, end) & c.OFFICE:
            return end
        whose = self._tokens.lexicon.language.possessive_endings
        if not self._masks[first] & c.DETERMINER and not any(map(str.endswith, self._words[first:end], repeat(whose))):
            return end
        at = end + 1
        while at < last and self._tokens.capital(at) and self._words[at].isalpha():
            at += 1
        closed = at >= last or self._masks[at] & STOP or self._words[at] in (",", ")", ":")
        return at if closed and self.personal((end + 1, at)) and at - end <= _HOLDER else end

    def _far_holder_end(self, first: int, end: int, last: int) -> int:
        """The end of an office with what it deals with and who holds it: «посол по особым поручениям Иван Коваль».

        Whose office it is may stand between, and its initials: «посол по особым поручениям МИД Норландии Иван Коваль»,
        «директор Агентства по рекам (АР) Иван Коваль».
        """
        masks, at = self._masks, end
        if end - first > _FULL_NAME and self.is_holder((end - _FULL_NAME, end)):
            # «глава фонда Иван Коваль после встречи с послом Яном Лоу»
            return end
        deals = end < last and masks[end] & c.ADJUNCT and not masks[end] & (c.ABOUT | c.SPEAKER_IN)
        if not deals or not any(mask & c.OFFICE for mask in masks[first:end]):
            return end
        start = at
        while at < min(end + _SUBJECT_MATTER, last):
            if self._words[at] == "(" and self._abbreviated(at, last):
                start = at = at + 3
                continue
            capital = self._tokens.capital(at) and not masks[at] & c.NAMING
            if not capital and at - start >= _FULL_NAME:
                break
            if masks[at] & (SIGN | NEWLINE):
                return end
            at += 1
            start = start if capital else at
        whose = range(start, at - _FULL_NAME)
        named = all(self.is_country((step, step + 1)) or self._tokens.surface(step).isupper() for step in whose)
        return at if at - start >= _FULL_NAME and (named or len(whose) < _FULL_NAME) else end

    def _is_field(self, at: int, first: int, end: int) -> bool:
        """Whether a plain word tells whose office it is whose holder is named right behind: «Мэр порта Иван Коваль»."""
        if self._firm or not any(self._masks[step] & (c.OFFICE | c.REGION_HEAD) for step in range(first, at)):
            return False
        named = next((step for step in range(at, min(at + _FIELD, end)) if self._tokens.capital(step)), end)
        plain = not any(
            self._masks[step] & (c.OFFICE | c.SPEECH | SIGN | c.ADJUNCT) or self._words[step].endswith(self._acts)
            for step in range(at, named)
        )
        closed = named + _FULL_NAME
        return plain and named > at and closed <= end and self.is_holder((named, closed))

    def past_object(self, at: int, last: int) -> int:
        """Where what may be a subject begins behind the object of the preposition before ``at``.

        «на встрече с послами мэр», «на заседании совета министр», «після розмови з Яном Лоу голова».
        """
        start = at
        while at < last and not self._tokens.capital(at) and self._words[at].endswith(self._attributes):
            if self._masks[at] & (c.NAMING | SIGN):
                break
            at += 1
        ended = at >= last or bool(self._masks[at] & (SIGN | NEWLINE) or self._tokens.base[at] & c.ADJUNCT)
        if at > start and (ended or self.is_nominative(at, last)):
            # What ends as adjectives do is the object itself: «у вечірньому зверненні президент».
            return at
        if at >= last or self._masks[at] & (SIGN | NEWLINE | NUMBER):
            return start
        at = self._tokens.behind(at)
        while at < last and self._tokens.capital(at) and self._words[at].endswith(self._doers):
            at += 1
        return self.past_owner(at, last)

    def past_owner(self, at: int, last: int) -> int:
        """Behind whose meeting it is: «совета безопасности» before «министр» or «Ян Моллер»."""
        step = at
        if at < last and self._masks[at] & (c.OFFICE | c.REGION_HEAD):
            # «глава региона Иван Коваль»
            return at
        while step < min(at + _OWNER, last) and not self._masks[step] & (c.ADJUNCT | NEWLINE | c.SPEECH):
            whole = self._closes(step, last) if self._words[step] in CLOSED_BY else 0
            if whole > 0:
                step = whole + 1
                continue
            if self._masks[step] & SIGN and not self._inside_word(step):
                break
            described = step + 1 < last and self._words[step].endswith(self._attributes)
            if step > at and (self.is_nominative(step, last) or (described and self.is_nominative(step + 1, last))):
                # «местный житель»
                return step
            if step == at and not self._is_genitive(step):
                break
            step += 1
        return at

    def _is_genitive(self, at: int) -> bool:
        return self._words[at].endswith(self._genitives)

    def is_nominative(self, at: int, last: int) -> bool:
        """Whether an office stands there that is not in the genitive, or a full name."""
        if self._masks[at] & (c.OFFICE | c.REGION_HEAD) and not self._tokens.capital(at):
            return not self._words[at].endswith((*self._genitives, *self._doers))
        end = at + _FULL_NAME
        return end <= last and self.is_holder((at, end)) and not any(map(self._is_genitive, range(at, end)))

    def is_holder(self, name: Range) -> bool:
        """Whether two words with capitals name a person and no body: not «Управления ООН»."""
        bodies = any(self._masks[at] & c.NAMING or self._tokens.surface(at).isupper() for at in range(*name))
        return self.personal(name) and not bodies

    def opening(self, first: int, last: int) -> Range | None:
        """The subject with which a sentence begins: "The governor" in "The governor visited the site and said"."""
        masks, tokens = self._masks, self._tokens
        while first + 1 < last and masks[first] & c.SKIPPED and not masks[first] & c.NAMING:
            # "However, the minister"
            first += 2 if self._words[first + 1] == "," else 1
        if self._firm and self._words[first].endswith(self._adverbs) and self._words[first + 1 : first + 2] == [","]:
            # "Relatedly, the office said"
            first += 2
        if self._gerunds and self._words[first].endswith(self._gerunds):
            # «Спілкуючись з журналістами, хлопець ...»
            comma = next((at for at in range(first, last - 1) if self._words[at] == ","), -1)
            return self.opening(comma + 1, last) if comma > 0 else None
        name = self.behind(first, last)
        if not self._firm and masks[first] & c.WHEN and not masks[first] & c.NAMING:
            # «Ночью обстреляли порт»
            return None
        if name is None or masks[first] & (c.ADJUNCT | c.TURN | c.IT_THEY | c.NOT | SIGN):
            return None
        if tokens.behind(first) - first > 1 and not masks[first] & SPEAKS:
            # "To date, the agency"
            return None
        named = False
        for at in range(*name):
            if masks[at] & c.NAMING or (tokens.capital(at) and not masks[at] & (c.DETERMINER | NUMERAL)):
                named = True
            elif named and not masks[at] & (c.LINK | c.DETERMINER | SIGN | INNER):
                follows = at + 1 < last and tokens.capital(at + 1)
                people = self._firm and at == first + 1 and self._is_people(first)
                if people or (follows and masks[at] & _SEATS) or self._is_field(at, first, name[1]):
                    # "Spanish hosts Ida Marlow and Tom Agar", «Губернатор Вельской области», «Мэр порта Иван Коваль»
                    continue
                name = (first, at)
                break
        return name if named and name[1] - first <= _SUBJECT else None
