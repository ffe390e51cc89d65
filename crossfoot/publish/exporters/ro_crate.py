"""All tables with their description as a research object: RO-Crate 1.1.

A ZIP with `ro-crate-metadata.json`, the four tables of the [data package](#data_package) and `CITATION.cff`. The
metadata name licence, outlets, software and, for each file, its type, size and SHA-256.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from crossfoot import __version__
from crossfoot.publish.archive import zipped
from crossfoot.publish.dataset import ABOUT, KEYWORDS, LICENCE_NAME, LICENCE_URL, TITLE, citation_file, outlets
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.sheets import SHEETS

_PUBLISHER, _SOFTWARE, _MAKING = "#crossfoot", "#software", "#making"


def write(corpus: Corpus) -> bytes:
    """The crate as a ZIP."""
    files = {sheet.file: sheet.csv(corpus) for sheet in SHEETS} | {"CITATION.cff": citation_file(corpus)}
    about = {sheet.file: sheet.about for sheet in SHEETS} | {"CITATION.cff": "How to cite the data"}
    graph: list[dict[str, Any]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": _to("https://w3id.org/ro/crate/1.1"),
            "about": _to("./"),
        },
        {
            "@id": "./",
            "@type": "Dataset",
            "name": TITLE,
            "description": ABOUT,
            "datePublished": moment(corpus.released),
            "version": str(corpus.line),
            "license": _to(LICENCE_URL),
            "keywords": ", ".join(KEYWORDS),
            "publisher": _to(_PUBLISHER),
            "author": _to(_PUBLISHER),
            "hasPart": [_to(name) for name in files],
            "mentions": _to(_MAKING),
            **({"url": corpus.base} if corpus.base else {}),
        },
        {"@id": LICENCE_URL, "@type": "CreativeWork", "name": LICENCE_NAME, "description": "The licence of the data"},
        {
            "@id": _PUBLISHER,
            "@type": "Organization",
            "name": "Crossfoot",
            **({"url": corpus.base} if corpus.base else {}),
        },
        {
            "@id": _SOFTWARE,
            "@type": "SoftwareApplication",
            "name": "Crossfoot",
            "version": __version__,
        },
        {
            "@id": _MAKING,
            "@type": "CreateAction",
            "name": f"Reading the articles of {len(outlets(corpus))} outlets",
            "instrument": _to(_SOFTWARE),
            "agent": _to(_PUBLISHER),
            "endTime": moment(corpus.released),
            "result": _to("./"),
        },
        *(_file(name, about[name], content) for name, content in files.items()),
    ]
    crate = {"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph}
    return zipped({"ro-crate-metadata.json": json.dumps(crate, ensure_ascii=False, indent=1).encode(), **files})


def _to(id: str) -> dict[str, str]:
    return {"@id": id}


def _file(name: str, about: str, content: bytes) -> dict[str, Any]:
    return {
        "@id": name,
        "@type": "File",
        "name": name,
        "description": about,
        "encodingFormat": "text/csv" if name.endswith(".csv") else "application/yaml",
        "contentSize": str(len(content)),
        "identifier": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


RO_CRATE = Exporter(
    name="ro_crate",
    file="crossfoot-ro-crate.zip",
    media_type="application/zip",
    validator="roc-validator, profile ro-crate-1.1",
    write=write,
)
