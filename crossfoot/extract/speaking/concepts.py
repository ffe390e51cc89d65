"""The concepts of attribution, as bits."""

from __future__ import annotations

from crossfoot.extract.body import Kind
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS

_bit = CONCEPTS.bit

#: verbs: of speech; of showing, asking, counting (these need a subject that can speak); of outlets; of doubt; of
#: telling somebody
SAY, WEAK, RELAY, ALLEGE, TELL = (_bit(name) for name in ("say", "say-weak", "relay", "allege", "tell"))
#: "offered", "blamed": done to somebody, so that "offered by X" reports nothing
ACT = _bit("say-act")
#: "accused", "blamed": a state that does so tells what another did
ACCUSES = _bit("say-accuses")
#: "described", "outlined": behind them stands what was said and never who said it; "underlined", "showed": things do so
ONWARD, SHOWS = _bit("say-onward"), _bit("say-shows")
#: "announced a plan" does something, "announced the deaths of" tells it
ANNOUNCE, ANNOUNCED_COUNT = _bit("announce"), _bit("announced-count")
#: "documented", "recorded": what somebody keeps a record of he tells
RECORDS = _bit("say-records")
#: "gave the details"
DETAILS = _bit("details")
#: "what", in "what it said was a raid"
WHAT = _bit("po-what")
#: "claiming", before "lives"
TAKES_LIFE, LIFE = _bit("take-life"), _bit("life")
#: "continued": speech beside a quotation only
QUOTING = _bit("say-quoting")
SPEECH = SAY | WEAK | RELAY | ALLEGE | TELL | QUOTING
#: "released" figures, "published" a list
PUBLISH = _bit("publish")
#: "raised" the toll to, "revised" its estimate to; the tally "stands at"
PUT_ANEW, PUT_TO, STANDS = (_bit(name) for name in ("put-anew", "put-to", "stands-at"))
#: "keep" a "tally": whose count it is that was told
KEEPS, KEPT = _bit("keeps-count"), _bit("kept-count")
#: "warned" of what may come
WARN = _bit("ex-warn")
#: "forecast": who changes it says what it is now
FORECAST = _bit("forecast-noun")
#: "specified": what was said before is the speaker's too
MORE = _bit("say-more")
#: "added", "also" beside a verb of speech: so are the words before, where nobody else has spoken
ADDED = _bit("say-added")
#: "it is noted": what is said has no subject
ITSELF = _bit("said-itself")
#: "said by", "a count compiled by"
BY, PRODUCED, REPORT_OF = (_bit(name) for name in ("by-agent", "produced", "report-of"))
#: "demands", which is a noun where no object follows
DEMAND = _bit("say-demand")
#: "seen by": who looked at a report did not make it
LOOKED_AT = _bit("looked-at")
#: "the announcement came from"
ORIGINATES = _bit("originates")
ACCORDING, ACCOUNT, ACCOUNT_OF, HIS_ACCOUNT = (
    _bit(name) for name in ("according", "account", "account-of", "his-account")
)
#: "such are the figures of"
SUCH_DATA = _bit("such-data")
#: the same, with what was written only: «відповідно до плану» says nothing
BY_PAPER = _bit("according-paper")
CITE, QUOTED_BY, SAYING = (_bit(name) for name in ("cite", "quoted-by", "saying"))
#: "an agency quoted X as saying"
QUOTES = _bit("quotes")
#: «слова», which somebody carries: «приводит её слова агентство»
QUOTED_WORDS = _bit("quoted-words")
#: "про це", "this was"; "про", "о" at the beginning of a clause; "в", "у" before a body; verbs without a subject
THIS_NEWS, ABOUT, SPEAKER_IN, THEY_SAY = (_bit(name) for name in ("this-news", "about-news", "speaker-in", "they-say"))
PASSIVE, SKIPPED, NOT = (_bit(name) for name in ("passive", "say-skip", "say-not"))
#: "her" in "her father": whose something is, not who speaks
HIS_HER = _bit("his-her")
#: "our" in "our reporters": the outlet speaks of itself
OUR, OWN_STAFF = _bit("our-own"), _bit("own-staff")
#: "its" in "its spokesman": somebody of a body, and not who spoke last
THEIR = _bit("their-own")
#: "in addition", as a paragraph begins that goes on with the one before
BESIDES = _bit("besides")
#: "earlier", as a paragraph begins that tells what was before
EARLIER = _bit("earlier-then")
#: the press service of a body is the body
PRESS = _bit("press-service")
#: "in all", before who counts
IN_ALL = _bit("total")
#: "Times", "Post": the last word of a newspaper's name
OUTLET_WORD = _bit("where-outlet")
#: "group", "organisation": words that tell nothing of the body they name anew
VAGUE_BODY = _bit("vague-body")
HE_SHE, IT_THEY, SAME_BODY, FIRST_PERSON = (_bit(name) for name in ("he-she", "it-they", "same-body", "first-person"))
OFFICE, BODY, VOICE, REPORT = (_bit(name) for name in ("speaker-office", "speaker-body", "voice", "report-noun"))
VOICES = FAMILIES.of_concepts(VOICE)
#: "governor" and "head of the region" are one
REGION_HEAD = _bit("region-head")
#: the same with a name between: «глава Вельской области»
REGION_CHIEF, REGION_SEAT = _bit("region-chief"), _bit("region-seat")
WHO = _bit("relative")
#: "who", which tells of persons only
SOMEBODY = _bit("somebody")
#: "both sides", "the two countries": they speak, and are no body of their own
BOTH_SIDES = _bit("both-sides")
#: "analysts", "the authors": those who write what an institute publishes
STAFF = _bit("institute-staff")
#: those who work for a body of some kind, as they are called: "rescuers", "prosecutors"
PEOPLE_OF = {
    Kind.POLICE: _bit("people-of-police"),
    Kind.JUSTICE: _bit("people-of-justice"),
    Kind.EMERGENCY: _bit("people-of-rescue"),
    Kind.ENERGY: _bit("people-of-power"),
}
#: where people write: "Telegram", "соцмережі"
MEDIUM = _bit("medium")
#: "source": somebody who is not named
SOURCE = _bit("unnamed-source")
#: "briefing", "speech": where somebody speaks
OCCASION = _bit("where-told")
#: "the top investigator": another word for the one person who speaks
SAME_PERSON = _bit("same-person")
NAMING = OFFICE | BODY | VOICE | REGION_HEAD
#: "as" before a verb; "put ... at"
AS, PUT, PUT_AT = (_bit(name) for name in ("as-cue", "put", "put-at"))
AUDIENCE, THAT, TURN, CONTRAST = (_bit(name) for name in ("audience", "that", "turn", "contrast"))
ADJUNCT, DETERMINER, INDEFINITE, LINK = (
    _bit(name) for name in ("adjunct", "name-determiner", "indefinite", "name-link")
)
UNVERIFIED, VERIFY_NOTE = (_bit(name) for name in ("unverified", "verify-note"))
BACKGROUND, IS_THIS, PLACE_SHIFT, WAR_ITSELF = (
    _bit(name) for name in ("background", "is-this", "place-shift", "war-itself")
)
#: "The raid came amid": what it is set against
SET_AGAINST = _bit("set-against")

