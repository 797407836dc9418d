"""A first configuration: it works at once, and says what it found."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from families import document, operation

Specloom: TypeAlias = Callable[..., Result]
READ = {"get": operation(operationId="listNotes")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder, in CI."""
    monkeypatch.setenv("CI", "1")
    return tmp_path


def write(path: Path, title: str, paths: Any = None) -> None:
    """Write a spec."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document(paths or {"/notes": READ}, title=title)), "utf-8")


def test_one_spec_is_enough(folder: Path, specloom: Specloom) -> None:
    """The configuration is named after the spec, the SDK is generated, and `check` is clean."""
    write(folder / "specs" / "notes.json", "The Notes API")
    result = specloom(folder, "init", "specs/notes.json")
    assert result.exit_code == 0, result.output
    text = (folder / "specloom.toml").read_text("utf-8")
    assert tomllib.loads(text)["variant"] == [
        {"name": "notes", "client": "Notes", "spec": "specs/notes.json"}
    ]
    assert "#   notes.list\n" in text
    assert (folder / "generated" / "notes" / "client.py").exists()
    assert specloom(folder, "check").exit_code == 0


def test_several_specs_are_variants(folder: Path, specloom: Specloom) -> None:
    """What they have in common is counted; those of one title are named after their files."""
    write(folder / "a.json", "OpenAI Files")
    other = {"/notes": READ, "/old/shelves": READ}
    write(folder / "b.json", "OpenAI Files", other)
    write(folder / "c.json", "2", other)
    result = specloom(folder, "init", "a.json", "b.json", "c.json", "--package", "mine")
    assert result.exit_code == 0, result.output
    text = (folder / "specloom.toml").read_text("utf-8")
    variants = tomllib.loads(text)["variant"]
    assert [one["name"] for one in variants] == ["openai_files", "b", "c"]
    assert [one["client"] for one in variants] == ["OpenAIFiles", "B", "C"]
    assert "# b: 1 of its 2 operations are openai_files's." in text
    assert tomllib.loads(text)["sdk"]["package"] == "mine"


def test_nothing_is_overwritten(folder: Path, specloom: Specloom) -> None:
    """A configuration that is there stays as it is."""
    write(folder / "notes.json", "Notes")
    (folder / "specloom.toml").write_text("mine", "utf-8")
    result = specloom(folder, "init", "notes.json")
    assert result.exit_code == 2
    assert "specloom.toml is there already" in result.stderr
    assert (folder / "specloom.toml").read_text("utf-8") == "mine"


def test_a_spec_that_cannot_be_read_leaves_nothing(folder: Path, specloom: Specloom) -> None:
    """The error is that of `generate`, and no configuration is written."""
    result = specloom(folder, "init", "nowhere.json")
    assert result.exit_code == 2
    assert "nowhere.json: error[SL101]" in result.stderr
    assert list(folder.iterdir()) == []
