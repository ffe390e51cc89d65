"""Whom a short name means: "the group", a surname, initials, an office without its holder.

Those who spoke last are looked at first; whom nothing fits is somebody new.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import NamedTuple

from crossfoot.extract.gazetteer import GAZETTEER, region_of
from crossfoot.extract.lexicon import CONCEPTS, fold
from crossfoot.extract.places.tables import sides
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.bearers import ACRONYM, Bearers, stem_of
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

#: So many speakers back a short name is looked for.
MEMORY = 40
#: Initials are at most so many letters.
LONGEST_ACRONYM = 6
#: an office
HELD = c.OFFICE | c.REGION_HEAD
#: A clipped word has so many letters of the first word, and so many of the second or more.
_CLIPPED, _CLIP = (3, 4), 4
#: No case adds more letters to what all cases share.
_LONGEST_CASE = 4
_BODIES = c.BODY | c.VOICE
#: "the Suud-based agency"
_SEATED = CONCEPTS.bit("where-told")
_PEOPLE = reduce(or_, c.PEOPLE_OF.values())


class ShortName(NamedTuple):
    """A name as it stands, with the positions of its words, their first letters and what they mean together."""

    range: Range
    words: list[int]
    stems: set[str]
    concepts: int


class ShortNames:
    """Tells whom the short names of one text mean."""

    def __init__(self, tokens: Tokens, bearers: Bearers) -> None:
        """``bearers`` tells what a name tells of who bears it."""
        self._tokens = tokens
        self._bearers = bearers

    def meant(self, name: ShortName, speakers: list[Speaker], carriers: list[Speaker]) -> Speaker | None:
        """Who is meant, of those who spoke and of those who only carried what others said."""
        name = self._without_seat(name)
        recent = speakers[-MEMORY:]
        if name.concepts & HELD:
            recent = [known for known in recent if not self.is_elsewhere(name.range[0], known)]
        if recent and not (recent[-1].person or recent[-1].country) and self._is_vague(name):
            return recent[-1]
        return (
            self._shortened(name, recent)
            or self._institute(name, recent)
            or self._people(name, recent)
            or self._head(name, recent, speakers)
            or self._person(name, recent)
            or self._source(name, recent)
            or self._body(name, recent, carriers[-MEMORY:])
        )

    def _without_seat(self, name: ShortName) -> ShortName:
        """A name without where its bearer has its seat: "the Suud-based agency" is "the agency"."""
        tokens, words = self._tokens, name.words
        at = next((at for at in words[:-1] if tokens.base[at] & _SEATED and tokens.words[at - 1] == "-"), -1)
        left = words[words.index(at) + 1 :] if at > 0 else words
        if left == words or any(map(tokens.capital, left)) or not tokens.masks[name.range[0]] & c.DETERMINER:
            return name
        return ShortName((left[0] - 1, name.range[1]), left, self._bearers.stems(left), self._bearers.concepts(left))

    def is_elsewhere(self, at: int, known: Speaker) -> bool:
        """Whether the sentence of a token is about other regions of the country than the one that somebody heads.

        "40 barges sank in the Northmoor region, the governor said" is not by the governor of Southmoor.
        """
        if not known.region_head:
            return False
        own = self._regions(fold(word) for word in known.text.split())
        tokens = self._tokens
        first, last = tokens.sentences[bisect_right(tokens.sentences, (at, len(tokens.words))) - 1]
        told = self._regions(tokens.words[step] for step in range(first, last) if tokens.capital(step))
        return bool(own and told) and not own & told and {code[:2] for code in own} == {code[:2] for code in told}

    @staticmethod
    def _regions(words: Iterable[str]) -> set[str]:
        """The regions that words name, alone or in which their towns lie."""
        entries = (entry for word in words if (entry := GAZETTEER[word]) is not None)
        codes = (region_of(known.code) for entry in entries for known in entry.alone if known.own)
        return {code for code in codes if code is not None and "-" in code}

    def has_own_name(self, known: Speaker) -> bool:
        """Whether somebody is called by more than what and whose he is: not «Аналитики», "the Northland president"."""
        return any(word[0].isupper() and not self._says_what(fold(word)) for word in known.text.split())

    def _says_what(self, word: str) -> bool:
        """Whether a word of a name only tells what somebody is, or of which country."""
        entry = GAZETTEER[word]
        told = self._tokens.lexicon.masks.get(word, 0) & c.NAMING
        return bool(told) or (entry is not None and entry.is_country)

    def is_acronym(self, words: list[int], known: Speaker) -> bool:
        """Whether a name only gives the initials of another: "the RMA" of "the Regional Military Authority"."""
        short = self._tokens.surface(words[0])
        upper = short.isalpha() and short[0].isupper() and short[-1].isupper()
        if len(words) > 1 or not (ACRONYM <= len(short) <= LONGEST_ACRONYM and upper):
            return False
        given = known.text.split()
        initials = "".join(word[0] for word in given if word[0].isupper())
        if initials.endswith(short):
            return True
        # "MOD", "MoD": small words of the name may have their letter, where no other body is known by these.
        firm, register = not self._tokens.lexicon.language.inflects, self._bearers.register
        small = firm and len(given) > ACRONYM and self._letters(given).endswith(short.upper())
        return small and register(short) in (None, register(known.text))

    def _letters(self, given: list[str]) -> str:
        """The first letters of the words of a name, without its article."""
        masks = self._tokens.lexicon.masks
        return "".join(word[0] for word in given if not masks.get(fold(word), 0) & c.DETERMINER).upper()

    def _is_vague(self, name: ShortName) -> bool:
        """Whether words only say that a body spoke: "the group" is the one that spoke last."""
        at = name.words[0]
        definite = name.range[0] < at and len(name.words) == 1
        return definite and bool(self._tokens.masks[at] & c.VAGUE_BODY) and not self._tokens.capital(at)

    def _shortened(self, name: ShortName, recent: list[Speaker]) -> Speaker | None:
        """Whose name has all the words of a name and more, or whose initials or clipped words it gives."""
        country = len(name.words) == 1 and self._bearers.is_country(name.words[0])
        several = self._bearers.is_several(name.words)
        office = bool(name.concepts & c.OFFICE) and not self._tokens.lexicon.language.inflects
        for known in reversed(recent):
            shorter = name.stems < known.stems and not (known.joint or country or name.stems <= known.whose)
            shorter = shorter and self._are_forms(name.words, known)
            # "The officers" are no "Office of the Prosecutor", nor any one person.
            shorter = shorter and not ((known.person or office) and several)
            # "The mission" is not "the head of the mission, Ida Salm".
            shorter = shorter and not (known.person and name.concepts & c.SAME_BODY and not name.concepts & HELD)
            # "The UN" is no "UN human rights office".
            shorter = shorter and not self._is_parent(name, known)
            if shorter:
                return known
            if self.is_acronym(name.words, known) or self._is_clipped(name, known):
                return self._by_initials(name, known)
        return None

    def _are_forms(self, words: list[int], known: Speaker) -> bool:
        """Whether words with the first letters of a longer name's are forms of its words: "Powerworks" is none of
        "the power minister".
        """
        given = [fold(word) for word in known.text.split()]
        for at in words:
            word = self._tokens.words[at].removesuffix("'s")
            alike = [other for other in given if stem_of(other) == stem_of(word)]
            if alike and not any(_is_form(word, other) for other in alike):
                return False
        return True

    def _is_parent(self, name: ShortName, known: Speaker) -> bool:
        """Whether a name without a plain word for a body is that of another in the register: the one it belongs to."""
        if known.person or name.concepts & _BODIES:
            return False
        register = self._bearers.register
        own, other = register(self._bearers.text(name.range)), register(known.text)
        return own is not None and other is not None and own != other

    def _by_initials(self, name: ShortName, known: Speaker) -> Speaker:
        """A body as it is called from here on: initials by which everybody knows it are a name of their own, which may
        have no word in common with the full one; "the RMA" of one region is none.
        """
        text, register = self._bearers.text(name.range), self._bearers.register
        own = self._tokens.surface(name.words[0]).isupper() and register(text) == register(known.text) is not None
        return replace(known, text=text, stems=known.stems | name.stems) if own else known

    def _is_clipped(self, name: ShortName, known: Speaker) -> bool:
        """Whether one word stands for a body: «Минздрав» joins the beginnings of the words of its name, «Генштаб» is
        known as it.
        """
        at = name.words[0]
        if len(name.words) > 1 or known.person or known.country:
            return False
        word = self._tokens.words[at]
        for cut in _CLIPPED if self._tokens.lexicon.language.inflects else ():
            rest = word[cut : cut + _CLIP]
            if len(rest) == _CLIP and any(stem.startswith(rest) for stem in known.stems):
                if any(stem.startswith(word[:cut]) and not stem.startswith(rest) for stem in known.stems):
                    return True
                break
        if self._bearers.is_country(at) or not (self._tokens.capital(at) and self._tokens.masks[at] & _BODIES):
            # "Northford" speaks for all of its ministries.
            return False
        register = self._bearers.register(self._bearers.text(name.range))
        return register is not None and register == self._bearers.register(known.text)

    def _institute(self, name: ShortName, recent: list[Speaker]) -> Speaker | None:
        """The research body that spoke last, whose analysts or authors are named by that alone: "the analysts"."""
        tokens, at = self._tokens, name.words[0]
        staff = tokens.masks[at] & (c.STAFF | c.OWN_STAFF) and not self._is_name(at)
        if not staff or not all(tokens.masks[step] & (c.REPORT | c.REPORT_OF) for step in name.words[1:]):
            return None
        if not tokens.lexicon.language.inflects and name.range[0] == at:
            # "Analysts say": no one's in particular where an article would tell whose.
            return None
        bearers, mask = self._bearers, tokens.masks[at]
        kinds = ((c.STAFF, bearers.is_institute), (c.OWN_STAFF, bearers.is_carrier))
        found = (known for who, writes in kinds if mask & who for known in reversed(recent) if writes(known.text))
        return next(found, None)

    def _people(self, name: ShortName, recent: list[Speaker]) -> Speaker | None:
        """The body that spoke whose people a plain noun names: "the emergency service" and "rescuers"."""
        tokens, at = self._tokens, name.words[0]
        if len(name.words) > 1 or not tokens.masks[at] & _PEOPLE or (tokens.capital(at) and not self._opens(at)):
            return None
        of = {kind for kind, people in c.PEOPLE_OF.items() if tokens.masks[at] & people}
        bodies = (known for known in reversed(recent) if not known.person)
        return next((known for known in bodies if self._bearers.kind(known.text) in of), None)

    def _head(self, name: ShortName, recent: list[Speaker], speakers: list[Speaker]) -> Speaker | None:
        """The head of a region who spoke last, where one is named by nothing but his office: «очільник ОВА».

        Or who alone has spoken and was called by the surname only: «за словами Мельника ..., додав начальник ОВА».
        """
        if self._tokens.masks[name.words[0]] & c.REGION_CHIEF and (holder := self._holder(name.words[1:], recent)):
            return holder
        if not name.concepts & c.REGION_HEAD:
            return None
        if not self._has_own_word([at for at in name.words if not self._tokens.masks[at] & HELD]):
            for known in reversed(recent):
                if known.region_head:
                    return known
        only = recent[-1] if recent else None
        if only is None or only.country or only.body or any(other is not only for other in speakers):
            return None
        surname = " " not in only.text and self.has_own_name(only) and not only.text.isupper()
        return only if surname and not self._has_own_word(list(range(*name.range))) else None

    def _holder(self, office: list[int], recent: list[Speaker]) -> Speaker | None:
        """Who spoke and was called head of what a head is named by again: «очільник ОП» is «керівник Офісу президента»,
        with his name.
        """
        masks, surfaces = self._tokens.lexicon.masks, [self._tokens.surface(at) for at in office]
        for known in reversed(recent) if surfaces else ():
            given = known.text.split()
            if not masks.get(fold(given[0]), 0) & c.REGION_CHIEF or not self.has_own_name(known):
                continue
            initials = "".join(word[0] for word in given).upper()
            stems = tuple(known.stems)
            if all(word in initials if word.isupper() else fold(word).startswith(stems) for word in surfaces):
                return known
        return None

    def _has_own_word(self, words: list[int]) -> bool:
        """Whether words have a capital and are no initials: «Харьковской», but not «ОВА»."""
        return any(self._tokens.capital(at) and not self._tokens.surface(at).isupper() for at in words)

    def _person(self, name: ShortName, recent: list[Speaker]) -> Speaker | None:
        """The one person who speaks, named anew by what he is: "the top investigator".

        «Мер» is no spokesman; "Mayor Jens Moller" may be called "the official". A headline names the one who speaks by
        the last name only.
        """
        if not name.concepts & c.SAME_PERSON or not self._is_same_person(name):
            return None
        persons = [known for known in recent if known.person]
        named = [known for known in persons if self.has_own_name(known)]
        one = named and persons[-1] is named[-1] and all(known.stems <= named[-1].stems for known in named)
        return named[-1] if one else None

    def _source(self, name: ShortName, recent: list[Speaker]) -> Speaker | None:
        """The unnamed source who spoke last, named anew: "the source", «собеседник», «за даними джерела»."""
        tokens, first = self._tokens, name.words[0]
        if (
            not tokens.masks[first] & c.SOURCE
            or tokens.behind(first) != name.range[1]
            or self._bearers.is_several([first])
        ):
            return None
        known = next((known for known in reversed(recent) if known.person and not known.several), None)
        return known if known is not None and self._bearers.is_unnamed(known.text) else None

    def _is_same_person(self, name: ShortName) -> bool:
        tokens, words = self._tokens, name.words
        whole = tokens.behind(words[0]) == name.range[1] and tokens.masks[words[0]] & c.SAME_PERSON
        last = tokens.masks[words[-1]] & c.SAME_PERSON
        return bool(whole or last) and not any(tokens.capital(at) for at in words[1:])

    def _body(self, name: ShortName, recent: list[Speaker], carriers: list[Speaker]) -> Speaker | None:
        """The body that a plain noun means: "the agency", "the ministry's press service", «по данным издания»."""
        if not name.concepts & c.SAME_BODY:
            return None
        for known in reversed(carriers):
            # "A paper reported, citing medics. By the paper's data, ...": it is no other.
            if name.stems < known.stems:
                return known
        masks, first, last = self._tokens.masks, name.words[0], name.words[-1]
        press = masks[first] & c.PRESS and masks[last] & c.SAME_BODY
        land = self._land(first) if name.words[1:] == [last] and masks[last] & c.SAME_BODY else None
        whole = press or self._tokens.behind(last if land else first) == name.range[1]
        if not whole or any(map(self._is_name, name.words[bool(land) :])):
            return None
        outlet = bool(name.concepts & c.OUTLET_BODY)
        for known in reversed(recent):
            if land and self._bearers.side(known.text) != land:
                # "the Sudland ministry" is not that of Norland
                continue
            # "The agency" is no country.
            if not (known.person or known.country) and (outlet or not self._bearers.is_carrier(known.text)):
                return self._itself(known, recent)
        # «Газета повідомила з посиланням на медиків. За даними видання»
        return carriers[-1] if outlet and carriers else None

    def _land(self, at: int) -> str | None:
        """Of which country a word tells that a body is: «російське відомство»."""
        entry = GAZETTEER[self._tokens.words[at]]
        return sides().get(entry.people) if entry is not None and entry.people is not None else None

    def _is_name(self, at: int) -> bool:
        """Whether a word is written with a capital which is not the sentence's."""
        opens = self._opens(at) and self._tokens.lexicon.language.inflects
        return self._tokens.capital(at) and not opens

    def _opens(self, at: int) -> bool:
        """Whether a sentence begins with a word."""
        return at == 0 or bool(self._tokens.masks[at - 1] & (STOP | NEWLINE))

    def _itself(self, known: Speaker, recent: list[Speaker]) -> Speaker:
        """The body itself, where it spoke before its press service did: "the ministry" is no press service."""
        register = self._bearers.register(known.text) if known.press else None
        if register is None:
            return known
        bodies = (body for body in recent if not (body.person or body.press))
        return next((body for body in bodies if self._bearers.register(body.text) == register), known)


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ in no more than the endings of cases."""
    parts = (at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two)
    same = next(parts, min(len(word), len(other)))
    return max(len(word), len(other)) - same <= _LONGEST_CASE
