"""How a folder becomes ``{name: thing}``.

A shelf is a folder whose every file defines one constant, named like the file in capitals (``launched.py`` holds
``LAUNCHED``). The id is the name, the name is the file.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

Thing = TypeVar("Thing")


class ShelfError(Exception):
    """A file on a shelf that does not hold what its shelf holds."""


def load_shelf(package: ModuleType, kind: type[Thing]) -> dict[str, Thing]:
    """All things of a shelf by name, in the order of their names.

    Raises:
        ShelfError: a file lacks its constant, or holds something else; the message names the file.
    """
    things: dict[str, Thing] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        constant = info.name.upper()
        if not hasattr(module, constant):
            raise ShelfError(f"{module.__file__}: no constant {constant}, which a file on this shelf defines")
        thing = getattr(module, constant)
        if not isinstance(thing, kind):
            raise ShelfError(f"{module.__file__}: {constant} is a {type(thing).__name__}, not a {kind.__name__}")
        name = getattr(thing, "name", None)
        expected = info.name.replace("_", "-") if isinstance(name, str) and "-" in name else info.name
        if name is not None and name != expected:
            raise ShelfError(f"{module.__file__}: {constant} calls itself {name!r}, its file says {expected!r}")
        things[name or info.name] = thing
    return things
