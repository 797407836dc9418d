"""A small edit of a large spec makes a small difference in its SDK."""

from __future__ import annotations

import difflib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from built import CONFIGS, ROOT

from specloom.api.names import snake
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

if TYPE_CHECKING:
    from built import Built
    from conftest import Builder


def edited(built: Built, schema: str, folder: Path) -> dict[str, str]:
    """Generate OpenAI's SDK with one inline object and one inline enumeration more in a schema."""
    spec = json.loads(json.dumps(built.specs["openai"].root))
    spec["components"]["schemas"][schema]["properties"] |= {
        "parcel": {"type": "object", "properties": {"weight": {"type": "integer"}}},
        "colour": {"type": "string", "enum": ["red", "green"]},
    }
    (folder / "openapi.json").write_text(json.dumps(spec))
    text = CONFIGS["OpenAI"].read_text("utf-8")
    text = re.sub(r'spec = ".*"', 'spec = "openapi.json"', text)
    (folder / "specloom.toml").write_text(text)
    report = Report()
    config = load(folder / "specloom.toml", report)
    assert config is not None, report.diagnostics
    return Run(config, ROOT / "templates", report).files()


def changed_lines(built: Built, after: dict[str, str]) -> dict[str, list[str]]:
    """Return the lines that are added or removed, by file, without blank ones and digests."""
    paths = sorted(path for path in after if path.endswith(".py"))
    found = {}
    for path in paths:
        old = built.folder / path
        before = old.read_text("utf-8").splitlines() if old.exists() else []
        lines = difflib.unified_diff(before, after[path].splitlines(), n=0, lineterm="")
        found[path] = [text for text in list(lines)[2:] if text[0] in "+-" and text[1:].strip()]
    return {path: lines for path, lines in found.items() if lines}


def test_first_schema(built: Builder, tmp_path: Path) -> None:
    """Two inline types more in the first schema change few lines, and only where it is used."""
    sdk = built("OpenAI")
    first = next(iter(sdk.specs["openai"].root["components"]["schemas"]))
    changed = changed_lines(sdk, edited(sdk, first, tmp_path))
    assert list(changed) == [
        "openai_alone/params/__init__.py",
        f"openai_alone/params/{snake(first)}.py",
        "openai_alone/resources/uploads/parts.py",
        "openai_alone/rules.py",
    ]
    assert len([line for lines in changed.values() for line in lines if line[0] == "-"]) <= 12


def test_first_model(built: Builder, tmp_path: Path) -> None:
    """Two inline types more in the first model are its own: what inherits from it has them too."""
    sdk = built("OpenAI")
    changed = changed_lines(sdk, edited(sdk, "AdminApiKey", tmp_path))
    assert sum(map(len, changed.values())) <= 16, changed
