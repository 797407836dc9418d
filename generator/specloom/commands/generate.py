"""`specloom generate`."""

from __future__ import annotations

from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.inputs import inputs
from specloom.commands.renamed import report_renamed
from specloom.commands.session import Session, counts, print_changes
from specloom.comparison.counts import lines
from specloom.diagnostics import Report, Source
from specloom.output import lock
from specloom.output.compare import MANIFEST, Comparison, compare
from specloom.output.write import refuse_edits, write

_LISTED = 50  # how many files of a sort are named


@click.command()
@options.config
@click.option("--output", metavar="DIR", help="Write here instead of the configured folder.")
@click.option("--discard-edits", is_flag=True, help="Overwrite files that were changed by hand.")
@options.verbose
def generate(config_path: str, output: str | None, *, discard_edits: bool, verbose: bool) -> None:
    """Write the SDK; print what changed."""
    session = Session.open(config_path, verbose=verbose)
    folder = Path(output) if output else session.config.folder / session.config.output
    files = session.do(session.run.files)
    package, run = session.config.package, session.run
    if run.planned:
        report_renamed(folder, run.planned, session.config, run.sources, session.report)
    found = compare(folder, package, files)
    if not discard_edits:
        refuse_edits(found, session.report)
        session.do(session.report.stop_if_failed)
    try:
        write(folder, package, files, found)
        if output is None:
            manifest = files[f"{package}/{MANIFEST}"]
            read = inputs(session.config, session.run.references)
            (session.config.folder / lock.NAME).write_bytes(
                lock.compose(read, session.run.templates, manifest).encode()
            )
    except OSError as error:
        hint = "Check the folder's permissions and the space on the disk."
        session.report.error("SL504", f"cannot write: {error}", Source(str(folder)), hint)
    session.do(session.report.stop_if_failed)
    session.show()
    print_changes(found, ("changed", "added", "removed"), most=_LISTED)
    if session.run.counts:
        click.echo("\n".join(lines(session.run.counts)))
    click.echo(_summary(len(files), found, session.report))


def _summary(total: int, found: Comparison, report: Report) -> str:
    done = len(found.changed) + len(found.missing) + len(found.left_over)
    return f"{total} files, {done} touched; {counts(report)}"
