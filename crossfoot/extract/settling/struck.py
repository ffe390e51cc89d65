"""What was struck, told by the words right beside its number: a participle behind it, or the hits it stands behind."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, BUILDINGS, EQUIPMENT, HOMES, PLACES, THINGS, object_of
from crossfoot.extract.pattern import Shape
from crossfoot.extract.phrase import AND, PREPOSITION
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.side_words import SIDED
from crossfoot.extract.tokens import NUMBER, SIGN, STOP, Tokens

_IMPACT, _PARTICIPLE = CONCEPTS.bit("impact"), CONCEPTS.bit("hit-participle")
_IMPACT_NOUN, _ON = CONCEPTS.bit("impact-noun"), CONCEPTS.bit("on")
#: what is struck from afar, and what an army loses so, within so many tokens behind the hits
_SITES, _STRUCK_REACH = PLACES | {"position"}, 3
_MACHINES = EQUIPMENT - AIR | {"aircraft", "helicopter"}
#: what may be struck, and what stands behind a participle that says so: no object of its own
_HIT_THERE = PLACES - {"country", "target"} | {"hospital", "school", "ship"}
#: what strikes by itself, and the verb that says it of whoever does: an army, or the weapon
_WEAPONS, _STRIKES = AIR - {"aerial_target", "target", "aircraft", "helicopter"}, CONCEPTS.bit("strike-home")
#: rules that read what was harmed, and the things that weapons harm
_HARMS, _RUINED = frozenset({"intercepted", "damaged", "destroyed"}), THINGS - AIR
_INDEFINITE, _TIMES = CONCEPTS.bit("indefinite"), CONCEPTS.any(("unit", "when-night", "when-time"))
#: what windows and roofs are parts of
_FITTING, _HAVE_PARTS = CONCEPTS.any(("window", "fitting")), BUILDINGS | HOMES | {"vehicle"}
#: what no army has
_CIVIL = frozenset({"school", "hospital", "house", "apartment"})
#: who strikes with them
_ACTORS = SIDED | CONCEPTS.bit("of-troops")
#: what hits things
_STRIKING = CONCEPTS.any((*_WEAPONS, "munition", "debris", "attack-noun", "shelling"))
_ENDS = SIGN | STOP | PREPOSITION | CONCEPTS.any(("in", "by-agent", "by", "and", "weekday", "adverb"))


class Struck:
    """Finds what was struck in one text."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._inflects = tokens.lexicon.language.inflects

    def hits_of(self, reading: Reading) -> None:
        """«Шість уражень складів», «два ураження танків»: told by what was struck, which stands behind the hits."""
        match, phrase = reading.match, reading.phrase
        if reading.rule.name == "launched" and phrase.object is None and self._inflects:
            if self._tokens.concepts(phrase.number.last, phrase.last + 1) & _IMPACT_NOUN:
                # «Завдано 12 уражень»
                phrase.object = "strike"
            return
        if reading.rule.name != "hit" or match is None or not self._inflects:
            return
        if match.governor != phrase.last or phrase.noun >= 0:
            return
        first = self._tokens.behind(phrase.last)
        for mask in self._masks[first : first + _STRUCK_REACH]:
            found = object_of(mask)
            if mask & (_ENDS | _ON):
                # «18 прильотів по місту»: where they fell
                return
            if found in _SITES or found in _MACHINES:
                phrase.object = found
                reading.rule = self._rules["places-hit" if found in _SITES else "losses-equipment"]
                return

    def by_themselves(self, reading: Reading) -> None:
        """«По кафе ударили три дрона»: those that strike are its subject, unless the case says by what means."""
        match, phrase, endings = reading.match, reading.phrase, self._tokens.lexicon.language.means_endings
        if match is None or reading.rule.name != "launched" or not endings or phrase.object not in _WEAPONS:
            return
        if phrase.noun < 0 or not self._masks[match.governor] & _STRIKES:
            return
        if match.pattern is not None and match.pattern.shape is Shape.WITH and match.governor < phrase.first:
            # «Ударила по порту с помощью 40 снарядов и 90 дронов»: a preposition leads to the whole list.
            return
        group = self._tokens.words[phrase.number.first : phrase.last]
        endless = self._tokens.surface(phrase.last - 1)[-1:].isupper()
        if endless and self._has_actor(reading.sentence[0], match.governor):
            # «Армия ударила по порту 90 БПЛА»: the noun has no endings, and somebody else acts.
            return
        governed = phrase.first and self._tokens.base[phrase.first - 1] & PREPOSITION
        if not governed and not any(word.endswith(endings) for word in group):
            reading.rule = self._rules["hit"]

    def beside_buildings(self, reading: Reading, before: list[Reading]) -> None:
        """«Поражены 40 школ и девять автобусов»: cars in one list with schools and homes are no army's losses."""
        match = reading.match
        if reading.rule.name != "losses-equipment" or match is None or reading.phrase.object != "vehicle":
            return
        listed = (other for other in before if other.match is not None and other.match.governor == match.governor)
        if any(other.phrase.object in _CIVIL for other in listed):
            reading.rule = self._rules["damaged"]

    def with_them(self, reading: Reading) -> None:
        """«Армія уразила порт 90 дронами»: those by whose means others strike were sent, whatever became of them."""
        match, phrase, language = reading.match, reading.phrase, self._tokens.lexicon.language
        if reading.rule.name != "hit" or match is None or match.pattern is None or not language.means_endings:
            return
        if match.pattern.shape is not Shape.SUBJECT or phrase.noun < 0 or phrase.object not in _WEAPONS:
            return
        verb = self._tokens.words[match.governor]
        if verb.endswith(language.passive_endings) or not verb.endswith(language.past_endings):
            return
        governed = phrase.first and self._tokens.base[phrase.first - 1] & PREPOSITION
        if not governed and self._tokens.words[phrase.noun].endswith(language.means_endings):
            reading.rule = self._rules["launched"]

    def of_a_part(self, reading: Reading) -> None:
        """«Розбито скління в 40 будинках», "destroyed the roofs of nine homes": the house that lost it is damaged."""
        match, phrase = reading.match, reading.phrase
        if reading.rule.name != "destroyed" or match is None or phrase.object not in _HAVE_PARTS:
            return
        between = self._masks[self._tokens.behind(match.governor) : phrase.first]
        if any(mask & _FITTING for mask in between) and not any(mask & (NUMBER | AND) for mask in between):
            reading.rule = self._rules["damaged"]

    def _has_actor(self, first: int, verb: int) -> bool:
        """Whether troops, a side or a country stand in a sentence before its verb."""
        if self._tokens.concepts(first, verb) & _ACTORS:
            return True
        entries = (GAZETTEER[word] for word in self._tokens.words[first:verb])
        return any(entry is not None and entry.people is not None for entry in entries)

    def that_harmed(self, reading: Reading) -> None:
        """ "Three missiles destroyed a depot": a weapon whose verb has a thing of its own behind it has struck."""
        match, phrase = reading.match, reading.phrase
        if match is None or reading.rule.name not in _HARMS or phrase.object not in _WEAPONS or phrase.noun < 0:
            return
        if phrase.first and self._tokens.base[phrase.first - 1] & PREPOSITION:
            return
        language, at = self._tokens.lexicon.language, match.governor
        if at != phrase.last and not (self._inflects and self._goes_on_to(phrase.last, at)):
            return
        if self._inflects and not self._tokens.words[at].endswith(language.past_endings):
            return
        behind = self._tokens.behind(at)
        if not self._inflects and self._tokens.concepts(behind, behind + 1) & _INDEFINITE:
            # "Destroyed a warehouse", but not "destroyed a day before"
            if not self._tokens.concepts(behind + 1, behind + 2) & _TIMES:
                reading.rule = self._rules["hit"]
            return
        for mask in self._masks[behind : behind + _STRUCK_REACH]:
            if object_of(mask) in _RUINED:
                reading.rule = self._rules["hit"]
            if mask & _ENDS or object_of(mask):
                return

    def _goes_on_to(self, behind: int, verb: int) -> bool:
        """Whether a verb behind "and" is a second one of those before: «два дрони впали на завод і пошкодили цех»."""
        told = self._masks[behind : verb - 1]
        return verb > behind + 1 and bool(self._masks[verb - 1] & AND) and not any(mask & _ACTORS for mask in told)

    def hit_there(self, reading: Reading) -> None:
        """ "Two hospitals hit on Thursday", "90 ships attacked": a participle right behind tells what they suffered."""
        phrase, at = reading.phrase, reading.phrase.last
        untold = reading.match is None or reading.rule.name == "count-other"
        if untold and phrase.other_noun and phrase.noun < 0 and not phrase.of_them:
            # "Bombed two casinos"
            before = self._masks[phrase.first - 1] if phrase.first > reading.sentence[0] else 0
            if before & _PARTICIPLE and not before & _IMPACT:
                reading.rule = self._rules["places-hit"]
            elif before & _PARTICIPLE and self._tokens.concepts(reading.sentence[0], phrase.first - 1) & _STRIKING:
                # "Shrapnel hit two bakeries"
                reading.rule = self._rules["damaged"]
            return
        # Word by word: "struck by" may be a phrase of its own.
        base = self._tokens.base
        if phrase.object not in _HIT_THERE or at >= len(base) or not base[at] & _PARTICIPLE:
            return
        if at + 1 >= len(base) or (base[at + 1] | self._masks[at + 1]) & _ENDS:
            reading.rule = self._rules["places-hit"]
