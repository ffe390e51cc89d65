""" "X said", "said X", "was reported by X"."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.register import find_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.agents import ADVERBIAL, Agents
from crossfoot.extract.speaking.inverted import Inverted
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_CURRENCY = CONCEPTS.any("unit:" + name for name in ("USD", "EUR", "GBP", "UAH", "RUB"))
#: "million", before those whom nobody asked one by one
_MANY = CONCEPTS.bit("multiplier")
_HAVE = CONCEPTS.bit("have")
#: The currency of a sum stands within so many tokens.
_SUM = 3
_STRONG = c.SAY | c.ALLEGE | c.TELL | c.QUOTING
#: So many words stand between "claimed" and the lives.
_LIVES_REACH = 6
#: So far behind "announced" stands the noun that it announces.
_COUNT_REACH = 4
_QUOTES = frozenset("\"“”„«»'’")
#: what opens what was told
_OPENS = _QUOTES | {":"}
#: The subject between a quotation and its verb has at most so many words.
_SUBJECT = 8
#: How far behind a verb its clause may begin: "said on Tuesday in a statement that".
_CLAUSE_REACH = 14


class Verbs:
    """Reads the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        self._reported = Reported(tokens)
        self._agents = Agents(tokens, namer, self._reported)
        self._inverted = Inverted(tokens, namer, self._reported)
        self.refused = False
        #: a deed is announced, which the outlet tells
        self.deed = False
        #: word order is firm, and nouns look like verbs
        self._firm = not tokens.lexicon.language.inflects
        self._first_person = tokens.lexicon.language.first_person_endings

    def said(self, at: int, first: int, last: int) -> Mark | None:
        """The mark of the verb at ``at``.

        The sentence ends at ``last``; what earlier marks have left of it begins at ``first``.
        """
        masks = self._masks
        mask = masks[at]
        behind = self._tokens.behind(at)
        back = self._namer.skip_back(at, first)
        if back > first and masks[back - 1] & c.NOT:
            return None
        if behind < last and masks[behind] & c.REPORT_OF and not masks[behind] & c.BY and not self._is_past(at):
            # "reports of", "claims from"; but "boasted of"
            return None
        if mask & c.QUOTING and not self._beside_quotation(at, behind, first, last):
            # "The fighting continued"
            return None
        if self._firm and mask & (c.REPORT | c.RELAY) and self._reports_to(back, behind, first, last):
            return None
        if self._first_person and self._words[at].endswith(self._first_person) and not mask & c.ITSELF:
            # «поясню», «нагадуємо»
            return None
        if not self._firm and mask & c.DEED and not self._tells_clause(behind, last):
            # «Оператори виявили окопи»: a deed
            return None
        if mask & c.ANNOUNCE and self._announces_deed(behind, last):
            return self._announced(at, behind, back, first, last)
        if mask & c.ALLEGE and any(masks[step] & c.LIVES for step in range(behind, min(behind + _LIVES_REACH, last))):
            # "The fighting claimed an estimated 300 lives"
            return None
        passive = back < at and any(mask & c.PASSIVE for mask in masks[back:at])
        loose = passive or (back > first and self._words[back - 1] == ",")
        by = loose or (behind < last and masks[behind] & c.BY)
        mark = self._agents.by(at, behind, first, last, loose) if by else None
        if mark is None and passive and not mask & c.ITSELF:
            mark = self._agents.it_was(at, behind, back, first)
        elif mark is None:
            if mask & c.ITSELF:
                mark = self._agents.in_report(at, behind, back, first) or self._agents.on_page(at, behind, first, last)
            mark = mark or self._inverted.mark(at, behind, back, first, last)
            if mark is None and mask & c.ITSELF:
                mark = self._impersonal(at, behind, first, last)
            elif mark is None:
                mark = self._straight(at, behind, back, first, last)
        if mark is not None:
            mark.claimed = bool(mask & c.ALLEGE)
            mark.weak = not mask & _STRONG
            mark.more = bool(mask & c.MORE)
            mark.act = bool(mask & c.ACT)
            mark.relay = bool(mask & c.RELAY)
            if mask & _STRONG and mark.scope is not Scope.CLAUSE and behind < last and masks[behind] & c.DETAILS:
                # «У командуванні повідомили подробиці»: of all that was told, unless they stand below
                mark.scope = mark.scope if ":" in self._words[behind:last] else Scope.REPORT
        return mark

    def _is_past(self, at: int) -> bool:
        """Whether a verb has the ending of the past, which no noun has, and is nothing that is made by somebody."""
        past = self._tokens.lexicon.language.regular_past_endings
        return bool(past) and self._words[at].endswith(past) and not self._masks[at] & (c.PRODUCED | c.RELAY)

    def _beside_quotation(self, at: int, behind: int, first: int, last: int) -> bool:
        """Whether a quotation ends or begins at a verb or at its subject: "..." Moller continued, "..."."""
        ahead = self._words[behind : min(behind + 3, last)]
        before = self._words[max(first, at - _SUBJECT) : at]
        return any(word in _QUOTES for word in ahead + before) or ":" in ahead

    def _announced(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """Who announces a plan or a deed says so, and nothing more: "The fund announced a $9 million package"."""
        self.deed = True
        mark = self._straight(at, behind, back, first, last) if self._firm else None
        if mark is not None:
            mark.act = mark.weak = True
        return mark

    def _reports_to(self, back: int, at: int, first: int, last: int) -> bool:
        """Whether a verb only tells to whom somebody reports: "reported to the council", without "that"."""
        masks = self._masks
        if at + 1 >= last or not masks[at] & c.NOT:
            return False
        # "men who reported to army posts"
        those = back > first and masks[back - 1] & c.WHO
        if not (those or masks[at + 1] & c.DETERMINER or self._tokens.capital(at + 1)):
            return False
        end = self._reported.clause_end(at, last)
        return not any(mask & c.THAT for mask in masks[at:end])

    def _announces_deed(self, at: int, last: int) -> bool:
        """Whether a plan or a deed is announced, which the outlet tells: "announced a $9 million package"."""
        if at < last and self._is_money(at, last):
            # "has announced £6.5 billion of support"
            return True
        if at >= last or self._masks[at] & c.IS_THIS:
            return False
        if self._masks[at] & (SIGN | NEWLINE | NUMBER | NUMERAL | c.THAT | c.ADJUNCT | c.SKIPPED | c.NAMING | c.AND):
            return False
        plan = c.DETERMINER | c.NOBODY
        if (self._firm and not self._masks[at] & plan) or (not self._firm and self._tokens.capital(at)):
            return False
        # "the number of dead" is more than its words.
        return not any(mask & c.ANNOUNCED_COUNT for mask in self._tokens.base[at : min(at + _COUNT_REACH, last)])

    def _tells_clause(self, at: int, last: int) -> bool:
        """Whether a clause with "that" follows, or a count."""
        if at < last and self._words[at] == ",":
            at += 1
        return at < last and bool(self._masks[at] & (c.THAT | NUMBER | NUMERAL))

    def _is_money(self, at: int, last: int) -> bool:
        """Whether a sum of money begins at a token, its hedge left aside."""
        while at < last and self._masks[at] & HEDGE and not self._masks[at] & NUMBER:
            at = self._tokens.behind(at)
        found = (self._masks[step] for step in range(at, min(at + _SUM, last)))
        return bool(at < last and self._masks[at] & (NUMBER | NUMERAL | _CURRENCY)) and any(
            mask & _CURRENCY for mask in found
        )

    def saying(self, at: int, first: int, last: int) -> Mark | None:
        """ "X accused Y of lying, saying that": the speaker opens the sentence."""
        if self._masks[first] & c.ADJUNCT and not self._masks[first] & c.NAMING:
            # "On Tuesday, X accused Y of lying, warning that": the subject stands behind the adverbial.
            adverbial = range(first, min(first + ADVERBIAL, at))
            comma = next((step for step in adverbial if self._words[step] == ","), first)
            first = comma + 1
        if self._masks[at - 1] & c.BY:
            # "But the director countered their request by saying"
            first += bool(self._masks[first] & c.TURN)
        name = self._namer.opening(first, at) or self._namer.behind(first, at)
        if name is None or not self._namer.has_capital(name) or self._masks[name[1] - 1] & c.FIRST_PERSON:
            return None
        behind = self._tokens.behind(at)
        return Mark(at, behind, (at, behind), name, Scope.AHEAD, claimed=bool(self._masks[at] & c.ALLEGE))

    def with_saying(self, at: int, first: int) -> Mark | None:
        """ "..., with officials saying that": who says so stands behind "with"."""
        for step in range(at - 1, max(first, at - _CLAUSE_REACH), -1):
            if self._masks[step] & c.WITH and self._words[step - 1] == ",":
                name = self._namer.behind(step + 1, at)
                if name is None or not self._namer.likely(name, step):
                    return None
                behind = self._tokens.behind(at)
                # An aside: what the next sentence tells is not theirs.
                return Mark(step, behind, (at, behind), name, Scope.AHEAD, act=True)
            if self._masks[step] & SIGN and self._words[step] in ",;:":
                break
        return None

    def _is_no_verb(self, at: int, behind: int, name: Range, first: int, last: int) -> bool:
        """Whether what looks like a verb of saying behind a name is a noun or a participle, or nobody's word."""
        namer, masks = self._namer, self._masks
        amount = masks[behind + 1] & (HEDGE | NUMBER | NUMERAL | _CURRENCY) if behind + 1 < last else 0
        if self._firm and amount and masks[behind] & c.PUT_AT and not namer.likely(name, first):
            # "with losses estimated at 40"
            return True
        if self._firm and any(mask & (c.PASSIVE | _HAVE) for mask in masks[name[0] : name[1]]):
            if not any(mask & c.WHO for mask in masks[name[0] : name[1]]):
                # "Its count is higher than Western estimates", "The town has come under repeated": a clause and a noun.
                return True
        end = name[1] - 1
        if self._firm and end - name[0] > 1 and not (masks[end] & c.NAMING or self._tokens.capital(end)):
            if self._words[end].endswith(self._tokens.lexicon.language.regular_past_endings):
                # "The town sustained estimated losses of 40": another verb stands before it.
                return True
        if masks[name[0]] & _MANY:
            # "some 5 million people had registered"
            return True
        if self._firm and (self._is_deed(name) or (masks[at] & c.SHOWS and not namer.is_headed(name))):
            return True
        if self._firm and masks[at] & c.RELAY and not masks[at] & c.SAY and not namer.is_headed(name):
            # "The line to Suud carries 40 MW"
            return True
        if self._firm and masks[at] & c.PRODUCED and namer.is_report(name, first):
            # "In a report published on Monday"
            return True
        if self._firm and masks[at] & c.ACT and name[0] == first and namer.is_country(name):
            # "Norland offered 40 tanks": a deed
            return True
        if self._firm and namer.is_country((name[0], name[0] + 1)) and behind < last and self._is_money(behind, last):
            # "Norland alone added €40 million"
            return True
        if self._firm and any(masks[step] & c.NOT and not masks[step] & c.LINK for step in range(*name)):
            # "The council must firmly expect"
            return True
        if masks[at] & c.SHOWS and namer.is_country(name) and not (behind < last and masks[behind] & c.THAT):
            # "Norland shows the way"
            return True
        if masks[at] & c.ALLEGE and masks[at - 1] & c.ADJUNCT and not masks[at - 1] & c.SKIPPED:
            # "About alleged crimes": no verb.
            return True
        near = masks[max(first, name[0] - 2) : name[0]]
        if masks[at] & c.REPORT and self._firm and any(mask & c.ADJUNCT for mask in near):
            # "In earlier Northland reports": a noun.
            return True
        # "offered lower estimates": a noun
        word = self._firm and name[1] - name[0] == 1 and name[0] > first
        return bool(word and masks[at] & c.REPORT and not namer.likely(name, first))

    def _straight(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands before the verb."""
        namer, masks = self._namer, self._masks
        name = namer.ending(back, first) or self._shared(back, first)
        if name and masks[at] & c.WEAK and not masks[at] & _STRONG and self._is_counted(name, first):
            return None
        says = self._firm and masks[at] & (c.SAY | c.ALLEGE) and not masks[at] & (c.ACT | c.SHOWS)
        if name is None and says and (whose := namer.explained_by(back, first)):
            # "Norland, which says it shot down 12, ..."
            end = self._reported.clause_end(behind, last)
            return Mark(back - 1, end, (at, behind), whose, Scope.CLAUSE, relative=True)
        told_of = back > first and masks[back - 1] & c.TOLD_OF and not masks[at] & c.SHOWS
        if told_of and not (behind < last and masks[behind] & c.THAT):
            # "Casualties reported as the raid goes on", "the cases recorded in May"
            return None
        if name is None or (masks[name[0]] | masks[name[1] - 1] | masks[back - 1]) & c.FIRST_PERSON:
            # "In the village of Suud we counted 12 graves"
            return None
        if self._inverted.is_told(at, name):
            return None
        if self._is_no_verb(at, behind, name, first, last):
            return None
        if not masks[at] & _STRONG and name[0] > first and masks[name[0] - 1] & c.THAT:
            # "a sign that X believes": nobody says so.
            return None
        told = self._firm and behind < last and masks[behind] & c.THAT and namer.has_capital(name)
        # "Northland reports that": with "that" a capital is one, also where the sentence begins.
        if self._firm and (masks[name[0]] | masks[name[1] - 1]) & c.NOBODY:
            # "Nobody has claimed", "Moller neither confirmed": no speaker.
            return None
        unsure = not masks[at] & _STRONG or masks[at] & c.THEY_SAY
        if unsure and not told and not namer.likely(name, first) and not self._is_registered(name):
            self.refused = not masks[at] & c.REPORT
            return None
        if self._is_remark(name, first):
            return None
        name = self._own(name, first)
        mark = Mark(name[0], behind, (at, behind), namer.author_in(name), Scope.AHEAD)
        mark.drawn = bool(self._firm and masks[at] & c.SHOWS and mark.name != name)
        if namer.is_report(name, first):
            if self._firm and not masks[name[0]] & c.DETERMINER and not namer.is_source(name):
                # "Latest data shows": nobody who was named before.
                self.refused = True
                return None
            if not (self._firm and namer.is_source(name)):
                mark.name, mark.paper = None, any(masks[step] & c.BODY_PAPER for step in range(*name))
        if masks[at] & c.TELL:
            heard = namer.behind(behind, last)
            closes = heard is not None and heard[1] < last and masks[heard[1]] & SIGN
            if heard and (closes or namer.has_capital(heard)):
                mark.heard = heard
                mark.last = heard[1]
        if self._firm and self._is_this(behind, last):
            # "The governor said this in a post": all that was told.
            mark.scope = Scope.REPORT
            return mark
        start = name[0] - 1
        if self._firm and start > first and masks[start] & c.THAT and not self._told_before(first, start):
            # "attacks that the mayor described as vile": the sentence is not his.
            mark.scope, mark.last, mark.relative = Scope.CLAUSE, self._reported.clause_end(mark.last, last), True
            return mark
        noted = masks[start] & c.AS and start > first and not self._content(mark.last, last)
        if noted and self._words[start - 1] == ",":
            # "..., as the mayor has noted"
            mark.scope = Scope.AROUND
            return mark
        if start > first and masks[start] & c.TURN and not masks[start] & c.CONTRAST and self._words[start - 1] == ",":
            # "which X insists is necessary": a relative clause is X's, the sentence is not.
            mark.scope, mark.last = Scope.CLAUSE, self._reported.clause_end(mark.last, last)
            mark.relative = True
            return mark
        if self._firm and start == first and masks[start] & c.CONTRAST and "," in self._words[mark.last : last]:
            # "Though X claims all of it, ...": the main clause is nobody's.
            mark.scope, mark.last, mark.relative = Scope.CLAUSE, self._reported.clause_end(mark.last, last), True
            return mark
        while start >= first and self._words[start] in '"“«':
            start -= 1
        closes = start > first and self._words[start] in "–—" and self._words[start - 1] in ',"”»'
        content = self._tells(mark.last, last) if masks[at] & c.TELL else self._content(mark.last, last)
        if closes or (start >= first and self._words[start] in ",-–—\"”»’'" and not content):
            mark.scope = Scope.AROUND
        return mark

    def _is_registered(self, name: Range) -> bool:
        """Whether a lone word that opens a sentence is the name of somebody known, where nouns open one as well."""
        if self._firm or name[1] - name[0] > 1:
            return False
        word, entry = self._tokens.surface(name[0]), GAZETTEER[self._words[name[0]]]
        country = entry is not None and entry.is_country()
        return not country and find_body(word, self._tokens.lexicon.language.code) is not None

    def _is_counted(self, name: Range, first: int) -> bool:
        """Whether a figure counts those before the verb: "2 million Norlanders registered as refugees"."""
        counted = name[0] > first and self._masks[name[0] - 1] & NUMBER and not self._tokens.capital(name[0])
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

    def _is_deed(self, name: Range) -> bool:
        """Whether attacks stand where a speaker should: "drone attacks on Norland cities underscore"."""
        events = [at for at in range(*name) if object_of(self._masks[at]) in EVENTS and not self._tokens.capital(at)]
        named = range(name[0], events[0]) if events else range(0)
        return bool(events) and not any(self._masks[at] & c.NAMING or self._tokens.capital(at) for at in named)

    def _is_this(self, at: int, last: int) -> bool:
        """Whether a verb reports "this" and nothing else: "said this on Telegram"."""
        if at >= last or not self._masks[at] & c.IS_THIS or self._masks[at] & c.IT_THEY:
            return False
        # "said that on Monday": a clause
        ends = STOP | NEWLINE if self._masks[at] & c.THAT else c.ADJUNCT | SIGN | NEWLINE | c.TIME
        return at + 1 >= last or bool(self._masks[at + 1] & ends)

    def _impersonal(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """ "It is noted that" goes on with whoever spoke before."""
        if at > first or behind + 1 >= last or not self._masks[behind + 1] & c.THAT:
            return None
        return Mark(at, behind, (at, behind), None, Scope.AHEAD)

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
            if masks[step] & (NUMBER | NUMERAL) and not (masks[step - 1] | masks[min(step + 1, last - 1)]) & c.TIME:
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
