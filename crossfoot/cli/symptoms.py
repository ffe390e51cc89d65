"""What ``crossfoot doctor`` looks at; each look says what it found, and whether that is in order."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One thing looked at."""

    what: str
    fine: bool
    found: str


def examine(ledger: str | None) -> Iterator[Look]:
    """Every look, the ground first; a look that fails does not hide the next."""
    looks: dict[str, Callable[[], str]] = {
        "Python": lambda: f"{platform.python_version()} at {sys.executable}",
        "libraries": _libraries,
        "SQLite": _sqlite,
        "settings": _settings,
        "ledger": lambda: _ledger(ledger),
        "rules": _rules,
        "checks": _checks,
        "readers": _readers,
        "first claim": _first_claim,
    }
    for what, look in looks.items():
        try:
            yield Look(what=what, fine=True, found=look())
        except Exception as error:
            yield Look(what=what, fine=False, found=str(error) or type(error).__name__)


def _libraries() -> str:
    from importlib.metadata import requires

    names = [line.split(";")[0] for line in requires("crossfoot") or ()]
    names = [name.split(">")[0].split("=")[0].split("[")[0].strip() for name in names]
    missing = []
    for name in names:
        try:
            version(name)
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        raise RuntimeError(f"not installed: {', '.join(missing)}")
    return f"{len(names)} installed"


def _sqlite() -> str:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
    return f"{sqlite3.sqlite_version} with full text"


def _settings() -> str:
    from crossfoot.settings import load_settings, settings_file

    load_settings()
    path = settings_file()
    return f"{path} {'read' if path.exists() else 'not there, so defaults'}"


def _ledger(named: str | None) -> str:
    from crossfoot.settings import load_settings

    where = named or load_settings().ledger
    path = Path(where).expanduser()
    if path.exists() or "://" in where:
        from crossfoot.cli.book import open_ledger

        with open_ledger(where) as book:
            return f"{book.path} opens"
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not os.access(folder, os.W_OK):
        raise RuntimeError(f"{path} does not exist and {folder} may not be written")
    return f"{path} will be made by the first add"


def _rules() -> str:
    from crossfoot.extract.run import rules

    return f"{len(rules())} loaded"


def _checks() -> str:
    from crossfoot.check.run import all_checks

    return f"{len(all_checks())} loaded"


def _readers() -> str:
    from crossfoot.read.run import readers

    return ", ".join(readers())


def _first_claim() -> str:
    from crossfoot.extract.run import extract_claims
    from crossfoot.model.document import Document

    text = "Air defence shot down 87 of 120 drones, the ministry said."
    claims = extract_claims(Document(id="doctor", text=text, lang="en"))
    if not claims or not all(claim.span.stands_in(text) for claim in claims):
        raise RuntimeError(f"{len(claims)} claims in a sentence that makes two")
    return "read from a made-up sentence"
