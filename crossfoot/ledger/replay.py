"""Decisions of people, made again on a newer text or reading of the same article.

A claim that was accepted, rejected or linked is found again by its words, their place and what it states
(`crossfoot.ledger.moved`); a corrected one by its words alone. What is then decided anew is written as a judgement that
follows the first, so that the book says whose decision it is, and undoing the first undoes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossfoot.ledger.decided import Decisions, Said, last_word
from crossfoot.ledger.draft import Draft, How
from crossfoot.ledger.entry import Item
from crossfoot.ledger.forms import claim_body, claim_of, finding_of
from crossfoot.ledger.moved import counterpart, find_again, named_by_hand, records_the_same, same_sum
from crossfoot.ledger.past import NEW_VERSION, Held, Standing, write
from crossfoot.ledger.rows import claim_columns
from crossfoot.ledger.tables import CLAIM, FINDING
from crossfoot.model.claim import Claim
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """One reading of an article whose earlier ones were decided on. ``line`` is that of its text."""

    draft: Draft
    held: Held
    decisions: Decisions
    text: str
    line: int

    def claims(self, items: Sequence[Item]) -> None:
        """Decide on the claims just read as people have decided on those read before."""
        reading = {item.id: claim_of(item.body) for item in items}
        judgements = [one for one in self.decisions.last() if one.left in self.decisions.said or one.verdict.on_pair]
        moved = self._moved(reading, judgements)
        places = self._places(reading, judgements)
        # Corrections first: a link may name what was corrected.
        for one in judgements:
            if one.verdict is Verdict.CORRECTED and not self._by_hand(one.left):
                self._correct(one, moved.get(one.left) or places.get(one.left), moved)
        for one in judgements:
            now = moved.get(one.left)
            match one.verdict:
                case Verdict.ACCEPTED if now:
                    self.decisions.follow(self.draft, one, now.id, now.id)
                case Verdict.REJECTED if now:
                    self._reject(one, now)
                case Verdict.SAME | Verdict.DIFFERENT | Verdict.UNSURE:
                    ids = [
                        (moved.get(id) or places[id]).id if id in moved or id in places else id
                        for id in (one.left, one.right)
                    ]
                    if ids != [one.left, one.right]:
                        self.decisions.follow(self.draft, one, *ids)

    def _moved(self, reading: dict[str, Claim], judgements: Sequence[Judgement]) -> dict[str, Claim]:
        """Each claim decided on that is not read any more -> what is read in its place, if anything is."""
        named = {id for one in judgements for id in (one.left, one.right)}
        gone = [said for id, said in self.decisions.said.items() if id in named and id not in reading]
        free = {id: claim for id, claim in reading.items() if id not in named}
        moved: dict[str, Claim] = {}
        # From the newest text first: it is most like this one.
        for said in sorted(gone, key=lambda said: (-said.document, said.claim.span.start, said.claim.id)):
            place = find_again(said.claim.span, said.text, self.text)
            now = None if self._by_hand(said.claim.id) else counterpart(said.claim, place, free.values())
            if now:
                moved[said.claim.id] = free.pop(now.id)
        return moved

    def _places(self, reading: dict[str, Claim], judgements: Sequence[Judgement]) -> dict[str, Claim]:
        """Each linked or corrected claim that is not read any more -> that of the same figure in its place, if any.

        Which event words speak of does not depend on what else was read of them, and what they say in full was typed
        by whoever corrected them.
        """
        linked = {id for one in judgements if one.verdict.on_pair for id in (one.left, one.right)}
        linked |= {one.left for one in judgements if one.verdict is Verdict.CORRECTED}
        found: dict[str, Claim] = {}
        for id in sorted(linked & self.decisions.said.keys() - reading.keys()):
            said = self.decisions.said[id]
            place = find_again(said.claim.span, said.text, self.text)
            now = counterpart(said.claim, place, reading.values(), same=records_the_same)
            if now:
                found[id] = now
        return found

    def _by_hand(self, id: str) -> bool:
        return any(
            one.right == id != one.left and not one.verdict.on_pair for one in self.decisions.judgements.values()
        )

    def _reject(self, judgement: Judgement, now: Claim) -> None:
        self._end(now.id, judgement, how="retracted")
        self.decisions.follow(self.draft, judgement, now.id, now.id)

    def _correct(self, judgement: Judgement, now: Claim | None, moved: dict[str, Claim]) -> None:
        last = last_word(self.decisions, judgement)
        if last.verdict is Verdict.REJECTED:
            if now:
                self._reject(last, now)
            return
        right = self.decisions.said.get(last.right)
        standing = self.held.standing.get(last.right)
        if right is None or last.right in self.held.withdrawn or not (standing or now):
            return
        place = now.span if now else find_again(right.claim.span, right.text, self.text)
        if place is None:
            if standing:
                self.draft.end(CLAIM, standing.line, last.right, how="superseded", reason=NEW_VERSION)
                del self.held.standing[last.right]
            return
        if standing and (place, self.line) == (right.claim.span, standing.document):
            here = right.claim
        else:
            here = self._put(right, place, now, standing, last)
            moved[last.right] = here
        if now:
            self._end(now.id, last, how="superseded", successor=self.held.standing[here.id].line)
        if now or here.id != last.right:
            self.decisions.follow(self.draft, last, now.id if now else last.left, here.id)

    def _put(self, right: Said, place: Span, now: Claim | None, standing: Standing | None, by: Judgement) -> Claim:
        """Write a corrected claim where its words stand in the newest text."""
        record = right.claim.record
        if isinstance(record, Figure) and record.part_of and now and isinstance(now.record, Figure):
            record = replace(record, part_of=now.record.part_of)
        mentions = now.mentions if now else ()
        here = named_by_hand(replace(right.claim, span=place, mentions=mentions, record=record))
        item = Item(
            id=here.id,
            body=claim_body(here),
            columns=claim_columns(here),
            rows=tuple({"key": key} for key in right.keys),
        )
        line = write(self.draft, CLAIM, item, self.line)
        if standing:
            self.draft.end(
                CLAIM, standing.line, right.claim.id, how="superseded", reason=NEW_VERSION, by=by.by, successor=line
            )
            del self.held.standing[right.claim.id]
        self.held.standing[here.id] = Standing(line=line, body=item.body, document=self.line, by_hand=True)
        self.decisions.said[here.id] = Said(claim=here, text=self.text, document=self.line, keys=right.keys)
        return here

    def _end(self, id: str, judgement: Judgement, *, how: How, successor: int | None = None) -> None:
        if standing := self.held.standing.pop(id, None):
            self.draft.end(
                CLAIM, standing.line, id, how=how, reason=judgement.reason, by=judgement.by, successor=successor
            )
        self.held.withdrawn.add(id)


def replay_findings(draft: Draft, held: Held, decisions: Decisions, items: Sequence[Item]) -> None:
    """Decide on the findings just made as people have decided on the same sums before."""
    made = {item.id: finding_of(item.body) for item in items if item.id not in decisions.findings}
    for one in decisions.last():
        before = decisions.findings.get(one.left)
        if before is None or one.left in held.standing:
            continue
        for id, finding in made.items():
            standing = held.standing.get(id)
            if standing is None or not same_sum(before, finding):
                continue
            if one.verdict is Verdict.REJECTED:
                draft.end(FINDING, standing.line, id, how="retracted", reason=one.reason, by=one.by)
                del held.standing[id]
                held.withdrawn.add(id)
            decisions.follow(draft, one, id, id)
            break
