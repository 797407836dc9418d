"""Writing is all or nothing: runs are killed at points of their work, and two run at once.

Fifty runs are killed; `SPECLOOM_KILLS=500 pytest tests/unit/test_writes.py` kills more.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result
from killing import WAYS, count_events, ended, start, unmovable

from specloom.cli import main
from specloom.output import exchange, staging, turn
from specloom.output.compare import compare, with_manifest
from specloom.output.record import Input
from specloom.output.write import finish_others, write
from specloom.pipeline import Run

MINIMAL = Path(__file__).parents[1] / "cases" / "sdk" / "minimal"
KILLS = int(os.environ.get("SPECLOOM_KILLS", "50"))
# What a version of the spec has in place of what the case has: files come, change and go.
VERSIONS: tuple[Mapping[str, str], ...] = (
    {},
    {"What it says.": "Its words.", "/notes/{note_id}:": "/memos/{note_id}:"},
    {"What it says.": "Its text."},
)


# How many runs are killed: where one call does it, and where the system has no such call.
DEATHS = {"one call": KILLS, "two renames": KILLS * 2 // 5, "file by file": KILLS * 2 // 5}
# How often a person edits a file after a kill.
EDITS = 0.15
# What was generated of each version, once for all tests.
MADE: dict[str, tuple[dict[str, str], dict[str, Input], dict[str, str]]] = {}


def spec(version: int) -> str:
    """The spec of a version."""
    text = (MINIMAL / "openapi.yaml").read_text("utf-8")
    for old, new in VERSIONS[version].items():
        assert old in text
        text = text.replace(old, new)
    return text


def tree(package: Path) -> dict[str, str]:
    """The files of a package, hidden ones aside."""
    paths = {path.relative_to(package).as_posix(): path for path in package.rglob("*")}
    return {
        f"sdk/{name}": path.read_text("utf-8")
        for name, path in paths.items()
        if path.is_file() and not name.startswith(".")
    }


@dataclass(frozen=True, slots=True)
class Project:
    """A project whose spec has versions; what each gives is made once."""

    folder: Path

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.folder / "out"

    @property
    def package(self) -> Path:
        """The folder of the package."""
        return self.output / "sdk"

    def choose(self, version: int) -> None:
        """Let the spec be of a version."""
        (self.folder / "openapi.yaml").write_text(spec(version), "utf-8")

    def version(self) -> int | None:
        """The version that the package is, to the byte."""
        there = tree(self.package)
        found = [v for v in range(len(VERSIONS)) if MADE[spec(v)][0] == there]
        return found[0] if found else None

    def run(self, *arguments: str) -> Result:
        """Run a command of the project."""
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    def left(self) -> list[str]:
        """What is beside the package, and beside the spec, that no run should leave."""
        return [path.name for path in (*self.output.glob(".*"), *self.folder.glob(".*"))]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project whose package is generated, with a file of another tool in it."""
    folder = tmp_path / "project"
    shutil.copytree(MINIMAL, folder, ignore=shutil.ignore_patterns("expected"))
    monkeypatch.chdir(folder)
    files = Run.files

    def once(run: Run) -> dict[str, str]:
        text = (folder / "openapi.yaml").read_text("utf-8")
        if text not in MADE:
            MADE[text] = files(run), run.inputs, run.calls
        made, run.inputs, run.calls = MADE[text]
        run.planned = None
        return made

    monkeypatch.setattr(Run, "files", once)
    found = Project(folder)
    for version in reversed(range(len(VERSIONS))):
        found.choose(version)
        assert found.run("generate").exit_code == 0
    (found.package / ".cache").mkdir()
    (found.package / ".cache" / "tool").write_text("kept\n")
    return found


def killed(project: Project, point: int) -> int:
    """Generate in another process that is killed at a point; how it ended."""

    def work() -> None:
        count_events(project.folder, point)
        project.run("generate")

    return ended(start(work))


