"""The page on exports: what the exporters' own files tell, in between what holds for all."""

from __future__ import annotations

from crossfoot.cli.pages import format_pages
from crossfoot.publish.sheets import SHEETS
from crossfoot.publish.shelf import exporters
from crossfoot.publish.tables import CLAIM_COLUMNS

HEAD = """# Exports

There are two kinds, and they must not be confused.

| | what it holds | for whom |
|---|---|---|
| `crossfoot export` | the **whole ledger** as JSON Lines, with nothing taken away ([ledger](ledger.md)) | you |
| `crossfoot export --format NAME` | what **may be public** now, in one of the forms below | everybody |
| `https://YOUR-SITE/data/FILE` | the same, from the site | everybody |

What may be public is decided before any exporter sees it: articles wait for their delay, places and damage of critical
objects are coarse or covered, private persons are never named, and what no public article said is left out. Covered
words are as many blocks (`█`) as they had letters, so that offsets stay right. The texts of the articles belong to their
publishers and are in no export; `text[start:end]` is that of the article's page and its `.json`.

    crossfoot export --format csv                      to standard output
    crossfoot export --format parquet -o claims.parquet
    crossfoot export --format ro-crate -o FOLDER --base https://monitor.example
    crossfoot export --format csv --format geojson -o FOLDER

`--base` is the public address of your site: with it things are named by their pages, without it by `urn:crossfoot:`
names. The same ledger at the same time gives the same bytes. The data are licensed CC BY 4.0; cite the line of the ledger.

| format | file | passes, in the tests | needs |
|---|---|---|---|
"""

PYTHON = """## In Python

```python
from datetime import date

import crossfoot

with crossfoot.open("ledger.sqlite") as book:
    killed = book.claims(measure="killed", since=date(2031, 5, 1))
    killed.to_pandas()  # or to_polars(), to_arrow()
    book.findings(severity="contradiction").to_polars()
    book.articles(lang="uk").to_arrow()
```

This is your own ledger with nothing taken away. `claims` takes the fields of `ClaimFilter` (`document`, `kind`, `measure`,
`object`, `side`, `cumulative`, `subject`, `topic`, `place`, `speaker`, `rule`, `outlet`, `lang`, `since`, `until`, `ended`),
`findings` those of `FindingFilter`, `articles` those of `DocumentFilter`. Tables have the columns below, go row by row as
dictionaries, and show themselves in notebooks with everything foreign escaped. What is not installed is named by its extra:
`pip install 'crossfoot[pandas]'`, `[polars]`, `[parquet]`.

## In Datasette

The ledger is an SQLite file that [Datasette](https://datasette.io) opens as it is; it cannot change the book:

    datasette ledger.sqlite

SQLite keeps two files beside a ledger even while it is only read, so the folder has to be one you may write in. What
Datasette shows is the whole ledger: keep it to yourself.

## Columns

"""


def exports() -> str:
    """The page."""
    rows = [
        f"| [{one.name}](#{one.name}) | `{one.file}` | {one.validator} | {f'`crossfoot[{one.needs}]`' if one.needs else ''} |"
        for one in exporters().values()
    ]
    # A heading of its own and then the page, whose first line is its title.
    pages = [f"## {page.name}\n\n{page.text}\n" for page in format_pages()]
    return HEAD + "\n".join(rows) + "\n\n" + "\n".join(pages) + "\n" + PYTHON + "\n".join(_columns())


def _columns() -> list[str]:
    tags = {name: tag for name, tag, *_ in CLAIM_COLUMNS}
    parts = []
    for sheet in SHEETS:
        tagged = sheet.name == "claims"
        rows = [
            f"| `{name}` | {kind} | {f'`{tags[name]}` | ' if tagged else ''}{about} |"
            for name, kind, about in sheet.columns
        ]
        head = "| column | type | HXL | |\n|---|---|---|---|\n" if tagged else "| column | type | |\n|---|---|---|\n"
        parts.append(f"### {sheet.name}\n\n{sheet.about}.\n\n{head}" + "\n".join(rows) + "\n")
    return parts
