"""What a text tells of one meeting, whether that is enough, and whether two tellings are of one."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossfoot.model.claim import Place
from crossfoot.model.records.talks import Talks

_BOTH_NAMED = 2
#: So many points tell a meeting from talks in general; for each kind of evidence they are fewer.
_ENOUGH = 3
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
    #: By a word for talk of any kind: "a conversation with".
    vague: bool
    #: "In a conversation with".
    within: bool
    stage: str
    #: Its day is still to come, where it was called off: "the talks planned for Friday are off".
    due: bool
    serial: bool
    both: bool
    verb: bool
    #: By a word that has other uses: "dinner", "came together".
    weak: bool
    #: They "held talks", "are in talks".
    holding: bool
    #: Two who act are named, of countries or not: "the agency is in talks with Norland".
    many: bool
    #: One stands for a body with a name, the other for a body or a country: "the agency's head met the CIA chief".
    paired: bool
    form: str | None
    outcome: str | None
    outcome_kind: str
    offered: bool
    #: Talks, a summit: no meeting of any other kind.
    talks: bool
    #: In a text on a war.
    warlike: bool
    #: "Four rounds of talks"; a mere "meeting"
    rounds: bool
    lone: bool
    #: "Spoke with", by phone or not.
    spoke: bool
    #: Of a body, or of people of office: "the border commissions met".
    body: bool
    #: Several people of office: "the sitting of the ministers".
    officials: bool
    #: "The talks", with no place, time or number of their own: those spoken of before.
    known: bool
    #: "The call", "the last conversation": with an article that says it is known, whatever is told of it.
    definite: bool
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
    #: Who is named so stands right behind.
    near: bool
    #: With one who is named, and it is not said who met him: "he met the king of Norland".
    host: bool
    #: Of one side, in its own country: "Norland's president said in Oslo after a meeting".
    home: bool
    same: list[Meeting] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """How much is told of it; little where it only came before, and the two are not named, or what it marked."""
        told = (self.place, self.when, self.people, self.outcome, self.serial, self.holding)
        before = (self.over or self.known) and not (self.fresh and len(self.people) >= _BOTH_NAMED)
        return 0 if before or self.marks else min(len(self.sides), _BOTH_NAMED) + sum(map(bool, told))

    @property
    def counts(self) -> bool:
        """Whether enough is told to tell it from talks in general: a sum of who, where, when, which and what became."""
        if self.offered and not (self.place and self.when):
            return False
        if self.weak and not self._is_told_well:
            return False
        if self.over:
            return True
        if self.home and self.lone and not self.linked:
            return False
        if self.phone:
            if self.officials and self.when:
                return True
            told = self.when or self.outcome or self.holding or self.over or self.within or not self.vague
            return self._names_both or (bool(self.sides) and (bool(self.host and told) or bool(self.when)))
        if self.verb:
            return self._who_met + self._setting >= _ENOUGH
        return not self._is_bare_round and self._who_talked + self._setting + self._which + self._course >= _ENOUGH

    @property
    def _names_both(self) -> bool:
        return len(self.sides) > 1 or self.both or self.paired

    @property
    def _is_told_well(self) -> bool:
        """Whether it is told who met, and when or where, as a word of many uses needs: "had dinner in Oslo with"."""
        known = self._names_both or (self.host and self.near) or self.officials
        return known and bool(self.place or self.when or self.over)

    @property
    def _is_bare_round(self) -> bool:
        """A round of what is not said: "before the first round"."""
        if not (self.lone and self.serial) or self.stage != "held":
            return False
        return not (self.sides or self.both or self.place or self.outcome or self.holding)

    @property
    def _who_met(self) -> int:
        """Both who met are enough, or one side and with whom: "Hale met the king of Norland"."""
        return _ENOUGH if self._names_both else bool(self.sides) + 2 * self.host

    @property
    def _who_talked(self) -> int:
        """Both are much; who is named behind "with" adds to a meeting, or to talks that were held, and to no plans."""
        return 2 * self._names_both + ((self.linked or self.many) and (self.lone or self.holding))

    @property
    def _setting(self) -> int:
        """Where and when: much where it was, and for ministers or a union also when: "the EU summit in March"."""
        # "Relatives gathered in Oslo": those who meet stand for nobody.
        nobody = self.verb and not (self.sides or self.both or self.body or self.bloc or self.paired or self.officials)
        here = self.place is not None and (self.talks or self.warlike) and not nobody
        placed = bool(self.place) + bool(self.when)
        return placed + 2 * here + 2 * (placed > 0 and (self.body or self.bloc or (self.officials and self.weak)))

    @property
    def _which(self) -> int:
        """Its number: "the third round", and more with a side: "after three rounds of talks Norland"."""
        return 2 * self.serial + (self.rounds and bool(self.sides))

    @property
    def _course(self) -> int:
        """What became of it: a side held it, talks began on a day, it was agreed on or called off."""
        held = self.holding and (bool(self.sides) or (self.talks and bool(self.when)))
        cancelled = self.stage == "cancelled"
        return 2 * held + self.agreed + 2 * cancelled + (cancelled and bool(self.sides))

    @property
    def is_apart(self) -> bool:
        """Whether it has a side, a place or a union of its own, beside another of its sentence."""
        return bool(self.sides or self.place or self.bloc)

    @property
    def follows(self) -> bool:
        """Whether it is the next of a series of which the text told: "a fourth round is planned"."""
        return self.serial and self.stage == "planned" and not self.people

    def is_before(self, other: Meeting) -> bool:
        """Whether another is the next of a series: "the first round was in May, the second in June"."""
        return self.serial and other.serial and bool(self.when and other.when) and not set(self.when) & set(other.when)

    def is_told_in(self, other: Meeting) -> bool:
        """Whether another telling can be of this meeting, by all that was told of it."""
        return all(telling.is_like(other) for telling in (self, *self.same))

    def is_like(self, other: Meeting) -> bool:
        """Whether both can be of one meeting."""
        if self.stage != other.stage or not self._is_alike_held(other):
            return False
        if self.place and other.place and not self._is_there(self.place, other):
            return False
        if self.when and other.when and not set(self.when) & set(other.when):
            return False
        mine, others = set(self.sides), set(other.sides)
        if not (mine and others):
            # The summit of a union is no meeting of two.
            return not ((self.bloc and others) or (other.bloc and mine))
        if len(mine) == 1 or len(others) == 1 or self._are_talks_in_one_place(other):
            return bool(mine & others)
        return mine <= others or others <= mine

    def _is_alike_held(self, other: Meeting) -> bool:
        """Whether both were by phone, or neither was, and both are one round, or several, of those that are counted."""
        if self.serial and other.serial and self.rounds != other.rounds:
            # "Five rounds of talks", and "the latest round".
            return False
        return self.phone == other.phone or self.spoke or other.spoke

    def _are_talks_in_one_place(self, other: Meeting) -> bool:
        """Talks of three that are told as of two: "Norland's talks with Sudland", "with Westland in the same town"."""
        return bool(self.talks and other.talks and self.place and other.place)

    def _is_there(self, place: Place, other: Meeting) -> bool:
        """Whether the places can be one: the same name, or a country and a town of it."""
        same = other.place is not None and place.text[:4] == other.place.text[:4]
        return same or (self.land == other.land and self.whole_land != other.whole_land)

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
