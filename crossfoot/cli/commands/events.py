"""``crossfoot events``: what happened, as all claims together tell it."""

from __future__ import annotations

from itertools import islice
from typing import Annotated

from typer import Argument, Option

from crossfoot.cli import say
from crossfoot.cli.options import Json, LedgerFile, Since, Until, in_order
from crossfoot.link.keys import EventKind


def events(
    ids: Annotated[list[str] | None, Argument(metavar="ID", help="Events, or claims whose event is asked for.")] = None,
    ledger: LedgerFile = None,
    kind: Annotated[EventKind | None, Option(help="Only events of this kind.", show_default=False)] = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[int, Option(min=1, help="At most so many events, the newest first.")] = 20,
    json: Json = False,
) -> None:
    """List events, or tell one: who says what, what agrees, what is contested.

    An event's figures come with one estimate from independent voices and its range, beside what was reported first and
    last, the median and what most say.
    """
    from crossfoot.ask.events import find_events, get_event, repeats_in, tell
    from crossfoot.ask.history import past_errors_in
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.event_pages import event_form, event_line, event_page

    in_order(since, until)
    with open_ledger(ledger) as book:
        repeats = repeats_in(book)
        # A list shows no ranges, so it need not know how far off earlier figures were.
        past = past_errors_in(book, repeats) if ids or json else None
        newest = islice(find_events(book, kind=kind, since=since, until=until), limit)
        found = (get_event(book, id) for id in ids) if ids else newest
        for told in (tell(one, repeats, past) for one in found):
            if json:
                say.form(event_form(told))
            else:
                say.page(event_page(told) if ids else [event_line(told)])
