"""What a match costs: each shape of a pattern has a place where its governor may stand at all, and how far it may."""

from __future__ import annotations

from crossfoot.extract.governing.asides import INCLUDED
from crossfoot.extract.governing.barred import Barred
from crossfoot.extract.governing.denials import Denials
from crossfoot.extract.governing.distances import NAMES_SOURCE, PARTED, Distances
from crossfoot.extract.governing.governors import Entry
from crossfoot.extract.governing.match import TOLL
from crossfoot.extract.governing.voice import Voice
from crossfoot.extract.language import Head, of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import OBJECT, PEOPLE, PLACES, PLANES, object_of
from crossfoot.extract.pattern import Pattern, Shape
from crossfoot.extract.phrase import AND, FROM, IN, OF, PREPOSITION, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.tokens import INNER, NEWLINE, SIGN, STOP, Tokens
from crossfoot.model.measure import Measure

_bit = CONCEPTS.bit
#: what a plant had, told within so many tokens before how much
_HAD, _HAD_REACH = CONCEPTS.bit("have"), 8
_HARM, _PEOPLE = CONCEPTS.any(("kill", "injure")), CONCEPTS.any(PEOPLE)
_, _SUBJECT, _OBJECT, _BESIDE, _WITH, _HEAD = Shape
_CLAUSE, _FOR = _bit("clause"), _bit("for")
_CLOSED = IN | _CLAUSE
_OPENS = AND | _CLAUSE
#: "allegedly", "later"
_ADVERBS = CONCEPTS.any(("adverb", "say-skip"))
#: what puts a noun aside: "after", "because of"
_ADJUNCT = PREPOSITION | CONCEPTS.any(("adjunct", "after"))
_DOWNED = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.DESTROYED})
#: prepositions of places, which may stand before what happened there
_ON, _WITH_LINK, _DASHES = _bit("on"), _bit("with"), frozenset("—–-")
_FORCES = _bit("forces")
_TO, _IT, _LEFT = _bit("to"), _bit("it-they"), _bit("left-behind")
_BEFORE = frozenset({IN, _ON, _WITH_LINK})
#: what is still to be done
_MUST = _bit("must")
_IMPACT = _bit("impact")
#: what is aimed at, of whatever kind
_AIM = CONCEPTS.any(("target", "aerial_target"))
#: What a verb costs more that only describes those counted.
_DESCRIBED = 2.0
RISE, _TAKE_TOLL, _COMES_TO = _bit("rise"), _bit("take-toll"), _bit("comes-to")
#: The verb that takes a toll stands within so many tokens before it.
_TAKEN = 4


