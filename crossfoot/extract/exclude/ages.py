"""How old somebody is."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import BE, HEDGE, unit_of
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, STOP

_bit = CONCEPTS.bit
_AGED, _OLD, _WAR_NOUN, _ABOUT = (_bit(name) for name in ("aged", "old", "war-noun", "about"))
_UNIT, _DASH, _A, _AND, _MONTH, _OF = (_bit(name) for name in ("unit", "dash", "a", "and", "month", "of"))
_OLDER, _SAY, _OF_THEM, _FRACTION = (_bit(name) for name in ("older-than", "say", "of-them", "fraction"))
#: "most of the dead, 31, were killed at"
_OUTCOME = CONCEPTS.any(("kill", "die", "death", "injure", "toll", "casualties", "missing"))
_OUTCOME_NOUN, _ADVERB = CONCEPTS.any(("death", "injury")), _bit("adverb")
_HE_SHE, _CLAUSE, _LIMITS = _bit("he-she"), _bit("clause"), CONCEPTS.any(("more-than", "less-than"))
_NUMERAL, _ORDINAL = _bit("numeral"), _bit("ordinal")
_BETWEEN, _LIMIT = CONCEPTS.any(("between", "from")), CONCEPTS.any(("from", "to"))
#: Without one of these before the number or behind it, or a comma or bracket beside it, it is nobody's age.
_AHEAD, _BEHIND = (
    _AGED | _OLDER | _bit("turned") | BE | _LIMITS | _ABOUT | _HE_SHE | _bit("of"),
    _OLD | _bit("unit:year"),
)
#: "most", "of them", "the number"
_NOBODY = CONCEPTS.any(("those-most", "of-them", "number-noun"))
#: "a crew of 25": several
_TOGETHER = _bit("people-together")
#: «їм від 24 до 51 року»
_TO_THEM = _bit("to-them")
#: "to whom", and so many words between it and the years
_TO_WHOM, _ADVERBS, _IN = _bit("to-whom"), 4, _bit("in")
#: "aged from", within how many tokens before the oldest age, and before any other age of the range
_AGES, _AGED_REACH, _RANGED = _bit("age-range"), 6, 3
#: Nobody is older, and who is named with the bare age is no child.
_OLDEST, _GROWN = 110, 15
#: So many words may stand between a noun and its article, or between "the oldest" and its verb.
_ADJECTIVES = 7
#: a "be" with no subject, as of those whose age is told
_BE_OF_AGE, _SOMEONE = _bit("be-of-age"), CONCEPTS.any((*PEOPLE, "he-she")) | _OUTCOME_NOUN
#: what somebody does at an age stands behind it; nobody younger does it
_TURNED, _YOUNG, _THE = _bit("turned"), 6, _bit("name-determiner")


def age(near: Around, number: Number, ahead: int, behind: int) -> str | None:
    """ "An age", if the number is one; ``ahead`` and ``behind`` are the concepts around it."""
    ranged = near.tokens.concepts(max(0, number.first - _RANGED), number.first) & _AGES
    if not (ahead & _AHEAD or behind & _BEHIND or ranged or _is_beside_sign(near, number)):
        return None
    before = near.before(number.first)
    hedged = _behind_ages(near, before)
    young = number.low < _OLDEST
    if _is_told_aged(near, number, before, hedged) or (young and _years_of_someone(near, number, hedged)):
        return "an age"
    last = number.last
    if near.month_first and hedged >= 0 and near.masks[hedged] & BE:
        # "They were 19, 22 and 31 years old"
        while (near.mask(last) & _AND or near.word(last) == ",") and last + 1 in near.firsts:
            last += 2
    old = _is_old(near, last)
    if old is not None:
        return "an age" if old else None
    told = (
        _is_one_of_two(near, number)
        or _is_of_pronoun(near, number, before, hedged)
        or (young and (_is_turned(near, number, before) or _opens_sentence(near, number, before)))
        or _stands_by_name(near, number)
        or _is_limit_of_people(near, number, before)
    )
    return "an age" if told else None


def _is_beside_sign(near: Around, number: Number) -> bool:
    """Whether a comma, a bracket or "and" is beside it, as between the ages of several."""
    before = number.first - 1
    return near.word(number.last) in (")", ",") or near.word(before) == "," or bool(near.mask(before) & _AND)


def _behind_ages(near: Around, before: int) -> int:
    """The word that tells of the age, over its hedge and the ages before it: «віком 12, 13 та 17 років»."""
    at = near.before(before) if before > 0 and near.masks[before] & HEDGE else before
    while at > 0 and (near.masks[at] & _AND or near.word(at) == ",") and at - 1 in near.firsts:
        at = near.before(at - 1)
    return at


def _is_one_of_two(near: Around, number: Number) -> bool:
    """«14-ти і 16-річний учні», "the men, 36 and 44."."""
    last = number.last
    paired = near.free_order and not number.words and near.mask(last) & _AND and last + 1 in near.firsts
    return bool(paired and _is_old(near, last + 2)) or (number.bare and _of_two_people(near, number))


def _is_of_pronoun(near: Around, number: Number, before: int, hedged: int) -> bool:
    """«Йому 36, їй 44», "he was 36.", "she was just nine when the war came"."""
    if near.free_order and near.mask(before) & _HE_SHE and _closed(near, number):
        return True
    if hedged <= 0 or not (near.masks[hedged] & BE and near.masks[near.before(hedged)] & _HE_SHE):
        return False
    return number.last >= near.size or bool(near.masks[number.last] & (SIGN | _CLAUSE))


def _is_told_aged(near: Around, number: Number, before: int, hedged: int) -> bool:
    """ "Aged 12", "aged between 22 and 27", "older than 50", «віком від 14 років»."""
    if hedged >= 0 and near.masks[hedged] & (_AGED | _OLDER):
        return True
    ends = _closed(near, number) or (near.mask(number.last) & _AND and near.mask(number.last + 1) & _AGED)
    if before > 0 and near.masks[before] & BE and ends and _speaks_of(near, before, _AGED):
        # "The oldest passenger was 74.", "the oldest was 74 and the youngest nine"
        return True
    if before > 0 and near.masks[before] & _AGED and _closed(near, number):
        # "and the youngest nine."
        return True
    if before > 0 and near.masks[before] & (_BETWEEN | _DASH) and near.masks[near.before(before)] & _AGED:
        # «найстаршому — 61»
        return True
    if before >= 0 and _closes_ages(near, number.first):
        return True
    since = near.before(before) if before > 0 and near.masks[before] & _LIMIT else -1
    return since >= 0 and bool(near.masks[since] & _AGED)


def _is_old(near: Around, at: int) -> bool | None:
    """Whether "old" behind the unit tells an age, and not how long the war has lasted; None without the word."""
    for step in range(at, min(near.size, at + 4)):
        mask = near.masks[step]
        if mask & _OLD:
            if step == at and near.month_first and near.mask(at + 1) & OBJECT:
                # "Five old people"
                return None
            return not near.mask(near.tokens.behind(step)) & _WAR_NOUN
        if not mask & (_UNIT | _DASH | INNER):
            return None
    return None


def _stands_by_name(near: Around, number: Number) -> bool:
    """ "Jane Poole (43)", "Jane Poole, 43, said", "said Jane Poole, 43."."""
    opened, earlier = near.word(number.first - 1), max(number.first - 2, 0)
    child = opened == "," and near.mask(earlier - 1) & _SAY
    if number.words or number.low >= _OLDEST or not (child or number.low > _GROWN):
        # "Says Alma, 9, from Ardel", but not "Ardel, 9, Lowford, 12"
        return False
    named = near.tokens.capital(earlier) and near.tokens.capital(earlier - 1)
    if opened == "(":
        return named
    if opened != "," or near.masks[near.before(number.first - 1)] & _ADVERB:
        # «Больше всего, 38, — на севере»
        return False
    told = near.mask(earlier) & (_MONTH | OBJECT) or near.tokens.base[earlier] & _OUTCOME
    if near.word(number.last) == ",":
        # "A bus driver, 38, died"
        # "Most of them, 41, were hit there": nobody of that age
        someone = near.word(earlier)[:1].isalpha() and not told and not near.mask(near.before(earlier + 1)) & _NOBODY
        return someone or object_of(near.mask(earlier)) in PEOPLE
    if named and not told and near.mask(number.last) & _AND and near.mask(number.last + 1) & _A:
        # "Jane Poole, 47 and a resident of Ardel"
        return True
    introduced = near.tokens.capital(earlier - 1) or near.mask(earlier - 1) & _SAY
    return bool(number.bare and near.tokens.capital(earlier) and introduced and _ends_line(near, number))


def _ends_line(near: Around, number: Number) -> bool:
    return number.last >= near.size or bool(near.masks[number.last] & (NEWLINE | STOP))


def _is_limit_of_people(near: Around, number: Number, before: int) -> bool:
    """ "A woman around 60", "people above 60 were", "children under five in the camp"."""
    if near.masks[before] & _AND and before - 1 in near.firsts:
        before = near.before(before - 1)
    if before <= 0 or number.high >= _OLDEST:
        return False
    someone, mask = near.before(before), near.mask(number.last)
    if number.bare and near.masks[before] & _LIMITS and _closed(near, number) and _is_share(near, someone):
        return True
    if object_of(near.mask(someone)) not in PEOPLE:
        return False
    if before > 1 and near.masks[before] & _ABOUT and near.mask(near.before(someone)) & _A:
        return True
    if near.month_first and near.masks[before] & _OF and number.low > _GROWN and not near.mask(someone) & _TOGETHER:
        # "Men of 36 and 44"
        return bool(mask & (_AND | SIGN | STOP | BE))
    counted = mask & (OBJECT | _UNIT | NUMBER) or near.tokens.concepts(number.last, number.last + 2) & OBJECT
    return bool(near.masks[before] & _LIMITS and (mask & BE or not counted))


def _is_share(near: Around, someone: int) -> bool:
    """Whether people are so old by share: "one in three recruits is over 45.", "half of them under 20"."""
    they = near.before(someone) if near.mask(someone) & BE else someone
    if near.mask(they) & _OF_THEM and near.mask(near.before(they)) & (NUMBER | _NUMERAL | _FRACTION):
        # "of them over 60": so many of them
        return True
    return they != someone and object_of(near.mask(they)) in PEOPLE


def _is_turned(near: Around, number: Number, before: int) -> bool:
    """ "The sniper turned 30 at the front", but not "the raid turned 30 houses to rubble"."""
    if before < 0 or not near.masks[before] & _TURNED:
        return False
    # "turned 30 the day before"
    return _closed(near, number) or bool(near.mask(number.last) & (_IN | _THE))


def _opens_sentence(near: Around, number: Number, before: int) -> bool:
    """ "At 19, he enlisted"."""
    if before < 0 or not near.masks[before] & _IN or number.low < _YOUNG:
        return False
    if before and not near.masks[before - 1] & (STOP | NEWLINE | SIGN):
        return False
    at = number.last + (near.word(number.last) == ",")
    return bool(near.mask(at) & _HE_SHE)


def _closes_ages(near: Around, at: int) -> bool:
    """ "Aged 51, 18, and 69": a number behind other ages."""
    step, others = at - 1, 0
    while step > 0 and (near.masks[step] & (_AND | NUMBER) or near.words[step] == ","):
        others += bool(near.masks[step] & NUMBER)
        step -= 1
    return others > 0 and bool(near.masks[step] & _AGED)


def _years_of_someone(near: Around, number: Number, before: int) -> bool:
    """A girl of 4 years; an engineer, 44 years; two volunteers, 23 and 38 years: years beside a person."""
    at = number.last
    if near.tokens.concepts(max(0, number.first - _AGED_REACH), number.first) & _AGES:
        # "Aged from 3 months to 9 years"
        return True
    while (near.mask(at) & _AND or near.word(at) == ",") and at + 1 in near.firsts:
        at += 2
    if unit_of(near.mask(at)) != "year":
        return False
    someone = near.before(before)
    if someone > 0 and near.mask(someone) & _BE_OF_AGE:
        # «Погибшим было от 19 до 25 лет»
        someone = near.before(someone)
    if number.low < number.high and near.mask(before) & _BETWEEN and someone >= 0:
        # «Дітям від 4 до 9 років», «Возраст раненых — от 8 до 71 года»
        if object_of(near.mask(someone)) in PEOPLE or near.mask(someone) & (_TO_THEM | _OUTCOME_NOUN):
            return True
        if near.mask(someone) & _DASH and _speaks_of(near, someone, _AGED):
            return True
    while before > 0 and (near.masks[before] & _AND or near.word(before) == ",") and before - 1 in near.firsts:
        before = near.before(before - 1)
    if near.word(before) in (",", "(", "—", "–"):
        closed = near.tokens.behind(at) >= near.size or near.mask(near.tokens.behind(at)) & (SIGN | STOP)
        someone = near.mask(near.before(before))
        # «Младшему пострадавшему — три года»
        return bool(closed) and (number.low > 14 or object_of(someone) in PEOPLE or bool(someone & _OUTCOME_NOUN))
    if near.free_order and _of_somebody(near, before):
        # «якій назавжди сім років»
        return True
    if before > 0 and near.mask(before) & _BE_OF_AGE:
        # «Погибшей было 34 года», but «погибшие были здесь три года»
        return _speaks_of(near, before, _SOMEONE)
    if near.free_order and near.mask(before) & (_HE_SHE | _TO_THEM | _NUMERAL | _ORDINAL):
        # «йому 33 роки», «одному 33 года, второму 48 лет»
        return True
    return object_of(near.mask(before)) in PEOPLE


def _speaks_of(near: Around, at: int, concept: int) -> bool:
    """Whether a word of a concept stands a few words before a token, with no sign between them."""
    for step in range(at - 1, max(-1, at - 1 - _ADJECTIVES), -1):
        if near.masks[step] & concept:
            return True
        if near.masks[step] & (SIGN | STOP | NEWLINE | NUMBER) and not near.tokens.hyphen(step):
            return False
    return False


def _closed(near: Around, number: Number) -> bool:
    """Whether a sign, or the end of the text, stands right behind a number."""
    return number.last >= near.size or bool(near.masks[number.last] & (SIGN | STOP | NEWLINE))


def _of_somebody(near: Around, before: int) -> bool:
    """Whether "to whom" stands within a few words that say nothing: «якій назавжди теж сім років»."""
    for step in range(before, max(0, before - _ADVERBS), -1):
        if near.masks[step] & _TO_WHOM:
            return not near.mask(near.before(step)) & _IN
        if near.masks[step] & (SIGN | STOP | NUMBER):
            break
    return False


def _of_two_people(near: Around, number: Number) -> bool:
    """ "The men, 36 and 44.": two bare numbers that close what is said of people."""
    at, last = number.first, number.last
    if near.mask(at - 1) & _AND and at - 2 in near.firsts:
        at -= 2
    elif near.mask(last) & _AND and last + 1 in near.firsts:
        last += 2
    else:
        return False
    ages = [near.word(step) for step in (at, last - 1)]
    if near.word(at - 1) != "," or not all(age.isdecimal() and _GROWN < int(age) < _OLDEST for age in ages):
        return False
    return object_of(near.mask(at - 2)) in PEOPLE
