"""The phrase that names a speaker before a cue: "The ministry" in "The ministry, on Tuesday, said".

What stands between a name and its cue is passed over from behind: times, appositions, asides, clauses that tell who
somebody is. `Namer` finds the names behind a cue as well ("МАГАТЕ" in "підтвердили в МАГАТЕ"), as `Subjects` does.
"""

from __future__ import annotations

from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.runs import LONGEST
from crossfoot.extract.speaking.subjects import Subjects
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP

#: words of a time: "on Saturday", «3 мая»
_TIMED = c.WHEN | NUMBER | INNER
#: "acting regional governor": an office stands within so many words
_ACTING = 3
#: With which a sentence begins, a name or a plain noun has at most so many words.
_ONE_NAME = 3
_DASHES = frozenset("-–—")
_ENDS_NAME = frozenset('»"”)')
#: An office has at most so many words before and with its noun.
_TITLE = 3
#: what a noun phrase has not in it, and with what it does not end
_OF_CLAUSE = c.THAT | c.TURN | c.SPEECH | c.PASSIVE | c.DEED | c.HE_SHE | NEWLINE
_NO_HEAD = c.ADJUNCT | c.DETERMINER | c.LINK | NUMBER
#: the first name and the last; what leads to where somebody is from
_FULL_NAME, _WHENCE = 2, c.FROM | c.WITH | c.NAMING
#: with which the object of a verb begins
_OBJECT = c.DETERMINER | NUMBER | NUMERAL


