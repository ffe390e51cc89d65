"""Speakers behind their verb: "said X", «повідомив у Telegram голова»."""

from __future__ import annotations

from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.agents import is_medium
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.reported import Reported
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, Tokens

#: what an apposition does not tell
_TOLD = c.DEED | c.PASSIVE | NUMBER | NUMERAL
#: The name of a thing in quotation marks has at most so many words.
_QUOTED_NAME = 3
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”»')
#: "on condition of anonymity" behind who speaks has fewer words
_ASIDE = 6
_BETWEEN = frozenset(",-–—.!?…")
#: words that stand behind a verb of speech and say when, to whom or what: «сообщил ранее», «уточнил подробности»
_NO_SPEAKER = c.SKIPPED | c.TIME | c.WHEN | c.REPORT | c.DETAILS | c.AUDIENCE | c.MEDIUM | c.THIS_NEWS | c.THAT | c.TURN
#: "for special missions on the crimes of", behind an office; the first name and the last of its holder
_DEALS_WITH, _FULL_NAME = 14, 2
#: A date between commas has fewer tokens with them.
_DATE = 6
#: "of the fair", behind an office, has so many words
_TITLE = 3


class Inverted:
    """Finds the subjects that stand behind the verbs of speech of one text."""

    def __init__(self, tokens: Tokens, namer: Namer, reported: Reported) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        self._reported = reported
        #: word order is firm, and nouns look like verbs
        self._firm = not tokens.lexicon.language.inflects
        self._dative = tokens.lexicon.language.dative_endings
        self._adverbs = tokens.lexicon.language.adverb_endings

    def mark(self, at: int, behind: int, back: int, first: int, last: int) -> Mark | None:
        """The speaker stands behind the verb."""
        masks, namer = self._masks, self._namer
        if masks[at] & c.TELL and not masks[at] & c.SAY and self._firm:
            # Behind "told" stands who heard it.
            return None
        if self._firm and behind < last and masks[behind] & c.NOT:
            # "then reported to the council"
            return None
        if self._firm and masks[at] & (c.ONWARD | c.ACT) and not masks[at] & c.RELAY:
            # "..., described the damage", "..., called on the council to act"
            return None
        if self._firm and back == first and not masks[at] & c.SAY:
            # "Assessed advances: ..."
            return None
        if not self._firm and masks[at] & c.WEAK and self._calls(behind, last):
            return None
        news = self._reported.news(at, first)
        back = self._behind_date(back, first)
        edge = back == first or (masks[back - 1] & (SIGN | NEWLINE | c.AS) and not self._closes_name(back, first))
        # «Что сообщают спасатели: ...»
        edge = edge or (back == first + 1 and masks[first] & c.THAT and not self._firm)
        told = self._reported.about(at, first) or self._told_before(at, back, first) or self._gives_report(back, first)
        if news < 0 and not edge and not told:
            return None
        if self._firm and news < 0 and self._closes_apposition(back, first):
            return None
        start = self._subject_start(at, behind, last)
        name = namer.behind(start, last) if start < last else None
        if name is not None and (is_medium(self._tokens, name) or not self._is_subject(at, back, name, first, last)):
            name = None
        if news >= 0 and (name is None or self._is_place(at, behind, name)):
            name = self._before_place(at, news, name)
        if name is None:
            return None
        name = self._with_far_holder(name, last)
        mark = Mark(min(at, name[0]), max(behind, name[1]), (at, behind), name, Scope.AROUND)
        if self._firm and masks[name[0]] & c.DETERMINER and namer.is_report(name, first):
            # "..., points out the document", "..., reads the statement by X"
            of = name[1] < last and masks[name[1]] & c.REPORT_OF
            mark.name = namer.behind(name[1] + 1, last) if of else None
            mark.paper = mark.name is None
            return mark
        if not self._firm and masks[name[0]] & (c.HE_SHE | c.IT_THEY) and namer.is_report(name, first):
            # «мовиться в її письмовій оцінці»
            mark.name = None
        inside = self._in_body(at, name, last)
        if inside is not None:
            mark.heard, mark.name, mark.last = name, inside, inside[1]
        if news >= 0:
            mark.scope = Scope.REPORT
            mark.via += self._heard_between(self._tokens.behind(news), at if name[0] > at else name[0])
        elif self._reported.event(at, first):
            mark.scope = Scope.REPORT
        elif mark.last + 1 < last and self._words[mark.last] == "," and masks[mark.last + 1] & c.THAT:
            mark.scope = Scope.AHEAD
        return mark

    def _calls(self, behind: int, last: int) -> bool:
        """Whether a verb only says what something is called: «назвал это терактом»; but «показало это исследование»."""
        this = behind + 1 < last and self._masks[behind] & c.IS_THIS
        return bool(this) and not self._masks[behind + 1] & c.REPORT

    def _gives_report(self, back: int, first: int) -> bool:
        """Whether a verb tells who gave the report named before it: «говорится в заявлении, которое обнародовала»."""
        at = back - 3
        relative = at > first and self._masks[back - 1] & c.WHO and self._words[back - 2] == ","
        return bool(relative) and not self._firm and bool(self._masks[at] & c.REPORT)

    def _is_place(self, at: int, behind: int, name: Range) -> bool:
        """Whether a preposition stands between a verb of one and a name: «рассказал в интервью "Вестнику"»."""
        return not self._masks[at] & c.THEY_SAY and any(mask & c.SPEAKER_IN for mask in self._masks[behind : name[0]])

    def _before_place(self, at: int, news: int, name: Range | None) -> Range | None:
        """Who stands between "this news" and its verb: «Об этом мэр рассказал в интервью "Вестнику"»."""
        before = self._namer.before(at, self._tokens.behind(news))
        if name is None or before is None:
            return before or name
        held = (any(mask & c.OFFICE for mask in self._masks[start:end]) for start, end in (before, name))
        return before if next(held) or not (next(held) or self._namer.personal(name)) else name

    def _with_far_holder(self, name: Range, last: int) -> Range:
        """An office with what it deals with and who holds it: «заявил посол по особым поручениям Иван Коваль»."""
        masks, end = self._masks, name[1]
        office = not self._firm and end < last and masks[end] & c.ADJUNCT and not masks[end] & (c.ABOUT | c.SPEAKER_IN)
        if not office or not any(mask & c.OFFICE for mask in masks[name[0] : end]):
            return name
        closes = next((at for at in range(end, min(end + _DEALS_WITH, last)) if masks[at] & (SIGN | NEWLINE)), last)
        start = closes
        while start > end and self._tokens.capital(start - 1) and not masks[start - 1] & c.NAMING:
            start -= 1
        return (name[0], closes) if closes - start == _FULL_NAME else name

    def _closes_name(self, back: int, first: int) -> bool:
        """Whether a bracket or a name in quotation marks ends before a verb: «у командуванні "Схід" повідомили»."""
        if self._words[back - 1] == ")":
            return True
        opening = range(back - 2, max(first, back - 2 - _QUOTED_NAME), -1)
        return self._words[back - 1] in _CLOSING and any(self._words[at] in _OPENING for at in opening)

    def _closes_apposition(self, back: int, first: int) -> bool:
        """Whether what stands before a verb explains its subject: "Ida Marlow, a fellow in Riga, described"."""
        if back - 1 <= first or self._words[back - 1] != ",":
            return False
        # "But the director, Jens Moller, countered"
        first += bool(self._masks[first] & c.TURN)
        name = self._namer.opening(first, back - 1)
        if name is None:
            return False
        if name[1] == back - 1 and "," in self._words[name[0] : name[1]]:
            # "The director, Jens Moller, countered"
            return True
        # "The director of the fair, Jens Moller"
        ends = (at for at in range(name[1], min(name[1] + _TITLE, back - 1)) if self._words[at] == ",")
        name = name[0], next(ends, back)
        if name[1] + 1 >= back - 1 or any(self._masks[at] & _TOLD for at in range(*name)):
            return False
        explains, inside = self._masks[name[1] + 1], range(name[1] + 1, back - 1)
        if explains & (c.WHO | c.CITE) or (explains & (NUMBER | NUMERAL) and len(inside) == 1):
            # "..., which runs the grid, said", "Moller, 54, said"
            return True
        if self._namer.personal((name[1] + 1, back - 1)):
            return True
        if explains & c.ADJUNCT and all(self._masks[at] & c.WHEN for at in inside[1:]):
            # "The ministry, on Tuesday, said"
            return True
        if not self._namer.has_capital(name):
            return False
        # "Jens Moller, commander of the unit, said": nothing but who he is
        plain = explains & (c.OFFICE | c.DETERMINER) and not any(self._masks[at] & _TOLD for at in inside)
        return bool(explains & c.INDEFINITE or plain)

    def _in_body(self, at: int, told: Range, last: int) -> Range | None:
        """Who spoke where those who were told come first: «сообщили ТАСС в МЧС»."""
        masks, end = self._masks, told[1]
        if not masks[at] & c.THEY_SAY or end + 1 >= last or not masks[end] & c.SPEAKER_IN:
            return None
        if any(masks[step] & c.NAMING for step in range(*told)):
            return None
        name = self._namer.behind(end + 1, last)
        return name if name and any(masks[step] & c.NAMING for step in range(*name)) else None

    def _told_before(self, at: int, back: int, first: int) -> bool:
        """Whether only those who were told stand before the verb: «Журналистам рассказали в МЧС»."""
        if not self._dative or not self._masks[at] & c.THEY_SAY:
            return False
        told = self._namer.ending(back, first)
        return told is not None and told[0] == first and self.is_told(at, told)

    def is_told(self, at: int, name: Range) -> bool:
        """Whether the words before a verb in the plural are those who were told: «Родным погибших обещали»."""
        told = self._dative and self._masks[at] & c.THEY_SAY
        return bool(told and self._words[name[0]].endswith(self._dative))

    def _past_date(self, at: int, last: int) -> int:
        """Behind a date between commas: «сообщило во вторник, 21 мая, министерство»."""
        if self._firm or self._words[at] != ",":
            return at
        closed = next((step for step in range(at + 1, min(at + _DATE, last)) if self._words[step] == ","), at)
        dated = all(self._masks[step] & (NUMBER | c.TIME) for step in range(at + 1, closed))
        return closed + 1 if closed > at + 1 and dated else at

    def _subject_start(self, at: int, behind: int, last: int) -> int:
        """Past adverbs and adverbials to where the subject may begin."""
        masks = self._masks
        start = self._namer.skip_ahead(behind, last)
        while start < last:
            timed = masks[start] & (c.TIME | c.WHEN) or self._dates(start) or self._on_day(start, last)
            ahead = start + 1 if timed else self._past_date(start, last)
            if ahead == start:
                break
            start = ahead
        if self._dative and start + 1 < last and self._is_audience(start):
            # «возражает скептикам Янис Лоу»
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
            plain = not masks[start] & (c.NAMING | c.HE_SHE | c.IT_THEY | c.DETERMINER) if start < last else False
            if plain and start + 1 < last and masks[start + 1] & c.REPORT:
                # «говорится в утреннем сообщении штаба»
                start += not self._tokens.capital(start)
            while start < last and masks[start] & c.REPORT:
                start += 1
            if masks[at] & c.THEY_SAY:
                start = self._past_medium(start, last)
        return start

    def _on_day(self, at: int, last: int) -> bool:
        """Whether a preposition leads to a time: «сообщили вечером в воскресенье в компании»."""
        return bool(self._masks[at] & c.SPEAKER_IN and at + 1 < last and self._masks[at + 1] & (c.TIME | c.WHEN))

    def _is_audience(self, at: int) -> bool:
        """Whether a plain word in the dative stands between a verb and the name of who speaks."""
        plain = not self._masks[at] & (c.NAMING | SIGN) and not self._tokens.capital(at)
        return plain and self._words[at].endswith(self._dative) and self._tokens.capital(at + 1)

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

    def _behind_quotation(self, back: int, first: int) -> bool:
        """Whether a quotation ends right before a verb, perhaps with a comma and a dash between: «..., — каже X»."""
        at = back
        while at > first and self._words[at - 1] in _BETWEEN:
            at -= 1
        return at > first and self._words[at - 1] in _CLOSING

    def _is_subject(self, at: int, back: int, name: Range, first: int, last: int) -> bool:
        """Whether words behind the verb at ``at`` are who speaks and not what is said."""
        masks = self._masks
        start, end = name
        counts = masks[start] & NUMERAL and end - start > 1
        if masks[start] & (NUMBER | NUMERAL | c.ADJUNCT) and not (masks[start] & c.NAMING or counts):
            return False
        if not self._namer.likely(name, start - 1):
            quoted = self._behind_quotation(back, first)
            closes = quoted or (back > first and masks[back - 1] & SIGN)
            if not closes or not self._may_speak(at, name, last, quoted=quoted):
                return False
        if not self._firm:
            return True
        # Where word order is firm, a subject behind its verb closes the clause.
        if self._namer.trails_off(name):
            return False
        if end >= last or masks[end] & (SIGN | NEWLINE | c.ADJUNCT | c.TIME | c.TURN):
            return True
        # "said a diplomat briefed on the talks"
        told = self._words[end].endswith(self._tokens.lexicon.language.regular_past_endings)
        return bool(told and end + 1 < last and masks[end + 1] & c.ADJUNCT and masks[start] & c.INDEFINITE)

    def _may_speak(self, at: int, name: Range, last: int, *, quoted: bool) -> bool:
        """Whether words that name nobody known stand where only who speaks can: behind a quotation, or at the end.

        '"...", recalled a tank driver', «..., пояснює тракторист», «..., кажуть троє брокерів».
        """
        masks, (first, end) = self._masks, name
        if self._firm:
            return quoted and bool(masks[first] & (c.DETERMINER | NUMERAL) and not masks[first] & c.THAT)
        if not (quoted or (masks[at] & c.SAY and not masks[at] & (c.WEAK | c.ITSELF))):
            return False
        if end < last and not masks[end] & (SIGN | NEWLINE):
            # «..., пояснив машиніст на умовах анонімності»
            aside = any(mask & SIGN for mask in masks[end + 1 : min(end + _ASIDE, last)])
            return bool(masks[end] & c.ADJUNCT) and (quoted or aside)
        if (masks[first] | masks[first - 1] & c.AUDIENCE) & _NO_SPEAKER or object_of(masks[first]) in EVENTS:
            # «сказали агентству dpa, що»: those who were told
            return False
        if end < last and self._words[end] == ":" and not quoted:
            # «объясняет почему: ...»
            return False
        if masks[first] & NUMERAL:
            return True
        return not self._words[first].endswith((*self._dative, *self._adverbs)) and not masks[end - 1] & _NO_SPEAKER

    def _heard_between(self, start: int, at: int) -> list[Range]:
        """ "Про це Суспільному розповіла X": the outlet that was told."""
        for step in range(start, at):
            if self._tokens.capital(step) and not self._masks[step] & (c.TIME | c.ADJUNCT | c.MEDIUM):
                end = step
                while end < at and self._tokens.capital(end):
                    end += 1
                return [(step, end)]
        return []
