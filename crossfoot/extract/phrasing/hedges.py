"""Hedges, currency signs and articles before a number."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import MORE_AFTER, MULTIPLIER
from crossfoot.extract.objects import OBJECT
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
#: So many words are read before a number; of the signs among them only a few are of the phrase.
_STEPS, _SIGNS = 6, SIGN & ~_UNIT
#: How many tokens back the verb of a change may stand: "rose from 30 a month in one year to 100".
_RISE_REACH = 10
#: what is done to something, which "to" names, so many tokens before at most
_DIRECTED, _DIRECTED_REACH = _bit("directed-to"), 4


def read_hedge(near: NounWords, phrase: Phrase) -> None:
    """Hedges, currency signs and articles before the number."""
    at = phrase.first
    for _ in range(_STEPS):
        before = near.before(at)
        if at == phrase.number.first and near.mask(before) & NEWLINE and _leads_over(near, before):
            # "The town had about\n27,000 people"
            at = before
            continue
        if before < 0 or not _leads(near, phrase, before, at):
            break
        at = before
        if not near.masks[before] & _SIGNS or near.words[before] in ("+", "~"):
            phrase.first = before
    _read_estimate(near, phrase)
    _hedged_noun(near, phrase)
    # An article alone is no part of the quote.
    while phrase.first < phrase.number.first and near.masks[phrase.first] & A:
        phrase.first = near.tokens.behind(phrase.first)


def _leads_over(near: NounWords, at: int) -> bool:
    """Whether the words of a limit stand before a line break, and the line goes on behind it with their number."""
    tokens = near.tokens
    blank = tokens.text.count("\n", tokens.starts[at], tokens.ends[at]) > 1
    return not blank and bool(near.mask(near.before(at)) & HEDGE)


def _leads(near: NounWords, phrase: Phrase, before: int, at: int) -> bool:
    """Whether the word before ``at`` is of the phrase and one more may be; what it tells is noted."""
    mask, word = near.masks[before], near.words[before]
    if _limits(near, phrase, before, at):
        return False
    if not mask & _LEADS and word not in _LEADING:
        return False
    if mask & HEDGE:
        return _hedges(near, phrase, before)
    if mask & _WITHIN:
        phrase.within = True
        return False
    if mask & _UNIT and is_currency(mask):
        return _is_paid_in(near, phrase, before)
    if mask & (OTHER | ANOTHER):
        phrase.other = phrase.other or bool(mask & OTHER)
        return True
    if mask & _EACH:
        # «удари по 70 цілях»: what was struck, not how many each
        phrase.each = not near.mask(near.before(before)) & _STRUCK
        return phrase.each
    if mask & (PREPOSITION | _THESE) and near.free_order and near.mask(near.before(before)) & HEDGE:
        # щонайменше на дві доби, как минимум о девяти, приблизно це 40 вагонів
        return True
    if word == "+":
        return near.tokens.joined(at)
    return word in _LEADING or bool(mask & A and phrase.first == at)


def _limits(near: NounWords, phrase: Phrase, before: int, at: int) -> bool:
    """Whether it is a limit with which the phrase begins: "climbed past 40", «и более 50», «с десяток раненых»."""
    mask = near.masks[before]
    if mask & _PAST and near.mask(near.before(before)) & _RISE:
        phrase.hedge, phrase.first = Hedge.MORE_THAN, before
    elif mask & _OR_MORE and not mask & HEDGE:
        # «два танка и более 50 солдат»: no limit of the tanks
        phrase.hedge, phrase.first = Hedge.MORE_THAN, at - 1
    elif mask & _ABOUT_WITH and before + 1 == phrase.number.first and near.masks[before + 1] & _ABOUT_COUNTED:
        phrase.hedge, phrase.first = Hedge.ABOUT, before
    else:
        return False
    return True


def _hedges(near: NounWords, phrase: Phrase, before: int) -> bool:
    """Whether a word of limit or estimate hedges the number, and no preposition: then how is noted."""
    mask = near.masks[before]
    hedge = next(hedge for bit, hedge in HEDGES if mask & bit)
    if hedge is Hedge.ABOUT and mask & PREPOSITION and _tells_topic(near, near.before(before)):
        # "information about six dead"
        return False
    if hedge is Hedge.AT_MOST and mask & _TO and phrase.hedge is not _EXACT:
        # «доповнення до понад 100 ракет»: a preposition
        return False
    phrase.hedge = _EXACT if hedge is Hedge.AT_MOST and _rises(near, phrase, before) else hedge
    return True


def _is_paid_in(near: NounWords, phrase: Phrase, before: int) -> bool:
    """Whether a currency is that of the number, and of none before: "a loan of nine billion euros over two years"."""
    if near.mask(before - 1) & (NUMBER | NUMERAL | MULTIPLIER):
        return False
    phrase.unit, phrase.currency = unit_of(near.masks[before]), True
    return True


def _read_estimate(near: NounWords, phrase: Phrase) -> None:
    """ "~13.1 million", "~ 13 km", «в районі 40 км», but «в районі 12 сіл»."""
    if phrase.hedge is not _EXACT:
        return
    start, before = near.tokens.starts[phrase.number.first], near.before(phrase.first)
    if near.tokens.text[max(0, start - 2) : start].strip() == "~":
        phrase.hedge = Hedge.ABOUT
    elif near.mask(before) & _ROUGHLY and near.mask(phrase.number.last) & _UNIT:
        phrase.hedge, phrase.first = Hedge.ABOUT, before


def _tells_topic(near: NounWords, at: int) -> bool:
    """Whether "about" leads to what is told of: "knows about nine ships", "what was said about a week of raids"."""
    return bool(near.mask(at) & _ABOUT_WHAT or (near.mask(at) & _SAY and near.mask(near.before(at)) & BE))


def _rises(near: NounWords, phrase: Phrase, at: int) -> bool:
    """Whether the word of limit is the direction of a change: «до 26 зросло» reaches 26 and is no limit."""
    if not near.masks[at] & _TO:
        return False
    before = near.before(at)
    if near.mask(before) & (_SUPPLY | _RESTORED):
        # «відновили подачу тепла до 20 будинків», «світло повернулося до 20 осель»
        return True
    if _is_reached(near, at):
        return True
    if any(near.masks[step] & _DIRECTED for step in range(max(0, at - _DIRECTED_REACH), at)):
        # «Санкції застосовано до 20 суден»
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
    return step < at - 1 - unit and bool(near.masks[step] & FROM)


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