#: "since January": a count from then, and nothing past
SINCE = _bit("since-month")
#: "erupted", "launched" a war
BEGINS = _bit("war-begins")
#: "in which", "when": behind a day that lies far back, what happened then
RECALLS = _bit("recalls")

#: what a heading may call the text: "Statement by ..."
STATEMENT = _bit("statement")
#: what a service's regular report is called: its title says who reports
BULLETIN = _bit("bulletin")
#: what stands under the title of a page, before the day
POSTED = _bit("posted-on")
AND, OR, DASH, ORDINAL = _bit("and"), _bit("or"), _bit("dash"), _bit("ordinal")
OF_THEM = _bit("of-them")
#: "admitted", «визнали»: what somebody would rather not tell
CONCEDE = _bit("concede")
GOES_ON = CONCEPTS.any(("of-them", "other"))
YEAR = _bit("unit:year")
TIME = CONCEPTS.any(("month", "weekday", "unit"))
#: words that say when, between a speaker and the verb
WHEN = CONCEPTS.any(("month", "weekday", "day-part", "clock-day", "when-today", "when-yesterday", "when-overnight"))
#: "Live updates: ...", "Ukraine war: ...": a headline's topic before a colon speaks no more than its text does.
TOPIC = CONCEPTS.any(("headline-label", "war-noun"))
#: "since January", "in January": a phrase of time
PERIOD = _bit("running-count")
#: "the longest": of all in a time
LARGEST = _bit("largest")
#: "said only", «сказав коротко»
BRIEF = _bit("say-brief")
#: "the report": what bodies publish, and persons hardly do
BODY_PAPER = _bit("body-paper")
#: "these included": a paragraph that goes on with the one before
LEANS = _bit("leans-back")
#: "this brings the total to"
BRINGS = _bit("this-brings")
#: "casualties reported in May": what is told of, and nobody who tells
TOLD_OF = _bit("told-of")
#: "reports" of many, whoever they are
REPORTS = _bit("reports-of-many")
#: "some", "earlier": they are not of who spoke last
OF_OTHERS = _bit("reports-of-others")
#: "latest", "preliminary": data that are so are nobody's in particular, "customs data" are
PLAIN_REPORT = _bit("plain-report")
#: "as follows", before a colon
FOLLOWS = _bit("follows")
#: "ago", "earlier"; "last" Tuesday; units behind which that is long gone
AGO, GONE = _bit("when-ago") | _bit("earlier-by"), _bit("when-gone")
LONG = _bit("when-long") | _bit("weekday")
#: "a day after"
AFTER = CONCEPTS.any(("when-after", "when-before"))
#: "marking", before "the third raid"
MARKS_NTH = _bit("marks-nth")
#: "meanwhile", as a paragraph begins that may turn to what another does
MEANWHILE = _bit("meanwhile")
#: "footage", which shows what nobody says
IMAGE = _bit("image-noun")
#: "as of 8 o'clock"
AS_OF = _bit("when-as-of")
#: "this report"
THIS = _bit("when-this")
#: "Source: ..."
SOURCE_LABEL = _bit("source-label")
#: «(данные мэра)», "(data: the mayor)"
DATA_LABEL = _bit("data-label")
#: "Quote from X: ..."
QUOTE_LABEL = _bit("quote-label")
#: "with" in "..., with officials saying"
WITH = _bit("with-speaker")
#: "together" with: who helped stands behind it, and is not who speaks
TOGETHER = _bit("together-with")
#: the same, with verbs whose forms are nouns elsewhere: "..., with the mission reporting"
WITH_SAYING = _bit("with-saying")
#: "the agency", "the newspaper": words that may name an outlet anew
OUTLET_BODY = _bit("outlet-body")
#: "claimed 12 lives": nobody says so
LIVES = _bit("lives")
#: Verbs of what is reported end the name of who reports it.
DEED = CONCEPTS.any(
    ("launch", "shoot-down", "suppress", "kill", "die", "injure", "rescue", "capture", "occupy", "destroy", "damage",
     "lose", "attack-verb", "without-power", "eliminate", "strike-at", "inflict", "detect", "be", "have")
)  # fmt: skip

#: "nobody said", "no official commented"
NOBODY = _bit("nobody")
#: "is", before how far off a place is
IS = _bit("be")
#: "lies", before how far off a place is
LIES = _bit("lies-at")
#: "from", before where a distance begins
FROM = _bit("from")
#: "into", between how long a war has lasted and the war
INTO = _bit("into-war")
#: "km"
DISTANCE = CONCEPTS.any(("unit:km", "unit:mi"))
#: what an army lost
LOST = CONCEPTS.any(("lose", "destroy", "toll"))

#: Tokens that may be a cue.
CUE = SPEECH | ACCORDING | ACCOUNT | HIS_ACCOUNT | CITE | QUOTED_BY | QUOTES | SAYING | PRODUCED | ORIGINATES
CUE |= PUT | PUT_ANEW | STANDS | PUBLISH | WITH_SAYING | KEEPS | SUCH_DATA
#: "three-year-old"
OLD = _bit("old")
