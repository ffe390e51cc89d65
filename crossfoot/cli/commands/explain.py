"""``crossfoot explain``: what a rule reads, what a check asks, what a format of export holds."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated

from typer import Argument

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.options import Json


def explain(
    name: Annotated[
        str | None,
        Argument(metavar="NAME", help="A rule, a check or a format; without one, all are listed.", show_default=False),
    ] = None,
    json: Json = False,
) -> None:
    """Say what a rule reads, a check asks or a format of export holds."""
    from crossfoot.cli.pages import pages

    known = pages()
    if name is None:
        for page in known.values():
            if json:
                say.form({"name": page.name, "kind": page.kind, "title": page.title})
            else:
                print(f"{page.kind:<6} {page.name:<26} {page.title}")
        return
    # Rules and checks may share words with spaces or underscores in people's minds.
    found = known.get(name) or known.get(name.replace("_", "-")) or known.get(name.replace("-", "_"))
    if found is None:
        close = get_close_matches(name, known, n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(close)}?" if close else "; crossfoot explain lists them"
        raise UserError(f"no rule, check or format is called {name}{hint}")
    if json:
        say.form({"name": found.name, "kind": found.kind, "title": found.title, "text": found.text})
    else:
        print(f"{found.name} ({found.kind})\n\n{found.text}")
