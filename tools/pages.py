"""Write what the code itself tells: pages under ``docs/`` and the outputs in the README.

python -m tools.pages            write them
python -m tools.pages --check    say which are out of date, and fail
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.coverage import coverage
from tools.exports import exports

ROOT = Path(__file__).parent.parent
HEAD = "<!-- Written by `make docs`; change the code, not this page. -->\n\n"


def pages() -> dict[str, str]:
    """Every generated page by its path in the repository."""
    return {
        "docs/commands.md": HEAD + commands(),
        "docs/settings.md": HEAD + settings(),
        "docs/rules.md": HEAD + rules(),
        "docs/checks.md": HEAD + checks(),
        "docs/coverage.md": HEAD + coverage(),
        "docs/exports.md": HEAD + exports(),
        "crossfoot/publish/measured.json": measured(),
        "README.md": readme((ROOT / "README.md").read_text(encoding="utf-8")),
    }


def measured() -> str:
    """How often the rules are right, by language and by side, for the site's page of status."""
    real = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))["real"]
    languages = {lang: {name: real["floors"][lang][name] for name in ("found", "whole")} for lang in ("en", "uk", "ru")}
    return json.dumps({"languages": languages, "sides": real["sides"]}, indent=1) + "\n"


def readme(page: str) -> str:
    """The README with the real output of every command that begins a console block and runs crossfoot."""
    return re.sub(r"(```console\n\$ ([^\n]*crossfoot [^\n]*)\n)(.*?)(```)", _with_output, page, flags=re.DOTALL)


