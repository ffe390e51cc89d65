"""Words for probabilities by ICD 203, printed from the number and never the other way round."""

from __future__ import annotations

#: Upper end in percent -> the word; the upper end belongs to the next word.
_WORDS = (
    (5, "almost no chance"),
    (20, "very unlikely"),
    (45, "unlikely"),
    (55, "roughly even chance"),
    (80, "likely"),
    (95, "very likely"),
)
#: What only a probability of 95 % or more is called.
_MOST = "almost certain"
#: All of the words, from the least to the most likely.
WORDS = (*(word for _, word in _WORDS), _MOST)


def word_for(probability: float) -> str:
    """The ICD 203 word for a probability between 0 and 1."""
    if not 0 <= probability <= 1:
        raise ValueError(f"{probability} is no probability")
    return next((word for end, word in _WORDS if probability * 100 < end), _MOST)