def points(project: Project) -> int:
    """At how many points a run to the next version can be killed."""

    def work() -> None:
        seen = count_events(project.folder)
        project.run("generate")
        (project.folder.parent / "points").write_text(str(len(seen)))

    assert ended(start(work)) == 0
    return int((project.folder.parent / "points").read_text())


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_whenever_a_run_is_killed_the_package_is_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """It is the old one or the new one, edits stay edits, and the next commands end as they should."""
    monkeypatch.setattr(staging, "exchange", WAYS[way])
    dice = random.Random(f"{way} {KILLS}")  # noqa: S311  # no secrets
    project.choose(1)
    most = points(project)
    assert most > 40
    current, deaths, in_a_row = 1, 0, 0
    while deaths < DEATHS[way]:
        possible, before = {current}, deaths
        for _ in range(dice.choice((1, 2, 2, 3))):  # several in a row, with a change between them
            wanted = dice.choice([one for one in range(len(VERSIONS)) if one != project.version()])
            project.choose(wanted)
            deaths += killed(project, dice.randint(1, most)) == -signal.SIGKILL
            possible.add(wanted)
            found = project.version()
            assert found in possible or (found is None and way != "one call" and project.left())
            if dice.random() < EDITS:
                check_keeps_edits(project, dice.randint(1, most))
        in_a_row += deaths - before > 1
        if dice.random() < 0.5:
            check_finishes(project, possible)
        made = project.run("generate")
        assert made.exit_code == 0, made.stderr
        assert project.version() == wanted
        assert "nothing changed" in project.run("check").stdout
        assert project.left() == []
        assert (project.package / ".cache" / "tool").read_text() == "kept\n"
        current = wanted
    assert in_a_row > DEATHS[way] / 10


def check_finishes(project: Project, possible: set[int]) -> None:
    """`check` finds a whole package, as it was; an exchange that has begun is finished."""
    before = project.version()
    began = any(staging.is_cut_off(left) for left in staging.left_behind(project.output))
    assert began or before is not None
    assert project.run("check").exit_code in (0, 1)
    assert project.version() in (possible if began else {before})


def check_keeps_edits(project: Project, point: int) -> None:
    """An edit after a kill outlives one more, and is refused like any other until it is taken back."""
    client = project.package / "client.py"
    if project.left():
        project.run("check")
    text = client.read_text("utf-8")
    client.write_text(text + "# mine\n", "utf-8")
    killed(project, point)
    result = project.run("generate")
    assert (result.exit_code, "error[SL503]: sdk/client.py" in result.stderr) == (2, True)
    assert client.read_text("utf-8") == text + "# mine\n"
    client.write_text(text, "utf-8")


def test_what_is_saved_meanwhile_is_kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that a person saves while the package is replaced is there afterwards, as an edit."""
    commit = staging.commit
    names = ("models/note.py", "client.py", "mine.py")

    def save_first(place: Path, package: str, known: Mapping[str, list[str]]) -> None:
        for name in names:
            (project.package / "draft").write_text("# mine\n")
            (project.package / "draft").replace(project.package / name)
        commit(place, package, known)

    monkeypatch.setattr(staging, "commit", save_first)
    project.choose(1)
    result = project.run("generate")
    assert result.exit_code == 2
    for name in names:
        assert f"sdk/{name} was changed by hand while it was generated" in result.stderr
        assert (project.package / name).read_text() == "# mine\n"
    assert project.run("generate").exit_code == 2
    assert project.left() == []


def test_a_failing_exchange_leaves_the_old_package(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the system refuses, nothing has changed, and nothing is left behind."""

    def refuse(_: Path, other: Path) -> bool:
        raise OSError(errno.EIO, "Input/output error", str(other))

    monkeypatch.setattr(staging, "exchange", refuse)
    project.choose(1)
    result = project.run("generate")
    assert (result.exit_code, "error[SL504]" in result.stderr) == (2, True)
    assert (project.version(), project.left()) == (0, [])


