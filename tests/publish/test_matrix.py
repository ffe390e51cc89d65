# ruff: noqa: E501
"""Every default in every public artefact: a secret for each line of "What may be public" is planted in an article of its
own, and looked for in all that is served or built. The table of `docs/safety.md` says which test proves what.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from crossfoot.ledger.store import Ledger
from crossfoot.publish.public import PublicBook
from crossfoot.publish.run import build
from tests.publish.build import LATER, RECORDED, document
from tests.publish.newsroom import fill
from tests.publish.test_secrets import every_path, said

#: default -> text, what may be found nowhere, the coarse level that stays
PLANTED = {
    "critical": (
        "A missile hit the Kvartopil substation in the Kharkiv region on Friday. 4,000 homes are without power.",
        ("Kvartopil",),
        "Kharkiv region",
    ),
    "air defence": ("An S-300 launcher was hit near Zhurbyne in the Sumy region, the ministry said.", ("Zhurbyne",), "Sumy region"),
    "street": ("A drone hit a house at 14 Merezhana Street in Vyshneve; 12 people were injured.", ("Merezhana",), "Vyshneve"),
    "coordinates": ("Debris fell at 49.58317, 34.55142, and 11 people were hurt, police said.", ("58317", "55142"), "49.58"),
    "detail": (
        "The power plant was hit. Repairs of block no. 7319 will take nineteen weeks, the operator said.",
        ("7319", "nineteen weeks"),
        "The power plant was hit",
    ),
    "forces": ("The 7351st brigade is dug in at Rohizky, a commander said.", ("7351", "Rohizky"), ""),
    "person": ("Zlatomyra Perevozna, 41, was killed by a drone in the Odesa region.", ("Zlatomyra", "Perevozna"), "Odesa region"),
    "groups": ("Three children were killed in Dzvinkove in the Kherson region, police said.", ("Three children", "Dzvinkove"), "Kherson region"),
}  # fmt: skip


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    ledger = Ledger.open(tmp_path_factory.mktemp("matrix") / "book.sqlite", clock=lambda: RECORDED)
    planted = [
        document(name.replace(" ", "-"), text, title=text, url=f"https://tally.example/{name[:4]}-{secrets[0].lower()}")
        for name, (text, secrets, _) in PLANTED.items()
    ]
    fill(ledger, planted)
    # An older version, and something that was withdrawn with a reason that tells.
    fill(ledger, [document(one.id, f"{one.text} More soon.", title=one.title, url=one.url) for one in planted])
    public = PublicBook(ledger, clock=lambda: LATER)
    article = public.article("street")
    ledger.retract(article.claims[0].id, reason="it was at 14 Merezhana Street", by="editor")
    return public


@pytest.fixture(scope="module")
def told(book: PublicBook) -> dict[str, str]:
    served = {path: said(book, path, q="people") for path in every_path(book)}
    return served | {"/changes.json?since=0": said(book, "/changes.json", since="0")}


@pytest.mark.parametrize("default", PLANTED)
def test_it_is_in_nothing_that_is_served(told: dict[str, str], default: str) -> None:
    _, secrets, coarse = PLANTED[default]
    assert len(told) > 100
    leaking = {path for path, text in told.items() for secret in secrets if secret.casefold() in text.casefold()}
    assert leaking == set()
    assert coarse in told[f"/article/{default.replace(' ', '-')}"], "the coarse level may be told"


@pytest.mark.parametrize("default", PLANTED)
def test_a_search_for_it_finds_nothing(book: PublicBook, default: str) -> None:
    for secret in PLANTED[default][1]:
        for typed in (secret, f'"{secret}"', f"{secret.split()[0][:4]}*"):
            assert default.replace(" ", "-") not in found(book, typed) or " " in secret, typed
        # What leaves a word out answers alike whether or not the word is covered.
        assert found(book, f'the -"{secret}"') == found(book, "the")


def found(book: PublicBook, typed: str) -> set[str]:
    return {hit.article.document.id for hit in book.search(typed)}


def test_it_is_in_no_file_of_a_built_site(book: PublicBook, tmp_path: Path) -> None:
    assert build(book, tmp_path / "site", base="https://site.example") > 100
    secrets = [secret.casefold() for _, found, _ in PLANTED.values() for secret in found]
    leaking = []
    for path in sorted((tmp_path / "site").rglob("*")):
        text = f"{path} {_text_of(path)}".casefold() if path.is_file() else ""
        leaking += [(path.name, secret) for secret in secrets if secret in text]
    assert leaking == []


def _text_of(path: Path) -> str:
    body = path.read_bytes()
    if is_zipfile(path):
        with ZipFile(BytesIO(body)) as packed:
            body = b"".join(packed.read(name) for name in packed.namelist())
    return body.decode(errors="replace")
