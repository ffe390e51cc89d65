"""The JSON forms of what pages show. Claims and findings have the form of ``docs/claims.md``; times are UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from crossfoot.check.check import Identity
from crossfoot.ledger.held import Change
from crossfoot.model.claim import Claim, claim_to_json
from crossfoot.model.finding import evidence_to_json, finding_to_json
from crossfoot.publish import views
from crossfoot.publish.addresses import slug
from crossfoot.publish.credibility import Credibility
from crossfoot.publish.safety import Article, Label
from crossfoot.publish.speaker_views import SpeakerView

Form = dict[str, Any]


def moment(at: datetime | None) -> str | None:
    """A time in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None


def document(article: Article) -> Form:
    """What is known of an article, without its text."""
    one = article.document
    return {
        "id": one.id,
        "version": article.version,
        "path": f"/article/{slug(one.id)}",
        "url": one.url,
        "title": one.title,
        "outlet": one.outlet,
        "lang": one.lang,
        "published": moment(one.published),
        "recorded_at": moment(article.recorded_at),
        "partial": list(one.partial),
        "covered": [why.value for why in article.covered],
    }


def claim_form(claim: Claim, article: Article, digit: Credibility | None = None) -> Form:
    """A claim with its label and its page, and how far others bear it out where that was looked up."""
    form = claim_to_json(claim) | _label(article.labels.get(claim.id)) | {"path": f"/claim/{slug(claim.id)}"}
    return form | ({"credibility": int(digit)} if digit else {})


def _label(label: Label | None) -> Form:
    """Whether a person has looked at it, in which role and when."""
    if label is None:
        return {"label": "machine", "checked_by": None, "checked_at": None}
    return {"label": label.word, "checked_by": label.by, "checked_at": moment(label.at)}


def finding(card: views.FindingCard) -> Form:
    """A finding with the claims it stands on."""
    return finding_to_json(card.finding) | {
        **_label(card.label),
        "recorded_at": moment(card.recorded_at),
        "path": f"/finding/{slug(card.finding.id)}",
        "claims": [claim_form(quote.claim, quote.article) for quote in card.quotes],
    }


def _headline(one: views.Headline) -> Form:
    return document(one.article) | {
        "claim": claim_form(one.claim, one.article) if one.claim else None,
        "claims": len(one.article.claims),
        "speakers": one.speakers,
        "contradictions": one.contradictions,
        "doubts": one.doubts,
    }


def articles(view: views.ArticlesView) -> list[Form]:
    """A list of articles."""
    return [_headline(one) for one in view.headlines]


def article(view: views.ArticleView) -> Form:
    """An article with everything read from it."""
    return document(view.article) | {
        "text": view.article.document.text,
        "claims": [claim_form(card.claim, view.article, card.credibility) for card in view.cards],
        "findings": [finding(card) for card in view.findings],
        "sums": [_sum(one) for one in view.article.sums],
    }


def _sum(one: Identity) -> Form:
    """A sum that holds, with the claims it stands on."""
    return {"computation": one.computation, "evidence": [evidence_to_json(item) for item in one.evidence]}


def claim(view: views.ClaimView) -> Form:
    """A claim with its article and its ending, where it has one."""
    ending = view.line.ending
    return claim_form(view.card.claim, view.quote.article, view.card.credibility) | {
        "recorded_at": moment(view.line.recorded_at),
        "ending": {"how": ending.how, "reason": ending.reason} if ending else None,
        "article": document(view.quote.article),
        "findings": [finding(card) for card in view.findings],
    }


def findings(view: views.ListView) -> list[Form]:
    """A list of findings."""
    return [finding(card) for card in view.findings]


def speaker(view: SpeakerView) -> Form:
    """A speaker with its claims."""
    return {
        "speaker": view.name,
        "record": view.letter,
        "contested": view.contested,
        "revised": view.revised,
        "claims": [claim_form(quote.claim, quote.article, view.digits.get(quote.claim.id)) for quote in view.quotes],
    }


def search(view: views.SearchView) -> list[Form]:
    """The articles that answer, with where the words stand."""
    return [
        document(hit.article)
        | {
            "snippet": hit.article.document.text[slice(*hit.snippet)],
            "marks": [{"start": start, "end": end} for start, end in hit.marks],
        }
        for hit in view.hits
    ]


def status(view: views.StatusView) -> Form:
    """How fresh it is, and how often the rules are right."""
    return {
        "outlets": [
            {"outlet": row.outlet or None, "articles": row.articles, "newest": moment(row.newest)}
            for row in view.outlets
        ],
        "measured": [{"lang": row.lang, "found": row.found, "whole": row.whole} for row in view.measured],
        "measured_by_side": [
            {"side": row.side, "precision": row.precision, "recall": row.recall} for row in view.sides
        ],
    }


def change(one: Change) -> Form:
    """One line of news; where something ended it is a tombstone."""
    return {
        "line": one.line,
        "at": moment(one.recorded_at),
        "what": one.what,
        "id": one.id,
        "how": one.how,
        "reason": one.reason,
        "path": f"/{'article' if one.what == 'document' else one.what}/{slug(one.id)}" if one.how == "added" else None,
    }


def corrections(view: views.CorrectionsView) -> list[Form]:
    """What has ended."""
    return [change(one) for one in view.endings]


def nothing(view: object) -> Form:
    """Pages that hold no data."""
    return {}
