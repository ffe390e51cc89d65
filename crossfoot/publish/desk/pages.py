"""The pages of the desk: a request in, a page or the way to the next one out. Nothing of HTTP in here."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.model.claim import Claim
from crossfoot.model.judgement import Verdict
from crossfoot.publish.addresses import slug
from crossfoot.publish.desk import overrides
from crossfoot.publish.desk.decisions import (
    DecisionRefused,
    Desk,
    correct_claim,
    decide_on,
    link_claims,
    undo_last,
)
from crossfoot.publish.desk.fields import Field, FieldRefused, fields_of, values_of
from crossfoot.publish.desk.items import ItemView, claim_item, finding_item
from crossfoot.publish.desk.keys import DEFAULT, Keys, KeysRefused, chosen_keys, keys_to_form
from crossfoot.publish.desk.people import Person
from crossfoot.publish.desk.queue import Item, beside, ranked
from crossfoot.publish.desk.visit import Go, NotHere, Show, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """The queue, and how many proposals wait for a second person."""

    items: tuple[Item, ...]
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedItem:
    """An item with its place in the queue; ``at`` is 0 where it is not in it (any more)."""

    item: ItemView
    at: int
    of: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionView:
    """The form of a correction; ``wrong`` is the field that cannot be as typed."""

    item: ItemView
    claim: Claim
    fields: tuple[Field, ...]
    values: dict[str, str]
    wrong: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverridesView:
    """What was asked for and granted; ``document`` where one article's page leads here."""

    proposals: tuple[overrides.Proposal, ...]
    document: str | None
    title: str | None


Page = Callable[[Desk, Visit], Show | Go]


def _person(visit: Visit) -> Person:
    assert visit.session is not None, "only the sign-in page is shown to strangers"
    return visit.session.person


def show_queue(desk: Desk, visit: Visit) -> Show:
    """The queue."""
    waiting = sum(1 for one in overrides.proposals(desk.file, desk.ledger) if one.answered_at is None)
    return Show(template="queue", view=QueueView(items=ranked(desk.ledger), waiting=waiting))


def show_item(desk: Desk, visit: Visit) -> Show:
    """A claim or a finding."""
    items = ranked(desk.ledger)
    paths = [item.path for item in items]
    before, after = beside(items, visit.path)
    return Show(
        template="item",
        view=PlacedItem(
            item=_item(desk, visit),
            at=paths.index(visit.path) + 1 if visit.path in paths else 0,
            of=len(items),
            before=before.path if before else None,
            after=after.path if after else None,
        ),
    )


def _item(desk: Desk, visit: Visit) -> ItemView:
    make = claim_item if "claim" in visit.parts else finding_item
    try:
        return make(desk.ledger, desk.book, visit.parts.get("claim") or visit.parts["finding"])
    except NotInLedger as error:
        raise NotHere(visit.path) from error


def decide(desk: Desk, visit: Visit) -> Go:
    """Accept or reject; then the next item."""
    what = visit.form.get("what", "")
    if what not in ("accept", "reject"):
        raise NotHere(visit.path)
    id, path = visit.parts.get("claim") or visit.parts["finding"], visit.path
    onward = _onward(desk, path)
    try:
        decide_on(desk, _person(visit), id, what, reason=visit.form.get("reason", ""), path=path)
    except DecisionRefused as problem:
        return Go(path=path, problem=str(problem))
    return Go(path=onward, done=what, settle=True)


def _onward(desk: Desk, path: str) -> str:
    """Where to go once the item at ``path`` is decided: the next of the queue, and from its end its beginning."""
    items = ranked(desk.ledger)
    _, after = beside(items, path)
    if after is None:
        after = next((item for item in items if item.path != path), None)
    return after.path if after else "desk"


def show_correction(desk: Desk, visit: Visit) -> Show:
    """The form in which a claim is corrected."""
    item = _item(desk, visit)
    claim = item.quotes[0].claim
    return Show(
        template="correct",
        view=CorrectionView(item=item, claim=claim, fields=fields_of(claim), values=values_of(claim)),
    )


