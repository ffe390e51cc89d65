"""One frozen `Settings`, read once from the environment and a file; only the floors above may import it.

``CROSSFOOT_SETTINGS`` names a TOML file; by default ``settings.toml`` in the user's configuration folder is read where
it exists. ``docs/settings.md`` lists every setting.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import platformdirs

from crossfoot.model.cover import Cover
from crossfoot.read.limits import Limits

Table = TypeVar("Table", Limits, "Settings")


class SettingsError(ValueError):
    """A setting that does not exist or cannot have its value; the message names the file and the setting."""


def default_ledger() -> str:
    """Where the ledger lies unless told otherwise: in the user's data folder."""
    return str(platformdirs.user_data_path("crossfoot") / "ledger.sqlite")


#: Beyond these the one process that reads and keeps has enough to do.
_MOST_JOBS = 8


def usable_cores() -> int:
    """How many processes are worth it: one for each core that this process may use, eight at most."""
    known = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(known, _MOST_JOBS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set.

    ``ledger`` is the book's file or its ``postgresql://`` address, ``batch`` the documents of one commit, ``jobs`` the
    processes that extract and check, ``limits`` what one input may cost, ``cover`` how much is covered around what may
    not be public.
    """

    ledger: str = field(default_factory=default_ledger)
    batch: int = 100
    jobs: int = field(default_factory=usable_cores)
    cover: Cover = Cover.WORDS
    limits: Limits = field(default_factory=Limits)


def settings_file(environment: Mapping[str, str] = os.environ) -> Path:
    """The file that is read, whether it exists or not."""
    named = environment.get("CROSSFOOT_SETTINGS")
    return Path(named) if named else platformdirs.user_config_path("crossfoot") / "settings.toml"


def load_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: the file cannot be read, or says something that is no setting.
    """
    path = settings_file(environment)
    # A file that was named must be there; the usual one need not.
    settings = _from_file(path) if path.exists() or environment.get("CROSSFOOT_SETTINGS") else Settings()
    if ledger := environment.get("CROSSFOOT_LEDGER"):
        settings = replace(settings, ledger=ledger)
    return settings


def _from_file(path: Path) -> Settings:
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    limits = stated.pop("limits", {})
    if not isinstance(limits, dict):
        raise SettingsError(f"{path}: limits is a table: [limits]")
    return _changed(Settings(limits=_changed(Limits(), limits, f"{path}: limits.")), stated, f"{path}: ")


def _changed(table: Table, stated: dict[str, Any], where: str) -> Table:
    known = {setting.name for setting in fields(table) if setting.name != "limits"}
    for name, value in stated.items():
        if name not in known:
            raise SettingsError(f"{where}{name} is no setting; there are {', '.join(sorted(known))}")
        kind = type(getattr(table, name))
        if kind is float and type(value) is int:
            value = float(value)
        if issubclass(kind, StrEnum):
            if value not in list(kind):
                raise SettingsError(f"{where}{name} is to be one of {', '.join(kind)}, not {value!r}")
            value = kind(value)
        if isinstance(value, bool) or not isinstance(value, kind):
            raise SettingsError(f"{where}{name} is to be a {kind.__name__}, not {value!r}")
        if isinstance(value, int | float) and value <= 0:
            raise SettingsError(f"{where}{name} is to be more than 0, not {value!r}")
        table = replace(table, **{name: value})
    return table
