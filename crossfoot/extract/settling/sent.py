"""What is told like an attack and was sent against nobody: what could be launched, gifts, what makers sell."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import EVENTS, PLANES
from crossfoot.extract.phrase import IN, PREPOSITION
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.tokens import Tokens

#: "able to", "ready to" stands within so many tokens before a verb.
_ABLE, _WANTED, _ABLE_REACH = CONCEPTS.bit("able"), CONCEPTS.bit("wanted"), 2
_GIVEN_AWAY, _TO = CONCEPTS.bit("given-away"), CONCEPTS.bit("to")
#: what tells of an attack
_RAID = CONCEPTS.any(("attack-noun", "attack-verb", "when-overnight"))
_MAKER, _LEADS = CONCEPTS.bit("maker"), IN | PREPOSITION | CONCEPTS.any(("on", "by"))


class Sent:
    """Looks at what is read as launched in one text."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._rules = rules
        self._attributes = tokens.lexicon.language.attributive_endings

    def settle(self, reading: Reading, bits: int) -> None:
        """Count what was sent against nobody without saying what became of it; ``bits`` are those of its sentence."""
        if reading.rule.name != "launched" or reading.match is None:
            return
        governor = reading.match.governor
        if reading.phrase.object in PLANES:
            # "Norland sent 40 jets to bomb the port": they flew, and struck nothing themselves.
            reading.rule = self._rules["count-other"]
            return
        made = reading.phrase.object not in EVENTS and self._has_maker(governor, reading)
        if made or self._is_possible(governor) or (not bits & _RAID and self._is_given_away(governor, reading)):
            reading.rule = self._rules["count-other"]

    def _is_given_away(self, governor: int, reading: Reading) -> bool:
        """ "Norland sent 40 drones to Westland": in a sentence that tells of no attack that is a gift."""
        tokens, last = self._tokens, reading.phrase.last
        if governor > last or not tokens.masks[governor] & _GIVEN_AWAY or not tokens.concepts(last, last + 1) & _TO:
            return False
        entry = GAZETTEER[tokens.words[last + 1]] if last + 1 < len(tokens.masks) else None
        return entry is not None and entry.is_country

    def _is_possible(self, governor: int) -> bool:
        """ "A carrier that can launch ten drones": it is told what it can do, not what was done.

        «Готують до запуску 40 ракет»
        """
        before = self._tokens.concepts(max(0, governor - _ABLE_REACH), governor)
        return bool(before & (_ABLE | _WANTED))

    def _has_maker(self, governor: int, reading: Reading) -> bool:
        """«Завод випускає 900 дронів на місяць»: who makes them acts, and is no target as in «по заводу випустили»."""
        tokens, first = self._tokens, reading.sentence[0]
        maker = tokens.before(governor)
        if maker < first or not tokens.masks[maker] & _MAKER:
            return False
        lead = tokens.before(maker)
        if lead > first and self._attributes and tokens.words[lead].endswith(self._attributes):
            lead = tokens.before(lead)
        return lead < first or not tokens.masks[lead] & _LEADS
