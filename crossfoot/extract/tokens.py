"""Text -> tokens and concepts, offsets kept.

The text is cut at its blanks, one look-up a stretch gives its tokens and their concepts. Markup that carries no words
(asterisks, link addresses, emoji) is left out of the tokens, offsets still refer to the text as it is.
"""

from __future__ import annotations

import operator
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, chain, count

from crossfoot.extract.coded import decode
from crossfoot.extract.cut import laid_out, stretches
from crossfoot.extract.cut_off import guess_thing, guess_word, is_cut_off
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS, PHRASE, Lexicon
from crossfoot.extract.wordbook import FUTURE, NEWLINE, NUMBER, SIGN, SKIP, STOP, Wordbook, wordbook_of

__all__ = ["EMOJI", "INNER", "NEWLINE", "NUMBER", "NUMERAL", "SIGN", "SKIP", "STOP", "Tokens", "tokenize"]

NUMERAL = CONCEPTS.bit("numeral")
INNER = CONCEPTS.bit("inner")
#: Words that end no line without what they count.
_AWAITS = CONCEPTS.any((
    "attack-verb", "launch", "shoot-down", "preposition", "at-least", "at-most", "more-than", "less-than", "about",
    "nearly",
))  # fmt: skip
#: Tokens at which a sentence may end.
_ENDS = FAMILIES.of_concepts(STOP | NEWLINE)

