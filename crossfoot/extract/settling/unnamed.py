"""What a number counts where its sentence names nothing: what its rule can count and was last told of.

Asked once a number has its rule, of the readings before it; else it is what the rule counts by default.
"""

from __future__ import annotations

from itertools import pairwise

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import BODIES, MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Shape
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.phrasing.naming import OUTCOME, models_of
from crossfoot.extract.settling.named import SOME_PEOPLE, TOLL, is_numbered, may_count, weapon_before
from crossfoot.extract.settling.reading import OUTCOMES, Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, Tokens

_FIND = CONCEPTS.bit("find-people")
#: a text that tells of these goes on to anybody
_ANYBODY = frozenset({"person", "civilian", "resident"})
#: those who are told apart from anybody by what they do, and of whom there are "two more"
_SERVING = MILITARY_PEOPLE | {"police_officer", "rescuer", "medic", "journalist"}
#: who was killed and who was hurt beside them
_TOLL_RULES = frozenset({"killed", "injured"})
#: what else may stand between the two, which have so many words between them
_AND, _APART, _BETWEEN = CONCEPTS.bit("and"), SIGN | NEWLINE | CONCEPTS.bit("including"), 6
#: Rules of what flies; a number without a noun counts what flew last.
OF_WEAPONS = OUTCOMES | {"launched"}


class Unnamed:
    """Finds what the numbers of one text count whose sentence names nothing."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks

    def of(self, reading: Reading, earlier: list[Reading]) -> str | None:
        """What a number without a noun counts: what its rule can count and was last named."""
        rule, phrase = reading.rule, reading.phrase
        if phrase.noun >= 0:
            return rule.default
        behind = reading.match is not None and phrase.guess_at < reading.match.governor < phrase.first
        if phrase.guess is not None and is_numbered(self._tokens, phrase.guess_at):
            phrase.numbered = phrase.guess_at
        elif rule.default and (behind or self._tokens.concepts(phrase.guess_at + 1, phrase.first) & _FIND):
            # "Rescuers pulled eleven from the rubble": who acts is not who is counted.
            phrase.guess = None
        if not rule.objects or phrase.guess in rule.objects:
            if phrase.guess is not None or rule.default is None:
                found = phrase.guess
                if found is not None:
                    # «Підлітали «Шахеди», збито 36»
                    phrase.model = phrase.model or models_of(self._masks[phrase.guess_at])
                if found is None and earlier and not rule.objects and not earlier[-1].phrase.unit:
                    found = earlier[-1].phrase.object
                return found
        told = self._told(reading, earlier)
        if told is not None:
            return told
        if rule.default is not None:
            return rule.default
        for other in reversed(earlier):
            if other.phrase.object in rule.objects and may_count(self._tokens, phrase, other.phrase.object):
                return other.phrase.object
        # «Дрон ударив по авто, ще два атакували станцію»: of what is named last only what flies
        return weapon_before(self._tokens, rule, phrase.first) if rule.name in OF_WEAPONS else None

    def _told(self, reading: Reading, earlier: list[Reading]) -> str | None:
        """What an earlier number of the same measure counts, or one of what flies."""
        rule, phrase = reading.rule, reading.phrase
        toll = reading.match is not None and self._masks[reading.match.governor] & TOLL
        for other in reversed(earlier):
            if toll and other.phrase.object in SOME_PEOPLE | BODIES:
                # "Three bodies were found. The death toll rose to 19", "one more woman died, and the toll reached 8"
                continue
            flew = rule.name in OF_WEAPONS and other.rule.name in OF_WEAPONS
            fits = other.phrase.object in rule.objects and may_count(self._tokens, phrase, other.phrase.object)
            if fits and (flew or other.rule.measure is rule.measure):
                if rule.default == "person" and self._were_others(other, phrase, earlier):
                    continue
                return other.phrase.object
        return None

    def _were_others(self, other: Reading, phrase: Phrase, earlier: list[Reading]) -> bool:
        """Whether those told of before were some of others, or those of another paragraph in a text on anybody.

        "26 were hurt, two of them children. In the morning there were twelve": people.
        """
        some = other.phrase.object in SOME_PEOPLE
        if other.phrase.object in _ANYBODY or (some and other.part_of is not None):
            return some
        if not some and all(one.phrase.object not in _ANYBODY for one in earlier):
            # A text on soldiers goes on counting them.
            return False
        return bool(self._tokens.concepts(other.phrase.last, phrase.first) & NEWLINE)

    @staticmethod
    def as_downed(phrase: Phrase, earlier: list[Reading]) -> None:
        """ "397 weapons were shot down (371 drones, 26 missiles), 53 were not": of what all those downed were."""
        if phrase.noun >= 0 or phrase.other_noun:
            return
        downed = {reading.phrase.object for reading in earlier if reading.rule.name == "intercepted"}
        if downed:
            phrase.object = downed.pop() if len(downed) == 1 else "drone_or_missile"


def share_outcome(tokens: Tokens, readings: list[Reading]) -> None:
    """ "Seven civilian and three military deaths": the noun behind the last number is that of both."""
    for one, other in pairwise(readings):
        if one.match is not None or other.match is None or other.match.pattern is None:
            continue
        headed = other.match.pattern.shape is Shape.HEAD and other.rule.name in _TOLL_RULES
        joined = tokens.masks[one.phrase.last] & _AND and tokens.behind(one.phrase.last) == other.phrase.first
        if headed and joined and one.phrase.object in PEOPLE:
            one.rule, one.match, one.cost = other.rule, other.match, other.cost


def count_same_people(tokens: Tokens, readings: list[Reading]) -> None:
    """ "Forty children were killed and 90 injured": children too, where the first are no part of others."""
    for one, other in pairwise(readings):
        first, second = one.phrase, other.phrase
        if second.object != "person" or second.other_noun or {one.rule.name, other.rule.name} != _TOLL_RULES:
            continue
        # "Five soldiers were killed and another two injured"
        some = first.object in _SERVING if second.other else first.object == "child" and first.number.low > 1
        named = some and one.part_of is None
        between = range(first.last, second.first)
        apart = not second.other and tokens.concepts(first.last, second.first) & _APART
        if not named or apart or not 0 < len(between) <= _BETWEEN:
            continue
        bare = second.noun - second.number.last in (0, second.other) and tokens.masks[second.noun] & OUTCOME
        if bare and (second.other or any(tokens.masks[at] & _AND for at in between)):
            second.object = first.object
