"""``crossfoot annotate``: claims for a person to correct, and whether what was corrected still has its form."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit, Option

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode, UserError
from crossfoot.cli.journey import Journey, counted
from crossfoot.cli.options import Fetch, Json

if TYPE_CHECKING:
    from crossfoot.annotate.validate import Fault


def annotate(
    inputs: Annotated[
        list[str] | None,
        Argument(
            metavar="INPUT",
            help="The documents, as for read; with --validate docs.jsonl beside FILE where none is named.",
            show_default=False,
        ),
    ] = None,
    docs: Annotated[
        str | None,
        Option("--docs", metavar="FILE", help="Write the documents to FILE too, a new one.", show_default=False),
    ] = None,
    validate: Annotated[
        str | None,
        Option("--validate", metavar="FILE", help="Write nothing; say what is wrong with FILE.", show_default=False),
    ] = None,
    json: Json = False,
    fetch: Fetch = False,
) -> None:
    """Print the claims of documents in the form in which people annotate them.

    A line is a document. Correct it, add it to an annotated set, and see with --validate whether it still has its form
    and quotes what stands in the text; faults name line, document, claim and field, and leave with code 1.
    """
    if validate is not None:
        if docs is not None:
            raise UserError("--docs writes documents and --validate writes nothing; name the documents as INPUT")
        _validate(validate, inputs or [], json=json, fetch=fetch)
    elif not inputs:
        raise UserError("annotate needs an INPUT (crossfoot annotate --help shows what there is)")
    else:
        _write(inputs, docs, fetch=fetch)


def _write(inputs: list[str], docs: str | None, *, fetch: bool) -> None:
    from crossfoot.annotate.write import annotation_of, document_form
    from crossfoot.settings import load_settings

    journey = Journey(done="annotated")
    with ExitStack() as stack:
        # A file that is there may hold somebody's corrections.
        kept = stack.enter_context(Path(docs).open("x", encoding="utf-8")) if docs else None
        for reading in journey.readings(inputs, load_settings(), fetch=fetch):
            say.form(annotation_of(reading.document, reading.claims))
            if kept:
                kept.write(say.as_json(document_form(reading.document)) + "\n")
    journey.end()


def _validate(file: str, inputs: list[str], *, json: bool, fetch: bool) -> None:
    from crossfoot.annotate.validate import validate

    beside = Path(file).with_name("docs.jsonl")
    sources = inputs or ([str(beside)] if beside.exists() else [])
    faults = entries = 0
    texts = _texts(sources, fetch=fetch) if sources else None
    with sys.stdin if file == "-" else Path(file).open(encoding="utf-8") as stream:
        try:
            lines = stream.read().split("\n")
        except UnicodeDecodeError as error:
            raise UserError(f"{file}: no UTF-8 at byte {error.start + 1}") from None
    entries = sum(bool(line.strip()) for line in lines)
    for fault in validate(lines, texts):
        faults += 1
        if json:
            say.form(_form(file, fault))
        else:
            say.line(f"{file}:{fault}")
    unseen = "" if sources else "; quotes are not held against texts: name the documents as INPUT"
    say.note(f"{counted(entries, 'annotated document')}, {counted(faults, 'fault')}{unseen}")
    if faults:
        raise Exit(ExitCode.FINDINGS)


def _texts(sources: list[str], *, fetch: bool) -> dict[str, str]:
    from crossfoot.model.document import Refusal
    from crossfoot.pipeline import read_all
    from crossfoot.settings import load_settings

    texts = {}
    for item in read_all(sources, load_settings(), fetch=fetch, stdin=sys.stdin.buffer):
        if isinstance(item, Refusal):
            where = f" ({item.where})" if item.where else ""
            raise UserError(f"{item.origin}{where}: refused: {item.reason}", ExitCode.PARTLY)
        texts[item.id] = item.text
    return texts


def _form(file: str, fault: Fault) -> dict[str, object]:
    return {
        "file": file,
        "line": fault.line,
        "document": fault.document,
        "claim": fault.claim,
        "field": fault.field,
        "reason": fault.reason,
    }
