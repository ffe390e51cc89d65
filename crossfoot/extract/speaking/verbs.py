""" "X said", "said X", "was reported by X": a verb of speech, and where to look for who says so.

The verb is first held to what a verb of speech is; then its speaker is looked for: with "by", behind it, before it.
"""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.agents import ADVERBIAL, Agents
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.inverted import Inverted
from crossfoot.extract.speaking.lookalikes import is_money
from crossfoot.extract.speaking.marks import Mark, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.speaking.straight import STRONG, Straight
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, Tokens

#: So many words stand between "claimed" and the lives.
_LIVES_REACH = 6
#: So far behind "announced" stands the noun that it announces.
_COUNT_REACH = 4
_QUOTES = frozenset("\"“”„«»'’")
#: what parts a headline's news from who told it
_PARTS = frozenset(":–—")
#: The subject between a quotation and its verb has at most so many words.
_SUBJECT = 8
#: "with" stands so far before "saying": "with officials of the council in Suud saying that"
_WITH_REACH = 14


class Verbs(InText):
    """Reads the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        super().__init__(tokens, namer)
        self._reported = Reported(tokens)
        self._agents = Agents(tokens, namer, self._reported)
        self._inverted = Inverted(tokens, namer, self._reported)
        self._straight = Straight(tokens, namer, self._reported, self._inverted)
        #: a deed is announced, which the outlet tells
        self.deed = False
        self._first_person = tokens.lexicon.language.first_person_endings

    def begin(self) -> None:
        """Begin a sentence: nothing is refused yet, and no deed announced."""
        self._straight.refused = self.deed = False

    @property
    def refused(self) -> bool:
        """Whether a verb of the sentence has a subject that the text does not show to be a speaker."""
        return self._straight.refused

    def said(self, at: int, first: int, last: int) -> Mark | None:
        """The mark of the verb at ``at``.

        The sentence ends at ``last``; what earlier marks have left of it begins at ``first``.
        """
        masks = self._masks
        mask = masks[at]
        behind = self._tokens.behind(at)
        back = self._namer.skip_back(at, first)
        if not self._is_speech(at, behind, back, first, last):
            return None
        if mask & c.ANNOUNCE and self._announces_deed(behind, last):
            return self._announced(at, behind, back, first, last)
        if mask & c.ALLEGE and any(masks[step] & c.LIVES for step in range(behind, min(behind + _LIVES_REACH, last))):
            # "The fighting claimed an estimated 300 lives"
            return None
        mark = self._found(at, behind, back, first, last)
        if mark is not None:
            mark.claimed = bool(mask & c.ALLEGE)
            mark.weak = not mask & STRONG
            mark.more = bool(mask & c.MORE)
            mark.act = bool(mask & c.ACT)
            mark.relay = bool(mask & c.RELAY)
            if mask & STRONG and mark.scope is not Scope.CLAUSE and behind < last and masks[behind] & c.DETAILS:
                # «У командуванні повідомили подробиці»: of all that was told, unless they stand below
                mark.scope = mark.scope if ":" in self._words[behind:last] else Scope.REPORT
        return mark

    def _is_speech(self, at: int, behind: int, back: int, first: int, last: int) -> bool:
        """Whether a verb that may be one of speech is: no noun, not denied, no deed, and not the word of the writer."""
        masks = self._masks
        mask = masks[at]
        if back > first and masks[back - 1] & c.NOT:
            return False
        what = masks[behind] if behind < last else 0
        if mask & c.DEMAND and not what & (c.DETERMINER | c.THAT | NUMBER | NUMERAL):
            # "Talks on the demands of both sides went on"
            return False
        writes = mask & c.RELAY and not mask & c.REPORT
        if mask & c.ALLEGE and what & c.FROM and self._claims_of(behind + 1, last):
            # "claims from Norland that"
            return True
        if what & c.REPORT_OF and not (what & c.BY or writes or self._is_past(at)):
            # "reports of", "claims from"; but "boasted of", "writes of"
            return False
        if self._firm and what & c.THEIR and not mask & c.TELL and self._acts_on_holder(behind + 1, last):
            return False
        if self._firm and at - 1 > first and self._words[at - 1] == "-" and self._tokens.joined(at):
            # "a value-added tax"
            return False
        if mask & c.QUOTING and not self._beside_quotation(at, behind, first, last):
            # "The fighting continued"
            return False
        if self._firm and mask & (c.REPORT | c.RELAY) and self._reports_to(back, behind, first, last):
            return False
        if mask & c.RECORDS and not self._counts(at, first, last):
            # «Полиция документирует последствия налёта»: a deed
            return False
        if self._first_person and self._words[at].endswith(self._first_person) and not mask & c.ITSELF:
            # «поясню», «нагадуємо»
            return False
        # «Оператори виявили окопи»: a deed
        return bool(self._firm or not mask & c.DEED or self._tells_clause(behind, last))

    def _counts(self, at: int, first: int, last: int) -> bool:
        """Whether a number or a clause is told with the verb at ``at``; not what stands before a colon or a dash."""
        start = next((step for step in range(at, first, -1) if self._words[step] in _PARTS), first)
        return any(mask & (NUMBER | NUMERAL | c.THAT) for mask in self._masks[start:last])

    def _claims_of(self, at: int, last: int) -> bool:
        """Whether somebody is named right there and what he says follows."""
        name = self._namer.behind(at, last)
        told = name is not None and name[1] < last and self._masks[name[1]] & c.THAT
        return bool(told) and name is not None and self._namer.likely(name, at - 1)

    def _acts_on_holder(self, at: int, last: int) -> bool:
        """Whether somebody of theirs is all a verb has: "recalled its envoy after"; but "says its medics treated"."""
        if at + 1 >= last or not self._masks[at] & c.OFFICE:
            return False
        return bool(self._masks[at + 1] & (SIGN | NEWLINE | c.ADJUNCT | c.AND))

    def _is_this_news(self, at: int) -> bool:
        """Whether "this was" stands right before a verb, which makes it a passive where word order is firm."""
        return self._firm and at > 0 and bool(self._masks[self._tokens.before(at)] & c.THIS_NEWS)

    def _found(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """A verb with its speaker, wherever he stands."""
        mask = self._masks[at]
        # "This was" is one phrase.
        passive = any(mask & c.PASSIVE for mask in self._masks[back:at]) or self._is_this_news(at)
        loose = passive or (back > first and self._words[back - 1] == ",")
        by = loose or (behind < last and self._masks[behind] & (c.BY | (c.FROM if mask & c.ALLEGE else 0)))
        mark = self._agents.by(at, behind, first, last, loose) if by else None
        if mark is not None:
            return mark
        if passive and not mask & c.ITSELF:
            return self._agents.it_was(at, behind, back, first)
        if mask & c.ITSELF:
            mark = self._agents.in_report(at, behind, back, first) or self._agents.on_page(at, behind, first, last)
        mark = mark or self._inverted.mark(at, behind, back, first, last)
        if mark is not None:
            return mark
        if mask & c.ITSELF:
            return self._impersonal(at, behind, first, last)
        return self._straight.mark(at, behind, back, first, last)

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
        mark = self._straight.mark(at, behind, back, first, last) if self._firm else None
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
        if at < last and is_money(self._tokens, at, last):
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
        mark = Mark(at, behind, (at, behind), name, Scope.AHEAD, claimed=bool(self._masks[at] & c.ALLEGE))
        # "Norland urged both sides to talk, warning of a wider war": a state's deed, behind which the outlet goes on
        warns = self._masks[at] & c.WARN and self._namer.is_country(name)
        mark.act = bool(warns) and not any(mask & (NUMBER | NUMERAL) for mask in self._masks[at:last])
        return mark

    def with_saying(self, at: int, first: int) -> Mark | None:
        """ "..., with officials saying that": who says so stands behind "with"."""
        for step in range(at - 1, max(first, at - _WITH_REACH), -1):
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

    def _impersonal(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """ "It is noted that" goes on with whoever spoke before."""
        if at > first or behind + 1 >= last or not self._masks[behind + 1] & c.THAT:
            return None
        return Mark(at, behind, (at, behind), None, Scope.AHEAD)
