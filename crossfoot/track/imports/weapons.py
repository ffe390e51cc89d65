"""Weapon names as compilers write them: their class, and one Latin spelling of the model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Weapon:
    """``object`` as claims name it; ``subset`` tells reconnaissance drones apart, which are no strike."""

    object: str
    model: tuple[str, ...]
    subset: str | None = None


RECONNAISSANCE = "reconnaissance"

_CRUISE = {
    "X-101": "Kh-101", "X-555": "Kh-555", "Kalibr": "Kalibr", "Iskander-K": "Iskander-K", "X-59": "Kh-59",
    "X-59MK2": "Kh-59MK2", "X-69": "Kh-69", "X-35": "Kh-35", "X-22": "Kh-22", "X-32": "Kh-32",
    "P-800 Oniks": "Oniks", "3M22 Zircon": "Zircon", "Banderol": "Banderol",
}  # fmt: skip
_BALLISTIC = {
    "Iskander-M": "Iskander-M", "KN-23": "KN-23", "X-47 Kinzhal": "Kinzhal", "C-300": "S-300", "C-400": "S-400",
    "Ballistic Missile": None, "Intercontinental Ballistic Missile": None,
}  # fmt: skip
_OTHER_MISSILE = {"X-31": "Kh-31", "X-31P": "Kh-31P", "X-31PD": "Kh-31PD", "Unknown Missile": None}
_STRIKE_DRONE = {
    "Shahed-136": "Shahed", "131": "Shahed", "Lancet": "Lancet", "Молнія": "Molniya", "Kub": "Kub",
    "Привет-82": "Privet-82", "Unknown UAV": None,
}  # fmt: skip
_RECONNAISSANCE_DRONE = {
    "Orlan-10": "Orlan-10", "Orlan-30": "Orlan-30", "Reconnaissance UAV": None, "Supercam": "Supercam", "ZALA": "Zala",
    "Merlin-VR": "Merlin-VR", "Orion": "Orion", "Mohajer-6": "Mohajer-6", "Forpost": "Forpost", "Eleron": "Eleron",
    "Картограф": "Kartograf", "Фенікс": "Feniks", "Granat-4": "Granat-4",
}  # fmt: skip
_BOMB = {"GBU": None, "KAB": None, "Aerial Bomb": None}

#: The compilers' name in lower case -> class, subset, and our name of the model; ``None`` where it tells none.
_WEAPONS: dict[str, tuple[str, str | None, str | None]] = {
    name.lower(): (thing, subset, model)
    for thing, subset, names in (
        ("cruise_missile", None, _CRUISE),
        ("ballistic_missile", None, _BALLISTIC),
        ("missile", None, _OTHER_MISSILE),
        ("drone", None, _STRIKE_DRONE),
        ("drone", RECONNAISSANCE, _RECONNAISSANCE_DRONE),
        ("glide_bomb", None, _BOMB),
    )
    for name, model in names.items()
}
_MISSILES = {"cruise_missile", "ballistic_missile", "missile"}


def weapon_of(name: str) -> Weapon:
    """The weapon a compiler's name means: one model, several by a stroke, or several by "and".

    Raises:
        ValueError: a name is not in the table.
    """
    found = [_look_up(part) for whole in name.split(" and ") for part in whole.strip().split("/")]
    objects = {thing for thing, _, _ in found}
    models = tuple(dict.fromkeys(model for _, _, model in found if model))
    subset = RECONNAISSANCE if all(subset == RECONNAISSANCE for _, subset, _ in found) else None
    if len(objects) == 1:
        return Weapon(object=objects.pop(), model=models, subset=subset)
    return Weapon(object="missile" if objects <= _MISSILES else "drone_or_missile", model=models, subset=subset)


def _look_up(name: str) -> tuple[str, str | None, str | None]:
    try:
        return _WEAPONS[name.lower()]
    except KeyError:
        raise ValueError(f"no weapon is known by the name {name!r}") from None
