"""What a text marks as alleged or not confirmed, by its own words: "unverified", "this could not be checked"."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import Tokens

_DOUBTS = FAMILIES.of_concepts(c.UNVERIFIED | c.VERIFY_NOTE)
_BOTH = CONCEPTS.bit("claims-of-both")
#: what is not confirmed: "the report", "this"
_TOLD = c.REPORT | c.THIS_NEWS | c.IS_THIS | c.THIS | c.ALLEGE


def doubtful(tokens: Tokens, sentences: list[Sentence]) -> list[Range]:
    """What the text marks as alleged or not confirmed, by its own words; in order, without overlaps."""
    masks, words = tokens.masks, tokens.words
    found = [_claimed(sentence) for sentence in sentences for mark, _ in sentence.marks if mark.claimed]
    doubts = tokens.families[_DOUBTS]
    starts = [sentence.first for sentence in sentences] if doubts else []
    for at in doubts:
        index = bisect_right(starts, at) - 1
        sentence = sentences[index]
        first = sentence.first
        if not masks[at] & c.UNVERIFIED:
            # "Officials have not confirmed the report": no claim of theirs, and of the sentence before
            told = any(mask & _TOLD for mask in masks[first : sentence.last])
            if not told or not index or sentence.opens or sentence.marks:
                continue
            first = sentences[index - 1].first
        elif masks[at] & c.VERIFY_NOTE:
            # "That could not be verified" speaks of the sentence before where its own makes no claim.
            if index and not sentence.opens and not sentence.marks:
                first = sentences[_told_last(sentences, index, both=_of_both(tokens, sentence))].first
        else:
            first = at
            while first > sentence.first and words[first - 1] not in ",;(" and not _breaks(tokens, first):
                first -= 1
        found.append((first, sentence.last))
    merged: list[Range] = []
    for first, last in sorted(found):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _of_both(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether the claims of both sides are spoken of: "Neither claim", «заявления сторон»."""
    return any(mask & _BOTH for mask in tokens.masks[sentence.first : sentence.last])


def _told_last(sentences: list[Sentence], index: int, *, both: bool) -> int:
    """The sentence before one, or the one before that, where both are meant."""
    at = index - 1
    told = both and at > 0 and not sentences[at].opens and sentences[at - 1].marks
    return at - 1 if told else at


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether a doubled blank stands before a token, as posts show their lines."""
    return "  " in tokens.text[tokens.ends[at - 1] : tokens.starts[at]]


def _claimed(sentence: Sentence) -> Range:
    """The part of a sentence whose verb says that it is a claim."""
    mark = next(mark for mark, _ in sentence.marks if mark.claimed)
    before = [at for at, _ in sentence.pieces if at <= mark.first]
    behind = [at for at, _ in sentence.pieces if at > mark.first]
    return (before[-1] if before else sentence.first, behind[0] if behind else sentence.last)
