"""A place name of a text with what it tells of its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from crossfoot.extract.gazetteer import Known
from crossfoot.model.claim import Place

#: «**Курской **области»
_MARKS = re.compile(r"[*_]+")
#: A dateline opens a text within so many tokens.
_DATELINE = 4


class Role(Enum):
    """What a mention tells of its place."""

    #: something happened there
    AT = "at"
    #: it is said to be what an attack aimed at: "main direction of the strike: Kyiv"
    AIM = "aim"
    #: something was launched or came from there
    FROM = "from"
    #: it is only named
    NAMED = "named"


@dataclass(slots=True, kw_only=True)
class Mention:
    """A place named at the tokens ``[first, last)`` and the characters ``[start, end)``.

    ``head`` is the token of the word that governs it, or its first token. Mentions of one list share ``group``.
    ``country`` is ISO 3166-1; ``code`` as in `crossfoot.extract.gazetteer.Known`.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    code: str | None
    country: str | None
    kind: str
    role: Role
    head: int
    group: int
    #: the text marks it as a settlement: "the village of", «с.»
    labelled: bool = False
    #: it is named with others that are only counted: "Lowford and 12 villages"
    others: bool = False
    #: what else the tables know a bare town's name for
    options: tuple[Known, ...] = ()
    #: the wider place that the text says it lies in: "Southford, Northmark region"
    outer: Mention | None = None

    @property
    def place(self) -> Place:
        """The place as a claim carries it."""
        return Place(text=self.text, code=self.code)


def is_dateline(mention: Mention) -> bool:
    """Whether a mention tells where a text was written: "KYIV, Nov 14 -"."""
    return mention.text.isupper() and mention.first < _DATELINE


def without_marks(name: str) -> str:
    """A name without the marks of layout inside it."""
    return _MARKS.sub("", name)
