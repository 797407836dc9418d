"""The commands: what they write, what they refuse, what they answer."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result

from specloom.cli import COMMANDS, main
from specloom.pipeline import Run
from specloom.stages import STAGES

CASES = Path(__file__).parent / "cases"
Specloom: TypeAlias = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a small project whose SDK is up to date."""
    folder = tmp_path / "project"
    shutil.copytree(CASES / "sdk" / "minimal", folder, ignore=shutil.ignore_patterns("expected"))
    result = specloom(folder, "generate")
    assert result.exit_code == 0, result.output
    return folder


def states(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Time of change and content of every file."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes()) for p in found}


def change_spec(project: Path, old: str = "What it says.", new: str = "Its words.") -> None:
    """Change the project's spec."""
    spec = project / "openapi.yaml"
    text = spec.read_text("utf-8")
    assert old in text
    spec.write_text(text.replace(old, new), "utf-8")


def test_generate_touches_nothing_that_is_current(project: Path, specloom: Specloom) -> None:
    """A second run writes no file and says so."""
    before = states(project / "out")
    result = specloom(project, "generate")
    assert f"{len(before)} files, 0 touched" in result.stdout
    assert states(project / "out") == before


def test_generate_writes_only_what_changed(project: Path, specloom: Specloom) -> None:
    """A changed description rewrites the file that has it and the manifest."""
    before = states(project / "out")
    change_spec(project)
    result = specloom(project, "generate")
    after = states(project / "out")
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"sdk/models/note.py", "sdk/MANIFEST.json"}
    assert "changed: sdk/models/note.py" in result.stdout


def test_generate_removes_what_is_left_over(project: Path, specloom: Specloom) -> None:
    """A file of a component that is gone is deleted, and its empty folder with it."""
    change_spec(project, "/notes/{note_id}:", "/memos/{note_id}:")
    assert specloom(project, "generate").exit_code == 0
    assert not (project / "out" / "sdk" / "resources" / "notes").exists()
    assert (project / "out" / "sdk" / "resources" / "memos" / "__init__.py").is_file()


def test_generate_can_write_elsewhere(project: Path, specloom: Specloom) -> None:
    """`--output` gives the same files in another folder and leaves the lock alone."""
    (project / "specloom.lock").unlink()
    assert specloom(project, "generate", "--output", "other").exit_code == 0
    written = {path: data for path, (_, data) in states(project / "other").items()}
    assert written == {path: data for path, (_, data) in states(project / "out").items()}
    assert not (project / "specloom.lock").exists()


