"""The commands as they are described: docs/commands.md, `--help` and its examples."""

from __future__ import annotations

import inspect
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import click
import pytest
from click.testing import Result
from small_project import commit, rewrite, small_project

from specloom.cli import COMMANDS, main
from specloom.exits import MEANINGS, Exit

Specloom: TypeAlias = Callable[..., Result]
PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
UPDATE = os.environ.get("SPECLOOM_UPDATE") == "1"
INTRODUCTION = """# Commands

Generated from the commands themselves: `SPECLOOM_UPDATE=1 pytest tests/unit/test_commands.py` rewrites
this page. `specloom COMMAND --help` prints the same.

## Exit codes

These are the exit codes of every command.

{codes}

## What is printed

What a command found or did goes to the standard output, and what it has to say about the input to the
standard error.

- `--quiet` leaves nothing but errors, and the text that a command is for: a table, JSON, a script.
- `--verbose` adds notes, and each warning of those that are shown together otherwise.
- On a terminal the stage that is at work is shown with the time since the command began, and `--verbose`
  ends with the time of each stage. There is none of this in CI (`CI` is set), with `TERM=dumb`, with
  `NO_COLOR` and where the standard error is no terminal.
- Colours are for terminals. `NO_COLOR` switches them off, `FORCE_COLOR` on where there is no terminal; if
  both are set there are none. Without colours the text is the same.
- Control characters in texts of specs are printed as escapes, so that no spec speaks to a terminal.
"""


def command_of(name: str) -> tuple[click.Context, click.Command]:
    """A command, and what it is called in."""
    root = click.Context(main, info_name="specloom", **main.context_settings)
    command = main.get_command(root, name)
    assert command is not None
    return click.Context(command, info_name=name, parent=root), command


def examples(name: str) -> list[str]:
    """The lines below "Examples" of a command's help."""
    epilog = command_of(name)[1].epilog or ""
    return [line.strip() for line in epilog.partition("Examples:\n")[2].splitlines()]


def options(name: str) -> dict[str, str]:
    """The options of a command as its help has them, with what they are for."""
    context, command = command_of(name)
    found = [one for one in command.get_params(context) if isinstance(one, click.Option)]
    return dict(record for one in found if (record := one.get_help_record(context)))


def described(name: str) -> Iterator[str]:
    """The section of a command."""
    context, command = command_of(name)
    yield f"\n## `specloom {name}`\n"
    yield "    " + " ".join(["specloom", name, *command.collect_usage_pieces(context)]) + "\n"
    yield inspect.cleandoc(command.help or "") + "\n"
    yield "```sh\n" + "\n".join(examples(name)) + "\n```\n"
    yield "| option | |\n|---|---|"
    for option, text in options(name).items():
        yield "| `{}` | {} |".format(*(part.replace("|", "\\|") for part in (option, text)))


def page() -> str:
    """The whole page."""
    rows = "\n".join(f"| {code.value} | {text} |" for code, text in MEANINGS.items())
    parts = [INTRODUCTION.format(codes=f"| code | |\n|---|---|\n{rows}")]
    for name in COMMANDS:
        parts += described(name)
    return "\n".join(parts) + "\n"


