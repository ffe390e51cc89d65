"""Whose losses are told, and which entries of a list go on with them."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import is_entry
from crossfoot.extract.objects import ENERGY, EQUIPMENT, MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.phrase import PREPOSITION
from crossfoot.extract.phrasing.naming import OUTCOME
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.side_words import FOES
from crossfoot.extract.tokens import SIGN, STOP, Tokens

_CASUALTIES, _LOSES, _RUIN = CONCEPTS.bit("casualties"), CONCEPTS.bit("lose"), CONCEPTS.any(("destroy", "eliminate"))
_CUMULATIVE = CONCEPTS.bit("cumulative")
#: rules of those who live, of whom a text may tell before others who died
_ALIVE = frozenset({"injured", "captured"})
#: whose losses are soldiers, told within so many tokens of the word for losses
_ARMY, _OWNER_REACH = FOES | CONCEPTS.any(("of-troops", "soldier")), 3
#: what an army loses; the name that opens an entry of a list of its losses, with its colon, is no longer
_LOSABLE, _ENTRY_NAME = MILITARY_PEOPLE | EQUIPMENT | {"infrastructure_facility"}, 8
#: what nobody but an army has
_ARMYS_OWN = frozenset("tank armored_vehicle artillery_system mlrs".split())
#: the dead and others whom an army misses; who they may be where nobody else is told of
_LOST = frozenset({"killed", "injured", "missing", "captured", "losses-personnel"})
_DEAD = frozenset({"killed", "missing"})
_ANYBODY = MILITARY_PEOPLE | {"person", "prisoner"}
#: words of who else may be hurt, and how
_STRUCK_OTHERS = FAMILIES.of_concepts(
    CONCEPTS.any("civilian resident child strike shelling attack-noun attack-verb attack-with".split())
)
#: who else suffers, told of within so many tokens before
_CIVIL, _TOLD_OF = CONCEPTS.any(("civilian", "resident", "child")), 80
_ATTACKS = frozenset("launched intercepted hit places-hit damaged destroyed rescued-evacuated".split())


class Losses:
    """Looks at the losses of one text."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules

    def below_one_header(self, readings: list[Reading]) -> None:
        """«Уничтожено:» and below it tanks, drones, cars: what stands in one list with tanks was lost as they were."""
        rule = self._rules["losses-equipment"]
        lost = (reading for reading in readings if reading.rule is rule and reading.phrase.object in _ARMYS_OWN)
        headers = {reading.header for reading in lost} - {None}
        for reading in readings:
            if reading.header not in headers:
                continue
            if reading.match is None:
                # «два генератори», «4 антени»: no arms, but in their list
                things = reading.phrase.object in ENERGY or reading.phrase.other_noun is not None
                reading.rule = rule if things and reading.rule.name == "count-other" else reading.rule
            elif reading.phrase.object in rule.objects and self._masks[reading.match.governor] & _RUIN:
                reading.rule = rule

    def since_the_start(self, readings: list[Reading]) -> None:
        """ "Since the start of the operation 671 aircraft and 140,000 drones have been destroyed": a tally."""
        rule = self._rules["losses-equipment"]
        told = {reading.sentence for reading in readings if reading.rule is rule}
        for reading in readings:
            if reading.rule.name == "intercepted" and reading.sentence in told and reading.match is not None:
                ruined = self._masks[reading.match.governor] & _RUIN
                if ruined and self._tokens.concepts(*reading.sentence) & _CUMULATIVE:
                    reading.rule = rule

    def of_civilians(self, readings: list[Reading]) -> None:
        """ "Civilians suffer. April saw 1,389 casualties (221 killed)": no soldiers where civilians were told of."""
        rule = self._rules["losses-personnel"]
        told: Reading | None = None
        for reading in readings:
            phrase, match = reading.phrase, reading.match
            if match is None or phrase.object != rule.default or reading.rule.name not in _LOST:
                continue
            nameless = phrase.noun < 0 or self._masks[phrase.noun] & OUTCOME
            if nameless and told is not None and told.sentence == reading.sentence:
                phrase.object = told.phrase.object
                continue
            theirs = self._masks[match.governor] | self._tokens.concepts(phrase.first, phrase.last)
            if theirs & _CASUALTIES and not theirs & _ARMY and self._told_last(phrase.first) & _CIVIL:
                phrase.object, told = "civilian", reading

    def _told_last(self, first: int) -> int:
        """The concepts of the last word before a token that tells of soldiers or of civilians."""
        masks = self._masks
        before = range(first - 1, max(-1, first - _TOLD_OF), -1)
        return next((masks[at] for at in before if masks[at] & (_CIVIL | _ARMY)), 0)

    def of_one_army(self, readings: list[Reading]) -> None:
        """ "The names of 9,000 dead soldiers are known. In May the deaths of 400 people were learned of": soldiers too,
        in a text that tells of an army's dead, wounded and missing, of nobody else and of no attack.

        Where it speaks of attacks but opens with all that an army lost, the dead and missing told later are soldiers.
        """
        lost = [reading for reading in readings if reading.rule.name in _LOST]
        if not any(reading.phrase.object in MILITARY_PEOPLE for reading in lost):
            return
        people = [one for one in readings if one.phrase.object in PEOPLE and not one.phrase.unit]
        if any(reading.rule.name in _ATTACKS for reading in readings) or not all(map(self._may_be_troops, people)):
            return
        silent, first = not self._tokens.families[_STRUCK_OTHERS], lost[0]
        most = max(reading.phrase.number.high for reading in lost)
        opens = first.phrase.object in MILITARY_PEOPLE and first.rule.name not in _ALIVE
        if not silent and not (opens and first.phrase.number.high == most):
            return
        for reading in lost:
            phrase = reading.phrase
            # «14 пехотинцев и три местные жительницы»: whoever is called anything is not one of them.
            bare = phrase.of_them or phrase.last - phrase.number.last <= 1
            # "Two soldiers died, 14 people were hurt": anybody
            bare = bare and (phrase.noun < 0 or reading.rule.name != "injured")
            told = silent or (reading.sentence != first.sentence and reading.rule.name in _DEAD)
            if phrase.object == "person" and bare and told:
                phrase.object = self._rules["losses-personnel"].default

    @staticmethod
    def _may_be_troops(reading: Reading) -> bool:
        """Whether those counted are an army's, or lost and not called anything that an army has not."""
        kind = reading.phrase.object
        return kind in MILITARY_PEOPLE or (reading.rule.name in _LOST and kind in _ANYBODY)

    def of_bare_entries(self, readings: list[Reading]) -> None:
        """«Потери составили до 90 солдат.» and below it «"Ардель": до 40 солдат, два танка»: an entry that names whose
        they are and no verb goes on with the losses told of before.
        """
        lost: Reading | None = None
        for reading in readings:
            if reading.rule.name.startswith("losses"):
                lost = reading
            elif lost is not None and self._is_bare_entry(reading) and reading.phrase.object in _LOSABLE:
                people = reading.phrase.object in MILITARY_PEOPLE
                reading.rule = self._rules["losses-personnel" if people else "losses-equipment"]
                reading.match = lost.match
                lost = reading

    def _is_bare_entry(self, reading: Reading) -> bool:
        """Whether an entry of a list opens with a name and a colon and says no more than how many."""
        first = reading.sentence[0]
        if reading.match is not None or reading.rule.name != "count-other":
            return False
        if not is_entry(self._tokens, *reading.sentence):
            return False
        return ":" in self._tokens.words[first : min(reading.phrase.first, first + _ENTRY_NAME)]

    def of_troops(self, reading: Reading, at: int) -> bool:
        """Whether the word for losses at a token is told of an army, where endings tell whose they are.

        «Потери противника», «втрати російських військ», «потери Норландии составили 900 человек»: an owner in the
        genitive stands behind the noun.
        """
        if not self._masks[at] & _CASUALTIES:
            # «Боевики потеряли 40 человек»
            first = max(reading.sentence[0], at - _OWNER_REACH)
            # «Потери противника составили»: a phrase that names whose they are itself
            within = any(mask & _ARMY for mask in self._tokens.base[at : self._tokens.behind(at)])
            return bool(self._masks[at] & _LOSES and (within or self._tokens.concepts(first, at) & _ARMY))
        return self.owned(at, min(reading.sentence[1], max(reading.phrase.first, self._tokens.behind(at))))

    def owned(self, at: int, last: int) -> bool:
        """Whether right behind a noun for losses, up to a token, or right before it an army or a country is named.

        «Потери норландской армии», «норландские потери»
        """
        behind = self._tokens.behind(at)
        if at and self._names_loser(at - 1):
            return True
        for step in range(behind, min(behind + _OWNER_REACH, last)):
            if self._masks[step] & (SIGN | STOP | PREPOSITION):
                return False
            if self._names_loser(step):
                return True
        return False

    def _names_loser(self, at: int) -> bool:
        entry = GAZETTEER[self._tokens.words[at]]
        return bool(self._masks[at] & _ARMY) or (entry is not None and entry.is_country)
