"""The half of `specloom check` that generates: the package on disk against what it should be."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import click

from specloom.api.model import Api
from specloom.commands.session import STALE, Session, hint_at_line_ends, lock_of, print_changes, say
from specloom.output import lock
from specloom.output.compare import compare, diff
from specloom.output.staging import is_cut_off, left_behind
from specloom.output.turn import alone, wait_for_others
from specloom.output.write import finish_others


def compare_with_disk(config_path: str, *, full: bool, verbose: bool) -> None:
    """Generate, compare, say what differs; `full` asks the judges too."""
    session = Session.open(config_path, verbose=verbose)
    config = session.config
    folder = config.folder / config.output
    files = session.do(lambda: _judged(session) if full else session.run.files())
    session.show()
    session.do(lambda: _settle(folder))
    found = session.do(lambda: compare(folder, config.package, files))
    own = lock.beside(config.folder / config.name)
    text = lock_of(config, session.run, files)
    reasons = lock.reasons(own, text)
    if found.clean:
        _show_clean(len(files), reasons, lock.contradiction(own, text))
        hint_at_line_ends(found)
        return
    if len(found.missing) == len(files):
        click.echo("stale: nothing was generated yet, run `specloom generate`", err=True)
        sys.exit(STALE)
    print_changes(found, ("changed", "missing", "left over", "in conflict"))
    for line in diff(folder, files, found):
        click.echo(line, nl=not line.endswith("\n"))
    if reasons:
        click.echo(f"because {', '.join(reasons)}", err=True)
    hint_at_line_ends(found)
    if found.conflicts:
        click.echo("stale: a merge left conflicts, `specloom generate` resolves them", err=True)
    else:
        click.echo("stale: run `specloom generate` and commit what it writes", err=True)
    sys.exit(STALE)


def _settle(folder: Path) -> None:
    """Let a run that is at work end, and finish one that was killed when no package was there."""
    wait_for_others(folder, say)
    if any(is_cut_off(left) for left in left_behind(folder)):
        with alone(folder, say):
            finish_others(folder)


def _show_clean(files: int, reasons: list[str], damage: str) -> None:
    """The package is current; the lock, which is committed with it, may not be."""
    if damage:
        click.echo(f"stale: {damage}, run `specloom generate`", err=True)
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
