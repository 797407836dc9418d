"""What `specloom changelog` writes, and what it leaves as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from small_project import commit, rewrite, small_project

from specloom.changelog.document import NEW, Heading, with_entries
from specloom.changelog.entries import Entry, entries, folded
from specloom.commands import changelog
from specloom.diff.changes import Change, Level, Place
from specloom.surface.notes import Notes

Specloom: TypeAlias = Callable[..., Result]


def entry(group: str, names: tuple[str, ...], says: str, what: tuple[str, ...] = ()) -> Entry:
    """A sentence; of what is removed it breaks code."""
    return Entry(group, group == "Removed", names, says, what)


TAKES = entry("Added", ("`notes.list`",), "takes `{what}`", ("most",))
GONE = entry("Removed", ("`files.list`",), "is gone (GET /files)")
UNRELEASED, RELEASE = Heading(), Heading("1.1.0", "2026-11-22")
OLD = """# Changelog

## Unreleased

### Added

* Something by hand,
  in two lines.

## 1.0.0 - 2026-01-01

### Added

* Everything.
"""


def note(rule: str, place: str, **told: str) -> Change:
    """A change of the surface."""
    notes = Notes()
    notes.note(rule, Place(place), **told)
    return notes.changes[0]


def test_a_new_changelog_has_what_breaks_first() -> None:
    """A file that is not there begins with its title, and the headings with what breaks code."""
    assert with_entries("", [TAKES, GONE], UNRELEASED) == NEW + (
        "\n## [Unreleased]\n\n### Removed\n\n- **Breaking:** `files.list` is gone (GET /files)\n"
        "\n### Added\n\n- `notes.list` takes `most`\n"
    )


def test_what_is_there_stays() -> None:
    """Sentences go below the headings that there are, in the marks of the text; nothing else changes."""
    text = with_entries(OLD, [TAKES, GONE], UNRELEASED)
    added = "* `notes.list` takes `most`\n"
    removed = "\n### Removed\n\n* **Breaking:** `files.list` is gone (GET /files)\n"
    first, rest = OLD.split("  in two lines.\n")
    assert text == f"{first}  in two lines.\n{added}{removed}{rest}"


def test_what_breaks_code_is_before_the_others() -> None:
    """Below a heading that is there, too."""
    text = OLD.replace("### Added", "### Removed", 1)
    shown = with_entries(text, [GONE], UNRELEASED)
    assert "### Removed\n\n* **Breaking:** `files.list` is gone (GET /files)\n* Something" in shown


@pytest.mark.parametrize("heading", [UNRELEASED, RELEASE])
@pytest.mark.parametrize("text", ["", OLD, OLD.replace("\n", "\r\n"), "Words\n", "# Changes"])
def test_nothing_is_said_twice(text: str, heading: Heading) -> None:
    """The second time the text is as it was, whichever ends of lines it has."""
    once = with_entries(text, [TAKES, GONE], heading)
    assert once != text
    assert with_entries(once, [TAKES, GONE], heading) == once
    assert ("\r\n" in once) == ("\r\n" in text)
    kept = [line for line in text.splitlines() if line.strip()]
    assert [line for line in once.splitlines() if line in kept] == kept


LINES = (
    *(
        "# Changes",
        "## [Unreleased]",
        "## unreleased",
        "## 1.1.0 - 2026-11-22",
        "## v1.0.0",
        "##  [1.0]",
    ),
    *(
        "### Added",
        "### added ###",
        "### Removed",
        "### Fixed",
        "#### Deep",
        "Words.",
        "",
        "  ",
        "***",
    ),
    *(
        "- `notes.list`",
        "  takes `most`",
        "* With `most`, `notes.list`",
        "+ x",
        "```",
        "~~~",
        "  ```",
        "##",
    ),
)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    st.lists(st.sampled_from(LINES), max_size=14),
    st.sampled_from([UNRELEASED, RELEASE]),
    st.sampled_from(["\n", "\r\n", ""]),
)
def test_no_text_is_lost(lines: list[str], heading: Heading, end: str) -> None:
    """Whatever a file holds, its lines stay in their order, and the second time nothing is added."""
    text = (end or "\n").join(lines) + end
    once = with_entries(text, [TAKES, GONE], heading)
    assert with_entries(once, [TAKES, GONE], heading) == once
    rest = iter(once.splitlines())
    assert all(line in rest for line in lines if line.strip())


def test_an_edited_sentence_is_known_by_its_names() -> None:
    """What somebody has said in other words is said; what it does not name is not."""
    once = with_entries(OLD, [TAKES], UNRELEASED)
    edited = once.replace("`notes.list` takes `most`", "With `most`, `notes.list`\n  stops early.")
    assert with_entries(edited, [TAKES], UNRELEASED) == edited
    other = entry("Added", TAKES.names, TAKES.says, ("least",))
    assert "* `notes.list` takes `least`\n" in with_entries(edited, [TAKES, other], UNRELEASED)


def test_a_release_begins_with_what_was_unreleased() -> None:
    """The heading of the version comes below Unreleased, so that its section has what stood there."""
    text = with_entries(OLD, [TAKES], RELEASE)
    assert "## Unreleased\n\n## 1.1.0 - 2026-11-22\n\n### Added\n\n* Something by hand" in text
    again = with_entries(text, [GONE], RELEASE)
    assert again.count("1.1.0") == 1
    assert again.index("1.1.0") < again.index("files.list") < again.index("## 1.0.0")


def test_a_heading_in_code_is_none() -> None:
    """What stands in a block of code is no section, and no sentence."""
    text = "# Changes\n\n```\n## Unreleased\n```\n\n~~~\n```\n## 1.1.0\n~~~\n"
    shown = with_entries(text, [TAKES], UNRELEASED)
    assert shown.startswith(text)
    assert shown.endswith("\n## [Unreleased]\n\n### Added\n\n- `notes.list` takes `most`\n")


def test_alike_changes_are_one_line() -> None:
    """Several things of one name are one sentence, and so is one thing of several names."""
    changes = [note("argument-added", "runs.create", what=name) for name in ("a", "b", "c")]
    changes += [note("model-added", f"models.M{number}") for number in range(10)]
    changes += [note("argument-removed", name, what="x") for name in ("a.list", "b.list")]
    changes += [note("attribute-value-added", "models.Note.state", what=name) for name in "xy"]
    assert [one.text for one in folded(entries(changes))] == [
        "**Breaking:** `a.list` and `b.list` do not take `x` any more",
        f"{', '.join(f'`models.M{number}`' for number in range(8))} and 2 more are new",
        "`Note.state` may be `x` or `y`",
        "`runs.create` takes `a`, `b` and `c`",
    ]


def test_what_is_accepted_breaks_nobody() -> None:
    """A change that somebody has accepted is said without the mark."""
    notes = Notes()
    notes.note("method-removed", Place("files.list"), "GET /files")
    (change,) = notes.changes
    given = Change(*(getattr(change, name) for name in change.__slots__[:-1]), accepted="known")
    assert [one.text for one in entries([given])] == ["`files.list` is gone (GET /files)"]


def test_what_no_type_says_is_said_of_the_service() -> None:
    """Limits and the like are in the words of the API, if they may break calls."""
    reason = ("", "at most 10", "at most 5")
    tight = Change(
        "limit-tightened", Place("POST /notes", (" body", ".text")), Level.BREAKING, *reason
    )
    loose = Change("limit-loosened", Place("POST /notes", (" body", ".text")), Level.SAFE, *reason)
    gone = Change("operation-removed", Place("GET /notes"), Level.BREAKING, "")
    (found,) = entries([tight, loose, gone])
    assert found.text.startswith("**Breaking:** `POST /notes body.text`: ")


def test_texts_of_specs_stay_code() -> None:
    """A value with the marks of Markdown or ends of lines cannot leave its own."""
    value = "a`b\n## [9.9.9]\n\x1b[31m"
    (found,) = entries([note("attribute-value-added", "models.Note.state", what=value)])
    assert found.text == "`Note.state` may be `a'b ## [9.9.9] \\x1b[31m`"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a committed project whose spec has another argument now."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'package = "sdk"', 'package = "sdk"\nversion = "0.4.1"')(folder)
    commit(folder)
    rewrite("overlay.yaml", "limit", "most")(folder)
    return folder


def test_the_changelog_is_written_beside_the_configuration(
    project: Path, specloom: Specloom
) -> None:
    """Without arguments what is not committed is compared with what is."""
    file = project / "CHANGELOG.md"
    assert specloom(project, "changelog").stdout == "CHANGELOG.md: 2 new entries in Unreleased\n"
    text = file.read_text("utf-8")
    assert text.endswith(
        "### Removed\n\n- **Breaking:** `notes.list` does not take `limit` any more\n"
        "\n### Added\n\n- `notes.list` takes `most`\n"
    )
    assert specloom(project, "changelog").stdout == "CHANGELOG.md: says all of it already\n"
    assert file.read_text("utf-8") == text
    assert not [one for one in project.iterdir() if one.name.endswith(".new")]


def test_a_release_has_the_version_that_follows(project: Path, specloom: Specloom) -> None:
    """What breaks code counts the second number of 0.4.1; the date is the one that is given."""
    shown = specloom(project, "changelog", "--release", "--date", "2026-11-22", "--print").stdout
    assert "## [0.5.0] - 2026-11-22\n" in shown
    assert not (project / "CHANGELOG.md").exists()
    rewrite("specloom.toml", '"0.4.1"', '"0.6"')(project)
    assert "## [0.6] - " in specloom(project, "changelog", "--release", "--print").stdout
    named = ("--version", "7.0.0", "--file", "NEWS.md")
    assert specloom(project, "changelog", *named).stdout == "NEWS.md: 2 new entries in 7.0.0\n"


def test_a_link_stays_a_link(project: Path, specloom: Specloom) -> None:
    """A changelog that is elsewhere is written there."""
    (project / "docs").mkdir()
    (project / "docs/changes.md").write_text(OLD, "utf-8")
    (project / "CHANGELOG.md").symlink_to("docs/changes.md")
    specloom(project, "changelog")
    assert (project / "CHANGELOG.md").is_symlink()
    assert "takes `most`" in (project / "docs/changes.md").read_text("utf-8")


def test_a_save_meanwhile_is_not_lost(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody saves between reading and writing is in the text that is written."""
    file = project / "CHANGELOG.md"
    file.write_text(OLD, "utf-8")
    saves = ["first", "second"]

    def slow(text: str, said: list[Entry], heading: Heading) -> str:
        if saves:
            file.write_text(text.replace("by hand", f"by hand, {saves.pop()}"), "utf-8")
        return with_entries(text, said, heading)

    monkeypatch.setattr(changelog, "with_entries", slow)
    assert specloom(project, "changelog").exit_code == 0
    assert "* Something by hand, first, second,\n" in file.read_text("utf-8")
    saves += ["again"] * 9
    assert (
        "again and again"
        in specloom(project, "changelog", "--file", "CHANGELOG.md", "--version", "2").stderr
    )


