"""Who may sign in: passwords, sessions, and how often one may try."""

from __future__ import annotations

import sqlite3
import stat
import time
from pathlib import Path

import pytest

from crossfoot.ledger.query import export_jsonl
from crossfoot.publish.desk import people, sessions, throttle
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.file import DeskFile, desk_path
from crossfoot.publish.desk.people import PersonRefused, add_person, check_password, remove_person
from tests.publish.desk.conftest import PASSWORD


@pytest.fixture
def file(tmp_path: Path) -> DeskFile:
    return DeskFile(tmp_path / "made" / "desk.sqlite")


def test_there_is_no_account_to_begin_with(file: DeskFile) -> None:
    assert people.people(file) == ()
    assert check_password(file, "admin", "admin") is None
    assert check_password(file, "", "") is None
    assert not file.path.exists(), "asking makes no file"


def test_a_person_signs_in_with_the_right_password_alone(file: DeskFile) -> None:
    added = add_person(file, " Olha  K ", "editor", PASSWORD)
    assert check_password(file, "olha k", PASSWORD) == added
    # The same name and letters from another keyboard.
    assert check_password(file, "ＯＬＨＡ K", PASSWORD) == added
    assert check_password(file, "olha k", PASSWORD + " ") is None
    assert check_password(file, "olha", PASSWORD) is None
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert PASSWORD.encode() not in file.path.read_bytes()


def test_passwords_are_hashed_with_argon2id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    file = DeskFile(tmp_path / "desk.sqlite")
    add_person(file, "Olha", "editor", PASSWORD)
    with file.reading() as db:
        (hashed,) = db.execute("SELECT password FROM person").fetchone()
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_weaker_hash_is_made_anew_when_the_password_is_known(file: DeskFile, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    add_person(file, "Olha", "editor", PASSWORD)
    stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    monkeypatch.setattr(people, "_hasher", lambda: stronger)
    assert check_password(file, "Olha", PASSWORD)
    with file.reading() as db:
        (hashed,) = db.execute("SELECT password FROM person").fetchone()
    assert "m=16,t=2" in hashed
    assert check_password(file, "Olha", PASSWORD)


@pytest.mark.parametrize(
    ("name", "role", "password", "said"),
    [
        ("", "editor", PASSWORD, "a name has"),
        ("a\u202eb", "editor", PASSWORD, "a name has"),
        ("n" * 61, "editor", PASSWORD, "a name has"),
        ("Olha", " ", PASSWORD, "a role has"),
        ("Olha", "editor", "short", "12 to 512"),
        ("Olha", "editor", "x" * 513, "12 to 512"),
    ],
)
def test_what_is_refused_says_why(file: DeskFile, name: str, role: str, password: str, said: str) -> None:
    with pytest.raises(PersonRefused, match=said):
        add_person(file, name, role, password)


def test_names_are_taken_once_and_removing_ends_the_sessions(file: DeskFile) -> None:
    person = add_person(file, "Olha", "editor", PASSWORD)
    with pytest.raises(PersonRefused, match="there already"):
        add_person(file, "OLHA", "editor", PASSWORD)
    token = sessions.open_session(file, person)
    assert sessions.find_session(file, token)
    remove_person(file, "olha")
    assert sessions.find_session(file, token) is None
    with pytest.raises(PersonRefused, match="no such person"):
        remove_person(file, "olha")


def test_sessions_are_kept_as_hashes_and_end(file: DeskFile, monkeypatch: pytest.MonkeyPatch) -> None:
    person = add_person(file, "Olha", "editor", PASSWORD)
    token, other = sessions.open_session(file, person), sessions.open_session(file, person)
    assert token != other
    assert token.encode() not in file.path.read_bytes()
    assert sessions.find_session(file, token + "x") is None
    sessions.end_session(file, token)
    assert sessions.find_session(file, token) is None
    now = time.time()
    # Used every hour it lives on, but not for ever; unused it ends sooner.
    for hour in range(1, 12):
        monkeypatch.setattr(time, "time", lambda hour=hour: now + hour * 3600)
        assert sessions.find_session(file, other)
    monkeypatch.setattr(time, "time", lambda: now + sessions.LONGEST_SECONDS + 1)
    assert sessions.find_session(file, other) is None
    sessions.open_session(file, person)
    with file.reading() as db:
        assert db.execute("SELECT count(*) FROM session").fetchone()[0] == 1, "what is over is forgotten"


def test_an_idle_session_ends(file: DeskFile, monkeypatch: pytest.MonkeyPatch) -> None:
    token = sessions.open_session(file, add_person(file, "Olha", "editor", PASSWORD))
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + sessions.IDLE_SECONDS + 1)
    assert sessions.find_session(file, token) is None


def test_guessing_is_slow_from_one_place_and_free_from_another(file: DeskFile, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(throttle.HERE):
        assert throttle.wait_seconds(file, "Olha", "192.0.2.1") == 0
        throttle.note_failure(file, " olha ", "192.0.2.1")
    assert 0 < throttle.wait_seconds(file, "OLHA", "192.0.2.1") <= throttle.WINDOW_SECONDS
    assert throttle.wait_seconds(file, "Olha", "192.0.2.2") == 0
    assert throttle.wait_seconds(file, "Ivan", "192.0.2.1") == 0
    for number in range(throttle.ADDRESS):
        throttle.note_failure(file, f"name {number}", "192.0.2.1")
    assert throttle.wait_seconds(file, "Ivan", "192.0.2.1") > 0
    throttle.forget_failures(file, "Olha", "192.0.2.2")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + throttle.WINDOW_SECONDS + 1)
    assert throttle.wait_seconds(file, "Olha", "192.0.2.1") == 0
    throttle.note_failure(file, "Olha", "192.0.2.1")
    with file.reading() as db:
        assert db.execute("SELECT count(*) FROM attempt").fetchone()[0] == 3, "old attempts are forgotten"


def test_names_are_never_in_the_ledger(desk: Desk) -> None:
    from crossfoot.publish.desk.decisions import decide_on
    from crossfoot.publish.desk.queue import ranked

    person = check_password(desk.file, "Olha", PASSWORD)
    assert person
    decide_on(desk, person, ranked(desk.ledger)[0].id, "reject", reason="", path="desk")
    exported = "\n".join(export_jsonl(desk.ledger))
    assert "Olha" not in exported
    assert '"by": "editor"' in exported
    with sqlite3.connect(desk.ledger.path) as ledger:
        tables = {name for (name,) in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert not {"person", "session", "attempt", "decision", "proposal"} & tables


def test_the_file_lies_beside_the_ledger(tmp_path: Path) -> None:
    assert desk_path(str(tmp_path / "ledger.sqlite")) == tmp_path / "ledger.desk.sqlite"
    assert desk_path(str(tmp_path / "ledger")) == tmp_path / "ledger.desk.sqlite"
    assert desk_path("postgresql://host/one") != desk_path("postgresql://host/two")
