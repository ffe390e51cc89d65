"""Whose the things are that a figure counts, by a country's word beside it.

"Nine Norland tanks", "three brigades of Norland's army", "14 strikes on posts of the enemy". A word that only tells
whose the attack was says nothing of whom it struck, so that every word is looked at for what it belongs to.
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM
from crossfoot.extract.objects import TARGETS, object_of
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.captives import TAKEN
from crossfoot.extract.siding.doers import Doers
from crossfoot.extract.siding.harms import FORCES, PARTS, RAIDED, Harms
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import NEWLINE, NUMBER, SIGN, STOP

_bit = CONCEPTS.bit
_BE, _AFTER, _RANKS = (_bit(name) for name in ("be", "clause", "from-ranks"))
_ATTACK_NOUN, _AND = _bit("attack-noun"), _bit("and")
#: the verb of an attack, whose subject may stand behind it
_ATTACKED, _LAUNCHED = CONCEPTS.bit("attack-verb"), CONCEPTS.bit("launch")
#: what drones and missiles do, so many words behind them at most
_STRIKES, _VERB = CONCEPTS.any(("attack-verb", "strike-at", "damage", "destroy", "impact")), 3
#: what a weapon does where it ends
_IMPACT = _bit("impact-noun")
_DEFENCE = CONCEPTS.any(("air-defence", "air_defense_system"))
_ARMY = CONCEPTS.any(("forces", "of", "a", "speaker-body", "from-ranks"))
#: What a list of units names, what ends it, and how far it reaches behind the first, in tokens.
_UNITS, _LIST = CONCEPTS.any(("brigade", "squad")), 40
_NO_LIST = STOP | AT | CONCEPTS.any(("attack-verb", "launch", "say", "lose"))
#: what stands between a figure and a country's word that is of something else
_PARTING = AT | _AFTER | CONCEPTS.any(("every", "position"))
#: How far before and behind a figure a country's word still belongs to it, in tokens.
_BEFORE, _BEHIND = 2, 3
#: So many tokens behind attacks stands whose things they were aimed at; a sign, a number or "and" ends these.
_AIMED, _ENDS_AIM = 8, SIGN | NUMBER | NEWLINE | STOP | _AND


class Owners:
    """Finds in one text whose the things at a figure are."""

    def __init__(self, actors: Actors, harms: Harms, doers: Doers) -> None:
        """Look among these; ``harms`` tell what they did, ``doers`` are those whom the passive names."""
        self._actors = actors
        self._harms = harms
        self._doers = doers
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    def beside(
        self, first: int, last: int, before: int = _BEFORE, *, whence: bool = True, sent: bool = False
    ) -> str | None:
        """The country whose word stands inside the figure's phrase or right beside it, ``before`` it at most so far.

        Without ``whence`` none from where they came: "40 bodies from Norland's morgues". What is ``sent`` belongs
        to who acts beside it as well: «п'ятьма дронами нордландці спалили склад».
        """
        if last < len(self._actors.tokens.masks) and self._actors.tokens.masks[last] & _RANKS:
            # «205 пленных из состава армии»
            last = self._actors.tokens.behind(last)
        low = bisect_left(self._actors.positions, first - before)
        high = bisect_left(self._actors.positions, last + _BEHIND)
        if low == high:
            return None
        # "four Republic of Norland ships"
        near = [
            actor
            for actor in self._actors.all[low:high]
            if (actor.owns or (first < actor.position < last - 1 and not actor.place and not self._head_first))
            and not (self._actors.speaks(actor.position) or self._doers.deed_of(actor))
        ]
        # Inside the phrase it is the counted attacks that are whose: "8,000 Norland strikes".
        attacks = self._harms.attacks
        near = [
            actor
            for actor in near
            if first <= actor.position < last
            or not (attacks(actor.position) or (not sent and self._attacked_first(actor.position, first, last)))
        ]
        near = [actor for actor in near if whence or not self._actors.tokens.base[actor.position - 1] & FROM]
        inside = [actor for actor in near if first <= actor.position < last]
        if inside:
            return inside[0].country
        return next((actor.country for actor in near if self._is_whose(actor, first, last, sent=sent)), None)

    def _is_whose(self, actor: Actor, first: int, last: int, *, sent: bool) -> bool:
        """Whether nothing between a country's word and a figure's phrase gives it to something else."""
        tokens = self._actors.tokens
        if any(mask & _PARTING for mask in tokens.base[last : actor.position]):
            # "Nine hurt after Northland's tanks fired", "two for every Northland soldier", «атаки позиций войск»
            return False
        if actor.position < first and tokens.concepts(actor.position + 1, first) & _DEFENCE:
            # «Российскими средствами ПВО дрон сбит»: theirs is what shot it down.
            return False
        if actor.position < first and tokens.concepts(actor.position + 1, first) & TAKEN:
            # «Боевики похитили 12 жителей»: they took them.
            return False
        if actor.place and actor.position + 1 < first:
            # «запустили по українській землі 40 дронів»: theirs is the land
            return False
        if actor.position < first and tokens.base[first - 1] & _AND:
            # «удару по пункту ворога та дев'яти ударів»: that of the next is another's
            return False
        if not sent and self._acts_behind(actor, last):
            return False
        if actor.position >= last and 0 <= self._verb_behind(last) < actor.position:
            # "Nine drones attacked Norland's ports"
            return False
        words, at = tokens.words, actor.position
        gap = words[at + 1 : first] if at < first else words[last:at]
        return all(word.isalpha() for word in gap) and not self._harms.between(at + 1, first)

    def _acts_behind(self, actor: Actor, last: int) -> bool:
        """Whether who is named behind a figure does the harm there: «ще три трактори нордландці спалили»."""
        at = actor.position
        if at < last or not self._head_first or at + 1 >= len(self._actors.tokens.masks):
            return False
        masks = self._actors.tokens.masks
        if (at > last and masks[at - 1] & _ATTACKED) or masks[at + 1] & _LAUNCHED:
            # «16 сіл області обстріляв ворог», «по семи районам нордландцы выпустили 40 снарядов»
            return True
        if self._harms.is_owner(actor):
            return False
        return self._harms.between(at + 1, at + 2) or self._harms.struck(at + 1, at + 2)

    def _attacked_first(self, at: int, first: int, last: int) -> bool:
        """The same where the attack stands before: «через удар дронів ворога шість людей поранено»."""
        tokens = self._actors.tokens
        if not self._head_first:
            return False
        for step in range(at - 1, max(at - 1 - RAIDED, -1), -1):
            if tokens.masks[step] & _ATTACK_NOUN:
                return not first <= step < last
            if tokens.base[step] & PARTS & ~FORCES or not tokens.words[step][0].isalpha():
                return False
        return False

    def _verb_behind(self, last: int) -> int:
        """The verb of attack right behind what flies, which strikes; -1 where there is none or it is the means."""
        tokens, language = self._actors.tokens, self._actors.tokens.lexicon.language
        if last and tokens.words[last - 1].endswith(language.means_endings or "\0"):
            return -1
        for at in range(last, min(last + _VERB, len(tokens.words))):
            if tokens.masks[at] & _STRIKES and not tokens.masks[at] & (_ATTACK_NOUN | _LAUNCHED):
                active = not language.active_endings or tokens.words[at].endswith(language.active_endings)
                return at if active and not tokens.masks[at - 1] & _BE else -1
            if not tokens.words[at].isalpha():
                return -1
        return -1

    def struck(self, last: int) -> str | None:
        """Whose things what flies is told to strike right behind it: "nine drones attacked Norland's ports"."""
        verb = self._verb_behind(last)
        return self._aim(verb) if verb >= 0 else None

    def army_behind(self, last: int) -> str | None:
        """The country of whose army a unit is said to be: "three brigades of the armed forces of Norland".

        What ends a list of units holds for all of it: "two brigades, a battalion and a regiment of Norland's army".
        """
        tokens, masks, at = self._actors.tokens, self._actors.tokens.masks, last
        position = bisect_left(self._actors.positions, last)
        if position == len(self._actors.all):
            return None
        actor = self._actors.all[position]
        listed = max(
            (step for step in range(last, min(actor.position, last + _LIST)) if masks[step] & _UNITS), default=-1
        )
        if listed >= 0 and not tokens.concepts(last, listed) & _NO_LIST:
            at = tokens.behind(listed)
        start = at
        while at < len(tokens.words) and at < actor.position and tokens.concepts(at, at + 1) & _ARMY:
            at = tokens.behind(at)
        return actor.country if at == actor.position and (at > start or listed >= 0) else None

    def target_of(self, first: int) -> str | None:
        """The party whose targets were named before in the sentence: "300 targets of Norland, of them 20 posts"."""
        masks, before = self._actors.tokens.masks, self._actors.tokens.before
        for actor in reversed(self._actors.before(first)):
            at = actor.position
            if actor.owns and actor.country in ADVERSARIES:
                beside = before(at) if self._head_first else at + 1
                # «Влучання цілей противника»: they struck
                strikes = self._head_first and masks[before(beside)] & _IMPACT
                return actor.country if object_of(masks[beside]) in TARGETS and not strikes else None
        return None

    def fired_at(self, first: int) -> str | None:
        """The party at whose things a sentence fires before a figure: «по позициям Нордланда выпущено 40 ракет»."""
        target, base = self.target_of(first), self._actors.tokens.base
        if target is None:
            return None
        led = (at for at in range(self._actors.start_of(first), first) if base[at] & AT)
        return target if any(self._aim(at + 1) == target for at in led) else None

    def aimed_at(self, last: int) -> str | None:
        """The party whose things attacks right before a token were aimed at: "14 strikes on posts of the enemy"."""
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        if last >= len(masks) or not tokens.base[last] & AT:
            return None
        return self._aim(last)

    def _aim(self, at: int) -> str | None:
        """The first party behind a token whose things are named there, no attack of its own."""
        actors, masks = self._actors, self._actors.tokens.masks
        end = next((step for step in range(at, min(at + _AIMED, len(masks))) if masks[step] & _ENDS_AIM), at + _AIMED)
        low, high = bisect_left(actors.positions, at), bisect_left(actors.positions, end)
        named = (actor for actor in actors.all[low:high] if actor.owns and not self._harms.attacks(actor.position))
        return next((actor.country for actor in named if actor.country in ADVERSARIES), None)
