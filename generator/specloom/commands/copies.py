"""The copy that a `specloom vendor` is about: its name, its configuration, what is generated for it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import click

from specloom.commands.session import Session, sources_of
from specloom.commands.voice import Voice
from specloom.config.values import Config
from specloom.diagnostics import Report, Source, Stopped
from specloom.output.compare import MANIFEST, with_manifest
from specloom.output.record import Unreadable
from specloom.read.document import Document, Object
from specloom.read.remote import Pin, is_remote
from specloom.vendor import licence
from specloom.vendor.copy import digest
from specloom.vendor.record import Origin, manifest_digest
from specloom.vendor.store import Record, Store, recorded

_CONFIGURATION = "specloom.toml"


@dataclass(slots=True)
class Vendored:
    """A copy of an SDK, and the command that is about it.

    Attributes:
        session: The command at work; it generates the copy under its own name.
        folder: The folder of the copy.
        package: The name of the copy.
        configured: The name of the package in the configuration; empty where there is none.
        configuration: The file of the configuration, if there is one here.
        command: The command line, without its options.
    """

    session: Session
    folder: Path
    package: str
    configured: str
    configuration: Path | None
    command: str
    _declared: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    @property
    def store(self) -> Store:
        """The folder of the record."""
        return Store.of(self.folder, self.package)

    def place(self, path: str) -> Source:
        """The place of a file of the output folder, for what is reported of it."""
        return Source(f"{self.session.output}/{path}")

    def files(self) -> dict[str, str]:
        """Every file of the copy as it is generated now, with its manifest, by paths inside of it.

        Raises:
            Stopped: the input is bad; the report says why.
        """
        run = self.session.run
        run.watch = self._watch
        files = run.files()
        prefix = f"{self.package}/"
        del files[prefix + MANIFEST]
        files[f"{prefix}{licence.NAME}"] = licence.notice(self._declared)
        origins = dict(run.planned.origins) if run.planned else {}
        made = with_manifest(self.package, files, origins)
        return {path.removeprefix(prefix): text for path, text in made.items()}

    def pin(self, record: Record | None) -> None:
        """Let documents of the network be those of a record, where no lock says which; without one the newest."""
        session = self.session
        if session.lock.exists():
            return
        inputs = record.origin.inputs if record else {}
        pins = {url: Pin(one.sha256, one.date) for url, one in inputs.items() if is_remote(url)}
        session.run.remote = replace(session.run.remote, pins=pins, pinning=record is None)

    def origin(self, files: Mapping[str, str]) -> Origin:
        """Where a copy of these files comes from."""
        inputs, tool = sources_of(self.session.config, self.session.run)
        own = (self.package, self.configured, self._configuration())
        return Origin(*own, identity(files), inputs, tool)

    def record(self, manifest: str) -> Record | None:
        """The record of the package with a manifest, if any.

        Raises:
            Stopped: it is damaged; the report says so.
        """
        try:
            return self.store.record(manifest)
        except Unreadable as error:
            name = f"{self.store.root.name}/record.toml"
            hint = (
                f"Restore {self.store.root.name} from version control, together with the package, "
                f"or let `{self.command} --patch` write it anew."
            )
            self.session.report.error("SL562", f"{name} is {error}", self.place(name), hint)
            raise Stopped from error

    def _configuration(self) -> str:
        here = self.configuration or Path(_CONFIGURATION)
        try:
            return Path(os.path.relpath(here, self.store.root)).as_posix()
        except ValueError:  # another drive
            return here.absolute().as_posix()

    def _watch(self, stage: str, variant: str, result: object) -> None:
        del variant
        about = result.root.get("info") if isinstance(result, Document) else None
        if stage == "change" and isinstance(about, Object):
            said = about.get("license")
            keys = ("name", "identifier", "url")
            texts = [said.get(key) for key in keys] if isinstance(said, Object) else []
            own = tuple(text for text in texts if isinstance(text, str))
            self._declared.append((str(about.get("title") or ""), own))


def open_copy(folder: str, package: str | None, config: str | None, voice: Voice) -> Vendored:
    """Look for the copy that is meant; end the command if its configuration is bad.

    Without a name it is the one copy of the configuration that the folder has, or else gets the name
    of its package. Without a configuration it is the one that the record of the copy names.
    """
    place = Path(folder)
    known = dict(recorded(place))
    given = config or (_CONFIGURATION if Path(_CONFIGURATION).exists() else None)
    if package is None:
        names = [name for name, own in known.items() if given is None or _same(own, Path(given))]
        if len(names) > 1:
            raise click.UsageError(f"say by --package which one: {', '.join(names)}")
        package = names[0] if names else None
    if given is None and package not in known:
        _refuse_unknown(place, package, known)
    used = Path(config) if config else known.get(package or "", Path(given or _CONFIGURATION))
    if package and not config and not used.is_file() and _is_there(place, package):
        own = Config(Path(), package, folder, (), (), _CONFIGURATION, "")
        session, configured, here = Session(own, Report(), voice), "", None
    else:
        session, here = Session.open(str(used), voice), used
        configured = session.config.package
        own = replace(session.config, package=package or configured)
        session = Session(own, session.report, voice)
    session.folder = place
    name = session.config.package
    option = f" --package {name}" if configured != name else ""
    command = f"specloom vendor {shlex.quote(folder)}{option}"
    return Vendored(session, place, name, configured, here, command)


def identity(files: Mapping[str, str]) -> str:
    """The digest of the manifest of files."""
    return manifest_digest({p: digest(text) for p, text in files.items() if p != MANIFEST})


def _refuse_unknown(folder: Path, package: str | None, known: Mapping[str, Path]) -> None:
    """Say what is missing where there is neither a configuration nor the copy that is meant.

    Raises:
        click.UsageError: there is no copy at all.
    """
    if package and _is_there(folder, package):
        return
    wanted = f" of the name {package}" if package else ""
    message = f"{folder} has no copy{wanted}, and there is no {_CONFIGURATION} here: "
    if known:
        message += f"the copies in it are {', '.join(known)}"
    elif Store.of(folder.parent, folder.name).root.is_dir():
        message += f"it is a copy itself, so name the folder that it is in, {folder.parent}"
    else:
        message += "name one by --config for a first copy, or another folder"
    raise click.UsageError(message)


def _is_there(folder: Path, package: str) -> bool:
    return (folder / package).exists() or Store.of(folder, package).root.exists()


def _same(one: Path, other: Path) -> bool:
    return os.path.abspath(one) == os.path.abspath(other)  # noqa: PTH100  # it need not exist
