"""What a run of words can be: a speaker, a state, a report, the name of a person.

A name is found by what stands around it; whether it is one, its own words tell: an office, a body, a capital that is
not the sentence's, the name of a country.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, EVENTS, PEOPLE, object_of
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.runs import Runs
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_REPORTS = FAMILIES.of_concepts(c.REPORT)
#: no part of a name between two others
_NO_PARTICLE = c.LINK | c.ADJUNCT | c.DETERMINER | c.AND | c.SPEECH | c.PASSIVE | c.TURN | NUMBER | NUMERAL
#: words that do not tell which report is meant
_NOT_WHICH = c.DETERMINER | c.PLAIN_REPORT | NUMBER | NUMERAL | c.TIME | c.THIS
#: words that name who or what can tell something
SPEAKS = c.NAMING | c.BOTH_SIDES | c.HE_SHE | c.IT_THEY | c.SAME_BODY | c.REPORT | SEAT
#: people who speak, and are counted as something else or not at all: "families", "crews"
_PLAIN_PEOPLE = CONCEPTS.bit("plain-people")
#: A word is looked for so often.
_OCCURRENCES = 4
#: So many capitals make a word an acronym.
_ACRONYM = 3
#: «новый отчёт»
_TITLE = 2
#: "losses of Norland": what is told of and whose it is
_OWNED = 2


class Candidates(Runs):
    """Tells what the words of a name say in one text."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        #: who was told may speak as well, where word order tells which: "according to the state media"
        self._heard = c.BODY if self._firm else 0

    def likely(self, name: Range, sentence: int) -> bool:
        """Whether the words can name a speaker: an office, a body, a seat of government, a pronoun, a capital."""
        masks, text, starts = self._masks, self._tokens.text, self._starts
        if not self._firm and masks[name[0]] & c.TOLD_OF and name[1] - name[0] <= _OWNED:
            # «Потери Норландии оценили в 40 тысяч»
            return False
        if not self._firm and masks[name[0]] & c.DEED and self._words[name[0]].endswith(self._verbs):
            # «..., виявляють позиції ППО і передають»: what others do
            return False
        if self._firm and object_of(masks[name[1] - 1]) in EVENTS and not masks[name[1] - 1] & SPEAKS:
            # "with 40 Norland raids recorded against clinics": what was done says nothing
            return False
        told = {object_of(masks[at]) for at in range(*name)}
        # "the missile raids Norway", unlike "Missile maker Orvo"
        flies = object_of(masks[self._head_of(name)]) in AIR or (told & AIR and told & EVENTS)
        if flies and not any((masks[at] | self._tokens.base[at]) & SPEAKS for at in range(*name)):
            # «Ударних «Гераней» планують робити»: weapons say nothing
            return False
        for at in range(*name):
            # «місцеві жителі» are more than their words.
            if (masks[at] | self._tokens.base[at]) & SPEAKS:
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

    def _head_of(self, name: Range) -> int:
        """The word of a name that says what it is: the last, or the first noun where word order is free."""
        if self._firm:
            return name[1] - 1
        attributes = self._tokens.lexicon.language.attributive_endings
        nouns = (at for at in range(*name) if self._words[at].isalpha() and not self._words[at].endswith(attributes))
        return next(nouns, name[0])

    def are_people(self, name: Range) -> bool:
        """Whether plain people are named, as no article tells which: "aid workers", "mothers of the missing"."""
        if not self._firm or any(map(self._tokens.capital, range(name[0] + 1, name[1]))):
            return False
        end = next((at for at in range(name[0] + 1, name[1]) if self._masks[at] & (c.LINK | c.ADJUNCT)), name[1])
        mask = self._masks[self._tokens.before(end)]
        plural = self._words[end - 1].endswith(self._plurals) or object_of(mask) in PEOPLE
        plain = not any(self._masks[at] & (NUMBER | NUMERAL | c.DETERMINER | SIGN) for at in range(name[0], end))
        return plain and plural and bool(object_of(mask) in PEOPLE or mask & _PLAIN_PEOPLE)

    def say_people(self, first: int, end: int, sentence: int) -> bool:
        """Whether plain people begin a clause and say something: "Mothers of the missing say", "..., farmers said"."""
        verb = self._masks[end] if end < self._size else 0
        past = self._tokens.lexicon.language.regular_past_endings
        if not verb & c.SAY or verb & c.SHOWS or (past and self._words[end].endswith(past)):
            # "Soldiers reported missing"
            return False
        return (first == sentence or bool(self._masks[first - 1] & SIGN)) and self.are_people((first, end))

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
        return name[1] - name[0] == 1 and entry is not None and entry.is_country

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
            if mask & (SPEAKS | INNER) or self._tokens.capital(at):
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

    def has_verb(self, name: Range) -> bool:
        """Whether a word behind the first ends as verbs do: «Майстри працюють щодня: лагодять дахи» names nobody."""
        later = range(name[0] + 1, name[1])
        return any(self._words[at].endswith(self._verbs) and not self._tokens.capital(at) for at in later)

    def is_headed(self, name: Range) -> bool:
        """Whether what stands before the first preposition ends with who or what can tell something.

        "The seizure of a tanker underlined" names no speaker, "the head of the board", "the data on losses" do.
        """
        masks = self._masks
        end = next((at for at in range(name[0] + 1, name[1]) if masks[at] & (c.ADJUNCT | c.LINK)), name[1])
        if end < name[1] and masks[end] & c.BY and masks[end - 1] & c.PRODUCED:
            # "images reviewed by the institute"
            return True
        return bool(masks[self._tokens.before(end)] & (SPEAKS | c.REPORT)) or self._tokens.capital(end - 1)

    def trails_off(self, name: Range) -> bool:
        """Whether words that name nobody follow those that do: "Ukraine favoured any format" is a clause."""
        tokens, at = self._tokens, name[1] - 1
        while at > name[0] and not (self._masks[at] & c.NAMING or tokens.capital(at)):
            at -= 1
        named = bool(self._masks[at] & c.NAMING or tokens.capital(at))
        tail = [step for step in range(at + 1, name[1]) if not self._masks[step] & (SIGN | c.LINK | c.DETERMINER)]
        return named and len(tail) > 1

    def tells_deed(self, name: Range) -> bool:
        """Whether what a body did stands before its name: «Нова вистава міністерства» is a headline, no speaker."""
        adjectives = self._tokens.lexicon.language.attributive_endings
        for at in range(*name):
            if self._masks[at] & c.NAMING:
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

    def is_source(self, name: Range, *, drawn: bool = False) -> bool:
        """Whether words that name a report tell which: "customs data", and not "the latest figures".

        ``drawn`` says that the text draws on it: "according to satellite images".
        """
        noun = next((at for at in range(*name) if self._masks[at] & c.REPORT), name[0])
        if self._firm and not drawn and noun > name[0] and self._is_new(name[0]):
            # "A January study": no report that was told before; "a statement" is of who spoke last
            return not self._masks[noun] & c.STATEMENT
        if drawn and self._tokens.behind(noun) - noun > 1:
            return True
        return noun > name[0] and not any(self._masks[at] & _NOT_WHICH for at in range(name[0], noun))

    def _is_new(self, at: int) -> bool:
        """Whether a noun phrase that begins there names what was not named before: "a", "one", but not "the one"."""
        return bool(self._masks[at] & (c.INDEFINITE | NUMERAL))

    def author_in(self, name: Range) -> Range:
        """Who made the report that a name begins with: "the statement by the ministry" gives the ministry."""
        if self._firm:
            for at in range(name[0] + bool(self._masks[name[0]] & c.DETERMINER), name[1] - 1):
                if self._masks[at] & c.NAMING or self._tokens.capital(at):
                    break
                if self._masks[at] & c.REPORT_OF and self._masks[at - 1] & c.REPORT:
                    return at + 1, name[1]
            return name
        for at in range(name[0], min(name[0] + _TITLE, name[1])):
            of = self._tokens.behind(at)
            if self._masks[at] & (c.NAMING | SIGN):
                break
            if self._masks[at] & c.REPORT and of < name[1] and not self._masks[of] & (SIGN | c.ADJUNCT | c.LINK):
                # «Отчёт министерства»
                named = any(self._masks[step] & c.NAMING or self._tokens.capital(step) for step in range(of, name[1]))
                return (of, name[1]) if named else name
        return name

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
        if self._firm and name[1] - name[0] == 1 and self._names_body(name[0]):
            # "The observer mission, Minosca, said"
            return True
        words = [at for at in range(*name) if self._words[at] != "." and not self._is_particle(at, name)]
        return 2 <= len(words) <= 5 and all(map(self._tokens.capital, words))

    def _names_body(self, at: int) -> bool:
        """Whether a word with a capital behind a body and a comma is no word of the language and no place."""
        told = (
            at > 1 and self._words[at - 1] == "," and self._masks[self._tokens.before(at - 1)] & (c.BODY | c.SAME_BODY)
        )
        new = self._tokens.capital(at) and not self._masks[at] and GAZETTEER[self._words[at]] is None
        return bool(told and new)

    def _is_acronym(self, at: int) -> bool:
        surface = self._tokens.surface(at)
        return len(surface) >= _ACRONYM and surface.isupper() and surface.isalpha()

    def _is_particle(self, at: int, name: Range) -> bool:
        """Whether a short word joins two parts of a name: "Jens von der Aue", "Omar al-Suudi"."""
        if not self._firm or not name[0] < at < name[1] - 1:
            return False
        short = len(self._words[at]) <= _ACRONYM and self._words[at].isalpha() and not self._masks[at] & _NO_PARTICLE
        return self._tokens.hyphen(at) or short
