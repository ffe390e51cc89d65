"""Full text over what is public: an article answers by its public text alone."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.ledger.held import Hit
from crossfoot.ledger.words import Question, marks, question, snippet, without_unwanted
from crossfoot.publish.safety import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHit:
    """An article that answers a search, judged by its public text alone; offsets are code points of that text."""

    article: Article
    snippet: tuple[int, int]
    marks: tuple[tuple[int, int], ...]


def asked_of_ledger(typed: str) -> str:
    """What the ledger is asked, whose texts hold more than the public ones.

    What a text must not hold is asked of the public text only: otherwise the answer would tell what is covered.

    Raises:
        NothingAsked: no word was typed.
    """
    if not question(typed).none:
        return typed
    return without_unwanted(typed)


def hit_in(article: Article, typed: str, held: Hit) -> PublicHit | None:
    """Where the public text answers; ``None`` where it does not. ``held`` is what the ledger found in its own text."""
    asked = question(typed)
    public = article.document
    if not asked.none and (public.text, public.title) == (held.document.text, held.document.title):
        return PublicHit(article=article, marks=held.marks, snippet=held.snippet)
    if not _answers(article, asked):
        return None
    text = public.text
    places = marks(text, asked)
    return PublicHit(article=article, marks=places, snippet=snippet(text, places))


def _answers(article: Article, asked: Question) -> bool:
    def holds(question: Question) -> bool:
        return bool(marks(article.document.text, question) or marks(article.document.title or "", question))

    wanted = all(holds(Question(all=(group,))) for group in asked.all)
    return wanted and not any(holds(Question(all=((phrase,),))) for phrase in asked.none)
