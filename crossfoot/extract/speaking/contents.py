"""How the marks of one sentence stand to each other: who only is told of by another, and who speaks without a verb."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Mark, Scope
from crossfoot.extract.tokens import SIGN


class Contents(InText):
    """Compares the marks of the sentences of one text."""

    def is_inside(self, outer: Mark, inner: Mark) -> bool:
        """Whether a weak cue stands in what somebody else says, or only goes on behind his account.

        "He said that the mission counted seven"; «США, за даними X, пропонують паузу»: the subject's verb goes on.
        """
        if not inner.weak:
            return False
        if outer.account and outer.last + 1 == inner.cue[0] == inner.first:
            return True
        parted = ";" in self._words[outer.last : inner.first]
        return outer.scope is Scope.AHEAD and not outer.weak and not parted

    def is_by_the_way(self, mark: Mark, first: int) -> bool:
        """Whether a cue stands between commas, and another verb of speech right behind the second.

        «Губернатор, как сообщает агентство, заявил», «Губернатор, пишет агентство, заявил»: the agency carries it.
        """
        if self._firm or mark.name is None:
            return False
        opening = min(mark.first, mark.cue[0])
        led = self._masks[opening] & c.AS or (opening > first and self._masks[opening - 1] & c.AS)
        opening -= bool(led and not self._masks[opening] & c.AS)
        if opening <= first or not (led or self._is_behind_subject(mark, opening, first)):
            return False
        between = self._words[opening - 1] == "," and self._words[mark.last : mark.last + 1] == [","]
        return between and bool(self._tokens.concepts(mark.last + 1, mark.last + 2) & c.SPEECH)

    def _is_behind_subject(self, mark: Mark, at: int, first: int) -> bool:
        """Whether a cue that begins at ``at`` stands right behind the subject of its sentence: «Мэр, пишет газета,»."""
        relays = mark.cue[0] == at and self._masks[at] & c.RELAY
        subject = self._namer.opening(first, at - 1) if relays else None
        return subject is not None and subject == (first, at - 1)

    def gapped(self, mark: Mark, last: int) -> Mark | None:
        """The next speaker, whose verb is left out: «В полиции говорят, что ранены 14 человек; жители — что 20»."""
        if self._firm or mark.scope is not Scope.AHEAD or mark.account:
            return None
        for at in range(mark.last + 1, last - 1):
            if self._masks[at] & c.DASH and self._masks[at + 1] & (c.THAT | c.ABOUT):
                name = self._namer.before(at, mark.last)
                parted = name is not None and self._words[name[0] - 1] in ";,"
                return Mark(name[0], at + 1, (at, at + 1), name, Scope.AHEAD) if name and parted else None
        return None

    def without_told(self, marks: list[Mark]) -> list[Mark]:
        """The marks without what another reports: "Norland insists on 12 posts, an envoy said; ..."."""
        if len(marks) > 1 and marks[-1].closing and marks[-1].scope is Scope.AROUND:
            # "The company expects to return one unit, its chief said": the chief says so.
            marks = [mark for mark in marks[:-1] if not mark.weak] + marks[-1:]
        return [mark for at, mark in enumerate(marks, 1) if at == len(marks) or not self._is_told(mark, marks[at])]

    def _is_told(self, mark: Mark, by: Mark) -> bool:
        """Whether the deed of a state, or of anybody, stands in a clause that another closes."""
        if by.scope is not Scope.AROUND or mark.scope is not Scope.AHEAD:
            return False
        if not mark.act and (mark.name is None or not self._namer.is_state(mark.name)):
            return False
        # "Norland told its allies that it needs 40": the first "that" is that of its own clause.
        ends = c.THAT | SIGN if self._firm else c.THAT
        own = next((at for at in range(mark.last, by.first) if self._masks[at] & ends), mark.last)
        own += bool(self._masks[own] & c.THAT)
        return not self._tokens.concepts(own, by.first) & c.THAT and ";" not in self._words[own : by.first]
