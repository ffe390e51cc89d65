"""What a text names, with or without a number, that a later number without a noun may count.

Each question here is on words alone: which of them stands where, and whether a number could count it. Whose it is and
what a rule takes of it is asked elsewhere.
"""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, EVENTS, PEOPLE, PLACES, THINGS, object_of
from crossfoot.extract.phrase import OF, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.rule import Rule
from crossfoot.extract.tokens import Tokens

_bit = CONCEPTS.bit
_NUMBER_NOUN, _PEOPLE_NUMERAL = _bit("number-noun"), _bit("people-numeral")
TOLL, _AUDIENCE, _BODY = _bit("toll"), _bit("audience"), _bit("speaker-body")
#: people of whom others who are told of need not be
SOME_PEOPLE = frozenset({"child", "woman", "man"})
#: Words between "number of" and what is numbered, and the preposition.
_OF_REACH = 4
_DESCRIBED = 2
_NUMBERED_REACH, _NUMBERED = 5, THINGS | EVENTS | PLACES
#: What flew last was named within so many tokens before a sentence.
_WEAPON_REACH = 60
#: craft named by their make alone: «над морем з'явилися Су-24»
_CRAFT = tuple((_bit("model-of:" + name), name) for name in ("aircraft", "helicopter"))
#: How many tokens back the noun of a number without one may stand.
NOUN_REACH = 32


def verb_first(tokens: Tokens) -> bool:
    """Whether in the language of a text what governs stands before what it governs."""
    return tokens.lexicon.language.head is Head.FIRST


def may_count(tokens: Tokens, phrase: Phrase, thing: str | None) -> bool:
    """Whether a number can count a thing: «пятеро» are people and no dugouts."""
    people = tokens.masks[phrase.number.first] & _PEOPLE_NUMERAL if phrase.number.words else 0
    return not people or thing is None or thing in PEOPLE


def is_numbered(tokens: Tokens, noun: int, barring: int = 0) -> bool:
    """Whether a noun's number is told: "the number of Ukrainian soldiers killed was put at 900".

    The toll of an attack is not its number: what says so is ``barring``. A genitive stands right behind its noun,
    or behind a word that describes it: «кількість піших штурмів».
    """
    if verb_first(tokens):
        return bool(tokens.concepts(max(0, noun - _DESCRIBED), noun) & _NUMBER_NOUN)
    before = range(noun - 1, max(0, noun - _OF_REACH), -1)
    of = next((at for at in before if tokens.masks[at] & OF), 0)
    return of > 0 and bool(tokens.masks[of - 1] & _NUMBER_NOUN) and not tokens.masks[of - 1] & barring


def thing_numbered(tokens: Tokens, first: int, last: int) -> int:
    """The thing whose number is told between two positions, in a language of free order: «число разрушенных объектов
    гражданской инфраструктуры составило»; or -1. What stands before its noun describes it, what stands behind does too.
    """
    told = _number_noun(tokens, first, last)
    if told < 0:
        return -1
    attributes = tokens.lexicon.language.attributive_endings
    for at in range(told + 1, min(last, told + 1 + _NUMBERED_REACH)):
        found = object_of(tokens.masks[at])
        described = tokens.words[at].endswith(attributes)
        if found is not None and not (described and object_of(tokens.masks[tokens.behind(at)])):
            return at if found in _NUMBERED else -1
        if found is None and not described:
            return -1
    return -1


def harm_numbered(tokens: Tokens, first: int, last: int) -> int:
    """The concepts right behind a word for a number between two positions: whether it is that of the hurt."""
    told = _number_noun(tokens, first, last)
    return tokens.concepts(told + 1, told + 2) if told >= 0 else 0


def _number_noun(tokens: Tokens, first: int, last: int) -> int:
    """The last word for a number between two positions, or -1."""
    before = range(last - 1, max(first - 1, last - NOUN_REACH), -1)
    return next((at for at in before if tokens.base[at] & _NUMBER_NOUN), -1)


def numbered_word(tokens: Tokens, phrase: Phrase, first: int) -> str | None:
    """The noun that no object names and whose number is told: "the number of damaged bakeries has risen to 62"."""
    if verb_first(tokens):
        return None
    opens = max(first + 1, phrase.first - NOUN_REACH)
    of = next((at for at in range(phrase.first - 1, opens, -1) if tokens.masks[at] & OF), 0)
    if not of or not tokens.masks[of - 1] & _NUMBER_NOUN:
        return None
    for at in range(of + 1, min(of + _OF_REACH, phrase.first)):
        word = tokens.words[at]
        if not tokens.masks[at] and word.endswith(tokens.lexicon.language.plural_endings):
            return word
    return None


def noun_before(tokens: Tokens, phrase: Phrase, first: int) -> int:
    """The last countable thing named before a number that has none: "the size of its missile barrages ... 15"."""
    inside = 0
    for step in range(phrase.first - 1, max(first - 1, phrase.first - NOUN_REACH), -1):
        word = tokens.words[step]
        inside += (word == ")") - (word == "(")
        if inside > 0:
            continue
        if (tokens.masks[step] & _AUDIENCE and not is_numbered(tokens, step)) or tokens.masks[step + 1] & _BODY:
            # "told journalists that", "the refugee agency said": those who speak and listen are not counted where their
            # number is not told.
            continue
        found = object_of(tokens.masks[step])
        if found is not None and (found not in EVENTS | PLACES or is_numbered(tokens, step, TOLL)):
            # Of events only those whose number is told: «кількість штурмів зросла до 90»
            return step
    return -1


def told_number(tokens: Tokens, first: int, last: int) -> int:
    """The noun between two numbers whose number the second is said to be, or -1."""
    found = (at for at in range(last - 1, first, -1) if object_of(tokens.masks[at]) and is_numbered(tokens, at))
    return next(found, -1)


def named_between(tokens: Tokens, first: int, last: int) -> str | None:
    """The one thing named with an article and harmed between two numbers."""
    for step in range(last - 1, first, -1):
        found = object_of(tokens.masks[step])
        if found in THINGS and found not in AIR and tokens.concepts(max(first, step - 3), step) & A:
            return found
    return None


def weapon_before(tokens: Tokens, rule: Rule, first: int) -> str | None:
    """What flies and was named last before a sentence, without a number: "Drones came. The army shot down 25"."""
    for step in range(first - 1, max(-1, first - _WEAPON_REACH), -1):
        mask = tokens.masks[step]
        found = object_of(mask) or next((name for bit, name in _CRAFT if mask & bit), None)
        if found in AIR and found in rule.objects:
            return found
    return None
