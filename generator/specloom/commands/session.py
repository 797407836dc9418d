"""A command at work."""

from __future__ import annotations

import gc
import os
import posixpath
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

from specloom.commands.inputs import inputs
from specloom.commands.stages import Stages
from specloom.commands.voice import Voice
from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Diagnostic, Report, Severity, Source, Stopped
from specloom.formats.outcome import Finding
from specloom.output import lock
from specloom.output.compare import MANIFEST, Comparison
from specloom.output.pyproject import NAME as PYPROJECT
from specloom.output.record import Input
from specloom.output.turn import Busy
from specloom.parts import causes
from specloom.read.location import PACKAGE, load_file, text_of
from specloom.read.remote import Pin, Remote
from specloom.shipped import templates_folder
from specloom.show import findings, show
from specloom.styled import Line, Span, Style
from specloom.untrusted import text_digest

if TYPE_CHECKING:
    from specloom.pipeline import Run

_Result = TypeVar("_Result")
_WRITTEN = (
    Span("changed", Style.WARNING),
    Span("added", Style.GOOD),
    Span("removed", Style.BAD),
    Span("resolved", Style.GOOD),
)


class Session:
    """A command at work: its configuration, its run, its report."""

    def __init__(
        self,
        config: Config,
        report: Report,
        voice: Voice,
        name_of: Callable[[str], str] | None = None,
    ) -> None:
        self.config = config
        self.name_of = name_of or partial(place, config.folder)
        self.report = report
        self.lock = lock.beside(config.folder / config.name)
        pins = {url: Pin(one.sha256, one.date) for url, one in lock.pins(self.lock).items()}
        # Help, completion and a bad configuration do not wait for the stages.
        run: type[Run] = import_module("specloom.pipeline").Run
        self.run = run(config, templates_folder(), report, remote=Remote(pins))
        self.folder = config.folder / config.output
        self.voice = voice
        self.stages = Stages(voice)
        self.run.announce = self.stages.begin
        click.get_current_context().call_on_close(self._show_times)

    @classmethod
    def open(
        cls, config_path: str, voice: Voice, name_of: Callable[[str], str] | None = None
    ) -> Session:
        """Read the configuration; end the command if it is bad.

        Args:
            config_path: Where it is.
            voice: How the command speaks.
            name_of: Gives the name to print for a file of it, if that is not its path from here.
        """
        report = Report()
        path = Path(config_path)
        config = load(path, report)
        if config is None:
            named = name_of or partial(place, path.parent)
            given = (report.diagnostics, lambda n: text_of(n, path.parent))
            voice.end(findings(*given, name_of=named), show(*given, name_of=named), counts(report))
        return cls(config, report, voice, name_of)

    def do(self, work: Callable[[], _Result]) -> _Result:
        """Run a part of the program; end the command if the input turns out bad."""
        try:
            return self.attempt(work)
        except Stopped:
            self._end()

    def attempt(self, work: Callable[[], _Result]) -> _Result:
        """Run a part of the program.

        Raises:
            Stopped: the input turns out bad; the report says why.
        """
        try:
            with self.stages.at_work(), _trees():
                return work()
        except RecursionError:
            hint = "Shorten the chain of references or members; a hundred are followed."
            message = "the schemas are nested too deeply"
            self.report.error("SL111", message, self.run.place, hint)
        except Busy as other:
            hint = "Let it end, or end it; then run the command again."
            message = f"another run of Specloom is at work here: {other}"
            self.report.error("SL533", message, Source(self.output), hint)
        except OSError as error:
            hint = "Check the permissions of the folder and the space on the disk."
            where = Source(posixpath.join(self.output, self.config.package))
            self.report.error("SL504", f"cannot read or write: {error}", where, hint)
        raise Stopped

    @property
    def output(self) -> str:
        """The folder of the package, as the configuration would name it."""
        with suppress(ValueError):  # another drive
            return Path(os.path.relpath(self.folder, self.config.folder)).as_posix()
        return self.folder.as_posix()

    def _end(self) -> NoReturn:
        self.voice.end(self.findings(), self._shown(), counts(self.report))

    def show(self) -> None:
        """Print what was found so far, notes only on demand; for programs all is printed at the end."""
        if self.voice.speaks_text:
            self.voice.show(self._shown())

    def _show_times(self) -> None:
        for line in self.stages.times():
            self.voice.warn(*line)

    def findings(self) -> tuple[Finding, ...]:
        """What was found so far, with its places."""
        return findings(self._reported(), cache(self.text_of), name_of=self.name_of)

    def _reported(self) -> list[Diagnostic]:
        return [
            one
            for one in causes(self.report.diagnostics)
            if self.voice.verbose or one.severity is not Severity.NOTE
        ]

    def _shown(self) -> list[Line]:
        found, everything = self._reported(), self.voice.verbose
        text_of = cache(self.text_of)
        return show(found, text_of, name_of=self.name_of, everything=everything)

    def text_of(self, name: str) -> str:
        """What is in a source; nothing for other files that a diagnostic is about."""
        if name in self.run.remote.places:
            return load_file(self.run.remote.places[name], name, Report()) or ""
        own = inputs(self.config, self.run.references)
        return text_of(name, self.config.folder) if name in own else ""


