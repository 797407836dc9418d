"""`specloom init`: a first configuration that works, and the SDK that it gives."""

from __future__ import annotations

import keyword
import os
import posixpath
import shlex
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from specloom.api.model import Api
from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.first import configuration, named, unsuitable
from specloom.commands.session import Session, counts, place
from specloom.commands.voice import Voice
from specloom.commands.writing import write_package
from specloom.diagnostics import Report
from specloom.exits import Exit
from specloom.output.beside import write_beside
from specloom.read.document import Document
from specloom.read.location import PACKAGE, text_of
from specloom.read.remote import Remote
from specloom.read.source import read, read_file
from specloom.show import findings, show


class _Refused(click.ClickException):
    """What keeps a configuration from being written."""

    exit_code = Exit.BAD_INPUT


def _package(name: str) -> str:
    """The name of a package, if it can be one.

    Raises:
        click.BadParameter: it cannot.
    """
    if not name.isascii() or not name.isidentifier() or keyword.iskeyword(name):
        message = f"{name!r} is not a Python name: write letters, digits and underscores"
        raise click.BadParameter(message)
    return name


@click.command(
    epilog=examples(
        "specloom init openapi.yaml",
        "specloom init openai.yaml azure.json --package assistants",
    )
)
@click.argument("specs", nargs=-1, required=True, metavar="SPEC...", type=click.Path())
@options.config
@click.option(
    "--package",
    metavar="NAME",
    callback=lambda _, __, value: value and _package(value),
    help="The package; else it is named after the first spec.",
)
@click.option(
    "--output",
    default="generated",
    metavar="DIR",
    type=click.Path(),
    help="The folder of the package.",
)
@options.voice()
def init(
    specs: tuple[str, ...], config_path: str, package: str | None, output: str, voice: Voice
) -> None:
    """Write a first specloom.toml for one or several specs, and generate the SDK.

    The first spec is the base, whose names win. A spec is a file, package:DISTRIBUTION/PATH or an
    https:// address. What was found (calls, what the variants share, paths that differ) is in the
    configuration as comments.
    """
    path = Path(config_path)
    if path.exists():
        hint = "run `specloom generate`, edit it, or name another file with --config"
        message = f"{config_path} is there already: {hint}"
        raise _Refused(message)
    remote = Remote(pinning=True)
    documents = _read(specs, path.parent, remote, voice)
    if reasons := [text for one in documents if (text := unsuitable(one))]:
        raise _Refused("\n".join(reasons))
    variants = named(documents)
    wanted = package or _asked(variants[0].name)
    _write(path, configuration(wanted, output, variants))
    voice.say(f"wrote {config_path}")
    session = Session.open(config_path, voice)
    session.run.remote = remote

    def watch(stage: str, _: str, result: object) -> None:
        """Add what was found to the configuration, before the lock has its digest."""
        if stage == "passes" and isinstance(result, Api):
            text = configuration(wanted, output, variants, result)
            _write(path, text)
            session.config = replace(session.config, text=text)

    session.run.watch = watch
    write_package(session, listed=False)
    option = "" if config_path == options.DEFAULT else f" --config {shlex.quote(config_path)}"
    voice.say(
        f"next: `from {wanted} import {variants[0].client}`, with httpx2 and pydantic 2 installed"
    )
    voice.say(
        f"and {(path.parent / output).as_posix()} on PYTHONPATH; `specloom check{option}` in CI"
    )


def _read(specs: Sequence[str], folder: Path, remote: Remote, voice: Voice) -> list[Document]:
    """Read the specs by the names that a configuration in the folder has for them."""
    report = Report()
    found = [_document(spec, folder, remote, report) for spec in specs]
    if report.failed:
        given = (report.diagnostics, lambda name: text_of(name, folder))
        name_of = partial(place, folder)
        voice.end(findings(*given, name_of=name_of), show(*given, name_of=name_of), counts(report))
    return [document for document in found if document]


def _document(spec: str, folder: Path, remote: Remote, report: Report) -> Document | None:
    """A spec; the folder need not be there yet."""
    if spec.startswith(PACKAGE):
        return read(spec, folder, report)
    path = remote.find(spec, report) if "://" in spec else Path(spec)
    return None if path is None else read_file(path, _relative(spec, folder), report)


def _relative(spec: str, folder: Path) -> str:
    if "://" in spec:
        return spec
    with suppress(ValueError):  # another drive
        return Path(os.path.relpath(spec, folder)).as_posix()
    return posixpath.normpath(Path(spec).as_posix())


def _asked(name: str) -> str:
    """The name of the package: asked for where somebody can answer."""
    if os.environ.get("CI") or not (sys.stdin and sys.stdin.isatty()):
        return name
    return str(click.prompt("Package", default=name, value_proc=_package))


def _write(path: Path, text: str) -> None:
    """Write the configuration.

    Raises:
        _Refused: the folder does not allow it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_beside(path, text.encode())
    except OSError as error:
        message = f"cannot write {path}: {error.strerror}"
        raise _Refused(message) from error
