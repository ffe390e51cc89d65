"""How to cite a page of ours: the same facts in the three forms that reference managers read."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from crossfoot.model.names import stable_id
from crossfoot.publish.addresses import slug
from crossfoot.publish.public import State
from crossfoot.publish.safety import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One page in one version, under its permalink; ``path`` is that without the site's address.

    ``day`` is when what is cited was published, if that is known; ``grows`` tells that it changes with the ledger.
    """

    path: str
    grows: bool
    title: str
    outlet: str
    day: str
    permalink: str
    bibtex: str
    csl: str
    ris: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """What a page is called in CSL and RIS, and how CSL and RIS name who published it."""

    csl: str
    ris: str
    outlet_csl: str
    outlet_ris: str


_NEWS = _Kind(csl="article-newspaper", ris="NEWS", outlet_csl="container-title", outlet_ris="JO")
_PAGE = _Kind(csl="webpage", ris="ELEC", outlet_csl="publisher", outlet_ris="PB")
_DATA = _Kind(csl="dataset", ris="DATA", outlet_csl="publisher", outlet_ris="PB")


def article_citation(article: Article, base: str) -> Citation:
    """The citation of an article in its version, which stays what it was."""
    document = article.document
    return _citation(
        _NEWS,
        key=f"crossfoot-{stable_id(document.id)[:8]}-v{article.version}",
        title=document.heading,
        outlet=document.outlet or "",
        day=document.published.date().isoformat() if document.published else "",
        base=base,
        path=f"article/{slug(document.id)}/v/{article.version}",
        note=f"Crossfoot, version {article.version}, recorded {article.recorded_at:%Y-%m-%dT%H:%M:%SZ}",
    )


def page_citation(title: str, path: str, state: State, base: str, *, data: bool) -> Citation:
    """The citation of a page that changes with the ledger: the line and its hash say how that stood."""
    at = f", {state.at:%Y-%m-%dT%H:%M:%SZ}" if state.at else ""
    return _citation(
        _DATA if data else _PAGE,
        key=f"crossfoot-{stable_id(path)[:8]}-l{state.line}",
        title=title,
        outlet="Crossfoot",
        day=state.at.date().isoformat() if state.at else "",
        base=base,
        path=path,
        note=f"Crossfoot, as of line {state.line} of the ledger (hash {state.hash[:16]}{at})",
    )


def _citation(kind: _Kind, *, key: str, title: str, outlet: str, day: str, base: str, path: str, note: str) -> Citation:
    title, outlet, permalink = _line(title), _line(outlet), f"{base}/{path}"
    rows = {"title": title, "organization": outlet, "date": day, "url": permalink, "note": note}
    csl = {
        "id": key,
        "type": kind.csl,
        "title": title,
        kind.outlet_csl: outlet,
        "URL": permalink,
        "note": note,
        **({"issued": {"date-parts": [[int(part) for part in day.split("-")]]}} if day else {}),
    }
    ris = [f"TY  - {kind.ris}", f"TI  - {title}", f"{kind.outlet_ris}  - {outlet}", f"DA  - {day.replace('-', '/')}"]
    return Citation(
        path=path,
        grows=kind is not _NEWS,
        title=title,
        outlet=outlet,
        day=day,
        permalink=permalink,
        bibtex=f"@online{{{key},\n"
        + "".join(f"  {name} = {{{_braced(value)}}},\n" for name, value in rows.items() if value)
        + "}",
        csl=json.dumps([csl], ensure_ascii=False, indent=1),
        ris="\n".join([*ris, f"UR  - {permalink}", f"N1  - {note}", "ER  - "]),
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _braced(text: str) -> str:
    return re.sub(r"([\\{}%#&$_])", r"\\\1", text) if not text.startswith("http") else text.replace("}", "%7D")
