"""What can go wrong with the book, each in one line that a user can act on."""

from __future__ import annotations


class LedgerError(Exception):
    """Something about the ledger that its user can put right; the message names the ledger and says what to do."""


class LedgerMissing(LedgerError):  # noqa: N818
    """There is no ledger at this place, and none was to be made."""


class NotALedger(LedgerError):  # noqa: N818
    """What lies there is something else."""


class LedgerNewer(LedgerError):  # noqa: N818
    """A newer version of Crossfoot has written to it."""


class LedgerLocked(LedgerError):  # noqa: N818
    """Another process kept writing for longer than we wait."""


class LedgerFull(LedgerError):  # noqa: N818
    """The disk, or the room given to the ledger, is used up."""


class LedgerDamaged(LedgerError):  # noqa: N818
    """The file has been damaged from outside."""


class NotInLedger(LedgerError):  # noqa: N818
    """The ledger holds nothing of this name."""


class EntryRefused(LedgerError):  # noqa: N818
    """An entry that must not be written: it contradicts itself, or no database could give it back."""
