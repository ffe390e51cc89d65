"""Who foretells what, and when it is to be: what makes a bare "may" or "will" a forecast."""

from __future__ import annotations

import functools
from bisect import bisect_right
from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import fold
from crossfoot.extract.naming.view import MARKING
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.side_words import FOES, side_words
from crossfoot.extract.timing.deadline import is_dated
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, STOP

#: Those whose trade is judgement, and among them those who only judge.
JUDGE, ANALYST = bits("ex-judge"), bits("ex-analyst")
EXPECT, WILL = bits("ex-expect"), bits("ex-will")
#: who speaks so foretells: "he predicted", "she warned"; "fears that it will"
FORETELL, FEAR = EXPECT | bits("ex-warn"), bits("ex-fear")
#: "he is certain"; "the former envoy", who has no plans to announce any more
_SURE, FORMER = bits("ex-sure"), bits("ex-former")
#: a text's word for what it tells: "such is his prediction"
_PROPHECY = FAMILIES.of_concepts(bits("ex-prophecy"))
JUDGES, _ANALYSTS, _FORETELLS = map(FAMILIES.of_concepts, (JUDGE, ANALYST, FORETELL))
_EXPECTS = FAMILIES.of_concepts(EXPECT)
_FEARS = FAMILIES.of_concepts(FEAR)
#: "three scenarios", "analysts outline the scenarios"
_SCENARIOS, _OUTLINED = FAMILIES.of_concepts(bits("ex-scenarios")), JUDGE | NUMBER | NUMERAL
#: the words of a cue that make what it cues a forecast: "predicted", "believes", "by the estimate of"
_JUDGING = FORETELL | FEAR | _SURE | bits("ex-opinion", "ex-promise")
#: times to come that are no date: "in the coming weeks", "by spring"
#: "which"; "only if"
_RELATIVE, _STRICT = bits("relative"), FAMILIES.of_concepts(bits("po-strict"))
_THE, _BECAUSE = bits("name-determiner"), bits("ex-because")
_SOON, COMING, _SEASONS = FAMILIES.of_concepts(bits("ex-soon")), bits("ex-coming"), FAMILIES.of_concepts(bits("season"))
_WEEKDAYS = FAMILIES.of_words(bits("weekday"))
#: "another six months", "within two weeks": what opens a time to come, and a unit of time so many tokens behind it
_SPANS, _SPAN_WORDS, _TIME_UNIT, _SPAN_REACH = (
    FAMILIES.of_concepts(bits("ex-span")), FAMILIES.of_words(bits("ex-span")),
    bits("unit:hour", "unit:day", "unit:week", "unit:month", "unit:year", "unit:decade"), 5,
)  # fmt: skip
#: what goes on or happens by itself, which nobody can only mean to do: "the siege will", "prices will"
PROCESS, _SEASON = bits("ex-process"), bits("season")
_OF_OTHERS = FAMILIES.of_concepts(PROCESS | _SEASON | FOES | bits("ex-fate"))
#: what one who acts announces: "will visit", "will send"; who speaks of himself
PLANS, _OWN = bits("ex-plans"), bits("we")
#: "will not go unpunished"; "the captives will be freed"
_UNPUNISHED, _CAPTIVES, _FREE = bits("ex-unpunished"), bits("prisoner", "hostage", "pow"), bits("ex-free")
#: "that", and what it follows where something is said
_THAT, _SAID = bits("that"), FORETELL | FEAR | bits("say", "say-weak", "allege")
_NOT, _AGREE = bits("negation"), bits("po-support", "po-reject", "ex-yield")
#: "the war will end when"
_THE_WAR, _TERMS = bits("po-the-war"), FAMILIES.of_concepts(bits("po-if"))
_PLAN_REACH = 3
#: "fears the fall of the town will": so many tokens between.
_FEARED = 14
#: Who believes it behind a comma or a dash is told within so many tokens, before or behind the verb; "confident of"
_PARTS, _TRAILING, _BELIEVERS = frozenset(",–—"), 4, 12
_ABOUT = bits("preposition", "in", "on", "of", "from", "to", "for")
#: A date stands within so many tokens behind the clause.
DATE_REACH = 6
#: A name stands within so many tokens behind the trade of who bears it, and is known by so many letters in any case.
_NAME_REACH, _LETTERS = 15, 5


