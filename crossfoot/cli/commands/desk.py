"""``crossfoot desk``: who may sign in at the review desk."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from typer import Argument, Option

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.options import Json, LedgerFile


class Action(StrEnum):
    """What is to be done."""

    ADD_PERSON = "add-person"
    LIST = "list"
    REMOVE = "remove"


def desk(
    action: Annotated[Action, Argument(metavar="ACTION", help="What to do.", show_default=False)],
    name: Annotated[str | None, Argument(metavar="NAME", help="Whom to add or remove.", show_default=False)] = None,
    role: Annotated[
        str, Option(metavar="ROLE", help="What the ledger and readers see of who decided: a role, not a name.")
    ] = "editor",
    ledger: LedgerFile = None,
    json: Json = False,
) -> None:
    """Say who may sign in at the review desk.

    There is no account to begin with. add-person asks for a password, or reads the first line of standard input;
    names and passwords lie beside the ledger, never in it. `crossfoot serve` has a desk once somebody may sign in.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.published import need_packages

    need_packages("argon2")
    from crossfoot.publish.desk.file import DeskFile, desk_path
    from crossfoot.publish.desk.people import PersonRefused, add_person, people, remove_person

    if (name is None) != (action is Action.LIST):
        raise UserError(f"desk {action.value} takes {'no name' if name else 'a name'}")
    with open_ledger(ledger, create=action is Action.ADD_PERSON) as book:
        file = DeskFile(desk_path(book.path))
    try:
        match action, name:
            case Action.ADD_PERSON, str():
                person = add_person(file, name, role, _password())
                say.note(f"{person.shown} may sign in at the desk, as {person.role} ({file.path})")
            case Action.REMOVE, str():
                remove_person(file, name)
                say.note(f"{name} may not sign in any more")
            case _:
                for person in people(file):
                    if json:
                        say.form({"name": person.shown, "role": person.role})
                    else:
                        print(say.harmless(f"{person.shown}  {person.role}"))
    except PersonRefused as error:
        raise UserError(str(error)) from None


def _password() -> str:
    import sys
    from getpass import getpass

    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass("Password: ")
    if getpass("Again: ") != password:
        raise UserError("the two passwords differ")
    return password
