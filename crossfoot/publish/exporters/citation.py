"""How to cite the data: CITATION.cff, Citation File Format 1.2.0.

Its version is the line of the ledger, so that a citation names exactly what the data were.
"""

from __future__ import annotations

from crossfoot.publish.dataset import citation_file
from crossfoot.publish.exporter import Exporter

CITATION = Exporter(
    name="citation",
    file="CITATION.cff",
    media_type="application/yaml; charset=utf-8",
    validator="check-jsonschema --builtin-schema vendor.citation-file-format",
    write=citation_file,
)
