"""The words that speak of what is to come, as masks of concepts."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.expected import AWAITED, POSSIBLE
from crossfoot.extract.foreseeing.foretelling import EXPECT, WILL
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

#: These speak of the future by themselves.
REMOTE = bits("ex-remote")
DOUBTED = REMOTE | bits("ex-very-unlikely", "ex-unlikely", "ex-even")
EXPECTED, MAY = bits("ex-expected"), bits("ex-may")
#: "there will be", "it will be hard": how things will be, whoever says so
THERE = bits("ex-there")
#: "may lead to a flood", whoever says so; "may end", "may break out", where somebody says so
CAUSE, LEAD = bits("ex-cause"), bits("ex-lead")
#: what may become of talks: "will fail"
FATE = bits("ex-fate")
SEEMS, AHEAD, FROM = bits("ex-seems"), bits("ahead", "ex-will", "ex-would"), bits("from")
THAT, TO, BE, BY_AGENT = bits("that"), bits("to"), bits("be"), bits("by-agent")
#: "the chances of a deal are slim", "there is a risk that"
#: «шансів немає»
NONE = bits("ex-none")
RISK, GRADED, THERE_IS, OF = bits("ex-risk"), bits("ex-low", "ex-high", "ex-grows"), bits("ex-exists"), bits("of")
#: "the likeliest outcome"; "in case of a siege the town will"; "the grid would collapse if"
SCENARIO, IN_CASE, WOULD = bits("ex-scenario"), bits("ex-in-case"), bits("ex-would")
#: "would take until 2041"
TAKES, UNTIL = bits("ex-takes"), bits("po-until")
#: "at the present pace it would take until"; "I don't see the line breaking"
PACE, SEES_NOT = bits("ex-pace"), bits("ex-sees-not")
SAID = bits("say", "say-weak", "allege", "ex-warn")
NOTHING = bits("contrast", "say-skip", "adverb", "and") | SIGN | STOP | NEWLINE
CONTRAST, ABLE, DOUBT = bits("contrast"), bits("ex-able"), bits("ex-doubt")
DOINGS = bits("ex-doings")
#: "ensure that the war will not"
ENSURE = bits("ex-ensure")
HOPE, ARTICLE = bits("ex-hope"), bits("name-determiner", "a")
#: "growth", "a decline": what is expected or undergone, whoever says so; "will see", "will face"
CHANGE, UNDERGOES = bits("ex-change"), bits("ex-undergoes")
#: "the base case assumes", "raised its forecast"; "scenario"
ASSUMES, REVISES, CASE, OUTLOOK = (
    bits("ex-assumes"),
    bits("ex-revises"),
    bits("ex-case"),
    bits("ex-prophecy", "ex-outlook"),
)
#: "another wave", "a quick peace": what has not come yet
NEW = bits("ex-new")
#: "fears the fall of the town", «місту загрожує голод»
DREAD, THREATENS = bits("ex-dread"), bits("ex-threatens")
TELLING = LIKELY_WORD | ODDS | RISK | EXPECT | EXPECTED | AWAITED | THERE | CAUSE | POSSIBLE | ASSUMES | REVISES
#: "on the cusp of a famine"; "days away from taking the town", whoever is
VERGE, AWAY = bits("ex-verge"), bits("ex-away")
TELLING |= DREAD | THREATENS | VERGE
#: "because"
BECAUSE = bits("ex-because")
NOT, WAS, IS = bits("negation"), bits("ex-was"), bits("ex-is")
#: "may suggest": what is so
SHOWS = bits("ex-shows")
SEES, SHOULD = bits("ex-sees"), bits("ex-should")
#: «не бачить шансів на»
NO_CHANCE = bits("ex-no-chance")
#: "everything points to an assault"; "chances are that"
POINTS_TO, ODDS_ARE = bits("ex-points-to"), bits("ex-odds-are")
PROMISE = bits("ex-promise")
CUE = TELLING & ~CAUSE | PROMISE | MAY | WILL | WOULD | SEES | SHOULD | bits("ex-waits")
TELLING_WORDS, CUES = FAMILIES.of_concepts(TELLING), FAMILIES.of_concepts(CUE)
#: a question foretells nothing
ASKS, AND = bits("ex-asks"), bits("and")
CONDITION = bits("po-condition")
#: deeds told of as done, right behind the word
DONE = bits("die", "kill", "injure", "shoot-down")
#: "may have come from the north"; what somebody is only expected at or to do
HAVE, MEETING = bits("have"), bits("me-noun", "me-verb", "me-call")
AROUND = 3
#: "the more likely near-term scenario"
NAMED = 6
#: Who says so behind the comma has at most so many words; what is weighed stands so near behind "a chance".
TRAILING, WEIGHED = 5, 3
#: what is seen doing something stands within so many tokens
SEEN = 8
#: «ждёт роста»: who waits for what happens by itself expects it
WAITS, AWAITED_REACH = bits("ex-waits"), 3
#: what provides for something, named so many tokens before
PAPER, PAPERED = bits("ex-paper"), 20
#: "we could change that", "you may become"; "said that it would"
SPOKEN, PRONOUN = bits("we", "ex-you"), bits("he-she", "it-they")
#: "before the siege ends"
BEFORE = bits("ex-before")
#: so many tokens before a comma may only say when
FRONTED = 6
#: "least likely of all, he said, is a truce"
FRONTED_WORD = bits("ex-fronted")
FOR, ON, CAN = bits("for"), bits("on"), bits("st-can")
