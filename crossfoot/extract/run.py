"""All rules over one document; overlaps settled; every claim names its rule."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace

from crossfoot.extract import rules as rules_shelf
from crossfoot.extract.accounts_run import read_accounts
from crossfoot.extract.body import Body, Kind
from crossfoot.extract.compose import Composer
from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.detect import detect_language
from crossfoot.extract.footer import body_end
from crossfoot.extract.governing.governors import Governors
from crossfoot.extract.lexicon import language_shelf, lexicon_of
from crossfoot.extract.pieces import pieces_of
from crossfoot.extract.register import find_body
from crossfoot.extract.rule import Rule
from crossfoot.extract.settle import read_figures
from crossfoot.extract.tokens import Tokens, tokenize
from crossfoot.extract.trace import trace_lines
from crossfoot.extract.unseen import claims_within, without_unseen
from crossfoot.model.attribution import Attribution
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.front_matter import body_start
from crossfoot.model.names import stable_id
from crossfoot.model.records.figure import Figure
from crossfoot.model.shelf import load_shelf
from crossfoot.model.span import Span

#: A stamp of another year is a feed's word for none: "0001-01-01".
_YEARS = range(1800, 2200)


@functools.cache
def rules() -> dict[str, Rule]:
    """All rules by name."""
    return load_shelf(rules_shelf, Rule)


@functools.cache
def _governors() -> Governors:
    return Governors(rules())


def language_of(document: Document) -> str:
    """The language to read a document in: the one it names where we know it, else the one its words show."""
    known = tuple(language_shelf())
    named = (document.lang or "")[:2].lower()
    return named if named in known else detect_language(document.text, known)


def extract_claims(document: Document) -> tuple[Claim, ...]:
    """Every claim of the document, in the order of its text.

    The answer is a function of the document alone. Every claim's span quotes the document's text exactly.
    """
    if document.published is not None and document.published.year not in _YEARS:
        document = replace(document, published=None)
    stored = document.text
    if (seen := without_unseen(stored)) != stored:
        document = replace(document, text=seen)
    claims: list[Claim] = []
    for tokens, offset in _read_pieces(document):
        part = document if tokens.text == document.text else replace(document, text=tokens.text)
        found = _claims_of(tokens, part)
        claims += [_moved(claim, offset) for claim in found] if offset else found
    if seen != stored:
        claims = claims_within(claims, stored)
    own = _own_outlet(document) if claims else None
    if own is None:
        return tuple(claims)
    return tuple(_in_own_name(claim) if claim.attribution.register == own.id else claim for claim in claims)


def _own_outlet(document: Document) -> Body | None:
    """The newspaper or agency that published the document, where the register has it: by its name or its address."""
    if not document.outlet:
        return None
    code = language_of(document)
    # "www.tass.com"
    site = document.outlet.removeprefix("www.").partition(".")[0]
    names = (document.outlet, site, site.upper())
    found = next((body for name in names if (body := find_body(name, code))), None)
    return found if found is not None and found.kind is Kind.OUTLET else None


def _in_own_name(claim: Claim) -> Claim:
    """A claim of whoever published it: "our correspondent was told" is told by nobody else."""
    said = claim.attribution
    return replace(claim, attribution=Attribution(via=said.via, unverified=said.unverified))


def _claims_of(tokens: Tokens, document: Document) -> list[Claim]:
    setting = Setting(tokens, document)
    readings, _ = read_figures(tokens, _governors())
    claims = Composer(setting).compose(readings) if readings else []
    others = read_accounts(tokens, document, setting.speakers, setting.places, lambda: setting.dates)
    # Figures first where both begin at one place: the sort keeps their order.
    return sorted(claims + others, key=lambda claim: claim.span.start) if others else claims


def _moved(claim: Claim, offset: int) -> Claim:
    """A claim of a piece as one of the whole text; ids of different pieces stay apart."""
    record = claim.record
    if isinstance(record, Figure) and record.part_of is not None:
        record = replace(record, part_of=stable_id(record.part_of, offset))
    return replace(
        claim,
        id=stable_id(claim.id, offset),
        record=record,
        span=_moved_span(claim.span, offset),
        mentions=tuple(_moved_span(span, offset) for span in claim.mentions),
    )


def _moved_span(span: Span, offset: int) -> Span:
    return Span(start=span.start + offset, end=span.end + offset, quote=span.quote)


def _read_pieces(document: Document) -> Iterator[tuple[Tokens, int]]:
    """The tokens of each piece of the text, with the offset the piece begins at; fields before it are no text."""
    _governors()  # Tokens are sorted for all families that there are, also for that of the words that govern.
    begin = body_start(document.text)
    text = document.text[begin : body_end(document.text)]
    for piece in pieces_of(text, language_of(document), tuple(language_shelf())):
        part = text if piece.start == 0 and piece.end == len(text) else text[piece.start : piece.end]
        yield tokenize(part, lexicon_of(piece.language)), begin + piece.start


def trace(document: Document) -> str:
    """How the document's numbers were read: tokens, concepts, matches, the rule that won and those that lost."""
    lines: list[str] = []
    for tokens, _ in _read_pieces(replace(document, text=without_unseen(document.text))):
        lines += trace_lines(tokens, *read_figures(tokens, _governors()))
    return "\n".join(lines)
