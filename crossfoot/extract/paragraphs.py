"""Where the lines of a text begin: at a line break, or at a doubled blank in a post that is set in one line."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NEWLINE, Tokens

#: A digest is called so among the first so many tokens.
_DIGEST, _HEADING = FAMILIES.of_concepts(CONCEPTS.bit("digest")), 6


def line_openings(tokens: Tokens) -> list[bool]:
    """Whether each sentence opens a line; where nearly all stand behind doubled blanks, these tell nothing."""
    text, starts, ends, masks = tokens.text, tokens.starts, tokens.ends, tokens.masks
    wide = "  " in text and [
        first > 0 and starts[first] - ends[first - 1] > 1 and "  " in text[ends[first - 1] : starts[first]]
        for first, _ in tokens.sentences
    ]
    if not wide or sum(wide) * 4 > len(wide) * 3:
        wide = [False] * len(tokens.sentences)
    return [
        gap or not first or bool(masks[first - 1] & NEWLINE)
        for (first, _), gap in zip(tokens.sentences, wide, strict=True)
    ]


def is_digest(tokens: Tokens) -> bool:
    """Whether a text is headed as the news of a day or week: each of its paragraphs tells of something else."""
    opening = tokens.sentences[0][1] if tokens.sentences else 0
    return tokens.has(_DIGEST, 0, min(opening, _HEADING))
