"""Copies of an SDK: what they are made of, what is kept, and what is refused.

What is said of each state of a copy is in tests/drift/vendor; SPECLOOM_UPDATE=1 rewrites it.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result
from copies import PACKAGE, Project, generated, vendored
from killing import WAYS, count_events, ended, start

from specloom.cli import main
from specloom.commands import vendor_patch
from specloom.output import staging
from specloom.vendor import licence

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "drift" / "vendor"
KILLS = int(os.environ.get("SPECLOOM_KILLS", "8"))
MODEL = "models/notes.py"
EDIT = (
    "    text: str | None = None\n",
    "    text: str | None = None\n    mine: str | None = None\n",
)
MEMO = "    Memo: {type: object, properties: {n: {type: integer}}}\n"
FIELD = '        memo: {$ref: "#/components/schemas/Memo"}\n'
#: What another template changes in what is printed: how many files there are, and which lines it is.
NUMBERS = re.compile(
    r"\b\d\d(?= files)|(?<=^@@ ).*(?= @@$)|(?<=\.merge:)\d+|(?<=now, line )\d+", re.MULTILINE
)
State: TypeAlias = Callable[[Project], object]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project whose SDK is vendored."""
    return vendored(tmp_path / "project", monkeypatch)


@pytest.fixture
def edited(project: Project) -> Project:
    """Return one in which a file was edited, and the edit recorded."""
    project.edit(*EDIT)
    assert project.vendor("--patch").exit_code == 0
    return project


def check(project: Project) -> int:
    """What `--check` ends with."""
    return project.vendor("--check").exit_code


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, without the configuration of this machine."""
    own = dict.fromkeys(("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"), os.devnull)
    people = {
        f"GIT_{a}_{b}": "t@test.example" for a in ("AUTHOR", "COMMITTER") for b in ("NAME", "EMAIL")
    }
    subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **own, **people},
        check=True,
        capture_output=True,
    )


def with_memo(project: Project) -> None:
    """Let the spec have another schema."""
    project.change("    Notes:\n", f"{MEMO}    Notes:\n")
    project.change("        text: {", f"{FIELD}        text: {{")


def without_memo(project: Project) -> None:
    """Take it away again."""
    project.change(MEMO, "")
    project.change(FIELD, "")


# What is written


def test_a_copy_is_the_sdk_under_its_own_name(project: Project) -> None:
    """It has a manifest of all its files, and a record of what it was made from."""
    manifest = json.loads((project.package / "MANIFEST.json").read_text("utf-8"))
    found = {path.relative_to(project.package).as_posix() for path in project.package.rglob("*.*")}
    assert {*manifest["files"], "MANIFEST.json"} == found
    record = tomllib.loads((project.store / "record.toml").read_text("utf-8"))
    names = {key: record["package"][key] for key in ("name", "configured", "configuration")}
    configuration = "../../specloom.toml"
    assert names == {"name": PACKAGE, "configured": "sdk", "configuration": configuration}
    assert set(record["input"]) == {"openapi.yaml", "overlay.yaml", "specloom.toml"}
    assert record["input"]["openapi.yaml"]["version"] == "1"
    assert [path.name for path in project.store.iterdir()] == ["record.toml"]
    assert check(project) == 0


def test_an_update_of_nothing_writes_nothing(edited: Project) -> None:
    """A second run leaves every byte as it is."""
    before = edited.tree()
    result = edited.vendor()
    assert (result.exit_code, " files, 0 touched" in result.stdout) == (0, True)
    assert edited.tree() == before


def test_the_licences_are_there(project: Project) -> None:
    """The note has the licence of Specloom, and what the description says of its own as one line."""
    assert (ROOT / "LICENSE").read_text("utf-8") == licence._MIT
    said = 'info: {title: Notes, license: {name: "Own\\u202e 1.0\\n\\"\\"\\"", url: "https://own.example"},'
    project.change("info: {title: Notes,", said)
    assert project.vendor().exit_code == 0
    text = (project.package / "NOTICE.txt").read_text("utf-8")
    assert '\n  Notes: Own 1.0 """, https://own.example\n' in text
    assert licence._MIT in text


