"""`specloom diff` as it is printed: the tree for people, JSON, and what bad input is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator
from small_project import SPEC, commit, rewrite, small_project

Specloom: TypeAlias = Callable[..., Result]
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "diff.schema.json").read_text("utf-8"))
NOTES = """openapi: 3.1.0
info: {title: Notes, version: "1"}
paths:
  /notes:
    post:
      operationId: createNote
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
components:
  schemas:
    Note:
      type: object
      properties:
        state: {type: string, enum: [open, done], description: How far it is.}
        text: {type: string}
"""
CHANGED = NOTES.replace(
    "text: {type: string}", "text: {type: string}\n      required: [text]"
).replace("enum: [open, done], description: How", "enum: [open, done, late], description: Whether")
TEXT = """Breaking (1)
  Note  sent by POST /notes, read by POST /notes
    .text: required now
      Requests without it are refused.
      old old.yaml:20:9
      new new.yaml:20:9

Safe (1)
  NoteState  sent by POST /notes, read by POST /notes
    new value `late`

1 text for people reads otherwise (--prose shows it)
1 breaking, 0 warnings, 1 safe; 1 text for people reads otherwise
"""


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Return a folder with two states of a spec."""
    (tmp_path / "old.yaml").write_text(NOTES, "utf-8")
    (tmp_path / "new.yaml").write_text(CHANGED, "utf-8")
    return tmp_path


def as_data(result: Result) -> Any:
    """What a command printed as JSON, held against the published schema."""
    found = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(found)
    return found


def test_people_read_a_tree(pair: Path, specloom: Specloom) -> None:
    """Changes stand below their level and their schema, those that may break callers with reason and places."""
    assert specloom(pair, "diff", "old.yaml", "new.yaml").stdout == TEXT


def test_prose_is_shown_on_demand(pair: Path, specloom: Specloom) -> None:
    """With --prose, a text that changed is shown as it was and as it is."""
    shown = specloom(pair, "diff", "old.yaml", "new.yaml", "--prose").stdout
    assert (
        "    .state: described otherwise\n      - How far it is.\n      + Whether far it is.\n"
        in shown
    )


def test_verbose_shows_the_ids(pair: Path, specloom: Specloom) -> None:
    """With --verbose, each change has its reason, its places and its id."""
    shown = specloom(pair, "diff", "old.yaml", "new.yaml", "--verbose").stdout
    assert "      new new.yaml:16:5\n      id  value-added:NoteState=late\n" in shown


def test_json_is_as_the_schema_says(pair: Path, specloom: Specloom) -> None:
    """The JSON has everything that the text has, and the published schema describes it."""
    found = as_data(specloom(pair, "diff", "old.yaml", "new.yaml", "--format", "json"))
    assert found["counts"] == {"breaking": 1, "warning": 0, "safe": 1, "prose": 1}
    breaking, safe, prose = found["changes"]
    assert breaking["id"] == "became-required:Note.text"
    assert breaking["locations"]["old"] == {
        "file": "old.yaml",
        "pointer": "/components/schemas/Note/properties/text",
        "line": 20,
        "column": 9,
    }
    assert (safe["detail"], prose["prose"]) == ("late", True)


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_same_file_twice_is_no_change(pair: Path, specloom: Specloom, form: str) -> None:
    """A state is like itself, and --fail-on is content with it."""
    arguments = ("old.yaml", "old.yaml", "--format", form, "--fail-on", "warning")
    result = specloom(pair, "diff", *arguments)
    assert result.exit_code == 0
    assert "nothing changed" in result.stdout


@pytest.mark.parametrize(("limit", "code"), [("breaking", 1), ("warning", 1)])
def test_ci_can_fail(pair: Path, specloom: Specloom, limit: str, code: int) -> None:
    """With --fail-on the command ends with 1 if a change is as bad as that."""
    assert specloom(pair, "diff", "old.yaml", "new.yaml", "--fail-on", limit).exit_code == code
    safe = NOTES.replace("[open, done]", "[open, done, late]")
    (pair / "new.yaml").write_text(safe, "utf-8")
    assert specloom(pair, "diff", "old.yaml", "new.yaml", "--fail-on", limit).exit_code == 0


