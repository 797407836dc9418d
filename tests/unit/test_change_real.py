"""The patches of this repository's own variants apply to their specs."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from specloom.change.stage import change
from specloom.diagnostics import Report
from specloom.read.source import read

if TYPE_CHECKING:
    from specloom.read.document import Document

ROOT = Path(__file__).parents[2]
VARIANTS = tomllib.loads((ROOT / "specloom.toml").read_text())["variant"]


def apply(variant: dict[str, Any]) -> tuple[Document, Report]:
    """Apply the patches of a variant to its spec."""
    report = Report()
    loaded = [read(name, ROOT, report) for name in (variant["spec"], *variant.get("apply", ()))]
    spec, *patches = [each for each in loaded if each is not None]
    return change(spec, patches, report), report


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: str(variant["name"]))
def test_own_patches_apply(variant: dict[str, Any]) -> None:
    """Every patch that specloom.toml lists applies without a diagnostic."""
    _, report = apply(variant)
    assert report.diagnostics == []


def test_the_overlay_completes_the_diff() -> None:
    """What the change diff adds, the overlay behind it makes a discriminator with a default."""
    azure = next(variant for variant in VARIANTS if variant["name"] == "azure")
    document, _ = apply(azure)
    definitions: Any = document.root["definitions"]
    assert definitions["ToolOutput"]["discriminator"] == "type"
    assert definitions["ToolOutput"]["properties"]["type"]["default"] == "function_call_output"
