"""The script behind the action, and the hooks, in repositories that tests make."""

from __future__ import annotations

import importlib
import os
import shlex
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from small_project import rewrite, small_project

from specloom.formats.outcome import Outcome

ROOT = Path(__file__).parents[1]
#: A program that takes note of its arguments and its input, and knows what pull requests there are.
GH = """#!/bin/sh
printf '%s\\n' "$@" >> "$GH_LOG"
case "$*" in *--body-file*) cat >> "$GH_LOG";; esac
if [ "$2" = list ]; then echo "${GH_LISTED:-[]}"; fi
"""


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with a project whose SDK is up to date."""
    folder = small_project(tmp_path_factory.mktemp("committed") / "project")
    run(["specloom", "generate"], folder)
    run(["git", "init", "--quiet", "--initial-branch=main"], folder)
    run(["git", "add", "--all"], folder)
    run(["git", "commit", "--quiet", "--message", "First"], folder)
    return folder


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Path:
    """Return a clone of a repository with a project whose SDK is up to date."""
    folder, origin = tmp_path / "project", tmp_path / "origin.git"
    shutil.copytree(committed, folder)
    run(["git", "init", "--quiet", "--bare", str(origin)], tmp_path)
    run(["git", "remote", "add", "origin", str(origin)], folder)
    return folder


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script as a module."""
    monkeypatch.syspath_prepend(str(ROOT / ".ci"))
    return importlib.import_module("action")


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


def action(folder: Path, *, fails: int = 0, listed: str = "[]", **given: str) -> str:
    """Run the script of the action with the environment that action.yml gives it."""
    inputs = {"config": "specloom.toml", "update": "false", "branch": "specloom-update"}
    inputs |= {"token": "none", **given}
    (step,) = [
        step
        for step in yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
        if step.get("id") == "check"
    ]
    environ = {
        key: inputs[text.strip("${ }").removeprefix("inputs.")] for key, text in step["env"].items()
    }
    script = step["run"].replace("$GITHUB_ACTION_PATH", str(ROOT))
    return run(shlex.split(script), folder, fails=fails, GH_LISTED=listed, **environ)


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
    assert "may be `late`" in (repository.parent / "GITHUB_STEP_SUMMARY").read_text("utf-8")


def test_the_action_tells_bad_input_from_staleness(repository: Path) -> None:
    """The error stands at its line, and the exit code is that of `check`."""
    rewrite("openapi.yaml", "openapi: 3.1.0", "openapi: 9.9.9")(repository)
    assert "::error title=Specloom SL104,file=openapi.yaml,line=1,col=1::" in action(
        repository, fails=2, update="true"
    )


def test_the_action_proposes_the_update(repository: Path) -> None:
    """A branch with the new SDK is pushed, and a pull request, not one of a fork, says what changes."""
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(repository)
    fork = '[{"number": 6, "isCrossRepository": true}]'
    assert action(repository, update="true", listed=fork) == ""
    asked = (repository.parent / "GH_LOG").read_text("utf-8")
    assert "create\n--head\nspecloom-update\n--base\nmain\n" in asked
    assert "\n```text\nbecause openapi.yaml changed\n" in asked
    assert "  `Notes.state` may be `late`\n" in asked
    shown = run(["git", "show", "--stat", "origin/specloom-update"], repository)
    assert "generated/sdk/models/notes.py" in shown
    run(["specloom", "check", "--full"], repository)


