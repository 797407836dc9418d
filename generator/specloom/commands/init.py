"""`specloom init`: a first configuration that works, and the SDK that it gives."""

from __future__ import annotations

import os
import posixpath
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.first import configuration, named, notes
from specloom.commands.session import Session, counts, place
from specloom.commands.voice import Voice
from specloom.commands.writing import write_package
from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.exits import Exit
from specloom.output.write import write_beside
from specloom.pipeline import Run
from specloom.read.document import Document
from specloom.read.location import PACKAGE, text_of
from specloom.read.source import read
from specloom.shipped import templates_folder
from specloom.show import findings, show


class _Refused(click.ClickException):
    """What keeps a configuration from being written."""

    exit_code = Exit.BAD_INPUT


@click.command()
@click.argument("specs", nargs=-1, required=True, metavar="SPEC...")
@options.config
@click.option(
    "--package", metavar="NAME", help="The package; else it is named after the first spec."
)
@click.option("--output", default="generated", metavar="DIR", help="The folder of the package.")
@options.voice()
def init(
    specs: tuple[str, ...], config_path: str, package: str | None, output: str, voice: Voice
) -> None:
    """Write a first specloom.toml for one or several specs, and generate the SDK.

    The first spec is the base, whose names win. A spec is a file, or package:DISTRIBUTION/PATH.
    """
    path = Path(config_path)
    if path.exists():
        message = f"{config_path} is there already: edit it, or name another file with --config"
        raise _Refused(message)
    variants = named(_read(specs, path.parent, voice))
    wanted = package or _asked(variants[0].name)
    text = configuration(wanted, output, variants)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_beside(path, text.encode())
    write_beside(path, (text + _found(path)).encode())
    voice.say(f"wrote {config_path}")
    write_package(Session.open(config_path, voice))


def _read(specs: tuple[str, ...], folder: Path, voice: Voice) -> list[Document]:
    """Read the specs by the names that a configuration in the folder has for them."""
    report = Report()
    names = [spec if spec.startswith(PACKAGE) else _relative(spec, folder) for spec in specs]
    found = [read(name, folder, report) for name in names]
    if report.failed:
        given = (report.diagnostics, lambda name: text_of(name, folder))
        name_of = partial(place, folder)
        voice.end(findings(*given, name_of=name_of), show(*given, name_of=name_of), counts(report))
    return [document for document in found if document]


def _relative(spec: str, folder: Path) -> str:
    with suppress(ValueError):  # another drive
        return Path(os.path.relpath(spec, folder)).as_posix()
    return posixpath.normpath(Path(spec).as_posix())


def _asked(name: str) -> str:
    """The name of the package: asked for where somebody can answer."""
    if not sys.stdin.isatty() or os.environ.get("CI"):
        return name
    return str(click.prompt("Package", default=name))


def _found(path: Path) -> str:
    """What a run finds, as comments; nothing if it fails, which `generate` then reports."""
    config = load(path, Report())
    with suppress(Stopped):
        return notes(Run(config, templates_folder(), Report()).api()) if config else ""
    return ""
