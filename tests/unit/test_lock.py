"""specloom.lock: what it says, what makes it wrong, which configurations it is for."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom import installed
from specloom.config.required import satisfies
from specloom.output import lock
from specloom.output.record import Input, Record, Unreadable, line, name_of, read
from specloom.pipeline import Run
from specloom.shipped import templates_folder

Specloom: TypeAlias = Callable[..., Result]
CASES = Path(__file__).parents[1] / "cases" / "sdk"
RECORD = Record(
    {
        "specs/b.yaml": Input("b" * 64, "2025-05-15-preview"),
        "package:vendor/a.yaml": Input("a" * 64, "", "vendor 1.2"),
    },
    {"version": "0.2.0", "code": "c" * 64},
    {"notes.list": "GET /notes", "notes.create": "POST /notes (b)"},
    "d" * 64,
)
TEXT = f"""\
# What the SDK was made from. `specloom generate` writes it, and resolves conflicts in it.
format = 1

[output]
sha256 = "{"d" * 64}"

[specloom]
code = "{"c" * 64}"
version = "0.2.0"

[input."package:vendor/a.yaml"]
distribution = "vendor 1.2"
sha256 = "{"a" * 64}"

[input."specs/b.yaml"]
sha256 = "{"b" * 64}"
version = "2025-05-15-preview"

[operations]
"notes.create" = "POST /notes (b)"
"notes.list" = "GET /notes"
"""


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a small project whose SDK is up to date."""
    folder = tmp_path / "project"
    shutil.copytree(CASES / "minimal", folder, ignore=shutil.ignore_patterns("expected"))
    assert specloom(folder, "generate").exit_code == 0
    return folder


def test_a_fact_is_a_line() -> None:
    """The text is sorted, readable, and holds the record."""
    assert RECORD.text() == TEXT
    assert read(TEXT) == read(TEXT.replace("\n", "\r\n")) == RECORD


@settings(derandomize=True, max_examples=40)
@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_can_be_recorded(name: str, text: str) -> None:
    """A name and a text of a document come back as what a line can hold of them."""
    record = Record({name_of(name): Input("0")}, {}, {name_of(name): line(text)}, "")
    assert read(record.text().encode().decode()) == record


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "damaged"),
        ("[]", "damaged"),
        ('{\n  "generator": "0"\n}', "of an older Specloom"),
        (TEXT.replace("format = 1", "format = 2"), "of another version of Specloom"),
        (TEXT.replace("sha256", "sha"), "damaged"),
        (TEXT.replace('"0.2.0"', "1"), "damaged"),
        (TEXT + "[operations]\n", "damaged"),
    ],
)
def test_what_is_no_lock_is_named(text: str, message: str) -> None:
    """A text that this Specloom cannot have written is none, and the message says what it is."""
    with pytest.raises(Unreadable, match=message):
        read(text)


def test_the_lock_says_what_was_read(specloom: Specloom, tmp_path: Path) -> None:
    """Inputs have digests and what they say of themselves, calls what they request and of whom."""
    folder = tmp_path / "project"
    shutil.copytree(CASES / "two-variants", folder, ignore=shutil.ignore_patterns("expected"))
    assert specloom(folder, "generate").exit_code == 0
    found = tomllib.loads((folder / lock.NAME).read_text("utf-8"))
    assert found["specloom"]["version"] == installed.version("specloom")
    assert all(len(one["sha256"]) == 64 for one in found["input"].values())
    assert {one.get("version") for one in found["input"].values()} >= {"2024-10-01", None}
    routes = found["operations"]
    assert routes["jobs.list"] == "GET /jobs (north)"
    assert not all(text.endswith(")") for text in routes.values())


