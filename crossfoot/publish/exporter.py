"""What an exporter is: values that may be public -> files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """One form of output. ``write`` is a pure function; the same corpus gives the same bytes.

    ``validator`` names the public tool that the output passes, ``needs`` the package that has to be installed.
    """

    name: str
    file: str
    media_type: str
    validator: str
    write: Callable[[Corpus], bytes]
    needs: str | None = None
