"""How well claims agree with annotated articles.

A claim of kind "figure" finds an annotated figure when their spans overlap and the stated numbers are equal. Each claim
finds at most one figure, each figure is found at most once; where several could pair, the pair that agrees on more
fields wins. *Whole* counts only pairs whose measure, object, bound and speaker are right as well. Claims inside a span
marked "dont_care" are left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Form = dict[str, Any]
Stretch = tuple[int, int]

FIELDS = ("measure", "object", "bound", "speaker", "side", "date", "place")
WHOLE = ("measure", "object", "bound", "speaker")
#: kind of claim -> (annotated list, fields that must agree)
OTHER_KINDS = {
    "status": ("status", ("what", "state")),
    "stance": ("stances", ("stance",)),
    "talks": ("talks", ()),
    "forecast": ("forecasts", ()),
}
#: Objects between which a text often leaves the choice.
SAME_OBJECT = (
    {"missile", "rocket", "cruise_missile", "ballistic_missile"},
    {"person", "civilian", "resident", "people", "man", "woman"},
    {"household", "customer", "apartment", "subscriber"},
    {"building", "house", "structure", "infrastructure_facility", "high-rise building"},
    {"location", "region", "area", "settlement", "district", "municipality", "city"},
    {"aerial_target", "drone_or_missile"},
    {"soldier", "armed forces personnel"},
    {"strike", "attack"},
)
#: An annotated object outside these is rare; any object named for it counts.
COMMON_OBJECTS = set[str]().union(*SAME_OBJECT) | {
    "drone", "glide_bomb", "aircraft", "helicopter", "child", "prisoner", "rescuer", "body", "tank", "armored_vehicle",
    "artillery_system", "mlrs", "air_defense_system", "vehicle", "ship", "submarine", "generator", "reactor",
    "power_line",
}  # fmt: skip
_SMALL_WORDS = {"the", "of", "and", "in", "on", "for", "its", "his", "her", "region", "oblast", "область", "області"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One document's result.

    ``figures`` has a letter for each annotated figure: ``W`` whole, ``F`` found, ``.`` missed. ``false`` names claims
    that meet no figure, as ``start:number``. ``right`` counts, by field, the found figures for which it is right.
    ``others`` has a letter for everything annotated of each other kind, ``F`` or ``.``, and ``others_false`` names
    claims of theirs that meet nothing, as ``start:kind``.
    """

    figures: str
    false: tuple[str, ...]
    right: dict[str, int]
    others: dict[str, str]
    others_false: tuple[str, ...] = ()

    @property
    def kinds(self) -> dict[str, tuple[int, int, int]]:
        """(claimed, meant, found) of each other kind that is annotated."""
        false = [name.partition(":")[2] for name in self.others_false]
        return {
            kind: (letters.count("F") + false.count(kind), len(letters), letters.count("F"))
            for kind, letters in self.others.items()
        }


def score(claims: Sequence[Form], annotated: Form) -> Scored:
    """The claims of one document, in JSON form, against its annotation."""
    figures = annotated["figures"]
    pairs, surplus = pair_up(claims, annotated)
    letters = ["."] * len(figures)
    right = dict.fromkeys(FIELDS, 0)
    for at, claim in pairs.items():
        agreed = {name: agrees(claim, figures[at], name) for name in FIELDS}
        letters[at] = "W" if all(agreed[name] for name in WHOLE) else "F"
        right = {name: right[name] + agreed[name] for name in FIELDS}
    others, others_false = {}, []
    for kind, (name, _) in OTHER_KINDS.items():
        if name in annotated:
            met, without = others_met(kind, claims, annotated)
            others[kind] = "".join("F" if at in met else "." for at in range(len(annotated[name])))
            others_false += [f"{claim['span']['start']}:{kind}" for claim in without]
    return Scored(
        figures="".join(letters),
        false=tuple(f"{claim['span']['start']}:{claim['low']}" for claim in surplus),
        right=right,
        others=others,
        others_false=tuple(others_false),
    )


def wrong_fields(claims: Sequence[Form], annotated: Form) -> dict[int, list[str]]:
    """By position of an annotated figure: the fields that make its claim less than whole."""
    pairs, _ = pair_up(claims, annotated)
    wrong = {
        at: [name for name in WHOLE if not agrees(claim, annotated["figures"][at], name)] for at, claim in pairs.items()
    }
    return {at: names for at, names in wrong.items() if names}


