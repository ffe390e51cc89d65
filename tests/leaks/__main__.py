"""``python -m tests.leaks [BATCH ...]``: leak rates by batch, language and default, and what is hidden needlessly."""

from __future__ import annotations

import sys

from crossfoot.publish.redact.masks import BLOCK
from tests.leaks import KINDS, LANGUAGES, adverse, document_of, harmless, leaks, published


def main(batches: list[int], *, verbose: bool) -> None:
    """Print the rates; with ``-v`` what leaked as well, and the harmless sentences in which something is covered."""
    for batch in batches:
        for lang in LANGUAGES:
            tried = [(one, leaks(one)) for one in adverse(lang) if one.batch == batch]
            leaked = [(one, seen) for one, seen in tried if seen]
            kinds = ", ".join(
                f"{kind} {sum(one.kind == kind for one, _ in leaked)}/{sum(one.kind == kind for one, _ in tried)}"
                for kind in KINDS
            )
            print(f"batch {batch} {lang}: {len(leaked)} of {len(tried)} leak ({kinds})")
            if verbose:
                print(*(f"  {one.kind}: {one.text} -> {seen}" for one, seen in leaked), sep="\n")
    for lang in LANGUAGES:
        shown = [(text, published(document_of(text, lang)).document.text) for text in harmless(lang)]
        hidden = [public for said, public in shown if said != public]
        letters = sum(public.count(BLOCK) for public in hidden) / sum(len(said) for said, _ in shown)
        print(f"harmless {lang}: {len(hidden)} of {len(shown)} have something covered, {letters:.1%} of the letters")
        if verbose:
            print(*(f"  {public}" for public in hidden), sep="\n")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers or sorted({one.batch for one in adverse(LANGUAGES[0])}), verbose="-v" in sys.argv)
