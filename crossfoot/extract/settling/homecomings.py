"""Those who come home from captivity, alive or dead: prisoners and bodies, whatever else the text calls them."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.lists import Header
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.phrase import OF
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.tokens import Tokens

_bit = CONCEPTS.bit
_BODY, _EXCHANGE, _DEAD = _bit("body"), _bit("exchange"), _bit("dead-people")
_SWAP = _bit("swap")
_HOME, _SWAP_FOR = CONCEPTS.any(("exchange", "give-back")), _bit("swap-for")
_HANDED = CONCEPTS.any(("exchange", "set-free"))
_RECEIVE, _BACK = _bit("receive"), CONCEPTS.any(("swap-for", "prisoner", "war-captivity"))
_HOSPITAL = CONCEPTS.any(("hospital", "morgue", "to-hospital"))
#: who looks for the dead finds them
_FOUND = CONCEPTS.any(("find-people", "rescue", "found-dead"))
#: words of captivity, and who was in it
_TAKEN = _bit("capture")
_CAPTIVES, _HELD = CONCEPTS.any(("war-captivity", "prisoner")), MILITARY_PEOPLE | {"prisoner"}
_CAPTIVE_WORDS = FAMILIES.of_concepts(_CAPTIVES)
#: No more are freed from captivity; those who come home by the hundred thousand fled.
_FREED = 20_000
#: rules of people who come home, or died
_HOMECOMING = frozenset({"exchanged", "killed"})


class Homecomings:
    """Sets right what the numbers of one text count of those who come home."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._inflects = tokens.lexicon.language.inflects

    def of_captives(self, reading: Reading, recent: list[Reading], bits: int) -> None:
        """«Из плена вернулись 300 человек», «тысяча на тысячу», "96 people came home" in a text on prisoners: who comes
        back from captivity is a prisoner, where that is told; who is freed from a lift is none.
        """
        phrase = reading.phrase
        for_so_many = phrase.swapped or self._tokens.concepts(phrase.last, phrase.last + 1) & _SWAP_FOR
        if reading.rule.name == "exchanged" and for_so_many and phrase.noun < 0 and not phrase.other_noun:
            # «77 на 77»: whoever was told of before
            phrase.object = reading.rule.default
        if phrase.object == "resident" and reading.rule.name == "exchanged":
            # Who came back to a town was held nowhere.
            phrase.object = "prisoner" if bits & (_CAPTIVES | _SWAP) or self._tells_captives(reading) else "resident"
            return
        if phrase.other_noun or phrase.object not in ("person", None, *MILITARY_PEOPLE):
            return
        if not self._inflects:
            if reading.rule.name == "count-other" and phrase.object in MILITARY_PEOPLE and bits & _RECEIVE:
                # "Norland confirmed that it had received 185 servicemen"
                phrase.object = "prisoner" if self._tells_captives(reading) else phrase.object
            told = bits & _SWAP or self._tells_captives(reading)
            if reading.rule.name == "exchanged" and phrase.number.high < _FREED and told:
                phrase.object = reading.rule.default
            return
        if phrase.object in MILITARY_PEOPLE:
            return
        if reading.rule.name == "captured" and phrase.noun < 0 and reading.match is not None:
            # «Пятеро сдались в плен»
            taken = self._masks[reading.match.governor] & _TAKEN
            phrase.object = "prisoner" if taken else phrase.object
        if reading.rule.name != "exchanged":
            return
        before = (other for other in recent if other.rule is reading.rule)
        if bits & (_CAPTIVES | _SWAP) or any(other.phrase.object in _HELD for other in before):
            phrase.object = reading.rule.default

    def _tells_captives(self, reading: Reading) -> bool:
        """Whether the text tells of prisoners or captivity up to the end of a sentence."""
        return self._tokens.next_of(_CAPTIVE_WORDS, 0) < reading.sentence[1]

    def bodies(self, reading: Reading, header: Header | None) -> None:
        """ "Brought home the bodies of 40 soldiers, nine dead from Lyman": who comes home dead is no prisoner."""
        phrase, masks = reading.phrase, self._masks
        if phrase.unit or reading.rule.name not in _HOMECOMING:
            return
        first = header.first if header else reading.sentence[0]
        if phrase.object == "body":
            # «Репатрійовано 14 тіл полеглих»
            told = self._tokens.concepts(first, reading.sentence[1])
            if reading.rule.name == "killed" and self._hands_over(told, _HOME):
                reading.rule = self._rules["bodies-returned"]
            return
        before = self._tokens.concepts(first, phrase.first)
        owned = phrase.first > 1 and masks[phrase.first - 1] & OF and masks[phrase.first - 2] & _BODY
        dead = phrase.object in PEOPLE and self._tokens.concepts(phrase.number.last, phrase.last) & _DEAD
        listed = before & _BODY and (header is not None or reading.rule.name == "exchanged")
        told = before | self._tokens.concepts(phrase.last, reading.sentence[1])
        if (owned or dead or listed) and self._hands_over(told, _EXCHANGE if listed else _HANDED):
            phrase.object, reading.rule = "body", self._rules["bodies-returned"]

    def _hands_over(self, told: int, verbs: int) -> bool:
        """Whether a sentence with these concepts tells who was handed over; a morgue receives the dead of a strike."""
        return bool(told & verbs or (told & _RECEIVE and not self._inflects and not told & _HOSPITAL and told & _BACK))

    def brought_in(self, reading: Reading, bits: int) -> None:
        """ "The hospital received the bodies of nine people": they were killed, nobody gave them back."""
        match, phrase = reading.match, reading.phrase
        found = bits & (_HOSPITAL | _FOUND) and not bits & _HOME
        if phrase.object == "body" and reading.rule.name == "count-other" and found:
            # "34 bodies were brought to hospitals", «до моргу доправили 14 тіл», "nine bodies were found"
            reading.rule = self._rules["killed"]
            phrase.object = "person" if bits & _HOSPITAL else "body"
        received = match is not None and match.pattern is not None and match.pattern.near == "receive"
        if received and bits & _HOSPITAL and not bits & _EXCHANGE and reading.phrase.object in PEOPLE:
            reading.rule = self._rules["killed"]
