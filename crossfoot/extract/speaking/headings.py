"""Speakers that no cue tells: names before a colon, in headings, as the subject that acts."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.mentions import Mentions
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.speaking.signatures import is_titled
from crossfoot.extract.speaking.titles import Titles
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: what a report is called, where it stands, "as follows"
_TOLD = c.REPORT | c.MEDIUM | c.FOLLOWS
#: "Early on Friday", before who tells
_LEADING = c.SKIPPED | c.ADJUNCT | c.WHEN | c.TIME
_NOT_TOLD = c.DEED | c.TURN | STOP | NEWLINE
#: What a headline tells before it names who says so has so many words or more.
_HEADLINE = 4
#: What introduces a report is no longer; a colon within its line stands nearer.
_INTRODUCED, _NEAR = 16, 12
_QUOTES = tuple([mark] for mark in '"“«„')
#: The time before a line of a live page has at most so many tokens.
_CLOCK = 8
#: «Местные жители»: what those who speak are, in so many words
_PLAIN = 3
#: «Ранкове оперативне зведення»: so many words and the bulletin itself
_ADJECTIVES = 4
#: "From the speech": so many words before it
_FROM = 2
#: what a report is called in its heading
_TITLE = c.REPORT | c.BULLETIN
#: what no adjective of a report is, and what tells of which day it is
_NO_ADJECTIVE = SIGN | c.NAMING | c.ADJUNCT | c.DEED | NUMBER
_DATED = c.AS_OF | c.ADJUNCT | c.WHEN | c.TIME | c.DETERMINER | NUMBER
#: what a bulletin is about, and of which day
_OF_BULLETIN = c.ABOUT | c.AS_OF | c.ADJUNCT | c.WHEN | NUMBER
#: A name before a colon is no longer, an office with its holder a little.
_HEADED, _TITLED = 6, 10


class Headings(InText):
    """Finds such speakers in one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._titles = Titles(tokens, namer)

    def opening(self, sentence: Sentence, mentions: Mentions) -> Mark | None:
        """Who tells by how a sentence without a cue begins: before a colon, in a heading, as a body that acts."""
        first, last = sentence.first, sentence.last
        colon = ":" in self._words[first : first + _INTRODUCED]
        if colon and (told := self._told_below(first, last)):
            return told
        if sentence.opens and (told := self._told_behind(first, last)):
            return told
        begins = self._past_clock(first, last)
        told = self._reported_by(begins, last) if colon else None
        if told and told.name and mentions.is_own(told.name):
            return None
        headed = told or (self._headed(begins, last) if colon else None)
        if headed and headed.name:
            headed.topic = self._namer.is_country(headed.name) and not headed.signed
            known = is_titled(self._tokens, headed.name) or (
                mentions.bearers.is_body(headed.name) and not self._is_city(headed.name)
            )
            known = known or (self._opens_line(sentence) and self._is_plain(headed.name))
            # "Quote from the mayor:" says so wherever it stands.
            labelled = self._masks[first] & c.QUOTE_LABEL
            if known or (headed.signed and (sentence.opens or labelled)):
                return headed
        if not sentence.opens:
            return None
        titled = self._titled(first, last) or self._about(first, last) or self._byline(first, last, mentions)
        opening = titled or self._acting(first, last)
        return None if opening and opening.name and mentions.is_own(opening.name) else opening

    def _reported_by(self, first: int, last: int) -> Mark | None:
        """Whose report a line opens with: "Update from the air force: 40 drones", «Сводка штаба на утро: 40»."""
        masks = self._masks
        noun = next((at for at in range(first, min(first + _ADJECTIVES, last)) if masks[at] & _TITLE), -1)
        if noun < 0 or any(masks[at] & _NO_ADJECTIVE for at in range(first, noun)):
            return None
        start = self._tokens.behind(noun)
        led = start < last and bool(masks[start] & c.REPORT_OF)
        if start >= last or not (led or not self._firm) or (masks[start] & (SIGN | c.ADJUNCT) and not led):
            return None
        name = self._titles.with_title(self._namer.behind(start + led, last), last)
        if name is None or not self._namer.likely(name, start) or not (led or self._titles.owns(name)):
            return None
        known = any(masks[at] & c.NAMING for at in range(*name))
        end = name[1]
        while end < last and masks[end] & _DATED and self._words[end] != ":":
            end = self._tokens.behind(end)
        if self._words[end : end + 1] != [":"]:
            return None
        return Mark(first, end + 1, (noun, start), name, Scope.AHEAD, signed=known)

    def _headed(self, first: int, last: int) -> Mark | None:
        """The speaker before a colon at the beginning: "Syrskyi: ..."."""
        reach = _INTRODUCED if self._introduces(first, last) else _NEAR
        if ":" not in self._words[first : min(first + reach, last)]:
            return None
        if self._masks[first] & c.SOURCE_LABEL and self._words[first + 1] == ":":
            # "Source: press service of the grid company": of all that is told.
            name = self._namer.behind(first + 2, last)
            if name and self._firm and self._words[name[1] : name[1] + 1] == ["/"]:
                # "Source: NP / Ida Marlow" is due for a picture.
                return None
            name = name and (name[0], self._namer.holder_end(name, last))
            return name and Mark(first, name[1], (first, first + 2), name, Scope.REPORT, signed=True)
        if self._masks[first] & c.QUOTE_LABEL:
            # "Quote from the mayor: ..."
            name = self._namer.behind(self._tokens.behind(first), last)
            if name and self._words[min(name[1], last - 1)] == ":":
                return Mark(first, name[1] + 1, (first, first + 1), name, Scope.AHEAD, signed=True)
        name = self._titles.with_region(self._titles.with_title(self._namer.behind(first, last), last), last)
        if name and self._introduces(first, last) and name[1] < last and self._tokens.base[name[1]] & c.ABOUT:
            # "The air force on last night's attack:", and a report below
            return Mark(first, last - 1, (name[1], name[1] + 1), name, Scope.AHEAD)
        if name and (told := self._dashed_about(name, last)):
            return told
        longest = _TITLED if name and self._tokens.capital(name[1] - 1) else _HEADED
        if name is None or name[1] - name[0] > longest or name[1] >= last or self._words[name[1]] != ":":
            return None
        if self._masks[name[1] - 1] & c.TOPIC and not self._masks[name[1] - 1] & c.NAMING:
            return None
        if not self._firm and (self._namer.tells_deed(name) or self._namer.has_verb(name)):
            # «Пожежники працюють: ...»
            return None
        if any(self._masks[at] & c.STATEMENT for at in (*range(first, name[0] + 1), self._statement(first, last))):
            # «Основні тези міністра: ...» is a title.
            return None
        if not self._firm and self._masks[name[1] - 1] & c.NAMING and self._is_of_deed(first, name[1] - 1):
            # «Нова операція розвідки: ...» names what was done, and who did it.
            return None
        if self._tokens.surface(first).isupper() and self._masks[first] & SEAT and name[1] - first == 1:
            # "BANGKOK: ...": where it was written
            return None
        if self._firm and self._namer.trails_off(name):
            # "GridCo brings back light: crews ...": a headline of two parts
            return None
        # Before a quotation anybody may speak, known or not.
        behind = name[1] + 2 if self._masks[name[1] + 1 : name[1] + 2] == [NEWLINE] else name[1] + 1
        quotes = self._words[behind : behind + 1] in _QUOTES and self._namer.likely(name, first)
        return Mark(first, name[1] + 1, (name[1], name[1] + 1), name, Scope.AHEAD, signed=quotes)

    def _is_of_deed(self, first: int, owner: int) -> bool:
        """Whether what was done or suffered stands before whose it was, with nothing but adjectives around."""
        deed = next((at for at in range(first, owner) if self._masks[at] & c.TOLD_OF), owner)
        return deed < owner and not any(mask & (SIGN | c.NAMING) for mask in self._masks[first:owner])

    def _dashed_about(self, name: Range, last: int) -> Mark | None:
        """«Мэр — о ночной атаке: 14 ранены»: what a post tells of stands between a dash and the colon."""
        at = name[1]
        if at + 2 >= last or not (self._masks[at] & c.DASH and self._tokens.base[at + 1] & c.ABOUT):
            return None
        colon = next((step for step in range(at + 2, min(at + _NEAR, last)) if self._words[step] == ":"), -1)
        return Mark(name[0], colon + 1, (at, at + 1), name, Scope.AHEAD) if colon > 0 else None

    def _past_clock(self, first: int, last: int) -> int:
        """Where a line of a live page begins behind its time: "07:15 — Mayor Moller: 3 hurt", "10:55 Police: 3"."""
        for at in range(first, min(first + _CLOCK, last - 1)):
            mask = self._masks[at]
            if mask & c.DASH and not self._tokens.joined(at):
                return at + 1 if at > first else first
            if not mask & (SIGN | NUMBER | c.WHEN | c.TIME):
                clock = at - first > 2 and self._masks[at - 3] & self._masks[at - 1] & NUMBER
                return at if clock and self._words[at - 2] in ":." and self._tokens.joined(at - 1) else first
        return first

    def _is_city(self, name: Range) -> bool:
        """Whether a lone word is a town, for whose government it may stand elsewhere: "Suud: 3 hurt"."""
        entry = GAZETTEER[self._words[name[0]]]
        lone = name[1] - name[0] == 1 and entry is not None and (self._firm or entry.is_country)
        return lone and not self._masks[name[0]] & c.NAMING

    def _introduces(self, first: int, last: int) -> bool:
        """Whether a colon ends the line, and what it announces stands below."""
        return last - first > 2 and self._words[last - 2] == ":" and bool(self._masks[last - 1] & NEWLINE)

    def _told_below(self, first: int, last: int) -> Mark | None:
        """ "The staff put out its summary: ...", "The mayor broke the news on Telegram: ...", "X (in a post): ..."."""
        if ":" not in self._words[first : min(first + _INTRODUCED, last)]:
            return None
        colon = self._words.index(":", first)
        start = first
        while start < colon and self._masks[start] & _LEADING and not self._masks[start] & c.NAMING:
            start += 1
        name = self._namer.opening(start, colon)
        if name is None or not self._namer.likely(name, start - 1):
            return None
        if self._masks[name[1]] & c.REPORT and name[1] - name[0] == 1 and not self._masks[name[0]] & c.NAMING:
            # "Recent reports tell of the toll: ..."
            return None
        if self._masks[name[0]] & c.STATEMENT:
            # «Основні моменти інтерв'ю міністра: ...»
            return None
        told = range(name[1], colon)
        # "The mayor at the council's session: ..."
        tells = _TOLD | (c.OCCASION if self._tokens.concepts(name[1], name[1] + 1) & c.ADJUNCT else 0)
        if not any(self._masks[at] & tells for at in told) or any(self._masks[at] & _NOT_TOLD for at in told):
            return None
        return Mark(first, colon + 1, name, name, Scope.AHEAD, signed=True)

    def _told_behind(self, first: int, last: int) -> Mark | None:
        """Whom a headline names behind its colon: "Death toll of the floods exceeds 30: police"."""
        masks, end = self._masks, last
        while end > first and masks[end - 1] & NEWLINE:
            end -= 1
        colon = next((at for at in range(end - 2, max(first, end - 2 - _HEADED), -1) if self._words[at] == ":"), -1)
        whole = first == 0 and last == len(masks)
        if (
            (end == last and not whole)
            or masks[end - 1] & STOP
            or colon < first + _HEADLINE
            or self._tokens.joined(colon + 1)
        ):
            return None
        name = self._namer.behind(colon + 1, end)
        if name is None or name[1] != end or not any(masks[at] & c.NAMING for at in range(*name)):
            return None
        # A headline of another article may follow it.
        return Mark(colon, end, (colon, colon + 1), name, Scope.AROUND, signed=True, closing=True, act=True)

    def _opens_line(self, sentence: Sentence) -> bool:
        """Whether a sentence begins a line, or stands behind an emoji, which is no token."""
        tokens, first = self._tokens, sentence.first
        return sentence.opens or bool(tokens.text[tokens.ends[first - 1] : tokens.starts[first]].strip())

    def _is_plain(self, name: Range) -> bool:
        """Whether only what they are is told before a colon, and no count of them behind it: «Спасатели: под завалами
        ещё трое»; but not «Спасатели: 12, машин: 5».
        """
        base = self._tokens.base[name[0] : name[1]]
        plain = not self._firm and len(base) <= _PLAIN and not any(mask & c.ADJUNCT for mask in base)
        if not (plain and any(mask & c.NAMING for mask in base)) or any(
            map(self._tokens.capital, range(name[0] + 1, name[1]))
        ):
            return False
        return not any(mask & (NUMBER | NUMERAL) for mask in self._masks[name[1] + 1 : name[1] + 2])

    def _titled(self, first: int, last: int) -> Mark | None:
        """The author of what a heading calls a statement: «Заявление начальника пресс-центра»."""
        masks = self._masks
        at = first
        while at < last and masks[at] & SIGN:
            at += 1
        at = self._statement(at, last)
        introduces = self._introduces(first, last)
        bulletin = self._bulletin(at, last)
        if bulletin >= 0:
            at = bulletin
        elif introduces and not masks[at] & c.STATEMENT:
            # "Figures from the general staff:", and a list below
            at = next((step for step in range(at, last) if masks[step] & (c.REPORT | c.REPORT_OF)), last)
        if at + 1 >= last or not (introduces or bulletin >= 0 or masks[at] & c.STATEMENT):
            return None
        start = self._tokens.behind(at)
        while start < last and masks[start] & (c.REPORT_OF | c.DETERMINER) and not masks[start] & c.NAMING:
            start += 1
        if start >= last or (masks[start] & c.ADJUNCT and not masks[start] & c.NAMING):
            # "Statement on the mission": what it is about
            return None
        name = self._namer.behind(start, last)
        whole = self._titles.with_title(name, last)
        if name is None or whole is None or not any(masks[step] & (c.OFFICE | c.BODY) for step in range(*whole)):
            return None
        end = whole[1]
        dated = masks[end] & c.AS_OF if end < last else 0
        if introduces and end != last - 2 and not dated and not masks[at] & c.STATEMENT:
            return None
        # "Highlights from the ministry's briefing, 24 February:"
        heads = ":" in self._words[end:last] or (bulletin >= 0 and masks[end] & _OF_BULLETIN)
        if end < last and not heads and not masks[end] & NEWLINE and not self._namer.breaks(end):
            return None
        return Mark(first, end, (at, at + 1), name, Scope.AHEAD)

    def _statement(self, first: int, last: int) -> int:
        """Where a heading has the word for a statement that it opens with: "From the remarks of the mayor:"."""
        at = first
        while at + 1 < last and self._masks[at] & (c.ADJUNCT | c.DETERMINER | c.REPORT_OF) and at - first < _FROM:
            at += 1
        return at if at < last and self._masks[at] & c.STATEMENT else first

    def _line_end(self, first: int, last: int) -> int:
        """Where a line of its own ends that is no sentence; ``first`` where there is none."""
        end = last - 1
        if not self._masks[end] & NEWLINE:
            # In a post set in one line a doubled blank ends it.
            end = self._tokens.parted_behind(first, last)
        return first if self._masks[end - 1] & STOP else end

    def _about(self, first: int, last: int) -> Mark | None:
        """The body whose report a line announces by what it is about: «Генштаб о боях на юге»."""
        end = self._line_end(first, last)
        if end == first or self._firm:
            return None
        name = self._titles.with_region(self._namer.behind(first, last), last)
        if name is None or name[1] >= end or not self._tokens.base[name[1]] & c.ABOUT:
            return None
        last_word = name[1] - 1
        ends = self._masks[last_word] & c.NAMING or self._tokens.capital(last_word)
        body = ends and any(self._masks[at] & c.BODY for at in range(*name))
        tells = any(self._masks[at] & (c.DEED | c.SPEECH) for at in range(name[1], end))
        return Mark(first, name[1], (name[1], name[1] + 1), name, Scope.AHEAD) if body and not tells else None

    def _bulletin(self, first: int, last: int) -> int:
        """Where a line of its own calls what stands below a bulletin: «Ранкове зведення штабу за 5 березня»."""
        end = self._line_end(first, last)
        return next((at for at in range(first, min(first + _ADJECTIVES, end)) if self._masks[at] & c.BULLETIN), -1)

    def _byline(self, first: int, last: int, mentions: Mentions) -> Mark | None:
        """The institution whose name alone stands over the day of publication: «Служба порятунку,\nопубліковано»."""
        # A comma at the end of a line goes on with it.
        end = next((at + 1 for at in range(first, last) if self._masks[at] & NEWLINE), last)
        if end >= len(self._masks) or not self._masks[end] & c.POSTED:
            return None
        while end > first and self._masks[end - 1] & (SIGN | NEWLINE):
            end -= 1
        name = first, end
        if not mentions.bearers.is_body(name):
            return None
        return Mark(first, end, name, name, Scope.AHEAD)

    def _acting(self, first: int, last: int) -> Mark | None:
        """A body that speaks for itself as the first word: "Ukrenergo has 40 crews at work"."""
        if not self._tokens.has(c.VOICES, first, first + 3):
            return None
        at, end = first, last
        while end > first and self._masks[end - 1] & (NEWLINE | SIGN) and not self._masks[end - 1] & STOP:
            end -= 1
        if end == first or not self._masks[end - 1] & STOP:
            return None
        while at < min(first + 3, last) and self._masks[at] & (SIGN | c.DETERMINER):
            at += 1
        if at >= last or not self._masks[at] & c.VOICE:
            return None
        name = self._namer.behind(at, last)
        if name is None:
            return None
        quoted = (first, name[1] + 1) if self._words[first] in '«"“' and self._words[name[1]] in '»"”' else name
        return Mark(first, quoted[1], quoted, (at, at + 1) if quoted is name else quoted, Scope.AHEAD, acting=True)
