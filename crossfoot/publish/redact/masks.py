"""Which stretches of a text may not be public, and why.

The masks keep the length of the text: every offset that was right stays right, so a claim of the public text still
stands where it says. What is a name and what is not is decided cautiously; a name too many under a block does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from crossfoot.model.cover import Cover
from crossfoot.publish.redact.addresses import coordinate_stretches, street_stretches
from crossfoot.publish.redact.blocks import BLOCK, Mask, covered, joined, sentences_with, without_told
from crossfoot.publish.redact.contacts import contact_stretches
from crossfoot.publish.redact.counts import counted_shares, shares, technical_numbers
from crossfoot.publish.redact.edges import whole_phrase
from crossfoot.publish.redact.groups import group_stretches
from crossfoot.publish.redact.kinds import DETAIL, NUMBERED, UNIT_NAME, Scene, Why, scenes_of, tells_of_harm
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_ahead, is_harmless
from crossfoot.publish.redact.licences import unlicensed
from crossfoot.publish.redact.names import is_region, places
from crossfoot.publish.redact.noun_phrases import grown
from crossfoot.publish.redact.parts import chosen_stretches, part_stretches, selected_stretches
from crossfoot.publish.redact.people import holders, officials, persons
from crossfoot.publish.redact.scenes import detail_stretches, unknown_words
from crossfoot.publish.redact.stems import lowered, standing
from crossfoot.publish.redact.times import ends_of_waiting, time_stretches
from crossfoot.publish.redact.waiting import waiting_stretches
from crossfoot.publish.redact.wheres import placed, where_stretches, with_hamlets

__all__ = ["BLOCK", "NOTHING", "Mask", "Sensitive", "Why", "covered", "masks", "sensitive", "without"]

_WORD = re.compile(r"\w+")
#: Letters by which a name is looked up before it is looked for.
_HEAD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitive:
    """What was found in the texts of one document: names to cover everywhere in it, and what made them so.

    ``sentences`` are half-open stretches of the text that speak of critical infrastructure or own troops. ``lifted`` is
    what is not to be covered here.
    """

    names: dict[str, Why]
    sentences: tuple[tuple[int, int], ...]
    lifted: frozenset[Why] = frozenset()
    #: How the first word of a name begins -> the names that begin so.
    by_head: dict[str, list[str]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.names:
            first = _WORD.match(_stem_of(name)[0])
            self.by_head.setdefault(first.group()[:_HEAD] if first else "", []).append(name)


NOTHING = Sensitive(names={}, sentences=())


def sensitive(*texts: str) -> Sensitive:
    """What must be covered in all of ``texts``; the sentences are those of the last of them."""
    names: dict[str, Why] = {}
    sentences: list[tuple[int, int]] = []
    for text in texts:
        sentences.clear()
        lower = frozenset(re.findall(r"\b[^\W\d_]+\b", text)) if text else frozenset()
        known, held = officials(text), holders(text)
        for scene in scenes_of(text):
            if scene.why:
                sentences.append((scene.start, scene.end))
                hurt = scene.why is Why.CRITICAL and scene.told and scene.harmed
                named = (name for name in places(scene.said, lower, abroad=not hurt) if name not in held)
                names |= dict.fromkeys(named, scene.why)
                names |= dict.fromkeys((number.group() for number in NUMBERED.finditer(scene.said)), scene.why)
            names |= dict.fromkeys(persons(scene.said, known), Why.PERSON)
    return Sensitive(names={name: why for name, why in names.items() if len(name) > 1}, sentences=tuple(sentences))


def without(found: Sensitive, lifted: frozenset[Why]) -> Sensitive:
    """What is left to cover once two people have lifted some of it."""
    if not lifted:
        return found
    both = {Why.CRITICAL, Why.FORCES} <= lifted
    return Sensitive(
        names={name: why for name, why in found.names.items() if why not in lifted},
        sentences=() if both else found.sentences,
        lifted=lifted,
    )


def masks(
    text: str,
    hidden: Sensitive,
    told: Collection[tuple[int, int]] = (),
    *,
    cover: Cover = Cover.WORDS,
    also: Collection[Mask] = (),
) -> tuple[Mask, ...]:
    """The stretches of ``text`` to cover, in order, none touching another.

    ``told`` are the stretches whose numbers are known to count what may be told; they alone are left of a sentence
    that is covered whole. ``also`` are masks that its words do not ask for.
    """
    own, doubtful = _own(text, repairs=bool(hidden.sentences))
    # Of troops no number may be told.
    doubtful = tuple(
        mask
        for mask in doubtful
        if mask.why is Why.FORCES or not any(start < mask.end and mask.start < end for start, end in told)
    )
    named = tuple(_names(text, hidden))
    shown = [_whole(text, mask) for mask in (*own, *named, *doubtful) if mask.why not in hidden.lifted]
    shown += also
    if cover is Cover.SENTENCES and shown:
        # A name that is covered wherever it stands tells nothing in a sentence on something else.
        here = (mask for mask in named if mask.why is not Why.PERSON and _lies_in(mask, hidden.sentences))
        telling = [mask for mask in (*own, *doubtful, *here) if mask.why not in hidden.lifted]
        for sentence in sentences_with(text, [*telling, *also]):
            shown += without_told(sentence, told)
    return tuple(joined(shown)) if shown else ()


def _lies_in(mask: Mask, sentences: Iterable[tuple[int, int]]) -> bool:
    return any(start <= mask.start < end for start, end in sentences)


def _whole(text: str, mask: Mask) -> Mask:
    """The mask as far as the name or time goes that it covers a part of."""
    if mask.why not in (Why.CRITICAL, Why.FORCES, Why.DETAIL):
        return mask
    start, end = whole_phrase(text, mask.start, mask.end)
    start, end = grown(text, start, end)
    return Mask(start=start, end=end, why=mask.why)


@lru_cache(maxsize=4096)
def _own(text: str, *, repairs: bool) -> tuple[tuple[Mask, ...], tuple[Mask, ...]]:
    """What a text tells by itself, whatever stands elsewhere: always to be covered, and unless it is known to be told.

    Kept, because speakers, places and issues are the same few strings in article after article.
    """
    always = [Mask(start=start, end=end, why=Why.COORDINATES) for start, end in coordinate_stretches(text)]
    always += [Mask(start=start, end=end, why=Why.STREET) for start, end in street_stretches(text)]
    always += [Mask(start=start, end=end, why=Why.PERSON) for start, end in contact_stretches(text)]
    doubtful: list[Mask] = []
    before: Scene | None = None
    for scene in scenes_of(text):
        doubtful += _in_scene(scene, repairs=repairs)
        if scene.why is Why.CRITICAL and scene.told:
            parts = (*part_stretches(scene.said), *chosen_stretches(scene.said), *counted_shares(scene.said))
            always += [Mask(start=scene.start + start, end=scene.start + end, why=Why.DETAIL) for start, end in parts]
            # "And three hamlets" are counted, but tell a place.
            hamlets = (with_hamlets(scene.said, end) for _, end in _place_stretches(scene.said))
            always += [
                Mask(start=scene.start + start, end=scene.start + end, why=Why.CRITICAL)
                for start, end in hamlets
                if start < end
            ]
        always += _in_group(scene, before if before and "\n" not in text[before.end : scene.start] else None)
        before = scene
    return tuple(always), tuple(doubtful)


def _in_scene(scene: Scene, *, repairs: bool) -> Iterator[Mask]:
    said, at = scene.said, scene.start
    stretches: list[tuple[int, int, Why]] = []
    if scene.why is None and not (scene.doubtful and scene.hit):
        stretches += [(*one, Why.CRITICAL) for one in unlicensed(scene)]
    if scene.why is Why.CRITICAL and scene.told:
        stretches += [(*one, Why.DETAIL) for one in detail_stretches(said)]
        stretches += [(*one, Why.CRITICAL) for one in where_stretches(said, abroad=not scene.harmed)]
    if scene.own:
        named = (placed(said, *one) for one in _place_stretches(said, abroad=True))
        where = (*where_stretches(said, built=True), *named)
        when = [*technical_numbers(said, troops=True), *time_stretches(said, mended=is_ahead(said))]
        when += waiting_stretches(said) if is_ahead(said) else ()
        who = [found.span(found.lastgroup or 0) for found in UNIT_NAME.finditer(said)]
        stretches += [(*one, Why.FORCES) for one in (*where, *when, *who)]
    if scene.doubtful:
        stretches += _in_doubt(scene)
    # "Repairs will take three weeks" often stands in a sentence of its own.
    if scene.why is Why.CRITICAL or (repairs and scene.mended):
        stretches += [(found.start(), found.end(), Why.DETAIL) for found in DETAIL.finditer(said)]
        mended = scene.why is None or is_ahead(said) or scene.mended
        if is_ahead(said) or scene.mended:
            stretches += [(*one, Why.DETAIL) for one in (*ends_of_waiting(said), *waiting_stretches(said))]
        if scene.told or scene.why is None:
            stretches += [(*one, Why.DETAIL) for one in time_stretches(said, mended=mended)]
    for start, end, why in stretches:
        yield Mask(start=at + start, end=at + end, why=why)


def _in_doubt(scene: Scene) -> Iterator[tuple[int, int, Why]]:
    """What is covered where something is hit or mended that nothing knows."""
    said = scene.said
    if scene.hit:
        # Where people came to harm may be told; then it is what was hit that may not.
        if tells_of_harm(said):
            unknown = [found.span() for found in unknown_words(said)]
        else:
            unknown = [placed(said, *one) for one in _place_stretches(said)]
        yield from ((*one, Why.CRITICAL) for one in unknown)
    yield from ((*one, Why.DETAIL) for one in (*shares(said), *chosen_stretches(said), *selected_stretches(said)))
    if scene.mended:
        when = (*time_stretches(said, mended=True), *ends_of_waiting(said), *waiting_stretches(said))
        yield from ((*one, Why.DETAIL) for one in when)


def _in_group(scene: Scene, before: Scene | None) -> Iterator[Mask]:
    """Who counts as too few, and where they were, be it told in the sentence before."""
    few = list(group_stretches(scene.said, hit=scene.hit))
    yield from (Mask(start=scene.start + start, end=scene.start + end, why=Why.PERSON) for start, end in few)
    for told in (scene, before) if few else ():
        if told is scene or (told and told.hit):
            for start, end in (*_place_stretches(told.said), *where_stretches(told.said)):
                yield Mask(start=told.start + start, end=told.start + end, why=Why.PERSON)


def _place_stretches(said: str, *, abroad: bool = False) -> Iterator[tuple[int, int]]:
    for name in dict.fromkeys(places(said, frozenset(), abroad=abroad)):
        yield from standing(name, said)


def _names(text: str, hidden: Sensitive) -> Iterator[Mask]:
    if not hidden.names:
        return
    folded, begun = lowered(text), _beginnings(text)
    for head, names in hidden.by_head.items():
        for name in names if head in begun else ():
            why = hidden.names[name]
            stem, ending = _stem_of(name)
            for start, end in standing(stem, folded, ending=ending):
                if text[start].islower() and (why is Why.PERSON or is_harmless(text[start:end])):
                    continue
                if why is Why.PERSON or not is_region(text[start:end], text[end:]):
                    yield Mask(start=start, end=end, why=why)


@lru_cache(maxsize=4096)
def _beginnings(text: str) -> frozenset[str]:
    """The first letters of the words of a text, up to so many as a name is looked up by, folded."""
    return frozenset(word[:length] for word in set(_WORD.findall(lowered(text))) for length in range(1, _HEAD + 1))


@lru_cache(maxsize=4096)
def _stem_of(name: str) -> tuple[str, int]:
    """The stem of a name, folded, and how many letters may follow: the last ones of a Cyrillic one differ by case."""
    cut = (2 if len(name) > 5 else 1 if len(name) > 3 else 0) if is_cyrillic(name) else 0
    return lowered(name[: len(name) - cut]), cut + 2 if cut else 0
