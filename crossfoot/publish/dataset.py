"""What is said of the data as a whole, once for every form that asks for it."""

from __future__ import annotations

import json

from crossfoot import __version__
from crossfoot.publish.envelope import LICENCE
from crossfoot.publish.exporter import Corpus

TITLE = "Crossfoot: claims of war reporting"
ABOUT = (
    "Every figure and statement that articles report, with who is said to say it and where it stands, and what does "
    "not add up. Claims are what someone is reported to say, not what happened. What could do harm is published late, "
    "coarsely or not at all."
)
LICENCE_NAME = "Creative Commons Attribution 4.0 International"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
KEYWORDS = ("war reporting", "claims", "fact-checking", "Ukraine")
SOFTWARE = f"Crossfoot {__version__}"


def outlets(corpus: Corpus) -> tuple[str, ...]:
    """Who published the articles, each once, in the order of the alphabet."""
    return tuple(sorted({article.document.outlet or "" for article in corpus.articles} - {""}))


def citation_file(corpus: Corpus) -> bytes:
    """How to cite the data: Citation File Format 1.2.0."""
    day = corpus.released.date().isoformat()
    rows: dict[str, object] = {
        "cff-version": "1.2.0",
        "message": "Please cite the line of the ledger too: it names what the data were.",
        "type": "dataset",
        "title": TITLE,
        "abstract": ABOUT,
        "authors": [{"name": "Crossfoot"}],
        "version": f"line {corpus.line}",
        "date-released": day,
        "license": LICENCE,
        "keywords": list(KEYWORDS),
        **({"url": corpus.base} if corpus.base else {}),
    }
    # What JSON writes on one line is YAML as well; the quotes keep the date a text.
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in rows.items()).encode()