def test_a_distribution_is_an_origin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a file of an installed package the lock says which version had it."""
    versions = {"vendor": "1.2"}
    monkeypatch.setattr(lock, "version", lambda name: versions.get(name, "1"))
    inputs = {"package:vendor/a.yaml": Input("a" * 64)}
    text = lock.compose(inputs, templates_folder(), "", {})
    assert read(text).inputs["package:vendor/a.yaml"].distribution == "vendor 1.2"


def test_what_changed_is_named(tmp_path: Path) -> None:
    """Versions are named where they changed, files otherwise."""
    old = Record(
        {"a": Input("1", "1.0"), "b": Input("1"), "c": Input("1"), "d": Input("1", "", "v 1")},
        *({"version": "1", "code": "1", "templates": "1", "jinja2": "3", "ruff": "1"}, {}, ""),
    )
    inputs = {"a": Input("2", "1.1"), "b": Input("2"), "d": Input("1", "", "v 2"), "e": Input("1")}
    path = tmp_path / lock.NAME
    path.write_text(old.text())
    new = Record(inputs, {**old.tool, "code": "2", "ruff": "2"}, {}, "")
    assert lock.reasons(path, new.text()) == [
        "the code of Specloom changed",
        "ruff is 2 and was 1",
        "a changed from 1.0 to 1.1",
        "b changed",
        "c is gone",
        "d is of v 2 and was of v 1",
        "e is new",
    ]
    newer = Record(old.inputs, {**new.tool, "version": "2"}, {}, "")
    assert lock.reasons(path, newer.text()) == ["Specloom is 2 and was 1"]


def test_a_spec_that_changes_while_it_is_read_is_stale(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock is of what was read, not of what is there when it is written."""
    files, path = Run.files, project / "openapi.yaml"

    def save_later(run: Run) -> dict[str, str]:
        made = files(run)
        path.write_text(path.read_text("utf-8").replace("What it says.", "Its words."), "utf-8")
        return made

    monkeypatch.setattr(Run, "files", save_later)
    assert specloom(project, "generate").exit_code == 0
    monkeypatch.setattr(Run, "files", files)
    result = specloom(project, "check")
    assert (result.exit_code, "because openapi.yaml changed" in result.stdout) == (1, True)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"GET /', '"PUT /', "other operations"),
        ('[output]\nsha256 = "', '[output]\nsha256 = "0', "another package"),
    ],
)
def test_a_lock_of_something_else_is_stale(
    project: Path, specloom: Specloom, old: str, new: str, what: str
) -> None:
    """A lock whose inputs are right and whose output is not was not written for this package."""
    path = project / lock.NAME
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    result = specloom(project, "check")
    assert result.exit_code == 1
    expected = f"stale: specloom.lock was written for {what}, run `specloom generate`\n"
    assert result.stderr == expected
    assert specloom(project, "generate").exit_code == 0
    assert path.read_text("utf-8") == text


def test_a_lock_that_cannot_be_read_is_not_missing(project: Path, specloom: Specloom) -> None:
    """What is there and no file is named as what it is."""
    (project / lock.NAME).unlink()
    (project / lock.NAME).mkdir()
    result = specloom(project, "check")
    expected = "stale: specloom.lock cannot be read (Is a directory), run `specloom generate`\n"
    assert (result.exit_code, result.stderr) == (1, expected)


def test_two_configurations_of_one_folder_have_two_locks(project: Path, specloom: Specloom) -> None:
    """A pyproject.toml beside a specloom.toml does not share its lock."""
    text = (project / "specloom.toml").read_text("utf-8").replace('"out"', '"other"')
    text = text.replace("[sdk]", "[tool.specloom.sdk]").replace("[[v", "[[tool.specloom.v")
    (project / "pyproject.toml").write_text(text, "utf-8")
    assert specloom(project, "generate", "--config", "pyproject.toml").exit_code == 0
    for name, own in (("specloom", "specloom.lock"), ("pyproject", "pyproject.specloom.lock")):
        shown = specloom(project, "check", "--config", f"{name}.toml").stdout
        assert shown == f"up to date (nothing changed since {own} was written)\n"


def test_files_of_editors_are_no_templates(tmp_path: Path) -> None:
    """What a checkout has and a wheel does not is no part of the digest."""
    (tmp_path / "a.jinja").write_text("a")
    before = lock.compose({}, tmp_path, "", {})
    (tmp_path / ".mypy_cache").mkdir()
    for name in (".mypy_cache/x.py", "a.jinja~", ".a.jinja"):
        (tmp_path / name).write_text("x")
    assert lock.compose({}, tmp_path, "", {}) == before
    (tmp_path / "b.jinja").write_text("b")
    assert lock.compose({}, tmp_path, "", {}) != before


@pytest.mark.parametrize(
    ("required", "satisfied"),
    [(">=0.2,<0.3", True), ("==0.2.*", True), ("~=0.2.1", False), (">0.2", False), ("", True)],
)
def test_versions_are_those_of_python_packages(required: str, *, satisfied: bool) -> None:
    """A specifier is one of PEP 440, of one clause or several."""
    assert satisfies("0.2.0", required) is satisfied


def test_a_configuration_requires_versions(project: Path, specloom: Specloom) -> None:
    """What this Specloom satisfies is no error; what is no specifier is one."""
    path = project / "specloom.toml"
    text = path.read_text("utf-8")
    for required, code in ((">=0.2", 0), ("latest", 2), ("", 2)):
        path.write_text(text.replace("[sdk]", f'[sdk]\nrequired-version = "{required}"'), "utf-8")
        result = specloom(project, "generate")
        assert result.exit_code == code
        assert ("specloom.toml:2:1: error[SL501]" in result.stderr) == (code == 2)
