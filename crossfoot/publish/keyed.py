"""Public ids that tell nothing of what they were made from.

An id is a digest of what a claim says; where that is covered, whoever knows the rest can try the few values it may
have. So such an id is given out under a key of the installation: a permutation of its digits (a Feistel network whose
rounds are HMAC-SHA256, after Luby and Rackoff 1988), which can be undone with the key and needs no table. The key lies
in a file beside the ledger; the same file gives the same addresses after a restart and in a built site.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from pathlib import Path

import platformdirs

_ROUNDS = 8
_BYTES = 32
_DIGITS = re.compile(r"[0-9a-f]{4,32}")


class Key:
    """A secret of the installation, and the ids under it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def cover(self, id: str) -> str:
        """The public form of an id of hexadecimal digits, an even number of them; as long as before.

        Of another id it is a digest, which cannot be undone.
        """
        if not _is_digits(id):
            return hmac.new(self._secret, id.encode(errors="surrogatepass"), hashlib.sha256).hexdigest()[:16]
        left, right = _halves(id)
        for number in range(_ROUNDS):
            left, right = right, left ^ self._round(number, right, len(id))
        return _joined(left, right, len(id))

    def uncover(self, id: str) -> str:
        """The id of a public form; of anything else, itself."""
        if not _is_digits(id):
            return id
        left, right = _halves(id)
        for number in reversed(range(_ROUNDS)):
            left, right = right ^ self._round(number, left, len(id)), left
        return _joined(left, right, len(id))

    def cover_event(self, id: str) -> str:
        """The public form of an event's id, whose kind and day stay."""
        front, dash, digits = id.rpartition("-")
        return f"{front}{dash}{self.cover(digits)}"

    def uncover_event(self, id: str) -> str:
        """The event's id of a public form."""
        front, dash, digits = id.rpartition("-")
        return f"{front}{dash}{self.uncover(digits)}"

    def _round(self, number: int, half: int, length: int) -> int:
        said = b"%d|%d|%d" % (number, length, half)
        return int.from_bytes(hmac.new(self._secret, said, hashlib.sha256).digest(), "big") % (1 << (2 * length))


def key_path(ledger: str) -> Path:
    """Where the key of a ledger lies: beside it, or in the user's data folder for a database elsewhere."""
    if "://" in ledger:
        name = hashlib.sha256(ledger.encode()).hexdigest()[:16]
        return platformdirs.user_data_path("crossfoot") / f"{name}.key"
    path = Path(ledger)
    return path.with_name(f"{path.name.removesuffix('.sqlite')}.key")


def open_key(ledger: str) -> Key:
    """The key of the ledger at a path or address, made where there is none yet.

    Raises:
        OSError: it cannot be read or made: without it addresses would change with every start.
        ValueError: the file holds something else.
    """
    path = key_path(ledger)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written whole under another name first: of two that start at once both read the same.
        fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_hex(_BYTES) + "\n")
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    try:
        secret = bytes.fromhex(path.read_text().strip())
    except (ValueError, UnicodeDecodeError):
        secret = b""
    if len(secret) != _BYTES:
        raise ValueError(
            f"{path} is no key: it must hold {2 * _BYTES} hexadecimal digits; move it away to have one made"
        )
    return Key(secret)


def _is_digits(id: str) -> bool:
    return len(id) % 2 == 0 and bool(_DIGITS.fullmatch(id))


def _halves(id: str) -> tuple[int, int]:
    middle = len(id) // 2
    return int(id[:middle], 16), int(id[middle:], 16)


def _joined(left: int, right: int, length: int) -> str:
    return f"{left:0{length // 2}x}{right:0{length // 2}x}"
