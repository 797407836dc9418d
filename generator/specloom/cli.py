"""The command line: a table of commands, each loaded when it is called.

`check` on an unchanged tree is hashing, and most of what it would wait for is the loading of the
libraries that it does not need. So a command is loaded by its name; this table and `check` itself
are the two places that do so (tests/test_architecture.py), and every other import stands at a top.
"""

from __future__ import annotations

import gc
from importlib import import_module

import click

#: Each is a module of `specloom.commands`, with a command of its name.
COMMANDS = ("generate", "check", "variants", "inspect")


class _Table(click.Group):
    """A group that looks for its commands in the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"specloom.commands.{cmd_name}"), cmd_name)
        return command


@click.group(cls=_Table, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom", message="%(prog)s %(version)s")
def main() -> None:
    """Weave the OpenAPI dialects of one API family into one typed Python SDK."""
    # Nearly everything that a run makes lives to its end, and little of it is cyclic: to look through
    # it less often saves a tenth of the time for 7 MiB (docs/performance.md).
    gc.set_threshold(200_000, 50, 100)
