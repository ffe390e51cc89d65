"""Who acted: whose attacks, whose defence, whose weapons that were used or stand ready."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES, CONTESTED
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.flying import Flying
from crossfoot.extract.siding.near import Near
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
_STRUCK, _SHOOT_DOWN = _bit("come-under"), _bit("shoot-down")
_FOILED = CONCEPTS.any(("shoot-down", "thwart", "repel"))
#: What is counted of attacks.
ACTIONS = frozenset({"attack", "strike", "attempt"})
#: So near before a craft it is told that something was launched from it.
_LAUNCHED, _FROM_IT = _bit("launch"), 8
#: "Kyiv has nine"
_HAVE = _bit("have")
#: what one army has that the other strikes
_POSTS = CONCEPTS.any(("position",))
#: What also stands on the ground.
_CRAFT = frozenset({"aircraft", "helicopter"})
#: So many words behind a weapon its name may end: "drones of the make".
_MODEL = 4


class Deeds:
    """Finds who of the actors of one text did what is counted."""

    def __init__(self, actors: Actors, near: Near, flying: Flying) -> None:
        """Look among these; ``near`` tells who stands near a figure, ``flying`` whose weapons are named."""
        self._actors = actors
        self._near = near
        self._flying = flying

    def striking(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose attacks they are."""
        if doer := self._near.doers.flown(first, last, downed=False):
            return doer
        if measure is Measure.HIT and (sender := self._past_defence(first)):
            return sender
        struck = self._near.owners.fired_at(first) if measure is Measure.LAUNCHED else None
        if measure is Measure.PLACES_HIT:
            struck = self._near.owners.beside(first, last, 0) or self._near.owners.target_of(first)
        if struck is not None:
            # «300 целей противника»: whose targets were struck.
            return self._actors.opponent(struck)
        ours = (object_ in ("strike", "attack") or measure is Measure.PLACES_HIT) and not self._near.acting(first)
        own = self._near.own_forces(first) if ours else None
        if ours and own is None and self._actors.tokens.concepts(first, last) & _POSTS:
            # «Уражено дев'ять бліндажів»: by the army that tells of it
            own = self._actors.voice(first)
        aimed = self._near.owners.aimed_at(last) if object_ in ACTIONS else self._near.owners.struck(last)
        aim = self._actors.opponent(aimed)
        beside = beside or (self._near.doers.of_attack(last) if object_ in ACTIONS else None)
        return beside or aim or own or self._flying.weapon(first, last) or self._attacker(place, first)

    def _past_defence(self, first: int) -> str | None:
        """Whose weapons got past a defence in a sentence: "Suudland downed 70, yet 20 struck": Norland's; "Norland sent
        90, 70 were downed, 20 struck": its own.
        """
        masks, start = self._actors.tokens.masks, self._actors.start_of(first)
        down = next((at for at in range(first - 1, start - 1, -1) if masks[at] & _SHOOT_DOWN), -1)
        acting = [actor for actor in self._actors.before(down) if actor.position >= start] if down >= 0 else []
        if not acting or any(mask & _LAUNCHED for mask in masks[down:first]):
            return None
        last = acting[-1]
        sent = any(mask & _LAUNCHED for mask in masks[last.position : down])
        return last.country if sent else self._actors.opponent(last.country)

    def counted(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose attacks or weapons are counted of which no more is told than that there were so many."""
        if beside is None and any(mask & _FOILED for mask in self._near.masks_before(first)):
            # «Отразили шесть атак»: the attacks of others
            acting = self._near.acting(first)
            return acting if self._near.is_foe(first) else self._actors.opponent(acting or self._actors.friend(first))
        if object_ in AIR_OBJECTS and self._rests(object_, first, last):
            # "A plant there builds 300 drones a day", "twelve bombers moved to the north": theirs
            owner = self._flying.weapon(first, last + _MODEL) or beside or self._near.concern(first)
            if owner or (owner := self._near.topics.of(first)):
                return owner
            holder = self._actors.holder_of(place)
            return holder if holder in ADVERSARIES else self._actors.home
        return self.striking(measure, object_, beside, place, first, last)

    def _rests(self, object_: str, first: int, last: int) -> bool:
        """Whether what could fly is made or kept, or is a craft that nothing was launched from."""
        sent = self._actors.tokens.concepts(max(self._actors.start_of(first), first - _FROM_IT), first) & _LAUNCHED
        has = any(mask & _HAVE for mask in self._actors.tokens.base[max(0, first - 2) : first])
        return has or self._near.made(first, last) or (object_ in _CRAFT and not sent)

    def defender(self, beside: str | None, place: Mention | None, first: int, last: int) -> str | None:
        """Whose air defence: the enemy of what flies, whose sky it is, who is named; the sentence itself goes first."""
        if doer := self._near.doers.flown(first, last, downed=True):
            return doer
        start = self._actors.start_of(first)
        owner = beside or self._flying.since(start, first)
        if owner is not None:
            return self._actors.opponent(owner)
        here = self._actors.holder_of(place) if place is not None and place.first >= start else None
        voice = self._actors.voice(first) if self._near.party(first) is None else None
        if voice is not None and (here is None or not self._actors.civil_voice(first)):
            # An army downs things over others' land too; "the mayor said 23 were shot down over Northford": there.
            return voice
        if here is not None:
            return here
        party = self._near.party(first)
        if party is not None:
            # "The enemy's strike was repelled, seven rockets were shot down": not by the enemy.
            return self._actors.opponent(party) if self._near.is_foe(first) or self._near.launched(first) else party
        owner = self._flying.since(0, first)
        if owner is not None:
            return self._actors.opponent(owner)
        # «Потери противника - 40 человек. Сбито 12 беспилотников»: by those who speak of the enemy.
        return self._actors.holder_of(place) or self._actors.teller or self._actors.home

    def _attacker(self, place: Mention | None, first: int) -> str | None:
        """Who strikes: the enemy of the place struck, else who is named as acting."""
        holder, acting = self._actors.holder_of(place), self._near.acting(first)
        told = acting is not None and place is not None and place.last <= self._actors.start_of(first)
        told = told or self._near.striking(first) or self._near.dropped(first)
        told = told or (place is not None and self._near.strikes_at(place, first))
        voice = self._actors.civil_voice(first) if acting is None else None
        away = place is None or place.last <= self._actors.start_of(first)
        if voice is not None and away and voice not in self._actors.struck_before(first):
            # "Norland's officials said 300 drones were launched": at Norland, whatever was struck before.
            return self._actors.opponent(voice)
        recent = self._actors.struck_last(first) if away and acting is None else set()
        if len(recent) == 1 and not told and self._actors.opponent(self._actors.voice(first)) in recent:
            return next(iter(recent))
        if holder in ADVERSARIES and not told:
            # Where only the owner of a contested region was told to strike, it strikes what others took of it.
            contested = acting is None and place is not None and place.code in CONTESTED
            alone = contested and self._actors.struck_before(first) == {holder}
            return holder if alone else self._actors.opponent(holder)
        if acting is None and (taken := self._near.topics.of(first, taken=True)):
            # "Norland's forces changed their ways. They launched 90 drones"
            return taken
        if acting is None:
            recent = self._actors.struck_before(first)
            if len(recent) == 1:
                return next(iter(recent))
            return self._actors.opponent(self._actors.home) if self._actors.told else None
        since = max((actor.position for actor in self._actors.before(first) if actor.country == acting), default=0)
        # "Ukraine was hit with 14 missiles", "Ukraine shot down 70 of 90 launched"
        struck = any(mask & (_STRUCK | _SHOOT_DOWN) for mask in self._actors.tokens.masks[since:first])
        return self._actors.opponent(acting) if struck else acting
