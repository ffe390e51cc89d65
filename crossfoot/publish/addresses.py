"""Where a page lies: the same names on a server and in a folder of files."""

from __future__ import annotations

import base64
import posixpath
import re
from dataclasses import dataclass
from urllib.parse import quote

from crossfoot.model.document import Document
from crossfoot.model.names import stable_id

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


def slug(id: str) -> str:
    """An id as one part of an address; the inverse is `id_of`."""
    if _PLAIN.fullmatch(id):
        return id
    return "~" + base64.urlsafe_b64encode(id.encode()).decode().rstrip("=")


def id_of(slug: str) -> str:
    """The id that a part of an address stands for; a part that is none stands for itself."""
    if not slug.startswith("~"):
        return slug
    try:
        return base64.b64decode(slug[1:] + "=" * (-len(slug[1:]) % 4), altchars=b"-_", validate=True).decode()
    except ValueError:
        return slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Links on one page. ``page`` is its path without language and suffix; ``static`` asks for relative file names."""

    lang: str
    page: str
    static: bool = False

    def url(self, path: str = "", *, lang: str | None = None, suffix: str = "", **query: object) -> str:
        """The address of a page, in this page's language unless told otherwise; files know ``before`` alone."""
        lang = lang or self.lang
        if self.static:
            older = f"{path}/before-{query['before']}" if "before" in query else path
            return self._relative(file_of(older, lang, suffix))
        asked = "&".join(f"{name}={quote(str(value))}" for name, value in query.items() if value not in (None, ""))
        prefix = "/uk" if lang == "uk" and not suffix else ""
        whole = f"{prefix}/{path or ('index' if suffix else '')}{suffix}"
        return (whole.rstrip("/") or "/") + (f"?{asked}" if asked else "")

    def file(self, name: str, version: str = "") -> str:
        """The address of a file of the site that is no page, such as its style."""
        if self.static:
            return self._relative(name)
        return f"/{name}" + (f"?v={version}" if version else "")

    def _relative(self, path: str) -> str:
        return posixpath.relpath(path, posixpath.dirname(file_of(self.page, self.lang)) or ".")


def file_of(path: str, lang: str, suffix: str = "") -> str:
    """The file of a page in a folder: ``uk/article/abc.html``. Names that file systems refuse are shortened."""
    parts = [part if len(part) <= 120 else "~" + stable_id(part) for part in (path or "index").split("/")]
    prefix = "uk/" if lang == "uk" and not suffix else ""
    return prefix + "/".join(parts) + (suffix or ".html")


def text_fragment(document: Document, quoted: str) -> str | None:
    """The publisher's page at the very words, where the page is known and nothing of the words is covered."""
    if not document.url or "█" in quoted or not quoted.strip():
        return document.url
    # A comma, an ampersand and a dash have a meaning of their own in a text fragment.
    return f"{document.url.partition('#')[0]}#:~:text={quote(quoted, safe='').replace('-', '%2D')}"
