"""What a check is: a question put to an article, an event or a series, with the page that explains it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Flag, auto

from crossfoot.check.terms import Term, terms_of
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.finding import Evidence, Finding
from crossfoot.model.series import Series


class Scope(Flag):
    """Where on the road a check asks: one article, the claims of one event, or one series. They combine with ``|``."""

    ARTICLE = auto()
    EVENT = auto()
    SERIES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleInput:
    """One article: its document and the claims read from it. ``terms`` are its figures, in the order of the text."""

    document: Document
    claims: tuple[Claim, ...]
    terms: tuple[Term, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", terms_of(self.claims, self.document))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInput:
    """One event with its articles, as far as they are at hand: they tell what was published when."""

    event: Event
    documents: tuple[Document, ...] = ()
    terms: tuple[Term, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", terms_of(self.event.claims, *self.documents))


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesInput:
    """One series with the claims behind its points, as far as they are at hand: a finding cites them."""

    series: Series
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A sum that holds: "653 + 51 = 704", with the claims it stands on."""

    computation: str
    evidence: tuple[Evidence, ...]


SECTIONS = ("What it finds", "Why it matters", "Example", "Not a finding", "Units")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A check's page: a title and one text for each of `SECTIONS`, in their order."""

    title: str
    sections: tuple[str, ...]


def page_of(docstring: str | None) -> Page:
    """The page a check's module docstring holds: a first line, then each section's name and its indented text.

    Raises:
        ValueError: the docstring lacks a section, has one too many or out of order.
    """
    title, *lines = (docstring or "").strip().splitlines() or [""]
    names: list[str] = []
    texts: list[list[str]] = []
    for line in lines:
        if line.endswith(":") and line[:-1] in SECTIONS:
            names.append(line[:-1])
            texts.append([])
        elif texts:
            texts[-1].append(line.removeprefix("    "))
    if tuple(names) != SECTIONS:
        raise ValueError(f"a check's page has the sections {', '.join(SECTIONS)}; {title!r} has {', '.join(names)}")
    return Page(title=title.strip(), sections=tuple("\n".join(text).strip() for text in texts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One question. It has one pure function for each scope it asks in; the others are ``None``."""

    name: str
    page: Page
    article: Callable[[ArticleInput], Iterable[Finding]] | None = None
    event: Callable[[EventInput], Iterable[Finding]] | None = None
    series: Callable[[SeriesInput], Iterable[Finding]] | None = None

    def __post_init__(self) -> None:
        if not self.scope:
            raise ValueError(f"{self.name} asks nothing: give it an article, an event or a series function")

    @property
    def scope(self) -> Scope:
        """Where it asks."""
        asked = ((Scope.ARTICLE, self.article), (Scope.EVENT, self.event), (Scope.SERIES, self.series))
        scope = Scope(0)
        for where, function in asked:
            if function is not None:
                scope |= where
        return scope
