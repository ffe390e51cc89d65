"""The API's description in OpenAPI 3.1, made from the routes themselves."""

from __future__ import annotations

from typing import Any

from crossfoot import __version__
from crossfoot.publish.exporter import Exporter
from crossfoot.publish.routes import ROUTES, Route
from crossfoot.publish.shelf import usable_exporters

_ERROR = {"description": "Nothing here, or nothing that may be public yet", "content": {
    "application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}  # fmt: skip
_BAD = {**_ERROR, "description": "A value of the query cannot be understood"}


def description(base: str) -> dict[str, Any]:
    """The whole description; ``base`` is the public address of the site."""
    paths: dict[str, Any] = {}
    for route in ROUTES:
        name = route.path or "index"
        paths[f"/{name}.json"] = _path(route, "application/json", {"$ref": "#/components/schemas/Envelope"})
        if route.tables:
            paths[f"/{name}.csv"] = _path(route, "text/csv", {"type": "string"})
        if route.feed:
            paths[f"/{name}.atom"] = _path(route, "application/atom+xml", {"type": "string"})
            paths[f"/{name}.feed.json"] = _path(route, "application/feed+json", {"type": "object"})
    paths["/changes.json"] = {"get": _CHANGES}
    for exporter in usable_exporters():
        paths[f"/data/{exporter.file}"] = {"get": _export(exporter)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Crossfoot",
            "version": __version__,
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
            "description": "Fields are added, never renamed, removed or given another meaning. Answers carry an ETag; "
            "ask again with If-None-Match. Lists hold at most 200 items, changes at most 1,000.",
        },
        "servers": [{"url": base or "/"}],
        "paths": paths,
        "components": {"schemas": _SCHEMAS},
    }


def _path(route: Route, media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
    inside = [part.strip("{}") for part in route.path.split("/") if part.startswith("{")]
    parameters: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}} for name in inside
    ]
    for name, about in route.query.items():
        number = name in ("before", "limit")
        kind: dict[str, Any] = {"type": "integer", "minimum": 0 if name == "before" else 1} if number else {
            "type": "string"}  # fmt: skip
        if name == "limit":
            kind["maximum"] = 200
        parameters.append({"name": name, "in": "query", "description": about, "schema": kind})
    answers: dict[str, Any] = {"200": {"description": route.about, "content": {media_type: {"schema": schema}}}}
    if inside:
        answers["404"] = _ERROR
    if route.query:
        answers["400"] = _BAD
    kind_of = media_type.rpartition("/")[2].replace("+", "_")
    return {
        "get": {
            "operationId": f"{route.name}_{kind_of}",
            "summary": route.about,
            "parameters": parameters,
            "responses": answers,
        }
    }


def _export(exporter: Exporter) -> dict[str, Any]:
    schema = {"description": "The whole file", "content": {exporter.media_type.partition(";")[0]: {}}}
    return {"operationId": f"data_{exporter.name}", "summary": exporter.file, "responses": {"200": schema}}


_CHANGES = {
    "operationId": "changes",
    "summary": "What has changed after a line: additions and tombstones, up to the longest delay ago",
    "parameters": [
        {"name": "since", "in": "query", "schema": {"type": "integer", "minimum": 0}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 1000}},
    ],
    "responses": {
        "200": {
            "description": "Changes in the order of their lines; `next` goes on from the last",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Envelope"}}},
        },
        "400": _BAD,
    },
}

_SCHEMAS: dict[str, Any] = {
    "Envelope": {
        "type": "object",
        "required": ["api", "self", "next", "licence", "ledger", "data"],
        "properties": {
            "api": {"const": 1},
            "self": {"type": "string"},
            "next": {"type": ["string", "null"]},
            "licence": {"type": "string"},
            "ledger": {
                "type": "object",
                "required": ["line", "hash", "at"],
                "properties": {
                    "line": {"type": "integer"},
                    "hash": {"type": "string"},
                    "at": {"type": ["string", "null"], "format": "date-time"},
                },
            },
            "data": {"type": ["object", "array"]},
        },
    },
    "Error": {
        "type": "object",
        "required": ["api", "error"],
        "properties": {
            "api": {"const": 1},
            "error": {
                "type": "object",
                "required": ["status", "message"],
                "properties": {"status": {"type": "integer"}, "message": {"type": "string"}},
            },
        },
    },
}
