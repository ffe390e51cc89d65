"""The words that name a meeting, as masks of concepts."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.families import FAMILIES

NOUN, VERB = bits("me-noun"), bits("me-verb")
CALL, CALLED, WEAK_CALL = bits("me-call"), bits("me-called"), bits("me-call-weak")
#: "spoke", "discussed"; "talked", which two do only with each other
CONFERRED, TALKED = bits("me-conferred"), bits("me-talked")
#: "dinner", "contact", "dialogue"; "came together", «виделись»: a meeting only where it is told who met, and when or
#: where
WEAK_NOUN, WEAK_VERB = bits("me-noun-weak"), bits("me-verb-weak")
WEAK = WEAK_NOUN | WEAK_VERB | TALKED
NOUNS, VERBS = NOUN | WEAK_NOUN, VERB | WEAK_VERB
#: "flew to Oslo to see"
SEE = bits("me-see")
MEETING = NOUNS | VERBS | CONFERRED | TALKED | CALL | WEAK_CALL | CALLED
#: words that are for meetings alone
SURE = NOUN | VERB | CONFERRED | SEE | CALL | CALLED | WEAK_CALL
DURING = bits("me-during")
WITH, AND, SIGN = bits("me-with"), bits("and"), bits("sign")
ARTICLE, THE, INDEFINITE = bits("name-determiner"), bits("known-determiner"), bits("indefinite")
#: what has many members: "the EU summit"
BLOC = bits("me-bloc")
PEACE = bits("me-peace")
PLANNED, CANCELLED = bits("me-planned"), bits("me-cancelled")
AGREED, ABOUT = bits("me-agreed"), bits("me-about")
SPOKE, RECEIVE = bits("me-spoke"), bits("me-receive")
BETWEENS = FAMILIES.of_concepts(bits("me-between"))
