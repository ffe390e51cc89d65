"""Who holds a position, named behind its verb, where endings tell the subject: «План перемир'я підтримав Осло»."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive
from crossfoot.extract.holding.words import POSITION, READY
from crossfoot.extract.parties import LEADER, Party
from crossfoot.extract.seats import SEAT

#: «підтримала й Варшава», «відмовилися також у Кремлі»
_PASSED, _AND = bits("and", "say-skip", "adverb"), bits("and")
_STATES, _ADJUNCT = bits("po-people"), bits("adjunct")
_IN_BODY, _HOUSE = bits("speaker-in"), bits("state-body") | SEAT
_PRONOUN = bits("he-she", "it-they", "we", "both-sides")
#: what one does for or against something, or with a readiness
_STANDS = bits("po-stands", "po-light")
#: those who are asked, and seldom ask
_ASKED = bits("resident", "me-people", "civilian", "person")
#: So many tokens stand between a verb and its subject.
_REACH = 3


def postponed_subject(scene: Scene, part: Clause, verb: int, found: Party | None) -> Party | None:
    """The party behind a verb of the clause, before which its object stands, that its endings make its subject.

    ``found`` is the party before the verb, which may belong to the object: «План Осло підтримав Берн».
    """
    tokens = scene.tokens
    language, told = tokens.lexicon.language, tokens.words[verb]
    ready = language.inflects and bool(tokens.masks[verb] & READY)
    letters = "" if ready else language.subject_letters(told)
    if not (letters or ready) or verb == part.first or tokens.concepts(part.first, verb) & _PRONOUN:
        return None
    if found is not None and (tokens.words[found.last - 1][-1] in letters or _leads(scene, part, found)):
        return None
    if ready:
        return _ready_behind(scene, part, verb) if found is None else None
    many = any(ending in letters for ending in language.nominative_plural_endings)
    begin = _past_adverbs(scene, tokens.behind(verb), part.last)
    if many and tokens.masks[min(begin, part.last - 1)] & _IN_BODY:
        # «Відкинули в Кремлі»
        house = next(iter(scene.parties.between(begin + 1, begin + 2)), None)
        return house if house is not None and tokens.masks[house.first] & _HOUSE else None
    party = next(iter(scene.parties.between(begin, begin + 1)), None)
    if party is None and many:
        return _states_behind(scene, begin, part.last)
    if party is None or not party.acts or party.last > part.last:
        return None
    if tokens.masks[party.first] & _ASKED:
        # «Попросив жителів»: whom one asked.
        return None
    # «Прес-секретар» is one phrase.
    name = tokens.words[tokens.behind(party.first) - 1] if party.last > party.first + 1 else tokens.words[party.first]
    if tokens.masks[party.first] & LEADER and name.endswith(language.genitive_endings):
        # «Підтримує Гейла»: whom one backs.
        return None
    return party if name[-1] in letters or (many and _is_joined(scene, party)) else None


def _states_behind(scene: Scene, begin: int, last: int) -> Party | None:
    """States that act together, by their number or all of them: «виступили 27 держав», «всі країни»."""
    tokens = scene.tokens
    found = next((at for at in range(begin, min(begin + _REACH, last)) if tokens.masks[at] & _STATES), None)
    if found is None or any(tokens.base[at] & _ADJUNCT for at in range(begin, found)):
        return None
    return Party(begin, found + 1, None)


def _ready_behind(scene: Scene, part: Clause, at: int) -> Party | None:
    """Who is ready, right behind the word: «До переговорів готове Осло», «готові прийняти і Осло, і Берн»."""
    tokens = scene.tokens
    begin = tokens.behind(at)
    deed = begin < part.last and is_infinitive(tokens, begin)
    if deed:
        begin += 1
        if begin >= part.last or not tokens.masks[begin] & _AND:
            # «Готове прийняти Осло»: whom it will receive.
            return None
    begin = _past_adverbs(scene, begin, part.last)
    party = next(iter(scene.parties.between(begin, begin + 1)), None)
    return party if party is not None and party.acts and party.last <= part.last else None


def stands_behind(scene: Scene, part: Clause, at: int) -> int | None:
    """The verb that a word of position goes with which opens its clause: «Проти угоди виступив», «Готовність до»."""
    tokens = scene.tokens
    if not tokens.lexicon.language.inflects or at - part.first > 1:
        return None
    return next((near for near in range(at + 1, part.last) if tokens.masks[near] & _STANDS), None)


def _leads(scene: Scene, part: Clause, found: Party) -> bool:
    """Whether a party before the verb is one whose name does not tell its case: «Глава МИД», «Нетаньяху», «ООН»."""
    named = scene.parties.has_office(found) or scene.tokens.masks[found.first] & LEADER
    named = named or scene.tokens.surface(found.first).isupper()
    return bool(named) and found.first == part.first


def _past_adverbs(scene: Scene, begin: int, last: int) -> int:
    """Behind adverbs, and adjectives of who acts: «виступають ультраправі міністри»."""
    tokens = scene.tokens
    attributes = tokens.lexicon.language.attributive_endings
    for at in range(begin, min(begin + _REACH, last)):
        passed = tokens.masks[at] & _PASSED or (not tokens.capital(at) and tokens.words[at].endswith(attributes))
        if scene.parties.between(at, at + 1) or not passed:
            return at
    return begin


def _is_joined(scene: Scene, party: Party) -> bool:
    """Whether another acts together with a party: «підтримали Осло і Варшава»."""
    behind = scene.parties.end_of(party)
    # «І Осло, і Варшава»
    behind += scene.tokens.words[behind : behind + 1] == [","]
    joined = behind < len(scene.tokens.masks) and scene.tokens.masks[behind] & _AND
    return bool(joined) and bool(scene.parties.between(behind + 1, behind + 2))


def is_ours(scene: Scene, at: int) -> bool:
    """Whether a verb has an ending that says "we" by itself: «Вимагаємо виведення військ»."""
    tokens = scene.tokens
    word = tokens.words[tokens.behind(at) - 1]
    ours = (ending for ending in tokens.lexicon.language.first_person_endings if len(ending) > 1)
    # «На цій основі готові говорити»
    ready = tokens.masks[at] & READY and word.endswith(tokens.lexicon.language.nominative_plural_endings or ("\n",))
    return bool(ready) or (bool(tokens.masks[at] & POSITION) and word.endswith(tuple(ours)))
