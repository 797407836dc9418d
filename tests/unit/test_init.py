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
from pseudo_terminal import on_terminal

from specloom.read.remote import Fetched

Specloom: TypeAlias = Callable[..., Result]
IN_PATH = {"name": "tenant", "in": "path", "required": True, "schema": {"type": "string"}}
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
    assert "specloom.toml is there already: run `specloom generate`" in result.stderr
    assert (folder / "specloom.toml").read_text("utf-8") == "mine"


def test_a_spec_that_cannot_be_read_leaves_nothing(folder: Path, specloom: Specloom) -> None:
    """The error is that of `generate`, and no configuration is written."""
    result = specloom(folder, "init", "nowhere.json")
    assert result.exit_code == 2
    assert "nowhere.json: error[SL101]" in result.stderr
    assert list(folder.iterdir()) == []


def test_paths_that_differ_are_said_with_the_line_that_unites_them(
    folder: Path, specloom: Specloom
) -> None:
    """The line is beside its variant, and works when its mark of a comment is taken away."""
    write(folder / "a.json", "Base")
    own = {"get": operation(operationId="list", parameters=[IN_PATH])}
    write(folder / "b.json", "Tenants", {"/tenants/{tenant}/notes": own})
    result = specloom(folder, "init", "a.json", "b.json", "--output", "out")
    assert result.exit_code == 0, result.output
    text = (folder / "specloom.toml").read_text("utf-8")
    assert "# Only tenants has:\n#   GET /tenants/{tenant}/notes\n" in text
    assert "# To make 1 more of them base's:\n" in text
    for line in ('paths = { "/tenants/{tenant}/*" = "/*" }', 'bind = { "tenant" = "client" }'):
        assert f"# {line}" in text
        text = text.replace(f"# {line}", line)
    (folder / "specloom.toml").write_text(text, "utf-8")
    assert "together: 1 operation" in specloom(folder, "generate").stdout


@pytest.mark.parametrize(
    ("title", "name", "client"),
    [
        ("Möbel-Händler API", "mobel_handler", "MobelHandler"),
        ("Straße", "strasse", "Strasse"),
        ("図書館", "my_books", "MyBooks"),
    ],
)
def test_names_are_those_of_titles(
    folder: Path, specloom: Specloom, title: str, name: str, client: str
) -> None:
    """Accents are left out, and what has no Latin letters is called by its file; blanks are no matter."""
    write(folder / "my books.json", title)
    assert specloom(folder, "init", "my books.json").exit_code == 0
    (variant,) = tomllib.loads((folder / "specloom.toml").read_text("utf-8"))["variant"]
    assert (variant["name"], variant["client"]) == (name, client)
    assert specloom(folder, "check").exit_code == 0


def test_the_configuration_may_be_in_a_new_folder(folder: Path, specloom: Specloom) -> None:
    """Paths of specs are relative to it, wherever they are."""
    write(folder / "notes.json", "Notes")
    (folder / "app").mkdir()
    arguments = ("init", "../notes.json", "--config", "sdk/specloom.toml")
    assert specloom(folder / "app", *arguments).exit_code == 0
    text = (folder / "app" / "sdk" / "specloom.toml").read_text("utf-8")
    assert 'spec = "../../notes.json"' in text


def test_what_is_no_spec_is_named(folder: Path, specloom: Specloom) -> None:
    """An overlay and other documents are refused before anything is written."""
    write(folder / "notes.json", "Notes")
    (folder / "overlay.yaml").write_text("overlay: 1.0.0\n", "utf-8")
    (folder / "other.yaml").write_text("name: x\n", "utf-8")
    result = specloom(folder, "init", "notes.json", "overlay.yaml", "other.yaml")
    assert result.exit_code == 2
    assert "overlay.yaml is an overlay; leave it out" in result.stderr
    assert "other.yaml is no OpenAPI document" in result.stderr
    assert not (folder / "specloom.toml").exists()


def test_a_folder_that_refuses_is_no_fault(
    folder: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the configuration cannot be written, a line says so."""
    write(folder / "notes.json", "Notes")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("specloom.commands.init.write_beside", refuse)
    result = specloom(folder, "init", "notes.json")
    assert result.exit_code == 2
    assert result.stderr == "Error: cannot write specloom.toml: Permission denied\n"


def test_an_address_is_read_from_the_network(
    folder: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The configuration has the address, and the document is fetched once."""
    write(folder / "notes.json", "Notes")
    asked: list[str] = []

    def fetch(url: str) -> Fetched:
        asked.append(url)
        return Fetched((folder / "notes.json").read_bytes(), "")

    monkeypatch.setattr("specloom.read.remote.fetch", fetch)
    monkeypatch.setattr("specloom.read.remote._folder", lambda: folder / "cache")
    result = specloom(folder, "init", "https://notes.example/openapi.json")
    assert result.exit_code == 0, result.output
    assert asked == ["https://notes.example/openapi.json"]
    assert 'spec = "https://notes.example/openapi.json"' in (folder / "specloom.toml").read_text()


def test_a_person_is_asked_for_the_package(folder: Path) -> None:
    """On a terminal, and again where the answer is no name; Enter takes what was found."""
    write(folder / "notes.json", "Notes")
    code, shown = on_terminal(folder, "init", "notes.json", typed="my-sdk\n\n")
    assert code == 0
    assert "Package [notes]: Error: 'my-sdk' is not a Python name" in shown
    assert (folder / "generated" / "notes").is_dir()


def test_what_comes_next_is_true_wherever_it_is(folder: Path, specloom: Specloom) -> None:
    """The last lines name the folder and the command of a configuration in another folder."""
    write(folder / "notes.json", "Notes")
    said = specloom(folder, "init", "notes.json", "--config", "sdks/specloom.toml").stdout
    assert said.endswith(
        "with httpx2 and pydantic 2 installed\nand sdks/generated on PYTHONPATH; "
        "`specloom check --config sdks/specloom.toml` in CI\n"
    )
