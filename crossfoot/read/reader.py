"""What a reader is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crossfoot.model.document import Document, Refusal
from crossfoot.read.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One kind of input: how it is known, and how it becomes documents.

    ``recognises`` is given the first `HEAD_BYTES` of the unpacked input as text and says whether this is certainly its
    kind: no two readers may recognise the same head. ``endings`` and ``media_types`` decide where no reader does.
    ``read`` yields a document or a refusal for every item of the input, and keeps to the limits of its source.
    """

    name: str
    endings: tuple[str, ...]
    media_types: tuple[str, ...]
    recognises: Callable[[str], bool]
    read: Callable[[Source], Iterator[Document | Refusal]]


HEAD_BYTES = 8192
