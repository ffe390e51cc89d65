"""What keeps a word from governing a number: "not" before it, a noun or number of its own, a clause of its own."""

from __future__ import annotations

from crossfoot.extract.language import of_several
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import AIR, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import FROM, IN, MODEL, OF, PREPOSITION, Phrase
from crossfoot.extract.phrasing.words import OF_THEM
from crossfoot.extract.tokens import INNER, NEWLINE, SIGN, STOP, Tokens

_PEOPLE = CONCEPTS.any(PEOPLE)
_bit = CONCEPTS.bit
_NEGATION, _BE, _OR, _AND, _A, _SAY = (_bit(name) for name in ("negation", "be", "or", "and", "a", "say"))
_WAS = _BE | INNER
_JOINS = _AND | _bit("contrast")
#: what stands behind a number that has no verb of its own there
_NO_VERB = _BE | OBJECT | _bit("adverb")
#: what a relative clause, or a purpose, begins with; what a sentence opens with that tells of earlier deeds
_RELATES, _AFTER = CONCEPTS.any(("clause", "for")), _bit("after")
#: "Of" stands within so many tokens before a total that opens a sentence: "Of the plant's six boilers two".
_OF_REACH = 4
#: What is made stands within so many tokens behind the noun that says so.
_MAKE, _MADE_HERE = _bit("make-noun"), 2
_ATTACK = CONCEPTS.bit("attack-noun")
_WITHOUT, _RELATIVE = _bit("without"), _bit("relative")
_DOWN = CONCEPTS.any(("shoot-down", "destroy", "eliminate"))
_SHOOT_DOWN, _FAIL_TO = _bit("shoot-down"), _bit("fail-to")
#: articles and names of owners
_DASH = _bit("dash")
_OWNED = CONCEPTS.any(("a", "possessive", "his-her"))
_WHICH = CONCEPTS.any(("clause", "that"))

#: what people are called by what became of them
_FATES = CONCEPTS.any("kill die death injure injury missing gone-people rescue rescued-people".split())
#: what leads to a place, and what it is
_LEADS, _TOWNS = IN | PREPOSITION | FROM | _bit("to"), frozenset({"settlement", "city", "district", "region"})
_WITH, REFUSE = _bit("with"), _bit("po-reject")
#: deeds that crews and means are for
_FOR, _AIMED_AT = _bit("for"), CONCEPTS.any(("eliminate", "destroy", "rescue"))
#: what ends an aside on a part
_CLOSES = frozenset(",)")


