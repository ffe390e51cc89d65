"""Lists of place names, which share a kind word or a preposition."""

from __future__ import annotations

from crossfoot.extract.gazetteer import is_adjective
from crossfoot.extract.naming.known import KnownNames
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.unknown import UnknownNames
from crossfoot.extract.naming.view import AND, AT, DASHES, FILL, FROM, QUOTES, View
from crossfoot.extract.tokens import SIGN

#: Kinds whose word may stand once for a whole list.
_SHARED = frozenset({"region", "district", "direction"})
_BETWEEN = frozenset(',»"')
#: «Семь – над Астраханской областью, шесть – Волгоградской»
_BEFORE_ITEM = DASHES | {","}
#: A bracket with a count is so long at most, in tokens.
_BRACKET = 7
#: An open list of unknown names, without "and", has more than so many.
_OPEN_LIST = 3


class Lists:
    """Reads the lists of names of one text."""

    def __init__(self, view: View, known: KnownNames, unknown: UnknownNames) -> None:
        """Prepare for one text."""
        self._view = view
        self._known = known
        self._unknown = unknown

    def before(self, name: Name, done: int) -> list[Name]:
        """Unknown names listed before one that carries the kind word for all: «в Межевской и Рубежной общинах»."""
        view = self._view
        found: list[Name] = []
        if not name.kinded:
            return found
        end = name.first
        while end - 2 >= done and (view.mask(end - 1) & AND or view.word(end - 1) in _BETWEEN):
            first = end - 2
            while first - 2 >= done and view.hyphen(first - 1):
                first -= 2
            if not self._unknown.is_name(first) or view.begins_sentence(first):
                break
            found.insert(0, Name(first, end - 1, first, name.kind))
            end = first
        return found

    def behind(self, name: Name) -> list[Name]:
        """Names listed behind one, known or not: "in the areas of Lozove, Dubrava, Stavky and Pisky"."""
        view = self._view
        if (second := self._second(name)) is not None:
            return [second]
        found: list[Name] = []
        at = name.last
        while view.word(at) == "," or (found and view.mask(at) & AND):
            if not view.capital(at + 1) or view.begins_sentence(at + 1):
                break
            item = self._known.at(at + 1)
            if item is None:
                item = Name(at + 1, self._unknown.end_of(at + 1), at + 1, name.kind)
            if item.last == at + 1:
                break
            found.append(item)
            at = item.last
        closed = len(found) > 1 and view.mask(found[-1].first - 1) & AND
        return found if closed or len(found) > _OPEN_LIST else []

    def _second(self, name: Name) -> Name | None:
        """An unknown town behind "and", told with one that a preposition leads: "in Lowford and Dubrava."."""
        view, core = self._view, name.last + 1
        led = view.mask(name.first - 1) & AT and name.kind == "city" and view.mask(name.last) & AND
        if not led or not view.capital(core) or view.foreign(core) or self._known.at(core) is not None:
            return None
        last = self._unknown.end_of(core)
        closed = last == view.size or view.tokens.masks[last] & SIGN or view.mask(last) & AT
        if last == core or not closed or view.tokens.lexicon.masks.get(view.words[core], 0):
            return None
        return Name(core, last, core, "city")

    def with_groups(self, names: list[Name]) -> list[Name]:
        """Battlegroups named by their quoted word alone behind another: «группировок «Запад» — 220, «Южная» — 185»."""
        view, groups = self._view, [name for name in names if name.kind == "group"]
        if not groups:
            return names
        found: dict[int, Name] = {}
        known = {name.core for name in groups}
        for core in range(groups[0].last + 1, view.size - 1):
            if view.word(core - 1) not in QUOTES or view.word(core + 1) not in QUOTES or not view.capital(core):
                continue
            listed = view.mask(core - 2) & AND and (core - 4 in known or core - 4 in found)
            if core not in known and (view.word(core + 2) in DASHES or view.mask(core - 2) & FILL or listed):
                found[core] = Name(core - 1, core + 2, core, "group")
        # A town may bear the name as well.
        kept = [name for name in names if name.core not in found]
        return sorted([*kept, *found.values()], key=lambda name: name.first)

    def settle_kinds(self, names: list[Name]) -> None:
        """Gives the names of a list the kind word behind the last: "Bryansk and Kursk regions".

        An adjective left alone takes the kind of an earlier one: «у Дарницькому районі 5, у Деснянському 3».
        """
        view = self._view
        for name in names:
            if view.word(name.last) == "(" and not name.kinded and is_adjective(view.words[name.first]):
                # «Тульской (2 БПЛА) областей»
                kind, _ = view.kind_word(self._behind_bracket(name.last))
                if kind in _SHARED:
                    _decide(name, kind)
        listed = False
        for name, after in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
            link = self._behind_bracket(name.last)
            joined = after.first - link == 1 and not name.kinded and after.kinded and after.kind in _SHARED
            # «Брянской, Тульской областей»: an adjective has no other noun.
            named = after.last > after.core + 1 or view.word(after.last) == "("
            alone = listed or (joined and named and is_adjective(view.words[name.first]))
            listed = bool(joined and (view.mask(link) & AND or (alone and view.word(link) == ",")))
            if listed:
                _decide(name, after.kind)
        kind = None
        before: Name | None = None
        for name in names:
            if name.kinded and name.kind in _SHARED:
                kind = name.kind
            elif (
                kind is not None
                and not name.kinded
                and (view.mask(name.first - 1) & (AT | FROM) or self._heads_entry(name))
            ):
                if name.waiting or is_adjective(view.words[name.first]):
                    _decide(name, kind)
            elif self._may_be_region(name) and self._stands_alone(name, kind, before):
                # «над территориями Белгородской (11 БПЛА), Воронежской (29 БПЛА)»: what else could it be
                kind = "region"
                _decide(name, kind)
            before = name

    def _heads_entry(self, name: Name) -> bool:
        """Whether an adjective opens a sentence as the heading of a count: «Харківська: 2 поранених»."""
        view = self._view
        marked = view.word(name.last) in DASHES or view.word(name.last) == ":"
        return marked and view.begins_sentence(name.first) and is_adjective(view.words[name.first])

    def _behind_bracket(self, at: int) -> int:
        """The position behind a bracket that opens here, else this one: «Брянской (4 БПЛА) и Тульской областей»."""
        if self._view.word(at) != "(":
            return at
        return next((step + 1 for step in range(at, at + _BRACKET) if self._view.word(step) == ")"), at)

    def _may_be_region(self, name: Name) -> bool:
        """Whether a name is an adjective that belongs to a region."""
        if name.waiting or name.kinded:
            return name.waiting
        return is_adjective(self._view.words[name.first]) and any(known.kind == "region" for known in name.options)

    def _is_cut_off(self, at: int) -> bool:
        """Whether the text ends inside the word at a token, which tells nothing then: «над территорией Тульской об»."""
        return at == self._view.size - 1 and self._view.tokens.text[-1:].isalnum()

    def _stands_alone(self, name: Name, kind: str | None, before: Name | None) -> bool:
        """Whether an adjective has no noun behind it and a preposition, or another name of its list, before it."""
        view = self._view
        if view.word(name.last).isalpha() and not view.mask(name.last) & AND and not self._is_cut_off(name.last):
            return False
        link = self._behind_bracket(before.last) if before is not None else name.first
        joined = name.first - link == 1 and bool(view.mask(link) & AND)
        listed = kind is not None and (view.word(name.first - 1) in _BEFORE_ITEM or joined)
        return listed or bool(view.mask(name.first - 1) & (AT | FILL))


def _decide(name: Name, kind: str) -> None:
    fitting = [known for known in name.options if known.kind == kind]
    if not fitting and name.options and not name.waiting and kind == "region":
        # "Kyiv and Kharkiv regions" makes a region of the first; a town of no region stays one.
        return
    name.kind, name.kinded, name.waiting = kind, True, False
    name.code = fitting[0].code if fitting else None
    name.country = fitting[0].country if fitting else None
