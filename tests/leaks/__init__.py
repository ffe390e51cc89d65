"""How much of what may not be public is seen in sentences that the redaction was not written on.

``en.txt``, ``uk.txt`` and ``ru.txt`` hold made-up sentences in batches, by the default of `docs/site.md` they try;
square brackets mark what may not be seen. Each batch was measured before anything was changed for it.
``harmless_*.txt`` hold sentences that must stay readable, with ``{this|that}`` in two forms each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crossfoot.extract.run import extract_claims
from crossfoot.model.cover import Cover
from crossfoot.model.document import Document
from crossfoot.publish.redact.masks import BLOCK
from crossfoot.publish.safety import Article, Safety, public_from, publish_safely

HERE = Path(__file__).parent
LANGUAGES = ("en", "uk", "ru")
KINDS = ("place", "detail", "address", "forces", "person", "groups")
#: Defaults of which nothing at all may be seen.
NEVER = frozenset({"address", "person"})
_PUBLISHED = datetime(2031, 5, 2, 6, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adverse:
    """A sentence with the stretches of it, half-open in code points, that may not be seen."""

    batch: int
    lang: str
    kind: str
    text: str
    secrets: tuple[tuple[int, int], ...]


def adverse(lang: str) -> Iterator[Adverse]:
    """The adversarial sentences of a language."""
    batch = 0
    for line in (HERE / f"{lang}.txt").read_text().splitlines():
        if line.startswith("=="):
            batch = int(line.removeprefix("=="))
            continue
        kind, _, marked = line.partition(": ")
        text, secrets = "", []
        for part in re.split(r"(\[[^]]*\])", marked):
            if part.startswith("["):
                secrets.append((len(text), len(text) + len(part) - 2))
            text += part.strip("[]") if part.startswith("[") else part
        yield Adverse(batch=batch, lang=lang, kind=kind, text=text, secrets=tuple(secrets))


def harmless(lang: str) -> Iterator[str]:
    """Sentences of a language in which nothing is to be covered."""
    for line in (HERE / f"harmless_{lang}.txt").read_text().splitlines():
        if line.startswith("=="):
            continue
        for form in (0, 1):
            yield re.sub(r"\{([^}]*)\}", lambda found, form=form: found.group(1).split("|")[form], line)  # type: ignore[misc]


def document_of(text: str, lang: str) -> Document:
    """An article that says one thing, without a title."""
    return Document(id="one", text=text, outlet="The Evening Tally", lang=lang, published=_PUBLISHED)


def published(document: Document, cover: Cover = Cover.WORDS) -> Article:
    """The article as it may be public once every delay has passed."""
    claims = extract_claims(document)
    article = Article(document=document, version=1, line=1, recorded_at=_PUBLISHED, claims=claims)
    return publish_safely(article, Safety(cover=cover))


def delay_hours(document: Document) -> float:
    """How long the article is held back."""
    return (public_from(document, (), _PUBLISHED, Safety()) - _PUBLISHED).total_seconds() / 3600


def leaks(one: Adverse, cover: Cover = Cover.WORDS) -> list[str]:
    """The secrets of a sentence that are seen, as they are seen."""
    text = published(document_of(one.text, one.lang), cover).document.text
    shown = [(one.text[start:end], text[start:end]) for start, end in one.secrets]
    return [seen for said, seen in shown if _is_seen(said, seen)]


def _is_seen(said: str, seen: str) -> bool:
    """Whether a name or number is left, or most of the letters are."""
    telling = [seen[found.start() : found.end()] for found in re.finditer(r"\b(?:[^\W\d_a-zа-яіїєґё]|\d)\w*", said)]
    letters = sum(letter.isalnum() for letter in said)
    left = sum(letter.isalnum() and letter != BLOCK for letter in seen)
    return any(word.strip(BLOCK) for word in telling) or 2 * left > letters
