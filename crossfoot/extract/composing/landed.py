"""The land of a claim that nothing places: what befalls a side befalls it at home, and it is there that it is attacked.

"Northland fired 30 missiles": at the land that it fights in this text. "Ten schools were damaged": in the land whose
they are. The text has to name the land. Armies lose where they fight, which this does not tell.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.side import ATTACKS, DEFENCES
from crossfoot.extract.siding.actors import codes
from crossfoot.model.claim import Claim
from crossfoot.model.measure import AIR_OBJECTS, Measure
from crossfoot.model.records.figure import Figure

#: What befalls things that stand in a land.
_STAND = frozenset({
    Measure.DAMAGED, Measure.DESTROYED, Measure.WITHOUT_POWER, Measure.WITHOUT_HEAT, Measure.WITHOUT_WATER,
    Measure.POWER_LOST,
})  # fmt: skip
#: What befalls people, who may be anywhere.
_TOLLS = frozenset({Measure.KILLED, Measure.INJURED})
_CIVIL = frozenset({"person", "civilian", "child", "woman", "man", "resident"})
_ACTIONS, _POWER = frozenset({"attack", "strike", "wave", "salvo"}), frozenset({"GW", "MW"})


class Landed:
    """Finds the lands of the claims of one text."""

    def __init__(self, setting: Setting) -> None:
        """Look at what is named in it."""
        self._tokens, self._sides = setting.tokens, setting.sides
        #: country -> its mentions by name, in order
        self._named: dict[str, list[Mention]] = {}
        for mention in setting.places.mentions:
            if mention.kind == "country" and mention.code is not None and not self._is_of_people(mention):
                self._named.setdefault(mention.code, []).append(mention)

    def of(self, claim: Claim) -> Claim:
        """The claim with the land that its measure and side tell, where nothing nearer places it."""
        if claim.place is not None or not isinstance(claim.record, Figure):
            return claim
        land = self._land(claim, claim.record) if self._named else None
        named = self._named.get(land or "")
        if not named:
            return claim
        at = bisect_left([mention.start for mention in named], claim.span.start)
        return replace(claim, place=named[max(0, at - 1)].place)

    def _land(self, claim: Claim, figure: Figure) -> str | None:
        side, measure, object_ = codes().get(figure.side or ""), figure.measure, figure.object
        if side is None:
            return None
        if measure in _TOLLS and object_ in _CIVIL:
            killer = self._killer(claim)
            if killer is None:
                return side if self._is_told_by(claim, side) else None
            return side if self._sides.opponent(killer) == side else None
        counts = measure is Measure.COUNT_OTHER
        if measure in ATTACKS or (counts and object_ in _ACTIONS):
            # What else is struck may be what an army has abroad.
            return self._sides.opponent(side) if object_ in AIR_OBJECTS else None
        own = measure in DEFENCES or measure in _STAND or (counts and figure.unit in _POWER)
        return side if own else None

    def _is_told_by(self, claim: Claim, land: str) -> bool:
        """Whether a body of a land tells what befell it: "Norland's health ministry reported nine dead"."""
        speaker = claim.attribution.speaker or ""
        return any(mention.text in speaker for mention in self._named.get(land, ()))

    def _killer(self, claim: Claim) -> str | None:
        tokens = self._tokens
        first, last = bisect_left(tokens.starts, claim.span.start), bisect_left(tokens.starts, claim.span.end)
        return self._sides.killer(first, last)

    def _is_of_people(self, mention: Mention) -> bool:
        """ "Norlandic refineries": no name of the land."""
        entry = GAZETTEER[self._tokens.words[mention.first]]
        return entry is not None and entry.people is not None
