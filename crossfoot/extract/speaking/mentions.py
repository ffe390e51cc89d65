"""Who is meant: short names and pronouns resolved to the name first given in the article."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from crossfoot.extract.body import Kind
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import fold
from crossfoot.extract.parties import LEADER, SEAT
from crossfoot.extract.register import find_body, find_own_body
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Mark, Range
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens
from crossfoot.model.attribution import OUTLET, Attribution

#: tokens of a name that are no words of it, and words that only point at one
_PAGE = c.REPORT | c.MEDIUM | SIGN
_NO_WORD, _PRONOUN = SIGN | c.DETERMINER, c.HE_SHE | c.IT_THEY
#: Names are compared by so many first letters of each word, so that grammatical cases agree.
_STEM = 5
OUTLETS = frozenset({Kind.OUTLET, Kind.CHANNEL})
#: A short name has at most so many words; a longer one is taken as given.
_SHORT = 3
#: So many speakers back a short name is looked for; so often the text is searched, in all and for one name.
_MEMORY = 40
_SEARCHES, _OCCURRENCES = 24, 6
#: Initials are so many letters.
_ACRONYM, _LONGEST_ACRONYM = 2, 6
#: The name of an outlet that was told has fewer tokens than this.
_LISTENER = 6

#: who was told and carries nothing: "told Norburg"
_NO_OUTLET = c.NAMING | LEADER | SEAT
#: "And Moller"
_NO_FIRST_NAME = (
    c.NAMING | c.ADJUNCT | c.DETERMINER | c.TIME | c.TURN | c.SPEECH | c.AND | c.SKIPPED | c.CONTRAST | c.NOT | c.HE_SHE
)
_APOSTROPHES = frozenset("'’")
#: ", the U.N. refugee agency": what a name stands for is told within so many tokens
_APPOSITION = 9
#: "our" stands among so many words of a name
_OWN = 3
_NOBODY: frozenset[str] = frozenset()


def _stems(name: str) -> set[str]:
    return {word[:_STEM] for word in name.casefold().split()}


@lru_cache(maxsize=4096)
def _attributed(speaker: str, cue: str, via: tuple[str, ...], register: str | None) -> Attribution:
    """What a speaker says with a cue: most say much with the same, so that equal answers are made once."""
    return Attribution(speaker=speaker, cue=cue, via=via, register=register)


class Mentions:
    """The speakers of one text in the order in which they are named."""

    def __init__(self, tokens: Tokens, subject: Callable[[int, int], Range | None]) -> None:
        """``subject`` gives the subject with which a sentence begins, by its range."""
        self._tokens = tokens
        self._subject = subject
        self._speakers: list[Speaker] = []
        self._before: Speaker | None = None
        self._searches = _SEARCHES
        self._possessive = [end for end in tokens.lexicon.language.possessive_endings if end[0] == "'"]
        self.code = tokens.lexicon.language.code

    def attribution(self, mark: Mark) -> Attribution | None:
        """What a mark says; ``None`` where it refers to a speaker that nobody named."""
        self._part_listener(mark)
        if mark.name is not None:
            if any(self._tokens.masks[at] & c.OUR for at in range(*mark.name)[:_OWN]):
                # "Our reporters counted 40 graves": the outlet did.
                return OUTLET
            mark.name = self._with_initials(mark.name)
        speaker = self._speaker(mark)
        if speaker is None:
            return None
        tokens = self._tokens
        cue = tokens.text[tokens.starts[mark.cue[0]] : tokens.ends[mark.cue[1] - 1]]
        via = [self.text(name) for name in mark.via]
        if mark.heard is not None and (tokens.words[mark.heard[0]] in "«“" or self._is_outlet(mark.heard)):
            via.append(self.text(mark.heard))
        if via:
            speaker.via = tuple(dict.fromkeys(via))
        elif speaker is not self._before:
            speaker.via = ()
        self._before = speaker
        return _attributed(speaker.text, cue, speaker.via, self.register(speaker.text))

    def _with_initials(self, name: Range) -> Range:
        """A name with the initials by which it is called below: "the Red Crystal (RC)"."""
        tokens, end = self._tokens, name[1]
        if tokens.words[end : end + 1] != ["("] or tokens.words[end + 2 : end + 3] != [")"]:
            return name
        short = tokens.surface(end + 1)
        initials = _ACRONYM <= len(short) <= _LONGEST_ACRONYM and short.isalpha() and short.isupper()
        return (name[0], end + 3) if initials else name

    def _part_listener(self, mark: Mark) -> None:
        """«сообщил ТАСС губернатор»: of an outlet and a speaker behind one verb, the outlet was told."""
        tokens = self._tokens
        if mark.name is None or mark.heard or mark.cue[0] > mark.name[0] or not tokens.lexicon.language.inflects:
            return
        first, last = mark.name
        for end in range(first + 1, min(first + _LISTENER, last)):
            quoted = tokens.words[first] in "«“" and tokens.words[end - 1] in "»”"
            told = quoted or (not tokens.masks[end - 1] & SIGN and self._is_outlet((first, end)))
            if told and tokens.masks[end] & c.OFFICE:
                mark.heard, mark.name = (first, end), (end, last)
                return

    def register(self, name: str) -> str | None:
        """The id of a name in the register of institutions."""
        body = find_own_body(name, self.code)
        return body.id if body else None

    def is_body(self, name: Range) -> bool:
        """Whether a name is that of an institution, of whatever state."""
        return find_body(self.text(name), self.code) is not None

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
            written = written.removesuffix(ending)
        if written.count("(") != written.count(")"):
            written = written.strip("() ")
        return written

    def _is_outlet(self, name: Range) -> bool:
        """Whether who was told is an outlet: known as one, or a short name with capitals that is nothing else."""
        body = find_body(self.text(name), self.code)
        if body is not None:
            return body.kind in OUTLETS
        words = [at for at in range(*name) if not self._tokens.masks[at] & _NO_WORD]
        return len(words) <= _SHORT and all(
            self._tokens.capital(at) and not self._tokens.masks[at] & _NO_OUTLET for at in words
        )

    def _speaker(self, mark: Mark) -> Speaker | None:
        if mark.name is None:
            return self._subject_within(mark) or self._pronoun(mark, person=False)
        masks = self._tokens.masks
        words = [at for at in range(*mark.name) if not masks[at] & _NO_WORD]
        if len(words) > 1 and masks[words[0]] & c.HE_SHE and all(masks[at] & _PAGE for at in words[1:]):
            # «ідеться в його дописі»
            words = words[:1]
        if not words or (len(words) == 1 and masks[words[0]] & _PRONOUN):
            return self._pronoun(mark, person=bool(words and masks[words[0]] & c.HE_SHE))
        return self._named(mark.name, words)

    def _subject_within(self, mark: Mark) -> Speaker | None:
        """ "The president named the losses: by his account": he is the subject, where it is a person by office."""
        subject = self._subject(*mark.within) if mark.within else None
        if subject is None:
            return None
        words = [at for at in range(*subject) if not self._tokens.masks[at] & _NO_WORD]
        offices = c.OFFICE | c.REGION_HEAD
        return self._named(subject, words) if words and self._concepts(words) & offices else None

    def _pronoun(self, mark: Mark, person: bool) -> Speaker | None:
        """Who "he" or "the statement" is: the subject just named where it is a person, else the latest speaker."""
        subject = self._subject(*mark.before) if mark.before and (person or not self._speakers) else None
        if subject and not person and all(self._is_country(at) for at in range(*subject)):
            # "Norland attacks. It is noted that": not by Norland.
            subject = None
        if subject is not None:
            words = [at for at in range(*subject) if not self._tokens.masks[at] & _NO_WORD]
            if person and any(self._tokens.masks[at] & (NUMBER | NUMERAL | c.SPEECH) for at in range(*subject)):
                # "Two residents were hurt", he wrote: they are not "he", nor is a headline, "NORLAND SAYS TALKS".
                words = []
            if words and (not person or self._is_person(words, self._concepts(words))):
                return self._named(subject, words)
        if mark.paper:
            bodies = (known for known in reversed(self._speakers[-_MEMORY:]) if not known.person)
            body = next((known for known in bodies if not self._is_carrier(known)), None)
            return body or self._paper(mark) or self._latest(person)
        latest = self._latest(person)
        # A body that is named below is no "he".
        return None if latest and person and mark.early and latest.body else latest

    def _paper(self, mark: Mark) -> Speaker | None:
        """The report itself, where none but persons have spoken: "The study finds"."""
        words = [at for at in range(mark.first, mark.cue[0]) if not self._tokens.masks[at] & _NO_WORD]
        named = words and not self._tokens.lexicon.language.inflects and len(words) < _SHORT
        return self._new((mark.first, mark.cue[0]), words, set(), 0) if named else None

    def _named(self, name: Range, words: list[int]) -> Speaker:
        masks, tokens = self._tokens.masks, self._tokens
        # "The commander of the air force" is "Air Force Commander X".
        words = [at for at in words if tokens.capital(at) or not masks[at] & c.LINK or masks[at] & c.NAMING] or words
        stems = {tokens.words[at].removesuffix("'s")[:_STEM] for at in words}
        concepts = self._concepts(words)
        if masks[name[0]] & c.THEIR and not concepts & c.PRESS and not any(map(tokens.capital, words)):
            return self._owned(name, words, stems, concepts)
        if len(words) <= _SHORT + bool(masks[words[0]] & c.PRESS) and not masks[name[0]] & c.INDEFINITE:
            recent = self._speakers[-_MEMORY:]
            latest = recent[-1] if recent else None
            if latest and not (latest.person or latest.country) and self._is_vague(name, words):
                return latest
            country = len(words) == 1 and self._is_country(words[0])
            for known in reversed(recent):
                shorter = stems < known.stems and not (known.joint or country or stems <= known.whose)
                # "The officers" are no "Office of the Prosecutor", nor any one person.
                people = known.person or (concepts & c.OFFICE and not tokens.lexicon.language.inflects)
                shorter = shorter and not (people and not known.several and self._is_several(words))
                if shorter or self._is_acronym(words, known):
                    self._again(known)
                    return known
            if concepts & c.REGION_HEAD and not any(tokens.capital(at) for at in words[1:]):
                for known in reversed(recent):
                    if known.region_head:
                        self._again(known)
                        return known
            if concepts & c.SAME_PERSON and self._is_same_person(name, words):
                persons = [known for known in recent if known.person]
                # A headline names the one who speaks by the last name only.
                if persons and all(known.stems <= persons[-1].stems for known in persons):
                    return persons[-1]
            whole = tokens.behind(words[0]) == name[1] or (masks[words[0]] & c.PRESS and masks[words[-1]] & c.SAME_BODY)
            if concepts & c.SAME_BODY and whole and not any(self._is_name(at) for at in words):
                outlet = bool(concepts & c.OUTLET_BODY)
                for known in reversed(recent):
                    # "The agency" is no country.
                    if not (known.person or known.country) and (outlet or not self._is_carrier(known)):
                        self._again(known)
                        return known
        return self._new(name, words, stems, concepts)

    def _owned(self, name: Range, words: list[int], stems: set[str], concepts: int) -> Speaker:
        """Who belongs to somebody: "its inspectors" are the body, "its spokesman" is a person of his own."""
        if self._is_several(words) and not (concepts & c.BODY or self._tokens.masks[name[0]] & c.HIS_HER):
            body = next((known for known in reversed(self._speakers[-_MEMORY:]) if not known.person), None)
            if body is not None and not body.country:
                self._again(body)
                return body
        return self._new(name, words, stems, concepts)

    def _is_name(self, at: int) -> bool:
        """Whether a word is written with a capital which is not the sentence's."""
        tokens = self._tokens
        opens = at == 0 or tokens.masks[at - 1] & (STOP | NEWLINE)
        return tokens.capital(at) and not (opens and tokens.lexicon.language.inflects)

    def _is_country(self, word: int) -> bool:
        """Whether a word alone names a country or the seat of its government, which no longer name shortens to."""
        if self._tokens.masks[word] & SEAT:
            return True
        entry = GAZETTEER[self._tokens.words[word]]
        return entry is not None and entry.is_country()

    def _is_acronym(self, words: list[int], known: Speaker) -> bool:
        """Whether a name only gives the initials of another: "the RMA" of "the Regional Military Authority"."""
        short = self._tokens.surface(words[0])
        if len(words) > 1 or not (_ACRONYM <= len(short) <= _LONGEST_ACRONYM and short.isalpha() and short.isupper()):
            return False
        initials = "".join(word[0] for word in known.text.split() if word[0].isupper())
        return initials.endswith(short)

    def _is_vague(self, name: Range, words: list[int]) -> bool:
        """Whether words only say that a body spoke: "the group" is the one that spoke last."""
        definite = name[0] < words[0] and len(words) == 1
        return definite and bool(self._tokens.masks[words[0]] & c.VAGUE_BODY) and not self._tokens.capital(words[0])

    def _is_same_person(self, name: Range, words: list[int]) -> bool:
        """Whether words name anew the one person who speaks: "the top investigator"."""
        tokens = self._tokens
        whole = tokens.behind(words[0]) == name[1] and tokens.masks[words[0]] & c.SAME_PERSON
        last = tokens.masks[words[-1]] & c.SAME_PERSON
        return bool(whole or last) and not any(tokens.capital(at) for at in words[1:])

    def _concepts(self, words: list[int]) -> int:
        concepts = 0
        for at in words:
            concepts |= self._tokens.masks[at]
        return concepts

    def _is_person(self, words: list[int], concepts: int) -> bool:
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
        described = tokens.words[at + 1 : at + 2] == [","] and tokens.masks[at + 2] & (c.INDEFINITE | c.SOMEBODY)
        return bool(described) and GAZETTEER[tokens.words[at]] is None and not tokens.surface(at).isupper()

    def _is_agency(self, text: str) -> bool:
        """Whether a name that sounds like an office is that of a body: "UN High Commissioner for Refugees"."""
        body = find_body(text, self.code)
        return body is not None and body.kind is Kind.AID and _stems(body.name) <= _stems(text.replace(".", ""))

    def _abbreviated(self, words: list[int]) -> bool:
        """Whether brackets with initials belong to a name, which persons hardly have: "The Red Crystal (RCR)"."""
        tokens = self._tokens
        at = next((at for at in range(words[0], words[-1] + 2) if tokens.words[at : at + 1] == ["("]), -1)
        short = tokens.surface(at + 1) if 0 < at < len(tokens.words) - 2 else ""
        return len(short) > _ACRONYM and short.isalpha() and short.isupper() and tokens.words[at + 2] == ")"

    def _new(self, name: Range, words: list[int], stems: set[str], concepts: int) -> Speaker:
        text = self.text(name)
        person = self._is_person(words, concepts) and not self._is_agency(text)
        lone = len(words) == 1 and not concepts & (c.BODY | c.VOICE) and not self._is_country(words[0])
        if lone and self._tokens.capital(words[0]):
            fuller = self._fuller(words[0])
            if fuller:
                (text, stems), person = fuller, True
        after = name[1]
        person = person and not self._is_explained_as_body(after)
        if after + 1 < len(self._tokens.words) and self._tokens.words[after] == ",":
            # "the head of the delegation, secretary of the council": he may be called by either office.
            if self._tokens.masks[after + 1] & c.OFFICE and not self._tokens.capital(after + 1):
                stems |= {self._tokens.words[after + 1][:_STEM]}
        several = self._is_several(words)
        joint = any(self._tokens.masks[at] & c.AND for at in words)
        chief = self._tokens.masks[words[0]] & c.REGION_CHIEF and concepts & c.REGION_SEAT
        body = bool(concepts & (c.BODY | c.VOICE)) and not person
        head = bool(concepts & c.REGION_HEAD or chief)
        whose = self._whose(words) if person else _NOBODY
        country = len(words) == 1 and self._is_country(words[0])
        speaker = Speaker(text, stems, person, head, several, joint, country, body, whose=whose)
        self._speakers.append(speaker)
        return speaker

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

    def _is_several(self, words: list[int]) -> bool:
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
        return frozenset(tokens.words[at].removesuffix("'s")[:_STEM] for at in found)

    def _fuller(self, word: int) -> tuple[str, set[str]] | None:
        """A surname with the first name that stands before it elsewhere in the text: "Saqr" -> "Mohammed Saqr"."""
        text, masks = self._tokens.text, self._tokens.lexicon.masks
        stem = self._tokens.surface(word).removesuffix("'s").removesuffix("’s")[:_STEM]
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
            return text[first:end], {fold(given)[:_STEM], fold(stem)}
        return None

    def _latest(self, person: bool) -> Speaker | None:
        for known in reversed(self._speakers[-_MEMORY:]):
            if (not person and not self._is_carrier(known)) or (known.person and not (person and known.several)):
                return known
        return self._speakers[-1] if self._speakers else None

    def _is_carrier(self, known: Speaker) -> bool:
        """Whether a speaker is an outlet, whose "this information" is that of somebody else, where there is one."""
        body = find_body(known.text, self.code)
        return body is not None and body.kind in OUTLETS

    def is_latest(self, said: Attribution) -> None:
        """Say that who was attributed something spoke last, whoever carried it: "he" is he."""
        for known in reversed(self._speakers[-_MEMORY:]):
            if known.text == said.speaker:
                self._again(known)
                return

    def only_carried(self) -> None:
        """Say that the latest only carried what the one before had said."""
        if len(self._speakers) > 1:
            self._again(self._speakers[-2])

    def _again(self, known: Speaker) -> None:
        """A speaker named again is the latest."""
        if self._speakers[-1] is not known:
            self._speakers.append(known)
