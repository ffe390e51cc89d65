"""The files of a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A path that gives no file to read, and why."""

    path: Path
    reason: str


def files_of(path: Path, depth: int) -> Iterator[Path | Unreadable]:
    """The file at a path, or all files of the folder there and the folders in it, in the order of their names.

    In folders, names that begin with a dot are passed over. A folder that links lead to twice is read once.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield Unreadable(path=path, reason=_cause(error))
        return
    if stat.S_ISDIR(mode):
        yield from _files_in(path, depth, set())
    else:
        # One named by itself may be a pipe, as a shell hands over the output of a command.
        yield path


def shown(path: Path) -> str:
    """A path as text that can be stored: bytes that are no UTF-8 as escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _files_in(folder: Path, depth: int, seen: set[tuple[int, int]]) -> Iterator[Path | Unreadable]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError as error:
        yield Unreadable(path=folder, reason=_cause(error))
        return
    if not depth:
        yield Unreadable(path=folder, reason="folders nested deeper than is read")
        return
    for name in names:
        path = folder / name
        try:
            mode = path.stat().st_mode
        except OSError as error:
            yield Unreadable(path=path, reason=_cause(error))
            continue
        if stat.S_ISDIR(mode):
            yield from _files_in(path, depth - 1, seen)
        elif stat.S_ISREG(mode):
            yield path
        else:
            yield Unreadable(path=path, reason="neither a file nor a folder")


def _cause(error: OSError | ValueError) -> str:
    return f"could not be opened: {getattr(error, 'strerror', None) or error}"
