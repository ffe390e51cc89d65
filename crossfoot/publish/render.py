"""Views -> HTML. Everything foreign is escaped; templates hold no logic beyond the order of things."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from crossfoot.check.layout import grouped
from crossfoot.check.run import all_checks
from crossfoot.link.keys import EventKind
from crossfoot.publish import drawn, drawn_outlook
from crossfoot.publish.addresses import Addresses, slug, text_fragment
from crossfoot.publish.catalogue import LANGUAGES, Catalogue, catalogue
from crossfoot.publish.cite import Citation, article_citation, page_citation
from crossfoot.publish.event_views import EventsView, EventView
from crossfoot.publish.outlook_views import OutlookView, QuestionView
from crossfoot.publish.public import State
from crossfoot.publish.public_search import PublicHit
from crossfoot.publish.routes import Route
from crossfoot.publish.safety import Safety
from crossfoot.publish.segments import numbers, shown
from crossfoot.publish.series_views import TOLD_DAYS, PlantsView, SeriesListView, SeriesView, TalksView
from crossfoot.publish.shelf import usable_exporters
from crossfoot.publish.speaker_views import SpeakerView
from crossfoot.publish.views import ArticleView, ClaimView, FindingCard, ListView, speaker_id

STATIC = ("style.css", "script.js", "mark.svg")
#: What the review desk needs besides.
DESK = "desk.css"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Short hashes of the files every page needs, so that they can be kept for ever."""

    style: str
    script: str
    mark: str
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a page says besides its view. ``base`` is the public address of the site, without a slash at its end."""

    lang: str
    path: str
    state: State
    safety: Safety
    base: str
    static: bool = False


def static_file(name: str) -> bytes:
    """One of the files in ``static/``."""
    return (resources.files("crossfoot.publish") / "static" / name).read_bytes()


@cache
def _assets() -> Assets:
    style, script, mark, desk = (hashlib.sha256(static_file(name)).hexdigest()[:10] for name in (*STATIC, DESK))
    return Assets(style=style, script=script, mark=mark, desk=desk)


@cache
def _environment() -> Environment:
    """The templates, made ready once for all languages: that takes longer than filling one."""
    environment = Environment(
        loader=PackageLoader("crossfoot.publish", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    environment.globals |= {
        "grouped": grouped,
        "slug": slug,
        "speaker_id": speaker_id,
        "numbers": numbers,
        "fragment": text_fragment,
        "pieces": pieces,
        "languages": LANGUAGES,
        "kinds": tuple(kind.value for kind in EventKind),
        "row_strip": drawn.row_strip,
        "last_values": drawn.last_values,
        "told_days": TOLD_DAYS,
        "checks": tuple(all_checks()),
        "assets": _assets(),
    }
    return environment


@cache
def _spoken(lang: str) -> dict[str, Any]:
    """What templates say in a language."""
    words = catalogue(lang)
    withheld = words.t("withheld")
    return {
        "c": words,
        "t": words.t,
        "fact": lambda claim: shown(words.fact(claim), withheld),
        "shown": lambda text: shown(text, withheld),
        "series_chart": lambda view: drawn.series_chart(view, words),
        "toll_chart": lambda view: drawn.toll_chart(view, words),
        "region_map": lambda view: drawn.region_map(view, words),
        "expected": lambda one, asked: drawn_outlook.expected(one, asked, words),
        "question_chart": lambda view: drawn_outlook.question_chart(view, words),
        "calibration_chart": lambda report: drawn_outlook.calibration_chart(report, words),
    }


def make_ready() -> None:
    """Read every template and every language, so that nobody's first page waits for it."""
    for lang in LANGUAGES:
        _spoken(lang)
    environment = _environment()
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)


def render(route: Route, view: Any, frame: Frame) -> str:
    """The page of a route."""
    more: dict[str, Any] = {"cite": cited(route, view, frame)}
    if route.name == "data":
        more["exports"] = usable_exporters()
    return _page(route.template, view, frame, feed=route.feed, tables=route.tables, **more)


def cited(route: Route, view: Any, frame: Frame) -> Citation | None:
    """How to cite a page; ``None`` for those that only lead to others."""
    if isinstance(view, ArticleView):
        return article_citation(view.article, frame.base)
    title = _title(view, catalogue(frame.lang), route.name)
    # Of a list its newest page is cited: older ones end elsewhere tomorrow.
    path = frame.path if "{" in route.path else route.path
    data = isinstance(view, SeriesView | SeriesListView | PlantsView | TalksView)
    return page_citation(title, path, frame.state, frame.base, data=data) if title else None


def _title(view: Any, words: Catalogue, name: str) -> str | None:
    """What a page that is cited as it stands is called."""
    match view:
        case EventView():
            return words.event(view.title, view.event.event.date)
        case SeriesView():
            return words.subject(view.subject, view.country)
        case SpeakerView():
            return view.name
        case QuestionView():
            return view.question.text
        case ClaimView():
            return words.fact(view.card.claim)
        case FindingCard():
            return words.known("check", view.finding.check)
        case SeriesListView() | PlantsView() | TalksView() | OutlookView() | ListView() | EventsView():
            return words.t(f"nav.{name}")
    return None


def trouble(what: str, frame: Frame, said: str = "") -> str:
    """The page that says what went wrong: ``missing``, ``query`` or ``fault``. It repeats nothing that was asked.

    ``said`` tells more of it, where more is known.
    """
    return _page("trouble", what, frame, feed=False, tables=False, cite=None, said=said)


def desk_page(template: str, view: Any, frame: Frame, **more: Any) -> str:
    """A page of the review desk."""
    return _page(f"desk/{template}", view, frame, cite=None, **more)


def _page(template: str, view: Any, frame: Frame, **more: Any) -> str:
    return (
        _environment()
        .get_template(f"{template}.html")
        .render(
            _spoken(frame.lang),
            page=view,
            a=Addresses(lang=frame.lang, page=frame.path, static=frame.static),
            state=frame.state,
            safety=frame.safety,
            base=frame.base,
            **more,
        )
    )


def pieces(hit: PublicHit) -> Iterator[tuple[str, bool]]:
    """The stretch of a hit that is shown, cut at what was found: text, and whether it was found."""
    text = hit.article.document.text
    at, end = hit.snippet
    for start, stop in hit.marks:
        if at <= start and stop <= end:
            yield text[at:start], False
            yield text[start:stop], True
            at = stop
    yield text[at:end], False
