"""The one envelope of all JSON answers, and the promise that goes with it.

Within version 1 fields are added, never renamed, removed or given another meaning.
"""

from __future__ import annotations

import json
from typing import Any

from crossfoot.publish.forms import moment
from crossfoot.publish.public import State

VERSION = 1
LICENCE = "CC-BY-4.0"


def envelope(data: Any, *, path: str, state: State, next_path: str | None = None) -> bytes:
    """An answer: ``data`` with where it is from and how the ledger stood. ``next`` is where to go on."""
    return written(
        {
            "api": VERSION,
            "self": path,
            "next": next_path,
            "licence": LICENCE,
            "ledger": {"line": state.line, "hash": state.hash, "at": moment(state.at)},
            "data": data,
        }
    )


def error(status: int, message: str) -> bytes:
    """What went wrong, without repeating what was asked."""
    return written({"api": VERSION, "error": {"status": status, "message": message}})


def written(form: dict[str, Any]) -> bytes:
    """JSON as UTF-8; ``<`` and ``>`` are written as escapes, so that no reader takes it for a page."""
    text = json.dumps(form, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return (text + "\n").encode()
