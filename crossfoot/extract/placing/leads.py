"""What governs the name of a place, and so whether something happened there.

The word before a name tells it: "in Southford", "from Southford", "hit Southford". Words that only fill are passed over
on the way back to it; where none governs a name, it stands for itself or is only named.
"""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name, People
from crossfoot.extract.naming.view import AND, AT, FILL, FROM, HIT, OF, STRIKE, THING, THING_KIND, TOWN, TYPES
from crossfoot.extract.objects import AIR, object_of
from crossfoot.extract.placing.bare import UNDER, BareNames
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.spoken import SpokenPlaces
from crossfoot.extract.placing.whence import Whence
from crossfoot.extract.seats import SEAT as GOVERNMENT
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP, Tokens

_RIVER, _AIR = (CONCEPTS.bit("where-" + name) for name in ("river", "air"))
#: what weapons are fired from, and the words around it: "from two of its boats in"
_LAUNCHERS = CONCEPTS.any(("ship", "warship", "aircraft", "submarine"))
_CARRIES = _LAUNCHERS | NUMBER | NUMERAL | CONCEPTS.bit("a")
_PREPOSITION = CONCEPTS.any(("preposition", "clause", "to", "by"))
#: "a clinic south of Southford"
_COMPASS = CONCEPTS.bit("where-compass")
_AGAINST, _WAR = CONCEPTS.bit("po-against"), CONCEPTS.bit("war-itself")
_ON = CONCEPTS.bit("on")
#: how countries end behind «на» where something is
_LOCATIVE = ("і", "ї", "е", "и", "ах", "ях")
_BETWEEN = CONCEPTS.bit("where-between")
#: "the country's"
_COUNTRYS = CONCEPTS.bit("where-countrys")
_TO = CONCEPTS.bit("to")
#: where weapons fly
_TOWARD, _APPROACH = CONCEPTS.bit("where-toward"), CONCEPTS.bit("where-approach")
_FLIES = CONCEPTS.any(("fly", "in-flight"))
#: what is told of weapons that flew at somebody
_SENT = CONCEPTS.any(("launch", "attack-verb", "aggression", "missile", "drone", "war-itself"))
#: So near before "to" something is fired there.
_FIRED, _LAUNCH, _WEAPONS = 5, CONCEPTS.bit("launch"), CONCEPTS.any(AIR)
#: «неподалік», "close"; whoever comes from a place
_NOT_FAR, _ORIGIN = CONCEPTS.bit("where-not-far"), CONCEPTS.bit("where-origin")
#: "since the start of", «після початку», and "invasion"
_SINCE, _INVASION = CONCEPTS.any(("cumulative", "where-since")), CONCEPTS.bit("where-invasion")
_SINCES = FAMILIES.of_concepts(_SINCE)
_THINGS = THING | THING_KIND
#: what an attribute may be besides: "mass", "large-scale"
_PLAIN = CONCEPTS.any(("descriptor", "phrase"))
#: «жителі», «населення»: whose home a name tells
_DWELL = CONCEPTS.bit("where-dwell")

#: those who flee or come back, and only the first
_MOVES, _FLED = FAMILIES.of_words(CONCEPTS.any(("where-move", "dwell"))), CONCEPTS.bit("dwell")
#: How far the governing word may stand before a name, in tokens.
REACH = 8
#: «зазнав»: of what stands so many tokens before
_SUFFER, _TOKENS = CONCEPTS.bit("suffer"), 7
#: So far before a place stands what makes the attack on it a point of time.
_TIME = 10
#: So many tokens behind a country's name stands the attack that is its.
_ATTRIBUTES = 5
#: What "and" joins to a name begins within so many words.
_JOINED = 4


