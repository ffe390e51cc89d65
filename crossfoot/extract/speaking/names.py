"""The phrase that names a speaker beside a cue.

"The ministry" in "the ministry said", "МАГАТЕ" in "підтвердили в МАГАТЕ".
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.parties import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.runs import CLOSED_BY, LONGEST, Runs
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: How many words the name of an office's holder may have, with the comma before it.
_HOLDER = 4
#: The subject of a sentence, where nothing tells it from its object, is at most so long.
_SUBJECT = 7
_ENDS_NAME = c.SPEECH | c.TURN | c.THAT | c.CITE | c.QUOTED_BY | c.ACCORDING | c.PASSIVE | c.DEED | c.PERIOD | NEWLINE
_ENDS_LATER = STOP | NUMBER | NUMERAL | c.TIME | c.ADJUNCT | c.SKIPPED | c.NOT | c.HE_SHE | c.IT_THEY | c.AS_OF
_ENDS = _ENDS_NAME | _ENDS_LATER
#: "to", as in "an aide to the chancellor"
_WITHIN = c.NOT | c.LINK
#: "the Council on", "the Committee against"
_ON = CONCEPTS.bit("me-about")
_REPORTS = FAMILIES.of_concepts(c.REPORT)
#: no part of a name between two others
_NO_PARTICLE = c.LINK | c.ADJUNCT | c.DETERMINER | c.AND | c.SPEECH | c.PASSIVE | c.TURN | NUMBER | NUMERAL
#: "Min" is a name where it has a capital.
_UNITS = CONCEPTS.any("unit")
#: words of a time: "on Saturday", «3 мая»
_TIMED = c.WHEN | NUMBER | INNER
_NAMING = c.NAMING
#: words that do not tell which report is meant
_NOT_WHICH = c.DETERMINER | c.PLAIN_REPORT | NUMBER | NUMERAL | c.TIME | c.THIS
_SPEAKS = c.NAMING | c.HE_SHE | c.IT_THEY | c.SAME_BODY | c.REPORT | SEAT

#: "acting regional governor": an office stands within so many words
_ACTING = 3
#: With which a sentence begins, a name or a plain noun has at most so many words.
_ONE_NAME = 3
_DASHES = frozenset("-–—")
#: An office has at most so many words before and with its noun.
_TITLE = 3
#: A word is looked for so often.
_OCCURRENCES = 4
#: So many capitals make a word an acronym.
_ACRONYM = 3


class Namer(Runs):
    """Finds the name before or behind a cue in one text."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self._gerunds = tokens.lexicon.language.gerund_endings
        #: who was told may speak as well, where word order tells which: "according to the state media"
        self._heard = c.BODY if self._firm else 0

    def likely(self, name: Range, sentence: int) -> bool:
        """Whether the words can name a speaker: an office, a body, a seat of government, a pronoun, a capital."""
        masks, text, starts = self._masks, self._tokens.text, self._starts
        if not self._firm and masks[name[0]] & c.DEED and self._words[name[0]].endswith(self._verbs):
            # «..., виявляють позиції ППО і передають»: what others do
            return False
        for at in range(*name):
            # «місцеві жителі» are more than their words.
            if (masks[at] | self._tokens.base[at]) & _SPEAKS:
                return True
            lone = at == name[0] == sentence and name[1] - at == 1
            if lone and (self._is_people(at) or object_of(masks[at]) in PEOPLE):
                return True
            if text[starts[at]].isupper() and (at > sentence or (not masks[at] and self._is_known(at))):
                return True
            if text[starts[at] : starts[at] + _ACRONYM].isupper() and self._ends[at] - starts[at] >= _ACRONYM:
                # "UNN reports": its capitals are not the sentence's.
                return True
        return False

    def _is_known(self, at: int) -> bool:
        """Whether a word that opens a sentence has a capital elsewhere as well: a name that was given before."""
        word, words = self._words[at], self._words
        again = -1
        for _ in range(_OCCURRENCES):
            try:
                again = words.index(word, again + 1)
            except ValueError:
                return False
            opens = again == 0 or self._masks[again - 1] & (STOP | NEWLINE)
            if again != at and not opens and self._tokens.capital(again):
                return True
        return False

    def is_country(self, name: Range) -> bool:
        """Whether one word is all of a name, that of a country."""
        entry = GAZETTEER[self._words[name[0]]]
        return name[1] - name[0] == 1 and entry is not None and entry.is_country()

    def is_state(self, name: Range) -> bool:
        """Whether a name is that of a country or of its seat, in however many words: "the United States", "Kyiv"."""
        first = name[0] + bool(self._masks[name[0]] & c.DETERMINER)
        entry = GAZETTEER[self._words[first]]
        if first + 1 >= name[1]:
            return self.is_country((first, name[1])) or bool(self._masks[first] & SEAT)
        return entry is not None and any(
            known.kind == "country" and len(known.rest) + 1 == name[1] - first for known in entry.longer
        )

    def has_capital(self, name: Range) -> bool:
        """Whether a word of the name is written with a capital."""
        return any(self._tokens.capital(at) for at in range(name[0], name[1]))

    def heads(self, name: Range) -> bool:
        """Whether the head of the words can be cited: not "its right to self-defence"."""
        for at in range(*name):
            mask = self._masks[at]
            if mask & (_SPEAKS | INNER) or self._tokens.capital(at):
                return True
            if at == name[0] and mask & c.THIS and not self._firm:
                # «спираючись на цю інформацію»
                return False
            if mask & (c.ADJUNCT | c.LINK) and not mask & c.DETERMINER:
                return False
        return self._tokens.lexicon.language.inflects

    def acts(self, name: Range) -> bool:
        """Whether a lone unknown word stands right before a verb: «там зберігалося»."""
        lone = not self._firm and name[1] - name[0] == 1 and not self._masks[name[0]] and name[1] < self._size
        return bool(lone and not self._masks[name[1]] & SIGN and self._words[name[1]].endswith(self._verbs))

    def is_headed(self, name: Range) -> bool:
        """Whether what stands before the first preposition ends with who or what can tell something.

        "The seizure of a tanker underlined" names no speaker, "the head of the board", "the data on losses" do.
        """
        masks = self._masks
        end = next((at for at in range(name[0] + 1, name[1]) if masks[at] & (c.ADJUNCT | c.LINK)), name[1])
        if end < name[1] and masks[end] & c.BY and masks[end - 1] & c.PRODUCED:
            # "images reviewed by the institute"
            return True
        return bool(masks[self._tokens.before(end)] & (_SPEAKS | c.REPORT)) or self._tokens.capital(end - 1)

    def trails_off(self, name: Range) -> bool:
        """Whether words that name nobody follow those that do: "Ukraine favoured any format" is a clause."""
        tokens, at = self._tokens, name[1] - 1
        while at > name[0] and not (self._masks[at] & _NAMING or tokens.capital(at)):
            at -= 1
        named = bool(self._masks[at] & _NAMING or tokens.capital(at))
        tail = [step for step in range(at + 1, name[1]) if not self._masks[step] & (SIGN | c.LINK | c.DETERMINER)]
        return named and len(tail) > 1

    def tells_deed(self, name: Range) -> bool:
        """Whether what a body did stands before its name: «Нова вистава міністерства» is a headline, no speaker."""
        adjectives = self._tokens.lexicon.language.attributive_endings
        for at in range(*name):
            if self._masks[at] & _NAMING:
                return False
            if at > name[0] and not self._masks[at] and not self._tokens.capital(at):
                return not self._words[at].endswith(adjectives)
        return False

    def is_report(self, name: Range, sentence: int) -> bool:
        """Whether the words name what was published and not who did: "the latest figures"."""
        if not self._tokens.has(_REPORTS, *name):
            return False
        for at in range(*name):
            mask = self._masks[at]
            adjective = mask & c.OFFICE and at + 1 < name[1] and self._masks[at + 1] & c.REPORT
            if (mask & c.NAMING and not adjective) or (at > sentence and self._tokens.capital(at)):
                return False
            if self._tokens.ends[at] - self._tokens.starts[at] > 1 and self._tokens.surface(at).isupper():
                # "UN data": its capitals are not the sentence's.
                return False
        return True

    def is_source(self, name: Range) -> bool:
        """Whether words that name a report tell which: "customs data", and not "the latest figures"."""
        noun = next((at for at in range(*name) if self._masks[at] & c.REPORT), name[0])
        return noun > name[0] and not any(self._masks[at] & _NOT_WHICH for at in range(name[0], noun))

    def author_in(self, name: Range) -> Range:
        """Who made the report that a name begins with: "the statement by the ministry" gives the ministry."""
        if self._heard:
            for at in range(name[0] + bool(self._masks[name[0]] & c.DETERMINER), name[1] - 1):
                if self._masks[at] & _NAMING or self._tokens.capital(at):
                    break
                if self._masks[at] & c.REPORT_OF and self._masks[at - 1] & c.REPORT:
                    return at + 1, name[1]
        return name

    def before(self, cue: int, sentence: int) -> Range | None:
        """The name right before a cue: "DTEK, the largest private producer, said" gives DTEK."""
        return self.ending(self.skip_back(cue, sentence), sentence)

    def ending(self, end: int, sentence: int) -> Range | None:
        """The name that ends before ``end``, or before a time or an apposition that ends there."""
        end = self._before_date(end, sentence)
        if end > sentence and self._masks[end - 1] & _TIMED:
            end = self._before_time(end, sentence)
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
        if self._words[end - 1] != ",":
            first = self._chunk(end, sentence)
            if self._is_aside(first, sentence):
                # "The premier, speaking to Radio Norland on 3 May, said"
                return self._over_apposition(self.skip_back(first, sentence) - 1, sentence)
            names = self._tokens.capital(first) or self._masks[first] & (c.NAMING | c.DETERMINER)
            if first - 1 > sentence and self._masks[first - 1] & c.WHO and not (self._firm and names):
                # "A commander who goes by the call sign Genius said"; not "people who the envoy said live there"
                whose = self._chunk(first - 1, sentence)
                # "a view shared by some analysts who say"
                whose = next((at + 1 for at in range(first - 2, whose, -1) if self._masks[at] & c.BY), whose)
                person = self._masks[first - 1] & c.SOMEBODY or object_of(self._masks[first - 2]) in PEOPLE
                if whose < first - 1 and (person or self.likely((whose, first - 1), sentence - 1)):
                    return whose, first - 1
            if self._firm and (explained := self._told_of(end, sentence)):
                return explained
            if first < end and self.likely((first, end), sentence):
                return self._before_office(first, end, sentence), end
            short = end - first - self._words[first:end].count(".") <= _ONE_NAME
            if first == sentence and first < end and short and not self._masks[first] & SIGN:
                # One word at the beginning of a sentence may be a name or a plain noun.
                return first, end
            if self._firm and first < end and self._words[first - 1] == "," and self._masks[first] & c.DETERMINER:
                # "12 trains were late, the harbour railway said"
                return first, end
            while first > sentence and self._masks[first - 1] & (c.ADJUNCT | c.PERIOD | INNER):
                first -= 1
            if first - 1 <= sentence or self._words[first - 1] != ",":
                return None
            # An adverbial may stand between comma and cue: "X, on which Y draws, said last night".
            name = self._over_apposition(first - 1, sentence)
            return name if name and name[1] < first - 1 else None
        return self._over_apposition(end - 1, sentence)

    def _over_dashes(self, dash: int, sentence: int) -> Range | None:
        """The name before an apposition between dashes: "The fund – one of the largest – said"."""
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
            if self._masks[step] & _NAMING:
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
        while at > sentence and masks[at - 1] & (c.ADJUNCT | c.SKIPPED):
            at -= 1
        if self._firm and at - 1 > sentence and self._words[at - 1] == ",":
            # "Norland, which lost the town, on Monday said"
            subject = self.opening(sentence, at - 1)
            return at if subject and subject[1] < at - 1 and self._words[subject[1]] == "," else end
        named = at > sentence and not masks[at - 1] & SIGN
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

    def _before_office(self, first: int, end: int, sentence: int) -> int:
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

    def behind(self, first: int, last: int) -> Range | None:
        """The name that begins at ``first``, ended by punctuation, a verb or an adverbial before ``last``."""
        masks, words = self._masks, self._words
        at = first
        while at < last and at - first < LONGEST:
            mask = masks[at]
            if self._is_initial(at, last):
                # «в. о. мера»
                at += 2
                continue
            audience = mask & c.AUDIENCE and not mask & self._heard and not self._tokens.capital(at)
            if at > first and (audience or self.breaks(at)):
                break
            if not mask:
                if not self._firm and words[at].endswith(self._verbs) and not self._tokens.capital(at):
                    break
                at += 1
                continue
            if mask & SIGN:
                if words[at] in CLOSED_BY and (closing := self._closes(at, last)) > 0:
                    at = closing + 1
                    continue
                if words[at] == "(" and self._abbreviated(at, last):
                    at += 3
                    continue
                if at + 1 >= last or not self._inside_word(at):
                    break
            elif mask & NUMBER and self._is_ordinal(at):
                at += 2
                continue
            elif mask & NUMBER and self._numbers_unit(at, first, last):
                at += 1
                continue
            elif mask & (_ENDS_NAME if at == first else _ENDS) and not mask & _NAMING:
                # "States" within "United States" is no verb, and the surname «Сорока» no number.
                name_like = mask & (c.SPEECH | NUMERAL | _UNITS) and not mask & c.WHEN and self._tokens.capital(at)
                within = name_like or mask & _WITHIN == _WITHIN or self._has_subject(at, last)
                if not (at > first and within):
                    break
            at = self._tokens.behind(at)
        at = min(at, last)
        while at > first and masks[at - 1] & (c.LINK | c.DETERMINER | c.AND) and not masks[at - 1] & c.NAMING:
            at -= 1
        return (first, self._with_holder(first, at, last)) if at > first else None

    def _has_subject(self, at: int, last: int) -> bool:
        """Whether a body is named by what it deals with: "the Council on Stateless Persons"."""
        if not self._firm or not self._masks[at] & _ON or at + 1 >= last or self._masks[at + 1] & (c.WHEN | NUMBER):
            return False
        body = self._masks[at - 1] & c.BODY and self._tokens.capital(at - 1)
        return bool(body and self._tokens.capital(at + 1))

    def _with_holder(self, first: int, end: int, last: int) -> int:
        """The end of an office's name together with who holds it: "said the local governor, Jens Moller"."""
        office = any(mask & c.OFFICE for mask in self._masks[first:end])
        if not office or end >= last or self._words[end] != "," or not self._masks[first] & c.DETERMINER:
            return end
        at = end + 1
        while at < last and self._tokens.capital(at) and self._words[at].isalpha():
            at += 1
        closed = at >= last or self._masks[at] & STOP or self._words[at] in (",", ")")
        return at if closed and self.personal((end + 1, at)) and at - end <= _HOLDER else end

    def opening(self, first: int, last: int) -> Range | None:
        """The subject with which a sentence begins: "The governor" in "The governor visited the site and said"."""
        masks, tokens = self._masks, self._tokens
        while first + 1 < last and masks[first] & c.SKIPPED and not masks[first] & c.NAMING:
            # "However, the minister"
            first += 2 if self._words[first + 1] == "," else 1
        if self._gerunds and self._words[first].endswith(self._gerunds):
            # «Спілкуючись з журналістами, хлопець ...»
            comma = next((at for at in range(first, last - 1) if self._words[at] == ","), -1)
            return self.opening(comma + 1, last) if comma > 0 else None
        name = self.behind(first, last)
        if name is None or masks[first] & (c.ADJUNCT | c.TURN | c.IT_THEY | c.NOT | SIGN):
            return None
        if tokens.behind(first) - first > 1 and not masks[first] & _SPEAKS:
            # "To date, the agency"
            return None
        named = False
        for at in range(*name):
            if masks[at] & c.NAMING or (tokens.capital(at) and not masks[at] & c.DETERMINER):
                named = True
            elif named and not masks[at] & (c.LINK | c.DETERMINER | SIGN | INNER):
                if self._firm and at == first + 1 and self._is_people(first) and tokens.capital(at + 1):
                    # "Spanish hosts Ida Marlow and Tom Agar"
                    continue
                name = (first, at)
                break
        return name if named and name[1] - first <= _SUBJECT else None

    def qualifies(self, at: int) -> bool:
        """Whether a word only tells which reports are meant: "those", "unconfirmed", "Spanish"."""
        mask = self._masks[at]
        if mask & (c.THAT | c.WHO | c.IT_THEY | c.HE_SHE):
            return False
        return bool(mask & (c.DETERMINER | c.UNVERIFIED)) or self._is_people(at)

    def _is_people(self, at: int) -> bool:
        """Whether a word names the people of a country: "Spanish"."""
        entry = GAZETTEER[self._words[at]]
        return entry is not None and entry.people is not None

    def personal(self, name: Range) -> bool:
        """A few words with capitals and nothing else: "the spokesperson, Dmitry Peskov, said"."""
        if name[1] - name[0] == 1 and self._masks[name[0]] & c.VOICE:
            # "The country's grid operator, Ukrenergo, said"
            return True
        if self._firm and name[1] - name[0] == 1 and self._is_acronym(name[0]):
            # "The harbour's mine agency, NMA, said"
            return True
        words = [at for at in range(*name) if self._words[at] != "." and not self._is_particle(at, name)]
        return 2 <= len(words) <= 5 and all(map(self._tokens.capital, words))

    def _is_acronym(self, at: int) -> bool:
        surface = self._tokens.surface(at)
        return len(surface) >= _ACRONYM and surface.isupper() and surface.isalpha()

    def _is_particle(self, at: int, name: Range) -> bool:
        """Whether a short word joins two parts of a name: "Jens von der Aue", "Omar al-Suudi"."""
        if not self._firm or not name[0] < at < name[1] - 1:
            return False
        short = len(self._words[at]) <= _ACRONYM and self._words[at].isalpha() and not self._masks[at] & _NO_PARTICLE
        return self._tokens.hyphen(at) or short
