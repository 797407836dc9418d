"""`specloom generate`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.changes import change_lines, differences
from specloom.commands.renamed import report_renamed
from specloom.commands.session import (
    Session,
    counts,
    hint_at_line_ends,
    lock_of,
    print_changes,
    say,
)
from specloom.commands.voice import Voice
from specloom.comparison.counts import lines
from specloom.formats.outcome import Difference
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
@options.voice()
def generate(config_path: str, output: str | None, voice: Voice, *, discard_edits: bool) -> None:
    """Write the SDK; print what changed."""
    session = Session.open(config_path, voice)
    session.folder = Path(output) if output else session.folder
    write_sdk(session, locks=output is None, discard_edits=discard_edits)


def write_sdk(session: Session, *, locks: bool = True, discard_edits: bool = False) -> None:
    """Generate, write what changed, and say what it is, while no other run does so."""
    with ExitStack() as stack:
        session.do(lambda: stack.enter_context(alone(session.folder, say)))
        _write(session, locks=locks, discard_edits=discard_edits)


def _write(session: Session, *, locks: bool, discard_edits: bool) -> None:
    folder, package, run = session.folder, session.config.package, session.run
    session.do(lambda: finish_others(folder))
    files = session.do(run.files)
    if run.planned:
        report_renamed(folder, run.planned, session.config, run.sources, session.report)
    found = session.do(lambda: compare(folder, package, files))
    refuse(found, session.report, output=session.output, discard_edits=discard_edits)
    session.do(session.report.stop_if_failed)
    api = session.do(lambda: differences(folder, package, files, found))
    saved = session.do(lambda: write(folder, package, files, found))
    refuse_saved(saved, session.report, output=session.output)
    session.do(session.report.stop_if_failed)
    if locks:
        session.do(lambda: _write_lock(session, files))
    session.show()
    if not session.voice.quiet:
        print_changes(found, ("changed", "added", "removed", "resolved"), most=_LISTED)
        _print_summary(session, len(files), found, api)


def _print_summary(
    session: Session, files: int, found: Comparison, api: tuple[Difference, ...]
) -> None:
    for line in change_lines(api, everything=session.voice.verbose):
        click.echo(line)
    if session.run.counts:
        click.echo("\n".join(lines(session.run.counts)))
    done = len(found.written) + len(found.left_over)
    click.echo(f"{files} files, {done} touched; {counts(session.report)}")
    hint_at_line_ends(found)


def _write_lock(session: Session, files: Mapping[str, str]) -> None:
    config = session.config
    text = lock_of(config, session.run, files)
    write_beside(lock.beside(config.folder / config.name), text.encode())
