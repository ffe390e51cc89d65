"""What schema.org knows, as the package ``rocrate`` ships it, and JSON-LD that is expanded without the network."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from pyld import jsonld

SCHEMA = "http://schema.org/"


def expand(form: dict[str, Any], contexts: dict[str, Any]) -> list[Any]:
    """The expanded form; a context that is not among ``contexts`` is an error."""

    def load(url: str, options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": contexts[url]}

    expanded: list[Any] = jsonld.expand(form, {"documentLoader": load})
    return expanded


def expand_schema(form: dict[str, Any]) -> list[Any]:
    """Expanded with a context that takes every name for one of schema.org's."""
    return expand(form, {"https://schema.org": {"@context": {"@vocab": SCHEMA}}})


def strangers(expanded: Any) -> set[str]:
    """Types and properties that schema.org does not know, and properties of the wrong type of thing."""
    classes, domains = _vocabulary()
    match expanded:
        case list():
            return set().union(*map(strangers, expanded))
        case {"@type": [kind]}:
            own = {f"{name} of {kind}" for name in expanded if _is_strange(name, kind, classes, domains)}
            return own.union(*map(strangers, expanded.values()), set() if kind in classes else {kind})
        case dict():
            return set().union(*map(strangers, expanded.values()))
    return set()


def _is_strange(name: str, kind: str, classes: dict[str, set[str]], domains: dict[str, set[str]]) -> bool:
    return not name.startswith("@") and not domains.get(name, set()) & classes.get(kind, set())


@cache
def _vocabulary() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Each class with itself and all it is a kind of; each property with the classes it belongs to."""
    graph = json.loads((resources.files("rocrate") / "data" / "schema.jsonld").read_text(encoding="utf-8"))["@graph"]
    parents = {_full(one["@id"]): _ids(one.get("rdfs:subClassOf")) for one in graph if one["@type"] == "rdfs:Class"}
    domains = {_full(one["@id"]): _ids(one.get("schema:domainIncludes")) for one in graph}

    def line(kind: str) -> set[str]:
        return {kind}.union(*map(line, parents.get(kind, ())))

    return {kind: line(kind) for kind in parents}, domains


def _ids(value: Any) -> set[str]:
    every = value if isinstance(value, list) else [value] if value else []
    return {_full(one["@id"]) for one in every}


def _full(name: str) -> str:
    return name.replace("schema:", SCHEMA, 1)
