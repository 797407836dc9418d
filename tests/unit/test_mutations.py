"""Valid specs with one odd value in a place: whatever it is, a run ends in code or in an error at a place."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from mutations import MODERN, ODD, SWAGGER, places, replaced  # found by conftest.py

from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.pipeline import Run
from specloom.render.stage import render
from specloom.shipped import templates_folder

CONFIG = """
[sdk]
package = "sdk"

[[variant]]
name = "notes"
client = "Notes"
spec = "spec.json"
"""
# All of them are 14,000 and take minutes: a sample of each document is enough to find a cause again.
SAMPLE, RENDERED = 100, 5
# What stops a run: another file, or one that is no spec, or nothing in it.
REFUSED = {"SL104", "SL111", "SL118", "SL316"}


def mutants(document: Any, seed: int) -> list[tuple[Any, ...]]:
    """Places of a document, each with a value that it is not made for; other parts of it, too."""
    chosen = random.Random(seed)  # noqa: S311  # the same each time
    found = []
    every = list(places(document))
    for _ in range(SAMPLE):
        pointer, other = chosen.choice(every), chosen.choice(every)
        part = document
        for key in other:
            part = part[key]
        found.append((pointer, chosen.choice([*ODD, copy.deepcopy(part)])))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("document", [MODERN, SWAGGER], ids=["modern", "swagger"])
def test_odd_values_are_at_most_an_error_with_a_place(tmp_path: Path, document: Any) -> None:
    """Each odd value in each place is code that compiles, or one of few errors, at a place."""
    (tmp_path / "specloom.toml").write_text(CONFIG)
    for number, (pointer, value) in enumerate(mutants(document, seed=9)):
        (tmp_path / "spec.json").write_text(json.dumps(replaced(document, pointer, value)))
        report = Report()
        config = load(tmp_path / "specloom.toml", report)
        assert config is not None
        try:
            plan = Run(config, templates_folder(), report).plan()
        except Stopped:
            assert {found.code for found in report.errors} <= REFUSED, (pointer, value)
            assert all(found.source.file == "spec.json" for found in report.errors)
            continue
        files = render(plan, templates_folder()) if number % RENDERED == 0 else {}
        for path, text in files.items():
            if path.endswith(".py") and "/_runtime/" not in path:
                compile(text, path, "exec")