def test_nothing_is_written_of_nothing(project: Path, specloom: Specloom) -> None:
    """Without a change there is no section."""
    rewrite("overlay.yaml", "most", "limit")(project)
    assert specloom(project, "changelog").stdout == "nothing changed for users\n"
    assert not (project / "CHANGELOG.md").exists()


BAD = {
    "no version": (("--release",), "name it by --version, or write `version` under [sdk]"),
    "no date": (("--date", "yesterday"), "Invalid value for '--date'"),
    "no text": (("--file", "odd.md"), "odd.md is not UTF-8 at byte 1"),
    "a folder": (("--file", "."), "cannot read ."),
    "no folder": (("--file", "nowhere/NEWS.md"), "cannot write nowhere/NEWS.md"),
    "no revision": (("git:nowhere",), "git: fatal"),
    "no state": (("nowhere.yaml",), "nowhere.yaml: error[SL101]"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_told(project: Path, specloom: Specloom, case: str) -> None:
    """What is wrong is named, with the code of bad input, and nothing is written."""
    (project / "odd.md").write_bytes(b"a\xff")
    rewrite("specloom.toml", 'version = "0.4.1"\n', "")(project)
    commit(project)
    rewrite("overlay.yaml", "most", "more")(project)
    arguments, said = BAD[case]
    result = specloom(project, "changelog", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (project / "CHANGELOG.md").exists()
