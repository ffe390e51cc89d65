"""The noun group behind a number: what is counted, its model, or the unknown noun as written."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.numbered import MANY
from crossfoot.extract.objects import AIR, EQUIPMENT, MOST, OBJECT, object_of
from crossfoot.extract.phrase import AND, HEDGE, IN, MODEL, OR, PREPOSITION, Phrase
from crossfoot.extract.phrasing.groups import (
    behind_participle,
    inserted_event,
    is_said_to_be,
    joined_event,
    lists_models,
    named_in_front,
    renames,
    shared_event,
    shared_object,
)
from crossfoot.extract.phrasing.naming import NAMING, names
from crossfoot.extract.phrasing.noun_group import NounGroup
from crossfoot.extract.phrasing.opening import OPENING, QUALIFYING, opens, qualifies
from crossfoot.extract.phrasing.words import NounWords
from crossfoot.extract.tokens import HYPHENS, NUMBER, SIGN

_bit = CONCEPTS.bit
_WITHIN_PAST, _DASH, _DEED, _RISE = (_bit(name) for name in ("within-past", "dash", "deed-noun", "rise"))
_RUNNING, _SAY, _EACH, _EACH_SIDE, _COMPOUND = (
    _bit(name) for name in ("running-count", "say", "each", "each-side", "compound-end")
)
_COUNTS_PEOPLE = _bit("counts-people")
_NEGATION = CONCEPTS.any(("negation", "fail-to"))
#: nouns of what was done, which govern their number themselves
_DEEDS = CONCEPTS.any(("impact-noun", "damage-to", "debris"))
#: "or more" behind a number limits it, before one it is "and more than"
_OR_MORE = _bit("at-least-after")
#: Signs inside a noun group.
_INSIDE = frozenset('“”"«»„×x')
#: The longest noun group, in tokens; the noun of a free order stands within so many.
_LONGEST, _NEAR = 14, 5
#: "three Project 100 Heron river patrol boats": behind the name of a design its noun stands within so many
_DESIGN, _DESIGNED = _bit("design"), 6
_VERBS = CONCEPTS.any(("be", "have", "modal", "st-rest", "held-there", "plain-past"))
#: The noun behind "(+4)" stands within so many tokens.
_ADDED = 4


def read_noun(near: NounWords, phrase: Phrase) -> None:
    """Give the phrase the noun group behind its number."""
    at = phrase.last
    if is_said_to_be(near, at):
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[at + 1]), at + 1, near.tokens.behind(at + 1)
        return
    row = not phrase.number.words and near.mask(at) & _DASH and object_of(near.mask(at + 1)) in EQUIPMENT
    if at < near.size and (near.tokens.hyphen(at) or (row and not named_in_front(near, phrase))):
        # "155-ті снаряди"; a row of a table: "45 - tanks"
        at += 1
    if behind := _behind_addition(near, phrase):
        _read(NounGroup(near, phrase, behind))
        phrase.noun, phrase.last = -1, at
        return
    _read(NounGroup(near, phrase, at))
    if phrase.object == "person" and is_said_to_be(near, phrase.last):
        # «40 погибших — дети»
        phrase.object = object_of(near.masks[phrase.last + 1])


def _behind_addition(near: NounWords, phrase: Phrase) -> int:
    """The position behind the "(+4)" of "11,671 (+4) enemy tanks", whose noun stands behind what was added; or 0."""
    at = phrase.last
    if not near.month_first or near.word(at) != "(" or near.word(at + 1) != "+":
        return 0
    added = near.numbers.get(at + 2) or near.numbers.get(at + 1)
    closed = added.last if added is not None else at + 3
    return closed + 1 if near.word(closed) == ")" and near.object_within(closed + 1, _ADDED) else 0


def _read(group: NounGroup) -> None:
    """Read up to the end of the group and settle what its noun is."""
    limit = min(group.near.size, group.at + _LONGEST)
    opening = OPENING | group.near.ends
    going = True
    while going and group.at < limit:
        mask = group.near.masks[group.at]
        if group.ends_with_noun(mask):
            break
        decided = opens(group, mask) if mask & opening else None
        if decided is None and mask & QUALIFYING:
            decided = qualifies(group, mask)
        if decided is None and mask & NAMING:
            decided = names(group, mask)
        if decided is None:
            decided = _joins(group, mask)
        going = _unknown_word(group, mask) if decided is None else decided
    _settle(group)


def _joins(group: NounGroup, mask: int) -> bool | None:
    """Signs and words between the parts of a group, and those behind it."""
    near, phrase, at, unknown = group.near, group.phrase, group.at, group.unknown
    if mask & _OR_MORE and near.tokens.behind(at) in near.numbers:
        return False
    if mask & (_EACH | _EACH_SIDE | _RUNNING | _WITHIN_PAST) or (mask & (HEDGE | _RISE | _SAY) and near.free_order):
        return False
    word = near.words[at]
    if word in _INSIDE or (word in HYPHENS and near.tokens.hyphen(at)):
        group.at += 1
        return True
    if word == "," and near.month_first and group.models and lists_models(near, at):
        group.at += 1
        return True
    if word == "(" and near.month_first and unknown >= 0 and near.word(at + 2) == ")":
        # "Five Air Force (RAF) jets"
        if near.object_within(at + 3, 3):
            group.at += 3
            return True
    if mask & AND and unknown >= 0 and phrase.noun < 0 and (shared := shared_object(near, unknown, at + 1)):
        phrase.object, phrase.noun, phrase.last = shared, unknown, unknown + 1
        return False
    either = mask & (AND | OR) and phrase.noun < 0
    if either and near.month_first and unknown >= 0 and near.is_plural(unknown):
        # "Two clerks and hospital workers": a plural is a noun of its own.
        return None
    if either and (unknown >= 0 or group.models) and near.object_within(at + 1, 4):
        group.at += 1
        return True
    if mask & NUMBER and unknown >= 0 and phrase.noun < 0 and not near.tokens.joined(at):
        reach = _DESIGNED if near.masks[at - 1] & _DESIGN else 3
        goes_on = near.object_within(at + 1, reach) and at not in near.numbers
        group.at += goes_on
        return goes_on
    if not mask & (SIGN | NUMBER) and group.is_compound():
        # "one U.S.-made carrier": the second half is no noun.
        group.unknown = unknown if mask & _COMPOUND else at
        group.at += 1
        return True
    return None


def _unknown_word(group: NounGroup, mask: int) -> bool:
    """A word that says nothing else: an adjective, or a noun the language does not know."""
    near, at, unknown = group.near, group.at, group.unknown
    if mask & near.stops and near.attributive(at):
        if at == group.phrase.number.last and (behind := behind_participle(near, at)):
            group.at = behind
            return True
        if near.object_within(near.tokens.behind(at), 3):
            # 30 пошкоджених будинків
            return group.skip()
    if mask & (near.ends | _NEGATION) or at in near.numbers or near.set_apart(at):
        return False
    if near.free_order and near.tokens.base[at] & (IN | PREPOSITION) and not mask & OBJECT:
        # «18 в небі над Аренськом»: where, in a phrase that the language knows whole
        return False
    if near.month_first and at in near.tokens.phrases and near.tokens.base[at] & near.ends and not mask & OBJECT:
        # "18 billion to repair schools": a phrase that begins with what ends a group
        return False
    if near.month_first and near.tokens.base[at] & _VERBS:
        # "190 have power again", "2202 remain in force": phrases that begin with a verb
        return False
    if near.month_first and group.phrase.noun < 0 and (behind := near.behind_model(at)):
        # "150 BM-21 rockets"
        group.unknown, group.at = at, behind
        return True
    if group.phrase.noun >= 0 and near.month_first:
        if _tells_their_kind(group):
            group.phrase.object, group.phrase.noun, group.unknown = None, -1, at
            group.at += 1
            return True
        if group.phrase.number.low > 1 and not near.is_plural(group.phrase.noun) and near.event_within(at + 1):
            # "5 rocket artillery strikes": the first noun only tells their kind.
            group.at += 1
            return True
        return False
    if (near.is_verb(at) or near.is_past(at, group.phrase.number)) and not mask & OBJECT:
        # "ще 40 лишаються без тепла": the noun is left out.
        return False
    if unknown >= 0 and near.month_first and near.is_plural(unknown) and not near.is_plural(at):
        # A plural ends the noun: "40 volunteers brought water".
        return False
    if near.is_agent(at):
        # «90 выпущенных хуситами беспилотников»
        return group.skip()
    if unknown < 0 or near.month_first or renames(near, unknown, at):
        group.unknown = at
    group.at += 1
    if near.month_first:
        return True
    # The first word that is no adjective is the noun.
    goes_on = near.attributive(at) or near.tokens.hyphen(at + 1) or near.mask(at + 1) & MODEL
    # «п'ять установок «Град»
    goes_on = goes_on or (near.word(at + 1) in _INSIDE and near.mask(at + 2) & MODEL)
    return at - group.phrase.last <= _NEAR and bool(goes_on)


def _tells_their_kind(group: NounGroup) -> bool:
    """Whether the noun read so far only tells the kind of the plural behind it: "five drone pilots".

    Of several it would be a plural itself, and no verb of several ends so.
    """
    near, phrase, at = group.near, group.phrase, group.at
    if phrase.number.low <= 1 or near.tokens.behind(phrase.noun) != at:
        return False
    return near.is_plural(at) and not near.is_plural(at - 1)


def _settle(group: NounGroup) -> None:
    """Where no known noun was found: a model's own plural, the noun of the next number, or the unknown word."""
    near, phrase, at = group.near, group.phrase, group.at
    if group.models and group.nameless and not phrase.unit and near.masks[at - 1] & OBJECT:
        # "300 Shaheds": a model's plural is the noun itself.
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[at - 1]), at - 1, at
    if phrase.noun >= 0 and phrase.number.low > MOST.get(phrase.object or "", phrase.number.low):
        # "1.8 million units" are no reactors.
        phrase.object, phrase.noun, group.unknown = None, -1, phrase.noun
    if group.nameless and phrase.unit is None and near.mask(phrase.last) & (AND | _OR_MORE):
        # «до 200 и более 490 солдат соответственно»
        phrase.object = shared_object(near, -1, near.tokens.behind(phrase.last))
    several = near.is_plural(near.tokens.behind(phrase.noun) - 1)
    if phrase.number.low > 1 and near.month_first and phrase.object in AIR and not several:
        event = joined_event(near, phrase.last)
        if event >= 0:
            phrase.object, phrase.noun, phrase.last = object_of(near.masks[event]), event, near.tokens.behind(event)
        else:
            phrase.object = shared_event(near, phrase.last) or phrase.object
    phrase.model = tuple(dict.fromkeys(group.models))
    if phrase.number.kind is Kind.ORDINAL and phrase.noun < 0 and near.mask(at) & _DEED:
        # "The second complete loss of power", "a second exchange": what was done again is the noun.
        group.unknown = at
    if phrase.noun < 0 and group.unknown >= 0 and phrase.unit is None:
        _settle_unknown(group)


