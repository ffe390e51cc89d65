"""A list of losses that names nobody is the army's that told of losses last, whatever stands between."""

from __future__ import annotations

from collections.abc import Sequence

from crossfoot.extract.body import Kind
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.register import register
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NUMBER, Tokens
from crossfoot.model.attribution import OUTLET

_NUMBERS, _LOSSES = FAMILIES.of_concepts(NUMBER), FAMILIES.of_concepts(c.LOST)


def resume_losses(tokens: Tokens, sentences: Sequence[Sentence]) -> None:
    """Give such lists to the army."""
    if not tokens.families[_LOSSES]:
        return
    staff = OUTLET
    for sentence in sentences:
        if sentence.marks:
            said = sentence.marks[-1][1]
            body = register().get(said.register) if said.register else None
            staff = said if body is not None and body.kind is Kind.MILITARY else OUTLET
        elif staff is not OUTLET and sentence.pieces[0][1] is OUTLET and _lists_losses(tokens, sentence):
            sentence.pieces = ((sentence.first, staff),)


def _lists_losses(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether a sentence gives two or more numbers of what was lost."""
    told = tokens.has(_LOSSES, sentence.first, sentence.last)
    return told and len(tokens.between(_NUMBERS, sentence.first, sentence.last)) > 1
