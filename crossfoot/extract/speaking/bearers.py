"""What a name tells of who bears it: a person or a body, one or several, and under which name they are known.

A speaker is made once from the name first given, with all that later mentions are held to: the words of the name, the
first name found elsewhere in the text, whether "he" or "the agency" may be meant.
"""

from __future__ import annotations

from crossfoot.extract.body import Kind
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import fold
from crossfoot.extract.parties import LEADER
from crossfoot.extract.register import VOWELS, find_body, find_own_body
from crossfoot.extract.seats import SEAT
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Range
from crossfoot.extract.speaking.runs import CLOSED_BY
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: tokens of a name that are no words of it
_NO_WORD = SIGN | c.DETERMINER
#: Names are compared by so many first letters of each word, so that grammatical cases agree.
STEM, _SHORTEST = 5, 3
#: bodies whose people write what they publish
_INSTITUTES = frozenset({Kind.RESEARCH, Kind.AID})
_OUTLETS = frozenset({Kind.OUTLET, Kind.CHANNEL})
#: A short name has at most so many words; a longer one is taken as given.
SHORT = 3
#: So often the text is searched, in all and for one name.
_SEARCHES, _OCCURRENCES = 24, 6
#: Initials are so many letters.
ACRONYM = 2
#: who was told and carries nothing: "told Norburg"
_NO_OUTLET = c.NAMING | LEADER | SEAT
#: "And Moller"
_NO_FIRST_NAME = (
    c.NAMING
    | c.ADJUNCT
    | c.DETERMINER
    | c.TIME
    | c.TURN
    | c.SPEECH
    | c.AND
    | c.SKIPPED
    | c.CONTRAST
    | c.NOT
    | c.HE_SHE
    | c.ACCORDING
)
_APOSTROPHES = frozenset("'’")
#: ", the U.N. refugee agency": what a name stands for is told within so many tokens
_APPOSITION = 9
_NOBODY: frozenset[str] = frozenset()


def stem_of(word: str) -> str:
    """The first letters of a word, without the vowel with which a case ends: «штабу», «штаб»."""
    stem = word[:STEM]
    return stem[:-1] if len(stem) > _SHORTEST and stem[-1] in VOWELS else stem


def _stems(name: str) -> set[str]:
    return {stem_of(word) for word in name.casefold().split()}


