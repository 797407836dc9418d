"""Specs merged by hand: with themselves, and with each other."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from specloom.api.model import Api
from specloom.config.load import load
from specloom.diagnostics import Diagnostic, Report
from specloom.lower.directions import find_types
from specloom.lower.wire import WireTables, wire_tables
from specloom.pipeline import Run

TEMPLATES = Path(__file__).parents[2] / "templates"


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of some variants: the one API, the tables of each variant, and what was told."""

    api: Api
    tables: dict[str, WireTables]
    told: tuple[Diagnostic, ...]

    def differences(self) -> dict[tuple[str, str], object]:
        """The rows of all tables, by variant and table."""
        return {
            (name, field.name): rows
            for name, tables in self.tables.items()
            for field in fields(tables)
            if field.name != "styles" and (rows := getattr(tables, field.name))
        }

    def names(self) -> list[str]:
        """The definitions that are left."""
        return [found.name for found in self.api.definitions]

    def refused(self, variant: str) -> dict[str, tuple[str, ...]]:
        """What a variant refuses in any operation."""
        rows = self.tables[variant].refuses.values()
        return {path: having for row in rows for path, having in row.items()}


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
    types = find_types(api, report)
    assert not report.failed, report.diagnostics
    tables = {name: wire_tables(api, types, name) for name in variants}
    return Merged(api, tables, tuple(report.diagnostics))


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
