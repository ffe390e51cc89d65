"""What an exporter is: values that may be public -> one file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec

from crossfoot.model.claim import Claim
from crossfoot.publish.addresses import slug
from crossfoot.publish.public import PublicFinding
from crossfoot.publish.safety import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """What is exported: public articles in the order of their lines, and the findings that stand on them.

    ``as_of`` is when the last line was recorded, ``line`` its number, ``base`` the address of the site.
    """

    articles: tuple[Article, ...]
    findings: tuple[PublicFinding, ...]
    as_of: datetime | None
    line: int
    base: str = field(default="")

    @property
    def released(self) -> datetime:
        """``as_of``; of an empty book, whose files need a date too, the first second of 1970."""
        return self.as_of or datetime(1970, 1, 1, tzinfo=UTC)

    def claims(self) -> Iterator[tuple[Claim, Article]]:
        """Every claim with its article, in order."""
        return ((claim, article) for article in self.articles for claim in article.claims)

    def iri(self, what: str, id: str = "", *rest: str) -> str:
        """The name of a thing for other systems: its page, or a URN where no site is named."""
        path = (what, *([slug(id)] if id else []), *rest)
        return f"{self.base}/{'/'.join(path)}" if self.base else f"urn:crossfoot:{':'.join(path)}"

    def version_iri(self, article: Article) -> str:
        """The permalink of an article in the version that is exported."""
        return self.iri("article", article.document.id, "v", str(article.version))


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """One form of output. ``write`` is a pure function; the same corpus gives the same bytes.

    ``validator`` names the public tool that the output passes in the tests, ``needs`` the extra that brings the package
    it is written with, and ``module`` that package.
    """

    name: str
    file: str
    media_type: str
    validator: str
    write: Callable[[Corpus], bytes]
    needs: str | None = None
    module: str | None = None

    @property
    def usable(self) -> bool:
        """Whether what it is written with is installed."""
        return self.module is None or find_spec(self.module) is not None

    @property
    def is_text(self) -> bool:
        """Whether a person can read it as it is."""
        return not self.file.endswith((".zip", ".parquet"))
