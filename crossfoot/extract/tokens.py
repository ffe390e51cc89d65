"""Text -> tokens and concepts, offsets kept.

One linear pattern cuts the text; one table look-up a token gives its concepts. Markup that carries no words (asterisks,
link addresses, emoji) is left out of the tokens, offsets still refer to the text as it is.
"""

from __future__ import annotations

import functools
import operator
from dataclasses import dataclass
from itertools import accumulate

from crossfoot.extract.cut import stretches
from crossfoot.extract.lexicon import CONCEPTS, PHRASE, Lexicon, fold
from crossfoot.extract.memory import Memory

NUMBER = CONCEPTS.bit("number")
NUMERAL = CONCEPTS.bit("numeral")
STOP = CONCEPTS.bit("stop")
NEWLINE = CONCEPTS.bit("newline")
SKIP = CONCEPTS.bit("skip")
INNER = CONCEPTS.bit("inner")
SIGN = CONCEPTS.bit("sign")
URL = CONCEPTS.bit("url")
IN = CONCEPTS.bit("in")
#: Words that end no line without what they count.
_AWAITS = CONCEPTS.any(("attack-verb", "launch", "shoot-down", "preposition"))
#: a preposition and a number without a blank between
GLUED = CONCEPTS.bit("glued")

HYPHENS = frozenset("-‑‐")
#: Kinds of number words, which only the word itself has, not its possessive.
NUMERIC = CONCEPTS.any(("numeral", "multiplier", "collective", "fraction", "ordinal", "unit"))
_STOPS = frozenset(".!?…")
_SKIPPED = frozenset("*_`[]#|~^\\\ufe0f\u200b\u200d\u2060\ufeff")
#: Letters, digits and the signs the grammar knows; every other symbol (emoji, ornaments) carries no words.
_SIGNS = frozenset(".!?…,;:()\"'«»“”„‘’-–—‑−‒+/×x%$€£₴₽&°№§<>=@·•▪▫◾◽►▶●○➖")

#: A cut-off word of so many letters is guessed.
_CUT_WORD = 3

#: In tokens. The longest list in a real bulletin is about half of this.
_LONGEST_SENTENCE = 400


#: concept bits, folded word, length of the token as written
_Answer = tuple[int, str, int]


class _Memory(Memory[_Answer]):
    """A token with the blanks behind it -> what is known of it in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def look_up(self, stretch: str) -> _Answer:
        """The answer for a token with the blanks behind it."""
        surface = stretch if stretch[0] == "\n" else stretch.rstrip()
        return *self._known(surface), len(surface)

    def _known(self, surface: str) -> tuple[int, str]:
        first = surface[0]
        if first in "0123456789":
            return NUMBER, surface
        if first == "\n":
            return NEWLINE, "\n"
        if surface.startswith(("](", "http", "www.", "#", "@")) and len(surface) > 4:
            return SKIP | URL, surface
        word = fold(surface)
        mask = self._lexicon.masks.get(word, 0)
        if not mask and word[-1] in "0123456789" and surface.islower():
            mask = GLUED if self._lexicon.masks.get(word.rstrip("0123456789"), 0) & IN else 0
        if not mask & ~PHRASE:
            for ending in self._lexicon.language.possessive_endings:
                if word.endswith(ending):
                    owner = self._lexicon.masks.get(word[: -len(ending)], 0)
                    mask |= (owner & ~NUMERIC) | CONCEPTS.bit("possessive")
                    if word not in self._lexicon.phrases:
                        mask &= ~PHRASE
                    break
        if len(surface) == 1 and not first.isalnum():
            if first in _STOPS:
                mask |= STOP
            elif first in _SKIPPED or (first not in _SIGNS and not mask):
                mask |= SKIP
            mask |= SIGN
        return mask, word


@dataclass(slots=True)
class Tokens:
    """A text cut up: four parallel lists, and the sentences as half-open ranges of token positions.

    ``masks[i]`` holds the concept bits of token ``i``. Where several tokens make one phrase ("shot down"), the first
    carries the phrase's concepts, its ``spans_to`` is the position behind the last, and the others are ``inner``.
    """

    text: str
    lexicon: Lexicon
    starts: list[int]
    ends: list[int]
    words: list[str]
    masks: list[int]
    phrases: dict[int, int]
    sentences: list[tuple[int, int]]

    def surface(self, position: int) -> str:
        """The token as written."""
        return self.text[self.starts[position] : self.ends[position]]

    def behind(self, position: int) -> int:
        """The position behind the token, or behind the phrase that begins there."""
        return self.phrases.get(position, position + 1)

    def joined(self, position: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return 0 < position < len(self.starts) and self.starts[position] == self.ends[position - 1]

    def hyphen(self, position: int) -> bool:
        """Whether a hyphen stands there that joins two words; a long dash between words parts them."""
        if not 0 < position < len(self.words):
            return False
        return self.words[position] in HYPHENS and self.joined(position) and self.joined(position + 1)

    def capital(self, position: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[position]].isupper()


_memories: dict[str, _Memory] = {}


def tokenize(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text in one language, with phrases joined and sentences marked."""
    code = lexicon.language.code
    memory = _memories.get(code)
    if memory is None or memory._lexicon is not lexicon:
        memory = _memories[code] = _Memory(lexicon)
    offset, pieces = stretches(text)
    answers = list(map(memory.__getitem__, pieces))
    starts = list(accumulate(map(len, pieces), initial=offset))
    starts.pop()
    bits = functools.reduce(operator.or_, (answer[0] for answer in answers), 0)
    if bits & GLUED:
        starts, answers = _parted(starts, answers, memory)
    if answers and not answers[-1][0] and text[-1].isalpha() and answers[-1][2] >= _CUT_WORD:
        # The text is cut off inside a word: what all words say that begin so, this one says too.
        _, word, length = answers[-1]
        answers[-1] = lexicon.completed(word), word, length
    if bits & SKIP:
        kept = [index for index, answer in enumerate(answers) if not answer[0] & SKIP]
        starts, answers = [starts[index] for index in kept], [answers[index] for index in kept]
    masks, words, lengths = (list(column) for column in zip(*answers, strict=True)) if answers else ([], [], [])
    tokens = Tokens(
        text=text,
        lexicon=lexicon,
        starts=starts,
        ends=list(map(operator.add, starts, lengths)),
        words=words,
        masks=masks,
        phrases={},
        sentences=[],
    )
    _join_phrases(tokens)
    _mark_sentences(tokens)
    return tokens


