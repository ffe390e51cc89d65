"""Runs of words in which the name of a speaker may lie, up to what breaks them."""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, Tokens

#: A name is at most so many tokens long; a longer one is a sentence misread.
LONGEST = 16
#: A report, with whose it is and of what kind, has so many words.
_WRITTEN = 3
#: What a body deals with has so many words before "and".
_MATTERS = 3
#: One in quotation marks ends within so many, hyphens among them: «Північна хвиля "Ра-та-та"».
_QUOTED = 12
_KEEPS = c.NAMING | c.REPORT
_BREAKS_BACK = NEWLINE | NUMBER | NUMERAL | c.TURN | c.TIME | c.PERIOD | c.SPEECH | c.THAT
_PRONOUN = c.HE_SHE | c.IT_THEY
#: what somebody says something at, before or after
_EVENT = CONCEPTS.any((
    "occasion", "attack-noun", "attack", "me-noun", "war-noun", "aggression", "explosion", "iss-elections"
))  # fmt: skip
_NO_BEGINNING = c.ADJUNCT | c.AND | c.SKIPPED | c.WHEN | c.IN_ALL
#: words that are names as well, written with a capital: "Post", «Сорока»
_MAY_BE_NAME = c.SPEECH | c.OUTLET_WORD | NUMERAL | CONCEPTS.bit("ordinal")
#: Marks that may enclose a name: closing -> opening, and opening -> closing.
_OPENED_BY = {"»": "«", "”": "“„", "“": "„", '"': '"', ")": "("}
CLOSED_BY = {"«": "»", "“": "”", "„": "“”", '"': '"'}
_APOSTROPHES = frozenset("'’")
_LONG_DASH = "—"


