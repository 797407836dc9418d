"""The [docs] table: pages that are written, recorded and checked as the package is."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result
from small_project import rewrite, small_project

from specloom.cli import main
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.output.record import read

Specloom: TypeAlias = Callable[..., Result]
ROOT = Path(__file__).parents[2]
PAGE = "reference/docs/models/Notes.md"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with documentation that is up to date."""
    folder = small_project(tmp_path_factory.mktemp("made") / "project")
    rewrite("specloom.toml", "[[variant]]", "[docs]\n\n[[variant]]")(folder)
    arguments = ["generate", "--config", str(folder / "specloom.toml")]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    (folder / "stdout.txt").write_text(result.stdout, "utf-8")
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """Return a copy of that project."""
    return Path(shutil.copytree(made, tmp_path / "project"))


def left_over(project: Path) -> None:
    """Leave a page of an older SDK, which the manifest has."""
    page = project / "reference" / "docs" / "old.md"
    page.write_bytes(b"# Old\n")
    path = project / "reference" / "MANIFEST.json"
    manifest = json.loads(path.read_text("utf-8"))
    manifest["files"]["docs/old.md"] = hashlib.sha256(b"# Old\n").hexdigest()
    path.write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")


DRIFTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "edited": (rewrite(PAGE, "What it says", "What it said"), f"edited: {PAGE}"),
    "missing": (lambda project: (project / PAGE).unlink(), f"missing: {PAGE}"),
    "left-over": (left_over, "left over: reference/docs/old.md"),
    "outdated": (rewrite("openapi.yaml", "What it says", "What it has"), f"outdated: {PAGE}"),
    "nothing": (lambda project: shutil.rmtree(project / "reference"), "missing: reference\n"),
}


def test_generate_writes_the_pages_too(made: Path) -> None:
    """Pages are written, the summary says how many, and the lock has the digest of their manifest."""
    manifest = (made / "reference" / "MANIFEST.json").read_bytes()
    files = len(json.loads(manifest)["files"]) + 1
    said = (made / "stdout.txt").read_text("utf-8")
    assert f"/reference: {files} files, {files} touched" in said
    lock = (made / "specloom.lock").read_text("utf-8")
    assert f'[docs]\nsha256 = "{hashlib.sha256(manifest).hexdigest()}"\n' in lock
    assert read(lock).text() == lock


def test_check_of_what_is_current_is_hashing(project: Path, specloom: Specloom) -> None:
    """Neither the pages nor the site that another program built there make a check generate."""
    (project / "reference" / "site").mkdir()
    (project / "reference" / "site" / "index.html").write_text("<h1>sdk</h1>", "utf-8")
    result = specloom(project, "check")
    assert (result.exit_code, "nothing changed since" in result.stdout) == (0, True)


@pytest.mark.parametrize("name", DRIFTS)
def test_check_names_the_pages(name: str, project: Path, specloom: Specloom) -> None:
    """A page that is not what it should be is stale as a file of the package is, and told apart."""
    drift, said = DRIFTS[name]
    drift(project)
    result = specloom(project, "check")
    assert (result.exit_code, said in result.stdout) == (1, True), result.output


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_programs_read_which_pages_differ(form: str, project: Path, specloom: Specloom) -> None:
    """Every form has the path of the page from the working directory, and what is wrong with it."""
    DRIFTS["outdated"][0](project)
    result = specloom(project, "check", "--format", form)
    assert result.exit_code == 1
    assert PAGE in result.stdout
    said = '"state": "outdated"' if form == "json" else "the inputs give another page now"
    assert said in result.stdout


@pytest.mark.parametrize("command", ["generate", "docs"])
def test_edits_are_lost_on_demand_only(command: str, project: Path, specloom: Specloom) -> None:
    """A page that was changed by hand stops `generate` and `docs` before anything is written."""
    DRIFTS["edited"][0](project)
    rewrite("openapi.yaml", "[open, done]", "[open, done, late]")(project)
    model = (project / "generated" / "sdk" / "models" / "notes.py").read_text("utf-8")
    result = specloom(project, command)
    assert f"error[SL503]: {PAGE} was changed by hand" in result.stderr
    assert result.stderr.startswith(f"{PAGE}: ")
    assert (project / "generated" / "sdk" / "models" / "notes.py").read_text("utf-8") == model
    assert specloom(project, command, "--discard-edits").exit_code == 0
    assert "What it says" in (project / PAGE).read_text("utf-8")


def test_pages_of_calls_have_lines(made: Path) -> None:
    """A call is declared in a line of its spec, as diagnostics name it; pages of types have no lines."""
    docs = made / "reference" / "docs"
    page = (docs / "calls" / "notes" / "list.md").read_text("utf-8")
    assert "- Notes: `openapi.yaml:5:5` `/paths/~1notes/get` `listNotes`\n" in page
    found = [path for path in docs.rglob("*.md") if "openapi.yaml:" in path.read_text("utf-8")]
    assert found == [docs / "calls" / "notes" / "list.md"]


