"""SDKs of the specs that vendors publish, generated once a test run into a temporary folder."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specloom.api.model import Api
from specloom.comparison.counts import Counts
from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.output.compare import compare
from specloom.output.write import write
from specloom.passes.tables import BEFORE_MERGE
from specloom.pipeline import Run
from specloom.plan.nodes import Plan
from specloom.read.document import Document

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LAST = tuple(BEFORE_MERGE)[-1]
#: What is built, by the name that the table of results gives it.
CONFIGS = {
    "OpenAI": HERE / "configs" / "openai.toml",
    "Azure OpenAI": HERE / "configs" / "azure.toml",
    "Azure OpenAI preview": HERE / "configs" / "azure-preview.toml",
    "Anthropic": ROOT / "examples" / "anthropic" / "specloom.toml",
    "Cohere": ROOT / "examples" / "cohere" / "specloom.toml",
    "Assistants": ROOT / "examples" / "assistants-real" / "specloom.toml",
    "OpenAI + Azure": ROOT / "examples" / "openai" / "specloom.toml",
}


@dataclass(frozen=True, slots=True)
class Built:
    """A generated SDK, and what the pipeline said at the boundaries that tests look at."""

    config: Config
    #: The folder that holds the package.
    folder: Path
    report: Report
    #: By variant: the spec as it was read, and in normal form.
    specs: dict[str, Document]
    documents: dict[str, dict[str, Any]]
    #: The API of each variant alone, and of all of them.
    parsed: dict[str, Api]
    api: Api
    plan: Plan
    #: What was read and what came of it.
    counts: Counts


def build(name: str, folder: Path) -> Built:
    """Generate an SDK into a folder, and make it importable."""
    report = Report()
    config = load(CONFIGS[name], report)
    assert config is not None, report.diagnostics
    seen: dict[tuple[str, str], Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        seen[stage, variant] = result

    run = Run(config, ROOT / "templates", report, watch=watch)
    files = run.files()
    assert run.counts is not None
    write(folder, config.package, files, compare(folder, config.package, files))
    sys.path.insert(0, str(folder))
    names = [variant.name for variant in config.variants if not variant.like]
    return Built(
        config,
        folder,
        report,
        {variant: seen["read", variant] for variant in names},
        {variant: seen["upgrade", variant].root for variant in names},
        {variant: seen[LAST, variant] for variant in names},
        seen["passes", ""],
        seen["lower", ""],
        run.counts,
    )