def _parted(starts: list[int], answers: list[_Answer], memory: _Memory) -> tuple[list[int], list[_Answer]]:
    """A preposition and a number written together (на16) as two tokens."""
    firsts: list[int] = []
    parts: list[_Answer] = []
    for start, answer in zip(starts, answers, strict=True):
        firsts.append(start)
        if not answer[0] & GLUED:
            parts.append(answer)
            continue
        letters = answer[1].rstrip("0123456789")
        parts += [memory[letters], memory[answer[1][len(letters) :]]]
        firsts.append(start + len(letters))
    return firsts, parts


def _join_phrases(tokens: Tokens) -> None:
    words, masks, table = tokens.words, tokens.masks, tokens.lexicon.phrases
    size = len(words)
    last = size - 1
    covered = 0
    for at in [position for position, mask in enumerate(masks) if mask & PHRASE]:
        if at < covered or at == last:
            continue
        options = table[words[at]].get(words[at + 1])
        if options is None:
            continue
        best, bits = -1, 0
        for rest, found in options:
            length = len(rest)
            if length < best:
                break
            behind = at + 2
            if behind + length <= size and all(words[behind + step] in forms for step, forms in enumerate(rest)):
                best = length
                bits |= found
        if best >= 0:
            masks[at] = bits
            covered = at + best + 2
            tokens.phrases[at] = covered
            for inner in range(at + 1, covered):
                masks[inner] = INNER


def _mark_sentences(tokens: Tokens) -> None:
    words, masks, text = tokens.words, tokens.masks, tokens.text
    sentences = tokens.sentences
    size = len(words)
    first = 0
    for at in [position for position, mask in enumerate(masks) if mask & (STOP | NEWLINE)]:
        if at < first:
            continue
        after = at + 1
        if masks[at] & NEWLINE:
            # A single line break inside a sentence is layout; a blank line or a fresh start is not.
            blank = text.count("\n", tokens.starts[at], tokens.ends[at]) > 1
            goes_on = after < size and (text[tokens.starts[after]].islower() or (at and words[at - 1] == ","))
            # "Attacked with", and the number in the next line.
            counts = after < size and at and masks[at - 1] & _AWAITS and text[tokens.starts[after]].isdigit()
            if not blank and (goes_on or counts):
                continue
        elif words[at] == ".":
            if after < size and text.startswith("[", tokens.ends[at]) and text.startswith("]", tokens.ends[after]):
                # "on May 3.[5] The army": the mark of a footnote belongs to what it stands behind.
                after += 1
                if after < size and text[tokens.starts[after]].islower():
                    continue
            elif after < size and not masks[after] & NEWLINE:
                if tokens.joined(after) and text[tokens.starts[after]] not in "\"”»)'’":
                    continue
                if tokens.joined(at) and at and _is_abbreviation(tokens, at - 1):
                    continue
                if text[tokens.starts[after]].islower():
                    continue
            after = _behind_closing(tokens, after)
        else:
            after = _behind_closing(tokens, after)
            if after < size and text[tokens.starts[after]].islower():
                continue
        if after > first:
            _append_sentence(sentences, first, after)
        first = after
    if first < size:
        _append_sentence(sentences, first, size)


def _append_sentence(sentences: list[tuple[int, int]], first: int, last: int) -> None:
    """A sentence, or several where it is longer than any real one: what reads a sentence may look at all its pairs."""
    while last - first > _LONGEST_SENTENCE:
        sentences.append((first, first + _LONGEST_SENTENCE))
        first += _LONGEST_SENTENCE
    sentences.append((first, last))


def _behind_closing(tokens: Tokens, position: int) -> int:
    """Closing quotes and brackets, and further stops, belong to the sentence they end."""
    words = tokens.words
    while position < len(words) and tokens.joined(position) and words[position] in "\"”»)'’.!?…":
        position += 1
    return position


def _is_abbreviation(tokens: Tokens, position: int) -> bool:
    word = tokens.words[position]
    return word in tokens.lexicon.language.abbreviations or (len(word) == 1 and tokens.capital(position))
