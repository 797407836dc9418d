"""A project downstream, in processes of its own, as CI has it: two SDKs, an edit, an update."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from small_project import CONFIG, OVERLAY, SPEC, rewrite

SPECLOOM = Path(sys.executable).with_name("specloom")
#: What a service receives of two SDKs that are vendored in one package, and what they share.
PROGRAM = """
import sys

import httpx2

from acme._vendor import memos, notes

answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"text": request.url.host, "mine": "x"}))
with notes.Notes(http_client=httpx2.Client(transport=answer)) as one:
    found = one.notes.list()
with memos.Memos(http_client=httpx2.Client(transport=answer)) as other:
    assert other.memos.list().text == "memos.example"
assert (found.text, found.mine) == ("notes.example", "x")
assert type(found) is notes.models.Notes
print("fine")
"""
VERSIONS = """
import sys

import httpx2

import acme._vendor.notes_v1 as v1
import acme._vendor.notes_v2 as v2


def answer(request):
    if "broken" in request.url.query.decode():
        return httpx2.Response(404, json={"text": "no"})
    return httpx2.Response(200, json={"state": "open", "text": str(request.url)})


def client(module, **given):
    return module.Notes(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), **given)


with client(v1) as one, client(v2, base_url="https://other.example") as two:
    first, second = one.notes.list(limit=1), two.notes.list(limit=1, author="me")
    assert first.text == "https://notes.example/notes?limit=1", first.text
    assert second.text == "https://other.example/notes?author=me&limit=1", second.text
    assert type(first) is v1.models.Notes and type(second) is v2.models.Notes
    assert not isinstance(first, v2.models.Notes) and not isinstance(second, v1.models.Notes)
    try:
        one.notes.list(author="me")
    except TypeError as error:
        assert "author" in str(error)
    else:
        raise SystemExit("v1 has no such argument")
    try:
        two.notes.list(author="broken")
    except v1.APIError:
        raise SystemExit("an error of v2 is none of v1")
    except v2.NotFoundError as error:
        assert type(error).__module__.startswith("acme._vendor.notes_v2.")

# What two versions have in common is what is not theirs: no module, and no value that can change.
parts = {
    version: {
        name.removeprefix(f"acme._vendor.{version}"): module
        for name, module in sys.modules.items()
        if name.startswith(f"acme._vendor.{version}.")
    }
    for version in ("notes_v1", "notes_v2")
}
both = parts["notes_v1"].keys() & parts["notes_v2"].keys()
assert len(both) > 20, both
changeable = (dict, list, set, bytearray)
for name in both:
    mine, theirs = (vars(parts[version][name]) for version in parts)
    for key in mine.keys() & theirs.keys():
        shared = mine[key] is theirs[key]
        own = getattr(mine[key], "__module__", "") or ""
        assert not (shared and key != "__builtins__" and isinstance(mine[key], changeable)), (name, key)
        assert not (shared and str(own).startswith("acme")), (name, key)
assert not [name for name in sys.modules if name.split(".")[0] in ("sdk", "_runtime", "notes_v1", "notes_v2")]
print("fine")
"""


def run(folder: Path, *command: str, code: int = 0) -> str:
    """Run a command as a job of CI does; what it printed."""
    environment = {**os.environ, "CI": "true", "NO_COLOR": "1", "PYTHONPATH": "src"}
    result = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == code, f"{command}: {result.stdout}{result.stderr}"
    return result.stdout + result.stderr


def specloom(folder: Path, *arguments: str, code: int = 0) -> str:
    """Run Specloom."""
    return run(folder, str(SPECLOOM), *arguments, code=code)


@pytest.fixture
def downstream(tmp_path: Path) -> Path:
    """Return a project with two APIs, each with its configuration, and a package for their SDKs."""
    for name, title in (("notes", "Notes"), ("memos", "Memos")):
        folder = tmp_path / "apis" / name
        folder.mkdir(parents=True)
        for file, text in (
            ("openapi.yaml", SPEC),
            ("overlay.yaml", OVERLAY),
            ("specloom.toml", CONFIG),
        ):
            own = text.replace("Notes", title).replace("notes", name).replace('"sdk"', f'"{name}"')
            (folder / file).write_text(own, "utf-8")
    vendor = tmp_path / "src" / "acme" / "_vendor"
    vendor.mkdir(parents=True)
    for package in (vendor, vendor.parent):
        (package / "__init__.py").touch()
    return tmp_path


def test_a_project_downstream_keeps_its_edit(downstream: Path) -> None:
    """It vendors two SDKs, edits one, updates it, keeps the edit, and its checks pass in CI."""
    place = "src/acme/_vendor"
    for name in ("notes", "memos"):
        specloom(downstream, "vendor", place, "--config", f"apis/{name}/specloom.toml")
    model = f"{place}/notes/models/notes.py"
    field = "    text: str | None = None\n"
    rewrite(model, field, f"{field}    mine: str | None = None\n")(downstream)
    out = specloom(downstream, "vendor", place, "--package", "notes", "--check", code=1)
    assert "edited: notes/models/notes.py" in out
    specloom(downstream, "vendor", place, "--package", "notes", "--patch")
    rewrite("apis/notes/openapi.yaml", "[open, done]", "[open, done, late]")(downstream)
    out = specloom(downstream, "vendor", place, "--package", "notes", "--check", code=1)
    assert "`Notes.state` may be `late`" in out
    assert "your edit, merged" in specloom(downstream, "vendor", place, "--package", "notes")
    text = (downstream / model).read_text("utf-8")
    assert "mine: str" in text
    assert '"late"' in text
    for name, said in (("notes", ", 1 edited as recorded"), ("memos", "")):
        out = specloom(downstream, "vendor", place, "--package", name, "--check")
        assert re.fullmatch(rf"up to date: \d\d files{said}\n", out)
        out = specloom(
            downstream, "vendor", place, "--package", name, "--check", "--format", "github"
        )
        assert out == ""
    assert run(downstream, sys.executable, "-c", PROGRAM) == "fine\n"
    shutil.rmtree(downstream / "apis")  # as in a repository that has the copies only
    out = specloom(downstream, "vendor", place, "--package", "notes", "--check")
    assert " files, 1 edited as recorded\n" in out
    assert "whether the copy is current was not proven" in out


def test_two_versions_of_one_sdk_share_nothing(downstream: Path) -> None:
    """Both work in one process, with classes, errors and state of their own."""
    place = "src/acme/_vendor"
    given = ("vendor", place, "--config", "apis/notes/specloom.toml")
    specloom(downstream, *given, "--package", "notes_v1")
    rewrite(
        "apis/notes/overlay.yaml",
        "parameters: [",
        "parameters: [{name: author, in: query, schema: {type: string}}, ",
    )(downstream)
    specloom(downstream, *given, "--package", "notes_v2")
    assert run(downstream, sys.executable, "-c", VERSIONS) == "fine\n"
