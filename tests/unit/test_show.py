"""Diagnostics on a screen: what comes first, what is counted, what is left out, and where it points."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from specloom.diagnostics import Report, Source
from specloom.parts import causes, part_of
from specloom.show import show
from specloom.styled import printed

Specloom = Callable[..., Result]
CONFIG = """[sdk]
package = "sdk"
output = "out"

[[variant]]
name = "notes"
client = "Notes"
spec = "openapi.yaml"
"""
SPEC = """openapi: 3.1.0
info: {title: Notes, version: "1"}
servers: [{url: "https://notes.example"}]
paths:
  /notes:
    get:
      responses: {"204": {description: Done.}}
%s
"""


def place(*steps: str) -> Source:
    """A place in a spec."""
    return Source("a.yaml").at(*steps)


def shown(report: Report, *, everything: bool = False) -> str:
    """A report as it is printed, without the spec."""
    return printed(show(report.diagnostics, lambda _: "", everything=everything))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with a configuration and a spec with many warnings."""
    unknown = "\n".join(f"      wrong{n}: {n}" for n in range(30))
    (tmp_path / "specloom.toml").write_text(CONFIG)
    (tmp_path / "openapi.yaml").write_text(SPEC % unknown)
    return tmp_path


def test_errors_come_first() -> None:
    """What stops a run is not below what does not."""
    report = Report()
    report.note("SL1", "a note", place())
    report.warning("SL2", "a warning", place())
    report.error("SL3", "an error", place())
    assert [line.split(": ")[1] for line in shown(report).splitlines() if line] == [
        "error[SL3]",
        "warning[SL2]",
        "note[SL1]",
    ]


def test_warnings_of_one_code_are_one_paragraph() -> None:
    """They have a line each for three places, one hint, and their number; all with `--verbose`."""
    report = Report()
    for number in range(7):
        report.warning("SL1", f"thing {number}", place(str(number)), "Do something.")
    assert shown(report) == (
        "a.yaml: warning[SL1]: thing 0\n"
        "a.yaml: warning[SL1]: thing 1\n"
        "a.yaml: warning[SL1]: thing 2\n"
        "  hint: Do something.\n"
        "  7 of SL1 in all: --verbose shows each\n"
    )
    assert shown(report, everything=True).count("hint: Do something.") == 7


def test_hints_that_differ_are_shown_each() -> None:
    """A paragraph has the hint of each of its lines."""
    report = Report()
    for word in ("one", "two"):
        report.warning("SL1", word, place(word), f"Do {word}.")
    assert shown(report) == (
        "a.yaml: warning[SL1]: one\n  hint: Do one.\na.yaml: warning[SL1]: two\n  hint: Do two.\n"
    )


def test_many_errors_are_counted() -> None:
    """Ten of a code are shown, with all that is to be said about them, and the others counted."""
    report = Report()
    for number in range(5000):
        report.error("SL1", f"thing {number}", place(str(number)), "Do something.")
    text = shown(report)
    assert text.count("error[SL1]") == text.count("hint:") == 10
    assert text.endswith("  5000 of SL1 in all: --verbose shows each\n")


def test_long_messages_are_cut() -> None:
    """A name of a megabyte does not fill the screen."""
    report = Report()
    report.error("SL1", "x" * 1_000_000, place())
    assert len(shown(report)) < 500


@pytest.mark.parametrize(
    ("steps", "part"),
    [
        (("paths", "/notes", "get", "responses"), "GET /notes"),
        (("paths", "/notes", "parameters", "0"), "/notes"),
        (("components", "schemas", "Note", "type"), "schema Note"),
        (("components", "requestBodies", "Note"), "request body Note"),
        (("definitions", "Note"), "schema Note"),
        (("components",), ""),
        (("info", "title"), ""),
        ((), ""),
    ],
)
def test_a_place_is_in_a_part(steps: tuple[str, ...], part: str) -> None:
    """A place is spoken of as the operation, the path or the component that it is in."""
    assert part_of(place(*steps)) == part


