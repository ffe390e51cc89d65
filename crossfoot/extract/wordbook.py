"""What is known of every word of a language, and of every stretch of text between two blanks, asked once.

Most stretches of a text are words met before, with a comma or a full stop at most: their tokens are a single look-up.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.cut import stretches
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS, PHRASE, Lexicon, fold
from crossfoot.extract.memory import Memory

NUMBER = CONCEPTS.bit("number")
STOP = CONCEPTS.bit("stop")
NEWLINE = CONCEPTS.bit("newline")
SKIP = CONCEPTS.bit("skip")
SIGN = CONCEPTS.bit("sign")
URL = CONCEPTS.bit("url")
VOICE = CONCEPTS.bit("voice")
IN = CONCEPTS.bit("in")
#: what will be
FUTURE = CONCEPTS.bit("ex-will")
#: a preposition and a number without a blank between
GLUED = CONCEPTS.bit("glued")
#: The gazetteer knows a name that begins with the word, perhaps one that is written in lower case as well.
PLACE, ANY_CASE = CONCEPTS.bit("where-known"), CONCEPTS.bit("where-any-case")

#: Kinds of number words, which only the word itself has, not its possessive.
NUMERIC = CONCEPTS.any(("numeral", "multiplier", "collective", "fraction", "ordinal", "unit"))
#: Days, which are told by their possessive as well: "Sunday's raid".
DAYS = CONCEPTS.any(("weekday", "when-today", "when-yesterday"))
#: "tanks x3", in either alphabet
TIMES = frozenset("xх×")
_STOPS = frozenset(".!?…")
_SKIPPED = frozenset("*_`[]#|~^\\\ufe0f\u200b\u200d\u2060\ufeff")
#: Letters, digits and the signs the grammar knows; every other symbol (emoji, ornaments) carries no words.
_SIGNS = frozenset(".!?…,;:()\"'«»“”„‘’-–—‑−‒+/×x%$€£₴₽&°№§<>=@·•▪▫◾◽►▶●○➖")

#: Stretches remembered at most: there are more of them than words.
_STRETCHES = 50_000
#: Longer stretches, in characters, come once: addresses, and texts without blanks.
_LONGEST = 60


@dataclass(slots=True)
class Word:
    """A token as written: its folded word, the concepts it can stand for here, those of the word, its families.

    ``spelled`` are the families of the word alone.
    """

    folded: str
    mask: int
    base: int
    families: tuple[int, ...]
    spelled: tuple[int, ...]


#: the tokens in a stretch: start, length, folded word, concepts, concepts of the word alone, and families
Stretch = tuple[tuple[int, int, str, int, int, tuple[int, ...]], ...]


class _Words(Memory[Word]):
    """A token as written -> what is known of it in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self._future = lexicon.language.future_endings

    def look_up(self, surface: str) -> Word:
        """The answer for a token."""
        acronyms = self.lexicon.language.acronyms
        if acronyms and surface.replace("’", "'").partition("'")[0] in acronyms:
            spelled = FAMILIES.with_word(VOICE)
            return Word(fold(surface), VOICE, VOICE, FAMILIES.with_concepts(VOICE) + spelled, spelled)
        return self.word(*self._known(surface))

    def word(self, mask: int, folded: str) -> Word:
        """What is known of a folded word that stands for the concepts of ``mask``."""
        base = self.lexicon.masks.get(folded, 0) | mask & (NUMBER | DAYS)
        entry = GAZETTEER[folded]
        if entry is not None:
            base |= PLACE | ANY_CASE * entry.any_case
        spelled = FAMILIES.with_word(base)
        return Word(folded, mask, base, FAMILIES.with_concepts(mask) + spelled, spelled)

    def _known(self, surface: str) -> tuple[int, str]:
        first = surface[0]
        if first in "0123456789":
            # "2S1": a name may begin with a digit.
            return NUMBER | self.lexicon.masks.get(surface, 0) & PHRASE, surface
        if first == "\n":
            return NEWLINE, "\n"
        if surface.startswith(("](", "http", "www.", "#", "@")) and len(surface) > 4:
            return SKIP | URL, surface
        word = fold(surface)
        mask = self.lexicon.masks.get(word, 0)
        if not mask and word[-1] in "0123456789" and surface.islower():
            letters = word.rstrip("0123456789")
            mask = GLUED if letters in TIMES or self.lexicon.masks.get(letters, 0) & IN else 0
        for ending in self.lexicon.language.possessive_endings:
            if word.endswith(ending):
                owner = self.lexicon.masks.get(word[: -len(ending)], 0)
                if not mask & ~PHRASE or owner & DAYS:
                    mask |= (owner & ~(NUMERIC | PHRASE)) | CONCEPTS.bit("possessive")
                break
        if self._future and word.endswith(self._future):
            mask |= FUTURE
        if len(surface) == 1 and not first.isalnum():
            if first in _STOPS:
                mask |= STOP
            elif first in _SKIPPED or (first not in _SIGNS and not mask):
                mask |= SKIP
            mask |= SIGN
        return mask, word


class Wordbook(Memory[Stretch]):
    """A stretch of text without blanks, or a token with the blanks behind it -> its tokens in one language."""

    limit = _STRETCHES

    def __init__(self, lexicon: Lexicon) -> None:
        """Begin for a language, with the families as they are now."""
        super().__init__()
        self.words = _Words(lexicon)
        self.lexicon = lexicon
        self.families = len(FAMILIES)

    def __missing__(self, stretch: str) -> Stretch:
        return super().__missing__(stretch) if len(stretch) <= _LONGEST else self.look_up(stretch)

    def look_up(self, stretch: str) -> Stretch:
        """The tokens of a stretch, without those that carry no words."""
        found: list[tuple[int, int, Word]] = []
        at, pieces = (0, [stretch]) if stretch.isalpha() else stretches(stretch)
        for piece in pieces:
            surface = piece if piece[0] == "\n" else piece.rstrip()
            word = self.words[surface]
            if word.mask & GLUED:
                # A preposition and a number (на16) are two tokens, and so are a sign and a number (х3).
                letters = word.folded.rstrip("0123456789")
                digits = word.folded[len(letters) :]
                found.append((at, len(letters), self.words[letters]))
                found.append((at + len(letters), len(digits), self.words[digits]))
            elif not word.mask & SKIP:
                found.append((at, len(surface), word))
            at += len(piece)
        return tuple([
            (start, length, word.folded, word.mask, word.base, word.families) for start, length, word in found
        ])  # fmt: skip


_kept: dict[str, Wordbook] = {}


def wordbook_of(lexicon: Lexicon) -> Wordbook:
    """The wordbook of a language, begun anew where its lexicon or the families are other ones."""
    kept = _kept.get(lexicon.language.code)
    if kept is None or kept.lexicon is not lexicon or kept.families != len(FAMILIES):
        kept = _kept[lexicon.language.code] = Wordbook(lexicon)
    return kept
