"""The line that tells where and when a text was written: "Vienna, 14 May. The", "KYIV (Reuters) -".

Nothing happened at its place, so it is taken out before the places of figures are looked for.
"""

from __future__ import annotations

from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.tokens import NEWLINE, NUMBER, Tokens

#: The tokens of a headline and the line break behind it, at most.
LONGEST_HEADLINE = 40
#: What stands behind the place of a dateline.
_DATED = frozenset("(–—->:")


def is_dated_line(tokens: Tokens, mention: Mention) -> bool:
    """Whether a text or what follows its headline opens with where and when it was written: "Vienna, 14 May. The"."""
    words, masks, first, stop = tokens.words, tokens.masks, mention.first, mention.last
    if first and masks[first - 1] & NEWLINE and mention.text.isupper() and stop < len(words) and words[stop] in _DATED:
        # "KYIV (Reuters) -", "KYIV >>", "KYIV: The" below the headline
        return first <= LONGEST_HEADLINE
    if first and (first > LONGEST_HEADLINE or [at for at in range(first) if masks[at] & NEWLINE] != [first - 1]):
        return False
    if stop + 2 >= len(words) or words[stop] not in ".,":
        return False
    day, month = (stop + 1, stop + 2) if masks[stop + 1] & NUMBER else (stop + 2, stop + 1)
    return bool(masks[day] & NUMBER) and words[month] in tokens.lexicon.months