BAD = {
    "old": (
        ("nowhere.yaml", "new.yaml"),
        "old state (nowhere.yaml):\nnowhere.yaml: error[SL101]",
    ),
    "new": (
        ("old.yaml", "nowhere.yaml"),
        "new state (nowhere.yaml):\nnowhere.yaml: error[SL101]",
    ),
    "no spec": (("old.yaml", "notes.txt"), "new state (notes.txt):\nnotes.txt:1:1: error[SL1"),
    "no revision": (("git:nowhere", "new.yaml"), "git: fatal"),
    "no file of it": (("git:HEAD:nowhere.yaml", "new.yaml"), "HEAD has no file nowhere.yaml"),
    "no second": (("old.yaml",), "NEW is missing, and there is no specloom.toml"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_names_the_side(pair: Path, specloom: Specloom, case: str) -> None:
    """What cannot be read is said of the state that it is, with the code of bad input."""
    (pair / "notes.txt").write_text("just words", "utf-8")
    commit(pair)
    arguments, said = BAD[case]
    (pair / "specloom.toml").unlink(missing_ok=True)
    result = specloom(pair, "diff", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_programs_are_told_of_bad_input(pair: Path, specloom: Specloom) -> None:
    """With --format json what is wrong is JSON, too."""
    arguments = ("old.yaml", "nowhere.yaml", "--format", "json")
    found = as_data(specloom(pair, "diff", *arguments))
    assert found["diagnostics"][0]["file"] == "nowhere.yaml"


def test_a_revision_has_names_of_its_own(tmp_path: Path, specloom: Specloom) -> None:
    """Places in a revision are those that git has, and the configuration as it is is the other state."""
    project = small_project(tmp_path / "project")
    commit(project)
    rewrite("openapi.yaml", "enum: [open, done]", "enum: [open]")(project)
    found = as_data(specloom(project, "diff", "git:HEAD", "--format", "json"))
    (change,) = found["changes"]
    files = {side: place["file"] for side, place in change["locations"].items()}
    assert files == {"old": "git:HEAD:openapi.yaml", "new": "openapi.yaml"}


def test_a_bad_revision_is_told_by_its_names(tmp_path: Path, specloom: Specloom) -> None:
    """What is wrong with a revision is said of its files, and no temporary folder is named."""
    project = small_project(tmp_path / "project")
    rewrite("openapi.yaml", "paths:", "paths: [")(project)
    commit(project)
    (project / "openapi.yaml").write_text(SPEC, "utf-8")
    result = specloom(project, "diff", "git:HEAD")
    assert result.exit_code == 2
    assert "old state (git:HEAD):\ngit:HEAD:openapi.yaml:" in result.stderr


def test_a_spec_is_compared_with_a_configuration(tmp_path: Path, specloom: Specloom) -> None:
    """The one variant of a configuration is what a spec is compared with, whatever it is called."""
    project = small_project(tmp_path / "project")
    shown = specloom(project, "diff", "openapi.yaml").stdout
    assert "query limit: new optional parameter of integer" in shown
    again = specloom(project, "diff", "specloom.toml", "openapi.yaml").stdout
    assert "query limit: the parameter is gone" in again


def test_several_variants_are_told_apart(tmp_path: Path, specloom: Specloom) -> None:
    """Changes name their variant, variants come and go, and a spec is no match for several."""
    project = small_project(tmp_path / "project")
    text = (project / "specloom.toml").read_text("utf-8")
    second = (
        text.partition("[[variant]]")[2]
        .replace('"notes"', '"second"')
        .replace('"Notes"', '"Second"')
    )
    (project / "specloom.toml").write_text(f"{text}\n[[variant]]{second}", "utf-8")
    commit(project)
    found = specloom(project, "diff", "openapi.yaml")
    assert "has several variants (notes, second)" in found.stderr
    rewrite("specloom.toml", '"second"', '"third"')(project)
    shown = specloom(project, "diff", "git:HEAD")
    assert "third\n    new variant" in shown.stdout
    assert "second\n    the variant is gone" in shown.stdout
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(project)
    assert "notes: Notes" in specloom(project, "diff", "git:HEAD").stdout
