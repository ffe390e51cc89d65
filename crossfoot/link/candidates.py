"""Which pairs of texts are worth comparing: they share rare word sequences, or figures of one day.

Candidates only: what is a repeat is decided by `crossfoot.link.likeness`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from crossfoot.link.shingles import Hashes, Shingles
from crossfoot.model.document import Document

#: MinHash bands and rows: pairs that share three tenths of their sequences meet with probability .95.
BANDS, ROWS = 32, 2
SEED = 7
#: One sequence in this many is kept as a fingerprint, the same ones in every text.
FINGERPRINT_EVERY = 8
#: In a bucket each text is paired with so many neighbours in time; templates would make millions of pairs.
NEIGHBOURS = 4
#: Texts with a fingerprint in common before it stops telling anything.
COMMON = 200

Ranks = NDArray[np.int64]


def candidate_pairs(
    documents: Sequence[Document], shingles: Shingles, numbers: Sequence[frozenset[str]]
) -> set[tuple[int, int]]:
    """Pairs of indices, the smaller first."""
    time = np.array([document.published.timestamp() if document.published else 0.0 for document in documents])
    rank = np.empty(len(documents), dtype=np.int64)
    rank[np.lexsort((np.arange(len(documents)), time))] = np.arange(len(documents))
    fingerprints, texts = _fingerprints(shingles)
    found = [_neighbours(*_bands(shingles), rank), _neighbours(fingerprints, texts, rank, most=COMMON)]
    pairs = {(one, other) for some in found for one, other in some.tolist()}
    for together in _by_numbers(documents, numbers).values():
        if 1 < len(together) <= COMMON:
            ordered = sorted(together, key=rank.__getitem__)
            near = ((one, other) for at, one in enumerate(ordered) for other in ordered[at + 1 : at + 1 + NEIGHBOURS])
            pairs |= {(min(pair), max(pair)) for pair in near if documents[pair[0]].lang != documents[pair[1]].lang}
    return pairs


def _bands(shingles: Shingles) -> tuple[Hashes, Hashes]:
    """For each text and band the band's key, and the text."""
    from rensa import RMinHash

    own = shingles.hashes[shingles.own]
    kept = np.concatenate(([0], np.cumsum(shingles.own)))[shingles.starts]
    full = np.flatnonzero(np.diff(kept) > 0)
    if not len(full):
        return np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.uint64)
    offsets = np.concatenate((kept[full], kept[-1:])).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(own, offsets, BANDS * ROWS, SEED)
    rows = np.array(matrix.to_rows(), dtype=np.uint64).reshape(len(full), BANDS, ROWS)
    with np.errstate(over="ignore"):
        keys: Hashes = rows[:, :, 0].copy()
        for row in range(1, ROWS):
            keys *= np.uint64(0x100000001B3)
            keys += rows[:, :, row]
        keys *= np.uint64(BANDS)
        keys += np.arange(BANDS, dtype=np.uint64)
    return keys.ravel(), np.repeat(full.astype(np.uint64), BANDS)


def _fingerprints(shingles: Shingles) -> tuple[Hashes, Hashes]:
    """Sampled sequences and their texts: a passage cut from a long text keeps its fingerprints."""
    of_text = np.repeat(np.arange(len(shingles.starts) - 1, dtype=np.uint64), np.diff(shingles.starts))
    sampled = shingles.own & (shingles.hashes % np.uint64(FINGERPRINT_EVERY) == 0)
    return shingles.hashes[sampled], of_text[sampled]


def _neighbours(keys: Hashes, texts: Hashes, rank: Ranks, *, most: int | None = None) -> Ranks:
    """Pairs of texts that have a key in common and stand near each other among those that have it, one pair a row.

    ``most`` leaves out keys that more texts have.
    """
    place = rank[texts.astype(np.int64)]
    order = np.lexsort((place, keys))
    keys, place = keys[order], place[order]
    if not len(keys):
        return np.zeros((0, 2), dtype=np.int64)
    fresh = np.concatenate(([True], (keys[1:] != keys[:-1]) | (place[1:] != place[:-1])))
    keys, place = keys[fresh], place[fresh]
    if most is not None:
        _, inside, sizes = np.unique(keys, return_inverse=True, return_counts=True)
        keys, place = keys[sizes[inside] <= most], place[sizes[inside] <= most]
    steps = range(1, min(NEIGHBOURS, len(keys) - 1) + 1)
    alike = [(step, np.flatnonzero(keys[step:] == keys[:-step])) for step in steps]
    # A pair as one number sorts faster than as two.
    both = [place[at] * len(rank) + place[at + step] for step, at in alike]
    each = np.unique(np.concatenate(both)) if both else np.zeros(0, dtype=np.int64)
    return np.sort(np.argsort(rank)[np.stack(np.divmod(each, len(rank)), axis=1)], axis=1)


def _by_numbers(
    documents: Sequence[Document], numbers: Sequence[frozenset[str]]
) -> Mapping[tuple[str, str, str], list[int]]:
    """Texts by two of their figures and the day or the next, which finds dispatches in another language."""
    if len({document.lang for document in documents}) < 2:
        return {}
    together: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for index, (document, found) in enumerate(zip(documents, numbers, strict=True)):
        if document.published is None or len(found) < 4:
            continue
        day = document.published.toordinal()
        largest = sorted(found, key=lambda number: (-len(number), number))[:6]
        for one, other in combinations(sorted(largest), 2):
            together[str(day), one, other].append(index)
            together[str(day + 1), one, other].append(index)
    return together
