"""``crossfoot doctor``: whether everything Crossfoot needs is in order here."""

from __future__ import annotations

from typer import Exit

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode
from crossfoot.cli.options import Json, LedgerFile


def doctor(ledger: LedgerFile = None, json: Json = False) -> None:
    """Say whether this installation is in order."""
    from crossfoot.cli.symptoms import examine

    healthy = True
    for look in examine(ledger):
        healthy = healthy and look.fine
        if json:
            say.form({"what": look.what, "fine": look.fine, "found": look.found})
        else:
            print(f"{'ok  ' if look.fine else 'BAD '} {look.what}: {look.found}")
    if not healthy:
        raise Exit(ExitCode.STORAGE)
