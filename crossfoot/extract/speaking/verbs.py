""" "X said", "said X", "was reported by X"."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_CURRENCY = CONCEPTS.any("unit:" + name for name in ("USD", "EUR", "GBP", "UAH", "RUB"))
#: The currency of a sum stands within so many tokens.
_SUM = 3
_STRONG = c.SAY | c.ALLEGE | c.TELL
_NEWS, _IS_THIS, _ABOUT = map(FAMILIES.of_concepts, (c.THIS_NEWS, c.IS_THIS, c.ABOUT))
#: How far a verb may stand behind the "this" of "this was reported by X".
_NEWS_REACH = 20
#: How far behind a verb the page may stand that it was told on.
_PAGE_REACH = 20
#: So many words stand between "claimed" and the lives.
_LIVES_REACH = 6
#: So far behind "announced" stands the noun that it announces.
_COUNT_REACH = 4
#: An adverbial that opens a sentence is no longer.
_ADVERBIAL = 9
#: How far behind a verb its clause may begin: "said on Tuesday in a statement that".
_CLAUSE_REACH = 14


class Verbs:
    """Reads the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        told, free = tokens.families, tokens.lexicon.language.dictionary is not None
        #: whether the text has a "this" that can be reported, and words for what a clause is about
        self._has_news = bool(told[_NEWS] or (free and told[_IS_THIS]))
        self._has_about = bool(told[_ABOUT])
        self.refused = False
        #: word order is firm, and nouns look like verbs
        self._firm = tokens.lexicon.language.dictionary is None

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
        if behind < last and masks[behind] & c.REPORT_OF and not masks[behind] & c.BY:
            # "reports of", "claims from"
            return None
        if mask & c.ANNOUNCE and self._announces_deed(behind, last):
            return None
        if mask & c.ALLEGE and any(masks[step] & c.LIVES for step in range(behind, min(behind + _LIVES_REACH, last))):
            # "The fighting claimed an estimated 300 lives"
            return None
        passive = back < at and any(mask & c.PASSIVE for mask in masks[back:at])
        loose = passive or (back > first and self._words[back - 1] == ",")
        by = loose or (behind < last and masks[behind] & c.BY)
        mark = self._agent(at, behind, first, last, loose) if by else None
        if mark is None and passive and not mask & c.ITSELF:
            mark = self._it_was(at, behind, back, first)
        elif mark is None:
            if mask & c.ITSELF:
                mark = self._in_report(at, behind, back, first) or self._on_page(at, behind, first, last)
            mark = mark or self._inverted(at, behind, back, first, last)
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
        return mark

    def _announces_deed(self, at: int, last: int) -> bool:
        """Whether a plan or a deed is announced, which the outlet tells: "announced a $9 million package"."""
        if at < last and self._is_money(at, last):
            # "has announced £6.5 billion of support"
            return True
        if at >= last or not self._masks[at] & c.DETERMINER or self._masks[at] & c.IS_THIS:
            return False
        return not any(mask & c.ANNOUNCED_COUNT for mask in self._masks[at : min(at + _COUNT_REACH, last)])

    def _is_money(self, at: int, last: int) -> bool:
        """Whether a sum of money begins at a token, its hedge left aside."""
        while at < last and self._masks[at] & HEDGE and not self._masks[at] & NUMBER:
            at = self._tokens.behind(at)
        found = (self._masks[step] for step in range(at, min(at + _SUM, last)))
        return bool(at < last and self._masks[at] & (NUMBER | NUMERAL | _CURRENCY)) and any(
            mask & _CURRENCY for mask in found
        )

    def put(self, at: int, first: int, last: int) -> Mark | None:
        """ "The mayor put the number of dead at 12"."""
        end = self._clause_end(at + 1, last)
        if not any(self._masks[step] & c.PUT_AT for step in range(at + 2, min(end, at + 10))):
            return None
        name = self._namer.before(at, first)
        own = name is not None and self._masks[name[1] - 1] & c.FIRST_PERSON
        if name is None or not (own or self._namer.likely(name, first)):
            # "The strike put the toll at 12": no speaker.
            return None
        return Mark(name[0], at + 1, (at, at + 1), name, Scope.AHEAD)

    def saying(self, at: int, first: int, last: int) -> Mark | None:
        """ "X accused Y of lying, saying that": the speaker opens the sentence."""
        if self._masks[first] & c.ADJUNCT and not self._masks[first] & c.NAMING:
            # "On Tuesday, X accused Y of lying, warning that": the subject stands behind the adverbial.
            adverbial = range(first, min(first + _ADVERBIAL, at))
            comma = next((step for step in adverbial if self._words[step] == ","), first)
            first = comma + 1
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

    def _agent(self, at: int, behind: int, first: int, last: int, loose: bool) -> Mark | None:
        """ "Reported by X", "estimated at 2,000 by X"."""
        masks = self._masks
        if masks[at] & c.ACT:
            return None
        for step in range(behind, min(behind + (7 if loose else 1), last)):
            mask = masks[step]
            if mask & c.BY and step + 1 < last and masks[step + 1] & c.TIME:
                # "confirmed by February 24"
                return None
            if mask & c.BY:
                name = self._namer.behind(step + 1, last)
                if name is None or not self._namer.likely(name, first):
                    return None
                end = name[1]
                if end < last and masks[end] & c.NOT:
                    # "estimated by X to be 50": what is estimated stands behind.
                    end = self._clause_end(end, last)
                scope = Scope.REPORT if self._news(at, first) >= 0 else Scope.CLAUSE
                if end < last and masks[end] & c.THAT:
                    # "was told by X that": what was told stands behind.
                    return Mark(end, end, (at, step + 1), name, Scope.AHEAD)
                return Mark(at, end, (at, step + 1), name, scope)
            if mask & c.REPORT and (name := self._author(step, at, first, last)):
                return Mark(at, name[1], (at, step + 1), name, Scope.REPORT)
            if mask & (STOP | NEWLINE | c.SPEECH | c.THAT) or self._words[step] == ",":
                break
        return None

    def _it_was(self, at: int, behind: int, back: int, first: int) -> Mark | None:
        """ "In an update from X, it was reported that": whose report the sentence opens with says so."""
        masks = self._masks
        if back <= first or not masks[back - 1] & c.IT_THEY or not masks[first] & c.ADJUNCT:
            return None
        report = next((step for step in range(first + 1, min(first + _ADVERBIAL, back)) if masks[step] & c.REPORT), -1)
        if report < 0 or not masks[report + 1] & c.REPORT_OF:
            return None
        name = self._namer.behind(report + 2, back)
        if name is None or not self._namer.likely(name, first):
            return None
        return Mark(name[0], behind, (at, behind), name, Scope.AHEAD)

    def _in_report(self, at: int, behind: int, back: int, first: int) -> Mark | None:
        """«У повідомленні міністерства йдеться»: whose report stands between it and the verb."""
        masks = self._masks
        if not masks[first] & c.SPEAKER_IN:
            return None
        report = next((step for step in range(first + 1, min(first + _ADVERBIAL, back)) if masks[step] & c.REPORT), -1)
        name = self._namer.behind(report + 1, back) if first < report < back - 1 else None
        if name is None or name[0] != report + 1 or not self._namer.likely(name, first):
            return None
        return Mark(name[0], behind, (at, behind), name, Scope.AHEAD)

    def _on_page(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """«Сообщается в сводке на вечер на странице министерства»: whose page it is stands far behind the verb."""
        masks = self._masks
        for step in range(behind + 1, min(behind + _PAGE_REACH, last - 1)):
            clock = self._words[step] == ":" and self._tokens.joined(step)
            if masks[step] & c.TURN or (masks[step] & SIGN and self._words[step] in ",;:.!?" and not clock):
                break
            if masks[step] & c.MEDIUM and masks[step - 1] & c.SPEAKER_IN:
                name = self._namer.behind(step + 1, last)
                if name is not None and name[0] == step + 1 and not self._is_medium(name):
                    scope = Scope.REPORT if self._news(at, first) >= 0 else Scope.AROUND
                    return Mark(at, name[1], (at, behind), name, scope)
        return None

    def _author(self, report: int, at: int, first: int, last: int) -> Range | None:
        """Whose report "this" is told in: "This is stated in the message of X"."""
        masks, of = self._masks, report + 1
        this = bool(masks[first] & c.IS_THIS) and any(mask & c.PASSIVE for mask in masks[first + 1 : at])
        if not (this or self._news(at, first) >= 0) or of >= last or not masks[of] & c.REPORT_OF:
            return None
        name = self._namer.behind(of + 1, last)
        return name if name and self._namer.likely(name, first) else None

    def _straight(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands before the verb."""
        namer, masks = self._namer, self._masks
        name = namer.ending(back, first) or self._shared(back, first)
        if name is None or masks[name[1] - 1] & c.FIRST_PERSON or self._is_told(at, name):
            return None
        if self._firm and any(mask & c.PASSIVE for mask in masks[name[0] : name[1]]):
            if not any(mask & c.WHO for mask in masks[name[0] : name[1]]):
                # "Its count is higher than Western estimates": a clause and a noun.
                return None
        if self._firm and self._is_deed(name):
            return None
        if masks[at] & c.ALLEGE and masks[at - 1] & c.ADJUNCT:
            # "About alleged crimes": no verb.
            return None
        near = masks[max(first, name[0] - 2) : name[0]]
        if masks[at] & c.REPORT and self._firm and any(mask & c.ADJUNCT for mask in near):
            # "In earlier Northland reports": a noun.
            return None
        if not masks[at] & _STRONG and name[0] > first and masks[name[0] - 1] & c.THAT:
            # "a sign that X believes": nobody says so.
            return None
        told = self._firm and behind < last and masks[behind] & c.THAT and namer.has_capital(name)
        # "Northland reports that": with "that" a capital is one, also where the sentence begins.
        if (not masks[at] & _STRONG or masks[at] & c.THEY_SAY) and not told and not namer.likely(name, first):
            self.refused = not masks[at] & c.REPORT
            return None
        name = self._own(name, first)
        mark = Mark(name[0], behind, (at, behind), name, Scope.AHEAD)
        if namer.is_report(name, first):
            if self._firm and not masks[name[0]] & c.DETERMINER:
                # "Open-source data shows": nobody who was named before.
                self.refused = True
                return None
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
        if start > first and masks[start] & c.TURN and self._words[start - 1] == ",":
            # "which X insists is necessary": a relative clause is X's, the sentence is not.
            mark.scope, mark.last = Scope.CLAUSE, self._clause_end(mark.last, last)
            mark.relative = True
            return mark
        if self._firm and start == first and masks[start] & c.CONTRAST and "," in self._words[mark.last : last]:
            # "Though X claims all of it, ...": the main clause is nobody's.
            mark.scope, mark.last, mark.relative = Scope.CLAUSE, self._clause_end(mark.last, last), True
            return mark
        while start >= first and self._words[start] in '"“«':
            start -= 1
        closes = start > first and self._words[start] in "–—" and self._words[start - 1] in ',"”»'
        if closes or (start >= first and self._words[start] in ',-–—"”»' and not self._content(mark.last, last)):
            mark.scope = Scope.AROUND
        return mark

    def _is_deed(self, name: Range) -> bool:
        """Whether attacks stand where a speaker should: "drone attacks on Norland cities underscore"."""
        events = [at for at in range(*name) if object_of(self._masks[at]) in EVENTS and not self._tokens.capital(at)]
        named = range(name[0], events[0]) if events else range(0)
        return bool(events) and not any(self._masks[at] & c.NAMING or self._tokens.capital(at) for at in named)

    def _is_this(self, at: int, last: int) -> bool:
        """Whether a verb reports "this" and nothing else: "said this on Telegram"."""
        if at >= last or not self._masks[at] & c.IS_THIS or self._masks[at] & c.IT_THEY:
            return False
        return at + 1 >= last or bool(self._masks[at + 1] & (c.ADJUNCT | SIGN | NEWLINE | c.TIME))

    def _impersonal(self, at: int, behind: int, first: int, last: int) -> Mark | None:
        """ "It is noted that" goes on with whoever spoke before."""
        if at > first or behind + 1 >= last or not self._masks[behind + 1] & c.THAT:
            return None
        return Mark(at, behind, (at, behind), None, Scope.AHEAD)

    def _is_told(self, at: int, name: Range) -> bool:
        """Whether the words before a verb in the plural are those who were told: «Родным погибших обещали»."""
        endings = self._tokens.lexicon.language.dative_endings
        return bool(endings and self._masks[at] & c.THEY_SAY and self._words[name[0]].endswith(endings))

    def _told_before(self, at: int, back: int, first: int) -> bool:
        """Whether only those who were told stand before the verb: «Журналистам рассказали в МЧС»."""
        if not self._tokens.lexicon.language.dative_endings or not self._masks[at] & c.THEY_SAY:
            return False
        told = self._namer.ending(back, first)
        return told is not None and told[0] == first and self._is_told(at, told)

    def _own(self, name: Range, first: int) -> Range:
        """The subject of the sentence that "when it said", "what it said were" stands in."""
        masks = self._masks
        if name[1] - name[0] > 1 or not masks[name[0]] & c.IT_THEY or name[0] - 1 <= first:
            return name
        if not masks[name[0] - 1] & c.TURN or self._words[name[0] - 2] == ",":
            return name
        return self._namer.opening(first, name[0] - 1) or name

    def _shared(self, back: int, first: int) -> Range | None:
        """The subject of an earlier verb: "The governor visited the site and said", "gave no number, but said"."""
        if back <= first or not self._masks[back - 1] & (c.AND | c.CONTRAST):
            return None
        found = self._namer.opening(first, back - 1)
        if found is None and "," in self._words[first : min(first + _ADVERBIAL, back)]:
            # "To date, the agency has verified and reported"
            comma = self._words.index(",", first)
            found = self._namer.opening(comma + 1, back - 1)
        return found

    def _clause_end(self, at: int, last: int) -> int:
        while at < last and not (self._masks[at] & (STOP | NEWLINE)) and self._words[at] not in ",;":
            at += 1
        return at

    def _inverted(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands behind the verb."""
        masks, namer = self._masks, self._namer
        if masks[at] & c.TELL and not masks[at] & c.SAY and self._tokens.lexicon.language.dictionary is None:
            # Behind "told" stands who heard it.
            return None
        news = self._news(at, first)
        back = self._behind_date(back, first)
        edge = back == first or (masks[back - 1] & (SIGN | NEWLINE | c.AS) and self._words[back - 1] != ")")
        if news < 0 and not edge and not self._about(at, first) and not self._told_before(at, back, first):
            return None
        if self._firm and news < 0 and self._closes_apposition(back, first):
            return None
        start = self._subject_start(at, behind, last)
        name = namer.behind(start, last) if start < last else None
        if name is not None and (self._is_medium(name) or not self._is_subject(name, last)):
            name = None
        if name is None and news >= 0:
            name = namer.before(at, self._tokens.behind(news))
        if name is None:
            return None
        mark = Mark(min(at, name[0]), max(behind, name[1]), (at, behind), name, Scope.AROUND)
        if self._firm and masks[name[0]] & c.DETERMINER and namer.is_report(name, first):
            # "..., points out the document"
            mark.name, mark.paper = None, True
            return mark
        inside = self._in_body(at, name, last)
        if inside is not None:
            mark.heard, mark.name, mark.last = name, inside, inside[1]
        if news >= 0:
            mark.scope = Scope.REPORT
            mark.via += self._heard_between(self._tokens.behind(news), at if name[0] > at else name[0])
        elif mark.last + 1 < last and self._words[mark.last] == "," and masks[mark.last + 1] & c.THAT:
            mark.scope = Scope.AHEAD
        return mark

    def _closes_apposition(self, back: int, first: int) -> bool:
        """Whether what stands before a verb explains its subject: "Ida Marlow, a fellow in Riga, described"."""
        if back - 1 <= first or self._words[back - 1] != ",":
            return False
        name = self._namer.opening(first, back - 1)
        if name is None or name[1] + 1 >= back - 1 or self._words[name[1]] != ",":
            return False
        return self._namer.has_capital(name) and bool(self._masks[name[1] + 1] & c.INDEFINITE)

    def _in_body(self, at: int, told: Range, last: int) -> Range | None:
        """Who spoke where those who were told come first: «сообщили ТАСС в МЧС»."""
        masks, end = self._masks, told[1]
        if not masks[at] & c.THEY_SAY or end + 1 >= last or not masks[end] & c.SPEAKER_IN:
            return None
        if any(masks[step] & c.NAMING for step in range(*told)):
            return None
        name = self._namer.behind(end + 1, last)
        return name if name and any(masks[step] & c.NAMING for step in range(*name)) else None

    def _subject_start(self, at: int, behind: int, last: int) -> int:
        """Past adverbs and adverbials to where the subject may begin."""
        masks = self._masks
        start = self._namer.skip_ahead(behind, last)
        while start < last and (masks[start] & c.TIME or self._dates(start)):
            start += 1
        if start < last and masks[start] & c.SPEAKER_IN:
            start += 1
            if not masks[at] & c.THEY_SAY:
                # "повідомив у Telegram голова", «написал в соцсети Иван Петренко»: the place comes first.
                medium = start
                while start < last and (
                    masks[start] & c.MEDIUM
                    or self._tokens.hyphen(start)
                    or not masks[start] & (c.NAMING | SIGN | NEWLINE)
                ):
                    if start > medium and self._tokens.capital(start) and not masks[start] & c.MEDIUM:
                        break
                    start += 1
            while start < last and masks[start] & c.REPORT:
                start += 1
            if masks[at] & c.THEY_SAY:
                start = self._past_medium(start, last)
        return start

    def _dates(self, at: int) -> bool:
        """Whether a number stands before its month: «повідомило 7 жовтня міністерство»."""
        return bool(self._masks[at] & NUMBER and self._tokens.concepts(at + 1, at + 2) & c.TIME)

    def _behind_date(self, back: int, first: int) -> int:
        """Where a date begins that stands right before a verb: ", 29 сентября сообщило министерство"."""
        at = back
        while at > first and (self._masks[at - 1] & c.TIME or self._dates(at - 1)):
            at -= 1
        return at

    def _past_medium(self, start: int, last: int) -> int:
        """Where whose channel it is stands behind it: «говорится в telegram-канале ведомства»."""
        behind = start
        while behind < last and (self._masks[behind] & c.MEDIUM or self._tokens.hyphen(behind)):
            behind += 2 if self._tokens.hyphen(behind) else 1
        named = start < behind < last and self._masks[behind] & (c.NAMING | c.SAME_BODY)
        return behind if named else start

    def _is_medium(self, name: Range) -> bool:
        """Whether words only say where it was written: «в своём телеграм-канале»."""
        return all(self._masks[at] & (c.MEDIUM | SIGN | INNER | c.DETERMINER) for at in range(*name))

    def _is_subject(self, name: Range, last: int) -> bool:
        """Whether words behind the verb are who speaks and not what is said."""
        masks = self._masks
        first, end = name
        if masks[first] & (NUMBER | NUMERAL | c.ADJUNCT) and not masks[first] & c.NAMING:
            return False
        if not self._namer.likely(name, first - 1):
            return False
        if self._tokens.lexicon.language.dictionary is not None:
            return True
        # Where word order is firm, a subject behind its verb closes the clause.
        if self._namer.trails_off(name):
            return False
        return end >= last or bool(masks[end] & (SIGN | NEWLINE | c.ADJUNCT | c.TIME | c.TURN))

    def _news(self, at: int, first: int) -> int:
        """The position of the "this" that a verb reports, or -1."""
        if not self._has_news:
            return -1
        for step in range(at - 1, max(first - 1, at - _NEWS_REACH), -1):
            if self._masks[step] & c.THIS_NEWS:
                return step
            if step == first and self._masks[step] & c.IS_THIS and self._tokens.lexicon.language.dictionary is not None:
                # "Це президент підтвердив": an object, where the subject may stand behind it.
                return step
            if self._words[step] in ",;:" and not self._tokens.concepts(step - 1, step + 2) & (c.TIME | NUMBER):
                break
        return -1

    def _about(self, at: int, first: int) -> bool:
        """Whether the verb's clause begins with what it is about: "про наслідки повідомила X"."""
        if not self._has_about:
            return False
        for step in range(at - 1, max(first - 1, at - _NEWS_REACH), -1):
            if self._masks[step] & SIGN and self._words[step] in ",;:.—–":
                return bool(self._masks[step + 1] & c.ABOUT)
            if step == first:
                return bool(self._masks[step] & c.ABOUT)
        return False

    def _heard_between(self, start: int, at: int) -> list[Range]:
        """ "Про це Суспільному розповіла X": the outlet that was told."""
        for step in range(start, at):
            if self._tokens.capital(step) and not self._masks[step] & (c.TIME | c.ADJUNCT):
                end = step
                while end < at and self._tokens.capital(end):
                    end += 1
                return [(step, end)]
        return []

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
            if not adverbial:
                return True
        return False