def test_messages_name_the_part_once() -> None:
    """A message that has the name already gets no second one."""
    report = Report()
    report.error("SL1", "no type", place("components", "schemas", "Note"))
    report.error("SL2", "no type of 'Note'", place("components", "schemas", "Note"))
    assert [line.partition("]: ")[2] for line in shown(report).splitlines() if line] == [
        "no type, in schema Note",
        "no type of 'Note'",
    ]


def test_consequences_of_an_error_are_left_out() -> None:
    """Warnings at the place of an error, around and below it, follow from it; others do not."""
    report = Report()
    report.error("SL1", "unresolved", place("a", "b", "$ref"))
    for steps in (("a", "b"), ("a", "b", "$ref"), ("a", "b", "$ref", "c"), ("a",), ("a", "c"), ()):
        report.warning("SL2", "odd", place(*steps))
    report.warning("SL3", "elsewhere", Source("b.yaml").at("a", "b"))
    kept = [found.source.pointer for found in causes(report.diagnostics)]
    assert kept == ["/a/b/$ref", "/a", "/a/c", "", "/a/b"]


def test_places_without_a_pointer_hide_nothing() -> None:
    """An error about a whole file, or a line of the configuration, has no consequences."""
    report = Report()
    report.error("SL1", "whole", place())
    report.warning("SL2", "odd", place("a"))
    assert len(causes(report.diagnostics)) == 2


def test_a_run_fits_a_screen(project: Path, specloom: Specloom) -> None:
    """Thirty warnings of one code take a few lines, and all of them with `--verbose`."""
    result = specloom(project, "generate")
    assert result.exit_code == 0
    assert result.stderr.count("warning[SL310]") == 3
    assert "30 of SL310 in all: --verbose shows each" in result.stderr
    assert "0 errors, 30 warnings" in result.stdout
    assert specloom(project, "generate", "--verbose").stderr.count("warning[SL310]") == 30


@pytest.mark.parametrize("here", [".", "sub/deeper"])
def test_places_are_relative_to_the_working_directory(
    project: Path, specloom: Specloom, here: str
) -> None:
    """Editors open what is printed, wherever the command runs."""
    folder = project / here
    folder.mkdir(parents=True, exist_ok=True)
    up = "" if here == "." else "../../"
    result = specloom(folder, "check", "--config", f"{up}specloom.toml")
    assert result.stderr.startswith(f"{up}openapi.yaml:8:7: warning[SL310]")
    (project / "out" / "sdk").mkdir(parents=True)
    (project / "out" / "sdk" / "mine.py").touch()
    result = specloom(folder, "generate", "--config", f"{up}specloom.toml")
    assert f"{up}out/sdk/mine.py: error[SL531]" in result.stderr
    (project / "specloom.toml").write_text(CONFIG + "wrong = 1\n")
    result = specloom(folder, "generate", "--config", f"{up}specloom.toml")
    assert result.stderr.startswith(f"{up}specloom.toml:9:1: error[SL502]")


def test_other_folders_are_named_too(project: Path, specloom: Specloom, tmp_path: Path) -> None:
    """What stands in the folder of `--output` is named as it is from here."""
    (tmp_path / "else" / "sdk").mkdir(parents=True)
    (tmp_path / "else" / "sdk" / "mine.py").touch()
    result = specloom(project, "generate", "--output", "else")
    assert "else/sdk/mine.py: error[SL531]" in result.stderr


def test_a_problem_is_gone_with_its_part(project: Path, specloom: Specloom) -> None:
    """An exempted operation is reported no more, whatever is wrong with it."""
    broken = '      requestBody: {$ref: "#/components/requestBodies/Gone"}\n'
    more = '    post:\n      responses: {"204": {description: Done.}}'
    (project / "openapi.yaml").write_text(SPEC % (broken + more))
    assert "SL106" in specloom(project, "generate").stderr
    allowed = '\n[[allow]]\noperation = "GET /notes"\nreason = "It is broken."\n'
    (project / "specloom.toml").write_text(CONFIG + allowed)
    assert "SL106" not in specloom(project, "generate").stderr


def test_what_is_printed_moves_no_cursor() -> None:
    """Control characters and directions of text are written as escapes."""
    report = Report()
    report.error("SL1", "\x1b[2J\u202e", place())
    assert "\x1b" not in shown(report)
    assert "\\x1b[2J\\u202e" in shown(report)
