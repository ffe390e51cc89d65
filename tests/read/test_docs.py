"""What ``docs/reading.md`` states is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossfoot.read.fetch import DEFAULT_POLICY, FETCHING
from crossfoot.read.limits import DEFAULT_LIMITS, Limits, in_bytes
from crossfoot.read.page import PARSER_DEPTH
from crossfoot.read.reader import Reader
from crossfoot.read.run import readers

PAGE = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("reader", readers().values(), ids=lambda reader: reader.name)
def test_every_reader_stands_in_the_table(reader: Reader) -> None:
    endings = " ".join(f"`{ending}`" for ending in reader.endings)
    assert f"| `{reader.name}` | {endings} |" in PAGE


@pytest.mark.parametrize("name", Limits.__dataclass_fields__)
def test_every_limit_stands_in_the_table(name: str) -> None:
    value = getattr(DEFAULT_LIMITS, name)
    assert f"| `{name}` | {in_bytes(value) if name.endswith('bytes') else f'{value:g}'} |" in PAGE


def test_the_policy_of_fetching_stands_there() -> None:
    ports = sorted(DEFAULT_POLICY.ports)
    assert f"on ports {', '.join(map(str, ports[:-1]))} and {ports[-1]};" in PAGE
    assert f"up to {DEFAULT_POLICY.redirects} redirects" in PAGE
    assert f"{DEFAULT_POLICY.seconds:g} seconds for everything together" in PAGE
    assert f"has `{FETCHING}` as its place" in PAGE
    assert f"nested {PARSER_DEPTH} deep" in PAGE
