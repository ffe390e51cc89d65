"""``crossfoot serve``: the site and its API on a port."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.options import Base, Demo, LedgerFile


def serve(
    ledger: LedgerFile = None,
    host: Annotated[str, Option(help="The address to listen on; 0.0.0.0 for every one.")] = "127.0.0.1",
    port: Annotated[int, Option(min=0, max=65535, help="The port to listen on; 0 for a free one.")] = 8000,
    base: Base = "",
    demo: Demo = False,
    desk: Annotated[
        bool, Option("--desk", help="Have the review desk at /desk although nobody may sign in yet.")
    ] = False,
) -> None:
    """Show the ledger as a site.

    Pages, JSON answers, feeds and exports, with the safety defaults: articles appear 3 or 24 hours after their event.
    People who may sign in (crossfoot desk) have the review desk at /desk.
    """
    from crossfoot.cli.published import demo_book, desk_of, has_people, need_packages, public_book

    need_packages()
    if demo and desk:
        raise UserError("--desk: the demo's ledger is gone afterwards; give one with --ledger")
    from crossfoot.publish.run import listen, server_of

    try:
        listener = listen(host, port)
    except OSError as error:
        raise UserError(f"{host}:{port}: cannot listen there: {error.strerror}") from error
    with listener, demo_book() if demo else public_book(ledger) as book:
        shown = f"[{host}]" if ":" in host else host
        address = base.rstrip("/") or f"http://{shown}:{listener.getsockname()[1]}"
        beside = desk_of(book, address) if desk or (not demo and has_people(book)) else None
        if desk and not has_people(book):
            say.note("Nobody may sign in at the desk yet: crossfoot desk add-person NAME")
        say.note(f"Serving on {address} (Ctrl-C stops it)")
        server_of(book, base=address, desk=beside).run(sockets=[listener])