def test_an_edit_in_a_package_between_two_states_is_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where files are replaced one by one, a file that a person saves is not among them."""
    monkeypatch.setattr(staging, "exchange", unmovable)
    copy = staging._copy_files

    def save_first(tree: Path, place: Path, known: Mapping[str, list[str]]) -> list[str]:
        (place / "models" / "note.py").write_text("# mine\n")
        return copy(tree, place, known)

    monkeypatch.setattr(staging, "_copy_files", save_first)
    project.choose(1)
    result = project.run("generate")
    assert result.exit_code == 2
    assert "sdk/models/note.py was changed by hand while it was generated" in result.stderr
    assert (project.package / "models" / "note.py").read_text() == "# mine\n"
    assert project.left() == []


@pytest.mark.parametrize("code", [errno.ENOSYS, errno.EINVAL, errno.EPERM])
def test_a_system_that_cannot_exchange_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """A kernel, a file system or a sandbox without the call is no error."""

    def fail(*_: object) -> int:
        ctypes.set_errno(code)
        return -1

    monkeypatch.setattr(exchange, "_call", lambda _: fail)
    assert not exchange.exchange(tmp_path / "a", tmp_path / "b")


def test_the_call_of_each_system_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Linux is asked by the name of its call or by its number, macOS by its own name, others never."""
    asked: list[tuple[object, ...]] = []

    def note(*arguments: object) -> int:
        asked.append(arguments)
        return 0

    for library in ({"renameat2": note}, {"syscall": note}, {"renamex_np": note}):
        monkeypatch.setattr(
            ctypes, "CDLL", lambda *_, found=library, **__: SimpleNamespace(**found)
        )
        monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="x86_64"))
        monkeypatch.setattr(sys, "platform", "darwin" if "renamex_np" in library else "linux")
        assert exchange.exchange(tmp_path / "a", tmp_path / "b")
    a, b = (os.fsencode(tmp_path / name) for name in "ab")
    assert asked == [(-100, a, -100, b, 2), (316, -100, a, -100, b, 2), (a, b, 2)]
    monkeypatch.setattr(sys, "platform", "win32")
    assert not exchange.exchange(tmp_path / "a", tmp_path / "b")


def test_links_in_the_package_are_not_followed(tmp_path: Path) -> None:
    """A link beside the generated files stays a link, and what it leads to is not touched."""
    old, new = (with_manifest("sdk", {"sdk/a.py": f"A = {n}\n"}) for n in (1, 2))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.py").write_text("B = 1\n")
    write(tmp_path, "sdk", old, compare(tmp_path, "sdk", old))
    (tmp_path / "sdk" / ".tools").symlink_to(outside)
    write(tmp_path, "sdk", new, compare(tmp_path, "sdk", new))
    assert (tmp_path / "sdk" / ".tools").readlink() == outside
    assert [path.name for path in outside.iterdir()] == ["b.py"]


def test_a_journal_leads_nowhere_else(tmp_path: Path) -> None:
    """What somebody planted as the rest of a run moves nothing out of the package."""
    outside = tmp_path / "outside"
    outside.mkdir()
    left = tmp_path / ".specloom-7-planted_"
    (left / "new" / "sub").mkdir(parents=True)
    (left / "new" / "sub" / "x.py").write_text("X = 1\n")
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / "sub").symlink_to(outside)
    (left / "journal.json").write_text('{"package": "sdk", "known": {}}')
    finish_others(tmp_path)
    assert not list(outside.iterdir())
    assert not left.exists()


@pytest.mark.parametrize(
    ("name", "there"), [("my-reference", ["my-reference"]), ("..", []), ("a/b", [])]
)
def test_a_run_that_was_killed_is_finished_for_any_name(
    name: str, there: list[str], tmp_path: Path
) -> None:
    """A folder of pages need not be called like a package, and is beside what is left of the run."""
    folder = tmp_path / "project"
    left = folder / ".specloom-7-killed__"
    for half in ("new", "old"):
        (left / half).mkdir(parents=True)
        (left / half / "a.md").write_text(half)
    (left / "journal.json").write_text(json.dumps({"package": name, "known": {}}))
    finish_others(folder)
    assert [path.name for path in folder.iterdir()] == there
    assert not there or (folder / name / "a.md").read_text() == "new"


def test_caches_go_with_their_modules(tmp_path: Path) -> None:
    """What Python compiled of modules that are gone is gone; that of others stays."""
    old = with_manifest("sdk", {"sdk/a.py": "A = 1\n", "sdk/sub/b.py": "B = 2\n"})
    new = with_manifest("sdk", {"sdk/a.py": "A = 1\n"})
    write(tmp_path, "sdk", old, compare(tmp_path, "sdk", old))
    for folder in (tmp_path / "sdk", tmp_path / "sdk" / "sub"):
        (folder / "__pycache__").mkdir()
        (folder / "__pycache__" / "x.pyc").write_bytes(b"x")
    write(tmp_path, "sdk", new, compare(tmp_path, "sdk", new))
    assert (tmp_path / "sdk" / "__pycache__" / "x.pyc").is_file()
    assert not (tmp_path / "sdk" / "sub").exists()


