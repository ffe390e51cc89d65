"""The command line: one subcommand a station, each arguments -> one call -> printed answer.

Answers go to standard output, messages to standard error. `door` is where a command line enters and an exit code
leaves, `app` lists the subcommands, ``commands/`` holds one file for each.
"""

from crossfoot.cli.door import main

__all__ = ["main"]
