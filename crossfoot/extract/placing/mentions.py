"""Names of a text as mentions: which belong to one list, which only says where another lies.

A name is read with the one before it, because that may be its owner, lie in it or open its list; only a name that
nothing before settles is asked what governs it (`leads.py`).
"""

from __future__ import annotations

from dataclasses import replace

from crossfoot.extract.gazetteer import WIDTH, region_of
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name, People
from crossfoot.extract.naming.view import AND, AT, BESIDE, FILL, OF, SITE, STRIKE, SURE, TOWN
from crossfoot.extract.placing.homonyms import settle_homonyms, settle_towns
from crossfoot.extract.placing.leads import REACH, Leads
from crossfoot.extract.placing.lies import Lies
from crossfoot.extract.placing.mention import Mention, Role, without_marks
from crossfoot.extract.placing.names import NameFinder
from crossfoot.extract.placing.others import join_others
from crossfoot.extract.tokens import Tokens

#: So many words lead from a place to the one around it: ", in the south of".
_AROUND = 6
#: The group of a mention that is in no list.
_ALONE = -1
#: So many letters tell the words for two kinds of districts apart.
_KIND = 4
_SAY, _OFFICE = CONCEPTS.bit("say"), CONCEPTS.any(("speaker-office", "speaker-body", "where-regional"))
#: how far from a place another lies, told within so many tokens before its preposition
_DISTANCE, _AWAY = CONCEPTS.any(("unit:km", "unit:mi", "unit:m")), 6
#: "port city of"
_PORT = FILL | SITE | TOWN
_SPELT = frozenset(":–—-")
_LAUNCH_LIST = frozenset(',;.:()–—-«»"')


def mentions_of(tokens: Tokens) -> tuple[list[Mention], list[People]]:
    """All mentions of places in a text, and its words for peoples ("Ukrainian")."""
    finder = NameFinder(tokens)
    names = finder.find()
    peoples = finder.peoples()
    mentions = _Joiner(tokens, finder.view.bits, peoples).join(names)
    join_others(tokens, mentions)
    settle_homonyms(mentions)
    settle_towns(mentions, [first for first, _ in tokens.sentences])
    return mentions, peoples


