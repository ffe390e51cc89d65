"""Sets of names that grow together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Unions:
    """Disjoint sets of names; which name stands for a set does not depend on the order of joining."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parent = {name: name for name in names}

    def root(self, name: str) -> str:
        """The least name of the set that ``name`` is in."""
        root = name
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[name] != root:
            self._parent[name], name = root, self._parent[name]
        return root

    def join(self, one: str, other: str) -> None:
        """Makes one set of the two that hold the names."""
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first

    def groups(self) -> list[list[str]]:
        """All sets, each in order of its names, in order of their least."""
        groups: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._parent):
            groups[self.root(name)].append(name)
        return [groups[root] for root in sorted(groups)]
