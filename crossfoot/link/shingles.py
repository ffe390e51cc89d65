"""Texts as sets of hashed word sequences, with what an outlet prints on every page taken out."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from crossfoot.model.document import Document

Hashes = NDArray[np.uint64]

#: Words in a sequence: long enough to be rare, short enough to survive one changed word in six.
WORDS = 4
#: A sequence is an outlet's own boilerplate where it stands in this many of its articles, and in this share of them.
BOILERPLATE_ARTICLES = 3
BOILERPLATE_SHARE = 0.05

_WORD = re.compile(r"\w+")
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shingles:
    """The word sequences of many texts, one after another.

    Text ``i`` has the hashes ``hashes[starts[i]:starts[i + 1]]`` in the order of the text; ``own`` is false for those
    that are boilerplate of its outlet. ``words`` counts the words of each text.
    """

    hashes: Hashes
    own: NDArray[np.bool_]
    starts: NDArray[np.int64]
    words: NDArray[np.int64]

    def of(self, index: int) -> Hashes:
        """The sequences of one text in order, boilerplate included."""
        return self.hashes[self.starts[index] : self.starts[index + 1]]

    def own_of(self, index: int) -> Hashes:
        """The sequences of one text in order, without boilerplate."""
        inside = slice(self.starts[index], self.starts[index + 1])
        return self.hashes[inside][self.own[inside]]


def shingle(documents: Sequence[Document]) -> Shingles:
    """The sequences of all texts; a text shorter than `WORDS` is one sequence."""
    each = [_sequences_of(document.text) for document in documents]
    sizes = [len(hashes) for hashes, _ in each]
    starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
    hashes = np.concatenate([hashes for hashes, _ in each]) if each else np.zeros(0, dtype=np.uint64)
    words = np.array([words for _, words in each], dtype=np.int64)
    return Shingles(hashes=hashes, own=_own(hashes, starts, documents), starts=starts, words=words)


def outlet_of(document: Document) -> str | None:
    """What stands for the outlet: the host of its address, since one house has many feeds, else its name."""
    host = urlsplit(document.url).hostname if document.url else None
    return host.removeprefix("www.") if host else document.outlet


@lru_cache(maxsize=2048)
def _sequences_of(text: str) -> tuple[Hashes, int]:
    """Polynomial hashes of `WORDS` neighbours, and the number of words; kept, as days meet their neighbours."""
    found = _WORD.findall(text.casefold())
    words = np.fromiter(map(_word_hash, found), dtype=np.uint64, count=len(found))
    size = max(len(words) - WORDS + 1, min(len(words), 1))
    total = np.zeros(size, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for step in range(WORDS):
            # A text shorter than a sequence is filled up.
            place = words[step : step + size] if len(words) >= WORDS else words[step : step + 1]
            total = total * _MIX + (place if len(place) == size else np.uint64(step))
        return np.asarray((total ^ (total >> np.uint64(31))) * _MIX, dtype=np.uint64), len(words)


@lru_cache(maxsize=2**16)
def _word_hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def _own(hashes: Hashes, starts: NDArray[np.int64], documents: Sequence[Document]) -> NDArray[np.bool_]:
    """Which sequences are not boilerplate of the outlet; texts that are equal to the letter count once."""
    own = np.ones(len(hashes), dtype=np.bool_)
    pages: dict[str, list[int]] = defaultdict(list)
    for index, document in enumerate(documents):
        if (outlet := outlet_of(document)) is not None:
            pages[outlet].append(index)
    for indices in pages.values():
        distinct = {documents[index].text: index for index in indices}.values()
        if len(distinct) < BOILERPLATE_ARTICLES:
            continue
        each = np.sort(np.concatenate([_each_once(hashes[starts[at] : starts[at + 1]]) for at in distinct]))
        # In order, a sequence that so many texts have is the same so many places further on.
        least = max(BOILERPLATE_ARTICLES, math.ceil(BOILERPLATE_SHARE * len(distinct)))
        common = each[least - 1 :][each[least - 1 :] == each[: len(each) - least + 1]]
        if len(common):
            for at in indices:
                inside = slice(starts[at], starts[at + 1])
                near = common[np.minimum(np.searchsorted(common, hashes[inside]), len(common) - 1)]
                own[inside] = near != hashes[inside]
    return own


def _each_once(hashes: Hashes) -> Hashes:
    ordered = np.sort(hashes)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))]
