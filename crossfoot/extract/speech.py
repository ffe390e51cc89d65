"""The phrase that names a speaker beside a cue: "the ministry" in "the ministry said", "МАГАТЕ" in "підтвердили в МАГАТЕ"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
SAY, WEAK, RELAY, ALLEGE, TELL = (_bit(name) for name in ("say", "say-weak", "relay", "allege", "tell"))
SPEECH = SAY | WEAK | RELAY | ALLEGE | TELL
ACCORDING, ACCOUNT, ACCOUNT_OF, HIS_ACCOUNT = (
    _bit(name) for name in ("according", "account", "account-of", "his-account")
)
CITE, QUOTED_BY, BY, SAYING = (_bit(name) for name in ("cite", "quoted-by", "by-agent", "saying"))
THIS_NEWS, PASSIVE, SKIPPED, NOT = (_bit(name) for name in ("this-news", "passive", "say-skip", "say-not"))
HE_SHE, IT_THEY, SAME_BODY = (_bit(name) for name in ("he-she", "it-they", "same-body"))
OFFICE, BODY, VOICE, REPORT = (_bit(name) for name in ("speaker-office", "speaker-body", "voice", "report-noun"))
AUDIENCE, THAT, TURN, ADJUNCT = (_bit(name) for name in ("audience", "that", "turn", "adjunct"))
SPEAKER_IN, THEY_SAY, ABOUT_THIS = (_bit(name) for name in ("speaker-in", "they-say", "about-this"))
DETERMINER, INDEFINITE, LINK, AND = (_bit(name) for name in ("determiner", "indefinite", "name-link", "and"))
DASH = _bit("dash")
TIME = CONCEPTS.any(("month", "weekday", "unit"))
NAMING = OFFICE | BODY | VOICE
#: Verbs of what is reported end the name of who reports it.
DEED = CONCEPTS.any(
    ("launch", "shoot-down", "suppress", "kill", "die", "injure", "rescue", "capture", "destroy", "damage", "without-power")
)

_ENDS_NAME = SPEECH | TURN | THAT | CITE | QUOTED_BY | ACCORDING | PASSIVE | DEED | NEWLINE
_ENDS_LATER = STOP | NUMBER | NUMERAL | TIME | ADJUNCT

#: A name is at most so many tokens long; a longer one is a sentence misread.
LONGEST = 16
_OPENING, _CLOSING = "«“„\"'‘", "»”“\"'’"


class Namer:
    """Finds the name before or behind a cue in one text. Ranges are half-open, in tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._masks = tokens.masks
        self._size = len(tokens.words)

    def likely(self, first: int, last: int, sentence: int) -> bool:
        """Whether the words can name a speaker: an office, a body, a pronoun, a name with a capital."""
        tokens = self._tokens
        for at in range(first, last):
            if self._masks[at] & (NAMING | HE_SHE | IT_THEY | SAME_BODY | REPORT):
                return True
            if at > sentence and tokens.capital(at):
                return True
        return False

    def before(self, cue: int, sentence: int) -> tuple[int, int] | None:
        """The name right before a cue: "DTEK, the largest private producer, said" gives DTEK."""
        end = self.skip_back(cue, sentence)
        if end <= sentence:
            return None
        first = end if self._words[end - 1] == "," else self._chunk(end, sentence)
        if first < end and self.likely(first, end, sentence):
            return first, end
        if self._words[first - 1] != "," or first - 1 <= sentence:
            # One word at the beginning of a sentence may be a name or a plain noun.
            return (first, end) if first < end <= first + 3 and first == sentence else None
        # An apposition or an adverb stands between two commas: the name stands before the first.
        apposition = (first, end)
        if first == end:
            end -= 1
            first = self._chunk(end, sentence)
            apposition = (first, end)
            if first <= sentence + 1 or self._words[first - 1] != ",":
                return (first, end) if first < end and self.likely(first, end, sentence) else None
        name = self._chunk(first - 1, sentence)
        if name >= first - 1 or not self.likely(name, first - 1, sentence - 1):
            return None
        if self._personal(*apposition):
            return name, apposition[1]
        return name, first - 1

    def behind(self, first: int, last: int) -> tuple[int, int] | None:
        """The name that begins at ``first``, ended by punctuation, a verb or an adverbial before ``last``."""
        masks, words = self._masks, self._words
        at = first
        while at < last and at - first < LONGEST:
            mask = masks[at]
            if at > first and self._breaks(at):
                break
            if mask & SIGN:
                if words[at] in _OPENING and (closing := self._closes(at, last)) > 0:
                    at = closing + 1
                    continue
                if not self._inside_word(at):
                    break
            elif mask & _ENDS_NAME and not mask & NAMING or at > first and mask & _ENDS_LATER and not mask & NAMING:
                break
            at = self._tokens.behind(at)
        at = min(at, last)
        while at > first and (masks[at - 1] & (LINK | DETERMINER) or words[at - 1] in ",.;:-–—") and not masks[at - 1] & NAMING:
            at -= 1
        return (first, at) if at > first else None

    def skip_back(self, cue: int, sentence: int) -> int:
        """The position behind the last word before a cue that is no adverb or auxiliary."""
        masks = self._masks
        at = cue
        while at > sentence and masks[at - 1] & (SKIPPED | PASSIVE) and not masks[at - 1] & HE_SHE:
            at -= 1
        return at

    def skip_ahead(self, at: int, last: int) -> int:
        """Past adverbs and the audience: "told reporters", "повідомив журналістам"."""
        while at < last and self._masks[at] & (SKIPPED | AUDIENCE):
            at = self._tokens.behind(at)
        return at

    def _chunk(self, end: int, sentence: int) -> int:
        """Where the run of words that ends before ``end`` begins."""
        masks, words, tokens = self._masks, self._words, self._tokens
        at = end
        lowest = max(sentence, end - LONGEST)
        listed = False
        while at > lowest:
            before = at - 1
            mask, word = masks[before], words[before]
            if at < end and self._breaks(at):
                break
            if mask & SIGN:
                if word in _CLOSING and (opening := self._opens(before, lowest)) >= 0:
                    at = opening
                    continue
                if word == ")" and (opening := self._back_to(before, "(", lowest)) >= 0:
                    at = opening
                    continue
                if word == "," and listed and self._short_name(before, lowest):
                    at = before
                    continue
                if not self._inside_word(before) and not (mask & STOP and before > sentence and word == "."):
                    break
            elif mask & (NEWLINE | NUMBER | NUMERAL | TURN | TIME | SPEECH | THAT) and not mask & NAMING:
                break
            elif mask & AND:
                if before - 1 < lowest or not (tokens.capital(before - 1) or masks[before - 1] & NAMING):
                    break
                listed = True
            elif mask & DETERMINER and before > sentence and not masks[before - 1] & (LINK | ADJUNCT | AND):
                at = before
                break
            at = before
        while at < end and masks[at] & (ADJUNCT | AND) and not masks[at] & NAMING:
            at += 1
        return at

    def _breaks(self, at: int) -> bool:
        """A doubled blank or a line break before the token: another paragraph, a button, a signature."""
        tokens = self._tokens
        start, end = tokens.ends[at - 1], tokens.starts[at]
        return end - start > 1 and ("  " in tokens.text[start:end] or "\n" in tokens.text[start:end])

    def _inside_word(self, at: int) -> bool:
        """A hyphen or apostrophe with letters on both sides, or the point of an initial."""
        tokens = self._tokens
        return 0 < at < self._size - 1 and tokens.joined(at) and (tokens.joined(at + 1) or self._words[at] == ".")

    def _closes(self, at: int, last: int) -> int:
        for step in range(at + 2, min(at + 8, last)):
            if self._words[step] in _CLOSING:
                return step
        return -1

    def _opens(self, at: int, lowest: int) -> int:
        for step in range(at - 2, max(at - 8, lowest - 1), -1):
            if self._words[step] in _OPENING and not self._tokens.joined(step):
                return step
        return -1

    def _back_to(self, at: int, sign: str, lowest: int) -> int:
        for step in range(at - 1, max(at - 7, lowest - 1), -1):
            if self._words[step] == sign:
                return step
        return -1

    def _short_name(self, comma: int, lowest: int) -> bool:
        """Whether at most three words with capitals stand before the comma: "Ukraine, the U.S. and South Korea"."""
        at = comma
        while at > lowest and comma - at < 4 and not self._masks[at - 1] & SIGN:
            at -= 1
        return at < comma and self._tokens.capital(at) and self._tokens.capital(comma - 1) and comma - at < 4

    def _personal(self, first: int, last: int) -> bool:
        """Two or three words with capitals and nothing else: "the spokesperson, Dmitry Peskov, said"."""
        return 2 <= last - first <= 3 and all(self._tokens.capital(at) for at in range(first, last))
