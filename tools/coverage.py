"""The page of what is covered: how many claims each rule wins on the made-up cases, and where holes are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from crossfoot.extract.accounts_run import accounts
from crossfoot.extract.lexicon import language_shelf, lexicon_of
from crossfoot.extract.run import extract_claims, rules
from tests.golden.form import parse

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
TEXT = """# Coverage

How many claims each rule wins on the made-up cases in `tests/golden`, by language. Zero is a hole: no case of that
language, or none that the rule reads. An *idiom* is a pattern that only one language has; many of them would mean that
a concept is missing.

| rule | {languages} | idioms |
|---|{lines}---:|
{rows}

## Concepts without words

A pattern is silent in a language that has no words for its concept; that is no error, but here it stands.

{holes}
"""


def coverage() -> str:
    """The page."""
    languages = sorted(language_shelf())
    won = wins()
    rows = []
    for name in [*rules(), *accounts()]:
        counts = [str(won[name, language]) for language in languages]
        rule = rules().get(name)
        idioms = sum(bool(pattern.only) for pattern in rule.patterns) if rule else 0
        rows.append(f"| `{name}` | {' | '.join(counts)} | {idioms} |")
    total = [str(sum(won[name, language] for name in [*rules(), *accounts()])) for language in languages]
    rows.append(f"| all | {' | '.join(total)} | |")
    silent = {language: _silent(language) for language in languages}
    holes = [f"- `{language}`: {', '.join(names)}" for language, names in silent.items() if names]
    return TEXT.format(
        languages=" | ".join(f"`{language}`" for language in languages),
        lines="---:|" * len(languages),
        rows="\n".join(rows),
        holes="\n".join(holes) or "Every concept of every pattern has words in every language.",
    )


def wins() -> Counter[tuple[str, str]]:
    """(rule, language) -> claims won on all golden cases."""
    won: Counter[tuple[str, str]] = Counter()
    for path in sorted(GOLDEN.glob("*/*.txt")):
        for case in parse(path, path.read_text(encoding="utf-8")):
            won.update((claim.rule, case.lang) for claim in extract_claims(case.document()))
    return won


def _silent(language: str) -> list[str]:
    """Rules with the concepts of theirs that a language has no words for."""
    known = 0
    for mask in lexicon_of(language).masks.values():
        known |= mask
    told = []
    for name, rule in rules().items():
        lacking = {pattern.concept for pattern in rule.patterns if not pattern.bit & known
                   and (not pattern.only or language in pattern.only)}  # fmt: skip
        told += [f"`{name}` ({', '.join(sorted(lacking))})"] if lacking else []
    return told
