"""What a heading's speaker is called with: the office behind his name, the region of a body, whose report it is."""

from __future__ import annotations

from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.in_text import InText
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.tokens import SIGN

#: «в Лужанській області», with its preposition and the colon
_REGION = 5


class Titles(InText):
    """Reads such names in one text."""

    def with_title(self, name: Range | None, last: int) -> Range | None:
        """A name together with the office behind it: "Jens Moller, the local governor: ..."."""
        if name is None or name[1] + 1 >= last or self._words[name[1]] != ",":
            return name
        title = self._namer.behind(name[1] + 1, last)
        office = title and any(mask & (c.OFFICE | c.REGION_HEAD) for mask in self._masks[title[0] : title[1]])
        return (name[0], title[1]) if title and office and self._namer.has_capital(name) else name

    def with_region(self, name: Range | None, last: int) -> Range | None:
        """A body together with its region before a colon: «Управління поліції в Лужанській області: ...»."""
        if name is None or name[1] + 1 >= last or not (self._masks[name[0]] | self._masks[name[1] - 1]) & c.BODY:
            return name
        led = self._masks[name[1]] & c.ADJUNCT and self._tokens.capital(name[1] + 1)
        region = range(name[1] + 1, min(name[1] + _REGION, last))
        colon = next((at for at in region if self._masks[at] & SIGN), -1) if led else -1
        return (name[0], colon) if colon > 0 and self._words[colon] == ":" else name

    def owns(self, name: Range) -> bool:
        """Whether a name begins with who made a report, perhaps with an adjective: not «Підсумки роботи бригади»."""
        first = name[0]
        adjective = self._words[first].endswith(self._tokens.lexicon.language.attributive_endings)
        return bool(self._masks[first] & c.NAMING) or self._tokens.capital(first) or adjective
