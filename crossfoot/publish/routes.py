"""Every page: its address, what it asks of the book, and which template shows it. Servers and folders use the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crossfoot.ledger.words import NothingAsked
from crossfoot.model.finding import Severity
from crossfoot.publish import forms, views
from crossfoot.publish.addresses import id_of, slug
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.public import NotPublic, PublicBook

Asked = Mapping[str, str]
"""The parts of the address and the query, as text."""


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
    parts: Callable[[Corpus], Iterable[str]] | None = None

    def every(self, corpus: Corpus) -> Iterable[str]:
        """The paths of all pages of this kind, for a site of files."""
        return (self.path,) if self.parts is None else self.parts(corpus)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A route with the parts of the address it met."""

    route: Route
    parts: dict[str, str]


class BadQuery(ValueError):  # noqa: N818
    """A value after the question mark that cannot be understood; the message names it."""


def meet(path: str) -> Met | None:
    """The route of a path without language and suffix, if there is one."""
    for route in ROUTES:
        if found := _pattern(route.path).fullmatch(path):
            return Met(route=route, parts={name: id_of(part) for name, part in found.groupdict().items()})
    return None


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path))


def number_asked(asked: Asked, name: str, *, least: int = 0, most: int = 2**53) -> int | None:
    """A whole number of the query.

    Raises:
        BadQuery: it is none, or lies outside of what is allowed.
    """
    written = asked.get(name)
    if not written:
        return None
    if not re.fullmatch(r"[0-9]{1,16}", written) or not least <= int(written) <= most:
        raise BadQuery(f"{name} is a whole number from {least} to {most}")
    return int(written)


def _front(book: PublicBook, asked: Asked) -> views.FrontView:
    articles = book.articles(limit=24)
    heads = tuple(views.headline(article, book.findings_of(article)) for article in articles)
    found = book.findings(Severity.CONTRADICTION, limit=4)
    cards = tuple(views.finding_card(one, number) for number, one in enumerate(found, 1))
    return views.front_view(heads, cards, book.counts(), book.state())


def _articles(book: PublicBook, asked: Asked) -> views.ArticlesView:
    limit = number_asked(asked, "limit", least=1, most=200) or 50
    articles = book.articles(before=number_asked(asked, "before"), limit=limit)
    heads = tuple(views.headline(article, book.findings_of(article)) for article in articles)
    return views.ArticlesView(headlines=heads, before=articles[-1].line if len(articles) == limit else None)


def _article(book: PublicBook, asked: Asked) -> views.ArticleView:
    try:
        version = number_asked(asked, "version", least=1)
    except BadQuery as error:
        raise NotPublic(str(error)) from None
    article = book.article(asked["document"], version)
    return views.article_view(article, book.findings_of(article))


def _claim(book: PublicBook, asked: Asked) -> views.ClaimView:
    line, claim, article = book.claim(asked["claim"])
    whole = views.article_view(article, book.findings_of(article))
    card = next(card for card in whole.cards if card.claim.id == claim.id)
    findings = tuple(one for one in whole.findings if one.number in card.findings)
    return views.ClaimView(line=line, card=card, quote=views.quote(claim, article), findings=findings)


def _finding(book: PublicBook, asked: Asked) -> views.FindingCard:
    return views.finding_card(book.finding(asked["finding"]))


def _contradictions(book: PublicBook, asked: Asked) -> views.ListView:
    limit = number_asked(asked, "limit", least=1, most=200) or 20
    found = book.findings(Severity.DOUBT, before=number_asked(asked, "before"), limit=limit)
    cards = tuple(views.finding_card(one, number) for number, one in enumerate(found, 1))
    return views.ListView(findings=cards, before=found[-1].line if len(found) == limit else None)


def _speaker(book: PublicBook, asked: Asked) -> views.SpeakerView:
    said = book.claims_of_speaker(asked["speaker"])
    if not said:
        raise NotPublic(f"no speaker {asked['speaker']}")
    name = next((claim.attribution.speaker for claim, _ in said if claim.attribution.speaker), asked["speaker"])
    return views.SpeakerView(name=name, quotes=tuple(views.quote(claim, article) for claim, article in reversed(said)))