def test_two_runs_at_once_do_not_mix(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second one waits, says for whom, and both end well."""
    build, wait = staging.build, turn._Patience.wait
    waiting, end = project.folder.parent / "waiting", time.monotonic() + 20

    def slowly(new: Path, old: Path, texts: Mapping[str, str], dropped: Iterable[str]) -> None:
        while not waiting.exists() and time.monotonic() < end:
            time.sleep(0.01)
        build(new, old, texts, dropped)

    def wait_and_show(patience: turn._Patience) -> None:
        wait(patience)
        waiting.touch()

    monkeypatch.setattr(staging, "build", slowly)
    monkeypatch.setattr(turn._Patience, "wait", wait_and_show)
    project.choose(1)
    first = start(lambda: project.run("generate"))
    while not (project.output / turn.NAME).exists():
        time.sleep(0.01)
    result = project.run("generate")
    assert ended(first) == 0
    assert f"waiting for another run of Specloom (process {first} on " in result.stderr
    assert (result.exit_code, "0 touched" in result.stdout) == (0, True)
    assert (project.version(), project.left()) == (1, [])


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_run_does_not_wait_for_ever(
    project: Project, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """After a while it ends with an error that names the other run."""
    monkeypatch.setattr(turn, "PATIENCE", 0.1)
    project.choose(1)
    with turn.alone(project.output, print):
        result = project.run(command)
    assert result.exit_code == 2
    expected = f"error[SL533]: another run of Specloom is at work here: process {os.getpid()} on "
    assert expected in result.stderr
    assert project.version() == 0


def test_a_file_of_a_dead_run_holds_nobody(project: Project) -> None:
    """The lock ends with its process: what is left of its file is taken over and removed."""
    (project.output / turn.NAME).write_text("process 1 on elsewhere\n")
    project.choose(1)
    assert project.run("check").exit_code == 1
    assert project.run("generate").exit_code == 0
    assert project.left() == []


def test_a_folder_that_cannot_be_written_needs_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no file can be made there is nothing to guard."""

    def refuse(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with turn.alone(tmp_path, print):
        pass


def test_a_lock_that_lags_is_repaired(project: Project) -> None:
    """Killed after the exchange, a run leaves the new package beside an older lock."""
    path = project.folder / "specloom.lock"
    before = path.read_bytes()
    project.choose(1)
    assert project.run("generate").exit_code == 0
    after = path.read_bytes()
    path.write_bytes(before)
    (project.folder / ".specloom.lock.new").write_text("half")
    result = project.run("check")
    assert result.exit_code == 0
    assert result.stderr == "the lock is older: openapi.yaml changed\n"
    assert "0 touched" in project.run("generate").stdout
    assert path.read_bytes() == after
    assert project.left() == []


CONFLICT = "<<<<<<< ours\n{}=======\nTHEIRS = 1\n>>>>>>> theirs\n"


def test_a_conflict_in_the_package_is_named(project: Project) -> None:
    """A merge that left its marks is no edit: `check` names it, `generate` resolves it."""
    client = project.package / "client.py"
    text = client.read_text("utf-8")
    client.write_text(CONFLICT.format(text), "utf-8")
    result = project.run("check")
    assert result.exit_code == 1
    assert "in conflict: sdk/client.py\n" in result.stdout
    expected = "stale: a merge left conflicts, `specloom generate` resolves them\n"
    assert result.stderr.endswith(expected)
    assert "resolved: sdk/client.py\n" in project.run("generate").stdout
    assert client.read_text("utf-8") == text


def test_what_git_has_merged_is_no_edit(project: Project) -> None:
    """A file that both sides changed, without a conflict in it, is of neither: `generate` resolves it."""
    model, manifest = (project.package / name for name in ("models/note.py", "MANIFEST.json"))
    text, line = model.read_text("utf-8"), '    "models/note.py": "{}",\n'
    written = manifest.read_text("utf-8")
    own = line.format(hashlib.sha256(text.encode()).hexdigest())
    sides = f"<<<<<<< HEAD\n{line.format('0' * 64)}=======\n{line.format('1' * 64)}>>>>>>> other\n"
    assert own in written
    manifest.write_text(written.replace(own, sides), "utf-8")
    model.write_text(text + "# of both\n", "utf-8")
    client = project.package / "client.py"
    client.write_text(client.read_text("utf-8") + "# mine\n", "utf-8")
    shown = project.run("check").stdout
    for state in ("edited: sdk/client.py", "in conflict: sdk/models/note.py"):
        assert f"{state}\n" in shown
    result = project.run("generate")
    assert result.exit_code == 2
    assert result.stderr.count("error[") == 1
    client.write_text(client.read_text("utf-8").removesuffix("# mine\n"), "utf-8")
    assert "resolved: sdk/models/note.py\n" in project.run("generate").stdout
    assert (model.read_text("utf-8"), manifest.read_text("utf-8")) == (text, written)


def test_a_conflict_in_the_lock_is_named(project: Project) -> None:
    """`check` says what it is and what resolves it."""
    path = project.folder / "specloom.lock"
    text = path.read_text("utf-8")
    path.write_text(CONFLICT.format(text), "utf-8")
    result = project.run("check")
    assert result.exit_code == 1
    expected = "stale: specloom.lock has conflicts of a merge, run `specloom generate`\n"
    assert result.stderr == expected
    assert project.run("generate").exit_code == 0
    assert path.read_text("utf-8") == text


def test_what_is_in_the_way_is_kept(project: Project) -> None:
    """A file where the package goes, and a folder where a file goes, are somebody's: nothing is written."""
    client = project.package / "client.py"
    client.unlink()
    client.mkdir()
    result = project.run("generate", "--discard-edits")
    assert result.exit_code == 2
    assert "error[SL531]: sdk/client.py was not written by Specloom" in result.stderr
    shutil.rmtree(project.package)
    project.package.write_text("mine\n")
    result = project.run("generate", "--discard-edits")
    assert result.exit_code == 2
    assert "error[SL531]: sdk was not written by Specloom" in result.stderr
    assert project.package.read_text() == "mine\n"
    assert project.left() == []


@pytest.mark.parametrize("way", WAYS)
def test_who_may_read_a_file_stays(
    project: Project, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The modes of files and folders that are replaced are kept, and that of the lock."""
    monkeypatch.setattr(staging, "exchange", WAYS[way])
    modes = {
        project.package / "models" / "note.py": 0o755,
        project.package / "models": 0o750,
        project.folder / "specloom.lock": 0o640,
    }
    for path, mode in modes.items():
        path.chmod(mode)
    project.choose(1)
    assert project.run("generate").exit_code == 0
    assert {path: path.stat().st_mode & 0o777 for path in modes} == modes


def test_two_configurations_have_two_packages(project: Project) -> None:
    """A second configuration of a folder is refused the package of the first one, unless that is gone."""
    first, second = project.folder / "specloom.toml", project.folder / "other.toml"
    shutil.copyfile(first, second)
    result = project.run("generate", "--config", "other.toml")
    assert result.exit_code == 2
    expected = "other.toml:1:1: error[SL570]: specloom.toml generates the same package, sdk"
    assert expected in result.stderr
    second.write_text(first.read_text("utf-8").replace('"out"', '"more"'), "utf-8")
    assert project.run("generate", "--config", "other.toml").exit_code == 0
    shutil.copyfile(first, second)
    result = project.run("generate")
    assert "specloom.toml:1:1: error[SL570]: other.toml generates the same package" in result.stderr
    first.unlink()
    assert project.run("generate", "--config", "other.toml").exit_code == 0


def test_a_package_of_another_run_is_named(project: Project) -> None:
    """Where no input changed, and nobody edited a file, the package is not the one of the lock."""
    other = project.output / "other"
    project.choose(1)
    shutil.copytree(project.package, other)
    assert project.run("generate").exit_code == 0
    shutil.rmtree(project.package)
    other.rename(project.package)
    result = project.run("check")
    assert result.exit_code == 1
    expected = "because the package is another one than specloom.lock was written for\n"
    assert result.stdout.startswith(expected)


def test_a_full_disk_leaves_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where not even the name of the run can be written, its file is removed like ever."""

    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(turn.os, "write", refuse)
    with turn.alone(project.output, print):
        assert (project.output / turn.NAME).exists()
    assert project.left() == []


def test_a_name_that_no_system_has_is_an_error(project: Project) -> None:
    """A package whose name is too long for a folder is the configuration's fault."""
    path = project.folder / "specloom.toml"
    path.write_text(path.read_text("utf-8").replace('"sdk"', f'"{"s" * 300}"'), "utf-8")
    for command in ("generate", "check"):
        assert project.run(command).exit_code in (1, 2)
    assert "error[SL504]" in project.run("generate").stderr
