"""Whether a position is read on every issue and of everybody who acts: products of ways to tell one with both.

    python -m tests.position_grid            the share of sentences that are read as meant, by language
    python -m tests.position_grid --show     and what is read in the others

``tests/positions/*.txt`` hold made-up lines: who acts (``actor | ...``), what positions are on, in each form that
sentences need (``gen | ...``, one column an issue), and ways to tell a position (``supports | {A} backed {acc}.``),
``-`` where none is told, ``ready`` for readiness, which supports talks and deals (``general | x``) and offers what else
there is. Each way takes some of the actors and issues in turn; a sentence is right where it gives one
stance, of that position and that actor.
"""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document

HERE = Path(__file__).parent / "positions"
LANGUAGES = ("en", "uk", "ru")
PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)
#: Every way to tell a position is filled so often.
TIMES = 3
POSITIONS = ("supports", "opposes", "demands", "offers", "rejects", "conditional")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A filled sentence, what it means and what is read: positions with who holds them."""

    text: str
    meant: tuple[tuple[str, str], ...]
    read: tuple[tuple[str, str], ...]

    @property
    def right(self) -> bool:
        """Whether what is read is what is meant; of an actor with an office the name is enough."""
        if len(self.meant) != len(self.read):
            return False
        pairs = zip(self.meant, self.read, strict=True)
        return all(position == other and (name in actor or actor in name) for (position, actor), (other, name) in pairs)


def load(language: str) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """The forms of actors and issues, and the ways to tell a position on them."""
    forms: dict[str, list[str]] = {}
    ways: list[tuple[str, str]] = []
    for line in (HERE / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        head, _, rest = line.partition(" | ")
        if not rest or line.startswith("#"):
            continue
        if head in POSITIONS or head in ("-", "ready"):
            ways.append((head, rest))
        else:
            forms[head.strip()] = rest.split(" | ")
    return forms, ways


@functools.cache
def told(language: str) -> list[Told]:
    """Every product of one language."""
    forms, ways = load(language)
    actors = forms.pop("actor")
    general = forms.pop("general")
    columns = len(general)
    found = []
    for at, (position, way) in enumerate(ways):
        for turn in range(TIMES if "{" in way else 1):
            actor = actors[(at + turn) % len(actors)]
            filled = {name: column[(at + 2 * turn) % columns] for name, column in forms.items()}
            text = way.format(A=actor, **filled)
            ready = "supports" if general[(at + 2 * turn) % columns] == "x" else "offers"
            meant = () if position == "-" else ((ready if position == "ready" else position, actor),)
            found.append(Told(text=text, meant=meant, read=_stances(text, language)))
    return found


def _stances(text: str, language: str) -> tuple[tuple[str, str], ...]:
    document = Document(id="position", text=text, lang=language, published=PUBLISHED)
    claims = map(claim_to_json, extract_claims(document))
    return tuple((claim["stance"], claim["actor"]) for claim in claims if claim["kind"] == "stance")


def main() -> int:
    """Print the share by language, and with ``--show`` what is read instead."""
    for language in LANGUAGES:
        sentences = told(language)
        right = sum(one.right for one in sentences)
        print(f"{language}: {right} of {len(sentences)} positions are read as meant ({right / len(sentences):.3f})")
        for one in sentences if "--show" in sys.argv else ():
            if not one.right:
                print(f"  {one.text}\n      {one.read}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
