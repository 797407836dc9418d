"""A package that is published: its pyproject.toml, and what becomes of it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from small_project import rewrite, small_project

from specloom.commands import writing
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.plan import needs
from specloom.toml import quoted, whole

Specloom: TypeAlias = Callable[..., Result]
ROOT = Path(__file__).parents[2]
DEFECT = 3
CONFLICT = "<<<<<<< ours\nname = 'a'\n=======\nname = 'b'\n>>>>>>> theirs\n"


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a project with a distribution that is up to date."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'package = "sdk"', 'package = "sdk"\ndistribution = "acme"')(folder)
    assert specloom(folder, "generate").exit_code == 0
    return folder


def pyproject(folder: Path) -> Path:
    """The file that the distribution is about."""
    return folder / "generated" / "pyproject.toml"


def test_the_package_says_its_version(project: Path, specloom: Specloom) -> None:
    """`__version__` is that of the configuration in its normal form, or else that of the spec."""
    root = project / "generated" / "sdk" / "__init__.py"
    assert '\n__version__ = "1"\n' in root.read_text("utf-8")
    rewrite("specloom.toml", 'distribution = "acme"', 'version = "v2.0-beta1"')(project)
    assert specloom(project, "generate").exit_code == 0
    assert '\n__version__ = "2.0b1"\n' in root.read_text("utf-8")
    assert not pyproject(project).exists()


def test_a_new_version_is_outdated(project: Path, specloom: Specloom) -> None:
    """`check` says that the file is outdated, `generate` brings it up to date."""
    rewrite("specloom.toml", '"acme"', '"acme"\nversion = "2.5"')(project)
    result = specloom(project, "check")
    assert (result.exit_code, "outdated: pyproject.toml\n" in result.stdout) == (1, True)
    assert "changed: pyproject.toml\n" in specloom(project, "generate").stdout
    assert tomllib.loads(pyproject(project).read_text("utf-8"))["project"]["version"] == "2.5"
    assert specloom(project, "check").exit_code == 0


def test_a_missing_file_is_written_again(project: Path, specloom: Specloom) -> None:
    """The lock does not hold without the file."""
    text = pyproject(project).read_text("utf-8")
    pyproject(project).unlink()
    result = specloom(project, "check")
    assert (result.exit_code, "missing: pyproject.toml\n" in result.stdout) == (1, True)
    assert "added: pyproject.toml\n" in specloom(project, "generate").stdout
    assert pyproject(project).read_text("utf-8") == text


@pytest.mark.parametrize("where", ["# mine\n", ""])
def test_an_edit_is_seen_and_refused(project: Path, specloom: Specloom, where: str) -> None:
    """What a person has changed, above or below the first line, is lost on demand only."""
    text = pyproject(project).read_text("utf-8")
    edited = f"{where}{text}# mine\n"
    pyproject(project).write_text(edited, "utf-8")
    result = specloom(project, "check")
    assert (result.exit_code, "edited: pyproject.toml\n" in result.stdout) == (1, True)
    result = specloom(project, "generate")
    assert (result.exit_code, "error[SL503]" in result.stderr) == (2, True)
    assert pyproject(project).read_text("utf-8") == edited
    assert specloom(project, "generate", "--discard-edits").exit_code == 0
    assert pyproject(project).read_text("utf-8") == text


def test_a_merge_is_resolved(project: Path, specloom: Specloom) -> None:
    """Marks of a merge are no edit: both sides are in git."""
    text = pyproject(project).read_text("utf-8")
    pyproject(project).write_text(text.replace('name = "acme"\n', CONFLICT), "utf-8")
    result = specloom(project, "check")
    assert (result.exit_code, "in conflict: pyproject.toml\n" in result.stdout) == (1, True)
    assert "resolved: pyproject.toml\n" in specloom(project, "generate").stdout
    assert pyproject(project).read_text("utf-8") == text


def test_ends_of_lines_are_no_difference(project: Path, specloom: Specloom) -> None:
    """A checkout of Windows is up to date, and `generate` writes the lines as they were."""
    text = pyproject(project).read_bytes()
    pyproject(project).write_bytes(text.replace(b"\n", b"\r\n"))
    assert specloom(project, "check", "--full").exit_code == 0
    assert specloom(project, "generate").exit_code == 0
    assert pyproject(project).read_bytes() == text


def test_what_is_not_configured_any_more_is_removed(project: Path, specloom: Specloom) -> None:
    """Without `distribution` the file is left over, and an edited one is refused like any other."""
    rewrite("specloom.toml", 'distribution = "acme"\n', "")(project)
    result = specloom(project, "check")
    assert (result.exit_code, "left over: pyproject.toml\n" in result.stdout) == (1, True)
    with pyproject(project).open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    assert "error[SL503]" in specloom(project, "generate").stderr
    result = specloom(project, "generate", "--discard-edits")
    assert "removed: pyproject.toml\n" in result.stdout
    assert not pyproject(project).exists()
    assert specloom(project, "check").exit_code == 0


def test_a_file_of_others_is_never_touched(tmp_path: Path, specloom: Specloom) -> None:
    """A project's own pyproject.toml is nothing to a package without a distribution."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'package = "sdk"', 'package = "sdk"\noutput = "."')(folder)
    (folder / "pyproject.toml").write_text("[project]\n", "utf-8")
    for command in (("generate",), ("check",), ("check", "--full")):
        assert specloom(folder, *command).exit_code == 0
    rewrite("specloom.toml", 'package = "sdk"', 'package = "sdk"\ndistribution = "a"')(folder)
    assert "error[SL531]" in specloom(folder, "generate", "--discard-edits").stderr
    assert (folder / "pyproject.toml").read_text("utf-8") == "[project]\n"


