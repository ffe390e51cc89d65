"""Every page: its address, what it asks of the book, and which template shows it. Servers and folders use the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crossfoot.publish import answers, event_forms, forms, outlook_forms, views
from crossfoot.publish.addresses import id_of, slug
from crossfoot.publish.asked import Asked
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.public import PublicBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One kind of page.

    ``path`` is a pattern such as ``article/{document}``; ``view`` answers with what ``template`` shows and ``form``
    turns into JSON. ``query`` names what may be asked after a question mark, with a word on each for the API's page.
    ``tables`` says whether ``.csv`` is there too, ``feed`` whether Atom and JSON Feed are. ``parts`` lists the paths of
    all its pages where there are several: a site of files needs them.
    """

    name: str
    path: str
    view: Callable[[PublicBook, Asked], Any]
    template: str
    form: Callable[[Any], Any]
    about: str
    query: Mapping[str, str] = field(default_factory=dict)
    tables: bool = False
    feed: bool = False
    parts: Callable[[PublicBook, Corpus], Iterable[str]] | None = None

    def every(self, book: PublicBook, corpus: Corpus) -> Iterable[str]:
        """The paths of all pages of this kind, for a site of files."""
        return (self.path,) if self.parts is None else self.parts(book, corpus)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A route with the parts of the address it met."""

    route: Route
    parts: dict[str, str]


def meet(path: str) -> Met | None:
    """The route of a path without language and suffix, if there is one."""
    for route in ROUTES:
        if found := _pattern(route.path).fullmatch(path):
            return Met(route=route, parts={name: id_of(part) for name, part in found.groupdict().items()})
    return None


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path))


def _articles_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"article/{slug(one.document.id)}" for one in corpus.articles)


def _versions_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"article/{slug(one.document.id)}/v/{one.version}" for one in corpus.articles)


def _claims_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"claim/{slug(claim.id)}" for one in corpus.articles for claim in one.claims)


def _findings_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"finding/{slug(one.finding.id)}" for one in corpus.findings)


def _speakers_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    names = (views.speaker_id(claim) for one in corpus.articles for claim in one.claims)
    return (f"speaker/{slug(name)}" for name in dict.fromkeys(names) if name)


def _events_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"event/{slug(one.id)}" for one in book.events())


def _series_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"series/{slug(name)}" for name in book.series_names())


def _questions_of(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return (f"outlook/{slug(one.question.id)}" for one in book.outlook().followed)


def _no_files(book: PublicBook, corpus: Corpus) -> Iterable[str]:
    return ()


_PAGED = {"before": "the line to go on from, as `next` has it", "limit": "how many, at most 200"}

ROUTES: tuple[Route, ...] = (
    Route(
        name="front", path="", view=answers.front, template="front", form=event_forms.front,
        about="The newest events and contradictions",
    ),
    Route(
        name="events", path="events", view=answers.events, template="events", form=event_forms.events,
        about="Events, the newest day first", tables=True, feed=True,
        query={
            "kind": "strike, casualties, outage, plant or meeting",
            "before": "the day to go on before, as `next` has it",
            "limit": "how many at the least, at most 200: a day is never parted",
        },
    ),
    Route(
        name="event", path="event/{event}", view=answers.event, template="event", form=event_forms.event,
        about="An event: who says what, what agrees and what is contested", tables=True, parts=_events_of,
    ),
    Route(
        name="contradictions", path="contradictions", view=answers.contradictions, template="contradictions",
        form=forms.findings, about="Contradictions and doubts, the newest first", query=_PAGED, tables=True, feed=True,
    ),
    Route(
        name="series", path="series", view=answers.series_list, template="series_list", form=event_forms.series_list,
        about="All series, and the regions of the last week",
    ),
    Route(
        name="plants", path="series/plants", view=answers.plants, template="plants", form=event_forms.plants,
        about="How long plants were without what they need", tables=True,
    ),
    Route(
        name="talks", path="series/talks", view=answers.talks, template="talks", form=event_forms.talks,
        about="Meetings, and who holds what on which issue", tables=True,
    ),
    Route(
        name="one_series", path="series/{series}", view=answers.series, template="series", form=event_forms.series,
        about="One series, a value a day", tables=True, parts=_series_of,
    ),
    Route(
        name="outlook", path="outlook", view=answers.outlook, template="outlook", form=outlook_forms.outlook,
        about="Questions about what will be, what is expected, and how earlier forecasts fared", tables=True,
    ),
    Route(
        name="question", path="outlook/{question}", view=answers.question, template="question",
        form=outlook_forms.question, about="A question with its rule, its forecasts over time and what came",
        tables=True, parts=_questions_of,
    ),
    Route(
        name="articles", path="articles", view=answers.articles, template="articles", form=forms.articles,
        about="Articles, the newest first", query=_PAGED, tables=True, feed=True,
    ),
    Route(
        name="article", path="article/{document}", view=answers.article, template="article", form=forms.article,
        about="An article with its claims and findings", tables=True, parts=_articles_of,
    ),
    Route(
        name="version", path="article/{document}/v/{version}", view=answers.article, template="article",
        form=forms.article, about="One version of an article", tables=True, parts=_versions_of,
    ),
    Route(
        name="claim", path="claim/{claim}", view=answers.claim, template="claim", form=forms.claim, about="One claim",
        parts=_claims_of,
    ),
    Route(
        name="finding", path="finding/{finding}", view=answers.finding, template="finding", form=forms.finding,
        about="One finding with the claims it stands on", parts=_findings_of,
    ),
    Route(
        name="speaker", path="speaker/{speaker}", view=answers.speaker, template="speaker", form=forms.speaker,
        about="What a speaker is reported to have said", tables=True, parts=_speakers_of,
    ),
    Route(
        name="search", path="search", view=answers.search, template="search", form=forms.search, about="Full text",
        query={
            "q": "words; \"words in quotes\" stand together",
            "lang": "en, uk or ru",
            "outlet": "the name of an outlet",
            "since": "published on this day or later, as 2031-05-02",
            "until": "published on this day or earlier",
        },
        parts=_no_files,
    ),
    Route(
        name="method", path="method", view=answers.nothing, template="method", form=forms.nothing, about="How it works"
    ),
    Route(
        name="status", path="status", view=answers.status, template="status", form=forms.status,
        about="How fresh it is, and how often the rules err",
    ),
    Route(
        name="corrections", path="corrections", view=answers.corrections, template="corrections",
        form=forms.corrections, about="What was superseded or retracted", tables=True, feed=True,
    ),
    Route(
        name="data", path="data", view=answers.nothing, template="data", form=forms.nothing, about="Exports and the API"
    ),
)  # fmt: skip
