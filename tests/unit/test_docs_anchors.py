"""Anchors of pages: links of others lead to them, so they stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_project import rewrite, small_project

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.reference.stage import pages
from specloom.shipped import templates_folder

LIMIT = "{name: limit, in: query, schema: {type: integer}}"
STATE = "        state: {type: string, enum: [open, done]}\n"
TEXT = "        text: {type: string, description: What it says.}\n"


def anchors(folder: Path) -> list[tuple[str, str]]:
    """The pages, and the places in them that links can lead to, in their order."""
    report = Report()
    config = load(folder / "specloom.toml", report)
    assert config is not None
    seen: dict[str, Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        if not variant:
            seen[stage] = result

    plan = Run(config, templates_folder(), report, watch=watch).plan()
    found: list[tuple[str, str]] = []
    for page in pages(seen["passes"], seen["wire"], plan):
        found += [(page.path, str(section.title)) for section in page.sections]
        entries = (entry for section in page.sections for entry in section.entries)
        found += [(page.path, str(entry.anchor)) for entry in entries]
    return found


@pytest.mark.parametrize(
    ("edit", "added"),
    [
        (
            rewrite(
                "overlay.yaml",
                f"[{LIMIT}]",
                f"[{{name: after, in: query, schema: {{type: string}}}}, {LIMIT}]",
            ),
            {("calls/notes/list.md", "argument-after")},
        ),
        (
            rewrite("openapi.yaml", TEXT, TEXT + "        size: {type: integer}\n"),
            {("models/Notes.md", "field-size")},
        ),
        (rewrite("openapi.yaml", STATE + TEXT, TEXT + STATE), set[tuple[str, str]]()),
    ],
    ids=["another argument", "another field", "another order"],
)
def test_an_edit_moves_no_anchor(
    edit: Callable[[Path], object], added: set[tuple[str, str]], tmp_path: Path
) -> None:
    """What is added has an anchor of its own, and all others are what they were, once in each page."""
    folder = small_project(tmp_path / "project")
    before = anchors(folder)
    edit(folder)
    after = anchors(folder)
    assert set(after) == {*before, *added}
    assert len(after) == len(set(after))
