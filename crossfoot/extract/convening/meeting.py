"""What a text tells of one meeting, whether that is enough, and whether two tellings are of one."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossfoot.model.claim import Place
from crossfoot.model.records.talks import Talks

_BOTH_NAMED = 2
#: how a meeting of so many sides is called
FORMS = {2: "bilateral", 3: "trilateral"}


@dataclass(slots=True)
class Meeting:
    """What one part of a sentence, the tokens ``[first, last)``, tells of a meeting named at the token ``at``."""

    at: int
    first: int
    last: int
    sides: tuple[str, ...]
    people: tuple[str, ...]
    place: Place | None
    #: the country the place lies in, by ISO 3166-1, and whether the place is that country itself
    land: str | None
    whole_land: bool
    when: tuple[str, ...]
    phone: bool
    stage: str
    serial: bool
    both: bool
    peace: bool
    verb: bool
    #: They "held talks", "are in talks".
    holding: bool
    #: Two who act are named, of countries or not: "the agency is in talks with Norland".
    many: bool
    form: str | None
    outcome: str | None
    outcome_kind: str
    offered: bool
    #: Talks, a summit: no meeting of any other kind.
    talks: bool
    #: "Four rounds of talks"; a mere "meeting"
    rounds: bool
    lone: bool
    #: "Spoke with", by phone or not.
    spoke: bool
    #: Of a body, or of people of office: "the border commissions met".
    body: bool
    #: "The talks", with no place, time or number of their own: those spoken of before.
    known: bool
    #: "Which marked the first talks": said of the meeting just told of.
    marks: bool
    #: "Talks began on Friday, when Hale met": the same, where one was told of right before.
    resumes: bool
    #: "After talks with the Oslo premier": over, with one who is named.
    over: bool
    #: "A call between": not spoken of before.
    fresh: bool
    #: "Agreed on a meeting".
    agreed: bool
    #: Of what has many members: "the EU summit".
    bloc: bool
    #: With one who is named right behind.
    linked: bool
    #: With one who is named, and it is not said who met him: "he met the king of Norland".
    host: bool
    same: list[Meeting] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """How much is told of it; little where it only came before, and the two are not named, or what it marked."""
        told = (self.place, self.when, self.people, self.outcome, self.serial, self.holding)
        before = (self.over or self.known) and not (self.fresh and len(self.people) >= _BOTH_NAMED)
        return 0 if before or self.marks else min(len(self.sides), _BOTH_NAMED) + sum(map(bool, told))

    @property
    def counts(self) -> bool:
        """Whether enough is told to tell it from talks in general."""
        parties = len(self.sides) > 1 or self.both
        if self.offered and not (self.place and self.when):
            return False
        if self.phone:
            return (bool(self.sides) or self.both) and (parties or bool(self.when) or self.host)
        placed = bool(self.place and self.when)
        if self.body and self.verb and (self.when or self.place):
            return True
        if self.body and self.when and self.lone:
            # "A meeting of the ministers on Friday"
            return True
        if placed and (self.body or (self.verb and self.people)):
            return True
        if placed and self.linked and self.sides:
            # "Norland's envoy is due in Oslo on Friday for a meeting with the king"
            return True
        if self.stage == "cancelled" and not self.verb and (placed or self.linked or self.sides):
            return True
        if self.over or (self.agreed and parties) or (self.bloc and (self.place or self.when)):
            return True
        if self.verb:
            return parties or self.host or (bool(self.sides) and (bool(self.place) or self.many) and bool(self.when))
        if self.rounds and (self.sides or self.place):
            return True
        if self.lone and self.linked and parties:
            return True
        if self.talks and self.place and not self.whole_land:
            return True
        if not self.talks and self.lone and not (self.both or self.serial or self.many or parties or self.holding):
            # "Waves during a meeting in Oslo": with whom is not said.
            return False
        if not (self.sides or self.both or self.peace or self.serial or self.many):
            return self.talks and bool(self.when) and (self.place is not None or self.holding)
        told = self.outcome is not None or self.stage == "planned"
        if self.lone and not (told or self.sides or self.both or self.peace or self.place or self.many):
            # "Before the first round": of what is not said.
            return False
        known = bool(self.place) + bool(self.when) + self.serial + parties + bool(self.form and self.place)
        if self.stage == "cancelled" and (parties or (self.many and known > 0)):
            return True
        if self.holding and self.linked and self.sides and self.talks:
            # "He held talks with the Oslo premier"
            return True
        if self.holding and (parties or (self.many and (bool(self.sides) or known > 0))):
            return True
        told = self.outcome is not None or (bool(self.sides) and self.holding)
        return known > 1 or (self.place is not None and told)

    @property
    def follows(self) -> bool:
        """Whether it is the next of a series of which the text told: "a fourth round is planned"."""
        return self.serial and self.stage == "planned" and not (self.phone or self.place or self.people)

    def is_told_in(self, other: Meeting) -> bool:
        """Whether another telling can be of this meeting, by all that was told of it."""
        return all(telling.is_like(other) for telling in (self, *self.same))

    def is_like(self, other: Meeting) -> bool:
        """Whether both can be of one meeting."""
        if (self.phone != other.phone and not (self.spoke or other.spoke)) or self.stage != other.stage:
            return False
        if self.place and other.place and not self._is_there(other):
            return False
        if self.rounds != other.rounds and self.serial and other.serial:
            # "Five rounds of talks", and "the latest round".
            return False
        if any(one.bloc and not one.sides and two.sides for one, two in ((self, other), (other, self))):
            # The summit of a union, and a meeting of two.
            return False
        if self.when and other.when and not set(self.when) & set(other.when):
            return False
        mine, others = set(self.sides), set(other.sides)
        if min(len(mine), len(others)) > 1 and not (self.place and other.place and self.talks and other.talks):
            return mine <= others or others <= mine
        return not (mine and others) or bool(mine & others)

    def _is_there(self, other: Meeting) -> bool:
        """Whether the places can be one: the same name, or a country and a town of it."""
        if self.place is None or other.place is None or self.place.text[:4] == other.place.text[:4]:
            return True
        return self.land is not None and self.land == other.land and self.whole_land != other.whole_land

    def record(self) -> Talks:
        """All that its tellings say together."""
        tellings = [self, *self.same]
        sides = tuple(dict.fromkeys(side for telling in tellings for side in telling.sides))
        told = next((telling for telling in tellings if telling.outcome), self)
        form = next((telling.form for telling in tellings if telling.form), None)
        if self.phone:
            form = "phone"
        elif form is None and len(sides) > 1:
            form = FORMS.get(len(sides), "multilateral")
        return Talks(
            parties=sides,
            people=tuple(dict.fromkeys(name for telling in tellings for name in telling.people)),
            format=form,
            stage=self.stage,
            outcome=told.outcome,
            outcome_kind=told.outcome_kind,
        )
