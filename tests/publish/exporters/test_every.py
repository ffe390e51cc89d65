"""What holds for every form: the same bytes each time, an empty ledger too, and nothing that may not be public."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crossfoot.ledger.store import Entry
from crossfoot.model.claim import Place
from crossfoot.model.measure import Measure
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.shelf import exporters
from tests.publish.build import PUBLISHED, RECORDED, claim, document, figure, finding
from tests.publish.exporters.made import files_of, made_corpus, text_of

each = pytest.mark.parametrize("exporter", exporters().values(), ids=list(exporters()))

#: Where, whose and how: each of these helps whoever aims, or names a private person.
SECRETS = (
    "Chuhuiv", "UA6312", "Zhovtneva", "Olena", "Marchenko", "49.8397", "Sadova", "three weeks", "autotransformer",
)  # fmt: skip
STRUCK = (
    "A strike damaged a power substation in Chuhuiv, Kharkiv region, the operator said. The Zhovtneva substation lost "
    "an autotransformer, and repairs will take three weeks. It stands at 49.8397, 36.6884 on 12 Sadova Street. A "
    "resident, Olena Marchenko, said 4 children and 17 people were hurt there."
)
#: The forms that hold claims of a region; the others hold no places, or nothing that a machine alone read.
WITH_REGION = ("acled", "csv", "csv_hxl", "data_package", "geojson", "jsonl", "parquet", "ro_crate")


def secret() -> Entry:
    one = document("secret-1", STRUCK, title="Substation in Chuhuiv struck", url="https://tally.example/chuhuiv-struck")
    place = Place(text="Chuhuiv", code="UA6312")
    claims = (
        claim(one, "17 people were hurt", figure(17, Measure.INJURED), speaker="Olena Marchenko", place=place),
        claim(one, "4 children", figure(4, Measure.INJURED, object="child"), speaker="Olena Marchenko", place=place),
    )
    # The sum would tell how many children there were.
    told = finding(claims, "4 and 17 in Chuhuiv come to 21.", computation="4 + 17 = 21")
    return Entry(document=one, claims=claims, findings=(told,))


def unsourced() -> Entry:
    one = document("leaflet", "Two people were hurt in Sumy.", outlet=None, url=None, title="A leaflet")
    return Entry(document=one, claims=(claim(one, "Two people", figure(2, Measure.INJURED)),))


def ids(entry: Entry) -> list[str]:
    return [one.id for one in entry.claims]


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Corpus]:
    folder = tmp_path_factory.mktemp("corpora")
    young, old = PUBLISHED + timedelta(hours=23), RECORDED + timedelta(hours=25)
    return {
        "empty": made_corpus(folder / "empty.sqlite", []),
        "young": made_corpus(folder / "young.sqlite", [secret()], checked=ids(secret()), clock=lambda: young),
        "old": made_corpus(folder / "old.sqlite", [secret()], checked=ids(secret()), clock=lambda: old),
        "unsourced": made_corpus(folder / "unsourced.sqlite", [unsourced()], checked=ids(unsourced())),
    }


@each
def test_the_same_corpus_gives_the_same_bytes(exporter: Exporter, corpus: Corpus) -> None:
    assert exporter.write(corpus) == exporter.write(corpus)


@each
def test_a_secret_is_nowhere_before_its_delay(exporter: Exporter, corpora: dict[str, Corpus]) -> None:
    said = text_of(exporter, corpora["young"])
    assert not [word for word in (*SECRETS, "secret-1", "UA-63", "Kharkiv", "17 people", "ubstation") if word in said]


@each
def test_after_its_delay_it_is_there_at_the_coarse_level_only(exporter: Exporter, corpora: dict[str, Corpus]) -> None:
    said = text_of(exporter, corpora["old"])
    assert not [word for word in SECRETS if word.casefold() in said.casefold()]
    assert "4 + 17" not in said and "come to 21" not in said
    if exporter.name != "citation":
        assert "17" in said
    if exporter.name in WITH_REGION:
        assert "UA-63" in said or "Kharkiv" in said


@each
def test_what_no_public_article_said_is_left_out(exporter: Exporter, corpora: dict[str, Corpus]) -> None:
    said = text_of(exporter, corpora["unsourced"])
    assert not [word for word in ("eaflet", "Two people", "UA-59") if word in said]


@each
def test_an_empty_ledger_gives_a_whole_file(exporter: Exporter, corpora: dict[str, Corpus]) -> None:
    files = files_of(exporter, corpora["empty"])
    assert exporter.name == "jsonl" or all(files.values())
