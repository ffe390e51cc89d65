"""The subcommands, in the order of the road. A new one is a file in ``commands/`` and a line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from typer import Context, Exit, Option, Typer, echo

from crossfoot import __version__
from crossfoot.cli.commands.add import add
from crossfoot.cli.commands.annotate import annotate
from crossfoot.cli.commands.attrition import attrition
from crossfoot.cli.commands.build import build
from crossfoot.cli.commands.check import check
from crossfoot.cli.commands.compare import compare
from crossfoot.cli.commands.demo import demo
from crossfoot.cli.commands.desk import desk
from crossfoot.cli.commands.doctor import doctor
from crossfoot.cli.commands.events import events
from crossfoot.cli.commands.explain import explain
from crossfoot.cli.commands.export import export
from crossfoot.cli.commands.findings import findings
from crossfoot.cli.commands.import_ import import_
from crossfoot.cli.commands.judge import judge
from crossfoot.cli.commands.outlook import outlook
from crossfoot.cli.commands.read import read
from crossfoot.cli.commands.search import search
from crossfoot.cli.commands.series import series
from crossfoot.cli.commands.serve import serve
from crossfoot.cli.commands.show import show
from crossfoot.cli.commands.verify import verify


def _name(command: Callable[..., None] | Typer) -> str:
    # Some names are words of Python itself.
    return str(command.info.name) if isinstance(command, Typer) else command.__name__.rstrip("_")


#: Each a function, or a group of functions.
COMMANDS: dict[str, Callable[..., None] | Typer] = {
    _name(command): command
    for command in (
        demo, read, check, annotate, add, import_, show, search, findings, events, judge, series, compare, attrition,
        outlook, export, serve, build, desk, explain, verify, doctor,
    )
}  # fmt: skip

# Plain help: the same words on every terminal, and no library loaded to paint them.
app = Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def crossfoot(
    context: Context, version: Annotated[bool, Option("--version", help="Show the version and leave.")] = False
) -> None:
    """Read reporting on a war, write down every figure with who said it, and check that the figures add up.

    Start with: crossfoot demo
    """
    if version:
        echo(f"crossfoot {__version__}")
        raise Exit
    if context.invoked_subcommand is None:
        echo(context.get_help())
        raise Exit


for name, command in COMMANDS.items():
    if isinstance(command, Typer):
        app.add_typer(command, name=name)
    else:
        app.command(name)(command)