def _search(book: PublicBook, asked: Asked) -> views.SearchView:
    typed, lang = asked.get("q", "")[:200].strip(), asked.get("lang", "")
    if lang not in ("", "en", "uk", "ru"):
        raise BadQuery("lang is en, uk or ru")
    if not typed:
        return views.SearchView(typed="", lang=lang, hits=())
    try:
        hits = book.search(typed, lang=lang or None, limit=20)
    except NothingAsked:
        return views.SearchView(typed=typed, lang=lang, hits=(), problem="no_word")
    return views.SearchView(typed=typed, lang=lang, hits=hits)


def _status(book: PublicBook, asked: Asked) -> views.StatusView:
    waiting, sourceless = book.withheld()
    outlets = views.freshness(book.articles(limit=200))
    return views.StatusView(
        counts=book.counts(), state=book.state(), waiting=waiting, sourceless=sourceless, outlets=outlets
    )


def _corrections(book: PublicBook, asked: Asked) -> views.CorrectionsView:
    return views.CorrectionsView(endings=book.endings())


def _nothing(book: PublicBook, asked: Asked) -> None:
    return None


def _articles_of(corpus: Corpus) -> Iterable[str]:
    return (f"article/{slug(one.document.id)}" for one in corpus.articles)


def _versions_of(corpus: Corpus) -> Iterable[str]:
    return (f"article/{slug(one.document.id)}/v/{one.version}" for one in corpus.articles)


def _claims_of(corpus: Corpus) -> Iterable[str]:
    return (f"claim/{slug(claim.id)}" for one in corpus.articles for claim in one.claims)


def _findings_of(corpus: Corpus) -> Iterable[str]:
    return (f"finding/{slug(one.finding.id)}" for one in corpus.findings)


def _speakers_of(corpus: Corpus) -> Iterable[str]:
    names = (views.speaker_id(claim) for one in corpus.articles for claim in one.claims)
    return (f"speaker/{slug(name)}" for name in dict.fromkeys(names) if name)


def _no_files(corpus: Corpus) -> Iterable[str]:
    return ()


_PAGED = {"before": "the line to go on from, as `next` has it", "limit": "how many, at most 200"}

ROUTES: tuple[Route, ...] = (
    Route(name="front", path="", view=_front, template="front", form=forms.front, about="The latest articles"),
    Route(
        name="articles", path="articles", view=_articles, template="articles", form=forms.articles,
        about="Articles, the newest first", query=_PAGED, tables=True, feed=True,
    ),
    Route(
        name="article", path="article/{document}", view=_article, template="article", form=forms.article,
        about="An article with its claims and findings", tables=True, parts=_articles_of,
    ),
    Route(
        name="version", path="article/{document}/v/{version}", view=_article, template="article", form=forms.article,
        about="One version of an article", tables=True, parts=_versions_of,
    ),
    Route(
        name="claim", path="claim/{claim}", view=_claim, template="claim", form=forms.claim, about="One claim",
        parts=_claims_of,
    ),
    Route(
        name="finding", path="finding/{finding}", view=_finding, template="finding", form=forms.finding,
        about="One finding with the claims it stands on", parts=_findings_of,
    ),
    Route(
        name="contradictions", path="contradictions", view=_contradictions, template="contradictions",
        form=forms.findings, about="Contradictions and doubts, the newest first", query=_PAGED, tables=True, feed=True,
    ),
    Route(
        name="speaker", path="speaker/{speaker}", view=_speaker, template="speaker", form=forms.speaker,
        about="What a speaker is reported to have said", tables=True, parts=_speakers_of,
    ),
    Route(
        name="search", path="search", view=_search, template="search", form=forms.search, about="Full text",
        query={"q": "words; \"words in quotes\" stand together", "lang": "en, uk or ru"}, parts=_no_files,
    ),
    Route(name="method", path="method", view=_nothing, template="method", form=forms.nothing, about="How it works"),
    Route(name="status", path="status", view=_status, template="status", form=forms.status, about="How fresh it is"),
    Route(
        name="corrections", path="corrections", view=_corrections, template="corrections", form=forms.corrections,
        about="What was superseded or retracted", tables=True, feed=True,
    ),
    Route(name="data", path="data", view=_nothing, template="data", form=forms.nothing, about="Exports and the API"),
)  # fmt: skip