def is_soon(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens ``[first, last)`` name a time to come that is no date: "within weeks", "by spring"."""
    tokens = scene.tokens
    masks = tokens.masks
    if tokens.has(_SOON, first, last):
        return True
    for at in (*tokens.between(_SPANS, first, last), *tokens.between(_SPAN_WORDS, first, last)):
        if any(word & _TIME_UNIT for word in tokens.base[at + 1 : min(at + _SPAN_REACH, last)]):
            return True
    for at in (*tokens.between(_SEASONS, first + 1, last), *tokens.between(_WEEKDAYS, first + 1, last)):
        # "By spring", "before the winter", "by Thursday"
        if tokens.base[at - 1] & COMING or (masks[at - 1] & _THE and at - 2 >= first and tokens.base[at - 2] & COMING):
            return True
    return False


def is_timed(scene: Scene, clause: Clause, last: int) -> bool:
    """Whether the clause or what follows it at once says when."""
    end = min(clause.last + DATE_REACH, last)
    return is_dated(scene, clause.first, end) or is_soon(scene, clause.first, end)


@functools.cache
def _at_war() -> frozenset[str]:
    """The countries at war, as parties name them."""
    return frozenset(name for code, name in sides().items() if code in ADVERSARIES)


@dataclass(slots=True)
class Foretellers:
    """Those who foretell in one text."""

    scene: Scene
    _names: dict[str, int] | None = None
    #: whether who writes tells what he expects: "we expect the siege to last"
    _outlook: bool | None = None

    def may_foretell(self, first: int, last: int) -> bool:
        """Whether the sentence ``[first, last)`` with no word but "may" or "will" can be a forecast."""
        tokens = self.scene.tokens
        if tokens.families[_SCENARIOS] or is_soon(self.scene, first, last) or tokens.has(JUDGES, first, last):
            return True
        if is_dated(self.scene, first, last):
            return True
        if tokens.has(_OF_OTHERS, first, last) or tokens.has(MARKING, first, last):
            return True
        return bool(tokens.has(_FEARS, first, last) or tokens.families[_FORETELLS] or tokens.families[JUDGES])

    def is_feared(self, clause: Clause, at: int, first: int, last: int) -> bool:
        """Whether somebody fears, believes or supposes what the sentence says behind the token, or before it."""
        masks, words = self.scene.tokens.masks, self.scene.tokens.words
        if any(mask & FEAR for mask in masks[max(first, at - _FEARED) : at]):
            return True
        if self._tells_which(clause) or self.is_of_own(clause.first, at) or self._is_unpunished(at):
            return False
        if self.is_plan(clause.first, at, last) and not self.is_of_other(clause.first, at):
            return False
        # "The dam will break, engineers fear", «утримають, переконаний офіцер»
        return any(self._is_belief(near + 1, last) for near in range(at + 1, last - 1) if words[near] in _PARTS)

    def _is_belief(self, first: int, last: int) -> bool:
        """Whether the part that begins there only tells who believes it: "engineers fear", «переконаний офіцер»."""
        tokens = self.scene.tokens
        end = next((near for near in range(first, last) if tokens.masks[near] & (SIGN | STOP)), last)
        at = next((near for near in range(first, min(first + _TRAILING, end)) if tokens.masks[near] & FEAR), None)
        if at is None:
            return False
        behind = tokens.behind(at)
        if at > first:
            return behind >= end
        # "Fearing an attack", «уверены в пользе»
        doing = tokens.words[at].endswith(tokens.lexicon.language.doing_endings or ("\0",))
        return behind < end <= first + _BELIEVERS and not doing and not tokens.base[behind] & _ABOUT

    def is_sure(self, first: int, at: int) -> bool:
        """Whether somebody is told to be sure of what follows: "voiced confidence that"."""
        tokens = self.scene.tokens
        return any(mask & _SURE for mask in tokens.base[max(first, at - _FEARED) : at])

    def is_foretold(self, at: int) -> bool:
        """Whether it is said by one who "predicts" it or "warns" of it, or in a text that is a prediction."""
        tokens = self.scene.tokens
        said = self.scene.speakers.at(at, at + 1)
        if said.speaker is None and tokens.families[_PROPHECY] and tokens.families[_ANALYSTS]:
            return True
        known = tokens.lexicon.masks
        return said.cue is not None and any(known.get(fold(word), 0) & _JUDGING for word in said.cue.split())

    def is_warning(self, first: int, last: int) -> bool:
        """Whether a sentence itself tells of warning or predicting."""
        return self.scene.tokens.has(_FORETELLS, first, last)

    def is_judged(self, at: int, first: int, last: int) -> bool:
        """Whether the speaker, or somebody the sentence names, is one whose trade is judgement."""
        return self.scene.tokens.has(JUDGES, first, last) or self.is_said_by(at, JUDGE)

    def is_of_process(self, first: int, at: int) -> bool:
        """Whether what the tokens ``[first, at)`` speak of goes on by itself: "the siege will"."""
        return any(mask & (PROCESS | _SEASON) for mask in self.scene.tokens.masks[first:at])

    def is_of_foe(self, first: int, at: int) -> bool:
        """Whether the speaker tells what an enemy will do, or one at war who is not his own side."""
        masks, parties = self.scene.tokens.masks, self.scene.parties
        if any(mask & FOES for mask in masks[first:at]):
            return True
        acting = next((party.side for party in parties.between(first, at) if party.acts), None)
        acting = acting or self._people_of(first, at)
        if acting is None or acting not in _at_war():
            return False
        speaker = self.scene.speakers.at(at, at + 1).speaker
        own = None if speaker is None else parties.side_of(speaker)
        return own is not None and own != acting

    def is_of_fighter(self, clause: Clause, at: int, last: int) -> bool:
        """Whether somebody else tells what one at war, who is named right before the token, will do."""
        masks = self.scene.tokens.masks
        speaker = self.scene.speakers.at(at, at + 1).speaker
        if speaker is None or masks[clause.first] & _BECAUSE or self._tells_which(clause):
            return False
        if self.scene.tokens.has(_STRICT, at, last):
            return False
        acting = [party for party in self.scene.parties.between(clause.first, at) if party.acts]
        if not acting or acting[-1].side not in _at_war() or at - acting[-1].last > 1:
            return False
        own = self.scene.parties.side_of(speaker)
        # "Its defence minister said"
        return own != acting[-1].side and (own is not None or self.is_said_by(at, JUDGE | FORMER))

    def _tells_which(self, clause: Clause) -> bool:
        """Whether a clause only tells which: "which", «на которое»."""
        return clause.aside or bool(self.scene.tokens.concepts(clause.first, clause.first + 2) & _RELATIVE)

    def sets_terms(self, begin: int, at: int, first: int, last: int) -> bool:
        """Whether one at war says under which condition his war will end: "will not end until they have left"."""
        tokens = self.scene.tokens
        if not (any(word & _THE_WAR for word in tokens.base[begin:at]) and tokens.has(_TERMS, first, last)):
            return False
        speaker = self.scene.speakers.at(at, at + 1).speaker
        return speaker is not None and self.scene.parties.side_of(speaker) in _at_war()

    def is_of_other(self, first: int, at: int) -> bool:
        """Whether the speaker tells what a country or its leader that is not his own may do."""
        parties, masks = self.scene.parties, self.scene.tokens.masks
        if masks[first] & _THAT and not any(mask & _SAID for mask in masks[max(0, first - _FEARED) : first]):
            # "The power that Norland could count on"
            return False
        acting = next((party.side for party in parties.between(first, at) if party.acts), None)
        speaker = self.scene.speakers.at(at, at + 1).speaker
        return None not in (acting, speaker) and parties.side_of(speaker or "") != acting

    def _people_of(self, first: int, at: int) -> str | None:
        """The country whose people or army the tokens name."""
        tokens, known = self.scene.tokens, side_words(self.scene.tokens.lexicon)
        named = (known[tokens.words[near]] for near in range(first, at) if tokens.words[near] in known)
        return sides().get(next(named, ""))

    def is_outlined(self, at: int) -> bool:
        """Whether the text has said that it tells of scenarios: "analysts name three scenarios"."""
        tokens = self.scene.tokens
        named = tokens.families[_SCENARIOS]
        if not named or named[0] > at:
            return False
        sentence = tokens.sentences[bisect_right(tokens.sentences, (named[0], len(tokens.words))) - 1]
        return bool(tokens.concepts(*sentence) & _OUTLINED)

    def is_of_own(self, first: int, at: int) -> bool:
        """Whether "we" stands before the token: "we will hold the line", and not "I think the war will end"."""
        masks = self.scene.tokens.masks
        return any(masks[near] & _OWN and not masks[near + 1] & (FEAR | EXPECT) for near in range(first, at))

    def _is_unpunished(self, at: int) -> bool:
        """Whether it is a threat: "will not go unpunished"."""
        return any(mask & _UNPUNISHED for mask in self.scene.tokens.masks[at : at + _PLAN_REACH + 1])

    def is_plan(self, first: int, at: int, last: int) -> bool:
        """Whether it is only what one announces: "will visit", or what "we" will do."""
        masks = self.scene.tokens.masks
        behind = self.scene.tokens.behind(at)
        near = (masks[at], *masks[behind : min(behind + _PLAN_REACH, last)])
        if any(mask & _NOT for mask in near) and any(mask & _AGREE for mask in near):
            # "Which the council will not accept": a refusal, and not what another thinks of it.
            return not (self.is_said_by(at, JUDGE | FORMER) or self.is_of_other(first, at))
        if self.is_of_own(first, at) or self._is_unpunished(at):
            return True
        if any(mask & _CAPTIVES for mask in masks[first:last]) and any(mask & _FREE for mask in near):
            # "The prisoners will be freed on Tuesday"
            return True
        # "The power cuts will return": nobody's plan.
        own = self.is_of_process(first, at) and not any(party.acts for party in self.scene.parties.between(first, at))
        return any(mask & PLANS for mask in near) and not own

    def is_told(self, at: int) -> bool:
        """Whether somebody says it, or the text is one that quotes who judges."""
        if self.scene.speakers.at(at, at + 1).speaker is not None or self.scene.tokens.families[JUDGES]:
            return True
        if self._outlook is None:
            masks = self.scene.tokens.masks
            self._outlook = any(near and masks[near - 1] & _OWN for near in self.scene.tokens.families[_EXPECTS])
        return self._outlook

    def is_said_by(self, at: int, trade: int) -> bool:
        """Whether the speaker is of that trade by his name, or where the text introduces him: "the analyst Hale"."""
        speaker = self.scene.speakers.at(at, at + 1).speaker
        if speaker is None:
            return False
        known, words = self.scene.tokens.lexicon.masks, [fold(word) for word in speaker.split()]
        if any(known.get(word, 0) & trade for word in words):
            return True
        names = self._named()
        return any(names.get(word[:_LETTERS], 0) & trade for word in words)

    def _named(self) -> dict[str, int]:
        """The names that the text puts behind a trade, by their first letters -> the trade."""
        if self._names is None:
            self._names = {}
            tokens = self.scene.tokens
            for at in tokens.families[JUDGES]:
                for near in range(at + 1, min(at + _NAME_REACH, len(tokens.words))):
                    if tokens.masks[near] & STOP:
                        break
                    word = tokens.words[near]
                    if tokens.capital(near) and len(word) >= _LETTERS - 1:
                        self._names[word[:_LETTERS]] = self._names.get(word[:_LETTERS], 0) | tokens.masks[at]
        return self._names
