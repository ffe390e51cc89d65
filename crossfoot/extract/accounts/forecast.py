"""Statements about the future.

"A second wave of outages is likely by the end of June", "the operator expects shortages in November", "there will be no
vote in 2031, the analyst said". A word of likelihood counts where the clause speaks of what is to come; what
somebody only plans or announces is no forecast, so a bare "will" needs one whose trade is judgement, or who predicts
or fears it, and a bare "may" somebody who says so or a time to come.

The likelihood is that of the word by ICD 203 (2015), and holds for the event with its polarity: "unlikely" leaves the
polarity "will", "most likely there will be none" has "will not".
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.ahead import is_fronted
from crossfoot.extract.foreseeing.expected import POSSIBLE
from crossfoot.extract.foreseeing.foreseen import cue_of
from crossfoot.extract.foreseeing.foretelling import EXPECT, Foretellers
from crossfoot.extract.foreseeing.joined import comes_soon, is_aside, is_likely, is_resumed, weighed_behind, with_before
from crossfoot.extract.foreseeing.listed import BET, listed_in
from crossfoot.extract.foreseeing.told import is_past, told_at, told_in_list, told_of_next
from crossfoot.extract.foreseeing.words import ASKS, ASSUMES, CUE, EXPECTED, LEAD, RISK, TELLING_WORDS, THAT, UNDERGOES
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE
from crossfoot.extract.warring import names_any

#: rain is no matter of war
_WEATHER = FAMILIES.of_concepts(bits("weather"))
#: a list gives an event and its odds alone: "A truce by May: 20%"
_NEEDED = FAMILIES.of_concepts(CUE | SHARE | BET | LEAD | UNDERGOES)
#: What is expected is told behind "that" in the next clause.
_OPENS = EXPECT | EXPECTED | LIKELY_WORD | ODDS | RISK | ASSUMES
#: energy, and those who fled: what wars are about as well
_NEAR_WAR = FAMILIES.of_concepts(bits("st-field", "st-blackout", "refugee", "displaced_person"))
#: what a war makes dear, in a text that names one
_MARKET = FAMILIES.of_concepts(bits("ex-market"))
#: A title and the sentence under it have at least so many tokens; a sentence alone tells nothing of its subject.
_TEASER = 24


def read_forecast(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The forecasts told in the sentences."""
    who = Foretellers(scene)
    for first, last in sentences:
        masks = scene.tokens.masks
        listed = None if _is_of_peace(scene, first, last) else listed_in(scene, first, last)
        if listed is not None:
            yield told_in_list(scene, listed)
            continue
        if not scene.tokens.has(TELLING_WORDS, first, last) and not who.may_foretell(first, last):
            continue
        if masks[first] & ASKS or scene.tokens.has(_WEATHER, first, last):
            continue
        parts = clauses(scene.tokens, first, last)
        #: so many parts that were read with the one before
        taken = 0
        for number, clause in enumerate(parts):
            if taken:
                taken -= 1
                continue
            if number < len(parts) - 1 and (is_likely(scene, clause) or is_aside(scene, parts, number)):
                # "Outages, most likely, will be rare": the cue stands aside of what it speaks of.
                clause = Clause(parts[max(0, number - 1)].first, parts[number + 1].last)
                taken = 1
            if number and not taken:
                clause = with_before(scene, parts, number)
            if not taken and (taken := weighed_behind(scene, parts, number)):
                clause = Clause(clause.first, parts[number + taken].last)
            at = cue_of(who, clause, first, last)
            if at is None:
                continue
            if _is_of_peace(scene, first, last):
                continue
            if not taken and masks[at] & _OPENS and number + 1 < len(parts):
                # "He expects that ...", "it is likely that ...": what is expected stands in the next clause.
                following = parts[number + 1]
                taken = int(bool(masks[following.first] & THAT))
                if taken and number + 2 < len(parts) and is_likely(scene, parts[number + 2]):
                    # "We expect that it, most likely, will": told with the likelihood.
                    taken = 0
                    continue
                clause = Clause(clause.first, following.last) if taken else clause
                if is_resumed(scene, clause, at, parts, number + 1 + taken):
                    # "Predicted that the siege, which began in May, would end"
                    taken += 2
                    clause = Clause(clause.first, parts[number + taken].last)
            if is_fronted(scene.tokens, at, first, last):
                # "Least likely of all, he said, is a truce"
                taken, clause = len(parts) - number - 1, Clause(clause.first, last)
            if masks[at] & POSSIBLE and scene.tokens.behind(at) == clause.last:
                # «Можливі як короткі, так і довгі відключення»
                clause = Clause(clause.first, last)
            told = told_at(scene, clause, at, last)
            if number + 1 < len(parts) and comes_soon(scene, clause, parts[number + 1]):
                # "It will not be long before the siege ends": that it ends is foretold.
                following = Clause(parts[number + 1].first + 1, parts[number + 1].last)
                taken, told = 1, told_of_next(scene, clause, following, last)
            if not is_past(scene, told.record):
                yield told


def _is_of_peace(scene: Scene, first: int, last: int) -> bool:
    """Whether a text that names no war, no energy and no refugees foretells something else: "rents will fall"."""
    if scene.subject.is_war or scene.tokens.families[_NEAR_WAR]:
        return False
    if scene.tokens.families[_MARKET] and scene.subject.mentions_war:
        return False
    if not scene.subject.is_silent:
        # A teaser that says nothing of a war foretells something of it where it names who is at one.
        return len(scene.tokens.masks) >= _TEASER and not names_any(scene.tokens, first, last)
    return scene.subject.is_elsewhere(scene.tokens.concepts(first, last), first, last)


FORECAST = Account(name="forecast", needs=(_NEEDED,), read=read_forecast)
