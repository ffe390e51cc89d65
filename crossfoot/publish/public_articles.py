"""Articles, claims and findings as the public may see them; `PublicBook` adds what they say together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import ClaimLine
from crossfoot.ledger.query import EVERY_DOCUMENT, DocumentFilter
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Severity
from crossfoot.publish.public_search import PublicHit, asked_of_ledger, hit_in
from crossfoot.publish.publisher import NotPublic, PublicFinding, Publisher
from crossfoot.publish.safety import Article

_PAGE = 50


class PublicArticles(Publisher):
    """Answers of the ledger about articles, with the safety defaults kept."""

    def article(self, id: str, version: int | None = None) -> Article:
        """The newest public version of an article, or the one asked for.

        Raises:
            NotPublic: there is none that may be public.
        """
        if version is None:
            article = self._articles([id], {}).get(id)
        else:
            line = query.find_document(self._ledger, id, version=version)
            made = self._public(line, old=True) if line else None
            article = made if isinstance(made, Article) else None
        if article is None:
            raise NotPublic(f"no article {id}")
        return article

    def articles(self, *, before: int | None = None, limit: int = 20) -> tuple[Article, ...]:
        """The articles recorded last, the newest first; go on ``before`` the line of the last."""
        found: list[Article] = []
        while len(found) < limit:
            page = query.find_documents(self._ledger, before=before, newest_first=True, limit=_PAGE)
            found += self._public_of(page)
            if len(page) < _PAGE:
                break
            before = page[-1].line
        return tuple(found[:limit])

    def each_article(self) -> Iterator[Article]:
        """Every public article, in the order of their lines."""
        after = 0
        while page := query.find_documents(self._ledger, after=after, limit=_PAGE):
            yield from self._public_of(page)
            after = page[-1].line

    def findings_of(self, article: Article) -> tuple[PublicFinding, ...]:
        """The findings that stand on an article, the gravest first."""
        found = query.find_findings(self._ledger, query.FindingFilter(document=article.document.id))
        public = self._findings(found, {article.document.id: article})
        return tuple(sorted(public, key=lambda one: (-one.finding.severity.rank, one.line)))

    def findings(
        self, severity: Severity = Severity.NOTE, *, before: int | None = None, limit: int = 20
    ) -> tuple[PublicFinding, ...]:
        """The findings of this severity or a graver one, the newest first."""
        found: list[PublicFinding] = []
        where = query.FindingFilter(severity=severity)
        while len(found) < limit:
            page = query.find_findings(self._ledger, where, before=before, newest_first=True, limit=_PAGE)
            found += self._findings(page, {})
            if len(page) < _PAGE:
                break
            before = page[-1].line
        return tuple(found[:limit])

    def findings_among(self, articles: Iterable[Article]) -> tuple[PublicFinding, ...]:
        """Every finding that stands on these public articles and no others, in the order of the lines."""
        known = {article.document.id: article for article in articles}
        found: list[PublicFinding] = []
        after = 0
        while page := query.find_findings(self._ledger, after=after, limit=_PAGE):
            found += self._findings([line for line in page if known.keys() >= set(line.finding.documents)], known)
            after = page[-1].line
        return tuple(found)

    def finding(self, id: str) -> PublicFinding:
        """One finding that stands.

        Raises:
            NotPublic: there is none that may be public.
        """
        for one in self._public_findings(id):
            return one
        raise NotPublic(f"no finding {id}")

    def claim(self, id: str) -> tuple[ClaimLine, Claim, Article]:
        """The line of a claim, the claim as it may be public, and its article.

        The line is there for its times and its ending alone.

        Raises:
            NotPublic: there is none that may be public.
        """
        for own in (id, self._key.uncover(id)):
            try:
                line = query.get_claim(self._ledger, own)
            except NotInLedger:
                continue
            article = self.article(line.claim.document, line.version if line.ending else None)
            for claim in article.claims:
                if claim.id == id:
                    return line, claim, article
        raise NotPublic(f"no claim {id}")

    def claims_of_speaker(self, speaker: str, *, limit: int = 200) -> tuple[tuple[Claim, Article], ...]:
        """What a speaker is reported to have said, the newest line first."""
        found = query.find_claims(self._ledger, query.ClaimFilter(speaker=speaker), newest_first=True, limit=limit)
        articles = self._articles({line.claim.document for line in found}, {})
        public = {
            article.own.get(claim.id, claim.id): (claim, article)
            for article in articles.values()
            for claim in article.claims
        }
        asked = [public[line.claim.id] for line in found if line.claim.id in public]
        return tuple(
            (claim, article)
            for claim, article in asked
            if speaker == claim.attribution.register
            or speaker.casefold() == (claim.attribution.speaker or "").casefold()
        )

    def search(self, typed: str, where: DocumentFilter = EVERY_DOCUMENT, *, limit: int = 20) -> tuple[PublicHit, ...]:
        """Articles whose public text answers what was typed.

        Raises:
            NothingAsked: no word was typed.
        """
        asked, most = asked_of_ledger(typed), limit
        while True:
            found = query.search_text(self._ledger, asked, where, limit=most)
            articles = self._articles((held.document.id for held in found), {})
            hits = [
                hit
                for held in found
                if (article := articles.get(held.document.id)) and (hit := hit_in(article, typed, held))
            ]
            # What answers by covered words alone may not crowd out what answers by public ones.
            if len(hits) >= limit or len(found) < most:
                return tuple(hits[:limit])
            most *= 4
