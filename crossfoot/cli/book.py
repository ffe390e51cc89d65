"""Opening the ledger for a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.ledger.store import Ledger


def open_ledger(named: str | None, *, create: bool = False) -> Ledger:
    """The ledger that was named, or else the settings' one; only ``create`` makes one where there is none."""
    from crossfoot.cli.say import note
    from crossfoot.ledger.store import Ledger
    from crossfoot.settings import load_settings

    return Ledger.open(named or load_settings().ledger, create=create, on_wait=note)


def demo_ledger() -> str:
    """Where ``crossfoot demo`` keeps what it reads, apart from your own ledger."""
    import platformdirs

    return str(platformdirs.user_data_path("crossfoot") / "demo.sqlite")
