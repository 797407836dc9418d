"""`specloom generate`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.renamed import report_renamed
from specloom.commands.session import (
    Session,
    counts,
    hint_at_line_ends,
    lock_of,
    print_changes,
    say,
)
from specloom.comparison.counts import lines
from specloom.diagnostics import Report
from specloom.output import lock
from specloom.output.compare import Comparison, compare
from specloom.output.turn import alone
from specloom.output.write import finish_others, refuse, refuse_saved, write, write_beside

_LISTED = 50  # how many files of a sort are named


@click.command()
@options.config
@click.option("--output", metavar="DIR", help="Write here instead of the configured folder.")
@click.option(
    "--discard-edits", is_flag=True, help="Overwrite files of Specloom that were changed."
)
@options.verbose
def generate(config_path: str, output: str | None, *, discard_edits: bool, verbose: bool) -> None:
    """Write the SDK; print what changed."""
    session = Session.open(config_path, verbose=verbose)
    session.folder = Path(output) if output else session.folder
    with ExitStack() as stack:
        session.do(lambda: stack.enter_context(alone(session.folder, say)))
        _generate(session, locks=output is None, discard_edits=discard_edits)


def _generate(session: Session, *, locks: bool, discard_edits: bool) -> None:
    folder, package, run = session.folder, session.config.package, session.run
    session.do(lambda: finish_others(folder))
    files = session.do(run.files)
    if run.planned:
        report_renamed(folder, run.planned, session.config, run.sources, session.report)
    found = session.do(lambda: compare(folder, package, files))
    refuse(found, session.report, output=session.output, discard_edits=discard_edits)
    session.do(session.report.stop_if_failed)
    saved = session.do(lambda: write(folder, package, files, found))
    refuse_saved(saved, session.report, output=session.output)
    session.do(session.report.stop_if_failed)
    if locks:
        session.do(lambda: _write_lock(session, files))
    session.show()
    print_changes(found, ("changed", "added", "removed", "resolved"), most=_LISTED)
    if run.counts:
        click.echo("\n".join(lines(run.counts)))
    click.echo(_summary(len(files), found, session.report))
    hint_at_line_ends(found)


def _write_lock(session: Session, files: Mapping[str, str]) -> None:
    config = session.config
    text = lock_of(config, session.run, files)
    write_beside(lock.beside(config.folder / config.name), text.encode())


def _summary(total: int, found: Comparison, report: Report) -> str:
    done = len(found.written) + len(found.left_over)
    return f"{total} files, {done} touched; {counts(report)}"
