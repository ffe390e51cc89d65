"""The questions of the outlook as the public may see them, with what is expected and how earlier forecasts fared.

An entry waits the longest delay after it was recorded. What a speaker is quoted with is told by the public claim alone,
so a forecast whose claim is not public is not there, nor is an answer that rests on such a claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from crossfoot.ask.outlook import Followed, entries_to_score, follow_outlook
from crossfoot.ledger.held import OutlookLine
from crossfoot.model.claim import Claim
from crossfoot.model.cover import Cover
from crossfoot.model.outlook import Basis, Entry, Estimate, Question, Resolution
from crossfoot.publish.redact.masks import Sensitive, covered, masks, sensitive
from crossfoot.publish.safety import Article
from crossfoot.track.outlook.report import OutlookReport, report_on

_QUOTED = re.compile(r"claim (\S+): ")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicOutlook:
    """Questions in the order in which they were asked; ``late`` forecasts came after the close and are not scored.

    ``claims`` are those that anything of it rests on, by their ids, each with its article.
    """

    followed: tuple[Followed, ...]
    report: OutlookReport
    late: int
    claims: Mapping[str, tuple[Claim, Article]]


def quoted_claim(estimate: Estimate) -> str | None:
    """The id of the claim that a quoted forecast repeats."""
    found = _QUOTED.match(estimate.reason) if estimate.basis is Basis.QUOTED else None
    return found[1] if found else None


def claims_behind(lines: Iterable[OutlookLine]) -> set[str]:
    """The claims that entries rest on: those that are quoted, and those that tell what came."""
    found: set[str] = set()
    for line in lines:
        match line.entry:
            case Estimate() as estimate:
                found |= {quoted_claim(estimate) or ""} - {""}
            case Resolution() as resolution:
                found |= set(resolution.claims)
    return found


def public_outlook(
    lines: Iterable[OutlookLine], claims: Mapping[str, tuple[Claim, Article]], cover: Cover = Cover.WORDS
) -> PublicOutlook:
    """The outlook of entries that have waited long enough.

    Args:
        lines: in their order.
        claims: those of `claims_behind` that are public and say all that was read, by their ids.
    """
    hidden: dict[str, Sensitive] = {}
    told: list[OutlookLine] = []
    for line in lines:
        entry = line.entry
        if isinstance(entry, Question):
            hidden[entry.id] = _sensitive(_texts(entry))
            told.append(replace(line, entry=_question(entry, hidden[entry.id], cover)))
        # What is covered in a question is covered in everything that is said of it.
        elif entry.question in hidden and (public := _public(entry, hidden[entry.question], claims, cover)):
            told.append(replace(line, entry=public))
    entries, late = entries_to_score(told, late=False)
    return PublicOutlook(followed=follow_outlook(told), report=report_on(entries), late=late, claims=claims)


def _texts(asked: Question) -> tuple[str, ...]:
    return asked.text, asked.criteria, asked.void_if, asked.primary_source, asked.fallback_source, asked.made_by


def _question(asked: Question, hidden: Sensitive, cover: Cover) -> Question:
    text, criteria, void_if, primary, fallback, made_by = _covered(hidden, *_texts(asked), cover=cover)
    return replace(
        asked,
        text=text,
        criteria=criteria,
        void_if=void_if,
        primary_source=primary,
        fallback_source=fallback,
        made_by=made_by,
    )


def _public(
    entry: Estimate | Resolution, beside: Sensitive, claims: Mapping[str, tuple[Claim, Article]], cover: Cover
) -> Entry | None:
    match entry:
        case Estimate(basis=Basis.QUOTED):
            found = claims.get(quoted_claim(entry) or "")
            # The words are those of the public claim; the entry itself has them as they were read.
            return replace(entry, author=found[0].attribution.speaker or entry.author) if found else None
        case Estimate():
            author, reason = _covered(beside, entry.author, entry.reason, cover=cover)
            return replace(entry, author=author, reason=reason)
        case Resolution():
            if any(id not in claims for id in entry.claims):
                return None
            return replace(entry, void=_covered(beside, entry.void, cover=cover)[0]) if entry.void else entry


@lru_cache(maxsize=4096)
def _sensitive(texts: tuple[str, ...]) -> Sensitive:
    # Entries are never changed, and every page of the outlook asks for all of them.
    return sensitive(*texts)


def _covered(beside: Sensitive, *texts: str, cover: Cover) -> tuple[str, ...]:
    """The texts with blocks over what must not be told in any of them, nor in what stands ``beside`` them."""
    own = _sensitive(texts)
    hidden = replace(own, names={**beside.names, **own.names}, sentences=(*beside.sentences, *own.sentences))
    return tuple(covered(text, masks(text, hidden, cover=cover)) for text in texts)
