"""The exporters there are."""

from __future__ import annotations

from functools import cache

from crossfoot.model.shelf import load_shelf
from crossfoot.publish import exporters as shelf
from crossfoot.publish.exporter import Exporter


@cache
def exporters() -> dict[str, Exporter]:
    """Every exporter by name."""
    return load_shelf(shelf, Exporter)


@cache
def usable_exporters() -> tuple[Exporter, ...]:
    """Those whose packages are installed: what a site offers."""
    return tuple(exporter for exporter in exporters().values() if exporter.usable)
