"""``python -m tests.leaks [BATCH ...]``: leak rates by batch, language and default, and what is hidden needlessly.

``-s`` covers whole sentences, ``-v`` shows what leaked and what is hidden. Given a JSON Lines file of documents, it
prints how many of their letters are covered and how many of their claims stay public.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from crossfoot.extract.run import extract_claims
from crossfoot.model.cover import Cover
from crossfoot.publish.redact.masks import BLOCK
from tests.leaks import KINDS, LANGUAGES, adverse, document_of, harmless, leaks, published


def main(batches: list[int], *, verbose: bool, cover: Cover) -> None:
    """Print the rates; with ``-v`` what leaked as well, and the harmless sentences in which something is covered."""
    for batch in batches:
        for lang in LANGUAGES:
            tried = [(one, leaks(one, cover)) for one in adverse(lang) if one.batch == batch]
            leaked = [(one, seen) for one, seen in tried if seen]
            kinds = ", ".join(
                f"{kind} {sum(one.kind == kind for one, _ in leaked)}/{sum(one.kind == kind for one, _ in tried)}"
                for kind in KINDS
            )
            print(f"batch {batch} {lang}: {len(leaked)} of {len(tried)} leak ({kinds})")
            if verbose:
                print(*(f"  {one.kind}: {one.text} -> {seen}" for one, seen in leaked), sep="\n")
    for lang in LANGUAGES:
        shown = [(text, published(document_of(text, lang), cover).document.text) for text in harmless(lang)]
        hidden = [public for said, public in shown if said != public]
        letters = sum(public.count(BLOCK) for public in hidden) / sum(len(said) for said, _ in shown)
        print(f"harmless {lang}: {len(hidden)} of {len(shown)} have something covered, {letters:.1%} of the letters")
        if verbose:
            print(*(f"  {public}" for public in hidden), sep="\n")


def cost(path: str, cover: Cover) -> None:
    """Print what covering takes of the documents of a file."""
    lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    for lang in LANGUAGES:
        documents = [document_of(line["text"], lang) for line in lines if line["lang"] == lang]
        shown = [published(document, cover) for document in documents]
        hidden = sum(article.document.text.count(BLOCK) for article in shown)
        letters = sum(map(str.isalnum, "".join(document.text for document in documents)))
        claims = sum(len(extract_claims(document)) for document in documents)
        public = sum(len(article.claims) for article in shown)
        print(f"{lang}: {hidden / max(letters, 1):.1%} of the letters covered, {public} of {claims} claims public")


if __name__ == "__main__":
    chosen = Cover.SENTENCES if "-s" in sys.argv else Cover.WORDS
    if files := [word for word in sys.argv[1:] if word.endswith(".jsonl")]:
        sys.exit(cost(files[0], chosen))
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(
        numbers or sorted({one.batch for one in adverse(LANGUAGES[0])}),
        verbose="-v" in sys.argv,
        cover=Cover.SENTENCES if "-s" in sys.argv else Cover.WORDS,
    )
