"""What all who look for speakers in one text share: its tokens, and the names in it."""

from __future__ import annotations

from crossfoot.extract.speaking.names import Namer
from crossfoot.extract.tokens import Tokens


class InText:
    """Looks for something in one text."""

    def __init__(self, tokens: Tokens, namer: Namer) -> None:
        """``namer`` finds the names of the text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._namer = namer
        #: word order is firm: nouns look like verbs, and a subject stands before its verb
        self._firm = not tokens.lexicon.language.inflects