class Leads:
    """Finds the words that govern the names of one text."""

    def __init__(self, tokens: Tokens, bits: list[int], peoples: list[People], mentions: list[Mention]) -> None:
        """``bits`` are the concepts of the tokens as names see them, ``mentions`` those that stand before a name."""
        self._tokens, self._words, self._masks = tokens, tokens.words, tokens.masks
        self._bits = bits
        self._starts = [first for first, _ in tokens.sentences]
        self._peoples = {people.position for people in peoples}
        self._attributes = tokens.lexicon.language.attributive_endings
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._mentions = mentions
        self._bare = BareNames(tokens, bits, mentions)
        self._spoken, self._whence = SpokenPlaces(tokens), Whence(tokens, bits)

    def of(self, name: Name) -> tuple[Role, int]:
        """The role that what governs a name gives it, and the token of that."""
        of = compass = False
        if self._is_time(name):
            return Role.NAMED, name.first
        if name.kind != "country" and self._came_under(self._tokens.before(name.first)):
            # «Під обстріл потрапив Лужан»
            return Role.AT, name.first
        for at in range(name.first - 1, max(-1, name.first - 1 - REACH), -1):
            if self._is_of_another(at, name):
                break
            if self._masks[start := self._tokens.before(at + 1)] & _TOWARD:
                # "six heading for Lowford"
                return Role.AT, start if self._bits[start] & AT else at
            if start < at and self._masks[start] & FROM:
                # "led out of Lowford"
                return self._whence.of(start, name)
            if led := self._led(at, name, of=of):
                return led
            mask = self._bits[at]
            of = of or bool(mask & OF)
            compass = compass or bool(of and mask & _COMPASS)
            if mask & _RIVER and name.kind == "city":
                # On the bank of the Dnipro: the river, not the town.
                name.kind, name.code = "area", None
            if self._is_of_country_before(at, name) or not (mask & FILL or self._passes(at)):
                break
        beside = compass and name.kind != "country"
        return (Role.AT if beside or self._bare.tells(name) else Role.NAMED), name.first

    def _is_of_country_before(self, at: int, name: Name) -> bool:
        """Whether a word belongs to the country before: «після удару по Нордланду Зюдланд відповів»."""
        before = self._mentions[-1] if self._mentions else None
        return before is not None and at < before.last and name.kind == before.kind == "country"

    def _is_of_another(self, at: int, name: Name) -> bool:
        """Whether a word before a country's name belongs to something else, and so tells nothing of the country."""
        mask = self._bits[at]
        if mask & AT and mask & _AGAINST and (self._bits[at - 1] & _WAR if at else 0):
            # «на війні проти Нордланду»: whom it is fought with
            return True
        seat = name.kind == "city" and self._masks[name.first] & GOVERNMENT
        if name.possessive and (seat or name.kind == "country") and self._is_attack(name.last):
            # "A week into Oslo's incursion": whose it is
            return True
        if name.kind != "country":
            return False
        if mask & AT and mask & _AGAINST and not self._is_sent(at):
            # "its defence against Norland", "sanctions against Norland"
            return True
        if self._is_aimed_at(at, name):
            return True
        if mask & _BETWEEN and self._is_party(name.last):
            return True
        if mask & STRIKE and self._words[at].endswith(self._attributes or "\0"):
            # «в районах, окупованих Нордландом»: by whom
            return True
        return bool(mask & AT) and self._is_attribute(name)

    def _is_attack(self, at: int) -> bool:
        """Whether a name is followed by the attack it owns: "Oslo's raid", "Oslo's ninth mass offensive"."""
        step = at
        while step < min(at + _ATTRIBUTES, len(self._bits) - 1) and (
            self._bits[step] & FILL or self._tells_which(step)
        ):
            step += 1
        return step < len(self._bits) and bool(self._bits[step] & (HIT | _INVASION))

    def _is_aimed_at(self, at: int, name: Name) -> bool:
        """Whether "on" right before a country only tells whom something concerns: "called on Norland", "sanctions on".

        «На Нордланд» is as much, «на Нордланді» is there; attacks and weapons are on the country itself.
        """
        if not self._tokens.base[at] & _ON or at != name.first - 1 or name.possessive or self._is_sent(at):
            return False
        bare = self._tokens.capital(name.last - 1)
        return bare and (self._head_last or not self._words[name.last - 1].endswith(_LOCATIVE))

    def _tells_which(self, at: int) -> bool:
        """Whether a word before a noun counts or describes it and nothing else: "ninth", "mass"."""
        return self._head_last and (bool(self._masks[at] & (NUMBER | NUMERAL)) or not self._masks[at] & ~_PLAIN)

    def _is_sent(self, at: int) -> bool:
        """Whether an attack or weapons are told of before a word: "missiles fired against", "strikes against"."""
        return any(
            self._bits[step] & (HIT | STRIKE | _INVASION) or self._masks[step] & _SENT
            for step in range(max(0, at - REACH), at)
        )

    def _is_fired(self, at: int) -> bool:
        """Whether weapons are fired right before a word."""
        masks, near = self._masks, range(max(0, at - _FIRED), at)
        return any(masks[step] & _LAUNCH for step in near) and any(masks[step] & _WEAPONS for step in near)

    def _led(self, at: int, name: Name, *, of: bool) -> tuple[Role, int] | None:
        """The role that a word before a name gives it, if it governs it; ``of`` tells that "of" stands between."""
        mask, before = self._bits[at], self._bits[at - 1] if at else 0
        if mask & _ORIGIN:
            # «Уродженці Лужан»: they are not there
            return Role.FROM, at
        if mask & (FROM | _TO | OF) and before & _NOT_FAR and name.kind != "country":
            # «неподалік від Лужан», "close to Lowford"
            return Role.AT, at - 1
        if self._masks[at - 1] & _FLIES and (mask & _TO or (mask & FILL and not self._head_last)):
            # «дрони, що прямували до Лужан», «летевших к Лужанам»
            return Role.AT, at
        if mask & _TO and self._spoken.met_in(at):
            # "On a visit to Geneva he said"
            return Role.FROM, at
        if mask & _TO and name.kind != "country" and self._is_fired(at):
            # "fired six rockets to Lowford"
            return Role.AT, at
        if mask & FROM:
            return self._whence.of(at, name)
        if mask & AT:
            return self._where(at, name)
        if before & HIT and self._words[at] in ":–—-":
            return Role.AIM, at
        if (mask & STRIKE and not mask & FILL) or (mask & _TO and self._moves(at, name)):
            return Role.AT, at + 1
        if mask & HIT:
            struck = name.kind != "country" or of or before & _TO
            return (Role.AT, at + 1) if struck else (Role.NAMED, name.first)
        return (Role.AT, at + 1) if self._is_home(at, name.first, of=of) else None

    def _is_home(self, at: int, first: int, *, of: bool) -> bool:
        """Whether a word tells whose home a name is: "four residents of Riga", «число загиблих жителів Риги»."""
        if of and object_of(self._masks[at]) == "resident":
            return True
        return bool(self._bits[at] & _DWELL) and at == first - 1 and not self._is_told_where(at)

    def _came_under(self, verb: int) -> bool:
        """Whether what stands behind a verb came under fire: «удару з мінометів зазнав Лужан»."""
        if self._masks[verb] & UNDER:
            return True
        suffers = self._masks[verb] & _SUFFER
        return bool(suffers) and any(bits & HIT for bits in self._bits[max(0, verb - _TOKENS) : verb])

    def _is_time(self, name: Name) -> bool:
        """Whether an attack on a place only tells since when: "killed since the start of the invasion of Norland"."""
        struck, lowest = False, max(0, name.first - _TIME)
        if not self._tokens.has(_SINCES, lowest, name.first):
            return False
        for at in range(name.first - 1, lowest - 1, -1):
            if self._masks[at] & _SINCE:
                return struck
            if self._masks[at] & (STOP | NEWLINE | NUMBER) or self._words[at] == ",":
                return False
            struck = struck or bool(self._bits[at] & (HIT | _INVASION))
        return False

    def _where(self, at: int, name: Name) -> tuple[Role, int]:
        """What a preposition of place at a token makes of a name."""
        aside = self._spoken.told_in(at) or self._spoken.said_in(at, name)
        # Where nothing else is named, it was near the hospital.
        aside = aside or (self._spoken.treated_in(at, name) and any(other.role is Role.AT for other in self._mentions))
        return (Role.FROM if aside or self._is_airspace(at) else Role.AT), at

    def _moves(self, at: int, name: Name) -> bool:
        """Whether people came to what stands behind "to": "fled to Lowford", "the return of 900 families to"."""
        moved = self._tokens.between(_MOVES, max(0, at - REACH), at)
        return bool(moved) and (name.kind != "country" or bool(self._bits[moved[-1]] & _FLED))

    def _is_attribute(self, name: Name) -> bool:
        """Whether a country's name only tells whose attack it is: "killed in Norland cross-border shelling".

        Right before an attack only a short one does: "in UK strikes", but "in Norland attacks".
        """
        if not self._head_last:
            return False
        at, short = name.last, self._tokens.surface(name.first).isupper()
        for step in range(at, min(at + _ATTRIBUTES, len(self._bits))):
            if self._bits[step] & HIT and (short or step > at):
                return True
            if not self._words[step].isalpha() and not self._tokens.hyphen(step):
                return False
            if self._bits[step] & (AT | AND | _PREPOSITION) or self._masks[step] & (STOP | NEWLINE | NUMBER):
                return False
        return False

    def _is_party(self, at: int) -> bool:
        """Whether what "and" joins to a country is none: "a truce between Norland and the militia"."""
        if at >= len(self._bits) or not self._bits[at] & AND:
            return False
        behind = range(at + 1, min(at + _JOINED, len(self._bits)))
        other = next(filter(self._tokens.capital, behind), at)
        entry = GAZETTEER[self._words[other]]
        return other > at and (entry is None or not entry.is_country)

    def _is_airspace(self, at: int) -> bool:
        """Whether the preposition at ``at`` belongs to where something came from.

        "From the airspace over the Black Sea", "from two boats in it".
        """
        step, air = at - 1, 0
        while step > 0 and (self._bits[step] & FILL or (self._bits[step] | self._masks[step]) & _CARRIES):
            air |= self._bits[step] & _AIR or self._masks[step] & _LAUNCHERS
            step -= 1
        return bool(air) and step >= 0 and bool(self._bits[step] & FROM)

    def _passes(self, at: int) -> bool:
        """Whether a word that is no filler may stand between a preposition and its name."""
        word, mask, before = self._words[at], self._bits[at], self._bits[at - 1] if at else 0
        if word in "«\"“„'" or (mask & _TO and before & _APPROACH):
            # "on approach to"
            return True
        if self._masks[start := self._tokens.before(at + 1)] & FILL and self._tokens.behind(start) > at > start - 1:
            # «у т. о. Лугове»: a phrase
            return True
        if at in self._peoples and self._tokens.capital(at + 1):
            # «в норландском Лугове»
            return True
        if self._tokens.compound(at) or self._bits[at] & _COUNTRYS:
            # "in the country's central Northford region"
            return True
        if word in ":–—-(":
            return bool(before & (FROM | TYPES))
        if any(self._owns(step) for step in (at, at + 1)) and self._tokens.capital(at + 1):
            # "at Northford region's Southford"
            return True
        if self._bits[at] & _THINGS:
            # «по объектам энергетики Нордланда», "in the hospitals of"
            return True
        after = self._bits[at + 1]
        if after & (TYPES | FILL | _THINGS) and word.endswith(self._attributes):
            # «у деокупованих громадах Нордщини»
            return True
        number_of = after & (TYPES | FILL | _THINGS) or at + 1 in self._peoples
        return bool(number_of) and (bool(self._masks[at] & (NUMBER | NUMERAL)) or at in self._peoples)

    def _is_told_where(self, at: int) -> bool:
        """Whether the sentence has named a place where something is before a token."""
        first = self._starts[bisect_right(self._starts, at) - 1]
        return any(mention.role is Role.AT for mention in reversed(self._mentions) if mention.first >= first)

    def _owns(self, at: int) -> bool:
        """ "Region's", "city's": the word for a kind as the owner of what follows."""
        word, lexicon = self._words[at], self._tokens.lexicon
        endings = lexicon.language.possessive_endings
        return word.endswith(endings) and any(
            word.endswith(ending) and lexicon.masks.get(word.removesuffix(ending), 0) & (TYPES | TOWN)
            for ending in endings
        )
