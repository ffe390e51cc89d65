"""Whether an annotation has the form that `crossfoot annotate` writes, and quotes what stands in its documents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from crossfoot.annotate.fields import CALLED, FIELDS, MARK, Field, name_of, shown, words

#: At how many other places a misplaced quote is told to stand.
_PLACES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong: the line of the file, counted from 1, and as far as known document, claim and field."""

    line: int
    reason: str
    document: str | None = None
    claim: str | None = None
    field: str | None = None

    def __str__(self) -> str:
        return ": ".join(str(part) for part in (self.line, self.document, self.claim, self.field, self.reason) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class _At:
    """What faults of one thing have in common."""

    line: int
    document: str | None = None
    claim: str | None = None

    def fault(self, reason: str, field: str | None = None) -> Fault:
        return Fault(line=self.line, document=self.document, claim=self.claim, field=field, reason=reason)


def validate(lines: Iterable[str], texts: Mapping[str, str] | None = None) -> Iterator[Fault]:
    """The faults of an annotation, in the order of its lines.

    Args:
        lines: JSON Lines, one document's annotation a line; empty lines are passed.
        texts: document id -> text. Without it quotes are not held against texts.
    """
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        at = _At(line=number)
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield at.fault(f"no JSON: {error}")
            continue
        if not isinstance(entry, dict):
            yield at.fault(f"{name_of(entry)}, not an object")
            continue
        if wrong := words(entry.get("id"), None):
            yield at.fault(wrong if "id" in entry else "missing", "id")
            continue
        key = entry["id"]
        at = _At(line=number, document=key)
        if key in seen:
            yield at.fault(f"stands in line {seen[key]} already", "id")
        seen.setdefault(key, number)
        if texts is not None and key not in texts:
            yield at.fault("no document has this id", "id")
        yield from _entry(entry, at, (texts or {}).get(key))


def _entry(entry: dict[str, Any], at: _At, text: str | None) -> Iterator[Fault]:
    yield from _unknown(entry, ("id", *FIELDS), at)
    if "figures" not in entry:
        yield at.fault("missing; [] where there is none", "figures")
    for name in FIELDS:
        things = entry.get(name, [])
        if not isinstance(things, list):
            yield at.fault(f"{name_of(things)}, not a list", name)
            continue
        for position, thing in enumerate(things, 1):
            yield from _thing(name, position, thing, at, text)
        for position, thing in enumerate(things, 1):
            if (first := things.index(thing) + 1) < position:
                yield at.fault(f"{CALLED[name]} {position} repeats {CALLED[name]} {first}", name)


def _thing(name: str, position: int, thing: object, at: _At, text: str | None) -> Iterator[Fault]:
    called = f"{CALLED[name]} {position}"
    if not isinstance(thing, dict):
        yield at.fault(f"{called} is {name_of(thing)}, not an object", name)
        return
    if isinstance(thing.get("quote"), str):
        called += f" {shown(thing['quote'])}"
    here = _At(line=at.line, document=at.document, claim=called)
    yield from _unknown(thing, FIELDS[name], here)
    yield from _fields(thing, FIELDS[name], here, text)
    if name == "figures":
        yield from _numbers(thing, here)
        yield from _spans(thing, here, text)


def _unknown(form: dict[str, Any], known: Iterable[str], at: _At) -> Iterator[Fault]:
    known = list(known)
    for field in form:
        if field not in known:
            close = get_close_matches(field, known, n=1)
            yield at.fault(f"no such field; did you mean {close[0]}?" if close else "no such field", field)


def _fields(form: dict[str, Any], fields: Mapping[str, Field], at: _At, text: str | None) -> Iterator[Fault]:
    fine = True
    for name, field in fields.items():
        if name not in form:
            wrong = None if field.missing else "missing" + ("; null where there is none" if field.null else "")
        elif form[name] is None and field.null:
            wrong = None
        else:
            wrong = field.test(form[name], text)
        if wrong:
            fine = fine and name not in MARK
            yield at.fault(wrong, name)
    if fine and text is not None:
        yield from _place(form["quote"], form["start"], at, text)


def _place(quote: str, start: int, at: _At, text: str) -> Iterator[Fault]:
    if text.startswith(quote, start) and start < len(text):
        return
    places: list[str] = []
    found = text.find(quote)
    while found >= 0 and len(places) < _PLACES:
        places.append(str(found))
        found = text.find(quote, found + 1)
    if places:
        yield at.fault(f"{start}, but the quote stands at {', '.join(places)}", "start")
    else:
        stands = f"; at {start} stands {shown(text[start : start + len(quote)])}" if start < len(text) else ""
        yield at.fault(f"does not stand in the text{stands}", "quote")


def _numbers(figure: dict[str, Any], at: _At) -> Iterator[Fault]:
    value, low, high = (figure.get(name) for name in ("value", "low", "high"))
    if value is None and (low is None or high is None):
        yield at.fault("missing; a figure has value, or low and high", "value")
    elif value is not None and not (low is None and high is None):
        yield at.fault("a figure has value or low and high, not both", "value")
    elif isinstance(low, int | float) and isinstance(high, int | float) and low >= high:
        yield at.fault(f"low {low} is not below high {high}", "low")


def _spans(figure: dict[str, Any], at: _At, text: str | None) -> Iterator[Fault]:
    spans = figure.get("spans")
    if not isinstance(spans, list):
        return
    for position, span in enumerate(spans, 1):
        if not isinstance(span, dict):
            yield at.fault(f"place {position} is {name_of(span)}, not an object", "spans")
            continue
        here = _At(line=at.line, document=at.document, claim=f"{at.claim}, place {position} of spans")
        yield from _unknown(span, MARK, here)
        yield from _fields(span, MARK, here, text)
    if spans and isinstance(spans[0], dict) and any(spans[0].get(name) != figure.get(name) for name in MARK):
        yield at.fault("the first place is not the figure's own quote and start", "spans")
