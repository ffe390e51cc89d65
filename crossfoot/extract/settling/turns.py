"""Readings that the words around turn into others: occasions into attacks, prisoners into bodies."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.objects import (
    AIR,
    EQUIPMENT,
    EVENTS,
    HOMES,
    OBJECT,
    UNITS_OF_TROOPS,
    object_of,
)
from crossfoot.extract.phrase import AND, OR, PREPOSITION, Phrase
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.losses import Losses
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.side_words import FOES, SIDED
from crossfoot.extract.tokens import SIGN, Tokens

_bit = CONCEPTS.bit
_ADVANCE, _ATTACKED, _STRUCK, _BOMBARD, _DESTROY = (
    _bit(name) for name in ("advance", "attack-verb", "come-under", "bombard", "destroy")
)
_LAUNCH, _ELIMINATE, _IMPACT, _HALTED = (_bit(name) for name in ("launch", "eliminate", "impact", "halted"))
#: what strikes by itself, and the words of attacks and their weapons
WEAPONS = AIR - {"aerial_target", "target", "aircraft", "helicopter", "munition"}
_WEAPONS = CONCEPTS.any((*WEAPONS, *EVENTS, "artillery_system", "mlrs", "mortar", "munition", "aviation"))
#: The verb of what was done so many times stands within so many tokens.
_DEED_REACH = 4
_SCOUT, _SHOOT_DOWN = _bit("scout"), _bit("shoot-down")
#: rules of what nothing governs, or what is no weapon
_UNREAD = frozenset({"count-other", "destroyed", "damaged"})
_DAMAGE, _TIME = _bit("damage"), _bit("when-time")
_HARM = CONCEPTS.any(("damage", "destroy", "attack-verb"))
_CASUALTIES, _OF_TROOPS = _bit("casualties"), _bit("of-troops")
#: nouns and verbs that say what became of people without saying who they were
_OUTCOME = CONCEPTS.any(("death", "injury", "casualties", "kill", "die", "injure"))
_TOLL = frozenset({"killed", "injured", "missing"})
_WOUND, _LEADS = _bit("wound"), CONCEPTS.any(("preposition", "adjunct", "of", "with"))
_OCCASION = _bit("occasion")
_GIVE_BACK, _RESTORED = _bit("give-back"), _bit("restored")
#: what is brought back to towns, and what is taken back from an enemy
_SUPPLY = CONCEPTS.any("power heat water outage without-power without-heat without-water st-gas".split())
_TOWNS = frozenset({"settlement", "city"})
_DEED = _bit("deed-noun")
#: "military equipment"; what an army lost, and so many tokens behind it those it lost
_GEAR, _WARSHIP = _bit("war-gear"), _bit("warship")
_LOSSES, _LOSSES_REACH = CONCEPTS.any(("casualties", "lose")), 30
#: who lost them stands within so many tokens before the verb
_LOSE, _LOSER_REACH = _bit("lose"), 3
_ARMY = FOES | CONCEPTS.any(("of-troops", "soldier", *UNITS_OF_TROOPS))
_LOST = frozenset({"killed", "injured", "missing", "losses-personnel"})
_STRIKE_AT = _bit("strike-at")
_MASSED, _REPEL = _bit("massed"), _bit("repel")
#: what runs where power is out, and how near before a length of time it is told to
_GENERATOR, _RUNNING, _RAN_REACH = _bit("generator"), CONCEPTS.any(("st-running", "kept-running")), 3
#: rules of those whose supply fails; where people live, whatever kind of house it is
_CUT_OFF, _HOMES = frozenset({"without-power", "without-heat", "without-water"}), _bit("homes")
#: What is told at once of a thing costs no more.
_AT_ONCE = 4.0
#: rules of things that may be an army's
_RUINED = frozenset({"destroyed", "damaged"})
#: "destroyed or damaged": so many tokens before the second verb stands the first
_OR_REACH = 2
_JOINED = frozenset({"destroyed", "places-hit"})
#: So many figures of an army's losses make a text a report of them.
_LOSS_REPORT = 3
#: what is told as lost where others of its kind were destroyed
_MACHINES_TOO = EQUIPMENT - WEAPONS - {"aircraft", "helicopter"}
#: things that an army has as well as others, and those that it alone has and nobody strikes with from afar
_ARMYS_TOO = frozenset({"vehicle", "air_defense_system", "ship"})
_ARMYS_ALONE = CONCEPTS.any("tank armored_vehicle position squad".split())


class Turns:
    """Sets the readings of one text right."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._inflects = tokens.lexicon.language.inflects
        self._losses = Losses(tokens, rules)

    def as_losses(self, readings: list[Reading]) -> None:
        """In a list of an army's losses drones and missiles "destroyed" were lost, not shot down."""
        self._losses.of_bare_entries(readings)
        self._beside_losses(readings)
        losses = [reading for reading in readings if reading.rule.name.startswith("losses")]
        self._losses.below_one_header(readings)
        self._losses.since_the_start(readings)
        self._losses.of_civilians(readings)
        self._losses.of_one_army(readings)
        # Brigades that were hit are told with what they lost.
        things = [reading for reading in readings if reading.phrase.object not in UNITS_OF_TROOPS]
        if len(losses) < _LOSS_REPORT or len(losses) * 2 < len(things):
            return
        rule = self._rules["losses-equipment"]
        told = {reading.sentence for reading in losses}
        for reading in readings:
            match, object_ = reading.match, reading.phrase.object
            if object_ not in rule.objects:
                continue
            # The verb may stand far behind: "In all, 60 aircraft, 30 drones, ... and 90 tanks have been destroyed".
            far = match is None and reading.sentence in told
            if far or (match is not None and self._masks[match.governor] & (_DESTROY | _ELIMINATE)):
                reading.rule = rule

    def of_the_enemy(self, reading: Reading) -> None:
        """ "Destroys or damages up to 90 of the enemy's vehicles", "sank two patrol boats": what an army destroys of
        another's is its loss.
        """
        phrase, match = reading.phrase, reading.match
        if reading.rule.name not in _RUINED or match is None or phrase.object not in EQUIPMENT - AIR:
            return
        before = self._tokens.concepts(max(reading.sentence[0], match.governor - _OR_REACH), match.governor + 1)
        if self._of_those_fought(reading, match.governor):
            reading.rule = self._rules["losses-equipment"]
            return
        # «Ще одну автівку ворог спалив»: it acts, and the car is not its own.
        acts = match.governor == phrase.last + 1 and self._is_active(match.governor)
        counted = self._tokens.concepts(phrase.number.last, phrase.last + (not acts))
        if before & _DESTROY and (
            counted & (FOES | _GEAR | _WARSHIP) or (self._inflects and phrase.object == "air_defense_system")
        ):
            reading.rule = self._rules["losses-equipment"]

    def _of_those_fought(self, reading: Reading, verb: int) -> bool:
        """«Прикордонники спалили чотири пікапи нордландців»: troops act, and a people behind the noun owns."""
        owner = reading.phrase.last
        if not self._inflects or reading.phrase.noun < 0 or owner >= len(self._masks):
            return False
        word, language = self._tokens.words[owner], self._tokens.lexicon.language
        # «Ще одну автівку ворог спалив»: it acts, and the car is not its own.
        genitive = word.endswith(language.genitive_endings + language.genitive_plural_endings)
        if not genitive and not self._tokens.surface(owner).isupper():
            return False
        entry = GAZETTEER[word]
        owned = self._masks[owner] & SIDED or (entry is not None and entry.people is not None)
        # «Знищено чотири пікапи ЗСУ»: an army is named itself.
        troops = self._masks[owner] | self._tokens.concepts(reading.sentence[0], verb)
        return bool(owned and troops & _ARMY)

    def _is_active(self, at: int) -> bool:
        """Whether the verb at a token is in the active, by its ending."""
        endings = self._tokens.lexicon.language.active_endings
        return bool(endings) and self._tokens.words[at].endswith(endings)

    def or_damaged(self, reading: Reading) -> None:
        """ "Destroyed or damaged": nobody says of how many more than the latter. "Hit and destroyed": all were."""
        if reading.match is None or reading.rule.name not in _JOINED:
            return
        verb = reading.match.governor
        behind, before = self._tokens.behind(verb), self._tokens.before(verb)
        after = self._tokens.concepts(behind, behind + 1), self._tokens.concepts(behind + 1, behind + _OR_REACH + 1)
        ahead = self._tokens.concepts(before, before + 1), self._tokens.concepts(max(0, before - 1), before)
        if reading.rule.name == "destroyed":
            if any(link & OR and other & _DAMAGE for link, other in (after, ahead)):
                reading.rule = self._rules["damaged"]
        elif any(link & AND and other & _DESTROY for link, other in (after, ahead)):
            reading.rule = self._rules["destroyed"]

    def supplied(self, reading: Reading) -> None:
        """ "Cut power to 900 homes", "brought it back to 300": who lives there was cut off, and no house was harmed."""
        phrase, match = reading.phrase, reading.match
        if phrase.object in HOMES and reading.rule.name in _RUINED and match is not None and match.cost > _AT_ONCE:
            # «Зруйновано 14% житла, від чого потерпають три мільйони родин»: they live there.
            reading.rule, reading.match = self._rules["count-other"], None
        back = match is not None and self._masks[match.governor] & _RESTORED
        if phrase.object == "house" and (back or reading.rule.name in _CUT_OFF) and self._masks[phrase.noun] & _HOMES:
            phrase.object = "household"

    def kept_running(self, reading: Reading, bits: int) -> None:
        """ "Generators had run for 21 hours before the line was restored": they ran so long, and nothing was out."""
        if reading.rule.name != "outage-hours" or not bits & _GENERATOR:
            return
        first = max(reading.sentence[0], reading.phrase.first - _RAN_REACH)
        if self._tokens.concepts(first, reading.phrase.first) & _RUNNING:
            reading.rule = self._rules["duration"]

    def retaken(self, reading: Reading, bits: int) -> None:
        """«Повернули три села», with no word of power or water: taken back from an enemy."""
        match = reading.match
        if match is None or reading.phrase.object not in _TOWNS or bits & _SUPPLY:
            return
        if reading.rule.name == "count-other" and self._masks[match.governor] & _GIVE_BACK:
            reading.rule = self._rules["captured"]

    def massed(self, reading: Reading, bits: int) -> None:
        """ "Carried out 12 massive attacks": strikes, where "attacks" alone may be those of infantry."""
        phrase = reading.phrase
        if phrase.object != "attack" or reading.match is not None or bits & _REPEL:
            return
        if self._tokens.concepts(phrase.number.last, phrase.last) & _MASSED:
            reading.rule = self._rules["launched"]

    def of_losses(self, reading: Reading) -> None:
        """«Втрати противника: 7 загиблих, 4 поранених, 2 полонених»: those an army lost are soldiers, or were taken."""
        phrase = reading.phrase
        if phrase.object not in ("person", "prisoner") or reading.rule.name not in _LOST:
            return
        first = max(reading.sentence[0], phrase.first - _LOSSES_REACH)
        for at in range(phrase.first - 1, first - 1, -1):
            if not self._masks[at] & _LOSSES:
                continue
            # Who loses prisoners is an army, whatever it is called.
            taken = phrase.object == "prisoner"
            if taken or self._tokens.concepts(at + 1, at + 3) & FOES or self._of_an_army(at):
                if taken:
                    reading.rule = self._rules["captured"]
                else:
                    phrase.object = "soldier"
                return

    def _of_an_army(self, at: int) -> bool:
        """Whether the word for losses at a token is said of an army: "the army's losses", «армия потеряла»."""
        if not self._masks[at] & _CASUALTIES:
            before = self._tokens.concepts(max(0, at - _LOSER_REACH), at)
            return bool(self._masks[at] & _LOSE and before & _ARMY)
        if self._inflects:
            return self._losses.owned(at, len(self._masks))
        return at > 0 and bool(self._masks[at - 1] & (_OF_TROOPS | FOES))

    def _beside_losses(self, readings: list[Reading]) -> None:
        """ "Destroyed a tank and three cars", "lost 90 soldiers and two radars": an army's, beside its losses."""
        for at, reading in enumerate(readings):
            if self._goes_on_with_arms(readings, at):
                reading.rule = self._rules["losses-equipment"]
            bare = reading.phrase.noun < 0
            joined = bare or not self._inflects
            if reading.rule.name == "damaged" and reading.phrase.object in _MACHINES_TOO and joined:
                # "Two tanks were destroyed and three vehicles damaged", «втрачено 40 танків, з них 9 пошкоджено»
                near = readings[0 if bare else max(0, at - 1) : at + 2]
                lost = (other for other in near if other.sentence == reading.sentence)
                if any(other.rule.name == "losses-equipment" for other in lost):
                    reading.rule = self._rules["losses-equipment"]
                continue
            if reading.rule.name != "destroyed" or reading.phrase.object not in _ARMYS_TOO:
                continue
            beside = [other for other in readings[max(0, at - 1) : at + 2] if other.rule.name.startswith("losses")]
            told = any(reading.sentence[0] - other.sentence[1] <= 1 for other in beside)
            if told or self._tokens.concepts(*reading.sentence) & _ARMYS_ALONE:
                reading.rule = self._rules["losses-equipment"]

    @staticmethod
    def _goes_on_with_arms(readings: list[Reading], at: int) -> bool:
        """Whether what no object names stands in one list with arms lost: «знищено танк, 12 станцій зв'язку»."""
        reading, before = readings[at], readings[at - 1] if at else None
        if before is None or before.rule.name != "losses-equipment" or before.match is None:
            return False
        unnamed = reading.phrase.object is None and reading.phrase.other_noun is not None
        if not unnamed and (reading.phrase.object not in EQUIPMENT or reading.match is None):
            return False
        if reading.match is not None:
            return reading.rule.name == "destroyed" and reading.match.governor == before.match.governor
        # «Уразили дві РСЗВ, 14 антен та шість складів»
        follows = readings[at + 1] if at + 1 < len(readings) else None
        if follows is None or follows.match is None or not reading.sentence == before.sentence == follows.sentence:
            return False
        return follows.match.governor == before.match.governor

    def as_soldiers(self, readings: list[Reading]) -> None:
        """ "Norland's casualties came to 1.2 million, with 325,000 killed": an army's losses are soldiers, and so are
        the dead beside them who are not called anything else.
        """
        army = False
        for reading in readings:
            phrase = reading.phrase
            if reading.rule.name == "losses-personnel":
                army = self._loses_troops(reading)
                if army and phrase.object == "person":
                    phrase.object = reading.rule.default
            elif reading.rule.name in _TOLL and phrase.object == "person" and self._is_bare(phrase):
                if army or self._counts_troops(reading):
                    phrase.object = self._rules["losses-personnel"].default

    def _counts_troops(self, reading: Reading) -> bool:
        """Whether the noun of what became of them is told of an army: "the army's dead number 900"."""
        at = reading.match.governor if reading.match is not None else 0
        return at > 0 and bool(self._masks[at] & _OUTCOME and self._masks[at - 1] & _OF_TROOPS)

    def _loses_troops(self, reading: Reading) -> bool:
        """Whether the word for losses before a number, or behind it, is told of a country, a people or an army."""
        at = reading.match.governor if reading.match is not None else -1
        if at >= 0 and self._inflects:
            return self._losses.of_troops(reading, at)
        if at < 0 or not self._masks[at] & _CASUALTIES:
            return False
        if at and self._masks[at - 1] & _OF_TROOPS:
            return True
        # Whose they are stands behind them where a genitive says so: «втрати Норландії», «втрати ворога».
        owner = self._tokens.behind(at) if self._inflects else at - 1
        if not 0 <= owner < len(self._masks):
            return False
        entry = GAZETTEER[self._tokens.words[owner]]
        if entry is not None and entry.is_country:
            return True
        return self._inflects and bool(self._masks[owner] & SIDED or self._masks[at] & _OF_TROOPS)

    def _is_bare(self, phrase: Phrase) -> bool:
        """Whether nothing but what became of them is said of those counted."""
        return phrase.noun < 0 or bool(self._masks[phrase.noun] & _OUTCOME)

    def occasions(self, reading: Reading, bits: int) -> None:
        """ "tried to advance 15 times", "under fire for the ninth time": what is counted are attacks."""
        phrase = reading.phrase
        if not bits & (_ADVANCE | _HARM | _BOMBARD | _STRUCK | _ATTACKED | _LAUNCH | _IMPACT):
            return
        counted = phrase.unit == "times" and phrase.number.low == phrase.number.low.to_integral_value()
        ordinal = phrase.number.kind is Kind.ORDINAL and phrase.noun < 0 and not phrase.unit
        if ordinal and self._masks[phrase.last - 1] & _DEED:
            # "The third loss of power since the attack"
            return
        named = phrase.other_noun and not self._masks[phrase.last - 1] & _TIME
        if ordinal and bits & (_HARM | _STRUCK) and not named:
            # «Пошкоджено втретє за тиждень», "was hit for the fourth time"
            phrase.object = "attack"
        if counted and self._inflects and bits & _STRIKE_AT:
            # «40 разів уразили порт»
            phrase.unit, phrase.object, reading.rule = None, "strike", self._rules["launched"]
        elif counted and bits & _IMPACT and (weapon := self._weapon_that_hit(reading)):
            # "Drones hit the depot seven times": so many of them did.
            phrase.unit, phrase.object, reading.rule = None, weapon, self._rules["hit"]
        elif counted and (bits & _BOMBARD or (bits & _STRUCK and not bits & _ADVANCE)):
            # "The town was shelled 15 times": so many strikes were carried out.
            phrase.unit, phrase.object, reading.rule = None, "strike", self._rules["launched"]
        elif counted and self._of_other_deeds(phrase, bits):
            return
        elif (bits & _ADVANCE and (counted or ordinal)) or (bits & (_ATTACKED | _LAUNCH) and counted):
            phrase.unit, phrase.object = None, "attack"

    def _weapon_that_hit(self, reading: Reading) -> str | None:
        """What flies and struck as often as a number of times says."""
        first, last = reading.sentence
        for at in range(first, last):
            if self._masks[at] & _IMPACT and not self._masks[at] & OBJECT:
                named = (object_of(self._masks[step]) for step in range(first, at))
                return next((name for name in named if name in WEAPONS), None)
        return None

    def _of_other_deeds(self, phrase: Phrase, bits: int) -> bool:
        """ "After the raids they closed the airport twelve times", "used such tools ten times": of no attack."""
        if self._tokens.concepts(phrase.last, phrase.last + _DEED_REACH) & _HALTED:
            return True
        return not bits & (_ADVANCE | _ATTACKED | _WEAPONS) and not self._inflects

    def means(self, reading: Reading) -> None:
        """«П'ятьма дронами знищили обслугу»: what an army destroys others with was sent, not shot down."""
        phrase, endings = reading.phrase, self._tokens.lexicon.language.means_endings
        if reading.rule.name != "intercepted" or phrase.object not in AIR or not endings:
            return
        governed = phrase.first and self._tokens.base[phrase.first - 1] & _LEADS
        if phrase.noun >= 0 and not governed and self._tokens.words[phrase.last - 1].endswith(endings):
            reading.rule = self._rules["launched"]

    def scouts(self, reading: Reading) -> None:
        """«Збили 20 розвідників», «збито п'ять крил»: those that scout in the air, by their names among soldiers."""
        phrase = reading.phrase
        noun = phrase.noun if phrase.noun >= 0 else phrase.last - 1
        if reading.rule.name not in _UNREAD or not self._masks[noun] & _SCOUT:
            return
        first = max(reading.sentence[0], phrase.first - 2 * _DEED_REACH)
        told = self._tokens.concepts(first, phrase.first)
        if told & _SHOOT_DOWN and not told & SIGN:
            phrase.object, reading.rule = "drone", self._rules["intercepted"]

    def wounds(self, reading: Reading) -> None:
        """«Дістав три поранення»: one man's, but «у трьох – поранення»."""
        phrase, last = reading.phrase, reading.phrase.last
        if reading.rule.name != "injured" or phrase.noun >= 0 or not self._inflects or last >= len(self._masks):
            return
        governed = phrase.first and self._masks[phrase.first - 1] & PREPOSITION
        if self._tokens.base[last] & _WOUND and not governed and last == phrase.number.last:
            phrase.object, reading.rule, reading.match = "wound", self._rules["count-other"], None

    def tells_occasion(self, phrase: Phrase) -> bool:
        """ "Lost its last line for the third time", «утретє за місяць», "the ninth since May": what is counted are
        occasions.
        """
        bare = phrase.last == phrase.number.last
        return phrase.number.kind is Kind.ORDINAL and (bare or bool(self._masks[phrase.number.first] & _OCCASION))
