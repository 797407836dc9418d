"""`specloom diff` as it is printed: the tree for people, JSON, and what bad input is told."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator
from small_project import SPEC, commit, rewrite, small_project

from specloom.diff.changes import Change, Level, Place
from specloom.report.as_github import as_github
from specloom.report.as_json import as_json
from specloom.report.as_markdown import as_markdown
from specloom.report.as_sarif import as_sarif
from specloom.report.as_text import as_text
from specloom.report.forms import FORMS
from specloom.report.model import Advice, Comparison, Difference
from specloom.styled import printed

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
      old old.yaml:20:9, new new.yaml:20:9

Safe (1)
  Note  sent by POST /notes, read by POST /notes
    .state: new value `late`

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


def test_verbose_shows_what_is_odd_about_either_state(pair: Path, specloom: Specloom) -> None:
    """With --verbose, warnings about the specs are shown below the name of their state, and else not."""
    odd = CHANGED.replace("text: {type: string}", 'text: {$ref: "#/components/schemas/Nota"}')
    (pair / "odd.yaml").write_text(odd, "utf-8")
    shown = specloom(pair, "diff", "old.yaml", "odd.yaml", "--verbose").stderr
    assert "new state (odd.yaml):\nodd.yaml:20:" in shown
    assert "old state" not in shown
    assert not specloom(pair, "diff", "old.yaml", "odd.yaml").stderr


def test_verbose_shows_the_ids(pair: Path, specloom: Specloom) -> None:
    """With --verbose, each change has its reason, its places and its id."""
    shown = specloom(pair, "diff", "old.yaml", "new.yaml", "--verbose").stdout
    assert (
        "      old old.yaml:19:9, new new.yaml:19:9\n      id  value-added:Note.state=late\n"
        in shown
    )


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


@pytest.mark.parametrize("form", ["text", *FORMS])
def test_the_same_file_twice_is_no_change(pair: Path, specloom: Specloom, form: str) -> None:
    """A state is like itself, --fail-on is content with it, and forms with a line for each change have none."""
    arguments = ("old.yaml", "old.yaml", "--format", form, "--fail-on", "warning")
    result = specloom(pair, "diff", *arguments)
    assert result.exit_code == 0
    if form == "sarif":
        assert json.loads(result.stdout)["runs"][0]["results"] == []
    elif form == "github":
        assert not result.stdout
    elif form in ("text", "json", "markdown"):
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
    "no revision": (("git:nowhere", "new.yaml"), "'nowhere' is no revision here (git: fatal"),
    "no file of it": (("git:HEAD:nowhere.yaml", "new.yaml"), "HEAD has no file nowhere.yaml"),
    "no name": (("old.yaml", ""), "a state has no name"),
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
    (said,) = found["diagnostics"]
    assert said["file"] == "nowhere.yaml"
    assert said["message"].startswith("new state (nowhere.yaml): cannot read the file")


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
    assert "query limit: new optional parameter: integer" in shown
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


@pytest.mark.parametrize("form", ["text", *FORMS])
def test_every_form_can_be_written_to_a_file(pair: Path, specloom: Specloom, form: str) -> None:
    """With --output a file has what is printed without it, and the counts are printed."""
    command = ("diff", "old.yaml", "new.yaml", "--format", form)
    printed = specloom(pair, *command).stdout
    result = specloom(pair, *command, "--output", "made/changes")
    assert (pair / "made" / "changes").read_text("utf-8") == printed
    assert result.stdout.startswith("made/changes: 1 breaking, 0 warnings, 1 safe")
    assert "cannot write made: " in specloom(pair, *command, "--output", "made").stderr


def many(number: int, **more: Any) -> Comparison:
    """A comparison with so many changes of a level."""
    found = [
        Difference(Change("field-removed", Place("Note", (f".f{i}",)), **more), f"gone {i}")
        for i in range(number)
    ]
    return Comparison(("old", "new"), differences=tuple(found))


def test_quiet_is_silent_about_nothing(pair: Path, specloom: Specloom) -> None:
    """With --quiet, nothing is printed if nothing changed, and the same as ever if something did."""
    assert not specloom(pair, "diff", "old.yaml", "old.yaml", "--quiet").output
    assert specloom(pair, "diff", "old.yaml", "new.yaml", "--quiet").stdout == TEXT


def test_a_body_of_a_pull_request_has_a_size() -> None:
    """What does not fit is left out from the end, and the page says how much it is."""
    whole = many(2_000, level=Level.BREAKING, reason="Readers look for it.")
    page = as_markdown(whole)
    assert len(page.encode()) < 60_000
    shown = page.count("  - `.f")
    assert f"\n{2_000 - shown:,} changes left out here" in page
    assert "2,000 breaking" in page.partition("\n")[0]
    assert "left out" not in as_markdown(many(20, level=Level.SAFE, reason=""))


def test_a_log_of_a_workflow_has_few_lines_of_what_is_safe() -> None:
    """All that breaks callers is an annotation; of what is safe there are ten, and their number."""
    safe = as_github(many(40, level=Level.SAFE, reason="")).splitlines()
    assert len(safe) == 12
    assert safe[10].endswith("::30 more safe changes")
    assert len(as_github(many(40, level=Level.BREAKING, reason="")).splitlines()) == 41


def test_what_was_accepted_is_marked() -> None:
    """An accepted change says why, is no error, and does not count as one that nobody has accepted."""
    change = Change(
        "field-removed", Place("Note", (".text",)), Level.BREAKING, "Readers look for it."
    )
    one = Difference(change, "the field is gone", accepted="nobody used it")
    whole = Comparison(("old", "new"), differences=(one,), advice=Advice("major", (change.id,)))
    assert not whole.unaccepted
    assert "the field is gone  accepted: nobody used it" in printed(as_text(whole))
    assert "accepted: `nobody used it`" in as_markdown(whole)
    assert "The version that follows: `major`." in as_markdown(whole)
    assert as_github(whole).startswith("::notice title=API%3A field-removed::Note.text: the field")
    (result,) = json.loads(as_sarif(whole, "1"))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "nobody used it"}]
    assert result["level"] == "note"


def test_the_package_and_its_version_are_in_every_form() -> None:
    """What users of the package notice stands apart, below its level, and a version is no markup."""
    change = Change("method-removed", Place("notes.list"), Level.BREAKING, "Code fails.", "GET /n")
    found = (Difference(change, "is gone (GET /n)"),)
    advice = Advice("major", (change.id,), "1.0.0", "2.0.0", "</b>@octocat")
    whole = Comparison(("old", "new"), surface=found, advice=advice)
    tree = printed(as_text(whole))
    assert (
        "The Python package (1)\n  breaking `notes.list` is gone (GET /n)\n    Code fails.\n"
        in tree
    )
    page = as_markdown(whole)
    assert (
        "### Breaking for the Python package (1)\n\n- **`notes.list`**\n  - is gone (`GET /n`)."
        in page
    )
    assert " so &#60;&#47;b&#62;<span>&#64;</span>octocat is not enough</code>." in page
    data = json.loads(as_json(whole, "1"))
    Draft202012Validator(SCHEMA).validate(data)
    assert (data["advice"]["next"], data["surface"][0]["id"]) == ("2.0.0", change.id)
    assert as_github(whole).startswith("::error title=API%3A method-removed::notes.list: is gone")
    (result,) = json.loads(as_sarif(whole, "1"))["runs"][0]["results"]
    assert result["ruleId"] == "method-removed"


def test_fingerprints_stay(pair: Path, specloom: Specloom) -> None:
    """A result is the same one when lines move."""
    prints: list[list[Any]] = []
    for text in (CHANGED, "# moved\n" + CHANGED):
        (pair / "new.yaml").write_text(text, "utf-8")
        log = specloom(pair, "diff", "old.yaml", "new.yaml", "--format", "sarif").stdout
        prints.append([one["partialFingerprints"] for one in json.loads(log)["runs"][0]["results"]])
    assert prints[0] == prints[1]
    assert len({str(one) for one in prints[0]}) == 2


def test_annotations_are_of_the_new_state(pair: Path, specloom: Specloom) -> None:
    """GitHub shows them beside the lines that a pull request changes; what breaks callers is an error."""
    lines = specloom(pair, "diff", "old.yaml", "new.yaml", "--format", "github").stdout.splitlines()
    assert lines[0].startswith(
        "::error title=API%3A became-required,file=new.yaml,line=20,col=9::Note.text: "
    )
    assert lines[1].startswith(
        "::notice title=API%3A value-added,file=new.yaml,line=19,col=9::Note.state: "
    )
    assert (
        lines[2]
        == "::notice title=API::1 breaking, 0 warnings, 1 safe; 1 text for people reads otherwise"
    )


def test_places_are_found_where_schemas_are_inline(pair: Path, specloom: Specloom) -> None:
    """A field of a body, an item of a response and a member of `allOf` have their own lines, in both notations."""
    inline = """openapi: 3.0.3
