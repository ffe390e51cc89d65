"""Full text: documents, and claims by their quotes."""

from __future__ import annotations

from sqlalchemy import column, select, table

from crossfoot.ledger.filters import EVERY_CLAIM, EVERY_DOCUMENT, ClaimFilter, DocumentFilter, newest
from crossfoot.ledger.held import ClaimLine, Hit
from crossfoot.ledger.questions.claims import chosen_claims, claim_line
from crossfoot.ledger.questions.documents import documents_where
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import CLAIM, DOCUMENT
from crossfoot.ledger.word_index import Words, line_of, matches, rank
from crossfoot.ledger.words import Forms, marks, question, snippet


def search_text(
    ledger: Ledger,
    typed: str,
    where: DocumentFilter = EVERY_DOCUMENT,
    *,
    forms: Forms | None = None,
    newest_first: bool = False,
    limit: int = 20,
    offset: int = 0,
) -> tuple[Hit, ...]:
    """The newest versions whose title or text answers what was typed, best first. `words` says what can be typed.

    ``forms`` adds other forms of a word, such as its cases in Ukrainian.

    Raises:
        NothingAsked: no word was typed.
    """
    asked = question(typed, forms)
    with ledger.reading() as connection:
        at = line_of(connection, Words.DOCUMENTS)
        order = () if newest_first else (rank(connection, Words.DOCUMENTS, asked),)
        chosen = (
            select(DOCUMENT.c.line)
            .select_from(DOCUMENT.join(table(Words.DOCUMENTS), at == DOCUMENT.c.line))
            .where(matches(connection, Words.DOCUMENTS, asked), newest(None), *where.conditions())
            .order_by(*order, at.desc())
            .limit(limit)
            .offset(offset)
        )
        lines = list(connection.scalars(chosen))
        found = {one.line: one for one in documents_where(connection, DOCUMENT.c.line.in_(lines))}
    hits = []
    for line in lines:
        text = found[line].document.text
        places = marks(text, asked)
        hits.append(
            Hit(
                line=line,
                version=found[line].version,
                document=found[line].document,
                marks=places,
                snippet=snippet(text, places),
            )
        )
    return tuple(hits)


def search_claims(
    ledger: Ledger,
    typed: str,
    where: ClaimFilter = EVERY_CLAIM,
    *,
    forms: Forms | None = None,
    vintage: int | None = None,
    after: int = 0,
    limit: int | None = None,
) -> tuple[ClaimLine, ...]:
    """The claims that fit and whose quote answers what was typed, in the order of their lines.

    Raises:
        NothingAsked: no word was typed.
    """
    asked = question(typed, forms)
    with ledger.reading() as connection:
        found = (
            select(line_of(connection, Words.CLAIMS))
            .select_from(table(Words.CLAIMS, column("line")))
            .where(matches(connection, Words.CLAIMS, asked))
        )
        chosen = chosen_claims(where, vintage).where(CLAIM.c.line.in_(found), CLAIM.c.line > after).limit(limit)
        return tuple(claim_line(row) for row in connection.execute(chosen).mappings())
