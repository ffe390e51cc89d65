"""Who closes a text or a sentence: behind a dash, in brackets, as "Source: ...", on a line of its own."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.mentions import Mentions
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: The place of an office and the name of who holds it have at most so many words.
_PLACED = 5
#: A person's own name has at most so many words.
_OWN_NAME = 3
#: When and where something was said has at most so many words; none of these is among them.
_OCCASION = 10
_GOES_ON = c.SPEECH | c.SAYING | c.THAT | c.WHO | c.CONTRAST | c.ABOUT | c.CITE | SIGN
#: A bracket with who says so has fewer words.
_BRACKET = 16
#: So near behind a number stands which troops it numbers.
_NUMBERED, _TROOPS = 4, CONCEPTS.bit("brigade")
#: as of when somebody's data are, behind his name
_DATED = c.ADJUNCT | c.AS_OF | c.WHEN | c.TIME | NUMBER | SIGN
#: What it was taken from stands within so many tokens behind "information", and no other matter between.
_TAKEN, _OUT_OF, _NO_TAKING = 4, CONCEPTS.bit("from"), SIGN | STOP | NEWLINE | NUMBER | c.ABOUT | c.THAT


class Signatures(InText):
    """Finds such speakers in one text."""

    def _counts(self, at: int, last: int) -> bool:
        """Whether a number counts something rather than tell which troops: «п'ятеро», not «47 бригада»."""
        if not self._masks[at] & (NUMBER | NUMERAL):
            return False
        return not any(mask & (c.BODY | _TROOPS) for mask in self._masks[at + 1 : min(at + _NUMBERED, last)])

    def signed(self, dash: int, first: int, last: int) -> Mark | None:
        """The speaker behind a dash at the end: "Збито 30 ракет, — Повітряні сили"."""
        # «— дані поліції»: whose they are
        label = dash + 1 < last and self._masks[dash + 1] & c.DATA_LABEL and not self._firm
        name = self._namer.behind(dash + 1 + bool(label), last)
        if name is None or name[1] - name[0] > 8:
            return None
        first = next((at for at in range(*name) if not self._masks[at] & (SIGN | c.DETERMINER)), name[0])
        # «— постійний представник США»: an adjective may stand before the office.
        named = (self._masks[first] | self._masks[min(first + 1, name[1] - 1)]) & c.NAMING
        if (not self._tokens.capital(first) and not named) or self._counts(first, last):
            # «Среди раненых, уточнил мэр, — пятеро работников порта»
            return None
        if name[1] < last and self._masks[name[1]] & c.CITE:
            # "— Reuters, citing diplomats"
            origin = self._namer.behind(self._tokens.behind(name[1]), last)
            if origin is not None and self._namer.heads(origin):
                cue = dash, dash + 1
                return Mark(dash, origin[1], cue, origin, Scope.REPORT, signed=True, closing=True, via=[name])
        if object_of(self._masks[first]) in AIR and not named:
            # «Близько 90 з них, — "Шахеди"»
            return None
        lone = name[1] - name[0] == 1 and self._words[dash - 1] != ","
        if lone and not self._firm and self._is_country(name[0]):
            # «викинув одну країну — Ліхтенштейн»
            return None
        about = name[1] < last and self._masks[name[1]] & c.ABOUT and self._words[dash - 1] == ","
        if not about and not self.closes(name[1], last):
            name = self._placed(name, last)
            if name is None:
                return None
        return Mark(dash, name[1], (dash, dash + 1), name, Scope.REPORT, signed=True, closing=True)

    def below(self, sentence: Sentence, mentions: Mentions) -> Mark | None:
        """Who signs a post on a line of its own: "Fourteen were hurt", and two lines below, "— Mayor Moller"."""
        tokens, first = self._tokens, sentence.first
        gap = tokens.text[tokens.ends[max(first - 2, 0)] : tokens.starts[first]]
        if not (sentence.opens and self._masks[first] & c.DASH and gap.count("\n") > 1):
            return None
        mark = self.signed(first, first, sentence.last)
        if mark is None or mark.name is None or mark.name[1] < sentence.last - 1:
            return None
        return mark if is_titled(self._tokens, mark.name) or mentions.bearers.is_body(mark.name) else None

    def sourced(self, first: int, last: int) -> Mark | None:
        """The source in brackets at the end, or in a sentence of its own: "(police).", "Source: the mayor.", «(данные
        мэра)».
        """
        words, end = self._words, last
        while end > first and (self._masks[end - 1] & (STOP | NEWLINE)):
            end -= 1
        labelled = bool(self._masks[first] & (c.SOURCE_LABEL | c.DATA_LABEL))
        opening = first - 1
        if not labelled:
            if end - first < 2 or words[end - 1] != ")":
                return None
            opening = next((at for at in range(end - 2, max(first - 1, end - _BRACKET), -1) if words[at] == "("), -1)
            if opening < 0:
                return None
            end -= 1
        start = opening + 1
        colon = words[start + 1 : start + 2] == [":"]
        data = bool(self._masks[start] & c.DATA_LABEL) and not colon and not self._firm
        label = data or (colon and bool(self._masks[start] & (c.SOURCE_LABEL | c.DATA_LABEL)))
        if labelled and not colon:
            return self._data_of(first, end)
        start += label + (label and colon)
        if start >= end:
            return None
        # "(Source: 2031 Winter Appeal)"
        dated = start + bool(label and self._masks[start] & NUMBER)
        name = self._namer.behind(dated, end) if dated < end else None
        if name is None or name[0] != dated or (name[1] < end and not (data and self._masks[name[1]] & c.ADJUNCT)):
            return None
        name = start, end
        titled = label and self._tokens.capital(dated)
        if not any(self._masks[at] & c.NAMING for at in range(*name)) and not titled:
            return None
        if not label and (opening == first or self._is_country(name[0]) or self._is_short(name, opening)):
            return None
        cue = max(opening, first)
        # An aside: what the next sentence tells is not theirs.
        return Mark(cue, end, (cue, start), name, Scope.REPORT, signed=True, closing=True, act=True)

    def _data_of(self, first: int, end: int) -> Mark | None:
        """Whose data a sentence says they are, and nothing more: "Figures from the police.", «Данные штаба на утро.»"""
        masks, start = self._masks, self._tokens.behind(first)
        led = start < end and bool(masks[start] & c.REPORT_OF)
        if not masks[first] & c.DATA_LABEL or start >= end or not (led or not self._firm):
            return None
        name = self._namer.behind(start + led, end)
        if name is None or not any(masks[at] & c.NAMING for at in range(*name)) or masks[name[0]] & c.ADJUNCT:
            return None
        dated = all(mask & _DATED or not mask for mask in masks[name[1] : end])
        return (
            Mark(first, end, (first, start), name, Scope.REPORT, signed=True, closing=True, act=True) if dated else None
        )

    def drawn_from(self, first: int, last: int) -> Mark | None:
        """Where all that a post tells was taken from: «Уся інформація з каналів порту», «Дані взято від рибалок»."""
        at = self.labels(first, last)
        if self._firm or at < 0:
            return None
        behind = range(at + 1, min(at + _TAKEN, last))
        leads = next((step for step in behind if self._masks[step] & _OUT_OF), last)
        name = self._namer.behind(leads + 1, last) if leads + 1 < last else None
        if name is None or name[0] != leads + 1 or any(self._masks[step] & _NO_TAKING for step in range(at + 1, leads)):
            return None
        end = name[1]
        while end + 1 < last and self._masks[end] & STOP and not self._tokens.opens_anew(end + 1):
            # «з рос. каналів»
            end = (self._namer.behind(end + 1, last) or (0, end + 2))[1]
        if not self.closes(end, last) or not any(self._masks[step] & c.NAMING for step in range(name[0], end)):
            return None
        return Mark(first, end, (first, leads + 1), (name[0], end), Scope.REPORT, signed=True)

    def labels(self, first: int, last: int) -> int:
        """Where "all information" begins a sentence, or the word for it alone; -1 where neither does."""
        return next((at for at in range(first, min(first + 2, last)) if self._masks[at] & c.DATA_LABEL), -1)

    def _is_short(self, name: Range, opening: int) -> bool:
        """Whether a bracket gives the short name of what stands before it: "the Norland Relief Agency (NRA)"."""
        named = self._masks[opening - 1] & c.NAMING or self._tokens.capital(opening - 1)
        return name[1] - name[0] == 1 and bool(named)

    def _is_country(self, at: int) -> bool:
        """Whether a word alone names a country, and no body: «США» speak."""
        entry = GAZETTEER[self._words[at]]
        return entry is not None and entry.is_country and not self._masks[at] & c.NAMING

    def _placed(self, name: Range, last: int) -> Range | None:
        """An office at the end together with its place and who holds it: «— представник США в НАТО Джон Мур»."""
        at = name[1]
        office = any(mask & c.OFFICE for mask in self._masks[name[0] : at])
        if not office or at >= last or not self._masks[at] & c.ADJUNCT:
            return None
        end = at + 1
        while end < last and end - at <= _PLACED and self._tokens.capital(end):
            end += 1
        return (name[0], end) if end > at + 1 and self.closes(end, last) else None

    def closes_described(self, mark: Mark, last: int) -> bool:
        """Whether nothing but who he is stands behind a speaker: "said Jens Moller, 34, a teacher who fled Suud"."""
        at, masks = mark.last + 1, self._masks
        if not self._firm or mark.account or mark.name is None or mark.cue[0] > mark.name[0]:
            return False
        if self._words[at - 1 : at] != [","]:
            return False
        if at + 1 < last and masks[at] & NUMBER and self._words[at + 1] == ",":
            at += 2
        who = at < last and masks[at] & (c.WHO | c.INDEFINITE | c.OFFICE)
        return bool(who) and not any(mask & (c.SPEECH | c.SAYING | c.CONTRAST) for mask in masks[at:last])

    def closes(self, at: int, last: int) -> bool:
        """Whether nothing but marks, or when and where it was said, stands between a mark and the end of its sentence
        or paragraph: "the mayor said on Telegram on Monday."
        """
        plain = True
        if self._words[at : at + 1] == ["("] and self._words[at + 2 : at + 3] == [")"]:
            # "according to the Red Crystal (RC)."
            at += 3
        for step in range(at, last):
            if self._namer.breaks(step):
                return plain or self._is_occasion(at, step)
            plain = plain and bool(self._masks[step] & (SIGN | STOP | NEWLINE))
        return plain or self._is_occasion(at, last)

    def _is_occasion(self, at: int, last: int) -> bool:
        """Whether words tell only when something was said, or in which medium."""
        masks = self._masks
        while masks[last - 1] & (SIGN | STOP | NEWLINE):
            last -= 1
        if last - at > _OCCASION or not masks[at] & (c.ADJUNCT | c.WHEN | c.SPEAKER_IN):
            return False
        around = self._tokens.concepts(at, last)
        return bool(around & (c.MEDIUM | c.REPORT | c.WHEN)) and not around & _GOES_ON


def is_titled(tokens: Tokens, name: Range) -> bool:
    """Whether a name is that of a person behind an office: "Governor Moller"."""
    office = max((at for at in range(*name) if tokens.masks[at] & c.OFFICE), default=name[1])
    lower = (at for at in range(office, name[1]) if not tokens.capital(at))
    # «генерал армии Иван Коваль»
    office = max(lower, default=office)
    # "the mayor, Ida Salm"
    behind = [at for at in range(office + 1, name[1]) if tokens.words[at] != ","]
    return bool(behind) and len(behind) <= _OWN_NAME and all(map(tokens.capital, behind))
