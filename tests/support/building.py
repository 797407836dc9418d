"""An SDK that is generated into a folder, with what the pipeline said at its boundaries."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from operations import Surface

from specloom.api.model import Api
from specloom.comparison.counts import Counts
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.output.compare import compare
from specloom.output.write import write
from specloom.passes.tables import BEFORE_MERGE
from specloom.pipeline import Run
from specloom.plan.nodes import Plan
from specloom.read.document import Document
from specloom.wire.difference import Difference

TEMPLATES = Path(__file__).parents[2] / "templates"
LAST = tuple(BEFORE_MERGE)[-1]


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
    #: What clients have to know where the variants differ.
    differences: tuple[Difference, ...]
    #: What was read and what came of it.
    counts: Counts

    @property
    def package(self) -> Path:
        """The folder of the package itself."""
        return self.folder / self.config.package

    def surface(self) -> Surface:
        """Return what there is to call."""
        return Surface(self.config, self.documents, self.api, self.plan)


def build_into(folder: Path, config: Config, report: Report) -> Built:
    """Generate an SDK into a folder, and make it importable.

    Raises:
        Stopped: the input is bad; the report says why.
    """
    seen: dict[tuple[str, str], Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        seen[stage, variant] = result

    run = Run(config, TEMPLATES, report, watch=watch)
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
        seen["wire", ""],
        run.counts,
    )
