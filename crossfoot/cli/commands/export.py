"""``crossfoot export``: the whole ledger, or what of it may be public in one of many forms."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.journey import counted
from crossfoot.cli.options import Base, LedgerFile

if TYPE_CHECKING:
    from crossfoot.ledger.store import Ledger
    from crossfoot.publish.exporter import Corpus, Exporter


_Forms = Annotated[
    list[str] | None,
    Option(
        "--format",
        metavar="NAME",
        help="What may be public, in this form (crossfoot explain lists them); without it the whole ledger. Several "
        "times for several files in a folder, which all show the same moment.",
        show_default=False,
    ),
]
_Output = Annotated[
    Path | None,
    Option(
        "--output",
        "-o",
        metavar="PATH",
        help="A file to write, or a folder, where it takes its usual name; by default standard output.",
        show_default=False,
    ),
]
_Jsonl = Annotated[bool, Option("--jsonl", help="The whole ledger as JSON Lines, which is also the default.")]
_Current = Annotated[
    bool, Option("--current", help="Of the whole ledger only what stands, without what was superseded or retracted.")
]


def export(
    ledger: LedgerFile = None,
    forms: _Forms = None,
    output: _Output = None,
    base: Base = "",
    jsonl: _Jsonl = False,
    current: _Current = False,
) -> None:
    """Print the whole ledger as JSON Lines, or what of it may be public in one of many forms.

    Without --format: every line of the book in its order, with nothing taken away; its documents, claims and findings
    have the form that the other commands print. It is for you, not for publication.

    With --format: the public view, as on the site. What is too young waits, what could do harm is coarse or covered,
    what no public article said is left out.
    """
    from crossfoot.cli.book import open_ledger

    if output is not None and not output.is_dir() and not output.absolute().parent.is_dir():
        raise UserError(f"-o: there is no folder {output.absolute().parent}")
    if not forms:
        with open_ledger(ledger) as book:
            _whole(book, output, current=current)
        return
    if jsonl or current:
        raise UserError("--jsonl and --current are of the whole ledger, --format is of what may be public: give one")
    chosen = [_exporter(name) for name in dict.fromkeys(forms)]
    if len(chosen) > 1 and (output is None or not output.is_dir()):
        raise UserError("several forms need a folder that is there: name it with -o")
    if output is None and sys.stdout.isatty() and not chosen[0].is_text:
        raise UserError(f"{chosen[0].name} is not text: name a file or a folder with -o")
    with open_ledger(ledger) as book:
        corpus, said = _public(book, base.rstrip("/"))
        for exporter in chosen:
            _hand_over(exporter.write(corpus), said, _path(output, exporter.file) if output else None)


def _hand_over(content: bytes, said: str, path: Path | None) -> None:
    """To a file, a terminal, or whoever reads standard output."""
    if path is not None:
        path.write_bytes(content)
        say.note(f"{path}: {said}")
    elif sys.stdout.isatty():
        # What stands in articles must not steer the terminal; files and pipes get the very bytes.
        sys.stdout.write(say.harmless(content.decode().replace("\r\n", "\n")))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        say.note(said)


def _whole(book: Ledger, output: Path | None, *, current: bool) -> None:
    from crossfoot.ledger.query import export_jsonl

    lines = export_jsonl(book, current=current)
    if output is None:
        for line in lines:
            say.line(line)
        return
    with _path(output, "ledger.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)


def _exporter(name: str) -> Exporter:
    from crossfoot.publish.shelf import exporters

    known = exporters()
    found = known.get(name) or known.get(name.replace("-", "_"))
    if found is None:
        raise UserError(f"there is no format {name}; there are {', '.join(known)}")
    if not found.usable:
        raise UserError(f"{found.name} needs {found.module}: pip install 'crossfoot[{found.needs}]'")
    return found


def _public(book: Ledger, base: str) -> tuple[Corpus, str]:
    """What may be public, and how much of the ledger that is."""
    from crossfoot.cli.published import as_public
    from crossfoot.publish.corpus import corpus_of

    public = as_public(book)
    corpus = corpus_of(public, public.state(), base)
    claims = sum(len(article.claims) for article in corpus.articles)
    said = f"{counted(len(corpus.articles), 'article')} and {counted(claims, 'claim')} that may be public"
    waiting, sourceless = public.withheld()
    if waiting:
        said += f"; {counted(waiting, 'article')} must still wait"
    if sourceless:
        said += f"; {counted(sourceless, 'article')} left out, as neither outlet nor address says who published it"
    return corpus, said


def _path(output: Path, usual: str) -> Path:
    return output / usual if output.is_dir() else output
