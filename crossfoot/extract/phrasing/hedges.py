"""Hedges, currency signs and articles before a number."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import MORE_AFTER, MULTIPLIER
from crossfoot.extract.objects import AIR, OBJECT, object_of
from crossfoot.extract.phrase import ANOTHER, BE, FROM, HEDGE, HEDGES, OF, OTHER, PREPOSITION, TRAILING, Phrase, unit_of
from crossfoot.extract.phrasing.words import A, NounWords, is_currency
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN
from crossfoot.model.bound import Hedge

_bit = CONCEPTS.bit
_EXACT = Hedge.EXACT
_UNIT, _WITHIN, _EACH, _TO, _RISE = (_bit(name) for name in ("unit", "within", "each", "to", "rise"))
#: "information about", "we know about": what follows is no estimate
_ABOUT_WHAT, _SAY = _bit("about-what"), _bit("say")
#: «с десяток» is about ten, «с десятком» with ten
_ABOUT_WITH, _ABOUT_COUNTED = _bit("about-with"), _bit("about-counted")
#: a place, but for before a measure
_ROUGHLY = _bit("roughly")
#: "or more" behind a number limits it, before one it is "and more than"
_OR_MORE = _bit("at-least-after")
#: what may be struck stands behind these with the word that elsewhere means "each"
_STRUCK = CONCEPTS.any(("attack-noun", "attack-verb", "inflict", "impact-noun", "where-hit"))
#: "-odd", "-plus": joined to a number by a hyphen they widen it
_JOINED_LIMITS = ((_bit("joined-more"), Hedge.AT_LEAST), (_bit("joined-about"), Hedge.ABOUT))
#: "climbed past": behind a change it is the mark that was passed
_PAST = _bit("past-mark")
_POPULATION, _THESE = _bit("population"), _bit("these-are")
_RESTORED = CONCEPTS.any(("restored", "come-back"))
_SUPPLY = CONCEPTS.any(("power", "heat", "water"))
#: What may stand before a number that is of its phrase, and which signs.
_LEADS = HEDGE | _OR_MORE | _WITHIN | _ABOUT_WITH | _UNIT | OTHER | ANOTHER | _EACH | PREPOSITION | A | _THESE
_LEADING = frozenset("+\"“«'‘")
#: How many tokens back the verb of a change may stand: "rose from 30 a month in one year to 100".
_RISE_REACH = 10


def read_hedge(near: NounWords, phrase: Phrase) -> None:
    """Hedges, currency signs and articles before the number."""
    at = phrase.first
    for _ in range(6):
        before = near.before(at)
        if before < 0:
            break
        mask = near.masks[before]
        if mask & _PAST and near.mask(near.before(before)) & _RISE:
            phrase.hedge, phrase.first = Hedge.MORE_THAN, before
            break
        if not mask & _LEADS and near.words[before] not in _LEADING:
            break
        hedge = next((hedge for bit, hedge in HEDGES if mask & bit), None) if mask & HEDGE else None
        if hedge is Hedge.ABOUT and mask & PREPOSITION and _tells_topic(near, near.before(before)):
            # "information about six dead"
            break
        if hedge is Hedge.AT_MOST and mask & _TO and phrase.hedge is not Hedge.EXACT:
            # «доповнення до понад 100 ракет»: a preposition
            break
        if mask & _WITHIN and phrase.first == at:
            phrase.within = True
            break
        if hedge is not None and not mask & NEWLINE:
            phrase.hedge = hedge if hedge is not Hedge.AT_MOST or not _rises(near, phrase, before) else Hedge.EXACT
        elif mask & _UNIT and is_currency(mask):
            if near.mask(before - 1) & (NUMBER | NUMERAL | MULTIPLIER):
                # "A loan of nine billion euros over two years": that of the number before
                break
            phrase.unit, phrase.currency = unit_of(mask), True
        elif mask & (OTHER | ANOTHER):
            phrase.other = phrase.other or bool(mask & OTHER)
        elif mask & _OR_MORE:
            # «два танка и более 50 солдат»: no limit of the tanks
            phrase.hedge, phrase.first = Hedge.MORE_THAN, at - 1
            break
        elif mask & _EACH and near.free_order:
            if near.mask(near.before(before)) & _STRUCK and not _is_weapon(near, phrase.number.last):
                # «удари по 70 цілях»: what was struck, not how many each.
                break
            phrase.each = True
        elif mask & _ABOUT_WITH and before + 1 == phrase.number.first and near.masks[before + 1] & _ABOUT_COUNTED:
            # «с десяток раненых»
            phrase.hedge, phrase.first = Hedge.ABOUT, before
            break
        elif mask & (PREPOSITION | _THESE) and near.free_order and near.mask(near.before(before)) & HEDGE:
            # щонайменше на дві доби, как минимум о девяти, приблизно це 40 вагонів
            pass
        elif (near.words[before] == "+" and not near.tokens.joined(at)) or (
            not (mask & A and phrase.first == at) and near.words[before] not in _LEADING
        ):
            break
        at = before
        if not mask & (SIGN & ~_UNIT) or near.words[before] in ("+", "~"):
            phrase.first = before
    start = near.tokens.starts[phrase.number.first]
    if phrase.hedge is _EXACT and near.tokens.text[max(0, start - 2) : start].strip() == "~":
        # "~13.1 million", "~ 13 km"
        phrase.hedge = Hedge.ABOUT
    if phrase.hedge is _EXACT and near.mask(before := near.before(phrase.first)) & _ROUGHLY:
        if near.mask(phrase.number.last) & _UNIT:
            # «в районі 40 км», but «в районі 12 сіл»
            phrase.hedge, phrase.first = Hedge.ABOUT, before
    _hedged_noun(near, phrase)
    # An article alone is no part of the quote.
    while phrase.first < phrase.number.first and near.masks[phrase.first] & A and not near.masks[phrase.first] & HEDGE:
        phrase.first = near.tokens.behind(phrase.first)


def _tells_topic(near: NounWords, at: int) -> bool:
    """Whether "about" leads to what is told of: "knows about nine ships", "what was said about a week of raids"."""
    return bool(near.mask(at) & _ABOUT_WHAT or (near.mask(at) & _SAY and near.mask(near.before(at)) & BE))


def _rises(near: NounWords, phrase: Phrase, at: int) -> bool:
    """Whether the word of limit is the direction of a change: «до 26 зросло» reaches 26 and is no limit."""
    if not near.masks[at] & _TO:
        return False
    before = near.before(at)
    if near.mask(before) & _SUPPLY or (near.mask(before) & _RESTORED and near.mask(near.before(before)) & _SUPPLY):
        # «відновили подачу тепла до 20 будинків», «світло повернулося до 20 осель»
        return True
    if near.free_order and _is_reached(near, at):
        return True
    around = (*range(max(0, at - _RISE_REACH), at), *range(phrase.last, min(near.size, phrase.last + 3)))
    return any(near.masks[step] & _RISE for step in around)


def _is_reached(near: NounWords, at: int) -> bool:
    """Whether a number with "from" stands right before: «з 240 кілометрів до 940»."""
    step, unit = at - 1, False
    if step > 0 and near.masks[step] & (_UNIT | OBJECT):
        step, unit = step - 1, True
    while step > 0 and near.masks[step] & (NUMBER | NUMERAL | MULTIPLIER):
        step -= 1
    return step < at - 1 - unit and step >= 0 and bool(near.masks[step] & FROM)


def _hedged_noun(near: NounWords, phrase: Phrase) -> None:
    """An estimated population of 33 million: the hedge stands before the noun."""
    if phrase.hedge is not _EXACT:
        return
    of = near.before(phrase.first)
    if of < 2 or not near.masks[of] & OF:
        return
    noun = near.before(of)
    before = near.before(noun)
    told = near.mask(noun) & _POPULATION or not near.mask(noun) & (SIGN | near.stops)
    if before >= 0 and told:
        hedge = next((hedge for bit, hedge in HEDGES if near.masks[before] & bit), None)
        if hedge is Hedge.ABOUT:
            phrase.hedge, phrase.first = hedge, before


def _is_weapon(near: NounWords, at: int) -> bool:
    """Whether the noun within the next words flies: «удари по три БпЛА»."""
    found = (object_of(near.mask(step)) for step in range(at, min(near.size, at + 4)))
    return next((name in AIR - {"target", "aerial_target"} for name in found if name), False)


def limit_behind(near: NounWords, phrase: Phrase) -> None:
    """ "25 or more missiles", "25+ missiles": a limit between number and noun."""
    at = phrase.last
    if near.word(at) == "+" and near.tokens.joined(at) and not near.mask(at + 1) & NUMBER:
        phrase.hedge, phrase.last = Hedge.AT_LEAST, at + 1
    if near.tokens.hyphen(at):
        # "40-odd drones", "200-plus villages"
        joined = next((hedge for bit, hedge in _JOINED_LIMITS if near.mask(at + 1) & bit), None)
        if joined is not None:
            phrase.hedge, phrase.last = joined, at + 2
    if near.mask(phrase.last) & MORE_AFTER:
        phrase.hedge, phrase.last = Hedge.MORE_THAN, near.tokens.behind(phrase.last)
    elif near.tokens.concepts(phrase.number.first, phrase.number.last) & MORE_AFTER:
        # «пять с лишним тысяч»
        phrase.hedge = Hedge.MORE_THAN
    for bit, hedge in TRAILING:
        if near.month_first and near.mask(phrase.last) & bit:
            phrase.hedge, phrase.last = hedge, near.tokens.behind(phrase.last)