@pytest.fixture
def project(tmp_path: Path, specloom: Specloom) -> Path:
    """Return a folder in which the examples work."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'name = "notes"', 'name = "azure"')(folder)
    shutil.copytree(folder, tmp_path / "public")
    shutil.copytree(tmp_path / "public", folder / "sdks" / "public")
    assert specloom(folder, "generate").exit_code == 0
    shutil.copytree(folder / "generated", folder / "vendor")
    return folder


# Commands that begin with specs.
STARTS = ("init", "diff")


def beginning(folder: Path, specs: list[str]) -> Path:
    """Make a folder with nothing but specs."""
    folder.mkdir()
    for spec in specs:
        shutil.copy(folder.parent / "public" / "openapi.yaml", folder / spec)
    return folder


def test_the_page_is_current() -> None:
    """docs/commands.md has every command, option, example and exit code of the program."""
    if UPDATE:
        PAGE.write_text(page(), "utf-8")
    assert PAGE.read_text("utf-8") == page(), "SPECLOOM_UPDATE=1 rewrites docs/commands.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_command_says(name: str) -> None:
    """The line that is shown without loading a command is the first sentence of its help."""
    text = " ".join((command_of(name)[1].help or "").split())
    assert text.startswith(COMMANDS[name] + ".")


@pytest.mark.parametrize("name", COMMANDS)
def test_commands_speak_alike(name: str) -> None:
    """Every command has --quiet, --verbose and --help, and every option says what it is for."""
    texts = options(name)
    assert {"--quiet", "--verbose", "-h, --help"} <= set(texts)
    assert all(texts.values())


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_of_help_work(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """There are one to five, each begins a run that ends with 0; the judges are asked elsewhere."""
    monkeypatch.setenv("CI", "1")
    lines = examples(name)
    assert 0 < len(lines) <= 5
    for number, line in enumerate(lines):
        command = re.sub(r'^eval "\$\((.*)\)".*| > .*', r"\1", line)
        program, *arguments = shlex.split(command, comments=True)
        assert program == "specloom"
        specs = [
            one for one in arguments[1:] if name in STARTS and one.endswith((".yaml", ".json"))
        ]
        folder = beginning(project.parent / str(number), specs) if specs else project
        if ("git:" in line or name == "changelog") and not (folder / ".git").exists():
            commit(folder)
        result = specloom(folder, *(one for one in arguments if one != "--full"))
        assert result.exit_code == 0, result.output


def test_help_has_the_exit_codes(specloom: Specloom) -> None:
    """`specloom --help` lists every code with its meaning, and no command is loaded for it."""
    shown = " ".join(specloom(PAGE.parent, "--help").stdout.split())
    for code in Exit:
        assert f"{code.value} {MEANINGS[code]}" in shown
    for name, text in COMMANDS.items():
        assert f"{name} {text}" in shown


def completed(folder: Path, words: str) -> list[str]:
    """What bash is told for the last of some words, by its own protocol."""
    own = {"_SPECLOOM_COMPLETE": "bash_complete", "COMP_WORDS": words}
    environment = {**os.environ, **own, "COMP_CWORD": str(words.count(" "))}
    program = "from specloom.cli import main; main(prog_name='specloom')"
    command = [sys.executable, "-c", program]
    result = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return result.stdout.split()


def test_shells_complete_by_their_protocol(project: Path) -> None:
    """Commands, options, forms and the variants of the configuration are completed."""
    assert completed(project, "specloom ") == [f"plain,{name}" for name in COMMANDS]
    assert completed(project, "specloom check --f") == ["plain,--full", "plain,--format"]
    assert completed(project, "specloom check --format s") == ["plain,sarif"]
    assert completed(project, "specloom update a") == ["plain,azure"]
    assert completed(project, "specloom update --config nowhere.toml ") == []
    assert completed(project, "specloom explain SL30")[:2] == ["plain,SL301", "plain,SL302"]
    assert completed(project, "specloom init --config x") == ["file,x"]
    assert completed(project, "specloom diff old") == ["file,old"]


def test_completion_loads_no_stages(project: Path) -> None:
    """What a shell asks between two keys is answered without the libraries of the pipeline."""
    program = """
import sys
from click.shell_completion import ShellComplete
from specloom.cli import main
shell = ShellComplete(main, {}, "specloom", "_SPECLOOM_COMPLETE")
for arguments, word in ([], "g"), (["generate"], "--"), (["update"], ""), (["check"], "-"):
    assert shell.get_completions(arguments, word), arguments
print(sorted({"specloom.pipeline", "rich", "jinja2", "black"} & set(sys.modules)))
"""
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(specloom: Specloom, shell: str) -> None:
    """The script is that of the shell, for the command `specloom`."""
    script = specloom(PAGE.parent, "completion", shell).stdout
    assert f"_SPECLOOM_COMPLETE={shell}_complete" in script


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_bash_completes(project: Path, specloom: Specloom) -> None:
    """The script works in a real shell."""
    (project / "completion").write_text(specloom(project, "completion", "bash").stdout, "utf-8")
    program = """
source completion
COMP_WORDS=(specloom up); COMP_CWORD=1
_specloom_completion specloom
echo "${COMPREPLY[@]}"
"""
    command = project / "specloom"
    call = "from specloom.cli import main; main(prog_name='specloom')"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c "{call}"\n', "utf-8")
    command.chmod(stat.S_IRWXU)
    result = subprocess.run(
        ["bash", "--norc", "-c", program],
        cwd=project,
        env={**os.environ, "PATH": f"{project}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "update\n", result.stderr