class Runs:
    """Runs of words in one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Look at these tokens."""
        language = tokens.lexicon.language
        self._tokens = tokens
        self._words = tokens.words
        self._masks = tokens.masks
        self._starts = tokens.starts
        self._ends = tokens.ends
        self._size = len(tokens.words)
        self._ordinals = language.ordinal_endings
        self._verbs = language.verb_endings
        self._acts = (*language.verb_endings, *language.active_endings)
        self._plurals = language.plural_endings
        self._adverbs = language.adverb_endings
        self._oblique = (*language.genitive_endings, *language.genitive_plural_endings, *language.doer_endings)
        self._short = language.abbreviations
        #: whether the order of words is firm
        self._firm = not language.inflects

    def skip_back(self, cue: int, sentence: int) -> int:
        """The position behind the last word before a cue that is no adverb or auxiliary."""
        masks = self._masks
        at = cue
        while at > sentence:
            before = self._tokens.before(at)
            if before < sentence or not (masks[before] & (c.SKIPPED | c.PASSIVE) or self._is_adverb(before)):
                break
            at = before
        return at

    def _is_adverb(self, at: int) -> bool:
        """Whether an unknown word has the ending of an adverb: «превентивно»."""
        unknown = self._adverbs and not self._masks[at] and not self._tokens.capital(at)
        return bool(unknown and self._words[at].endswith(self._adverbs))

    def skip_ahead(self, at: int, last: int) -> int:
        """Past adverbs and the audience: "told reporters", "повідомив журналістам"."""
        while at < last:
            article = self._masks[at] & c.DETERMINER and at + 1 < last and self._masks[at + 1] & c.AUDIENCE
            if not article and not self._masks[at] & (c.SKIPPED | c.AUDIENCE):
                break
            at = at + 1 if article else self._tokens.behind(at)
        return at

    def skip_past(self, at: int, last: int) -> int:
        """Past auxiliaries: "has since released"."""
        while at < last and self._masks[at] & (c.SKIPPED | c.PASSIVE):
            at += 1
        return at

    def breaks(self, at: int) -> bool:
        """A doubled blank, a line break or the end of bold type before the token: another paragraph, a signature."""
        start, end = self._ends[at - 1], self._starts[at]
        if end - start < 2:
            return False
        gap = self._tokens.text[start:end]
        return "  " in gap or "\n" in gap or ("** " in gap and not self._tokens.capital(at - 1))

    def _chunk(self, end: int, sentence: int) -> int:
        """Where the run of words that ends before ``end`` begins."""
        masks, words, tokens = self._masks, self._words, self._tokens
        at = end
        lowest = max(sentence, end - LONGEST)
        listed = False
        while at > lowest:
            before = at - 1
            mask, word = masks[before], words[before]
            if before > lowest and word == "." and self._is_initial(before - 1, at):
                at = before - 1
                continue
            if at < end and self.breaks(at):
                break
            if not mask:
                if self._verbs and word.endswith(self._verbs) and not tokens.capital(before):
                    # «виявляють позиції ППО і передають»: behind a verb stands no name.
                    break
            elif mask & SIGN:
                if word in _OPENED_BY and (opening := self._opens(before, _OPENED_BY[word], lowest)) >= 0:
                    at = opening
                    continue
                if word == "," and listed and self._short_name(before, lowest):
                    at = before
                    continue
                if not self._inside_word(before):
                    break
            elif at < end and self.is_told(before):
                break
            elif mask & NUMBER and (self._is_ordinal(before) or self._numbers_channel(before)):
                pass
            elif mask & _PRONOUN and not self._firm:
                # «за 12 км від нього Північного»: not a name
                return end
            elif mask & _BREAKS_BACK and not mask & _KEEPS:
                if mask & c.TIME and before > lowest and masks[before - 1] & c.INDEFINITE and masks[at] & c.REPORT:
                    # "a January study"
                    return before - 1
                if not (mask & _MAY_BE_NAME and before > sentence and tokens.capital(before)):
                    at = min(end, max(at, tokens.behind(before)))
                    break
            elif mask & c.AND:
                if before - 1 < lowest or not (self._may_end_name(before - 1) or self._joins_matters(lowest, before)):
                    break
                listed = True
            elif mask & c.DETERMINER and before > sentence and not masks[before - 1] & (c.LINK | c.ADJUNCT | c.AND):
                at = before
                if not (listed and words[before - 1] == ","):
                    break
                continue
            at = before
        return self._begin(at, end, lowest)

    def is_told(self, at: int) -> bool:
        """Whether plain listeners stand behind a verb and before a name: "told reporters Norland estimates"."""
        plain = self._firm and 0 < at < self._size - 1 and self._masks[at] & c.AUDIENCE and self._masks[at - 1] & c.TELL
        return bool(plain) and self._tokens.capital(at + 1) and not self._tokens.capital(at)

    def _joins_matters(self, first: int, at: int) -> bool:
        """Whether "and" joins two things that a body deals with: «Совет национальной безопасности и обороны»."""
        masks, word = self._masks, self._words[min(at + 1, self._size - 1)]
        if self._firm or word.endswith(self._acts) or any(mask & c.NAMING for mask in masks[at - 1 : at + 2]):
            return False
        for step in range(at - 1, max(first, at - _MATTERS) - 1, -1):
            if masks[step] & c.NAMING:
                return not self._tokens.capital(at + 1)
            if masks[step] & (SIGN | NUMBER | c.SPEECH) or self._tokens.capital(step):
                break
        return False

    def _may_end_name(self, at: int) -> bool:
        """Whether a name may end before "and": «журналісти "Обрію" та "Рівнини"»."""
        while at > 1 and self._words[at - 1] == "-" and self._tokens.joined(at):
            # «Ра-ра-та»
            at -= 2
        named = self._tokens.capital(at) or self._masks[at] & c.NAMING
        return bool(named) or (not self._firm and self._words[at] in _OPENED_BY)

    def _begin(self, at: int, end: int, lowest: int) -> int:
        """Where the name begins in a run of words: behind prepositions, at the office, with its number."""
        masks, tokens = self._masks, self._tokens
        if at < end and self._words[at] == "(" and ")" in self._words[at : end - 1]:
            # "(Ida Salm/Norland Press) Moller": to whom a photo is due, and who stands behind it
            at = self._words.index(")", at) + 1
        inside = at < end and bool((masks[at] | tokens.base[at]) & c.ADJUNCT)
        while at < end and (masks[at] | tokens.base[at] & c.ADJUNCT) & _NO_BEGINNING and not masks[at] & c.NAMING:
            at = tokens.behind(at)
        if inside and not self._firm and at < end - 1 and masks[at] & c.THIS:
            # «перед этим ведомство»: what came before
            at += 1
        if inside and not self._firm:
            # «У своїй доповіді фонд»: behind where it was written stands who wrote it.
            written = (step + 1 for step in range(at, min(at + _WRITTEN, end - 1)) if masks[step] & c.REPORT)
            at = next(written, at)
            # «В беседе с "Вестником" сенатор»: behind where it was said stands who said it.
            heads = c.OFFICE | c.REGION_HEAD
            found = [step for step in range(at + 1, end) if masks[step] & heads or object_of(masks[step]) in PEOPLE]
            # «В беседе с агентством трейдеры», «с главой совета директоров мэр»
            plain = (step for step in found if not self._words[step].endswith(self._oblique))
            office = (step for step in found if not masks[step - 1] & c.NAMING)
            # «На засіданні уряду прем'єрка Юлія Коваль»: an office with its holder
            held = (step for step in found if all(map(tokens.capital, range(step + 1, min(step + 3, end)))))
            at = next(
                plain, next(office, next((step for step in held if step + 2 < end and not masks[at] & heads), at))
            )
        event = at + bool(at < end and masks[at] & c.DETERMINER)
        behind = inside or bool(at and (masks[at - 1] | tokens.base[at - 1]) & (c.ADJUNCT | c.LINK))
        if behind and self._firm and event + 1 < end and masks[event] & _EVENT and self._opens_name(event + 1):
            # "On the eve of the talks Norland's army"
            at = event + 1
        named = any((mask & c.NAMING) or object_of(mask) in PEOPLE for mask in masks[at:end])
        if inside and not named and not tokens.capital(at):
            # «Во время визита в Данию Моллер», "During a briefing Moller": behind the occasion stands who spoke on it.
            led = range(at + 1, end)
            capitals = [step for step in led if tokens.capital(step) and not masks[step - 1] & c.ADJUNCT]
            at = next((step for step in capitals if GAZETTEER[self._words[step]] is None), [*capitals, at][0])
            at -= self._words[at - 1] in CLOSED_BY
        if lowest < at - 1 and at < end and self._is_one_of(at - 1):
            # «Один из очевидцев сказал»
            at -= 2
        counted = lowest < at < end and masks[at - 1] & NUMERAL
        opens = at - 1 == lowest or bool(masks[at - 2] & SIGN)
        whole = counted and self._firm and opens and end < self._size and not masks[end] & SIGN
        if counted and (whole or any(masks[step] & c.NAMING for step in range(at, end))):
            # "Two of the officials", "the two organisations", "..., two Norburg brokers said"
            at -= 1
            if at > lowest and masks[at - 1] & c.DETERMINER:
                at -= 1
        return min(at, end)

    def _is_one_of(self, at: int) -> bool:
        """Whether a token leads from a number to those whom it is of, where a preposition does: «один из»."""
        led = not self._firm and at > 0 and self._tokens.base[at] & c.FROM
        return bool(led and self._masks[at - 1] & NUMERAL and not self._tokens.capital(at + 1))

    def _opens_name(self, at: int) -> bool:
        """Whether a capital stands behind a plain word, as where another name begins."""
        return self._tokens.capital(at) and not self._tokens.capital(at - 1)

    def _is_initial(self, at: int, last: int) -> bool:
        """Whether one letter is the beginning of a word: «в. о. мера»."""
        letter = not self._firm and len(self._words[at]) == 1 and at + 1 < last and self._words[at + 1] == "."
        return letter and self._words[at].isalpha() and self._tokens.joined(at + 1)

    def _numbers_unit(self, at: int, first: int, last: int) -> bool:
        """Whether digits tell which unit a commander has: «комбриг 13 бригади»."""
        unit = not self._firm and first < at < last - 1 and self._masks[at + 1] & c.BODY
        return bool(unit and self._masks[at - 1] & c.OFFICE)

    def _numbers_channel(self, at: int) -> bool:
        """Whether digits are part of an outlet's name: "Channel 12"."""
        return self._firm and at > 0 and bool(self._masks[at - 1] & c.OUTLET_BODY) and self._tokens.capital(at - 1)

    def _is_ordinal(self, at: int) -> bool:
        """Whether digits only tell which one it is: "the 47th Brigade"."""
        behind = at + 2 if self._words[at + 1 : at + 2] == ["-"] else at + 1
        return self._tokens.joined(at + 1) and self._words[behind] in self._ordinals if behind < self._size else False

    def _inside_word(self, at: int) -> bool:
        """A hyphen or apostrophe with letters on both sides, or the point of an abbreviation."""
        tokens = self._tokens
        if self._words[at] == "&" and 0 < at < self._size - 1:
            # "the Mill Location & Event Project"
            return tokens.capital(at - 1) and tokens.capital(at + 1)
        if not 0 < at < self._size - 1 or not tokens.joined(at) or self._masks[at + 1] & NEWLINE:
            return False
        if self._words[at] in _APOSTROPHES and self._words[at - 1].endswith(self._plurals):
            # "A doctors' group"
            return not self._masks[at + 1] & (SIGN | c.DETERMINER)
        if self._words[at] == _LONG_DASH and self._firm:
            # "no truce without a vote—a demand President Marlow has repeated"
            return False
        short = self._words[at - 1] in self._short or len(self._words[at - 1]) == 1
        if self._words[at] == "." and short and not self._masks[at + 1] & SIGN:
            # "the acting (т. в. о.) mayor", «рос. джерел»
            return True
        return tokens.joined(at + 1) or (self._words[at] == "." and at + 1 < self._size and tokens.capital(at + 1))

    def _abbreviated(self, at: int, last: int) -> bool:
        """Whether brackets only shorten what stands before and the name goes on: «глава республики (ДНР) Пушилин»."""
        tokens = self._tokens
        short = at + 3 < last and self._words[at + 2] == ")" and tokens.surface(at + 1).isupper()
        return short and tokens.capital(at + 3)

    def _closes(self, at: int, last: int) -> int:
        signs = CLOSED_BY[self._words[at]]
        for step in range(at + 2, min(at + _QUOTED, last)):
            if self._words[step] in signs:
                return step
        return -1

    def _opens(self, at: int, signs: str, lowest: int) -> int:
        if self._words[at - 1] == ",":
            return -1
        for step in range(at - 2, max(at - _QUOTED, lowest - 1), -1):
            if self._words[step] in signs and not self._tokens.joined(step):
                return step
        return -1

    def _short_name(self, comma: int, lowest: int) -> bool:
        """Whether at most three words with capitals stand before the comma: "Ukraine, the U.S. and South Korea"."""
        at = comma
        while at > lowest and comma - at < 4 and not self._masks[at - 1] & SIGN:
            at -= 1
        return 0 < comma - at < 4 and self._tokens.capital(at) and self._tokens.capital(comma - 1)
