"""`specloom vendor`: a copy of the SDK in another project, whose edits are kept."""

from __future__ import annotations

import keyword

import click

from specloom.commands import options
from specloom.commands.copies import open_copy
from specloom.commands.examples import examples
from specloom.commands.vendor_check import check_copy
from specloom.commands.vendor_patch import record_edits
from specloom.commands.vendor_update import write_copy
from specloom.commands.voice import Voice


@click.command(
    epilog=examples(
        "specloom vendor src", "specloom vendor src --check", "specloom vendor src --patch"
    )
)
@click.argument("folder", metavar="DIR", type=click.Path())
@click.option("--package", metavar="NAME", help="What the copy is called; else as configured.")
@click.option("--check", is_flag=True, help="Exit 1 unless it is as recorded, and current.")
@click.option("--patch", is_flag=True, help="Record what was edited, so that updates keep it.")
@click.option(
    "--config",
    metavar="F",
    type=click.Path(),
    help="The configuration; else the one of the record.",
)
@options.voice(forms=True)
def vendor(  # noqa: PLR0913  # one argument an option
    folder: str,
    package: str | None,
    config: str | None,
    voice: Voice,
    *,
    check: bool,
    patch: bool,
) -> None:
    """Copy the SDK into the folder DIR of a project, or update it there; keep what was edited."""
    if package is not None and (not package.isidentifier() or keyword.iskeyword(package)):
        raise click.BadParameter(f"{package!r} is not a Python name", param_hint="--package")
    if check and patch:
        raise click.UsageError("--check writes nothing, and --patch does")
    if not check and not voice.speaks_text:
        raise click.UsageError("--format goes with --check")
    copy = open_copy(folder, package, config, voice)
    if check:
        check_copy(copy)
    elif patch:
        record_edits(copy)
    else:
        write_copy(copy)
