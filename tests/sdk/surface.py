"""This repository's own SDK, as it is committed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from operations import Surface

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

ROOT = Path(__file__).parents[2]
VARIANTS = ("openai", "azure", "compatible")
#: Those that have more than runs.
WHOLE = ("openai", "azure")


@cache
def surface() -> Surface:
    """Run the pipeline up to its plan, for what there is to call."""
    report = Report()
    config = load(ROOT / "specloom.toml", report)
    assert config is not None, report.diagnostics
    seen: dict[tuple[str, str], Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        seen[stage, variant] = result

    plan = Run(config, ROOT / "templates", report, watch=watch).plan()
    documents = {variant: seen["upgrade", variant].root for variant in VARIANTS}
    return Surface(config, documents, seen["passes", ""], plan)
