"""A PostgreSQL server of our own, on a socket in a folder of its own, for as long as the tests run."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def server() -> Iterator[str]:
    """The folder of its socket. Skips, loudly, where PostgreSQL or its driver is not installed."""
    if importlib.util.find_spec("psycopg") is None:
        _without("psycopg is not installed: pip install 'psycopg[binary]'")
    programs = _programs()
    if programs is None:
        _without("no initdb found; on Debian: apt-get install postgresql")
    # PostgreSQL refuses to run as root.
    user = next((name for name in ("postgres", "nobody") if os.geteuid() == 0 and _is_user(name)), None)
    folder = Path(tempfile.mkdtemp(prefix="crossfoot-postgresql-"))
    try:
        if user:
            os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
        data = folder / "data"
        _run(user, programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-k {folder} -c listen_addresses= -c fsync=off"
        _run(user, programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield str(folder)
        finally:
            _run(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _without(reason: str) -> None:
    if os.environ.get("CI") and os.environ.get("CROSSFOOT_REQUIRE_POSTGRES"):
        pytest.fail(reason)
    pytest.skip(reason)


def _programs() -> Path | None:
    found = shutil.which("pg_ctl")
    if found:
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    return folders[-1].parent if folders else None


def _is_user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _run(user: str | None, *command: object) -> None:
    subprocess.run(
        [str(word) for word in command], user=user, cwd="/", check=True, timeout=60, stdout=subprocess.DEVNULL
    )
