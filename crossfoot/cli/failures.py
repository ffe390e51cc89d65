"""Errors that are no faults of ours, as one line and an exit code."""

from __future__ import annotations

import errno

from crossfoot.cli.exits import ExitCode

#: What rates, trends and forecasts are worked out with.
_ANALYSIS = frozenset({"numpy", "scipy", "rensa"})


def explain_failure(error: Exception) -> tuple[str, ExitCode] | None:
    """What to tell the user about ``error``, or ``None`` where it is a fault in Crossfoot."""
    from crossfoot.ask.judging import CannotJudge
    from crossfoot.ledger.errors import LedgerError, NotInLedger
    from crossfoot.ledger.words import NothingAsked
    from crossfoot.settings import SettingsError

    if isinstance(error, CannotJudge | NotInLedger | NothingAsked | SettingsError):
        return str(error), ExitCode.USAGE
    if isinstance(error, LedgerError):
        return str(error), ExitCode.STORAGE
    if isinstance(error, ModuleNotFoundError) and (needed := (error.name or "").partition(".")[0]) in _ANALYSIS:
        return f"this needs {needed}: pip install 'crossfoot[analysis]'", ExitCode.USAGE
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        reason = "the disk is full" if error.errno == errno.ENOSPC else error.strerror or str(error)
        return f"{where}{reason}", ExitCode.STORAGE
    return None
