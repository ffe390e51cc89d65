"""How much of what is reached on the annotated articles hangs on words written for the very article.

    python -m tests.crossval               the table: seen against unseen, by language
    python -m tests.crossval --words       and the words that each third alone accounts for
    python -m tests.crossval --also PATH   with texts that are not annotated, which anyone could have read

The annotated articles are dealt into three. For each third, every form of the language files that occurs in its
articles and in none of the others is taken away: nothing but this third shows that somebody needed it. The third is
then read with the poorer language and set against the reading with the whole one. Everyday words that by chance stand
in one third only go as well, so of the words this is the harder case; ``--also`` names texts (JSON Lines with ``text``
and ``lang``, CSV with ``text`` or ``text_snippet``) whose words stay, as long as no annotated article is among them.
Rules and the register of speakers stay as they are, whatever articles they were written on: what new rules an unseen
article needs, this does not show.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from crossfoot.extract.detect import detect_language
from crossfoot.extract.language import Language
from crossfoot.extract.lexicon import Expander, language_shelf, lexicon_of
from crossfoot.extract.tokens import tokenize
from tests.floors import SETS, lines, read
from tests.score import Form, Scored, f1, score

PARTS = 3
Sequences = set[tuple[str, ...]]
#: So many words of a form are looked at.
_LONGEST = 4
#: Two texts that share a run of so many characters are one article.
_SAME = 60


def sequences(forms: Iterable[Form]) -> Sequences:
    """Every run of words that stands in the documents, up to the longest form."""
    found: Sequences = set()
    for form in forms:
        words = tokenize(form["text"], lexicon_of(form["lang"])).words
        found.update(tuple(words[at : at + size]) for size in range(1, _LONGEST + 1) for at in range(len(words)))
    return found


def texts(path: Path) -> Iterator[Form]:
    """The texts of a file, or of all files below a folder, with their language."""
    if path.is_dir():
        for below in sorted(path.iterdir()):
            yield from texts(below)
        return
    known = tuple(language_shelf())
    if path.suffix == ".jsonl":
        rows: Iterable[Form] = lines(path)
    elif path.suffix == ".csv":
        rows = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True))
    else:
        return
    for row in rows:
        text = row.get("text") or row.get("text_snippet") or ""
        if text:
            yield {"text": text, "lang": row["lang"] if row.get("lang") in known else detect_language(text, known)}


def without(forms: Iterable[Form], annotated: list[Form]) -> list[Form]:
    """The texts that have no run of characters in common with an annotated article."""
    runs = {form["text"][at : at + _SAME] for form in annotated for at in range(len(form["text"]) - _SAME + 1)}
    return [
        form
        for form in forms
        if not any(form["text"][at : at + _SAME] in runs for at in range(len(form["text"]) - _SAME + 1))
    ]


def occurs(form: tuple[frozenset[str], ...], among: Sequences, at: int = 0, run: tuple[str, ...] = ()) -> bool:
    """Whether a form stands there in any of its cases."""
    if at == min(len(form), _LONGEST):
        return True
    return any((*run, word) in among and occurs(form, among, at + 1, (*run, word)) for word in form[at])


def poorer(language: Language, own: Sequences, others: Sequences) -> tuple[Language, list[str]]:
    """The language without the forms that occur in ``own`` only, and these forms."""
    expander, gone = Expander(language), []
    concepts = {}
    for concept, forms in language.concepts.items():
        kept = []
        for written in filter(None, map(str.strip, forms.split("|"))):
            form = expander.sequence(written)
            if occurs(form, own) and not occurs(form, others):
                gone.append(f"{concept}: {written}")
            else:
                kept.append(written)
        concepts[concept] = " | ".join(kept)
    return replace(language, concepts=concepts), gone


@contextmanager
def speaking(languages: dict[str, Language]) -> Iterator[None]:
    """Read with these languages instead of those on the shelf."""
    shelf = language_shelf()
    whole = dict(shelf)
    try:
        shelf.update(languages)
        lexicon_of.cache_clear()
        yield
    finally:
        shelf.update(whole)
        lexicon_of.cache_clear()


def _scored(forms: Iterable[Form], gold: dict[str, Form]) -> list[Scored]:
    return [score(read(form), gold[form["id"]]) for form in forms]


def _found_whole(results: list[Scored]) -> tuple[float, float]:
    letters = "".join(result.figures for result in results)
    whole, meant = letters.count("W"), len(letters)
    found = whole + letters.count("F")
    claimed = found + sum(len(result.false) for result in results)
    return f1(found, claimed, meant), f1(whole, claimed, meant)


def cross_validate(
    forms: list[Form], gold: dict[str, Form], read_too: Sequences
) -> tuple[list[Scored], list[Scored], list[list[str]]]:
    """The results of one language's documents read with the whole language and each third with its poorer one.

    ``read_too`` are the runs of words of other texts. The third part of the answer are the forms taken away.
    """
    code = forms[0]["lang"]
    seen, unseen, gone = _scored(forms, gold), [], []
    parts = [forms[start::PARTS] for start in range(PARTS)]
    runs = [sequences(part) for part in parts]
    for number, part in enumerate(parts):
        others = read_too.union(*(run for at, run in enumerate(runs) if at != number))
        language, taken = poorer(language_shelf()[code], runs[number], others)
        with speaking({code: language}):
            unseen += _scored(part, gold)
        gone.append(taken)
    return seen, unseen, gone


def main() -> int:
    """Print the table; 1 where there are no annotated articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", action="store_true", help="print the words that were taken away")
    parser.add_argument("--also", type=Path, nargs="*", default=(), metavar="PATH", help="texts that are not annotated")
    options = parser.parse_args()
    folders = [folder for folder in SETS.values() if (folder / "gold.jsonl").exists()]
    if not folders:
        print("no annotated articles", file=sys.stderr)
        return 1
    forms = [form for folder in folders for form in lines(folder / "docs.jsonl")]
    gold = {entry["id"]: entry for folder in folders for entry in lines(folder / "gold.jsonl")}
    also = without((form for path in options.also for form in texts(path)), forms)
    print(f"{len(also)} texts that are not annotated" if also else "no other texts")
    print("lang  documents  found seen/unseen   whole seen/unseen   gap (points)   forms taken away from each third")
    for code in sorted({form["lang"] for form in forms}):
        own = [form for form in forms if form["lang"] == code]
        seen, unseen, gone = cross_validate(own, gold, sequences(form for form in also if form["lang"] == code))
        (found, whole), (found_unseen, whole_unseen) = _found_whole(seen), _found_whole(unseen)
        print(
            f"{code}    {len(own):>9}  {found:.3f} / {found_unseen:.3f}       {whole:.3f} / {whole_unseen:.3f}"
            f"       {100 * (found - found_unseen):+.1f} {100 * (whole - whole_unseen):+.1f}"
            f"      {', '.join(str(len(taken)) for taken in gone)}"
        )
        if options.words:
            print(*(f"  third {number}: {form}" for number, taken in enumerate(gone, 1) for form in taken), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
