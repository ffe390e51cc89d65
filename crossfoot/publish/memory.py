"""Public articles that were made already, kept for as long as nothing in the book changes them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from crossfoot.ledger import query
from crossfoot.ledger.held import Change
from crossfoot.ledger.store import Ledger
from crossfoot.publish.safety import Article

#: Articles kept, and changes at once after which all are forgotten instead of looking which they concern.
_KEPT, _MANY = 2000, 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An article that may not be public before a time, with the ids of its claims."""

    id: str
    line: int
    until: datetime
    claims: tuple[str, ...]


class Memory:
    """Articles by their ids. An article that was public once stays so until a line of the book concerns it.

    One that is not public yet is looked at again when its time has come, not each time that it is met.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._line = ledger, 0
        self._articles: OrderedDict[str, Article | Waiting] = OrderedDict()
        self._document_of: dict[str, str] = {}
        self._lock = Lock()

    def refresh(self) -> int:
        """Forget what lines written since the last time concern; gives the line up to which they were looked at."""
        with self._lock:
            line = query.head(self._ledger).line
            if line == self._line:
                return line
            if self._articles:
                changes = query.changes_since(self._ledger, self._line, limit=_MANY)
                self._forget(changes if len(changes) < _MANY else None)
            self._line = line
            return line

    def get(self, id: str) -> Article | Waiting | None:
        """What is kept of an article."""
        with self._lock:
            if found := self._articles.get(id):
                self._articles.move_to_end(id)
            return found

    def keep(self, article: Article | Waiting, line: int) -> None:
        """Keep the newest version of an article, made after a refresh that gave ``line``."""
        id, claims = _of(article)
        with self._lock:
            if line != self._line:
                return  # what has been written meanwhile may concern it
            self._articles[id] = article
            self._document_of |= dict.fromkeys(claims, id)
            while len(self._articles) > _KEPT:
                self._drop(next(iter(self._articles)))

    def _forget(self, changes: Iterable[Change] | None) -> None:
        every = tuple(changes) if changes is not None else None
        # A judgement does not say which claims it is about.
        if every is None or any(change.what == "judgement" for change in every):
            self._articles.clear()
            self._document_of.clear()
            return
        claims = [change.id for change in every if change.what == "claim"]
        touched = {change.id for change in every if change.what in ("document", "capture")}
        touched |= {self._document_of[id] for id in claims if id in self._document_of}
        new = [id for id in claims if id not in self._document_of]
        touched |= {line.claim.document for line in query.find_claims_by_id(self._ledger, new)} if new else set()
        for id in touched:
            self._drop(id)

    def _drop(self, id: str) -> None:
        if article := self._articles.pop(id, None):
            for claim in _of(article)[1]:
                self._document_of.pop(claim, None)


def _of(article: Article | Waiting) -> tuple[str, tuple[str, ...]]:
    """The id of an article and those under which the book holds its claims."""
    if isinstance(article, Waiting):
        return article.id, article.claims
    return article.document.id, tuple(article.own.get(claim.id, claim.id) for claim in article.claims)
