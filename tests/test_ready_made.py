"""The script behind the action, and the hooks, in repositories that tests make."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_project import rewrite, small_project

ROOT = Path(__file__).parents[1]
#: A program that takes note of its arguments, and knows no pull request.
GH = """#!/bin/sh
printf '%s\\n' "$@" >> "$GH_LOG"
if [ "$2" = list ]; then echo '[]'; fi
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a clone of a repository with a project whose SDK is up to date."""
    folder = small_project(tmp_path / "project")
    run(["specloom", "generate"], folder)
    origin = tmp_path / "origin.git"
    run(["git", "init", "--quiet", "--bare", str(origin)], tmp_path)
    run(["git", "init", "--quiet", "--initial-branch=main"], folder)
    run(["git", "add", "--all"], folder)
    run(["git", "commit", "--quiet", "--message", "First"], folder)
    run(["git", "remote", "add", "origin", str(origin)], folder)
    return folder


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The environment of a command: this installation, and no configuration of git but ours."""
    programs = folder.parent / "bin"
    programs.mkdir(exist_ok=True)
    (programs / "gh").write_text(GH, "utf-8")
    (programs / "gh").chmod(stat.S_IRWXU)
    path = [str(programs), str(Path(sys.executable).parent), os.environ["PATH"]]
    people = {
        f"GIT_{who}_{what}": "test@test.example"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    own = {
        "PATH": os.pathsep.join(path),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
    }
    files = {
        name: str(folder.parent / name)
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GH_LOG")
    }
    return {**os.environ, **people, **own, **files, **more}


def run(command: list[str], folder: Path, *, fails: int = 0, **more: str) -> str:
    """Run a command and return what it prints."""
    settings: dict[str, Any] = {"cwd": folder, "env": environment(folder, **more)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, **settings)
    assert done.returncode == fails, done.stdout + done.stderr
    return done.stdout


def action(
    folder: Path, *, fails: int = 0, update: str = "false", config: str = "specloom.toml"
) -> str:
    """Run the script of the action with the environment that action.yml gives it."""
    inputs = {"config": config, "update": update, "branch": "specloom-update", "token": "none"}
    (step,) = [
        step
        for step in yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
        if step.get("id") == "check"
    ]
    given = {
        key: inputs[text.strip("${ }").removeprefix("inputs.")] for key, text in step["env"].items()
    }
    script = step["run"].replace("$GITHUB_ACTION_PATH", str(ROOT))
    return run(shlex.split(script), folder, fails=fails, **given)


def test_the_action_passes_what_is_current(repository: Path) -> None:
    """Nothing is annotated, and the status is an output."""
    assert action(repository) == ""
    assert (repository.parent / "GITHUB_OUTPUT").read_text("utf-8") == "status=up to date\n"


def test_the_action_annotates_what_is_stale(repository: Path) -> None:
    """The step fails with annotations that are those of `check`."""
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(repository)
    golden = (ROOT / "tests" / "drift" / "spec.github.txt").read_text("utf-8")
    _, _, expected = golden.partition("--- stdout\n")
    assert action(repository, fails=1) == expected.removesuffix("--- stderr\n")
    assert "new value `late`" in (repository.parent / "GITHUB_STEP_SUMMARY").read_text("utf-8")


def test_the_action_tells_bad_input_from_staleness(repository: Path) -> None:
    """The error stands at its line, and the exit code is that of `check`."""
    rewrite("openapi.yaml", "openapi: 3.1.0", "openapi: 9.9.9")(repository)
    assert "::error title=Specloom SL104,file=openapi.yaml,line=1,col=1::" in action(
        repository, fails=2, update="true"
    )


def test_the_action_proposes_the_update(repository: Path) -> None:
    """A branch with the new SDK is pushed, and a pull request says what changes for users."""
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(repository)
    assert action(repository, update="true") == ""
    asked = (repository.parent / "GH_LOG").read_text("utf-8")
    assert "create\n--head\nspecloom-update\n" in asked
    assert "- `Notes.state`: new value `late`" in asked
    shown = run(["git", "show", "--stat", "origin/specloom-update"], repository)
    assert "generated/sdk/models/notes.py" in shown
    run(["specloom", "check", "--full"], repository)


@pytest.mark.parametrize("name", ["specloom-check", "specloom-generate"])
def test_the_hooks_do_what_they_say(name: str, repository: Path) -> None:
    """A hook is a command of this distribution, whose exit code or changes stop a commit."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (hook,) = (one for one in hooks if one["id"] == name)
    command = shlex.split(hook["entry"])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert command[0] in scripts
    run(command, repository)
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(repository)
    run(command, repository, fails=int(name == "specloom-check"))
    changed = run(["git", "status", "--short", "generated"], repository)
    assert bool(changed) == (name == "specloom-generate")
