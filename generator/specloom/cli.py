"""The command line: a table of commands, each loaded when it is called.

`check` on an unchanged tree is hashing, and most of what it would wait for is the loading of the
libraries that it does not need. So a command is loaded by its name; this table and `check` itself
are the two places that do so (tests/test_architecture.py), and every other import stands at a top.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from specloom.exits import MEANINGS, Exit

#: Each is a module of `specloom.commands`, with a command of its name; what it does is said here, too, so
#: that neither help nor completion loads them.
COMMANDS = {
    "init": "Write a first specloom.toml for one or several specs, and generate the SDK",
    "generate": "Write the SDK; print what changed",
    "check": "Say whether the committed SDK is current, and why it is not",
    "update": "Fetch the documents of a variant, or of all, anew, and write the SDK",
    "variants": "Show where the variants differ, by operation and by field",
    "diff": "Say what changed between two states of an API, and which changes break those who call it",
    "changelog": "Add what changed for those who use the SDK to CHANGELOG.md, under Unreleased",
    "inspect": "Print the result of a stage or of a pass as JSON",
    "explain": "Say why a call, a type, a field, a client or a diagnostic is what it is",
    "matrix": "Print the configurations below a folder as the JSON of a matrix of jobs",
    "docs": "Write the documentation of the SDK: Markdown, and the configuration of a site",
    "vendor": "Copy the SDK into the folder DIR of a project, or update it there; keep what was edited",
    "completion": "Print the script by which a shell completes commands, options, variants and files",
}
_FRAMES, _LONGEST = 3, 300


class _UnreadError(Exception):
    """Nobody reads what is printed; the library would end with 1."""


class _Table(click.Group):
    """A group that looks for its commands in the table."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002  # as the base class has it
        **extra: Any,
    ) -> Any:
        """Run the command line, and end the process with one of the codes that are documented."""
        extra |= {"prog_name": prog_name, "complete_var": complete_var}
        if not standalone_mode:
            return super().main(args, standalone_mode=False, **extra)
        try:
            code = super().main(args, standalone_mode=False, **extra)
        except click.ClickException as error:
            error.show()
            code = Exit.BAD_INPUT
        except (KeyboardInterrupt, click.Abort):
            code = Exit.INTERRUPTED
        except _UnreadError:
            code = Exit.UNREAD
            _write_nowhere()
        except Exception as error:  # noqa: BLE001  # whatever it is, it is our fault
            code = Exit.FAULT
            with suppress(Exception):
                click.echo(_fault(error), err=True)
        sys.exit(code)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the command line."""
        try:
            return super().make_context(*args, **extra)
        except BrokenPipeError as error:
            raise _UnreadError from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command. Only what it says itself ends with one of its own exit codes."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # Not every terminal has every character that a spec has.
                stream.reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except BrokenPipeError as error:
            raise _UnreadError from error
        except KeyboardInterrupt:
            ctx.exit(Exit.INTERRUPTED)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is our fault
            click.echo(_fault(error), err=True)
            ctx.exit(Exit.FAULT)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table."""
        del ctx
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the table."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands and options that begin so."""
        named = [
            CompletionItem(name, help=text)
            for name, text in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*named, *click.Command.shell_complete(self, ctx, incomplete)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        if cmd_name not in COMMANDS:
            near = get_close_matches(cmd_name, COMMANDS, 1)
            if near and not ctx.resilient_parsing:
                ctx.fail(f"No such command {cmd_name!r}. Did you mean {near[0]!r}?")
            return None
        command: click.Command = getattr(import_module(f"specloom.commands.{cmd_name}"), cmd_name)
        return command


def _write_nowhere() -> None:
    """Let what is not written yet go where it disturbs nobody: Python writes it when it ends."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # it is no file
            handle = os.open(os.devnull, os.O_WRONLY)
            os.dup2(handle, stream.fileno())
            os.close(handle)


def _fault(error: Exception) -> str:
    """A report of what should not happen: what, and where, as short as it can be."""
    frames = traceback.extract_tb(error.__traceback__)
    folder = Path(__file__).parent
    own = [frame for frame in frames if folder in Path(frame.filename).parents] or frames
    places = [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in own[-_FRAMES:]]
    text = "".join(c if c.isprintable() else " " for c in str(error)[:_LONGEST])
    message = f"{type(error).__name__}: {text}".rstrip(": ")
    return "\n".join(
        (
            f"internal error: {message}",
            *places,
            "This is a defect of Specloom, not of the input: please report these lines and,",
            "if you can, the smallest spec that shows it.",
        )
    )


_CODES = "\n".join(f"  {code.value:>3}  {text}" for code, text in MEANINGS.items())


@click.group(
    cls=_Table,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=f"\b\nExit codes:\n{_CODES}",
)
@click.version_option(package_name="specloom", message="%(prog)s %(version)s")
def main() -> None:
    """Weave the OpenAPI dialects of one API family into one typed Python SDK."""
    # Nearly everything that a run makes lives to its end, and little of it is cyclic: to look through
    # it less often saves a tenth of the time for 7 MiB (docs/performance.md).
    gc.set_threshold(200_000, 50, 100)
