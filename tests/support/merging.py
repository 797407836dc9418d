"""Specs merged by hand: with themselves, and with each other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specloom.api.model import Api
from specloom.config.load import load
from specloom.diagnostics import Diagnostic, Report
from specloom.pipeline import Run
from specloom.wire.difference import Difference
from specloom.wire.paths import spelled
from specloom.wire.stage import differences

TEMPLATES = Path(__file__).parents[2] / "templates"


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of some variants: the one API, where they differ, and what was reported."""

    api: Api
    differences: tuple[Difference, ...]
    told: tuple[Diagnostic, ...]

    def names(self) -> list[str]:
        """The definitions that are left."""
        return [found.name for found in self.api.definitions]

    def refused(self, variant: str) -> dict[str, tuple[str, ...]]:
        """What a variant refuses in any operation."""
        return {
            spelled(one.place, one.path): one.having
            for one in self.differences
            if (one.variant, one.action) == (variant, "refuses")
        }


def merged(folder: Path, variants: dict[str, str]) -> Merged:
    """The merged variants, of which each has its name and the rest of its configuration."""
    lines = ['[sdk]\npackage = "merged"\n']
    for name, text in variants.items():
        lines.append(f'[[variant]]\nname = "{name}"\nclient = "{name.title()}"\nauth = "bearer"\n')
        lines.append(f'base_url = "https://{name}.example"\n{text}\n')
    path = folder / "specloom.toml"
    path.write_text("".join(lines), "utf-8")
    report = Report()
    config = load(path, report)
    assert config is not None, report.diagnostics
    api = Run(config, TEMPLATES, report).api()
    assert not report.failed, report.diagnostics
    return Merged(api, differences(api), tuple(report.diagnostics))


def twice(folder: Path, text: str) -> Merged:
    """A spec merged with itself."""
    return merged(folder, {"alpha": text, "beta": text})


def spec(operations: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """A document in which each path takes a body and gives it back."""
    paths = {path: {"post": _operation(schema)} for path, schema in operations.items()}
    info = {"title": "T", "version": "1"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "ok", "content": content}},
    }


def merged_specs(folder: Path, specs: dict[str, dict[str, Any]]) -> Merged:
    """The documents merged, by the names of their variants."""
    for name, document in specs.items():
        (folder / f"{name}.json").write_text(json.dumps(document), "utf-8")
    return merged(
        folder, {name: f'spec = "{name}.json"\ntitle = "{name.title()}"' for name in specs}
    )
