"""The command line: options in, exit codes and text out. Everything else is elsewhere."""

from __future__ import annotations

import gc
import importlib
import json
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import cache
from pathlib import Path
from typing import NoReturn, TypeVar

import click
from rich.console import Console

from specloom.api.model import Api
from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report, Severity, Source, Stopped
from specloom.inspection import changes, to_json
from specloom.output import lock
from specloom.output.compare import MANIFEST, Comparison, compare, diff
from specloom.output.write import refuse_edits, write
from specloom.pipeline import PASSES, STAGES, Run
from specloom.read.document import Document
from specloom.read.source import find, text_of
from specloom.report.counts import lines
from specloom.report.variants import compare as compare_variants
from specloom.report.variants_text import as_json, as_markdown, as_table
from specloom.shipped import templates_folder
from specloom.show import show

STALE, BAD_INPUT = 1, 2  # 0 is up to date
_LISTED = 50  # how many files of a sort `generate` names
_Result = TypeVar("_Result")

_config = click.option(
    "--config",
    "config_path",
    default="specloom.toml",
    metavar="F",
    help="The configuration: specloom.toml, or a pyproject.toml with [tool.specloom].",
)
_verbose = click.option("--verbose", is_flag=True, help="Show notes too.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom", message="%(prog)s %(version)s")
def main() -> None:
    """Weave the OpenAPI dialects of one API family into one typed Python SDK."""
    # Trees of specs and of code live to the end: to look through them less often saves a fifth of
    # the time of a run and costs a hundredth of its memory (docs/performance.md).
    gc.set_threshold(50_000, 20, 50)


@main.command()
@_config
@click.option("--output", metavar="DIR", help="Write here instead of the configured folder.")
@click.option("--discard-edits", is_flag=True, help="Overwrite files that were changed by hand.")
@_verbose
def generate(config_path: str, output: str | None, *, discard_edits: bool, verbose: bool) -> None:
    """Write the SDK; print what changed."""
    session = _Session.open(config_path, verbose=verbose)
    folder = Path(output) if output else session.config.folder / session.config.output
    files = session.do(session.run.files)
    package = session.config.package
    found = compare(folder, package, files)
    if not discard_edits:
        refuse_edits(found, session.report)
        session.do(session.report.stop_if_failed)
    try:
        write(folder, package, files, found)
        if output is None:
            manifest = files[f"{package}/{MANIFEST}"]
            (session.config.folder / lock.NAME).write_bytes(session.lock(manifest).encode())
    except OSError as error:
        hint = "Check the folder's permissions and the space on the disk."
        session.report.error("SL504", f"cannot write: {error}", Source(str(folder)), hint)
    session.do(session.report.stop_if_failed)
    session.show()
    _print_changes(found, ("changed", "added", "removed"), most=_LISTED)
    if session.run.counts:
        click.echo("\n".join(lines(session.run.counts)))
    click.echo(_summary(len(files), found, session.report))


@main.command()
@_config
@click.option(
    "--full", is_flag=True, help="Generate whatever specloom.lock says, and ask the judges."
)
@_verbose
def check(config_path: str, *, full: bool, verbose: bool) -> None:
    """Exit 0 if the committed SDK is current, 1 if it is stale, 2 if the input is bad."""
    session = _Session.open(config_path, verbose=verbose)
    config = session.config
    folder = config.folder / config.output
    if not full and lock.unchanged(
        config.folder, folder, config.package, session.inputs(), session.run.templates
    ):
        click.echo("up to date (nothing changed since specloom.lock was written)")
        return
    files = session.do(lambda: _judged(session) if full else session.run.files())
    session.show()
    found = compare(folder, config.package, files)
    if found.clean:
        click.echo(f"up to date: {len(files)} files")
        return
    if len(found.missing) == len(files):
        click.echo("stale: nothing was generated yet, run `specloom generate`", err=True)
        sys.exit(STALE)
    _print_changes(found, ("changed", "missing", "left over"))
    for line in diff(folder, files, found):
        click.echo(line, nl=not line.endswith("\n"))
    click.echo("stale: run `specloom generate` and commit what it writes", err=True)
    sys.exit(STALE)


def _judged(session: _Session) -> dict[str, str]:
    """The files, on which the judges have given their verdict. Only who asks them loads them."""
    stage, verdicts = (
        importlib.import_module(f"specloom.verify.{n}") for n in ("stage", "verdict")
    )
    seen: list[Api] = []

    def watch(done: str, variant: str, result: object) -> None:
        del variant
        seen.extend([result] if done == "passes" and isinstance(result, Api) else [])

    session.run.watch = watch
    files = session.run.files()
    verdict = stage.judge(seen[0], session.config.package, files)
    verdicts.report_verdict(verdict, seen[0], session.report)
    click.echo(verdicts.summary(verdict))
    return files


