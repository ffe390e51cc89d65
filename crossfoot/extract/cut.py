"""Where one token ends and the next begins."""

from __future__ import annotations

import re

from crossfoot.extract.language import UNITS

#: The codes of money, which may stand at a number without a blank: "USD500m"; Israelis write theirs otherwise too.
_CODES = "|".join(unit for unit in (*UNITS, "NIS") if len(unit) == len("USD") and unit.isupper())
#: Alternatives exclude each other by their first character or have a fixed prefix, so the scan is linear. Words stand
#: first, since most tokens are words.
_ONE = rf"""
      (?:{_CODES})(?=[0-9])    # money: USD500m
    | (?!https?://|www\.|[A-Z]\.[A-Z]\.)[^\W\d_][^\W_]*(?:['’ʼ][^\W_]+)*    # words: Ukraine's, п'ять, M777
    | \n\s*
    | [0-9]+(?:[.,][0-9]+)*                        # numbers
    | (?:[A-Z]\.){{2,}}                              # U.S.
    | https?://[^\s)\]"»”]+ | www\.[^\s)\]"»”]+
    | \]\(https?://[^\s)]*\)?                      # the address half of a Markdown link
    | [@\#][^\W]\w*                                # handles and hashtags
    | \S
"""
_TOKEN = re.compile(_ONE, re.VERBOSE)
#: A token with the blanks behind it: together these are the whole text but for blanks at its start.
_STRETCH = re.compile(rf"(?:{_ONE})[^\S\n]*", re.VERBOSE)
#: A line break that a link left inside a sentence: "the mayor\nwrote\non social media".
_BROKEN = re.compile(r"(?<=[a-z,;\"”’)])[^\S\n]*\n(?=[a-z])")
#: A hyphen between blanks parts as a dash does.
_PARTING = re.compile(r"(?<=[^\S\n])-(?=[^\S\n])")


def laid_out(text: str) -> str:
    """The text, as long as it was, without breaks inside sentences and with dashes for hyphens between blanks."""
    return _PARTING.sub("–", _BROKEN.sub(lambda found: " " * len(found.group()), text))


def stretches(text: str) -> tuple[int, list[str]]:
    """The text cut up, each token with the blanks behind it, and the position the first begins at."""
    found = _STRETCH.findall(text)
    return len(text) - sum(map(len, found)), found


def split_words(written: str) -> list[str]:
    """The tokens of a form in a language file."""
    return [found.group() for found in _TOKEN.finditer(written)]
