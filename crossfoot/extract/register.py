"""The register of institutions and offices that speak, with spellings in three languages.

A name as a text gives it ("Russia's Defense Ministry", "в обласній військовій адміністрації") is looked up by the
beginnings of its words, so that grammatical cases and derived forms agree; the spelling with the most words wins.
"""

from __future__ import annotations

import functools
import re

from crossfoot.extract import bodies as bodies_shelf
from crossfoot.extract.body import Bodies, Body
from crossfoot.model.shelf import load_shelf

#: Words are compared by so many first letters: "Ukraine's" and "Ukrainian", "міністр" and "міністерство" agree.
_STEM = 5
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SMALL = frozenset("the of and in on for a an s і та й у в з на и с во при".split())

Spelling = tuple[frozenset[str], Body]


def _stems(name: str) -> frozenset[str]:
    words = _WORD.findall(name.lower().replace("’", "'").replace("ʼ", "'").replace("ё", "е"))
    return frozenset(word.removesuffix("'s").replace("'", "")[:_STEM] for word in words if word not in _SMALL)


class Register:
    """All bodies, found by id or by name."""

    def __init__(self, bodies: tuple[Body, ...]) -> None:
        """Raises `ValueError` where two bodies have one id or one has a spelling without words."""
        self._by_id: dict[str, Body] = {}
        self._spellings: dict[str, dict[str, list[Spelling]]] = {}
        for body in bodies:
            if body.id in self._by_id:
                raise ValueError(f"two bodies of the register have the id {body.id!r}")
            self._by_id[body.id] = body
            for code, written in body.names.items():
                for spelling in written.split("|"):
                    stems = _stems(spelling)
                    if not stems:
                        raise ValueError(f"{body.id}: a spelling without words in {code!r}")
                    key = max(stems, key=lambda stem: (len(stem), stem))
                    self._spellings.setdefault(code, {}).setdefault(key, []).append((stems, body))

    def __iter__(self) -> object:
        return iter(self._by_id.values())

    def get(self, id: str) -> Body:
        """The body of an id; raises `KeyError` where there is none."""
        return self._by_id[id]

    def find(self, name: str, code: str) -> Body | None:
        """The body that a name in a language means: that of the spelling with the most words that are all in the name.

        English spellings hold in every language, since agencies and outlets keep theirs.
        """
        stems = _stems(name)
        best: Spelling | None = None
        for language in dict.fromkeys((code, "en")):
            index = self._spellings.get(language, {})
            for stem in stems:
                for spelling in index.get(stem, ()):
                    if spelling[0] <= stems and (best is None or len(spelling[0]) > len(best[0])):
                        best = spelling
        return best[1] if best else None


@functools.cache
def register() -> Register:
    """The register, read once from its shelf."""
    return Register(tuple(body for part in load_shelf(bodies_shelf, Bodies).values() for body in part.bodies))


@functools.lru_cache(maxsize=4096)
def find_body(name: str, code: str) -> Body | None:
    """The body that a name in a language means, or ``None``."""
    return register().find(name, code)
