"""The states of an API that a comparison is about: a spec, a configuration, or a revision of either."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from specloom.alone import alone
from specloom.api.model import Api
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.config.values import Config, VariantConfig
from specloom.diagnostics import Report, Source
from specloom.exits import Exit
from specloom.plan.nodes import Plan
from specloom.read.location import PACKAGE
from specloom.report.model import Location
from specloom.report.places import locations
from specloom.vendor.merge import outside_of_hooks

GIT = "git:"
#: The variant of a spec that no configuration names.
ALONE = "api"


class NoStateError(click.ClickException):
    """What was named is no state that can be read."""

    exit_code = Exit.BAD_INPUT


@dataclass(frozen=True, slots=True)
class State:
    """One state: what the user called it, the session that reads it, and each variant alone.

    `configured` says whether a configuration is compared, or a spec alone.
    """

    name: str
    session: Session
    configured: bool

    def variants(self) -> Mapping[str, Api]:
        """By variant, its API with every decision made, as if there were no other."""
        return self.session.do(lambda: alone(self.session.run))

    def locations(self, sources: Iterable[Source]) -> Mapping[Source, Location]:
        """Where sources of it are in its files, while it is open."""
        return locations(sources, self.session.text_of, self.session.name_of)

    def plan(self) -> Plan:
        """The plan of the SDK, which is made once; the command ends if there is none."""
        return self.session.run.planned or self.session.do(self.session.run.plan)

    def attempted(self) -> Plan:
        """The same plan.

        Raises:
            Stopped: there is none; the report says why.
        """
        return self.session.run.planned or self.session.attempt(self.session.run.plan)


@contextmanager
def opened(name: str, config_path: str, voice: Voice) -> Iterator[State]:
    """Open a state by its name.

    Args:
        name: A spec (a file, `package:…` or an address), a configuration (`….toml`), `git:REVISION` for
            the configuration at a revision, or `git:REVISION:PATH` for a file of it.
        config_path: The configuration that `git:REVISION` is about.
        voice: How the command speaks.

    Raises:
        NoStateError: there is no such revision.
    """
    if not name:
        message = "a state has no name"
        raise NoStateError(message)
    with ExitStack() as stack:
        if not name.startswith(GIT):
            yield _state(name, name, voice)
            return
        revision, _, path = name.removeprefix(GIT).partition(":")
        top = Path(_git("rev-parse", "--show-toplevel").decode().strip())
        wanted = path or _inside(top, Path(config_path))
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="specloom-")))
        _unpack(_git("archive", "--format=tar", _commit(revision), cwd=top), folder)
        if not (folder / wanted).is_file():
            message = f"{revision} has no file {wanted}"
            raise NoStateError(message)
        named = partial(_named, f"{GIT}{revision}:", folder, (folder / wanted).parent)
        yield _state(name, str(folder / wanted), voice, named)


def _named(prefix: str, top: Path, folder: Path, name: str) -> str:
    """The name to print for a file of a revision, as git has it."""
    if name.startswith(PACKAGE) or "://" in name:
        return name
    return prefix + Path(os.path.relpath(folder / name, top)).as_posix()


def _inside(top: Path, config: Path) -> str:
    """The path of the configuration in its repository."""
    try:
        return config.resolve().relative_to(top.resolve()).as_posix()
    except ValueError as error:
        message = f"{config} is not in the repository {top}"
        raise NoStateError(message) from error


def _state(
    name: str, place: str, voice: Voice, name_of: Callable[[str], str] | None = None
) -> State:
    if place.endswith(".toml"):
        return State(name, Session.open(place, voice, name_of), configured=True)
    return State(name, Session(_config(place), Report(), voice, name_of), configured=False)


def _config(spec: str) -> Config:
    """A configuration of one spec and nothing else."""
    is_file = "://" not in spec and not spec.startswith("package:")
    folder, name = (Path(spec).parent, Path(spec).name) if is_file else (Path(), spec)
    variant = VariantConfig(
        name=ALONE,
        title="",
        client="Client",
        spec=(name,),
        like="",
        apply=(),
        auth=(),
        env="API",
        base_url="",
        paths=(),
        bind=(),
    )
    return Config(folder, "sdk", "generated", (variant,), (), "specloom.toml", "")


def _commit(revision: str) -> str:
    """The commit that a revision is.

    Raises:
        NoStateError: there is none; a clone may be without the history that has it.
    """
    try:
        found = _git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except NoStateError as error:
        message = f"{revision!r} is no revision here ({error.message})"
        if _git("rev-parse", "--is-shallow-repository").strip() == b"true":
            message += "; this clone is shallow: `git fetch --unshallow --tags` gets its history"
        raise NoStateError(message) from error
    return found.decode().strip()


def _git(*arguments: str, cwd: Path | None = None) -> bytes:
    """What git says.

    Raises:
        NoStateError: it is not installed, or says that something is wrong.
    """
    try:
        result = subprocess.run(  # noqa: S603  # our own arguments, and a name that is no option
            ["git", *arguments],  # noqa: S607  # whichever git the user has
            capture_output=True,
            check=False,
            cwd=cwd,
            env=outside_of_hooks(),
        )
    except FileNotFoundError as error:
        message = "git is not installed, and a revision was named"
        raise NoStateError(message) from error
    if result.returncode:
        message = f"git: {result.stderr.decode(errors='replace').strip()}"
        raise NoStateError(message)
    return result.stdout


def _unpack(archive: bytes, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
