"""What has changed in the book, as the public may know it: additions, and tombstones for what ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from crossfoot.ledger import query
from crossfoot.ledger.held import Change
from crossfoot.publish.endings import documents_of, safe_change
from crossfoot.publish.public_articles import PublicArticles
from crossfoot.publish.publisher import NotPublic


class PublicChanges(PublicArticles):
    """What was written and what ended, in the order of the lines."""

    def changes(self, since: int, *, limit: int = 500) -> tuple[tuple[Change, ...], int]:
        """What has changed after a line, in order, with tombstones; and the line from which to go on.

        The feed ends before the first line that is younger than the longest delay: so nothing is passed over.
        """
        page = query.changes_since(self._ledger, since, limit=limit)
        old = [change for change in page if change.recorded_at + self.safety.longest_delay <= self.now()]
        public = tuple(self._public_changes(old))
        return public, old[-1].line if old else since

    def endings(self, *, limit: int = 100) -> tuple[Change, ...]:
        """What was superseded or retracted in public articles, the newest first."""
        # What was taken back at the desk says nothing of an article.
        found = [one for one in query.last_endings(self._ledger, limit=limit) if one.what != "judgement"]
        return tuple(public for one in found if (public := self._ending(one)))

    def _ending(self, change: Change) -> Change | None:
        """An ending with its reason as it may be told; ``None`` where an article it concerns is not public, or what
        ended never was.
        """
        documents = documents_of(self._ledger, change)
        articles = self._articles(documents, {})
        if not documents or set(articles) != documents:
            return None
        if change.what == "finding" and not self._public_findings(change.id, ended=True):
            return None
        if change.what == "claim" and (id := self._public_id(change.id)):
            change = replace(change, id=id)
        elif change.what == "claim":
            return None
        return safe_change(change, articles.values(), self.safety.cover)

    def _public_id(self, claim: str) -> str | None:
        """The public id of a claim of the book; ``None`` where it is not public."""
        line = query.get_claim(self._ledger, claim)
        try:
            article = self.article(line.claim.document, line.version if line.ending else None)
        except NotPublic:
            return None
        ids = {article.own.get(one.id, one.id): one.id for one in article.claims}
        return ids.get(claim)

    def _public_changes(self, page: list[Change]) -> Iterator[Change]:
        added = [change.id for change in page if change.what == "claim" and change.how == "added"]
        claims = {line.claim.id: line.claim.document for line in query.find_claims_by_id(self._ledger, added)}
        documents = {change.id for change in page if change.what == "document"} | set(claims.values())
        public = {id for id in documents if (line := query.find_document(self._ledger, id)) and self._may(line)}
        for change in page:
            if told := self._addition(change, claims, public) if change.how == "added" else self._end(change):
                yield told

    def _addition(self, change: Change, claims: Mapping[str, str], public: Set[str]) -> Change | None:
        """Something new, if it is public; ``claims`` has the documents of claims, ``public`` those that are."""
        told: str | None = change.id
        match change.what:
            case "capture" | "judgement":
                return None
            case "document":
                told = change.id if change.id in public else None
            case "claim":
                # The id of a claim that is covered would tell what it said.
                told = self._public_id(change.id) if claims.get(change.id) in public else None
            case "finding":
                told = change.id if self._public_findings(change.id) else None
        return replace(change, id=told, reason=None, by=None) if told else None

    def _end(self, change: Change) -> Change | None:
        """Something that ended, if it was public."""
        match change.what:
            case "capture" | "judgement":
                return None
            case "claim" | "finding":
                return self._ending(change)
        return replace(change, reason=None, by=None)