class _Joiner:
    def __init__(self, tokens: Tokens, bits: list[int], peoples: list[People]) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._bits = bits
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._abbreviations = tokens.lexicon.language.abbreviations
        self._lies = Lies(tokens)
        #: the name that only told where the last mention lies
        self._told: Name | None = None
        self._mentions: list[Mention] = []
        self._leads = Leads(tokens, bits, peoples, self._mentions)

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
        if len(gap) > REACH:
            return self._only_tells_where(last, before, name)
        # "Northmark's report on Sudland": no country lies in a region.
        inside = name.kind != "country" or before.kind == "country"
        if inside and self._is_owner(last, before, gap):
            self._add_owned(last, before, name)
            return True
        if self._head_last and not gap and name.core > name.first and WIDTH[before.kind] > WIDTH["city"]:
            # "The Northford region city of Southford" is the city.
            self._mentions.pop()
            self._add(name, last)
            return True
        if before.kind == "sea" and self._head_last and gap and all(self._bits[at] & _PORT for at in gap):
            # "The Black Sea port city of Southford" is the city.
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
        role, head = self._leads.of(name)
        if role is not Role.NAMED and head != name.first:
            return False
        self._add(name, last)
        return True

    def _is_owner(self, last: Mention, before: Name, gap: range) -> bool:
        """Whether the name before is that of whose the next place is: "Ukraine's eastern region of Donetsk"."""
        owner = before.possessive and last.first == before.first and len(gap) < 4
        # "Northland's war in Sudland", "Northland's army struck Southford": there, not in Northland;
        # "Northmark's governor says Southford": no place in Northmark.
        owner = owner and not any(self._bits[at] & (SURE | STRIKE) or self._tokens.masks[at] & _SAY for at in gap)
        return owner and all(
            self._bits[at] & FILL or self._words[at].isalpha() or self._tokens.hyphen(at) for at in gap
        )

    def _add_owned(self, last: Mention, before: Name, name: Name) -> None:
        """A place instead of its owner: "Ukraine's eastern region of Donetsk" speaks of the region."""
        self._mentions.pop()
        owner = replace(last, role=Role.NAMED, group=_ALONE)
        if before.kind != "country" and region_of(name.code) != region_of(before.code):
            name.code, name.country = before.code, before.country
        elif name.code is None and name.kind in ("region", "district"):
            # "Norland's Westmark state" lies in Norland, wherever that is.
            name.code, name.country = before.code, before.country
        # A battlegroup acts where it stands, whosoever it is; "Norland's raid on Southford" was there.
        alone = name.kind == "group" or (name.kind != "country" and last.role is Role.NAMED)
        self._add(name, None if alone else last)
        if before.kind != "country" and WIDTH[name.kind] < WIDTH[before.kind]:
            # "Northmark's Lowford, Highford and Suud" lie in Northmark.
            self._mentions[-1].outer = owner

    def _add(self, name: Name, like: Mention | None = None) -> None:
        self._mentions.append(self._mention(name, like))

    def _mention(self, name: Name, like: Mention | None = None) -> Mention:
        tokens = self._tokens
        role, head, group = (like.role, like.head, like.group) if like else (*self._leads.of(name), len(self._mentions))
        start, end = tokens.starts[name.first], tokens.ends[name.last - 1]
        # The owner's ending is left out, and so are marks of layout.
        end -= 2 * name.possessive
        text = without_marks(tokens.text[start:end])
        return Mention(
            first=name.first, last=name.last, start=start, end=end, text=text, code=name.code,
            country=name.country, kind=name.kind, role=role, head=head, group=group,
            labelled=name.core > name.first,
            options=name.options if name.kind == "city" and not name.kinded else (),
        )  # fmt: skip

    def _is_outer(self, last: Mention, name: Name, gap: range) -> bool:
        """Whether the name only says where the last mention lies: "Ternivka, Dnipropetrovsk Oblast"."""
        if self._is_around(last, name, gap):
            return True
        if WIDTH[name.kind] <= WIDTH[last.kind] or last.kind in ("sea", "group", "direction"):
            return False
        # "Lowford, in the war-torn region of": the adjective adds nothing
        between = [at for at in gap if not self._tokens.compound(at)]
        if not all(self._words[at] in ",(" or self._bits[at] & (FILL | AT) for at in between) or len(between) > _AROUND:
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

    def _is_around(self, last: Mention, name: Name, gap: range) -> bool:
        """Whether a district stands behind a smaller one of its own: «Лужанської громади Нордського району»."""
        if not last.kind == name.kind == "district" or not name.kinded or any(self._words[at] != "," for at in gap):
            return False
        kinds = {self._words[end - 1][:_KIND] for end in (last.last, name.last)}
        return len(kinds) > 1 and last.code is None

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
        # "Near Eastford, near Westford" is a list; no country lies near a town: «агресії Норландії під Лісовим».
        land = WIDTH[last.kind] >= WIDTH["country"]
        near = not land and not self._bits[last.head] & BESIDE and self._lies.near(start, name.first)
        if not near and not self._lies.between(start, name.first, wider=wider):
            return False
        if wider and last.code is None:
            last.code, last.country = region_of(name.code) or name.code, name.country
        last.country = last.country or name.country
        if last.outer is None and WIDTH[last.kind] <= WIDTH["city"]:
            # "At the airfield near Lowford six died. In the city"
            last.outer = replace(self._mention(name), role=Role.NAMED, group=_ALONE)
        self._told = name
        return True

    def _ends_list(self, at: int) -> bool:
        if at >= len(self._words) or self._bits[at] & AND:
            return at >= len(self._words)
        capital = at + 1 < len(self._words) and self._tokens.capital(at + 1)
        return self._words[at] != "," or not capital

    def _is_listed(self, last: Mention, name: Name, gap: range) -> bool:
        if self._head_last and name.last < len(self._words) and self._tokens.masks[name.last] & _OFFICE:
            # "Two in Lowford, the Northford governor said"
            return False
        if name.kind == "country" and name.code == last.code:
            # "Strikes on Norland, and Norland received"
            return False
        away = self._tokens.concepts(max(0, last.head - _AWAY), last.head) & _DISTANCE
        if away and self._ends_list(name.last) and not any(self._bits[at] & AND for at in gap):
            # "Some 40 km east of Southford, Eastford was shelled"
            return False
        if last.role is Role.FROM:
            return all(self._words[at] in _LAUNCH_LIST or self._bits[at] & (AND | FILL) for at in gap)
        level = WIDTH[name.kind] == WIDTH[last.kind] or any(self._bits[at] & AND for at in gap)
        return bool(gap) and level and all(self._words[at] in ",«\"»" or self._bits[at] & (AND | FILL | TOWN) or (
            self._words[at] == "." and self._words[at - 1] in self._abbreviations) for at in gap)  # fmt: skip
