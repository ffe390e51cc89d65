"""Who takes a position without being a party of any war: a name nobody knows, or people of some kind."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.actor import Actor

_ADJUNCT, _OF, _THAT, _AND = bits("adjunct"), bits("of"), bits("that"), bits("and")
_SAY = bits("say", "say-weak", "allege", "relay", "according")
_QUOTES = frozenset('"“”«»')
#: A full name has so many words, and none of these.
_FULL_NAME, _NO_NAME = 2, bits("sign", "weekday", "month", "name-determiner")
#: what stands between a name and its verb: "has", "again"
_BETWEEN, _DETERMINER = bits("have", "be", "say-skip", "adverb"), bits("name-determiner", "determiner")
#: "families", "protesters": so many tokens into the clause
_PEOPLE, _HEADED = bits("po-people"), 6


def by_name(scene: Scene, parts: list[Clause], at: int) -> Actor | None:
    """The one nobody knows by office, whose name opens the sentence: "Oren Hale, an old ally, opposed".

    So do people of a kind that takes positions: "families of the captives demanded".
    """
    tokens = scene.tokens
    people = _people(scene, parts[-1], at)
    if people is None and at == parts[-1].first and len(parts) > 1:
        # "Families rallied, demanding a deal"
        beside = tokens.words[at].endswith(tokens.lexicon.language.doing_endings or ("\n",))
        people = _people(scene, parts[-2], parts[-2].last) if beside else None
    if people is None and at == parts[-1].first and len(parts) > 2 and tokens.words[at - 1] == ",":
        # "Families of the captives, some of whom had marched, demanded a deal"
        people = _people(scene, parts[0], parts[0].last)
    if people is not None or tokens.lexicon.language.inflects:
        return people
    near = _name_before(scene, parts[-1], at)
    if near is not None:
        return near
    first = parts[0].first
    first += tokens.words[first] in _QUOTES
    first += bool(tokens.masks[first] & _DETERMINER)
    last = first
    while last < min(parts[0].last, at) and tokens.capital(last) and not tokens.masks[last] & _NO_NAME:
        if not tokens.words[last].isalpha():
            return None
        last += 1
    if last == first:
        return None
    if last - first < _FULL_NAME and not (_is_surname(scene, first) or _is_short(scene, first)):
        return None
    aside = last == parts[0].last and len(parts) > 1
    beside = all(mask & _BETWEEN for mask in tokens.masks[last:at])
    if not aside and not (len(parts) == 1 and beside):
        return None
    return Actor(tokens.text[tokens.starts[first] : tokens.ends[last - 1]], None, first)


def _name_before(scene: Scene, clause: Clause, at: int) -> Actor | None:
    """A name right before the verb that begins the clause inside its sentence: "last month, Hale asked"."""
    tokens, first = scene.tokens, clause.first
    last = at
    while last > first and tokens.masks[last - 1] & _BETWEEN:
        last -= 1
    named = all(map(tokens.capital, range(first, last))) and all(map(str.isalpha, tokens.words[first:last]))
    if not named or not 0 < last - first <= _FULL_NAME or not first or tokens.words[first - 1] != ",":
        return None
    if any(mask & _NO_NAME for mask in tokens.masks[first:last]):
        return None
    return Actor(tokens.text[tokens.starts[first] : tokens.ends[last - 1]], None, first)


def _is_short(scene: Scene, at: int) -> bool:
    """Whether a word is the short name of a body, in a sentence that is not all in capitals: "OCHA calls on"."""
    word, behind = scene.tokens.surface(at), scene.tokens.surface(at + 1)
    return len(word) > 1 and word.isupper() and not behind.isupper()


def _is_surname(scene: Scene, at: int) -> bool:
    """Whether the text gives the full name of one it then calls by the last alone."""
    tokens, word = scene.tokens, scene.tokens.words[at]
    alike = (near for near, other in enumerate(tokens.words) if other == word and near != at)
    return any(near and tokens.capital(near) and tokens.capital(near - 1) and tokens.words[near - 1].isalpha()
               for near in alike)  # fmt: skip


def _people(scene: Scene, clause: Clause, at: int) -> Actor | None:
    """People or a body at the head of the clause who are no party of a war: "several aid agencies have urged"."""
    tokens = scene.tokens
    begin = clause.first + bool(tokens.masks[clause.first] & (_THAT | _AND))
    reach = range(begin, min(begin + _HEADED, at))
    head = next((near for near in reach if tokens.masks[near] & _PEOPLE), None)
    if head is None or any(mask & (_ADJUNCT | _OF | _SAY) for mask in tokens.masks[clause.first : head]):
        return None
    first = reach.start + bool(tokens.masks[reach.start] & _DETERMINER)
    return Actor(tokens.text[tokens.starts[first] : tokens.ends[tokens.behind(head) - 1]], None, first)