def test_check_is_quiet_when_all_is_current(project: Path, specloom: Specloom) -> None:
    """Exit code 0, without and with a full run."""
    for arguments in (("check",), ("check", "--full")):
        result = specloom(project, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        assert "up to date" in result.stdout


def test_check_sees_a_changed_byte(project: Path, specloom: Specloom) -> None:
    """A stale file is named, its diff is printed, and the exit code is 1."""
    model = project / "out" / "sdk" / "models" / "note.py"
    model.write_text(model.read_text("utf-8").replace("What it says.", "What it said."), "utf-8")
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "edited: sdk/models/note.py\n" in result.stdout
    for line in (
        "--- sdk/models/note.py (on disk)",
        "+++ sdk/models/note.py (generated)",
        '-    """What it said."""',
        '+    """What it says."""',
    ):
        assert line in result.stdout.splitlines()
    assert "specloom generate" in result.stderr


def test_check_sees_missing_and_left_over_files(project: Path, specloom: Specloom) -> None:
    """Files that should be there and files that should not are told apart."""
    package = project / "out" / "sdk"
    (package / "client.py").unlink()
    (package / "old.py").write_text("OLD = 1\n")
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "left over: sdk/old.py" in result.stdout
    assert any(line.endswith(": sdk/client.py") for line in result.stdout.splitlines())
    assert "-OLD = 1" in result.stdout.splitlines()


def test_check_sees_a_changed_spec(project: Path, specloom: Specloom) -> None:
    """The lock does not hide that the input is another one."""
    change_spec(project)
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "outdated: sdk/models/note.py" in result.stdout


def test_check_writes_nothing(project: Path, specloom: Specloom) -> None:
    """Looking changes no file, not even the lock."""
    change_spec(project)
    before = states(project)
    specloom(project, "check")
    assert states(project) == before


def test_check_loads_what_it_needs(project: Path) -> None:
    """Nothing of the pipeline and of what it depends on is loaded where nothing changed."""
    heavy = (
        "specloom.pipeline specloom.upgrade importlib.metadata black jinja2 rich ruff yaml tempfile"
    )
    program = """
import sys
from specloom.cli import COMMANDS, main
main(["check"], standalone_mode=False)
print(sorted(set(sys.argv[1:]) & set(sys.modules)))
"""
    command = [sys.executable, "-c", program, *heavy.split()]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[1:] == ["[]"]


def test_bad_input_is_no_staleness(project: Path, specloom: Specloom) -> None:
    """`check` exits with 2 when the spec cannot be read."""
    (project / "openapi.yaml").write_text("{")
    assert specloom(project, "check").exit_code == 2


def test_check_trusts_the_lock(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With nothing changed no stage runs, unless `--full` asks for it."""

    def fail(_: Run) -> dict[str, str]:
        raise AssertionError

    monkeypatch.setattr(Run, "files", fail)
    assert specloom(project, "check").exit_code == 0
    assert "internal error: AssertionError" in specloom(project, "check", "--full").stderr


@pytest.mark.parametrize("text", ["", "{}", "\\xff", "<<<<<<< ours\n{}\n", "format = 1\n"])
def test_a_broken_lock_is_stale(project: Path, specloom: Specloom, text: str) -> None:
    """The lock is committed with the package: one that is no lock does not pass in silence."""
    (project / "specloom.lock").write_bytes(text.encode("latin-1"))
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert result.stderr == "stale: specloom.lock is damaged, run `specloom generate`\n"


def test_a_broken_manifest_is_seen(project: Path, specloom: Specloom) -> None:
    """What cannot be trusted is checked in full."""
    (project / "out" / "sdk" / "MANIFEST.json").write_text("{}")
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "outdated: sdk/MANIFEST.json" in result.stdout


def test_edits_by_hand_are_refused(project: Path, specloom: Specloom) -> None:
    """`generate` does not overwrite what a person changed."""
    client = project / "out" / "sdk" / "client.py"
    client.write_text(client.read_text("utf-8") + "# mine\n", "utf-8")
    (project / "out" / "sdk" / "mine.py").write_text("MINE = 1\n")
    before = states(project)
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "error[SL503]: sdk/client.py was changed by hand" in result.stderr
    assert "error[SL531]: sdk/mine.py was not written by Specloom" in result.stderr
    assert states(project) == before


def test_edits_are_lost_on_demand_only(project: Path, specloom: Specloom) -> None:
    """`--discard-edits` brings the files of Specloom to what is generated."""
    client = project / "out" / "sdk" / "client.py"
    before = client.read_bytes()
    client.write_bytes(before + b"# mine\n")
    assert specloom(project, "generate", "--discard-edits").exit_code == 0
    assert client.read_bytes() == before


def test_files_beside_the_package_are_not_ours(project: Path, specloom: Specloom) -> None:
    """Only the package's own folder is looked at and cleaned."""
    (project / "out" / "README.md").write_text("mine\n")
    assert specloom(project, "generate").exit_code == 0
    assert specloom(project, "check").exit_code == 0
    assert (project / "out" / "README.md").read_text() == "mine\n"


def test_nothing_is_written_after_an_error(project: Path, specloom: Specloom) -> None:
    """An input with an error leaves every file as it was."""
    change_spec(project, "openapi: 3", "openapi: 4")
    before = states(project)
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "error[SL104]" in result.stderr
    assert states(project) == before


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path, specloom: Specloom) -> None:
    """Where the output folder should be stands a file: an error, no traceback."""
    folder = tmp_path / "project"
    shutil.copytree(CASES / "sdk" / "minimal", folder, ignore=shutil.ignore_patterns("expected"))
    (folder / "out").write_text("a file\n")
    result = specloom(folder, "generate")
    assert result.exit_code == 2
    assert "error[SL504]: cannot read or write" in result.stderr
    assert "Traceback" not in result.output


def test_a_disk_that_refuses_leaves_the_old_files(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When staging fails half way no file of the package has changed."""
    change_spec(project)
    before = states(project)

    def refuse(path: Path, _: bytes) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "error[SL504]" in result.stderr
    assert states(project) == before


def test_a_table_of_pyproject_configures_too(project: Path, specloom: Specloom) -> None:
    """`[tool.specloom]` means the same as specloom.toml."""
    text = (project / "specloom.toml").read_text("utf-8")
    (project / "specloom.toml").unlink()
    shutil.rmtree(project / "out")
    text = text.replace("[sdk]", "[tool.specloom.sdk]").replace("[[v", "[[tool.specloom.v")
    (project / "pyproject.toml").write_text('[project]\nname = "mine"\n' + text, "utf-8")
    result = specloom(project, "generate", "--config", "pyproject.toml")
    written = len(states(project / "out"))
    assert f"{written} files, {written} touched" in result.stdout
    assert specloom(project, "check", "--config", "pyproject.toml").exit_code == 0


def test_the_configuration_may_be_elsewhere(
    project: Path, tmp_path: Path, specloom: Specloom
) -> None:
    """Its paths are relative to itself, wherever the command runs."""
    shutil.rmtree(project / "out")
    config = str(Path("project", "specloom.toml"))
    assert specloom(tmp_path, "generate", "--config", config).exit_code == 0
    assert (project / "out" / "sdk" / "client.py").is_file()
    assert specloom(tmp_path, "check", "--config", config).stdout.startswith("up to date (nothing")


@pytest.mark.parametrize("stage", STAGES)
def test_inspect_prints_json(project: Path, specloom: Specloom, stage: str) -> None:
    """The result of every stage can be read by a program."""
    result = specloom(project, "inspect", "--stage", stage)
    assert result.exit_code == 0
    shown = json.loads(result.stdout)
    kinds = {
        "merge": "Api",
        "passes": "Api",
        "lower": "Plan",
    }
    if stage in kinds:
        assert shown["kind"] == kinds[stage]
    elif stage in ("render", "format"):
        assert "sdk/client.py" in shown
    elif stage == "wire":
        assert shown == []
    else:
        assert list(shown) == ["notes"]


def test_inspect_names_its_stages(project: Path, specloom: Specloom) -> None:
    """A stage that does not exist is refused with those that do."""
    result = specloom(project, "inspect", "--stage", "typo")
    assert result.exit_code == 2
    assert all(stage in result.stderr for stage in STAGES)


@pytest.mark.parametrize("form", ["table", "json", "markdown"])
def test_variants_compares(specloom: Specloom, form: str) -> None:
    """The differences are printed in each of the formats."""
    result = specloom(CASES / "sdk" / "two-variants", "variants", "--format", form)
    assert result.exit_code == 0
    assert "jobs.list" in result.stdout


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_every_command_explains_itself(command: tuple[str, ...], specloom: Specloom) -> None:
    """`--help` of each command says what it does and which options it has."""
    result = specloom(CASES, *command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout
    assert "--help" in result.stdout


def test_notes_are_shown_on_demand(project: Path, specloom: Specloom) -> None:
    """Decisions that Specloom took are printed with `--verbose` only."""
    change_spec(project, "{type: string, description: Names", "{enum: [a, a], description: Names")
    assert "note[SL332]" not in specloom(project, "inspect", "--stage", "parse").stderr
    assert "note[SL332]" in specloom(project, "inspect", "--stage", "parse", "--verbose").stderr


def test_the_module_is_the_command() -> None:
    """`python -m specloom` works, and knows its version."""
    command = [sys.executable, "-m", "specloom", "--help"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Weave the OpenAPI dialects" in result.stdout


def test_errors_are_plain_in_a_pipe(project: Path) -> None:
    """Without a terminal there are no colours and no progress, only text."""
    change_spec(project, "schemas/Note", "schemas/Nota")
    result = CliRunner().invoke(main, ["check", "--config", str(project / "specloom.toml")])
    assert "\x1b" not in result.output
    assert "weaving" not in result.output


@pytest.mark.parametrize(
    ("command", "judges"),
    [
        ("generate", []),
        ("check", []),
        ("check --full", ["black", "datamodel_code_generator"]),
    ],
)
def test_only_who_asks_the_judges_loads_them(
    project: Path, command: str, judges: list[str]
) -> None:
    """Neither judge is imported by a command that does not ask it."""
    program = f"""
import sys
from specloom.cli import COMMANDS, main
main({command.split()!r}, standalone_mode=False)
print([name for name in ("black", "datamodel_code_generator") if name in sys.modules])
"""
    lock = project / "specloom.lock"  # of another generator, or `check` would do nothing
    lock.write_text(lock.read_text("utf-8").replace('code = "', 'code = "0'), "utf-8")
    shown = subprocess.run(
        [sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True
    )
    assert shown.stdout.splitlines()[-1] == str(judges)


def test_a_command_that_is_nearly_right_is_named(tmp_path: Path, specloom: Specloom) -> None:
    """A wrong letter in a command is answered with the command."""
    result = specloom(tmp_path, "generat")
    assert (result.exit_code, "Did you mean 'generate'?" in result.stderr) == (2, True)
    assert "Did you mean" not in specloom(tmp_path, "xyz").stderr


def test_a_configuration_near_by_is_named(
    project: Path, tmp_path: Path, specloom: Specloom
) -> None:
    """In another folder, for a folder, and beside a pyproject.toml, the error says which one is near."""
    (project / "docs").mkdir()
    assert "--config ../specloom.toml names it" in specloom(project / "docs", "check").stderr
    named = specloom(tmp_path, "check", "--config", "project")
    assert "--config project/specloom.toml names it" in named.stderr
    (project / "specloom.toml").rename(project / "pyproject.toml")
    assert "as `specloom init` does" in specloom(project, "check").stderr
    (project / "pyproject.toml").write_text("[tool.specloom.sdk]\n", "utf-8")
    assert "--config pyproject.toml names it" in specloom(project, "check").stderr
