"""Who is meant: short names and pronouns resolved to the name first given in the article.

Speakers are kept in the order in which they spoke last, so that "he", "the group" and a surname are looked for from the
latest back; whom nothing fits is somebody new.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from crossfoot.extract.body import Kind
from crossfoot.extract.register import register
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.bearers import ACRONYM, SHORT, Bearers
from crossfoot.extract.speaking.in_full import name_holders
from crossfoot.extract.speaking.introduced import Introduced
from crossfoot.extract.speaking.known import Speaker
from crossfoot.extract.speaking.marks import Mark, Range
from crossfoot.extract.speaking.own_subjects import OwnSubjects
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.speaking.short import HELD, LONGEST_ACRONYM, MEMORY, ShortName, ShortNames
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens
from crossfoot.model.attribution import OUTLET, Attribution

#: words that only point at a name
_PRONOUN = c.HE_SHE | c.IT_THEY
#: «його дописі»: words of where it was written
_PAGE = c.REPORT | c.MEDIUM | SIGN
#: What names a report, and of whom it is, has at most so many words.
_TITLE = 6
#: The name of an outlet that was told has fewer tokens than this.
_LISTENER = 6
#: what a name may be set in
_MARKS = "\"'«»“”„*_ "
#: "our" stands among so many words of a name
_OWN = 3


@lru_cache(maxsize=4096)
def _attributed(speaker: str, cue: str, via: tuple[str, ...], register: str | None) -> Attribution:
    """What a speaker says with a cue: most say much with the same, so that equal answers are made once."""
    return Attribution(speaker=speaker, cue=cue, via=via, register=register)


class Mentions:
    """The speakers of one text in the order in which they are named."""

    def __init__(self, tokens: Tokens, subject: Callable[[int, int], Range | None], outlet: str | None = None) -> None:
        """``subject`` gives the subject with which a sentence begins, by its range; ``outlet`` is who publishes."""
        self._tokens = tokens
        self._subject = subject
        self.bearers = Bearers(tokens)
        self._short = ShortNames(tokens, self.bearers)
        self._outlet = outlet.partition("(")[0].strip().casefold() if outlet else None
        self._published = self.bearers.register(self._outlet) if self._outlet else None
        self._own = OwnSubjects(tokens, self.bearers, subject)
        self._speakers: list[Speaker] = []
        #: who carried what others said, and has not spoken
        self._carriers: list[Speaker] = []
        self._before: Speaker | None = None

    def attribution(self, mark: Mark) -> Attribution | None:
        """What a mark says; ``None`` where it refers to a speaker that nobody named."""
        if mark.topic:
            return OUTLET
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
        # Where a text is cut off, no more than an article may stand for who carries it.
        carriers = [name for name in mark.via if self.bearers.words(name)]
        via = [self.bearers.text(name) for name in carriers]
        self._carriers += map(self._carrier, carriers)
        if mark.heard is not None and (tokens.words[mark.heard[0]] in "«“" or self.bearers.is_outlet(mark.heard)):
            via.append(self.bearers.text(mark.heard))
        if via:
            speaker.via = tuple(dict.fromkeys(via))
        elif speaker is not self._before:
            speaker.via = ()
        self._before = speaker
        return _attributed(speaker.text, cue, speaker.via, self.bearers.register(speaker.text))

    def is_own(self, name: Range) -> bool:
        """Whether a name is that of who publishes the text: it speaks itself, whatever its title says."""
        text = self.bearers.text(name)
        if text.strip(_MARKS).casefold() == self._outlet:
            return True
        return self._published is not None and self.bearers.register(text) == self._published

    def is_published_by(self, mark: Mark) -> bool:
        """Whether an account is that of who publishes the text: "This was said by X, according to the Harbour Post"."""
        return mark.account and mark.name is not None and self.is_own(mark.name)

    def _with_initials(self, name: Range) -> Range:
        """A name with the initials by which it is called below: "the Red Crystal (RC)"."""
        tokens, end = self._tokens, name[1]
        if tokens.words[end : end + 1] != ["("] or tokens.words[end + 2 : end + 3] != [")"]:
            return name
        short = tokens.surface(end + 1)
        initials = ACRONYM <= len(short) <= LONGEST_ACRONYM and short.isalpha() and short.isupper()
        return (name[0], end + 3) if initials else name

    def _part_listener(self, mark: Mark) -> None:
        """«сообщил ТАСС губернатор»: of an outlet and a speaker behind one verb, the outlet was told."""
        tokens = self._tokens
        if mark.name is None or mark.heard or not tokens.lexicon.language.inflects:
            return
        first, last = mark.name
        if mark.cue[0] > first:
            self._part_last(mark, first, last)
            return
        for end in range(first + 1, min(first + _LISTENER, last)):
            quoted = tokens.words[first] in "«“" and tokens.words[end - 1] in "»”"
            told = quoted or (not tokens.masks[end - 1] & SIGN and self.bearers.is_outlet((first, end)))
            if told and tokens.masks[end] & c.OFFICE:
                mark.heard, mark.name = (first, end), (end, last)
                return

    def _part_last(self, mark: Mark, first: int, last: int) -> None:
        """«В МЧС ТАСС сообщили»: of a body and an outlet before a verb without a subject, the outlet was told."""
        masks = self._tokens.masks
        if not masks[mark.cue[0]] & c.THEY_SAY or not masks[first - 1] & c.SPEAKER_IN:
            return
        for at in range(last - 1, max(first, last - _LISTENER), -1):
            if self._tokens.capital(at) and self.bearers.is_carrier(self.bearers.text((at, last))):
                mark.heard, mark.name = (at, last), (first, at)
                return

    def _speaker(self, mark: Mark) -> Speaker | None:
        if mark.name is None:
            return self._subject_within(mark) or self._pronoun(mark, person=False)
        masks = self._tokens.masks
        words = self.bearers.words(mark.name)
        if len(words) > 1 and masks[words[0]] & c.HE_SHE and all(masks[at] & _PAGE for at in words[1:]):
            # «ідеться в його дописі»
            words = words[:1]
        if not words or (len(words) == 1 and masks[words[0]] & _PRONOUN):
            return self._pronoun(mark, person=bool(words and masks[words[0]] & c.HE_SHE))
        if self._only_says_what(mark.name, words):
            body = mark.within and self._subject(*mark.within)
            if body and self.bearers.concepts(self.bearers.words(body)) & c.BODY:
                # «Минпорт молчит с мая — тогда ведомство сообщило»
                return self._named(body, self.bearers.words(body))
            if not (self._speakers or self._carriers or mark.early):
                # Before any was named: the one named next.
                return None
        return self._named(mark.name, words)

    def _only_says_what(self, name: Range, words: list[int]) -> bool:
        """«Сообщили в компании»: a plain noun tells no more than what it is, where no article tells which."""
        plain = self._tokens.lexicon.language.inflects and len(words) == 1 and not self._tokens.capital(words[0])
        whole = plain and self._tokens.behind(words[0]) == name[1]
        return whole and bool(self._tokens.masks[words[0]] & c.SAME_BODY)

    def _subject_within(self, mark: Mark) -> Speaker | None:
        """ "The president named the losses: by his account": he is the subject, where it is a person by office."""
        subject = self._subject(*mark.within) if mark.within else None
        if subject is None:
            return None
        words = self.bearers.words(subject)
        return self._named(subject, words) if words and self.bearers.concepts(words) & HELD else None

    def _pronoun(self, mark: Mark, person: bool) -> Speaker | None:
        """Who "he" or "the statement" is: the subject just named where it is a person, else the latest speaker."""
        if own := self._own.of(mark, self._latest(person), person=person):
            return self._named(self._with_initials(own), self.bearers.words(own))
        before = None if mark.title else mark.before
        subject = self._subject(*before) if before and (person or not self._speakers) else None
        if subject and not person and all(self.bearers.is_country(at) for at in range(*subject)):
            # "Norland attacks. It is noted that": not by Norland.
            subject = None
        if subject is not None:
            words = self.bearers.words(subject)
            if mark.paper and not self.bearers.concepts(words) & (c.BODY | c.VOICE):
                # "Nearly 40 boats sank. The study said": not they.
                words = []
            if words and mark.name is None and not self._may_have_said(words):
                # «Атака почалася вночі. Зазначається, що»
                words = []
            if person and any(self._tokens.masks[at] & (NUMBER | NUMERAL | c.SPEECH) for at in range(*subject)):
                # "Two residents were hurt", he wrote: they are not "he", nor is a headline, "NORLAND SAYS TALKS".
                words = []
            if words and (not person or self.bearers.is_person(words, self.bearers.concepts(words))):
                return self._named(subject, words)
        if mark.paper:
            recent = reversed(self._speakers[-MEMORY:])
            bodies = [known for known in recent if not (known.person or self.bearers.is_carrier(known.text))]
            # Of a country that spoke last, "the report" is none where a body has spoken.
            body = next((known for known in bodies if not known.country), bodies[0] if bodies else None)
            if mark.title:
                # "According to a new report", before anybody was named: whoever is below.
                return body
            return body or self._only_cited(mark) or self._paper(mark) or self._latest(person)
        if person and mark.follows and self._before is not None and self._may_be_he(self._before):
            # "Moller wrote after a raid that he said lasted 2 hours"
            return self._before
        latest = self._latest(person)
        if latest and not person and mark.before and (nearer := self._named_shorter(latest, *mark.before)):
            return nearer
        # A body that is named below is no "he".
        return None if latest and person and mark.early and latest.body else latest

    def _may_have_said(self, words: list[int]) -> bool:
        """Whether a subject is one by which something could be noted: a body, a person, by office or by name."""
        concepts = self.bearers.concepts(words)
        return bool(concepts & (c.BODY | c.VOICE | HELD)) or self.bearers.is_person(words, concepts)

    def _may_be_he(self, known: Speaker) -> bool:
        """Whether a speaker called by one word may be a person: no country, and no body unless it is an office."""
        if known.person or known.body or known.country or known.several or not known.text.isalpha():
            return known.person
        body = self.bearers.register(known.text)
        return known.text.istitle() and (body is None or register().get(body).kind is Kind.GOVERNMENT)

    def _named_shorter(self, known: Speaker, first: int, last: int) -> Speaker | None:
        """A body as the sentence before names it anew, by its initials, which a pronoun takes up.

        "The Institute for Tides said so. IT sees the same. By their count, ...".
        """
        if known.person or known.country:
            return None
        tokens, register = self._tokens, self.bearers.register(known.text)
        for at in range(last - 1, first - 1, -1):
            short = tokens.surface(at)
            if not (ACRONYM <= len(short) <= LONGEST_ACRONYM and short.isalpha() and short.isupper()):
                continue
            same = register is not None and self.bearers.register(short) == register
            if short != known.text and (same or self._short.is_acronym([at], known)):
                stems = self.bearers.stems([at]) | known.stems
                return self._new((at, at + 1), [at], stems, self.bearers.concepts([at]))
        return None

    def _only_cited(self, mark: Mark) -> Speaker | None:
        """The one whom an outlet cites and who alone has spoken: "the report said" is he."""
        definite = self._tokens.masks[mark.first] & c.DETERMINER and not self._tokens.masks[mark.first] & c.INDEFINITE
        alone = self._speakers and all(known is self._speakers[-1] for known in self._speakers)
        return self._speakers[-1] if definite and alone and self._speakers[-1].via else None

    def _paper(self, mark: Mark) -> Speaker | None:
        """The report itself, where none but persons have spoken: "The study finds", "A survey of 800 farmers found"."""
        name = mark.first, mark.cue[0]
        words = self.bearers.words(name)
        longest = _TITLE if self._tokens.masks[name[0]] & c.INDEFINITE else SHORT - 1
        named = words and not self._tokens.lexicon.language.inflects and len(words) <= longest
        return self._new(name, words, set(), 0) if named else None

    def _named(self, name: Range, words: list[int]) -> Speaker:
        masks, tokens = self._tokens.masks, self._tokens
        # "The commander of the air force" is "Air Force Commander X".
        words = [at for at in words if tokens.capital(at) or not masks[at] & c.LINK or masks[at] & c.NAMING] or words
        stems = self.bearers.stems(words)
        concepts = self.bearers.concepts(words)
        if masks[name[0]] & c.THEIR and not concepts & c.PRESS and not any(map(tokens.capital, words)):
            return self._owned(name, words, stems, concepts)
        short = len(words) <= SHORT + bool(masks[words[0]] & c.PRESS) or self._only_shortens(stems)
        if short and not masks[name[0]] & c.INDEFINITE:
            known = self._short.meant(ShortName(name, words, stems, concepts), self._speakers, self._carriers)
            if known is not None:
                self._again(known)
                return known
        return self._new(name, words, stems, concepts)

    def _only_shortens(self, stems: set[str]) -> bool:
        """Whether a name of many words has none but those of a longer one: "the Northland Coast Guard spokesman"."""
        return any(stems < known.stems for known in self._speakers[-MEMORY:])

    def name_holders(self, sentences: list[Sentence]) -> None:
        """Call offices by the holders that the text names, all of it read."""
        short = self._short
        name_holders(sentences, self._speakers, short.has_own_name, self.bearers.register, short.is_elsewhere)
        Introduced(self._tokens, self.bearers, short.has_own_name).name(sentences, self._speakers)

    def _owned(self, name: Range, words: list[int], stems: set[str], concepts: int) -> Speaker:
        """Who belongs to somebody: "its inspectors" are the body, "its spokesman" is a person of his own."""
        if self.bearers.is_several(words) and not (concepts & c.BODY or self._tokens.masks[name[0]] & c.HIS_HER):
            body = next((known for known in reversed(self._speakers[-MEMORY:]) if not known.person), None)
            if body is not None and not body.country:
                self._again(body)
                return body
        return self._new(name, words, stems, concepts)

    def _carrier(self, name: Range) -> Speaker:
        """An outlet through which something came, by whose noun it may be meant below."""
        words = self.bearers.words(name)
        return self.bearers.bearer(name, words, self.bearers.stems(words), self.bearers.concepts(words))

    def _new(self, name: Range, words: list[int], stems: set[str], concepts: int) -> Speaker:
        speaker = self.bearers.bearer(name, words, stems, concepts)
        if speaker.person and self.is_own(name):
            speaker = replace(speaker, person=False)
        self._speakers.append(speaker)
        return speaker

    def _latest(self, person: bool) -> Speaker | None:
        for known in reversed(self._speakers[-MEMORY:]):
            if (not person and not self.bearers.is_carrier(known.text)) or (
                known.person and not (person and known.several)
            ):
                return known
        return self._speakers[-1] if self._speakers else None

    def is_latest(self, said: Attribution) -> None:
        """Say that who was attributed something spoke last, whoever carried it: "he" is he."""
        for known in reversed(self._speakers[-MEMORY:]):
            if known.text == said.speaker:
                self._again(known)
                return

    def only_carried(self) -> None:
        """Say that the latest only carried what the one before had said."""
        if len(self._speakers) > 1:
            self._again(self._speakers[-2])

    def _again(self, known: Speaker) -> None:
        """A speaker named again is the latest."""
        if not self._speakers or self._speakers[-1] is not known:
            self._speakers.append(known)
