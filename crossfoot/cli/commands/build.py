"""``crossfoot build``: the site as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument

from crossfoot.cli.exits import UserError
from crossfoot.cli.journey import counted
from crossfoot.cli.options import Base, Demo, LedgerFile


def build(
    folder: Annotated[Path, Argument(metavar="DIR", help="Where to write; made where it does not exist.")],
    ledger: LedgerFile = None,
    base: Base = "",
    demo: Demo = False,
) -> None:
    """Write the ledger as a site of files.

    The same pages as those of serve, for any web server or none; what an earlier build wrote into DIR is replaced.
    """
    from crossfoot.cli.published import demo_book, public_book

    with demo_book() if demo else public_book(ledger) as book:
        from crossfoot.publish.run import FolderTaken
        from crossfoot.publish.run import build as build_site

        try:
            files = build_site(book, folder, base=base.rstrip("/"))
        except (FolderTaken, OSError) as error:
            raise UserError(str(error)) from error
    print(f"{counted(files, 'file')} in {folder}; begin with {folder / 'index.html'}")
