"""The noun group behind a number: what is counted, its model, or the unknown noun as written."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EQUIPMENT, OBJECT, object_of
from crossfoot.extract.phrase import AND, HEDGE, IN, MODEL, OF, OR, PREPOSITION, Phrase
from crossfoot.extract.phrasing.groups import (
    behind_participle,
    lists_models,
    named_in_front,
    renames,
    said_to_be,
    shared_object,
)
from crossfoot.extract.phrasing.naming import NAMING, names
from crossfoot.extract.phrasing.noun_found import settle
from crossfoot.extract.phrasing.noun_group import NounGroup
from crossfoot.extract.phrasing.opening import OPENING, QUALIFYING, opens, qualifies
from crossfoot.extract.phrasing.words import NounWords
from crossfoot.extract.tokens import HYPHENS, NUMBER, SIGN

_bit = CONCEPTS.bit
_WITHIN_PAST, _DASH, _RISE = (_bit(name) for name in ("within-past", "dash", "rise"))
_RUNNING, _SAY, _EACH, _EACH_SIDE, _COMPOUND = (
    _bit(name) for name in ("running-count", "say", "each", "each-side", "compound-end")
)
#: «12 тисяч внаслідок боїв»
_BECAUSE = CONCEPTS.bit("st-because")
_NEGATION = CONCEPTS.any(("negation", "fail-to"))
#: "or more" behind a number limits it, before one it is "and more than"
_OR_MORE = _bit("at-least-after")
#: what can only stand behind a group, in any language and in one of free order
_BEHIND_ANY, _BEHIND_INFLECTED = _EACH | _EACH_SIDE | _RUNNING | _WITHIN_PAST, HEDGE | _RISE | _SAY
#: Signs inside a noun group.
_INSIDE = frozenset('“”"«»„×x')
#: The longest noun group, in tokens; a noun that follows at once, or an "or", stands within so many.
_LONGEST, _NEXT, _LINKED = 14, 3, 4
#: "three Project 100 Heron river patrol boats": behind the name of a design its noun stands within so many
_DESIGN, _DESIGNED = _bit("design"), 6
_VERBS = CONCEPTS.any(("be", "have", "modal", "st-rest", "held-there", "plain-past"))
#: "off", "beyond"; "close to", "deep inside"; "north of"
_OFF, _AWAY, _LED, _COMPASS = _bit("leads-off"), _bit("leads-away"), OF | IN | _bit("to"), _bit("where-compass")
#: The noun behind "(+4)" stands within so many tokens.
_ADDED = 4


def read_noun(near: NounWords, phrase: Phrase) -> None:
    """Give the phrase the noun group behind its number."""
    at = phrase.last
    if (who := said_to_be(near, at)) >= 0:
        phrase.object, phrase.noun, phrase.last = object_of(near.masks[who]), who, near.tokens.behind(who)
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
    if phrase.object == "person" and (who := said_to_be(near, phrase.last)) >= 0:
        # «40 погибших — дети»
        phrase.object = object_of(near.masks[who])


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
    settle(group)


def _joins(group: NounGroup, mask: int) -> bool | None:
    """Signs and words between the parts of a group, and those behind it."""
    near, phrase, at = group.near, group.phrase, group.at
    if _is_behind_group(group, mask):
        return False
    if joined := _inside(group, near.words[at]):
        group.at += joined
        return True
    if mask & (AND | OR) and phrase.noun < 0:
        return _links(group, mask)
    if mask & NUMBER and group.unknown >= 0 and phrase.noun < 0 and not near.tokens.joined(at):
        reach = _DESIGNED if near.masks[at - 1] & _DESIGN else _NEXT
        goes_on = at not in near.numbers and near.object_within(at + 1, reach)
        group.at += goes_on
        return goes_on
    if not mask & (SIGN | NUMBER) and group.is_compound():
        # "one U.S.-made carrier": the second half is no noun.
        group.unknown = group.unknown if mask & _COMPOUND else at
        group.at += 1
        return True
    return None


def _is_behind_group(group: NounGroup, mask: int) -> bool:
    """Whether the word can only stand behind a group: "40 each", "30 or more than 50"."""
    near = group.near
    if mask & _OR_MORE and near.tokens.behind(group.at) in near.numbers:
        return True
    return bool(mask & _BEHIND_ANY or (near.free_order and mask & _BEHIND_INFLECTED))


def _inside(group: NounGroup, word: str) -> int:
    """How many tokens a sign inside a group takes up: a quotation mark, a hyphen, the comma of a list of models."""
    near, at = group.near, group.at
    if word in _INSIDE or (word in HYPHENS and near.tokens.hyphen(at)):
        return 1
    if not near.month_first:
        return 0
    if word == "(" and group.unknown >= 0 and near.word(at + 2) == ")":
        # "Five Air Force (RAF) jets"
        return 3 if near.object_within(at + 3, _NEXT) else 0
    return int(word == "," and bool(group.models) and lists_models(near, at))


def _links(group: NounGroup, mask: int) -> bool | None:
    """ "And" and "or" before the noun: "12 cruise or ballistic missiles"."""
    near, phrase, at, unknown = group.near, group.phrase, group.at, group.unknown
    if mask & AND and unknown >= 0 and (shared := shared_object(near, unknown, at + 1)):
        phrase.object, phrase.noun, phrase.last = shared, unknown, unknown + 1
        return False
    if unknown >= 0 and near.month_first and near.is_plural(unknown):
        # "Two clerks and hospital workers": a plural is a noun of its own.
        return None
    if (unknown >= 0 or group.models) and near.object_within(at + 1, _LINKED):
        group.at += 1
        return True
    return None


def _unknown_word(group: NounGroup, mask: int) -> bool:
    """A word that says nothing else: an adjective, or a noun the language does not know."""
    near, phrase, at = group.near, group.phrase, group.at
    if mask & near.stops and near.attributive(at) and (behind := _behind_attribute(group)):
        group.at = behind
        return True
    if mask & (near.ends | _NEGATION | _BECAUSE) or at in near.numbers or near.set_apart(at):
        return False
    if _opens_phrase(near, at, mask) or (near.month_first and _leads_off(near, at)):
        return False
    if at == phrase.last and _is_doing(near, at):
        # "Including 90 serving life sentences", but "90 surviving hostages"
        return False
    if near.month_first and phrase.noun < 0 and (behind := near.behind_model(at)):
        # "150 BM-21 rockets"
        group.unknown, group.at = at, behind
        return True
    if near.month_first and phrase.noun >= 0:
        return _goes_behind_noun(group)
    if not mask & OBJECT and (near.is_verb(at) or near.is_past(at, phrase.number)):
        # "ще 40 лишаються без тепла": the noun is left out.
        return False
    return _adds_noun(group)


def _is_doing(near: NounWords, at: int) -> bool:
    """Whether a word says what those counted are doing, and stands before no noun."""
    word, behind = near.word(at), near.tokens.behind(at)
    if near.mask(at) or not word.endswith(near.tokens.lexicon.language.doing_endings):
        return False
    return not (near.object_within(behind, 2) or (behind < near.size and near.is_plural(behind)))


def _behind_attribute(group: NounGroup) -> int:
    """The position behind a participle whose noun follows, or 0: «30 пошкоджених будинків»."""
    near, at = group.near, group.at
    if at == group.phrase.number.last and (behind := behind_participle(near, at)):
        return behind
    behind = near.tokens.behind(at)
    return behind if near.object_within(behind, _NEXT) else 0


def _opens_phrase(near: NounWords, at: int, mask: int) -> bool:
    """Whether a phrase that the language knows whole begins with what ends a group."""
    if mask & OBJECT:
        return False
    base = near.tokens.base[at]
    if near.free_order:
        # «18 в небі над Аренськом»
        return bool(base & (IN | PREPOSITION))
    # "190 have power again", "2202 remain in force"; "18 billion to repair schools"
    return bool(base & _VERBS) or (at in near.tokens.phrases and bool(base & near.ends))


def _leads_off(near: NounWords, at: int) -> bool:
    """Whether a word tells where, and names nothing: "sank three off Lowford", "two north-east of it"."""
    base = near.tokens.base
    if near.tokens.hyphen(at + 1):
        # "three off-duty guards"
        return bool(base[at] & _COMPASS and near.mask(at + 3) & OF)
    if base[at] & _OFF:
        return not near.object_within(at + 1, 1)
    after = base[at + 1] if at + 1 < near.size else 0
    return bool((base[at] & _AWAY and after & _LED) or (base[at] & _COMPASS and after & OF))


def _goes_behind_noun(group: NounGroup) -> bool:
    """Whether the group goes on behind a known noun, as that only tells the kind of the next."""
    near, phrase, at = group.near, group.phrase, group.at
    if phrase.number.low <= 1:
        return False
    if _tells_their_kind(group):
        phrase.object, phrase.noun, group.unknown = None, -1, at
        group.at += 1
        return True
    # "5 rocket artillery strikes"
    if near.is_plural(phrase.noun) or not near.event_within(at + 1):
        return False
    group.at += 1
    return True


def _adds_noun(group: NounGroup) -> bool:
    """Take a word for the noun, where none better was read; whether more may follow."""
    near, at, unknown = group.near, group.at, group.unknown
    if near.month_first:
        if unknown >= 0 and near.is_plural(unknown) and not near.is_plural(at):
            # A plural ends the noun: "40 volunteers brought water".
            return False
        group.unknown = at
        group.at += 1
        return True
    if near.is_agent(at):
        # «90 выпущенных хуситами беспилотников»
        return group.skip()
    if unknown < 0 or renames(near, unknown, at):
        group.unknown = at
    group.at += 1
    # The first word that is no adjective is the noun; «п'ять установок «Град» goes on with its model.
    models = near.mask(at + 1) & MODEL or (near.word(at + 1) in _INSIDE and near.mask(at + 2) & MODEL)
    return bool(near.attributive(at) or near.tokens.hyphen(at + 1) or models)


def _tells_their_kind(group: NounGroup) -> bool:
    """Whether the noun read so far only tells the kind of the plural behind it: "five drone pilots".

    Of several it would be a plural itself, and no verb of several ends so.
    """
    near, at = group.near, group.at
    return near.tokens.behind(group.phrase.noun) == at and near.is_plural(at) and not near.is_plural(at - 1)
