"""Whether both sides of a war are read alike: sentences with the actors exchanged must give the same claims.

    python -m tests.side_swap             the share of sentences for which they do, by language
    python -m tests.side_swap --show      and what differs in the others

``tests/swap/*.txt`` hold made-up sentences with places for two sides and the forms of each side; each sentence is
filled for every war below, read, filled with the sides exchanged, and read again. Claims are compared with every form
of a side replaced by its place in the sentence, in all fields but the ids.
"""

from __future__ import annotations

import functools
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

from crossfoot.extract.register import register
from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document

HERE = Path(__file__).parent / "swap"
LANGUAGES = ("en", "uk", "ru")
#: The same war again is filled with other variants of its forms.
WARS = (("russia", "ukraine"), ("russia", "ukraine"), ("israel", "iran"), ("india", "pakistan"))
PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)
_PLACE = re.compile(r"\{([AB])(?:\.([a-z0-9.]+))?\}")
_STEM = re.compile(r"\w+$")
_PLACES = ("capital", "city", "city2", "region", "reg")
_CODES = {"russia": "RU", "ukraine": "UA", "israel": "IL", "iran": "IR", "india": "IN", "pakistan": "PK"}

Forms = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A sentence with its sides: the text, and the forms of sides in it with what they stand for."""

    text: str
    words: tuple[tuple[str, str], ...]
    sides: tuple[str, str]


def load(language: str) -> tuple[list[str], Forms]:
    """The sentences of a language, and side -> form -> variants."""
    sentences: list[str] = []
    forms: Forms = {}
    head: list[str] = []
    for line in (HERE / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if line.startswith("#form"):
            head = cells[1:]
        elif line.startswith("#"):
            continue
        elif len(cells) > 1:
            for side, cell in zip(head, cells[1:], strict=True):
                forms.setdefault(side, {})[cells[0]] = tuple(cell.split("/"))
        elif line:
            sentences.append(line)
    return sentences, forms


def fill(sentence: str, forms: Forms, first: str, second: str, variant: int) -> Filled:
    """The sentence with ``first`` for A and ``second`` for B."""
    words = {}

    def put(place: re.Match[str]) -> str:
        variants = forms[first if place[1] == "A" else second][place[2] or "name"]
        word = variants[variant % len(variants)]
        # Which grammatical form it is differs between sides; an ending belongs to the word before it.
        stem = _STEM.search(sentence[: place.start()])
        kind = (place[2] or "").partition(".")[0]
        words[stem[0] + word if stem else word] = stem[0] if stem else f"{place[1]}.{kind if kind in _PLACES else ''}"
        return word

    text = _PLACE.sub(put, sentence)
    capital = text[0].upper() + text[1:]
    # A place is named without its article, and a form at the beginning has a capital.
    words |= {word.removeprefix("the "): label for word, label in words.items()}
    words |= {word[0].upper() + word[1:]: label for word, label in words.items() if text.startswith(word)}
    ordered = sorted(words.items(), key=lambda pair: -len(pair[0]))
    return Filled(text=capital, words=tuple(ordered), sides=(first, second))


def neutral(filled: Filled, language: str) -> list[dict[str, Any]]:
    """The claims of a filled sentence, in which nothing tells which side is which."""
    document = Document(id="swap", text=filled.text, lang=language, published=PUBLISHED)
    claims = [claim_to_json(claim) for claim in extract_claims(document)]
    order = {claim["claim"]: at for at, claim in enumerate(claims)}
    return [_neutral(claim, filled, order) for claim in claims]


def _neutral(claim: dict[str, Any], filled: Filled, order: dict[str, int]) -> dict[str, Any]:
    form = {name: _labelled(value, filled) for name, value in claim.items()}
    for name in ("claim", "document", "issue"):
        form.pop(name, None)
    for name in ("span", "mentions"):
        marks = [form[name]] if name == "span" else form[name]
        form[name] = [mark["quote"] for mark in marks]
    if form.get("part_of"):
        form["part_of"] = order.get(claim["part_of"])
    if form["place"] and form["place"]["code"]:
        # Of a code only the country has a counterpart.
        country = form["place"]["code"].partition("-")[0]
        labels = {_CODES[side]: label for side, label in zip(filled.sides, "AB", strict=True)}
        form["place"]["code"] = labels.get(country, country)
    for holder, name in ((form["place"], "text"), (form, "facility")):
        if holder and holder.get(name):
            # A place may be named by a part of its form: "the province of Sindh".
            holder[name] = next((label for word, label in filled.words if holder[name] in word), holder[name])
    if form["speaker_id"]:
        # A body has no counterpart, but the side it speaks for has.
        side = register().get(claim["speaker_id"]).side
        form["speaker_id"] = _labelled(side, filled) if side else "no side"
    return form


def _labelled(value: Any, filled: Filled) -> Any:
    if isinstance(value, dict):
        return {name: _labelled(part, filled) for name, part in value.items()}
    if isinstance(value, list):
        return [_labelled(part, filled) for part in value]
    if not isinstance(value, str):
        return value
    for side, label in zip(filled.sides, "AB", strict=True):
        if value == side:
            return label
    for word, label in filled.words:
        value = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", label, value)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One sentence filled both ways, with its claims, and those that only one of them has."""

    one: Filled
    other: Filled
    claims: list[dict[str, Any]]
    only_one: list[dict[str, Any]]
    only_other: list[dict[str, Any]]

    @property
    def alike(self) -> bool:
        return not self.only_one and not self.only_other


@functools.cache
def pairs(language: str) -> list[Pair]:
    """Every sentence of a language for every war, read both ways."""
    sentences, forms = load(language)
    found = []
    for variant, (first, second) in enumerate(WARS):
        for sentence in sentences:
            one = fill(sentence, forms, first, second, variant)
            other = fill(sentence, forms, second, first, variant)
            claims, exchanged = neutral(one, language), neutral(other, language)
            found.append(
                Pair(
                    one=one,
                    other=other,
                    claims=claims,
                    only_one=[claim for claim in claims if claim not in exchanged],
                    only_other=[claim for claim in exchanged if claim not in claims],
                )
            )
    return found


def main() -> int:
    """Print the share by language, and with ``--show`` what differs."""
    for language in LANGUAGES:
        read = pairs(language)
        alike = sum(pair.alike for pair in read)
        print(f"{language}: {alike} of {len(read)} sentences give the same claims with the sides exchanged"
              f" ({alike / len(read):.3f})")  # fmt: skip
        for pair in read if "--show" in sys.argv else ():
            if not pair.alike:
                print(f"  {pair.one.text}\n  {pair.other.text}")
                for claim, other in zip_longest(pair.only_one, pair.only_other, fillvalue={}):
                    names = sorted(name for name in claim | other if claim.get(name) != other.get(name))
                    print("     ", {name: (claim.get(name), other.get(name)) for name in names})
    return 0


if __name__ == "__main__":
    sys.exit(main())
