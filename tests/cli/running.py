"""Runs the command line, in this process or as one of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from crossfoot.cli.door import run
from crossfoot.cli.say import answers, messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command line answered, said and left with."""

    code: int
    out: str
    err: str

    @property
    def forms(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


def crossfoot(capsys: pytest.CaptureFixture[str], *arguments: object) -> Ran:
    """Run in this process."""
    answers.cache_clear()
    messages.cache_clear()
    capsys.readouterr()
    code = run([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return Ran(code=code, out=said.out, err=said.err)


def process(*arguments: object, **options: Any) -> subprocess.Popen[bytes]:
    """Start as a process."""
    command = [sys.executable, "-m", "crossfoot", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
