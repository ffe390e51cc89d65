"""Every claim and finding leads back to bytes, as the PROV library reads it."""

from __future__ import annotations

from prov.model import ProvDerivation, ProvDocument, ProvEntity

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.prov import PROV


def read(corpus: Corpus) -> ProvDocument:
    return ProvDocument.deserialize(content=PROV.write(corpus).decode(), format="json")


def kinds(document: ProvDocument) -> dict[str, str]:
    return {
        str(entity.identifier): str(next(iter(entity.get_asserted_types())))
        for entity in document.get_records(ProvEntity)
    }


def test_every_claim_and_finding_leads_to_bytes(corpus: Corpus) -> None:
    document = read(corpus)
    kind = kinds(document)
    used: dict[str, set[str]] = {}
    for record in document.get_records(ProvDerivation):
        made, source, *_ = (str(value) for _, value in record.formal_attributes)
        assert {made, source} <= kind.keys(), "an entity that is not described"
        used.setdefault(made, set()).add(source)

    def origins(name: str) -> set[str]:
        return set().union(*map(origins, used[name])) if name in used else {name}

    for name in kind:
        assert {kind[origin] for origin in origins(name)} == {"cf:Bytes"}, name
    found = list(kind.values())
    assert found.count("cf:Claim") == sum(1 for _ in corpus.claims())
    assert found.count("cf:Finding") == len(corpus.findings) > 0


def test_the_bytes_are_named_by_their_hash(corpus: Corpus) -> None:
    assert any(name.endswith("bytes/" + "ab" * 32) for name in kinds(read(corpus)))


def test_it_survives_the_other_forms_of_prov(corpus: Corpus) -> None:
    document = read(corpus)
    again = ProvDocument.deserialize(content=document.serialize(format="xml"), format="xml")
    assert len(again.get_records()) == len(document.get_records())
    assert document.unified() == document
