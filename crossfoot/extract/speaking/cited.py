"""Who is quoted or cited, and through whom: "an agency, citing the ministry, writes", "he was quoted as saying"."""

from __future__ import annotations

from crossfoot.extract.body import Kind
from crossfoot.extract.lexicon import fold
from crossfoot.extract.register import find_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.authors import Authors
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.speaking.runs import CLOSED_BY
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

_BEHIND_QUOTE = frozenset(",\"”’'")
#: A closing dash stands within so many words before whom its speaker cites.
_SIGNATURE = 6
#: Between a verb and «слова» stands who carries them, or whose they are, in at most so many words.
_CARRIER = 6
_PRONOUN = c.HE_SHE | c.IT_THEY
_MARKS = frozenset('«»"“”„-')


class Cited(InText):
    """Finds whom the speakers of one text quote and cite."""

    def __init__(self, tokens: Tokens, namer: Namer, authors: Authors) -> None:
        """Prepare for one text."""
        super().__init__(tokens, namer)
        self._authors = authors

    def can_be(self, name: Range, marks: list[Mark]) -> bool:
        """Whether what is cited can have said something; outlets cite their sources, and no reasons."""
        reported = bool(marks) and bool(self._masks[marks[-1].cue[0]] & (c.RELAY | c.REPORT))
        return reported or self._namer.heads(name)

    def signs(self, at: int, first: int) -> bool:
        """Whether who cites somebody stands behind a dash that closes what is told: "..., — Reuters, citing envoys"."""
        for step in range(at - 1, max(first, at - _SIGNATURE), -1):
            if self._masks[step] & c.DASH and not self._tokens.joined(step):
                return self._words[step - 1] in ',"”»'
        return False

    def take_word(self, at: int, mark: Mark, name: Range, last: int) -> None:
        """ "Interfax reported, citing the ministry": the ministry speaks, Interfax carries it.

        A person who cites somebody keeps the word.
        """
        if mark.cue[1] == at - 1 and self._masks[at - 1] & c.IS_THIS:
            # "An agency reports this with reference to X": all that was told.
            mark.scope = Scope.REPORT
        if mark.name is None or self._is_person(mark.name):
            return
        said = self._authors.of(name[1], last) if self._namer.is_report(name, -1) else name
        if said is not None:
            mark.via.insert(0, mark.name)
            mark.name, mark.last = said, said[1]

    def through(self, mark: Mark, origin: Range) -> None:
        """ "Citing the ministry, Interfax writes", «Interfax со ссылкой на МЧС пишет»: the ministry speaks.

        A person who cites somebody keeps the word; whom an outlet cites makes it no person.
        """
        if mark.name is None:
            return
        carrier = self._before_cite(mark.name)
        if self._is_person(carrier):
            mark.name = carrier
        else:
            mark.via.insert(0, carrier)
            mark.name = origin

    def quotes(self, at: int, first: int, last: int) -> Mark | None:
        """ "An agency quoted the governor as saying": he speaks, the agency carries it."""
        if not self._firm:
            return self.words_of(at, first, last)
        name = self._namer.behind(self._tokens.behind(at), last)
        carrier = self._namer.before(at, first)
        if name is None or carrier is None or name[1] + 1 >= last:
            return None
        if not self._masks[name[1]] & c.AS:
            return None
        end = name[1] + 2
        # "..., the agency quoted Moller as saying."
        closes = end >= last or self._masks[end] & (STOP | NEWLINE)
        scope = self._around(carrier, first) if closes else Scope.AHEAD
        return Mark(carrier[0], end, (at, self._tokens.behind(at)), name, scope, via=[carrier])

    def words_of(self, at: int, first: int, last: int) -> Mark | None:
        """Whose words somebody carries: «..., приводит её слова агентство», «передаёт ТАСС слова мэра»."""
        masks, behind = self._masks, self._tokens.behind(at)
        carrier: Range | None = None
        near = range(behind, min(behind + _CARRIER, last))
        words = next((step for step in near if masks[step] & c.QUOTED_WORDS), -1)
        if words < 0:
            if not (masks[at] & c.QUOTED_BY and behind < last and masks[behind] & _PRONOUN):
                return self._words_before(at, first, last) or self._quoted_behind(at, first, last)
            # «..., цитирует его агентство»
            name, words = (behind, behind + 1), behind
        elif any(masks[step] & (c.ADJUNCT | NEWLINE) or self._words[step] in ",.:;" for step in range(behind, words)):
            return None
        elif masks[words - 1] & _PRONOUN:
            name = (words - 1, words)
        else:
            whole = self._namer.behind(words + 1, last)
            if whole is None or not self._namer.likely(whole, words):
                return None
            name, carrier = (whole, (behind, words)) if words > behind else self._without_carrier(whole)
        if carrier is None and name[1] <= words + 1:
            carrier = (behind, name[0]) if behind < name[0] else self._namer.behind(words + 1, last)
            if carrier is not None and not self._namer.likely(carrier, words):
                carrier = None
        if carrier is None and (before := self._namer.before(at, first)) and self._namer.likely(before, first - 1):
            # «"Вестник" приводит слова мэра: ...»
            carrier = before
        via = [] if carrier is None else [carrier]
        end = max([words + 1, name[1], *(one[1] for one in via)])
        return Mark(at, end, (at, behind), name, Scope.AROUND, via=via)

    def _quoted_behind(self, at: int, first: int, last: int) -> Mark | None:
        """«..., цитирует "Вестник" мэра», «..., цитирует мэра "Вестник"»: an outlet, and whom it quotes."""
        behind = self._tokens.behind(at)
        whole = self._namer.behind(behind, last)
        if whole is None or not self._masks[at] & c.QUOTED_BY:
            return None
        carrier, scope = self._namer.before(at, first), Scope.AHEAD
        name = whole
        if carrier is None or not self._namer.likely(carrier, first - 1):
            if at - 1 <= first or not self._masks[at - 1] & SIGN:
                return None
            scope = Scope.AROUND
            name, carrier = self._behind_carrier(whole)
            if carrier is None:
                name, carrier = self._without_carrier(whole)
        elif self._is_outlet(whole) or self._masks[whole[0]] & c.OUTLET_BODY:
            # «Мэра цитирует ТАСС»
            name, carrier, scope = carrier, whole, Scope.REPORT
        if carrier is None or not self._namer.likely(name, at) or self._namer.is_report(name, -1):
            return None
        return Mark(min(at, carrier[0], name[0]), whole[1], (at, behind), name, scope, via=[carrier])

    def _words_before(self, at: int, first: int, last: int) -> Mark | None:
        """«Слова мэра приводит агентство»."""
        words = next((step for step in range(at - 1, max(first, at - _CARRIER) - 1, -1) if self._is_words(step)), at)
        if at - words <= 1 or not self._namer.likely((words + 1, at), words):
            return None
        if any(self._masks[step] & SIGN and self._words[step] not in _MARKS for step in range(words, at)):
            return None
        carrier = self._namer.behind(self._tokens.behind(at), last)
        via = [] if carrier is None else [carrier]
        end = carrier[1] if carrier else self._tokens.behind(at)
        return Mark(words, end, (at, self._tokens.behind(at)), (words + 1, at), Scope.AROUND, via=via)

    def _is_words(self, at: int) -> bool:
        return bool(self._masks[at] & c.QUOTED_WORDS)

    def _without_carrier(self, name: Range) -> tuple[Range, Range | None]:
        """Whose words, and the outlet behind: «слова мэра Моллера агентство "Север"»."""
        for at in range(name[0] + 1, name[1]):
            if self._masks[at] & (c.OUTLET_BODY | c.PRESS) or self._is_outlet((at, name[1])):
                return (name[0], at), (at, name[1])
        return name, None

    def _behind_carrier(self, name: Range) -> tuple[Range, Range | None]:
        """Who is quoted by the outlet before: «"Вестник" мэра», «агентство "Север" мэра Моллера»."""
        start, end = name[0] + bool(self._masks[name[0]] & c.OUTLET_BODY), name[1]
        closing = CLOSED_BY.get(self._words[start]) if start < end else None
        if closing:
            at = next((step + 1 for step in range(start + 1, end) if self._words[step] in closing), end)
        else:
            at = next((step for step in range(end - 1, start, -1) if self._is_outlet((start, step))), end)
        return ((at, end), (name[0], at)) if at < end else (name, None)

    def _is_outlet(self, name: Range) -> bool:
        """Whether words are the name of an outlet, every one of them."""
        text = self._tokens.text[self._tokens.starts[name[0]] : self._tokens.ends[name[1] - 1]]
        code = self._tokens.lexicon.language.code
        body = find_body(text, code)
        if body is None or body.kind is not Kind.OUTLET:
            return False
        known = fold(body.names[code]).split()
        return all(word in known for word in self._words[name[0] : name[1]])

    def quoted_as(self, at: int, first: int, last: int) -> Mark | None:
        """ "..., Moller was quoted as saying": what stands before is his."""
        quotes, behind = at - 2, self._tokens.behind(at)
        if quotes <= first or not self._masks[quotes + 1] & c.AS:
            return None
        name = self._quoted(quotes, first)
        if name is None:
            return None
        by = behind < last and self._masks[behind] & c.BY
        via = self._namer.behind(behind + 1, last) if by else None
        end = via[1] if via else behind
        return Mark(name[0], end, (quotes, behind), name, self._around(name, first), via=[via] if via else [])

    def quoted_by(self, at: int, name: Range, first: int) -> Mark | None:
        """ "X, who was quoted by an agency": the agency carries it."""
        speaker = self._quoted(at, first)
        if speaker is None:
            return None
        cue, scope = (at, self._tokens.behind(at)), self._around(speaker, first)
        return Mark(speaker[0], name[1], cue, speaker, scope, via=[name])

    def _quoted(self, at: int, first: int) -> Range | None:
        """Who "was quoted"."""
        back = self._namer.skip_back(at, first)
        passive = self._tokens.concepts(back, at) & c.PASSIVE
        return self._namer.before(at, first) if passive else None

    def _before_cite(self, name: Range) -> Range:
        """The outlet in "Bloomberg, citing sources, writes", without what it cites."""
        cite = next((at for at in range(name[0] + 1, name[1]) if self._masks[at] & c.CITE), name[1])
        return name[0], cite

    def _is_person(self, name: Range) -> bool:
        """Whether a name is a person's by office, or "he"."""
        return bool(self._tokens.concepts(*name) & (c.OFFICE | c.REGION_HEAD | c.HE_SHE))

    def _around(self, name: Range, first: int) -> Scope:
        """What somebody who is quoted covers: what stands before him where that closes with a comma or a quotation."""
        return Scope.AROUND if name[0] > first and self._words[name[0] - 1] in _BEHIND_QUOTE else Scope.AHEAD
