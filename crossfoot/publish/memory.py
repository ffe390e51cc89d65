"""Public articles that were made already, kept for as long as nothing in the book changes them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock

from crossfoot.ledger import query
from crossfoot.ledger.held import Change
from crossfoot.ledger.store import Ledger
from crossfoot.publish.safety import Article

#: Articles kept, and changes at once after which all are forgotten instead of looking which they concern.
_KEPT, _MANY = 2000, 2000


class Memory:
    """Articles by their ids. An article that was public once stays so until a line of the book concerns it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._line = ledger, 0
        self._articles: OrderedDict[str, Article] = OrderedDict()
        self._document_of: dict[str, str] = {}
        self._lock = Lock()

    def refresh(self) -> None:
        """Forget what lines written since the last time concern."""
        with self._lock:
            line = query.head(self._ledger).line
            if line == self._line:
                return
            if self._articles:
                changes = query.changes_since(self._ledger, self._line, limit=_MANY)
                self._forget(changes if len(changes) < _MANY else None)
            self._line = line

    def get(self, id: str) -> Article | None:
        """An article that is kept."""
        with self._lock:
            if found := self._articles.get(id):
                self._articles.move_to_end(id)
            return found

    def keep(self, article: Article) -> None:
        """Keep the newest version of an article."""
        with self._lock:
            self._articles[article.document.id] = article
            self._document_of |= {claim.id: article.document.id for claim in article.claims}
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
            for claim in article.claims:
                self._document_of.pop(claim.id, None)
