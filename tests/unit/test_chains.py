"""Long ways from one schema to the next: each is gone once, and none is too deep."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from merging import merged_specs, spec

from specloom.api.types import Object
from specloom.api.walk import definitions_by_name
from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Json, plant
from specloom.read.document import Object as Node
from specloom.read.pointers import lookup
from specloom.upgrade import references
from specloom.upgrade.stage import upgrade

# More than the calls that Python lets stand inside each other.
LENGTH = 1200


def ref(number: int) -> dict[str, str]:
    """A reference to a link."""
    return {"$ref": f"#/components/schemas/Link{number}"}


def chain(link: Any, last: dict[str, Any]) -> dict[str, Any]:
    """Schemas of which each leads to the next."""
    links = {f"Link{number}": link(number + 1) for number in range(LENGTH)}
    return {**links, f"Link{LENGTH}": last}


def document(schemas: dict[str, Any]) -> Document:
    """A spec that returns the first link."""
    root = plant(spec({"/link": ref(0)}, schemas), Source("spec.json"))
    assert isinstance(root, Node)
    return Document("spec.json", root)


def test_a_chain_of_references_is_followed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """How often a reference is looked up does not depend on how many lead to it."""
    asked: Counter[str] = Counter()

    def counted(root: Json, pointer: str) -> Json:
        asked[pointer] += 1
        return lookup(root, pointer)

    monkeypatch.setattr(references, "lookup", counted)
    report = Report()
    upgrade(document(chain(ref, {"type": "object"})), report)
    assert not report.diagnostics
    assert max(asked.values()) <= 2


def test_a_circle_of_references_is_said_at_each_of_them() -> None:
    """A reference that leads into a circle is as wrong as those that make it."""
    report = Report()
    upgrade(document({"Link0": ref(1), "Link1": ref(2), "Link2": ref(1)}), report)
    assert Counter(found.message for found in report.diagnostics) == {
        "circular reference '#/components/schemas/Link0': any value": 2,
        "circular reference '#/components/schemas/Link1': any value": 2,
        "circular reference '#/components/schemas/Link2': any value": 1,
    }


@pytest.mark.parametrize(
    "link", [ref, lambda number: {"type": "object", "properties": {"next": ref(number)}}]
)
def test_a_long_chain_merges(tmp_path: Path, link: Any) -> None:
    """A chain of references or of records is not too deep for two variants."""
    last = {"type": "object", "properties": {"id": {"type": "string"}}}
    told = spec({"/link": ref(0)}, chain(link, last))
    merged = merged_specs(tmp_path, {"alpha": told, "beta": told})
    known = definitions_by_name(merged.api)
    assert len(known) == LENGTH + 1
    assert isinstance(known[f"Link{LENGTH}"].type, Object)