def place(folder: Path, name: str) -> str:
    """The name to print for a file of a configuration in a folder: from here, for editors to open."""
    if name.startswith(PACKAGE) or "://" in name or Path(name).is_absolute():
        return name
    with suppress(ValueError):  # another drive
        return Path(os.path.relpath(folder / name)).as_posix()
    return (folder / name).as_posix()


@contextmanager
def _trees() -> Iterator[None]:
    """Millions of small containers, none in a cycle: looking for cycles is a quarter of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def counts(report: Report) -> str:
    """How many diagnostics there are, by severity."""
    counted = Counter(one.severity.value for one in causes(report.diagnostics))
    words = [
        f"{counted[s.value]} {s.value}{'s' if counted[s.value] != 1 else ''}" for s in Severity
    ]
    return ", ".join(words)


def lock_of(config: Config, run: Run, files: Mapping[str, str], docs: str = "") -> str:
    """The lock of a package: everything that the run was about, as it was when it was read.

    `docs` is the manifest of the documentation, if there is one.
    """
    manifest = files[f"{config.package}/{MANIFEST}"]
    pyproject = run.beside.get(PYPROJECT, "")
    own = (manifest, run.calls, (pyproject, docs))
    return lock.compose(_read(config, run), run.templates, *own)


def sources_of(config: Config, run: Run) -> tuple[dict[str, Input], dict[str, str]]:
    """The inputs of a run with their origins, and what else decides bytes."""
    return lock.sources(_read(config, run), run.templates)


def _read(config: Config, run: Run) -> dict[str, Input]:
    return {config.name: Input(text_digest(config.text.encode())), **run.inputs}


def hint_at_line_ends(found: Comparison, voice: Voice) -> None:
    """Say how files keep the ends of lines that they were generated with."""
    if found.line_ends:
        hint = "the ends of lines are those of Windows: add `* text=auto eol=lf` to .gitattributes"
        voice.warn(hint)


def print_changes(found: Comparison, voice: Voice, most: int | None = None) -> None:
    """Print the files that were written, each with what became of it."""
    plain = [[p for p in paths if p not in found.conflicts] for paths in _sorts(found)]
    for word, paths in zip(_WRITTEN, (*plain, found.conflicts), strict=True):
        for path in paths[:most]:
            voice.say(word, f": {path}")
        if most is not None and len(paths) > most:
            voice.say(word, f": {len(paths) - most} {'more' if most else 'files'}")


def _sorts(found: Comparison) -> tuple[tuple[str, ...], ...]:
    return found.changed, found.missing, found.left_over
