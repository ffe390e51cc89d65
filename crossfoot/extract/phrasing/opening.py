"""What stands between a number and its noun, and what ends a noun group before it has named anything.

"40 wounded soldiers", "900 daily sorties", "200,000 confirmed dead", "another 90,000 remain without power".
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, object_of
from crossfoot.extract.phrase import AND, ANOTHER, MODEL, OR, OTHER
from crossfoot.extract.phrasing.groups import measured
from crossfoot.extract.phrasing.naming import OUTCOME
from crossfoot.extract.phrasing.noun_group import NounGroup
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.tokens import INNER, NUMBER, SIGN

_bit = CONCEPTS.bit
_SAY, _FOR, _ADVERB, _VERB_NOUN = (_bit(name) for name in ("say", "for", "adverb", "verb-noun"))
_MODAL = CONCEPTS.any(("modal", "must"))
#: "41 pieces of equipment"
_PIECES = _bit("pieces-of")
#: what may be struck stands behind these with the word that elsewhere means "each"
_STRUCK = CONCEPTS.any(("attack-noun", "attack-verb", "inflict", "impact-noun", "where-hit"))
#: "military", "battlefield": words before them that say whose
_ARMYS = _bit("of-troops")
#: "reached 900 overnight": words of time and place that are no nouns
_NO_NOUN, _PLAIN_PAST = _bit("no-noun"), _bit("plain-past")
_DEED_NOUN = _bit("deed-noun")
#: participles before the people they were done to; verbs of what stays as it is
_DONE_TO = CONCEPTS.any(("injure", "capture", "detain", "rescue", "missing", "dead-people"))
_REST = CONCEPTS.any(("st-rest", "dwell"))
#: What goes on with the noun though it may part a number from the noun of another.
_GOES_ON = INNER | _ADVERB | OTHER | ANOTHER | NUMBER | OUTCOME | MODEL | OBJECT | AND | SIGN
#: What each step asks for, together with what ends a group: a word with none of these is not its business.
OPENING = _DEED_NOUN | _NO_NOUN | _PLAIN_PAST | _ARMYS | _DONE_TO | _STRUCK | _VERB_NOUN | _MODAL | INNER | A | _FOR
QUALIFYING = _ADVERB | _PIECES | OTHER | ANOTHER | NUMBER | _SAY | _REST


def opens(group: NounGroup, mask: int) -> bool | None:
    """What stands right behind the number, and what ends a group; True goes on, False ends, None is another's."""
    near, at = group.near, group.at
    if mask & _NO_NOUN and group.nameless and not mask & _PLAIN_PAST:
        return _leads_to_noun(group) and group.skip()
    if mask & near.stops and _is_how(group) and near.object_within(near.tokens.behind(at), 1):
        return group.skip()
    if at == group.phrase.last and (begun := _begins(group, mask)) is not None:
        return begun
    if mask & _MODAL:
        # "of four boilers two cannot be saved"
        return False
    if near.month_first and (behind := near.behind_model(at)):
        group.unknown, group.at = at, behind
        return True
    if mask & near.ends and not (_goes_on(group, mask) or group.is_compound() or near.attributive(at)):
        return False
    if mask & INNER:
        group.at += 1
        return True
    # "a 390-for-390 exchange"
    return False if mask & (A | _FOR) else None


def _begins(group: NounGroup, mask: int) -> bool | None:
    """What the first word behind the number decides."""
    near, phrase, at = group.near, group.phrase, group.at
    if mask & _PLAIN_PAST:
        # "Of the wounded 19 went home"
        return False
    if near.month_first and (led := _leads(group, mask)) is not None:
        return led
    if not mask & _VERB_NOUN:
        return None
    # "26 fires since Sunday"
    if mask & OBJECT:
        phrase.object, phrase.noun, phrase.last = object_of(mask), at, near.tokens.behind(at)
    else:
        group.unknown = at
    return False


def _leads_to_noun(group: NounGroup) -> bool:
    """Whether a word of time or place stands before a noun: "900 daily sorties", but "900 daily"."""
    near, at = group.near, group.near.tokens.behind(group.at)
    if near.mask(at) & near.ends:
        return False
    return near.object_within(at, 2) or bool(near.word(at) and near.is_plural(at))


def _goes_on(group: NounGroup, mask: int) -> bool:
    """Whether what may part a group does not: "three Iskander-M or KN-23 missiles" are one kind all the same."""
    return bool(mask & _GOES_ON or (mask & OR and (group.models or group.is_adjective_before(group.at))))


def _is_how(group: NounGroup) -> bool:
    """Whether the one word before tells how or by whom, as several would be a plural: "seven newly built tanks"."""
    near, unknown = group.near, group.unknown
    behind = near.month_first and unknown == group.phrase.last == group.at - 1
    return behind and group.phrase.number.low > 1 and not near.is_plural(unknown)


def _leads(group: NounGroup, mask: int) -> bool | None:
    """Participles and the like that stand right behind a number before its noun, in a language of this order."""
    near, phrase, at = group.near, group.phrase, group.at
    if mask & _DONE_TO and near.people_within(near.tokens.behind(at)):
        # "40 wounded soldiers", "two missing clerks", "12 abducted Norland children"
        return group.skip()
    if mask & near.stops and phrase.noun < 0 and near.participle(at):
        # "120,000 affected households", "162 launched Norlandic drones"
        after = near.tokens.behind(at)
        while after < near.size and near.tokens.capital(after) and not near.masks[after] & (near.ends | OBJECT | SIGN):
            after += 1
        if near.object_within(after, 1):
            return group.skip()
    if mask & _DEED_NOUN and mask & near.stops and near.object_within(near.tokens.behind(at), 1):
        # "26 evacuation vehicles"
        return group.skip()
    if mask & _ARMYS and mask & near.stops and near.object_within(near.tokens.behind(at), 2):
        # "four army tanks"
        return group.skip()
    if mask & _STRUCK and phrase.noun < 0 and near.event_within(near.tokens.behind(at)):
        # "88 shelling attacks" are strikes, where attacks may be those of infantry.
        after = near.tokens.behind(at)
        phrase.object, phrase.noun, phrase.last = "strike", after, near.tokens.behind(after)
        return False
    return None


def qualifies(group: NounGroup, mask: int) -> bool | None:
    """Words that go before the noun."""
    near, phrase, at = group.near, group.phrase, group.at
    if group.nameless:
        if mask & (_ADVERB | _PIECES):
            return group.skip()
        if mask & (OTHER | ANOTHER):
            phrase.other = phrase.other or bool(mask & OTHER)
            return group.skip()
    if mask & NUMBER and phrase.noun < 0 and (skipped := measured(near, at)):
        group.at = skipped
        return True
    if group.nameless and near.month_first:
        if mask & _SAY and not mask & OBJECT:
            # "200,000 confirmed dead"
            return group.skip()
        if mask & _REST:
            # "Another 90,000 remain without power": the noun is left out.
            return False
    return None
