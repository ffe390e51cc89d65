"""Names of a text as mentions: what governs each, which belong to one list, which only says where another lies."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER, WIDTH, region_of
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name, People
from crossfoot.extract.naming.view import AND, AT, BESIDE, FILL, FROM, HIT, STRIKE, SURE, TOWN, TYPES
from crossfoot.extract.objects import object_of
from crossfoot.extract.parties import SEAT as GOVERNMENT
from crossfoot.extract.placing.homonyms import settle_homonyms, settle_towns
from crossfoot.extract.placing.lies import Lies
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.names import NameFinder
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP, Tokens

RIVER, AIR = (CONCEPTS.bit("where-" + name) for name in ("river", "air"))
PREPOSITION = CONCEPTS.any(("preposition", "clause", "to", "by"))
#: "a clinic south of Southford"
COMPASS = CONCEPTS.bit("where-compass")
AGAINST, WAR = CONCEPTS.bit("po-against"), CONCEPTS.bit("war-itself")
TOLD = CONCEPTS.any(("audience", "where-told"))
BETWEEN = CONCEPTS.bit("where-between")
OFFICES, SAY = CONCEPTS.any(("speaker-office", "speaker-body", "state-body")), CONCEPTS.bit("say")
_TO, _HAVE = CONCEPTS.bit("to"), CONCEPTS.bit("have")
#: «жителі», «населення»: whose home a name tells
DWELL = CONCEPTS.bit("where-dwell")
OF, UNDER, FARES = CONCEPTS.bit("of"), CONCEPTS.bit("come-under"), CONCEPTS.bit("where-fares")

#: those who flee or come back, and only the first
_MOVES, _FLED = FAMILIES.of_words(CONCEPTS.any(("where-move", "dwell"))), CONCEPTS.bit("dwell")
_RESCUES = FAMILIES.of_concepts(CONCEPTS.bit("rescue"))
#: who is taken out of a region, alive or dead
_BODIES = FAMILIES.of_concepts(CONCEPTS.any(("rescue", "body")))
#: How far the governing word may stand before a name, in tokens.
_REACH = 8
#: So many tokens behind a country's name stands the attack that is its.
_ATTRIBUTES = 5
#: A verb stands within so many words behind its subject.
_VERBS = 4
#: So many words lead from a place to the one around it: ", in the south of".
_AROUND = 6
#: The group of a mention that is in no list.
_ALONE = -1
_SPELT = frozenset(":–—-")
_BULLETS = frozenset("-–—•·▪")
_DASHES = frozenset("–—")
_CLOSING = frozenset(".,;!?")
#: kinds of places that bear what happens in them
_HOMES = frozenset({"region", "district", "quarter"})
_LAUNCH_LIST = frozenset(',;.:()–—-«»"')


def mentions_of(tokens: Tokens) -> tuple[list[Mention], list[People]]:
    """All mentions of places in a text, and its words for peoples ("Ukrainian")."""
    finder = NameFinder(tokens)
    names = finder.find()
    peoples = finder.peoples()
    mentions = _Joiner(tokens, finder.view.bits, peoples).join(names)
    settle_homonyms(mentions)
    settle_towns(mentions, [first for first, _ in tokens.sentences])
    return mentions, peoples


class _Joiner:
    def __init__(self, tokens: Tokens, bits: list[int], peoples: list[People]) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._bits = bits
        self._masks = tokens.masks
        self._starts = [first for first, _ in tokens.sentences]
        self._peoples = {people.position for people in peoples}
        self._attributes = tokens.lexicon.language.attributive_endings
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._lies = Lies(tokens)
        #: the name that only told where the last mention lies
        self._told: Name | None = None
        self._mentions: list[Mention] = []

    def join(self, names: list[Name]) -> list[Mention]:
        before: Name | None = None
        for name in names:
            last = self._mentions[-1] if self._mentions else None
            if before is None or last is None or not self._follows(last, before, name):
                self._add(name)
            before = name
        return self._mentions

    def _follows(self, last: Mention, before: Name, name: Name) -> bool:
        """Whether the name was settled by the one before it: owned by it, around it or listed with it."""
        gap = range(before.last, name.first)
        if len(gap) > _REACH:
            return self._only_tells_where(last, before, name)
        owner = before.possessive and last.first == before.first and len(gap) < 4
        # "Northland's war in Sudland", "Northland's army struck Southford": there, not in Northland.
        owner = owner and not any(self._bits[at] & (SURE | STRIKE) for at in gap)
        if owner and all(self._bits[at] & FILL or self._words[at].isalpha() or self._tokens.hyphen(at) for at in gap):
            # "Ukraine's eastern region of Donetsk" speaks of the region.
            self._mentions.pop()
            if before.kind != "country" and region_of(name.code) != region_of(before.code):
                name.code, name.country = before.code, before.country
            elif name.code is None and name.kind in ("region", "district"):
                # "Norland's Westmark state" lies in Norland, wherever that is.
                name.code, name.country = before.code, before.country
            # A battlegroup acts where it stands, whosoever it is; "Norland's raid on Southford" was there.
            alone = name.kind == "group" or (name.kind != "country" and last.role is Role.NAMED)
            self._add(name, None if alone else last)
            return True
        if self._head_last and not gap and name.core > name.first and WIDTH[before.kind] > WIDTH["city"]:
            # "The Northford region city of Southford" is the city.
            self._mentions.pop()
            self._add(name, last)
            return True
        spelt = before.kind == "country" and before.last - before.first > 1 and len(gap) == 1
        if spelt and self._words[before.last] in _SPELT:
            # "Two Ukrainian regions: Ternopil and Rivne"
            self._mentions.pop()
            self._add(name, last)
            return True
        if self._is_of_city(last, name, gap):
            # "The Eastside district of Southford" is one place.
            last.last, last.end = name.last, self._tokens.ends[name.last - 1]
            last.text, last.code = self._tokens.text[last.start : last.end], name.code or last.code
            last.country = name.country or last.country
            return True
        if self._only_tells_where(last, before, name):
            return True
        if self._is_outer(last, name, gap):
            last.code = last.code or region_of(name.code) or name.code
            last.country = last.country or name.country
            last.outer = replace(self._mention(name), role=Role.NAMED, group=_ALONE)
            return True
        if not self._is_listed(last, name, gap):
            return False
        role, head = self._governor(name)
        if role is not Role.NAMED and head != name.first:
            return False
        self._add(name, last)
        return True

    def _add(self, name: Name, like: Mention | None = None) -> None:
        self._mentions.append(self._mention(name, like))

    def _mention(self, name: Name, like: Mention | None = None) -> Mention:
        tokens = self._tokens
        role, head, group = (like.role, like.head, like.group) if like else (*self._governor(name), len(self._mentions))
        start, end = tokens.starts[name.first], tokens.ends[name.last - 1]
        if "*" in tokens.text[start:end]:
            # Marks of layout are left out: the first word stands for the name.
            end = tokens.ends[name.last - 1 if name.kinded and name.possessive else name.core]
        # So is the owner's ending.
        end -= 2 * name.possessive
        return Mention(
            first=name.first, last=name.last, start=start, end=end, text=tokens.text[start:end], code=name.code,
            country=name.country, kind=name.kind, role=role, head=head, group=group,
            labelled=name.core > name.first,
            options=name.options if name.kind == "city" and not name.kinded else (),
        )  # fmt: skip

    def _governor(self, name: Name) -> tuple[Role, int]:
        """What governs a name, and the token of it."""
        bits = self._bits
        of = compass = False
        for at in range(name.first - 1, max(-1, name.first - 1 - _REACH), -1):
            mask = bits[at]
            if mask & FROM and at and bits[at - 1] & COMPASS:
                # «на північ від Лозової»
                return Role.AT, at - 1 - bool(bits[at - 2] & AT)
            if mask & FROM:
                left = self._is_left(at, _BODIES if name.kind in ("direction", "region") else _RESCUES)
                return (Role.AT if left else Role.FROM), at
            if mask & AT and name.kind == "country" and self._is_attribute(name.last):
                break
            if mask & BETWEEN and name.kind == "country" and self._is_party(name.last):
                break
            if mask & AT and mask & AGAINST and at and bits[at - 1] & WAR:
                # «на війні проти Нордланду»: whom it is fought with
                break
            if mask & AT and at and (bits[at - 1] | self._masks[at - 1]) & TOLD:
                # "at a briefing in Geneva", "told reporters in Geneva": where it was said
                return Role.FROM, at
            if mask & AT:
                spoken = self._is_said(at, name) or self._is_airspace(at)
                return (Role.FROM if spoken else Role.AT), at
            if self._words[at] in ":–—-" and at and bits[at - 1] & HIT:
                return Role.AIM, at
            if mask & STRIKE or (mask & _TO and self._moves(at, name)):
                return Role.AT, at + 1
            if mask & HIT:
                struck = name.kind != "country" or of or bool(at and self._bits[at - 1] & _TO)
                return (Role.AT, at + 1) if struck else (Role.NAMED, name.first)
            if of and object_of(self._masks[at]) == "resident":
                # "four residents of Riga"
                return Role.AT, at + 1
            if mask & DWELL and at == name.first - 1 and not self._is_told_where(at):
                # «число загиблих жителів Риги»
                return Role.AT, at + 1
            of = of or bool(mask & OF)
            compass = compass or bool(of and mask & COMPASS)
            if mask & RIVER and name.kind == "city":
                # On the bank of the Dnipro: the river, not the town.
                name.kind, name.code = "area", None
            named = self._mentions[-1] if self._mentions else None
            if named is not None and at < named.last and name.kind == named.kind == "country":
                # «після удару по Нордланду Зюдланд відповів»: the next country is no place.
                break
            if not (mask & FILL or self._passes(at)):
                break
        beside = compass and name.kind != "country"
        return (Role.AT if beside or self._stands_for_itself(name) else Role.NAMED), name.first

    def _is_said(self, at: int, name: Name) -> bool:
        """Whether only somebody who speaks is where a name tells: "officials in Kyiv", "..., she said in Vienna."."""
        body = self._tokens.before(at)
        if body >= 0 and self._masks[body] & OFFICES and self._masks[name.first] & GOVERNMENT:
            return True
        ends = name.last >= len(self._words) or self._words[name.last] in _CLOSING
        return ends and bool(at and self._masks[at - 1] & SAY) and name.kind == "city"

    def _moves(self, at: int, name: Name) -> bool:
        """Whether people came to what stands behind "to": "fled to Lowford", "the return of 900 families to"."""
        moved = self._tokens.between(_MOVES, max(0, at - _REACH), at)
        return bool(moved) and (name.kind != "country" or bool(self._bits[moved[-1]] & _FLED))

    def _is_attribute(self, at: int) -> bool:
        """Whether a country's name only tells whose attack it is: "13 killed in Norland cross-border shelling"."""
        if not self._head_last:
            return False
        for step in range(at, min(at + _ATTRIBUTES, len(self._bits))):
            if step > at and self._bits[step] & HIT:
                return True
            if not self._words[step].isalpha() and not self._tokens.hyphen(step):
                return False
            if self._bits[step] & (AT | AND | PREPOSITION) or self._masks[step] & (STOP | NEWLINE | NUMBER):
                return False
        return False

    def _is_party(self, at: int) -> bool:
        """Whether what "and" joins to a country is none: "a truce between Norland and the militia"."""
        if at >= len(self._bits) or not self._bits[at] & AND:
            return False
        behind = range(at + 1, min(at + _VERBS, len(self._bits)))
        other = next(filter(self._tokens.capital, behind), at)
        entry = GAZETTEER[self._words[other]]
        return other > at and (entry is None or not entry.is_country())

    def _is_left(self, at: int, family: int) -> bool:
        """Whether people were taken out of a place: "evacuated from Sudzha", "five bodies from the Sumy direction"."""
        first, last = self._tokens.sentences[bisect_right(self._starts, at) - 1]
        return self._tokens.has(family, first, last)

    def _is_airspace(self, at: int) -> bool:
        """ "From the airspace over the Black Sea": the preposition at ``at`` belongs to where it came from."""
        step, air = at - 1, 0
        while step > 0 and self._bits[step] & FILL:
            air |= self._bits[step] & AIR
            step -= 1
        return bool(air) and step >= 0 and bool(self._bits[step] & FROM)

    def _passes(self, at: int) -> bool:
        """Whether a word that is no filler may stand between a preposition and its name."""
        word, before = self._words[at], self._bits[at - 1] if at else 0
        if word in "«\"“„'":
            return True
        if self._tokens.hyphen(at) and before & FILL:
            # "in the south-eastern Northford"
            return True
        if word in ":–—-(":
            return bool(before & (FROM | TYPES))
        if any(self._owns(step) for step in (at, at + 1)) and self._tokens.capital(at + 1):
            # "at Northford region's Southford"
            return True
        after = self._bits[at + 1]
        if after & (TYPES | FILL) and word.endswith(self._attributes):
            # «у деокупованих громадах Нордщини»
            return True
        number_of = after & (TYPES | FILL) or at + 1 in self._peoples
        return bool(number_of) and (bool(self._masks[at] & (NUMBER | NUMERAL)) or at in self._peoples)

    def _is_told_where(self, at: int) -> bool:
        """Whether the sentence has named a place where something is before a token."""
        first = self._starts[bisect_right(self._starts, at) - 1]
        return any(mention.role is Role.AT for mention in reversed(self._mentions) if mention.first >= first)

    def _owns(self, at: int) -> bool:
        """ "Region's": the word for a kind as the owner of what follows."""
        word, lexicon = self._words[at], self._tokens.lexicon
        return any(
            word.endswith(ending) and lexicon.masks.get(word.removesuffix(ending), 0) & TYPES
            for ending in lexicon.language.possessive_endings
        )

    def _stands_for_itself(self, name: Name) -> bool:
        """Whether a name tells where by itself: a plant, a labelled town, a heading, an object put first.

        And what came under attack: "The region was hit by two bombs".
        """
        if name.kind in ("plant", "group") or name.core > name.first or self._is_entry(name):
            return True
        ends = name.last >= len(self._bits)
        if not ends and name.kind != "country":
            # "Southford has come under fire"
            verb = name.last + bool(self._masks[name.last] & _HAVE)
            if verb < len(self._masks) and self._masks[verb] & UNDER:
                return True
        if not ends and (name.kind in _HOMES or self._is_town(name)) and self._fares(name.last):
            # "Northford region suffers from shelling as well."
            if name.first == 0 or self._masks[name.first - 1] & (STOP | NEWLINE):
                return True
        after = 0 if ends else self._bits[name.last]
        if after & STRIKE and name.kind != "country" and not self._head_last:
            return True
        opens = name.first - 1
        if opens > 0 and self._words[opens] in _BULLETS and self._masks[opens - 1] & (STOP | NEWLINE):
            # "- Northford community: ..."
            opens -= 1
        if name.first and not self._masks[opens] & (STOP | NEWLINE):
            return False
        if not ends and self._words[name.last] == ":":
            return True
        if not ends and name.kind in ("region", "district") and self._words[name.last] in _DASHES:
            # «Нордська область — завод, ...»: a row of a list
            return True
        alone = ends or bool(self._masks[name.last] & (STOP | NEWLINE))
        # "KYIV" tells where a text was written, "NORTHFORD REGION" what stands below.
        region = name.kind in ("region", "district") and name.last - name.first > 1
        return alone and (region or not self._tokens.surface(name.first).isupper())

    def _is_town(self, name: Name) -> bool:
        """Whether a name is that of a town that stands for no government."""
        return name.kind == "city" and not self._masks[name.first] & GOVERNMENT

    def _fares(self, at: int) -> bool:
        """ "Suffers from shelling", "also continues to suffer"."""
        verbs = self._masks[at : at + _VERBS]
        return any(mask & FARES for mask in verbs) and not any(mask & (STOP | AT | AND) for mask in verbs)

    def _is_entry(self, name: Name) -> bool:
        """Whether a name stands behind a number and a dash that means what the entry before says: "six – Westmark"."""
        at, before = name.first - 1, self._mentions[-1] if self._mentions else None
        if at < 1 or self._words[at] not in _BULLETS or not self._masks[at - 1] & (NUMBER | NUMERAL):
            return False
        sentence = self._starts[bisect_right(self._starts, at) - 1]
        return before is not None and before.first >= sentence and before.role is Role.AT and before.kind == name.kind

    def _is_outer(self, last: Mention, name: Name, gap: range) -> bool:
        """Whether the name only says where the last mention lies: "Ternivka, Dnipropetrovsk Oblast"."""
        if WIDTH[name.kind] <= WIDTH[last.kind] or last.kind in ("sea", "group", "direction"):
            return False
        if not all(self._words[at] in ",(" or self._bits[at] & (FILL | AT) for at in gap) or len(gap) > _AROUND:
            return False
        if any(self._bits[at] & AND for at in gap):
            return False
        if name.kind == "country":
            return last.country in (None, name.country)
        if last.code is None or region_of(last.code) == region_of(name.code) or last.code == name.country:
            return True
        if name.kind == "area" and last.country == name.country:
            # "Rafah, in the south of the Gaza Strip"
            return True
        # A town of the tables that lies elsewhere: another of its name, unless the list goes on.
        if len(gap) > 1 or name.kind != "region" or (gap and not self._ends_list(name.last)):
            return False
        last.code, last.country = name.code, name.country
        return True

    def _is_of_city(self, last: Mention, name: Name, gap: range) -> bool:
        """Whether a city's name stands behind that of its district: "of Southford", «Східний район Лісова»."""
        if (
            last.kind not in ("district", "quarter")
            or name.kind != "city"
            or name.possessive
            or not last.text.endswith(self._tokens.surface(last.last - 1))
        ):
            return False
        return len(gap) == self._head_last and all(self._bits[at] & OF for at in gap)

    def _only_tells_where(self, last: Mention, before: Name, name: Name) -> bool:
        """Whether a name stands in an apposition to the last mention: "Southford, a town in Northmark"."""
        if before is self._told:
            # "between the cities of Eastford and Westford": so does what is listed with one that did
            return self._is_listed(last, name, range(before.last, name.first))
        wider = WIDTH[name.kind] > WIDTH[last.kind]
        start = before.last if last.outer else last.last
        # "Near Eastford, near Westford" is a list.
        near = not self._bits[last.head] & BESIDE and self._lies.near(start, name.first)
        if not near and not self._lies.between(start, name.first, wider=wider):
            return False
        if wider and last.code is None:
            last.code, last.country = region_of(name.code) or name.code, name.country
        last.country = last.country or name.country
        self._told = name
        return True

    def _ends_list(self, at: int) -> bool:
        if at >= len(self._words) or self._bits[at] & AND:
            return at >= len(self._words)
        capital = at + 1 < len(self._words) and self._tokens.capital(at + 1)
        return self._words[at] != "," or not capital

    def _is_listed(self, last: Mention, name: Name, gap: range) -> bool:
        if last.role is Role.FROM:
            return all(self._words[at] in _LAUNCH_LIST or self._bits[at] & (AND | FILL) for at in gap)
        level = WIDTH[name.kind] == WIDTH[last.kind] or any(self._bits[at] & AND for at in gap)
        return bool(gap) and level and all(self._words[at] in ",«\"»" or self._bits[at] & (AND | FILL | TOWN) or (
            self._words[at] == "." and len(self._words[at - 1]) < 4) for at in gap)  # fmt: skip
