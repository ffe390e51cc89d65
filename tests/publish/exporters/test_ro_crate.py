"""The crate passes roc-validator, which is given the context of RO-Crate that the package ``rocrate`` ships."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from pathlib import Path

import pytest
import requests
from rocrate_validator import services
from rocrate_validator.models import Severity, ValidationSettings
from rocrate_validator.utils.http import HttpRequester

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.data_package import DATA_PACKAGE
from crossfoot.publish.exporters.ro_crate import RO_CRATE
from tests.publish.exporters.made import files_of


def problems(folder: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    context = (resources.files("rocrate") / "data" / "ro-crate.jsonld").read_bytes()

    def answer(self: HttpRequester, url: str, **_: object) -> requests.Response:
        assert url == "https://w3id.org/ro/crate/1.1/context"
        response = requests.Response()
        response.status_code, response.url, response._content = 200, url, context
        response.headers["content-type"] = "application/ld+json"
        return response

    monkeypatch.setattr(HttpRequester, "get", answer, raising=False)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    asked = ValidationSettings(
        rocrate_uri=str(folder),
        profile_identifier="ro-crate-1.1",
        requirement_severity=Severity.RECOMMENDED,
        no_cache=True,
    )
    return [issue.message or "" for issue in services.validate(asked).get_issues(Severity.RECOMMENDED)]


def test_it_passes(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert problems(tmp_path, files_of(RO_CRATE, corpus), monkeypatch) == []


def test_a_crate_without_licence_does_not(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = files_of(RO_CRATE, corpus)
    crate = json.loads(files["ro-crate-metadata.json"])
    del crate["@graph"][1]["license"]
    found = problems(tmp_path, {**files, "ro-crate-metadata.json": json.dumps(crate).encode()}, monkeypatch)
    assert any("license" in message for message in found)


def test_it_holds_the_tables_of_the_package_and_their_hashes(corpus: Corpus) -> None:
    files, package = files_of(RO_CRATE, corpus), files_of(DATA_PACKAGE, corpus)
    assert {name: content for name, content in files.items() if name.endswith(".csv")} == {
        name: content for name, content in package.items() if name.endswith(".csv")
    }
    graph = {node["@id"]: node for node in json.loads(files["ro-crate-metadata.json"])["@graph"]}
    for part in graph["./"]["hasPart"]:
        content = files[part["@id"]]
        assert graph[part["@id"]]["identifier"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert graph[part["@id"]]["contentSize"] == str(len(content))
