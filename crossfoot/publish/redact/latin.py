# ruff: noqa: E501
"""Slavic names in Latin letters, read back into the ones they were written in."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CYRILLIC = re.compile("[а-яіїєґё]", re.IGNORECASE)


def is_cyrillic(word: str) -> bool:
    """Whether it has a Cyrillic letter."""
    return bool(_CYRILLIC.search(word))


#: Latin letters of Slavic names, the longest first, and the Cyrillic ones they stand for in either language.
_READ = (
    ("shch", "щ"), ("iia", "ія"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("iu", "ю"),
    ("ya", "я"), ("ia", "ія|я"), ("ye", "є|е"), ("ie", "є|ье"), ("yi", "ї"), ("ii", "ій"), ("iy", "ій|ий"), ("yy", "ий"),
    ("x", "кс"), ("a", "а"), ("b", "б"), ("c", "к"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "г"), ("h", "г"), ("i", "і|и|й"),
    ("j", "й"), ("k", "к"), ("l", "л|ль"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("q", "к"), ("r", "р"), ("s", "с"),
    ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"), ("y", "и|й|ий|ій"), ("z", "з"), ("'", "'"), ("’", "'"),
)  # fmt: skip
_MOST_SPELLINGS = 64


def spellings(word: str) -> tuple[str, ...]:
    """A Cyrillic word as it is; a Latin one as it may be spelled in Cyrillic letters."""
    return (word,) if is_cyrillic(word) else tuple(_read(word.casefold()))[:_MOST_SPELLINGS]


def _read(rest: str) -> Iterator[str]:
    if not rest:
        yield ""
        return
    latin, forms = next(((latin, forms) for latin, forms in _READ if rest.startswith(latin)), (rest[0], rest[0]))
    for form in forms.split("|"):
        for end in _read(rest[len(latin) :]):
            yield form + end