def test_files_of_the_user_stay(project: Project) -> None:
    """They are in the copy after an update, and a check names them."""
    (project.package / "mine.py").write_text("MINE = 1\n")
    project.change("What it says.", "Its words.")
    assert project.vendor().exit_code == 0
    result = project.vendor("--check")
    assert (result.exit_code, f"your own: {PACKAGE}/mine.py" in result.stdout) == (0, True)
    assert (project.package / "mine.py").read_text() == "MINE = 1\n"


def test_a_file_in_the_way_is_not_overwritten(project: Project) -> None:
    """A file of the user that is generated now is an error, and nothing is written."""
    (project.package / "models" / "memo.py").write_text("MINE = 1\n")
    with_memo(project)
    before = project.tree()
    result = project.vendor()
    assert (result.exit_code, "error[SL531]" in result.stderr) == (2, True)
    assert project.tree() == before


# Edits


def test_edits_are_merged_into_an_update(edited: Project) -> None:
    """The next copy has the edit and the change, and its record the patch against the new text."""
    edited.change("[open, done]", "[open, done, late]")
    result = edited.vendor()
    assert result.exit_code == 0, result.stderr
    assert f"your edit, merged: {PACKAGE}/{MODEL}\n" in result.stdout
    assert "`Notes.state` may be `late`" in result.stdout
    text = (edited.package / MODEL).read_text("utf-8")
    assert EDIT[1] in text
    assert '"late"' in text
    assert '"late"' in (edited.store / "pristine" / f"{MODEL}.pristine").read_text("utf-8")
    assert check(edited) == 0


def test_patches_are_those_of_git(edited: Project) -> None:
    """`git apply` makes of the text before what is in the copy."""
    folder = edited.folder / "scratch"
    (folder / "models").mkdir(parents=True)
    shutil.copy(edited.store / "pristine" / f"{MODEL}.pristine", folder / MODEL)
    git(folder, "apply", str(edited.store / "patches" / f"{MODEL}.patch"))
    assert (folder / MODEL).read_bytes() == (edited.package / MODEL).read_bytes()


def test_what_is_taken_back_leaves_the_record(edited: Project) -> None:
    """`--patch` writes each edit that there is, and no other."""
    edited.edit(EDIT[1], EDIT[0])
    result = edited.vendor("--patch")
    assert result.stdout == f"no edit any more: {PACKAGE}/{MODEL}\n0 edits in {PACKAGE}.vendored\n"
    assert [path.name for path in edited.store.iterdir()] == ["record.toml"]
    assert check(edited) == 0


def test_a_file_that_was_removed_stays_away(project: Project) -> None:
    """Its removal is an edit like others, until the file is generated no longer."""
    with_memo(project)
    assert project.vendor().exit_code == 0
    (project.package / "models" / "memo.py").unlink()
    assert project.vendor().exit_code == 2
    assert f"{PACKAGE}/models/memo.py (removed)" in project.vendor("--patch").stdout
    project.change("integer}}}", "string}}}")
    assert project.vendor().exit_code == 0
    assert check(project) == 0
    assert not (project.package / "models" / "memo.py").exists()
    project.change("string}}}", "integer}}}")
    without_memo(project)
    assert f"no edit any more: {PACKAGE}/models/memo.py" in project.vendor().stdout
    assert check(project) == 0


def test_an_edit_that_is_generated_by_now_is_none(project: Project) -> None:
    """Where both sides are the same there is nothing to record."""
    project.edit("What it says.", "Its words.")
    assert project.vendor("--patch").exit_code == 0
    project.change("What it says.", "Its words.")
    assert f"no edit any more: {PACKAGE}/{MODEL}\n" in project.vendor().stdout
    assert not (project.store / "patches").exists()
    assert check(project) == 0


def test_an_edit_of_a_file_that_goes_is_an_error(project: Project) -> None:
    """Nothing is written; moved to a name of the user it stays."""
    with_memo(project)
    assert project.vendor().exit_code == 0
    project.edit("class Memo", "# mine\nclass Memo", "models/memo.py")
    assert project.vendor("--patch").exit_code == 0
    without_memo(project)
    before = project.tree()
    result = project.vendor()
    assert (result.exit_code, "error[SL564]" in result.stderr) == (2, True)
    assert project.tree() == before
    (project.package / "models" / "memo.py").rename(project.package / "models" / "mine.py")
    assert project.vendor("--patch").exit_code == 0
    assert project.vendor().exit_code == 0
    assert "# mine" in (project.package / "models" / "mine.py").read_text("utf-8")
    assert check(project) == 0


