"""What a cue covers of the sentences before its own: "This was reported by X" all that nobody else said."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.asides import Asides
from crossfoot.extract.speaking.following import Following
from crossfoot.extract.speaking.marks import Mark, Scope
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP, Tokens
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker

#: So many sentences that name the same speaker may stand between a closing cue and what it covers.
_HEADLINE_MARKS = 2
#: A headline, with what stands over and under it, has at most so many lines.
_HEADINGS = 4
#: What stands between it and the first who tells its count has at most so many sentences.
_SCENE = 4
#: Initials of a body in a headline are so many letters or more.
_ACRONYM = 3
#: So many letters of a name stay the same in most cases.
_STEM = 4
#: So many sentences may stand between two words of one speaker that are both his report's.
_BRIDGED = 9
#: "of them", "they" stand among so many words of a sentence
_LEANING = 4
#: A headline rounds by no more than one in so many; a number has fewer digits.
_ROUNDED, _LONGEST = 6, 10
#: the first name and the last
_FULL_NAME = 2
#: A sentence tells since when it counts in its first words.
_BEGINNING = 3


class Back:
    """Gives the earlier sentences of one text to who is named behind them."""

    def __init__(self, tokens: Tokens, asides: Asides, following: Following) -> None:
        """``asides`` tells what the outlet puts in, ``following`` who is only quoted."""
        self._following = following
        self._tokens = tokens
        self._asides = asides
        self._masks = tokens.masks
        self._words = tokens.words

    def reach(self, sentences: list[Sentence], body: int, index: int, *, one_voice: bool) -> None:
        """What a closing cue covers of the sentences before: "This was reported by X" all that nobody else said."""
        sentence = sentences[index]
        mark, said = sentence.marks[-1]
        last_word = mark.closing and mark.scope is Scope.AROUND
        if last_word and not self._following.closes_quotation(mark):
            self._bridge(sentences, index, said)
        closes_report = self._closes_report(sentence, mark)
        closes_text = one_voice and last_word and not self._turns(sentence)
        opens = self._opens_body(sentences, body, index) or self._adds(sentences, body, index)
        opens = opens or (one_voice and self._tells_on(sentences, body, index))
        if self._repeats_headline(sentences, body, index):
            for heading in sentences[:body]:
                heading.pieces = [(heading.first, said)]
        if closes_report or closes_text or opens:
            self._cover(sentences, index, said, kept=mark.kept)
            if closes_report:
                ends = sentences[body].last - 1
                headed = self._masks[ends] & NEWLINE and not self._masks[ends - 1] & STOP
                _take_paragraph(sentences, body + bool(headed), index, said)
        elif index and not sentence.opens and not sentences[index - 1].marks:
            tied = last_word and self._is_tied(sentences, body, index)
            if last_word:
                self._told_before(sentences, index, said)
            added = mark.more and len(sentence.marks) == 1
            if tied or added:
                sentences[index - 1].pieces = [(sentences[index - 1].first, said)]

    def _closes_report(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether somebody signs a report, and not only his quotation, or a sentence tells whose it is."""
        if mark.scope is not Scope.REPORT:
            return False
        return not self._following.closes_quotation(mark) if mark.signed else self._opens_sentence(sentence, mark)

    def _opens_body(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether who speaks first below the headline is alone in his sentence, and so tells the headline as well."""
        if index != body or body > _HEADINGS or self._following.has_bullet(sentences[index]):
            # More lines than a headline has are a page's menu, and an item of a list tells no headline.
            return False
        marks = sentences[index].marks
        mark = marks[-1][0]
        if len(marks) > 1 or mark.scope is Scope.CLAUSE:
            return False
        return not (mark.account and self._counts_else(sentences, index))

    def _tells_on(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether the one who speaks in a text only goes on behind its first sentence, which is his as well.

        "Six were hurt. As the mayor said, two are children".
        """
        sentence, (mark, _) = sentences[index], sentences[index].marks[0]
        if index != body + 1 or len(sentence.marks) > 1 or mark.account or mark.weak or mark.act or mark.outlet:
            return False
        return bool(self._masks[sentence.first] & c.AS) and mark.first <= sentence.first + 1

    def _repeats_headline(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether who is named first below a headline tells its count, and nobody has told another between them."""
        if not body < index <= body + _SCENE or body > _HEADINGS or any(one.marks for one in sentences[:index]):
            return False
        if len(sentences[index].marks) > 1 or sentences[index].marks[0][0].scope is Scope.CLAUSE:
            return False
        if any(mask & (NUMBER | NUMERAL) for mask in self._masks[sentences[body].first : sentences[index].first]):
            return False
        heads = self._numbers(0, sentences[body].first)
        return bool(set(heads) & set(self._numbers(sentences[index].first, sentences[index].last)))

    def _turns(self, sentence: Sentence) -> bool:
        """Whether a sentence turns to another time or place: "By Saturday the toll had reached 15, his office said"."""
        return bool(self._masks[sentence.first] & c.ADJUNCT)

    def _is_tied(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether the sentence before is told with the one that somebody closes.

        "In Suud ... Two were killed there, the governor said": a place begins its own report; so does a paragraph with
        "The bridge was shut for two hours. 12 trains were late, the railway said".
        """
        earlier = sentences[index - 1]
        if self._shifts_place(earlier):
            return True
        if index - 1 <= body:
            # A text's first sentence is told with its second.
            return index - 1 == body and not self._turns(sentences[index])
        if not earlier.opens or sentences[index].marks[-1][0].account:
            return False
        anew = earlier.pieces[0][1] is OUTLET or self._counts_anew(earlier)
        return anew and not self._asides.is_aside(earlier)

    def _counts_else(self, sentences: list[Sentence], index: int) -> bool:
        """Whether the headline counts what the report's first sentence does not: "8 dead, 46 hurt in raids" over "By
        the air force's account 103 drones were sent".
        """
        heads = self._numbers(0, sentences[index].first)
        told = self._numbers(sentences[index].first, sentences[index].last)
        return bool(heads and told) and not any(abs(one - other) * _ROUNDED <= one for one in heads for other in told)

    def _numbers(self, first: int, last: int) -> list[int]:
        digits = (self._words[at].replace(",", "").replace(".", "") for at in range(first, last))
        return [int(word) for word in digits if word.isdecimal() and len(word) < _LONGEST]

    def _adds(self, sentences: list[Sentence], body: int, index: int) -> bool:
        """Whether a known body that nobody was named before goes on with what it told: "The army added"."""
        mark, said = sentences[index].marks[0]
        if mark.act or mark.name is None or mark.scope is Scope.CLAUSE or mark.outlet:
            return False
        masks, (first, last) = self._tokens.base, mark.cue
        named = self._tokens.concepts(*mark.name)
        if named & c.OFFICE or not (said.register or named & c.BODY):
            # "The secretary of the council added": a person speaks once of many.
            return False
        beside = any(mask & c.ADDED for mask in masks[max(first - 1, mark.first) : last + 1])
        opens = masks[sentences[index].first] & c.ADDED
        return bool(beside or opens) and not any(sentence.marks for sentence in sentences[body:index])

    def _told_before(self, sentences: list[Sentence], index: int, said: Attribution) -> None:
        """Give a closing speaker what his sentence leans on: "40 people died. Most of them were children, X said"."""
        at = index if self._tokens.lexicon.language.inflects else 0
        while at and self._leans(sentences[at]) and not sentences[at].opens:
            earlier = sentences[at - 1]
            if earlier.marks or earlier.turns or earlier.pieces[0][1] is not OUTLET or self._asides.is_aside(earlier):
                return
            earlier.pieces = [(earlier.first, said)]
            at -= 1

    def _leans(self, sentence: Sentence) -> bool:
        """Whether a sentence tells on of those or of that of which the one before told: "of them", «они», «это»."""
        masks = self._masks[sentence.first : min(sentence.first + _LEANING, sentence.last)]
        return any(mask & (c.IT_THEY | c.IS_THIS | c.OF_THEM) for mask in masks)

    def _bridge(self, sentences: list[Sentence], index: int, said: Attribution) -> None:
        """Give a speaker what stands between his words before and his closing word, where nobody turns aside."""
        at, lowest = index - 1, max(0, index - _BRIDGED)
        while at > lowest and not (sentences[at].marks or sentences[at].turns or self._asides.is_aside(sentences[at])):
            at -= 1
        if not sentences[at].marks:
            return
        mark, before = sentences[at].marks[-1]
        if mark.scope is not Scope.CLAUSE and not mark.act and is_one_speaker(said, before):
            for between in sentences[at + 1 : index]:
                if between.pieces[0][1] is OUTLET:
                    between.pieces = [(between.first, said)]

    def _counts_anew(self, sentence: Sentence) -> bool:
        """Whether a sentence opens a count since a beginning: "Since January 40 people have died"."""
        opening = self._tokens.base[sentence.first : min(sentence.first + _BEGINNING, sentence.last)]
        return any(mask & (c.PERIOD | c.SINCE) for mask in opening)

    def _opens_sentence(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether "this was reported by X" is no part of a longer sentence: "...; об этом сообщил X"."""
        return not any(self._words[at] == ";" for at in range(sentence.first, mark.first))

    def _cover(self, sentences: list[Sentence], index: int, said: Attribution, *, kept: bool) -> None:
        """Give the sentences before ``index`` to a speaker, back to the last one that has another.

        ``kept`` says that the speaker keeps the count: "Reporters counted 40. The tally is kept by" is not theirs.
        """
        passed = 0
        for at in range(index - 1, -1, -1):
            earlier = sentences[at]
            if earlier.marks:
                if kept and all(self._is_anybody(mark, other) for mark, other in earlier.marks):
                    earlier.pieces = [(earlier.first, said)]
                    continue
                closing = sentences[index].marks[-1][0]
                if at == index - 1 and not (closing.outlet or closing.relay) and self._is_states(earlier):
                    # "Norland confirmed 12 dead. This was said by its envoy"
                    earlier.pieces = [(earlier.first, said)]
                    continue
                # A headline may name the same speaker already.
                if all(mark.account for mark, _ in earlier.marks):
                    # "By the investigators' data, ...": inside a report somebody else's account is one of its parts.
                    earlier.pieces = [(first, said if other is OUTLET else other) for first, other in earlier.pieces]
                    continue
                passed += 1
                if passed > _HEADLINE_MARKS or not all(is_one_speaker(said, other) for _, other in earlier.marks):
                    return
            else:
                before = earlier.pieces[0][1]
                headed = before is not OUTLET and self._is_headed(sentences[:at], before)
                if before is not OUTLET and not (earlier.resumed or headed or _names_anew(said, before)):
                    return
                earlier.pieces = [(earlier.first, said)]

    def _is_headed(self, before: list[Sentence], said: Attribution) -> bool:
        """Whether a speaker is a country that stood in a headline, and only goes on from there."""
        named = next((sentence for sentence in reversed(before) if sentence.marks), None)
        return named is not None and named.marks[-1][1] == said and self.heads(named)

    def heads(self, sentence: Sentence) -> bool:
        """Whether a country stands for one of its bodies in a headline: "Norland tells its losses"."""
        ends = sentence.last - 1
        if not self._masks[ends] & NEWLINE or self._masks[ends - 1] & STOP:
            return False
        name = sentence.marks[0][0].name if sentence.marks else None
        return name is not None and name[1] - name[0] == 1 and self._is_land(name[0])

    def _is_states(self, sentence: Sentence) -> bool:
        """Whether a country tells all of a sentence, for which somebody speaks."""
        names = [mark.name for mark, _ in sentence.marks]
        return all(name is not None and name[1] - name[0] == 1 and self._is_land(name[0]) for name in names)

    def _is_land(self, at: int) -> bool:
        entry = GAZETTEER[self._words[at]]
        return entry is not None and entry.is_country

    def _is_anybody(self, mark: Mark, said: Attribution) -> bool:
        """Whether a plain noun is all that is told of who counted: "Reporters"."""
        if not mark.weak or mark.name is None or said.register is not None:
            return False
        first, last = mark.name
        opens = first == 0 or bool(self._masks[first - 1] & (STOP | NEWLINE))
        return not any(self._tokens.capital(at) for at in range(first + opens, last))

    def _shifts_place(self, sentence: Sentence) -> bool:
        first = sentence.first
        return bool(
            self._masks[first] & c.PLACE_SHIFT and first + 1 < sentence.last and self._tokens.capital(first + 1)
        )


def _take_paragraph(sentences: list[Sentence], body: int, index: int, said: Attribution) -> None:
    """Give a paragraph in which nobody speaks to who closes it, whoever's report went on in it from the body.

    "Six were hurt, the mayor said", and below: "A barge sank. This was reported by the port". Whom only the headline
    names may be called otherwise.
    """
    first = index - 1 if sentences[index].opens else index
    while first > 0 and not sentences[first].opens:
        first -= 1
    told = any(sentence.marks for sentence in sentences[body:first])
    if told and not any(sentence.marks for sentence in sentences[first:index]):
        for sentence in sentences[first:index]:
            sentence.pieces = [(sentence.first, said)]


def _names_anew(said: Attribution, before: Attribution) -> bool:
    """Whether who closes a report is the body that a headline named in other words; a person's name is kept."""
    last = (before.speaker or "").split()[-_FULL_NAME:]
    personal = len(last) == _FULL_NAME and all(map(str.istitle, last))
    return said.speaker != before.speaker and not personal and is_one_speaker(said, before)


def name_in_full(sentences: list[Sentence]) -> None:
    """A headline's short name of one who speaks below: "Norland says", "the Norland ministry said"; «ДСНС» and the
    service under its full name; «ОВА» and its head.
    """
    below = {said.speaker: said for one in sentences[1:] for _, said in one.marks}
    fuller: list[tuple[Mark, Attribution]] = []
    for mark, said in sentences[0].marks:
        full = [] if said.speaker in below else [one for one in below.values() if _is_short_for(said, one)]
        fuller.append((mark, full[0] if len(full) == 1 else said))
    sentences[0].marks = fuller


def _is_short_for(said: Attribution, full: Attribution) -> bool:
    """Whether a headline gives the short name or the initials of a body: "MoR", "the Ministry of Roads (MoR)"."""
    if _stems(said) < _stems(full):
        return True
    short, long = said.speaker or "", full.speaker or ""
    if said.register is not None and full.register is not None:
        if short.isupper() and f"{full.register}.".startswith(f"{said.register}."):
            # «ДСНС» leaves out the land, «ОВА» its region.
            return True
        if short.isalpha() and said.register.rpartition(".")[2] == full.register.rpartition(".")[2]:
            # «Генштаб» does not tell whose it is.
            return True
    initials = "".join(word[0] for word in long.split())
    if f"({short})" in long or (short.isalpha() and initials.endswith(short)):
        return True
    # «очільник МВА» is «очільник Вельської міської військової адміністрації Іван Коваль»
    office, _, body = short.partition(" ")
    same = body.isalpha() and body.isupper() and long[:_STEM].casefold() == office[:_STEM].casefold()
    return same and len(body) >= _ACRONYM and body in initials.upper()


def _stems(said: Attribution) -> set[str]:
    return {word[:_STEM] for word in (said.speaker or "").casefold().split()}
