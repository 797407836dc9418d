"""What `check` says of every way in which a committed SDK can be out of date.

A row of the table is a project, what happens to it, and a file in tests/drift with what `check` then
prints. SPECLOOM_UPDATE=1 rewrites the files.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from small_project import Drift, rewrite, small_project

HERE = Path(__file__).parent
Specloom: TypeAlias = Callable[..., Result]
#: Lines that say nothing new: the digests of a manifest and of a lock.
DIGESTS = re.compile(r"[0-9a-f]{64}")
#: What every new module of the runtime changes: how many files there are, and their lines.
RUNTIME = {
    re.compile(r"(?m)^@@ -\d+(,\d+)? \+\d+(,\d+)? @@$"): "@@ <lines> @@",
    re.compile(r'(?m)^     "_runtime/.*\n'): "",
    re.compile(r"(?m)^up to date: \d+ files$"): "up to date: <all> files",
}


def left_over(project: Path) -> None:
    """Leave a file of an older SDK, which its manifest has."""
    package = project / "generated" / "sdk"
    old = b"# an older model\n"
    (package / "models" / "old.py").write_bytes(old)
    manifest = json.loads((package / "MANIFEST.json").read_text("utf-8"))
    manifest["files"]["models/old.py"] = hashlib.sha256(old).hexdigest()
    (package / "MANIFEST.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")


def older_template(project: Path) -> None:
    """What other templates wrote: the manifest has the digest of another text, the lock of them."""
    package = project / "generated" / "sdk"
    model = package / "models" / "notes.py"
    text = model.read_text("utf-8")
    now, older = (hashlib.sha256(one.encode()).hexdigest() for one in (text, f"{text}\n"))
    model.write_text(f"{text}\n", "utf-8")
    rewrite("generated/sdk/MANIFEST.json", now, older)(project)
    lock = project / "specloom.lock"
    found = re.sub(r'(?m)^templates = ".*"', f'templates = "{"0" * 64}"', lock.read_text("utf-8"))
    lock.write_text(found, "utf-8")


def windows(project: Path) -> None:
    """Check everything out as on Windows."""
    for path in [*project.rglob("*.py"), *project.rglob("*.json"), project / "specloom.lock"]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


MODEL = "generated/sdk/models/notes.py"
CONFLICT = "<<<<<<< ours\n    text: str\n=======\n    text: str | None = None\n>>>>>>> theirs\n"
DRIFTS: dict[str, Drift] = {
    "spec": rewrite("openapi.yaml", "[open, done]", "[open, done, late]"),
    "overlay": rewrite("overlay.yaml", "name: limit", "name: most"),
    "template": older_template,
    "tool-version": rewrite("specloom.lock", 'version = "0.2.0"', 'version = "0.1.0"'),
    "configuration": rewrite("specloom.toml", 'client = "Notes"', 'client = "Notebook"'),
    "hand-edit": rewrite(MODEL, "What it says.", "What it said."),
    "missing": lambda project: (project / MODEL).unlink(),
    "left-over": left_over,
    "deleted-lock": lambda project: (project / "specloom.lock").unlink(),
    "damaged-lock": lambda project: (project / "specloom.lock").write_text("format = {", "utf-8"),
    "conflict": rewrite(MODEL, "    text: str | None = None\n", CONFLICT),
    "conflict-in-the-lock": rewrite(
        "specloom.lock", "[output]", "<<<<<<< ours\n=======\n>>>>>>> theirs\n[output]"
    ),
    "nothing-generated": lambda project: shutil.rmtree(project / "generated"),
    "windows-line-ends": windows,
    "bad-input": rewrite("openapi.yaml", "openapi: 3.1.0", "openapi: 9.9.9"),
}
#: Which of them a check does not call stale.
OTHERS = {"windows-line-ends": 0, "bad-input": 2, "tool-version": 0}


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a project whose SDK is up to date."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "generate").exit_code == 0
    return folder


def holds(result: Result, name: str) -> None:
    """Check what was printed against a file, or write that file."""
    text = f"exit {result.exit_code}\n--- stdout\n{result.stdout}--- stderr\n{result.stderr}"
    text = DIGESTS.sub("<digest>", text)
    for pattern, words in RUNTIME.items():
        text = pattern.sub(words, text)
    golden = HERE / "drift" / f"{name}.txt"
    if os.environ.get("SPECLOOM_UPDATE"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("drift", DRIFTS)
def test_check_says_why(drift: str, project: Path, specloom: Specloom) -> None:
    """The reason, what it means for users, the files and their differences are told apart."""
    DRIFTS[drift](project)
    result = specloom(project, "check")
    assert result.exit_code == OTHERS.get(drift, 1)
    holds(result, drift)


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
@pytest.mark.parametrize("drift", ["spec", "bad-input"])
def test_programs_read_the_same(drift: str, form: str, project: Path, specloom: Specloom) -> None:
    """Every form has the reason, the differences, the files and the diagnostics with their places."""
    DRIFTS[drift](project)
    result = specloom(project, "check", "--format", form)
    assert result.exit_code == OTHERS.get(drift, 1)
    assert not result.stderr
    holds(result, f"{drift}.{form}")


def test_generate_makes_it_current(project: Path, specloom: Specloom) -> None:
    """After every drift but bad input and hand edits one `generate` makes `check` clean."""
    for name, drift in DRIFTS.items():
        if name in ("bad-input", "hand-edit"):
            continue
        copy = project.parent / name
        shutil.copytree(project, copy)
        drift(copy)
        assert specloom(copy, "generate").exit_code == 0, name
        assert specloom(copy, "check", "--quiet").output == "", name


def test_a_copy_elsewhere_is_compared(project: Path, specloom: Specloom) -> None:
    """`--output` looks at a copy of the SDK, which needs no lock."""
    shutil.copytree(project / "generated" / "sdk", project / "elsewhere" / "sdk")
    assert specloom(project, "check", "--output", "elsewhere").exit_code == 0
    rewrite("elsewhere/sdk/models/notes.py", "What it says.", "")(project)
    assert specloom(project, "check", "--output", "elsewhere").exit_code == 1
    assert specloom(project, "check").exit_code == 0


@pytest.mark.parametrize("drift", [name for name in DRIFTS if name != "bad-input"])
def test_who_wants_quiet_gets_quiet(drift: str, project: Path, specloom: Specloom) -> None:
    """`--quiet` says nothing but by its exit code, unless the input is bad."""
    DRIFTS[drift](project)
    result = specloom(project, "check", "--quiet")
    assert (result.exit_code, result.output) == (OTHERS.get(drift, 1), "")


def test_what_programs_read_is_all_that_is_said(project: Path, specloom: Specloom) -> None:
    """No hint for people stands beside a form that programs read."""
    windows(project)
    assert not specloom(project, "check", "--format", "json").stderr


@pytest.mark.parametrize("name", ["openapi.yaml", "specloom.toml", "openapi.json"])
def test_a_merge_in_an_input_is_named(name: str, project: Path, specloom: Specloom) -> None:
    """What nobody resolved in a spec or in the configuration is bad input, and the hint says why."""
    if name == "openapi.json":
        rewrite("specloom.toml", "openapi.yaml", name)(project)
        (project / name).write_text('{\n"openapi": "3.1.0"\n}\n', "utf-8")
    path = project / name
    first, _, rest = path.read_text("utf-8").partition("\n")
    marked = f"<<<<<<< ours\n{first}\n=======\n{first}\n>>>>>>> theirs\n"
    path.write_text(f"{marked}{rest}" if name != "openapi.json" else f"{first}\n{marked}", "utf-8")
    result = specloom(project, "check")
    assert (result.exit_code, "holds both sides of a merge" in result.stderr) == (2, True)


def test_what_a_resolved_merge_changes_is_told(project: Path, specloom: Specloom) -> None:
    """A file with both sides of a merge is compared as this branch had it."""
    sides = '["open", "done"]', '["open", "done", "late"]'
    path = project / MODEL
    text = path.read_text("utf-8")
    (line,) = (one for one in text.split("\n") if sides[0] in one)
    both = f"<<<<<<< ours\n{line}\n=======\n{line.replace(*sides)}\n>>>>>>> theirs"
    path.write_text(text.replace(line, both), "utf-8")
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(project)
    said = specloom(project, "generate").stdout
    told = said.partition("what changes for users:\n")[2].split("\n")
    assert [one for one in told if one.startswith("  ")] == ["  safe `Notes.state` may be `late`"]
