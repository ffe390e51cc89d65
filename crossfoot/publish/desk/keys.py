"""The desk's keys: one letter for each action, to be changed or switched off by whoever uses them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Action -> its key, in the order in which they are shown.
DEFAULT: Mapping[str, str] = {
    "next": "j",
    "previous": "k",
    "accept": "a",
    "reject": "r",
    "correct": "c",
    "link": "l",
    "split": "s",
    "undo": "u",
    "queue": "q",
}


class KeysRefused(ValueError):  # noqa: N818
    """Keys that cannot be: ``one`` where a key is not one character, ``twice`` where two actions share one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The key of each action; none where they are switched off."""

    on: bool = True
    of: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT))

    def get(self, action: str) -> str | None:
        """The key of an action, where keys are on."""
        return self.of.get(action) if self.on else None


def keys_from(form: Mapping[str, object]) -> Keys:
    """The keys as they were stored; an action that is new has its default, unless that key is taken."""
    stored = {action: key for action, key in form.items() if action in DEFAULT and isinstance(key, str)}
    fresh = {action: key for action, key in DEFAULT.items() if action not in stored and key not in stored.values()}
    return Keys(on=form.get("on", True) is not False, of={name: (stored | fresh).get(name, "") for name in DEFAULT})


def keys_to_form(keys: Keys) -> dict[str, object]:
    """The keys as they are stored; the inverse is `keys_from`."""
    return {"on": keys.on, **keys.of}


def chosen_keys(typed: Mapping[str, str]) -> Keys:
    """The keys that somebody has typed into the form.

    Raises:
        KeysRefused: a key is not one character, or is used twice.
    """
    of = {action: typed.get(action, "").strip().casefold() for action in DEFAULT}
    if any(len(key) != 1 or not key.isprintable() for key in of.values()):
        raise KeysRefused("one")
    if len(set(of.values())) < len(of):
        raise KeysRefused("twice")
    return Keys(on="on" in typed, of=of)
