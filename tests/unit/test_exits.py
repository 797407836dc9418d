"""The exit codes: 1 is a stale package and nothing else."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import click
import pytest
from click.testing import CliRunner, Result

from specloom import cli
from specloom.pipeline import Run

Specloom: TypeAlias = Callable[..., Result]
MINIMAL = Path(__file__).parents[1] / "cases" / "sdk" / "minimal"
RAISED = (MemoryError(), RecursionError(), EOFError(), click.Abort(), OSError(28, "No space"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project that was never generated."""
    folder = tmp_path / "project"
    shutil.copytree(MINIMAL, folder, ignore=shutil.ignore_patterns("expected"))
    return folder


def test_each_code_has_one_meaning(project: Path, specloom: Specloom) -> None:
    """0 is up to date, 1 stale, 2 bad input or a bad command line."""
    assert specloom(project, "check").exit_code == 1
    assert specloom(project, "generate").exit_code == 0
    assert specloom(project, "check").exit_code == 0
    (project / "openapi.yaml").write_text("{")
    assert specloom(project, "check").exit_code == 2
    assert specloom(project, "check", "--typo").exit_code == 2
    assert specloom(project, "typo").exit_code == 2


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_a_crash_in_a_stage_is_no_staleness(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Whatever a stage raises is bad input or a fault, with a message."""

    def fail(_: Run) -> dict[str, str]:
        raise error

    monkeypatch.setattr(Run, "files", fail)
    result = specloom(project, "check")
    assert result.exit_code in (2, 3)
    assert "error" in result.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RuntimeError("broken"), 3),
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 141),
        (click.ClickException("bad"), 2),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_crash_before_a_command_is_no_staleness(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    """What fails while the command line is read ends with a code of its own."""

    def fail(*_: object, **__: object) -> click.Context:
        raise error

    monkeypatch.setattr(click.Group, "make_context", fail)
    assert CliRunner().invoke(cli.main, ["check"]).exit_code == code


def test_who_reads_a_part_is_told_nothing_wrong(project: Path) -> None:
    """A stale `check` whose output nobody reads to its end ends as other programs do."""
    command = [sys.executable, "-m", "specloom", "check"]
    with subprocess.Popen(
        command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait() == 141


def test_an_incomplete_installation_is_no_staleness(tmp_path: Path) -> None:
    """Without a library that the command line needs there is a message and the code of a fault."""
    (tmp_path / "click.py").write_text("raise ImportError('no click')\n")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import runpy; "
    program += "runpy.run_module('specloom', run_name='__main__')"
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert result.returncode == 3
    assert result.stderr.startswith("internal error: no click\n")


@pytest.mark.parametrize(
    "command",
    [
        ("generate",),
        ("generate", "--locked"),
        ("check",),
        ("check", "--full"),
        ("check", "--output", "elsewhere"),
        ("update",),
        ("update", "notes"),
        ("variants",),
        ("variants", "--suggest"),
        ("inspect", "--stage", "parse"),
        ("inspect", "--stage", "format"),
        ("init", "openapi.yaml", "--config", "other.toml"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("damage", ["specloom.toml", "openapi.yaml"])
def test_bad_input_ends_every_command_alike(
    project: Path, specloom: Specloom, command: tuple[str, ...], damage: str
) -> None:
    """A broken configuration or spec is 2 with an error, whoever reads it, quiet or not."""
    (project / damage).write_text("= [", "utf-8")
    expected = 0 if command[0] == "init" and damage == "specloom.toml" else 2
    for quiet in ((), ("--quiet",)):
        result = specloom(project, *command, *quiet)
        assert result.exit_code == expected
        assert ("error" in result.stderr) is bool(expected)
        (project / "other.toml").unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("update", "nobody"), "no variant 'nobody'"),
        (("inspect",), "give --stage"),
        (("inspect", "--stage", "typo"), "'typo' is not one of"),
        (("matrix", "nowhere"), "no configuration below nowhere"),
        (("matrix", "--shards", "0"), "0 is not in the range"),
        (("variants", "--format", "sarif"), "'sarif' is not one of"),
        (("init",), "Missing argument"),
        (("init", "openapi.yaml"), "specloom.toml is there already"),
        (("init", "openapi.yaml", "--config", "x.toml", "--package", "a-b"), "not a Python name"),
        (("completion", "tcsh"), "'tcsh' is not one of"),
        (("generate", "--config", "nowhere.toml"), "cannot read the configuration"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_bad_command_lines_are_bad_input(
    project: Path, specloom: Specloom, command: tuple[str, ...], said: str
) -> None:
    """What cannot be asked for ends with 2 and says why."""
    result = specloom(project, *command)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("command", ["check", "variants", "matrix"])
def test_an_output_that_cannot_be_written_is_no_fault(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """A full disk is what a person can fix; without an output there is nothing to write."""
    assert specloom(project, "generate").exit_code == 0

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("specloom.commands.voice.click.echo", refuse)
        result = specloom(project, command)
    assert (result.exit_code, "internal error" in result.stderr) == (2, False)
    closed = subprocess.run(
        ["/bin/sh", "-c", f'exec "$0" -m specloom {command} >&-', sys.executable],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (closed.returncode, closed.stderr) == (0, "")


def test_the_codes_are_written_once() -> None:
    """No module of the program has an exit code of its own."""
    folder = Path(cli.__file__).parent
    own = re.compile(r"(sys\.exit|ctx\.exit|exit_code =|code =) ?\(?\d")
    assert not [path for path in folder.rglob("*.py") if own.search(path.read_text("utf-8"))]
