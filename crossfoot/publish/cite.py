"""How to cite an article of ours: the same facts in the three forms that reference managers read."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from crossfoot.model.names import stable_id
from crossfoot.publish.safety import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One article in one version, under its permalink."""

    bibtex: str
    csl: str
    ris: str


def citation(article: Article, permalink: str) -> Citation:
    """The citation of an article at its permalink."""
    document = article.document
    title = _line(document.title or document.text[:80])
    outlet = _line(document.outlet or "")
    day = document.published.date().isoformat() if document.published else ""
    key = f"crossfoot-{stable_id(document.id)[:8]}-v{article.version}"
    note = f"Crossfoot, version {article.version}, recorded {article.recorded_at:%Y-%m-%dT%H:%M:%SZ}"
    rows = {"title": title, "organization": outlet, "date": day, "url": permalink, "note": note}
    csl = {
        "id": key,
        "type": "article-newspaper",
        "title": title,
        "container-title": outlet,
        "URL": permalink,
        "note": note,
        **({"issued": {"date-parts": [[int(part) for part in day.split("-")]]}} if day else {}),
    }
    ris = ["TY  - NEWS", f"TI  - {title}", f"JO  - {outlet}", f"DA  - {day.replace('-', '/')}", f"UR  - {permalink}"]
    return Citation(
        bibtex=f"@online{{{key},\n"
        + "".join(f"  {name} = {{{_braced(value)}}},\n" for name, value in rows.items() if value)
        + "}",
        csl=json.dumps([csl], ensure_ascii=False, indent=1),
        ris="\n".join([*ris, f"N1  - {note}", "ER  - "]),
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _braced(text: str) -> str:
    return re.sub(r"([\\{}%#&$_])", r"\\\1", text) if not text.startswith("http") else text.replace("}", "%7D")