def conflict(project: Project) -> Path:
    """Edit a line that is generated otherwise now, and update; the file of the conflict."""
    project.edit("What it says.", "What it said.")
    assert project.vendor("--patch").exit_code == 0
    project.change("What it says.", "Its words.")
    assert project.vendor().exit_code == 2
    return project.store / "conflicts" / f"{MODEL}.merge"


def resolve(file: Path, text: str) -> None:
    """Write what a person decides between the marks of a conflict."""
    merged = file.read_text("utf-8")
    file.write_text(re.sub(r"(?s)<<<<<<< .*>>>>>>> [^\n]*\n", text, merged), "utf-8")


def test_a_conflict_changes_nothing_until_it_is_resolved(project: Project) -> None:
    """The merge is beside the copy, and stays as a person leaves it while there is a mark in it."""
    project.edit("What it says.", "What it said.")
    assert project.vendor("--patch").exit_code == 0
    before = project.tree()
    project.change("What it says.", "Its words.")
    result = project.vendor()
    assert result.exit_code == 2
    file = project.store / "conflicts" / f"{MODEL}.merge"
    line = file.read_text("utf-8").split("\n").index("<<<<<<< edited") + 1
    assert f"conflicts/{MODEL}.merge:{line}:1: error[SL563]" in result.stderr
    after = project.tree()
    assert {path: after[path] for path in before} == before
    file.write_text(file.read_text("utf-8").replace("<<<<<<< edited\n", ""), "utf-8")
    partly = file.read_bytes()
    result = project.vendor()
    assert (result.exit_code, "error[SL563]" in result.stderr) == (2, True)
    assert file.read_bytes() == partly
    assert "unresolved: " in project.vendor("--check").stdout


def test_a_resolution_is_taken(project: Project) -> None:
    """It becomes the edit of the next copy, and the conflict is gone."""
    file = conflict(project)
    resolve(file, '    """What it says, or said."""\n')
    result = project.vendor()
    assert result.exit_code == 0, result.stderr
    assert "What it says, or said." in (project.package / MODEL).read_text("utf-8")
    assert not (project.store / "conflicts").exists()
    assert check(project) == 0


def test_a_resolution_for_what_is_generated_ends_the_edit(project: Project) -> None:
    """Who takes the other side has no edit any more, and nothing is left of the conflict."""
    file = conflict(project)
    resolve(file, '    """Its words."""\n')
    assert f"no edit any more: {PACKAGE}/{MODEL}\n" in project.vendor().stdout
    assert [path.name for path in project.store.iterdir()] == ["record.toml"]
    assert check(project) == 0


def test_a_resolution_of_another_text_is_kept_and_not_taken(project: Project) -> None:
    """Where the spec has moved on, the merge is made anew beside what a person wrote."""
    file = conflict(project)
    resolve(file, '    """Mine, for the words."""\n')
    project.change("Its words.", "Its text.")
    result = project.vendor()
    assert (result.exit_code, "error[SL563]" in result.stderr) == (2, True)
    assert "Its text." in file.read_text("utf-8")
    assert "Mine, for the words." in file.with_name(f"{file.name}.1").read_text("utf-8")
    resolve(file, '    """Mine, for the text."""\n')
    assert project.vendor().exit_code == 0
    assert "Mine, for the text." in (project.package / MODEL).read_text("utf-8")
    assert "Mine, for the words." in file.with_name(f"{file.name}.1").read_text("utf-8")
    assert check(project) == 0