class Namer(Subjects):
    """Finds the name before or behind a cue in one text."""

    def before(self, cue: int, sentence: int) -> Range | None:
        """The name right before a cue: "DTEK, the largest private producer, said" gives DTEK."""
        return self.ending(self.skip_back(cue, sentence), sentence)

    def ending(self, end: int, sentence: int) -> Range | None:
        """The name that ends before ``end``, or before a time or an apposition that ends there."""
        end = self._before_date(end, sentence)
        if end > sentence and self._masks[end - 1] & _TIMED:
            end = self._before_time(end, sentence)
        if not self._firm:
            end = self._before_medium(end, sentence)
        end = self._before_helpers(end, sentence)
        if end <= sentence:
            return None
        mask = self._masks[end - 1]
        if mask & (c.HE_SHE | c.IT_THEY):
            return end - 1, end
        if mask & c.AND and not self._tokens.capital(end - 1):
            # "He called for a truce and asked": the subject stands further back.
            return None
        if self._words[end - 1] in _DASHES and not self._tokens.joined(end - 1):
            return self._over_dashes(end - 1, sentence)
        if self._words[end - 1] == ",":
            return self._over_apposition(end - 1, sentence)
        return self._joining(end, sentence)

    def _before_medium(self, end: int, sentence: int) -> int:
        """The end of what stands before where it was written: «МЧС в своём канале», «фонд в ежегодном докладе»."""
        at = end
        while at > sentence and (self._masks[at - 1] & c.MEDIUM or self._tokens.hyphen(at - 1)):
            at -= 1
        if at == end and self._masks[at - 1] & c.REPORT:
            at -= 1
            while at > sentence and end - at < _TITLE and self._is_plain(at - 1):
                at -= 1
        placed = at < end and at - 1 > sentence and self._masks[at - 1] & c.SPEAKER_IN
        named = placed and (not self._masks[at - 2] & SIGN or self._words[at - 2] in _ENDS_NAME)
        return at - 1 if named else end

    def _before_helpers(self, end: int, sentence: int) -> int:
        """The end of who stands before those who helped: «Фонд вместе с волонтёрами установил»."""
        for at in range(end - 1, max(sentence, end - LONGEST), -1):
            helped = self._masks[at] & c.TOGETHER and self._masks[at + 1] & c.ADJUNCT
            if helped and self._words[at - 1] != ",":
                return at
            if self._masks[at] & (STOP | NEWLINE | c.SPEECH | c.THAT | c.TURN):
                break
        return end

    def _is_plain(self, at: int) -> bool:
        """Whether a word neither names somebody nor leads or ends anything."""
        return not (self._masks[at] & (SIGN | c.NAMING | c.SPEAKER_IN) or self._tokens.capital(at))

    def _joining(self, end: int, sentence: int) -> Range | None:
        """The name that a cue joins with nothing between, or with an aside, an adverbial or a clause."""
        first = self._chunk(end, sentence)
        if self._is_aside(first, sentence):
            # "The premier, speaking to Radio Norland on 3 May, said"
            return self._over_apposition(self.skip_back(first, sentence) - 1, sentence)
        if described := self._described(first, sentence):
            return described
        if self._firm and (explained := self._told_of(end, sentence)):
            return explained
        if self._firm and first - 1 > sentence and self._tokens.base[first - 1] & c.BY:
            # "Five sappers interviewed by the paper said"
            whole = self._clause(end, sentence)
            if whole is not None:
                return whole[0], next(at for at in range(*whole) if self._tokens.base[at] & c.BY) - 1
        if first < end and self.likely((first, end), sentence):
            if not self._firm and first > sentence:
                first = self._behind_object(first, end)
            return self._before_office(first, sentence), self._before_occasion(first, end)
        short = end - first - self._words[first:end].count(".") <= _ONE_NAME
        if first == sentence and first < end and short and not self._masks[first] & (SIGN | c.TIME):
            # One word at the beginning of a sentence may be a name or a plain noun.
            return first, end
        if first < end and self.say_people(first, end, sentence):
            return first, end
        return (self._clause(end, sentence) if self._firm else None) or self._before_adverbial(first, sentence)

    def _before_occasion(self, first: int, end: int) -> int:
        """Where a full name ends before where it was said: "Ida Marlow in her nightly address said"."""
        for at in range(first + _FULL_NAME, end):
            led = (self._masks[at] | self._tokens.base[at]) & c.ADJUNCT and not self._masks[at] & _WHENCE
            if led and self.is_holder((at - _FULL_NAME, at)):
                return at
        for at in range(first + 1, end - 1):
            # «министр на заседании»: an office, and where its holder spoke
            told = self._tokens.base[at] & c.ADJUNCT and self._tokens.concepts(at + 1, at + 3) & c.OCCASION
            if told and not self._firm and self._masks[at - 1] & c.NAMING:
                return at
        return end

    def _behind_object(self, first: int, end: int) -> int:
        """Where a subject begins behind the object of a preposition: «на встрече с послами мэр сообщил»."""
        led = self._tokens.base[first - 1] & c.ADJUNCT and not self._masks[first - 1] & (c.SPEAKER_IN | c.ABOUT)
        behind = self.past_object(first, end) if led else first
        return behind if behind < end and self.is_nominative(behind, end) else first

    def _clause(self, end: int, sentence: int) -> Range | None:
        """A noun phrase that is all of its clause up to a verb, whoever it names.

        "..., the harbour railway said", "..., four shipping agents said", "A poll of 800 farmers found".
        """
        masks = self._masks
        first = end
        while first > sentence and end - first < LONGEST and not self._bounds(first - 1):
            first -= 1
        noun = masks[first] & (c.DETERMINER | NUMERAL | NUMBER) and not masks[first] & c.THAT
        if first >= end - 1 or not noun or end - first >= LONGEST or masks[end - 1] & _NO_HEAD:
            return None
        verbs = (at for at in range(first, end) if masks[at] & _OF_CLAUSE and not masks[at] & c.NAMING)
        if any(at == first or not self._tokens.capital(at) for at in verbs):
            return None
        past = self._tokens.lexicon.language.regular_past_endings
        if any(self._words[at].endswith(past) and masks[at + 1] & _OBJECT for at in range(first + 1, end - 1)):
            # "The council refused a truce offered by": another verb stands before it.
            return None
        # "Of 40 that burned, 12 sank": figures stand behind a preposition, or count those who say so.
        counts = (at for at in range(first + 1, end) if masks[at] & (NUMBER | NUMERAL) and not masks[at - 1] & NUMERAL)
        if any(not masks[at - 1] & (c.LINK | c.ADJUNCT | c.DETERMINER | INNER) for at in counts):
            return None
        return first, end

    def _bounds(self, at: int) -> bool:
        """Whether a mark ends one clause before another begins."""
        return bool(self._masks[at] & SIGN) and not self._inside_word(at)

    def _described(self, first: int, sentence: int) -> Range | None:
        """Whom a clause tells of that ends at a cue and begins at ``first``, behind "who"."""
        names = self._tokens.capital(first) or self._masks[first] & (c.NAMING | c.DETERMINER)
        if first - 1 > sentence and self._masks[first - 1] & c.WHO and not (self._firm and names):
            # "A commander who goes by the call sign Genius said"; not "people who the envoy said live there"
            whose = self._chunk(first - 1, sentence)
            # "a view shared by some analysts who say"
            whose = next((at + 1 for at in range(first - 2, whose, -1) if self._masks[at] & c.BY), whose)
            person = self._masks[first - 1] & c.SOMEBODY or object_of(self._masks[first - 2]) in PEOPLE
            if whose < first - 1 and (person or self.likely((whose, first - 1), sentence - 1)):
                return whose, first - 1
        return None

    def _before_adverbial(self, first: int, sentence: int) -> Range | None:
        """The name before an adverbial behind a comma that begins at ``first`` or a little before."""
        while first > sentence and self._masks[first - 1] & (c.ADJUNCT | c.PERIOD | INNER):
            first -= 1
        if first - 1 <= sentence or self._words[first - 1] != ",":
            return None
        # An adverbial may stand between comma and cue: "X, on which Y draws, said last night".
        name = self._over_apposition(first - 1, sentence)
        return name if name and name[1] < first - 1 else None

    def _over_dashes(self, dash: int, sentence: int) -> Range | None:
        """The name before an apposition between dashes: "The fund – one of the largest – said"."""
        if self._words[dash - 1] == "," or self._words[dash - 1] in _ENDS_NAME:
            # «Двоє — підлітки», — зазначили там: what is quoted has a dash of its own
            return None
        opening = (at for at in range(dash - 1, max(sentence, dash - LONGEST), -1) if self._words[at] in _DASHES)
        at = next((at for at in opening if not self._tokens.joined(at)), -1)
        name = (self._chunk(at, sentence), at) if at > sentence else None
        return name if name and name[0] < at and self.likely(name, sentence) else None

    def _told_of(self, end: int, sentence: int) -> Range | None:
        """The subject of a sentence behind which a clause tells who he is: "A nurse who had fled the town said"."""
        for at in range(end - 2, max(sentence, end - LONGEST), -1):
            if self._masks[at] & (SIGN | c.SPEECH | c.THAT):
                break
            if self._masks[at] & c.WHO:
                # "Sudlanders who envoy Ida Marlow said live there"
                whom = self._tokens.capital(at + 1) or self._masks[at + 1] & (c.NAMING | c.DETERMINER)
                opens = not whom and end - at > 2 and self._chunk(at, sentence) == sentence
                return (sentence, at) if opens else None
        return None

    def explained_by(self, end: int, sentence: int) -> Range | None:
        """Whom a relative clause explains that begins right before ``end``: "Norland, which says"."""
        comma = end - 2
        if comma <= sentence or not self._masks[end - 1] & c.WHO or self._words[comma] != ",":
            return None
        first = self._chunk(comma, sentence)
        # "dismissed claims by the council, which says"
        first = next((at + 1 for at in range(comma - 1, first - 1, -1) if self._masks[at] & (c.BY | c.ADJUNCT)), first)
        return (first, comma) if first < comma and self.likely((first, comma), sentence - 1) else None

    def _is_aside(self, first: int, sentence: int) -> bool:
        """Whether a participle begins behind a comma: ", speaking on local radio"."""
        if (
            not self._firm
            or self._tokens.capital(first)
            or any(mask & c.OFFICE for mask in self._masks[first + 1 : first + _ACTING])
            or not self._words[first].endswith(self._tokens.lexicon.language.doing_endings)
        ):
            return False
        if not self._masks[first] and self._names_office(first + 1):
            # ", acting governor Jens Moller said": an adjective
            return False
        behind = self.skip_back(first, sentence)
        return behind - 1 > sentence and self._words[behind - 1] == ","

    def _names_office(self, at: int) -> bool:
        """Whether an office is named right there, perhaps with a word before it: "harbour minister"."""
        for step in range(at, min(at + _TITLE, self._size)):
            if self._masks[step] & c.NAMING:
                return True
            if self._masks[step] & (SIGN | c.ADJUNCT | c.DETERMINER | c.LINK):
                break
        return False

    def _before_time(self, end: int, sentence: int) -> int:
        """The end of what stands before a time: "The mayor on Saturday told", «губернатор 3 мая сообщил»."""
        masks = self._masks
        at = end
        while at > sentence and masks[at - 1] & _TIMED:
            at -= 1
        if not any(masks[step] & c.WHEN for step in range(at, end)):
            return end
        while at > sentence and (masks[at - 1] | self._tokens.base[at - 1]) & (c.ADJUNCT | c.SKIPPED | c.AS_OF):
            at -= 1
        if self._firm and at - 1 > sentence and self._words[at - 1] == ",":
            # "Norland, which lost the town, on Monday said"
            subject = self.opening(sentence, at - 1)
            return at if subject and subject[1] < at - 1 and self._words[subject[1]] == "," else end
        named = at > sentence and (not masks[at - 1] & SIGN or self._words[at - 1] in _ENDS_NAME)
        return at if named and self.has_capital((self._chunk(at, sentence), at)) else end

    def _before_date(self, end: int, sentence: int) -> int:
        """The end of what stands before a date between commas: "The ministry on Tuesday, 24 October, said"."""
        at = end - 1
        if at <= sentence or self._words[at] != ",":
            return end
        while at > sentence and self._masks[at - 1] & _TIMED:
            at -= 1
        dated = at < end - 1 and at - 1 > sentence and self._words[at - 1] == ","
        return at - 1 if dated and self._masks[at - 2] & _TIMED else end

    def _before_office(self, first: int, sentence: int) -> int:
        """Where a name begins whose apposition no comma closes: "Jens Moller, spokesperson for the office said"."""
        if not self._masks[first] & c.OFFICE or self._tokens.capital(first) or first - 1 <= sentence:
            return first
        if self._words[first - 1] != ",":
            return first
        name = self._chunk(first - 1, sentence)
        return name if self.personal((name, first - 1)) else first

    def _opens_aside(self, at: int, comma: int) -> bool:
        """Whether an apposition begins behind a name: at a comma, or in brackets behind which the clause ends."""
        words = self._words
        if words[at] != "(":
            return words[at] == ","
        close = words.index(")", at, comma) if ")" in words[at:comma] else comma
        # "Battlegroup East (B) advanced, John Marlow, its spokesman, said": the clause goes on.
        return close >= comma - 1 or words[close + 1] == ","

    def _over_apposition(self, comma: int, sentence: int) -> Range | None:
        """The name before an apposition or a relative clause that ends at a comma."""
        subject = self.opening(sentence, comma)
        aside = subject and self._opens_aside(subject[1], comma)
        if subject and aside and not self.personal((subject[1] + 1, comma)):
            # The apposition may have commas of its own.
            return subject
        first = self._chunk(comma, sentence)
        plain = (first, comma) if first < comma and self.likely((first, comma), sentence) else None
        if plain and self._firm and not self.personal(plain):
            # "They struck the depot in Suud, described as a key one": a participle
            plain = None
        start = comma
        while start > sentence and self._words[start - 1] != ",":
            if comma - start > LONGEST or self._masks[start - 1] & STOP:
                return plain
            start -= 1
        if start <= sentence:
            return plain
        if plain and (self._masks[start] & c.WHO or self._is_aside(first, sentence)):
            # "The suspect, who denied links to Norland, argued": what he denied is no speaker.
            plain = None
        name = self._chunk(start - 1, sentence)
        somebody = self._firm and self._masks[start] & c.SOMEBODY and self._masks[name] & c.DETERMINER
        if name >= start - 1 or not (somebody or self.likely((name, start - 1), sentence - 1)):
            return plain
        return (name, comma) if self.personal((start, comma)) else self._explained(name, start - 1, sentence)

    def _explained(self, first: int, end: int, sentence: int) -> Range:
        """The name that "or ISW" and "a Washington, D.C.-based institute" stand behind."""
        name = first, end
        while name[0] - 1 > sentence and self._words[name[0] - 1] == ",":
            if not self._masks[name[0]] & (c.INDEFINITE | c.OR):
                break
            name = self._chunk(name[0] - 1, sentence), name[0] - 1
        return name if name[0] < name[1] and self.likely(name, sentence - 1) else (first, end)
