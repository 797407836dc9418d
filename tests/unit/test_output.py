"""The output folder: what is compared, staged and replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diagnostics import Report
from specloom.output import lock
from specloom.output.compare import compare, diff, recorded_digests, with_manifest
from specloom.output.record import Input
from specloom.output.write import finish_others, refuse, write
from specloom.untrusted import text_digest

FILES = with_manifest("sdk", {"sdk/a.py": "A = 1\n", "sdk/sub/b.py": "B = 2\n"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder that holds the package."""
    write(tmp_path, "sdk", FILES, compare(tmp_path, "sdk", FILES))
    return tmp_path


def test_what_was_written_is_clean(folder: Path) -> None:
    """Nothing differs, and nothing of the staging is left."""
    assert compare(folder, "sdk", FILES).clean
    assert sorted(path.name for path in folder.iterdir()) == ["sdk"]


def test_caches_are_nobodys_files(folder: Path) -> None:
    """What Python leaves beside modules is neither stale nor edited."""
    (folder / "sdk" / "__pycache__").mkdir()
    (folder / "sdk" / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert compare(folder, "sdk", FILES).clean


def test_only_unknown_bytes_count_as_edits(folder: Path) -> None:
    """A stale file that Specloom wrote may be replaced, any other one may not."""
    (folder / "sdk" / "a.py").write_text("A = 3\n")
    fewer = with_manifest("sdk", {"sdk/a.py": "A = 2\n"})
    found = compare(folder, "sdk", fewer)
    assert (found.left_over, found.edited) == (("sdk/sub/b.py",), ("sdk/a.py",))
    report = Report()
    refuse(found, report, discard_edits=False)
    assert [one.message for one in report.diagnostics] == ["sdk/a.py was changed by hand"]


def test_folders_that_become_empty_go(folder: Path) -> None:
    """A left-over file takes its folder with it."""
    fewer = with_manifest("sdk", {"sdk/a.py": "A = 1\n"})
    write(folder, "sdk", fewer, compare(folder, "sdk", fewer))
    assert not (folder / "sdk" / "sub").exists()
    assert compare(folder, "sdk", fewer).clean


def test_ends_of_lines_are_no_difference(folder: Path) -> None:
    """A checkout with the ends of lines of Windows is the same package, and known as such."""
    (folder / "sdk" / "a.py").write_bytes(b"A = 1\r\n")
    found = compare(folder, "sdk", FILES)
    assert (found.clean, found.line_ends) == (True, ("sdk/a.py",))


def test_the_diff_shows_both_sides(folder: Path) -> None:
    """Changed, missing and left-over files are told apart by /dev/null."""
    (folder / "sdk" / "a.py").write_text("A = 3\n")
    (folder / "sdk" / "sub" / "b.py").unlink()
    (folder / "sdk" / "c.py").write_bytes(b"C = '\xff'\n")
    lines = [line.rstrip("\n") for line in diff(folder, FILES, compare(folder, "sdk", FILES))]
    assert lines == [
        "--- sdk/a.py (on disk)",
        "+++ sdk/a.py (generated)",
        "@@ -1 +1 @@",
        "-A = 3",
        "+A = 1",
        "--- sdk/c.py (on disk)",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-C = '\N{REPLACEMENT CHARACTER}'",
        "--- /dev/null",
        "+++ sdk/sub/b.py (generated)",
        "@@ -0,0 +1 @@",
        "+B = 2",
    ]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 1}', '{"files": {"a.py": 1}}'])
def test_a_manifest_that_cannot_be_read_vouches_for_nothing(folder: Path, text: str) -> None:
    """Without a manifest every file that differs counts as edited."""
    (folder / "sdk" / "MANIFEST.json").write_text(text)
    digest = recorded_digests(folder, "sdk").get("sdk/a.py", "1")
    assert digest == "1"


def test_symbolic_links_are_not_followed_out(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A link in the package is replaced, and what it leads to stays as it is."""
    outside = tmp_path_factory.mktemp("outside") / "victim.py"
    outside.write_text("A = 3\n")
    (folder / "sdk" / "a.py").unlink()
    (folder / "sdk" / "a.py").symlink_to(outside)
    write(folder, "sdk", FILES, compare(folder, "sdk", FILES))
    assert outside.read_text() == "A = 3\n"
    assert (folder / "sdk" / "a.py").read_text() == "A = 1\n"


def test_a_lock_ends_with_any_input(folder: Path) -> None:
    """An input that is gone, a template that is new: the lock no longer holds."""
    assert lock.NAME == "specloom.lock"
    templates = folder / "templates"
    templates.mkdir()
    (templates / "a.jinja").write_text("a")
    (folder / "spec.yaml").write_text("a: 1\n")
    manifest = FILES["sdk/MANIFEST.json"]
    inputs = {"spec.yaml": folder / "spec.yaml"}

    def write_lock() -> None:
        digests = {name: Input(text_digest(path.read_bytes())) for name, path in inputs.items()}
        text = lock.compose(digests, templates, manifest, {"notes.list": "GET /notes"})
        (folder / lock.NAME).write_text(text)

    def holds() -> bool:
        return lock.unchanged(folder / lock.NAME, folder, "sdk", inputs, templates)

    assert not holds()
    write_lock()
    assert holds()
    (folder / "spec.yaml").write_bytes(b"a: 1\r\n")
    assert holds()
    (templates / "b.jinja").write_text("b")
    assert not holds()
    write_lock()
    (folder / "spec.yaml").unlink()
    assert not holds()


def test_what_killed_runs_left_is_removed(tmp_path: Path) -> None:
    """The staging folder of a process that is gone goes at the next run."""
    (tmp_path / ".specloom-999999999-leftover").mkdir()
    finish_others(tmp_path)

    assert not list(tmp_path.glob(".specloom-*"))
