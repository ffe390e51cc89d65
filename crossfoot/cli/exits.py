"""What an exit code says."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The codes `crossfoot` leaves with; ``docs/commands.md`` explains them. The highest that applies is used."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    PARTLY = 3
    STORAGE = 4
    NETWORK = 5
    BUG = 70
    INTERRUPTED = 130
    PIPE_CLOSED = 141


MEANINGS = {
    ExitCode.DONE: "done",
    ExitCode.FINDINGS: "found what --fail-on names: findings of a severity, days that differ; faults in an annotation",
    ExitCode.USAGE: "wrong usage: an unknown option, name or setting",
    ExitCode.PARTLY: "an input was partly or not readable; everything else was done",
    ExitCode.STORAGE: "the ledger could not be opened, read or written",
    ExitCode.NETWORK: "an address could not be fetched",
    ExitCode.BUG: "a fault in Crossfoot itself",
    ExitCode.INTERRUPTED: "stopped with Ctrl-C",
    ExitCode.PIPE_CLOSED: "whoever read the output stopped reading",
}


class UserError(Exception):
    """Something the user can put right, said in one line, with the exit code it leaves with."""

    def __init__(self, message: str, code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(message)
        self.code = code
