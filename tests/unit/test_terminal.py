"""What a terminal shows: colours where they are wanted, progress where it is seen, nothing of a spec's."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result
from pseudo_terminal import DECIDING, on_terminal
from small_project import small_project

from specloom.cli import main
from specloom.commands.terminal import has_colours, shows_progress
from specloom.report.forms import FORMS
from specloom.styled import Span, Style, difference, printed

Specloom: TypeAlias = Callable[..., Result]
GENERATOR = Path(__file__).parents[2] / "generator" / "specloom"
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
HOSTILE = "\x1b[2J\x1b]0;owned\x07[bold red]x[/] \x9b31m \u202egnp"


class Terminal(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a small project whose SDK is up to date."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "generate").exit_code == 0
    return folder


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Return an environment in which nothing is decided."""
    for name in DECIDING:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("given", "pipe", "terminal"),
    [
        ({}, False, True),
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": ""}, False, True),
        ({"FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
        ({"FORCE_COLOR": ""}, False, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
        ({"TERM": "dumb"}, False, False),
        ({"CI": "1"}, False, True),
    ],
    ids=str,
)
def test_variables_decide_on_colours(
    environment: pytest.MonkeyPatch, given: dict[str, str], *, pipe: bool, terminal: bool
) -> None:
    """NO_COLOR comes first, then FORCE_COLOR, then what the stream is."""
    for name, value in given.items():
        environment.setenv(name, value)
    assert (has_colours(StringIO()), has_colours(Terminal())) == (pipe, terminal)


@pytest.mark.parametrize(
    ("given", "shown"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"CI": "true"}, False), ({"TERM": "dumb"}, False)],
    ids=str,
)
def test_progress_is_for_people(
    environment: pytest.MonkeyPatch, given: dict[str, str], *, shown: bool
) -> None:
    """CI, simple terminals and who wants no colour see none, and neither does a pipe, whatever colours it wants."""
    for name, value in given.items():
        environment.setenv(name, value)
    environment.setattr(sys, "stderr", Terminal())
    assert shows_progress() is shown
    environment.setattr(sys, "stderr", StringIO())
    environment.setenv("FORCE_COLOR", "1")
    assert not shows_progress()


def test_text_cannot_style_a_line() -> None:
    """Whatever a span holds, the only escape sequences are those of its style."""
    for style in Style:
        coloured = printed([(Span(HOSTILE, style), HOSTILE)], colour=True)
        assert re.sub(r"\x1b\[(0|1|2|1;31|3[1236])m", "", coloured) == printed([(HOSTILE * 2,)])
    plain = printed([(Span(HOSTILE, Style.ERROR),)])
    assert plain == "\\x1b[2J\\x1b]0;owned\\x07[bold red]x[/] \\x9b31m \\u202egnp\n"


def test_lines_of_a_diff_have_their_colours() -> None:
    """Heads are bold, what is gone red, what is new green."""
    lines = ["--- a", "+++ b", "@@ -1 +1 @@", " same", "-old", "+new"]
    styles = [line[0].style for line in map(difference, lines) if isinstance(line[0], Span)]
    names = "BOLD BOLD NOTE PLAIN BAD GOOD"
    assert [style.name for style in styles] == names.split()


def hostile(folder: Path) -> None:
    """Put what a terminal obeys into every text of a project's spec that is printed."""
    spec = folder / "openapi.yaml"
    escaped = HOSTILE.encode("unicode_escape").decode().replace("\\x9b", "\\u009b")
    text = spec.read_text("utf-8").replace(
        "[open, done]", f'[open, done, "{escaped}"], "{escaped}": 1'
    )
    spec.write_text(text, "utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("check", "--verbose"),
        ("check", "--format", "json"),
        ("check", "--format", "github"),
        ("check", "--format", "sarif"),
        ("generate",),
        ("variants",),
        ("variants", "--format", "json"),
        ("variants", "--format", "markdown"),
        ("inspect", "--stage", "read"),
        ("diff", "before.yaml", "--verbose"),
        *(("diff", "before.yaml", "--format", form) for form in FORMS),
    ],
    ids=" ".join,
)
def test_a_spec_cannot_speak_to_a_terminal(project: Path, command: tuple[str, ...]) -> None:
    """No control character of a spec is printed, with colours on, by any command in any form."""
    before = shutil.copy(project / "openapi.yaml", project / "before.yaml")
    hostile(project)
    command = tuple(str(before) if one == "before.yaml" else one for one in command)
    config = ("--config", str(project / "specloom.toml"))
    result = CliRunner(env={"FORCE_COLOR": "1"}).invoke(main, [*command, *config])
    assert result.exit_code in (0, 1, 2)
    left = re.sub(r"\x1b\[[0-9;]*m", "", result.output)
    assert "owned" in left or {"variants", "sarif"} & set(command)
    assert not [c for c in left if not c.isprintable() and c not in "\n\t\u202e"]


def test_diagnostics_have_their_colours(project: Path) -> None:
    """The place is bold, an error red, a warning yellow, the lines of the file dim."""
    spec = project / "openapi.yaml"
    spec.write_text(spec.read_text("utf-8").replace("schemas/Notes", "schemas/Nota", 1), "utf-8")
    config = ("--config", str(project / "specloom.toml"))
    coloured, plain = (
        CliRunner(env=env).invoke(main, ["check", *config])
        for env in ({"FORCE_COLOR": "1"}, {"NO_COLOR": "1"})
    )
    assert "\x1b[33mwarning[SL120]\x1b[0m: " in coloured.stderr
    assert "\x1b[33m^\x1b[0m\n" in coloured.stderr
    assert "\x1b[1;31mstale\x1b[0m: run" in coloured.stderr
    assert "\x1b[1mwhat changes for users:\x1b[0m\n" in coloured.stdout
    assert ESCAPE.sub("", coloured.output) == plain.output


def test_a_terminal_shows_the_stages(project: Path) -> None:
    """What is at work is shown and removed; how long each stage took is said on demand."""
    spec = project / "openapi.yaml"
    spec.write_text(spec.read_text("utf-8").replace("What it says.", "Words."), "utf-8")
    code, shown = on_terminal(project, "generate", "--verbose")
    assert code == 0
    assert "write" in shown
    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h")  # the cursor is there again
    lines = [ESCAPE.sub("", line).split() for line in shown.splitlines()]
    timed = [line[:-2] for line in lines if line[-1:] == ["s"] and "\r" not in " ".join(line)]
    names = [" ".join(words) for words in timed if words]
    variant = [f"{stage} notes" for stage in ("read", "change", "upgrade", "parse", "passes")]
    stages = [*variant, "merge", "passes", "wire", "lower", "render", "format", "write", "total"]
    assert [name for name in names if name in stages][-len(stages) :] == stages


@pytest.mark.parametrize("environment", [{"CI": "1"}, {"TERM": "dumb"}], ids=str)
def test_ci_sees_lines_only(project: Path, environment: dict[str, str]) -> None:
    """Neither a line that moves nor a table of times is there."""
    shutil.rmtree(project / "generated")
    code, shown = on_terminal(project, "generate", "--verbose", **environment)
    assert code == 0
    assert "\x1b[?25l" not in shown
    assert "total  " not in shown


def test_one_place_prints() -> None:
    """All that commands print goes through their voice; the others are the command line's own faults."""
    printing = {
        path.stem
        for path in GENERATOR.rglob("*.py")
        if re.search(
            r"click\.(echo|secho)|\n *print\(|std(out|err)\.write", path.read_text("utf-8")
        )
    }
    assert printing == {"__main__", "cli", "voice"}
