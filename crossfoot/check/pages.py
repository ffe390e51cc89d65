"""The pages of the checks, from their docstrings."""

from __future__ import annotations

from crossfoot.check.check import SECTIONS, Check, Scope
from crossfoot.check.run import all_checks

INTRODUCTION = """\
# Checks

<!-- Generated from the docstrings in crossfoot/check/checks by crossfoot.check.pages.checks_page. -->

Each check compares **intervals**, shows its arithmetic and its spans, names the harmless reasons that could explain the
gap, and is silent where the figures are not comparable. `crossfoot explain NAME` prints one of these pages.

## What a stated number can be

`g` is the last significant step of the number as written: 653 -> 1, 640 -> 10, 650 -> 50, 600 -> 100, 9,500 -> 500,
1.2 million -> 100,000. The plain reading is the usual one; the wide reading grants whatever a fair reader could defend.

| said | plain reading | wide reading |
|---|---|---|
| 653 (not round) | exactly 653 | the same |
| 650 (round, no word, 20 or more) | +- g/2 where the text mixes round figures, else exact | +- g |
| about, around, some, roughly | +- the larger of g/2 and 5 % | +- the larger of g and 10 % |
| more than, over | N and above: nobody is wrong above it | the same |
| nearly, almost | N - g to N | N - 2g to N + g |
| at least | N and above | the same |
| up to, no more than | 0 to N | 0 to N + g |
| a quantity with a unit (6.5 GW) | +- g/2 | +- g |
| p percent, whole | +- 0.5 points | +- 1.5 points |
| p percent, a multiple of 5 | +- 2.5 points | +- 5 points |
| nearly p percent | p - 1 to p; a multiple of 5: p - 5 to p | 1 or 2.5 points more at either end |
| about p percent | +- 3 points | +- 4 points; a multiple of 5: +- 5.5 points |
| half, a third (in words) | +- a tenth of it | 2.5 points more at either end |
| 2 to 3 | both ends | the ends rounded by their own steps |

A text mixes round figures if it hedges a count of 20 or more as rounded, or states two unhedged round ones.

## Severity

| severity | when |
|---|---|
| contradiction | the intervals are disjoint under the wide reading, and the text ties the figures together |
| doubt | disjoint under the plain reading only, or the tie is looser |
| note | a typed observation: an update, a correction, another window, a remainder that was derived |

A slip of the pen is offered as "could be", with all candidates; it is "likely" only where another figure of the article
carries the repaired value.
"""

SCOPES = ((Scope.ARTICLE, "article"), (Scope.EVENT, "event"), (Scope.SERIES, "series"))


def scope_text(check: Check) -> str:
    """Where a check asks, in words: "article, event"."""
    return ", ".join(word for scope, word in SCOPES if scope in check.scope)


def explain(name: str) -> str:
    """A check's page as plain text.

    Raises:
        KeyError: there is no check of that name.
    """
    check = all_checks()[name]
    parts = [f"{check.name} ({scope_text(check)})", check.page.title]
    for heading, text in zip(SECTIONS, check.page.sections, strict=True):
        parts.append(f"{heading}\n" + "\n".join(f"    {line}" for line in text.splitlines()))
    return "\n\n".join(parts) + "\n"


def checks_page() -> str:
    """The whole of ``docs/checks.md``."""
    rows = [f"| [`{check.name}`](#{check.name}) | {scope_text(check)} | {check.page.title} |" for check in _checks()]
    table = "\n".join(("| check | scope | finds |", "|---|---|---|", *rows))
    return "\n".join((INTRODUCTION, "## The catalogue", "", table, "", *map(_section, _checks())))


def _checks() -> tuple[Check, ...]:
    return tuple(all_checks().values())


def _section(check: Check) -> str:
    texts = zip(SECTIONS, check.page.sections, strict=True)
    body = "\n\n".join(f"**{heading}.** {text}" for heading, text in texts)
    return f"## {check.name}\n\n*{check.page.title}* Scope: {scope_text(check)}.\n\n{body}\n"
