"""The options that all commands have."""

from __future__ import annotations

import click

config = click.option(
    "--config",
    "config_path",
    default="specloom.toml",
    metavar="F",
    help="The configuration: specloom.toml, or a pyproject.toml with [tool.specloom].",
)
verbose = click.option("--verbose", is_flag=True, help="Show notes, and each warning.")