class Barred:
    """The words of one text that cannot govern a number though their meaning could."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._datives = tokens.lexicon.language.dative_endings
        self._means = tuple(ending for ending in tokens.lexicon.language.means_endings if ending.endswith("и"))
        self._infinitives = tokens.lexicon.language.infinitive_endings
        self._attributes = tokens.lexicon.language.attributive_endings
        self._genitives = tokens.lexicon.language.genitive_plural_endings
        language = tokens.lexicon.language
        self._participles = language.attributive_endings or language.regular_past_endings
        self._pasts = tokens.lexicon.language.regular_past_endings
        self._plurals = tokens.lexicon.language.plural_endings
        self._verbs = of_several(tokens.lexicon.language.past_endings)
        self._finite = self._verbs and self._verbs + language.verb_endings

    def denied(self, governor: int) -> bool:
        """Whether "not" stands before a verb: «2 дрони не були збиті», but not «не лише збито 2 дрони».

        Nor did those leave who refused to: «40 відмовилися виїхати»; or "there are none" stands behind a noun:
        «проверили 40 человек, раненых нет».
        """
        base, at, behind = self._tokens.base, governor - 1, self._tokens.behind(governor)
        if behind < len(base) and base[behind] & _NEGATION and base[behind] & _WITHOUT:
            return True
        if at >= 0 and self._masks[at] & REFUSE and self._words[governor].endswith(self._infinitives):
            return True
        if at > 0 and base[at] & _BE:
            at -= 1
        return at >= 0 and bool(base[at] & _NEGATION)

    def describes_another(self, governor: int, phrase: Phrase) -> bool:
        """Whether a participle has people of its own behind it: «сто людей вийшли на підтримку зниклих воїнів».

        A genitive behind what no object names belongs to that, or to what stands between: «20 обменов телами погибших».
        """
        if phrase.other_noun and governor >= phrase.last and self._words[governor].endswith(self._genitives):
            return True
        if phrase.noun < 0 or governor < phrase.last:
            # «Число погибших гончаров превысило сто человек»
            return False
        behind = self._tokens.behind(governor)
        if behind >= len(self._tokens.masks) or not self._tokens.masks[behind] & _PEOPLE:
            return False
        return self._tokens.words[behind - 1].endswith(self._attributes)

    def is_for_others(self, governor: int, phrase: Phrase) -> bool:
        """Whether a participle tells for whom, or with whom, others do something: «постраждалим», «із загиблими»."""
        word = self._words[governor]
        if not self._masks[governor] & _FATES or not word.endswith(self._attributes):
            return False
        if word.endswith(self._datives):
            return not phrase.first <= governor < phrase.last
        led = governor < phrase.first and self._tokens.base[self._tokens.before(governor)] & _WITH
        return bool(led) and word.endswith(self._means)

    def tells_kind(self, governor: int) -> bool:
        """Whether a word only says of what kind something is: "downed 90 strike drones, including four"."""
        behind = governor + 1
        if self._tokens.hyphen(governor - 1):
            # "The war-hit region": the second half of an adjective
            return True
        if not self._masks[governor] & _ATTACK or behind >= len(self._masks):
            return False
        return object_of(self._masks[behind]) in AIR and not self._words[governor].endswith(self._plurals)

    def tells_which(self, governor: int) -> bool:
        """Whether a participle only describes a place behind it: "damaged mills in shelled Northport", "returned to the
        freed village", «до звільненого Лужанська повернулися 40 людей».
        """
        at, behind = governor - 1, governor + 1
        if at < 0 or behind >= len(self._masks) or not self._words[governor].endswith(self._participles or "\0"):
            return False
        named = self._tokens.capital(behind) and not self._masks[behind] & (OBJECT | MODEL)
        kind = bool(self._pasts) and object_of(self._masks[behind]) in _TOWNS
        if kind and self._masks[at] & _A:
            at -= 1
        return (named or kind) and at >= 0 and bool(self._tokens.base[at] & _LEADS)

    def is_participle(self, governor: int) -> bool:
        """Whether a word has the ending of a full participle or adjective, where those have their own."""
        return bool(self._attributes) and self._words[governor].endswith(self._attributes)

    def names_row(self, governor: int) -> bool:
        """Whether a participle only says who those are whose number stands behind a dash: "among the dead volunteers -
        400 people, drafted men - 90", «за ними мобилизованные – 90».
        """
        at = governor if self._masks[governor] & _PEOPLE else self._tokens.behind(governor)
        dash = self._tokens.behind(at)
        if dash + 1 >= len(self._masks) or not self._masks[at] & _PEOPLE or not self._masks[dash] & _DASH:
            return False
        return bool(self._masks[dash + 1] & NUMBERISH) and self._words[governor].endswith(self._participles)

    def is_attribute(self, governor: int) -> bool:
        """Whether a participle only describes the noun behind it: "Norland's lost revenue", "the damaged bridge"."""
        base, behind = self._tokens.base, self._tokens.behind(governor)
        if not governor or not base[governor - 1] & _OWNED or behind >= len(base) or behind > governor + 1:
            return False
        return not base[behind] and self._words[behind].isalpha()

    def acts_itself(self, governor: int, phrase: Phrase) -> bool:
        """ "Ten systems that shoot down drones": the verb of a relative clause has an object of its own."""
        behind = self._tokens.behind(governor)
        if behind >= len(self._masks) or object_of(self._masks[behind]) not in AIR:
            return False
        if self._words[governor].endswith(self._tokens.lexicon.language.passive_endings or "\0"):
            return False
        return bool(self._tokens.concepts(phrase.last, governor) & _RELATES)

    def is_of_a_part(self, governor: int, phrase: Phrase) -> bool:
        """ "32 plants, of which 13 were hit": the verb is told of those 13, unless a comma closes what is said."""
        if not self._tokens.concepts(phrase.last, governor) & NUMBERISH:
            return False
        if self._is_of_a_bare_number(governor, phrase):
            return True
        if self._opens_with_of(phrase):
            # "Of the convoy's six trucks two were destroyed"
            return True
        return self.is_of_its_part(governor, phrase)

    def is_of_its_part(self, governor: int, phrase: Phrase) -> bool:
        """Whether "of them" and a number stand between, and no comma or second dash behind those: «36 танків, 18 з них
        спалено», and not "36 tanks – 18 of them new – were burnt".
        """
        between = range(phrase.last, governor)
        part = next((step for step in between if self._masks[step] & OF_THEM), governor)
        before = part - 1 if part < governor and self._masks[part - 1] & NUMBERISH and part > phrase.last else part
        counted = (step for step in range(before, governor) if self._masks[step] & NUMBERISH)
        number = next(counted, governor)
        behind = self._tokens.behind(governor)
        if number == governor > part and self._tokens.concepts(behind, behind + 1) & NUMBERISH:
            # «36 ракет, з яких збито 18»
            number = part
        opened = any(self._masks[step] & _DASH for step in range(phrase.last, number))
        behind_it = range(number, governor)
        closed = (self._words[step] in _CLOSES or (opened and self._masks[step] & _DASH) for step in behind_it)
        return number < governor and not any(closed)

    def _is_of_a_bare_number(self, governor: int, phrase: Phrase) -> bool:
        """ "Attack on Northport: 40 drones, 11 shot down": right before the verb stands a number that names nothing."""
        at = governor - 1
        while at > phrase.last and self._masks[at] & _WAS:
            at -= 1
        while at > phrase.last and self._masks[at] & NUMBERISH:
            at -= 1
        bare = at < governor - 1 and not self._masks[governor - 1] & SIGN and bool(self._masks[at + 1] & NUMBERISH)
        # "Where 40 lived, and nine were killed", "has four lines, but two were cut"
        at -= at > phrase.last and bool(self._masks[at] & _JOINS)
        return bare and at >= phrase.last and self._words[at] == ","

    def _opens_with_of(self, phrase: Phrase) -> bool:
        """Whether a sentence, or what follows a sign, begins with what some are part of: "Of its four lorries one"."""
        first = next((at for at in range(phrase.first - 1, phrase.first - 1 - _OF_REACH, -1) if self._is_of(at)), -1)
        if first < 0 or object_of(self._masks[phrase.noun]) in AIR:
            return False
        return first == 0 or bool(self._masks[first - 1] & (SIGN | STOP | NEWLINE))

    def _is_of(self, at: int) -> bool:
        return at >= 0 and bool(self._tokens.base[at] & OF)

    def told_else(self, governor: int, phrase: Phrase) -> bool:
        """ "90 soldiers are in the north, and some 20 have been killed": what the 90 do stands right behind them."""
        between = self._tokens.concepts(phrase.last, governor) if self._pasts else 0
        if not (between & _BE and between & _AND):
            return False
        if between & NUMBERISH and self._masks[phrase.last] & _BE:
            return True
        return self._has_subject(governor, phrase)

    def _has_subject(self, governor: int, phrase: Phrase) -> bool:
        """ "40 are likely to starve, and thousands could die": others stand between "and" and the verb."""
        at = governor - 1
        while at > phrase.last and not self._masks[at] & _AND:
            at -= 1
        others = any(not self._masks[step] & (_BE | _NO_VERB) for step in range(at + 1, governor))
        told = range(phrase.last, at - 1)
        return self._words[at - 1] == "," and others and any(self._masks[step] & _BE for step in told)

    def is_purpose(self, governor: int) -> bool:
        """Whether a noun of a deed only tells what for: «дев'ять виїздів на ліквідацію»."""
        return bool(self._tokens.base[governor - 1] & _FOR and self._masks[governor] & _AIMED_AT)

    def in_clause_of_another(self, first: int, governor: int) -> bool:
        """«8 женщин вернулись после удара, который унёс жизни»: the clause is not on those with a verb of their own."""
        if not self._words[first].endswith(self._finite):
            return False
        return any(self._masks[step] & _RELATIVE for step in range(first + 1, governor))

    def in_clause_on_place(self, phrase: Phrase, governor: int) -> bool:
        """«П'ятеро в автобусі, який обстріляли»: the clause is on what they were in."""
        at = phrase.last
        if at >= governor or not self._tokens.base[at] & PREPOSITION:
            return False
        comma = next((step for step in range(at + 1, governor) if self._words[step] == ","), governor)
        if not self._tokens.concepts(comma + 1, comma + 2) & _RELATIVE:
            return False
        return not any(self._words[step] == "," for step in range(comma + 1, governor))

    def leads_in(self, governor: int, phrase: Phrase) -> bool:
        """ "After the destruction of the depot, six are left": what a deed is told of before the comma."""
        at = governor - 1
        if at > 0 and self._masks[at] & _A:
            at -= 1
        if at < 0 or not self._masks[at] & _AFTER:
            return False
        return any(self._words[step] == "," for step in range(governor, phrase.first))

    def tells_make(self, governor: int, phrase: Phrase) -> bool:
        """Whether a noun says of what make something is, not how many are made: «сім машин виробництва Норландії»."""
        return bool(self._masks[governor] & _MAKE) and not 0 < phrase.first - governor <= _MADE_HERE

    def is_style(self, governor: int) -> bool:
        """ "Shot down/suppressed", "suppressed and shot down": of those nobody says how many were which."""
        link = self._tokens.before(governor)
        if link > 0 and (self._words[link] == "/" or self._masks[link] & (_OR | _AND)):
            # «Збито, або подавлено»
            before = self._tokens.before(link)
            return bool(self._masks[before - (before > 0 and self._words[before] == ",")] & _DOWN)
        link = self._tokens.behind(governor)
        if not self._tokens.concepts(link, link + 1) & (_OR | _AND):
            return False
        return bool(self._tokens.concepts(link + 1, link + 2) & _DOWN)

    def fails(self, governor: int) -> bool:
        """Whether a deed was tried and not done: "failed to stop", "did not intercept", «не вдалося збити»."""
        before = self._tokens.before(governor)
        return before >= 0 and bool(self._masks[before] & _FAIL_TO or self._tokens.base[governor - 1] & _NEGATION)

    def is_spared(self, phrase: Phrase) -> bool:
        """Whether it is said right behind a number that they were not shot down: "and 20 were not stopped"."""
        at, base = phrase.last, self._tokens.base
        size = len(base)
        at += at < size and bool(base[at] & _WHICH)
        at += at < size and bool(base[at] & _BE)
        if at >= size or not base[at] & _NEGATION:
            return False
        at = self._tokens.behind(at)
        at += at < size and bool(base[at] & _BE)
        return at < size and bool(base[at] & _SHOOT_DOWN)
