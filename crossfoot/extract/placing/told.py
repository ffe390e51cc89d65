"""Places that a sentence tells of without a word for where: "Lowford lost its last line", «Луки обстріляли двічі»."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.stems import is_adjective
from crossfoot.extract.placing.mention import Mention, Role, is_dateline
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import Tokens

_OFFICES = CONCEPTS.any(("speaker-office", "speaker-body", "state-office", "state-body"))
#: "To Lowford", "between Lowford and Highford", "(Lowford)": where something went, lies or is from.
_LEADS = CONCEPTS.any(("to", "where-from", "where-told"))
#: Names of towns that tell no place: "Lowford time", "Lowford said"
NO_PLACE = SEAT | CONCEPTS.bit("clock")
_BETWEEN = CONCEPTS.bit("where-between")
#: So far before a name stands "between": "between the northern exclave of".
_LEAD = 6
#: So near a name stands the office that makes it whose it is: "Lowford's long-serving mayor".
_OFFICE = 3
_SEA = "sea"
#: So many letters tell a name in every case.
_STEM = 4


class Told:
    """Finds in one text the places that sentences tell of."""

    def __init__(self, tokens: Tokens, mentions: list[Mention]) -> None:
        """``mentions`` are all of the text in order."""
        self._tokens, self._mentions = tokens, mentions
        self._firsts = [mention.first for mention in mentions]

    def before(self, first: int, start: int) -> Mention | None:
        """The nearest such place before the token ``first`` in the sentence that begins at ``start``."""
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, first)
        named = reversed(self._mentions[low:high])
        return next((mention for mention in named if self._is_told_of(mention, start)), None)

    def only(self, start: int, last: int) -> Mention | None:
        """The one such place of the sentence ``[start, last)``, if it names no other."""
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, last)
        small = [mention for mention in self._mentions[low:high] if WIDTH[mention.kind] < WIDTH["country"]]
        return small[0] if len(small) == 1 and self._is_told_of(small[0], start) else None

    def _is_told_of(self, mention: Mention, start: int) -> bool:
        """Whether a name is no government's, official's or company's, and no mere direction."""
        tokens, first, last = self._tokens, mention.first, mention.last
        if mention.role is not Role.NAMED or WIDTH[mention.kind] >= WIDTH["country"] or mention.kind == _SEA:
            return False
        if mention.code is None or is_dateline(mention) or tokens.masks[first] & NO_PLACE:
            return False
        if last < len(tokens.words) and tokens.capital(last):
            # "Lowford Steel", "Lowford Mayor Dana Bell"
            return False
        if tokens.concepts(max(start, first - _LEAD), first) & _BETWEEN or self._is_aside(first, start):
            return False
        if is_adjective(tokens.words[first]) and mention.kind == "city":
            # «Лукский завод»: what is called after it
            return False
        beside = tokens.concepts(max(start, first - _OFFICE), min(last + _OFFICE, len(tokens.words)))
        return not beside & _OFFICES and not self._may_be_a_word(mention, start)

    def _may_be_a_word(self, mention: Mention, start: int) -> bool:
        """Whether a name that opens its sentence may be any word: «Атаки тривали», unlike one that the text repeats."""
        tokens, first = self._tokens, mention.first
        bare = mention.kind == "city" and mention.last - first == 1 and not mention.labelled
        opens = not any(tokens.capital(at) for at in range(start, first))
        if not bare or not opens or not tokens.lexicon.language.inflects:
            return False
        stem = mention.text[:_STEM]
        return not any(other.text.startswith(stem) and other.role is not Role.NAMED for other in self._mentions)

    def _is_aside(self, first: int, start: int) -> bool:
        """Whether a name stands in brackets, or behind a word for where something goes or is from."""
        words = self._tokens.words[start:first]
        if words and self._tokens.base[first - 1] & _LEADS:
            return True
        return words.count("(") > words.count(")")