class Bearers:
    """Tells who bears the names of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._searches = _SEARCHES
        self._possessive = [end for end in tokens.lexicon.language.possessive_endings if end[0] == "'"]
        self._code = tokens.lexicon.language.code

    def words(self, name: Range) -> list[int]:
        """Where the words of a name stand, without signs, hyphens and articles."""
        tokens = self._tokens
        return [at for at in range(*name) if not (tokens.masks[at] & _NO_WORD or tokens.words[at] == "-")]

    def stems(self, words: list[int]) -> set[str]:
        """The first letters of words, by which names are compared."""
        return {stem_of(self._tokens.words[at].removesuffix("'s")) for at in words}

    def concepts(self, words: list[int]) -> int:
        """All that the words of a name mean."""
        concepts = 0
        for at in words:
            concepts |= self._tokens.masks[at]
        return concepts

    def is_unnamed(self, name: str) -> bool:
        """Whether a name only tells of a source what it is: "a security official", «источник в МЧС»."""
        lexicon, words = self._tokens.lexicon, name.split()
        masks = [lexicon.masks.get(fold(word), 0) for word in words]
        plain = not lexicon.language.inflects and not any(word[0].isupper() for word in words[1:])
        return (plain and any(mask & c.OFFICE for mask in masks)) or any(mask & c.SOURCE for mask in masks)

    def register(self, name: str) -> str | None:
        """The id of a name in the register of institutions."""
        body = find_own_body(name, self._code)
        return body.id if body else None

    def is_spelled(self, name: str) -> bool:
        """Whether a text is the name of an institution to the letter, one word only where it is an acronym."""
        body = find_own_body(name, self._code) if " " in name or name.isupper() else None
        spellings = "|".join(body.names.values()).casefold().split("|") if body else ()
        return name.casefold() in map(str.strip, spellings)

    def is_body(self, name: Range) -> bool:
        """Whether a name is that of an institution, of whatever state."""
        return find_body(self.text(name), self._code) is not None

    def is_carrier(self, name: str) -> bool:
        """Whether a name is that of an outlet, whose "this information" is somebody else's, where there is one."""
        body = find_body(name, self._code)
        return body is not None and body.kind in _OUTLETS

    def text(self, name: Range) -> str:
        """A name as written, without the address of a link that stands inside it."""
        tokens = self._tokens
        written = tokens.text[tokens.starts[name[0]] : tokens.ends[name[1] - 1]]
        if "](" in written:
            written = max((piece.partition(")")[2] or piece for piece in written.split("](")), key=len)
        if written.isalpha():
            return written
        if "_" in written:
            # "_The Norland Post_ and _Radio Suud_"
            written = " ".join(word.strip("_") for word in written.split(" "))
        written = written.replace("**", "").strip(" \t*_[],;:-–—")
        for ending in self._possessive:
            # "By the ministry's count"
            written = written[: -len(ending)] if fold(written).endswith(ending) else written
        if written[:1] in CLOSED_BY and not any(mark in written[1:] for mark in CLOSED_BY[written[0]]):
            # A mark that opens a quotation of which the name is a part.
            written = written[1:]
        if written.count("(") != written.count(")"):
            written = written.strip("() ")
        return written

    def is_outlet(self, name: Range) -> bool:
        """Whether who was told is an outlet: known as one, or a short name with capitals that is nothing else."""
        body = find_body(self.text(name), self._code)
        if body is not None:
            return body.kind in _OUTLETS
        words = self.words(name)
        return len(words) <= SHORT and all(
            self._tokens.capital(at) and not self._tokens.masks[at] & _NO_OUTLET for at in words
        )

    def kind(self, text: str) -> Kind | None:
        """What kind of institution a name is that of."""
        body = find_body(text, self._code)
        return body.kind if body else None

    def side(self, text: str) -> str | None:
        """For which country a name speaks."""
        body = find_body(text, self._code)
        return body.side if body else None

    def is_institute(self, text: str) -> bool:
        """Whether a name is that of a research body, or of one that counts and reports as these do."""
        body = find_body(text, self._code)
        return body is not None and body.kind in _INSTITUTES

    def is_country(self, word: int) -> bool:
        """Whether a word alone names a country or the seat of its government, which no longer name shortens to."""
        if self._tokens.masks[word] & SEAT:
            return True
        entry = GAZETTEER[self._tokens.words[word]]
        return entry is not None and entry.is_country

    def is_person(self, words: list[int], concepts: int) -> bool:
        """Whether one human being is named: by an office, by a description, or by two words with capitals."""
        if concepts & (c.OFFICE | c.REGION_HEAD):
            # "The Office of the High Commissioner" is a body; "the ministry's spokesman" is none.
            masks = self._tokens.masks
            of = next((at for at in range(words[0], words[-1]) if masks[at] & c.REPORT_OF), -1)
            return of < 0 or any(masks[at] & (c.OFFICE | c.REGION_HEAD) for at in range(words[0], of))
        if concepts & (c.BODY | c.VOICE) or self._abbreviated(words):
            return False
        if self._is_described(words):
            return True
        return sum(self._tokens.capital(at) for at in words) >= 2

    def _is_described(self, words: list[int]) -> bool:
        """Whether one name is that of a person who is described: "Jens, a driver from Suud, left the yard"."""
        tokens, at = self._tokens, words[0]
        if len(words) > 1 or tokens.lexicon.language.inflects or not tokens.capital(at):
            return False
        behind = tokens.concepts(at + 2, at + 3) if tokens.words[at + 1 : at + 2] == [","] else 0
        if not behind & (c.INDEFINITE | c.SOMEBODY):
            return False
        return GAZETTEER[tokens.words[at]] is None and not tokens.surface(at).isupper()

    def _is_agency(self, text: str) -> bool:
        """Whether a name that sounds like an office is that of a body: "UN High Commissioner for Refugees"."""
        body = find_body(text, self._code)
        return body is not None and body.kind is Kind.AID and _stems(body.name) <= _stems(text.replace(".", ""))

    def _abbreviated(self, words: list[int]) -> bool:
        """Whether brackets with initials belong to a name, which persons hardly have: "The Red Crystal (RCR)"."""
        tokens = self._tokens
        at = next((at for at in range(words[0], words[-1] + 2) if tokens.words[at : at + 1] == ["("]), -1)
        short = tokens.surface(at + 1) if 0 < at < len(tokens.words) - 2 else ""
        return len(short) > ACRONYM and short.isalpha() and short.isupper() and tokens.words[at + 2] == ")"

    def bearer(self, name: Range, words: list[int], stems: set[str], concepts: int) -> Speaker:
        """Who is named for the first time, with the ``words`` of the name and what is known of them."""
        text = self.text(name)
        person = self.is_person(words, concepts) and not self._is_agency(text)
        if person and not concepts & (c.OFFICE | c.REGION_HEAD) and not all(map(self._tokens.capital, words)):
            # «Генеральний штаб Збройних сил» has capitals, and is no person's name.
            person = self.register(text) is None
        lone = len(words) == 1 and not concepts & (c.BODY | c.VOICE) and not self.is_country(words[0])
        if lone and self._tokens.capital(words[0]):
            fuller = self._fuller(words[0])
            if fuller:
                (text, stems), person = fuller, True
        after = name[1]
        person = person and not self._is_explained_as_body(after)
        if after + 1 < len(self._tokens.words) and self._tokens.words[after] == ",":
            # "the head of the delegation, secretary of the council": he may be called by either office.
            if self._tokens.masks[after + 1] & c.OFFICE and not self._tokens.capital(after + 1):
                stems |= {stem_of(self._tokens.words[after + 1])}
        several = self.is_several(words)
        # "Norland and Sudland"; an office may have an "and" as well.
        joint = len(words) > 1 and all(map(self.is_country, words))
        chief = self._tokens.masks[words[0]] & c.REGION_CHIEF and concepts & c.REGION_SEAT
        body = bool(concepts & (c.BODY | c.VOICE)) and not person
        head = bool(concepts & c.REGION_HEAD or chief)
        whose = self._whose(words) if person else _NOBODY
        country = len(words) == 1 and self.is_country(words[0])
        press = bool(concepts & c.PRESS)
        return Speaker(text, stems, person, head, several, joint, country, body, whose=whose, press=press)

    def _is_explained_as_body(self, comma: int) -> bool:
        """Whether an apposition says that a name is a body's: "the Commissioner for Mills, the mills agency"."""
        tokens, masks = self._tokens, self._tokens.masks
        if tokens.lexicon.language.inflects or tokens.words[comma : comma + 1] != [","]:
            return False
        if comma + 1 >= len(masks) or not masks[comma + 1] & c.DETERMINER:
            return False
        for at in range(comma + 2, min(comma + _APPOSITION, len(masks))):
            if masks[at] & (c.SAME_BODY | c.OFFICE) or tokens.words[at] == ",":
                return bool(masks[at] & c.SAME_BODY and not masks[at] & c.OFFICE)
        return False

    def is_several(self, words: list[int]) -> bool:
        """Whether a name is a plain noun in the plural: "economists"."""
        tokens, plurals = self._tokens, self._tokens.lexicon.language.plural_endings
        offices = [at for at in words if tokens.masks[at] & c.OFFICE] or words[-1:]
        return any(tokens.words[at].endswith(plurals) and not self._is_proper(at) for at in offices)

    def _is_proper(self, at: int) -> bool:
        """Whether a word has a capital that is not the sentence's: "Officers say" names no one body."""
        opens = at == 0 or self._tokens.masks[at - 1] & (STOP | NEWLINE)
        plain = opens and self._tokens.masks[at] & c.OFFICE and not self._tokens.lexicon.language.inflects
        return self._tokens.capital(at) and not plain

    def _whose(self, words: list[int]) -> frozenset[str]:
        """The first letters of who is no more than named in a person's title.

        "Moller's envoy Ida Salm", "Moller ally Ida Salm", «радник Мельника Петро Коваль».
        """
        tokens, masks = self._tokens, self._tokens.masks
        capital = [at for at in words if tokens.capital(at) and not masks[at] & c.NAMING]
        found: set[int] = set()
        for at in capital:
            following = words[words.index(at) + 1 :]
            if not following:
                continue
            if not tokens.lexicon.language.inflects:
                owner = tokens.words[at].endswith(tuple(self._possessive))
                office = any(masks[step] & c.OFFICE and not tokens.capital(step) for step in following)
                if owner or office:
                    found.update(step for step in capital if step <= at)
            elif at > words[0] and masks[at - 1] & c.OFFICE and following[0] == at + 1 and at + 1 in capital:
                ends = tokens.lexicon.language.genitive_endings
                found.update([at] if tokens.words[at].endswith(ends) else [])
        return frozenset(stem_of(tokens.words[at].removesuffix("'s")) for at in found)

    def _fuller(self, word: int) -> tuple[str, set[str]] | None:
        """A surname with the first name that stands before it elsewhere in the text: "Saqr" -> "Mohammed Saqr"."""
        text, masks = self._tokens.text, self._tokens.lexicon.masks
        stem = self._tokens.surface(word).removesuffix("'s").removesuffix("’s")[:STEM]
        at = -1
        for _ in range(_OCCURRENCES):
            if len(stem) < 4 or self._searches <= 0:
                return None
            self._searches -= 1
            at = text.find(stem, at + 1)
            if at < 0:
                return None
            first = text.rfind(" ", max(at - 24, 0), max(at - 1, 0)) + 1
            given = text[first : at - 1]
            if text[at - 1] != " " or not given.isalpha() or not given[0].isupper() or given.isupper():
                continue
            if masks.get(fold(given), 0) & _NO_FIRST_NAME:
                continue
            end = at
            while text[end : end + 1].isalpha() or (
                text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2].isupper()
            ):
                # "O'Marlow"
                end += 1
            return text[first:end], {stem_of(fold(given)), stem_of(fold(stem))}
        return None
