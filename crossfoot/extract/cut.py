"""Where one token ends and the next begins."""

from __future__ import annotations

import re

#: Alternatives exclude each other by their first character or have a fixed prefix, so the scan is linear.
TOKEN = re.compile(
    r"""
      \]\(https?://[^\s)]*\)?                      # the address half of a Markdown link
    | https?://[^\s)\]"»”]+ | www\.[^\s)\]"»”]+
    | [@\#][^\W]\w*                                # handles and hashtags
    | (?:[A-Z]\.){2,}                              # U.S.
    | [^\W\d_][^\W_]*(?:['’ʼ][^\W_]+)*             # words: Ukraine's, п'ять, M777
    | [0-9]+(?:[.,][0-9]+)*                        # numbers
    | \n\s*
    | [^\s]
    """,
    re.VERBOSE,
)


def split_words(written: str) -> list[str]:
    """The tokens of a form in a language file."""
    return [found.group() for found in TOKEN.finditer(written)]
