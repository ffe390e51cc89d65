"""The pages of rules, checks and export formats, as their files tell them."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What ``crossfoot explain`` prints; ``kind`` is ``rule``, ``check`` or ``format``."""

    name: str
    kind: str
    title: str
    text: str


def pages() -> dict[str, Page]:
    """Every page by name: rules first, then checks, then formats, each kind in the order of its shelf."""
    return {page.name: page for page in (*rule_pages(), *check_pages(), *format_pages())}


def rule_pages() -> list[Page]:
    """A page for every rule, in the order of their names."""
    from crossfoot.extract import rules as shelf
    from crossfoot.extract.run import rules

    found = []
    for name, rule in rules().items():
        text = (sys.modules[f"{shelf.__name__}.{name.replace('-', '_')}"].__doc__ or "").strip()
        patterns = "\n".join(f"    {pattern}" for pattern in rule.patterns)
        if patterns:
            text += f"\n\nIt reads `{rule.measure.value}` where one of these patterns fits:\n\n{patterns}"
        found.append(Page(name=name, kind="rule", title=text.splitlines()[0], text=text))
    return found


def check_pages() -> list[Page]:
    """A page for every check, in the order of their names."""
    from crossfoot.check.check import SECTIONS
    from crossfoot.check.run import all_checks

    return [
        Page(
            name=name,
            kind="check",
            title=check.page.title,
            text="\n\n".join(
                [
                    check.page.title,
                    *(f"{head}:\n{text}" for head, text in zip(SECTIONS, check.page.sections, strict=True)),
                ]
            ),
        )
        for name, check in all_checks().items()
    ]


def format_pages() -> list[Page]:
    """A page for every format of export, in the order of their names."""
    from crossfoot.publish import exporters as shelf
    from crossfoot.publish.shelf import exporters

    found = []
    for name, exporter in exporters().items():
        text = (sys.modules[f"{shelf.__name__}.{name}"].__doc__ or "").strip()
        title = text.splitlines()[0]
        found.append(Page(name=name, kind="format", title=title, text=f"{text}\n\nFile: {exporter.file}"))
    return found