def correct(desk: Desk, visit: Visit) -> Show | Go:
    """Correct a claim; then the next item."""
    item = _item(desk, visit)
    claim, path = item.quotes[0].claim, f"desk/claim/{slug(item.id)}"
    onward = _onward(desk, path)
    try:
        correct_claim(desk, _person(visit), item.id, visit.form, reason=visit.form.get("reason", ""), path=path)
    except DecisionRefused as problem:
        return Go(path=path, problem=str(problem))
    except FieldRefused as problem:
        fields, values = fields_of(claim), values_of(claim)
        typed = {field.name: visit.form.get(field.name, "") for field in fields}
        view = CorrectionView(item=item, claim=claim, fields=fields, values=values | typed, wrong=str(problem))
        return Show(template="correct", view=view, status=400, problem="field")
    return Go(path=onward, done="correct", settle=True)


def link(desk: Desk, visit: Visit) -> Go:
    """Link two claims, or split them."""
    try:
        verdict = Verdict(visit.form.get("verdict", ""))
    except ValueError:
        raise NotHere(visit.path) from None
    if verdict not in (Verdict.SAME, Verdict.DIFFERENT):
        raise NotHere(visit.path)
    left, right = visit.form.get("left", ""), visit.form.get("right", "")
    path = f"desk/{'finding' if 'finding' in visit.parts else 'claim'}/{slug(next(iter(visit.parts.values())))}"
    try:
        link_claims(desk, _person(visit), left, right, verdict, reason=visit.form.get("reason", ""), path=path)
    except DecisionRefused as problem:
        return Go(path=path, problem=str(problem))
    return Go(path=path, done=verdict.value, settle=True)


def undo(desk: Desk, visit: Visit) -> Go:
    """Undo the last decision of whoever asks; then the item it was made of."""
    try:
        last = undo_last(desk, _person(visit))
    except DecisionRefused as problem:
        return Go(path="desk", problem=str(problem))
    return Go(path=last.path, done="undo", settle=True) if last else Go(path="desk", problem="nothing")


def show_keys(desk: Desk, visit: Visit) -> Show:
    """The keys, to be changed."""
    assert visit.session is not None
    return Show(template="keys", view=visit.session.keys)


def change_keys(desk: Desk, visit: Visit) -> Show | Go:
    """Keep the keys that were typed, or the usual ones again."""
    try:
        keys = Keys() if "usual" in visit.form else chosen_keys(visit.form)
    except KeysRefused as problem:
        typed = Keys(on="on" in visit.form, of={action: visit.form.get(action, "")[:1] for action in DEFAULT})
        return Show(template="keys", view=typed, status=400, problem=f"keys.{problem}")
    with desk.file.writing() as db:
        db.execute("UPDATE person SET keys = ? WHERE name = ?", (json.dumps(keys_to_form(keys)), _person(visit).name))
    return Go(path="desk/keys", done="keys")


def show_overrides(desk: Desk, visit: Visit) -> Show:
    """What was asked for, and the form to ask for more."""
    id = visit.parts.get("document")
    line = query.find_document(desk.ledger, id) if id else None
    if id and line is None:
        raise NotHere(visit.path)
    title = line.document.heading if line else None
    found = overrides.proposals(desk.file, desk.ledger)
    return Show(template="overrides", view=OverridesView(proposals=found, document=id, title=title))


def propose(desk: Desk, visit: Visit) -> Show | Go:
    """Ask for a safety default to be lifted for an article."""
    lifted, reason = visit.form.get("lifted", ""), visit.form.get("reason", "")
    try:
        overrides.propose(desk.file, desk.ledger, _person(visit), visit.parts["document"], lifted, reason)
    except overrides.OverrideRefused as problem:
        return Go(path=visit.path, problem=f"override.{problem}")
    return Go(path="desk/overrides", done="proposed")


def answer(desk: Desk, visit: Visit) -> Go:
    """Grant, refuse or take back."""
    person, what, number = _person(visit), visit.form.get("what", ""), visit.form.get("number", "")
    if what not in ("grant", "refuse", "take_back") or not (number.isascii() and number.isdigit() and len(number) < 10):
        raise NotHere(visit.path)
    try:
        if what == "take_back":
            overrides.take_back(desk.file, desk.ledger, person, int(number))
        else:
            overrides.answer(desk.file, desk.ledger, person, int(number), grant=what == "grant")
    except overrides.OverrideRefused as problem:
        return Go(path="desk/overrides", problem=f"override.{problem}")
    return Go(path="desk/overrides", done=what)
