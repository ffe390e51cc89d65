"""Which rule reads a number: the governing word nearest to it in the sentence, by the shape of each pattern.

Every candidate is a (rule, pattern, governor) with a cost: the tokens between, and what stands between them (a clause
boundary, another governor, another number). The cheapest wins; a number with no governor of its own takes over the
rule of the number before it in the same list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from crossfoot.extract.barred import Barred
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.objects import PLANES, object_of
from crossfoot.extract.pattern import Pattern, Shape
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.rule import Rule
from crossfoot.extract.tokens import INNER, SIGN, Tokens
from crossfoot.model.measure import Measure

_bit = CONCEPTS.bit
BE, CLAUSE, AND, A, IN, OF, DASH = (_bit(name) for name in ("be", "clause", "and", "a", "in", "of", "dash"))
SAY, FOR = _bit("say"), _bit("for")
PREPOSITION, NEGATION, FROM = _bit("preposition"), _bit("negation"), _bit("from")
_CLOSED = IN | CLAUSE
#: What weighs other than a word that means nothing, between a phrase and its governor.
_WEIGHED = INNER | CLAUSE | SIGN | AND | SAY
_INCLUDED = CONCEPTS.any(("including", "of-them"))
NUMBERISH = CONCEPTS.any(("number", "numeral", "collective", "fraction"))

_VERB, _SUBJECT, _OBJECT, _BESIDE, _WITH, _HEAD = Shape
_ORDINAL = Kind.ORDINAL

_DETECT, _THAT = _bit("detect"), _bit("that")
#: what is aimed at, of whatever kind
_AIM = CONCEPTS.any(("target", "aerial_target"))
#: "massacred in six pits", "broken by three means": what these lead to is no object of the verb
_LEADS_AWAY = CONCEPTS.any(("in", "by-agent"))

#: A governor further away than this many tokens governs nothing; it also bounds the work on endless sentences.
REACH = 30
#: A match dearer than this is no match.
LIMIT = 22.0
#: The same for people no object concept names ("eight colleagues were killed"): a verb right beside them says that they
#: are people at all.
UNNAMED_LIMIT = 6.0
#: What a verb behind the next number costs more for a part of the last.
_PAST_A_NUMBER = 6.0
#: What a governor costs more that a comma parts from what it should act on.
_PARTED = 6.0
#: What another verb costs more where the number has an unknown one right behind it.
_OWN_VERB = 18.0
#: What a verb behind costs more that has a number of its own behind it.
_OWN_OBJECT = 6.0
_COUNTED = NUMBERISH | CONCEPTS.any(("at-least", "at-most", "more-than", "less-than", "about", "nearly"))


#: what stays as it is, and "another" before a number
_RESTS, _MORE = _bit("st-rest"), CONCEPTS.any(("other", "another"))
#: What a verb of capture costs more right behind those who were freed later.
_TAKEN_BEFORE = 13.0
#: who came back was captured before
BACK = CONCEPTS.any(("exchange", "set-free", "come-back"))
#: who is not back yet
HELD = _bit("still-held")
RISE, TAKE_TOLL = _bit("rise"), _bit("take-toll")
#: The verb that takes a toll stands within so many tokens before it.
_TAKEN = 4
#: what may reach a number
LOSSES = CONCEPTS.any(("casualties", "toll"))
_STRUCK = (Measure.HIT, Measure.PLACES_HIT)
#: Patterns with so much in favour of them are tolls.
TOLL = -4


@dataclass(slots=True)
class Match:
    """One way to read a phrase."""

    rule: Rule
    pattern: Pattern | None
    governor: int
    cost: float


@dataclass(frozen=True, slots=True)
class _Entry:
    rule: Rule
    pattern: Pattern
    #: bit of the concept the sentence must hold as well, or 0
    near: int
    #: bit of the preposition of a `with` pattern
    link: int


#: The cost of a match, to sort by.
cost_of: Callable[[Match], float] = attrgetter("cost")

#: What decides which patterns fit a phrase: language, unit, object, whether a noun stands there, whether one that no
#: object names, whether it is an ordinal, whether a preposition governs it: «за один виліт» is no object of the verb.
_Kind = tuple[str, str | None, str | None, bool, bool, bool, bool]


class _Fitting(dict[int, tuple[_Entry, ...]]):
    """concepts of a word -> the patterns it can govern that fit one kind of phrase"""

    def __init__(self, governors: Governors, kind: _Kind) -> None:
        super().__init__()
        self._governors, self._kind = governors, kind

    def __missing__(self, mask: int) -> tuple[_Entry, ...]:
        found = self[mask] = tuple(entry for entry in self._governors.entries(mask) if _fits(entry, self._kind))
        return found


class Governors:
    """All rules compiled by the concept that governs them."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        """``rules`` as they lie on the shelf. Only texts tokenized from then on can be read by them."""
        self.rules = rules
        self.by_bit: list[tuple[int, list[_Entry]]] = []
        table: dict[int, list[_Entry]] = {}
        for rule in rules.values():
            for pattern in rule.patterns:
                table.setdefault(pattern.bit, []).append(
                    _Entry(rule, pattern, _bit(pattern.near) if pattern.near else 0, _bit(pattern.link))
                )
        self.by_bit = list(table.items())
        self.mask = 0
        for bit, _ in self.by_bit:
            self.mask |= bit
        #: the words of a text that govern
        self.family = FAMILIES.of_concepts(self.mask)
        self._fitting: dict[_Kind, _Fitting] = {}

    def entries(self, mask: int) -> list[_Entry]:
        """The patterns that a word with these concepts can govern."""
        return [entry for bit, entries in self.by_bit if mask & bit for entry in entries]

    def fitting(self, phrase: Phrase, language: str, governed: bool) -> _Fitting:
        """The patterns that words can govern and that fit a phrase, by the concepts of the word."""
        ordinal = phrase.number.kind is _ORDINAL
        noun, named = phrase.noun >= 0, phrase.other_noun is not None
        kind = (language, phrase.unit, phrase.object, noun, named, ordinal, governed)
        found = self._fitting.get(kind)
        if found is None:
            found = self._fitting[kind] = _Fitting(self, kind)
        return found


class Settler:
    """Chooses the rule for the phrases of one text."""

    def __init__(self, tokens: Tokens, governors: Governors) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._governors = governors
        self._free_order = tokens.lexicon.language.head is Head.FIRST
        self._code = tokens.lexicon.language.code
        self._weighed = governors.mask | _WEIGHED
        self._verbs = tokens.lexicon.language.verb_endings
        self._doing = tokens.lexicon.language.doing_endings
        self._barred = Barred(tokens, governors.mask)

    def governing(self, first: int, last: int) -> list[int]:
        """The positions of the governing words in the sentence ``[first, last)``."""
        return self._tokens.between(self._governors.family, first, last)

    def candidates(self, phrase: Phrase, governing: list[int], nouns: frozenset[int], bits: int) -> list[Match]:
        """All matches of a phrase with the governing words of its sentence, cheapest first.

        ``nouns`` are the positions of counted things, ``bits`` the concepts of the whole sentence.
        """
        found: list[Match] = []
        fitting = self._fitting(phrase)
        unnamed = phrase.object is None and phrase.other_noun is not None
        bare = phrase.object is None and phrase.other_noun is None
        denied = self._denied_behind(phrase, governing, bits)
        # "The number of those hurt in the strike rose from 14 to 20": no strike with 14.
        risen = bool(bare and phrase.first > 1 and self._masks[phrase.first - 2] & RISE)
        denies = self._free_order and bits & NEGATION
        # "Killed twelve and detained three": the verb of the twelve is not that of the three.
        part = phrase.of_them and not self._free_order and self._tokens.concepts(phrase.last, phrase.last + 1) & BE
        # "Attacked with 23 drones, 15 of which were jammed and shot down": what they were stands behind them.
        opens = phrase.first if part or self.has_own_verb(phrase) else 0
        for governor in governing:
            if governor < opens:
                continue
            entries = fitting[self._masks[governor]]
            if governor > denied and not self._has_own_verb(governor, denied):
                continue
            if not entries or not phrase.first - REACH <= governor <= phrase.last + REACH:
                continue
            if denies and self._barred.denied(governor):
                continue
            if self._free_order and self._barred.describes_another(governor, phrase):
                continue
            here = governor in nouns
            own = phrase.first <= governor < phrase.last
            for entry in entries:
                shape = entry.pattern.shape
                if risen and shape is _WITH:
                    continue
                if own:
                    # "30 damaged houses": a governor inside the group it governs.
                    inside = governor < phrase.noun and (shape is _BESIDE or shape is _VERB)
                    if shape is not _HEAD and not inside and (shape is not _BESIDE or governor == phrase.noun):
                        continue
                elif shape is _HEAD or (here and (shape is _VERB or shape is _SUBJECT)):
                    continue
                if entry.near and not bits & entry.near:
                    continue
                told = self._masks[governor] & RISE or (bits & LOSSES and governor < phrase.first)
                if bare and told and entry.rule.measure in _STRUCK:
                    # «Число погибших достигло 40», "losses peaked, hitting 900 in May"
                    continue
                cost = self._cost(entry, phrase, governor)
                if cost is None:
                    continue
                if unnamed and self._past_a_number(phrase, governor) and not self._past_a_part(phrase, governor):
                    # "Three of five sectors went dark and 34 people were freed from lifts"
                    cost += _PAST_A_NUMBER
                if phrase.of_them and self._past_a_number(phrase, governor):
                    if self._tokens.concepts(phrase.last, governor) & SAY:
                        # "Reported 19 of them and said that 12 were shot down"
                        continue
                    cost += _PAST_A_NUMBER
                if self._masks[governor] & _DETECT and self._barred.is_downed_then(governor):
                    cost += _PARTED
                if entry.rule.measure is Measure.SUPPRESSED and self._barred.is_style(governor):
                    continue
                taken = entry.rule.measure is Measure.CAPTURED and not self._masks[governor] & HELD
                if taken and bits & BACK and governor == phrase.last:
                    # "Two men captured in May were among those freed"
                    cost += _TAKEN_BEFORE
                if self._is_aside(phrase, governor):
                    cost += _PARTED
                if cost < (UNNAMED_LIMIT if unnamed and entry.rule.default == "person" else LIMIT):
                    found.append(Match(entry.rule, entry.pattern, governor, cost))
        if len(found) > 1:
            found.sort(key=cost_of)
            self._own_noun_first(found)
        return found

    @staticmethod
    def _own_noun_first(found: list[Match]) -> None:
        """ "The toll rose to 10, 37 more were hurt": what a number's own noun says outweighs a toll before it."""
        toll, rule = found[0].pattern, found[0].rule
        if toll is None or toll.extra > TOLL:
            return
        own = next((match for match in found if match.pattern and match.pattern.shape is _HEAD), None)
        if own is not None and own.rule is not rule:
            found.remove(own)
            own.cost = found[0].cost - 1
            found.insert(0, own)

    def from_above(self, phrase: Phrase, first: int, last: int) -> Match | None:
        """The match of an entry of a list with what governs the list's header ``[first, last)``."""
        fitting = self._fitting(phrase)
        found = [
            Match(entry.rule, entry.pattern, governor, 0.5 * (last - governor) + entry.pattern.extra)
            for governor in self.governing(max(first, last - REACH), last)
            for entry in fitting[self._masks[governor]]
            if entry.pattern.shape in (_VERB, _OBJECT) and not entry.near
        ]
        return min(found, key=cost_of, default=None)

    def has_own_verb(self, phrase: Phrase) -> bool:
        """Whether an unknown verb right before a number parts it from the list before: "and detained three"."""
        return self._barred.has_verb_before(phrase)

    def sibling(self, match: Match, phrase: Phrase) -> _Entry | None:
        """Another rule that the same governor has for this phrase, by a pattern of the same shape."""
        if match.governor < 0 or match.pattern is None:
            return None
        shape = match.pattern.shape
        entries = self._fitting(phrase)[self._masks[match.governor]]
        fitting = [entry for entry in entries if entry.pattern.shape is shape]
        return min(fitting, key=lambda entry: entry.pattern.extra, default=None)

    def _fitting(self, phrase: Phrase) -> _Fitting:
        leads = PREPOSITION if self._free_order else _LEADS_AWAY
        governed = phrase.first > 0 and bool(self._tokens.base[phrase.first - 1] & leads)
        return self._governors.fitting(phrase, self._code, governed)

    def _past_a_number(self, phrase: Phrase, governor: int) -> bool:
        """Whether another number stands between: "two of them on duty, and 47 were injured"."""
        return any(self._masks[step] & NUMBERISH for step in range(phrase.last, governor))

    def _past_a_part(self, phrase: Phrase, governor: int) -> bool:
        """Whether those between are some of those counted: "five clerks, two of them young, were killed"."""
        return bool(self._tokens.concepts(phrase.last, governor) & _INCLUDED)

    def _cost(self, entry: _Entry, phrase: Phrase, governor: int) -> float | None:
        pattern, left = entry.pattern, governor < phrase.first
        shape = pattern.shape
        if shape is _HEAD:
            return pattern.extra
        if governor > phrase.last and not self._free_order:
            if self._denied(governor) or self._masks[governor - 1] & FOR:
                # "One drone, but no damage", "two cannot be saved", "two soldiers jailed for killing"
                return None
        if left and entry.rule.measure is Measure.INTERCEPTED and self._barred.fails(governor):
            # "Air defence failed to stop nine missiles"
            return None
        if shape is _OBJECT:
            if not left:
                return None
            if pattern.extra <= TOLL and self._tokens.concepts(max(0, governor - _TAKEN), governor) & TAKE_TOLL:
                # "The war takes a heavy toll on children": nobody is counted.
                return None
            if pattern.extra <= TOLL and phrase.first and self._masks[phrase.first - 1] & RISE:
                # "The toll of the raids on the south of the country reached 40": the verb leads back to it.
                return pattern.extra
            # "After the shelling, three houses burned": what is struck stands behind the verb with no comma between.
            parted = self._words[self._tokens.behind(governor)] == ","
            return self._distance(governor, phrase) + pattern.extra + (_PARTED if parted else 0.0)
        if shape is _BESIDE:
            gap = self._gap(governor, phrase)
            return None if gap is None else gap - 0.5 + pattern.extra
        if shape is _WITH:
            if not left or not self._linked(phrase, entry.link, governor):
                return None
            return self._distance(governor, phrase) * 0.5 + pattern.extra
        if shape is _SUBJECT:
            if not left and self._free_order:
                return self._distance(governor, phrase) + pattern.extra + self._next_object(governor)
            if left and pattern.objects and not self._free_order and phrase.object is None and phrase.guess is None:
                # "Prices rose, hitting 500": nothing named that could hit.
                return None
            if left:
                return self._distance(governor, phrase) + pattern.extra + (0.5 if self._free_order else 8)
            opened = self._next_object(governor) if self._free_order else 0.0
            return self._distance(governor, phrase) + pattern.extra + opened
        if left and (self._barred.leads_in(governor, phrase) or self._barred.tells_make(governor, phrase)):
            return None
        if not left and (self._barred.is_of_a_part(governor, phrase) or self._barred.tells_make(governor, phrase)):
            return None
        if not left and not self._passive(governor) and self._barred.acts_itself(governor, phrase):
            return None
        if left and not self._free_order and self._masks[phrase.first - 1] & FROM:
            # "Missiles were launched from ten aircraft"
            return None
        if entry.rule.measure is Measure.LAUNCHED and phrase.object in PLANES and not self._free_order:
            if not left and not self._passive(governor):
                # "60 of its jets dropped 120 bombs": they were not dropped themselves.
                return None
        return self._distance(governor, phrase) + pattern.extra + self._voice(governor, phrase, left)

    def _voice(self, governor: int, phrase: Phrase, left: bool) -> float:
        """What it costs that the counted thing stands on this side of the verb."""
        if self._free_order:
            return 0.0 if left else 0.5 + self._next_object(governor)
        passive = self._passive(governor)
        if left:
            return 7.0 if passive else 0.0
        if passive:
            return 0.0
        # "87 drones downed", but not "10 drones killed three people": a verb with an object of its own.
        after = self._tokens.behind(governor)
        mask = self._masks[after] if after < len(self._masks) else 0
        if mask & (_COUNTED | A) or self._words[governor].endswith(self._doing):
            return 9.0
        return 2.0 if governor - phrase.last <= 1 else 5.0

    def _next_object(self, governor: int) -> float:
        """«Знищено два літаки та пошкоджено п'ять», «сгорели два дома, повреждены пять»: the second verb opens a clause
        and has an object of its own.
        """
        if not (self._masks[governor - 1] & AND or self._words[governor - 1] == ","):
            return 0.0
        behind = self._tokens.behind(governor)
        if self._tokens.concepts(behind, behind + 1) & _RESTS:
            # «восстановили 90 домов, обесточены остаются ещё 40»
            behind = self._tokens.behind(behind)
        if self._tokens.concepts(behind, behind + 1) & _MORE:
            behind = self._tokens.behind(behind)
        return _OWN_OBJECT if self._tokens.concepts(behind, behind + 1) & _COUNTED else 0.0

    def _passive(self, governor: int) -> bool:
        for step in range(governor - 1, max(-1, governor - 4), -1):
            mask = self._masks[step]
            if mask & BE:
                return True
            if mask & SIGN or (mask & self._governors.mask and not self._masks[step + 1] & AND):
                return False
        return False

    def _denied(self, governor: int) -> bool:
        """Whether "no" or "not" stands right before a governor, or before the "be" there."""
        base, at = self._tokens.base, governor - 1
        return bool(base[at - 1 if at and base[at] & BE else at] & NEGATION)

    def is_spared(self, phrase: Phrase) -> bool:
        """Whether it is said right behind a number that they were not shot down."""
        return self._barred.is_spared(phrase)

    def _denied_behind(self, phrase: Phrase, governing: list[int], bits: int) -> int:
        """The first governor behind a phrase that is denied, or the end of the text."""
        if self._free_order or not bits & NEGATION:
            return len(self._masks)
        return next((at for at in governing if at >= phrase.last and self._denied(at)), len(self._masks))

    def _has_own_verb(self, governor: int, denied: int) -> bool:
        """Whether a governor behind a denied one says something of its own: another clause, another "be" before it.

        "The lines cannot be repaired under fire" says nothing of what is under fire; in "20 drones that did not get
        through were shot down" the last verb stands.
        """
        between = self._tokens.concepts(self._tokens.behind(denied), governor)
        if between & NUMBERISH:
            return False
        return bool(between & (CLAUSE | AND | SIGN) or self._tokens.base[governor] & BE or self._passive(governor))

    def _is_aside(self, phrase: Phrase, governor: int) -> bool:
        """Whether a relative clause only tells what did not become of them: "20 drones that did not arrive were"."""
        if phrase.last >= governor or not self._masks[phrase.last] & CLAUSE:
            return False
        return any(self._tokens.base[step] & NEGATION for step in range(governor, self._tokens.behind(governor)))

    def _linked(self, phrase: Phrase, link: int, governor: int) -> bool:
        """Whether a linking preposition leads to the number, right before it or before the list it is in."""
        if phrase.each and self._masks[phrase.first] & link:
            return True
        if link == OF and self._free_order:
            # влучання 4 ракет: the case says what the preposition says elsewhere.
            between = range(self._tokens.behind(governor), phrase.first)
            closed = (step for step in between if self._masks[step] & _CLOSED)
            # «влучання в ціль трьох дронів»
            return all(self._masks[step] & IN and self._masks[step + 1] & _AIM for step in closed)
        if self._tokens.behind(governor) == phrase.first and self._tokens.base[phrase.first - 1] & link:
            # "the remains of nine sailors": the preposition is of the phrase that governs.
            return True
        step = phrase.first - 1
        for _ in range(2):
            while step > governor and self._masks[step] & INNER:
                step -= 1
            if step <= governor:
                return False
            mask = self._masks[step]
            if mask & link:
                return True
            if not mask & A:
                return False
            step -= 1
        return False

    def _gap(self, governor: int, phrase: Phrase) -> float | None:
        """Tokens between a phrase and a word right next to it; None where it is not."""
        if governor >= phrase.number.last:
            gap = max(0, governor - phrase.last)
            span = range(phrase.last, governor)
        else:
            gap = phrase.first - self._tokens.behind(governor)
            span = range(self._tokens.behind(governor), phrase.first)
        if self._free_order and span and self._masks[span[0]] & DASH:
            # 1437 — поранені, 196 – локаційно втрачені: the dash stands for "are".
            gap, span = gap - 1, span[1:]
            if span and self._masks[span[0]] & NUMBERISH:
                # «234 особи - 64 загиблих»: the word is that of the next number
                return None
        if gap < 0 or gap > 2 or any(self._masks[step] & (SIGN | AND | CLAUSE) for step in span):
            return None
        if governor < phrase.first:
            return float(gap) + (0.5 if self._free_order else 1.0)
        return float(gap)

    def _past_inclusion(self, at: int, governor: int) -> int:
        """The position behind what a group is said to include before its verb: "seven, among them a child, died"."""
        if at + 1 < governor and self._words[at] == "," and self._masks[at + 1] & _INCLUDED:
            return next((step for step in range(at + 2, governor) if self._words[step] == ","), at)
        return at

    def _distance(self, governor: int, phrase: Phrase) -> float:
        """Tokens between, with what stands between weighed."""
        if governor < phrase.first:
            first, last = self._tokens.behind(governor), phrase.first
        else:
            first, last = self._past_inclusion(phrase.last, governor), governor
        cost = 0.0
        if first < last and not self._masks[first] and self._verbs and self._words[first].endswith(self._verbs):
            # «17 поїздів запізнилися, ... одне депо зруйновано»: the number has a verb of its own.
            cost += _OWN_VERB
        if governor > phrase.last and self._barred.told_else(governor, phrase):
            cost += _OWN_VERB
        masks, words = self._masks, self._words
        for step in range(first, last):
            mask = masks[step]
            if not mask & self._weighed:
                cost += 0.5
                continue
            if mask & INNER:
                continue
            cost += 0.5
            if mask & CLAUSE:
                cost += 4
            elif mask & SAY and governor < phrase.first and words[step + 1] != ",":
                cost += 3
            elif mask & SIGN:
                word = words[step]
                cost += {",": 1.0, ";": 7.0, ":": 1.0, "(": 2.0, ")": 2.0}.get(word, 0.5)
            elif mask & self._governors.mask and not object_of(mask):
                cost += 3
            elif mask & AND:
                # "... that nine were killed and that a convoy of 40 cars had arrived": said of another matter
                cost += 8.0 if self._masks[step + 1] & _THAT and governor < phrase.first else 0.5
        return cost


def _fits(entry: _Entry, kind: _Kind) -> bool:
    """Whether a pattern can read a phrase of this kind."""
    rule, pattern = entry.rule, entry.pattern
    language, unit, object_, noun, named, ordinal, governed = kind
    if pattern.only and language not in pattern.only:
        return False
    if rule.units or unit:
        return unit in rule.units
    if object_ is None and noun:
        # "casualties", "deaths": people, whatever the verb.
        return pattern.shape is _HEAD or rule.default in ("person", "soldier", "body")
    narrow = pattern.shape is _OBJECT or (pattern.shape is _VERB and not rule.objects)
    if object_ is None and pattern.objects and narrow:
        # "the attack … 14" is no attack with 14 of something.
        return False
    if object_ is None:
        # A named thing that is no known object belongs only to rules that take anything.
        takes = rule.open and pattern.shape is not _OBJECT and not ordinal and not governed
        return not named or not rule.objects or takes or pattern.shape is _HEAD
    if rule.objects and object_ not in rule.objects:
        return False
    return not pattern.objects or object_ in pattern.objects