def test_a_line_more_changes_pages_of_calls_only(project: Path, specloom: Specloom) -> None:
    """What is inserted above an operation is in a line of its page, and in nothing else."""
    before = _texts(project)
    rewrite("openapi.yaml", "paths:\n", "# All of it.\npaths:\n")(project)
    assert specloom(project, "generate").exit_code == 0
    after = _texts(project)
    changed = {path for path in before if before[path] != after[path]}
    page = "docs/calls/notes/list.md"
    assert changed == {page, "MANIFEST.json"}
    assert after[page] == before[page].replace("openapi.yaml:5:5", "openapi.yaml:6:5")


def _texts(project: Path) -> dict[str, str]:
    folder = project / "reference"
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def test_files_of_others_are_never_lost(project: Path, specloom: Specloom) -> None:
    """A page that Specloom did not write is refused, with --discard-edits too."""
    (project / "reference" / "docs" / "mine.md").write_text("# Mine\n", "utf-8")
    result = specloom(project, "generate", "--discard-edits")
    assert "error[SL531]: reference/docs/mine.md was not written" in result.stderr
    assert specloom(project, "check").exit_code == 1


def test_docs_writes_where_the_table_says(project: Path, specloom: Specloom) -> None:
    """`specloom docs` in another folder finds the one of the configuration, and what is there."""
    below = project / "below"
    below.mkdir()
    result = specloom(below, "docs", "--config", "../specloom.toml")
    assert (result.exit_code, "0 touched" in result.stdout) == (0, True)
    assert not list(below.iterdir())


def test_without_the_table_nothing_is_written(tmp_path: Path, specloom: Specloom) -> None:
    """Neither pages nor a line of the lock come without the table."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "generate").exit_code == 0
    assert not (folder / "reference").exists()
    assert "[docs]" not in (folder / "specloom.lock").read_text("utf-8")


def test_a_copy_elsewhere_has_no_pages(project: Path, specloom: Specloom) -> None:
    """What `--output` writes and looks at is the package alone."""
    assert specloom(project, "generate", "--output", "copy").exit_code == 0
    assert [path.name for path in (project / "copy").iterdir()] == ["sdk"]
    shutil.rmtree(project / "reference")
    assert specloom(project, "check", "--output", "copy").exit_code == 0
    assert not (project / "reference").exists()


def test_one_folder_has_one_documentation(project: Path, specloom: Specloom) -> None:
    """Another configuration that writes its pages into the same folder is refused."""
    text = (project / "specloom.toml").read_text("utf-8").replace('"sdk"', '"other"')
    (project / "other.toml").write_text(text, "utf-8")
    result = specloom(project, "generate", "--config", "other.toml")
    assert "error[SL570]: specloom.toml writes its documentation" in result.stderr
    assert not (project / "generated" / "other").exists()


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('[docs]\noutput = "generated/sdk/docs"', "inside of the package"),
        ('[docs]\noutput = "generated"', "around the package"),
        ('[docs]\noutput = "."', "around the configuration"),
        ('[docs]\noutput = "x/../.."', "around the configuration"),
        ('[docs]\noutput = ".reference"', "would be hidden"),
        ('[docs]\noutput = ""', "output is empty"),
        ('[docs]\nfolder = "reference"', "unknown key 'folder'"),
    ],
)
def test_a_wrong_folder_is_refused(table: str, said: str, tmp_path: Path) -> None:
    """The folder has nothing but documentation, and what is wrong with it is said where it stands."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", "[[variant]]", f"{table}\n\n[[variant]]")(folder)
    report = Report()
    assert load(folder / "specloom.toml", report) is None
    (error,) = report.errors
    assert said in error.message
    assert error.position is not None
    assert error.position.line == 5


def test_a_table_is_needed(tmp_path: Path) -> None:
    """A text where the table has to be is refused."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", "[sdk]", 'docs = "reference"\n[sdk]')(folder)
    report = Report()
    assert load(folder / "specloom.toml", report) is None
    assert [one.message for one in report.errors] == ["docs must be a table"]


@pytest.mark.parametrize(("seed", "where"), [("0", "."), ("1", "elsewhere")])
def test_neither_seed_nor_folder_matters(seed: str, where: str, made: Path, tmp_path: Path) -> None:
    """Another hash seed and another working directory give the same pages and the same lock."""
    folder = small_project(tmp_path / "project")
    shutil.copy(made / "specloom.toml", folder)
    (tmp_path / where).mkdir(exist_ok=True)
    config = os.path.relpath(folder / "specloom.toml", tmp_path / where)
    path = os.pathsep.join([str(ROOT / "generator"), os.environ.get("PYTHONPATH", "")])
    subprocess.run(
        [sys.executable, "-m", "specloom", "generate", "--config", config],
        cwd=tmp_path / where,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
        check=True,
        capture_output=True,
    )
    for part in ("reference", "generated"):
        assert _bytes(folder / part) == _bytes(made / part)
    assert (folder / "specloom.lock").read_bytes() == (made / "specloom.lock").read_bytes()


def _bytes(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
