"""The half of `specloom check` that generates: the package on disk against what it should be."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from specloom.api.model import Api
from specloom.commands.inputs import inputs
from specloom.commands.session import STALE, Session, print_changes
from specloom.output import lock
from specloom.output.compare import compare, diff


def compare_with_disk(config_path: str, *, full: bool, verbose: bool) -> None:
    """Generate, compare, say what differs; `full` asks the judges too."""
    session = Session.open(config_path, verbose=verbose)
    config = session.config
    folder = config.folder / config.output
    files = session.do(lambda: _judged(session) if full else session.run.files())
    session.show()
    found = session.do(lambda: compare(folder, config.package, files))
    own = lock.beside(config.folder / config.name)
    reasons = lock.reasons(own, inputs(config, session.run.references), session.run.templates)
    if found.clean:
        _show_clean(len(files), reasons, damaged=bool(lock.damage(own)))
        return
    if len(found.missing) == len(files):
        click.echo("stale: nothing was generated yet, run `specloom generate`", err=True)
        sys.exit(STALE)
    print_changes(found, ("changed", "missing", "left over"))
    for line in diff(folder, files, found):
        click.echo(line, nl=not line.endswith("\n"))
    if reasons:
        click.echo(f"because {', '.join(reasons)}", err=True)
    if found.only_ends_of_lines:
        hint = "the ends of lines are those of Windows: add `* text=auto eol=lf` to .gitattributes"
        click.echo(hint, err=True)
    click.echo("stale: run `specloom generate` and commit what it writes", err=True)
    sys.exit(STALE)


def _show_clean(files: int, reasons: list[str], *, damaged: bool) -> None:
    """The package is current; the lock, which is committed with it, may not be."""
    if damaged:
        click.echo(f"stale: {reasons[0]}, run `specloom generate`", err=True)
        sys.exit(STALE)
    if reasons:
        click.echo(f"the lock is older: {', '.join(reasons)}", err=True)
    click.echo(f"up to date: {files} files")


def _judged(session: Session) -> dict[str, str]:
    """The files, on which the judges have given their verdict. Only who asks them loads them."""
    stage, verdicts = (import_module(f"specloom.verify.{n}") for n in ("stage", "verdict"))
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
