"""What each page asks of the book: the parts of its address and its query in, a view out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from crossfoot.ledger.query import DocumentFilter
from crossfoot.ledger.words import NothingAsked
from crossfoot.link.keys import EventKind
from crossfoot.model.finding import Severity
from crossfoot.publish import event_views, outlook_views, series_views, views
from crossfoot.publish.asked import Asked, BadQuery, choice_asked, day_asked, moment_asked, number_asked
from crossfoot.publish.credibility import Credibility, credibility_of
from crossfoot.publish.measured import measured, measured_sides
from crossfoot.publish.public import NotPublic, PublicBook, PublicFinding
from crossfoot.publish.public_events import PublicEvent
from crossfoot.publish.speaker_views import SpeakerView, speaker_view
from crossfoot.track.facilities import track_spells
from crossfoot.track.talks import track_meetings, track_positions

#: Events of the front page, and of how many of a day it looks at.
FRONT_EVENTS, FRONT_EACH_DAY = 12, 30
FRONT_FINDINGS = 5
_LAST_POINTS = 30
#: Of so many claims of a speaker it is looked up how far others bear them out.
JUDGED = 60


def front(book: PublicBook, asked: Asked) -> event_views.FrontView:
    """The newest events and contradictions."""
    events = book.events(before=_tomorrow(book), limit=FRONT_EVENTS, each_day=FRONT_EACH_DAY)[:FRONT_EVENTS]
    # Of contradictions that copies repeat word for word the first alone.
    found = {(one.finding.check, one.finding.computation): one for one in book.findings(Severity.CONTRADICTION)}
    cards = tuple(views.finding_card(one) for one in [*found.values()][:FRONT_FINDINGS])
    return event_views.FrontView(headlines=tuple(_headline(book, one) for one in events), findings=cards)


def events(book: PublicBook, asked: Asked) -> event_views.EventsView:
    """Events by whole days."""
    kind = choice_asked(asked, "kind", tuple(EventKind))
    limit = number_asked(asked, "limit", least=1, most=200) or 40
    found = book.events(kind=EventKind(kind) if kind else None, before=day_asked(asked, "before"), limit=limit)
    more = len(found) >= limit and found[-1].event.date
    headlines = tuple(_headline(book, one) for one in found)
    return event_views.EventsView(headlines=headlines, kind=kind, before=more.isoformat() if more else None)


def event(book: PublicBook, asked: Asked) -> event_views.EventView:
    """One event."""
    found = book.event(asked["event"])
    return event_views.event_view(found, book.findings_on(found))


def _headline(book: PublicBook, event: PublicEvent) -> event_views.EventHeadline:
    return event_views.event_headline(event, book.findings_on(event))


def articles(book: PublicBook, asked: Asked) -> views.ArticlesView:
    """Articles, the newest first."""
    limit = number_asked(asked, "limit", least=1, most=200) or 50
    found = book.articles(before=number_asked(asked, "before"), limit=limit)
    heads = tuple(views.headline(article, book.findings_of(article)) for article in found)
    return views.ArticlesView(headlines=heads, before=found[-1].line if len(found) == limit else None)


def article(book: PublicBook, asked: Asked) -> views.ArticleView:
    """One article, in its newest version or the one asked for."""
    try:
        version = number_asked(asked, "version", least=1)
    except BadQuery as error:
        raise NotPublic(str(error)) from None
    found = book.article(asked["document"], version)
    findings = book.findings_of(found)
    return views.article_view(found, findings, _digits(book, [claim.id for claim in found.claims], findings))


def claim(book: PublicBook, asked: Asked) -> views.ClaimView:
    """One claim."""
    line, found, article = book.claim(asked["claim"])
    on = book.findings_of(article)
    whole = views.article_view(article, on, _digits(book, [found.id], on))
    card = next(card for card in whole.cards if card.claim.id == found.id)
    findings = tuple(one for one in whole.findings if one.number in card.findings)
    return views.ClaimView(line=line, card=card, quote=views.quote(found, article), findings=findings)


def finding(book: PublicBook, asked: Asked) -> views.FindingCard:
    """One finding."""
    return views.finding_card(book.finding(asked["finding"]))


def contradictions(book: PublicBook, asked: Asked) -> views.ListView:
    """Contradictions and doubts, the newest first."""
    limit = number_asked(asked, "limit", least=1, most=200) or 20
    found = book.findings(Severity.DOUBT, before=number_asked(asked, "before"), limit=limit)
    cards = tuple(views.finding_card(one, number) for number, one in enumerate(found, 1))
    return views.ListView(findings=cards, before=found[-1].line if len(found) == limit else None)


def series_list(book: PublicBook, asked: Asked) -> series_views.SeriesListView:
    """All series, and the regions of the last days that anything is known of."""
    lines = []
    for name in book.series_names():
        try:
            lines.append(series_views.series_line(book.series(name, last=_LAST_POINTS)))
        except NotPublic:
            continue
    last = _newest_day(book)
    recent = book.events(before=_tomorrow(book), since=last - timedelta(days=series_views.MAP_DAYS - 1))
    return series_views.series_list(lines, recent)


def series(book: PublicBook, asked: Asked) -> series_views.SeriesView:
    """One series."""
    return series_views.series_view(book.series(asked["series"]))


def plants(book: PublicBook, asked: Asked) -> series_views.PlantsView:
    """How long plants were without what they need."""
    return series_views.plants_view(track_spells(book.reports("status", since=_told_since(book))))


def talks(book: PublicBook, asked: Asked) -> series_views.TalksView:
    """Meetings and positions."""
    since = _told_since(book)
    meetings = track_meetings(book.reports("talks", since=since))
    return series_views.talks_view(meetings, track_positions(book.reports("stance", since=since)))


def _told_since(book: PublicBook) -> date:
    """From which day on plants, talks, positions and public forecasts are told."""
    return _newest_day(book) - timedelta(days=series_views.TOLD_DAYS)


def _newest_day(book: PublicBook) -> date:
    """The last day that any event is known of; today in an empty book. A book may hold an archive."""
    newest = book.events(before=_tomorrow(book), limit=1, each_day=1)
    return (newest[0].event.date if newest else None) or book.now().date()


def _tomorrow(book: PublicBook) -> date:
    return book.now().date() + timedelta(days=1)


def outlook(book: PublicBook, asked: Asked) -> outlook_views.OutlookView:
    """The questions of the outlook, and what others have said in public about what will be."""
    since = _told_since(book)
    quoted = ((report.claim, book.article(report.claim.document)) for report in book.reports("forecast", since=since))
    return outlook_views.outlook_view(
        book.outlook(), (views.quote(claim, article) for claim, article in quoted), book.now().date()
    )


def question(book: PublicBook, asked: Asked) -> outlook_views.QuestionView:
    """One question of the outlook."""
    every = book.outlook()
    for one in every.followed:
        if one.question.id == asked["question"]:
            return outlook_views.question_view(one, every, book.now().date())
    raise NotPublic(f"no question {asked['question']}")


def speaker(book: PublicBook, asked: Asked) -> SpeakerView:
    """What a speaker is reported to have said, and how it fared."""
    said = book.claims_of_speaker(asked["speaker"])
    if not said:
        raise NotPublic(f"no speaker {asked['speaker']}")
    articles = {article.document.id: article for _, article in said}
    found = {one.finding.id: one for article in articles.values() for one in book.findings_of(article)}
    digits = _digits(book, [claim.id for claim, _ in said[:JUDGED]], found.values())
    return speaker_view(asked["speaker"], said, tuple(found.values()), digits)


def _digits(book: PublicBook, ids: Sequence[str], found: Iterable[PublicFinding]) -> dict[str, Credibility]:
    """How far others bear each of the claims out; ``found`` are the findings on them."""
    digits = credibility_of(book.accounts_with(ids), (one.finding for one in found))
    return {id: digits.get(id, Credibility.UNKNOWN) for id in ids}


def search(book: PublicBook, asked: Asked) -> views.SearchView:
    """What answers to the words that were typed."""
    typed = asked.get("q", "")[:200].strip()
    filters = views.SearchFilters(
        lang=choice_asked(asked, "lang", ("en", "uk", "ru")),
        outlet=asked.get("outlet", "")[:200].strip(),
        since=asked.get("since", "") and str(day_asked(asked, "since")),
        until=asked.get("until", "") and str(day_asked(asked, "until")),
    )
    if not typed:
        return views.SearchView(typed="", filters=filters, hits=())
    where = DocumentFilter(
        lang=filters.lang or None,
        outlet=filters.outlet or None,
        since=moment_asked(asked, "since"),
        until=moment_asked(asked, "until", end=True),
    )
    try:
        return views.SearchView(typed=typed, filters=filters, hits=book.search(typed, where))
    except NothingAsked:
        return views.SearchView(typed=typed, filters=filters, hits=(), problem="no_word")


def status(book: PublicBook, asked: Asked) -> views.StatusView:
    """How fresh it is, and how often the rules err. What waits is not counted anywhere."""
    outlets = views.freshness(book.articles(limit=200))
    return views.StatusView(outlets=outlets, measured=measured(), sides=measured_sides())


def corrections(book: PublicBook, asked: Asked) -> views.CorrectionsView:
    """What was superseded or retracted."""
    return views.CorrectionsView(endings=book.endings())


def nothing(book: PublicBook, asked: Asked) -> None:
    """Pages that hold no data."""
