"""Text -> tokens and concepts, offsets kept.

One linear pattern cuts the text; one table look-up a token gives its concepts. Markup that carries no words (asterisks,
link addresses, emoji) is left out of the tokens, offsets still refer to the text as it is.
"""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, pairwise

from crossfoot.extract.cut import stretches
from crossfoot.extract.families import FAMILIES
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


#: tokens at which a sentence may end
_ENDS = FAMILIES.of_concepts(STOP | NEWLINE)
#: concept bits, folded word, length of the token as written, whether it needs a second look (`SKIP`, `GLUED`), the
#: families of its concepts and its word, those of its word alone
_Answer = tuple[int, str, int, bool, tuple[int, ...], tuple[int, ...]]


class _Memory(Memory[_Answer]):
    """A token with the blanks behind it -> what is known of it in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        #: how many families there were when the answers were made
        self.families = len(FAMILIES)

    def look_up(self, stretch: str) -> _Answer:
        """The answer for a token with the blanks behind it."""
        surface = stretch if stretch[0] == "\n" else stretch.rstrip()
        mask, word = self._known(surface)
        return self.answer(mask, word, len(surface))

    def answer(self, mask: int, word: str, length: int) -> _Answer:
        """All that is known of a token by its concepts and its word."""
        spelled = FAMILIES.with_word(self._lexicon, word)
        return mask, word, length, bool(mask & (SKIP | GLUED)), FAMILIES.with_concepts(mask) + spelled, spelled

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
                    mask |= (owner & ~(NUMERIC | PHRASE)) | CONCEPTS.bit("possessive")
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
    """A text cut up: four parallel lists, the sentences as half-open ranges of token positions, and who is where.

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
    #: number of a family -> the positions of its tokens, in order
    families: list[list[int]]

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

    def concepts(self, first: int, last: int) -> int:
        """All concept bits of the tokens ``[first, last)`` together."""
        return reduce(operator.or_, self.masks[first:last], 0)

    def all_of(self, family: int, first: int, last: int) -> list[int]:
        """The positions of a family's tokens in ``[first, last)``."""
        positions = self.families[family]
        return positions[bisect_left(positions, first) : bisect_left(positions, last)]

    def next_of(self, family: int, first: int) -> int:
        """The position of the first token of a family from ``first`` on, or that behind the last token."""
        positions = self.families[family]
        at = bisect_left(positions, first)
        return positions[at] if at < len(positions) else len(self.words)


_memories: dict[str, _Memory] = {}


def tokenize(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text in one language, with phrases joined and sentences marked."""
    memory = _memory_of(lexicon)
    offset, pieces = stretches(text)
    answers = list(map(memory.__getitem__, pieces))
    starts = list(accumulate(map(len, pieces), initial=offset))
    starts.pop()
    if any(answer[3] for answer in answers):
        starts, answers = _looked_at(starts, answers, memory)
    if answers and not answers[-1][0] and text[-1].isalpha() and answers[-1][2] >= _CUT_WORD:
        # The text is cut off inside a word: what all words say that begin so, this one says too.
        _, word, length, *_ = answers[-1]
        answers[-1] = memory.answer(lexicon.completed(word), word, length)
    columns = zip(*answers, strict=True) if answers else ((),) * 6
    masks, words, lengths, _, families, spelled = columns
    tokens = Tokens(
        text=text,
        lexicon=lexicon,
        starts=starts,
        ends=list(map(operator.add, starts, lengths)),
        words=list(words),
        masks=list(masks),
        phrases={},
        sentences=[],
        families=[[] for _ in range(len(FAMILIES))],
    )
    _join_phrases(tokens, kinds := list(families), spelled)
    for at, numbers in enumerate(kinds):
        for number in numbers:
            tokens.families[number].append(at)
    _mark_sentences(tokens)
    return tokens


def _memory_of(lexicon: Lexicon) -> _Memory:
    """What is remembered of a language's words, begun anew where its lexicon or the families are other ones."""
    code = lexicon.language.code
    memory = _memories.get(code)
    if memory is None or memory._lexicon is not lexicon or memory.families != len(FAMILIES):
        memory = _memories[code] = _Memory(lexicon)
    return memory


def _looked_at(starts: list[int], answers: list[_Answer], memory: _Memory) -> tuple[list[int], list[_Answer]]:
    """The tokens without those that carry no words, what is written together parted."""
    firsts: list[int] = []
    parts: list[_Answer] = []
    for start, answer in zip(starts, answers, strict=True):
        mask, word = answer[:2]
        if mask & SKIP:
            continue
        firsts.append(start)
        if mask & GLUED:
            # A preposition and a number (на16) are two tokens.
            letters = word.rstrip("0123456789")
            parts += [memory[letters], memory[word[len(letters) :]]]
            firsts.append(start + len(letters))
        else:
            parts.append(answer)
    return firsts, parts


def _join_phrases(tokens: Tokens, kinds: list[tuple[int, ...]], spelled: Sequence[tuple[int, ...]]) -> None:
    """Join words to phrases; ``kinds``, the families of every token, are kept in step; ``spelled`` are its word's."""
    words, masks, pairs = tokens.words, tokens.masks, tokens.lexicon.phrases
    size = len(words)
    inner = FAMILIES.with_concepts(INNER)
    covered = 0
    for at in [at for at, pair in enumerate(pairwise(words)) if pair in pairs]:
        if at < covered or not masks[at] & PHRASE:
            continue
        best, bits = -1, 0
        for rest, found in pairs[words[at], words[at + 1]]:
            length = len(rest)
            if length < best:
                break
            behind = at + 2
            if behind + length <= size and all(words[behind + step] in forms for step, forms in enumerate(rest)):
                best = length
                bits |= found
        if best >= 0:
            covered = at + best + 2
            tokens.phrases[at] = covered
            masks[at] = bits
            kinds[at] = FAMILIES.with_concepts(bits) + spelled[at]
            for step in range(at + 1, covered):
                masks[step] = INNER
                kinds[step] = inner + spelled[step]


def _mark_sentences(tokens: Tokens) -> None:
    words, masks, text = tokens.words, tokens.masks, tokens.text
    sentences = tokens.sentences
    size = len(words)
    first = 0
    for at in tokens.families[_ENDS]:
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
            if after < size and not masks[after] & NEWLINE:
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
