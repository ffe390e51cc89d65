"""The things of nuclear and energy facilities that a text names."""

from __future__ import annotations

from crossfoot.extract.account import Scene, among, bits
from crossfoot.extract.facilities.atoms import (
    KV,
    NOT_UNIT,
    NUCLEAR,
    NUCLEAR_WORDS,
    PLANT,
    REACTOR,
    UNIT_KIND,
    is_nuclear,
)
from crossfoot.extract.facilities.states import STATE, UTILITIES
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.tokens import HYPHENS, NEWLINE, NUMBER, NUMERAL, SIGN, STOP

PLANT_KIND = bits("where-plant-kind", "st-nuclear")
LINE, NOT_LINE, GRID = bits("power_line"), bits("st-not-line"), bits("st-grid")
#: lines by another name: "the interconnector", "one of three 330 kV connections"
LINK, TIE = bits("st-link"), bits("st-tie")
OUTPUT = bits("generation_capacity", "st-output")
BLOCK, AT = bits("building"), bits("me-at")
#: what flows: "deliveries of gas"; "gas is off" and not "gas masks"
_TO, _CUT = bits("to"), bits("cut-off", "st-cut", "st-off", "st-back", "restored")
CARRIED, _IS = bits("st-carried", "st-pipe", "st-power"), bits("be", "have")
NOT_OUTPUT, REFINING = bits("st-not-output"), bits("st-refining")
ORDINAL, POWER = bits("ordinal"), bits("st-power")
#: concepts -> kind of thing, the narrower first
_KINDS = (
    (bits("st-offsite"), "offsite"), (bits("st-voltage"), "voltage"), (bits("generator", "st-diesel"), "diesel"),
    (bits("st-radiation"), "radiation"), (bits("st-readings"), "readings"), (bits("st-cooling"), "cooling"),
    (bits("st-pumps"), "pumps"),
    (bits("heat"), "heat"), (bits("water"), "water"), (bits("st-gas"), "gas"), (POWER, "power"),
    (bits("customer", "household"), "customer"), (bits("st-fixture"), "fixture"),
    (bits("st-station"), "station"), (bits("st-structure"), "structure"),
    (bits("energy_facility"), "structure"), (bits("st-building", "building"), "building"),
    (bits("house"), "block"), (bits("st-fuel"), "fuel"), (bits("st-pipe"), "pipe"), (bits("st-flow"), "flow"),
    (bits("st-network"), "net"), (bits("st-service"), "service"), (bits("plant"), "works"),
    (bits("st-site-of-atoms"), "site"), (bits("st-plant-word"), "plain"),
)  # fmt: skip
#: whatever may be a thing
THINGS = LINE | LINK | TIE | REACTOR | OUTPUT | ORDINAL
for _concepts, _ in _KINDS:
    THINGS |= _concepts
COUNTS, _OF, _THEM = bits("numeral"), bits("of"), bits("it-they")
_COUNTS, _FED_BY = FAMILIES.of_concepts(COUNTS), ("offsite", "power", "strength", "voltage")
_THINGS = FAMILIES.of_concepts(THINGS)
PLANTS, _KV, _LINES, _TWO = *map(FAMILIES.of_concepts, (PLANT, KV, LINE)), 2
#: "the 330 kV Northport back-up line": so many tokens from the voltage to the line
_BACKUP, _KNOWN, _BEFORE = bits("st-backup"), bits("known-determiner"), 10
#: parts that a unit has: so many tokens from one to the unit
_HAS_UNIT, _PART_REACH, AND = ("structure", "diesel", "building"), 6, bits("and")
_FROM, _LOST, _BURNT = bits("from"), bits("st-off"), bits("st-burnt")
PUMPED, _PIPES = bits("st-pumped"), FAMILIES.of_concepts(bits("st-pipe"))
_STATIONS = FAMILIES.of_concepts(bits("st-station"))
#: «стрибок напруги»; "a treaty on water"
_ON = bits("on")
_JUMP, _ABOUT, MARKED = bits("st-changed", "st-because"), bits("st-told-of"), bits("name-determiner", "a")
_THAT = bits("that")
#: told of a nuclear plant only
_OF_ATOMS = ("readings", "cooling")
_NEAR = 3
#: "Northport plant": a name and the word for a plant.
_NAME_AND_KIND = 2
#: Codes of regions have it (ISO 3166-2), those of countries have not.
_REGION = "-"
#: "the line", of one named so many tokens before
_TOLD_BEFORE, NET = 60, bits("st-net")
#: "the output of two of the four units"
_OUTPUT_REACH = 5
#: An ordinal follows what it counts within so many tokens.
_SENTENCE = 25


