"""Speakers named in full once a text is read: "the governor said" above, "Governor Ida Salm" below.

While a text is read, short names become the fuller name given before them. Who is named in full only further below is
known when all of it is read: an office without its holder is the one holder of it whom the text names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.parts import Sentence


def name_holders(
    sentences: list[Sentence],
    speakers: list[Speaker],
    has_own_name: Callable[[Speaker], bool],
    register: Callable[[str], str | None],
    is_elsewhere: Callable[[int, Speaker], bool],
) -> None:
    """Call offices by their holders, in the marks of all sentences.

    ``has_own_name`` tells whether a speaker is called by more than what he is, ``register`` the id of a name,
    ``is_elsewhere`` whether a token's sentence is about another region than that which a speaker heads.
    """
    persons = {known.text: known for known in speakers if known.person and not (known.several or known.joint)}
    named = [known for known in persons.values() if has_own_name(known)]
    if not named or len(named) == len(persons):
        return
    holders: dict[str, Speaker] = {}
    for text, office in persons.items():
        if office in named:
            continue
        body = register(text)
        held = [known for known in named if office.stems < known.stems or (body and body == register(known.text))]
        if len(held) == 1:
            holders[text] = held[0]
    for sentence in sentences if holders else ():
        sentence.marks = [
            (mark, replace(said, speaker=known.text, register=register(known.text)))
            if said.speaker and (known := holders.get(said.speaker)) and not is_elsewhere(sentence.first, known)
            else (mark, said)
            for mark, said in sentence.marks
        ]
