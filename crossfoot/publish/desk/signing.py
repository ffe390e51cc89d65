"""Signing in and out."""

from __future__ import annotations

import logging
from threading import BoundedSemaphore

from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.people import check_password
from crossfoot.publish.desk.sessions import end_session, open_session
from crossfoot.publish.desk.throttle import forget_failures, note_failure, wait_seconds
from crossfoot.publish.desk.visit import Go, Show, Visit

log = logging.getLogger("crossfoot.desk")
#: Each check of a password takes 64 MiB: so many at once, the others wait.
_CHECKING = BoundedSemaphore(2)


def show_sign_in(desk: Desk, visit: Visit) -> Show | Go:
    """The form, or on to the desk for whoever is signed in."""
    return Go(path="desk") if visit.session else Show(template="login", view=visit.query.get("next", ""))


def sign_in(desk: Desk, visit: Visit) -> Show | Go:
    """Open a session for the right name and password; any session before it ends."""
    name, password, onward = (visit.form.get(field, "") for field in ("name", "password", "next"))
    if wait := wait_seconds(desk.file, name, visit.address):
        return Show(template="login", view=onward, status=429, problem="throttled", wait_seconds=wait)
    # Counted before it is looked at, so that many at once count too.
    note_failure(desk.file, name, visit.address)
    with _CHECKING:
        person = check_password(desk.file, name, password)
    if person is None:
        log.warning("a sign-in failed from %s", visit.address)
        return Show(template="login", view=onward, status=403, problem="password")
    forget_failures(desk.file, name, visit.address)
    if visit.session:
        end_session(desk.file, visit.session.token)
    return Go(path=onward, token=open_session(desk.file, person))


def sign_out(desk: Desk, visit: Visit) -> Go:
    """End the session."""
    if visit.session:
        end_session(desk.file, visit.session.token)
    return Go(path="desk/login", done="signed_out", token="")
