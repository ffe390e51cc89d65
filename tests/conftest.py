"""What all tests share: the golden update, and no free skips where CI runs them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.golden.update import UPDATES, rewrite

# No test times anything: machines are shared.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden-update", action="store_true", help="rewrite the arrows of golden cases that fail")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[UPDATES] = []


def pytest_sessionfinish(session: pytest.Session) -> None:
    rewrite(session.config.stash[UPDATES])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if os.environ.get("CI") == "true" and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report


@pytest.fixture(autouse=True)
def a_home_of_its_own(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test touches the ledger, the settings or the cache of whoever runs it; the cache lasts for the whole run."""
    home = tmp_path / "home"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
    for name in ("CROSSFOOT_LEDGER", "CROSSFOOT_SETTINGS", "CROSSFOOT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
