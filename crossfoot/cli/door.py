"""Where a command line enters and an exit code leaves; every error becomes one line here."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from crossfoot.cli.exits import ExitCode, UserError
from crossfoot.cli.say import note

if TYPE_CHECKING:
    from typer.exceptions import TyperException


def main() -> None:
    """The ``crossfoot`` command."""
    for stream in (sys.stdout, sys.stderr):
        _write_anything(stream)
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = _pipe_closed()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; the exit code says how it went (`ExitCode`)."""
    from typer.exceptions import Abort, TyperException

    from crossfoot.cli.app import app

    try:
        code = app(list(arguments), prog_name="crossfoot", standalone_mode=False)
    except TyperException as error:
        return _usage(error, arguments)
    except UserError as error:
        note(f"crossfoot: {error}")
        return error.code
    except SystemExit as leaving:
        # This is how typer leaves when a pipe breaks.
        if isinstance(leaving.__context__, BrokenPipeError):
            return _pipe_closed()
        raise
    except (KeyboardInterrupt, Abort):
        code = ExitCode.INTERRUPTED
    except Exception as error:
        return _explained(error)
    if code == ExitCode.INTERRUPTED:
        note("crossfoot: stopped; what the ledger acknowledged stays in it")
    return code if isinstance(code, int) else ExitCode.DONE


def _usage(error: TyperException, arguments: Sequence[str]) -> int:
    from crossfoot.cli.app import COMMANDS

    command = next((word for word in arguments if word in COMMANDS), "")
    # What a library says of its own kind of error tells nobody what to type.
    said = error.format_message().replace("Value error, ", "").strip().rstrip(".") or "nothing to do"
    note(f"crossfoot: {said} (crossfoot {command + ' ' if command else ''}--help shows what there is)")
    return ExitCode.USAGE


def _explained(error: Exception) -> int:
    from crossfoot.cli.failures import explain_failure

    if (known := explain_failure(error)) is not None:
        message, code = known
        note(f"crossfoot: {message}")
        return code
    if os.environ.get("CROSSFOOT_DEBUG"):
        raise error
    note(
        f"crossfoot: a fault in Crossfoot itself: {type(error).__name__}: {error}"
        " (CROSSFOOT_DEBUG=1 shows where; please report it)"
    )
    return ExitCode.BUG


def _pipe_closed() -> int:
    # What is still buffered has no reader; without this the interpreter complains about it on the way out.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.PIPE_CLOSED


def _write_anything(stream: TextIO) -> None:
    # A terminal that cannot show a letter gets an escape for it, not a crash in the middle of an answer.
    if hasattr(stream, "reconfigure"):
        if not stream.isatty():
            stream.reconfigure(encoding="utf-8")
        stream.reconfigure(errors="backslashreplace")
