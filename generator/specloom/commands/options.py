"""The options that all commands have."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeAlias

import click

from specloom.commands.voice import Voice

_Command: TypeAlias = Callable[..., None]

DEFAULT = "specloom.toml"
config = click.option(
    "--config",
    "config_path",
    default=DEFAULT,
    metavar="F",
    type=click.Path(),
    help="The configuration: specloom.toml, or a pyproject.toml with [tool.specloom].",
)
_verbose = click.option(
    "--verbose",
    is_flag=True,
    help="Show notes, each warning and, on a terminal, the time of each stage.",
)
_quiet = click.option(
    "--quiet",
    is_flag=True,
    help="Print nothing but errors, and the text that the command is for.",
)
_form = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    help="text, or a form that programs read.",
)


def voice(*, forms: bool = False) -> Callable[[_Command], _Command]:
    """The options that say how a command speaks, as its argument `voice`."""

    def with_options(command: _Command) -> _Command:
        @_quiet
        @_verbose
        @wraps(command)
        def spoken(
            *args: Any, form: str = "text", quiet: bool, verbose: bool, **others: Any
        ) -> None:
            command(*args, voice=Voice(form, quiet=quiet, verbose=verbose), **others)

        return _form(spoken) if forms else spoken

    return with_options