def test_without_git_only_a_merge_fails(edited: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one side is as it was there is nothing to merge."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    edited.change("get:", "get:\n      summary: All notes.")
    result = edited.vendor()
    assert result.exit_code == 0, result.stderr
    assert f"your edit, kept: {PACKAGE}/{MODEL}\n" in result.stdout
    edited.change("[open, done]", "[open, done, late]")
    before = edited.tree()
    result = edited.vendor()
    assert (result.exit_code, "error[SL565]: there is no program `git`" in result.stderr) == (
        2,
        True,
    )
    assert edited.tree() == before


def test_an_edit_need_not_end_its_last_line(project: Project) -> None:
    """It may have characters that other programs take for ends of lines, too."""
    file = project.package / "client.py"
    file.write_bytes(file.read_bytes() + "# \x0c\u2028 mine".encode())
    assert project.vendor("--patch").exit_code == 0
    project.change("What it says.", "Its words.")
    assert project.vendor().exit_code == 0
    assert file.read_bytes().endswith("# \x0c\u2028 mine".encode())
    assert check(project) == 0


def test_bytes_that_are_no_text_are_no_edit(project: Project) -> None:
    """No patch can record them, and nothing overwrites them."""
    (project.package / "client.py").write_bytes(b"# \xff")
    result = project.vendor("--patch")
    assert (result.exit_code, "error[SL568]" in result.stderr) == (2, True)
    assert (project.vendor().exit_code, check(project)) == (2, 1)


# The text before an edit


def test_edits_are_recorded_where_the_configuration_has_moved_on(project: Project) -> None:
    """The text before an edit is taken from the commits of the copy; without any it is an error."""
    git(project.folder, "init", "--quiet")
    project.edit(*EDIT)
    project.change("[open, done]", "[open, done, late]")
    result = project.vendor("--patch")
    assert (result.exit_code, "error[SL566]" in result.stderr) == (2, True)
    project.edit(EDIT[1], EDIT[0])
    git(project.folder, "add", "--all")
    git(project.folder, "commit", "--quiet", "--message", "Copy")
    project.edit(*EDIT)
    assert project.vendor("--patch").exit_code == 0
    assert project.vendor().exit_code == 0
    assert EDIT[1] in (project.package / MODEL).read_text("utf-8")


def test_a_lost_record_is_written_anew(edited: Project) -> None:
    """If the configuration still gives the copy, `--patch` knows its edits."""
    before = edited.tree()
    shutil.rmtree(edited.store)
    assert (edited.vendor().exit_code, check(edited)) == (2, 1)
    assert edited.vendor("--patch").exit_code == 0
    assert edited.tree() == before
    shutil.rmtree(edited.store)
    edited.change("What it says.", "Its words.")
    result = edited.vendor("--patch")
    assert (result.exit_code, "error[SL560]" in result.stderr) == (2, True)


def test_a_damaged_patch_is_written_anew(edited: Project) -> None:
    """The text before the edit is enough, also where the configuration is not."""
    before = edited.tree()
    damaged_patch(edited)
    no_configuration(edited)
    assert edited.vendor("--patch").exit_code == 0
    assert edited.tree() == before


def test_a_lost_copy_comes_back_with_its_edits(edited: Project) -> None:
    """The patches are enough."""
    before = edited.tree()
    shutil.rmtree(edited.package)
    assert edited.vendor().exit_code == 0
    assert edited.tree() == before


# What is said of each state


def damaged_patch(project: Project) -> None:
    """Let a patch be one of another text."""
    path = project.store / "patches" / f"{MODEL}.patch"
    path.write_text(path.read_text("utf-8").replace("     state:", "     stale:"), "utf-8")


def merged_by_git(project: Project) -> None:
    """Leave the marks of a merge in a file."""
    project.edit(
        "    state:", "<<<<<<< ours\n    a: str\n=======\n    b: str\n>>>>>>> theirs\n    state:"
    )


def shadowed(project: Project) -> None:
    """Put a folder of the name of a module beside it."""
    (project.package / "client").mkdir()
    (project.package / "client" / "__init__.py").touch()


def windows(project: Project) -> None:
    """Check everything out as on Windows."""
    for path in project.folder.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def no_configuration(project: Project) -> None:
    """Leave the copy alone, as in a repository that has nothing else."""
    for name in ("specloom.toml", "openapi.yaml", "overlay.yaml"):
        (project.folder / name).unlink()


STATES: dict[str, State] = {
    "as-recorded": lambda _: None,
    "spec": lambda project: project.change("[open, done]", "[open, done, late]"),
    "edited": lambda project: project.edit("This package", "This fine package", "NOTICE.txt"),
    "edited-again": lambda project: project.edit("mine: str", "mine: int"),
    "taken-back": lambda project: project.edit(EDIT[1], EDIT[0]),
    "missing": lambda project: (project.package / "client.py").unlink(),
    "in-conflict": merged_by_git,
    "unresolved": lambda project: (
        project.change("description: What", "deprecated: true, description: What"),
        project.vendor(),
    ),
    "shadowed": shadowed,
    "damaged-patch": damaged_patch,
    "lost-pristine": lambda project: shutil.rmtree(project.store / "pristine"),
    "damaged-record": lambda project: (project.store / "record.toml").write_text("format = {"),
    "no-record": lambda project: shutil.rmtree(project.store),
    "damaged-manifest": lambda project: project.edit(
        'client.py": "', 'client.py": "0', "MANIFEST.json"
    ),
    "no-copy": lambda project: shutil.rmtree(project.package),
    "no-configuration": no_configuration,
    "windows-line-ends": windows,
}
#: Those of them with which nothing is wrong.
FINE = ("as-recorded", "no-configuration", "windows-line-ends")


def holds(result: Result, name: str) -> None:
    """Check what was printed against a file, or write that file."""
    text = f"exit {result.exit_code}\n--- stdout\n{result.stdout}--- stderr\n{result.stderr}"
    text = NUMBERS.sub("<n>", text)
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("SPECLOOM_UPDATE"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("state", STATES)
def test_a_check_says_what_is_wrong(state: str, edited: Project) -> None:
    """Each state has its own words and its advice, and a check changes none."""
    STATES[state](edited)
    before = edited.tree()
    result = edited.vendor("--check")
    assert result.exit_code == (0 if state in FINE else 1)
    holds(result, state)
    assert edited.vendor("--check", "--quiet").output == ""
    assert edited.tree() == before


@pytest.mark.parametrize("state", [one for one in STATES if one not in (*FINE, "spec", "no-copy")])
def test_an_update_refuses_what_it_could_lose(state: str, edited: Project) -> None:
    """Whatever is not as recorded is an error that says what to do, and nothing is written."""
    STATES[state](edited)
    before = edited.tree()
    result = edited.vendor()
    assert result.exit_code == 2
    holds(result, f"{state}.update")
    assert edited.tree() == before


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
@pytest.mark.parametrize("state", ["spec", "edited", "no-configuration"])
def test_programs_read_the_same(state: str, form: str, edited: Project) -> None:
    """Every form has the state of the copy and of its files, and nothing is said beside it."""
    STATES[state](edited)
    result = edited.vendor("--check", "--format", form)
    assert (result.exit_code, result.stderr) == (0 if state in FINE else 1, "")
    text = re.sub(r'("?(?:semanticVersion|specloom)"?: )"[^"]+"', r'\1"<version>"', result.stdout)
    golden = GOLDEN / f"{state}.{form}.txt"
    if os.environ.get("SPECLOOM_UPDATE"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


# Which copy


def test_the_copy_is_known_by_its_configuration(project: Project) -> None:
    """Without a name it is the one that the folder has of the configuration; of several one is named."""

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["vendor", *arguments], catch_exceptions=False)

    assert "0 touched" in run("src").stdout
    assert run("src", "--package", "notes_v2", "--quiet").exit_code == 0
    result = run("src", "--check")
    assert (
        result.exit_code,
        "say by --package which one: notes_v1, notes_v2" in result.stderr,
    ) == (2, True)
    assert run("lib", "--quiet").exit_code == 0
    assert (project.folder / "lib" / "sdk" / "client.py").is_file()
    assert run("src", "--package", "notes-v1").exit_code == 2
    assert run("src", "--check", "--patch").exit_code == 2
    assert run("src", "--format", "json").exit_code == 2
    (project.folder / "specloom.toml").rename(project.folder / "other.toml")
    assert run("lib", "--check").exit_code == 0
    assert run("lib", "--check", "--config", "other.toml").exit_code == 0
    assert run("lib", "--config", "other.toml").exit_code == 0
    result = run("lib", "--check")
    assert (result.exit_code, result.stderr) == (0, "")


def test_without_a_configuration_there_is_no_update(edited: Project) -> None:
    """It says so; edits are recorded where the copy is, and a lost record is a finding."""
    no_configuration(edited)
    result = edited.vendor()
    assert result.exit_code == 2
    assert "the configuration of the copy, specloom.toml, is not here" in result.stderr
    edited.edit(EDIT[1], EDIT[1] * 2)
    assert edited.vendor("--patch").exit_code == 0
    assert check(edited) == 0
    shutil.rmtree(edited.store)
    assert check(edited) == 1


def test_compiled_modules_and_stubs_are_seen(project: Project) -> None:
    """What is imported or read in place of a module is not what was recorded."""
    for name in ("client.abi3.so", "models/notes.pyi"):
        (project.package / name).touch()
        assert f"shadows: {PACKAGE}/{name}\n" in project.vendor("--check").stdout
        (project.package / name).unlink()
    (project.package / "models" / "notes.md").touch()
    assert check(project) == 0


def test_links_in_the_record_are_not_followed(edited: Project) -> None:
    """A record that leads elsewhere is an error, and nothing is written there."""
    outside = edited.folder / "outside"
    outside.mkdir()
    (edited.store / "conflicts").symlink_to(outside)
    edited.change("What it says.", "Its words.")
    result = edited.vendor()
    assert result.exit_code == 2
    assert "conflicts in notes_v1.vendored is a symbolic link" in result.stderr
    assert not list(outside.iterdir())


# Kills


def killed(project: Project, point: int, *options: str) -> bool:
    """Run a command in another process that is killed at a point; whether it was."""

    def work() -> None:
        count_events(project.folder, point, "shutil.rmtree")
        project.vendor(*options)

    return ended(start(work)) == -signal.SIGKILL


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_no_kill_loses_an_edit(project: Project, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """Whenever runs are killed, each edit is in the copy, and the next commands end as they should."""
    monkeypatch.setattr(staging, "exchange", WAYS[way])
    monkeypatch.setattr(vendor_patch, "versions", generated)  # as if all were committed
    dice = random.Random(f"{way} {KILLS}")  # noqa: S311  # no secrets
    words, edits, deaths = ["What it says.", "Its words.", "Its text."], 0, 0
    for _ in range(KILLS):
        for _ in range(dice.choice((1, 1, 2, 3))):
            old = next(
                w for w in words if w in (project.folder / "openapi.yaml").read_text("utf-8")
            )
            project.change(old, dice.choice(words))
            if dice.random() < 0.6 and (project.package / MODEL).exists():
                edits += 1
                path = dice.choice((MODEL, "client.py"))
                with (project.package / path).open("a", encoding="utf-8") as file:
                    file.write(f"# mine {edits}\n")
                if dice.random() < 0.7:
                    assert project.vendor("--patch").exit_code == 0
            option = dice.choice(((), (), ("--patch",)))
            deaths += killed(project, dice.randint(1, 60 if option else 200), *option)
        check(project)  # finishes an exchange that has begun
        both = [(project.package / path).read_text("utf-8") for path in (MODEL, "client.py")]
        assert all("".join(both).count(f"# mine {n}\n") == 1 for n in range(1, edits + 1))
        recorded = project.vendor("--patch")
        assert recorded.exit_code == 0, recorded.stderr
        updated = project.vendor()
        assert updated.exit_code == 0, updated.stderr
        assert check(project) == 0
        assert not list((project.folder / "src").glob(".*"))
        assert {path.name for path in project.store.iterdir()} <= {
            "record.toml",
            "patches",
            "pristine",
        }
    assert deaths > KILLS / 3


def test_what_is_missing_is_said(edited: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is neither a configuration nor the copy that is meant, the message names what there is."""
    no_configuration(edited)
    monkeypatch.chdir(edited.folder)

    def said(*arguments: str) -> str:
        result = CliRunner().invoke(main, ["vendor", *arguments, "--check"])
        assert result.exit_code == 2
        return result.stderr

    assert "lib has no copy, and there is no specloom.toml here" in said("lib")
    assert f"the copies in it are {PACKAGE}" in said("src", "--package", "other")
    assert "name the folder that it is in, src" in said(f"src/{PACKAGE}")
