"""What a site asks of robots (RFC 9309)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

#: More of a robots.txt is not read.
ROBOTS_BYTES = 512 * 1024

_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    allow: bool
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Robots:
    """The rules of one site for one robot."""

    rules: tuple[_Rule, ...]

    def allows(self, path: str) -> bool:
        """Whether the path and query of an address may be fetched: the longest rule that matches holds."""
        path = _normal(path)
        if path == "/robots.txt":
            return True
        matching = [rule for rule in self.rules if _matches(rule.pattern, path)]
        # Where two are equally long the one that allows holds.
        return max(matching, key=lambda rule: (len(rule.pattern), rule.allow)).allow if matching else True


ALL_ALLOWED = Robots(rules=())


def read_robots(text: str, robot: str) -> Robots:
    """The rules for the robot of that product token, or those for all where it is not named."""
    named: list[_Rule] = []
    general: list[_Rule] = []
    is_named = False
    agents: set[str] = set()
    in_rules = False
    for line in text.removeprefix("\ufeff").splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        name, value = name.strip().lower(), value.strip()
        if not colon:
            continue
        if name == "user-agent":
            if in_rules:
                agents, in_rules = set(), False
            agents.add(value.partition("/")[0].strip().lower())
            is_named = is_named or robot.lower() in agents
        elif name in ("allow", "disallow"):
            in_rules = True
            # An empty rule matches nothing.
            if value:
                rule = _Rule(allow=name == "allow", pattern=_normal(value))
                if robot.lower() in agents:
                    named.append(rule)
                if "*" in agents:
                    general.append(rule)
    return Robots(rules=tuple(named if is_named else general))


def _normal(path: str) -> str:
    """One spelling of a path: escapes of plain letters and digits undone, everything beyond ASCII escaped."""

    def undo(escape: re.Match[str]) -> str:
        char = unquote(escape.group())
        return char if char in _UNRESERVED else escape.group().upper()

    return _ESCAPE.sub(undo, quote(path, safe="/%:?#[]@!$&'()*+,;=-._~"))


def _matches(pattern: str, path: str) -> bool:
    """Whether a pattern with ``*`` (anything) and a final ``$`` (the end) fits the beginning of a path."""
    ends = pattern.endswith("$")
    first, *parts = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    position = len(first)
    if not parts:
        return not ends or position == len(path)
    *middle, last = parts
    for part in middle:
        found = path.find(part, position)
        if found < 0:
            return False
        position = found + len(part)
    if ends:
        return len(path) - len(last) >= position and path.endswith(last)
    return path.find(last, position) >= 0
