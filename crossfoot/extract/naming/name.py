"""A place name, and a word for a people, at their tokens."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.gazetteer import Known


@dataclass(slots=True)
class Name:
    """A place name at the tokens ``[first, last)``, with its kind word or label; ``core`` is where the name begins.

    ``kind``, ``code`` and ``country`` are those of `crossfoot.extract.gazetteer.Known`; ``kind`` may also be
    ``direction`` (of the front), ``quarter`` (smaller than a town) or ``group`` (a battlegroup).
    """

    first: int
    last: int
    core: int
    kind: str
    code: str | None = None
    country: str | None = None
    #: what the tables know the name for
    options: tuple[Known, ...] = ()
    #: the text itself says the kind
    kinded: bool = False
    #: an adjective, or a name that alone means nothing, still without its kind
    waiting: bool = False
    #: "Ukraine's": what it owns is the place
    possessive: bool = False


@dataclass(slots=True)
class People:
    """A country's adjective or people at one token: "Ukrainian". ``country`` is ISO 3166-1."""

    position: int
    country: str