def _with_output(block: re.Match[str]) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1"}
    done = subprocess.run(
        ["sh", "-c", block[2]], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return f"{block[1]}{done.stdout.rstrip()}\n{block[4]}"


def commands() -> str:
    """The subcommands with their options, the exit codes and the environment."""
    from typer.main import get_command

    from crossfoot.cli.app import app
    from crossfoot.cli.exits import MEANINGS

    group = get_command(app)
    parts = ["# Commands\n\nAnswers go to standard output, messages to standard error.\n"]
    for name, command in _each_command(group):
        usage = " ".join(["crossfoot", name, *_usage(command)])
        rows = [f"| {shown} | {help_} |" for shown, help_ in _options(command)]
        table = "\n".join(["| | |", "|---|---|", *rows])
        parts.append(f"## {name}\n\n    {usage}\n\n{inspect.cleandoc(command.help or '')}\n\n{table}\n")
    codes = "\n".join(f"| {code.value} | {meaning} |" for code, meaning in MEANINGS.items())
    parts.append(
        f"## Exit codes\n\nWhere several apply, the highest is used.\n\n| code | meaning |\n|---|---|\n{codes}\n"
    )
    parts.append(ENVIRONMENT)
    return "\n".join(parts)


ENVIRONMENT = """## Environment

| variable | meaning |
|---|---|
| `CROSSFOOT_LEDGER` | the ledger, unless `--ledger` names one |
| `CROSSFOOT_SETTINGS` | the settings file, in place of the usual one ([settings](settings.md)) |
| `CROSSFOOT_DEBUG` | set: a fault in Crossfoot itself shows where it happened |
| `NO_COLOR` | set: no colours |

`crossfoot --install-completion` adds completion to your shell.
"""


def _each_command(group, before="") -> Iterator[tuple[str, object]]:
    for name, command in group.commands.items():
        yield before + name, command
        if hasattr(command, "commands"):
            yield from _each_command(command, f"{before}{name} ")


def _usage(command) -> list[str]:
    return ["[OPTIONS]", *map(_shown, filter(_argument, command.params))]


def _shown(argument) -> str:
    """``NAME``, ``[NAME]`` where it may be left out, ``NAME...`` where there may be several."""
    name = (argument.metavar or argument.name.upper()) + ("" if argument.nargs == 1 else "...")
    return name if argument.required else f"[{name}]"


def _options(command) -> list[tuple[str, str]]:
    return [
        (
            f"`{_shown(parameter)}`"
            if _argument(parameter)
            else ", ".join(f"`{option}`" for option in (*parameter.opts, *parameter.secondary_opts)),
            parameter.help or "",
        )
        for parameter in command.params
        if parameter.name != "help"
    ]


def _argument(parameter) -> bool:
    return parameter.param_type_name == "argument"


def settings() -> str:
    """The settings with their defaults and meanings."""
    from crossfoot.read.limits import Limits

    rows = [
        ("ledger", "in your data folder", "the ledger's file; `CROSSFOOT_LEDGER` and `--ledger` go before it"),
        ("batch", "100", "documents of one commit of `crossfoot add`"),
        (
            "jobs",
            "a core each, 8 at most",
            "processes that extract and check at a time, in an archive; `--jobs` goes before it",
        ),
        ("cover", "words", "what of a public text is covered: `words`, or whole `sentences` ([safety](safety.md))"),
    ]
    rows += [
        (f"limits.{setting.name}", f"{setting.default}", _limit_text(setting.name))
        for setting in dataclasses.fields(Limits)
    ]
    table = "\n".join(f"| `{name}` | {default} | {text} |" for name, default, text in rows)
    return f"""# Settings

Settings are read once, from `settings.toml` in the configuration folder of your user (`crossfoot doctor` says where),
or from the file that `CROSSFOOT_SETTINGS` names. An unknown setting is an error.

```toml
batch = 200

[limits]
document_bytes = 1048576
```

| setting | default | meaning |
|---|---|---|
{table}
"""


def _limit_text(name: str) -> str:
    return {
        "input_bytes": "bytes of one input",
        "inflated_bytes": "bytes of one input, unpacked",
        "document_bytes": "bytes of one document",
        "ratio": "unpacked over packed size, from the first unpacked MiB on",
        "depth": "folders in folders",
        "seconds_per_document": "seconds that reading one document may take",
    }[name]


def rules() -> str:
    """Every rule with its page."""
    from crossfoot.cli.pages import rule_pages

    parts = [f"## {page.name}\n\n{page.text}\n" for page in rule_pages()]
    return "# Rules\n\nWhat each rule reads; `crossfoot explain RULE` prints the same.\n\n" + "\n".join(parts)


def checks() -> str:
    """What a stated number can be, and every check with its page."""
    from crossfoot.check.run import all_checks

    parts = [CHECKS]
    for name, check in all_checks().items():
        scopes = ", ".join(scope.name.lower() for scope in type(check.scope) if scope in check.scope)
        texts = "\n\n".join(f"**{head}.** {text}" for head, text in _sections(check))
        parts.append(f"### {name}\n\n*{scopes}.* {check.page.title}\n\n{texts}\n")
    return "\n".join(parts)


def _sections(check) -> list[tuple[str, str]]:
    from crossfoot.check.check import SECTIONS

    return list(zip(SECTIONS, check.page.sections, strict=True))


CHECKS = """# Checks

A check asks whether figures can hold together. It compares what the numbers can mean, shows the sum and the words it
stands on, names harmless reasons, and is silent where figures are not comparable.

## What a stated number can be

`g` is the last significant step of the number as written: 653 has 1, 640 has 10, 650 has 50, 600 has 100, 9,500 has
500. The plain reading is the usual one; the wide reading grants whatever a fair reader could defend.

| said | plain reading | wide reading |
|---|---|---|
| 653 | 653 | the same |
| 650, from 20 on | 650 ± g/2 where the text itself mixes round figures, else 650 | ± g; ± g/2 for 100, 200, 1,000 and the like |
| about, around, some | ± the larger of g/2 and 5 % | ± the larger of g and 10 % |
| more than, over | above N, up to N + g; never an alarm above that alone | N or more |
| nearly, almost | from N - g up to N | from N - 2g to N + g |
| at least, so far | N or more | the same |
| up to, no more than | 0 to N | 0 to N + g |
| 6.5 GW, 118 million hryvnias | ± g/2 | ± g |
| p % | ± 0.5 points; a multiple of 5: ± 2.5 | 1 point more at either end; a multiple of 5: 2.5 |
| about, over, nearly p % | ± 3; p to p + 5; from p - 1 (p - 5 for a multiple of 5) up to p | the same more; over: no upper end |
| half, a third | ± a tenth of it | 2.5 points more at either end |
| 600-700 | from the low end to the high, each with its own step | the same |

A text mixes round figures if it hedges a count of 20 or more as rounded, or states two unhedged round ones.

An unhedged round number of such a text may also be cut instead of rounded: 180 of 187. Set against one other number, or
a total against the sum of its parts, it is then no doubt; as a part of a sum it stays what it is.

## Severity

| severity | meaning |
|---|---|
| contradiction | the intervals have nothing in common under any reading, and the text ties the figures together |
| doubt | nothing in common under the plain reading only, or a looser tie, or possible but very unlikely |
| note | a typed observation |

A slip (a digit dropped, added, swapped or wrong, a factor of ten) is offered as what *could* explain a gap, never more,
unless the same article carries the repaired number elsewhere.

## The catalogue
"""


def main() -> int:
    """Write the pages, or with --check say which are out of date."""
    stale = []
    for name, text in pages().items():
        path = ROOT / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if stale:
        print(("out of date: " if "--check" in sys.argv else "written: ") + ", ".join(stale))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
