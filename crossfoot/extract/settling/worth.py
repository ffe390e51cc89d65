"""Whether a number that no rule reads is a figure of the war all the same."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.objects import AIR, MACHINES, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, BE, FROM, HEDGE, IN, OF, Phrase
from crossfoot.extract.referring import is_of_the_text
from crossfoot.extract.rule import Rule
from crossfoot.extract.side_words import FOES
from crossfoot.extract.subject import Subject
from crossfoot.extract.tokens import SIGN, Tokens
from crossfoot.extract.warring import names_any

#: weapons of an attack, none of them shot down
_SENT = AIR - {"aircraft", "helicopter", "aerial_target", "target", "munition"}
#: what comes in a raid, told in all
_COME, _TOTAL = _SENT | {"aerial_target"}, CONCEPTS.bit("total")
_STRIKE = CONCEPTS.any(("strike", "when-night", "when-overnight"))
_RAID, _DOWNED = CONCEPTS.any(("attack-noun", "attack-with")), CONCEPTS.any(("shoot-down", "destroy", "suppress"))
#: Prisoners of whom none of these is told are held.
_RELEASE = CONCEPTS.any(("exchange", "set-free", "come-back", "give-back", "swap-for", "negation", "let-go"))
#: who may be held, where, and by whom: "it holds"
_HELD = PEOPLE - {"rescuer", "worker", "medic", "police_officer", "refugee", "displaced_person", "resident"}
_HOLD, _HELD_THERE, _PRISON = (CONCEPTS.bit(name) for name in ("hold-people", "held-there", "prison"))
_LET_GO = CONCEPTS.bit("let-go")
_IT, _PRISON_REACH = CONCEPTS.bit("it-they"), 4
_STRIKES = frozenset({"strike", "attack"})
_OBJECT_IN_AIR = CONCEPTS.any(AIR)
#: What attacks are made with stands within so many tokens behind them: «атак ударними дронами».
_WITH_WHAT = 3
#: strikes that are needed or planned, told within so many tokens of them
_WANTED, _WANTED_REACH = CONCEPTS.bit("wanted"), 6
#: "they", and within how many tokens before what they are was named
_THOSE, _NAMED_BEFORE = CONCEPTS.bit("those-counted"), 20
_SHELLING, _BY_AGENT = CONCEPTS.bit("shelling"), CONCEPTS.bit("by-agent")
#: measures of land, and what becomes of it
_LAND, _TAKEN = frozenset({"km2", "mi2"}), CONCEPTS.any(("lose", "capture", "occupy", "territory-verb", "set-free"))
#: the raid that weapons were in is named within so many tokens behind them
_WAVE, _RAID_REACH = CONCEPTS.bit("wave"), 6
_IN_FLIGHT = CONCEPTS.bit("in-flight")
_FIRE, _ONTO = CONCEPTS.bit("fire"), CONCEPTS.bit("on")


class Worth:
    """Says of the numbers of one text whether they are worth a figure, and of which rule."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule], subject: Subject) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._subject = subject
        self._inflects = tokens.lexicon.language.inflects

    def worth(self, phrase: Phrase, bits: int, span: tuple[int, int], listed: bool) -> bool:
        """Whether a number without a rule is worth a figure: in a text on the war, about a thing that is counted."""
        bears = phrase.model or self._subject.bears(bits, *span) or self._changes_hands(phrase, bits, span)
        if not bears or is_of_the_text(self._tokens, phrase):
            return False
        if (
            phrase.number.words
            and phrase.number.low == 1
            and phrase.noun < 0
            and (not phrase.unit or phrase.unit in TIME_UNITS)
            and not (phrase.of_next or phrase.of_them or phrase.each)
        ):
            return self._one_of(phrase, listed)
        if phrase.object or phrase.other_noun or phrase.unit or phrase.number.kind is Kind.ORDINAL:
            return True
        return self._subject.is_war or self._subject.names_war(bits, *span)

    def _changes_hands(self, phrase: Phrase, bits: int, span: tuple[int, int]) -> bool:
        """ "Norland has lost 40 square kilometres": land that somebody at war takes or loses."""
        return phrase.unit in _LAND and bool(bits & _TAKEN) and names_any(self._tokens, *span)

    def _one_of(self, phrase: Phrase, listed: bool) -> bool:
        """The word one counts in a list ("... and one from Riga") and where what it is one of is named."""
        at = phrase.last
        if at >= len(self._masks):
            return False
        if listed and self._masks[at] & (FROM | IN | BE):
            return True
        if listed and phrase.object in MACHINES:
            # "Five reactors are shut down, one runs"
            return True
        if not self._masks[at] & OF:
            return False
        return any(self._masks[step] & OBJECT for step in range(at, min(len(self._masks), at + 5)))

    def fallback(self, phrase: Phrase, bits: int, span: tuple[int, int]) -> Rule:
        """The rule of a number that no word governs: by its unit, as prisoners, as a strike, or as a bare count."""
        if phrase.unit:
            for rule in self._rules.values():
                if phrase.unit in rule.units and not rule.patterns:
                    # "The fire covered two hectares": nobody took them.
                    burnt = rule.name == "territory" and bits & _FIRE
                    return self._rules["count-other"] if burnt else rule
        if phrase.object in _HELD and self._is_held(phrase, bits):
            return self._rules["captured"]
        guess = phrase.guess if phrase.noun < 0 and not phrase.other_noun else None
        if guess in _SENT and bits & _RAID and not bits & _DOWNED:
            # «Наймасованіша атака дронів, понад 200 одиниць»
            return self._rules["launched"]
        if not guess and phrase.noun < 0 and not (phrase.object or phrase.other_noun) and self._is_of_those(phrase):
            phrase.object = self._sent_before(phrase.first)
        if phrase.object in _SENT and bits & (_RAID | _STRIKE) and self._is_told_to_be(phrase):
            # «У нічному ударі було понад 140 ракет»
            return self._rules["launched"]
        if phrase.object in _COME and bits & _TOTAL and not bits & _DOWNED and self._sums_raid(phrase, span[0]):
            # «Вони вдарили по порту. Усього – понад 80 цілей»
            return self._rules["launched"]
        if phrase.object == "wave" and bits & _OBJECT_IN_AIR and phrase.number.kind is Kind.CARDINAL:
            # "The drones came in three waves", «ракети йшли двома хвилями»
            return self._rules["launched"]
        if phrase.object in _SENT and not bits & _DOWNED and self._is_of_a_raid(phrase):
            return self._rules["launched"]
        hostile = phrase.noun >= 0 and self._tokens.concepts(phrase.number.last, phrase.noun) & FOES
        bound = self._heads_for(phrase) and (phrase.object or self._sent_before(phrase.first))
        flying = bits & _IN_FLIGHT or hostile or self._is_of_those(phrase) or bound
        if (phrase.object or bound) in _SENT and phrase.number.low > 1 and flying and not bits & _DOWNED:
            # "Some 60 drones were in the air", «повідомляють про 60 БПЛА в напрямку міста», «7 БпЛА на Лужани»
            return self._rules["launched"]
        return self._rules["launched" if self._in_strikes(phrase) else "count-other"]

    def _is_held(self, phrase: Phrase, bits: int) -> bool:
        """Whether those counted are said to be held: "the 12 sailors held since May", "30 clerks in Norland jails"."""
        at = phrase.last
        if self._masks[at : at + 1] and self._tokens.base[at] & _IT:
            # "The 23 men it holds"
            return bool(self._tokens.concepts(at + 1, at + 2) & _HOLD)
        base, size = self._tokens.base, len(self._masks)
        # "Eleven sailors were held for 148 days"
        at += at < size and bool(base[at] & BE)
        behind = self._tokens.concepts(at, at + _PRISON_REACH)
        there = at < size and bool((base[at] | self._masks[at]) & _HELD_THERE)
        if not bits & _LET_GO and (there or behind & _PRISON):
            return True
        return phrase.object == "prisoner" and not bits & _RELEASE

    def _is_of_those(self, phrase: Phrase) -> bool:
        """ "They were about 60", «їх було близько 60»: those who were named last."""
        at = phrase.first - 1
        return at > 0 and bool(self._masks[at] & BE and self._masks[at - 1] & _THOSE)

    def _heads_for(self, phrase: Phrase) -> bool:
        """Whether only where to is told of what flies, and a town named: «7 БпЛА на Лужани», «БпЛА на Лужани (7)»."""
        at = phrase.last
        if phrase.first and self._tokens.words[phrase.first - 1] == "(":
            at = phrase.first - 2
            while at > 0 and self._tokens.capital(at):
                at -= 1
        if not self._inflects or at + 1 >= len(self._masks) or not self._masks[at] & _ONTO:
            return False
        return self._tokens.capital(at + 1) and not self._tokens.surface(at + 1).isupper()

    def _is_of_a_raid(self, phrase: Phrase) -> bool:
        """ "63 drones in the first two waves"."""
        if not self._tokens.concepts(phrase.last, phrase.last + 1) & IN:
            return False
        return bool(self._tokens.concepts(phrase.last + 1, phrase.last + _RAID_REACH) & (_RAID | _WAVE))

    def _sent_before(self, first: int) -> str | None:
        """What was sent against somebody and named last within a few words."""
        for step in range(first - 1, max(-1, first - _NAMED_BEFORE), -1):
            found = object_of(self._masks[step])
            if found is not None:
                return found if found in _SENT else None
        return None

    def _sums_raid(self, phrase: Phrase, first: int) -> bool:
        """Whether a sentence gives no more than the sum of what came in the raid that the sentence before tells of."""
        at = bisect_left(self._tokens.sentences, (first, 0)) - 1
        plain = all(mask & (_TOTAL | SIGN | HEDGE | BE) for mask in self._masks[first : phrase.number.first])
        return plain and at >= 0 and bool(self._tokens.concepts(*self._tokens.sentences[at]) & _RAID)

    def _is_told_to_be(self, phrase: Phrase) -> bool:
        """Whether "was" or "were" stands beside a number."""
        before = self._masks[phrase.first - 1] if phrase.first else 0
        return bool((before | self._tokens.concepts(phrase.last, phrase.last + 1)) & BE)

    def _in_strikes(self, phrase: Phrase) -> bool:
        """ "Two separate strikes hit the port", "100 drone attacks", «сто атак дронами»: carried out from afar."""
        number = phrase.number
        if number.kind is not Kind.CARDINAL or phrase.object not in _STRIKES or self._is_wanted(phrase):
            return False
        if phrase.object == "strike" and phrase.noun >= 0 and not self._masks[phrase.noun] & _SHELLING:
            # "Shellings and acts of terror": two kinds under one number
            return not self._tokens.concepts(phrase.last, phrase.last + 1) & AND
        before = self._masks[phrase.first - 1] if phrase.first else 0
        if phrase.object == "strike" and self._inflects:
            # «Зафіксовано 103 обстріли»
            return not self._tokens.concepts(phrase.last, phrase.last + 1) & AND
        if phrase.object == "strike":
            after = self._tokens.concepts(phrase.last, phrase.last + 1)
            return bool(before & (IN | _BY_AGENT | BE) or after & BE)
        with_what = self._tokens.concepts(number.last, phrase.last + _WITH_WHAT)
        return bool(with_what & _OBJECT_IN_AIR)

    def _is_wanted(self, phrase: Phrase) -> bool:
        """Whether strikes are needed, planned or possible, but none was carried out."""
        first = max(0, phrase.first - _WANTED_REACH)
        told = self._tokens.concepts
        return bool((told(first, phrase.first) | told(phrase.last, phrase.last + _WANTED_REACH)) & _WANTED)
