"""Where a subject behind its verb begins, and whether it is one: «повідомив у Telegram голова»."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EVENTS, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, Tokens

_DUTIES, _FORMER = CONCEPTS.bit("duties"), CONCEPTS.bit("ex-former")
_CLOSING = frozenset('"”»')
#: "on condition of anonymity" behind who speaks has fewer words
_ASIDE = 6
#: a participle and what belongs to it have fewer tokens
_PARTICIPLE = 7
_BETWEEN = frozenset(",-–—.!?…")
#: words that stand behind a verb of speech and say when, to whom or what: «сообщил ранее», «уточнил подробности»
_NO_SPEAKER = c.SKIPPED | c.TIME | c.WHEN | c.REPORT | c.DETAILS | c.AUDIENCE | c.MEDIUM | c.THIS_NEWS | c.THAT | c.TURN
#: what an hour or a day is told with
_HOUR = NUMBER | c.TIME | c.WHEN | c.ADJUNCT
#: what leads to a topic, an account or a source: «про атаку», «за даними», «від мера»
_NO_OCCASION = c.ABOUT | c.ACCOUNT | c.ACCORDING | c.HIS_ACCOUNT | c.CITE | c.REPORT_OF | c.TIME | c.WHEN | NUMBER
#: A date between commas has fewer tokens with them.
_DATE = 6


class Postponed(InText):
    """Looks for subjects behind the verbs of one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._dative = tokens.lexicon.language.dative_endings
        self._attributes = tokens.lexicon.language.attributive_endings
        self._participles = tokens.lexicon.language.participle_endings or "\0"
        self._adverbs = tokens.lexicon.language.adverb_endings

    def find(self, at: int, behind: int, back: int, first: int, last: int) -> Range | None:
        """Who speaks behind the verb at ``[at, behind)``, before which the clause goes back to ``back``."""
        start = self._start(at, behind, last)
        name = self._namer.behind(start, last) if start < last else None
        return name if name is not None and self._is_subject(at, back, name, first, last) else None

    def _start(self, at: int, behind: int, last: int) -> int:
        """Past adverbs and adverbials to where the subject may begin."""
        start = self._past_times(self._namer.skip_ahead(behind, last), last)
        if self._dative and start + 1 < last and self._is_audience(start):
            # «возражает скептикам Янис Лоу»
            start += 1
        start = self._past_participle(start, last)
        if not self._firm and not (start < last and self._masks[at] & c.THEY_SAY and self._masks[start] & c.SPEAKER_IN):
            start = self._past_occasion(start, last)
        if start >= last or not self._masks[start] & c.SPEAKER_IN:
            return start
        if self._masks[at] & c.THEY_SAY:
            return self._past_medium(self._past_report(start + 1, last), last)
        behind = self._past_report(self._past_place(start + 1, last), last)
        return behind if self._firm else self._past_occasion(self._namer.past_owner(behind, last), last)

    def _past_participle(self, start: int, last: int) -> int:
        """Behind what a subject did before: «сообщил прибывший на место мэр», «говорит сдавшийся в плен Янис Лоу»."""
        if start >= last or self._masks[start] & c.NAMING or self._tokens.capital(start):
            return start
        if not self._words[start].endswith(self._participles):
            return start
        if self._masks[start] & _FORMER or (start + 1 < last and self._masks[start + 1] & _DUTIES):
            # «бывший мэр» is none any more, «исполняющий обязанности мэра»
            return start
        for at in range(start + 1, min(start + _PARTICIPLE, last)):
            if self._masks[at] & (SIGN | NEWLINE | c.SPEECH):
                break
            if self._namer.is_nominative(at, last):
                # «діючий голова»: it belongs to the office
                return start if at == start + 1 and self._namer.behind(start, last) is not None else at
        return start

    def _past_occasion(self, start: int, last: int) -> int:
        """Behind on what occasion something was said: «на встрече с послами», «під час виступу в раді»."""
        ahead = start
        while ahead + 1 < last and self._opens_occasion(ahead):
            ahead = self._namer.past_object(self._tokens.behind(ahead), last)
            while ahead < last and self._is_medium(ahead):
                ahead += 1
            while ahead < last and not self._masks[ahead] & (c.NAMING | SIGN | NEWLINE | c.SPEECH | c.ADJUNCT):
                if self._tokens.capital(ahead):
                    break
                ahead += 1
        # «заявил после встречи с премьером Норландии»: whose premier it is says nothing.
        begins = ahead < last and (self._masks[ahead] & c.NAMING or self._namer.is_nominative(ahead, last))
        return ahead if begins else start

    def _opens_occasion(self, at: int) -> bool:
        """Whether a preposition stands there that tells neither of what something is said nor by whom."""
        led = self._tokens.base[at] & c.ADJUNCT and not self._tokens.concepts(at, at + 2) & _NO_OCCASION
        follows = self._masks[self._tokens.behind(at) :][:1]
        return bool(led) and any(not mask & (SIGN | NEWLINE | c.REPORT | c.MEDIUM) for mask in follows)

    def _past_times(self, start: int, last: int) -> int:
        while start < last:
            timed = self._masks[start] & (c.TIME | c.WHEN) or self._dates(start) or self._on_day(start, last)
            ahead = start + 1 if timed else self._past_as_of(self._past_date(start, last), last)
            if ahead == start:
                break
            start = ahead
        return start

    def _past_place(self, start: int, last: int) -> int:
        """Behind where something was said: "повідомив у Telegram голова", «написал в соцсети Иван Петренко»."""
        medium = start
        while start < last and (self._is_medium(start) or not self._masks[start] & (c.NAMING | SIGN | NEWLINE)):
            if start > medium and self._tokens.capital(start) and not self._masks[start] & c.MEDIUM:
                break
            if start > medium and not self._firm and self._opens_occasion(start):
                # «заявил на брифинге в Москве губернатор»
                break
            if start > medium and self._words[start].endswith(self._participles):
                # «написал в мессенджере исполняющий обязанности мэра»
                break
            start += 1
        return start

    def _past_report(self, start: int, last: int) -> int:
        """Behind what something is said in: «говорится в утреннем сообщении штаба»."""
        named = c.NAMING | c.HE_SHE | c.IT_THEY | c.DETERMINER
        if start + 1 < last and not self._masks[start] & named and self._masks[start + 1] & c.REPORT:
            start += not self._tokens.capital(start)
        while start < last and self._masks[start] & c.REPORT:
            start += 1
        return start

    def _is_medium(self, at: int) -> bool:
        return bool(self._masks[at] & c.MEDIUM) or self._tokens.hyphen(at)

    def _past_date(self, at: int, last: int) -> int:
        """Behind a date between commas: «сообщило во вторник, 21 мая, министерство»."""
        if self._firm or self._words[at] != ",":
            return at
        closed = next((step for step in range(at + 1, min(at + _DATE, last)) if self._words[step] == ","), at)
        dated = all(self._masks[step] & (NUMBER | c.TIME) for step in range(at + 1, closed))
        return closed + 1 if closed > at + 1 and dated else at

    def _past_as_of(self, at: int, last: int) -> int:
        """Behind the hour as of which something is told: «повідомив станом на 19:30 штаб»."""
        if at >= last or not self._masks[at] & c.AS_OF:
            return at
        at = self._tokens.behind(at)
        while at < last and (self._masks[at] & _HOUR or self._words[at] == ":"):
            at = self._tokens.behind(at)
        return at

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

    def _past_medium(self, start: int, last: int) -> int:
        """Where whose channel it is stands behind it: «говорится в telegram-канале ведомства»."""
        behind = start
        if start + 1 < last and self._words[start].endswith(self._attributes) and self._is_medium(start + 1):
            # «на офіційному каналі міністерства»
            behind += not self._masks[start] & c.NAMING
        while behind < last and self._is_medium(behind):
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
        if masks[start] & c.AUDIENCE and self._dative and self._words[start].endswith(self._dative):
            # «повідомив у коментарі журналістам»
            return False
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
        if not (quoted or (masks[at] & c.SAY and not masks[at] & (c.WEAK | c.ITSELF | c.SHOWS))):
            # «На это, по словам жителей, указывает рост цен»
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
