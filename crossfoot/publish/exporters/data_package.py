"""A Frictionless Data Package: four tables that refer to each other, with their schema.

`articles.csv`, `claims.csv`, `findings.csv` and `evidence.csv` (which claims a finding stands on), and
`datapackage.json` with the meaning, type and limits of each column, keys, licence, outlets, size and SHA-256 of each
file. `frictionless validate crossfoot-data-package.zip` checks all of it.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from crossfoot.publish.archive import zipped
from crossfoot.publish.dataset import ABOUT, KEYWORDS, LICENCE_NAME, LICENCE_URL, TITLE, outlets
from crossfoot.publish.envelope import LICENCE
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.sheets import SHEETS, WORDS, Sheet


def write(corpus: Corpus) -> bytes:
    """The package as a ZIP."""
    files = {sheet.file: sheet.csv(corpus) for sheet in SHEETS}
    described = {
        "name": "crossfoot-claims",
        "title": TITLE,
        "description": ABOUT,
        "profile": "tabular-data-package",
        "version": str(corpus.line),
        "created": moment(corpus.released),
        "licenses": [{"name": LICENCE, "title": LICENCE_NAME, "path": LICENCE_URL}],
        "keywords": list(KEYWORDS),
        "sources": [{"title": outlet} for outlet in outlets(corpus)],
        **({"homepage": corpus.base} if corpus.base.startswith("https://") else {}),
        "resources": [_resource(sheet, files[sheet.file]) for sheet in SHEETS],
    }
    return zipped({"datapackage.json": json.dumps(described, ensure_ascii=False, indent=1).encode(), **files})


def _resource(sheet: Sheet, content: bytes) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "description": sheet.about,
        "path": sheet.file,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": {
            "fields": [_field(sheet, *column) for column in sheet.columns],
            "primaryKey": list(sheet.key),
            "foreignKeys": [
                {"fields": [column], "reference": {"resource": other, "fields": [column]}}
                for column, other in sheet.refers
            ],
            "missingValues": [""],
        },
    }


def _field(sheet: Sheet, name: str, kind: str, about: str) -> dict[str, Any]:
    limits: dict[str, Any] = {}
    if name in sheet.key or name in dict(sheet.refers):
        limits["required"] = True
    if (name,) == sheet.key:
        limits["unique"] = True
    if name in WORDS:
        limits["enum"] = list(WORDS[name])
    if kind == "integer":
        limits["minimum"] = 0
    if name == "admin1":
        limits["pattern"] = "[A-Z]{2}(-[A-Z0-9]{1,3})?"
    return {"name": name, "type": kind, "description": about, **({"constraints": limits} if limits else {})}


DATA_PACKAGE = Exporter(
    name="data_package",
    file="crossfoot-data-package.zip",
    media_type="application/zip",
    validator="frictionless validate",
    write=write,
)
