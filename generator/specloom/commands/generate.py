"""`specloom generate`."""

from __future__ import annotations

from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.inputs import inputs
from specloom.commands.renamed import report_renamed
from specloom.commands.session import Session, counts, print_changes
from specloom.comparison.counts import lines
from specloom.diagnostics import Report
from specloom.output import lock
from specloom.output.compare import MANIFEST, Comparison, compare
from specloom.output.write import refuse, write, write_beside

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
    folder = session.folder = Path(output) if output else session.folder
    files = session.do(session.run.files)
    package, run = session.config.package, session.run
    if run.planned:
        report_renamed(folder, run.planned, session.config, run.sources, session.report)
    found = session.do(lambda: compare(folder, package, files))
    refuse(found, session.report, output=session.output, discard_edits=discard_edits)
    session.do(session.report.stop_if_failed)
    session.do(lambda: write(folder, package, files, found))
    if output is None:
        session.do(lambda: _write_lock(session, files[f"{package}/{MANIFEST}"]))
    session.show()
    print_changes(found, ("changed", "added", "removed"), most=_LISTED)
    if session.run.counts:
        click.echo("\n".join(lines(session.run.counts)))
    click.echo(_summary(len(files), found, session.report))


def _write_lock(session: Session, manifest: str) -> None:
    config = session.config
    read = inputs(config, session.run.references)
    text = lock.compose(read, session.run.templates, manifest)
    write_beside(lock.beside(config.folder / config.name), text.encode())


def _summary(total: int, found: Comparison, report: Report) -> str:
    done = len(found.changed) + len(found.missing) + len(found.left_over)
    return f"{total} files, {done} touched; {counts(report)}"
