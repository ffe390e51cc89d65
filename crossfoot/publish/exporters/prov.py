"""Where each claim and finding comes from: W3C PROV as PROV-JSON.

A finding was derived from its claims, a claim from one version of an article, that from the bytes it was read from,
which their SHA-256 names: each figure leads back to bytes. Two activities, reading and checking, were done by this
version of Crossfoot. An article is attributed to the outlet that published it; a claim names its rule.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from crossfoot.model.names import stable_id
from crossfoot.publish.addresses import slug
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.dataset import SOFTWARE
from crossfoot.publish.envelope import written
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.forms import moment
from crossfoot.publish.safety import Article

Records = dict[str, dict[str, dict[str, Any]]]

_READING, _CHECKING, _AGENT = "cf:activity/reading", "cf:activity/checking", "cf:agent/crossfoot"


def write(corpus: Corpus) -> bytes:
    """One document."""
    records: Records = defaultdict(dict)
    _software(records)
    for article in corpus.articles:
        _article(records, article)
        for claim in article.claims:
            name = f"cf:claim/{slug(claim.id)}"
            records["entity"][name] = {
                "prov:type": _type("cf:Claim"),
                "prov:value": claim.span.quote,
                "prov:label": catalogue("en").fact(claim),
                "cf:rule": claim.rule,
                "cf:start": claim.span.start,
                "cf:end": claim.span.end,
            }
            _derived(records, name, _version(article), _READING)
    standing = {claim.id for claim, _ in corpus.claims()}
    for one in corpus.findings:
        name = f"cf:finding/{slug(one.finding.id)}"
        records["entity"][name] = {
            "prov:type": _type("cf:Finding"),
            "prov:label": one.finding.message,
            "prov:value": one.finding.computation,
            "cf:check": one.finding.check,
        }
        for id in dict.fromkeys(item.claim for item in one.finding.evidence if item.claim in standing):
            _derived(records, name, f"cf:claim/{slug(id)}", _CHECKING)
    return written({"prefix": {"cf": f"{corpus.base}/" if corpus.base else "urn:crossfoot:"}, **records})


def _software(records: Records) -> None:
    records["agent"][_AGENT] = {"prov:type": _type("prov:SoftwareAgent"), "prov:label": SOFTWARE}
    for activity in (_READING, _CHECKING):
        records["activity"][activity] = {}
        records["wasAssociatedWith"][f"_:by/{activity}"] = {"prov:activity": activity, "prov:agent": _AGENT}


def _type(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _version(article: Article) -> str:
    return f"cf:article/{slug(article.document.id)}/v/{article.version}"


def _article(records: Records, article: Article) -> None:
    one, name = article.document, _version(article)
    about = {"prov:label": one.title, "cf:url": one.url, "cf:published": moment(one.published)}
    records["entity"][name] = {"prov:type": _type("cf:Article"), "cf:recordedAt": moment(article.recorded_at)} | {
        key: value for key, value in about.items() if value
    }
    # Where nobody kept the bytes, or their digest would tell what is covered, the public text is the beginning.
    read_from = f"cf:bytes/{one.bytes_hash or stable_id(one.text)}"
    of_bytes = (
        {"cf:sha256": one.bytes_hash}
        if one.bytes_hash
        else {"cf:unknown": "the bytes were not kept, or may not be public"}
    )
    records["entity"][read_from] = {"prov:type": _type("cf:Bytes")} | of_bytes
    _derived(records, name, read_from, _READING)
    if one.outlet:
        outlet = f"cf:outlet/{stable_id(one.outlet)}"
        records["agent"][outlet] = {"prov:label": one.outlet}
        records["wasAttributedTo"][f"_:of/{name}"] = {"prov:entity": name, "prov:agent": outlet}


def _derived(records: Records, made: str, used: str, activity: str) -> None:
    relation = {"prov:generatedEntity": made, "prov:usedEntity": used, "prov:activity": activity}
    records["wasDerivedFrom"][f"_:from/{len(records['wasDerivedFrom'])}"] = relation


PROV = Exporter(
    name="prov",
    file="provenance.json",
    media_type="application/json; charset=utf-8",
    validator="prov; every finding and claim leads to bytes",
    write=write,
)
