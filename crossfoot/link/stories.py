"""Dispatches: the documents that carry one, and who had it from whom.

Repeats add reach, never support: whoever counts voices counts a dispatch once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache, partial

from crossfoot.link.candidates import candidate_pairs
from crossfoot.link.likeness import Likeness, frame_of, measure_likeness, sequences_of
from crossfoot.link.numerals import telling_numbers
from crossfoot.link.shingles import shingle
from crossfoot.link.unions import Unions
from crossfoot.model.document import Document
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id

_DECIDED = (Verdict.SAME, Verdict.DIFFERENT)
_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Two documents that carry the same dispatch, with what they have in common; a person may have said so."""

    left: str
    right: str
    likeness: Likeness
    judged_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A document of a dispatch: ``parent`` is the earlier document it is nearest to; ``None`` for the first."""

    document: str
    outlet: str | None
    published: datetime | None
    parent: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """A dispatch and the documents that carry it, the first to have it first. Its id is that of this document."""

    id: str
    copies: tuple[Copy, ...]
    repeats: tuple[Repeat, ...]


def find_repeats(
    documents: Sequence[Document], judgements: Iterable[Judgement] = (), *, of: Set[str] | None = None
) -> tuple[Repeat, ...]:
    """All pairs found that carry one dispatch, in order of their ids; a judgement on two ids overrules the features.

    ``of`` asks only for pairs with one of these documents; the others are there to be compared with.
    """
    judged = {frozenset((one.left, one.right)): one for one in judgements if one.verdict in _DECIDED}
    documents = sorted(documents, key=lambda document: document.id)  # so that the order of arrival plays no part
    shingles, numbers = shingle(documents), telling_numbers(documents)
    index_of = {document.id: index for index, document in enumerate(documents)}
    pairs = candidate_pairs(documents, shingles, numbers)
    for pair in judged:
        known = sorted(index_of[name] for name in pair if name in index_of)
        if len(known) == 2:
            pairs.add((known[0], known[1]))
    # Neighbours in order share a text, which is then not cut up again; all of them at once would not fit.
    sequences = lru_cache(maxsize=2**14)(partial(sequences_of, shingles))
    repeats = []
    wanted = [of is None or document.id in of for document in documents]
    for one, other in sorted(pairs):
        if not (wanted[one] or wanted[other]):
            continue
        verdict = judged.get(frozenset((documents[one].id, documents[other].id)))
        frame = frame_of(documents[one], documents[other], (numbers[one], numbers[other]))
        if (frame.apart and not verdict) or (verdict and verdict.verdict is Verdict.DIFFERENT):
            continue
        likeness = measure_likeness(sequences(one), sequences(other), frame)
        if verdict or likeness.repeat:
            left, right = sorted((documents[one].id, documents[other].id))
            judged_by = verdict.by if verdict else None
            repeats.append(Repeat(left=left, right=right, likeness=likeness, judged_by=judged_by))
    return tuple(sorted(repeats, key=lambda repeat: (repeat.left, repeat.right)))


def find_dispatches(documents: Sequence[Document], judgements: Iterable[Judgement] = ()) -> tuple[Dispatch, ...]:
    """The dispatches of more than one document, in order of their ids; the order of ``documents`` plays no part."""
    by_id = {document.id: document for document in documents}
    repeats = find_repeats(documents, judgements)
    unions = Unions(name for repeat in repeats for name in (repeat.left, repeat.right))
    for repeat in repeats:
        unions.join(repeat.left, repeat.right)
    inside: dict[str, list[Repeat]] = defaultdict(list)
    for repeat in repeats:
        inside[unions.root(repeat.left)].append(repeat)
    dispatches = []
    for members in unions.groups():
        together = inside[unions.root(members[0])]
        copies = _copy_tree([by_id[name] for name in members], together)
        dispatches.append(
            Dispatch(id=stable_id("dispatch", copies[0].document), copies=copies, repeats=tuple(together))
        )
    return tuple(sorted(dispatches, key=lambda dispatch: dispatch.id))


def dispatch_of_each(repeats: Iterable[Repeat]) -> dict[str, str]:
    """For every document of these repeats an id that all documents of its dispatch have in common."""
    held = list(repeats)
    unions = Unions(name for repeat in held for name in (repeat.left, repeat.right))
    for repeat in held:
        unions.join(repeat.left, repeat.right)
    return {name: stable_id("dispatch", members[0]) for members in unions.groups() for name in members}


def _copy_tree(documents: Sequence[Document], repeats: Sequence[Repeat]) -> tuple[Copy, ...]:
    """Each document under the earlier one it shares most with; undated ones come last."""
    likeness = {frozenset((repeat.left, repeat.right)): repeat.likeness for repeat in repeats}
    ordered = sorted(documents, key=lambda document: (document.published or _END, document.id))
    copies: list[Copy] = []
    for place, document in enumerate(ordered):
        earlier = [
            (likeness[pair].shared, -rank, before.id)
            for rank, before in enumerate(ordered[:place])
            if (pair := frozenset((before.id, document.id))) in likeness
        ]
        # One that is joined to later documents only hangs on the first of the dispatch.
        parent = max(earlier)[2] if earlier else ordered[0].id if place else None
        copies.append(Copy(document=document.id, outlet=document.outlet, published=document.published, parent=parent))
    return tuple(copies)
