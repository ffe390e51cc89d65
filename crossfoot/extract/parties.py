"""Who acts in politics: countries, seats of government, offices and those who hold them, as a text names them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import compress, count

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import GAZETTEER, Known, fits, is_cyrillic, sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.memory import Memory
from crossfoot.extract.naming.view import MARKING
from crossfoot.extract.seats import SEAT, SEATS
from crossfoot.extract.tokens import Tokens

#: Leaders known by their surname alone: "Orban vetoed".
_LEADERS = {CONCEPTS.bit("leader:" + country): country for country in SEATS.values()}
LEADER = CONCEPTS.any("leader:" + country for country in SEATS.values())
#: A people that stands for its state, where its name has no capital: «американці наполягають».
_PEOPLES = {CONCEPTS.bit("people:" + country): country for country in SEATS.values()}
_OFFICE, _BODY = CONCEPTS.any(("speaker-office", "state-office")), CONCEPTS.bit("state-body")
_ACTING, _LEADING = FAMILIES.of_concepts(SEAT | _OFFICE | _BODY), FAMILIES.of_concepts(LEADER)
_PEOPLE = FAMILIES.of_concepts(CONCEPTS.any("people:" + country for country in SEATS.values()))
#: "told journalists"
_AUDIENCE = CONCEPTS.bit("audience")
#: "Zelenskyy Monday"
_NO_NAME = CONCEPTS.any(("sign", "weekday"))
_SIGN, _OF = CONCEPTS.bit("sign"), CONCEPTS.bit("of")
#: "al" of "al-Hale"
_ARTICLE = CONCEPTS.bit("name-article")
#: what stands between a country and a body that is not its own
_PARTING = _SIGN | CONCEPTS.any(
    "determiner name-determiner and to adjunct have be say say-weak po-bid po-light po-give"
    " me-verb po-demand po-reject po-oppose po-offer po-support po-want po-ready".split()
)
#: "the council told Norland"
_TELLS = CONCEPTS.any("say say-weak po-bid po-demand po-reject po-oppose po-offer".split())
#: From a word behind a hyphen to the one before it.
_TWO, _FAR = 2, 3
_IN = CONCEPTS.bit("me-at")
#: Words of a personal name behind an office.
_NAME = 6
_NO_BRACKETS = str.maketrans("", "", "[]")
#: States whose names are no other words, and names so long, are known in small letters as well.
_STATES, _LONG_NAME = frozenset(SEATS.values()), 5
#: An adjective's ending has at most so many letters: «американо-российский» -> «американ» + «ский».
_LONGEST_ENDING = 5


def seat_of(mask: int) -> str:
    """The country, by ISO 3166-1, whose seat of government a word with `SEAT` among its concepts is."""
    return next(country for bit, country in SEATS.items() if mask & bit)


def leader_of(mask: int) -> str:
    """The country, by ISO 3166-1, that a word with `LEADER` among its concepts leads."""
    return next(country for bit, country in _LEADERS.items() if mask & bit)


class _Countries(Memory[tuple[tuple[Known, ...], str | None] | None]):
    """folded word -> the countries whose names it begins, and the country whose people it names; None for most."""

    def look_up(self, word: str) -> tuple[tuple[Known, ...], str | None] | None:
        """The countries a folded word can name."""
        entry = GAZETTEER[word]
        known = () if entry is None else (*entry.longer, *entry.alone)
        countries = tuple(option for option in known if option.kind == "country")
        people = entry.people if entry is not None else None
        return (countries, people) if countries or people else None


_COUNTRIES = _Countries()


@dataclass(slots=True)
class Party:
    """One who acts, named at the tokens ``[first, last)``; ``side`` is the country's name, where it is known.

    ``acts`` is false for a mere adjective: "Ukrainian".
    """

    first: int
    last: int
    side: str | None
    acts: bool = True


def _beginnings(name: str) -> list[int]:
    """Where the words of a name begin."""
    return [0, *(at + 1 for at, letter in enumerate(name) if letter == " ")]


class Parties:
    """The parties of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Find the countries, seats, offices and the names of those who hold them."""
        self._tokens = tokens
        self._found: dict[int, Party] = {}
        self._holders: dict[str, str | None] = {}
        self._named: dict[str, str | None] | None = None
        self._find_countries()
        self._find_peoples()
        self._find_offices()
        self._find_holders()
        self._find_leaders()
        self._starts = sorted(self._found)

    def between(self, first: int, last: int) -> list[Party]:
        """The parties named in the tokens ``[first, last)``, in order."""
        starts = self._starts
        return [self._found[at] for at in starts[bisect_left(starts, first) : bisect_left(starts, last)]]

    def sides_between(self, first: int, last: int) -> tuple[str, ...]:
        """The countries of the parties named there, each once."""
        return tuple(dict.fromkeys(party.side for party in self.between(first, last) if party.side))

    def text(self, party: Party) -> str:
        """The party as the text names it, with the personal name behind an office."""
        tokens, last = self._tokens, self.end_of(party)
        # Editors put in brackets what a quotation leaves out.
        return tokens.text[tokens.starts[party.first] : tokens.ends[last - 1]].translate(_NO_BRACKETS)

    def end_of(self, party: Party) -> int:
        """Where the name of a party ends, with the personal name behind an office."""
        last = party.last
        if self.has_office(party):
            while last < len(self._tokens.words) and last - party.last < _NAME and self._is_name(last):
                last += 1
        return last

    def has_office(self, party: Party) -> bool:
        """Whether a party ends in the word of an office, which may be a phrase, or begins with it: «глава МИД»."""
        masks = self._tokens.masks
        return bool((masks[party.first] | masks[self._tokens.before(party.last)]) & _OFFICE)

    def covers(self, party: Party) -> bool:
        """Whether a party stands inside the name of a longer one: "Kingdom" of "United Kingdom"."""
        before = self.between(max(0, party.first - _NAME), party.first)
        return any(longer.last >= party.last for longer in before)

    def side_of(self, name: str) -> str | None:
        """The country of a party by the words that name it, where the text tells it."""
        if self._named is None:
            self._named = {self.text(party): party.side for party in self._found.values() if party.side}
        words = name.split()
        parts = [" ".join(words[start:]) for start in range(len(words))]
        # "Norland's Ola Hale"
        parts += [" ".join(words[:end]) for end in range(len(words) - 1, 0, -1)]
        # "The Norland envoy, Ola Hale"
        parts += [office[at:] for office in name.split(", ") for at in _beginnings(office)]
        return next((self._named[part] for part in parts if part in self._named), None)

    def holds_office(self, name: str) -> bool:
        """Whether the text tells an office of one with this last name, in small letters."""
        return name in self._holders

    def _find_countries(self) -> None:
        tokens, known_sides, found = self._tokens, sides(), self._found
        words = tokens.words
        for at in tokens.families[MARKING]:
            named = _COUNTRIES[words[at]]
            if named is None:
                continue
            options, people = named
            capital = tokens.capital(at)
            small = not capital and self._is_written_small(words[at])
            country = self._country(options, at) if (capital or small) and options else None
            if country is not None and self._ends_name(at):
                country = None
            if country is not None and (capital or country[0] in _STATES):
                code, behind = country
                found[at] = Party(at, behind, known_sides.get(code))
            elif people and (capital or is_cyrillic(words[at])):
                found[at] = Party(at, at + 1, known_sides.get(people), acts=self._are_people(words[at]))
                if at > 1 and tokens.hyphen(at - 1) and (first := self._compounded(words[at - 2], words[at])):
                    found[at - 2] = Party(at - 2, at - 1, known_sides.get(first), acts=False)

    def _ends_name(self, at: int) -> bool:
        """Whether a country's word ends another name, as «Порт-Судан» and «РБК-Украина» do; «США-Иран» are two."""
        tokens = self._tokens
        if at <= 1 or not tokens.hyphen(at - 1) or at - _TWO in self._found:
            return False
        return tokens.lexicon.language.inflects and tokens.capital(at - _TWO) and not tokens.masks[at - _TWO] & SEAT

    def _find_peoples(self) -> None:
        for at in self._tokens.families[_PEOPLE]:
            country = next(country for bit, country in _PEOPLES.items() if self._tokens.masks[at] & bit)
            self._found[at] = Party(at, at + 1, sides().get(country))

    def _is_written_small(self, word: str) -> bool:
        """Whether a name may be meant without its capital: writers of posts deny it to those whom they fight."""
        return self._tokens.lexicon.language.inflects and len(word) >= _LONG_NAME and is_cyrillic(word)

    def _are_people(self, word: str) -> bool:
        """Whether a word for a people is no adjective: "Norlanders", where its plural has an ending of its own."""
        language = self._tokens.lexicon.language
        if language.inflects or not word.endswith(language.plural_endings):
            return False
        one = _COUNTRIES[word[:-1]]
        return one is not None and one[1] is not None

    def _compounded(self, short: str, whole: str) -> str | None:
        """The country of the first half of «российско-украинский»: its stem with the ending of the second half."""
        for ending in range(1, _LONGEST_ENDING + 1):
            named = _COUNTRIES[short[:-1] + whole[-ending:]]
            if named is not None and named[1]:
                return named[1]
        return None

    def _country(self, options: tuple[Known, ...], at: int) -> tuple[str, int] | None:
        """The country named from a token on that has a capital, and where its name ends."""
        tokens = self._tokens
        for known in options:
            if not known.country or (known.case == "upper" and not tokens.surface(at)[:2].isupper()):
                continue
            behind = at + 1 + len(known.rest)
            rest = tokens.words[at + 1 : behind] if known.rest else ()
            if len(rest) == len(known.rest) and all(map(fits, rest, known.rest)):
                return known.country, behind
        return None

    def _find_offices(self) -> None:
        tokens, found, known = self._tokens, self._found, sides()
        masks = tokens.masks
        for at in tokens.families[_ACTING]:
            if masks[at] & SEAT and (tokens.capital(at) or self._is_written_small(tokens.words[at])):
                found[at] = Party(at, tokens.behind(at), known.get(seat_of(masks[at])))
        for at in tokens.families[_ACTING]:
            mask = masks[at]
            if at in found and mask & SEAT:
                continue
            if not mask & (_OFFICE | _BODY) or (mask & _AUDIENCE and at - 1 not in found):
                continue
            owner = found.get(at - 1) or found.get(at - 2) or found.get(at - 3)
            if owner and any(mask & _PARTING for mask in masks[owner.last : at]):
                # "Norland said the army", "rejected mediation", "spoke with President Hale", "Norland, Secretary Hale"
                owner = None
            if owner and owner.acts and tokens.lexicon.language.inflects and not self.has_office(owner):
                # «В Осло министр Перу сказал»: there the owner stands behind, and only its adjective before.
                owner = None
            first = owner.first if owner and owner.side else at
            side = owner.side if owner and owner.side else self._side_behind(at)
            behind = tokens.behind(at)
            if mask & _OFFICE:
                side = side or self._leader_behind(at)
            found[first] = Party(first, behind, side)
            if mask & _OFFICE:
                self._remember(at, behind, side)

    def _side_behind(self, at: int) -> str | None:
        """The country behind an office: "president of Russia"."""
        found = self._found
        for near in (at + 1, at + 2, at + 3):
            if near in found and (side := found[near].side):
                if near == at + _FAR and self._tokens.lexicon.language.inflects and self._tokens.base[near - 1] & _IN:
                    # «Сторони зустрічалися в Осло»
                    return None
                parted = any(mask & (_SIGN | _TELLS) for mask in self._tokens.masks[at + 1 : near])
                return None if parted else side
        return None

    def _leader_behind(self, at: int) -> str | None:
        """The country of one whom everybody knows, behind an office: "President Donald Trump"."""
        masks = self._tokens.masks
        for near in range(at + 1, min(at + _NAME, len(masks))):
            if not (self._is_name(near) or masks[near] & _OF):
                break
            if masks[near] & LEADER:
                return self._led_by(near)
        return None

    def _led_by(self, at: int) -> str | None:
        """The country of one whom everybody knows by the name at a token."""
        mask = self._tokens.masks[at]
        return next((sides().get(country) for bit, country in _LEADERS.items() if mask & bit), None)

    def _is_name(self, at: int) -> bool:
        tokens = self._tokens
        if tokens.words[at] == "." and tokens.joined(at) and at + 1 < len(tokens.words):
            # "Mr. Hale", "Oren V. Hale"
            short = tokens.words[at - 1] in tokens.lexicon.language.abbreviations or len(tokens.words[at - 1]) == 1
            return short and tokens.capital(at + 1)
        article = at - (tokens.words[at] == "-")
        if tokens.base[article] & _ARTICLE and tokens.words[article + 1 : article + 2] == ["-"]:
            # "Idris al-Hale"
            return article + 2 < len(tokens.words) and tokens.capital(article + 2)
        return tokens.capital(at) and not tokens.masks[at] & _NO_NAME

    def _remember(self, office: int, at: int, side: str | None) -> None:
        """The last name of one whose office is told, which ends before the token ``at``."""
        name: int | None = None
        for _ in range(2):
            # «Глава МИД России Хейл»
            if at < len(self._tokens.words) and (self._tokens.masks[at] & _BODY or at in self._found):
                at = self._found[at].last if at in self._found else self._tokens.behind(at)
        while at < len(self._tokens.words) and at - office <= _NAME and self._is_name(at) and at not in self._found:
            name = at
            at += 1
        if name is not None:
            self._holders.setdefault(self._tokens.words[name].removesuffix("'s"), side or self._led_by(name))

    def _find_leaders(self) -> None:
        """Those whom everybody knows, where no office stands before the name."""
        tokens, found = self._tokens, self._found
        for at in tokens.families[_LEADING]:
            if at in found or self._is_behind_office(at):
                continue
            if not tokens.capital(at) and not self._is_written_small(tokens.words[at]):
                continue
            found[at] = Party(at, at + 1, self._led_by(at))

    def _is_behind_office(self, at: int) -> bool:
        """Whether a surname ends the name that an office begins: "President Donald Trump"."""
        near = range(max(0, at - _NAME + 1), at)
        # «В Осло Хейл предложил»: a town has no name behind it.
        offices = (first for first in near if first in self._found and self.has_office(self._found[first]))
        return any(all(map(self._tokens.capital, range(first, at))) for first in offices)

    def _find_holders(self) -> None:
        if not self._holders:
            return
        tokens, found = self._tokens, self._found
        spelled = {form: side for name, side in self._holders.items() for form in (name, name + "'s")}
        for at in compress(count(), map(spelled.__contains__, tokens.words)):
            if at not in found and tokens.capital(at):
                found[at] = Party(at, at + 1, spelled[tokens.words[at]])