class Things:
    """The things of one text."""

    def __init__(self, scene: Scene) -> None:
        """See what the text is about."""
        self._tokens = scene.tokens
        self._voltages: set[str] | None = None
        plants = [one for one in scene.places.mentions if one.kind == "plant" and self._makes_power(one)]
        # "The plant" is the one that has a name.
        self.plants = [mention for mention in plants if mention.code and _REGION in mention.code] or plants
        #: a place that no table knows lies where the text first is
        self.home = next((one.code for one in scene.places.mentions if one.code and _REGION in one.code), None)
        self.plant_firsts = [mention.first for mention in self.plants]
        self.nuclear = is_nuclear(scene.tokens, sited=bool(self.plants))
        #: what became of something -> the works it was told of last
        self.works: dict[object, str] = {}

    def _makes_power(self, plant: Mention) -> bool:
        """Whether a plant may be one of power; a works is named by what it makes: "Northport Chemical Plant"."""
        kinded = self._tokens.concepts(plant.first, plant.last) & PLANT_KIND
        return bool(kinded) or plant.last - plant.first <= _NAME_AND_KIND

    def between(self, first: int, last: int) -> list[tuple[int, str]]:
        """Position and kind of each thing named in the tokens ``[first, last)``."""
        tokens = self._tokens
        named = tokens.between(_THINGS, first, last)
        if self.nuclear:
            named = sorted(named + tokens.between(_COUNTS, first, last))
        found = [(at, kind) for at in named if (kind := self._kind(at)) is not None]
        lines = [at for at, kind in found if kind == "line" or (kind == "offsite" and self._is_tie_by_line(at))]
        # "Cooling of the reactors is assured": told of the cooling.
        cooled = [at for at, kind in found if kind == "cooling"]
        found = [one for one in found if one[1] != "reactor" or not any(0 < one[0] - at <= _NEAR for at in cooled)]
        if tokens.lexicon.language.inflects:
            parts = [at for at, kind in found if kind in _HAS_UNIT]
            found = [one for one in found if one[1] != "reactor" or not self._is_whose(one[0], parts)]
            # «Машинний зал станції»
            owned = {tokens.behind(part) for part in parts}
            found = [one for one in found if one[1] != "site" or one[0] not in owned]
        if any(kind == "radiation" for _, kind in found):
            # "Radiation readings"
            found = [one for one in found if one[1] != "readings"]
        return [(at, kind) for at, kind in found if kind not in _FED_BY or not self._is_of_line(at, lines)]

    def _is_tie_by_line(self, at: int) -> bool:
        """Whether off-site power is named by its lines: "the off-site lines"."""
        return any(word & LINE for word in self._tokens.base[at : self._tokens.behind(at)])

    def _is_whose(self, unit: int, parts: list[int]) -> bool:
        """Whether a unit only tells whose part is told of: «трансформатор третього енергоблока»."""
        tokens = self._tokens
        if not tokens.words[unit].endswith(tokens.lexicon.language.genitive_endings):
            return False
        part = next((part for part in reversed(parts) if unit - _PART_REACH <= part < unit), None)
        between = range(part + 1, unit) if part is not None else ()
        # «Дизель-генератори 2-го енергоблока»
        parted = (tokens.masks[at] & (SIGN | AND | STATE) and tokens.words[at] not in HYPHENS for at in between)
        return part is not None and not any(parted)

    def _is_of_line(self, at: int, lines: list[int]) -> bool:
        """Whether power only tells of a line: «лінія зовнішнього живлення», "lost power from its last line"."""
        tokens = self._tokens
        behind = tokens.behind(at)
        if tokens.lexicon.language.inflects:
            # «Напругу на лінію подано»
            if behind + 1 in lines and tokens.base[behind] & _ON:
                return True
            # «Втрачено живлення однієї з двох ліній»
            counted = behind < len(tokens.masks) and tokens.masks[behind] & COUNTS
            return any(0 < at - line <= _NEAR or (counted and behind < line <= behind + _BEFORE) for line in lines)
        if behind in lines:
            return True
        lost = any(mask & _LOST for mask in tokens.masks[max(0, at - 2) : at])
        from_it = lost and behind < len(tokens.base) and tokens.base[behind] & _FROM
        return bool(from_it) and any(behind < line <= behind + _BEFORE for line in lines)

    def number(self, at: int) -> str | None:
        """The voltage a line is called by: "the 330 kV line"; else whether it is a reserve."""
        tokens, told = self._tokens, self._tokens.families[_KV]
        if self._voltages is None:
            self._voltages = {self._voltage(near) for near in told}
        backup = self._is_reserve(at)
        if len(self._voltages) < _TWO:
            # A text that names one voltage speaks of one line, with the number or without.
            return "backup" if backup else None
        near = self._voltage_near(at)
        if near is None and backup:
            # "The back-up line" of a text that tells of "the 330 kV back-up line"
            lines = (line for line in tokens.families[_LINES] if self._is_reserve(line))
            near = next(filter(None, map(self._voltage_near, lines)), "backup")
        known = any(mask & _KNOWN for mask in tokens.base[max(0, at - _NEAR - 1) : at])
        if near is None and known and not tokens.masks[at - 1] & (NUMBER | NUMERAL):
            # "The line": the one told of last.
            near = self._voltage(max((kv for kv in told if kv < at), default=told[0]))
        return near

    def _is_reserve(self, line: int) -> bool:
        near = range(max(0, line - _NEAR - 1), line)
        return any((self._tokens.masks[at] | self._tokens.base[at]) & _BACKUP for at in near)

    def _voltage_near(self, at: int) -> str | None:
        """The voltage that stands beside a line, or before its name: "the 330 kV Northport back-up line"."""
        beside = [near for near in range(max(1, at - _NEAR), at + _NEAR + 1) if self._is_voltage(near)]
        begin = max(1, at - _BEFORE)
        parted = [near for near in range(begin, at) if self._tokens.masks[near] & (STOP | LINE)]
        before = [near for near in range(parted[-1] if parted else begin, at) if self._is_voltage(near)]
        found = beside[:1] or before[-1:]
        return self._voltage(found[0]) if found else None

    def _is_voltage(self, at: int) -> bool:
        return at < len(self._tokens.masks) and bool(self._tokens.masks[at] & KV)

    def _voltage(self, at: int) -> str:
        words = self._tokens.words
        return words[at - 2] if words[at - 1] in "-‑" else words[at - 1]

    def _kind(self, at: int) -> str | None:
        masks = self._tokens.masks
        mask = masks[at]
        end = len(masks)
        if mask & LINE:
            beside = range(at - 1 if at > 1 and masks[at - 1] & STOP else max(0, at - 2), min(at + 2, end))
            if any(masks[near] & NOT_LINE for near in beside):
                return None
            near_by = range(max(0, at - _NEAR), min(self._tokens.behind(at) + _NEAR, end))
            base = self._tokens.base
            told = self.nuclear or any((masks[near] | base[near]) & (KV | GRID) for near in near_by)
            return "line" if told or self._is_power_line(at) else None
        if mask & REACTOR:
            if at and self._tokens.words[at - 1] in HYPHENS and masks[at - 2] & (NUMBER | NUMERAL):
                # "The six-reactor site"
                return None
            if at and masks[at - 1] & NOT_UNIT:
                # "Housing units"
                return None
            if any(masks[near] & UNIT_KIND for near in range(max(0, at - 2), at)):
                return "coal"
            # "Power units" of a plant that is not nuclear; a "unit" may be one of an army.
            return "reactor" if self.nuclear else "coal" if self._tokens.behind(at) > at + 1 else None
        if mask & OUTPUT:
            if at and masks[at - 1] & NOT_OUTPUT:
                # "Refining capacity"
                return None
            return "reactor" if self.nuclear and self._of_reactor(at) else "generation"
        if mask & COUNTS:
            # "Six reactors run, and one is down"
            return "reactor" if self.nuclear and self._told(at) and self._among_reactors(at, 2) else None
        if mask & ORDINAL:
            return "reactor" if self.nuclear and self._alone(at) and self._among_reactors(at) else None
        if mask & LINK or (mask & TIE and any(masks[near] & KV for near in range(max(0, at - _NEAR), at))):
            return "line"
        return self._kind_of_words(at)

    def _is_power_line(self, at: int) -> bool:
        """Whether words farther off tell that a line is one of power, or it is the one told of before."""
        masks, base = self._tokens.masks, self._tokens.base
        if any(mask & KV for mask in masks[max(0, at - 2 * _NEAR) : at]):
            # "The 330 kV Northport-Southport line"
            return True
        if any(mask & NET for mask in masks[max(0, at - _BEFORE) : at]):
            # "A fault in the grid tripped the line to Southport."
            return True
        if not at or not base[at - 1] & _KNOWN:
            return False
        lines = self._tokens.between(_LINES, max(0, at - _TOLD_BEFORE), at - 1)
        return any((masks[line] | base[line]) & (GRID | LINK) and not masks[line - 1] & NOT_LINE for line in lines)

    def _kind_of_words(self, at: int) -> str | None:
        """The kind of a thing that its words tell, where those beside it bear them out."""
        masks, end = self._tokens.masks, len(self._tokens.masks)
        mask = masks[at]
        kind = among(mask, _KINDS)
        behind = self._tokens.behind(at)
        if kind == "voltage" and behind < end and masks[behind] & NUMBER:
            # "a voltage of 330 kV" only says which line.
            return None
        if kind == "voltage" and at and masks[at - 1] & _JUMP:
            # «Через стрибок напруги»
            return None
        if kind == "voltage" and not self.nuclear:
            return "power"
        if kind in UTILITIES and not self.nuclear and self._is_of_another(at, behind):
            return None
        if kind == "gas" and self._tokens.capital(at) and at and not masks[at - 1] & (SIGN | NEWLINE):
            # «Газы»: of Gaza.
            return None
        if kind == "gas" and not self._tokens.lexicon.language.inflects and behind == at + 1:
            # "Gas is off", "cut off gas to", and not "gas masks"
            told = behind < end and (
                masks[behind] & _IS or (self._tokens.base[behind] & _TO and masks[self._tokens.before(at)] & _CUT)
            )
            return kind if told else None
        if kind == "flow" and not any(mask & CARRIED for mask in masks[max(0, at - _NEAR) : at + _NEAR + 2]):
            # "Deliveries" of arms, and not "flows restarted" in a text on a pipeline
            return kind if mask & PUMPED and self._tokens.families[_PIPES] else None
        if kind == "station" and self.nuclear and (mask | masks[at - 1]) & NUCLEAR:
            return "npp"
        if kind == "diesel" and behind < end and masks[behind] & _BURNT:
            # "Diesel fuel", «дизельне пальне»
            return None
        if kind in _OF_ATOMS and (self._is_done(at) or not self._tokens.families[NUCLEAR_WORDS]):
            return None
        if kind == "pumps" and self.nuclear:
            return "coolers"
        if kind == "diesel" or (kind == "building" and not mask & BLOCK):
            return kind if self.nuclear else None
        if kind == "building" and not self.nuclear:
            return "block"
        if kind == "works" and at and masks[at - 1] & REFINING:
            return "fuel"
        if kind == "plain" or (kind == "works" and self.nuclear):
            # "The station"
            if self.nuclear:
                return "site"
            return (
                "station" if kind == "plain" and self._tokens.families[_STATIONS] else kind if kind == "works" else None
            )
        return "strength" if kind == "power" and self.nuclear else kind

    def _is_of_another(self, at: int, behind: int) -> bool:
        """Whether power or water is of another kind: "the power of the alliance", "a treaty on water"."""
        base = self._tokens.base
        if at and (base[at - 1] & _ABOUT or (at > 1 and base[at - 1] & MARKED and base[at - 2] & _ABOUT)):
            # "Complained about the water that was cut off"
            return not (behind < len(base) and base[behind] & _THAT)
        firm = not self._tokens.lexicon.language.inflects
        return firm and behind == at + 1 and behind < len(base) and bool(base[behind] & _OF)

    def _is_done(self, at: int) -> bool:
        """Whether a word of cooling is a verb: "relations have been cooling"."""
        doing = self._tokens.lexicon.language.doing_endings
        return bool(doing and at and self._tokens.words[at].endswith(doing) and self._tokens.base[at - 1] & _IS)

    def _told(self, at: int) -> bool:
        """Whether a number stands for what it counts: "one is down", "two of them run"."""
        masks, behind = self._tokens.masks, self._tokens.behind(at)
        if behind < len(masks) and masks[behind] & _OF and behind + 1 < len(masks) and masks[behind + 1] & _THEM:
            behind += 2
        return behind < len(masks) and bool(masks[behind] & (_STANDS_BEHIND | _BECOMES_LESS))

    def _among_reactors(self, at: int, sentences: int = 1) -> bool:
        """Whether the words before an ordinal name reactors."""
        return any(mask & REACTOR for mask in self._tokens.masks[max(0, at - sentences * _SENTENCE) : at])

    def _of_reactor(self, at: int) -> bool:
        """Whether an output is that of one reactor, which the words right behind it name."""
        for mask in self._tokens.masks[at + 1 : at + 1 + _OUTPUT_REACH]:
            if mask & (SIGN | REACTOR | AT):
                # "Production at some reactors" is that of the plant.
                return bool(mask & REACTOR)
        return False

    def _alone(self, at: int) -> bool:
        """Whether no noun follows an ordinal: "disconnected the fourth."."""
        tokens = self._tokens
        return at + 1 >= len(tokens.masks) or bool(tokens.masks[at + 1] & (SIGN | _STANDS_BEHIND))


_BECOMES_LESS = bits("st-less")
_STANDS_BEHIND = bits("st-running", "st-stopped", "be", "st-off", "st-returned")