def _settle_unknown(group: NounGroup) -> None:
    """The noun as written, where the language does not know it."""
    near, phrase = group.near, group.phrase
    if near.month_first and _is_no_noun(group):
        return
    phrase.last = group.unknown + 1
    if near.free_order and near.attributive(group.unknown) and near.mask(phrase.last) & _DEEDS:
        # «семь прямых попаданий»
        return
    if near.free_order and near.attributive(group.unknown) and (event := inserted_event(near, group.unknown)):
        phrase.object = event
        return
    if near.masks[group.unknown] & MANY:
        # «трёх механизированных, штурмовой бригад»
        phrase.object, phrase.noun = "brigade", group.unknown
        return
    # Where the text is cut off, the noun that would follow in a language of this order is missing.
    if near.month_first or group.unknown + 2 < near.size or not near.tokens.text[-1].isalpha():
        if near.masks[phrase.number.first] & _COUNTS_PEOPLE and phrase.number.words:
            # «двоє його заступників»: so only people are counted
            phrase.object = "person"
            return
        phrase.other_noun = near.words[group.unknown]
        if near.month_first and _is_people(group, group.unknown):
            # "900 Lebanese"
            phrase.object, phrase.noun = "person", group.unknown


def _is_no_noun(group: NounGroup) -> bool:
    """Whether the word behind a number tells how or what was done: "19 named as members", "one critically"."""
    near, at = group.near, group.unknown
    if near.words[at].endswith(near.tokens.lexicon.language.adverb_endings):
        return True
    return group.phrase.number.low != 1 and near.participle(at)


def _is_people(group: NounGroup, at: int) -> bool:
    """Whether a word with a capital is the name of a people, with no noun of its own behind it."""
    entry = GAZETTEER[group.near.words[at]]
    return entry is not None and entry.people is not None and group.near.tokens.capital(at) and group.at == at + 1