HYPHENS = frozenset("-‑‐")
#: What opens a line of a post set in one, and what is drawn there.
EMOJI = re.compile("[\u23e9-\u23fa\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_GAP = re.compile(f"  |{EMOJI.pattern}")
_PINS = frozenset("📍📌")
#: behind these a line goes on, but for signs that close one
_LEADS_ON = STOP | NEWLINE | SIGN | NUMBER | NUMERAL | _AWAITS | CONCEPTS.any(("and", "adjunct"))
_OPENING, _CLOSING = frozenset('"“«„'), frozenset("\"”»)'’%")
#: Behind these a line of a list ends, and the next may open with a small letter.
_LISTS = frozenset(":;")
#: a word around a stop that lost its blank is no shorter
_WORD = 2
#: In tokens. The longest list in a real bulletin is about half of this.
_LONGEST_SENTENCE = 400


@dataclass(slots=True)
class Tokens:
    """A text cut up: five parallel lists, the sentences as half-open ranges of token positions, and who is where.

    ``masks[i]`` holds the concept bits of token ``i``, ``base[i]`` those of its word alone. Where
    several tokens make one phrase ("shot down"), the first carries the phrase's concepts, ``phrases`` has the position
    behind its last, and the others are ``inner``.
    """

    text: str
    lexicon: Lexicon
    starts: list[int]
    ends: list[int]
    words: list[str]
    masks: list[int]
    base: list[int]
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

    def before(self, position: int) -> int:
        """The position of the token, or of the phrase, that ends right before this one; -1 where the text begins."""
        position -= 1
        while position > 0 and self.masks[position] & INNER:
            position -= 1
        return position

    def joined(self, position: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return 0 < position < len(self.starts) and self.starts[position] == self.ends[position - 1]

    def ends_word(self, position: int) -> bool:
        """Whether a stop stands there right behind a word."""
        return bool(position > 0 and self.masks[position] & STOP and self.joined(position))

    def opens_anew(self, position: int) -> bool:
        """Whether a new sentence may open there: the text or its line ends, or a capital stands behind a blank."""
        if position >= len(self.words) or self.masks[position] & NEWLINE:
            return True
        return self.capital(position) and not self.joined(position)

    def hyphen(self, position: int) -> bool:
        """Whether a hyphen stands there that joins two words; a long dash between words parts them."""
        if not 0 < position < len(self.words):
            return False
        return self.words[position] in HYPHENS and self.joined(position) and self.joined(position + 1)

    def compound(self, position: int) -> bool:
        """Whether a word or hyphen is of an adjective of two words: "south-eastern", "Norland-held"."""
        hyphen = next((at for at in (position, position - 1, position + 1) if self.hyphen(at)), 0)
        return bool(hyphen) and not self.capital(hyphen + 1)

    def capital(self, position: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[position]].isupper()

    def parted(self, position: int) -> bool:
        """Whether a doubled blank stands before the token, which ends a line of a post set in one."""
        return 0 < position < len(self.words) and "  " in self.text[self.ends[position - 1] : self.starts[position]]

    def parted_behind(self, first: int, last: int) -> int:
        """The first token behind ``first``, up to ``last``, with a doubled blank before it; ``first`` if none has."""
        end = self.starts[last] if last < len(self.starts) else len(self.text)
        if first >= last or "  " not in self.text[self.ends[first] : end]:
            return first
        return next((at for at in range(first + 1, last + 1) if self.parted(at)), first)

    def pinned(self, position: int) -> bool:
        """Whether a pin is drawn right before the token: its line tells where all that follows was."""
        lead = self.text[self.ends[position - 1] if position else 0 : self.starts[position]]
        return not _PINS.isdisjoint(lead)

    def between(self, family: int, first: int, last: int) -> list[int]:
        """The tokens of a family in ``[first, last)``, in order."""
        found = self.families[family]
        return found[bisect_left(found, first) : bisect_left(found, last)] if found else []

    def concepts(self, first: int, last: int) -> int:
        """All concept bits of the tokens ``[first, last)`` together."""
        return reduce(operator.or_, self.masks[first:last], 0)

    def next_of(self, family: int, first: int) -> int:
        """The position of the first token of a family from ``first`` on, or that behind the last token."""
        positions = self.families[family]
        at = bisect_left(positions, first)
        return positions[at] if at < len(positions) else len(self.words)

    def has(self, family: int, first: int, last: int) -> bool:
        """Whether a token of a family stands in ``[first, last)``."""
        found = self.families[family]
        at = bisect_left(found, first)
        return at < len(found) and found[at] < last


def tokenize(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text in one language, with phrases joined and sentences marked."""
    wordbook = wordbook_of(lexicon)
    offsets, between = _cut(text)
    found = list(map(wordbook.__getitem__, between))
    known = list(chain.from_iterable(found))
    starts = [offset + token[0] for offset, inside in zip(offsets, found, strict=False) for token in inside]
    tokens = Tokens(
        text=text,
        lexicon=lexicon,
        starts=starts,
        ends=[start + token[1] for start, token in zip(starts, known, strict=True)],
        words=[token[2] for token in known],
        masks=[token[3] for token in known],
        base=[token[4] for token in known],
        phrases={},
        sentences=[],
        families=[[] for _ in range(len(FAMILIES))],
    )
    families = [token[5] for token in known]
    decode(tokens, families, wordbook)
    if is_cut_off(tokens):
        guess_word(tokens, families, wordbook)
    _join_phrases(tokens, families, wordbook)
    if is_cut_off(tokens):
        guess_thing(tokens, families)
    of_family = tokens.families
    for at, numbers in enumerate(families):
        for number in numbers:
            of_family[number].append(at)
    _mark_sentences(tokens)
    return tokens


def _cut(text: str) -> tuple[list[int], list[str]]:
    """The stretches of a text between blanks, and where each begins."""
    text = laid_out(text)
    if any(line[:1].isspace() for line in text.split("\n")):
        # Blanks behind a line break belong to it.
        offset, pieces = stretches(text)
        return list(accumulate(map(len, pieces), initial=offset)), pieces
    pieces = text.split(" ")
    return list(map(operator.add, accumulate(map(len, pieces), initial=0), count())), pieces


def _join_phrases(tokens: Tokens, families: list[tuple[int, ...]], wordbook: Wordbook) -> None:
    """Join words to phrases; ``families``, those of every token, are kept in step."""
    words, masks, pairs = tokens.words, tokens.masks, tokens.lexicon.phrases
    size = len(words)
    inner = FAMILIES.with_concepts(INNER)
    # «Сидітимуть без світла»: a phrase that a verb of the future opens is of the future.
    inflects = wordbook.lexicon.language.inflects
    covered = 0
    for at in [at for at, mask in enumerate(masks[:-1]) if mask & PHRASE]:
        options = pairs.get((words[at], words[at + 1])) if at >= covered else None
        if options is None:
            continue
        best, bits, behind = -1, 0, at + 2
        third = words[behind] if behind < size else ""
        for rest, found in options:
            if len(rest) < best:
                break
            # In most phrases that begin so the third word is another.
            if not rest or (third in rest[0] and _are_of(words[behind : behind + len(rest)], rest)):
                best = len(rest)
                bits |= found
        if best >= 0:
            covered = at + best + 2
            tokens.phrases[at] = covered
            if inflects and masks[at] & FUTURE:
                bits |= FUTURE
            masks[at] = bits
            families[at] = FAMILIES.with_concepts(bits) + wordbook.words[words[at]].spelled
            for step in range(at + 1, covered):
                masks[step] = INNER
                families[step] = inner + wordbook.words[words[step]].spelled


def _are_of(words: list[str], forms: tuple[frozenset[str], ...]) -> bool:
    """Whether words are of these forms, one after another."""
    return len(words) == len(forms) and all(word in form for word, form in zip(words, forms, strict=True))


def _mark_sentences(tokens: Tokens) -> None:
    text, sentences, size = tokens.text, tokens.sentences, len(tokens.words)
    first = 0
    gaps = frozenset() if text.isascii() or "\n" in text.strip() else _gaps(tokens)
    for at in sorted(gaps.union(tokens.families[_ENDS])) if gaps else tokens.families[_ENDS]:
        if at < first:
            continue
        after = at + 1 if at in gaps else _behind_end(tokens, at)
        if after > first:
            _append_sentence(sentences, first, after)
            first = after
    if first < size:
        _append_sentence(sentences, first, size)


def _behind_end(tokens: Tokens, at: int) -> int:
    """Where the next sentence begins behind a line break or a stop, or 0 where the sentence goes on over it."""
    if tokens.masks[at] & NEWLINE:
        return 0 if _is_layout(tokens, at) else at + 1
    if tokens.words[at] == ".":
        return _behind_stop(tokens, at)
    after = _behind_closing(tokens, at + 1)
    return 0 if _is_small(tokens, after) else after


def _is_small(tokens: Tokens, at: int) -> bool:
    """Whether a token begins with a small letter."""
    return at < len(tokens.words) and tokens.text[tokens.starts[at]].islower()


def _is_layout(tokens: Tokens, at: int) -> bool:
    """Whether a single line break stands inside a sentence.

    A blank line, a fresh start or a line of a list is no layout.
    """
    text, after = tokens.text, at + 1
    if after >= len(tokens.words) or text.count("\n", tokens.starts[at], tokens.ends[at]) > 1:
        return False
    closed = tokens.words[at - 1] if at else ""
    if closed == "," or (closed not in _LISTS and _is_small(tokens, after)):
        return True
    # "Attacked with", and the number in the next line.
    return bool(at and tokens.masks[at - 1] & _AWAITS) and text[tokens.starts[after]].isdecimal()


def _behind_stop(tokens: Tokens, at: int) -> int:
    """Where the next sentence begins behind a full stop, or 0 where that is a number's or an abbreviation's."""
    text, after, size = tokens.text, at + 1, len(tokens.words)
    if after < size and text.startswith("[", tokens.ends[at]) and text.startswith("]", tokens.ends[after]):
        # "on May 3.[5] The army": the mark of a footnote belongs to what it stands behind.
        after += 1
        if _is_small(tokens, after):
            return 0
    elif _is_note(tokens, after):
        # "in the north.7 The army": so does one without brackets.
        after += 1
    elif after < size and not tokens.masks[after] & NEWLINE:
        glued = tokens.joined(after) and text[tokens.starts[after]] not in "\"”»)'’" and not _lost_blank(tokens, at)
        short = tokens.joined(at) and at and _is_abbreviation(tokens, at - 1)
        if glued or short or _is_small(tokens, after):
            return 0
    return _behind_closing(tokens, after)


def _lost_blank(tokens: Tokens, at: int) -> bool:
    """Whether a stop stands between a small word and one with a capital, as where a page lost the blank behind it.

    «остались без света.Позже мэр», but not "Gazeta.Ru", "node.js", "U.S."
    """
    if not at or not tokens.joined(at):
        return False
    before, after = tokens.surface(at - 1), tokens.surface(at + 1)
    return min(len(before), len(after)) >= _WORD and before.islower() and before.isalpha() and after.istitle()


def _gaps(tokens: Tokens) -> frozenset[int]:
    """The words behind which a line ends without a stop, where a post is set in one: two blanks or an emoji part lines.

    «Збито два дрони  Уламки впали на склад 🔴 Горить цех», but «збито два  БпЛА»
    """
    found: list[int] = []
    text, starts, listed = tokens.text, tokens.starts, 0
    for gap in _GAP.finditer(text):
        after = bisect_left(starts, gap.start())
        if not 0 < after < len(starts) or tokens.masks[after - 1] & (STOP | NEWLINE):
            continue
        between = text[tokens.ends[after - 1] : starts[after]]
        drawn = EMOJI.search(between)
        if after <= listed and (drawn or between.strip()):
            continue
        if drawn and tokens.words[after - 1] == ":":
            # The lines of a list stay with what announces it.
            listed = tokens.next_of(_ENDS, after)
        word = after + (tokens.words[after] in _OPENING and after + 1 < len(starts))
        opens = tokens.capital(word) or (drawn and tokens.masks[after] & NUMBER)
        if not opens or (not between.strip() and tokens.surface(after).isupper()):
            continue
        if tokens.words[after - 1] in _CLOSING or not tokens.masks[after - 1] & _LEADS_ON:
            found.append(after - 1)
    return frozenset(found)


def _is_note(tokens: Tokens, at: int) -> bool:
    """Whether digits glued to the stop before them are the mark of a footnote: a sentence opens behind them."""
    if at < 2 or at >= len(tokens.words) or not tokens.masks[at] & NUMBER or not tokens.joined(at):
        return False
    word = tokens.words[at - 2]
    if word[0].isdecimal() or word in tokens.lexicon.language.abbreviations or not tokens.ends_word(at - 1):
        return False
    return len(word) > 1 and at + 1 < len(tokens.words) and tokens.opens_anew(at + 1)


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
