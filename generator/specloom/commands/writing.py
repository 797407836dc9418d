"""Writing the package and its lock, as `generate` and `update` do."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from specloom.commands.changes import change_lines, differences
from specloom.commands.documenting import (
    Documentation,
    configured,
    print_docs,
    refused,
    watched,
    write_docs,
)
from specloom.commands.neighbours import refuse_shared
from specloom.commands.renamed import report_renamed
from specloom.commands.session import (
    Session,
    counts,
    hint_at_line_ends,
    lock_of,
    print_changes,
)
from specloom.comparison.counts import lines
from specloom.diagnostics import Source
from specloom.output import lock
from specloom.output.beside import write_beside
from specloom.output.compare import Comparison, compare, together
from specloom.output.pyproject import compare_pyproject, write_pyproject
from specloom.output.turn import alone
from specloom.output.write import finish_others, refuse, refuse_saved, write
from specloom.surface.summary import Effects

_ELSEWHERE = "Make `output` a folder of the SDK's own, or remove `distribution`."
_LISTED = 50  # how many files of a sort are named
_NOTHING = Comparison((), (), ())


def write_package(
    session: Session,
    *,
    locks: bool = True,
    locked: bool = False,
    discard_edits: bool = False,
    listed: bool = True,
) -> None:
    """Generate, write what changed, and say so; end the command if the input is bad.

    Args:
        session: The command at work.
        locks: Whether the lock is written.
        locked: Whether inputs have to be those of the lock.
        discard_edits: Whether edits by hand are overwritten.
        listed: Whether files are named.
    """
    if locks:
        refuse_shared(session.config, session.folder, session.report)
        session.do(session.report.stop_if_failed)
    seen = watched(session)
    with ExitStack() as stack:
        for folder in _folders(session, with_docs=locks):
            session.do(partial(stack.enter_context, alone(folder, session.voice.warn)))
            session.do(partial(finish_others, folder))
        files = session.do(session.run.files)
        docs = session.do(lambda: configured(session, seen)) if locks else None
        if locked:
            _refuse_unpinned(session, files)
        pages = refused(session, docs, discard_edits=discard_edits) if docs else _NOTHING
        found, api = _write(session, files, discard_edits=discard_edits)
        if docs:
            write_docs(session, docs, pages)
        if locks:
            _write_lock(session, files, docs)
    session.show()
    print_changes(found, session.voice, most=_LISTED if listed else 0)
    _print_summary(session, len(files) + len(session.run.beside), found, api)
    if docs:
        print_docs(session, docs, pages)


def _folders(session: Session, *, with_docs: bool) -> dict[Path, None]:
    """The folders in which something is replaced, each once."""
    config, folders = session.config, [session.folder]
    if config.docs and with_docs:
        docs = (config.folder / config.docs).parent
        folders += [docs] if docs.resolve() != session.folder.resolve() else []
    return dict.fromkeys(folders)


def _write_lock(session: Session, files: Mapping[str, str], docs: Documentation | None) -> None:
    manifest = docs.manifest if docs else ""
    text = lock_of(session.config, session.run, files, manifest).encode()
    session.do(lambda: write_beside(session.lock, text))


def _print_summary(session: Session, files: int, found: Comparison, api: Effects) -> None:
    voice = session.voice
    for line in change_lines(api, everything=voice.verbose):
        voice.say(*line)
    for text in lines(session.run.counts) if session.run.counts else ():
        voice.say(text)
    done = len(found.written) + len(found.left_over)
    voice.say(f"{files} files, {done} touched; {counts(session.report)}")
    hint_at_line_ends(found, voice)


def _refuse_unpinned(session: Session, files: Mapping[str, str]) -> None:
    for what in lock.unpinned(session.lock, lock_of(session.config, session.run, files)):
        hint = "Run without --locked, and commit what is written."
        session.report.error("SL535", what, Source(session.lock.name), hint)
    session.do(session.report.stop_if_failed)


def _write(
    session: Session, files: Mapping[str, str], *, discard_edits: bool
) -> tuple[Comparison, Effects]:
    """What is written, and what that changes for users."""
    folder, package, run = session.folder, session.config.package, session.run
    session.stages.begin("write")
    if plan := run.planned:
        told = (session.config, run.sources, session.report)
        session.do(lambda: report_renamed(folder, plan, *told))
    found = session.do(lambda: compare(folder, package, files))
    around = session.do(lambda: compare_pyproject(folder, package, run.beside))
    refuse(found, session.report, output=session.output, discard_edits=discard_edits)
    refuse(
        around,
        session.report,
        output=session.output,
        discard_edits=discard_edits,
        elsewhere=_ELSEWHERE,
    )
    session.do(session.report.stop_if_failed)
    api = session.do(lambda: differences(folder, files, found, session.config))
    saved = session.do(lambda: write(folder, package, files, found))
    refuse_saved(saved, session.report, output=session.output)
    session.do(session.report.stop_if_failed)
    session.do(lambda: write_pyproject(folder, run.beside, around))
    return together(found, around), api
