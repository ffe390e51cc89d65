"""Who speaks, and whose report it is, while the sentences of a text pass."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.speaking.parts import Sentence
from crossfoot.model.attribution import OUTLET, Attribution, is_one_speaker


@dataclass(slots=True)
class State:
    """Who speaks while the sentences pass."""

    #: so many sentences that name nobody a speaker keeps
    patience: int
    #: nobody else speaks in the text
    alone: bool
    current: Attribution = OUTLET
    #: whose report the whole text is
    lead: Attribution = OUTLET
    #: the lead is no more than a country in a headline
    headed: bool = False
    #: he signs the first sentence: "Exports fell, — the Harbour Post"
    signed: bool = False
    #: the lead whom the last attributed sentence interrupted
    interrupted: Attribution = OUTLET
    #: the speaker has just had the closing word of a sentence, which does not bind the next
    fresh: bool = False
    #: the speaker has only named a matter
    mere: bool = False
    resumed: bool = False
    #: the text's one reporter spoke in this paragraph
    reported: bool = False
    #: the sentence that he closed, where he told in it and was not quoted
    told: Sentence | None = None
    #: the speaker has only specified what was told
    detail: bool = False
    #: he tells a list
    listed: bool = False
    #: what he told may go on in the next paragraph
    lasts: bool = False
    #: somebody has been named
    started: bool = False
    silent: int = 0
    #: so many sentences that others opened
    others: int = 0

    @property
    def led(self) -> bool:
        """Whether the text's one reporter speaks."""
        return self.lead.speaker is not None and is_one_speaker(self.current, self.lead)