def test_a_proposal_has_nothing_but_the_update(repository: Path) -> None:
    """New files of the SDK and its inputs are committed, keys that lie about are not; it is edited."""
    (repository / ".git" / "info" / "exclude").write_text("/overlay.yaml\n")
    run(["git", "rm", "--quiet", "--cached", "overlay.yaml"], repository)
    (repository / "credentials.json").write_text("{}")
    part = "Part: {type: object, properties: {id: {type: string}}}\n"
    (repository / "part.yaml").write_text(part)
    new = "part: {$ref: 'part.yaml#/Part'}\n        text:"
    rewrite("openapi.yaml", "text:", new)(repository)
    action(repository, update="true", listed='[{"number": 7, "isCrossRepository": false}]')
    assert "edit\n7\n--body-file\n" in (repository.parent / "GH_LOG").read_text("utf-8")
    shown = run(["git", "show", "--stat=200", "origin/specloom-update"], repository)
    for name in ("part.yaml", "generated/sdk/models/part.py", "specloom.lock", "openapi.yaml"):
        assert f" {name} " in shown
    assert "credentials.json" not in shown
    assert run(["git", "status", "--short"], repository).split() == ["??", "credentials.json"]


def test_what_a_spec_says_is_only_shown(repository: Path) -> None:
    """No text of a spec is Markdown, mentions a person, or is a command of GitHub."""
    value = '"```\\n@team <img src=x> ##[set-output name=status]fine\\n::error::x"'
    rewrite("openapi.yaml", "[open, done]", f"[open, done, {value}]")(repository)
    assert action(repository, update="true") == ""
    body = (repository.parent / "GITHUB_STEP_SUMMARY").read_text("utf-8")
    fence = body.splitlines()[2].removesuffix("text")
    assert body.count(fence) == 2
    assert body.endswith(f"\n{fence}\n")
    assert fence.strip("`") == ""
    shown = [line for line in body.splitlines() if "@team" in line]
    assert len(shown) == 1


def test_what_commands_say_is_only_shown(
    script: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    """In what a failing command prints GitHub looks for no commands; its exit code is the step's."""
    for command, code in (("specloom", 2), ("specloom", 3), ("git", 1)):
        done = subprocess.CompletedProcess([command], code, "##[add-mask]a\n", "::error::b\n")
        with pytest.raises(SystemExit) as ended:
            script.fail(done)
        assert ended.value.code == max(code, 2)
        first, *shown, last = capfd.readouterr().out.splitlines()
        assert first == f"::stop-commands::{last.strip(':')}"
        assert shown == ["##[add-mask]a", "::error::b", ""]


@pytest.mark.parametrize("given", [{"config": "\n"}, {"update": "yes"}])
def test_wrong_inputs_are_refused(repository: Path, given: dict[str, str]) -> None:
    """A step that checks nothing, or of which it is not clear whether it pushes, fails."""
    assert action(repository, fails=2, **given).startswith("::error title=Specloom::the input `")


def test_the_branch_that_is_checked_out_is_not_pushed(
    repository: Path,
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An update is proposed from a branch of its own, or not at all."""
    monkeypatch.chdir(repository)
    monkeypatch.setenv("SPECLOOM_BRANCH", "main")
    assert script.propose({"specloom.toml": Outcome("stale", "1")}, "") == 2
    assert capsys.readouterr().out.startswith("::error title=Specloom::the input `branch` ")


def test_a_long_summary_is_cut(script: ModuleType) -> None:
    """The body of a pull request has a limit, and the line at its end says what is left out."""
    text = script.described("a`b", Outcome("stale", "1", ("x" * 40,) * 9), 100)
    assert text.startswith("### `` a`b ``: stale\n\n```text\nbecause x")
    assert text.endswith("\nand 8 lines more\n```\n")


def test_the_token_of_the_input_pushes(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What the checkout has left in the configuration of git is forgotten for the push."""
    monkeypatch.setenv("GH_TOKEN", "secret")
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.example")
    key = "http.https://github.example/.extraheader"
    run(["git", "init", "--quiet"], tmp_path)
    run(["git", "config", key, "AUTHORIZATION: of the checkout"], tmp_path)
    found = run(["git", "config", "--get-all", key], tmp_path, **script.credentials())
    expected = ["", "AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46c2VjcmV0"]
    assert found.splitlines()[1:] == expected


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
