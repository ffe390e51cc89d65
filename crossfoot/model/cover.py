"""How much of a public text is covered around what may not be public."""

from __future__ import annotations

from enum import StrEnum


class Cover(StrEnum):
    """The words that tell it, with what goes with them; or every sentence in which such words stand, but for figures
    that tell nothing of an object.
    """

    WORDS = "words"
    SENTENCES = "sentences"
