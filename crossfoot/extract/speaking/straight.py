"""Speakers before their verb: "X said", "X visited the site and said", "the figures of X show".

Much that stands before a verb is no speaker, so that a subject is first held to what a speaker is; then what was said
is looked for: behind the verb, on both sides of it, or in the clause that it stands in.
"""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.register import find_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.agents import ADVERBIAL
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.inverted import Inverted
from crossfoot.extract.speaking.lookalikes import Lookalikes
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: verbs of which one alone shows that its subject speaks
STRONG = c.SAY | c.ALLEGE | c.TELL | c.QUOTING
#: "front", "sector"
_FRONT = CONCEPTS.bit("where-direction")
#: with which a clause begins behind who heard it
_TOLD_CLAUSE = c.DETERMINER | c.HIS_HER | c.THEIR | c.OUR | c.EARLIER | c.GONE | HEDGE | CONCEPTS.bit("no-noun")
#: what opens what was told
_OPENS = frozenset("\"“”„«»'’:")
#: A number and its noun stand so near before the pronoun that takes them up.
_COUNTED = 3
#: How far behind a verb its clause may begin: "said on Tuesday in a statement that".
_CLAUSE_REACH = 14


class Straight(InText):
    """Finds the subjects that stand before the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer, reported: Reported, inverted: Inverted) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._reported = reported
        self._inverted = inverted
        self._lookalikes = Lookalikes(tokens, namer)
        #: whether a subject was found that the text does not show to be a speaker
        self.refused = False
        self._plurals = tokens.lexicon.language.plural_endings

    def mark(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands before the verb."""
        namer, masks = self._namer, self._masks
        name = self._before_occasion(namer.ending(back, first), at, first) or self._shared(back, first)
        if name and masks[at] & c.WEAK and not masks[at] & STRONG and self._is_counted(name, first):
            return None
        says = self._firm and masks[at] & (c.SAY | c.ALLEGE) and not masks[at] & (c.ACT | c.SHOWS)
        if name is None and says and (whose := namer.explained_by(back, first)):
            # "Norland, which says it shot down 12, ..."
            return self._relative(back - 1, (at, behind), whose, last)
        if name and says and masks[name[0]] & c.OF_THEM and self._tokens.behind(name[0]) < name[1]:
            # "of which Norland says 30 were shot down"
            whose = self._tokens.behind(name[0]), name[1]
            return self._relative(whose[0], (at, behind), whose, last)
        if name and self._is_where(name, at, behind, first, last):
            return None
        whose = self._in_contact(name) if says and name else None
        if name and whose and name[0] - 1 == first and masks[first] & c.ADJUNCT:
            # "After the talks Moller said"
            name = whose
        elif whose:
            return self._relative(whose[0], (at, behind), whose, last)
        told_of = back > first and masks[back - 1] & c.TOLD_OF and not masks[at] & c.SHOWS
        if told_of and not (behind < last and masks[behind] & c.THAT):
            # "Casualties reported as the raid goes on", "the cases recorded in May"
            return None
        if name is None or (masks[name[0]] | masks[name[1] - 1] | masks[back - 1]) & c.FIRST_PERSON:
            # "In the village of Suud we counted 12 graves"
            return None
        if masks[at] & c.SHOWS and name[0] > first and masks[name[0]] & c.MEDIUM and masks[name[0] - 1] & c.ADJUNCT:
            # "Photos published on Telegram show"
            return None
        several = masks[name[0]] & NUMERAL and name[1] - name[0] > 1
        if self._firm and several and self._words[at].endswith(self._plurals):
            # "ten of them from neighbouring states": a noun, as several state
            return None
        if self._inverted.is_told(at, name) or self._lookalikes.is_no_verb(at, behind, name, first, last):
            return None
        if not self._speaks(name, at, behind, first, last):
            return None
        mark = self._marked(at, behind, self._own(name, first), first, last)
        if mark and name[0] > first and not masks[name[0] - 1] & (c.SPEAKER_IN | c.CONTRAST | c.AND):
            mark.within = first, name[0]
        described = self._firm and masks[name[0]] & c.IT_THEY and masks[name[0] - 1] & c.TURN and behind < last
        if mark and described and masks[behind] & c.IS:
            # "They fired on what they said were stores": the sentence is not theirs.
            mark.first, mark.scope, mark.relative = name[0], Scope.CLAUSE, True
            mark.last = self._reported.clause_end(mark.last, last)
        return mark

    def _before_occasion(self, name: Range | None, at: int, first: int) -> Range | None:
        """Who stands before where he spoke: «Мэр во вторник на заседании заявил»; in the plural they may be it."""
        if self._firm or name is None or self._masks[at] & c.THEY_SAY or name[0] - 1 <= first:
            return name
        if not (self._masks[name[0] - 1] | self._tokens.base[name[0] - 1]) & c.ADJUNCT:
            return name
        who = self._namer.ending(name[0] - 1, first)
        held = who is not None and any(self._masks[step] & c.OFFICE for step in range(*who))
        return who if held and who is not None and who[0] == first else name

    def _in_contact(self, name: Range) -> Range | None:
        """Who stands right behind what his clause explains: "beyond villages Norland says it holds"."""
        masks, capital = self._masks, self._tokens.capital
        start = name[1]
        while start > name[0] and capital(start - 1):
            start -= 1
        noun = start - 1
        if noun < name[0] or start == name[1] or masks[noun] & (c.NAMING | c.REPORT | c.LINK | SIGN):
            return None
        told = self._words[noun].endswith(self._plurals) and object_of(masks[noun]) not in PEOPLE
        return (start, name[1]) if told else None

    def _speaks(self, name: Range, at: int, behind: int, first: int, last: int) -> bool:
        """Whether the subject of a verb of speech says something: a speaker, and nobody's opinion."""
        namer, masks = self._namer, self._masks
        if not masks[at] & STRONG and name[0] > first and masks[name[0] - 1] & c.THAT:
            # "a sign that X believes": nobody says so.
            return False
        told = self._firm and behind < last and masks[behind] & c.THAT and namer.has_capital(name)
        # "Northland reports that": with "that" a capital is one, also where the sentence begins.
        if self._firm and (masks[name[0]] | masks[name[1] - 1]) & c.NOBODY:
            # "Nobody has claimed", "Moller neither confirmed": no speaker.
            return False
        unsure = not masks[at] & STRONG or masks[at] & c.THEY_SAY
        told = told or self._lookalikes.accuses(at, name, last)
        if unsure and not told and not namer.likely(name, first) and not self._is_registered(name):
            self.refused = not masks[at] & c.REPORT
            return False
        return not (self._is_remark(name, first) or self._is_participle(name, at, behind, first, last))

    def _is_participle(self, name: Range, at: int, behind: int, first: int, last: int) -> bool:
        """Whether what looks like a verb tells what was done to those counted before it: "40 hits confirmed".

        Or with what shows something: "Footage posted on Telegram showed".
        """
        masks, past = self._masks, self._tokens.lexicon.language.regular_past_endings
        if self._firm and self._words[at].endswith(past) and behind < last and masks[behind] & c.ADJUNCT:
            clause = masks[behind : self._reported.clause_end(behind, last)]
            shown = masks[name[1] - 1] & c.IMAGE or not self._tokens.capital(name[1] - 1)
            if shown and any(mask & c.SHOWS for mask in clause) and not self._namer.likely(name, first):
                self.refused = True
                return True
        if not self._firm or not masks[name[0]] & (NUMBER | NUMERAL) or not self._words[at].endswith(past):
            return False
        if behind < last and masks[behind] & c.THAT:
            return False
        return not self._namer.likely(name, first) and object_of(masks[name[1] - 1]) not in PEOPLE

    def _marked(self, at: int, behind: int, name: Range, first: int, last: int) -> Mark | None:
        """The mark of a verb with its subject; ``None`` where nothing but a report speaks that nobody owns."""
        namer, masks = self._namer, self._masks
        mark = Mark(name[0], behind, (at, behind), namer.author_in(name), Scope.AHEAD)
        mark.drawn = bool(self._firm and masks[at] & c.SHOWS and mark.name != name)
        if namer.is_report(name, first):
            if self._firm and not masks[name[0]] & c.DETERMINER and not namer.is_source(name):
                # "Latest data shows": nobody who was named before.
                self.refused = True
                return None
            source = self._firm and namer.is_source(name)
            mark.name, mark.paper = (name, False) if source else (None, self._tokens.concepts(*name) & c.BODY_PAPER > 0)
        if masks[at] & c.TELL:
            heard = None if namer.is_told(behind) else self._who_heard(namer.behind(behind, last))
            closes = heard is not None and heard[1] < last and masks[heard[1]] & SIGN
            if heard and (closes or namer.has_capital(heard)):
                mark.heard = heard
                mark.last = heard[1]
        if self._firm and self._is_this(behind, last):
            # "The governor said this in a post": all that was told.
            mark.scope = Scope.REPORT
        else:
            self._cover(mark, at, name[0] - 1, first, last)
        return mark

    def _who_heard(self, name: Range | None) -> Range | None:
        """An outlet without what it was told: "told the Post his men had", "told the Post Norland troops had"."""
        if name is None or not self._firm:
            return name
        for at in range(name[0] + 1, name[1]):
            if not self._tokens.capital(at - 1):
                continue
            entry = GAZETTEER[self._words[at]]
            whose = entry is not None and entry.people is not None and at + 1 < name[1]
            if self._masks[at] & _TOLD_CLAUSE or (whose and not self._tokens.capital(at + 1)):
                return name[0], at
        return name

    def _relative(self, start: int, cue: Range, whose: Range, last: int) -> Mark:
        """The mark of a relative clause that begins at ``start``, with its verb of speech at ``cue``."""
        return Mark(start, self._reported.clause_end(cue[1], last), cue, whose, Scope.CLAUSE, relative=True)

    def _cover(self, mark: Mark, at: int, start: int, first: int, last: int) -> None:
        """Say what a mark covers, by what stands at ``start`` right before its subject, and behind its verb."""
        masks = self._masks
        counted = self._counted_by(start, first) if self._firm else None
        if counted is not None:
            # "at least 900 whom Norland says were taken": it counts them, and tells nothing else of the sentence
            mark.first, mark.scope, mark.last = counted, Scope.CLAUSE, self._reported.clause_end(mark.last, last)
            mark.relative = True
            return
        if self._firm and start > first and masks[start] & c.THAT and not self._told_before(first, start):
            # "attacks that the mayor described as vile": the sentence is not his.
            mark.scope, mark.last, mark.relative = Scope.CLAUSE, self._reported.clause_end(mark.last, last), True
            return
        noted = masks[start] & c.AS and start > first and not self._content(mark.last, last)
        if noted and self._words[start - 1] == ",":
            # "..., as the mayor has noted"
            mark.scope = Scope.AROUND
            return
        if start > first and masks[start] & c.TURN and not masks[start] & c.CONTRAST and self._words[start - 1] == ",":
            # "which X insists is necessary": a relative clause is X's, the sentence is not.
            mark.scope, mark.last = Scope.CLAUSE, self._reported.clause_end(mark.last, last)
            mark.relative = True
            return
        if self._firm and start == first and masks[start] & c.CONTRAST and "," in self._words[mark.last : last]:
            # "Though X claims all of it, ...": the main clause is nobody's.
            mark.scope, mark.last, mark.relative = Scope.CLAUSE, self._reported.clause_end(mark.last, last), True
            return
        while start >= first and self._words[start] in '"“«':
            start -= 1
        closes = start > first and self._words[start] in "–—" and self._words[start - 1] in ',"”»'
        content = self._tells(mark.last, last) if masks[at] & c.TELL else self._content(mark.last, last)
        if closes or (start >= first and self._words[start] in ",-–—\"”»’'" and not content):
            mark.scope = Scope.AROUND

    def _counted_by(self, who: int, first: int) -> int | None:
        """Where the number begins that a relative pronoun right behind it takes up: "900 people whom", "12 that"."""
        masks, at = self._masks, who
        if who <= first or not masks[who] & c.WHO:
            return None
        while at > max(first, who - _COUNTED) and not masks[at] & (NUMBER | NUMERAL):
            at = self._tokens.before(at)
            if masks[at] & SIGN:
                return None
        if at <= first or not masks[at] & (NUMBER | NUMERAL):
            return None
        before = self._tokens.before(at)
        return before if before >= first and masks[before] & HEDGE else at

    def _is_registered(self, name: Range) -> bool:
        """Whether a lone word that opens a sentence is the name of somebody known, where nouns open one as well."""
        if self._firm or name[1] - name[0] > 1:
            return False
        word, entry = self._tokens.surface(name[0]), GAZETTEER[self._words[name[0]]]
        country = entry is not None and entry.is_country
        return not country and find_body(word, self._tokens.lexicon.language.code) is not None

    def _is_counted(self, name: Range, first: int) -> bool:
        """Whether a figure counts those before the verb: "2 million Norlanders registered as refugees"."""
        counted = name[0] > first and self._masks[name[0] - 1] & NUMBER and not self._tokens.capital(name[0])
        # "In 2031 the council registered": a year
        counted = counted and not self._masks[name[0]] & c.DETERMINER
        return bool(counted) and not any(self._masks[at] & c.NAMING for at in range(*name))

    def _told_before(self, first: int, that: int) -> bool:
        """Whether a "that" begins what was told, and does not explain a noun."""
        masks = self._masks
        told = any(masks[at] & (c.SPEECH | c.ACCOUNT | c.ACCORDING) for at in range(first, that))
        return told or bool(masks[that - 1] & (SIGN | c.REPORT))

    def _is_remark(self, name: Range, first: int) -> bool:
        """Whether what was said only describes the noun before it: "bodies that it said were those of"."""
        masks, at = self._masks, name[0] - 1
        if not at - 1 > first or name[1] - name[0] > 1 or not masks[name[0]] & c.IT_THEY or not masks[at] & c.THAT:
            return False
        return not masks[at - 1] & (c.SPEECH | SIGN)

    def _is_this(self, at: int, last: int) -> bool:
        """Whether a verb reports "this" and nothing else: "said this on Telegram", "reported on this"."""
        if at + 1 < last and self._masks[at] & c.ACCOUNT_OF and self._masks[at + 1] & c.IS_THIS:
            at += 1
        if at >= last or not self._masks[at] & c.IS_THIS or self._masks[at] & c.IT_THEY:
            return False
        # "said that on Monday": a clause
        ends = STOP | NEWLINE if self._masks[at] & c.THAT else c.ADJUNCT | SIGN | NEWLINE | c.TIME
        return at + 1 >= last or bool(self._masks[at + 1] & ends)

    def _is_where(self, name: Range, at: int, behind: int, first: int, last: int) -> bool:
        """Whether a country or a town only tells where somebody counted: «В Норландии насчитали 40 погибших»."""
        masks = self._masks
        before = masks[name[0] - 1] if name[0] > first else 0
        inside = before & (c.SPEAKER_IN | c.ADJUNCT)
        if inside and masks[name[0]] & _FRONT:
            # «На фронті в Нордландії зафіксували 90 боїв»
            return True
        if self._firm or not inside or masks[at] & STRONG or masks[name[0]] & c.NAMING or name[1] - name[0] > 1:
            return False
        counts = behind < last and masks[behind] & (NUMBER | NUMERAL | HEDGE)
        # «в небі над Каспієм»: no body is named so
        return bool(counts) and (not before & c.SPEAKER_IN or GAZETTEER[self._words[name[0]]] is not None)

    def _own(self, name: Range, first: int) -> Range:
        """The subject of the sentence that "when it said", "what it said were" stands in."""
        masks = self._masks
        if name[1] - name[0] > 1 or not masks[name[0]] & c.IT_THEY or name[0] - 1 <= first:
            return name
        turn = masks[name[0] - 1]
        if not turn & c.TURN or (turn & c.WHO and self._words[name[0] - 2] == ","):
            return name
        return self._namer.opening(first, name[0] - 1) or name

    def _shared(self, back: int, first: int) -> Range | None:
        """The subject of an earlier verb: "The governor visited the site and said", "gave no number, but said"."""
        if back <= first or not self._masks[back - 1] & (c.AND | c.CONTRAST):
            return None
        found = self._namer.opening(first, back - 1)
        if found is None and "," in self._words[first : min(first + ADVERBIAL, back)]:
            # "To date, the agency has verified and reported"
            comma = self._words.index(",", first)
            found = self._namer.opening(comma + 1, back - 1)
        return found

    def _tells(self, at: int, last: int) -> bool:
        """Whether a clause follows behind those who heard it: not in "told a briefing in Geneva"."""
        masks = self._masks
        for step in range(at, last):
            if self._words[step] in _OPENS:
                break
            if self._words[step] == "," and self._firm and not masks[min(step + 1, last - 1)] & c.THAT:
                # "..., Moller told us, the third since May", "... told reporters on the pier, where 12 were at work"
                break
            if masks[step] & (c.THAT | c.DEED | c.PASSIVE | c.SPEECH):
                return True
        return False

    def _content(self, at: int, last: int) -> bool:
        """Whether what was said follows as a clause: "that", or words that are no adverbial."""
        masks, words = self._masks, self._words
        at = self._namer.skip_ahead(at, last)
        opening = self._tokens.base[at : self._tokens.behind(at)] if at < last else []
        adverbial = at < last and any(mask & (c.ADJUNCT | c.TIME | c.PERIOD) for mask in (masks[at], *opening))
        # "confirmed to Reuters"
        adverbial = adverbial or (at + 1 < last and bool(masks[at] & c.NOT) and self._tokens.capital(at + 1))
        for step in range(at, min(at + _CLAUSE_REACH, last)):
            mask = masks[step]
            if mask & c.THAT:
                # "said in a statement that also called for": what the statement did, not what was said
                return not (step + 1 < last and masks[step - 1] & c.REPORT and masks[step + 1] & c.SKIPPED)
            if words[step] == ",":
                return step + 1 < last and bool(masks[step + 1] & c.THAT)
            if mask & (STOP | NEWLINE | c.CITE) or (mask & SIGN and words[step] in ')»”"—–;:'):
                return False
            if mask & c.DASH and not self._tokens.joined(step):
                # "..., the ministry said - 12 of them near Norburg"
                return False
            if not adverbial:
                return True
        return False
