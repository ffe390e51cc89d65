"""What a cue gives: a speaker, the chain through which it came, and what it covers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

#: Half-open, in token positions.
Range = tuple[int, int]


class Scope(Enum):
    """What a cue covers of its sentence."""

    AHEAD = "what follows it"
    AROUND = "what stands before and behind it"
    CLAUSE = "the clause it stands in"
    REPORT = "the report it closes"


@dataclass(slots=True)
class Mark:
    """A cue with its speaker; no name means the speaker named before ("according to the statement")."""

    first: int
    last: int
    cue: Range
    name: Range | None
    scope: Scope
    via: list[Range] = field(default_factory=list)
    #: the verb itself says that it is a claim: "claimed", "стверджує"
    claimed: bool = False
    #: the cue is no verb: "according to"
    account: bool = False
    #: who was told: an outlet carries what it heard
    heard: Range | None = None
    #: the verb is not one of speech: "expects", "asks"
    weak: bool = False
    #: the verb is a deed: "offered", "accused"; what follows is no longer told
    act: bool = False
    #: the verb is one of outlets: "передає", "пишет"
    relay: bool = False
    #: who speaks is an outlet or an agency
    outlet: bool = False
    #: the sentence before, which names no speaker; a pronoun may mean its subject
    before: Range | None = None
    #: another has spoken before in its sentence
    follows: bool = False
    #: what stands before "by his account" in its sentence, whose subject may be he
    within: Range | None = None
    #: the cue stands in a relative clause
    relative: bool = False
    #: the verb adds to what was said before: "specified"
    more: bool = False
    #: no cue but a body that speaks for itself as the subject: "The grid operator has 40 crews at work"
    acting: bool = False
    #: what speaks is a report, which bodies publish, and not a statement
    paper: bool = False
    #: an account names a report and nobody who made it: "according to a new study"
    title: bool = False
    #: "he wrote", before anybody was named
    early: bool = False
    #: a country before a colon is what the outlet tells of: "Sudland: Floods spread"
    topic: bool = False
    #: the cue is a closing dash
    signed: bool = False
    #: nothing but who he is stands behind the speaker: "said Moller, a teacher"
    described: bool = False
    #: the outlet draws on somebody's data: "data of the council show"
    drawn: bool = False
    #: whose count it is that was told before
    kept: bool = False
    #: a matter was only named: "stressed the commitment of the council"
    mere: bool = False
    #: the cue ends its sentence
    closing: bool = False
