"""Same inputs, same bytes: whatever the hash seed, the folder, and the order of keys."""

from __future__ import annotations

import difflib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from black import format_str
from black.mode import Mode, TargetVersion

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.shipped import templates_folder

ROOT = Path(__file__).parents[1]
# Mappings whose order of keys says nothing; the order of properties is how an author wants them read.
UNORDERED = (
    ("paths",),
    ("definitions",),
    ("components",),
    ("components", "schemas"),
    ("components", "parameters"),
    ("components", "responses"),
    ("parameters",),
)


def copy_project(target: Path) -> Path:
    """Copy the configuration of this repository with its specs."""
    shutil.copytree(ROOT / "specs", target / "specs")
    shutil.copy(ROOT / "specloom.toml", target)
    return target


def generate(project: Path, seed: str, cwd: Path) -> dict[str, bytes]:
    """The files that a fresh interpreter writes."""
    out = project / f"out-{seed}"
    command = [sys.executable, "-m", "specloom", "generate", "--output", str(out)]
    command += ["--config", os.path.relpath(project / "specloom.toml", cwd)]
    path = os.pathsep.join([str(ROOT / "generator"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    subprocess.run(command, cwd=cwd, env=environment, check=True, capture_output=True)
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}


def files_of(project: Path) -> dict[str, str]:
    """The files of a project, made in this process."""
    report = Report()
    config = load(project / "specloom.toml", report)
    assert config is not None
    return Run(config, templates_folder(), report).files()


@pytest.fixture(scope="module")
def committed() -> dict[str, bytes]:
    """Return the committed SDK."""
    root = ROOT / "generated"
    found = (p for p in root.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}


@pytest.mark.parametrize(("seed", "cwd"), [("1", "."), ("4242", "elsewhere/below")])
def test_neither_seed_nor_folder_matters(
    seed: str, cwd: str, tmp_path: Path, committed: dict[str, bytes]
) -> None:
    """Another hash seed and another working directory give the committed bytes."""
    project = copy_project(tmp_path / "project")
    (tmp_path / cwd).mkdir(parents=True, exist_ok=True)
    assert generate(project, seed, tmp_path / cwd) == committed


def test_a_wheel_writes_the_committed_bytes(tmp_path: Path, committed: dict[str, bytes]) -> None:
    """An installed wheel gives the files and the lock of a checkout."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")
    project = copy_project(tmp_path / "project")
    command = [sys.executable, "-m", "specloom", "generate"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    subprocess.run(command, cwd=project, env=environment, check=True, capture_output=True)

    written = {
        path.relative_to(project / "generated").as_posix(): path.read_bytes()
        for path in (project / "generated").rglob("*")
        if path.is_file()
    }
    assert written == committed
    assert (project / "specloom.lock").read_bytes() == (ROOT / "specloom.lock").read_bytes()


def shuffled(value: Any, place: tuple[str, ...], dice: random.Random) -> Any:
    """A spec with the keys of unordered mappings, and of each node with fixed keys, in any order."""
    if isinstance(value, list):
        return [shuffled(child, (*place, "[]"), dice) for child in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    if place in UNORDERED or (place[:1] == ("paths",) and len(place) in (2, 3)):
        dice.shuffle(keys)
    return {key: shuffled(value[key], (*place, key), dice) for key in keys}


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_keys_does_not_matter(
    seed: int, tmp_path: Path, committed: dict[str, bytes]
) -> None:
    """Paths, operations and components may stand in any order."""
    project = copy_project(tmp_path)
    dice = random.Random(seed)  # noqa: S311  # nothing is secret here
    spec = project / "specs" / "azure" / "agents.json"
    spec.write_text(json.dumps(shuffled(json.loads(spec.read_text("utf-8")), (), dice)), "utf-8")
    spec = project / "specs" / "openai" / "openapi.yaml"
    tree = shuffled(yaml.safe_load(spec.read_text("utf-8")), (), dice)
    spec.write_text(yaml.safe_dump(tree, sort_keys=False), "utf-8")
    made = {path: text.encode() for path, text in files_of(project).items()}
    assert made == committed


def test_one_new_field_changes_four_lines(tmp_path: Path, committed: dict[str, bytes]) -> None:
    """A new optional field of a schema changes at most 4 lines, in one file of models."""
    project = copy_project(tmp_path)
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "One more field", "version": "1"},
        "actions": [
            {
                "target": "$.components.schemas.RunObject.properties",
                "update": {"mood": {"type": "string", "description": "How the run feels."}},
            }
        ],
    }
    (project / "mood.json").write_text(json.dumps(overlay))
    config = project / "specloom.toml"
    text = config.read_text("utf-8").replace('streaming.yaml"]', 'streaming.yaml", "mood.json"]', 1)
    config.write_text(text, "utf-8")
    made = files_of(project)
    changed = [p for p in made if made[p].encode() != committed.get(p) and "MANIFEST" not in p]
    assert changed == ["assistants/models/run_object.py"]
    before = committed[changed[0]].decode().splitlines()
    lines = list(difflib.unified_diff(before, made[changed[0]].splitlines(), n=0, lineterm=""))[2:]
    assert 0 < sum(line[:1] in "+-" for line in lines) <= 4


def test_generated_code_is_a_fixed_point_of_black(committed: dict[str, bytes]) -> None:
    """Reformatting what is committed changes nothing."""
    mode = Mode(target_versions={TargetVersion.PY311}, line_length=100)
    for path, data in committed.items():
        if path.endswith(".py"):
            assert format_str(data.decode(), mode=mode) == data.decode(), path


def test_no_generated_file_names_a_tool_or_a_date(committed: dict[str, bytes]) -> None:
    """A header says neither when nor with which version of what a file was made."""
    for path, data in committed.items():
        first = data.decode().split("\n", 1)[0].lower()
        assert "specloom" not in first, path
        assert not any(word in first for word in ("datamodel", "black", "jinja", "202")), path
