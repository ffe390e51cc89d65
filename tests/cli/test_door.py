"""Every error is one line, every ending a documented code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crossfoot.cli.app import COMMANDS
from crossfoot.cli.exits import MEANINGS, ExitCode
from crossfoot.cli.say import harmless
from tests.cli.running import Ran, process

Crossfoot = Callable[..., Ran]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["reed"], "Did you mean 'read'?"),
        (["read", "--jsno", "x"], "crossfoot read --help"),
        (["check", "--fail-on", "lie", "x"], "contradiction"),
        (["read"], "'INPUT'"),
        (["explain", "interceptd"], "did you mean intercepted"),
    ],
)
def test_wrong_usage_is_one_line(crossfoot: Crossfoot, arguments: list[str], said: str) -> None:
    ran = crossfoot(*arguments)
    assert ran.code == ExitCode.USAGE
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert not ran.out


def test_no_command_shows_what_there_is(crossfoot: Crossfoot) -> None:
    ran = crossfoot()
    assert ran.code == ExitCode.DONE
    assert all(name in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(crossfoot: Crossfoot, name: str) -> None:
    ran = crossfoot(name, "--help")
    assert ran.code == ExitCode.DONE
    assert ran.out.startswith(f"Usage: crossfoot {name}")
    assert "......" not in ran.out and "[[" not in ran.out and "...}" not in ran.out
    assert crossfoot(name, "-h").out == ran.out


def test_every_code_has_a_meaning() -> None:
    assert set(MEANINGS) == set(ExitCode)


def test_a_fault_of_ours_is_one_line_too(crossfoot: Crossfoot, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossfoot.pipeline.read_input", lambda *inputs, **options: 1 / 0)
    ran = crossfoot("read", article)
    assert ran.code == ExitCode.BUG
    assert "a fault in Crossfoot itself: ZeroDivisionError" in ran.err
    monkeypatch.setenv("CROSSFOOT_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        crossfoot("read", article)


def test_a_reader_who_leaves_ends_it_quietly(article: Path) -> None:
    article.write_text("".join(f"Air defence shot down {n} drones.\n\n" for n in range(101, 9000)), encoding="utf-8")
    with process("read", "--json", article) as running:
        assert running.stdout and running.stdout.readline().startswith(b"{")
        running.stdout.close()
        assert running.stderr
        said = running.stderr.read()
        assert running.wait() == ExitCode.PIPE_CLOSED
    assert b"Traceback" not in said and b"BrokenPipe" not in said


def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    fifo = tmp_path / "never"
    os.mkfifo(fifo)
    # What reading needs is loaded first: an interrupt in the middle of an import is another matter.
    code = (
        "import sys, crossfoot.pipeline, crossfoot.read.readers.html; from crossfoot.cli import main;"
        "print('up', flush=True); sys.argv[1:] = ['read', '-']; main()"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout and running.stdout.readline() == b"up\n"
        time.sleep(1.0)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == ExitCode.INTERRUPTED
    assert said.decode().splitlines() == ["crossfoot: stopped; what the ledger acknowledged stays in it"]


def test_no_colours_where_nobody_sees_them(article: Path) -> None:
    with process("check", article, env={**os.environ, "NO_COLOR": "1"}) as running:
        out, _ = running.communicate()
    assert b"\x1b" not in out


def test_text_cannot_steer_the_terminal() -> None:
    assert harmless("a\x1b[2Jb\u202ec\x9bd\n") == "a\\u001b[2Jb\\u202ec\\u009bd\n"


def test_version(crossfoot: Crossfoot) -> None:
    assert crossfoot("--version").out.startswith("crossfoot 0.")


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from crossfoot.cli.door import run; run(['--help'])\n"
        "heavy = {'rich', 'sqlalchemy', 'alembic', 'lxml', 'trafilatura', 'pymorphy3', 'httpx', 'numpy'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are not there on Windows")
def test_a_terminal_sees_progress_and_then_the_sum(article: Path, tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "200"}
    command = [sys.executable, "-m", "crossfoot", "add", "--ledger", str(tmp_path / "b.sqlite"), str(article)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, env=environment) as running:
        os.close(theirs)
        said = b""
        try:
            while piece := os.read(ours, 4096):
                said += piece
        except OSError:  # how a pseudo-terminal says that nobody writes to it any more
            pass
        assert running.wait() == ExitCode.DONE
    os.close(ours)
    assert b"1 inputs" in said and said.rstrip().splitlines()[-1].startswith(b"1 input: 1 stored")
