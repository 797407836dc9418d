"""The judges agree with what is generated: on every golden case and on this repository's own SDK."""

from __future__ import annotations

from pathlib import Path

import pytest
from judged import LIST, accepted, hold

from specloom.api.model import Api
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.shipped import templates_folder
from specloom.verify.stage import judge

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"
SDKS = sorted(path.parent for path in CASES.glob("*/*/expected"))


@pytest.mark.parametrize(
    "folder", [ROOT, *SDKS], ids=lambda f: "own" if f == ROOT else f"{f.parent.name}/{f.name}"
)
def test_the_judges_agree(folder: Path, request: pytest.FixtureRequest) -> None:
    """Black changes no file and datamodel-code-generator gives each field our type."""
    config = load(folder / "specloom.toml", Report())
    assert config is not None
    apis: list[Api] = []

    def watch(stage: str, variant: str, result: object) -> None:
        del variant
        if stage == "passes":
            assert isinstance(result, Api)
            apis.append(result)

    files = Run(config, templates_folder(), Report(), watch=watch).files()
    hold(request.node.callspec.id, judge(apis[-1], config.package, files))


def test_every_accepted_objection_belongs_to_an_sdk() -> None:
    """The list of what is accepted names SDKs that are judged, and gives reasons."""
    names = {f"{f.parent.name}/{f.name}" for f in SDKS}
    known = {name: accepted(name) for name in names}
    assert LIST.read_text("utf-8").count("[[accepted]]") == sum(map(len, known.values()))
    assert all(reason for entries in known.values() for reason in entries.values())
