"""Whether a sentence that names nobody goes on with the one before, and what belongs to a quotation or a list."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Mark, Range, Scope
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

#: The name of a body at the beginning has at most so many words.
_BODY = 6
#: what stands between a quotation and its speaker, and what ends a quotation
_BETWEEN, _CLOSED = frozenset(",.–—-"), frozenset('"”»')
#: A name in quotation marks has at most so many tokens with them.
_NAME = 6
_BULLETS = frozenset("-–—•·▪●◾🔹*")
#: So many words behind a contrast its place is named.
_TURNED = 3
_COUNTS = FAMILIES.of_concepts(NUMBER | NUMERAL)
_BESIDES, _GOES_ON = FAMILIES.of_concepts(c.BESIDES), FAMILIES.of_concepts(c.GOES_ON)
#: "of them", "also" stand among so many words.
_OPENING = 9

#: The row of a list tells in so many words what it counts.
_ROW = 6
#: what a clause, or a count, has
_CLAUSAL = c.THAT | c.DEED | c.PASSIVE | c.SPEECH | NUMBER | NUMERAL | CONCEPTS.any(("modal", "have", "be"))
_QUOTES = frozenset("\"“«„'‘")


class Following:
    """Looks at how the sentences of one text follow one another."""

    def __init__(self, tokens: Tokens, quotes: list[Range]) -> None:
        """``quotes`` are the quotations in order."""
        self._tokens = tokens
        self._quotes = quotes
        self._masks = tokens.masks
        self._words = tokens.words
        #: cases tell who does what, not the order of words
        self._free = tokens.lexicon.language.inflects

    def tells_on(self, sentence: Sentence, told: Sentence | None) -> bool:
        """Whether a sentence belongs to what somebody closed: "Six houses burned, the mayor said. A fireman died".

        Where only the order of words tells who does what, a new name turns to something else: "The alert in Suud
        lasted". ``told`` is none where he was only quoted.
        """
        if told is None:
            return False
        return self._free or not self._names_anew(sentence, told)

    def _names_anew(self, sentence: Sentence, told: Sentence) -> bool:
        """Whether a sentence has a name that the one before had not."""
        known = set(self._words[told.first : told.last])
        named = (at for at in range(sentence.first + 1, sentence.last) if self._tokens.capital(at))
        return any(self._words[at] not in known and not self._masks[at] & (c.WHEN | c.TIME) for at in named)

    def goes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence goes on where the one before ended with its speaker: "Two of them", "It also"."""
        masks = self._masks
        if sentence.marks or masks[sentence.first] & c.LEANS:
            return True
        if masks[sentence.first] & c.HIS_HER:
            # "Her father was among them": the outlet tells of the one who spoke.
            return False
        if masks[sentence.first] & (c.HE_SHE | c.IT_THEY | c.DETERMINER) and not masks[sentence.first] & c.INDEFINITE:
            return not self._names_another(sentence)
        if self._words[sentence.first] in '"“«„':
            return True
        opening = sentence.first, min(sentence.first + _OPENING, sentence.last)
        # "Three civilians were also freed": a count goes on with a count.
        counts = masks[sentence.first] & (NUMBER | NUMERAL | c.BESIDES)
        first = sentence.first
        if masks[first] & (NUMBER | NUMERAL) and masks[min(first + 1, sentence.last - 1)] & c.REPORT_OF:
            # "Seven of the dead were children"
            return True
        return self._tokens.has(_GOES_ON, *opening) or (bool(counts) and self._tokens.has(_BESIDES, *opening))

    def _names_another(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with a body of its own: "The Northland air force shot down 66"."""
        opening = range(sentence.first + 1, min(sentence.first + _BODY, sentence.last))
        body = next((at for at in opening if self._masks[at] & (c.BODY | c.VOICE)), sentence.first)
        return any(self._tokens.capital(at) for at in range(sentence.first + 1, body + 1))

    def only_names(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether somebody only named a matter and told nothing: "Moller stressed the commitment of the council".

        So does who says no more than he does: "Moller said only that", «сказав коротко».
        """
        first = mark.cue[1]
        if self._masks[first - (first == len(self._masks))] & c.BRIEF or self._masks[mark.cue[0] - 1] & c.BRIEF:
            return True
        counted = mark.name is not None and self._tokens.has(_COUNTS, sentence.first, mark.name[0])
        if counted and self._masks[mark.cue[0]] & c.CONCEDE:
            # "Raiders killed 24 soldiers; the army admitted nine deaths. A mill burned": they own up to no more
            return True
        if self._free or mark.account or mark.scope is not Scope.AHEAD or first >= sentence.last:
            return False
        masks = self._masks[first : sentence.last]
        if not masks[0] & c.DETERMINER or masks[0] & c.THAT:
            return False
        told = any(mask & _CLAUSAL for mask in masks) or bool(_QUOTES.intersection(self._words[first : sentence.last]))
        return not told

    def mentions(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether a paragraph ends with who is only said to have spoken of a thing: «Мер написав про влучання»."""
        first = mark.cue[1]
        ends = self._tokens.concepts(sentence.last - 1, sentence.last + 1) & NEWLINE
        if sentence.opens or not ends:
            # "The police told of jams. Four roads were shut": theirs
            return False
        if not self._free or mark.scope is not Scope.AHEAD or len(sentence.marks) > 1 or first >= sentence.last:
            return False
        told = any(mask & _CLAUSAL or mask & c.DASH for mask in self._masks[first : sentence.last])
        return bool(self._masks[first] & c.ABOUT) and not told and not mark.account

    def is_quoted(self, sentence: Sentence) -> bool:
        """Whether a sentence stands inside a quotation that began before it."""
        at = bisect_left(self._quotes, (sentence.first,)) - 1
        return at >= 0 and sentence.first < self._quotes[at][1]

    def closes_quotation(self, mark: Mark) -> bool:
        """Whether a speaker stands right behind his quotation, of which alone he is the speaker."""
        at = mark.first
        while at > 0 and self._words[at - 1] in _BETWEEN:
            at -= 1
        before = bisect_left(self._quotes, (at,)) - 1
        return before >= 0 and self._quotes[before][1] == at

    def begins_with_name(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a name in quotation marks: «Вельобленерго» замінило 3 км дроту»."""
        first, last = sentence.first, min(sentence.first + _NAME, sentence.last - 1)
        closing = next((at for at in range(first + 1, last) if self._words[at] in _CLOSED), -1)
        return closing > 0 and not self._masks[closing + 1] & (SIGN | STOP | NEWLINE)

    def begins_anew(self, sentence: Sentence) -> bool:
        """Whether a paragraph has an hour, a name or a place of its own: "11:40 A blast", «А ось у Бродах»."""
        first = sentence.first
        hour = self._masks[first] & NUMBER and self._words[first + 1 : first + 2] == [":"]
        return bool(hour) or self.begins_with_name(sentence) or self._turns_place(first, sentence.last)

    def _turns_place(self, first: int, last: int) -> bool:
        """Whether a contrast opens with another place: "But in Northford"."""
        if not self._masks[first] & c.CONTRAST:
            return False
        near = range(first + 1, min(first + _TURNED, last - 1))
        return any(self._masks[at] & c.PLACE_SHIFT and self._tokens.capital(at + 1) for at in near)

    def is_introduced(self, sentence: Sentence) -> bool:
        """Whether a colon stands before a sentence: "The commissioner said:" and then, on a line of its own, what."""
        at = sentence.first - 1
        while at > 0 and self._masks[at] & NEWLINE:
            at -= 1
        return at > 0 and self._words[at] == ":"

    def announces(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with "as follows:", and its line with it."""
        at = sentence.last - 1
        while at > sentence.first and self._masks[at] & NEWLINE:
            at -= 1
        if self._words[at] != ":" or at == sentence.last - 1:
            return False
        return bool(self._masks[self._tokens.before(at)] & c.FOLLOWS)

    def introduces(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with a colon and an item of a list stands behind it."""
        at = sentence.last - 1
        while at > sentence.first and self._masks[at] & NEWLINE:
            at -= 1
        behind = self._words[sentence.last : sentence.last + 1]
        return self._words[at] == ":" and bool(_BULLETS.intersection(behind))

    def has_bullet(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with the sign of a list's item."""
        return self._words[sentence.first] in _BULLETS

    def _is_behind_semicolon(self, first: int) -> bool:
        """Whether the item of a list without bullets closes before a token: "tanks — 40 (+2);" and a line break."""
        at = first - 1
        while at > 0 and self._masks[at] & NEWLINE:
            at -= 1
        return at > 0 and self._words[at] == ";"

    def _is_row(self, sentence: Sentence) -> bool:
        """Whether a line is the row of a list that has no bullets: «Вельська область — 5»."""
        if not self._masks[sentence.last - 1] & NEWLINE or self._masks[sentence.last - 2] & STOP:
            return False
        counts = (at for at in sentence.dashes if self._masks[at + 1] & (NUMBER | NUMERAL))
        return any(at - sentence.first <= _ROW for at in counts)

    def is_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list, or goes on with one."""
        if not sentence.opens or self.has_bullet(sentence):
            return True
        # Emoji are no tokens.
        first = sentence.first
        if self._is_behind_semicolon(first) and any(mask & NUMBER for mask in self._masks[first : first + _OPENING]):
            return True
        if self._is_row(sentence):
            return True
        return bool(self._tokens.text[self._tokens.ends[first - 1] : self._tokens.starts[first]].strip())
