"""The configurations of a repository with several SDKs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result

Specloom: TypeAlias = Callable[..., Result]
TABLE = '[tool.specloom.sdk]\npackage = "a"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a repository with three SDKs, and files that are none."""
    texts = {
        "sdks/a/specloom.toml": "",
        "sdks/b/specloom.toml": "",
        "c/pyproject.toml": TABLE,
        "d/pyproject.toml": "[project]\n",
        "e/pyproject.toml": "tool = 1\n[",
        ".venv/specloom.toml": "",
        "node_modules/x/specloom.toml": "",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_each_configuration_is_a_job(folder: Path, specloom: Specloom) -> None:
    """Jobs are called after their folders; hidden folders and packages of others are left out."""
    found = json.loads(specloom(folder, "matrix").stdout)["include"]
    assert found == [
        {"name": "c", "config": "c/pyproject.toml"},
        {"name": "sdks/a", "config": "sdks/a/specloom.toml"},
        {"name": "sdks/b", "config": "sdks/b/specloom.toml"},
    ]


def test_shards_hold_them_all(folder: Path, specloom: Specloom) -> None:
    """Each configuration is in one of the jobs, of which none is empty."""
    found = json.loads(specloom(folder, "matrix", "--shards", "2").stdout)["include"]
    configs = [job["config"].split("\n") for job in found]
    assert configs == [["c/pyproject.toml", "sdks/b/specloom.toml"], ["sdks/a/specloom.toml"]]
    many = json.loads(specloom(folder, "matrix", "sdks", "--shards", "9").stdout)["include"]
    assert [job["name"] for job in many] == ["sdks/a", "sdks/b"]


def test_what_is_left_out_is_said_on_demand(folder: Path, specloom: Specloom) -> None:
    """`--verbose` names the files that are no configurations, beside the JSON."""
    result = specloom(folder, "matrix", "--verbose")
    assert result.stderr.splitlines() == [
        "left out d/pyproject.toml: it has no [tool.specloom]",
        "left out e/pyproject.toml: it has no [tool.specloom]",
    ]
    assert len(json.loads(result.stdout)["include"]) == 3
    assert specloom(folder, "matrix", "--quiet").stdout == result.stdout


def test_no_configuration_is_an_error(tmp_path: Path, specloom: Specloom) -> None:
    """A matrix without jobs would pass without having checked anything."""
    result = specloom(tmp_path, "matrix")
    assert result.exit_code == 2
    assert "no configuration below ." in result.stderr