def test_two_packages_of_one_folder(project: Path, specloom: Specloom) -> None:
    """The file belongs to one package: another one neither overwrites nor removes it."""
    text = (project / "specloom.toml").read_text("utf-8").replace('"sdk"', '"other"')
    text = text.replace('distribution = "acme"\n', "")
    (project / "other.toml").write_text(text, "utf-8")
    assert specloom(project, "generate", "--config", "other.toml").exit_code == 0
    assert specloom(project, "check").exit_code == 0
    (project / "other.toml").write_text(text.replace("[sdk]", '[sdk]\ndistribution = "b"'), "utf-8")
    result = specloom(project, "generate", "--config", "other.toml")
    assert (result.exit_code, "error[SL531]" in result.stderr) == (2, True)


def test_a_link_is_not_followed(project: Path, specloom: Specloom) -> None:
    """What a link leads to is outside of the output folder."""
    pyproject(project).rename(project / "elsewhere.toml")
    pyproject(project).symlink_to(project / "elsewhere.toml")
    result = specloom(project, "generate")
    assert (result.exit_code, "error[SL532]" in result.stderr) == (2, True)
    assert pyproject(project).is_symlink()


def test_a_copy_elsewhere_is_the_package_alone(
    project: Path, tmp_path: Path, specloom: Specloom
) -> None:
    """`generate --output` writes the file too, and `check --output` does not ask for it."""
    assert specloom(project, "generate", "--output", str(tmp_path / "copy")).exit_code == 0
    copied = tmp_path / "copy" / "pyproject.toml"
    assert copied.read_bytes() == pyproject(project).read_bytes()
    copied.unlink()
    assert specloom(project, "check", "--output", str(tmp_path / "copy")).exit_code == 0


def test_killed_runs_leave_no_edits(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Runs that end before or after the file is written, with changes between, are all repaired."""

    def killed(*_: object) -> None:
        raise KeyError

    versions = ("1", "2.0", "3.0", "4.0")
    for step, old, new in zip(
        ("write_pyproject", "write_beside", "write_pyproject"), versions, versions[1:], strict=False
    ):
        rewrite("openapi.yaml", f'version: "{old}"', f'version: "{new}"')(project)
        with monkeypatch.context() as patch:
            patch.setattr(writing, step, killed)
            assert specloom(project, "generate").exit_code == DEFECT
    assert specloom(project, "check").exit_code == 1
    assert specloom(project, "generate").exit_code == 0
    assert 'version = "4.0"' in pyproject(project).read_text("utf-8")
    assert specloom(project, "check").exit_code == 0


@pytest.mark.parametrize("name", ["a", "Acme.SDK_2-x", "0x"])
def test_names_are_those_of_packages(tmp_path: Path, name: str) -> None:
    """Whatever a package index takes is taken as it is written."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", "[sdk]", f'[sdk]\ndistribution = "{name}"')(folder)
    config = load(folder / "specloom.toml", Report())
    assert config is not None
    assert config.distribution == name


@pytest.mark.parametrize("name", ["-a", "a.", "a/b", "a b", "ä", "\\u017f", "a\\n", ""])
def test_other_names_are_refused(tmp_path: Path, name: str) -> None:
    """A name that no index takes, or that looks like another, is an error of the configuration."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", "[sdk]", f'[sdk]\ndistribution = "{name}"')(folder)
    report = Report()
    assert load(folder / "specloom.toml", report) is None
    assert report.failed


def test_needs_are_those_of_the_extra() -> None:
    """`specloom[sdk]` installs what a generated distribution depends on."""
    about = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert about["optional-dependencies"]["sdk"] == sorted((*needs.MODELS, *needs.CALLS))
    assert about["requires-python"] == needs.PYTHON


@given(st.text(st.characters()))
@settings(derandomize=True, deadline=None)
def test_every_text_is_one_string_of_toml(text: str) -> None:
    """Whatever a spec says comes out of TOML as it went in, in one line."""
    assert "\n" not in quoted(text)
    assert tomllib.loads(f"a = {quoted(text)}") == {"a": whole(text)}