def f1(found: int, claimed: int, meant: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * found / (claimed + meant) if claimed + meant else 0.0


def agrees(claim: Form, figure: Form, name: str) -> bool:
    """Whether one field of a claim is right for the annotated figure; what the annotation leaves open is right."""
    said, meant = claim.get(name), figure.get(name)
    match name:
        case "speaker":
            return _same_name(said, figure.get("said_by"))
        case "place":
            return not meant or _same_name(said["text"] if said else None, meant)
        case "date":
            return not meant or (said or "")[:10] == meant[:10]
        case "side":
            return not meant or said == meant
        case "object":
            together = any(said in group and meant in group for group in SAME_OBJECT)
            return said == meant or meant not in COMMON_OBJECTS or together
    return bool(said == meant)


def pair_up(claims: Sequence[Form], annotated: Form) -> tuple[dict[int, Form], list[Form]]:
    """The claim of each found figure, by the figure's position, best agreement first; and the claims that find none."""
    figures = annotated["figures"]
    ignored = [span for mark in annotated.get("dont_care", []) for span in _spans(mark)]
    every = [span for figure in figures for span in _spans(figure)]
    said = [
        claim
        for claim in claims
        if claim["kind"] == "figure" and (_overlaps(_span(claim), every) or not _overlaps(_span(claim), ignored))
    ]
    options = sorted(
        (
            (sum(agrees(claim, figure, name) for name in FIELDS), -which, -at)
            for which, claim in enumerate(said)
            for at, figure in enumerate(figures)
            if _same_numbers(claim, figure) and _overlaps(_span(claim), _spans(figure))
        ),
        reverse=True,
    )
    pairs: dict[int, Form] = {}
    taken: set[int] = set()
    for _, which, at in options:
        if -which not in taken and -at not in pairs:
            taken.add(-which)
            pairs[-at] = said[-which]
    return pairs, [claim for which, claim in enumerate(said) if which not in taken]


def others_met(kind: str, claims: Sequence[Form], annotated: Form) -> tuple[set[int], list[Form]]:
    """Of a kind other than figures: the positions of what is found, and the claims that find nothing."""
    name, fields = OTHER_KINDS[kind]
    met: set[int] = set()
    surplus = []
    for claim in claims:
        if claim["kind"] != kind:
            continue
        fitting = (
            at
            for at, mark in enumerate(annotated[name])
            if at not in met
            and _overlaps(_span(claim), _spans(mark))
            and all(claim[field] == mark[field] for field in fields)
        )
        at = next(fitting, None)
        if at is None:
            surplus.append(claim)
        else:
            met.add(at)
    return met, surplus


def _same_numbers(claim: Form, figure: Form) -> bool:
    single = figure.get("value")
    meant = (figure.get("low"), figure.get("high")) if single is None else (single, single)
    return all(map(_same_number, (claim["low"], claim["high"]), meant))


def _same_number(said: float | None, meant: float | None) -> bool:
    if said is None or meant is None:
        return said is meant
    one, other = Decimal(str(said)), Decimal(str(meant))
    return one == other or (other != other.to_integral_value() and abs(one - other) <= Decimal("0.05"))


def _stems(text: str) -> set[str]:
    """The first four letters of each word: enough to compare names across grammatical cases."""
    text = unicodedata.normalize("NFKD", text).casefold().replace("’", "'").replace("'s", "")
    return {word[:4] for word in re.findall(r"[^\W\d_]{2,}", text) if word not in _SMALL_WORDS}


def _same_name(said: str | None, meant: str | None) -> bool:
    if not said or not meant:
        return not said and not meant
    one, other = _stems(said), _stems(meant)
    return bool(one and other) and len(one & other) / min(len(one), len(other)) >= 0.5


def _span(claim: Form) -> Stretch:
    return claim["span"]["start"], claim["span"]["end"]


def _spans(mark: Form) -> list[Stretch]:
    return [(one["start"], one["start"] + len(one["quote"])) for one in mark.get("spans") or [mark]]


def _overlaps(span: Stretch, spans: Iterable[Stretch]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in spans)