info: {title: Notes, version: "1"}
paths:
  /notes:
    post:
      operationId: createNote
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - {type: object, properties: {id: {type: string}}}
                - type: object
                  properties:
                    state: {type: string, enum: [open]}
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: array
                items:
                  properties:
                    text: {type: string}
"""
    (pair / "old.yaml").write_text(inline, "utf-8")
    changed = inline.replace("[open]", "[open, done]").replace(
        "text: {type: s", "text: {maxLength: 9, type: s"
    )
    (pair / "new.yaml").write_text(changed, "utf-8")
    found = as_data(specloom(pair, "diff", "old.yaml", "new.yaml", "--format", "json"))
    lines = {one["rule"]: one["locations"]["new"]["line"] for one in found["changes"]}
    assert lines == {"value-added": 15, "limit-tightened": 25}


def test_a_shallow_clone_says_how_to_get_its_history(tmp_path: Path, specloom: Specloom) -> None:
    """Where a revision is missing for the clone has no history, the command says so."""
    project = small_project(tmp_path / "project")
    commit(project)
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(project)
    commit(project)
    clone = ["git", "clone", "--quiet", "--depth=1", project.as_uri(), tmp_path / "clone"]
    subprocess.run(clone, check=True)
    result = specloom(tmp_path / "clone", "diff", "git:HEAD~1")
    assert result.exit_code == 2
    assert "this clone is shallow: `git fetch --unshallow --tags` gets its history" in result.stderr


def test_git_is_asked_for_revisions_alone(
    tmp_path: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without git a revision is bad input, and so is one of a repository that does not have the configuration."""
    project = small_project(tmp_path / "project")
    outside = small_project(tmp_path / "outside") / "specloom.toml"
    commit(project)
    said = specloom(project, "diff", "git:HEAD", "--config", str(outside))
    assert (said.exit_code, "is not in the repository" in said.stderr) == (2, True)
    monkeypatch.setenv("PATH", str(tmp_path))
    said = specloom(project, "diff", "git:HEAD")
    assert (said.exit_code, "git is not installed" in said.stderr) == (2, True)