class Costs:
    """What the matches of one text cost."""

    def __init__(self, tokens: Tokens, governing: int, barred: Barred, denials: Denials, voice: Voice) -> None:
        """Prepare for one text; ``governing`` are the concepts of all words that may govern."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._governing = governing
        self._barred, self._denials, self._voice = barred, denials, voice
        distances = Distances(tokens, governing, barred)
        self._far, self._beside = distances.between, distances.beside
        self._free_order = tokens.lexicon.language.head is Head.FIRST
        self._doing = tokens.lexicon.language.doing_endings
        self._means = tokens.lexicon.language.means_endings
        self._pasts = of_several(tokens.lexicon.language.past_endings + tokens.lexicon.language.verb_endings)

    def of(self, entry: Entry, phrase: Phrase, governor: int) -> float | None:
        """What it costs that a pattern's governor reads a phrase from where it stands; None where it cannot."""
        pattern, left = entry.pattern, governor < phrase.first
        shape = pattern.shape
        if shape is _HEAD:
            return pattern.extra
        if left and (self.is_told_apart(phrase) or self._is_of_clause_before(governor, phrase)):
            return None
        if governor >= phrase.last and not self._free_order and self._harms_others(governor):
            # "Fired drones, one wounding four soldiers"
            return None
        if governor > phrase.last and not self._free_order:
            if self._denials.is_denied(governor) or self._masks[governor - 1] & _FOR:
                # "One drone, but no damage", "two cannot be saved", "two soldiers jailed for killing"
                return None
            if self._masks[phrase.last] & _MUST:
                # "Three of these must be pulled down"
                return None
        down = entry.rule.measure is Measure.INTERCEPTED or (self._free_order and entry.rule.measure in _DOWNED)
        if (left or self._free_order) and down and self._barred.fails(governor):
            # "Air defence failed to stop nine missiles", «четыре ракеты не удалось перехватить»
            return None
        if entry.rule.measure is Measure.POWER_LOST and self._is_at_hand(phrase, governor):
            return None
        if entry.rule.measure is Measure.PLACES_DEBRIS and self._is_means(governor):
            # «Посічено уламками десять квартир»
            return None
        if shape is _OBJECT:
            return self._as_object(pattern, phrase, governor) if left else None
        if shape is _BESIDE:
            if self._free_order and governor > phrase.noun >= 0 and self._masks[governor] & _FORCES:
                # «18 солдат армии Норландии погибли»: whose they are, and not how strong it is
                return None
            gap = self._beside(governor, phrase)
            return None if gap is None else gap - 0.5 + pattern.extra
        if shape is _WITH:
            if not left and self._free_order:
                return self._led_before(entry, phrase, governor)
            if not left or not self._linked(phrase, entry.link, governor):
                return None
            if self._free_order and self._is_cause(governor, phrase):
                return None
            return self._far(governor, phrase) * 0.5 + pattern.extra
        if shape is _SUBJECT and self._narrows(governor, phrase):
            return None
        if shape is _SUBJECT:
            return self._as_subject(pattern, phrase, governor, left)
        return self._as_verb(entry, phrase, governor, left)

    def _is_at_hand(self, phrase: Phrase, governor: int) -> bool:
        """ "Had 15 GW, but lost it", "was reduced to 9 GW", «снизилась до 9 ГВт»: what there was, or is left."""
        if governor < phrase.first:
            return bool(self._tokens.base[self._tokens.before(phrase.first)] & _TO)
        return bool(self._tokens.concepts(max(0, phrase.first - _HAD_REACH), phrase.first) & _HAD)

    def _harms_others(self, governor: int) -> bool:
        """Whether a verb tells what somebody is doing to people who stand behind it."""
        if not self._masks[governor] & _HARM or not self._words[governor].endswith(self._doing):
            return False
        behind = self._tokens.behind(governor)
        return bool(self._tokens.concepts(behind, behind + 2) & (NUMBERISH | _PEOPLE))

    def _is_means(self, at: int) -> bool:
        """Whether a noun only tells by what means a verb right before it did something, by its ending."""
        if not self._means or not self._words[at].endswith(self._means):
            return False
        return bool(at and self._masks[self._tokens.before(at)] & self._governing)

    def _led_before(self, entry: Entry, phrase: Phrase, governor: int) -> float | None:
        """What it costs that a place stands before what happened there, where the order of words is free.

        «В четырёх местах зафиксированы попадания», «по 11 сёлам выпущено 40 снарядов», «36 снарядами обстріляли село»
        """
        if entry.link not in _BEFORE:
            return None
        if not (self._tells_means(phrase) if entry.link == _WITH_LINK else self._leads(phrase, entry.link)):
            return None
        if governor > phrase.last and self._masks[self._tokens.before(governor)] & (_ADJUNCT | AND):
            # «В семи районах после обстрелов нет воды», «влучання на 21 локації й падіння уламків на двох»
            return None
        if any(
            self._masks[step] & (_CLAUSE | SIGN) and self._words[step] not in _DASHES
            for step in range(phrase.last, governor)
        ):
            return None
        return self._far(governor, phrase) + entry.pattern.extra + self._voice.next_object(governor, phrase)

    def is_told_apart(self, phrase: Phrase) -> bool:
        """Whether what is counted stands behind ", with" and a verb of its own behind it tells what became of it.

        "They launched a drone raid, with 40 drones reportedly shot down"
        """
        first, at = phrase.first - 1, phrase.last
        if self._free_order or first < 1 or self._words[first - 1] != ",":
            return False
        if not self._masks[first] & _WITH_LINK or self._masks[first] & INCLUDED:
            return False
        while at < len(self._masks) and self._masks[at] & _ADVERBS:
            at = self._tokens.behind(at)
        return at < len(self._masks) and bool(self._masks[at] & self._governing)

    def _is_of_clause_before(self, governor: int, phrase: Phrase) -> bool:
        """Whether what was done to others stands between, in a clause that "and" or "that" opens, with a number of its
        own: "hit a depot and 64 drones were downed over seven regions".
        """
        if self._free_order:
            return False
        opened = counted = False
        for step in range(self._tokens.behind(governor), phrase.first):
            mask = self._masks[step]
            if mask & _OPENS:
                opened, counted = True, False
            counted = counted or bool(opened and mask & NUMBERISH)
            if counted and mask & self._governing and not object_of(mask) and self._voice.is_passive(step):
                return True
        return False

    def _narrows(self, governor: int, phrase: Phrase) -> bool:
        """Whether a participle only tells which of a whole a part is: "downed 70, including nine targeting a yard"."""
        led = self._masks[self._tokens.before(phrase.first)] & INCLUDED
        return bool(led and governor >= phrase.last and self._words[governor].endswith(self._doing))

    def _is_cause(self, governor: int, phrase: Phrase) -> bool:
        """«Из-за атак продажу бензина ограничили в девяти регионах»: the verb between is that of the regions."""
        if not self._masks[self._tokens.before(governor)] & _ADJUNCT:
            return False
        between = range(self._tokens.behind(governor), phrase.first)
        told = self._governing | OBJECT
        return any(not self._masks[step] & told and self._words[step].endswith(self._pasts) for step in between)

    def _tells_means(self, phrase: Phrase) -> bool:
        """Whether the case of what is counted says what "with" says elsewhere: «36 снарядами»."""
        named = phrase.noun >= phrase.number.last and self._words[phrase.noun].endswith(self._means or ("\n",))
        return named and not (phrase.first and self._masks[phrase.first - 1] & PREPOSITION)

    def _leads(self, phrase: Phrase, link: int) -> bool:
        """Whether the linking preposition stands right before a number, or was read as a part of its phrase."""
        if phrase.each:
            return bool(self._masks[phrase.first] & link)
        return phrase.first > 0 and bool(self._masks[phrase.first - 1] & link)

    def _as_object(self, pattern: Pattern, phrase: Phrase, governor: int) -> float | None:
        """What a noun costs that acts on what is counted behind it."""
        leads = phrase.first > 0 and bool(self._masks[phrase.first - 1] & _TO)
        if pattern.extra <= TOLL and not leads:
            if self._tokens.concepts(max(0, governor - _TAKEN), governor) & _TAKE_TOLL:
                # "The war takes a heavy toll on children": nobody is counted; "taking the toll to 19" counts.
                return None
        if pattern.extra <= TOLL and phrase.first and self._masks[phrase.first - 1] & (RISE | _COMES_TO):
            # "The toll of the raids on the south of the country reached 40": the verb leads back to it.
            return pattern.extra
        # "After the shelling, three houses burned": what is struck stands behind the verb with no comma between.
        parted = self._words[self._tokens.behind(governor)] == ","
        return self._far(governor, phrase) + pattern.extra + (PARTED if parted else 0.0)

    def _as_subject(self, pattern: Pattern, phrase: Phrase, governor: int, left: bool) -> float | None:
        """What a verb costs of which the counted thing is the subject."""
        if not left and not self._free_order:
            if (
                self._barred.is_of_a_part(governor, phrase)
                or self._tokens.base[self._tokens.behind(governor) - 1] & _TO
            ):
                # "Damaged two bridges and cut power to nine towns"
                return None
            between = self._tokens.concepts(phrase.last, governor)
            if between & _LEFT and between & NUMBERISH:
                # "Raids on two plants left 900 homes without power"
                return None
            if phrase.other_noun and self._masks[governor - 1] & _IT:
                # "Carried 40 boxes when it was hit": the ship was
                return None
        if not left and self._free_order:
            if self._barred.is_of_its_part(governor, phrase):
                return None
            return self._far(governor, phrase) + pattern.extra + self._voice.next_object(governor, phrase)
        if left and pattern.objects and not self._free_order and phrase.object is None and phrase.guess is None:
            # "Prices rose, hitting 500": nothing named that could hit.
            return None
        if left:
            # «Поліцейський загинув, троє його колег дістали поранень»: the comma ends what the first verb tells.
            parted = self._free_order and self._is_closed(governor)
            return self._far(governor, phrase) + pattern.extra + (0.5 if self._free_order else 8) + parted * PARTED
        opened = self._voice.next_object(governor, phrase) if self._free_order else 0.0
        # "Downed 30 drones and four missiles targeting the port": what they were doing when it befell them
        opened += _DESCRIBED * (governor == phrase.last and self._words[governor].endswith(self._doing))
        return self._far(governor, phrase) + pattern.extra + opened

    def _is_closed(self, governor: int) -> bool:
        """Whether a comma stands right behind a verb that has words before it, and opens no aside on who says so."""
        at = self._tokens.behind(governor)
        if self._words[at] != "," or self._masks[at + 1] & NAMES_SOURCE:
            return False
        before = self._masks[self._tokens.before(governor)] if governor else SIGN
        return not before & (SIGN | AND | STOP | NEWLINE)

    def _as_verb(self, entry: Entry, phrase: Phrase, governor: int, left: bool) -> float | None:
        """What a verb costs of which the counted thing is the object."""
        if left and (self._barred.leads_in(governor, phrase) or self._barred.tells_make(governor, phrase)):
            return None
        if not left and (self._barred.is_of_a_part(governor, phrase) or self._barred.tells_make(governor, phrase)):
            return None
        if not left and not self._voice.is_passive(governor) and self._barred.acts_itself(governor, phrase):
            return None
        if not self._free_order and self._barred.is_attribute(governor):
            return None
        if not left and not self._free_order and governor and self._tokens.base[governor - 1] & _TO:
            # "Massed 50,000 troops for a push to capture Northport": what it is for
            return None
        if self._free_order and not left and self._strikes_place(governor):
            return None
        if not (left or self._free_order) and self._told_between(phrase, governor):
            return None
        if left and not self._free_order and self._masks[phrase.first - 1] & FROM:
            # "Missiles were launched from ten aircraft"
            return None
        if entry.rule.measure is Measure.LAUNCHED and phrase.object in PLANES and not self._free_order:
            if not left and not self._voice.is_passive(governor):
                # "60 of its jets dropped 120 bombs": they were not dropped themselves.
                return None
        return self._far(governor, phrase) + entry.pattern.extra + self._voice.cost(governor, phrase, left)

    def _strikes_place(self, governor: int) -> bool:
        """«Дві ракети поцілили в склад»: a verb of striking with what was struck behind its preposition."""
        behind = self._tokens.behind(governor)
        struck = self._masks[governor] & _IMPACT and behind + 1 < len(self._masks)
        return bool(struck and self._tokens.base[behind] & IN and not self._tokens.capital(behind + 1))

    def _told_between(self, phrase: Phrase, governor: int) -> bool:
        """ "Night in Northport: 40 drones, nine wounded, two homes damaged": other numbers have verbs of their own."""
        if self._voice.is_passive(governor):
            return False
        told = (step for step in range(phrase.last, governor) if self._masks[step] & self._governing)
        first = next((step for step in told if not object_of(self._masks[step])), governor)
        return first < governor and bool(
            self._tokens.concepts(phrase.last, first) & NUMBERISH and self._tokens.concepts(first, governor) & NUMBERISH
        )

    def _linked(self, phrase: Phrase, link: int, governor: int) -> bool:
        """Whether a linking preposition leads to the number, right before it or before the list it is in."""
        if phrase.each and self._masks[phrase.first] & link:
            return True
        if link == OF and self._free_order:
            # влучання 4 ракет: the case says what the preposition says elsewhere.
            between = range(self._tokens.behind(governor), phrase.first)
            # «влучання в ціль трьох дронів», but not «передача тіл загиблих і 12 обмінів»
            ends = _CLOSED | AND if phrase.other_noun else _CLOSED
            closed = (step for step in between if self._masks[step] & ends)
            if any(not self._masks[step] and self._words[step].endswith(self._pasts) for step in between):
                # «В поисках участвуют 40 человек»: nobody searches for them.
                return False
            return all(self._masks[step] & IN and self._masks[step + 1] & _AIM for step in closed)
        if self._tokens.behind(governor) == phrase.first and self._tokens.base[phrase.first - 1] & link:
            # "the remains of nine sailors": the preposition is of the phrase that governs.
            return True
        step = phrase.first - 1
        for _ in range(2):
            while step > governor and self._masks[step] & INNER:
                step -= 1
            if step <= governor:
                return False
            mask = self._masks[step]
            if mask & link:
                return True
            if not mask & A:
                return phrase.object in PLACES and self._leads_list(phrase, link, governor)
            step -= 1
        return False

    def _leads_list(self, phrase: Phrase, link: int, governor: int) -> bool:
        """Whether the preposition stands before the names that an "and" joins to further places.

        "Strikes on Northport and 12 other towns", «удары по Нордфорду, Аренску и 12 другим сёлам»
        """
        step = phrase.first - 1
        if not self._masks[step] & AND:
            return False
        step -= 1
        while step > governor and (self._tokens.capital(step) or self._words[step] == "," or self._masks[step] & INNER):
            step -= 1
        return step > governor and bool(self._masks[step] & link)
