"""The words that tell a position, as masks of concepts, and the position each of them tells."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.model.records.stance import Position

CONFIRM, JOIN, MODAL, NOUN = (bits("po-" + name) for name in ("confirm", "join", "modal", "noun"))
WANT, AGAINST, READY, ASSENT = (bits("po-" + name) for name in ("want", "against", "ready", "assent"))
DEMAND, REJECT, OPPOSE, OFFER, SUPPORT = (
    bits("po-" + name) for name in ("demand", "reject", "oppose", "offer", "support")
)
#: "told Oslo to": a demand only of a party; "we demand": a verb only behind who acts
BID, BARE = bits("po-bid"), bits("po-bare")
#: what may be done to anything: "blocked"
VAGUE = bits("po-vague")
#: "accept", "tolerate": who will not do so refuses
BEAR = bits("po-bear")
#: "announced a truce" offers one; announcing else tells nothing
ANNOUNCE = bits("po-announce")
#: "must": what a speaker says that somebody must do he demands
MUST, DUE = bits("po-must", "po-due"), bits("po-due")
#: "working to free them": what one works for he supports
STRIVE = bits("po-strive")
#: "accepted", of what was spoken of before
ALONE = bits("po-alone")
#: "signed a truce": both who signed hold with it
SIGNED = bits("po-signed")
#: "will tighten sanctions": more pressure, where it is announced
PRESS = bits("po-press")
CONDITION, STRICT, WOULD, THAT = (bits("po-" + name) for name in ("condition", "strict", "would", "that"))
UNTIL, INSIST, IMPERSONAL = bits("po-until"), bits("po-insist"), bits("po-impersonal")
#: "turned the offer down"
SPLIT = bits("po-split")
#: a form that only the passive has, as those of Ukrainian and Russian
PASSIVE = bits("po-passive")
#: verbs that the passive is made of
VERBAL = DEMAND | REJECT | OPPOSE | OFFER | SUPPORT
POSITIONS = (
    (DEMAND | WANT | MUST | BID, Position.DEMANDS), (REJECT | SPLIT, Position.REJECTS),
    (OPPOSE | AGAINST, Position.OPPOSES),
    (OFFER | READY | ANNOUNCE, Position.OFFERS), (SUPPORT | CONFIRM | STRIVE | PRESS | SIGNED, Position.SUPPORTS),
    (ASSENT | STRICT, Position.CONDITIONAL),
)  # fmt: skip
#: "conditioned any truce on"
CONDITIONED = bits("po-conditioned")
POSITION = CONDITIONED
for _mask, _ in POSITIONS:
    POSITION |= _mask
#: What is wanted stands within so many tokens: "wants a full ceasefire".
WANTED = 9
