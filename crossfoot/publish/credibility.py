"""How far others bear a claim out: the digit of the Admiralty code, claim by claim, apart from its speaker's letter.

The code is that of NATO's AJP-2.1: a letter for the source, a digit for the information, each judged without the other.
A machine gives only the digits that can be told by comparing; none says that something is true or false.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from crossfoot.link.accounts import Account
from crossfoot.link.reconcile import Standing
from crossfoot.model.finding import Finding, Severity

#: Why a figure is not the one taken, where that contradicts nobody: others merely know more by now.
_OLDER = ("older figure", "older figure still in circulation")


class Credibility(IntEnum):
    """A digit. 2 and 3, probably and possibly true, would need a person's judgement, so they are never given."""

    CONFIRMED = 1
    DOUBTFUL = 4
    CONTRADICTED = 5
    UNKNOWN = 6


def credibility_of(accounts: Iterable[Account], findings: Iterable[Finding]) -> dict[str, Credibility]:
    """The digits of claims by their ids; whatever is not among them cannot be judged.

    Args:
        accounts: of the events that the claims stand in, made of public claims.
        findings: those that stand on the claims.
    """
    digits: dict[str, Credibility] = {}
    for account in accounts:
        digits |= _in_account(account)
    for finding in findings:
        for item in finding.evidence:
            if finding.severity is Severity.CONTRADICTION:
                digits[item.claim] = Credibility.CONTRADICTED
            elif finding.severity is Severity.DOUBT and digits.get(item.claim) is not Credibility.CONTRADICTED:
                digits[item.claim] = Credibility.DOUBTFUL
    return digits


def _in_account(account: Account) -> dict[str, Credibility]:
    found = account.reconciled
    agreeing = {
        Standing.CORROBORATED: Credibility.CONFIRMED,
        Standing.CONTESTED: Credibility.CONTRADICTED,
    }.get(found.standing, Credibility.UNKNOWN)
    digits = dict.fromkeys(found.claims, agreeing)
    for misfit in found.misfits:
        other = misfit.reason not in _OLDER and found.voices > 1
        digits |= dict.fromkeys(misfit.claims, Credibility.CONTRADICTED if other else Credibility.UNKNOWN)
    return digits
