"""A small edit of a large spec makes a small difference in its SDK."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from built import CONFIGS, ROOT

from specloom.config import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

if TYPE_CHECKING:
    from built import Built
    from conftest import Builder


def edited(schema: str, folder: Path) -> dict[str, str]:
    """Generate OpenAI's SDK with one inline object and one inline enumeration more in a schema."""
    more = {
        "parcel": {"type": "object", "properties": {"weight": {"type": "integer"}}},
        "colour": {"type": "string", "enum": ["red", "green"]},
    }
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Two inline types", "version": "1"},
        "actions": [
            {"target": f"$.components.schemas['{schema}'].properties", "update": more},
        ],
    }
    (folder / "overlay.json").write_text(json.dumps(overlay))
    text = CONFIGS["OpenAI"].read_text("utf-8") + 'apply = ["overlay.json"]\n'
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


def schemas(built: Built) -> dict[str, dict[str, object]]:
    """Return the schemas of the spec, in its order."""
    found: dict[str, dict[str, object]] = built.specs["openai"].root["components"]["schemas"]
    return found


def test_inline_types_change_few_lines(built: Builder, tmp_path: Path) -> None:
    """An inline object and an inline enumeration more in the first model change 12 lines at most."""
    sdk = built("OpenAI")
    received = {path.stem for path in (sdk.folder / "openai_alone" / "models").glob("*.py")}
    first = next(name for name in schemas(sdk) if name == "AdminApiKey")
    assert "admin_api_key" in received
    changed = changed_lines(sdk, edited(first, tmp_path))
    assert list(changed) == ["openai_alone/models/__init__.py", "openai_alone/models/admin_api_key.py"]
    assert sum(map(len, changed.values())) <= 12, changed