@main.command()
@_config
@click.option("--format", "form", type=click.Choice(["table", "json", "markdown"]), default="table")
@_verbose
def variants(config_path: str, form: str, *, verbose: bool) -> None:
    """Show where the variants differ, by operation and by field."""
    session = _Session.open(config_path, verbose=verbose)
    comparison = compare_variants(session.do(session.run.api))
    session.show()
    width = Console().width if sys.stdout.isatty() else 160
    texts: dict[str, Callable[[], str]] = {
        "table": lambda: as_table(comparison, width),
        "json": lambda: as_json(comparison),
        "markdown": lambda: as_markdown(comparison),
    }
    click.echo(texts[form]().rstrip("\n"))


@main.command()
@_config
@click.option("--stage", type=click.Choice(STAGES), help="The stage whose result to print.")
@click.option("--pass", type=click.Choice(PASSES), help="The pass, instead of a stage.")
@click.option("--changes", is_flag=True, help="Print only what the pass changed.")
@click.option("--format", type=click.Choice(["json"]), default="json")
@_verbose
def inspect(config_path: str, *, verbose: bool, **wanted: str | None) -> None:
    """Print the result of a stage or of a pass as JSON, by variant before the merge."""
    stage, only = wanted["stage"], wanted["changes"]
    name = stage or wanted["pass"]
    if (stage and wanted["pass"]) or not name or (stage and only):
        message = "give --stage, or --pass with or without --changes"
        raise click.UsageError(message)
    session = _Session.open(config_path, verbose=verbose)
    seen: dict[str, object] = {}
    before: dict[str, object] = {}

    def watch(done: str, variant: str, result: object) -> None:
        if done == name:
            found = changes(before[variant], result) if only else result
            seen[variant] = found.root if isinstance(found, Document) else found
        before[variant] = result

    session.run.watch = watch
    work = session.run.files if stage in ("render", "format") else session.run.plan
    # Where a later stage fails, this one may be what helps to see why.
    with suppress(Stopped):
        work()
    if seen:
        click.echo(json.dumps(to_json(seen.get("", seen)), indent=2, ensure_ascii=False))
    session.do(session.report.stop_if_failed)
    session.show()


class _Session:
    """A command at work: its configuration, its run, its report."""

    def __init__(self, config: Config, path: Path, report: Report, *, verbose: bool) -> None:
        self.config = config
        self.report = report
        self.run = Run(config, templates_folder(), report)
        self._path = path
        self._verbose = verbose

    @classmethod
    def open(cls, config_path: str, *, verbose: bool) -> _Session:
        """Read the configuration; end the command if it is bad."""
        report = Report()
        path = Path(config_path)
        config = load(path, report)
        if config is None:
            click.echo(show(report.diagnostics, lambda name: text_of(name, path.parent)), err=True)
            _end(report)
        return cls(config, path, report, verbose=verbose)

    def do(self, work: Callable[[], _Result]) -> _Result:
        """Run a part of the program; end the command if the input turns out bad."""
        try:
            with self._progress():
                return work()
        except Stopped:
            self._end()
        except RecursionError:
            hint = "Shorten the chain of references or members; a few hundred are followed."
            message = "the schemas are nested too deeply"
            self.report.error("SL111", message, Source(self._path.name), hint)
            self._end()

    def _end(self) -> NoReturn:
        self.show()
        _end(self.report)

    def show(self) -> None:
        """Print what was found so far, notes only on demand."""
        found = [
            one
            for one in self.report.diagnostics
            if self._verbose or one.severity is not Severity.NOTE
        ]
        if found:
            click.echo(show(found, cache(self._text_of)), err=True)

    def _text_of(self, name: str) -> str:
        """What stands in a source; nothing for other files that a diagnostic is about."""
        return text_of(name, self.config.folder) if name in self.inputs() else ""

    def inputs(self) -> dict[str, Path]:
        """The files of everything that is read, by their names in the configuration."""
        specs = [v for v in self.config.variants if v.spec]
        names = [name for v in specs for name in (v.spec, *v.apply)]
        found = {name: find(name, self.config.folder, Report()) for name in names}
        return {self._path.name: self._path, **{name: path for name, path in found.items() if path}}

    def lock(self, manifest: str) -> str:
        """The text of the lock for an output with this manifest."""
        return lock.compose(self.inputs(), self.run.templates, manifest)

    def _progress(self) -> AbstractContextManager[object]:
        console = Console(stderr=True)
        return console.status("weaving …") if console.is_terminal else nullcontext()


def _end(report: Report) -> NoReturn:
    click.echo(_counts(report), err=True)
    sys.exit(BAD_INPUT)


def _counts(report: Report) -> str:
    counted = Counter(one.severity.value for one in report.diagnostics)
    words = [
        f"{counted[s.value]} {s.value}{'s' if counted[s.value] != 1 else ''}" for s in Severity
    ]
    return ", ".join(words)


def _print_changes(found: Comparison, words: tuple[str, str, str], most: int | None = None) -> None:
    for word, paths in zip(words, (found.changed, found.missing, found.left_over), strict=True):
        for path in paths[:most]:
            click.echo(f"{word}: {path}")
        if most is not None and len(paths) > most:
            click.echo(f"{word}: {len(paths) - most} more")


def _summary(total: int, found: Comparison, report: Report) -> str:
    done = len(found.changed) + len(found.missing) + len(found.left_over)
    return f"{total} files, {done} touched; {_counts(report)}"
